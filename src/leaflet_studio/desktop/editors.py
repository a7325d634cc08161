"""One editor for each kind of field: a label, the control, and what is wrong with what stands in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QColorDialog,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from leaflet_studio.campaign.editing import Kind
from leaflet_studio.desktop.field_problems import FieldProblems
from leaflet_studio.desktop.icons import with_icon
from leaflet_studio.desktop.markdown_box import LineBox, MarkdownBox, TextBox
from leaflet_studio.desktop.padlock import Padlock, locked_text
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import Choice
from leaflet_studio.problems import Problem, Severity

PLACEHOLDERS: Final = {
    Kind.LINK: "https://",
    Kind.DATE: "2027-03-18",
    Kind.TIME: "18:30",
    Kind.COLOUR: "#c4161c",
    Kind.NUMBER: "5000",
}


LINE_MARGIN: Final = 2
"""What QLineEdit keeps free before and after its text."""


class Editor(QWidget):
    """A field's label, control and problems. `edited` carries what a person put in, never what the program did."""

    edited = Signal(str)
    fix_wanted = Signal(object)

    def __init__(self, label: str, control: QWidget, focus: QWidget | None = None) -> None:
        super().__init__()
        self._control = focus or control
        self._label = QLabel(label, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._label.setProperty("role", "label")
        self._label.setBuddy(self._control)
        self._control.setAccessibleName(label)
        self._is_locked = False
        self._padlock = Padlock()
        self._aside = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._aside.setProperty("role", "small")
        self._help = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True, visible=False)
        self._help.setProperty("role", "small")
        self._unused = QLabel(self.tr("Not used in this layout."), textFormat=Qt.TextFormat.PlainText, visible=False)
        self._unused.setProperty("role", "small")
        self._problems = FieldProblems()
        self._problems.fix_wanted.connect(self.fix_wanted)
        head = QHBoxLayout()
        head.addWidget(self._label, stretch=1)
        head.addWidget(self._aside)
        head.addWidget(self._padlock, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        column.addWidget(self._help)
        column.addWidget(control)
        column.addWidget(self._unused)
        column.addWidget(self._problems)
        self.setFocusProxy(self._control)

    def text(self) -> str:
        """Return what stands in the control."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Put a text into the control, as the program; the cursor stays where it can."""
        raise NotImplementedError

    def set_direction(self, right_to_left: bool) -> None:
        """Write from right to left, or from left to right."""
        self._control.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def set_locked(self, locked: bool) -> None:
        """Let what stands here be read and copied, but not be changed, and say why."""
        if locked == self._is_locked:
            return
        self._is_locked = locked
        self._padlock.setVisible(locked)
        self._control.setToolTip(locked_text() if locked else "")
        self.set_read_only(locked)
        self._control.style().polish(self._control)
        self._describe()

    def set_read_only(self, read_only: bool) -> None:
        """Take no typing, or take it again."""
        self._control.setReadOnly(read_only)

    def say_aside(self, text: str) -> None:
        """Say something short at the end of the label's line: a weekday, a number of words."""
        self._aside.setText(text)

    def say_help(self, text: str) -> None:
        """Say below the label what the field is for."""
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self._describe()

    def say_unused(self, unused: bool) -> None:
        """Say that the layout has no place for what stands here; it is kept for others."""
        self._unused.setVisible(unused)

    def show_problems(self, problems: tuple[Problem, ...], *, refused: bool) -> None:
        """Say below the control what is wrong with it; `refused` texts are not part of the campaign."""
        self._problems.show_problems(problems)
        self._describe()
        marked = refused or any(problem.severity is Severity.ERROR for problem in problems)
        if bool(self._control.property("refused")) != marked:
            self._control.setProperty("refused", marked)
            self._control.style().polish(self._control)

    def _describe(self) -> None:
        locked = locked_text() if self._is_locked else ""
        said = (locked, self._aside.text(), self._help.text(), self._problems.text())
        self._control.setAccessibleDescription(" ".join(filter(None, said)))


class LineEditor(Editor):
    """A line of text; also times and links, as they are written in a campaign."""

    def __init__(self, label: str, kind: Kind, *beside: QWidget) -> None:
        self._line = QLineEdit(placeholderText=PLACEHOLDERS.get(kind, ""))
        row = QWidget()
        cells = QHBoxLayout(row)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(SPACE // 2)
        for part in (self._line, *beside):
            cells.addWidget(part)
        super().__init__(label, row, self._line)
        self._line.textEdited.connect(self.edited)
        self._line.textChanged.connect(self._read)

    def text(self) -> str:
        """Return what stands in the line."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put a text into the line."""
        if text != self._line.text():
            position = self._line.cursorPosition()
            self._line.setText(text)
            self._line.setCursorPosition(min(position, len(text)))

    def _read(self, text: str) -> None:
        """Follow what stands in the line."""


class DateEditor(LineEditor):
    """A date, typed or picked; its weekday is said beside its label."""

    def __init__(self, label: str, kind: Kind) -> None:
        self._button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        with_icon(self._button, "event", "quiet")
        super().__init__(label, kind, self._button)
        self._button.setAccessibleName(self.tr("Pick a day: %1").replace("%1", label))
        self._button.setToolTip(self.tr("Pick a day"))
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        menu = QMenu(self._button)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self._calendar)
        menu.addAction(action)
        self._button.setMenu(menu)
        self._calendar.activated.connect(self._pick)
        self._calendar.clicked.connect(self._pick)

    def set_read_only(self, read_only: bool) -> None:
        """Take no date, or take one again."""
        super().set_read_only(read_only)
        self._button.setEnabled(not read_only)

    def _read(self, text: str) -> None:
        try:
            day = dt.date.fromisoformat(text.strip())
        except ValueError:
            self.say_aside("")
            return
        self.say_aside(QLocale().dayName(day.isoweekday()))
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def _pick(self, day: QDate) -> None:
        self._button.menu().close()
        self.set_text(day.toString(Qt.DateFormat.ISODate))
        self.edited.emit(self.text())


class TextEditor(Editor):
    """Several lines of plain text, growing with it; Tab goes on to the next field."""

    def __init__(self, label: str, _kind: Kind) -> None:
        self._box = self._make_box()
        super().__init__(label, self._box)
        self._box.typed.connect(self.edited)

    def text(self) -> str:
        """Return what stands in the box."""
        return self._box.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text into the box."""
        self._box.put(text)

    def set_direction(self, right_to_left: bool) -> None:
        """Write from right to left, or from left to right."""
        self._box.set_direction(right_to_left)

    def _make_box(self) -> TextBox:
        return TextBox(lines=3, most=8)


class HeadlineEditor(TextEditor):
    """One paragraph, such as a headline, seen whole."""

    def _make_box(self) -> TextBox:
        return LineBox(lines=1, most=5)


class MarkdownEditor(Editor):
    """A statement in Markdown with its few tools; says its words, and marks those that do not fit."""

    def __init__(self, label: str, _kind: Kind) -> None:
        self._markdown = MarkdownBox(label)
        super().__init__(label, self._markdown, self._markdown.box)
        self._markdown.box.typed.connect(self.edited)
        self._markdown.counted.connect(self.say_aside)

    def text(self) -> str:
        """Return the Markdown."""
        return self._markdown.box.toPlainText()

    def set_text(self, text: str) -> None:
        """Put Markdown into the box."""
        self._markdown.box.put(text)
        self._markdown.count()

    def set_direction(self, right_to_left: bool) -> None:
        """Write from right to left, or from left to right."""
        self._markdown.box.set_direction(right_to_left)

    def set_read_only(self, read_only: bool) -> None:
        """Take no typing and no marks, or take them again."""
        self._markdown.set_read_only(read_only)

    def mark_overset(self, words: int) -> None:
        """Mark so many words at the end as not fitting."""
        self._markdown.mark_overset(words)


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
        self._swatch.setStyleSheet(
            f"QToolButton {{ background: {QColor(text).name()}; min-width: {SPACE * 4}px; min-height: {SPACE * 2}px; }}"
        )

    def set_read_only(self, read_only: bool) -> None:
        """Take no colour, or take one again."""
        super().set_read_only(read_only)
        self._swatch.setEnabled(not read_only)

    def _pick(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.text()), self.window())
        if chosen.isValid():
            self.set_text(chosen.name())
            self.edited.emit(chosen.name())


class ElidedLine(QLineEdit):
    """A line that says with three dots that it goes on, as long as nobody types into it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        room = self.contentsRect().adjusted(LINE_MARGIN, 0, -LINE_MARGIN, 0)
        metrics = self.fontMetrics()
        if self.hasFocus() or metrics.horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        alignment = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        painter.drawText(room, alignment | Qt.AlignmentFlag.AlignVCenter, shown)


class ChoiceEditor(Editor):
    """One of several, by its title; of many, by typing a part of it."""

    def __init__(self, label: str, _kind: Kind = Kind.CHOICE, *, searchable: bool = False) -> None:
        self._combo = QComboBox()
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(8)
        super().__init__(label, self._combo)
        if searchable:
            self._make_searchable()
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
        if self._combo.isEditable():
            # A long name is read from its beginning.
            self._combo.lineEdit().setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Offer no choice, or offer it again."""
        self._combo.setEnabled(not read_only)

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

    def _make_searchable(self) -> None:
        self._combo.setEditable(True)
        self._combo.setLineEdit(ElidedLine())
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self._combo.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line = self._combo.lineEdit()
        line.setAccessibleName(self._combo.accessibleName())
        # What is typed and is no name is forgotten when the field is left.
        line.editingFinished.connect(lambda: line.setText(self._combo.itemText(self._combo.currentIndex())))


FACTORIES: Final[dict[Kind, Callable[[str, Kind], Editor]]] = {
    Kind.LINE: LineEditor,
    Kind.LINK: LineEditor,
    Kind.NUMBER: LineEditor,
    Kind.COUNTRY: ChoiceEditor,
    Kind.DATE: DateEditor,
    Kind.TIME: LineEditor,
    Kind.TEXT: TextEditor,
    Kind.HEADLINE: HeadlineEditor,
    Kind.MARKDOWN: MarkdownEditor,
    Kind.COLOUR: ColourEditor,
    Kind.CHOICE: ChoiceEditor,
}


def make_editor(label: str, kind: Kind) -> Editor:
    """Make the editor for a kind of field."""
    return FACTORIES[kind](label, kind)
