"""Finished files are held against a master in the window: what must not differ stands out, and nothing is hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from person import RENDERED_MS, Person
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leaflet_studio.desktop.compare_dialog import CompareDialog
from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.window import Window


class FileAnswers(KitDialogs):
    """Answers which files to compare, and where the contact sheet goes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.files: tuple[Path, ...] = ()
        self.sheet: Path | None = None

    def finished_files(self) -> tuple[Path, ...]:
        return self.files

    def path_for_sheet(self, proposal: Path) -> Path | None:
        return self.sheet


@pytest.fixture(autouse=True)
def _no_pages(window: Window) -> None:
    """Draw no pages: nobody looks at them here."""
    window.bridge.see(False)


@pytest.fixture
def answers(person: Person) -> FileAnswers:
    answers = FileAnswers(person.window)
    person.window.kits.dialogs = answers
    return answers


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    """A master, a copy of it, one that looks different, and one that is no PDF."""
    paths = tuple(tmp_path / f"{name}.pdf" for name in ("master", "copy", "other", "broken"))
    Image.new("RGB", (100, 150), "white").save(paths[0])
    paths[1].write_bytes(paths[0].read_bytes())
    Image.new("RGB", (100, 150), "red").save(paths[2])
    paths[3].write_bytes(b"no PDF")
    return paths


def opened(person: Person) -> CompareDialog:
    person.window.commands.compare.trigger()
    dialog = person.window.kits.dialog
    assert isinstance(dialog, CompareDialog)
    return dialog


def lines(dialog: CompareDialog) -> dict[str, list[str]]:
    items = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    return {item.text(0): [item.child(number).text(0) for number in range(item.childCount())] for item in items}


def test_exceptions_stand_first_the_contact_sheet_is_saved_and_work_can_be_stopped(
    person: Person, answers: FileAnswers, files: tuple[Path, ...], tmp_path: Path
) -> None:
    dialog = opened(person)
    assert not dialog.compare_button.isEnabled()
    answers.files = files
    dialog.add(answers.finished_files())
    assert dialog.master.text() == str(files[0])
    person.qtbot.mouseClick(dialog.compare_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)
    found = lines(dialog)
    assert [title.partition(":")[0] for title in found] == ["other.pdf", "broken.pdf", "copy.pdf"]
    assert any(line.startswith("Page 1: It looks different (") for line in found["other.pdf: 2 exceptions"])
    assert found["broken.pdf: 1 exception"] == ["It cannot be read: it is not a PDF"]
    assert found["copy.pdf: as it must be"] == []
    assert dialog.summary.text() == "2 versions of 3 differ where they must not."
    assert not dialog.sheet.pixmap().isNull()
    answers.sheet = tmp_path / "sheet"
    dialog._save()
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.width > 300
    dialog._go_back()
    dialog.compare()
    dialog.reject()
    person.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)
    assert dialog.isVisible()
    assert dialog._steps.currentIndex() == 0
    dialog.master.setText(str(files[3]))
    dialog.compare()
    person.qtbot.waitUntil(lambda: dialog._work is None, timeout=RENDERED_MS)
    assert [problem.code for problem in person.answers.told] == ["master-unreadable"]
