"""A QR code as it comes off the press and before a shaking camera: turned, blurred and grained copies of it."""

from __future__ import annotations

import random
from typing import Final

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

ANGLES: Final = (0, 5, -12, 20, -30, 45, 90)
BLURS_MM: Final = (0.0, 0.06, 0.10)
GRAIN: Final = (0.0, 0.03)
COPIES: Final = len(ANGLES) * len(BLURS_MM) * len(GRAIN)
"""How many copies are tried: 42."""
_FORMATS: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_MODULE_PX: Final = 6.0
_WHITE: Final = 255
_SEED: Final = 42
_SPREAD: Final = 36.8
"""The standard deviation of the mean of four random bytes."""


def unread_copies(picture: Image.Image, text: str, pixels_per_mm: float, module_px: float) -> int:
    """Count the copies of a symbol's picture (L) that do not say `text`; light on dark is not tried.

    A large symbol is drawn smaller, at 6 pixels a module, as it is seen from further away. The grain is the same each
    time: it comes from a fixed seed.
    """
    shrink = min(1.0, _MODULE_PX / module_px)
    if shrink < 1.0:
        size = (round(picture.width * shrink), round(picture.height * shrink))
        picture, pixels_per_mm = picture.resize(size, Image.Resampling.BOX), pixels_per_mm * shrink
    unread = 0
    for angle in ANGLES:
        turned = picture.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=_WHITE)
        noise = _noise(turned.size)
        for blur_mm in BLURS_MM:
            blurred = turned.filter(ImageFilter.GaussianBlur(blur_mm * pixels_per_mm)) if blur_mm else turned
            for grain in GRAIN:
                unread += not _says(_grained(blurred, noise, grain) if grain else blurred, text)
    return unread


def _says(picture: Image.Image, text: str) -> bool:
    found = zxingcpp.read_barcodes(picture, formats=_FORMATS, try_invert=False)
    return any(barcode.valid and str(barcode.text) == text for barcode in found)


def _noise(size: tuple[int, int]) -> Image.Image:
    """Return near-normal noise around the middle grey."""
    source = random.Random(_SEED)
    one, two, three, four = (Image.frombytes("L", size, source.randbytes(size[0] * size[1])) for _ in range(4))
    return ImageChops.add(ImageChops.add(one, two, 2), ImageChops.add(three, four, 2), 2)


def _grained(picture: Image.Image, noise: Image.Image, grain: float) -> Image.Image:
    """Add noise whose standard deviation is a share of white."""
    strength = grain * _WHITE / _SPREAD
    return ImageChops.add(picture, noise.point(lambda value: round(value * strength)), 1, -round(strength * 127))
