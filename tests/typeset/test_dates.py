"""Dates, times and numbers: the language's own digits, its calendar, its first of the month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from leaflet_studio.typeset.dates import format_date, format_span, format_time
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.wording import nowrap_html, set_text, statement_html, text_html

Tongues = Callable[[str], Language]

FIRST = dt.date(2015, 11, 1)
LEAP_DAY = dt.date(2028, 2, 29)


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("fr", "1er\u00a0novembre 2015"),
        ("it", "1º\u00a0novembre 2015"),
        ("pt-BR", "1º\u00a0novembro 2015"),
        ("en", "1\u00a0November 2015"),
        ("bn", "১\u00a0নভেম্বর ২০১৫"),
        ("fa", "۱\u00a0نوامبر ۲۰۱۵"),
        ("th", "1\u00a0พฤศจิกายน 2558"),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_does(tongue: Tongues, tag: str, written: str) -> None:
    assert format_date(FIRST, tongue(tag)) == written


def test_only_the_first_day_is_an_ordinal(tongue: Tongues) -> None:
    assert format_date(dt.date(2015, 11, 11), tongue("fr")) == "11\u00a0novembre 2015"


def test_the_french_ordinal_is_raised_on_the_page_and_plain_elsewhere(tongue: Tongues) -> None:
    date = format_date(FIRST, tongue("fr"))
    assert text_html(date, tongue("fr")) == "1<sup>er</sup>\u00a0novembre 2015"
    assert set_text("le 1er novembre", tongue("fr")) == "le 1er\u00a0novembre"
    assert "<sup>" not in text_html("1er", tongue("en"))


def test_a_leap_day_has_its_year_in_the_buddhist_calendar(tongue: Tongues) -> None:
    weekday = replace(tongue("th").patterns, weekday_date="EEEE'ที่' d MMMM y")
    assert format_date(LEAP_DAY, replace(tongue("th"), patterns=weekday), weekday=True).endswith("2571")
    assert format_date(LEAP_DAY, replace(tongue("th"), patterns=weekday), weekday=True).startswith("วันอังคารที่")


def test_a_quote_mark_in_a_pattern_is_written(tongue: Tongues) -> None:
    patterns = replace(tongue("en").patterns, date="d MMM ''yy 'o''clock'")
    assert format_date(FIRST, replace(tongue("en"), patterns=patterns)).startswith("1 Nov '15")


def test_spanish_days_stay_with_their_month(tongue: Tongues) -> None:
    assert set_text("el 1 de noviembre", tongue("es")) == "el 1\u00a0de\u00a0noviembre"


def test_times_and_spans_are_in_the_languages_digits(tongue: Tongues) -> None:
    assert format_time(dt.time(18, 30), tongue("bn")) == "১৮:৩০"
    assert format_span(dt.time(18, 30), dt.time(20), tongue("fa")) == "۱۸:۳۰–۲۰:۰۰"
    assert format_span(dt.time(18, 30), None, tongue("fa")) == "۱۸:۳۰"
    assert format_time(dt.time(18, 30), tongue("ar")) == "18:30"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("در سال 2015 بود", "در سال ۲۰۱۵ بود"),
        ("600 اتحادیه", "۶۰۰ اتحادیه"),
        ("https://example.org/2015", "https://example.org/2015"),
        ("example.org/2015", "example.org/2015"),
        ("a2015@example.org", "a2015@example.org"),
        ("+98 21 123 4567", "+98\u00a021\u00a0123\u00a04567"),
        ("021 1234 5678", "021\u00a01234\u00a05678"),
        ("COVID-19", "COVID-19"),
        ("Article 5 of the Code", "Article 5 of the Code"),
        ("01/11/2015", "۰۱/۱۱/۲۰۱۵"),
    ],
)
def test_numbers_of_a_text_are_in_its_digits_and_addresses_are_not(tongue: Tongues, typed: str, printed: str) -> None:
    once = set_text(typed, tongue("fa"))
    assert once == printed
    assert set_text(once, tongue("fa")) == once


def test_phone_numbers_and_links_beside_a_text_keep_their_digits(tongue: Tongues) -> None:
    assert "+98 21 123" in nowrap_html("+98 21 123", tongue("fa"))
    html = statement_html("[سال 5](https://example.org/5)", tongue("fa"), links=True)
    assert html == '<p><a href="https://example.org/5">سال ۵</a></p>'


@pytest.mark.parametrize("tag", ["fa", "ar", "ur"])
def test_non_joiners_and_arabic_punctuation_stay_as_typed(tongue: Tongues, tag: str) -> None:
    text = "می\u200cخواهند، آری؟ نه? بله, پس"
    assert set_text(text, tongue(tag)) == text
    assert "\u200c" in text_html(text, tongue(tag))
