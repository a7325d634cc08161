"""Pages to sides of paper: one each, or two side by side as a folded sheet is printed."""

from __future__ import annotations

from dataclasses import dataclass

from leaflet_studio.layouts.model import Layout
from leaflet_studio.prepress.geometry import OtherMarks, Sheet
from leaflet_studio.shops import Shop


@dataclass(frozen=True, slots=True)
class Side:
    """A side of paper: its sheet, and the pages on it by their index from left to right, each with its x in mm."""

    sheet: Sheet
    pages: tuple[tuple[int, float], ...]


def sides_of(layout: Layout, shop: Shop, *, right_to_left: bool = False) -> tuple[Side, ...]:
    """Lay a layout's pages out on sides as a print shop wants them.

    A bound layout of 4n pages becomes printer's spreads where the shop asks for them: the outer side of sheet i
    holds the pages P-1-2i and 2i, the inner 2i+1 and P-2-2i, counted from 0 (saddle stitch); from right to left the
    other way round. Everything else stays a page a side.
    """
    pages = layout.pages
    other = OtherMarks(shop.fold_marks, shop.registration_marks, shop.colour_bar, shop.slug_line)
    if not (layout.binding and shop.spreads and len(pages) % 4 == 0):
        return tuple(
            Side(
                Sheet(page.width_mm, page.height_mm, shop.bleed_mm, shop.crop_marks, page.folds_mm, other),
                ((number, 0.0),),
            )
            for number, page in enumerate(pages)
        )
    last, width, height = len(pages) - 1, pages[0].width_mm, pages[0].height_mm
    sheet = Sheet(2 * width, height, shop.bleed_mm, shop.crop_marks, (width,), other)
    pairs = [pair for i in range(0, len(pages) // 2, 2) for pair in ((last - i, i), (i + 1, last - i - 1))]
    return tuple(
        Side(sheet, tuple(zip(reversed(pair) if right_to_left else pair, (0.0, width), strict=True))) for pair in pairs
    )
