"""One editor for each kind of field: a label, the control, and what is wrong with what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.editing import Kind
from leaflet_studio.desktop.theme import SPACE
from leaflet_studio.messages import Choice
from leaflet_studio.problems import Problem

LINES: Final = {Kind.TEXT: 4, Kind.MARKDOWN: 12}
PLACEHOLDERS: Final = {
    Kind.LINK: "https://",
    Kind.DATE: "2027-03-18",
    Kind.TIME: "18:30",
    Kind.COLOUR: "#c4161c",
    Kind.NUMBER: "5000",
    Kind.COUNTRY: "DE",
}


class Editor(QWidget):
    """A field's label, control and faults. `edited` carries what a person put in, never what the program did."""

    edited = Signal(str)

    def __init__(self, label: str, control: QWidget, focus: QWidget | None = None) -> None:
        super().__init__()
        self._control = focus or control
        self._label = QLabel(label, textFormat=Qt.TextFormat.PlainText)
        self._label.setBuddy(self._control)
        self._control.setAccessibleName(label)
        self._fault = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True, visible=False)
        self._fault.setProperty("role", "refused")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        for part in (self._label, control, self._fault):
            column.addWidget(part)
        self.setFocusProxy(self._control)

    def text(self) -> str:
        """Return what stands in the control."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Put a text into the control, as the program; the cursor stays where it can."""
        raise NotImplementedError

    def show_faults(self, problems: tuple[Problem, ...]) -> None:
        """Say below the control why its text is refused."""
        self._fault.setText("\n".join(f"{problem.message} {problem.hint}".strip() for problem in problems))
        self._fault.setVisible(bool(problems))
        self._control.setAccessibleDescription(self._fault.text())
        if self._control.property("refused") != bool(problems):
            self._control.setProperty("refused", bool(problems))
            self._control.style().polish(self._control)


class LineEditor(Editor):
    """A line of text; also dates, times and links, as they are written in a campaign."""

    def __init__(self, label: str, kind: Kind) -> None:
        self._line = QLineEdit(placeholderText=PLACEHOLDERS.get(kind, ""))
        super().__init__(label, self._line)
        self._line.textEdited.connect(self.edited)

    def text(self) -> str:
        """Return what stands in the line."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put a text into the line."""
        if text != self._line.text():
            position = self._line.cursorPosition()
            self._line.setText(text)
            self._line.setCursorPosition(min(position, len(text)))


class TextEditor(Editor):
    """Several lines of plain text or Markdown; Tab goes on to the next field."""

    def __init__(self, label: str, kind: Kind) -> None:
        self._box = QPlainTextEdit(tabChangesFocus=True)
        # Undo is the campaign's, not the box's.
        self._box.setUndoRedoEnabled(False)
        self._box.setMinimumHeight(self._box.fontMetrics().lineSpacing() * LINES[kind] + 2 * SPACE)
        super().__init__(label, self._box)
        self._box.textChanged.connect(lambda: self.edited.emit(self.text()))

    def text(self) -> str:
        """Return what stands in the box."""
        return self._box.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text into the box."""
        if text == self._box.toPlainText():
            return
        with QSignalBlocker(self._box):
            position = self._box.textCursor().position()
            self._box.setPlainText(text)
            cursor = self._box.textCursor()
            cursor.setPosition(min(position, len(text)))
            self._box.setTextCursor(cursor)


class ColourEditor(Editor):
    """A colour, typed or picked."""

    def __init__(self, label: str, kind: Kind) -> None:
        self._line = QLineEdit(placeholderText=PLACEHOLDERS[kind], maximumWidth=SPACE * 14)
        self._swatch = QToolButton()
        self._swatch.setAccessibleName(self.tr("Pick a colour: %1").replace("%1", label))
        self._swatch.setToolTip(self.tr("Pick a colour"))
        row = QWidget()
        cells = QHBoxLayout(row)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.addWidget(self._line)
        cells.addWidget(self._swatch)
        cells.addStretch()
        super().__init__(label, row, self._line)
        self._line.textEdited.connect(self.edited)
        self._swatch.clicked.connect(self._pick)

    def text(self) -> str:
        """Return the colour as #rrggbb."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Show a colour."""
        if text != self._line.text():
            self._line.setText(text)
        self._swatch.setStyleSheet(f"QToolButton {{ background: {QColor(text).name()}; min-width: {SPACE * 4}px; }}")

    def _pick(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.text()), self.window())
        if chosen.isValid():
            self.set_text(chosen.name())
            self.edited.emit(chosen.name())


class ChoiceEditor(Editor):
    """One of several, by its title."""

    def __init__(self, label: str, _kind: Kind = Kind.CHOICE) -> None:
        self._combo = QComboBox()
        super().__init__(label, self._combo)
        self._combo.activated.connect(lambda _: self.edited.emit(self.text()))

    def text(self) -> str:
        """Return the id of what is chosen."""
        return str(self._combo.currentData() or "")

    def set_text(self, text: str) -> None:
        """Choose by id; an id that is not on offer is shown as it is."""
        index = self._combo.findData(text)
        if index < 0 and text:
            self._combo.addItem(text, text)
            index = self._combo.count() - 1
        self._combo.setCurrentIndex(index)

    def set_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer these."""
        shown = [(choice.title, choice.id) for choice in choices]
        if shown == [(self._combo.itemText(n), self._combo.itemData(n)) for n in range(self._combo.count())]:
            return
        chosen = self.text()
        self._combo.clear()
        for title, choice_id in shown:
            self._combo.addItem(title, choice_id)
        self.set_text(chosen)


FACTORIES: Final[dict[Kind, Callable[[str, Kind], Editor]]] = {
    Kind.LINE: LineEditor,
    Kind.LINK: LineEditor,
    Kind.NUMBER: LineEditor,
    Kind.COUNTRY: LineEditor,
    Kind.DATE: LineEditor,
    Kind.TIME: LineEditor,
    Kind.TEXT: TextEditor,
    Kind.MARKDOWN: TextEditor,
    Kind.COLOUR: ColourEditor,
    Kind.CHOICE: ChoiceEditor,
}


def make_editor(label: str, kind: Kind) -> Editor:
    """Make the editor for a kind of field."""
    return FACTORIES[kind](label, kind)
