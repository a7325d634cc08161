"""Runs from left to right in a text from right to left: whole, in order, and never inside a word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.wording import statement_html, text_html

Tongues = Callable[[str], Language]
Setter = Callable[..., list[str]]

RUNS = (
    "https://example.org/a-b/?q=1&amp;r=2",
    "www.example.org/path",
    "example.org",
    "first.last@example.org",
    "+961\u00a01\u00a0000\u00a0005",
    "01\u00a0000\u00a0005",
    "Communist Party of Kazakhstan",
    "Communist Party (KPK) of Kazakhstan",
    "Çevrim İçi",
    "Компартия Казахстана",
    "18:30–20:30",
    "2011-2015",
    "2.0.1",
    "v2.0.1-rc1",
    "COVID-19",
    "@example",
)


@pytest.mark.parametrize("tag", ["ar", "ur", "he"])
@pytest.mark.parametrize("run", RUNS)
def test_a_run_from_left_to_right_is_isolated_whole(tongue: Tongues, tag: str, run: str) -> None:
    before, after = ("ראו", "היום") if tag == "he" else ("زوروا", "الآن")
    typed = run.replace("&amp;", "&").replace("\u00a0", " ")
    assert text_html(f"{before} {typed}. {after}", tongue(tag)) == f'{before} <bdi dir="ltr">{run}</bdi>. {after}'


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        (
            "حزب Communist **Party** of Kazakhstan اليوم",
            'حزب <bdi dir="ltr">Communist <strong>Party</strong> of Kazakhstan</bdi> اليوم',
        ),
        (
            "حزب **شيوعي Communist** Party اليوم",
            'حزب <strong>شيوعي </strong><bdi dir="ltr"><strong>Communist</strong> Party</bdi> اليوم',
        ),
        ("*Communist **Party***", '<bdi dir="ltr"><em>Communist <strong>Party</strong></em></bdi>'),
        ("زوروا example.org،\\\nثم KPK", 'زوروا <bdi dir="ltr">example.org</bdi>،<br>ثم <bdi dir="ltr">KPK</bdi>'),
        ("دول Kazakhstan، Türkiye", 'دول <bdi dir="ltr">Kazakhstan</bdi>، <bdi dir="ltr">Türkiye</bdi>'),
    ],
)
def test_emphasis_inside_a_run_does_not_break_it(tongue: Tongues, markdown: str, html: str) -> None:
    assert statement_html(markdown, tongue("ar")) == f"<p>{html}</p>"


def test_a_phrase_with_emphasis_stands_in_its_order_on_the_page(tongue: Tongues, lines_of: Setter) -> None:
    html = statement_html("حزب Communist **Party** of Kazakhstan", tongue("ar"))
    assert "Communist Party of Kazakhstan" in " ".join(lines_of(html, tongue("ar"), 120))


@pytest.mark.parametrize("markdown", ["ال**حزب** هنا", "**ال**حزب هنا", "ا**لح**زب هنا"])
def test_emphasis_that_begins_inside_an_arabic_word_takes_the_whole_word(tongue: Tongues, markdown: str) -> None:
    assert statement_html(markdown, tongue("ar")) == "<p><strong>الحزب</strong> هنا</p>"


def test_a_link_with_an_isolated_run_stays_a_link(tongue: Tongues) -> None:
    html = statement_html("[وقّعوا KPK](https://petition.kz)", tongue("ar"), links=True)
    assert html.count('<a href="https://petition.kz">') == html.count("</a>") == 2
    assert '<bdi dir="ltr"><a href="https://petition.kz">KPK</a></bdi>' in html


def test_a_range_in_the_texts_own_digits_is_read_in_its_direction(tongue: Tongues) -> None:
    assert "<bdi" not in text_html("ساعت 18:30–20:30", tongue("fa"))
    assert text_html("18:30–20:30", tongue("fa")) == "۱۸:۳۰–۲۰:۳۰"


@pytest.mark.parametrize("tag", ["en", "ru", "tr"])
def test_nothing_is_isolated_from_left_to_right(tongue: Tongues, tag: str) -> None:
    assert "<bdi" not in text_html("Communist Party +961 1 000 005", tongue(tag))


def test_punctuation_of_the_sentence_stays_outside(tongue: Tongues) -> None:
    assert text_html("في Kazakhstan، و Uzbekistan؟", tongue("ar")).endswith("</bdi>؟")
    assert text_html("،", tongue("ar")) == "،"


@pytest.mark.parametrize("sign", ["a", "a.", "1-", "1:", "0", "İ", "ب", "한", "@a."])
def test_a_word_without_end_is_set_as_any_other(tongue: Tongues, sign: str) -> None:
    """A pattern that tries each place of a word again would take minutes, and the suite's time-out would end it."""
    for tag in ("ar", "fr", "ko"):
        assert text_html(sign * 100_000 + "<", tongue(tag)).count("&lt;") == 1


def test_a_range_after_a_colon_is_isolated(tongue: Tongues) -> None:
    assert text_html("العام:2011-2015", tongue("ar")) == 'العام:<bdi dir="ltr">2011-2015</bdi>'


@pytest.mark.parametrize("text", ["a\ufdd0b", "\ufdd1", "x \ufdd1 https://a.org \ufdd0"])
def test_noncharacters_of_an_author_do_no_harm(tongue: Tongues, text: str) -> None:
    assert "\ufdd0" not in statement_html(text, tongue("fr"))
    assert "\ufdd1" not in text_html(text, tongue("ar"))
