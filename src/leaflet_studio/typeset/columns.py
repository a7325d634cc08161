"""Lines poured into frames by arithmetic: whether they would fit with more white between them, without laying out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

ROUNDING_MM: Final = 0.01


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of text as it was laid out: how high each line is and the white before the first, in mm.

    `orphans` and `widows` are the fewest lines that may stand at the foot and at the head of a frame (CSS
    Fragmentation 3, 3.3). A heading `keeps_next`: it never stands alone at the foot.
    """

    lines_mm: tuple[float, ...]
    before_mm: float
    orphans: int
    widows: int
    keeps_next: bool = False


def fit_with(paragraphs: Iterable[Paragraph], heights_mm: tuple[float, ...], stretch: float) -> bool:
    """Tell whether paragraphs fit frames of these heights when each line and each white is so many times as high.

    Lines break where they did: leading changes nothing in their width.
    """
    frames = iter(heights_mm)
    room, is_empty = next(frames, 0.0), True
    for together in _kept_together(paragraphs, stretch):
        if not is_empty and not _begin(together, room):
            room, is_empty = next(frames, 0.0), True
        for paragraph in together:
            lines, before = paragraph.lines_mm, 0.0 if is_empty else paragraph.before_mm
            while (held := _held(paragraph, lines, room - before)) < len(lines):
                following = next(frames, None)
                if following is None or (is_empty and not held):
                    return False
                lines, before = lines[held:], 0.0
                room, is_empty = following, True
            room -= before + sum(lines)
            is_empty = False
    return True


def _kept_together(paragraphs: Iterable[Paragraph], stretch: float) -> Iterator[tuple[Paragraph, ...]]:
    """Return each paragraph with the headings before it, stretched."""
    headings: tuple[Paragraph, ...] = ()
    for paragraph in paragraphs:
        lines = tuple(line * stretch for line in paragraph.lines_mm)
        headings = (*headings, replace(paragraph, lines_mm=lines, before_mm=paragraph.before_mm * stretch))
        if not paragraph.keeps_next:
            yield headings
            headings = ()
    if headings:
        yield headings


def _begin(together: tuple[Paragraph, ...], room_mm: float) -> bool:
    """Tell whether headings and the first lines of what follows them find room."""
    *headings, last = together
    taken = sum(each.before_mm + sum(each.lines_mm) for each in headings) + last.before_mm
    return _held(last, last.lines_mm, room_mm - taken) > 0


def _held(paragraph: Paragraph, lines: tuple[float, ...], room_mm: float) -> int:
    """Return how many of these lines a frame takes so that no fewer than allowed stand alone on either side."""
    fitting, height = 0, 0.0
    for line in lines:
        height += line
        if height > room_mm + ROUNDING_MM:
            break
        fitting += 1
    if fitting == len(lines):
        return fitting
    held = min(fitting, len(lines) - paragraph.widows)
    return held if held >= paragraph.orphans else 0
