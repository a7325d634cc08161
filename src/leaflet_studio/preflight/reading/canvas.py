"""Shapes drawn on the four plates of a page: masks, tints, pictures and gradients, as overprinting has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from PIL import Image, ImageChops, ImageDraw

from leaflet_studio.preflight.reading.geometry import POINTS_PER_MM, Box, Matrix
from leaflet_studio.preflight.reading.marks import Outline
from leaflet_studio.preflight.reading.spaces import Inks

PIXELS_PER_MM: Final = 3
_MAX_PIXELS: Final = 6_000_000
_FINE: Final = 4
_MAX_FINE_PIXELS: Final = 12_000_000

Region = tuple[int, int, int, int]
"""(left, top, right, bottom) in pixels."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """Four plates (L, 255 is full ink) over a box of the page, at a scale in pixels per point."""

    box: Box
    scale: float
    plates: tuple[Image.Image, Image.Image, Image.Image, Image.Image]

    @classmethod
    def over(cls, box: Box) -> Canvas:
        """Return empty plates, at 3 pixels per mm; at fewer for a giant page."""
        width, height = box[2] - box[0], box[3] - box[1]
        scale = min(PIXELS_PER_MM / POINTS_PER_MM, (_MAX_PIXELS / max(width * height, 1.0)) ** 0.5)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        cyan, magenta, yellow, black = (Image.new("L", size, 0) for _ in range(4))
        return cls(box, scale, (cyan, magenta, yellow, black))

    def copy(self) -> Canvas:
        """Return a canvas with plates of its own."""
        cyan, magenta, yellow, black = (plate.copy() for plate in self.plates)
        return Canvas(self.box, self.scale, (cyan, magenta, yellow, black))

    def region(self, box: Box) -> Region | None:
        """Return the pixels that a box touches on the plates; None for none."""
        left, top = (box[0] - self.box[0]) * self.scale, (self.box[3] - box[3]) * self.scale
        right, bottom = (box[2] - self.box[0]) * self.scale, (self.box[3] - box[1]) * self.scale
        width, height = self.plates[0].size
        x, y = max(0, floor(left + 0.5)), max(0, floor(top + 0.5))
        found = (x, y, min(width, max(ceil(right - 0.5), x + 1)), min(height, max(ceil(bottom - 0.5), y + 1)))
        return found if found[0] < found[2] and found[1] < found[3] else None

    def fullness(self, box: Box, region: Region) -> float:
        """Return how much of its pixels a box covers, 0 to 1: less than all for what is thinner than a pixel."""
        area = (box[2] - box[0]) * (box[3] - box[1]) * self.scale**2
        return min(1.0, area / ((region[2] - region[0]) * (region[3] - region[1])))

    def shape(self, outline: Outline, region: Region, line_pt: float = 0.0) -> Image.Image:
        """Return the mask of a filled outline, or of its lines where a width is given."""
        width, height = region[2] - region[0], region[3] - region[1]
        fine = _FINE if width * height * _FINE**2 < _MAX_FINE_PIXELS else 1
        mask = Image.new("L", (width * fine, height * fine), 0)
        draw, scale = ImageDraw.Draw(mask), self.scale * fine
        pieces = [self._pixels(piece, region, scale, fine) for piece in outline if len(piece) > 1]
        if line_pt:
            for piece in pieces:
                draw.line(piece, 255, max(1, round(line_pt * scale)), "curve")
        else:
            _fill(draw, [piece for piece in pieces if len(piece) > 2])
        return mask.reduce(fine) if fine > 1 else mask

    def lay(self, region: Region, inks: Sequence[Image.Image | int | None], mask: Image.Image, blend: str) -> None:
        """Lay tints or pictures of the region's size on the plates; None leaves a plate as it is."""
        for plate, ink in zip(self.plates, inks, strict=True):
            if ink is None:
                continue
            if blend == "Multiply":
                below = plate.crop(region)
                above = Image.new("L", below.size, ink) if isinstance(ink, int) else ink
                plate.paste(ImageChops.screen(below, above), region, mask)
            else:
                plate.paste(ink, region, mask)

    def mean(self, region: Region) -> Inks:
        """Return the mean inks of a region."""
        dots = (plate.resize((1, 1), Image.Resampling.BOX, region) for plate in self.plates)
        cyan, magenta, yellow, black = (dot.tobytes()[0] / 255 for dot in dots)
        return cyan, magenta, yellow, black

    def placed(self, picture: Image.Image, matrix: Matrix, region: Region) -> Image.Image:
        """Return a picture as it lies in a region; `matrix` leads from the page's space to the unit square."""
        a, b, c, d, e, f = matrix
        width, height = picture.size
        x0 = self.box[0] + (region[0] + 0.0) / self.scale
        y0 = self.box[3] - (region[1] + 0.0) / self.scale
        step = 1 / self.scale
        u0, v0 = a * x0 + c * y0 + e, b * x0 + d * y0 + f
        across = (a * step * width, -c * step * width, u0 * width)
        down = (-b * step * height, d * step * height, (1 - v0) * height)
        size = (region[2] - region[0], region[3] - region[1])
        return picture.transform(size, Image.Transform.AFFINE, (*across, *down), Image.Resampling.BILINEAR)

    def _pixels(
        self, piece: Sequence[tuple[float, float]], region: Region, scale: float, fine: int
    ) -> list[tuple[float, float]]:
        left, top = self.box[0] + region[0] * fine / scale, self.box[3] - region[1] * fine / scale
        return [((x - left) * scale - 0.5, (top - y) * scale - 0.5) for x, y in piece]


def _fill(draw: ImageDraw.ImageDraw, pieces: list[list[tuple[float, float]]]) -> None:
    """Fill pieces that turn as the largest does, and empty those within it that turn the other way round."""
    areas = sorted(((_area(piece), piece) for piece in pieces), key=lambda pair: -abs(pair[0]))
    for area, piece in areas:
        draw.polygon(piece, 255 if (area >= 0) == (areas[0][0] >= 0) else 0)


def _area(piece: list[tuple[float, float]]) -> float:
    pairs = zip(piece, piece[1:] + piece[:1], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2
