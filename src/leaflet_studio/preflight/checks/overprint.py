"""Overprint: black prints over, white never does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from leaflet_studio.preflight.checks.findings import SPECIAL_FAMILIES, is_device_cmyk, worst_marks
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.preflight.reading.spaces import GREY
from leaflet_studio.problems import Problem, error, warning

SMALL_TEXT_PT: Final = 12.0
THIN_LINE_PT: Final = 2.0
_LINE_PROPORTION: Final = 4.0
_ON: Final = "Set it to overprint (OPM 1)."
_OFF: Final = "Set it to knock out."
_BLACK: Final = "Use black as CMYK 0 0 0 100 instead of grey."


def check_white_text(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0007: white text does not overprint; it would vanish."""
    for page, mark, _ in worst_marks(evidence, lambda mark: mark.kind is Kind.TEXT and _white_over(mark), _size):
        yield error("white-text-overprint", "White text overprints and will vanish.", page.place_of(mark), _OFF)


def check_white_paths(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0008: white paths do not overprint."""
    kinds = (Kind.FILL, Kind.STROKE)
    for page, mark, _ in worst_marks(evidence, lambda mark: mark.kind in kinds and _white_over(mark), _size):
        yield warning("white-path-overprint", "A white shape overprints and will vanish.", page.place_of(mark), _OFF)


def check_black_text(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0009: K100 text below 12 pt overprints, in DeviceCMYK with OPM 1, where the shop wants that."""
    if not evidence.shop.black_overprints:
        return
    for page, mark, _ in worst_marks(evidence, lambda mark: _is_small_text(mark) and _knocks_out(mark), _size):
        message = f"Black text of {mark.size_pt:.1f} pt does not overprint; white slits may show around the letters."
        yield warning("black-text-knockout", message, page.place_of(mark), _ON)


def check_black_lines(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0010: K100 lines below 2 pt overprint, with OPM 1, where the shop wants that."""
    if not evidence.shop.black_overprints:
        return
    for page, mark, _ in worst_marks(evidence, lambda mark: is_line(mark) and _knocks_out(mark), _size):
        message = f"A black line of {mark.size_pt:.2f} pt does not overprint; white slits may show beside it."
        yield warning("black-line-knockout", message, page.place_of(mark), _ON)


def check_grey_text(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0011: no DeviceGray for text below 12 pt, as it cannot overprint."""
    for page, mark, _ in worst_marks(evidence, lambda mark: _is_small_text(mark) and _is_inked_grey(mark), _size):
        message = f"Text of {mark.size_pt:.1f} pt is in DeviceGray, which does not overprint."
        yield warning("grey-text", message, page.place_of(mark), _BLACK)


def check_grey_lines(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0012: no DeviceGray for lines below 2 pt."""
    for page, mark, _ in worst_marks(evidence, lambda mark: is_line(mark) and _is_inked_grey(mark), _size):
        message = f"A line of {mark.size_pt:.2f} pt is in DeviceGray, which does not overprint."
        yield warning("grey-line", message, page.place_of(mark), _BLACK)


def check_grey_overprint(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0013: nothing in DeviceGray is set to overprint."""
    for page, mark, _ in worst_marks(evidence, lambda mark: mark.overprint and _is_grey(mark), _size):
        message = "Something in DeviceGray is set to overprint; printers disagree on what that means."
        yield warning("grey-overprint", message, page.place_of(mark), _BLACK)


def is_line(mark: Mark) -> bool:
    """Tell whether a mark is a thin line: a stroke, or a filled bar that is much longer than thick."""
    if mark.size_pt >= THIN_LINE_PT or mark.box is None:
        return False
    if mark.kind is Kind.FILL:
        longer = max(mark.box[2] - mark.box[0], mark.box[3] - mark.box[1])
        return mark.whole and longer >= _LINE_PROPORTION * mark.size_pt
    return mark.kind is Kind.STROKE


def _is_small_text(mark: Mark) -> bool:
    return mark.kind is Kind.TEXT and mark.size_pt < SMALL_TEXT_PT


def _knocks_out(mark: Mark) -> bool:
    if mark.colour is None or not mark.colour.is_black or _is_grey(mark):
        return False
    if mark.colour.space.family in SPECIAL_FAMILIES:
        return not mark.overprint
    return is_device_cmyk(mark.colour) and not (mark.overprint and mark.overprint_mode == 1)


def _white_over(mark: Mark) -> bool:
    return mark.overprint and mark.colour is not None and mark.colour.is_white


def _is_grey(mark: Mark) -> bool:
    return mark.colour is not None and mark.colour.space.family == GREY


def _is_inked_grey(mark: Mark) -> bool:
    return _is_grey(mark) and mark.colour is not None and not mark.colour.is_white


def _size(mark: Mark) -> float:
    return mark.size_pt
