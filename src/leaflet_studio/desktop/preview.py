"""The finished pages, one below the other: zoomed in place, kept in place, never blank."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.theme import PAGE_GAP, SPACE, colours_of
from leaflet_studio.messages import PagePicture

MM_PER_INCH: Final = 25.4
ZOOM_STEP: Final = 1.25
SMALLEST: Final = 0.1
LARGEST: Final = 6.0
WIDEST_PX: Final = 4000
PATIENCE_MS: Final = 300
"""A page that comes sooner needs no sign that it is being drawn."""


class Pages(QWidget):
    """Paints the pages' pictures at the width that is asked for, whatever width they were drawn at."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._sizes: list[PagePicture] = []
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pages"))

    @property
    def page_width_mm(self) -> float:
        """Return the width of the widest page; 0 when there is none."""
        return max((size.width_mm for size in self._sizes), default=0.0)

    @property
    def page_count(self) -> int:
        """Return the number of pages shown."""
        return len(self._images)

    def image(self, page: int) -> QImage:
        """Return the picture of a page, counted from 0."""
        return self._images[page]

    def show_pages(self, sizes: tuple[PagePicture, ...], pixels: tuple[bytes, ...]) -> None:
        """Take new pictures in the place of the old ones."""
        self._sizes = list(sizes)
        self._images = [_image(size, data) for size, data in zip(sizes, pixels, strict=True)]
        self.setAccessibleDescription(self.tr("Pages shown: %1").replace("%1", str(len(self._images))))
        self.set_width(self._width)

    def set_width(self, width: int) -> None:
        """Show the widest page so many pixels wide."""
        self._width = width
        height = sum(self._height(size) + PAGE_GAP for size in self._sizes) + PAGE_GAP
        self.setFixedSize(width + 2 * PAGE_GAP, max(height, 2 * PAGE_GAP))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint white paper with a thin shadow, and the page on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = PAGE_GAP
        for size, image in zip(self._sizes, self._images, strict=True):
            place = QRect((self.width() - self._page_width(size)) // 2, top, self._page_width(size), self._height(size))
            if place.adjusted(-2, -2, 2, 4).intersects(event.rect()):
                painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 40))
                painter.fillRect(place.adjusted(1, 2, 2, 3), QColor(0, 0, 0, 50))
                painter.drawImage(QRectF(place), image)
            top += place.height() + PAGE_GAP
        painter.end()

    def _page_width(self, size: PagePicture) -> int:
        return round(self._width * size.width_mm / self.page_width_mm) if self.page_width_mm else self._width

    def _height(self, size: PagePicture) -> int:
        return round(self._page_width(size) * size.height_mm / size.width_mm)


class Preview(QScrollArea):
    """The pages with their zoom. `zoom` is the share of the real size; fitted to the width it follows the window."""

    zoomed = Signal(float)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("preview")
        self._bridge = bridge
        self._fits_width = True
        self._zoom = 1.0
        self.pages = Pages()
        self.setWidget(self.pages)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Preview"))
        # The page never hides under a scroll bar that appears later.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._sign = QLabel(self.tr("Updating…"), self, textFormat=Qt.TextFormat.PlainText, visible=False)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_sign)
        bridge.proof_ready.connect(self._take)
        bridge.busy_changed.connect(self._take_busy)

    @property
    def zoom(self) -> float:
        """Return the share of the real size at which pages are shown."""
        width_mm = self.pages.page_width_mm
        return self._page_width() / (width_mm * self._pixels_per_mm()) if width_mm else 1.0

    def fit_width(self) -> None:
        """Show pages as wide as there is room, from now on."""
        self._fits_width = True
        self._apply()

    def set_zoom(self, zoom: float) -> None:
        """Show pages at a share of their real size; 1.0 is the size on paper."""
        centre = self._centre()
        self._fits_width = False
        self._zoom = min(max(zoom, SMALLEST), LARGEST)
        self._apply()
        self._go_to(centre)

    def zoom_in(self) -> None:
        """Show pages a step larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show pages a step smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's width."""
        super().resizeEvent(event)
        self._apply()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * ZOOM_STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def _take(self, sizes: tuple[PagePicture, ...], pixels: tuple[bytes, ...]) -> None:
        place = self.verticalScrollBar().value()
        self.pages.show_pages(sizes, pixels)
        self._apply()
        self.verticalScrollBar().setValue(place)

    def _take_busy(self, busy: bool) -> None:
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._sign.hide()

    def _show_sign(self) -> None:
        colours = colours_of(self.palette())
        self._sign.setStyleSheet(
            f"background: {colours.field}; color: {colours.text}; border: 1px solid {colours.line};"
            f"border-radius: 4px; padding: {SPACE // 2}px {SPACE}px;"
        )
        self._sign.adjustSize()
        self._sign.move(self.viewport().width() - self._sign.width() - SPACE, SPACE)
        self._sign.show()
        self._sign.raise_()

    def _apply(self) -> None:
        width = self._page_width()
        self.pages.set_width(width)
        self._bridge.show_at(min(round(width * self.devicePixelRatioF()), WIDEST_PX))
        self.zoomed.emit(self.zoom)

    def _page_width(self) -> int:
        if self._fits_width or not self.pages.page_width_mm:
            return max(self.viewport().width() - 2 * PAGE_GAP, 1)
        return round(self.pages.page_width_mm * self._pixels_per_mm() * self._zoom)

    def _pixels_per_mm(self) -> float:
        screen = self.screen()
        return (screen.physicalDotsPerInchX() if screen else 96.0) / MM_PER_INCH

    def _centre(self) -> float:
        bar = self.verticalScrollBar()
        return (bar.value() + self.viewport().height() / 2) / max(self.pages.height(), 1)

    def _go_to(self, centre: float) -> None:
        self.verticalScrollBar().setValue(round(centre * self.pages.height() - self.viewport().height() / 2))


def _image(size: PagePicture, pixels: bytes) -> QImage:
    # A copy: the bytes belong to the message, and QImage only borrows them.
    return QImage(pixels, size.width_px, size.height_px, 3 * size.width_px, QImage.Format.Format_RGB888).copy()
