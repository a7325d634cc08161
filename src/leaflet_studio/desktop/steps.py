"""The steps of a dialog that does its work one step after another: a heading, what the step shows, its buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from leaflet_studio.desktop.tokens import SPACE


class StepDialog(QDialog):
    """A dialog of steps, one of which is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = QStackedWidget()

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the button of each step that Enter presses."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter: with the button that has the focus, or else with the step's own."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        pressed = focused if isinstance(focused, QPushButton) else self.own_buttons()[self._steps.currentIndex()]
        pressed.click()


def step(title: str) -> tuple[QWidget, QVBoxLayout]:
    """Make a step with its heading; returns it with the column that takes what it shows."""
    page = QWidget()
    page.setAccessibleName(title)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE * 2)
    heading = QLabel(title, textFormat=Qt.TextFormat.PlainText)
    heading.setProperty("role", "section")
    column.addWidget(heading)
    return page, column


def isolated(text: str) -> str:
    """Keep a path or a name in its own direction within a sentence of another (Unicode UAX 9: FSI, PDI)."""
    return f"\u2068{text}\u2069"


def button(text: str, work: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Make a button of a step. Enter is the dialog's: it goes on from the step that is shown."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: work())
    return made


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Lay out a step's buttons, at the end of the line."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    row.addStretch()
    for each in buttons:
        row.addWidget(each)
    return row
