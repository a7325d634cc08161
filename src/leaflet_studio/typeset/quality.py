"""The quality of setting, in figures: measured where the glyphs of a typeset thread stand, not from its CSS."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from leaflet_studio.typeset.glyphs import Line, read_lines, space_of_font
from leaflet_studio.typeset.ladders import HYPHENS_ALLOWED
from leaflet_studio.typeset.lines import BALANCE_WANTED
from leaflet_studio.typeset.paragraphs import breaks_word, line_ends, paragraph_ends, paragraphs
from leaflet_studio.typeset.threads import TypesetThread

SPACE_ALLOWED: Final = 3.0
"""Over three times the normal space a line falls apart into words, and spaces of neighbouring lines join to rivers."""
OFF_GRID_ALLOWED_PT: Final = 0.1
"""Lines of neighbouring columns that differ by less than half a hairline (0.25 pt) are level to the eye."""
FILL_WANTED: Final = 0.85
"""A text that leaves more than a seventh of its columns empty could be set larger, or the layout is not for it."""
LEADING_ON: Final = 0.75
"""A short line that others follow leads on to them (“Levez / l’interdiction”): that much of what a last one wants."""

STATEMENT: Final = "statement"
EDGE_PT: Final = 1.0
"""Justified lines end within it of one edge: Pango rounds the white that it adds (measured: 0.5 pt)."""
MOST: Final = 0.6
POINTS_PER_MM: Final = 72 / 25.4
ROUNDING_PT: Final = 0.03


@dataclass(frozen=True, slots=True)
class Quality:
    """Figures of a setting; the defaults are those of one in which nothing is found.

    `widows` and `orphans` count single lines left alone at a frame's top and foot. `hyphens` is the longest run of
    lines that end in a hyphen; `space` the widest word space of a justified line as a multiple of the normal one;
    `balance` the shortest line of a balanced head as a share of its longest; `off_grid_pt` the largest
    distance of a column's line from the grid; `broken` counts heads' words that are broken; `fill` is the share of the
    statement's frames that is filled, over 1 when it is overset. None: there is nothing of the kind.
    """

    widows: int = 0
    orphans: int = 0
    hyphens: int = 0
    broken: int = 0
    space: float | None = None
    balance: float | None = None
    off_grid_pt: float | None = None
    fill: float | None = None

    def faults(self) -> tuple[str, ...]:
        """Return the names of the figures that are out of bounds."""
        bounds = {name: bound for name, bound in BOUNDS.items() if getattr(self, name) is not None}
        return tuple(name for name, (low, high) in bounds.items() if not low <= getattr(self, name) <= high)


BOUNDS: Final = {
    "widows": (0, 0),
    "orphans": (0, 0),
    "hyphens": (0, HYPHENS_ALLOWED),
    "space": (0.0, SPACE_ALLOWED),
    "balance": (BALANCE_WANTED, 1.0),
    "off_grid_pt": (0.0, OFF_GRID_ALLOWED_PT),
    "broken": (0, 0),
    "fill": (FILL_WANTED, 1.0),
}
"""The least and the most that each figure may be."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line, whether it is the first or the last of its paragraph, and how many letters are said up to its end."""

    line: Line
    is_first: bool
    is_last: bool
    end: int


def measure(typeset: TypesetThread, content: str) -> tuple[Quality, ...]:
    """Measure a thread, frame by frame; `content` is the HTML that was set, which tells where paragraphs end.

    The fill is the whole thread's, and stands with its last frame.
    """
    texts = paragraphs(content)
    lines = tuple(set_lines(read_lines(typeset.pdf), texts, typeset.lines))
    return tuple(_measured(typeset, lines, texts, frame) for frame in range(len(typeset.frames)))


def together(qualities: Iterable[Quality]) -> Quality:
    """Take the figures of several frames or threads as one: counts are added, the worst stands for the others."""
    every = tuple(qualities) or (Quality(),)
    return Quality(
        widows=sum(each.widows for each in every),
        orphans=sum(each.orphans for each in every),
        hyphens=max(each.hyphens for each in every),
        broken=sum(each.broken for each in every),
        space=max(_known(every, "space"), default=None),
        balance=min(_known(every, "balance"), default=None),
        off_grid_pt=max(_known(every, "off_grid_pt"), default=None),
        fill=min(_known(every, "fill"), default=None),
    )


def _known(every: tuple[Quality, ...], name: str) -> tuple[float, ...]:
    return tuple(getattr(each, name) for each in every if getattr(each, name) is not None)


