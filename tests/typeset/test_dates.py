"""Dates, times and numbers: the language's own digits, its calendar, its first of the month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from leaflet_studio.resources import assets_folder
from leaflet_studio.typeset.dates import format_date, format_span, format_time, opening_date
from leaflet_studio.typeset.languages import Language, find_language
from leaflet_studio.typeset.wording import nowrap_html, set_text, statement_html, text_html

Tongues = Callable[[str], Language]

FOLDER = assets_folder() / "languages"
FIRST = dt.date(2015, 11, 1)
LEAP_DAY = dt.date(2028, 2, 29)


def shipped(tag: str) -> Language:
    return find_language(tag, FOLDER)[0]


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


@pytest.mark.parametrize(
    ("tag", "typed", "printed"),
    [
        ("es", "el 1 de noviembre", "el 1~de~noviembre"),
        ("es", "el 16\u00a0de diciembre", "el 16~de~diciembre"),
        ("pt", "16 de dezembro de 1986", "16~de~dezembro de 1986"),
        ("pt-BR", "em 1º de maio", "em 1º~de~maio"),
        ("he", "ב־16 בדצמבר", "ב־16~בדצמבר"),
        ("kk", "18-наурызда", "18-|наурызда"),
        ("kk", "18 наурызда", "18~наурызда"),
        ("ky", "18-март", "18-|март"),
        ("uz", "1986-yil 16-dekabrda", "1986-yil 16-|dekabrda"),
        ("de", "am 16. Dezember", "am 16.~Dezember"),
        ("fr", "le 1er mai", "le 1er~mai"),
        ("el", "την 1η Μαΐου", "την 1η~Μαΐου"),
        ("pl", "16 grudnia 1986 r.", "16~grudnia 1986~r."),
        ("pl", "w 1986 roku", "w~1986~roku"),
        ("uk", "16 грудня 1986 року", "16~грудня 1986~року"),
        ("uk", "1986 р.", "1986~р."),
        ("ru", "16 декабря 1986 г.", "16~декабря 1986~г."),
        ("tr", "16 Aralık'ta", "16~Aralık’ta"),
    ],
)
def test_a_day_stays_with_its_month_and_a_year_with_its_word(tag: str, typed: str, printed: str) -> None:
    once = set_text(typed, shipped(tag))
    assert once.replace("\u00a0", "~").replace("\u2060", "|") == printed
    assert set_text(once, shipped(tag)) == once


@pytest.mark.parametrize("tag", ["ky", "uz"])
def test_no_line_breaks_after_the_hyphen_of_a_day(lines_of: Callable[..., list[str]], tag: str) -> None:
    text = set_text("bu yerda 18-mart kuni" if tag == "uz" else "бул жерде 18-март күнү", shipped(tag))
    for width_mm in range(14, 40):
        assert not [line for line in lines_of(f"<p>{text}</p>", shipped(tag), width_mm) if line.endswith("18-")]


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("fr", "1er~novembre 2015"),
        ("it", "1º~novembre 2015"),
        ("pt", "1~de~novembro de 2015"),
        ("pt-BR", "1º~de~novembro de 2015"),
        ("el", "1η~Νοεμβρίου 2015"),
        ("es", "1~de~noviembre de 2015"),
        ("fr-CH", "1er~novembre 2015"),
    ],
)
def test_the_first_of_a_month_is_in_the_languages_file(tag: str, written: str) -> None:
    assert format_date(FIRST, shipped(tag)).replace("\u00a0", "~") == written


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("fr", "Mardi 23"),
        ("ru", "Среда, 24"),
        ("es", "Martes 23"),
        ("pl", "Wtorek, 23"),
        ("el", "Τρίτη 23"),
        ("tr", "23 Mart 2027 Salı"),
        ("ar", "الثلاثاء، 23"),
    ],
)
def test_an_events_line_opens_with_a_capital(tag: str, written: str) -> None:
    date = dt.date(2027, 3, 24 if tag == "ru" else 23)
    assert opening_date(date, shipped(tag)).replace("\u00a0", " ").startswith(written)


def test_a_weekday_within_a_sentence_has_no_capital() -> None:
    assert format_date(dt.date(2027, 3, 23), shipped("fr"), weekday=True).startswith("mardi")


@pytest.mark.parametrize(
    ("pattern", "both", "start"),
    [
        ("{start}–{end} Uhr", "18:30–20:00 Uhr", "18:30 Uhr"),
        ("de {start} à {end}", "de 18:30 à 20:00", "de 18:30"),
        ("{start}〜{end}", "18:30〜20:00", "18:30"),
        ("ساعت {start} تا {end}", "ساعت 18:30 تا 20:00", "ساعت 18:30"),
        ("{start}টা থেকে {end}টা", "18:30টা থেকে 20:00টা", "18:30টা"),
    ],
)
def test_a_span_works_without_its_end(tongue: Tongues, pattern: str, both: str, start: str) -> None:
    language = replace(tongue("en"), patterns=replace(tongue("en").patterns, span=pattern))
    assert format_span(dt.time(18, 30), dt.time(20), language).replace("\u00a0", " ") == both
    assert format_span(dt.time(18, 30), None, language).replace("\u00a0", " ") == start


@pytest.mark.parametrize(("tag", "sign"), [("ja", "\u301c"), ("ko", "~"), ("fa", "\u00a0تا\u00a0")])
def test_a_span_has_the_languages_own_sign(tag: str, sign: str) -> None:
    assert sign in format_span(dt.time(18, 30), dt.time(20), shipped(tag))


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
