"""The finished pages in their scroll area: zoomed in place, kept in place, never blank."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.pages import Overlay, Pages
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import PAGE_GAP, RADIUS, SPACE
from leaflet_studio.messages import FrameGuide, PagePicture
from leaflet_studio.problems import Place

MM_PER_INCH: Final = 25.4
ZOOM_STEP: Final = 1.25
SMALLEST: Final = 0.1
LARGEST: Final = 6.0
WIDEST_PX: Final = 4000
PATIENCE_MS: Final = 300
"""A page that comes sooner needs no sign that it is being drawn."""


class Fit(Enum):
    """What the zoom follows."""

    FREE = auto()
    WIDTH = auto()
    PAGE = auto()


class Preview(QScrollArea):
    """The pages with their zoom. `zoom` is the share of the real size; a fitted zoom follows the window."""

    zoomed = Signal(float)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("preview")
        self._bridge = bridge
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self.pages = Pages()
        self.pages.frame_clicked.connect(self._choose_frame)
        self.setWidget(self.pages)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Pages are paper: they lie the same way round whatever the language of the window is.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # The page never hides under a scroll bar that appears later.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(SPACE * 30)
        self._sign = QLabel(self, textFormat=Qt.TextFormat.PlainText, visible=False)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_sign)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._describe())
        bridge.proof_ready.connect(self._take)
        bridge.busy_changed.connect(self._take_busy)
        bridge.place_wanted.connect(self.show_place)
        bridge.problems_changed.connect(self._describe)
        self.retell()

    @property
    def zoom(self) -> float:
        """Return the share of the real size at which pages are shown."""
        return self._scale() / self._pixels_per_mm()

    @property
    def fit(self) -> Fit:
        """Return what the zoom follows."""
        return self._fit

    def retell(self) -> None:
        """Say everything in the language that is spoken now; the pages stay."""
        self.setAccessibleName(self.tr("Preview"))
        self.pages.setAccessibleName(self.tr("Pages"))
        self._sign.setText(self.tr("Updating…"))
        self._describe()
        self.zoomed.emit(self.zoom)

    def fit_width(self) -> None:
        """Show pages as wide as there is room, from now on."""
        self._follow(Fit.WIDTH)

    def fit_page(self) -> None:
        """Show whole pages, from now on."""
        self._follow(Fit.PAGE)

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Show pages at a share of their real size; 1.0 is the size on paper. What is `at` a point stays there."""
        point = at or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        anchor = self.pages.at(QPointF(self.pages.mapFrom(self.viewport(), point.toPoint())))
        self._fit = Fit.FREE
        self._zoom = min(max(zoom, SMALLEST), LARGEST)
        self._apply()
        if anchor is not None:
            page, x_mm, y_mm = anchor
            now = self.pages.box(page, (x_mm, y_mm, 0, 0)).topLeft()
            self.horizontalScrollBar().setValue(round(now.x() - point.x()))
            self.verticalScrollBar().setValue(round(now.y() - point.y()))

    def zoom_in(self) -> None:
        """Show pages a step larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show pages a step smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def set_two_up(self, two_up: bool) -> None:
        """Show front and back side by side, or one below the other."""
        self.pages.two_up = two_up
        self._apply()

    def set_overlay(self, overlay: Overlay, shown: bool) -> None:
        """Draw something over the pages, or no more."""
        self.pages.overlays = self.pages.overlays | overlay if shown else self.pages.overlays & ~overlay
        self._apply()

    def show_place(self, place: Place) -> None:
        """Bring a place on the pages into sight, with an edge around it."""
        found = self._found(place)
        if found is None:
            return
        box = self.pages.mark(*found)
        centre = box.center()
        self.ensureVisible(
            round(centre.x()), round(centre.y()), round(box.width() / 2) + SPACE, round(box.height() / 2) + SPACE
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's size."""
        super().resizeEvent(event)
        self._apply()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, at the cursor; scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def _found(self, place: Place) -> tuple[int, tuple[float, float, float, float] | None] | None:
        """Return the page, counted from 0, and the rectangle that a place names."""
        for page, guide in enumerate(self.pages.guides[: self.pages.page_count]):
            for frame in guide.frames:
                if frame.id == place.frame and place.frame:
                    return page, frame.box_mm
        page = place.page - 1
        if 0 <= page < self.pages.page_count and (place.box_mm or not place.field):
            return page, place.box_mm
        path = self._bridge.field_of(place)
        for number, guide in enumerate(self.pages.guides[: self.pages.page_count]):
            for frame in guide.frames:
                if frame.field == path and path:
                    return number, frame.box_mm
        return None

    def _choose_frame(self, frame: FrameGuide) -> None:
        self._bridge.field_wanted.emit(frame.field)

    def _follow(self, fit: Fit) -> None:
        self._fit = fit
        self._apply()

    def _take(self, sizes: tuple[PagePicture, ...], pixels: tuple[bytes, ...]) -> None:
        place = self.verticalScrollBar().value()
        self.pages.show_pages(sizes, pixels, self._bridge.guides)
        self._apply()
        self.verticalScrollBar().setValue(place)
        # At once: what else a new page changes in the window can wait until it is seen.
        self.pages.repaint()
        self._describe()

    def _describe(self) -> None:
        """Say in words which page is seen and how much is wrong, for who cannot see it."""
        count = self.pages.page_count
        at = self.pages.at(QPointF(0, self.verticalScrollBar().value() + self.viewport().height() / 2))
        page = self.tr("Page %1 of %2").replace("%1", str(at[0] + 1 if at else 0)).replace("%2", str(count))
        problems = self.tr("%n problem(s)", "", len(self._bridge.problems))
        self.setAccessibleDescription(f"{page}, {problems}")
        self.pages.setAccessibleDescription(f"{page}, {problems}")

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
            f"border-radius: {RADIUS}px; padding: {SPACE // 2}px {SPACE}px;"
        )
        self._sign.adjustSize()
        self._sign.move(self.viewport().width() - self._sign.width() - SPACE, SPACE)
        self._sign.show()
        self._sign.raise_()

    def _apply(self) -> None:
        scale = self._scale()
        self.pages.set_scale(scale)
        width = scale * (self.pages.page_width_mm or self.viewport().width() / scale)
        with_bleed = Overlay.BLEED in self.pages.overlays
        self._bridge.show_at(min(round(width * self.devicePixelRatioF()), WIDEST_PX), with_bleed=with_bleed)
        self.zoomed.emit(self.zoom)

    def _scale(self) -> float:
        """Return the pixels that show a mm."""
        pages, columns = self.pages, self.pages.columns
        if self._fit is Fit.FREE or not pages.page_width_mm:
            return self._pixels_per_mm() * self._zoom
        beyond = 2 * pages.beyond_mm
        across = max(self.viewport().width() - (columns + 1) * PAGE_GAP, 1)
        scale = across / (columns * pages.page_width_mm + beyond * (columns + 1) / 2)
        if self._fit is Fit.PAGE:
            down = max(self.viewport().height() - 2 * PAGE_GAP, 1)
            scale = min(scale, down / (pages.page_height_mm + beyond))
        return scale

    def _pixels_per_mm(self) -> float:
        screen = self.screen()
        return (screen.physicalDotsPerInchX() if screen else 96.0) / MM_PER_INCH
