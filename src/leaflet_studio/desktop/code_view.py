"""The QR code as it will be printed, with its size and the distance that it is read from, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import Code

SIDE_PX: Final = 14 * SPACE
QUIET_ZONE_MODULES: Final = 8
"""Four modules on either side are white (ISO/IEC 18004)."""
DISTANCE: Final = 10
"""A phone reads a symbol from about ten times its width (DENSO WAVE, which invented it)."""


class CodeView(QFrame):
    """Draws the code of the pages that are shown."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("QR code"))
        self._symbol = _Symbol()
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title = QLabel(self.tr("QR code"), textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "label")
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE * 2, SPACE)
        row.setSpacing(SPACE * 2)
        row.addWidget(self._symbol, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        bridge.proof_ready.connect(self._take_pages)
        bridge.campaign_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the code as it is now."""
        code = self._bridge.code
        self._symbol.show_code(code)
        self._symbol.setVisible(code is not None)
        self._words.setText(self._said(code))
        self.setAccessibleDescription(self._words.text())

    def _take_pages(self, *_pages: object) -> None:
        self.refresh()

    def _said(self, code: Code | None) -> str:
        if not self._bridge.guides:
            # Until the first pages are there, nobody knows.
            return ""
        if code is None:
            return self.tr("No code is printed: there is no link yet, or this layout has no room for one.")
        printed_mm = code.side_mm * (code.modules - QUIET_ZONE_MODULES) / code.modules
        size = self.tr("Printed %1 cm wide.").replace("%1", f"{printed_mm / 10:.1f}")
        distance = self.tr("A phone reads it from up to %1 cm away: %2.")
        distance_cm = printed_mm * DISTANCE / 10
        said = distance.replace("%1", f"{round(distance_cm, -1):.0f}").replace("%2", self._where(distance_cm))
        return f"{size} {said}"

    def _where(self, distance_cm: float) -> str:
        if distance_cm < 20:
            return self.tr("held close to the paper")
        if distance_cm < 60:
            return self.tr("in the hand or on a table")
        return self.tr("in passing, too") if distance_cm < 150 else self.tr("across a street or a hall")


class _Symbol(QWidget):
    """Black on white, whatever the colours of the window."""

    def __init__(self) -> None:
        super().__init__()
        self._renderer = QSvgRenderer()
        self._code: Code | None = None
        self.setFixedSize(QSize(SIDE_PX, SIDE_PX))

    def show_code(self, code: Code | None) -> None:
        if code != self._code:
            self._code = code
            if code is not None:
                svg = (
                    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {code.modules} {code.modules}">'
                    f'<path d="{code.path}" fill="#000" shape-rendering="crispEdges"/></svg>'
                )
                self._renderer.load(QByteArray(svg.encode()))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        if self._code is not None:
            self._renderer.render(painter, QRectF(self.rect()))
        painter.end()
