"""Icons in the palette's colour, drawn from `assets/icons`."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from leaflet_studio.desktop.tokens import ICON, Colours
from leaflet_studio.resources import assets_folder

SCALES: Final = (1, 2)
APPLICATION_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
PROPERTY: Final = "icon-name"
EMPHASIS: Final = "icon-colour"
DIRECTED: Final = ("undo", "redo", "panel-left", "panel-right", "list", "quote", "design")
"""Icons that point along the lines: mirrored where the window is read from right to left."""


def icon(name: str, colour: str) -> QIcon:
    """Return an icon in a colour, sharp on HiDPI, too."""
    drawn = QIcon()
    for scale in SCALES:
        drawn.addPixmap(pixmap(name, colour, ICON, scale))
    return drawn


def application_icon() -> QIcon:
    """Return the program's own icon, in the sizes that desktops ask for."""
    drawn = QIcon()
    for size in APPLICATION_SIZES:
        drawn.addPixmap(pixmap("leaflet-studio", "", size))
    return drawn


def pixmap(name: str, colour: str, size: int, scale: float = 1) -> QPixmap:
    """Return an icon so many device-independent pixels large, drawn or from before."""
    mirrored = name in DIRECTED and QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    key = f"{name} {colour} {size} {scale} {mirrored}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = _draw(name, colour, round(size * scale), mirrored=mirrored)
        drawn.setDevicePixelRatio(scale)
        QPixmapCache.insert(key, drawn)
    return drawn


def _draw(name: str, colour: str, side: int, *, mirrored: bool) -> QPixmap:
    source = (assets_folder() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn


def with_icon(thing: QObject, name: str, emphasis: str = "text") -> None:
    """Say which icon an action or a button has; `dress` draws it. `emphasis` is a colour of the tokens."""
    thing.setProperty(PROPERTY, name)
    thing.setProperty(EMPHASIS, emphasis)


def dress(root: QWidget, colours: Colours) -> None:
    """Give every action and button below a widget its icon in the scheme's colours."""
    for kind in (QAction, QAbstractButton):
        for thing in root.findChildren(kind):
            if name := thing.property(PROPERTY):
                thing.setIcon(icon(name, getattr(colours, thing.property(EMPHASIS))))
