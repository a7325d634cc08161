"""The lines of a finished PDF, read back from where its glyphs stand (PDFium's text page)."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any, Final
from unicodedata import category

import pypdfium2
import pypdfium2.raw as pdfium

from leaflet_studio.typeset.paragraphs import HYPHEN, letters

SAME_LINE: Final = 0.4
"""How far apart the baselines of one line's glyphs may be, in type sizes."""
REACH: Final = 1.0
"""How far from its line's spaces a glyph may stand, in type sizes: Nastaliq's words step down to the line, and their
dots hang below it (measured: 0.98); no line is set as close to the next."""
QUARTER: Final = 0.25
MM_PER_POINT: Final = 25.4 / 72
OVERHANG_MM: Final = 5.0
"""How far ink may stand out of its frame (swashes, side bearings) before it is cut."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character on a page: its edges, its baseline from the page's top, and its type size, in pt."""

    text: str
    left_pt: float
    right_pt: float
    baseline_pt: float
    size_pt: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of glyphs in the order of reading, on a page counted from 0."""

    page: int
    baseline_pt: float
    glyphs: tuple[Glyph, ...]

    @property
    def text(self) -> str:
        """Return its characters."""
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def letters(self) -> str:
        """Return its letters and signs."""
        return letters(self.text)

    @property
    def inked(self) -> tuple[Glyph, ...]:
        """Return its characters without spaces."""
        return tuple(glyph for glyph in self.glyphs if not glyph.text.isspace())

    @property
    def left_pt(self) -> float:
        """Return its left edge."""
        return min(glyph.left_pt for glyph in self.inked)

    @property
    def right_pt(self) -> float:
        """Return its right edge."""
        return max(glyph.right_pt for glyph in self.inked)

    @property
    def is_hyphenated(self) -> bool:
        """Tell whether it ends in a hyphen, of whichever kind: a reader sees no difference."""
        return self.letters.endswith(HYPHEN)

    def spaces(self) -> Iterator[float]:
        """Return the white between its words, in type sizes: justification adds to it on both sides of the space."""
        end: Glyph | None = None
        is_between = False
        for glyph in sorted(self.glyphs, key=lambda glyph: glyph.left_pt):
            if glyph.text.isspace():
                is_between = end is not None
            else:
                if end is not None and is_between:
                    yield (glyph.left_pt - end.right_pt) / glyph.size_pt
                end, is_between = glyph, False


def space_of_font(lines: Iterable[Line]) -> float:
    """Return the width of the spaces themselves, in type sizes; a quarter where none was painted."""
    glyphs = (glyph for line in lines for glyph in line.glyphs if glyph.text.isspace())
    widths = [(glyph.right_pt - glyph.left_pt) / glyph.size_pt for glyph in glyphs if glyph.right_pt > glyph.left_pt]
    return median(widths) if widths else QUARTER


def read_lines(pdf: bytes) -> tuple[Line, ...]:
    """Read the lines of every page, from its top to its foot."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(line for number, page in enumerate(document) for line in _lines(number, tuple(_glyphs(page))))
    finally:
        document.close()


def overhang_mm(pdf: bytes, pages: int) -> float:
    """Return how far text stands out at a side of the first pages, in mm: a run that may not break adds no page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return max((_page_overhang(document[index]) for index in range(min(pages, len(document)))), default=0.0)
    finally:
        document.close()


def _page_overhang(page: Any) -> float:
    """Look at the ink first, which is quick; swashes stand out of their letters' advance, which decides.

    A space at the end of a line may stand anywhere.
    """
    text_page = page.get_textpage()
    inked = [text_page.get_rect(index) for index in range(text_page.count_rects())]
    text_page.close()
    if _outside(page, ((left, right) for left, _, right, _ in inked)) <= 0:
        return 0.0
    seen = (glyph for glyph in _glyphs(page) if not glyph.text.isspace())
    return max(0.0, _outside(page, ((glyph.left_pt, glyph.right_pt) for glyph in seen))) * MM_PER_POINT


def _outside(page: Any, spans: Iterable[tuple[float, float]]) -> float:
    width_pt = page.get_width()
    return max((max(-left, right - width_pt) for left, right in spans), default=0.0)


def _lines(page: int, glyphs: tuple[Glyph, ...]) -> Iterator[Line]:
    """Find lines where spaces stand, and those without a space by where their glyphs stand."""
    spaces = (glyph for glyph in glyphs if glyph.text.isspace() and glyph.right_pt > glyph.left_pt)
    baselines = [run[0].baseline_pt for run in _runs(spaces)]
    found: dict[float, list[Glyph]] = {baseline: [] for baseline in baselines}
    alone: list[Glyph] = []
    for glyph in glyphs:
        nearest = min(baselines, key=lambda baseline: abs(baseline - glyph.baseline_pt), default=math.inf)
        is_near = abs(nearest - glyph.baseline_pt) <= REACH * glyph.size_pt
        (found[nearest] if is_near else alone).append(glyph)
    spaced = (Line(page, baseline, tuple(members)) for baseline, members in found.items() if _is_inked(members))
    others = (_line(page, run, glyphs) for run in _runs(alone) if _is_inked(run))
    yield from sorted((*spaced, *others), key=lambda line: line.baseline_pt)


def _runs(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Return runs of glyphs, from the top to the foot, whose baselines are near each other.

    A space that PDFium adds has a size of its own.
    """
    run: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: glyph.baseline_pt):
        if run and glyph.baseline_pt - run[-1].baseline_pt > SAME_LINE * max(glyph.size_pt, run[-1].size_pt):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _is_inked(glyphs: Iterable[Glyph]) -> bool:
    return any(not glyph.text.isspace() for glyph in glyphs)


def _line(page: int, run: Iterable[Glyph], order: tuple[Glyph, ...]) -> Line:
    members = {id(glyph) for glyph in run}
    glyphs = tuple(glyph for glyph in order if id(glyph) in members)
    baselines = sorted(glyph.baseline_pt for glyph in glyphs if not glyph.text.isspace())
    return Line(page, baselines[len(baselines) // 2], glyphs)


def _glyphs(page: Any) -> Iterator[Glyph]:
    """Read a page's characters, but marks on letters and PDFium's own line ends.

    PDFium tells a space that stands in much white as one of its own, which has no width.
    """
    text_page = page.get_textpage()
    height_pt = page.get_height()
    for index in range(text_page.count_chars()):
        sign = pdfium.FPDFText_GetUnicode(text_page, index)
        if sign and chr(sign) not in "\r\n" and category(chr(sign)) != "Mn":
            yield _glyph(text_page, index, chr(sign), height_pt)
    text_page.close()


def _glyph(text_page: Any, index: int, text: str, height_pt: float) -> Glyph:
    x, y, box, matrix = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
    pdfium.FPDFText_GetLooseCharBox(text_page, index, box)
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    size_pt = pdfium.FPDFText_GetFontSize(text_page, index) * abs(matrix.d)
    return Glyph(text, box.left, box.right, height_pt - y.value, size_pt)
