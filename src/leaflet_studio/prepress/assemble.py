"""Frames and artwork to pages: each typeset page is placed as a form XObject."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from leaflet_studio.layouts.model import Frame
from leaflet_studio.prepress.geometry import POINTS_PER_MM, Sheet, points

OVERHANG_MM = 5.0
"""How far ink may stand out of its frame (swashes, side bearings) before it would be cut."""


@dataclass(frozen=True, slots=True)
class PlacedThread:
    """A typeset thread: page n of `pdf` stands at `places[n]`, a page index and a frame."""

    slot: str
    pdf: bytes = field(repr=False)
    places: tuple[tuple[int, Frame], ...]


def assemble(sheets: tuple[Sheet, ...], artwork: tuple[bytes, ...], threads: tuple[PlacedThread, ...]) -> Pdf:
    """Place the artwork and the threads on new pages with their boxes. The caller closes the returned Pdf."""
    document = Pdf.new()
    with ExitStack() as opened:
        pages = [_Sheet(document, sheet) for sheet in sheets]
        for page, drawing in zip(pages, artwork, strict=True):
            source = opened.enter_context(Pdf.open(BytesIO(drawing)))
            page.place_artwork(source.pages[0])
        for thread in threads:
            source = opened.enter_context(Pdf.open(BytesIO(thread.pdf)))
            for typeset, (index, frame) in zip(source.pages, thread.places, strict=False):
                pages[index].place_frame(typeset, frame)
        for page in pages:
            page.close()
    return document


class _Sheet:
    """A page of the leaflet while it is being put together."""

    def __init__(self, document: Pdf, sheet: Sheet) -> None:
        self._document = document
        self._sheet = sheet
        self._forms = Dictionary()
        self._content: list[str] = []

    def place_artwork(self, drawing: Page) -> None:
        """Place the artwork at the corner of the bleed, cut at the bleed."""
        x, y = self._sheet.bleed_box()[:2]
        self._place("/Artwork", self._form(drawing, 0.0), x, y)

    def place_frame(self, typeset: Page, frame: Frame) -> None:
        """Place a typeset page at its frame; the upper left corners meet."""
        x, y = self._sheet.place(frame.x_mm, frame.y_mm, frame.height_mm)
        _, _, _, top = (float(edge) for edge in typeset.mediabox)
        self._place(f"/{frame.id}", self._form(typeset, OVERHANG_MM), x, y + frame.height_mm * POINTS_PER_MM - top)

    def close(self) -> None:
        """Write the page with what was placed on it."""
        resources = Dictionary(XObject=self._forms)
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array(self._sheet.media_box()),
            BleedBox=Array(self._sheet.bleed_box()),
            TrimBox=Array(self._sheet.trim_box()),
            Resources=resources,
            Contents=self._document.make_stream("\n".join(self._content).encode()),
        )
        self._document.pages.append(Page(page))

    def _place(self, name: str, form: Object, x: float, y: float) -> None:
        self._forms[name] = form
        self._content.append(f"q 1 0 0 1 {x:.6f} {y:.6f} cm {name} Do Q")

    def _form(self, page: Page, overhang_mm: float) -> Object:
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        overhang = points(overhang_mm)
        source = page.as_form_xobject()
        source.BBox = Array([left - overhang, bottom - overhang, right + overhang, top + overhang])
        form = self._document.copy_foreign(source)
        if "/Group" in form:
            del form["/Group"]
        return form
