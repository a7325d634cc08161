"""Export many: what is wished for, made by a process of its own, stopped, gone on with, and told."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from person import RENDERED_MS, Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from leaflet_studio.batch_news import News, Step, encode
from leaflet_studio.desktop import many_run
from leaflet_studio.desktop.many_dialog import ManyDialog
from leaflet_studio.desktop.many_wish import Wish
from leaflet_studio.desktop.office import OfficePrinter
from leaflet_studio.desktop.tick_list import Line, TickList
from leaflet_studio.manifest import JOURNAL, MANIFEST

MADE_MS = 120_000


def open_many(person: Person, folder: Path) -> ManyDialog:
    person.window.commands.many.trigger()
    dialog = person.window.many_dialog
    assert dialog is not None
    dialog.choices.folder.setText(str(folder))
    return dialog


def only(person: Person, dialog: ManyDialog, layout: str) -> None:
    for name, box in dialog.choices.layouts.boxes.items():
        if box.isChecked() != (name == layout):
            person.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def ended(person: Person, dialog: ManyDialog) -> None:
    person.qtbot.waitUntil(lambda: not dialog.run.is_running, timeout=MADE_MS)


@pytest.fixture
def beside_sample(person: Person) -> Person:
    """A person who has opened the sample; its pages are not drawn."""
    person.qtbot.waitUntil(lambda: bool(person.window.bridge.catalogue.layouts), timeout=RENDERED_MS)
    person.window.bridge.see(False)
    person.window.commands.sample.trigger()
    return person


@pytest.fixture
def instead(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a script in the place of the program that makes leaflets."""

    def put(script: str) -> None:
        monkeypatch.setattr(many_run, "program", lambda: (sys.executable, "-c", script))

    return put


def test_leaflets_are_made_stopped_gone_on_with_and_their_errors_told_together(
    beside_sample: Person, tmp_path: Path
) -> None:
    person, folder = beside_sample, tmp_path / "leaflets"
    person.press("Ctrl+Shift+M")
    dialog = open_many(person, folder)
    choices = dialog.choices
    only(person, dialog, "card-dl")
    person.turn(choices.languages, "Deutsch")
    choices.which.setCurrentIndex(choices.which.findText("Those chosen here"))
    person.qtbot.mouseClick(choices.groups.none_button, Qt.MouseButton.LeftButton)
    assert dialog.says.text() == "Choose a group."
    for name in ("London", "Berlin"):
        person.turn(choices.groups, name)
    assert dialog.says.text().startswith("This makes 4 files.")
    assert choices.example.text().endswith("card-dl-de-berlin.pdf\u2069")
    person.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    person.qtbot.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    ended(person, dialog)
    assert dialog.result.text() == "0 made now, 4 missing."
    assert list(tmp_path.glob("**/*.pdf")) == [] and not (folder / JOURNAL).exists()
    person.qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    ended(person, dialog)
    assert dialog.result.text() == "4 made now, 4 with errors, not to be printed yet."
    assert len(list(folder.glob("*.pdf"))) == 4
    assert json.loads((folder / MANIFEST).read_bytes())["complete"]
    assert dialog.found.count() == 1
    line = dialog.found.visualItemRect(dialog.found.item(0)).center()
    person.qtbot.mouseClick(dialog.found.viewport(), Qt.MouseButton.LeftButton, pos=line)
    copied = QGuiApplication.clipboard().text()
    assert "placeholder" in copied and copied.count(".pdf") == 4
    person.qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    again = open_many(person, folder)
    assert "only what is missing or changed is made" in again.says.text()
    again.choices.folder.setText(str(tmp_path / "others"))
    assert "As fast as the last ones" in again.says.text()
    again.reject()


def test_what_stands_against_it_is_said_before_it_begins(beside_sample: Person, tmp_path: Path) -> None:
    dialog = open_many(beside_sample, tmp_path / "leaflets")
    choices = dialog.choices
    for pattern, said in (("{colour}", "names “colour”"), ("{campaign}-{layout}", "more than one file")):
        choices.pattern.setText(pattern)
        assert said in dialog.says.text()
        assert not dialog.start_button.isEnabled()
    choices.pattern.setText("{layout}-{group}")
    assert dialog.start_button.isEnabled()
    beside_sample.window.bridge.edit("petition.url", "https://petition.campaign-for-peace.net/sign")
    choices.jobs.setCurrentIndex(choices.jobs.count() - 1)
    choices.pattern.setText("{group}-{layout}")
    assert "not saved yet" in dialog.says.text()
    (tmp_path / "letter.txt").write_text("a letter")
    choices.folder.setText(str(tmp_path))
    assert "no empty folder" in dialog.says.text()
    choices.folder.setText(str(tmp_path / ("long" * 100)))
    assert "cannot be written" in dialog.says.text()
    choices.folder.setText(str(tmp_path))
    beside_sample.answers.path = tmp_path
    choices._choose_folder()
    assert Path(choices.folder.text()).parent == tmp_path
    only(beside_sample, dialog, "nothing")
    assert dialog.says.text() == "Choose a layout."
    dialog.reject()


