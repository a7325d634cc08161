"""The statement's editor: plain text, a few tools for its Markdown, a count of words, a mark on what is too long."""

from __future__ import annotations

import math
import re
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QToolButton, QVBoxLayout, QWidget

from leaflet_studio.campaign.markdown import word_count
from leaflet_studio.campaign.pasting import markdown_of
from leaflet_studio.desktop.icons import with_icon
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE

LINES: Final = 14
BOX_EDGES: Final = 2 * (SPACE - 1)
"""What a box is higher than its lines: its edge, padding and the document's margin."""
COUNT_MS: Final = 200
WORD: Final = re.compile(r"\S+")
MARKS: Final = {"bold": "**", "italic": "*"}
LINE_MARKS: Final = {"heading": "## ", "list": "- ", "quote": "> "}


class TextBox(QPlainTextEdit):
    """A box of plain text, so many lines high; with `most`, it grows with its text up to so many lines.

    `typed` carries what a person wrote, never what the program put in.
    """

    typed = Signal(str)

    def __init__(self, lines: int, most: int = 0, *, takes_markdown: bool = False) -> None:
        super().__init__(tabChangesFocus=True)
        # Lines are broken; a bar that comes while the box has no width yet would stay.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._takes_markdown = takes_markdown
        self._lines, self._most = lines, max(most, lines)
        # Undo is the campaign's, not the box's.
        self.setUndoRedoEnabled(False)
        self.setMinimumWidth(12 * SPACE)
        # As near to its edge as the text of a line.
        self.document().setDocumentMargin(1)
        self._grow()
        self.document().contentsChanged.connect(self._grow)
        self.textChanged.connect(lambda: self.typed.emit(self.toPlainText()))

    def put(self, text: str) -> None:
        """Put a text in; the cursor stays where it can."""
        if text == self.toPlainText():
            return
        with QSignalBlocker(self):
            position = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(position, len(text)))
            self.setTextCursor(cursor)

    def set_direction(self, right_to_left: bool) -> None:
        """Write from right to left, or from left to right."""
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        option = QTextOption(self.document().defaultTextOption())
        if option.textDirection() != direction:
            option.setTextDirection(direction)
            with QSignalBlocker(self):
                self.document().setDefaultTextOption(option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and grow with it."""
        super().resizeEvent(event)
        self._grow()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text alone."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, or what is formatted as Markdown."""
        formatted = markdown_of(source.html()) if self._takes_markdown and source.hasHtml() else ""
        self.textCursor().insertText(formatted or source.text())

    def _grow(self) -> None:
        # The layout of plain text tells its height in lines, those that wrap counted.
        lines = max(round(self.document().size().height()), self._lines)
        if self._most > self._lines:
            is_whole = lines <= self._most
            policies = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if is_whole else policies.ScrollBarAsNeeded)
        self.setFixedHeight(math.ceil(self._line_height() * min(lines, self._most)) + BOX_EDGES)

    def _line_height(self) -> float:
        first = self.document().firstBlock()
        set_lines = first.layout().lineCount()
        own = self.blockBoundingRect(first).height() / set_lines if set_lines else 0.0
        return max(own, self.fontMetrics().lineSpacing())


class LineBox(TextBox):
    """A box for one paragraph, such as a headline: it wraps and grows, and takes no line breaks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        self.textCursor().insertText(" ".join(source.text().split()))


class MarkdownBox(QWidget):
    """A box with tools above it. `counted` carries the number of words, in words."""

    counted = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        self.box = TextBox(LINES, takes_markdown=True)
        self._overset = 0
        self._tools: list[QToolButton] = []
        tools = {
            "heading": self.tr("Heading"),
            "bold": self.tr("Bold (Ctrl+B)"),
            "italic": self.tr("Italic (Ctrl+I)"),
            "list": self.tr("List"),
            "quote": self.tr("Quotation"),
        }
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, title in tools.items():
            self._tools.append(self._tool(name, title, label))
            row.addWidget(self._tools[-1])
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.box)
        # Counting parses the Markdown: after the typing, not within it.
        self._later = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._later.timeout.connect(self.count)
        self.box.typed.connect(lambda _: self._later.start())
        self.box.installEventFilter(self)

    def count(self) -> None:
        """Tell the number of words."""
        self.counted.emit(self.tr("%n word(s)", "", word_count(self.box.toPlainText())))
        self._mark()

    def mark_overset(self, words: int) -> None:
        """Mark so many words at the end as not fitting the page."""
        if words or self._overset:
            self._overset = words
            self._mark()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read, and not be changed; or take typing again."""
        self.box.setReadOnly(read_only)
        for tool in self._tools:
            tool.setEnabled(not read_only)

    def apply(self, name: str) -> None:
        """Give what is selected a mark, or take it away."""
        if self.box.isReadOnly():
            return
        if name in MARKS:
            self._toggle_around(MARKS[name])
        else:
            self._toggle_lines(LINE_MARKS[name])
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Take Ctrl+B and Ctrl+I while the box has the focus."""
        if event.type() == QEvent.Type.KeyPress and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            name = {Qt.Key.Key_B: "bold", Qt.Key.Key_I: "italic"}.get(event.key())
            if name:
                self.apply(name)
                return True
        return super().eventFilter(watched, event)

    def _tool(self, name: str, title: str, label: str) -> QToolButton:
        button = QToolButton(iconSize=QSize(SPACE * 2, SPACE * 2))
        with_icon(button, name, "quiet")
        button.setToolTip(title)
        button.setAccessibleName(f"{title}: {label}")
        button.clicked.connect(lambda: self.apply(name))
        return button

    def _toggle_around(self, mark: str) -> None:
        cursor = self.box.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        text = cursor.selectedText()
        start = cursor.selectionStart()
        marked = text.startswith(mark) and text.endswith(mark) and len(text) > 2 * len(mark)
        new = text[len(mark) : -len(mark)] if marked else f"{mark}{text}{mark}"
        cursor.insertText(new)
        cursor.setPosition(start + (0 if text else len(mark)))
        if text:
            cursor.setPosition(start + len(new), QTextCursor.MoveMode.KeepAnchor)
        self.box.setTextCursor(cursor)

    def _toggle_lines(self, mark: str) -> None:
        cursor = self.box.textCursor()
        first = self.box.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.box.document().findBlock(cursor.selectionEnd()).blockNumber()
        blocks = [self.box.document().findBlockByNumber(number) for number in range(first, last + 1)]
        marked = all(block.text().startswith(mark) for block in blocks if block.text())
        cursor.beginEditBlock()
        for block in blocks:
            edit = QTextCursor(block)
            if marked and block.text():
                edit.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(mark))
                edit.removeSelectedText()
            elif block.text() or first == last:
                edit.insertText(mark)
        cursor.endEditBlock()

    def _mark(self) -> None:
        text = self.box.toPlainText()
        words = list(WORD.finditer(text))
        too_many = words[-self._overset :] if self._overset else []
        selections = []
        if too_many:
            colours = colours_of(self.palette())
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.box.document())
            # Qt counts in UTF-16.
            selection.cursor.setPosition(len(text[: too_many[0].start()].encode("utf-16-le")) // 2)
            selection.cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            kind = QTextCharFormat()
            kind.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            kind.setUnderlineColor(QColor(colours.error))
            kind.setBackground(QColor(colours.tint))
            selection.format = kind
            selections.append(selection)
        self.box.setExtraSelections(selections)
