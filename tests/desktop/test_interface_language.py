"""The interface in people's languages: what is translated is read, with its plurals, and can be changed at any time."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leaflet_studio.desktop import interface_language
from leaflet_studio.desktop.interface_language import LANGUAGES, NAME, InterfaceLanguage
from leaflet_studio.resources import assets_folder

FOLDER = assets_folder() / "translations"
MODULES = sorted(Path(interface_language.__file__).parent.glob("*.py"))
FILES = sorted(FOLDER.glob("*.ts"))
FORMS = {"en": 2, "de": 2, "es": 2, "tr": 1, "kk": 2, "ru": 3, "ar": 6}
COUNTS = (0, 1, 2, 3, 5, 11, 21, 22, 100)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    before = QLocale()
    spoken = InterfaceLanguage(qapp)
    yield spoken
    spoken.choose("en")
    for translator in spoken._installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") != "unfinished":
                yield context.findtext("name"), message


def untranslated(path: Path) -> list[str]:
    left = ElementTree.parse(path).iter("message")
    return [each.findtext("source") for each in left if each.find("translation").get("type") == "unfinished"]


def texts_said(file: Path) -> Iterator[tuple[str, str]]:
    """Return the context and the source of every text that a module of the window has translated."""
    yield from _texts_in(ast.parse(file.read_text("utf-8")), "")


def _texts_in(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            given = [each.value for each in child.args if isinstance(each, ast.Constant)]
            if name == "tr":
                yield owner, given[0]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(given) > 1:
                yield given[0], given[1]
        yield from _texts_in(child, child.name if isinstance(child, ast.ClassDef) else owner)


def texts_of(message: ElementTree.Element) -> list[str]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation")]


def test_there_is_a_file_for_each_language() -> None:
    assert {path.stem.removeprefix(f"{NAME}_") for path in FILES} == set(LANGUAGES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_left_untranslated(path: Path) -> None:
    """After a change: packaging/translations update, translate, packaging/translations compile."""
    assert untranslated(path) == []


@pytest.mark.parametrize("path", [path for path in FILES if path.stem != f"{NAME}_en"], ids=lambda path: path.stem)
def test_every_text_of_the_window_stands_in_the_translators_file(path: Path) -> None:
    """Also those that lupdate overlooks, such as a text inside of an f-string. After a change: update."""
    there = {(context, message.findtext("source")) for context, message in messages(path)}
    said = {text for module in MODULES for text in texts_said(module)}
    assert len(said) > 200
    assert said - there == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_the_program_reads_is_what_stands_in_the_translators_file(path: Path, qapp: QApplication) -> None:
    """After a change: packaging/translations compile."""
    translator = QTranslator()
    translator.load(str(path.with_suffix(".qm")))
    for context, message in messages(path):
        texts, source = texts_of(message), message.findtext("source")
        counts = COUNTS if message.get("numerus") else (-1,)
        read = {translator.translate(context, source, None, count) for count in counts}
        assert read <= set(texts), source
        assert read


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_keeps_the_places_of_names_and_numbers_and_has_all_plurals(path: Path) -> None:
    tag = path.stem.removeprefix(f"{NAME}_")
    for _, message in messages(path):
        source, texts = message.findtext("source"), texts_of(message)
        places = set(re.findall(r"%L?[1-9](?!\d)", source))
        assert all(set(re.findall(r"%L?[1-9](?!\d)", text)) == places for text in texts), source
        # One and two may be words, as in Arabic; where there are more, the number stands.
        assert "%n" not in source or "%n" in texts[-1], source
        assert all(text.strip() for text in texts), source
        if message.get("numerus"):
            assert len(texts) == FORMS[tag], source


def test_a_language_is_changed_while_the_program_runs(qtbot: QtBot, language: InterfaceLanguage) -> None:
    told: list[QEvent.Type] = []

    class Listening(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            told.append(event.type())

    widget = Listening()
    qtbot.addWidget(widget)
    language.choose("de")
    assert QCoreApplication.translate("Commands", "Undo") == "Rückgängig"
    qtbot.waitUntil(lambda: QEvent.Type.LanguageChange in told)
    language.choose("en")
    assert QCoreApplication.translate("Commands", "Undo") == "Undo"


def test_english_has_its_plurals(language: InterfaceLanguage) -> None:
    language.choose("en")
    assert QCoreApplication.translate("MarkdownBox", "%n word(s)", None, 1) == "1 word"
    assert QCoreApplication.translate("MarkdownBox", "%n word(s)", None, 3) == "3 words"


def test_only_languages_that_have_a_translation_are_offered(
    qapp: QApplication, tmp_path: Path, language: InterfaceLanguage
) -> None:
    assert {"en", "de"} <= set(language.offered)
    bare = InterfaceLanguage(qapp, tmp_path)
    assert list(bare.offered) == ["en"]
    assert bare.choose("ar") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_read_from_right_to_left_mirrors_the_window(
    qapp: QApplication, tmp_path: Path, language: InterfaceLanguage
) -> None:
    (tmp_path / f"{NAME}_ar.qm").write_bytes((FOLDER / f"{NAME}_de.qm").read_bytes())
    arabic = InterfaceLanguage(qapp, tmp_path)
    arabic.choose("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    arabic.choose("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
