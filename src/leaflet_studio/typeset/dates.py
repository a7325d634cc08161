"""Dates and times as each language writes them."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Final

from babel.dates import format_date as babel_date
from babel.dates import format_time as babel_time
from babel.dates import get_month_names

from leaflet_studio.typeset.capitals import initial_capital
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.runs import NO_BREAK_SPACE, WORD_JOINER

FIELD: Final = re.compile(r"'([^']*)'|([A-Za-z])\2*")
DAY_TO_MONTH: Final = re.compile(r"(?<![A-Za-z])d+((?:'[^']*'|[^A-Za-z'])*)MMMM")
WITHOUT_END: Final = re.compile(r"(?<=\{start\}).*\{end\}")


def format_date(date: dt.date, language: Language, weekday: bool = False) -> str:
    """Write a date, with its weekday if wanted; day and month stay on one line."""
    pattern = language.patterns.weekday_date if weekday else language.patterns.date
    written = FIELD.sub(lambda field: _field(date, field, language), pattern)
    return in_digits(join_day_and_month(written, language), language)


def opening_date(date: dt.date, language: Language) -> str:
    """Write a date with its weekday as it opens a line: with a capital, where the script has them."""
    return initial_capital(format_date(date, language, weekday=True), language)


def format_time(time: dt.time, language: Language) -> str:
    """Write a time of day."""
    return in_digits(babel_time(time, language.patterns.time, locale=language.patterns.locale), language)


def format_span(start: dt.time | None, end: dt.time | None, language: Language) -> str:
    """Write from when to when, or the start alone, without what joins the end to it; empty when there is no start."""
    if start is None:
        return ""
    pattern = WITHOUT_END.sub("", language.patterns.span) if end is None else language.patterns.span
    until = format_time(end, language) if end else ""
    return pattern.format(start=format_time(start, language), end=until).replace(" ", NO_BREAK_SPACE)


def in_digits(text: str, language: Language) -> str:
    """Write 0 to 9 in the language's own digits, if it has any (CLDR, default numbering system)."""
    return text.translate(str.maketrans("0123456789", language.digits)) if language.digits else text


def join_day_and_month(text: str, language: Language) -> str:
    """Keep a day, or the first of a month, on one line with the month's name after it, case endings or none.

    What stands between them is a space, a hyphen (kk, ky, uz), or what the language's pattern says (“ de ”, “ ב”).
    """
    day = _day_before_month(language.patterns.locale, language.patterns.date, language.first_day)
    return day.sub(lambda found: found[1] + _unbroken(found[2]), text)


@lru_cache(maxsize=64)
def _day_before_month(locale: str, date_pattern: str, first_day: str) -> re.Pattern[str]:
    months = "|".join(re.escape(name) for name in _month_names(locale))
    joints = "|".join(re.escape(joint).replace(r"\ ", f"[ {NO_BREAK_SPACE}]") for joint in _joints(date_pattern))
    return re.compile(rf"(?<=\d)({re.escape(first_day)}|)({joints})(?={months})")


def _joints(date_pattern: str) -> tuple[str, ...]:
    pattern = DAY_TO_MONTH.search(date_pattern)
    own = pattern[1].replace("'", "").replace(NO_BREAK_SPACE, " ") if pattern else ""
    return tuple(dict.fromkeys(joint for joint in (own, " ", "-") if joint))


def _unbroken(joint: str) -> str:
    return joint.replace(" ", NO_BREAK_SPACE).replace("-", f"-{WORD_JOINER}")


def month_names(language: Language) -> tuple[str, ...]:
    """Return the names of the months as they stand in dates."""
    return _month_names(language.patterns.locale)


def _month_names(locale: str) -> tuple[str, ...]:
    return tuple(str(name) for name in get_month_names("wide", "format", locale).values())


def _field(date: dt.date, field: re.Match[str], language: Language) -> str:
    """Write one field of a pattern (UTS #35, date field symbols), or the words between quotes."""
    if field[2] is None:
        return field[1] or "'"
    if field[0] == "d" and date.day == 1:
        return f"1{language.first_day}"
    if field[0] == "y" and language.year_offset:
        return str(date.year + language.year_offset)
    return str(babel_date(date, field[0], locale=language.patterns.locale))
