"""The fit matrix: every language in every layout, with the type size that its text reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import fit_edition
from leaflet_studio.press import Press, open_press
from leaflet_studio.typeset.threads import Fit


@dataclass(frozen=True, slots=True)
class Cell:
    """One language in one layout: the size of its statement in pt, and the words too many in all its threads."""

    layout: str
    language: str
    size_pt: float
    short: bool
    overset_words: int
    overset_threads: tuple[str, ...]

    def __str__(self) -> str:
        if self.overset_words:
            return f"{self.overset_words} words too many"
        return f"{self.size_pt:.1f} pt{' short' if self.short else ''}"


def fit_matrix(campaign: Campaign, layouts: tuple[Layout, ...], group: str | None = None) -> tuple[Cell, ...]:
    """Fit every language of a campaign in each layout."""
    return tuple(_cells(campaign, layouts, group, open_press()))


def matrix_lines(cells: tuple[Cell, ...]) -> Iterator[str]:
    """Return the matrix as lines of text: a row a language, a column a layout."""
    layouts = list(dict.fromkeys(cell.layout for cell in cells))
    by_place = {(cell.language, cell.layout): str(cell) for cell in cells}
    widths = [
        max(len(layout), *(len(by_place[place]) for place in by_place if place[1] == layout)) for layout in layouts
    ]
    yield _line("", layouts, widths)
    for language in dict.fromkeys(cell.language for cell in cells):
        yield _line(language, [by_place[language, layout] for layout in layouts], widths)


def _cells(campaign: Campaign, layouts: tuple[Layout, ...], group: str | None, press: Press) -> Iterator[Cell]:
    for layout in layouts:
        for statement in campaign.statements:
            fits = fit_edition(Edition(campaign, layout, statement.language, group), press)
            yield _cell(layout.id, statement.language, fits)


def _cell(layout: str, language: str, fits: tuple[Fit, ...]) -> Cell:
    main = next((fit for fit in fits if fit.slot == "statement"), fits[0])
    overset = tuple(fit.slot for fit in fits if fit.overset_words)
    too_many = sum(fit.overset_words for fit in fits)
    return Cell(layout, language, main.setting.size_pt, main.short, too_many, overset)


def _line(head: str, cells: list[str], widths: list[int]) -> str:
    columns = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return "  ".join((head.ljust(8), *columns)).rstrip()
