"""Small text, thin lines and the sum of inks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from leaflet_studio.preflight.checks.findings import counted, ink_count, worst_marks
from leaflet_studio.preflight.checks.overprint import is_line
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.problems import Problem, error, warning

_RICH_BLACK_K: Final = 0.85
_RICH_BLACK_BELOW: Final = 0.2
_SLACK_PT: Final = 0.02
_SLACK: Final = 0.005
_COVERAGE_SLACK: Final = 0.03
_REPLACE: Final = "Look at it, or save the picture anew as JPEG."
_ENLARGE: Final = "Set it larger."
_THICKEN: Final = "Make it thicker."


def check_rich_text(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0015: black text is mixed of 20 % less than the shop's ink limit at most (280 % sheet, 220 % news)."""
    most = evidence.shop.ink_limit_percent / 100 - _RICH_BLACK_BELOW

    def is_rich(mark: Mark) -> bool:
        inks = mark.colour.inks if mark.kind is Kind.TEXT and mark.colour else None
        return inks is not None and inks[3] >= _RICH_BLACK_K and sum(inks) > most + _SLACK

    for page, mark, _ in worst_marks(evidence, is_rich, lambda mark: -_sum(mark)):
        message = f"Black text is mixed of {_sum(mark):.0%} ink; {most:.0%} are the most."
        yield warning("text-rich-black", message, page.place_of(mark), "Use black alone (CMYK 0 0 0 100).")


def check_text_size(evidence: Evidence) -> Iterator[Problem]:
    """Text has the shop's least size (survey of printers' specifications: 6 pt)."""
    yield from _small(evidence, lambda _: True, evidence.shop.text_min_pt, "text-small", "Text")


def check_white_text_size(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0016: white text has the shop's least size (8 pt), or ink runs into it."""
    yield from _small(evidence, _is_white, evidence.shop.white_text_min_pt, "text-small-white", "White text")


def check_coloured_text_size(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0017: text of two or more inks has the shop's least size (8 pt), as they never meet exactly."""
    yield from _small(
        evidence,
        lambda mark: ink_count(mark) > 1,
        evidence.shop.coloured_text_min_pt,
        "text-small-coloured",
        "Text of several inks",
    )


def check_line_width(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0019: lines have the shop's least thickness (0.25 pt), those of several inks above all."""
    yield from _thin(evidence, is_line, evidence.shop.line_min_pt, "line-thin", "A line")


def check_white_line_width(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0018: white lines have the shop's least thickness (0.5 pt), or ink runs into them."""

    def is_white_line(mark: Mark) -> bool:
        return is_line(mark) and _is_white(mark)

    yield from _thin(evidence, is_white_line, evidence.shop.white_line_min_pt, "line-thin-white", "A white line")


def check_ink_sum(evidence: Evidence) -> Iterator[Problem]:
    """The sum of inks of a flat colour keeps the shop's limit (survey of printers' specifications)."""
    limit = evidence.shop.ink_limit_percent / 100

    def is_wet(mark: Mark) -> bool:
        return _sum(mark) > limit + _SLACK and mark.kind is not Kind.IMAGE and not _is_registration(mark)

    for page, mark, _ in worst_marks(evidence, is_wet, lambda mark: -_sum(mark)):
        message = f"A colour prints {_sum(mark):.0%} ink; the printer allows {limit:.0%}."
        yield error("ink-limit", message, page.place_of(mark), "Choose a colour with less ink.")


def check_coverage(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0026: ink averaged over any square of 15 mm keeps the shop's limit; pictures and overprint count."""
    limit = evidence.shop.ink_limit_percent / 100
    for page, plates in evidence.painted():
        if plates.wettest > limit + _COVERAGE_SLACK:
            message = f"{plates.wettest:.0%} ink lie on a square of 15 mm; the printer allows {limit:.0%}."
            hint = "Lighten the picture or colour there, or convert it with the printer's profile."
            yield error("ink-coverage", message, page.place(plates.wettest_box), hint)


def check_examined(evidence: Evidence) -> Iterator[Problem]:
    """Every picture can be unpacked, so that its ink can be counted."""
    for page, plates in zip(evidence.pages, evidence.plates, strict=True):
        if plates is None:
            yield warning("ink-unexamined", "The page's ink cannot be counted.", page.place(), _REPLACE)
        elif plates.unexamined:
            count = counted(len(plates.unexamined), "picture", "pictures")
            message = f"{count} cannot be unpacked here, so that their ink is not counted."
            yield warning("ink-unexamined", message, page.place_of(plates.unexamined[0]), _REPLACE)


def _small(evidence: Evidence, test: Callable[[Mark], bool], least: float, code: str, what: str) -> Iterator[Problem]:
    def is_small(mark: Mark) -> bool:
        return mark.kind is Kind.TEXT and mark.size_pt < least - _SLACK_PT and test(mark)

    for page, mark, _ in worst_marks(evidence, is_small, lambda mark: mark.size_pt):
        message = f"{what} is set in {mark.size_pt:.1f} pt; {least:g} pt are the least that prints well."
        yield warning(code, message, page.place_of(mark), _ENLARGE)


def _thin(evidence: Evidence, test: Callable[[Mark], bool], least: float, code: str, what: str) -> Iterator[Problem]:
    def is_thin(mark: Mark) -> bool:
        return mark.size_pt < least - _SLACK_PT and test(mark)

    for page, mark, _ in worst_marks(evidence, is_thin, lambda mark: mark.size_pt):
        message = f"{what} is {mark.size_pt:.2f} pt thick; {least:g} pt are the least that prints well."
        yield warning(code, message, page.place_of(mark), _THICKEN)


def _is_white(mark: Mark) -> bool:
    return mark.colour is not None and mark.colour.is_white


def _is_registration(mark: Mark) -> bool:
    return mark.colour is not None and "All" in mark.colour.space.names


def _sum(mark: Mark) -> float:
    inks = mark.colour.inks if mark.colour else None
    return sum(inks) if inks else 0.0
