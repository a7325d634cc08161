"""Hyphens one below another: found in a layout, and taken out by leaving a word of each ladder whole.

WeasyPrint 70 knows no hyphenate-limit-lines (CSS Text 4, 6.3.2), so a probe tells where they stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from leaflet_studio.typeset.fit import Probe, Task, fit
from leaflet_studio.typeset.paragraphs import breaks_word, line_ends, paragraphs, word_length

HYPHENS_ALLOWED: Final = 2
"""Three hyphens one below another are a ladder, a hole in the column's edge (Bringhurst, Elements, 2.4.3)."""
ROUNDS: Final = 12
LONGEST_WHOLE: Final = 24
"""A longer word may be wider than a narrow column; it stays hyphenated."""


def without_ladders(
    probe: Probe, content: str, task_of: Callable[[frozenset[int]], Task]
) -> tuple[Probe, frozenset[int]]:
    """Leave words whole until no more hyphens than allowed stand one below another; the size is sought anew if need be.

    `task_of` makes the thread's task with the words at these places left whole. Returns the probe and the places.
    """
    whole: frozenset[int] = frozenset()
    for _ in range(ROUNDS):
        found = frozenset(_places(probe.rendering.lines(), content)) if probe.fits else frozenset()
        if found <= whole:
            break
        whole |= found
        task = task_of(whole)
        again = task.probe(probe.setting)
        probe = again if again.fits else fit(task, round(probe.setting.size_pt * 10))
    return probe, whole


def _places(lines: tuple[str, ...], content: str) -> Iterator[int]:
    """Return a place in each ladder at which a word is to be left whole, the one that costs its line the least."""
    ladders = tuple(_ladders(lines))
    if not ladders:
        return
    texts = paragraphs(content)
    ends = tuple(line_ends(lines, texts))
    for rungs in ladders:
        soft = [index for index in rungs if _may_be_whole(ends[index], texts)]
        if soft:
            yield ends[min(soft, key=lambda index: len(lines[index].split()[-1]))]


def _ladders(lines: tuple[str, ...]) -> Iterator[list[int]]:
    """Return the lines of each ladder, by their index, one more than may end in a hyphen."""
    for is_hyphenated, run in groupby(range(len(lines)), key=lambda index: lines[index].endswith(("\u2010", "-"))):
        ladder = list(run)
        for first in range(0, len(ladder) - HYPHENS_ALLOWED if is_hyphenated else 0, HYPHENS_ALLOWED + 1):
            yield ladder[first : first + HYPHENS_ALLOWED + 1]


def _may_be_whole(end: int, texts: tuple[str, ...]) -> bool:
    return breaks_word(end, texts) and word_length(end, texts) <= LONGEST_WHOLE
