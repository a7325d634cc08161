"""Page boxes, size, rotation and number of pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from leaflet_studio.preflight.evidence import Evidence, Page
from leaflet_studio.preflight.reading.geometry import POINTS_PER_MM, Box, grown, holds
from leaflet_studio.problems import Problem, error, warning

_TOLERANCE_MM: Final = 0.01
_FOLD_SLACK_MM: Final = 0.1
_EXPORT: Final = "Set the boxes in the program that made the file, and export again."


def check_trim(evidence: Evidence) -> Iterator[Problem]:
    """X31: each page has a TrimBox or an ArtBox, and not both."""
    for page in evidence.pages:
        if page.trim is None and page.art is None:
            yield error("trimbox-missing", "The page has no TrimBox: the printer cannot tell where to cut.",
                        page.place(), _EXPORT)  # fmt: skip
        elif page.trim is not None and page.art is not None:
            yield error("trim-and-artbox", "The page has a TrimBox and an ArtBox; only one is allowed.",
                        page.place(), _EXPORT)  # fmt: skip


def check_nesting(evidence: Evidence) -> Iterator[Problem]:
    """X32: trim in bleed in media, and in the CropBox where there is one (X30, no MediaBox, is `pdf-damaged`)."""
    for page in evidence.pages:
        pairs = [(page.media, page.printed), (page.printed, page.cut)]
        pairs += [(page.crop, page.printed), (page.media, page.crop)] if page.crop else []
        if not all(holds(outer, inner) for outer, inner in pairs):
            message = "The page's boxes do not lie within each other (trim in bleed in media)."
            yield error("boxes-nested", message, page.place(), _EXPORT)


def check_trim_size(evidence: Evidence) -> Iterator[Problem]:
    """The TrimBox has the leaflet's size, to 0.01 mm."""
    if evidence.expected.trim_mm is None:
        return
    width_mm, height_mm = evidence.expected.trim_mm
    for page in evidence.pages:
        found = _size_mm(page.cut)
        if max(abs(found[0] - width_mm), abs(found[1] - height_mm)) > _TOLERANCE_MM:
            message = f"The page is {found[0]:.2f} x {found[1]:.2f} mm; {width_mm:g} x {height_mm:g} mm is expected."
            yield error("trim-size", message, page.place(), "Choose the right format and export again.")


