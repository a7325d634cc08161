"""Groups from spreadsheets in the window: what was understood, what is asked, what is wrong, what is taken."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from person import RENDERED_MS, Answers, Person
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from leaflet_studio.campaign.importing.groups import take, understand
from leaflet_studio.campaign.importing.habits import Order
from leaflet_studio.campaign.model import Campaign, Event, Group
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.columns_page import ColumnsPage
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.groups_dialog import COLUMNS, READING, REFUSED, GroupsDialog
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.desktop.sheet_reader import THREAD
from leaflet_studio.resources import assets_folder
from leaflet_studio.session import Session

Import = Callable[..., "Importing"]


@pytest.fixture
def bridge(renderer: Renderer, sample: Campaign) -> Iterator[Bridge]:
    """The sample is open, and no pages are drawn."""
    bridge = Bridge(renderer)
    bridge.see(False)
    bridge._take_session(Session(sample))
    yield bridge
    bridge.close()


@pytest.fixture
def importing(bridge: Bridge, qtbot: QtBot, tmp_path: Path) -> Import:
    """Choose a spreadsheet, and wait until it was looked through."""
    parent = QWidget()
    qtbot.addWidget(parent)
    answers = Answers(parent)

    def run(lines: Iterable[str] | bytes, encoding: str = "utf-8", name: str = "groups.csv") -> Importing:
        path = tmp_path / name
        path.write_bytes(lines if isinstance(lines, bytes) else "\r\n".join(lines).encode(encoding))
        dialog = GroupsDialog(bridge, answers, path, parent)
        dialog.open()
        importing = Importing(dialog, answers, qtbot)
        importing.rest()
        return importing

    return run


@dataclass
class Importing:
    """A person at the dialog."""

    dialog: GroupsDialog
    answers: Answers
    qtbot: QtBot

    @property
    def columns(self) -> ColumnsPage:
        return self.dialog.columns

    @property
    def words(self) -> str:
        return "\n".join(label.text() for label in self.labels)

    @property
    def labels(self) -> list[QLabel]:
        return [label for label in self.dialog.findChildren(QLabel) if label.isVisible()]

    @property
    def cells(self) -> list[tuple[str, ...]]:
        problems = self.dialog.cells.problems
        return [problems.cells(row) for row in range(problems.rowCount())]

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog.step != READING, timeout=RENDERED_MS)

    def click(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
        self.rest()

    def choose(self, combo: QComboBox, data: str) -> None:
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
        self.rest()


def group(bridge: Bridge, group_id: str) -> Group:
    found = bridge.campaign.group(group_id)
    assert found is not None
    return found


def test_a_windows_file_is_understood_and_its_groups_come_in_as_one_step(bridge: Bridge, importing: Import) -> None:
    before = bridge.campaign
    person = importing(
        ["Код;Название;Дата;Начало;Место", "omsk;Группа «Омск»;18.03.2027;18.30;Дом культуры",
         "tomsk;Группа «Томск»;3.04.27;9:00;Клуб"], "cp1251",
    )  # fmt: skip
    columns = person.columns
    assert (columns.encoding.currentText(), columns.delimiter.currentText()) == ("Windows-1251", "Semicolons")
    assert [combo.currentData() for combo in columns.combos] == ["id", "name", "date", "start", "venue"]
    for said in ("Группа «Омск» · Группа «Томск»", "2 rows", "18 March 2027"):
        assert said in person.words
    person.click(person.dialog.next_button)
    assert "2 groups can be taken" in person.words
    assert bridge.campaign == before
    person.click(person.dialog.import_button)
    omsk = group(bridge, "omsk").event
    assert (omsk.date, omsk.venue) == (dt.date(2027, 3, 18), "Дом культуры")
    assert len(bridge.campaign.groups) == len(before.groups) + 2
    bridge.undo()
    assert bridge.campaign == before


def test_an_encoding_that_was_taken_for_another_is_set_right(importing: Import) -> None:
    person = importing(["id;Ort", "a;İzmir, Muğla, Iğdır"], "cp1254")
    assert "Muğla" in person.words
    person.choose(person.columns.encoding, "cp1252")
    assert "Muðla" in person.words
    person.choose(person.columns.encoding, "cp1254")
    person.choose(person.columns.delimiter, ",")
    assert "id;Ort" in person.words and not person.dialog.next_button.isEnabled()


@pytest.mark.parametrize(("order", "day"), [(Order.DMY, dt.date(2027, 4, 3)), (Order.MDY, dt.date(2027, 3, 4))])
def test_an_ambiguous_date_is_asked_and_nothing_is_taken_before(
    bridge: Bridge, importing: Import, order: Order, day: dt.date
) -> None:
    person = importing(["id,date", "a,03/04/2027"])
    assert "“03/04/2027” in row 2 can be two different days" in person.words
    assert not person.dialog.next_button.isEnabled()
    assert not any(radio.isChecked() for radio in person.columns.orders.values())
    assert "3 April 2027" in person.columns.orders[Order.DMY].text()
    person.click(person.columns.orders[order])
    person.click(person.dialog.next_button)
    person.click(person.dialog.import_button)
    assert group(bridge, "a").event.date == day


def test_what_the_other_dates_decide_is_said_and_not_asked(importing: Import) -> None:
    person = importing(["id,date", "a,03/04/2027", "b,25/03/2027"])
    assert person.dialog.next_button.isEnabled()
    assert "Dates such as 03/04/2027 are read day first" in person.words


def test_dates_that_contradict_each_other_are_asked(importing: Import) -> None:
    person = importing(["id,date", "a,03/04/2027", "b,25/03/2027", "c,03/25/2027"])
    assert "contradict" in person.words
    assert not person.dialog.next_button.isEnabled()


def test_a_column_is_said_to_be_something_and_no_other_one_is_that_any_more(bridge: Bridge, importing: Import) -> None:
    person = importing(["Ort;Stadt;Wo genau", "Saal;Ulm;2. Stock"])
    place, city, where = person.columns.combos
    assert (place.currentData(), city.currentData(), where.currentData()) == ("city", "", "")
    assert "looks like this, too: City" in person.words
    for combo, field in ((city, "city"), (place, "venue"), (where, "street")):
        person.choose(combo, field)
    assert (place.currentData(), city.currentData(), where.currentData()) == ("venue", "city", "street")
    person.click(person.dialog.next_button)
    person.click(person.dialog.import_button)
    event = group(bridge, "ulm").event
    assert (event.venue, event.city, event.street) == ("Saal", "Ulm", "2. Stock")


def test_of_unknown_columns_something_must_be_said_first(importing: Import) -> None:
    person = importing(["x,y", "a,b"])
    assert "None of the columns is known" in person.words
    assert not person.dialog.next_button.isEnabled()
    person.choose(person.columns.combos[1], "venue")
    assert person.dialog.next_button.isEnabled()


BAD = ["id,date,start,url", "a,31.02.2027,25:00,http://insecure.org", "b,18.03.2027,18:30,", "b,,,", "c,,,,surplus"]


def test_every_bad_cell_is_listed_at_once_and_the_list_is_copied(importing: Import) -> None:
    person = importing(BAD)
    person.click(person.dialog.next_button)
    places = [("2", "date"), ("2", "start"), ("2", "url"), ("4", "id"), ("5", "")]
    assert [row[:2] for row in person.cells] == places
    assert all(message and hint for _, _, message, hint in person.cells)
    assert "1 group can be taken" in person.words and "Rows that cannot be taken: 3" in person.words
    person.click(person.dialog.copy_button)
    copied = QApplication.clipboard().text().splitlines()
    # Qt crashes at its end with a foreign value on the clipboard.
    QApplication.clipboard().clear()
    assert len(copied) == 6 and copied[2].split("\t")[:3] == ["2", "start", "“25:00” is no time of day."]


def test_good_rows_wait_for_the_others_when_that_is_chosen(importing: Import, tmp_path: Path) -> None:
    person = importing(BAD)
    person.click(person.dialog.next_button)
    assert person.dialog.import_button.isEnabled()
    person.click(person.dialog.all_or_none)
    assert not person.dialog.import_button.isEnabled()
    (tmp_path / "groups.csv").write_text("\n".join([BAD[0], BAD[2]]), "utf-8")
    person.click(person.dialog.again_button)
    person.click(person.dialog.next_button)
    assert person.cells == []
    assert person.dialog.import_button.isEnabled() and person.dialog.import_button.text() == "Import 1 group"


def test_groups_are_updated_by_their_id_or_take_the_place_of_all(bridge: Bridge, importing: Import) -> None:
    before = bridge.campaign.groups
    lines = ["id,venue", f"{before[0].id},Another hall", "new,Hall"]
    person = importing(lines)
    person.click(person.dialog.next_button)
    assert "New: 1" in person.words and "Changed: 1" in person.words and "Removed" not in person.words
    person.click(person.dialog.import_button)
    assert len(bridge.campaign.groups) == len(before) + 1
    changed = group(bridge, before[0].id).event
    assert (changed.venue, changed.city) == ("Another hall", before[0].event.city)
    bridge.undo()
    person = importing(lines)
    person.click(person.dialog.next_button)
    person.click(person.dialog.replace)
    assert f"Removed: {len(before) - 1}" in person.words
    person.click(person.dialog.import_button)
    assert [each.id for each in bridge.campaign.groups] == [before[0].id, "new"]
    assert group(bridge, before[0].id).event == changed
    bridge.undo()
    assert bridge.campaign.groups == before


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [(b"PK\x03\x04 and nothing more", "a.xlsx", "broken"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", "Excel 97"),
     (b"", "a.csv", "nothing in it"), (b"<html><table>", "a.csv", "no spreadsheet")],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_told_and_another_one_chosen(
    importing: Import, tmp_path: Path, content: bytes, name: str, said: str
) -> None:
    person = importing(content, name=name)
    assert person.dialog.step == REFUSED and said in person.words
    (tmp_path / "good.csv").write_text("id,city\na,Ulm", "utf-8")
    person.answers.path = tmp_path / "good.csv"
    person.click(person.dialog.other_button)
    assert person.dialog.step == COLUMNS and "Ulm" in person.words


def test_what_a_file_says_is_shown_as_plain_text(importing: Import) -> None:
    person = importing(["id,<b>bold</b>,date", "<img src=x>,<u>x</u>,<i>soon</i>"])
    shown = [label for label in person.labels if "<" in label.text()]
    person.click(person.dialog.next_button)
    assert "“<i>soon</i>”" in person.cells[0][2]
    told = [label for label in person.labels if "<" in label.text()]
    assert shown and told
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in (*shown, *told))


def test_reading_is_cancelled_and_nothing_comes_of_it(
    bridge: Bridge, importing: Import, qtbot: QtBot, tmp_path: Path
) -> None:
    person = importing(["id,city", "a,Ulm"])
    (tmp_path / "many.csv").write_text("id,city\n" + "g,Ulm\n" * 300_000, "utf-8")
    person.answers.path = tmp_path / "many.csv"
    before, told = bridge.campaign, []
    with qtbot.waitSignal(person.dialog.reader.advanced, timeout=RENDERED_MS):
        qtbot.mouseClick(person.dialog.else_button, Qt.MouseButton.LeftButton)
    person.dialog.reader.looked.connect(told.append)
    assert person.dialog.step == READING
    qtbot.mouseClick(person.dialog.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(thread.name == THREAD for thread in threading.enumerate()), timeout=RENDERED_MS)
    QApplication.processEvents()
    assert told == [] and not person.dialog.isVisible()
    assert bridge.campaign == before


def test_an_import_is_one_step_in_the_window_and_the_event_section_shows_it(unseen: Person, tmp_path: Path) -> None:
    window, answers = unseen.window, unseen.answers
    before = window.bridge.campaign
    answers.path = tmp_path / "groups.csv"
    answers.path.write_text("id,city\na,Ulm", "utf-8")
    unseen.click(window.form.pages["event"].import_button)
    person = Importing(window.group_sheets.dialog, answers, unseen.qtbot)
    person.rest()
    person.click(person.dialog.next_button)
    person.click(person.dialog.import_button)
    assert window.form.section == "event" and "1 group imported" in window.statusBar().currentMessage()
    window.activateWindow()
    unseen.qtbot.waitUntil(window.isActiveWindow)
    unseen.press("Ctrl+Z")
    assert window.bridge.campaign == before


def test_a_spreadsheet_is_dropped_on_the_window(unseen: Person, tmp_path: Path) -> None:
    path = tmp_path / "dropped.tsv"
    path.write_text("id\tcity\na\tUlm", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    unseen.window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *buttons))
    person = Importing(unseen.window.group_sheets.dialog, unseen.answers, unseen.qtbot)
    person.rest()
    assert "dropped.tsv" in person.words and person.columns.delimiter.currentText() == "Tabs"
    person.dialog.reject()


def test_a_template_is_saved_in_each_form_and_read_again(unseen: Person, tmp_path: Path) -> None:
    first = unseen.window.bridge.campaign.groups[0]
    for name in ("groups.ods", "groups.csv", "groups"):
        unseen.answers.path = tmp_path / name
        unseen.window.commands.template.trigger()
        written = tmp_path / (name if "." in name else f"{name}.xlsx")
        understood = understand(written, ("en",), assets_folder() / "spreadsheets", {}, None)
        assert [(row.group.id, row.group.event) for row in take(understood)] == [(first.id, first.event)]


@pytest.mark.parametrize(("kind", "ending"), [(0, ".xlsx"), (1, ".ods"), (2, ".csv")])
def test_a_templates_name_ends_as_its_kind_says(qtbot: QtBot, tmp_path: Path, kind: int, ending: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def choose() -> None:
        dialog = window.findChild(QFileDialog)
        dialog.selectNameFilter(dialog.nameFilters()[kind])
        dialog.filterSelected.emit(dialog.nameFilters()[kind])
        dialog.accept()

    QTimer.singleShot(0, choose)
    assert Dialogs(window).path_to_template(tmp_path / "groups.xlsx") == tmp_path / f"groups{ending}"


def test_of_five_thousand_groups_one_is_found_by_its_city_and_renamed(unseen: Person) -> None:
    bridge = unseen.window.bridge
    first = bridge.campaign.groups[0]
    named = (Group(f"g{number}", f"Group {number}", first.event) for number in range(5_000))
    bridge.take_groups((*named, Group("x", "The last one", Event(city="Überlingen"))))
    combo = unseen.window.form.pages["event"]._group.focusProxy()
    assert isinstance(combo, QComboBox)
    unseen.click(combo.lineEdit())
    combo.lineEdit().selectAll()
    unseen.qtbot.keyClicks(combo.lineEdit(), "BERLINGEN")
    assert combo.completer().completionCount() == 1
    unseen.qtbot.keyClick(combo.completer().popup(), Qt.Key.Key_Down)
    unseen.qtbot.keyClick(combo.completer().popup(), Qt.Key.Key_Return)
    assert bridge.group == "x"
    assert combo.currentText() == "The last one – Überlingen"
    unseen.type_over("groups.x.name", "Renamed")
    assert combo.currentText() == "Renamed – Überlingen"
    bridge.choose_group("g4999")
    assert combo.currentText() == "Group 4999 – Berlin"