def test_black_plate_versions_are_offered_where_all_layouts_can(beside_sample: Person, tmp_path: Path) -> None:
    bridge = beside_sample.window.bridge
    bridge.catalogue = replace(bridge.catalogue, black_plate=("flyer-a5",))
    dialog = open_many(beside_sample, tmp_path)
    choices = dialog.choices
    only(beside_sample, dialog, "flyer-a5")
    choices.black_plate.setChecked(True)
    assert choices.wish.black_plate
    beside_sample.qtbot.mouseClick(choices.layouts.boxes["card-dl"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert not choices.black_plate.isEnabled() and not choices.wish.black_plate
    assert "social" not in choices.layouts.boxes
    choices.on_paper.setChecked(True)
    assert choices.wish.paper == "A4"
    choices.shop.setCurrentText("For screens")
    assert choices.wish.paper == "" and not choices.paper.isEnabled()
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, (QComboBox, QLineEdit, QListView)):
            assert widget.accessibleName(), widget
    dialog.reject()


def test_a_process_that_ends_or_is_refused_says_why(
    beside_sample: Person, tmp_path: Path, instead: Callable[[str], None]
) -> None:
    dialog = open_many(beside_sample, tmp_path / "leaflets")
    instead("print('a library has something to say'); raise SystemExit(3)")
    dialog.start()
    ended(beside_sample, dialog)
    assert "has ended" in dialog.found.item(0).text()
    problem = many_run.error("imposition-too-large", "1 piece does not fit on A4: 87.0 mm across are missing.")
    line = encode(News(Step.REFUSED, problems=(problem,))).decode().strip()
    instead(f"print({line!r})")
    beside_sample.qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    dialog.start()
    ended(beside_sample, dialog)
    assert "87.0 mm" in dialog.found.item(0).text()
    assert dialog._heading.text() == "The leaflets were not made"
    line = encode(News(Step.REFUSED, 4, 4, 4, problems=(problem,))).decode().strip()
    instead(f"print({line!r})")
    beside_sample.qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    dialog.start()
    ended(beside_sample, dialog)
    assert dialog._heading.text() == "Made, but with errors" and dialog.result.text() == "4 made now."
    dialog.reject()


def test_the_window_asks_before_it_takes_leaflets_with_it(
    beside_sample: Person, tmp_path: Path, instead: Callable[[str], None]
) -> None:
    stopped = encode(News(Step.STOPPED, 1, 5, 1, missing=4)).decode().strip()
    going = encode(News(Step.MAKING, 1, 5, 1, seconds_left=200, seconds_each=0.5)).decode().strip()
    instead(f"import sys; print({going!r}, flush=True); sys.stdin.read(); print({stopped!r})")
    dialog = open_many(beside_sample, tmp_path / "leaflets")
    dialog.start()
    beside_sample.qtbot.waitUntil(lambda: dialog.bar.value() == 1, timeout=RENDERED_MS)
    assert "3 min" in dialog._left.text()
    beside_sample.answers.may_stop = False
    dialog.reject()
    assert not beside_sample.window.close() and dialog.run.is_running
    open_many(beside_sample, tmp_path)
    assert beside_sample.window.many_dialog is dialog
    beside_sample.answers.may_stop = True
    dialog.reject()
    ended(beside_sample, dialog)
    assert "4 missing" in dialog.result.text()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_long_list_is_found_by_typing_and_a_tick_is_turned_by_the_space_bar(qtbot: QtBot) -> None:
    chosen = TickList("Groups")
    qtbot.addWidget(chosen)
    chosen.show()
    chosen.show_lines(tuple(Line(str(n), f"Group {n}") for n in range(5000)), frozenset({"7"}))
    chosen.search.setText("group 499")
    assert chosen.view.model().rowCount() == 11
    chosen.view.setCurrentIndex(chosen.view.model().index(0, 0))
    qtbot.keyClick(chosen.view, Qt.Key.Key_Space)
    assert chosen.chosen == ("7", "499")
    chosen.all_button.click()
    assert len(chosen.chosen) == 12
    chosen.none_button.click()
    assert chosen.chosen == ("7",)


def test_a_wish_becomes_the_words_of_the_command(tmp_path: Path) -> None:
    wish = Wish(
        (("flyer-a5", "A6"), ("card-dl", "DL")), ("en", "ru"), ("a", "b", "c"), "", tmp_path, paper="A4",
        printer=OfficePrinter("short", (-0.5, 1.0)), jobs=2,
    )  # fmt: skip
    words = wish.arguments(Path("c.leaflet"), Path("groups.txt"))
    said = " ".join(words)
    assert wish.count == 12
    assert "--layouts flyer-a5:A6,card-dl:DL --languages en,ru --screen --groups groups.txt" in said
    assert "--n-up --sheet A4 --flip short --back-offset=-0.5,1" in said and "--resume" not in words
    (tmp_path / MANIFEST).write_text('{"campaign": "Another"}')
    assert "--resume" in wish.arguments(Path("c.leaflet"), Path("groups.txt"))
    assert "--groups" not in replace(wish, groups=()).arguments(Path("c.leaflet"), Path("groups.txt"))


def test_the_folder_of_another_campaign_is_refused(beside_sample: Person, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text('{"campaign": "Another"}')
    dialog = open_many(beside_sample, tmp_path)
    assert "another campaign, “Another”" in dialog.says.text()
    dialog.reject()
