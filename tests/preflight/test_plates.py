"""The four plates as our own model paints them, against arithmetic and against Ghostscript's tiffsep."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pikepdf
import pytest
from good_pdf import SHOP, drawn, good_pdf, rectangle
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageChops, ImageFilter, ImageStat

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import make
from leaflet_studio.preflight.evidence import Expectation
from leaflet_studio.preflight.reading.functions import value_at
from leaflet_studio.preflight.reading.opening import gather
from leaflet_studio.preflight.reading.plates import Plates
from leaflet_studio.preflight.reading.spaces import from_rgb, luminance
from leaflet_studio.press import Press
from leaflet_studio.resources import layout_folders
from leaflet_studio.shops import Shop

PLATES = ("Cyan", "Magenta", "Yellow", "Black")
DPI = 152.4
"""Six pixels per mm, twice our model's scale."""

SQUARE = rectangle(30, 85, 15, 15) + b"f\n"


def plates_of(pdf: bytes) -> tuple[Plates, ...]:
    evidence = gather(pdf, SHOP, Expectation())
    with evidence.pdf:
        return tuple(plates for plates in evidence.plates if plates is not None)


def separated(pdf: bytes, folder: Path) -> list[list[Image.Image]]:
    """Return each page's four plates as Ghostscript separates them, 255 for full ink."""
    file = folder / "page.pdf"
    file.write_bytes(pdf)
    command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", f"-r{DPI}"]
    subprocess.run([*command, f"-sOutputFile={folder}/p%d.tif", str(file)], check=True, timeout=60)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        count = len(opened.pages)
    return [
        [ImageChops.invert(Image.open(folder / f"p{page}({name}).tif").convert("L")) for name in PLATES]
        for page in range(1, count + 1)
    ]


def wettest(plates: list[Image.Image]) -> float:
    """Return the highest mean of a square of 15 mm, summed over the plates, in full inks."""
    small = [plate.reduce(6).filter(ImageFilter.BoxBlur(7)) for plate in plates]
    inner = (7, 7, small[0].width - 7, small[0].height - 7)
    return max(map(sum, zip(*(plate.crop(inner).tobytes() for plate in small), strict=True))) / 255


def gradient(function: Dictionary) -> dict[str, object]:
    coordinates = Array([90, 200, 170, 200])
    return {
        "/S": Dictionary(
            ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=coordinates, Function=function,
            Extend=Array([True, True]),
        )
    }  # fmt: skip


DRAWINGS = {
    "the good page": good_pdf(),
    "a tint": drawn(b"q 0.5 1 1 0.2 k " + SQUARE + b"Q"),
    "a curved shape": drawn(b"q 0 1 1 0.9 k 100 120 m 100 220 260 220 260 120 c f Q"),
    "a ring": drawn(b"q 1 1 0 0.5 k 90 100 130 130 re 120 130 m 120 200 l 190 200 l 190 130 l h f Q"),
    "a thick line": drawn(b"q 1 1 0 0.9 K 30 w 90 120 m 220 220 l S Q"),
    "a clipped field": drawn(b"q 100 120 m 250 120 l 175 250 l h W n 1 1 0.5 0.4 k 0 0 999 999 re f Q"),
    "half transparent": drawn(b"q /H gs 1 1 1 0 k " + SQUARE + b"Q", ExtGState={"/H": Dictionary(ca=0.5)}),
    "overprinting": drawn(
        b"q 0.9 0.9 0 0 k " + SQUARE + b"/O gs 0 0 0.9 0 k " + SQUARE + b"Q",
        ExtGState={"/O": Dictionary(OP=True, op=True, OPM=1)},
    ),
    "a gradient": drawn(
        b"q 90 150 130 90 re W n /S sh Q",
        Shading=gradient(Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]),
                                    C1=Array([1, 1, 0.8, 0]), N=1)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DRAWINGS)
def test_the_wettest_square_is_that_of_tiffsep(name: str, tmp_path: Path):
    (ours,) = plates_of(DRAWINGS[name])
    (theirs,) = separated(DRAWINGS[name], tmp_path)
    assert ours.wettest == pytest.approx(wettest(theirs), abs=0.05)


@pytest.mark.parametrize("layout", ["flyer-a5", "trifold-a4", "poster-a3"])
def test_the_wettest_square_of_a_leaflet_is_that_of_tiffsep(
    sample: Campaign, press: Press, coated: Shop, layout: str, tmp_path: Path
):
    edition = Edition(sample, find_layout(layout, layout_folders()), "en", sample.groups[0].id)
    pdf = make(edition, coated, press).pdf
    for ours, theirs in zip(plates_of(pdf), separated(pdf, tmp_path), strict=True):
        assert ours.wettest == pytest.approx(wettest(theirs), abs=0.05)


def test_the_good_page_has_the_qr_code_on_the_black_plate_alone(tmp_path: Path):
    (plates,) = separated(good_pdf(), tmp_path)
    area = tuple(round(edge * 6) for edge in (59, 109, 79, 129))
    means = [ImageStat.Stat(plate.crop(area)).mean[0] for plate in plates]
    assert means[:3] == [0, 0, 0]
    assert means[3] > 25


def test_the_place_of_the_wettest_square_is_told():
    (ours,) = plates_of(drawn(b"q 1 1 1 0 k " + SQUARE + b"Q"))
    evidence = gather(good_pdf(), SHOP, Expectation())
    assert evidence.pages[0].place(ours.wettest_box).box_mm == pytest.approx((30, 85, 15, 15), abs=1.5)


def test_each_text_is_told_its_ground_and_its_own_inks():
    (ours,) = plates_of(good_pdf())
    (ground,) = ours.grounds
    assert ground.below == (0, 0, 0, 0)
    assert ground.above == (0, 0, 0, 1)


@pytest.mark.parametrize(
    ("inks", "light"), [((0, 0, 0, 0), 1.0), ((0, 0, 0, 1), 0.012), ((0, 1, 1, 0), 0.17), ((0, 0, 1, 0), 0.83)]
)
def test_the_light_of_inks_is_that_of_print(inks: tuple[float, float, float, float], light: float):
    assert luminance(inks) == pytest.approx(light, abs=0.02)


def test_neutral_rgb_is_black_alone():
    assert from_rgb(0.25, 0.25, 0.25) == (0, 0, 0, 0.75)


def test_stitched_functions_are_followed_from_part_to_part():
    def part(start: float, end: float) -> Dictionary:
        return Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([start]), C1=Array([end]), N=1)

    function = Dictionary(
        FunctionType=3, Domain=Array([0, 1]), Functions=Array([part(0, 1), part(1, 0)]), Bounds=Array([0.5]),
        Encode=Array([0, 1, 0, 1]),
    )  # fmt: skip
    assert [value_at(function, t) for t in (0.0, 0.25, 0.5, 0.75, 1.0)] == [(0,), (0.5,), (1,), (0.5,), (0,)]
