"""The shared slots in every language: fixed words in attributes are plain, what belongs together is one run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.layouts.model import Layout
from leaflet_studio.press import Press
from leaflet_studio.resources import assets_folder
from leaflet_studio.typeset.compose import Composition, Words
from leaflet_studio.typeset.languages import find_language, list_languages
from leaflet_studio.typeset.themes import find_theme
from leaflet_studio.typeset.threads import compose_on

FOLDER = assets_folder() / "languages"
KNOWN = [language.tag for language in list_languages(FOLDER)]
STACKED = ("bn", "ur")
"""Whose lines cannot be told from a PDF, as their letters stand on many heights."""
Layouts = Callable[[str], Layout]
Composer = Callable[..., Composition]


class Attributes(HTMLParser):
    """Collects the attributes of all tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += attrs


def slot_html(composition: Composition, slot: str) -> str:
    thread = next(thread for thread in composition.layout.threads if thread.slot == slot)
    return composition.slot_html(thread, short=False)


@pytest.fixture
def composed(sample: Campaign, press: Press, layout_of: Layouts) -> Composer:
    """Compose the sample with an event in a language, whose fixed words hold a Latin run besides."""

    def composed(tag: str, layout_id: str = "flyer-a5") -> Composition:
        language = find_language(tag, FOLDER)[0]
        marked = {**dict(language.words), "scan_to_sign": f'{language.word("scan_to_sign")} QR "x" & <y>'}
        language = replace(language, words=tuple(sorted(marked.items())))
        statement, event = sample.statement(tag), sample.groups[0].event
        assert statement
        assert event
        words = Words(sample, statement, language, event)
        return compose_on(press.shelf, layout_of(layout_id), (words,), find_theme("", assets_folder() / "themes"))

    return composed


@pytest.mark.parametrize("tag", KNOWN)
def test_no_tag_stands_in_an_attribute(composed: Composer, tag: str) -> None:
    composition = composed(tag)
    attributes = Attributes(slot_html(composition, "qr")).found
    label = dict(attributes)["aria-label"]
    assert {name for name, _ in attributes} == {"viewbox", "role", "aria-label", "d", "fill"}
    assert label is not None
    assert label.startswith(composition.words.language.word("scan_to_sign")[:2])
    assert label.endswith("& <y>")
    assert "bdi" not in label


@pytest.mark.parametrize("tag", KNOWN)
def test_the_comma_after_a_date_stands_with_it(composed: Composer, tag: str) -> None:
    composition = composed(tag)
    line = slot_html(composition, "event").partition('<p class="when block">')[2].partition("</p>")[0]
    comma = composition.words.language.word("comma")
    assert line.count('<span class="nowrap">') == 2
    assert f"{comma}</span><span" in line


@pytest.mark.parametrize("layout_id", ["bilingual-a4", "card-dl", "handbill-a6"])
def test_hours_stay_whole_where_a_pack_has_its_own_event(composed: Composer, layout_id: str) -> None:
    line = slot_html(composed("de", layout_id), "event").partition('<p class="when block">')[2].partition("</p>")[0]
    assert line.count('<span class="nowrap">') == 2


def test_an_event_opens_with_a_capital(composed: Composer) -> None:
    assert "Jeudi 18" in slot_html(composed("fr"), "event")


@pytest.mark.parametrize("tag", [tag for tag in KNOWN if tag not in STACKED])
def test_a_line_may_end_between_date_and_time_and_nowhere_else(
    composed: Composer, lines_of: Callable[..., list[str]], tag: str
) -> None:
    html = slot_html(composed(tag), "event")
    line = html.partition('<p class="when block">')[2].partition("</p>")[0]
    lines = lines_of(f"<p>{line}</p>", find_language(tag, FOLDER)[0], 20, ".nowrap{white-space:nowrap}")
    assert len([each for each in lines if each]) == 2
