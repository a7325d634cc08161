"""The sign of what a kit keeps locked, with the words that go with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from leaflet_studio.desktop.icons import pixmap
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE

SMALL_ICON: Final = 2 * SPACE
LOCKED: Final = QT_TRANSLATE_NOOP("Padlock", "Locked by the organizers: it is the same for every group.")


def locked_text() -> str:
    """Say why something cannot be changed."""
    return QCoreApplication.translate("Padlock", LOCKED)


class Sign(QLabel):
    """An icon of the palette's colours; what it means is said beside it, or in its tooltip."""

    def __init__(self, name: str, emphasis: str = "quiet", size: int = SMALL_ICON) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._name, self._emphasis, self._size = name, emphasis, size
        self.setFixedSize(size, size)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon: most padlocks are never seen."""
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw()

    def _draw(self) -> None:
        colour = getattr(colours_of(self.palette()), self._emphasis)
        self.setPixmap(pixmap(self._name, colour, self._size, self.devicePixelRatioF()))


class Padlock(Sign):
    """The sign beside the name of a locked field."""

    def __init__(self) -> None:
        super().__init__("lock")
        self.setToolTip(locked_text())
        self.hide()


class LockLine(QWidget):
    """A padlock, and a sentence that says what is locked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        said = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        said.setProperty("role", "quiet")
        row.addWidget(Sign("lock"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, stretch=1)
        self.hide()
