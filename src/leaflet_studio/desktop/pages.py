"""Paints the pages with what can be drawn over them: trim, bleed, safe area, folds, frames, and what does not fit."""

from __future__ import annotations

from enum import Flag, auto
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaflet_studio.desktop.pixels import image_of
from leaflet_studio.desktop.tokens import LIGHT, PAGE_GAP
from leaflet_studio.messages import FrameGuide, PageGuide, PagePicture

Box = tuple[float, float, float, float]

CYAN: Final = "#0086b3"
GREEN: Final = "#1c8a4a"
VIOLET: Final = "#8a3ab9"
"""Colours of guides lie on the paper, which stays white whatever the window's colours are."""
SHADOW: Final = ((1, 40), (3, 22), (6, 10))
SHADOW_PX: Final = 8


class Overlay(Flag):
    """What is drawn over the pages on demand."""

    NONE = 0
    TRIM = auto()
    BLEED = auto()
    SAFE = auto()
    FOLDS = auto()
    FRAMES = auto()


class Pages(QWidget):
    """Paints the pages' pictures at a scale in pixels a mm, one below the other or two side by side."""

    frame_clicked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.overlays = Overlay.NONE
        self.two_up = False
        self.guides: tuple[PageGuide, ...] = ()
        self._images: list[QImage] = []
        self._sizes: list[PagePicture] = []
        self._pixels: tuple[bytes, ...] = ()
        self._scale = 1.0
        self._marked: tuple[int, Box] | None = None
        self._hovered: FrameGuide | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def page_count(self) -> int:
        """Return the number of pages shown."""
        return len(self._images)

    @property
    def columns(self) -> int:
        """Return how many pages stand side by side."""
        return 2 if self.two_up and self.page_count > 1 else 1

    @property
    def page_width_mm(self) -> float:
        """Return the width of the widest page; 0 when there is none."""
        return max((size.width_mm for size in self._sizes), default=0.0)

    @property
    def page_height_mm(self) -> float:
        """Return the height of the highest page; 0 when there is none."""
        return max((size.height_mm for size in self._sizes), default=0.0)

    @property
    def beyond_mm(self) -> float:
        """Return how far pages are shown beyond their cut."""
        return max((size.beyond_mm for size in self._sizes), default=0.0)

    def image(self, page: int) -> QImage:
        """Return the picture of a page, counted from 0."""
        return self._images[page]

    def show_pages(
        self, sizes: tuple[PagePicture, ...], pixels: tuple[bytes, ...], guides: tuple[PageGuide, ...]
    ) -> None:
        """Take new pictures in the place of the old ones."""
        self._sizes = list(sizes)
        same = {id(data): image for data, image in zip(self._pixels, self._images, strict=True)}
        self._images = [same.get(id(data)) or image_of(size, data) for size, data in zip(sizes, pixels, strict=True)]
        self._pixels = pixels
        self.guides = guides
        self._marked = None

    def set_scale(self, pixels_per_mm: float) -> None:
        """Show pages so large."""
        self._scale = pixels_per_mm
        places = [self.place(page) for page in range(self.page_count)]
        margin = self._gap()
        right = max((place.right() for place in places), default=0) + margin
        bottom = max((place.bottom() for place in places), default=0) + margin
        self.setFixedSize(round(right), round(bottom))
        self.update()

    def place(self, page: int) -> QRectF:
        """Return where a page's trim lies in this widget."""
        gap, columns = self._gap(), self.columns
        row, column = divmod(page, columns)
        before = self._sizes[: row * columns]
        heights = [max(each.height_mm for each in before[n : n + columns]) for n in range(0, len(before), columns)]
        y = gap + sum(height * self._scale + gap for height in heights)
        full = self.page_width_mm * columns * self._scale + gap * (columns - 1)
        size = self._sizes[page]
        width, height = size.width_mm * self._scale, size.height_mm * self._scale
        x = gap + (column * (self.page_width_mm * self._scale + gap) if columns > 1 else (full - width) / 2)
        return QRectF(x, y, width, height)

    def box(self, page: int, box_mm: Box) -> QRectF:
        """Return where a rectangle of a page lies in this widget."""
        place, s = self.place(page), self._scale
        return QRectF(place.x() + box_mm[0] * s, place.y() + box_mm[1] * s, box_mm[2] * s, box_mm[3] * s)

    def at(self, position: QPointF) -> tuple[int, float, float] | None:
        """Return the page nearest to a position and the point on it, in mm."""
        if not self._images:
            return None
        page = min(range(self.page_count), key=lambda each: _distance(self.place(each), position))
        place = self.place(page)
        return page, (position.x() - place.x()) / self._scale, (position.y() - place.y()) / self._scale

    def frame_at(self, position: QPointF) -> FrameGuide | None:
        """Return the smallest frame with a field at a position, or None."""
        hit = [
            frame
            for page, guide in enumerate(self.guides[: self.page_count])
            for frame in guide.frames
            if frame.field and self.box(page, frame.box_mm).contains(position)
        ]
        return min(hit, key=lambda frame: frame.box_mm[2] * frame.box_mm[3], default=None)

    def mark(self, page: int, box_mm: Box | None) -> QRectF:
        """Draw an edge around a rectangle of a page, or the page; returns where that lies."""
        whole = (0.0, 0.0, self._sizes[page].width_mm, self._sizes[page].height_mm)
        self._marked = (page, box_mm or whole)
        self.update()
        return self.box(page, box_mm or whole)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which frame a click would lead to."""
        frame = self.frame_at(event.position())
        if frame != self._hovered:
            self._hovered = frame
            self.setCursor(Qt.CursorShape.PointingHandCursor if frame else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, _event: object) -> None:
        """Forget the frame under the mouse."""
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the field of the frame that is clicked."""
        if event.button() is Qt.MouseButton.LeftButton and (frame := self.frame_at(event.position())):
            self.frame_clicked.emit(frame)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint white paper with a soft shadow, the page on it, and the guides over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, (size, image) in enumerate(zip(self._sizes, self._images, strict=True)):
            beyond = size.beyond_mm * self._scale
            sheet = self.place(page).adjusted(-beyond, -beyond, beyond, beyond)
            if sheet.adjusted(-SHADOW_PX, -SHADOW_PX, SHADOW_PX, SHADOW_PX).intersects(QRectF(event.rect())):
                _paint_shadow(painter, sheet)
                painter.drawImage(self._on_pixels(sheet, image), image)
                self._paint_guides(painter, page)
        painter.end()

    def _paint_guides(self, painter: QPainter, page: int) -> None:
        guide = self.guides[page] if page < len(self.guides) else PageGuide(0.0, 0.0)
        place = self.place(page)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if Overlay.BLEED in self.overlays and guide.bleed_mm:
            bleed = guide.bleed_mm * self._scale
            _outline(painter, place.adjusted(-bleed, -bleed, bleed, bleed), LIGHT.accent, Qt.PenStyle.DashLine)
        if Overlay.TRIM in self.overlays:
            _outline(painter, place, LIGHT.text, Qt.PenStyle.SolidLine)
        if Overlay.SAFE in self.overlays and guide.safe_mm:
            safe = guide.safe_mm * self._scale
            _outline(painter, place.adjusted(safe, safe, -safe, -safe), GREEN, Qt.PenStyle.DashLine)
        if Overlay.FOLDS in self.overlays:
            painter.setPen(QPen(QColor(VIOLET), 1.5, Qt.PenStyle.DashDotLine))
            for fold in guide.folds_mm:
                x = place.x() + fold * self._scale
                painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        for frame in guide.frames:
            self._paint_frame(painter, frame, self.box(page, frame.box_mm))
        if self._marked and self._marked[0] == page:
            _outline(painter, self.box(*self._marked).adjusted(-3, -3, 3, 3), LIGHT.accent, Qt.PenStyle.SolidLine, 3)

    def _paint_frame(self, painter: QPainter, frame: FrameGuide, box: QRectF) -> None:
        if Overlay.FRAMES in self.overlays:
            _outline(painter, box, CYAN, Qt.PenStyle.DotLine)
        if frame == self._hovered:
            painter.fillRect(box, QColor(0, 134, 179, 24))
            _outline(painter, box, CYAN, Qt.PenStyle.SolidLine)
        if frame.overset_words:
            _outline(painter, box.adjusted(-1, -1, 1, 1), LIGHT.error, Qt.PenStyle.SolidLine, 3)
            mark = QRectF(box.right() - 7, box.bottom() - 7, 15, 15)
            painter.fillRect(mark, QColor(LIGHT.error))
            painter.setPen(QPen(QColor("white"), 2))
            centre = mark.center()
            painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0))
            painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4))

    def _on_pixels(self, sheet: QRectF, image: QImage) -> QRectF:
        """Return a sheet's place; a picture of that size falls on whole pixels, so that it is sharp."""
        ratio = self.devicePixelRatioF()
        width, height = image.width() / ratio, image.height() / ratio
        if abs(width - sheet.width()) >= 1:
            return sheet
        return QRectF(round(sheet.left() * ratio) / ratio, round(sheet.top() * ratio) / ratio, width, height)

    def _gap(self) -> float:
        return PAGE_GAP + self.beyond_mm * self._scale


def _paint_shadow(painter: QPainter, sheet: QRectF) -> None:
    """Paint a sheet's shadow around it; below the sheet nobody sees it."""
    around = sheet.adjusted(-SHADOW_PX, -SHADOW_PX, SHADOW_PX, SHADOW_PX).toAlignedRect()
    painter.setClipRegion(QRegion(around) - QRegion(sheet.adjusted(1, 1, -1, -1).toAlignedRect()))
    for spread, alpha in SHADOW:
        painter.fillRect(sheet.adjusted(-spread / 2, -spread / 4, spread / 2, spread), QColor(0, 0, 0, alpha))
    painter.setClipping(False)


def _outline(painter: QPainter, box: QRectF, colour: str, style: Qt.PenStyle, width: float = 1.2) -> None:
    painter.setPen(QPen(QColor(colour), width, style))
    painter.drawRect(box)


def _distance(place: QRectF, position: QPointF) -> float:
    across = max(place.left() - position.x(), position.x() - place.right(), 0.0)
    down = max(place.top() - position.y(), position.y() - place.bottom(), 0.0)
    return QPoint(round(across), round(down)).manhattanLength()
