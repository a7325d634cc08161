"""The table of quality: every page of every layout in every language, with the figures of its setting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import typesetter_of
from leaflet_studio.press import Press, open_press
from leaflet_studio.typeset.quality import Quality, measure, together
from leaflet_studio.typeset.threads import Typesetter

HEADS: Final = ("layout", "language", "page", "widows", "orphans", "hyphens", "widest space", "balance", "off grid",
                "broken", "fill")  # fmt: skip
NOTHING: Final = "–"
"""Stands where a page has nothing to measure: no justified text, no head of several lines, no statement's end."""
FAULT: Final = " !"


@dataclass(frozen=True, slots=True)
class PageQuality:
    """The figures of one page, and the names of those that are out of bounds."""

    layout: str
    language: str
    page: str
    quality: Quality
    faults: tuple[str, ...]


def quality_table(campaign: Campaign, layouts: tuple[Layout, ...], group: str | None = None) -> tuple[PageQuality, ...]:
    """Measure every language of a campaign in each layout, page by page."""
    return tuple(_rows(campaign, layouts, group, open_press()))


def pages_of(typesetter: Typesetter) -> Iterator[tuple[str, Quality]]:
    """Measure the pages of an edition, by their id."""
    composition = typesetter.composition
    pages: dict[str, list[Quality]] = {page.id: [] for page in composition.layout.pages}
    for thread in typesetter.threads():
        content = composition.slot_html(thread.thread, short=thread.fit.short)
        for frame, quality in zip(thread.frames, measure(thread, content), strict=True):
            index, _ = composition.layout.frame(frame.id)
            pages[composition.layout.pages[index].id].append(quality)
    yield from ((page, together(qualities)) for page, qualities in pages.items())


def table_lines(rows: tuple[PageQuality, ...]) -> Iterator[str]:
    """Return the table as lines of text; a figure that is out of bounds is marked."""
    cells = [HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEADS))]
    for row in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _rows(campaign: Campaign, layouts: tuple[Layout, ...], group: str | None, press: Press) -> Iterator[PageQuality]:
    for layout in layouts:
        for statement in campaign.statements:
            typesetter, _ = typesetter_of(Edition(campaign, layout, statement.language, group), press)
            for page, quality in pages_of(typesetter):
                yield PageQuality(layout.id, statement.language, page, quality, quality.faults())


def _cells(row: PageQuality) -> tuple[str, ...]:
    quality = row.quality
    figures = {
        "widows": str(quality.widows),
        "orphans": str(quality.orphans),
        "hyphens": str(quality.hyphens),
        "space": _figure(quality.space, "{:.1f} ×"),
        "balance": _figure(quality.balance, "{:.2f}"),
        "off_grid_pt": _figure(quality.off_grid_pt, "{:.2f} pt"),
        "broken": str(quality.broken),
        "fill": _figure(quality.fill, "{:.0%}"),
    }
    marked = (figure + FAULT * (name in row.faults) for name, figure in figures.items())
    return (row.layout, row.language, row.page, *marked)


def _figure(value: float | None, pattern: str) -> str:
    return NOTHING if value is None else pattern.format(value)