def set_lines(lines: tuple[Line, ...], texts: tuple[str, ...], said: tuple[str, ...] = ()) -> Iterator[SetLine]:
    """Find each line's place in the text that was set, by counting its letters; `said` knows them where it can."""
    printed = said if len(said) == len(lines) else tuple(line.text for line in lines)
    ends = tuple(line_ends(printed, texts))
    every = range(len(ends))
    last = {min(every, key=lambda index: abs(ends[index] - end), default=0) for end in paragraph_ends(texts)}
    for index, line in enumerate(lines):
        first = index == 0 or index - 1 in last
        yield SetLine(line, first, index in last, ends[index])


def _measured(typeset: TypesetThread, lines: tuple[SetLine, ...], texts: tuple[str, ...], frame: int) -> Quality:
    here = tuple(each for each in lines if each.line.page == frame)
    thread, last = typeset.thread, frame == len(typeset.frames) - 1
    return Quality(
        widows=int(bool(here) and here[0].is_last and not here[0].is_first),
        orphans=int(bool(here) and here[-1].is_first and not here[-1].is_last),
        hyphens=_longest_run(each.line.is_hyphenated for each in here),
        broken=sum(breaks_word(each.end, texts) for each in here) if thread.whole_words else 0,
        space=_widest_space(here),
        balance=_balance(here) if thread.balanced else None,
        off_grid_pt=_off_grid_pt(typeset, lines, frame) if _has_columns(lines) else None,
        fill=_fill(typeset, lines) if last and thread.slot == STATEMENT else None,
    )


def _longest_run(flags: Iterable[bool]) -> int:
    return max((sum(1 for _ in run) for flag, run in groupby(flags) if flag), default=0)


def _widest_space(lines: tuple[SetLine, ...]) -> float | None:
    """Return the widest space of justified lines: those that end at the edge, where most do; None when few do.

    A paragraph's last line is not stretched, nor is a line of one word.
    """
    inner = [each.line for each in lines if not each.is_last and any(each.line.spaces())]
    if len(inner) < 2:
        return None
    left, right = min(line.left_pt for line in inner), max(line.right_pt for line in inner)
    begun = [line for line in inner if line.left_pt - left <= EDGE_PT]
    ended = [line for line in inner if right - line.right_pt <= EDGE_PT]
    if min(len(begun), len(ended)) < MOST * len(inner):
        return None
    full = begun if len(begun) < len(ended) else ended
    normal = space_of_font(each.line for each in lines)
    return max((space / normal for line in full for space in line.spaces()), default=None)


def _balance(lines: tuple[SetLine, ...]) -> float | None:
    widths = [each.line.right_pt - each.line.left_pt for each in lines]
    return _evenness(widths) if len(widths) > 1 else None


def _evenness(widths: list[float]) -> float:
    longest = max(widths)
    return min(widths[-1] / longest, *(width / longest / LEADING_ON for width in widths[:-1]), 1.0)


def _has_columns(lines: tuple[SetLine, ...]) -> bool:
    """Tell whether lines stand beside others; in one column alone they keep to no grid that is seen."""
    return len({each.line.page for each in lines}) > 1


def _line_pt(typeset: TypesetThread) -> float:
    return typeset.fit.setting.size_pt * typeset.fit.setting.leading


def _grid_pt(typeset: TypesetThread, lines: tuple[SetLine, ...]) -> float:
    """Return how far below a frame's top the first line of the grid stands: where most of the lines say."""
    line_pt = _line_pt(typeset)
    offsets = [each.line.baseline_pt % line_pt for each in lines]
    return min(offsets, key=lambda offset: sum(_apart(offset, other, line_pt) for other in offsets), default=0.0)


def _off_grid_pt(typeset: TypesetThread, lines: tuple[SetLine, ...], frame: int) -> float:
    line_pt, grid_pt = _line_pt(typeset), _grid_pt(typeset, lines)
    here = (each.line.baseline_pt % line_pt for each in lines if each.line.page == frame)
    return max((_apart(offset, grid_pt, line_pt) for offset in here), default=0.0)


def _apart(one_pt: float, other_pt: float, line_pt: float) -> float:
    distance = abs(one_pt - other_pt) % line_pt
    return min(distance, line_pt - distance)


def _fill(typeset: TypesetThread, lines: tuple[SetLine, ...]) -> float:
    """Return the filled share of the frames, in lines of the grid: a frame that holds no more lines is full.

    Lines of a larger size end off the grid; what is not overset fills its frame at most.
    """
    if typeset.fit.overset_words:
        return typeset.fit.fill
    line_pt, grid_pt = _line_pt(typeset), _grid_pt(typeset, lines)
    filled = capacity = 0
    for number, frame in enumerate(typeset.frames):
        baselines = [each.line.baseline_pt for each in lines if each.line.page == number]
        here = math.floor((frame.height_mm * POINTS_PER_MM + ROUNDING_PT) / line_pt)
        capacity += here
        filled += min(here, round((max(baselines) - grid_pt) / line_pt) + 1) if baselines else 0
    return filled / capacity if capacity else 0.0
