"""Pages' pixels as they come from the worker, as Qt's pictures."""

from __future__ import annotations

from PySide6.QtGui import QImage

from leaflet_studio.messages import PagePicture

BYTES_PER_PIXEL = 4


def image_of(size: PagePicture, pixels: bytes) -> QImage:
    """Return a page's picture in the format that Qt paints without converting."""
    line = BYTES_PER_PIXEL * size.width_px
    # A copy: the bytes belong to the message, and QImage only borrows them.
    return QImage(pixels, size.width_px, size.height_px, line, QImage.Format.Format_RGB32).copy()
