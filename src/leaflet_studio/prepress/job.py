"""A print job: what a shop is asked to print, gathered from the finished files and from what is ordered."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pikepdf import Array, Page, Pdf

from leaflet_studio.layouts.folding import FOLDS, Fold, FoldedSheet, find_fold, fold_flat, panel_widths
from leaflet_studio.layouts.model import Layout
from leaflet_studio.prepress.finished_files import open_finished
from leaflet_studio.prepress.geometry import POINTS_PER_MM

TOLERANCE_MM: Final = 0.15


@dataclass(frozen=True, slots=True)
class JobFile:
    """A file of a job: its name, bytes' SHA-256, number of bytes and pages, trim and bleed in mm.

    `label` is the conformance that it states (`PDF/X-4`), `condition` and `identifier` its output intent's.
    """

    name: str
    sha256: str
    size_bytes: int
    pages: int
    trim_mm: tuple[float, float]
    bleed_mm: float
    label: str = ""
    identifier: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the shop may ask."""

    name: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked of a print shop.

    `quantity` is the number of finished pieces of each version, 0 while it is not known. `marks` are keys of the press
    words (`crop_marks`), none when empty. `folded` is the sheet with its folds; its flat size is the trim of a
    page, or for pages bound at a fold of two pages side by side. `black_change` says that versions differ on the black
    plate alone.
    """

    title: str
    shop: str
    files: tuple[JobFile, ...]
    quantity: int = 0
    paper: str = ""
    paper_gsm: float = 0.0
    ink_limit_percent: float = 0.0
    marks: tuple[str, ...] = ()
    spreads: bool = False
    folded: FoldedSheet | None = None
    contact: Contact = Contact()
    notes: tuple[str, ...] = ()
    black_change: bool = False

    @property
    def flat_mm(self) -> tuple[float, float]:
        """Return the size of the cut sheet before it is folded."""
        return (self.folded.width_mm, self.folded.height_mm) if self.folded else self.files[0].trim_mm

    @property
    def finished_mm(self) -> tuple[float, float]:
        """Return the size of the finished piece."""
        if self.folded is None:
            return self.flat_mm
        return max(layer.end_mm for layer in self.folded.layers), self.folded.height_mm

    @property
    def colours(self) -> str:
        """Return the inks of front and back, as shops write it: 4/4, or 4/0 for one side."""
        return "4/0" if self.files[0].pages == 1 else "4/4"


def read_job_file(name: str, data: bytes) -> JobFile:
    """Read what a shop wants to know of a finished file. Raises LeafletError (usage) for what is no PDF."""
    with open_finished(name, data) as document:
        page = document.pages[0]
        intent = _first_intent(document)
        return JobFile(
            name, hashlib.sha256(data).hexdigest(), len(data), len(document.pages), _size_mm(page), _bleed_mm(page),
            str(document.docinfo.get("/GTS_PDFXVersion", "")), *intent,
        )  # fmt: skip


def fold_of_layout(layout: Layout, *, paper_gsm: float = 0.0, right_to_left: bool = False) -> FoldedSheet | None:
    """Find the fold of a layout as its pack has it, by its panels or by its binding; None for one that has no fold."""
    page = layout.pages[0]
    if layout.binding and len(layout.pages) == 4:
        fold: Fold | None = find_fold("bifold")
        widths: tuple[float, ...] = (page.width_mm, page.width_mm)
    else:
        edges = (0.0, *page.folds_mm, page.width_mm)
        widths = tuple(right - left for left, right in pairwise(edges))
        known = (fold for fold in FOLDS for in_inches in (False, True) if _is_folded_so(fold, widths, in_inches))
        fold = next(known, None) if page.folds_mm else None
    if fold is None:
        return None
    size = (sum(widths), page.height_mm)
    return fold_flat(fold, size, widths, paper_gsm=paper_gsm, right_to_left=right_to_left)


def _is_folded_so(fold: Fold, widths: tuple[float, ...], in_inches: bool) -> bool:
    asked = panel_widths(fold, sum(widths), in_inches=in_inches)
    return len(asked) == len(widths) and _alike(asked, widths)


def _alike(asked: tuple[float, ...], found: tuple[float, ...]) -> bool:
    return max(abs(a - b) for a, b in zip(asked, found, strict=True)) <= TOLERANCE_MM


def _size_mm(page: Page) -> tuple[float, float]:
    left, bottom, right, top = (float(edge) for edge in page.trimbox)
    return round(abs(right - left) / POINTS_PER_MM, 2), round(abs(top - bottom) / POINTS_PER_MM, 2)


def _bleed_mm(page: Page) -> float:
    trim, bleed = ([float(edge) for edge in box] for box in (page.trimbox, page.bleedbox))
    sides = (trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3])
    return max(0.0, round(min(sides) / POINTS_PER_MM, 2))


def _first_intent(document: Pdf) -> tuple[str, str]:
    intents = document.Root.get("/OutputIntents", Array())
    if not len(intents):
        return "", ""
    return str(intents[0].get("/OutputConditionIdentifier", "")), str(intents[0].get("/OutputCondition", ""))
