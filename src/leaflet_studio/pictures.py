"""Pictures from strangers: checked, turned upright, and rid of everything but the picture."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error

FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
PIXELS_LIMIT: Final = 80_000_000
SIDE_LIMIT: Final = 30_000
QUALITY: Final = 95
ORIENTATION: Final = 0x0112
KEPT_SEGMENTS: Final = (0xE0, 0xEE)
"""JFIF and Adobe (APP14), which say how to read the colours; all other APPn and comments go (ITU-T T.81, B.2.4)."""


def check_picture(data: bytes, name: str) -> tuple[Problem, ...]:
    """Tell what is wrong with a picture file."""
    try:
        _load(data)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as fault:
        return (_unreadable(name, str(fault)),)
    return ()


@lru_cache(maxsize=8)
def clean_picture(data: bytes, name: str, room: Room = Room.CAMPAIGN) -> bytes:
    """Return a picture upright and without metadata; an upright JPEG keeps its scan byte for byte.

    Raises LeafletError (the room that the picture belongs to) when it cannot be read.
    """
    problems = check_picture(data, name)
    if problems:
        raise LeafletError(room, *problems)
    picture = _load(data)
    upright = picture.getexif().get(ORIENTATION, 1) == 1
    if picture.format == "JPEG" and upright and not picture.info.get("icc_profile"):
        return b"".join(_without_metadata(data))
    return _encoded(picture)


def picture_size(data: bytes) -> tuple[int, int]:
    """Return the width and height of a picture, in pixels, as it stands in the file."""
    with Image.open(BytesIO(data), formats=FORMATS) as picture:
        return picture.size


def _load(data: bytes) -> Image.Image:
    """Read a picture to its last pixel. WeasyPrint lets Pillow take cut-off files; here they are refused."""
    tolerant = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(data), formats=FORMATS)
            width, height = picture.size
            if width * height > PIXELS_LIMIT or max(width, height) > SIDE_LIMIT:
                raise ValueError(f"it has {width} × {height} pixels, more than can be printed")
            picture.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = tolerant
    return picture


def _encoded(picture: Image.Image) -> bytes:
    kind = "JPEG" if picture.format == "JPEG" else "PNG"
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I;16"):
        # Presses and PDF libraries read 8 bits; Pillow's own conversion would cut off instead of scaling.
        upright = upright.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    profile = picture.info.get("icc_profile")
    if upright.mode not in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK"):
        upright = upright.convert("RGB")
    if upright.mode == "CMYK":
        kind = "JPEG"
    if profile and upright.mode in ("RGB", "RGBA", "L"):
        upright = _in_srgb(upright, profile)
    plain = Image.frombytes(upright.mode, upright.size, upright.tobytes())
    if upright.mode == "P":
        plain.putpalette(upright.getpalette("RGB") or [])
    target = BytesIO()
    plain.save(target, kind, **({"quality": QUALITY, "subsampling": 0} if kind == "JPEG" else {"optimize": True}))
    return target.getvalue()


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=picture.mode)
    except (ImageCms.PyCMSError, OSError):
        # A broken profile says nothing: the colours are taken for sRGB, as browsers do.
        return picture
    return converted or picture


def _without_metadata(data: bytes) -> Iterator[bytes]:
    """Walk a JPEG's segments and leave metadata out; from the first scan to the end marker all stays."""
    yield data[:2]
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        length = int.from_bytes(data[position + 2 : position + 4], "big")
        segment = data[position : position + 2 + length]
        if marker == 0xDA:
            end = data.rfind(b"\xff\xd9")
            yield data[position : end + 2] if end > position else data[position:]
            return
        if marker in KEPT_SEGMENTS or not (0xE0 <= marker <= 0xEF or marker == 0xFE):
            yield segment
        position += 2 + length


def _unreadable(name: str, reason: str) -> Problem:
    hint = "Save it as JPEG or PNG and add it again."
    reason = reason if len(reason) < 120 and "BytesIO" not in reason else "it is no JPEG, PNG, WebP, GIF or TIFF"
    return error("picture-unreadable", f"The picture “{name}” cannot be read: {reason}.", Place(file=name), hint)
