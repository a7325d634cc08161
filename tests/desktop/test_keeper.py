"""No word is lost: not by a crash, not by a second window, not by somebody else who saves the same file."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from leaflet_studio.campaign.differences import Change, Difference
from leaflet_studio.campaign.editing import field_text
from leaflet_studio.campaign.format import read_campaign, write_campaign
from leaflet_studio.campaign.new import empty_campaign
from leaflet_studio.desktop.keeper_dialogs import InUse, KeeperDialogs, Recovery, RecoveryDialog
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.locks import Holder, Lock, take
from leaflet_studio.recovery import Record, Recorder, discard, unfinished

TITLE = "statements.en.title"
TYPIST = Path(__file__).with_name("typing_window.py")
LETTERS = 70
LOST_AT_MOST = 50
"""What is typed in two seconds, a letter each 40 ms."""


class KeeperAnswers(KeeperDialogs):
    """Answers what the keeper asks, and keeps what was asked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.recovery, self.use, self.replaces = Recovery.RECOVER, InUse.COPY, False
        self.asked: list[object] = []

    def about_recovery(self, record: Record, found: tuple[Difference, ...]) -> Recovery:
        self.asked.append((record, found))
        return self.recovery

    def about_use(self, path: Path, holder: Holder) -> InUse:
        self.asked.append(holder)
        return self.use

    def about_changed(self, path: Path) -> bool:
        self.asked.append(path)
        return self.replaces


@pytest.fixture
def asked(person: Person) -> KeeperAnswers:
    answers = KeeperAnswers(person.window)
    person.window.keeper.dialogs = answers
    return answers


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.leaflet"
    write_campaign(empty_campaign(), path)
    return path


@pytest.fixture
def elsewhere(file: Path) -> Iterator[Callable[[], Lock]]:
    """Another window that has the file open."""
    held: list[Lock] = []

    def hold() -> Lock:
        lock = take(file.with_name(f".{file.name}.lock"))
        assert isinstance(lock, Lock)
        held.append(lock)
        return lock

    yield hold
    for lock in held:
        lock.free()


