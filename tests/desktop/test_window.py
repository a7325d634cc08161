"""The window, driven as a person would: choose, type, see the page, see what is wrong, export."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from person import Person
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.desktop.dialogs import Unsaved
from leaflet_studio.desktop.markdown_box import LineBox
from leaflet_studio.raster import Sheets

TITLE = "statements.en.title"


def choose(person: Person, path: str, choice: str) -> None:
    combo = person.field(path)
    assert isinstance(combo, QComboBox)
    index = combo.findData(choice)
    assert index >= 0, choice
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def same(one: QImage, other: QImage) -> bool:
    return one == other


def test_the_start_page_leads_to_the_samples_pages(person: Person) -> None:
    button = next(each for each in person.window.start.findChildren(QPushButton) if "sample" in each.text())
    assert button.isVisible()
    person.pages_after(lambda: person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton))
    assert person.window.preview.pages.page_count == 2
    assert "placeholder" in person.problems()


def test_a_leaflet_from_sample_to_a_file_that_preflight_passes(at_sample: Person, tmp_path: Path) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    person.type_over(TITLE, "Freedom for the Party")
    person.type_over("petition.url", "https://petition.kz/freedom")
    choose(person, "statements.en.status", "original")
    person.click(person.field("groups.berlin.venue"))
    person.pages_after(lambda: person.type_over("groups.berlin.venue", "The Town Hall"))
    person.qtbot.waitUntil(lambda: bridge.problems == () and not bridge.is_busy, timeout=30_000)
    assert "Nothing stands against" in " ".join(each.text() for each in person.window.problems.findChildren(QLabel))
    dialog = person.export_to(tmp_path / "leaflet.pdf")
    with person.qtbot.waitSignal(bridge.exported, timeout=30_000):
        person.qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert bridge.problems == ()
    with Sheets((tmp_path / "leaflet.pdf").read_bytes()) as sheets:
        front = " ".join(sheets.text(0).split())
    assert "Freedom for the Party" in front
    assert "The Town Hall" in front
    assert "petition.kz/freedom" in front


@pytest.mark.parametrize("language", ["ru", "kk", "tr", "de", "ar"])
def test_every_language_and_layout_is_shown(at_sample: Person, language: str) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    front = person.window.preview.pages.image(0)
    person.pages_after(lambda: bridge.edit("design.language", language))
    person.qtbot.waitUntil(
        lambda: "unreviewed" in person.problems() or "nobody yet" in person.problems(), timeout=30_000
    )
    assert not same(person.window.preview.pages.image(0), front)
    assert person.text(f"statements.{language}.title")
    person.pages_after(lambda: choose(person, "design.layout", "sheet-a4"))
    assert person.window.preview.pages.page_count == 1


def test_one_undo_for_the_whole_campaign_whatever_has_the_focus(at_sample: Person) -> None:
    person, session = at_sample, at_sample.window.bridge.session
    assert session is not None
    before = session.campaign
    person.type_over(TITLE, "One")
    person.type_over("statements.en.lead", "Two")
    person.press("Ctrl+Z")
    assert person.text(TITLE) == "One"
    person.press("Ctrl+Z")
    assert session.campaign == before
    assert person.text(TITLE) == before.statement("en").title
    person.press("Ctrl+Shift+Z")
    assert person.text(TITLE) == "One"


def test_a_headline_is_seen_whole_and_stays_one_paragraph(at_sample: Person) -> None:
    box = at_sample.field(TITLE)
    assert isinstance(box, LineBox)
    before = box.height()
    at_sample.type_over(TITLE, "Freedom for the Party, for its paper and for everyone who reads it aloud in the square")
    assert box.height() > before
    assert box.verticalScrollBar().maximum() == 0
    at_sample.qtbot.keyClick(box, Qt.Key.Key_Return)
    QApplication.clipboard().setText(" and\nevening\n")
    at_sample.press("Ctrl+V")
    assert at_sample.window.bridge.campaign.statement("en").title.endswith("in the squareand evening")


def test_a_refused_text_stays_in_its_field_with_the_reason(at_sample: Person) -> None:
    person = at_sample
    person.type_over("petition.url", "http://petition.kz")
    assert "does not begin with https://" in person.problems()
    assert person.field("petition.url").text() == "http://petition.kz"
    assert "https" in person.field("petition.url").accessibleDescription()
    person.type_over("petition.url", "https://petition.kz")
    assert "does not begin" not in person.problems()


def test_a_problem_leads_to_its_field(at_sample: Person) -> None:
    person = at_sample
    person.qtbot.mouseClick(person.card("placeholder"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is person.field("petition.url")
    assert person.window.form.section == "petition"


def test_too_much_text_is_told_and_never_cut_silently(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    long = "\n\n".join(["A paragraph that says the same thing again and again."] * 400)
    person.pages_after(lambda: bridge.edit("statements.en.body", long))
    person.qtbot.waitUntil(lambda: "the short text stands there" in person.problems(), timeout=30_000)
    person.pages_after(lambda: bridge.edit("statements.en.short_body", ""))
    person.qtbot.waitUntil(lambda: "words are too many" in person.problems(), timeout=30_000)


def test_the_campaign_is_saved_and_opened_again(at_sample: Person, tmp_path: Path) -> None:
    person, window = at_sample, at_sample.window
    person.type_over(TITLE, "Kept")
    assert window.isWindowModified()
    person.answers.path = tmp_path / "mine"
    person.press("Ctrl+S")
    assert person.answers.told == []
    assert not window.isWindowModified()
    saved = tmp_path / "mine.leaflet"
    assert replace(read_campaign(saved), files=()) == replace(window.bridge.campaign, files=())
    person.type_over(TITLE, "Lost")
    person.answers.path = saved
    person.pages_after(lambda: person.press("Ctrl+O"))
    assert person.text(TITLE) == "Kept"


def test_a_text_that_is_refused_is_not_taken_for_saved(at_sample: Person, tmp_path: Path) -> None:
    person = at_sample
    person.type_over("petition.url", "http://petition.kz")
    person.answers.path = tmp_path / "mine.leaflet"
    person.press("Ctrl+S")
    assert "does not begin with https://" in person.answers.told[0].message
    assert read_campaign(tmp_path / "mine.leaflet").petition.url == "https://example.org/lift-the-ban"


def test_what_cannot_be_opened_or_written_is_told_and_the_campaign_stays(at_sample: Person, tmp_path: Path) -> None:
    person, campaign = at_sample, at_sample.window.bridge.campaign
    (tmp_path / "broken.leaflet").write_bytes(b"PK\x03\x04 no")
    person.answers.path = tmp_path / "broken.leaflet"
    person.press("Ctrl+O")
    person.answers.path = tmp_path / "no folder" / "mine.leaflet"
    person.press("Ctrl+S")
    dialog = person.export_to(tmp_path / "no folder" / "out.pdf")
    with person.qtbot.waitSignal(person.window.bridge.export_failed, timeout=30_000):
        dialog.start()
    assert [problem.code for problem in person.answers.told] == ["archive-broken", "not-written", "not-written"]
    assert person.window.bridge.campaign == campaign


def test_closing_asks_about_changes_and_can_be_called_off(at_sample: Person, tmp_path: Path) -> None:
    person = at_sample
    person.type_over(TITLE, "Changed")
    person.answers.unsaved = Unsaved.CANCEL
    assert not person.window.close()
    person.answers.unsaved, person.answers.path = Unsaved.SAVE, tmp_path / "mine.leaflet"
    assert person.window.close()
    assert stat.S_ISREG((tmp_path / "mine.leaflet").stat().st_mode)


def test_a_group_is_chosen_added_and_left_out(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    person.pages_after(lambda: bridge.choose_group("london"))
    assert person.field("groups.london.city").text() == "London"
    add = person.window.form.pages["event"].add_button
    person.window.form.ensure_visible(add)
    person.pages_after(lambda: person.qtbot.mouseClick(add, Qt.MouseButton.LeftButton))
    assert bridge.group == "group-1"
    person.pages_after(lambda: person.type_over("groups.group-1.city", "Leeds"))
    person.pages_after(lambda: bridge.choose_group(""))
    assert person.window.form.editor("groups.group-1.city") is None


def test_the_screen_edition_can_be_shown_and_exported(at_sample: Person, tmp_path: Path) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    person.pages_after(lambda: bridge.choose_shop(""))
    dialog = person.export_to(tmp_path / "screen.pdf")
    assert dialog.target.shop == ""
    with person.qtbot.waitSignal(bridge.export_held, timeout=30_000):
        dialog.start()
    for box in dialog.boxes:
        box.click()
    with person.qtbot.waitSignal(bridge.exported, timeout=30_000):
        person.qtbot.mouseClick(dialog.anyway_button, Qt.MouseButton.LeftButton)
    with pikepdf.open(tmp_path / "screen.pdf") as document:
        assert document.Root.MarkInfo.Marked


def test_the_preview_keeps_its_place_and_its_zoom(at_sample: Person) -> None:
    person, preview = at_sample, at_sample.window.preview
    person.pages_after(lambda: preview.set_zoom(1.6))
    preview.verticalScrollBar().setValue(300)
    person.pages_after(lambda: person.type_over(TITLE, "Another"))
    assert preview.verticalScrollBar().value() == 300
    assert preview.zoom == pytest.approx(1.6, abs=0.02)
    preview.fit_width()
    assert preview.pages.width() <= preview.viewport().width()


def test_a_wheel_over_the_form_changes_no_field(at_sample: Person) -> None:
    person = at_sample
    person.click(person.field(TITLE))
    combo = person.field("design.layout")
    assert isinstance(combo, QComboBox)
    before = combo.currentIndex()
    event = QWheelEvent(
        QPointF(5, 5), combo.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, event)
    assert combo.currentIndex() == before


def test_text_from_files_is_never_taken_for_html(at_sample: Person) -> None:
    for label in at_sample.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_every_control_has_a_name_that_is_not_its_value(at_sample: Person) -> None:
    person = at_sample
    for section in person.window.form.buttons:
        person.window.form.show_section(section)
        assert_all_named(person)


def assert_all_named(person: Person) -> None:
    controls = [
        each for each in person.window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and not each.focusProxy()
    ]  # fmt: skip
    assert len(controls) >= 20
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), (control, control.objectName())
        if isinstance(control, QComboBox):
            # On Unix Qt takes a combo box's text for its name, and tells its label by relation.
            labels = [
                label.text(QAccessible.Text.Name) for label, _ in interface.relations(QAccessible.RelationFlag.Label)
            ]
            assert labels == [control.accessibleName()]


def test_everything_can_be_reached_by_tab(at_sample: Person) -> None:
    person = at_sample
    seen: list[QWidget] = []
    for section in person.window.form.buttons.values():
        section.click()
        section.setFocus()
        seen += tab_round(person)
    for path in (TITLE, "statements.en.body", "petition.url", "groups.berlin.venue", "organisation.imprint"):
        assert person.field(path) in seen
    assert {*person.window.problems.cards} <= {*seen}


def tab_round(person: Person) -> list[QWidget]:
    seen: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in seen:
        assert focused is not None
        seen.append(focused)
        person.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return seen


def test_the_window_fits_a_small_screen(at_sample: Person) -> None:
    at_sample.window.resize(1280, 720)
    at_sample.rest()
    assert (at_sample.window.width(), at_sample.window.height()) == (1280, 720)
    at_sample.window.resize(1024, 640)
    assert at_sample.window.width() == 1024
