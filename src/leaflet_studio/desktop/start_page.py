"""What the window shows while no campaign is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leaflet_studio.desktop.theme import SPACE


class StartPage(QWidget):
    """Three ways to begin."""

    sample_wanted = Signal()
    empty_wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE * 3 // 2)
        column.addStretch(2)
        title = QLabel("Leaflet Studio", textFormat=Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        line = QLabel(
            self.tr("From a statement to a leaflet that a print shop accepts. Everything stays on this computer.")
        )
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setProperty("role", "quiet")
        for label in (title, line):
            column.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE * 2)
        ways = (
            (self.tr("New from sample"), self.sample_wanted, True),
            (self.tr("New, empty"), self.empty_wanted, False),
            (self.tr("Open…"), self.file_wanted, False),
        )
        for text, signal, is_first in ways:
            button = QPushButton(text, minimumWidth=SPACE * 30)
            button.setProperty("primary", is_first)
            button.clicked.connect(signal)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
