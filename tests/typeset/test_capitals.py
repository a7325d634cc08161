"""Capitals as each language writes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from markupsafe import Markup

from leaflet_studio.layouts.templates import PackEnvironment, check_template, render_template
from leaflet_studio.problems import LeafletError
from leaflet_studio.typeset.capitals import capitals, html_capitals, initial_capital
from leaflet_studio.typeset.languages import Language

Tongues = Callable[[str], Language]


@pytest.mark.parametrize(
    ("tag", "text", "written"),
    [
        ("tr", "istanbul ılık", "İSTANBUL ILIK"),
        ("az", "işıq", "İŞIQ"),
        ("en", "Kazakhstan", "KAZAKHSTAN"),
        ("de", "Straße", "STRASSE"),
        ("ru", "запрет", "ЗАПРЕТ"),
        ("kk", "қаңтар", "ҚАҢТАР"),
        ("el", "Άρση της απαγόρευσης", "ΑΡΣΗ ΤΗΣ ΑΠΑΓΟΡΕΥΣΗΣ"),
        ("el", "ελευθερία ή θάνατος", "ΕΛΕΥΘΕΡΙΑ Ή ΘΑΝΑΤΟΣ"),
        ("el", "πρωτοϋπνία ευφυΐα", "ΠΡΩΤΟΫΠΝΙΑ ΕΥΦΥΪΑ"),
        ("el", "άυλος μάιος", "ΑΫΛΟΣ ΜΑΪΟΣ"),
        ("el", "ΐ και café", "Ϊ ΚΑΙ CAFÉ"),
        ("ar", "حزب KPk", "حزب KPk"),
        ("hi", "पार्टी abc", "पार्टी abc"),
        ("zh-Hans", "党 abc", "党 abc"),
    ],
)
def test_a_language_has_its_own_capitals(tongue: Tongues, tag: str, text: str, written: str) -> None:
    assert capitals(text, tongue(tag)) == written


@pytest.mark.parametrize(
    ("tag", "text", "written"),
    [
        ("tr", "iki mart", "İki mart"),
        ("fr", "mardi 23", "Mardi 23"),
        ("nl", "ijdag", "IJdag"),
        ("el", "ένα", "Ένα"),
        ("ru", "среда", "Среда"),
        ("en", "23 March", "23 March"),
        ("en", "", ""),
        ("hi", "abc", "abc"),
    ],
)
def test_a_line_opens_with_the_languages_capital(tongue: Tongues, tag: str, text: str, written: str) -> None:
    assert initial_capital(text, tongue(tag)) == written


def test_tags_entities_and_links_stay_small(tongue: Tongues) -> None:
    html = Markup('<b class="i">it &amp; is</b> on petition.kz/sign')
    assert html_capitals(html, tongue("tr")) == Markup('<b class="i">İT &amp; İS</b> ON petition.kz/sign')


def test_a_template_writes_capitals_by_a_filter(tongue: Tongues) -> None:
    context = {"title": "<ilk>", "capitals": lambda text: html_capitals(text, tongue("tr"))}
    assert check_template("a", "{{ title | capitals }}") == ()
    assert render_template(PackEnvironment({"a": "{{ title | capitals }}"}), "a", context) == "&lt;İLK&gt;"


def test_a_filter_without_a_language_ends_in_one_clear_error() -> None:
    with pytest.raises(LeafletError, match="capitals"):
        render_template(PackEnvironment({"a": "{{ 'x' | capitals }}"}), "a", {})
