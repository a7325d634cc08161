"""QR codes found on a drawn page, measured as a reader's camera would see them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Final

import zxingcpp
from PIL import Image, ImageStat

from leaflet_studio.preflight.reading.geometry import Box, grown
from leaflet_studio.preflight.reading.kept import Kept
from leaflet_studio.preflight.reading.wear import unread_copies
from leaflet_studio.raster import MM_PER_INCH, POINTS_PER_INCH, Sheets

Worn = Kept[tuple[str, int, float, str], int]
"""How many worn copies of a symbol cannot be read, by its pixels' hash, their width, its module's, and its text."""

FIND_DPI: Final = 150.0
MEASURE_DPI: Final = 300.0
QUIET_MODULES: Final = 4
_FORMATS: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_MARGIN_MODULES: Final = 6
_MODULE_PX: Final = 8


@dataclass(frozen=True, slots=True)
class Symbol:
    """A QR code on a page. `text` is what it says at 150 dpi, `sharp_text` at 300 dpi (empty: not read there).

    `box` is the symbol without its quiet zone. `quiet_darkest`, `quiet_spread` and `contrast` are fractions of
    white: the darkest spot of the quiet zone, its standard deviation, and light less dark modules. `unread` is how
    many of 42 worn copies do not say the same.
    """

    page: int
    text: str
    sharp_text: str
    box: Box
    modules: int
    module_pt: float
    quiet_darkest: float
    quiet_spread: float
    contrast: float
    unread: int = 0

    @property
    def link(self) -> str:
        """What it says, at whichever resolution it could be read."""
        return self.text or self.sharp_text


def find_symbols(sheets: Sheets, picture: Image.Image, page: int, media: Box, worn: Worn) -> tuple[Symbol, ...]:
    """Find the QR codes on a page drawn at 150 dpi and measure each from its region at 300 dpi."""
    scale = picture.width / (media[2] - media[0])
    return tuple(_measure(sheets, found, scale, page, media, worn) for found in _read(picture))


def _read(picture: Image.Image) -> list[Any]:
    return [barcode for barcode in zxingcpp.read_barcodes(picture, formats=_FORMATS, try_invert=False) if barcode.valid]


def reads_nothing(picture: Image.Image) -> bool:
    """Tell that there is no QR code in a part of a drawn page."""
    return not _read(picture)


def _measure(sheets: Sheets, found: Any, scale: float, page: int, media: Box, worn: Worn) -> Symbol:
    modules = 17 + 4 * int(found.extra.get("Version", 1))
    rough = _around(found, scale)
    module = max(rough[2] - rough[0], rough[3] - rough[1]) / modules
    height = media[3] - media[1]
    region = grown((rough[0], height - rough[3], rough[2], height - rough[1]), module * _MARGIN_MODULES)
    region = (max(region[0], 0.0), max(region[1], 0.0), region[2], min(region[3], height))
    part = sheets.draw_part(page - 1, region, MEASURE_DPI)
    sharp = next(iter(_read(part)), None)
    step = POINTS_PER_INCH / MEASURE_DPI
    fine = _around(sharp, 1 / step) if sharp else (0.0, 0.0, 0.0, 0.0)
    box = (region[0] + fine[0], region[3] - fine[3], region[0] + fine[2], region[3] - fine[1]) if sharp else rough
    if not sharp:
        box = (rough[0], height - rough[3], rough[2], height - rough[1])
    shifted = (box[0] + media[0], box[1] + media[1], box[2] + media[0], box[3] + media[1])
    quiet, spread, contrast = _light(part, sharp, modules) if sharp else (0.0, 1.0, 0.0)
    side = _side(sharp or found) * (step if sharp else 1 / scale)
    text = str(sharp.text) if sharp else ""
    unread = _unread(part, text, side / modules / step, worn) if text else 0
    return Symbol(page, str(found.text), text, shifted, modules, side / modules, quiet, spread, contrast, unread)


def _unread(part: Image.Image, text: str, module_px: float, worn: Worn) -> int:
    key = (hashlib.sha256(part.tobytes()).hexdigest(), part.width, module_px, text)
    return worn.of(key, lambda: unread_copies(part, text, MEASURE_DPI / MM_PER_INCH, module_px))


def _corners(found: Any) -> list[tuple[float, float]]:
    """Return the corners, from the upper left anticlockwise, as Pillow's QUAD wants them."""
    position = found.position
    corners = (position.top_left, position.bottom_left, position.bottom_right, position.top_right)
    return [(float(corner.x), float(corner.y)) for corner in corners]


def _around(found: Any, scale: float) -> Box:
    """Return the box around a symbol in points, from the picture's upper left corner downwards."""
    xs, ys = zip(*_corners(found), strict=True)
    return min(xs) / scale, min(ys) / scale, max(xs) / scale, max(ys) / scale


def _side(found: Any) -> float:
    """Return the mean length of the four sides in pixels."""
    corners = _corners(found)
    pairs = zip(corners, corners[1:] + corners[:1], strict=True)
    return float(sum(((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5 for (ax, ay), (bx, by) in pairs) / 4)


def _light(part: Image.Image, found: Any, modules: int) -> tuple[float, float, float]:
    """Return the quiet zone's darkest spot and spread, and the contrast, from the symbol turned upright."""
    corners, ring = _corners(found), QUIET_MODULES / modules
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    across = ((dx - ax + cx - bx) / 2 * ring, (dy - ay + cy - by) / 2 * ring)
    down = ((bx - ax + cx - dx) / 2 * ring, (by - ay + cy - dy) / 2 * ring)
    quad = []
    for (x, y), right, low in zip(corners, (-1, -1, 1, 1), (-1, 1, 1, -1), strict=True):
        quad += [x + right * across[0] + low * down[0], y + right * across[1] + low * down[1]]
    side = (modules + 2 * QUIET_MODULES) * _MODULE_PX
    upright = part.transform((side, side), Image.Transform.QUAD, tuple(quad), Image.Resampling.BILINEAR, fillcolor=255)
    quiet, edge = QUIET_MODULES * _MODULE_PX, _MODULE_PX // 2
    mask = Image.new("L", upright.size, 0)
    mask.paste(255, (edge, edge, side - edge, side - edge))
    mask.paste(0, (quiet - edge, quiet - edge, side - quiet + edge, side - quiet + edge))
    ring_facts = ImageStat.Stat(upright, mask)
    dark = _module(upright, quiet + 3 * _MODULE_PX, quiet + 3 * _MODULE_PX)
    light = _module(upright, quiet + _MODULE_PX, quiet + 3 * _MODULE_PX)
    return ring_facts.extrema[0][0] / 255, ring_facts.stddev[0] / 255, (light - dark) / 255


def _module(upright: Image.Image, x: int, y: int) -> float:
    """Return the mean grey of a module's middle."""
    inner = _MODULE_PX // 4
    part = upright.crop((x + inner, y + inner, x + _MODULE_PX - inner, y + _MODULE_PX - inner))
    return ImageStat.Stat(part).mean[0]
