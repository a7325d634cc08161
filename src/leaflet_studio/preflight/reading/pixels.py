"""A placed picture's pixels as inks, and its mask, small enough to be laid on the plates."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from typing import Any, Final

import pikepdf
from PIL import Image, ImageChops

from leaflet_studio.preflight.reading.marks import Picture
from leaflet_studio.preflight.reading.spaces import families
from leaflet_studio.preflight.reading.streams import names

_MAX_BYTES: Final = 160_000_000
_JPEG: Final = ("/DCTDecode", "/DCT")
FAULTS: Final = (
    pikepdf.PdfError, pikepdf.UnsupportedImageTypeError, pikepdf.models.image.ImageDecompressionError,
    pikepdf.models.image.NotExtractableError, pikepdf.models.image.InvalidPdfImageError,
    OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, SyntaxError, NotImplementedError,
    struct.error, zlib.error, Image.DecompressionBombError,
)  # fmt: skip
"""What Pillow and pikepdf raise for pictures that are broken, or of a kind that they do not know."""


def picture_plates(picture: Picture, size: tuple[int, int]) -> list[Image.Image] | None:
    """Return cyan, magenta, yellow and black as L pictures (255 is full ink) of at least `size`, if it has as much.

    None for stencils and for what cannot be read.
    """
    if picture.source is None or picture.mask:
        return None
    try:
        return _plates(picture, _read(picture.source, size))
    except FAULTS:
        # Told as `image-unexamined`.
        return None


def picture_mask(picture: Picture, size: tuple[int, int]) -> Image.Image | None:
    """Return where a picture covers what is below it (L, 255 is opaque); None where it does everywhere."""
    if picture.source is None:
        return None
    stencil = picture.source.get("/Mask")
    source = picture.source if picture.mask else picture.source.get("/SMask", stencil)
    if not isinstance(source, pikepdf.Stream):
        return None
    try:
        found = _read(source, size).convert("L")
    except FAULTS:
        return Image.new("L", (1, 1), 128)
    soft = "/SMask" in picture.source and not picture.mask
    return found if soft or _is_turned(source) else ImageChops.invert(found)


def _read(source: Any, size: tuple[int, int]) -> Image.Image:
    filters = names(source.get("/Filter"))
    width, height = int(source.Width), int(source.Height)
    if filters == list(_JPEG[:1]) or filters == list(_JPEG[1:]):
        found: Image.Image = Image.open(io.BytesIO(bytes(source.read_raw_bytes())))
        found.draft(None, size)
        found.load()
    elif width * height * 4 > _MAX_BYTES:
        raise ValueError("too many pixels to be unpacked")
    else:
        with warnings.catch_warnings():
            # Pictures of 16 bits are read as 8, which is enough here.
            warnings.simplefilter("ignore")
            found = pikepdf.PdfImage(source).as_pil_image()
    by = max(1, min(found.width // max(size[0], 1), found.height // max(size[1], 1)))
    return found.reduce(by) if by > 1 and found.mode in ("L", "RGB", "CMYK") else found


def _plates(picture: Picture, found: Image.Image) -> list[Image.Image]:
    if found.mode == "CMYK":
        planes = list(found.split())
        jpeg = any(name in _JPEG for name in names(picture.source.get("/Filter")))
        # Pillow turns the inks of every CMYK JPEG round, as Photoshop writes them so; PDF says it in Decode.
        return [ImageChops.invert(plane) for plane in planes] if jpeg and not _is_turned(picture.source) else planes
    if found.mode in ("1", "L", "I;16", "I") or (picture.space and "DeviceGray" in families(picture.space)):
        grey = found.convert("L")
        none = Image.new("L", grey.size, 0)
        return [none, none, none, ImageChops.invert(grey)]
    lights = found.convert("RGB").split()
    inks = [ImageChops.invert(light) for light in lights]
    black = ImageChops.darker(ImageChops.darker(inks[0], inks[1]), inks[2])
    return [*(ImageChops.subtract(ink, black) for ink in inks), black]


def _is_turned(source: Any) -> bool:
    """Tell whether a Decode array turns the values round."""
    decode = source.get("/Decode")
    return decode is not None and len(decode) > 0 and float(decode[0]) > 0.5
