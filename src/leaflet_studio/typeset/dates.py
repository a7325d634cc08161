"""Dates and times as each language writes them."""

from __future__ import annotations

import datetime as dt
from typing import Final

from babel.dates import format_date as babel_date
from babel.dates import format_time as babel_time
from babel.dates import get_month_names

from leaflet_studio.typeset.languages import Language

NO_BREAK_SPACE: Final = "\u00a0"


def format_date(date: dt.date, language: Language, weekday: bool = False) -> str:
    """Write a date, with its weekday if wanted; day and month stay on one line."""
    pattern = language.patterns.weekday_date if weekday else language.patterns.date
    written = babel_date(date, pattern, locale=language.patterns.locale)
    return _day_with_month(written, language)


def format_time(time: dt.time, language: Language) -> str:
    """Write a time of day."""
    return babel_time(time, language.patterns.time, locale=language.patterns.locale)


def format_span(start: dt.time | None, end: dt.time | None, language: Language) -> str:
    """Write from when to when, or the start alone; empty when there is no start."""
    if start is None:
        return ""
    if end is None:
        pattern = language.patterns.span.replace("–{end}", "")
        return pattern.format(start=format_time(start, language)).replace(" ", NO_BREAK_SPACE)
    written = language.patterns.span.format(start=format_time(start, language), end=format_time(end, language))
    return written.replace(" ", NO_BREAK_SPACE)


def month_names(language: Language) -> tuple[str, ...]:
    """Return the names of the months as they stand in dates."""
    return tuple(str(name) for name in get_month_names("wide", "format", language.patterns.locale).values())


def _day_with_month(written: str, language: Language) -> str:
    for month in month_names(language):
        written = written.replace(f" {month}", f"{NO_BREAK_SPACE}{month}") if _day_before(written, month) else written
    return written


def _day_before(written: str, month: str) -> bool:
    before = written.partition(f" {month}")[0].rstrip(".")
    return month in written and before[-1:].isdigit()
