"""Dates and times as people write them: 18.03.2027, 3/18/27, 18 марта 2027, 6:30 pm, 18h30, 18.30 Uhr."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final

NUMERIC: Final = re.compile(r"(\d{1,4})\s*([./\-\u2010-\u2012 ])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?")
WORDY: Final = re.compile(
    r"(?:\w+,\s*)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+)?([^\W\d]+)\.?,?\s*(?:de\s+)?(\d{4})(?:\s\w+\.?)?"
)
MONTH_FIRST: Final = re.compile(r"(?:\w+,\s*)?([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
TIME: Final = re.compile(
    r"(\d{1,2})(?:\s*[:.hч]\s*(\d{2})?(?:[:.](\d{2}))?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(?:uhr|h|ч|час\w*)?", re.IGNORECASE
)
CENTURY: Final = 2000
KEPT: Final = 2000
"""A sheet says the same days and hours again and again."""


class Order(StrEnum):
    """In which order the parts of a date stand."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"

    @property
    def words(self) -> str:
        """Say the order."""
        return {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}[self.value]


@lru_cache(KEPT)
def possible_orders(text: str) -> frozenset[Order]:
    """Return the orders in which a numeric date can be read, empty for what is none (words decide by themselves).

    Two orders that give the same day, as in 03/03/2027, are both possible.
    """
    return frozenset(order for order in Order if _numeric(text, order) is not None)


@lru_cache(KEPT)
def is_ambiguous(text: str) -> bool:
    """Tell whether a date can be read as two different days."""
    return len({_numeric(text, order) for order in Order} - {None}) > 1


def read_date(text: str, order: Order | None, months: Mapping[str, int]) -> dt.date | None:
    """Read a date; None for what is none, or what needs an order that was not given. `months` are names, folded."""
    if is_ambiguous(text):
        return _numeric(text, order) if order else None
    orders = possible_orders(text)
    if orders:
        return _numeric(text, order if order in orders else min(orders))
    wordy, month_first = WORDY.fullmatch(text), MONTH_FIRST.fullmatch(text)
    if wordy:
        return _day(wordy[3], months.get(wordy[2].casefold()), wordy[1])
    return _day(month_first[3], months.get(month_first[1].casefold()), month_first[2]) if month_first else None


@lru_cache(KEPT)
def read_time(text: str) -> dt.time | None:
    """Read a time of day; None for what is none."""
    match = TIME.fullmatch(text.strip())
    if not match or not (match[2] or match[4] or re.search(r"[^\d\s]", text)):
        return None
    hours, half = int(match[1]), (match[4] or "").lower()[:1]
    if half and not 1 <= hours <= 12:
        return None
    hours = hours % 12 + (12 if half == "p" else 0) if half else hours
    try:
        return dt.time(hours % 24 if hours == 24 else hours, int(match[2] or 0), int(match[3] or 0))
    except ValueError:
        # 25:00 is no time; the caller tells so with the cell.
        return None


def month_names(languages: tuple[str, ...]) -> dict[str, int]:
    """Return the names of months in some languages and English, folded, as CLDR has them."""
    from babel import Locale, UnknownLocaleError

    names: dict[str, int] = {}
    for tag in dict.fromkeys(("en", *languages)):
        try:
            months = Locale.parse(tag, sep="-").months
        except (UnknownLocaleError, ValueError):
            # A language that CLDR does not know has no names to read.
            continue
        for use in months.values():
            for width in ("wide", "abbreviated"):
                names |= {name.casefold().rstrip("."): number for number, name in use[width].items()}
    return names


def _numeric(text: str, order: Order) -> dt.date | None:
    match = NUMERIC.fullmatch(text)
    if not match:
        return None
    first, middle, last = match[1], match[3], match[4]
    if order is Order.YMD:
        return _day(first, int(middle), last) if len(first) == 4 else None
    if len(first) > 2 or len(last) not in (2, 4):
        return None
    if order is Order.MDY and match[2] == ".":
        # Dots part day, month, year in every language of CLDR; month first stands with strokes and hyphens only.
        return None
    day, month = (first, middle) if order is Order.DMY else (middle, first)
    return _day(last, int(month), day)


def _day(year: str, month: int | None, day: str) -> dt.date | None:
    try:
        return dt.date(int(year) + (CENTURY if len(year) == 2 else 0), month or 0, int(day))
    except ValueError:
        # 31.02. is no day; the caller tells so with the cell.
        return None
