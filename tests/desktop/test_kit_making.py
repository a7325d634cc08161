"""An organizer makes kits in the window: chooses what groups may change and for whom; nothing else is given away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from person import RENDERED_MS, Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leaflet_studio.campaign.format import read_campaign, write_campaign
from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.kit_making import MakeKitsDialog
from leaflet_studio.desktop.window import Window
from leaflet_studio.kits.keys import keys_folder
from leaflet_studio.kits.ledger import read_ledger


class FolderAnswers(KitDialogs):
    """Answers which folder is meant, and whether files may be replaced."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.folder: Path | None = None
        self.key: Path | None = None
        self.replaces = False
        self.asked: list[tuple[str, ...]] = []

    def folder_for_kits(self, proposal: Path) -> Path | None:
        return self.folder

    def path_for_key(self, proposal: Path) -> Path | None:
        return self.key

    def key_file(self) -> Path | None:
        return self.key

    def may_replace(self, names: tuple[str, ...]) -> bool:
        self.asked.append(names)
        return self.replaces


@pytest.fixture(autouse=True)
def _no_pages(window: Window) -> None:
    """Draw no pages: nobody looks at them here."""
    window.bridge.see(False)


@pytest.fixture
def answers(person: Person) -> FolderAnswers:
    answers = FolderAnswers(person.window)
    person.window.kits.dialogs = answers
    return answers


@pytest.fixture
def dialog(
    person: Person, answers: FolderAnswers, sample: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MakeKitsDialog:
    """The dialog over the sample in English, in a file of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    english = sample.statement("en")
    kept = tuple(file for file in sample.files if not file.path.startswith("statements/"))
    write_campaign(replace(sample, statements=(english,), files=kept), tmp_path / "lift.leaflet")
    person.qtbot.waitUntil(lambda: bool(person.window.bridge.catalogue.languages), timeout=RENDERED_MS)
    person.window.open(tmp_path / "lift.leaflet")
    return opened(person)


def opened(person: Person) -> MakeKitsDialog:
    person.window.commands.make_kits.trigger()
    dialog = person.window.kits.dialog
    assert isinstance(dialog, MakeKitsDialog)
    return dialog


def made(person: Person, dialog: MakeKitsDialog) -> None:
    person.qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)


def test_kits_are_made_for_chosen_groups_with_what_was_ticked(
    person: Person, dialog: MakeKitsDialog, answers: FolderAnswers, tmp_path: Path
) -> None:
    assert dialog.folder.text() == str(tmp_path / "kits")
    person.qtbot.mouseClick(dialog.parts["contact"], Qt.MouseButton.LeftButton)
    dialog.chosen_groups.click()
    assert not dialog.make_button.isEnabled()
    person.turn(dialog.some_groups, "Berlin")
    answers.folder = tmp_path / "stick"
    dialog._choose_folder()
    made(person, dialog)
    assert "1 kit written" in dialog.result.text()
    assert dialog.where.text() == str(tmp_path / "stick")
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["kit-berlin.leaflet"]
    kit = read_campaign(tmp_path / "stick" / "kit-berlin.leaflet")
    assert not is_locked(kit, "groups.berlin.venue")
    assert is_locked(kit, "groups.berlin.phone")
    key = next(keys_folder().iterdir())
    assert str(key) in dialog.key_said.text()
    assert key.read_bytes() not in (tmp_path / "stick" / "kit-berlin.leaflet").read_bytes()


def test_the_campaign_remembers_its_kits_whatever_is_undone(
    person: Person, dialog: MakeKitsDialog, tmp_path: Path
) -> None:
    dialog.reject()
    person.type_over("petition.url", "https://petition.example/now")
    made(person, opened(person))
    bridge = person.window.bridge
    assert set(read_ledger(read_campaign(tmp_path / "lift.leaflet")).groups) == {
        each.id for each in bridge.campaign.groups
    }
    while bridge.session.can_undo:
        bridge.undo()
    assert read_ledger(bridge.campaign).keys
    assert bridge.campaign.petition.url != "https://petition.example/now"


def test_nothing_that_stands_in_the_folder_is_replaced_unasked(
    person: Person, dialog: MakeKitsDialog, answers: FolderAnswers, tmp_path: Path
) -> None:
    came_back = tmp_path / "kits" / "kit-berlin.leaflet"
    came_back.parent.mkdir()
    came_back.write_bytes(b"a kit that came back")
    made(person, dialog)
    assert answers.asked == [("kit-berlin.leaflet",)]
    assert came_back.read_bytes() == b"a kit that came back"
    assert not read_campaign(tmp_path / "lift.leaflet").file("kits.json")
    answers.replaces = True
    made(person, dialog)
    assert read_campaign(came_back).kit is not None
    dialog.accept()
    made(person, opened(person))
    # The same kits again are no others.
    assert len(answers.asked) == 2


def test_the_key_goes_to_another_computer_as_a_file(
    person: Person, dialog: MakeKitsDialog, answers: FolderAnswers, tmp_path: Path
) -> None:
    assert not person.window.commands.save_key.isEnabled()
    made(person, dialog)
    dialog.accept()
    answers.key = tmp_path / "copy.pem"
    person.window.commands.save_key.trigger()
    (kept,) = keys_folder().iterdir()
    assert answers.key.read_bytes() == kept.read_bytes()
    kept.unlink()
    again = opened(person)
    again.folder.setText(str(tmp_path / "other"))
    made(person, again)
    assert [problem.code for problem in person.answers.told] == ["key-missing"]
    assert "Take over a key" in person.answers.told.pop().hint
    assert again._steps.currentIndex() == 0
    assert not (tmp_path / "other").exists()
    again.reject()
    person.window.commands.take_key.trigger()
    assert kept.read_bytes() == answers.key.read_bytes()
    assert "you can make kits" in person.window.statusBar().currentMessage()
    answers.key.write_text("no key")
    person.window.commands.take_key.trigger()
    assert [problem.code for problem in person.answers.told] == ["key-faulty"]
