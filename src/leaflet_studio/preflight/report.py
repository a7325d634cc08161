"""The report of a preflight: one HTML file that needs nothing else, its pages pictured with the places marked."""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

import pypdfium2
from jinja2 import Environment, StrictUndefined
from PIL import Image

from leaflet_studio.problems import Place, Problem, Severity
from leaflet_studio.raster import TrimmedPage, trimmed_pages
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop

TEMPLATE: Final = "preflight.html.j2"
_WIDTH_PX: Final = 900
_QUALITY: Final = 86
_MOST_PAGES: Final = 60
_NEAR: Final = 3.0
_SEVERITIES: Final = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}

Numbered = tuple[int, Problem]


@dataclass(frozen=True, slots=True)
class Pin:
    """A mark on a page's picture; lengths in percent of it. `beside` counts the marks before it at the same corner."""

    number: int
    severity: str
    left: float
    top: float
    width: float
    height: float
    beside: int = 0


@dataclass(frozen=True, slots=True)
class PicturedPage:
    """A page's picture (JPEG, base64) with its pins, and its problems by their numbers."""

    number: int
    picture: str
    width_px: int
    height_px: int
    size: str
    pins: tuple[Pin, ...]
    problems: tuple[Numbered, ...]


def report_html(name: str, pdf: bytes, problems: tuple[Problem, ...], shop: Shop | None) -> str:
    """Return the report of what was found in a file. The same input gives the same text.

    Of a file that cannot be drawn there are no pictures; of more than 60 pages the first 60 are pictured.
    """
    numbered = tuple(enumerate(problems, 1))
    pages = tuple(_pages(pdf, numbered))
    pictured = {page.number for page in pages}
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    template = environment.from_string((assets_folder() / "report" / TEMPLATE).read_text("utf-8"))
    return template.render(
        file=name,
        verdict=_verdict(problems),
        verdict_class=max((problem.severity for problem in problems), key=_weight, default="good"),
        facts=_facts(pdf, pages, shop),
        severities=_SEVERITIES,
        place=_place,
        whole=[(number, problem) for number, problem in numbered if problem.where.page not in pictured],
        pages=pages,
    )


def _pages(pdf: bytes, numbered: tuple[Numbered, ...]) -> Iterator[PicturedPage]:
    try:
        for number, page in enumerate(trimmed_pages(pdf, _WIDTH_PX), 1):
            if number > _MOST_PAGES:
                return
            own = tuple(each for each in numbered if each[1].where.page == number)
            yield PicturedPage(
                number,
                _jpeg(page.picture),
                page.picture.width,
                page.picture.height,
                f"{page.width_mm:.0f} x {page.height_mm:.0f} mm",
                _side_by_side([_pin(each, page) for each in own if each[1].where.box_mm]),
                own,
            )
    except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError):
        # Preflight has told why: `pdf-unreadable` or `page-undrawable`.
        return


def _pin(numbered: Numbered, page: TrimmedPage) -> Pin:
    number, problem = numbered
    x, y, width, height = problem.where.box_mm or (0.0, 0.0, 0.0, 0.0)
    left, right = _percent(x, page.width_mm), _percent(x + width, page.width_mm)
    top, bottom = _percent(y, page.height_mm), _percent(y + height, page.height_mm)
    return Pin(number, str(problem.severity), left, top, round(right - left, 2), round(bottom - top, 2))


def _side_by_side(pins: list[Pin]) -> tuple[Pin, ...]:
    """Let numbers that would lie upon each other stand in a row."""
    return tuple(
        replace(pin, beside=sum(_at_one_corner(earlier, pin) for earlier in pins[:at])) for at, pin in enumerate(pins)
    )


def _at_one_corner(one: Pin, other: Pin) -> bool:
    return abs(one.left - other.left) < _NEAR and abs(one.top - other.top) < _NEAR


def _percent(length_mm: float, whole_mm: float) -> float:
    """Return a place on the page in percent, kept on it."""
    return round(min(max(length_mm / whole_mm * 100, 0.0), 100.0), 2)


def _jpeg(picture: Image.Image) -> str:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=_QUALITY, optimize=True)
    return base64.b64encode(target.getvalue()).decode()


def _facts(pdf: bytes, pages: tuple[PicturedPage, ...], shop: Shop | None) -> list[tuple[str, str]]:
    facts = [("Pages", str(len(pages)))] if pages else []
    if shop is not None:
        facts.append(("Print shop", shop.title))
        facts.append(("Asked for", f"{shop.flavour}, {shop.output.identifier}, {shop.bleed_mm:g} mm bleed"))
    return [*facts, ("SHA-256 of the file", hashlib.sha256(pdf).hexdigest())]


def _verdict(problems: tuple[Problem, ...]) -> str:
    counts = [
        (sum(problem.severity is severity for problem in problems), word)
        for severity, word in ((Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.NOTE, "note"))
    ]
    said = ", ".join(f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count)
    if not said:
        return "Nothing stands against printing it."
    return f"Do not print it yet: {said}." if counts[0][0] else f"It may be printed; look at {said} first."


def _weight(severity: Severity) -> int:
    return -list(_SEVERITIES).index(severity)


def _place(problem: Problem) -> str:
    """Say where a problem is: in the campaign, and on the page."""
    where = problem.where
    campaign = str(Place(where.file, where.line, where.field, where.language, where.group, frame=where.frame))
    if where.box_mm is None:
        return campaign
    x, y, width, height = where.box_mm
    box = f"{x:.0f} mm from the left, {y:.0f} mm from the top, {width:.0f} x {height:.0f} mm"
    return f"{campaign}; {box}" if campaign else box
