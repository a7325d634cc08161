"""Frames on pages, boxes and marks."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import Edition, Press, build
from leaflet_studio.prepress.geometry import POINTS_PER_MM, Sheet
from leaflet_studio.raster import rasterise
from leaflet_studio.resources import shop_folders
from leaflet_studio.shops import find_shop

MM_AT_144_DPI = 144 / 25.4


def test_the_boxes_nest_from_the_origin() -> None:
    sheet = Sheet(148, 210, 3, crop_marks=True)
    media, bleed, trim = sheet.media_box(), sheet.bleed_box(), sheet.trim_box()
    assert media[:2] == [0, 0]
    assert [round(edge / POINTS_PER_MM, 3) for edge in media] == [0, 0, 166, 228]
    assert [round(edge / POINTS_PER_MM, 3) for edge in bleed] == [6, 6, 160, 222]
    assert [round(edge / POINTS_PER_MM, 3) for edge in trim] == [9, 9, 157, 219]


@pytest.fixture(scope="module")
def marked(sample: object, press: Press, layout_of: Callable[[str], Layout]) -> bytes:
    shop = find_shop("generic-coated-marks", shop_folders())
    return build(Edition(sample, layout_of("flyer-a5"), "en"), shop, press).pdf  # type: ignore[arg-type]  # the fixture's type


def test_crop_marks_stand_in_all_inks_outside_the_bleed(marked: bytes) -> None:
    with pikepdf.open(BytesIO(marked)) as document:
        for page in document.pages:
            assert str(page.Resources.ColorSpace.All[1]) == "/All"
            bleed = [float(edge) for edge in page.obj.BleedBox]
            lines = mark_lines(page)
            assert len(lines) == 8
            for x1, y1, x2, y2 in lines:
                inside = (bleed[0] < max(x1, x2) and min(x1, x2) < bleed[2]) and (
                    bleed[1] < max(y1, y2) and min(y1, y2) < bleed[3]
                )
                assert not inside


def mark_lines(page: pikepdf.Page) -> list[tuple[float, float, float, float]]:
    lines, start = [], (0.0, 0.0)
    for each in pikepdf.parse_content_stream(page):
        operands = [float(value) for value in each.operands] if str(each.operator) in "ml" else []
        if str(each.operator) == "m":
            start = (operands[0], operands[1])
        elif str(each.operator) == "l":
            lines.append((*start, operands[0], operands[1]))
    return lines


def test_crop_marks_can_be_seen_in_the_corners(marked: bytes) -> None:
    page = next(rasterise(marked, 144)).convert("L")
    y = round(9 * MM_AT_144_DPI)
    corner = page.crop((0, y - 2, round(5 * MM_AT_144_DPI), y + 3))
    assert corner.getextrema()[0] < 160


def test_artwork_reaches_the_edge_of_the_bleed(proof_of: Callable[[str, str], object]) -> None:
    page = next(rasterise(proof_of("flyer-a5", "en").pdf, 72))  # type: ignore[attr-defined]  # a Proof
    for x in (1, page.width // 2, page.width - 2):
        red, green, _ = page.getpixel((x, 1))
        assert red - green > 80
