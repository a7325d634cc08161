"""Every kind of PDF that shops ask for is what it says, or does not say it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from test_flatten import soft_things

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import make
from leaflet_studio.press import Press
from leaflet_studio.resources import shop_folders
from leaflet_studio.shops import find_shop

NAMESPACES = {"pdfxid": b"http://www.npes.org/pdfx/ns/id/", "pdfx": b"http://ns.adobe.com/pdfx/1.3/"}
SHOPS = {
    "PDF/X-4": "generic-coated",
    "PDF/X-1a:2003": "legacy-x1a",
    "PDF/X-3:2003": "legacy-x3",
    "CMYK": "office-printer",
}
Card = Callable[..., tuple[bytes, set[str]]]


@pytest.fixture(scope="module")
def card(sample: Campaign, press: Press, layout_of: Callable[[str], Layout]) -> Card:
    def make_card(flavour: str, language: str = "en", style: str = "") -> tuple[bytes, set[str]]:
        layout = layout_of("card-dl")
        layout = replace(layout, styles=(*layout.styles, style)) if style else layout
        proof = make(Edition(sample, layout, language), find_shop(SHOPS[flavour], shop_folders()), press)
        return proof.pdf, {problem.code for problem in proof.problems}

    return make_card


@pytest.mark.parametrize(
    ("flavour", "version", "prefix"),
    [
        ("PDF/X-4", "1.6", "pdfxid"),
        ("PDF/X-1a:2003", "1.4", "pdfx"),
        ("PDF/X-3:2003", "1.4", "pdfx"),
        ("CMYK", "1.6", ""),
    ],
)
def test_a_file_says_what_it_is(card: Card, flavour: str, version: str, prefix: str) -> None:
    pdf, problems = card(flavour)
    assert not problems & {"transparency-refused", "font-refused"}
    assert pdf.startswith(f"%PDF-{version}".encode())
    assert b"/ObjStm" not in pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        said = str(document.docinfo.get("/GTS_PDFXVersion", ""))
        metadata = document.Root.Metadata.read_bytes()
    assert said == (flavour if prefix else "")
    assert (b"GTS_PDFXVersion" in metadata) == bool(prefix)
    if prefix:
        assert f"<{prefix}:GTS_PDFXVersion>{flavour}<".encode() in metadata
        assert f'xmlns:{prefix}="'.encode() + NAMESPACES[prefix] in metadata
    assert ("/Group" in soft_things(pdf)) == (version == "1.6")


@pytest.mark.parametrize("flavour", ["PDF/X-4", "PDF/X-1a:2003"])
def test_fonts_with_postscript_outlines_are_bare_and_every_program_finds_their_glyphs(
    card: Card, flavour: str, tmp_path: Path
) -> None:
    pdf, problems = card(flavour, "zh-Hans")
    assert "font-refused" not in problems
    with pikepdf.open(BytesIO(pdf)) as document:
        kinds = {str(item.FontFile3.Subtype) for item in document.objects if has(item, "/FontFile3")}
    assert kinds == {"/CIDFontType0C"}
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf)
    target = str(tmp_path / "a.png")
    command = ["mutool", "draw", "-q", "-r", "40", "-o", target, str(path)]
    drawn = subprocess.run(command, capture_output=True, text=True, check=True)
    assert drawn.stderr.strip() in ("", "warning: ICC support is not available")
    read = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=True)
    assert read.stderr == ""


def has(item: object, key: str) -> bool:
    return isinstance(item, pikepdf.Dictionary) and key in item


def test_what_cannot_be_made_opaque_costs_the_label_and_is_named(card: Card) -> None:
    fading = "body{background:linear-gradient(rgba(200,0,0,1),rgba(200,0,0,0))}"
    pdf, problems = card("PDF/X-1a:2003", style=fading)
    assert "transparency-refused" in problems
    with pikepdf.open(BytesIO(pdf)) as document:
        assert "/GTS_PDFXVersion" not in document.docinfo
        assert b"GTS_PDFXVersion" not in document.Root.Metadata.read_bytes()
    assert "/SMask" in soft_things(pdf)
    pdf, problems = card("PDF/X-4", style=fading)
    assert "transparency-refused" not in problems


def test_what_is_pale_on_one_colour_keeps_the_label(card: Card) -> None:
    pdf, problems = card("PDF/X-3:2003", style=".imprint{opacity:.6}")
    assert "transparency-refused" not in problems
    assert soft_things(pdf) == set()
