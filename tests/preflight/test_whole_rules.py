"""The rules that need more than one change to a file, or an expectation: each broken, and its code found."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from good_pdf import EXPECTED, LINK, MM, SHOP, artwork, broken, good_pdf, qr_path, rectangle, redrawn
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from leaflet_studio.preflight.evidence import Expectation
from leaflet_studio.preflight.run import preflight

BLACK = b"0 0 0 1 k\n"
GROUND = b"/Plain gs 0 0.5 0.5 0 k\n" + rectangle(50, 102, 36, 36) + b"f\n/Over gs\n"


def without_identifier() -> bytes:
    with pikepdf.open(io.BytesIO(good_pdf())) as pdf:
        out = io.BytesIO()
        pdf.save(out, force_version="1.6", static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = out.getvalue()
    start = data.rindex(b"/ID [")
    end = data.index(b"]", start) + 1
    return data[:start] + b" " * (end - start) + data[end:]


def with_packed_metadata() -> bytes:
    """Patch the bytes, at the same length: pikepdf unpacks XMP whenever it saves."""
    data, entry = good_pdf(), b" /Filter /FlateDecode"
    with pikepdf.open(io.BytesIO(data)) as pdf:
        plain = pdf.Root.Metadata.read_raw_bytes()
    start = data.index(plain)
    head = data.rindex(b"<<", 0, start)
    packed = zlib.compress(plain).ljust(len(plain) - len(entry))
    opening = data[head:start].replace(b"/Length %d" % len(plain), b"/Length %d" % len(packed) + entry)
    return data[:head] + opening + packed + data[start + len(plain) :]


def without_label(pdf: Pdf) -> None:
    del pdf.Root.Metadata
    del pdf.trailer.Info.GTS_PDFXVersion


def faded(pdf: Pdf) -> None:
    del pdf.pages[0].obj.Group
    pdf.pages[0].Resources.ExtGState["/X"] = Dictionary(ca=0.5)
    pdf.pages[0].Contents = Stream(pdf, b"q /Fm0 Do Q q /X gs 1 0 0 0 k 60 60 50 50 re f Q")


def second_page(pdf: Pdf, width_mm: float = 111, *, empty: bool = False) -> None:
    pdf.pages.append(pdf.pages[0])
    page = pdf.pages[1].obj
    if empty:
        page.Contents = Stream(pdf, b"")
    page.MediaBox = page.BleedBox = Array([0, 0, width_mm * MM, 154 * MM])
    page.TrimBox = Array([3 * MM, 3 * MM, (width_mm - 3) * MM, 151 * MM])


def no_page(pdf: Pdf) -> None:
    pdf.pages[0].obj.Type = Name.Odd


def code(module_mm: float = 0.5, x_mm: float = 60, link: str = LINK, ground: bytes = b"", ink: bytes = BLACK) -> bytes:
    return redrawn(artwork(ground + ink + qr_path(x_mm, 110, module_mm, link)))


TWO = replace(EXPECTED, page_count=2)
PLACEHOLDER = "https://example.org/petition"
Case = tuple[Callable[[], bytes], Expectation, set[str]]
WHOLE_RULES: dict[str, Case] = {
    "bytes before the header": (lambda: b"\n" + good_pdf(), EXPECTED, {"pdf-header"}),
    "bytes after the end": (lambda: good_pdf() + b"\nmore", EXPECTED, {"pdf-end"}),
    "no identifier": (without_identifier, EXPECTED, {"pdf-id"}),
    "packed metadata": (with_packed_metadata, EXPECTED, {"xmp-compressed"}),
    "no label": (lambda: broken(without_label), EXPECTED, {"pdfx-missing"}),
    "a faded colour without a page group": (lambda: broken(faded), EXPECTED, {"page-group"}),
    "a page too many": (lambda: broken(second_page), EXPECTED, {"page-count"}),
    "an empty page": (lambda: broken(lambda pdf: second_page(pdf, empty=True)), TWO, {"page-empty"}),
    "two sizes": (
        lambda: broken(lambda pdf: second_page(pdf, 109)),
        replace(TWO, trim_mm=None),
        {"trim-sizes-differ"},
    ),
    "a page that cannot be drawn": (
        lambda: broken(no_page),
        EXPECTED,
        {"page-undrawable", "pdf-damaged"},
    ),
    "text across a fold": (good_pdf, replace(EXPECTED, folds_mm=((15.0,),)), {"text-near-fold"}),
    "a QR code across a fold": (good_pdf, replace(EXPECTED, folds_mm=((65.0,),)), {"qr-near-fold"}),
    "no QR code": (lambda: redrawn(artwork(b"")), EXPECTED, {"qr-missing"}),
    "another link": (lambda: code(link="https://campaign.int/sigm"), EXPECTED, {"qr-wrong-link"}),
    "a placeholder": (lambda: code(link=PLACEHOLDER), replace(EXPECTED, link=PLACEHOLDER), {"link-placeholder"}),
    "small modules": (lambda: code(0.35), EXPECTED, {"qr-module-size"}),
    "tiny modules": (lambda: code(0.2), EXPECTED, {"qr-module-size", "qr-unreadable", "qr-fragile"}),
    "a code near the cut": (lambda: code(x_mm=89), EXPECTED, {"qr-near-trim"}),
    "a code of four inks": (
        lambda: code(ink=b"/Plain gs 0.75 0.68 0.67 0.9 k\n"),
        EXPECTED,
        {"qr-not-black"},
    ),
    "a code on a tint": (lambda: code(ground=GROUND), EXPECTED, {"qr-contrast", "qr-not-black", "qr-quiet-zone"}),
    "something in the margin": (
        lambda: redrawn(artwork(BLACK + qr_path(60, 110) + rectangle(58, 112, 1, 8) + b"f\n")),
        EXPECTED,
        {"qr-quiet-zone"},
    ),
}


@pytest.mark.parametrize("name", WHOLE_RULES)
def test_a_rule_of_the_whole_broken_is_found_alone(name: str):
    made, expected, found = WHOLE_RULES[name]
    assert {problem.code for problem in preflight(made(), SHOP, expected)} == found
