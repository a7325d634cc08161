"""Millimetres to points, and the boxes of a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

POINTS_PER_MM: Final = 72 / 25.4
MARK_LENGTH_MM: Final = 5.0
MARK_GAP_MM: Final = 1.0
"""How far marks keep away from the bleed (printers' specifications: not in the bleed)."""


def points(length_mm: float) -> float:
    """Return a length in points, to a millionth."""
    return round(length_mm * POINTS_PER_MM, 6)


SLUG_LINE_MM: Final = 4.0
SLUG_HEIGHT_MM: Final = 5.0
"""The band for the slug line, below all other marks."""


@dataclass(frozen=True, slots=True)
class OtherMarks:
    """Marks beside those for cutting."""

    fold: bool = True
    registration: bool = False
    colour_bar: bool = False
    slug: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its bleed and room for marks, lengths in mm; the origin is the lower left corner of the sheet.

    `folds_mm` are counted from the left edge of the trim.
    """

    trim_width_mm: float
    trim_height_mm: float
    bleed_mm: float
    crop_marks: bool
    folds_mm: tuple[float, ...] = ()
    other_marks: OtherMarks = OtherMarks()

    @property
    def has_marks(self) -> bool:
        """Tell whether anything stands outside the bleed."""
        other = self.other_marks
        folds = bool(other.fold and self.folds_mm)
        return self.crop_marks or folds or other.registration or other.colour_bar or other.slug

    @property
    def margin_mm(self) -> float:
        """Return the distance from the trim to the edge of the sheet."""
        slug_mm = SLUG_HEIGHT_MM if self.other_marks.slug else 0.0
        return self.bleed_mm + (MARK_GAP_MM + MARK_LENGTH_MM + slug_mm if self.has_marks else 0.0)

    def media_box(self) -> list[float]:
        """Return the MediaBox in points; its origin is 0, 0, because some programs shift other pages."""
        return self._box(self.margin_mm)

    def bleed_box(self) -> list[float]:
        """Return the BleedBox in points."""
        return self._box(self.bleed_mm)

    def trim_box(self) -> list[float]:
        """Return the TrimBox in points."""
        return self._box(0.0)

    def place(self, x_mm: float, y_mm: float, height_mm: float) -> tuple[float, float]:
        """Return the lower left corner, in points, of what stands at x, y (upper left, from the trim)."""
        bottom_mm = self.margin_mm + self.trim_height_mm - y_mm - height_mm
        return points(self.margin_mm + x_mm), points(bottom_mm)

    def slug_corner(self) -> tuple[float, float]:
        """Return the lower left corner of the slug line, in points."""
        return points(self.margin_mm), points((SLUG_HEIGHT_MM - SLUG_LINE_MM) / 2)

    def _box(self, beyond_mm: float) -> list[float]:
        low = self.margin_mm - beyond_mm
        right = self.margin_mm + self.trim_width_mm + beyond_mm
        top = self.margin_mm + self.trim_height_mm + beyond_mm
        return [points(low), points(low), points(right), points(top)]
