"""The window changes its language while it is open: words and direction change, what is edited and shown stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from person import Person
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from leaflet_studio.desktop.interface_language import InterfaceLanguage
from leaflet_studio.desktop.preferences import Preferences, PreferencesDialog


@pytest.fixture
def language(qapp: QApplication, at_sample: Person) -> Iterator[InterfaceLanguage]:
    before = QLocale()
    spoken = at_sample.window.language
    yield spoken
    spoken.choose("en")
    for translator in spoken._installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def menus(person: Person) -> list[str]:
    return [action.text() for action in person.window.menuBar().actions()]


def test_the_window_is_arabic_and_english_again_with_everything_in_its_place(
    at_sample: Person, language: InterfaceLanguage
) -> None:
    window, bridge = at_sample.window, at_sample.window.bridge
    group = bridge.group
    window.form.show_section("event")
    window.commands.two_up.setChecked(True)
    window.preview.set_zoom(0.5)
    at_sample.type_over(f"groups.{group}.venue", "Town hall")
    at_sample.rest()
    pages, zoom = window.preview.pages.page_count, window.preview.zoom
    for tag, direction, first in (
        ("ar", Qt.LayoutDirection.RightToLeft, "&ملف"),
        ("en", Qt.LayoutDirection.LeftToRight, "&File"),
    ):
        language.choose(tag)
        at_sample.qtbot.waitUntil(lambda first=first: menus(at_sample)[0] == first)
        assert window.layoutDirection() is direction
        assert window.form.layoutDirection() is direction
        assert window.preview.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert window.form.section == "event"
        assert at_sample.field(f"groups.{group}.venue").text() == "Town hall"
        assert QApplication.focusWidget() is at_sample.field(f"groups.{group}.venue")
        assert window.commands.two_up.isChecked()
        assert (window.preview.pages.page_count, window.preview.zoom) == (pages, zoom)
        assert bridge.session.can_undo
        assert len(window.actions()) == len({action.text() for action in window.actions()})
        # The bars that were there before are gone, and the signals of their makers with them.
        at_sample.rest()


def test_undo_and_redo_work_after_the_language_has_changed(at_sample: Person, language: InterfaceLanguage) -> None:
    window = at_sample.window
    path = f"groups.{window.bridge.group}.venue"
    window.form.show_section("event")
    before = at_sample.field(path).text()
    at_sample.type_over(path, "Town hall")
    language.choose("ru")
    at_sample.qtbot.waitUntil(lambda: menus(at_sample)[0] == "&Файл")
    at_sample.press("Ctrl+Z")
    assert at_sample.field(path).text() == before
    assert "заглушка" in at_sample.problems()


def test_the_preferences_say_that_a_translation_is_unreviewed(at_sample: Person, language: InterfaceLanguage) -> None:
    dialog = PreferencesDialog(Preferences(language="en"), language, at_sample.window)
    at_sample.qtbot.addWidget(dialog)
    assert dialog.review.text() == ""
    dialog.language.setCurrentIndex(dialog.language.findText("Қазақша"))
    assert "not yet checked" in dialog.review.text()
    assert dialog.chosen == Preferences(language="kk")


def test_a_chosen_language_is_remembered(at_sample: Person, language: InterfaceLanguage) -> None:
    window = at_sample.window
    at_sample.answers.preferences = lambda *_: Preferences(language="tr")
    window.commands.preferences.trigger()
    at_sample.qtbot.waitUntil(lambda: menus(at_sample)[0] == "&Dosya")
    assert window.memory.language == "tr"
