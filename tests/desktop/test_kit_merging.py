"""What came back from local groups is read, looked through, decided, and taken as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from person import RENDERED_MS, Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTableView, QWidget

from leaflet_studio.campaign.editing import field_text, with_field
from leaflet_studio.campaign.format import parse_campaign, write_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.kit_merging import MergeDialog
from leaflet_studio.desktop.rows import Rows
from leaflet_studio.desktop.window import Window
from leaflet_studio.kits.keys import Key
from leaflet_studio.kits.ledger import Ledger, read_ledger, with_ledger
from leaflet_studio.kits.make import Made, make_kits
from leaflet_studio.kits.returns import make_return

LONG = ("The street " + "behind the street " * 30).strip()
LONDON, BERLIN, ISTANBUL = "groups.london.venue", "groups.berlin.venue", "groups.istanbul.venue"


class ReturnAnswers(KitDialogs):
    """Answers which folder the returns are in."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._folder = folder

    def folder_of_returns(self) -> tuple[Path, ...]:
        return (self._folder,)


@pytest.fixture(autouse=True)
def _no_pages(window: Window) -> None:
    """Draw no pages: nobody looks at them here."""
    window.bridge.see(False)


@pytest.fixture
def campaign(sample: Campaign) -> Campaign:
    english = sample.statement("en")
    assert english is not None
    kept = tuple(file for file in sample.files if not file.path.startswith("statements/"))
    return replace(sample, statements=(english,), files=kept)


@pytest.fixture
def made(campaign: Campaign) -> Made:
    return make_kits(campaign, tuple(group.id for group in campaign.groups), ("event",), Key(b"k" * 32), Ledger())


@pytest.fixture
def back(made: Made, tmp_path: Path) -> Callable[..., Path]:
    """Write the return of a group that changed its event."""
    (tmp_path / "returns").mkdir()

    def write(group: str, name: str = "", **texts: str) -> Path:
        kit = parse_campaign(dict(made.kits)[group])
        for field, text in texts.items():
            kit = with_field(kit, f"groups.{group}.{field}", text).campaign
        path = tmp_path / "returns" / f"{name or group}.return"
        path.write_bytes(make_return(kit))
        return path

    return write


@pytest.fixture
def organizer(person: Person, campaign: Campaign, made: Made, tmp_path: Path) -> Person:
    """Has the campaign open, in which one venue was changed since the kits were made."""
    newer = with_field(with_ledger(campaign, made.ledger), ISTANBUL, "Elsewhere").campaign
    write_campaign(newer, tmp_path / "lift.leaflet")
    person.window.kits.dialogs = ReturnAnswers(person.window, tmp_path / "returns")
    person.window.open(tmp_path / "lift.leaflet")
    return person


def opened(person: Person) -> MergeDialog:
    person.window.commands.merge_returns.trigger()
    dialog = person.window.kits.dialog
    assert isinstance(dialog, MergeDialog)
    return dialog


def read(person: Person) -> MergeDialog:
    """Open the dialog, add the folder of returns, and read it."""
    dialog = opened(person)
    assert not dialog.read_button.isEnabled()
    dialog.add(person.window.kits.dialogs.folder_of_returns())
    person.qtbot.mouseClick(dialog.read_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)
    return dialog


def take(person: Person, dialog: MergeDialog) -> None:
    person.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)


def tabs(dialog: MergeDialog) -> list[str]:
    return [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())]


def rows(dialog: MergeDialog, tab: int) -> list[tuple[str, ...]]:
    page = dialog.tabs.widget(tab)
    table = page if isinstance(page, QTableView) else page.findChild(QTableView)
    model = table.model()
    assert isinstance(model, Rows)
    return list(model.rows)


def test_what_is_clean_is_taken_as_one_step_and_nothing_before(
    organizer: Person, back: Callable[..., Path], tmp_path: Path
) -> None:
    bridge = organizer.window.bridge
    back("london", venue="Conway Hall", start="18:30", street=LONG)
    back("almaty")
    back("berlin", venue="<b>Rathaus</b>").write_bytes(b"%PDF-1.7")
    before = bridge.campaign
    dialog = read(organizer)
    assert tabs(dialog) == ["Changes (3)", "Refused (1)", "Nothing new (1)"]
    assert rows(dialog, 0)[2] == (
        "Sample Group London", "Venue", "Sample Community Hall", "Conway Hall", "london.return",
    )  # fmt: skip
    assert rows(dialog, 1)[0][0] == "berlin.return"
    assert "broken or no campaign" in rows(dialog, 1)[0][1]
    detail = dialog.tabs.widget(0).findChild(QPlainTextEdit)
    dialog.tabs.widget(0).findChild(QTableView).selectRow(1)
    assert f"Is to be: {LONG}" in detail.toPlainText()
    shown = dialog.tabs.widget(0).findChild(QTableView).model().index(1, 3).data()
    assert shown.endswith("…") and len(shown) < len(LONG)
    assert bridge.campaign is before
    take(organizer, dialog)
    assert field_text(bridge.campaign, LONDON) == "Conway Hall"
    assert field_text(bridge.campaign, "groups.london.start") == "18:30"
    assert read_ledger(bridge.campaign).groups["london"].merged[LONDON] == "Conway Hall"
    assert "Took 3 changes" in organizer.window.statusBar().currentMessage()
    bridge.undo()
    assert bridge.campaign == before
    assert not bridge.session.can_undo


def test_conflicts_are_decided_one_by_one(organizer: Person, back: Callable[..., Path]) -> None:
    bridge = organizer.window.bridge
    back("istanbul", venue="Kadıköy")
    back("berlin", "berlin-1", venue="Rathaus", city="Neukölln")
    back("berlin", "berlin-2", venue="Bibliothek")
    dialog = read(organizer)
    assert tabs(dialog) == ["Changes (0)", "Conflicts (2)"]
    assert not dialog.take_button.isEnabled()
    assert "2 conflicts to decide" in dialog.summary.text()
    panel = dialog.conflicts
    assert [choice.text() for choice in panel.choices] == ["Keep ours", "Take what stands in “istanbul.return”"]
    assert not any(choice.isChecked() for choice in panel.choices)
    panel.choices[0].click()
    assert dialog.take_button.isEnabled()
    organizer.qtbot.mouseClick(panel.next_button, Qt.MouseButton.LeftButton)
    assert [choice.accessibleDescription() for choice in panel.choices[1:]] == ["Rathaus", "Bibliothek"]
    panel.choices[2].click()
    panel.show_question(0)
    assert panel.choices[0].isChecked()
    assert dialog.summary.text() == "Nothing is changed yet."
    take(organizer, dialog)
    assert field_text(bridge.campaign, ISTANBUL) == "Elsewhere"
    assert field_text(bridge.campaign, BERLIN) == "Bibliothek"
    assert field_text(bridge.campaign, "groups.berlin.city") == "Neukölln"


def test_reading_can_be_stopped_and_a_shut_folder_is_told(
    organizer: Person, back: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        back("london", f"london-{number}", venue=f"Hall {number}")
    before = organizer.window.bridge.campaign
    dialog = opened(organizer)
    dialog.add((tmp_path / "returns",))
    dialog.read()
    dialog.reject()
    organizer.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)
    assert dialog.isVisible()
    monkeypatch.setattr(Path, "iterdir", _refuse)
    dialog.read()
    organizer.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)
    assert [problem.code for problem in organizer.answers.told] == ["folder-unreadable"]
    assert organizer.window.bridge.campaign is before


def _refuse(_: Path) -> None:
    raise PermissionError(13, "Permission denied")
