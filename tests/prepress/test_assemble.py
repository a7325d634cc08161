"""Frames on pages, boxes and marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from plates import mean_ink, plates

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import build, make
from leaflet_studio.prepress.geometry import POINTS_PER_MM, Sheet
from leaflet_studio.press import Press
from leaflet_studio.raster import rasterise
from leaflet_studio.resources import shop_folders
from leaflet_studio.shops import Shop, find_shop

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
    return build(Edition(sample, layout_of("flyer-a5"), "en"), shop, press).pdf


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


@pytest.fixture(scope="module")
def all_marks(sample: object, press: Press, layout_of: Callable[[str], Layout]) -> bytes:
    shop = find_shop("generic-coated-all-marks", shop_folders())
    return build(Edition(sample, layout_of("trifold-a4"), "en"), shop, press).pdf


def test_every_mark_is_there_on_every_plate_and_nothing_in_the_bleed_changes(
    all_marks: bytes, proof_of: Callable[[str, str], object]
) -> None:
    seen = plates(all_marks, dpi=72)
    plain = plates(proof_of("trifold-a4", "en").pdf, dpi=72)
    around = 11 * 72 / 25.4
    for ink, plate in seen.items():
        assert plate.width == pytest.approx(plain[ink].width + 2 * around, abs=1.5)
        outside = {
            "target at the left": (0, 45, 10, 55), "target at the right": (90, 45, 100, 55),
            "crop mark": (0, 0, 10, 10), "slug line": (5, 97, 40, 100),
        }  # fmt: skip
        for name, (left, top, right, bottom) in outside.items():
            edge = around - 2
            box = (
                left * plate.width / 100 if left < 50 else plate.width - edge,
                top * plate.height / 100,
                right * plate.width / 100 if left >= 50 or name == "slug line" else edge,
                bottom * plate.height / 100,
            )
            assert mean_ink(plate, tuple(round(each) for each in box)) > 0.2, f"{name} on {ink}"
        inner = plate.crop(tuple(round(around) + each for each in (3, 3, plain[ink].width - 6, plain[ink].height - 6)))
        assert mean_ink(inner) == pytest.approx(mean_ink(plain[ink]), abs=0.7)


def test_the_slug_line_names_the_job_its_page_and_what_it_was_made_of(all_marks: bytes, sample: Campaign) -> None:
    with pypdfium2.PdfDocument(all_marks) as document:
        lines = [page.get_textpage().get_text_bounded(top=15) for page in document]
    first = re.search(r"1 / 2 · ([0-9a-f]{12}) · Cyan Magenta Yellow Black · (.+)", lines[0])
    assert first is not None
    assert first[2].strip() == sample.statement("en").title
    assert f"2 / 2 · {first[1]}" in lines[1]


def test_the_colour_bar_has_each_ink_alone_and_over_the_others(all_marks: bytes) -> None:
    with pikepdf.open(BytesIO(all_marks)) as document:
        page = document.pages[0]
        used = [
            tuple(map(float, each.operands)) for each in pikepdf.parse_content_stream(page) if str(each.operator) == "k"
        ]
    assert {(1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1), (1, 1, 0, 0), (1, 1, 1, 0)} <= set(used)
    assert max(sum(inks) for inks in used) <= 3


@pytest.mark.parametrize("bleed_mm", [0.0, 0.5, 3.175, 10.0])
def test_boxes_are_exact_for_every_bleed(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout], bleed_mm: float
) -> None:
    proof = make(Edition(sample, layout_of("card-dl"), "en"), replace(coated, bleed_mm=bleed_mm), press)
    with pikepdf.open(BytesIO(proof.pdf)) as document:
        for page in document.pages:
            boxes = [
                [float(edge) * 25.4 / 72 for edge in box] for box in (page.mediabox, page.obj.BleedBox, page.trimbox)
            ]
            assert boxes[0] == pytest.approx([0, 0, 99 + 2 * bleed_mm, 210 + 2 * bleed_mm], abs=0.005)
            assert boxes[1] == boxes[0]
            assert boxes[2] == pytest.approx([bleed_mm, bleed_mm, 99 + bleed_mm, 210 + bleed_mm], abs=0.005)


def test_artwork_reaches_the_edge_of_the_bleed(proof_of: Callable[[str, str], object]) -> None:
    page = next(rasterise(proof_of("flyer-a5", "en").pdf, 72))
    for x in (1, page.width // 2, page.width - 2):
        red, green, _ = page.getpixel((x, 1))
        assert red - green > 80