def typed_until_killed(state: Path, file: Path) -> int:
    """Let a person type into a window of its own, and kill it; returns how many letters stood there."""
    command = [sys.executable, str(TYPIST), str(state), str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        assert process.stdout
        typed = 0
        while typed < LETTERS:
            typed = int(process.stdout.readline())
        process.kill()
        return max((int(line) for line in process.stdout), default=typed)


def test_a_window_that_is_killed_while_somebody_types_costs_two_seconds_at_most(
    person: Person, asked: KeeperAnswers, file: Path
) -> None:
    window = person.window
    typed = typed_until_killed(window.memory.folder, file)
    assert window.keeper.offer()
    ((record, found),) = asked.asked
    assert [each.field for each in found] == [TITLE]
    assert len(field_text(window.bridge.campaign, TITLE)) >= typed - LOST_AT_MOST > 0
    assert window.bridge.session.path == file
    assert window.bridge.session.is_changed
    assert person.text(TITLE) == field_text(record.campaign, TITLE)
    window.commands.undo.trigger()
    assert window.bridge.campaign == read_campaign(file)


@pytest.mark.parametrize(("answer", "left"), [(Recovery.DISCARD, 0), (Recovery.LATER, 1)])
def test_what_was_not_saved_stays_until_somebody_chooses(
    person: Person, asked: KeeperAnswers, answer: Recovery, left: int
) -> None:
    keeper = person.window.keeper
    recorder = Recorder(keeper.recoveries, lambda _: None)
    recorder.note(Record(replace(empty_campaign(), title="never saved")))
    recorder.close(keep=True)
    asked.recovery = answer
    assert not keeper.offer()
    journals = unfinished(keeper.recoveries)
    assert len(journals) == left
    for journal in journals:
        discard(journal)


def test_a_refused_text_is_recovered_in_its_field(person: Person, asked: KeeperAnswers) -> None:
    keeper = person.window.keeper
    recorder = Recorder(keeper.recoveries, lambda _: None)
    recorder.note(Record(empty_campaign(), refused=(("petition.url", "http://half"),)))
    recorder.close(keep=True)
    assert keeper.offer()
    assert person.window.bridge.session.refused_texts == {"petition.url": "http://half"}


def test_a_window_that_is_closed_leaves_no_journal_and_no_lock(person: Person, file: Path) -> None:
    window = person.window
    window.open(file)
    window.bridge.edit(TITLE, "A")
    window.keeper.save(file)
    window.keeper.close()
    assert list(window.keeper.recoveries.iterdir()) == []
    assert sorted(each.name for each in file.parent.iterdir() if "lock" in each.name) == []


def test_a_second_window_opens_a_copy(
    person: Person, asked: KeeperAnswers, file: Path, elsewhere: Callable[[], Lock]
) -> None:
    elsewhere()
    person.window.open(file)
    assert isinstance(asked.asked[0], Holder)
    assert person.window.bridge.session.path is None
    assert person.window.bridge.campaign == read_campaign(file)


def test_a_second_window_may_also_leave_the_file_alone(
    person: Person, asked: KeeperAnswers, file: Path, elsewhere: Callable[[], Lock]
) -> None:
    elsewhere()
    asked.use = InUse.CANCEL
    person.window.open(file)
    assert person.window.bridge.session is None


def test_a_file_that_the_other_window_closed_opens_without_a_question(
    person: Person, asked: KeeperAnswers, file: Path, elsewhere: Callable[[], Lock]
) -> None:
    elsewhere().free()
    person.window.open(file)
    person.window.open(file)
    assert asked.asked == []
    assert person.window.bridge.session.path == file


@pytest.mark.parametrize("replaces", [False, True])
def test_a_file_that_somebody_else_saved_is_asked_about(
    person: Person, asked: KeeperAnswers, file: Path, replaces: bool
) -> None:
    window = person.window
    window.open(file)
    write_campaign(replace(empty_campaign(), title="theirs"), file)
    window.bridge.edit("title", "mine")
    asked.replaces = replaces
    window.commands.save.trigger()
    assert asked.asked == [file]
    assert read_campaign(file).title == ("mine" if replaces else "theirs")
    assert window.bridge.session.is_changed is not replaces


def test_a_stick_that_was_pulled_out_costs_no_word(person: Person, tmp_path: Path) -> None:
    window, stick = person.window, tmp_path / "stick"
    stick.mkdir()
    write_campaign(empty_campaign(), stick / "mine.leaflet")
    window.open(stick / "mine.leaflet")
    window.bridge.edit("title", "not lost")
    stick.rename(tmp_path / "pulled out")
    window.commands.save.trigger()
    assert person.answers.told
    assert window.bridge.campaign.title == "not lost"
    assert window.bridge.session.is_changed
    # Another place is asked for at once.
    person.answers.path = tmp_path / "home.leaflet"
    window.commands.save.trigger()
    assert not window.bridge.session.is_changed
    assert read_campaign(tmp_path / "home.leaflet").title == "not lost"


def test_a_file_that_is_broken_is_told_with_its_earlier_version(person: Person, file: Path) -> None:
    window = person.window
    window.open(file)
    window.bridge.edit("title", "better")
    window.commands.save.trigger()
    window.bridge.edit("title", "even better")
    window.commands.save.trigger()
    window.keeper.close()
    file.write_bytes(b"broken")
    window.open(file)
    assert [problem.code for problem in person.answers.told] == ["archive-broken"]
    named = Path(person.answers.more.rpartition(": ")[2])
    assert read_campaign(named).title == "better"


def test_the_question_shows_each_field_as_plain_text(qtbot: QtBot) -> None:
    found = (
        Difference(TITLE, "<b>old</b>", "<img src=x>"),
        Difference("statements.kk", "", "Қазақша", Change.ADDED),
    )
    record = Record(empty_campaign(), "<i>mine.leaflet", refused=(("petition.url", "http:"),), written=1e9)
    dialog = RecoveryDialog(record, found)
    qtbot.addWidget(dialog)
    cells = [[dialog.table.item(row, cell).text() for cell in range(3)] for row in range(3)]
    assert cells == [
        ["Headline (en)", "<b>old</b>", "<img src=x>"],
        ["Statement (kk)", "(not there)", "Қазақша"],
        ["Petition link", "", "http:"],
    ]
    assert "<i>mine.leaflet" in dialog.findChild(QLabel).text()
    assert dialog.answer is Recovery.LATER


def test_a_long_text_is_shown_where_it_changed(qtbot: QtBot) -> None:
    text = "word " * 400
    dialog = RecoveryDialog(Record(empty_campaign()), (Difference(TITLE, text, f"{text[:1500]}NEW{text[1500:]}"),))
    qtbot.addWidget(dialog)
    assert "NEW" in dialog.table.item(0, 2).text()
    assert len(dialog.table.item(0, 2).text()) < 400


def test_each_row_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    texts = ("Sign for the right to unite, " * n for n in range(1, 8))
    dialog = RecoveryDialog(Record(empty_campaign()), tuple(Difference(TITLE, "", text) for text in texts))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    table = dialog.table
    for row in range(table.rowCount()):
        width = table.columnWidth(2) - 2 * SPACE
        text = table.fontMetrics().boundingRect(0, 0, width, 0, Qt.TextFlag.TextWordWrap, table.item(row, 2).text())
        assert table.rowHeight(row) >= text.height()


def test_a_date_that_is_past_is_told_at_its_field(person: Person, file: Path) -> None:
    bridge = person.window.bridge
    person.window.open(file)
    bridge.add_group()
    field = f"groups.{bridge.group}.date"
    bridge.edit(field, "2001-02-03")
    assert "event-past" in {problem.code for problem in bridge.problems_of(field)}
    bridge.edit(field, "")
    assert "event-past" not in {problem.code for problem in bridge.problems_of(field)}
