"""The pages of the screen edition: those that a text runs over stand side by side, as the reader opens the leaflet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from leaflet_studio.layouts.model import Frame, Layout, Page, Thread
from leaflet_studio.typeset.compose import Composition


@dataclass(frozen=True, slots=True)
class Spread:
    """One page of the screen edition: the layout’s pages in reading order, each with its place from the left, in mm."""

    pages: tuple[tuple[Page, float], ...]

    @property
    def id(self) -> str:
        """Return the id of its first page."""
        return self.pages[0][0].id

    @property
    def language(self) -> int:
        """Return 1 or 2: the edition's language of its first page."""
        return self.pages[0][0].language

    @property
    def width_mm(self) -> float:
        """Return how wide it is."""
        return max(round(x_mm + page.width_mm, 4) for page, x_mm in self.pages)

    @property
    def height_mm(self) -> float:
        """Return the height of its highest page."""
        return max(page.height_mm for page, _ in self.pages)

    def threads(self, layout: Layout) -> tuple[Thread, ...]:
        """Return the threads that begin on it, in reading order."""
        frames = {frame.id for page, _ in self.pages for frame in page.frames}
        return tuple(thread for thread in layout.threads if thread.frames[0] in frames)


def spreads_of(composition: Composition) -> tuple[Spread, ...]:
    """Return the pages of the screen edition: a page of the layout each, but for those that a text runs over."""
    layout = composition.layout
    return tuple(_spread(composition, layout.pages[first : last + 1]) for first, last in _runs(layout))


def placed_frames(spread: Spread) -> dict[str, Frame]:
    """Return the frames of a spread by their id, as they stand on it."""
    return {
        frame.id: replace(frame, x_mm=round(frame.x_mm + x_mm, 4))
        for page, x_mm in spread.pages
        for frame in page.frames
    }


def _runs(layout: Layout) -> Iterator[tuple[int, int]]:
    """Return the first and the last index of pages that belong together."""
    spans = sorted(_span(layout, thread) for thread in layout.threads)
    first = 0
    while first < len(layout.pages):
        last = first
        for least, most in spans:
            last = max(last, most) if first <= least <= last else last
        yield first, last
        first = last + 1


def _span(layout: Layout, thread: Thread) -> tuple[int, int]:
    pages = [layout.frame(frame)[0] for frame in thread.frames]
    return min(pages), max(pages)


def _spread(composition: Composition, pages: tuple[Page, ...]) -> Spread:
    """Set pages side by side in the order of reading, so near that columns stand as far apart as within a page."""
    if len(pages) == 1:
        return Spread(((pages[0], 0.0),))
    rightward = composition.voice(pages[0].language).words.language.direction == "ltr"
    columns = {frame for thread in composition.layout.threads if len(thread.frames) > 1 for frame in thread.frames}
    placed: list[tuple[Page, float]] = []
    x_mm = 0.0
    for page in pages if rightward else reversed(pages):
        if placed:
            x_mm += placed[-1][0].width_mm - _overlap_mm(placed[-1][0], page, columns)
        placed.append((page, round(x_mm, 4)))
    return Spread(tuple(placed if rightward else reversed(placed)))


def _overlap_mm(left: Page, right: Page, columns: set[str]) -> float:
    """Return by how much two pages' inner margins are more than what stands between columns; 0 where none do."""
    before = sorted((frame.x_mm, frame.x_mm + frame.width_mm) for frame in left.frames if frame.id in columns)
    after = sorted((frame.x_mm, frame.x_mm + frame.width_mm) for frame in right.frames if frame.id in columns)
    if len(before) < 2 or not after:
        return 0.0
    gap_mm = before[1][0] - before[0][1]
    return max(0.0, left.width_mm - before[-1][1] + after[0][0] - gap_mm)
