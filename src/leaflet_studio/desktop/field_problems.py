"""What is wrong with a field, said below it: an icon, the words, and the way out where there is a safe one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leaflet_studio.desktop.icons import pixmap
from leaflet_studio.desktop.spoken import spoken
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE, Colours
from leaflet_studio.problems import Fix, Problem, Severity

SEVERITIES: Final = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Severities", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Severities", "Warning"),
    Severity.NOTE: QT_TRANSLATE_NOOP("Severities", "Note"),
}
SMALL_ICON: Final = 2 * SPACE


def colour_of(severity: Severity, colours: Colours) -> str:
    """Return the colour that goes with a severity's icon and word."""
    return {Severity.ERROR: colours.error, Severity.WARNING: colours.warning}.get(severity, colours.quiet)


def sign_of(severity: Severity, widget: QWidget) -> QLabel:
    """Make a severity's icon."""
    label = QLabel(textFormat=Qt.TextFormat.PlainText)
    colour = colour_of(severity, colours_of(widget.palette()))
    label.setPixmap(pixmap(severity.value, colour, SMALL_ICON, widget.devicePixelRatioF()))
    label.setFixedSize(SMALL_ICON, SMALL_ICON)
    return label


class FieldProblems(QWidget):
    """The problems of one field; nothing is shown when there are none."""

    fix_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[Problem, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE // 2)
        self.hide()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these in the place of what was shown; nothing moves when nothing changed."""
        problems = tuple(spoken(problem) for problem in problems)
        if problems != self._problems:
            self._problems = problems
            self._build()

    def text(self) -> str:
        """Return all that is said, for screen readers."""
        return " ".join(f"{problem.message} {problem.hint}".strip() for problem in self._problems)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._build()

    def _build(self) -> None:
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for problem in self._problems:
            self._rows.addWidget(self._row(problem))
        self.setVisible(bool(self._problems))

    def _row(self, problem: Problem) -> QWidget:
        row = QWidget()
        cells = QHBoxLayout(row)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(SPACE * 3 // 4)
        cells.addWidget(sign_of(problem.severity, self), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        text = QLabel(f"{problem.message} {problem.hint}".strip(), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        text.setProperty("role", problem.severity.value)
        words.addWidget(text)
        if problem.fix is not None:
            words.addWidget(self._button(problem.fix), alignment=Qt.AlignmentFlag.AlignLeft)
        cells.addLayout(words, stretch=1)
        return row

    def _button(self, fix: Fix) -> QPushButton:
        button = QPushButton(fix.label)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self.fix_wanted.emit(fix))
        return button
