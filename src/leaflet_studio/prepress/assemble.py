"""Frames and artwork to pages: each typeset page is placed as a form XObject."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from leaflet_studio.layouts.model import Frame
from leaflet_studio.prepress.deflate import write_deflated
from leaflet_studio.prepress.geometry import POINTS_PER_MM, Sheet, points
from leaflet_studio.prepress.sides import Side
from leaflet_studio.typeset.glyphs import OVERHANG_MM


@dataclass(frozen=True, slots=True)
class Form:
    """A typeset page as a form XObject; `top_pt` is its upper edge in its own space."""

    xobject: Object
    top_pt: float


@dataclass(frozen=True, slots=True)
class Forms:
    """The pages of a typeset PDF, ready to be placed on any number of leaflets; the PDF stays open as long."""

    source: Pdf = field(repr=False)
    pages: tuple[Form, ...]


@dataclass(frozen=True, slots=True)
class PlacedThread:
    """A typeset thread: its page n stands at `places[n]`, a page index and a frame."""

    slot: str
    forms: Forms
    places: tuple[tuple[int, Frame], ...]


def open_forms(pdf: bytes, overhang_mm: float = OVERHANG_MM) -> Forms:
    """Make a typeset PDF's pages ready to be placed; what stands further out of them than the overhang is cut."""
    return forms_of(Pdf.open(BytesIO(pdf)), overhang_mm)


def forms_of(source: Pdf, overhang_mm: float = OVERHANG_MM) -> Forms:
    """Make the pages of an open PDF ready to be placed."""
    return Forms(source, tuple(_form(page, points(overhang_mm)) for page in source.pages))


def assemble(
    sides: tuple[Side, ...], artwork: tuple[Forms, ...], threads: tuple[PlacedThread, ...], slugs: Forms | None = None
) -> Pdf:
    """Place the artwork and the threads of pages on new sides with their boxes. The caller closes the returned Pdf.

    `slugs` has a page with the slug line of each side.
    """
    document = Pdf.new()
    sheets = [_Sheet(document, side.sheet) for side in sides]
    where = {page: (number, x_mm) for number, side in enumerate(sides) for page, x_mm in side.pages}
    for page, drawing in enumerate(artwork):
        number, x_mm = where[page]
        sheets[number].place_artwork(drawing.pages[0], page, x_mm, len(sides[number].pages))
    for thread in threads:
        for form, (page, frame) in zip(thread.forms.pages, thread.places, strict=False):
            number, x_mm = where[page]
            sheets[number].place_frame(form, frame, x_mm)
    for sheet, line in zip(sheets, slugs.pages if slugs else (), strict=False):
        sheet.place_slug(line)
    for sheet in sheets:
        sheet.close()
    return document


def _form(page: Page, overhang_pt: float) -> Form:
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    xobject = page.as_form_xobject()
    write_deflated(xobject, xobject.read_bytes())
    xobject.BBox = Array([left - overhang_pt, bottom - overhang_pt, right + overhang_pt, top + overhang_pt])
    if "/Group" in xobject:
        del xobject["/Group"]
    return Form(xobject, top)


class _Sheet:
    """A page of the leaflet while it is being put together."""

    def __init__(self, document: Pdf, sheet: Sheet) -> None:
        self._document = document
        self._sheet = sheet
        self._forms = Dictionary()
        self._content: list[str] = []

    def place_artwork(self, drawing: Form, page: int, x_mm: float, pages: int) -> None:
        """Place a page's artwork at the corner of its bleed, cut at the bleed, and at the spine of a spread."""
        sheet = self._sheet
        left, bottom, right, top = sheet.bleed_box()
        x, y = left + points(x_mm), bottom
        if pages == 1:
            self._place("/Artwork", drawing, x, y)
            return
        spine = sheet.trim_box()[0] + points(sheet.trim_width_mm / pages)
        start, end = (left, spine) if x_mm == 0 else (spine, right)
        self._content.append(f"q {start:.6f} {bottom:.6f} {end - start:.6f} {top - bottom:.6f} re W n")
        self._place(f"/Artwork{page + 1}", drawing, x, y)
        self._content.append("Q")

    def place_frame(self, typeset: Form, frame: Frame, x_mm: float) -> None:
        """Place a typeset page at its frame; the upper left corners meet. `x_mm` is where its page begins."""
        x, y = self._sheet.place(x_mm + frame.x_mm, frame.y_mm, frame.height_mm)
        self._place(f"/{frame.id}", typeset, x, y + frame.height_mm * POINTS_PER_MM - typeset.top_pt)

    def place_slug(self, line: Form) -> None:
        """Place the slug line at the foot of the sheet, from the left edge of the trim."""
        x, y = self._sheet.slug_corner()
        self._place("/Slug", line, x, y)

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

    def _place(self, name: str, form: Form, x: float, y: float) -> None:
        self._forms[name] = self._document.copy_foreign(form.xobject)
        self._content.append(f"q 1 0 0 1 {x:.6f} {y:.6f} cm {name} Do Q")
