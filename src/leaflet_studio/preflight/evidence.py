"""What preflight knows of a file: everything a rule may ask for, read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf

from leaflet_studio.preflight.known import Known, PageFacts
from leaflet_studio.preflight.owners import ARTWORK, PHOTO
from leaflet_studio.preflight.reading.edges import Gap
from leaflet_studio.preflight.reading.geometry import POINTS_PER_MM, Box
from leaflet_studio.preflight.reading.marks import Mark, Walked
from leaflet_studio.preflight.reading.masters import Master
from leaflet_studio.preflight.reading.plates import Plates
from leaflet_studio.preflight.reading.symbols import Symbol
from leaflet_studio.problems import Place
from leaflet_studio.shops import Shop


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is known beforehand of a file that is our own; what is unknown stays at its default.

    `trim_mm` is (width, height); `text` is what a reader must be able to copy out of the file. `folds_mm` are the
    folds of each page, from the left edge of the trim. `owners` tells, by the name of the form that it is drawn in,
    what a part of a page is made of: its frame and thread, and the campaign's field.
    """

    link: str = ""
    trim_mm: tuple[float, float] | None = None
    page_count: int | None = None
    text: str = ""
    folds_mm: tuple[tuple[float, ...], ...] = ()
    owners: Mapping[str, Place] = field(default_factory=dict)

    def folds_of(self, number: int) -> tuple[float, ...]:
        """Return the folds of a page, by its number."""
        return self.folds_mm[number - 1] if number <= len(self.folds_mm) else ()


@dataclass(frozen=True, slots=True)
class PageKey:
    """A page's hashes: of all, of all but its forms and who owns them, and of its forms by name."""

    whole: bytes = b""
    rest: bytes = b""
    forms: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its boxes in points (None when the file has none), its folds, what it paints, and who owns that.

    `key` is the hash of all that its problems depend on, empty where it is not to be held. `facts` are those of an
    equal page in an earlier file, which is not walked, drawn or painted again; `master` is a page in an earlier file
    that is equal but for the forms `changed`.
    """

    number: int
    media: Box
    crop: Box | None
    bleed: Box | None
    trim: Box | None
    art: Box | None
    rotate: int
    user_unit: float
    walked: Walked
    source: Any = field(compare=False, repr=False)
    folds_mm: tuple[float, ...] = ()
    owners: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)
    key: PageKey = field(default_factory=PageKey, repr=False)
    facts: PageFacts | None = field(default=None, repr=False)
    master: Master | None = field(default=None, repr=False)
    changed: frozenset[str] = frozenset()

    @property
    def cut(self) -> Box:
        """What is left after cutting: the TrimBox, or the nearest thing that the page has."""
        return self.trim or self.art or self.crop or self.media

    @property
    def printed(self) -> Box:
        """What is printed as artwork: the BleedBox, or the page as cut."""
        return self.bleed or self.cut

    def place(self, box: Box | None = None) -> Place:
        """Return where a box is, in mm from the upper left corner of the trim."""
        if box is None:
            return Place(page=self.number)
        left, _, _, top = self.cut
        x, y = (box[0] - left) / POINTS_PER_MM, (top - box[3]) / POINTS_PER_MM
        width, height = (box[2] - box[0]) / POINTS_PER_MM, (box[3] - box[1]) / POINTS_PER_MM
        return Place(page=self.number, box_mm=(round(x, 2), round(y, 2), round(width, 2), round(height, 2)))

    def place_of(self, mark: Mark) -> Place:
        """Return where a mark is, and in a file of our own also the frame, thread and field that it comes from."""
        place = self.place(mark.box)
        form = next((name for name in mark.forms if name in self.owners), "")
        if mark.image is not None and form.startswith(ARTWORK) and PHOTO in self.owners:
            form = PHOTO
        owner = self.owners.get(form, Place())
        return replace(owner, page=place.page, box_mm=place.box_mm)

    def fold_distance_mm(self, box: Box) -> float | None:
        """Return how far a box is from the nearest fold: 0 when it lies across one, None on a page without."""
        left = (box[0] - self.cut[0]) / POINTS_PER_MM
        right = (box[2] - self.cut[0]) / POINTS_PER_MM
        return min((max(left - fold, fold - right, 0.0) for fold in self.folds_mm), default=None)

    def seen(self) -> tuple[Mark, ...]:
        """Return the marks that leave something within the bleed (GWG 2022: invisible objects are skipped)."""
        return tuple(mark for mark in self.walked.marks if mark.box and not mark.masking and _meets(mark.box, self))


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file's whole evidence. `gaps` and `symbols` come from the drawn pages, `text` from their text layer.

    `plates` are the pages painted on four plates by our own model, None for a page that it cannot paint. `labelled`
    tells whether the file says that it is what the shop asks for; the Pdf stays open
    where a page `is_held` for other files; `undrawable` is why pages could not be drawn, if so.
    """

    pdf: pikepdf.Pdf
    data: bytes = field(repr=False)
    warnings: tuple[str, ...]
    shop: Shop
    expected: Expectation
    pages: tuple[Page, ...]
    labelled: bool
    gaps: tuple[Gap, ...] = ()
    symbols: tuple[Symbol, ...] = ()
    text: str = ""
    undrawable: str = ""
    plates: tuple[Plates | None, ...] = ()
    known: Known = field(default_factory=Known, compare=False, repr=False)
    is_held: bool = False

    def alone(self, page: Page) -> Evidence:
        """Return the evidence for one of its pages."""
        return replace(
            self,
            pages=(page,),
            gaps=tuple(gap for gap in self.gaps if gap.page == page.number),
            symbols=tuple(symbol for symbol in self.symbols if symbol.page == page.number),
            plates=(self.plates[page.number - 1],),
        )

    def painted(self) -> Iterator[tuple[Page, Plates]]:
        """Yield each page that could be painted, with its plates."""
        for page, plates in zip(self.pages, self.plates, strict=True):
            if plates is not None:
                yield page, plates

    def page(self, number: int) -> Page:
        """Return a page by its number, from 1."""
        return next(page for page in self.pages if page.number == number)


def _meets(box: Box, page: Page) -> bool:
    left, bottom, right, top = page.printed
    return box[0] < right and left < box[2] and box[1] < top and bottom < box[3]
