"""Pictures from strangers: checked, turned upright, and rid of everything but the picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error

FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
PIXELS_LIMIT: Final = 80_000_000
JPEG_PIXELS_LIMIT: Final = 400_000_000
"""A JPEG of more than `PIXELS_LIMIT` is read at half, a quarter or an eighth of its size: phones take 200 million."""
SIDE_LIMIT: Final = 30_000
TOO_LARGE: Final = "it has "
DRAWN: Final = ("a drawing (SVG)", "a drawing (PDF)", "a drawing (EPS)")
OTHER_KINDS: Final = {
    "a drawing (SVG)": (b"<svg", b"<SVG"),
    "a drawing (PDF)": (b"%PDF-",),
    "a drawing (EPS)": (b"%!PS",),
    "a HEIC picture, as phones take them": (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc"),
    "an AVIF picture": (b"ftypavif",),
    "a Windows bitmap (BMP)": (b"BM6", b"BM8"),
}
"""Pictures and drawings that are often given and cannot be taken, by the bytes that they begin with or have early."""
QUALITY: Final = 95
ORIENTATION: Final = 0x0112
KEPT_SEGMENTS: Final = (0xE0, 0xEE)
"""JFIF and Adobe (APP14), which say how to read the colours; all other APPn and comments go (ITU-T T.81, B.2.4)."""


def check_picture(data: bytes, name: str) -> tuple[Problem, ...]:
    """Tell what is wrong with a picture file."""
    try:
        _load(data)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as fault:
        return (_unreadable(name, data, str(fault)),)
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
    whole = picture.size == picture_size(data)
    if picture.format == "JPEG" and upright and whole and not picture.info.get("icc_profile"):
        return b"".join(_without_metadata(data))
    return _encoded(picture)


@lru_cache(maxsize=8)
def small_picture(data: bytes, width: int, height: int) -> tuple[int, int, bytes]:
    """Draw a picture upright, no larger than so many pixels: its width, its height, rows of 8-bit RGBA."""
    with Image.open(BytesIO(data), formats=FORMATS) as picture:
        # Of a JPEG no more is unpacked than is shown.
        picture.draft("RGB", (2 * width, 2 * height))
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
    upright.thumbnail((width, height))
    return (*upright.size, upright.tobytes())


def picture_size(data: bytes) -> tuple[int, int]:
    """Return the width and height of a picture, in pixels, as it stands in the file."""
    with _of_any_size(), Image.open(BytesIO(data), formats=FORMATS) as picture:
        return picture.size


@contextmanager
def _of_any_size() -> Iterator[None]:
    """Keep Pillow from warning of large pictures, or refusing them: here their size has limits of its own."""
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def _load(data: bytes) -> Image.Image:
    """Read a picture to its last pixel. WeasyPrint lets Pillow take cut-off files; here they are refused."""
    tolerant = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with _of_any_size():
            picture = Image.open(BytesIO(data), formats=FORMATS)
            _take_smaller(picture)
            picture.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = tolerant
    return picture


def _take_smaller(picture: Image.Image) -> None:
    """Have a huge JPEG read at a fraction of its size. Raises ValueError for a picture too large to be read."""
    width, height = picture.size
    limit = JPEG_PIXELS_LIMIT if picture.format == "JPEG" else PIXELS_LIMIT
    if width * height > limit or max(width, height) > SIDE_LIMIT:
        raise ValueError(f"{TOO_LARGE}{width} × {height} pixels, more than can be printed")
    for fraction in (2, 4, 8):
        if picture.size[0] * picture.size[1] > PIXELS_LIMIT:
            picture.draft(None, (width // fraction, height // fraction))


def _encoded(picture: Image.Image) -> bytes:
    kind = "JPEG" if picture.format == "JPEG" else "PNG"
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I;16"):
        # Presses and PDF libraries read 8 bits; Pillow's own conversion would cut off instead of scaling.
        upright = upright.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    profile = picture.info.get("icc_profile")
    if "transparency" in picture.info and upright.mode != "RGBA":
        # A colour, or entries of a palette, that let the ground through.
        upright = upright.convert("RGBA")
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


def _unreadable(name: str, data: bytes, fault: str) -> Problem:
    reason, hint = _reason(data, fault)
    return error("picture-unreadable", f"The picture “{name}” cannot be read: {reason}.", Place(file=name), hint)


def _reason(data: bytes, fault: str) -> tuple[str, str]:
    """Return why a picture cannot be read, and what to do."""
    other = next((kind for kind, signs in OTHER_KINDS.items() if any(sign in data[:2000] for sign in signs)), "")
    if other in DRAWN:
        return f"it is {other}", "Export it as PNG, 2000 pixels wide, from the program that it was drawn in."
    if fault.startswith(TOO_LARGE):
        return fault, f"Make it smaller: {PIXELS_LIMIT // 1_000_000} million pixels are enough for any page."
    if "truncated" in fault.lower():
        return "its end is missing", "Copy or download it again."
    known = len(fault) < 120 and "BytesIO" not in fault
    reason = f"it is {other}" if other else fault if known else "it is no JPEG, PNG, WebP, GIF or TIFF"
    return reason, "Save it as JPEG or PNG and add it again."