def check_equal_sizes(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0004: all TrimBoxes have one size."""
    first = _size_mm(evidence.pages[0].cut)
    for page in evidence.pages[1:]:
        found = _size_mm(page.cut)
        if max(abs(found[0] - first[0]), abs(found[1] - first[1])) > _TOLERANCE_MM:
            message = f"The page is {found[0]:.2f} x {found[1]:.2f} mm, page 1 {first[0]:.2f} x {first[1]:.2f} mm."
            yield warning("trim-sizes-differ", message, page.place(), "Give all pages one size.")


def check_bleed(evidence: Evidence) -> Iterator[Problem]:
    """The BleedBox lies as far beyond the trim as the shop asks; in our own files exactly so, to 0.01 mm."""
    asked = evidence.shop.bleed_mm
    for page in evidence.pages:
        if page.bleed is None and asked > _TOLERANCE_MM:
            message = f"The page has no bleed; {asked:g} mm beyond the cut are needed."
            yield error(
                "bleed-missing", message, page.place(), "Let the artwork run over the cut, and export with bleed."
            )
            continue
        sides = _bleeds_mm(page)
        least, most = min(sides), max(sides)
        exact = evidence.expected.trim_mm is not None
        if least < asked - _TOLERANCE_MM or (exact and most > asked + _TOLERANCE_MM):
            message = f"The bleed is {least:.2f} to {most:.2f} mm; {asked:g} mm are needed."
            yield error("bleed-size", message, page.place(), "Export the file with the printer's bleed.")


def check_origin(evidence: Evidence) -> Iterator[Problem]:
    """The MediaBox begins at 0, 0: some programs show other pages shifted."""
    for page in evidence.pages:
        if max(abs(page.media[0]), abs(page.media[1])) > _TOLERANCE_MM:
            message = f"The page begins at {page.media[0]:g}, {page.media[1]:g} and not at 0, 0."
            yield warning("page-origin", message, page.place(), "Export the file again; some programs show it shifted.")


def check_crop(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0003: the CropBox equals the MediaBox, or there is none."""
    for page in evidence.pages:
        if page.crop and not (holds(page.crop, page.media) and holds(page.media, page.crop)):
            message = "The page's CropBox hides a part of it."
            yield error("cropbox", message, page.place(), "Remove the CropBox.")


def check_unit(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0002: no UserUnit."""
    for page in evidence.pages:
        if page.user_unit != 1.0:
            message = f"The page is scaled by a UserUnit of {page.user_unit:g}."
            yield error("user-unit", message, page.place(), "Export the page at its real size.")


def check_rotation(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0004: no Rotate."""
    for page in evidence.pages:
        if page.rotate % 360:
            message = f"The page is turned by {page.rotate} degrees."
            yield warning("page-rotated", message, page.place(), "Export the page upright.")


def check_empty(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0005: no empty page."""
    for page in evidence.pages:
        if not page.seen():
            yield warning("page-empty", "The page is empty.", page.place(), "Remove it if it is not meant to be blank.")


def check_count(evidence: Evidence) -> Iterator[Problem]:
    """The file has as many pages as the leaflet has sides."""
    asked, found = evidence.expected.page_count, len(evidence.pages)
    if asked is not None and asked != found:
        message = f"The file has {found} pages; {asked} are expected."
        yield error("page-count", message, hint="Export the leaflet again.")


def check_margin(evidence: Evidence) -> Iterator[Problem]:
    """Text keeps the shop's safe distance from the cut (survey of printers' specifications: 3 to 5 mm)."""
    for page in evidence.pages:
        safe = grown(page.cut, -evidence.shop.safe_mm * POINTS_PER_MM)
        near = [mark for mark in page.seen() if mark.kind == "text" and mark.box and not holds(safe, mark.box, 0.3)]
        if near:
            distance = min(_distance_mm(page.cut, mark.box) for mark in near if mark.box)
            message = f"Text stands {max(distance, 0.0):.1f} mm from the cut; {evidence.shop.safe_mm:g} mm are safe."
            yield warning("text-near-trim", message, page.place_of(near[0]), "Move the text inwards.")


def check_folds(evidence: Evidence) -> Iterator[Problem]:
    """Text keeps the shop's distance from a fold, and does not run across one (trade: 3 to 5 mm)."""
    safe = evidence.shop.fold_safe_mm
    for page in evidence.pages:
        texts = [mark for mark in page.seen() if mark.kind == "text"] if page.folds_mm else []
        distances = [(page.fold_distance_mm(mark.box), mark) for mark in texts if mark.box]
        near = [(found, mark) for found, mark in distances if found is not None and found < safe - _FOLD_SLACK_MM]
        if near:
            found, mark = min(near, key=lambda pair: pair[0])
            stands = f"stands {found:.1f} mm from a fold" if found else "runs across a fold"
            message = f"Text {stands}; {safe:g} mm are safe."
            yield warning("text-near-fold", message, page.place_of(mark), "Move the text away from the fold.")


def _distance_mm(outer: Box, inner: Box) -> float:
    sides = (inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3])
    return min(sides) / POINTS_PER_MM


def _bleeds_mm(page: Page) -> tuple[float, ...]:
    outer, inner = page.printed, page.cut
    sides = (inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3])
    return tuple(side / POINTS_PER_MM for side in sides)


def _size_mm(box: Box) -> tuple[float, float]:
    return (box[2] - box[0]) / POINTS_PER_MM, (box[3] - box[1]) / POINTS_PER_MM
