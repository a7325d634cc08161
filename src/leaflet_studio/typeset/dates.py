"""Dates and times as each language writes them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from babel.dates import format_date as babel_date
from babel.dates import format_time as babel_time
from babel.dates import get_month_names

from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.runs import NO_BREAK_SPACE

FIELD: Final = re.compile(r"'([^']*)'|([A-Za-z])\2*")
FIRST_OF_MONTH: Final = {"fr": "er", "it": "º", "pt-BR": "º"}
"""What the first day of a month takes: an ordinal, which CLDR's patterns cannot say (CLDR-7408)."""


def format_date(date: dt.date, language: Language, weekday: bool = False) -> str:
    """Write a date, with its weekday if wanted; day and month stay on one line."""
    pattern = language.patterns.weekday_date if weekday else language.patterns.date
    written = FIELD.sub(lambda field: _field(date, field, language), pattern)
    return in_digits(join_day_and_month(written, language), language)


def format_time(time: dt.time, language: Language) -> str:
    """Write a time of day."""
    return in_digits(babel_time(time, language.patterns.time, locale=language.patterns.locale), language)


def format_span(start: dt.time | None, end: dt.time | None, language: Language) -> str:
    """Write from when to when, or the start alone; empty when there is no start."""
    if start is None:
        return ""
    if end is None:
        pattern = language.patterns.span.replace("–{end}", "")
        return pattern.format(start=format_time(start, language)).replace(" ", NO_BREAK_SPACE)
    written = language.patterns.span.format(start=format_time(start, language), end=format_time(end, language))
    return written.replace(" ", NO_BREAK_SPACE)


def in_digits(text: str, language: Language) -> str:
    """Write 0 to 9 in the language's own digits, if it has any (CLDR, default numbering system)."""
    return text.translate(str.maketrans("0123456789", language.digits)) if language.digits else text


def join_day_and_month(text: str, language: Language) -> str:
    """Keep a day, or the first of a month, on one line with the month's name after it."""
    months = "|".join(re.escape(name) for name in month_names(language))
    day = re.sub(rf"(\d(?:\.|er|º)?) ((?:de )?(?:{months})(?!\w))", rf"\1{NO_BREAK_SPACE}\2", text)
    return re.sub(rf"(\d{NO_BREAK_SPACE}de) (?=(?:{months})(?!\w))", rf"\1{NO_BREAK_SPACE}", day)


def month_names(language: Language) -> tuple[str, ...]:
    """Return the names of the months as they stand in dates."""
    return tuple(str(name) for name in get_month_names("wide", "format", language.patterns.locale).values())


def _field(date: dt.date, field: re.Match[str], language: Language) -> str:
    """Write one field of a pattern (UTS #35, date field symbols), or the words between quotes."""
    if field[2] is None:
        return field[1] or "'"
    if field[0] == "d" and date.day == 1:
        return f"1{_first(language)}"
    if field[0] == "y" and language.year_offset:
        return str(date.year + language.year_offset)
    return str(babel_date(date, field[0], locale=language.patterns.locale))


def _first(language: Language) -> str:
    return FIRST_OF_MONTH.get(language.tag) or FIRST_OF_MONTH.get(language.tag.partition("-")[0], "")
