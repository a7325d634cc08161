"""Where artwork reaches the trim, but does not fill the bleed: seen on the drawn page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PIL import Image

from leaflet_studio.preflight.reading.geometry import POINTS_PER_MM, Box, grown

_INK_BELOW: Final = 252
_INSIDE_PX: Final = 3
_SHORTEST_MM: Final = 1.0
_SHORTEST_EVEN_MM: Final = 5.0
_SLACK_MM: Final = 0.35
_TURNS: Final = (
    ("left", None),
    ("bottom", Image.Transpose.ROTATE_270),
    ("right", Image.Transpose.ROTATE_180),
    ("top", Image.Transpose.ROTATE_90),
)
"""Turned so, each edge becomes the left edge of the picture."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of an edge with ink on the cut side and none in the bleed: filled for `filled_mm` only."""

    page: int
    side: str
    length_mm: float
    filled_mm: float


def find_gaps(picture: Image.Image, page: int, media: Box, trim: Box, bleed_mm: float) -> tuple[Gap, ...]:
    """Look along the four edges of a drawn page (L, the whole MediaBox) for artwork that stops short."""
    scale = picture.width / (media[2] - media[0])
    reach = grown(trim, bleed_mm * POINTS_PER_MM)
    left, top = (reach[0] - media[0]) * scale, (media[3] - reach[3]) * scale
    right, bottom = (reach[2] - media[0]) * scale, (media[3] - reach[1]) * scale
    area = (round(left), round(top), round(right), round(bottom))
    if area[0] < 0 or area[1] < 0 or area[2] > picture.width + 1 or area[3] > picture.height + 1:
        return ()
    inked = picture.crop(area).point(lambda value: 1 if value < _INK_BELOW else 0)
    per_mm = scale * POINTS_PER_MM
    found = (_along(strip, bleed_mm * per_mm, per_mm, side, page) for side, strip in _strips(inked, bleed_mm * per_mm))
    return tuple(gap for gaps in found for gap in gaps)


def _strips(inked: Image.Image, bleed_px: float) -> Iterator[tuple[str, Image.Image]]:
    """Yield the strip along each edge, a little deeper than the bleed, turned so that the edge is on the left."""
    (width, height), deep = inked.size, int(bleed_px) + 1 + _INSIDE_PX
    boxes = {
        "left": (0, 0, deep, height),
        "bottom": (0, height - deep, width, height),
        "right": (width - deep, 0, width, height),
        "top": (0, 0, width, deep),
    }
    for side, turn in _TURNS:
        strip = inked.crop(boxes[side])
        yield side, strip.transpose(turn) if turn is not None else strip


def _along(strip: Image.Image, bleed_px: float, per_mm: float, side: str, page: int) -> list[Gap]:
    """Follow an edge's strip from top to bottom, without the corners."""
    deep = int(bleed_px)
    width, data = strip.width, strip.tobytes()[strip.width * (deep + 1) : strip.width * (strip.height - deep - 1)]
    rows = [data[at : at + width] for at in range(0, len(data), width)]
    depths = {row: _depth(row) for row in set(rows)}
    gaps = []
    for depth, run in groupby(rows, depths.__getitem__):
        length = len(list(run)) / per_mm
        if depth is None or depth >= deep - _SLACK_MM * per_mm:
            continue
        if length >= (_SHORTEST_MM if depth <= 1 else _SHORTEST_EVEN_MM):
            gaps.append(Gap(page, side, round(length, 1), round(depth / per_mm, 1)))
    return gaps


def _depth(row: bytes) -> int | None:
    """Return how far ink goes on from the cut into the bleed, in pixels; None when none stands at the cut.

    The last two pixels stand just inside the trim; the one before them may be blurred by it.
    """
    if row[-1] == 0 or row[-2] == 0:
        return None
    outwards = row[:-_INSIDE_PX][::-1]
    blank = outwards.find(b"\0")
    return len(outwards) if blank < 0 else blank
