"""What the program says of problems is shown in the window's language, with what it names in its place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import leaflet_studio
from leaflet_studio.campaign.imprints import find_rule
from leaflet_studio.desktop.core_texts import PROBLEMS
from leaflet_studio.desktop.data_texts import CATALOGUE, COUNTRIES, WANTS
from leaflet_studio.desktop.interface_language import LANGUAGES, InterfaceLanguage
from leaflet_studio.desktop.spoken import (
    catalogue_text,
    spoken,
    spoken_line,
    spoken_place,
    spoken_text,
    spoken_title,
)
from leaflet_studio.messages import Choice
from leaflet_studio.problems import Fix, Place, Problem, Severity, error
from leaflet_studio.resources import assets_folder

ROOT = Path(leaflet_studio.__file__).parent


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    before = QLocale()
    spoken = InterfaceLanguage(qapp)
    yield spoken
    spoken.choose("en")
    for translator in spoken._installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def texts_in(file: Path) -> Iterator[str]:
    """Return the pattern of every text in a module; whatever is filled into it may be anything."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)
        elif isinstance(node, ast.JoinedStr):
            parts = (re.escape(each.value) if isinstance(each, ast.Constant) else ".+" for each in node.values)
            yield "".join(parts)


def test_the_program_says_each_of_these_still() -> None:
    """Where a message has changed, change it in desktop/core_texts.py, too, and translate it anew."""
    modules = (file for file in ROOT.rglob("*.py") if "desktop" not in file.relative_to(ROOT).parts)
    telling = {text for file in modules for text in texts_in(file) if re.search("[a-zA-Z]", text.replace(".+", ""))}
    patterns = [re.compile(text, re.DOTALL) for text in telling]
    desktop = "".join(file.read_text("utf-8") for file in (ROOT / "desktop").glob("*.py") if file.stem != "core_texts")
    # Slots are named by the layouts, fields by the campaign's values.
    words = [text for text in PROBLEMS if " " in text and text != "short body"]
    unsaid = [text for text in words if not any(each.fullmatch(text) for each in patterns)]
    assert [text for text in unsaid if text.partition("%")[0].strip() not in desktop] == []


def test_shops_and_themes_are_called_so_still() -> None:
    data = "".join(
        file.read_text("utf-8") for name in ("shops", "themes") for file in assets_folder().glob(f"{name}/*")
    )
    assert [text for text in CATALOGUE if f'"{text}"' not in data] == []


def test_all_that_laws_want_in_an_imprint_is_translated() -> None:
    folder = assets_folder() / "imprints"
    rules = [find_rule(path.stem, folder) for path in sorted(folder.glob("*.toml"))]
    assert sorted(rule.title for rule in rules) == sorted(COUNTRIES)
    assert {want.what for rule in rules for want in rule.wants} == set(WANTS)


@pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag != "en"])
def test_a_problem_is_told_in_every_language_with_what_it_names(language: InterfaceLanguage, tag: str) -> None:
    problem = error("link", "The link “http://a.example” does not begin with https://.", hint="Write https://…")
    problem = Problem(**{name: getattr(problem, name) for name in ("code", "severity", "message", "where", "hint")},
                      fix=Fix("Write it with https://", "petition.url", "https://a.example"))  # fmt: skip
    language.choose(tag)
    told = spoken(problem)
    assert "http://a.example" in told.message
    for said, english in (
        (told.message, problem.message),
        (told.hint, problem.hint),
        (told.fix.label, problem.fix.label),
    ):
        assert said != english
    assert (told.code, told.severity, told.where) == (problem.code, Severity.ERROR, problem.where)
    assert (told.fix.field, told.fix.value) == ("petition.url", "https://a.example")


def test_a_part_of_a_message_is_translated_where_it_is_known(language: InterfaceLanguage) -> None:
    language.choose("ru")
    said = spoken_text("The text of “statement” does not fit: at its smallest size, 8.0 pt, 12 words are too many.")
    assert said == "Текст «заявление» не помещается: при наименьшем кегле, 8.0 пт, лишних слов: 12."
    assert spoken_text("This cannot be written: The disk is full.") == "Это нельзя записать: Диск заполнен."


def test_a_language_is_told_by_its_own_name(language: InterfaceLanguage) -> None:
    text = "The leaflet's fixed words in Russian (such as “Приходите”) are unreviewed."
    language.choose("de")
    assert spoken_text(text) == "Die festen Wörter des Flugblatts in русский (wie „Приходите“) sind ungeprüft."
    language.choose("en")
    assert spoken_text(text) == text


def test_what_a_law_wants_is_told_in_the_windows_language(language: InterfaceLanguage) -> None:
    language.choose("ru")
    said = spoken_text("At elections, the law of Kazakhstan wants in the imprint: the print run.")
    assert said == "Закон о выборах (Казахстан) требует в выходных данных: тираж."


def test_a_place_is_told_in_the_windows_language(language: InterfaceLanguage) -> None:
    place = Place("groups.csv", 3, "date", "kk", "almaty", 2, "event", "event-box")
    assert spoken_place(place) == str(place)
    language.choose("de")
    assert spoken_place(place) == "groups.csv:3, date, Gruppe almaty, Sprache kk, Seite 2, Rahmen event-box"
    assert spoken_line(error("x", "The disk is full.", Place("a"), "Choose another name.")) == (
        "a: Der Datenträger ist voll. Wählen Sie einen anderen Namen."
    )


def test_what_looks_like_a_place_in_a_value_stays_as_it_is(language: InterfaceLanguage) -> None:
    language.choose("de")
    assert spoken_text("“%2 %1” is no date.") == "„%2 %1“ ist kein Datum."


def test_what_has_no_translation_stays_english(language: InterfaceLanguage) -> None:
    language.choose("de")
    assert spoken_text("Nobody has ever said this.") == "Nobody has ever said this."
    language.choose("en")
    assert all(spoken_text(text) == text for text in PROBLEMS)


def test_layouts_shops_and_themes_have_their_titles(language: InterfaceLanguage) -> None:
    language.choose("de")
    assert (
        spoken_title(Choice("flyer-a5", "Flyer A5", "A5", (("en", "Flyer A5"), ("de", "Flugblatt A5"))))
        == "Flugblatt A5"
    )
    assert catalogue_text("Serif throughout") == "Durchgehend mit Serifen"
    assert spoken_title(Choice("own", "A shop of your own")) == "A shop of your own"
