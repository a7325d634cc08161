"""The gallery, the languages, the statement's tools, the groups, the code: what stands beside the pages."""

from __future__ import annotations

import pytest
from person import RENDERED_MS, Person
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from leaflet_studio.campaign.model import Status
from leaflet_studio.desktop.code_view import CodeView
from leaflet_studio.desktop.editors import Editor
from leaflet_studio.desktop.gallery import KEY
from leaflet_studio.desktop.markdown_box import MarkdownBox
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.desktop.shop_rules import RulesList
from leaflet_studio.messages import Answer, Badge, News
from leaflet_studio.problems import Fix, Place, Problem, Severity


def titles(person: Person) -> list[str]:
    items = person.window.gallery.list
    return [items.item(row).text() for row in range(items.count())]


def test_the_gallery_shows_this_campaign_in_each_layout_and_a_click_takes_it(at_sample: Person) -> None:
    person, gallery = at_sample, at_sample.window.gallery
    person.window.side.setCurrentWidget(gallery)
    gallery.formats.setCurrentIndex(gallery.formats.findData("DL"))
    gallery.formats.activated.emit(gallery.formats.currentIndex())
    assert 1 <= len(titles(person)) < len(person.window.bridge.catalogue.layouts)
    person.qtbot.waitUntil(lambda: all(" pt" in title for title in titles(person)), timeout=RENDERED_MS)
    row = next(row for row, title in enumerate(titles(person)) if "Rack card" in title)
    assert "short text" in titles(person)[row]
    item = gallery.list.item(row)
    place = gallery.list.visualItemRect(item).center()
    person.pages_after(lambda: person.qtbot.mouseClick(gallery.list.viewport(), Qt.MouseButton.LeftButton, pos=place))
    assert person.window.bridge.campaign.design.layout == "card-dl"
    assert person.window.preview.pages.page_width_mm == pytest.approx(99)


def test_a_layout_that_is_left_out_stands_among_the_problems(at_sample: Person, renderer: Renderer) -> None:
    bridge = at_sample.window.bridge
    message = "The layout “mine” is faulty and left out: This is not TOML."
    left_out = Problem("layout-left-out", Severity.WARNING, message, Place("layouts/mine/layout.toml", 3))
    answer = Answer(1, News.CATALOGUE, (left_out,), catalogue=bridge.catalogue)
    renderer.answered.emit(answer, ())
    assert message in at_sample.problems()


def test_a_text_without_room_leads_to_the_layouts_that_have_it(at_sample: Person) -> None:
    person, window = at_sample, at_sample.window
    person.pages_after(lambda: window.bridge.choose_layout("card-dl", "DL"))
    person.qtbot.waitUntil(lambda: "short text stands there" in person.problems(), timeout=RENDERED_MS)
    window.gallery.formats.setCurrentIndex(window.gallery.formats.findData("A5"))
    window.commands.side.setChecked(False)
    button = next(each for each in person.card("short text").findChildren(QPushButton))
    assert button.text() == "Choose a layout that fits"
    button.click()
    assert window.side.currentWidget() is window.gallery
    assert window.gallery.fitting.isChecked()
    flyer, bifold = ("flyer-a5", "A5"), ("bifold-a5", "A5")
    window.thumbnails.drawn.emit(flyer, Answer(1, News.THUMBNAIL, badge=Badge(9.5)), ())
    window.thumbnails.drawn.emit(bifold, Answer(1, News.THUMBNAIL, badge=Badge(10.0, short=True)), ())
    items = window.gallery.list
    shown = [items.item(row).data(KEY) for row in range(items.count()) if not items.isRowHidden(row)]
    assert flyer in shown
    assert bifold not in shown
    window.gallery.fitting.setChecked(False)
    assert not any(items.isRowHidden(row) for row in range(items.count()))


