"""Black as a print shop wants it: small type overprints or does not; large areas are of deep black, text never."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from plates import mean_ink, plates

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import Edition, Press, build
from leaflet_studio.prepress.content import Blacks
from leaflet_studio.prepress.inks import Separator
from leaflet_studio.prepress.separate import separate
from leaflet_studio.problems import Severity
from leaflet_studio.resources import assets_folder, layout_folders
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.engine import Source

PROFILE = "FOGRA39L_coated.icc"
PAGE = "@page{size:60mm 60mm;margin:0}body{margin:0;font-family:'Noto Sans'}div{width:40mm;height:40mm}"
DEEP = (0.6, 0.4, 0.4, 1.0)
CODE = "".join(f"M{x} {y}h1v1h-1z" for x in range(0, 30, 2) for y in range(0, 30, 2))


def drawn(press: Press, html: str, blacks: Blacks) -> bytes:
    separator = Separator((assets_folder() / "icc" / PROFILE).read_bytes(), PROFILE)
    source = Source(f"<html lang=en><body>{html}</body></html>", (PAGE,))
    return separate(press.engine.open(source).render("").pdf(), separator, blacks)


def inks_at(pdf: bytes, x_mm: float, y_mm: float) -> list[int]:
    """Return the amount of each ink on a square millimetre, in percent."""
    box = tuple(round(edge * 72 / 25.4) for edge in (x_mm, y_mm, x_mm + 1, y_mm + 1))
    return [round(mean_ink(plate, box)) for plate in plates(pdf).values()]


def operators(pdf: bytes) -> list[tuple[str, list[object]]]:
    with pikepdf.open(BytesIO(pdf)) as document:
        parsed = pikepdf.parse_content_stream(document.pages[0])
        return [(str(each.operator), [str(operand) for operand in each.operands]) for each in parsed]


def test_a_large_black_area_is_of_the_shops_deep_black(press: Press) -> None:
    assert inks_at(drawn(press, "<div style='background:#000'></div>", Blacks(deep=DEEP)), 20, 20) == [60, 40, 40, 100]


@pytest.mark.parametrize(
    "html",
    [
        "<div style='background:#000;height:20mm'></div>",
        "<div style='border:21mm solid #000;width:0;height:0'></div>",
        "<div style='background:#111'></div>",
        "<div style='background:rgba(0,0,0,.5)'></div>",
        f"<svg viewBox='0 0 30 30' width='40mm' height='40mm'><path d='{CODE}'/></svg>",
        "<div style='height:20mm;overflow:hidden'><div style='background:#000'></div></div>",
        "<div style='font-size:100mm;line-height:40mm'>■</div>",
    ],
    ids=["strip", "frame", "grey", "veil", "code", "clipped", "text"],
)
def test_all_that_is_no_large_black_area_is_of_black_alone(press: Press, html: str) -> None:
    seen = plates(drawn(press, html, Blacks(deep=DEEP)))
    assert max(mean_ink(seen[ink]) for ink in ("Cyan", "Magenta", "Yellow")) == 0
    assert mean_ink(seen["Black"]) > 5


def test_what_follows_a_black_area_is_of_black_alone(press: Press) -> None:
    strip = "<div style='background:#000;height:10mm'></div>"
    pdf = drawn(press, f"<div style='background:#000'></div>{strip}", Blacks(deep=DEEP))
    assert inks_at(pdf, 20, 45) == [0, 0, 0, 100]


@pytest.mark.parametrize("wanted", [True, False])
def test_small_black_type_and_lines_overprint_only_where_the_shop_wants_it(press: Press, wanted: bool) -> None:
    html = "<p style='font-size:9pt'>small</p><hr style='border:0;height:1pt;background:#000'>"
    states = [operands for operator, operands in operators(drawn(press, html, Blacks(wanted))) if operator == "gs"]
    assert (["/OverprintOn"] in states) is wanted


def test_nothing_stands_between_a_path_and_its_painting(press: Press) -> None:
    html = "<hr style='border:0;height:1pt;background:#000'><div style='background:#000'></div>"
    names = [operator for operator, _ in operators(drawn(press, html, Blacks(deep=DEEP)))]
    before_paint = {names[place - 1] for place, name in enumerate(names) if name in ("f", "f*")}
    assert before_paint <= {"re", "h", "l", "c"}


def test_a_campaign_in_black_gets_deep_black_within_every_rule_of_the_shop(
    sample: Campaign, press: Press, coated: Shop
) -> None:
    black = replace(sample, design=replace(sample.design, accent="#000000"))
    shop = replace(coated, deep_black_percent=(30.0, 30.0, 30.0, 100.0), black_overprints=False)
    proof = build(Edition(black, find_layout("flyer-a5", layout_folders()), "en"), shop, press)
    assert inks_at(proof.pdf, 3, 20) == [30, 30, 30, 100]
    assert {each.code for each in proof.problems if each.severity is not Severity.NOTE} == {"link-placeholder"}
    assert b"/OverprintOn gs" not in proof.pdf


def test_a_shape_of_several_large_parts_is_an_area(press: Press) -> None:
    rays = "M0 0h40v20zM0 0v40h30zM0 40h40v-1z"
    html = f"<svg viewBox='0 0 40 40' width='40mm' height='40mm'><path d='{rays}'/></svg>"
    assert inks_at(drawn(press, html, Blacks(deep=DEEP)), 3, 20) == [60, 40, 40, 100]
