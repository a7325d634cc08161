"""A page painted on its four plates, mark by mark: how much ink lies where, and on what ground each text stands.

A coarse model, at 3 pixels per mm: text covers a fifth of its box (a third if bold), soft masks and patterns half of
what they fill, blend modes other than Multiply count as Normal. It was compared with Ghostscript's tiffsep: a page's
mean ink is met to half a percent, squares of 15 mm without large type to 3 percent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PIL import Image, ImageChops, ImageFilter, ImageMath

from leaflet_studio.preflight.reading.canvas import PIXELS_PER_MM, Canvas, Region
from leaflet_studio.preflight.reading.geometry import POINTS_PER_MM, Box, common, inverted, overlaps
from leaflet_studio.preflight.reading.gradients import gradient_plates
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.preflight.reading.pixels import picture_mask, picture_plates
from leaflet_studio.preflight.reading.spaces import CMYK, Colour, Inks, printed_inks

SQUARE_MM: Final = 15
_COVERAGE: Final = 0.21
_BOLD_COVERAGE: Final = 0.33
_BOLD: Final = re.compile("bold|heavy|black|extra", re.IGNORECASE)
_HALF: Final = 0.5
_PLATES: Final = ("Cyan", "Magenta", "Yellow", "Black")
_NOTHING: Final = 0.0005
_NO_INK: Final = (None,) * 4
Layer = Sequence[Image.Image | int | None]
"""What is laid on the four plates: a tint, a picture, or nothing."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A text and the mean inks below it, and its own as they print upon them."""

    mark: Mark
    below: Inks
    above: Inks


@dataclass(frozen=True, slots=True)
class Plates:
    """A painted page. `wettest` is the highest sum of inks (1 is one full ink) in a square of 15 mm, and where it is.

    `unexamined` are pictures that could not be read.
    """

    wettest: float
    wettest_box: Box
    grounds: tuple[Ground, ...]
    unexamined: tuple[Mark, ...]
    canvas: Canvas = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Painting:
    """A page while it is painted: with its text, and bare.

    Text is no ground for text: the boxes of tall scripts' glyphs hold the ink of their neighbours.
    """

    canvas: Canvas
    bare: Canvas

    @classmethod
    def over(cls, box: Box) -> Painting:
        """Return an empty one."""
        return cls(Canvas.over(box), Canvas.over(box))

    def copy(self) -> Painting:
        """Return one with plates of its own."""
        return Painting(self.canvas.copy(), self.bare.copy())


def paint_plates(marks: Sequence[Mark], box: Box) -> Plates:
    """Paint a page's marks within a box."""
    painting = Painting.over(box)
    return plates_of(painting.canvas, *lay_marks(painting, marks))


def plates_of(canvas: Canvas, grounds: tuple[Ground, ...], unexamined: tuple[Mark, ...]) -> Plates:
    """Measure painted plates."""
    wettest, where = _wettest(canvas)
    return Plates(wettest, where, grounds, unexamined, canvas)


def lay_marks(painting: Painting, marks: Sequence[Mark]) -> tuple[tuple[Ground, ...], tuple[Mark, ...]]:
    """Lay marks upon what is painted, in order; returns the grounds of texts, and pictures that cannot be read."""
    canvas, bare = painting.canvas, painting.bare
    grounds: list[Ground] = []
    unexamined: list[Mark] = []
    for mark in marks:
        if mark.masking or mark.box is None or not overlaps(mark.box, canvas.box):
            continue
        region = canvas.region(mark.box)
        if region is None:
            continue
        if mark.kind is Kind.TEXT:
            grounds += _ground(bare, mark, region)
        laid = _laid(canvas, mark, region)
        if laid is None:
            unexamined.append(mark)
            continue
        for plates in (canvas,) if mark.kind is Kind.TEXT else (canvas, bare):
            plates.lay(region, *laid, mark.blend)
    return tuple(grounds), tuple(unexamined)


def _ground(canvas: Canvas, mark: Mark, region: Region) -> list[Ground]:
    inks = _inks(mark.colour)
    if inks is None or mark.soft or mark.colour is None:
        return []
    below = canvas.mean(region)
    changed = _changed(mark, inks)
    above = tuple(
        under + (ink - under) * mark.alpha if laid else under
        for ink, under, laid in zip(inks, below, changed, strict=True)
    )
    return [Ground(mark, below, (above[0], above[1], above[2], above[3]))]


def _laid(canvas: Canvas, mark: Mark, region: Region) -> tuple[Layer, Image.Image] | None:
    """Return what a mark lays on the plates and how strongly; None if that cannot be told."""
    mask = _mask(canvas, mark, region)
    if mark.kind is Kind.IMAGE and mark.image is not None and not mark.image.mask:
        return _laid_picture(canvas, mark, region, mask)
    if mark.kind is Kind.SHADING:
        return gradient_plates(canvas, mark, region) or _NO_INK, mask
    inks = _inks(mark.colour)
    if inks is None:
        return _NO_INK, mask
    return [round(ink * 255) if laid else None for ink, laid in zip(inks, _changed(mark, inks), strict=True)], mask


