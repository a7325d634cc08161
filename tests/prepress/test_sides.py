"""Pages on sides of paper: one by one, or as printer's spreads."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from leaflet_studio.layouts.model import Layout, Page
from leaflet_studio.prepress.assemble import assemble
from leaflet_studio.prepress.geometry import POINTS_PER_MM, Sheet
from leaflet_studio.prepress.marks import add_marks
from leaflet_studio.prepress.sides import sides_of
from leaflet_studio.shops import Shop

FOUR = Layout(
    "folded", (("en", "Folded"),), "A5", tuple(Page(f"p{n}", 148, 210, ()) for n in range(4)), (), (), (), binding=True
)


def pages(layout: Layout, shop: Shop, *, right_to_left: bool = False) -> list[list[int]]:
    return [[page for page, _ in side.pages] for side in sides_of(layout, shop, right_to_left=right_to_left)]


def test_pages_stay_single_unless_the_shop_asks_for_spreads(coated: Shop) -> None:
    assert pages(FOUR, coated) == [[0], [1], [2], [3]]
    assert pages(replace(FOUR, binding=False), replace(coated, spreads=True)) == [[0], [1], [2], [3]]


@pytest.mark.parametrize(("right_to_left", "expected"), [(False, [[3, 0], [1, 2]]), (True, [[0, 3], [2, 1]])])
def test_a_folded_sheet_has_its_cover_and_back_on_one_side(
    coated: Shop, right_to_left: bool, expected: list[list[int]]
) -> None:
    assert pages(FOUR, replace(coated, spreads=True), right_to_left=right_to_left) == expected


def test_eight_pages_nest(coated: Shop) -> None:
    eight = replace(FOUR, pages=tuple(Page(f"p{n}", 148, 210, ()) for n in range(8)))
    assert pages(eight, replace(coated, spreads=True)) == [[7, 0], [1, 6], [5, 2], [3, 4]]


def test_a_spread_is_as_wide_as_two_pages_and_folds_in_the_middle(coated: Shop) -> None:
    for side in sides_of(FOUR, replace(coated, spreads=True)):
        assert (side.sheet.trim_width_mm, side.sheet.trim_height_mm) == (296, 210)
        assert side.sheet.folds_mm == (148,)
        assert [x_mm for _, x_mm in side.pages] == [0, 148]


def test_fold_marks_are_dashed_and_stand_outside_the_bleed() -> None:
    sheet = Sheet(297, 210, 3, crop_marks=True, folds_mm=(97.0, 197.0))
    with assemble((), (), ()) as document:
        document.add_blank_page(page_size=tuple(sheet.media_box()[2:]))
        page = document.pages[0]
        page.obj.Resources = pikepdf.Dictionary()
        add_marks(document, page, sheet)
        target = BytesIO()
        document.save(target)
        content = b"".join(stream.read_bytes() for stream in page.obj.Contents)
    dashed = content.partition(b" d\n")[2].decode()
    lines = [[float(number) for number in line.split() if number not in "mlS"] for line in dashed.splitlines()[:4]]
    _, bottom, _, top = sheet.bleed_box()
    assert {round(line[0] / POINTS_PER_MM - sheet.margin_mm, 2) for line in lines} == {97.0, 197.0}
    assert all(max(line[1], line[3]) < bottom or min(line[1], line[3]) > top for line in lines)
