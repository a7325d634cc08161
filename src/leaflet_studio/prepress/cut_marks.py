"""Marks for cutting imposed sheets, and the box around their pieces."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Final

from leaflet_studio.prepress.geometry import MARK_GAP_MM, MARK_LENGTH_MM, POINTS_PER_MM, points
from leaflet_studio.prepress.imposition import Grid
from leaflet_studio.prepress.marks import DASH_PT, LINE_PT

LEAST_MARK_MM: Final = 1.5


def trim_box(grid: Grid) -> list[float]:
    """Return the box around all pieces, in points."""
    left, top = grid.corner_mm(0, 0)[0], grid.corner_mm(0, 0)[1] + grid.piece.height_mm
    width, height = grid.size_mm
    return [points(left), points(top - height), points(left + width), points(top)]


def cut_marks(grid: Grid, *, is_folded: bool) -> Iterator[str]:
    """Draw a mark at each end of each cut, outside the bleed; where pieces fill the sheet, on the common cuts."""
    left, bottom, right, top = (edge / POINTS_PER_MM for edge in trim_box(grid))
    cuts_x = sorted({round(grid.corner_mm(0, c)[0] + w, 4) for c, w in product(
        range(grid.columns), (0.0, grid.piece.width_mm))})  # fmt: skip
    cuts_y = sorted({round(grid.corner_mm(r, 0)[1] + h, 4) for r, h in product(
        range(grid.rows), (0.0, grid.piece.height_mm))})  # fmt: skip
    folds = [left + grid.piece.width_mm] if is_folded else []
    room_x, room_y = grid.room_mm
    upright = [(x, span) for x in cuts_x if x not in _rounded(folds)
               for span in _ends(bottom, top, room_y, grid, is_inner=left < x < right)]  # fmt: skip
    lying = [(y, span) for y in cuts_y for span in _ends(left, right, room_x, grid, is_inner=bottom < y < top)]
    creases = [(x, span) for x in folds for span in _ends(bottom, top, room_y, grid, is_inner=True)]
    # Beyond the bleed in all inks; on the artwork, and for office printers, in black alone.
    yield f"q {'/All CS 1 SCN' if grid.piece.bleed_mm else '/Marks gs 0 0 0 1 K'} {LINE_PT} w"
    yield from (_line(x, a, x, b) for x, (a, b) in upright)
    yield from (_line(a, y, b, y) for y, (a, b) in lying)
    if creases:
        yield f"[{DASH_PT} {DASH_PT}] 0 d"
        yield from (_line(x, a, x, b) for x, (a, b) in creases)
    yield "Q"


def _rounded(lengths: list[float]) -> set[float]:
    return {round(length, 4) for length in lengths}


def _ends(low: float, high: float, room: float, grid: Grid, *, is_inner: bool) -> Iterator[tuple[float, float]]:
    """Return from where to where a cut's two marks go; on the cut itself where there is no room beyond the pieces."""
    gap = grid.piece.bleed_mm + (MARK_GAP_MM if grid.piece.bleed_mm or room > 2 * LEAST_MARK_MM else 0.0)
    length = min(MARK_LENGTH_MM, room + grid.piece.bleed_mm - gap)
    if length >= LEAST_MARK_MM:
        yield low - gap - length, low - gap
        yield high + gap, high + gap + length
    elif is_inner and grid.gutter_mm == 0:
        yield low, low + MARK_LENGTH_MM
        yield high - MARK_LENGTH_MM, high


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"{points(x1):.4f} {points(y1):.4f} m {points(x2):.4f} {points(y2):.4f} l S"
