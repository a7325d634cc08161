"""What the window shows while no campaign is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leaflet_studio.desktop.icons import dress, with_icon
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE


class StartPage(QWidget):
    """The ways to begin, and the campaigns of the last days."""

    sample_wanted = Signal()
    empty_wanted = Signal()
    file_wanted = Signal()
    recent_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        title = QLabel("Leaflet Studio", textFormat=Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        line = QLabel(
            self.tr("From a statement to a leaflet that a print shop accepts. Everything stays on this computer.")
        )
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setProperty("role", "quiet")
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 8)
        columns.addLayout(self._ways(), stretch=1)
        columns.addLayout(self._recents(), stretch=1)
        inner = QWidget()
        inner.setFixedWidth(SPACE * 90)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(title)
        column.addWidget(line)
        column.addSpacing(SPACE * 5)
        column.addLayout(columns)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(inner, alignment=Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Show the campaigns that were opened last."""
        while item := self._recent.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for path in paths:
            button = QPushButton(path.stem)
            button.setProperty("kind", "link")
            button.setToolTip("")
            button.setAccessibleName(path.stem)
            button.setAccessibleDescription(str(path))
            with_icon(button, "sample", "accent")
            button.clicked.connect(lambda _=False, chosen=path: self.recent_wanted.emit(chosen))
            self._recent.addWidget(button)
        self._no_recent.setVisible(not paths)
        dress(self, colours_of(self.palette()))

    def _ways(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE * 3 // 2)
        column.addWidget(_heading(self.tr("Begin")))
        ways = (
            (self.tr("New from sample"), "sample", self.sample_wanted, True),
            (self.tr("New, empty"), "new", self.empty_wanted, False),
            (self.tr("Open…"), "open", self.file_wanted, False),
        )
        for text, name, signal, is_first in ways:
            button = QPushButton(text)
            button.setProperty("primary", is_first)
            with_icon(button, name, "on_accent" if is_first else "text")
            button.clicked.connect(signal)
            column.addWidget(button)
        hint = QLabel(
            self.tr("Or drop a .leaflet file on this window."), textFormat=Qt.TextFormat.PlainText, wordWrap=True
        )
        hint.setProperty("role", "small")
        column.addWidget(hint)
        column.addStretch()
        return column

    def _recents(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(_heading(self.tr("Go on")))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(SPACE // 2)
        column.addLayout(self._recent)
        self._no_recent = QLabel(
            self.tr("Campaigns that you have opened will stand here."),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        self._no_recent.setProperty("role", "quiet")
        column.addWidget(self._no_recent)
        column.addStretch()
        return column


def _heading(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", "section")
    return label
