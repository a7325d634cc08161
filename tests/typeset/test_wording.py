"""Text in a language's typography: its words stay, its signs are the language's own."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

import pytest
from editions import LANGUAGES

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.resources import assets_folder
from leaflet_studio.typeset.dates import format_date, format_span, month_names
from leaflet_studio.typeset.languages import Language, find_language
from leaflet_studio.typeset.wording import display_url, set_text, statement_html, text_html

SPACE = "\u00a0"


def language(tag: str) -> Language:
    return find_language(tag, assets_folder() / "languages")[0]


@pytest.mark.parametrize(
    ("tag", "typed", "printed"),
    [
        ("en", 'He said "no".', "He said “no”."),
        ("de", 'Er sagte "nein".', "Er sagte „nein“."),
        ("ru", 'Газета "Правда"', "Газета «Правда»"),
        ("kk", '"Правда" газеті', "«Правда» газеті"),
        ("tr", '"Hayır" dedi.', "“Hayır” dedi."),
        ("en", "the party's rights", "the party’s rights"),
        ("en", '("quoted")', "(“quoted”)"),
        ("el", "\"α 'β' γ\"", "«α “β” γ»"),
        ("es", "\"a 'b' c\"", "«a “b” c»"),
        ("zh-Hans", "\"他说'是'。\"", "“他说‘是’。”"),
        ("zh-Hant", "他說\"是'好'嗎\"。", "他說「是『好』嗎」。"),
        ("ar", "\"قال 'نعم'\"", "«قال “نعم”»"),
        ("fr", "\"l'état 'c'est' moi\"", "«\u202fl’état “c’est” moi\u202f»"),
        ("fr", 'l\'"Union"', "l’«\u202fUnion\u202f»"),
        ("fr", 'l’"Union"', "l’«\u202fUnion\u202f»"),
        ("fr", '" Oui " !', "«\u202fOui\u202f»\u202f!"),
        ("it", 'dell\'"Unità"', "dell’«Unità»"),
        ("es", '¿"qué"? ¡"viva"!', "¿«qué»? ¡«viva»!"),
        ("zh-Hans", '他说"是"。"好"他说', "他说“是”。“好”他说"),
        ("ja", '彼は"はい"と言った', "彼は「はい」と言った"),
        ("th", 'เขาพูดว่า"ใช่"แล้ว', "เขาพูดว่า“ใช่”แล้ว"),
        ("ko", '"예"라고', "“예”라\u2060고"),
        ("de", "Er sagte \"der 'rote' Marx' Brief\".", "Er sagte „der ‚rote‘ Marx’ Brief“."),
        ("de", '"Rote"-"Fahne"', "„Rote“-„Fahne“"),
        ("en", "\"He said 'no'\"", "“He said ‘no’”"),
        ("en", "'Yes,' the workers' union said", "‘Yes,’ the workers’ union said"),
        ("en", '"first\n\n"second"', "“first\n\n“second”"),
        ("en", "petition.kz's list", "petition.kz’s list"),
        ("bn", "দু'টি", "দু’টি"),
        ("nl", "'s avonds 't 'goede' huis", "’s avonds ’t ‘goede’ huis"),
        ("nl", "'s-Gravenhage, zo'n, 'n man", "’s-Gravenhage, zo’n, ’n man"),
        ("nl", "'S Avonds is 'goed'", "’S Avonds is ‘goed’"),
        ("en", "'tis 'good' in the '90s and '68", "’tis ‘good’ in the ’90s and ’68"),
        ("en", "rock 'n' roll", "rock ’n’ roll"),
        ("uz", "O'zbekiston, g'alaba, bo‘ldi, to’liq, bog'", "Oʻzbekiston, gʻalaba, boʻldi, toʻliq, bogʻ"),
        ("uz", "san'at, ma’no, e‘lon", "sanʼat, maʼno, eʼlon"),
        ("uz", "\"'tong' edi\"", "“‘tong’ edi”"),
        ("uz", "“‘tong’ va bog’”", "“‘tong’ va bogʻ”"),
        ("tr", "o'nun", "o’nun"),
        ("uk", "об'єкт", "об’єкт"),
    ],
)
def test_straight_quotes_become_the_languages_own(tag: str, typed: str, printed: str) -> None:
    once = set_text(typed, language(tag))
    assert once.replace(SPACE, " ") == printed
    assert set_text(once, language(tag)) == once


def test_quotes_hold_across_emphasis() -> None:
    html = statement_html("l'\"**Union**\" dit 'a *b*' l'*un*", language("it"))
    assert html == "<p>l’«<strong>Union</strong>» dit “a <em>b</em>” l’<em>un</em></p>"
    assert (
        statement_html("o'**zbek** san'**at**", language("uz"))
        == "<p>oʻ<strong>zbek</strong> sanʼ<strong>at</strong></p>"
    )


@pytest.mark.parametrize("sign", ["'", '"', "'\"", "' ", "a'", "'90s ", " '", "\n", "o'"])
def test_quotes_without_end_take_no_more_than_their_length_in_time(sign: str) -> None:
    for tag in ("en", "uz", "fr"):
        assert set_text(sign * 50_000, language(tag))


@pytest.mark.parametrize(
    ("tag", "text", "kept"),
    [
        ("ru", "в Казахстане и за рубежом", f"в{SPACE}Казахстане и{SPACE}за{SPACE}рубежом"),
        ("ru", "Статья № 5", f"Статья №{SPACE}5"),
        ("ru", "слово — дело", f"слово{SPACE}— дело"),
        ("de", "100 km", f"100{SPACE}km"),
        ("en", "1 November 2015", f"1{SPACE}November 2015"),
        ("ru", "1 ноября 2015", f"1{SPACE}ноября 2015"),
    ],
)
def test_what_belongs_together_stays_on_one_line(tag: str, text: str, kept: str) -> None:
    assert kept in set_text(text, language(tag))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_setting_twice_changes_nothing(sample: Campaign, tag: str) -> None:
    statement = sample.statement(tag)
    assert statement is not None
    once = set_text(statement.body, language(tag))
    assert set_text(once, language(tag)) == once


@pytest.mark.parametrize("tag", LANGUAGES)
def test_setting_keeps_every_word(sample: Campaign, tag: str) -> None:
    def letters(text: str) -> str:
        return "".join(sign for sign in unicodedata.normalize("NFC", text) if sign.isalnum())

    statement = sample.statement(tag)
    assert statement is not None
    assert letters(set_text(statement.body, language(tag))) == letters(statement.body)


def test_runs_of_the_other_direction_are_isolated() -> None:
    html = text_html("اتصل على +961 1 000 005 أو example.org الآن", language("ar"))
    assert '<bdi dir="ltr">+961 1 000 005</bdi>' in html.replace(SPACE, " ")
    assert "<bdi" in html.partition("example.org")[0][-20:]


def test_a_latin_text_in_arabic_is_isolated_as_a_whole() -> None:
    assert text_html("Sample Committee, 1 Street", language("ar")).startswith('<bdi dir="ltr">')


@pytest.mark.parametrize("tag", LANGUAGES)
def test_text_is_escaped(tag: str) -> None:
    html = text_html("<script>alert(1)</script> & more", language(tag))
    assert "<script" not in html
    assert "&amp;" in html


def test_markdown_becomes_headings_lists_and_quotes() -> None:
    html = statement_html("# Head\n\n- one\n- **two**\n\n> said", language("en"))
    assert html == "<h2>Head</h2><ul><li>one</li><li><strong>two</strong></li></ul><blockquote><p>said</p></blockquote>"


def test_a_quote_may_open_in_one_run_and_close_in_another() -> None:
    assert statement_html('He said "**no** way".', language("en")) == "<p>He said “<strong>no</strong> way”.</p>"


def test_links_are_live_on_screens_and_plain_on_paper() -> None:
    text = "[sign](https://petition.kz)"
    assert statement_html(text, language("en"), links=True) == '<p><a href="https://petition.kz">sign</a></p>'
    assert statement_html(text, language("en")) == "<p>sign</p>"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.petition.kz/", "petition.kz"),
        ("https://petition.kz/lift-the-ban", "petition.kz/lift-the-ban"),
        ("https://xn--h1alffa9f.xn--p1ai/a", "россия.рф/a"),
        ("https://petition.kz/%D1%81%D0%BD%D1%8F%D1%82%D1%8C", "petition.kz/снять"),
        ("https://petition.kz/?id=5", "petition.kz?id=5"),
    ],
)
def test_a_link_is_printed_as_people_type_it(url: str, shown: str) -> None:
    assert display_url(url) == shown


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("en", "Thursday, 18 March 2027"),
        ("de", "Donnerstag, 18. März 2027"),
        ("ru", "четверг, 18 марта 2027 года"),
        ("tr", "18 Mart 2027 Perşembe"),
    ],
)
def test_a_date_is_written_as_the_language_does(tag: str, written: str) -> None:
    shown = format_date(dt.date(2027, 3, 18), language(tag), weekday=True).replace(SPACE, " ")
    assert shown == written


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_writes_each_day_of_a_year_with_day_and_month_together(tag: str) -> None:
    months = "|".join(month_names(language(tag)))
    for day in range(365):
        date = dt.date(2027, 1, 1) + dt.timedelta(day)
        written = format_date(date, language(tag), weekday=True)
        assert not re.search(rf"\d\S? (?:{months})", written)
        assert any(sign.isdigit() for sign in written)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_span_of_time_does_not_break(tag: str) -> None:
    span = format_span(dt.time(18, 30), dt.time(20, 30), language(tag))
    assert " " not in span
    assert "30" in span
    assert format_span(None, dt.time(20), language(tag)) == ""
    assert format_span(dt.time(18, 30), None, language(tag))
