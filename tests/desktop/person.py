"""A person at the window: clicks, types, presses keys, waits for pages; and the dialogs' answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leaflet_studio.desktop.dialogs import Dialogs, Unsaved
from leaflet_studio.desktop.export_dialog import ExportDialog
from leaflet_studio.desktop.problem_list import ProblemCard
from leaflet_studio.desktop.tick_list import TickList
from leaflet_studio.desktop.window import Window
from leaflet_studio.problems import Problem

RENDERED_MS = 30_000


class Answers(Dialogs):
    """Answers every question with what the test has set, and keeps what was told."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.path: Path | None = None
        self.unsaved = Unsaved.DISCARD
        self.may_stop = True
        self.proposals: list[Path] = []
        self.told: list[Problem] = []
        self.more = ""

    def path_to_open(self) -> Path | None:
        return self.path

    def path_to_save(self, proposal: Path) -> Path | None:
        self.proposals.append(proposal)
        return self.path

    def path_to_export(self, proposal: Path) -> Path | None:
        self.proposals.append(proposal)
        return self.path

    def folder_for_many(self, proposal: Path) -> Path | None:
        self.proposals.append(proposal)
        return self.path

    def about_many(self) -> bool:
        return self.may_stop

    def path_to_import(self) -> Path | None:
        return self.path

    def path_to_template(self, proposal: Path) -> Path | None:
        self.proposals.append(proposal)
        return self.path

    def path_to_picture(self) -> Path | None:
        return self.path

    def about_unsaved(self) -> Unsaved:
        return self.unsaved

    def tell(self, problems: tuple[Problem, ...], more: str = "") -> None:
        self.told.extend(problems)
        self.more = more


class Person:
    """Does what a person does at the window."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.answers = Answers(window)
        window.dialogs = self.answers

    def field(self, path: str) -> QWidget:
        editor = self.window.form.editor(path)
        assert editor is not None, path
        return editor.focusProxy()

    def text(self, path: str) -> str:
        """Read what stands in a field."""
        editor = self.window.form.editor(path)
        assert editor is not None, path
        return editor.text()

    def click(self, widget: QWidget) -> None:
        self.window.form.ensure_visible(widget)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    def type_over(self, path: str, text: str) -> None:
        """Click into a field, select all, and type."""
        widget = self.field(path)
        self.click(widget)
        self.qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(widget, text)

    def turn(self, ticks: TickList, words: str) -> None:
        """Click on the line of a list with ticks that holds these words."""
        model = ticks.view.model()
        index = next(model.index(row, 0) for row in range(model.rowCount()) if words in model.index(row, 0).data())
        ticks.view.scrollTo(index)
        self.qtbot.mouseClick(
            ticks.view.viewport(), Qt.MouseButton.LeftButton, pos=ticks.view.visualRect(index).center()
        )

    def press(self, keys: str) -> None:
        """Press a shortcut, as the widget with the focus gets it."""
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())

    def pages_after(self, work: Callable[[], object]) -> None:
        """Do something, and wait for the pages and the problems that it leads to."""
        with self.qtbot.waitSignal(self.window.bridge.proof_ready, timeout=RENDERED_MS):
            work()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is being drawn and nothing waits to be."""
        bridge = self.window.bridge
        self.qtbot.waitUntil(lambda: not bridge.is_busy, timeout=RENDERED_MS)

    def problems(self) -> str:
        return "\n".join(card.text() for card in self.window.problems.cards)

    def card(self, words: str) -> ProblemCard:
        return next(card for card in self.window.problems.cards if words in card.text())

    def export_to(self, path: Path) -> ExportDialog:
        """Open the export dialog by its keys, and name the file."""
        self.press("Ctrl+Shift+E")
        dialog = self.window.export_dialog
        assert dialog is not None
        dialog.name.setText(str(path))
        return dialog