def _laid_picture(canvas: Canvas, mark: Mark, region: Region, mask: Image.Image) -> tuple[Layer, Image.Image] | None:
    back, picture = inverted(mark.matrix), mark.image
    if back is None or picture is None or picture.source is None:
        return (_NO_INK, mask) if picture is not None and picture.source is None else None
    size = (region[2] - region[0], region[3] - region[1])
    plates = picture_plates(picture, size)
    if plates is None:
        return None
    outline = Image.new("L", plates[0].size, 255)
    alpha = picture_mask(picture, size)
    covered = canvas.placed(alpha if alpha is not None else outline, back, region)
    return [canvas.placed(plate, back, region) for plate in plates], ImageChops.multiply(mask, covered)


def _mask(canvas: Canvas, mark: Mark, region: Region) -> Image.Image:
    """Return how strongly each pixel of a mark's region takes its ink."""
    strength, box = mark.alpha, mark.box
    size = (region[2] - region[0], region[3] - region[1])
    strength *= _HALF if mark.soft else 1.0
    strength *= _HALF if mark.tiled else 1.0
    strength *= _coverage(mark) if mark.kind is Kind.TEXT else 1.0
    if mark.outline:
        mask = canvas.shape(mark.outline, region, mark.size_pt if mark.kind is Kind.STROKE else 0.0)
        mask = mask if strength >= 1 else mask.point(lambda value: round(value * strength))
    else:
        full = canvas.fullness(common(box, canvas.box) or box, region) if box else 1.0
        mask = Image.new("L", size, round(255 * strength * full))
    if mark.image is not None and mark.image.mask:
        back, stencil = inverted(mark.matrix), picture_mask(mark.image, size)
        if back is not None and stencil is not None:
            mask = ImageChops.multiply(mask, canvas.placed(stencil, back, region))
    for clip in mark.clips:
        mask = ImageChops.multiply(mask, canvas.shape(clip, region))
    return mask


def _coverage(mark: Mark) -> float:
    """Return how much of its box a text covers (measured: 0.20 to 0.22 upright, 0.30 to 0.36 bold, Latin type)."""
    return _BOLD_COVERAGE if mark.font and _BOLD.search(mark.font.name) else _COVERAGE


def _inks(colour: Colour | None) -> Inks | None:
    """Return what a mark prints; nothing for patterns, whose cells are marks of their own."""
    return None if colour is None or colour.pattern is not None else printed_inks(colour.space, colour.values)


def _changed(mark: Mark, inks: Inks) -> tuple[bool, ...]:
    """Tell which plates a mark changes (ISO 32000-1, 8.6.7: overprint control)."""
    if not mark.overprint or mark.colour is None:
        return (True,) * 4
    space: Any = mark.colour.space
    if space.family in ("Separation", "DeviceN"):
        return tuple(plate in space.names or "All" in space.names for plate in _PLATES)
    if space.family == CMYK and mark.overprint_mode == 1:
        return tuple(ink > _NOTHING for ink in inks)
    return (True,) * 4


def _wettest(canvas: Canvas) -> tuple[float, Box]:
    """Average the plates over squares of 15 mm (the whole page if it is smaller), and find the highest sum."""
    per_mm = canvas.scale * POINTS_PER_MM
    by = max(1, round(per_mm))
    step = by / per_mm
    half = round((SQUARE_MM / step - 1) / 2)
    small = [plate.reduce(by) for plate in canvas.plates]
    width, height = small[0].size
    if min(width, height) <= 2 * half or PIXELS_PER_MM / per_mm > SQUARE_MM:
        return sum(canvas.mean((0, 0, *canvas.plates[0].size))), canvas.box
    inner = (half, half, width - half, height - half)
    blurred = {
        name: plate.filter(ImageFilter.BoxBlur(half)).crop(inner) for name, plate in zip("cmyk", small, strict=True)
    }
    sums = ImageMath.lambda_eval(lambda inks: inks["c"] + inks["m"] + inks["y"] + inks["k"], **blurred)
    most = int(sums.getextrema()[1])
    at = memoryview(sums.tobytes()).cast("i").tolist().index(most)
    x, y = at % (width - 2 * half), at // (width - 2 * half)
    points, side = step * POINTS_PER_MM, (2 * half + 1) * step * POINTS_PER_MM
    left, top = canvas.box[0] + x * points, canvas.box[3] - y * points
    return most / 255, (left, top - side, left + side, top)