def test_an_added_language_has_the_originals_texts_and_says_what_is_to_be_done(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    session = bridge.session
    kept = tuple(each for each in session.campaign.statements if each.language in ("en", "de"))
    session.change(type(session.campaign)(**{**_values(session.campaign), "statements": kept}))
    bridge.add_language("ar")
    added = bridge.campaign.statement("ar")
    assert (added.title, added.status) == (bridge.campaign.statement("en").title, Status.UNREVIEWED)
    combo = person.window.form.pages["statement"].languages.combo
    assert combo.currentText().startswith("العربية – 5 ")
    assert person.field("statements.ar.title").layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "Deutsch" in combo.itemText(combo.findData("de"))
    person.rest()


def _values(campaign: object) -> dict[str, object]:
    return {name: getattr(campaign, name) for name in campaign.__dataclass_fields__}


def test_a_translation_is_written_beside_its_source(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    bridge.edit("design.language", "de")
    person.window.commands.beside.trigger()
    translation = person.window.translation
    assert translation._sources["title"].toPlainText() == bridge.campaign.statement("en").title
    line = translation.editors["title"].focusProxy()
    line.setFocus()
    person.qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.keyClicks(line, "Weg mit dem Verbot")
    assert bridge.campaign.statement("de").title == "Weg mit dem Verbot"
    assert person.text("statements.de.title") == "Weg mit dem Verbot"
    assert "Every text is translated" in translation._state.text()
    person.rest()


def test_the_statements_tools_write_markdown_and_its_words_are_counted(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    box = person.field("statements.en.body")
    bridge.edit("statements.en.body", "one two three")
    box.selectAll()
    person.qtbot.keyClick(box, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert bridge.campaign.statement("en").body == "**one two three**"
    person.qtbot.keyClick(box, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert bridge.campaign.statement("en").body == "one two three"
    tools = box.parentWidget()
    assert isinstance(tools, MarkdownBox)
    tools.apply("quote")
    assert bridge.campaign.statement("en").body == "> one two three"
    tools.apply("quote")
    tools.count()
    assert "3 word" in person.window.form.editor("statements.en.body")._aside.text()
    person.rest()


def test_formatted_text_is_pasted_as_markdown(at_sample: Person) -> None:
    person = at_sample
    box = person.field("statements.en.body")
    box.selectAll()
    mime = QMimeData()
    mime.setHtml("<p>We <b>demand</b> it.</p><script>no()</script>")
    mime.setText("We demand it.")
    QApplication.clipboard().setMimeData(mime)
    box.paste()
    # Qt crashes at its end with a foreign value on the clipboard.
    QApplication.clipboard().clear()
    assert person.window.bridge.campaign.statement("en").body.strip() == "We **demand** it."
    person.rest()


def test_of_many_groups_one_is_found_by_a_part_of_its_name(at_sample: Person) -> None:
    person = at_sample
    person.window.form.show_section("event")
    combo = person.window.form.pages["event"]._group.focusProxy()
    assert isinstance(combo, QComboBox)
    combo.completer().setCompletionPrefix("london")
    assert combo.completer().completionCount() == 1
    assert "London" in combo.completer().currentCompletion()


def test_the_weekday_of_a_date_is_said(at_sample: Person) -> None:
    editor = at_sample.window.form.editor("groups.berlin.date")
    assert editor._aside.text() == "Thursday"
    at_sample.type_over("groups.berlin.date", "2027-03-20")
    assert editor._aside.text() == "Saturday"
    at_sample.rest()


def test_the_code_is_drawn_with_its_size_and_its_distance_in_words(at_sample: Person) -> None:
    page = at_sample.window.form.pages["petition"]
    code = page.findChild(CodeView)
    assert "cm wide" in code._words.text()
    assert "in the hand" in code._words.text()
    at_sample.window.form.show_section("petition")
    drawn = code._symbol.grab().toImage()
    greys = {drawn.pixelColor(x, y).lightness() for x in range(drawn.width()) for y in (drawn.height() // 2,)}
    assert {0, 255} <= greys


def test_a_shops_rules_are_said_in_words(at_sample: Person) -> None:
    rules = at_sample.window.form.pages["print"].findChild(RulesList)
    assert any("3 mm beyond the cut" in rule for rule in rules._rules)
    at_sample.pages_after(lambda: at_sample.window.bridge.choose_shop(""))
    assert any("screen readers" in rule for rule in rules._rules)


def test_a_button_does_what_is_safe(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    fix = Fix("Use the other headline", "statements.en.title", "Another headline")
    where = Place("statements/en.md", field="title", language="en")
    bridge._found = (Problem("some-code", Severity.WARNING, "The headline is odd.", where, "Change it.", fix),)
    bridge.problems_changed.emit()
    editor = person.window.form.editor("statements.en.title")
    assert isinstance(editor, Editor)
    assert "The headline is odd." in person.field("statements.en.title").accessibleDescription()
    card = person.card("odd")
    button = next(each for each in card.children() if getattr(each, "text", str)() == fix.label)
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bridge.campaign.statement("en").title == "Another headline"
    person.rest()


def test_f6_goes_round_the_parts_and_alt_and_a_number_to_a_section(at_sample: Person) -> None:
    person, window = at_sample, at_sample.window
    window.form.buttons["statement"].setFocus()
    reached = []
    for _ in range(3):
        person.press("F6")
        reached.append(QApplication.focusWidget())
    assert reached == [window.preview, window.side.tabBar(), window.form.buttons["statement"]]
    person.press("Alt+3")
    person.qtbot.waitUntil(lambda: window.form.section == "event")


def test_panels_are_hidden_and_shown(at_sample: Person) -> None:
    window = at_sample.window
    for action, panel in ((window.commands.form, window.form), (window.commands.side, window.side)):
        action.trigger()
        assert not panel.isVisible()
        action.trigger()
        assert panel.isVisible()
    at_sample.rest()


def test_a_command_is_found_by_a_part_of_its_name(at_sample: Person) -> None:
    person, window = at_sample, at_sample.window
    person.press("Ctrl+K")
    palette = window.palette_dialog
    person.qtbot.keyClicks(palette.search, "side by")
    assert palette.list.count() == 1
    person.qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert window.preview.pages.two_up
    person.rest()


def test_what_a_layout_has_no_place_for_is_kept_and_said_so(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    editor = person.window.form.editor("statements.en.short_body")
    assert editor._unused.isVisibleTo(editor)
    short = bridge.campaign.statement("en").short_body
    person.pages_after(lambda: bridge.choose_layout("card-dl", "DL"))
    assert not editor._unused.isVisibleTo(editor)
    assert bridge.campaign.statement("en").short_body == short
