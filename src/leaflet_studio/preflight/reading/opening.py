"""A file's bytes, opened: its pages with their boxes and marks, and what is seen when they are drawn."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any, Final

import pikepdf
import pypdfium2

from leaflet_studio.preflight.evidence import Evidence, Expectation, Page
from leaflet_studio.preflight.flavours import is_what_is_asked
from leaflet_studio.preflight.reading.edges import Gap, find_gaps
from leaflet_studio.preflight.reading.geometry import Box, read_box
from leaflet_studio.preflight.reading.pixels import FAULTS
from leaflet_studio.preflight.reading.plates import Plates, paint_plates
from leaflet_studio.preflight.reading.streams import Streams, TooComplexError
from leaflet_studio.preflight.reading.symbols import FIND_DPI, MEASURE_DPI, Symbol, find_symbols
from leaflet_studio.preflight.reading.walk import walk_page
from leaflet_studio.preflight.reading.xmp import label
from leaflet_studio.raster import Sheets
from leaflet_studio.shops import Shop

_FALLBACK: Final[Box] = (0.0, 0.0, 595.276, 841.89)
_MAX_LEVELS: Final = 50
_MAX_PAGES: Final = 1000
_MAX_CLOSER_PAGES: Final = 8


class UnreadableError(Exception):
    """The bytes are no PDF that can be examined; the message says why."""


def gather(data: bytes, shop: Shop, expected: Expectation) -> Evidence:
    """Read everything that the rules ask for. Raises UnreadableError or TooComplexError."""
    pdf = open_pdf(data)
    try:
        pages = _pages(pdf, expected)
        labelled = is_what_is_asked(label(pdf), shop.flavour)
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, IndexError, AttributeError) as fault:
        raise UnreadableError("its pages cannot be read") from fault
    bare = Evidence(pdf, data, tuple(pdf.get_warnings()), shop, expected, pages, labelled)
    return replace(_look(bare), plates=tuple(map(_painted, pages)))


def open_pdf(data: bytes) -> pikepdf.Pdf:
    """Open a PDF. Raises UnreadableError for what is none, is broken, encrypted or without pages."""
    if b"%PDF-" not in data[:1024]:
        raise UnreadableError("it is empty" if not data else "it is not a PDF")
    try:
        pdf = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
        count = len(pdf.pages)
    except pikepdf.PasswordError as fault:
        raise UnreadableError("it is encrypted") from fault
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError) as fault:
        raise UnreadableError("it is broken or cut short") from fault
    if pdf.is_encrypted:
        raise UnreadableError("it is encrypted")
    if count == 0:
        raise UnreadableError("it has no pages")
    if count > _MAX_PAGES:
        raise TooComplexError(f"{count} pages, more than {_MAX_PAGES}")
    return pdf


def _pages(pdf: pikepdf.Pdf, expected: Expectation) -> tuple[Page, ...]:
    streams = Streams()
    return tuple(_page(page.obj, number, streams, expected) for number, page in enumerate(pdf.pages, 1))


def _page(source: Any, number: int, streams: Streams, expected: Expectation) -> Page:
    resources = _inherited(source, "/Resources")
    walked = walk_page(source.get("/Contents"), _or_empty(resources), ("page", number), streams)
    return Page(
        number,
        media=read_box(_inherited(source, "/MediaBox")) or _FALLBACK,
        crop=read_box(_inherited(source, "/CropBox")),
        bleed=read_box(source.get("/BleedBox")),
        trim=read_box(source.get("/TrimBox")),
        art=read_box(source.get("/ArtBox")),
        rotate=int(_inherited(source, "/Rotate") or 0),
        user_unit=float(source.get("/UserUnit", 1)),
        walked=walked,
        source=source,
        folds_mm=expected.folds_mm[number - 1] if number <= len(expected.folds_mm) else (),
        owners=expected.owners,
    )


def _painted(page: Page) -> Plates | None:
    try:
        return paint_plates(page.walked.marks, page.printed)
    except FAULTS:
        # Told as `ink-unexamined`.
        return None


def _inherited(page: Any, key: str) -> Any:
    """Return a page's entry, or the one of the nearest node above that has it (ISO 32000-1, 7.7.3.4)."""
    node = page
    for _ in range(_MAX_LEVELS):
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None


def _or_empty(resources: Any) -> Any:
    return resources if isinstance(resources, pikepdf.Dictionary) else pikepdf.Dictionary()


def _look_closer(sheets: Sheets, bare: Evidence) -> list[Symbol]:
    """Look for a QR code that should be there at twice the resolution; one that is found so is hard to read."""
    found: list[Symbol] = []
    for page in bare.pages[: min(len(sheets), _MAX_CLOSER_PAGES)]:
        picture = sheets.draw(page.number - 1, MEASURE_DPI)
        found += [replace(each, text="") for each in find_symbols(sheets, picture, page.number, page.media)]
    return found


def _look(bare: Evidence) -> Evidence:
    """Draw each page once, and add what is seen: unfilled bleed, QR codes, text."""
    gaps: list[Gap] = []
    symbols: list[Symbol] = []
    text: list[str] = []
    undrawable = ""
    try:
        with Sheets(bare.data) as sheets:
            for page in bare.pages[: len(sheets)]:
                picture = sheets.draw(page.number - 1, FIND_DPI)
                symbols += find_symbols(sheets, picture, page.number, page.media)
                if page.trim and page.bleed and bare.shop.bleed_mm:
                    gaps += find_gaps(picture, page.number, page.media, page.trim, bare.shop.bleed_mm)
                if bare.expected.text:
                    text.append(sheets.text(page.number - 1))
            if bare.expected.link and not symbols:
                symbols += _look_closer(sheets, bare)
    except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError) as fault:
        undrawable = str(fault)
    return replace(bare, gaps=tuple(gaps), symbols=tuple(symbols), text="\n".join(text), undrawable=undrawable)
