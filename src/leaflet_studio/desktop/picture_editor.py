"""A picture of the campaign: shown small, chosen from a file, taken out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leaflet_studio.desktop.editors import Editor
from leaflet_studio.desktop.icons import with_icon
from leaflet_studio.desktop.steps import button
from leaflet_studio.desktop.tokens import SPACE

SHOWN: Final = QSize(14 * SPACE, 10 * SPACE)


class PictureEditor(Editor):
    """A picture's field. `wanted` asks for a file to be chosen, `unwanted` for the picture to be taken out."""

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, label: str) -> None:
        self._path, self._data = "", b""
        self.choose_button, row = QPushButton(), QWidget()
        super().__init__(label, row, self.choose_button)
        self._picture = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._picture.setFixedSize(SHOWN)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("kind", "picture")
        self.choose_button.setText(self.tr("Choose…"))
        with_icon(self.choose_button, "picture")
        self.choose_button.clicked.connect(self.wanted)
        self.remove_button = button(self.tr("Take out"), self.unwanted.emit)
        cells = QHBoxLayout(row)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(SPACE * 3 // 2)
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        cells.addWidget(self._picture)
        cells.addLayout(buttons, stretch=1)
        self.show_picture("", b"")

    def text(self) -> str:
        """Return the picture's path in the campaign."""
        return self._path

    def set_text(self, text: str) -> None:
        """Leave the picture as it is: it is shown by `show_picture`, with its data."""

    def set_read_only(self, read_only: bool) -> None:
        """Offer no picture to be chosen, or offer it again."""
        self.choose_button.setEnabled(not read_only)
        self.remove_button.setVisible(bool(self._path) and not read_only)

    def show_picture(self, path: str, data: bytes) -> None:
        """Show a picture by its path and its file's bytes; no path is no picture."""
        self.remove_button.setVisible(bool(path) and not self._is_locked)
        if path and (path, data) == (self._path, self._data):
            return
        self._path, self._data = path, data
        self._picture.clear()
        if data:
            self._picture.setPixmap(_pixmap(data, self.devicePixelRatioF()))
        else:
            self._picture.setText(self.tr("No picture"))
        self._picture.setAccessibleName(path or self.tr("No picture"))


def _pixmap(data: bytes, scale: float) -> QPixmap:
    # Pillow is imported only where there is a picture: the window starts without it.
    from leaflet_studio.pictures import small_picture

    width, height, pixels = small_picture(data, round(SHOWN.width() * scale), round(SHOWN.height() * scale))
    # A copy: QImage only borrows the bytes.
    drawn = QPixmap.fromImage(QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy())
    drawn.setDevicePixelRatio(scale)
    return drawn
