"""A file's bytes, opened: its pages with their boxes and marks, and what is seen when they are drawn."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import pikepdf
import pypdfium2
from PIL import Image

from leaflet_studio.preflight.evidence import Evidence, Expectation, Page, PageKey
from leaflet_studio.preflight.flavours import is_what_is_asked
from leaflet_studio.preflight.known import Known
from leaflet_studio.preflight.reading.edges import Gap, find_gaps
from leaflet_studio.preflight.reading.geometry import Box, grown, read_box
from leaflet_studio.preflight.reading.marks import Walked
from leaflet_studio.preflight.reading.masters import Master
from leaflet_studio.preflight.reading.page_keys import page_keys
from leaflet_studio.preflight.reading.pixels import FAULTS
from leaflet_studio.preflight.reading.plates import Plates, paint_plates
from leaflet_studio.preflight.reading.spaces import families
from leaflet_studio.preflight.reading.streams import Streams, TooComplexError
from leaflet_studio.preflight.reading.structure import inherited
from leaflet_studio.preflight.reading.symbols import FIND_DPI, MEASURE_DPI, Symbol, find_symbols
from leaflet_studio.preflight.reading.walk import walk_page
from leaflet_studio.preflight.reading.xmp import label
from leaflet_studio.raster import Sheets
from leaflet_studio.shops import Shop

_FALLBACK: Final[Box] = (0.0, 0.0, 595.276, 841.89)
_MAX_PAGES: Final = 1000
_MAX_CLOSER_PAGES: Final = 8
REDRAWN_AROUND_PT: Final = 1.0
"""The edge of a region falls within a pixel, which is drawn whole."""


Pause = Callable[[], None]
"""Called every few hundredths of a second: what it raises ends the examination."""


def no_pause() -> None:
    """Go on."""


class UnreadableError(Exception):
    """The bytes are no PDF that can be examined; the message says why."""


def gather(
    data: bytes, shop: Shop, expected: Expectation, known: Known | None = None, pause: Pause = no_pause
) -> Evidence:
    """Read everything that the rules ask for, but of pages that are known. Raises UnreadableError or TooComplexError.

    What `pause` raises ends the reading. A file that is not wholly drawn, or lacks its QR code, is read as if nothing
    were known.
    """
    evidence = _gathered(data, shop, expected, Known() if known is None else known, pause, may_skip=known is not None)
    lacks_code = bool(expected.link) and not evidence.symbols
    if any(page.facts for page in evidence.pages) and (evidence.undrawable or lacks_code):
        return _gathered(data, shop, expected, evidence.known, pause, may_skip=False)
    return evidence


def _gathered(
    data: bytes, shop: Shop, expected: Expectation, known: Known, pause: Pause, *, may_skip: bool
) -> Evidence:
    pdf = open_pdf(data)
    try:
        keys = page_keys(pdf, shop, expected) if may_skip else [PageKey()] * len(pdf.pages)
        pages = _pages(pdf, expected, known, keys, pause)
        labelled = is_what_is_asked(label(pdf), shop.flavour)
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, IndexError, AttributeError) as fault:
        raise UnreadableError("its pages cannot be read") from fault
    bare = Evidence(pdf, data, tuple(pdf.get_warnings()), shop, expected, pages, labelled, known=known)
    seen, pictures = _look(bare, pause)
    return _held(replace(seen, plates=tuple(_painted(page, pause) for page in pages)), pictures)


def _held(evidence: Evidence, pictures: Mapping[int, Image.Image]) -> Evidence:
    """Hold the pages that later ones may differ from in a few forms."""
    held = False
    for page in evidence.pages:
        alone = evidence.alone(page)
        plates, is_new = alone.plates[0], page.key.rest and not (page.facts or page.master)
        if not is_new or plates is None or page.number not in pictures or not may_be_held(alone):
            continue
        picture = pictures[page.number]
        master = Master(page.key.forms, page.walked, plates, picture, alone.gaps, alone.symbols, evidence.pdf)
        evidence.known.masters.put(page.key.rest, master)
        held = True
    return replace(evidence, is_held=held)


def may_be_held(alone: Evidence) -> bool:
    """Tell whether what was found on a page holds for an equal one in another file.

    A code that was looked for more closely was so because no other page had one; a spot colour must have one definition
    in the whole file.
    """
    spots = {"Separation", "DeviceN"}
    spaces = (mark.colour.space for page in alone.pages for mark in page.walked.marks if mark.colour is not None)
    has_spots = any(not spots.isdisjoint(families(space)) for space in spaces)
    return not alone.undrawable and all(symbol.text for symbol in alone.symbols) and not has_spots


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


def _pages(
    pdf: pikepdf.Pdf, expected: Expectation, known: Known, keys: Sequence[PageKey], pause: Pause
) -> tuple[Page, ...]:
    streams = Streams(known.contents, known.widths)
    numbered = enumerate(zip(pdf.pages, keys, strict=True), 1)
    pages = (replace(_page(page.obj, number, expected), key=key) for number, (page, key) in numbered)
    return tuple(_walked(page, streams, known, pause) for page in pages)


def _walked(page: Page, streams: Streams, known: Known, pause: Pause) -> Page:
    pause()
    facts = known.pages.get(page.key.whole) if page.key.whole else None
    if facts is not None:
        return replace(page, facts=facts)
    resources = _or_empty(inherited(page.source, "/Resources"))
    master = known.masters.get(page.key.rest) if page.key.rest else None
    changed = master.changed(page.key.forms, resources) if master else None
    ready = master.pieces_but(changed) if master and changed is not None else None
    walked = walk_page(page.source.get("/Contents"), resources, ("page", page.number), streams, ready)
    return replace(page, walked=walked, master=master if ready else None, changed=changed or frozenset())


def _page(source: Any, number: int, expected: Expectation) -> Page:
    return Page(
        number,
        media=read_box(inherited(source, "/MediaBox")) or _FALLBACK,
        crop=read_box(inherited(source, "/CropBox")),
        bleed=read_box(source.get("/BleedBox")),
        trim=read_box(source.get("/TrimBox")),
        art=read_box(source.get("/ArtBox")),
        rotate=int(inherited(source, "/Rotate") or 0),
        user_unit=float(source.get("/UserUnit", 1)),
        walked=Walked(),
        source=source,
        folds_mm=expected.folds_of(number),
        owners=expected.owners,
    )


def _painted(page: Page, pause: Pause) -> Plates | None:
    pause()
    if page.facts is not None:
        return None
    try:
        repainted = page.master.repainted(page.walked.marks, page.changed) if page.master else None
        return repainted or paint_plates(page.walked.marks, page.printed)
    except FAULTS:
        # Told as `ink-unexamined`.
        return None


def _or_empty(resources: Any) -> Any:
    return resources if isinstance(resources, pikepdf.Dictionary) else pikepdf.Dictionary()


def _look_closer(sheets: Sheets, bare: Evidence) -> list[Symbol]:
    """Look for a QR code that should be there at twice the resolution; one that is found so is hard to read."""
    found: list[Symbol] = []
    for page in bare.pages[: min(len(sheets), _MAX_CLOSER_PAGES)]:
        picture = sheets.draw(page.number - 1, MEASURE_DPI)
        symbols = find_symbols(sheets, picture, page.number, page.media, bare.known.worn)
        found += [replace(each, text="") for each in symbols]
    return found


def _look(bare: Evidence, pause: Pause) -> tuple[Evidence, Mapping[int, Image.Image]]:
    """Draw each page once, and add what is seen: unfilled bleed, QR codes, text. Returns the pictures, too."""
    pictures: dict[int, Image.Image] = {}
    gaps: list[Gap] = []
    symbols: list[Symbol] = []
    text: list[str] = []
    undrawable = ""
    try:
        with Sheets(bare.data) as sheets:
            for page in bare.pages[: len(sheets)]:
                pause()
                if page.facts is not None:
                    symbols += page.facts.symbols
                    continue
                picture = pictures[page.number] = _drawn(sheets, page)
                symbols += _symbols(sheets, picture, page, bare)
                gaps += _gaps(picture, page, bare)
                if bare.expected.text:
                    text.append(sheets.text(page.number - 1))
            if bare.expected.link and not symbols:
                symbols += _look_closer(sheets, bare)
    except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError) as fault:
        undrawable = str(fault)
    seen = replace(bare, gaps=tuple(gaps), symbols=tuple(symbols), text="\n".join(text), undrawable=undrawable)
    return seen, pictures


def _drawn(sheets: Sheets, page: Page) -> Image.Image:
    """Draw a page; of one that is as an earlier one but for some forms, the part that these stand in."""
    region = page.master.region(page.walked, page.changed) if page.master else None
    if page.master is None or region is None:
        return sheets.draw(page.number - 1, FIND_DPI)
    left, bottom, _, _ = page.media
    box = (region[0] - left, region[1] - bottom, region[2] - left, region[3] - bottom)
    return sheets.redraw(page.number - 1, FIND_DPI, page.master.picture, grown(box, REDRAWN_AROUND_PT))


def _symbols(sheets: Sheets, picture: Image.Image, page: Page, bare: Evidence) -> tuple[Symbol, ...]:
    if page.master is not None and page.master.shows_the_same_codes(picture, page.media):
        return page.master.symbols
    return find_symbols(sheets, picture, page.number, page.media, bare.known.worn)


def _gaps(picture: Image.Image, page: Page, bare: Evidence) -> tuple[Gap, ...]:
    if not (page.trim and page.bleed and bare.shop.bleed_mm):
        return ()
    if page.master is not None and page.master.ends_alike(picture, page.media, page.trim):
        return page.master.gaps
    return find_gaps(picture, page.number, page.media, page.trim, bare.shop.bleed_mm)
