"""What a file tells of those who made it: names, folders, places, earlier states."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, Final

import pikepdf
from PIL import ExifTags, Image

from leaflet_studio.preflight.checks.findings import counted, listed, painted
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.streams import decode, names
from leaflet_studio.preflight.reading.structure import information, inner
from leaflet_studio.preflight.reading.xmp import XmpError, info_text, read_xmp
from leaflet_studio.problems import Place, Problem, warning

_CREATOR: Final = "{http://purl.org/dc/elements/1.1/}creator"
_HISTORY: Final = "{http://ns.adobe.com/xap/1.0/mm/}History"
_FOLDER: Final = re.compile(r"[A-Za-z]:[\\/]+Users[\\/]+[^\\/<\"]+|/(?:home|Users)/[^/<\"\s]+|file://[^<\"\s]+")
_EXIF: Final = b"Exif\0\0"
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_PLACE: Final = b"GPSLatitude"
_PERSONAL: Final = (
    ExifTags.Base.Artist, ExifTags.Base.Copyright, ExifTags.Base.Make, ExifTags.Base.Model, ExifTags.Base.HostComputer,
    ExifTags.Base.DateTime, ExifTags.Base.CameraOwnerName, ExifTags.Base.BodySerialNumber,
)  # fmt: skip
_JPEG: Final = ("/DCTDecode", "/DCT")
_HEAD_BYTES: Final = 200_000
_SAVE: Final = "Save the picture without its metadata, and place it again."
_CLEAN: Final = "Remove it from the file's properties, and export again."


def check_author(evidence: Evidence) -> Iterator[Problem]:
    """The file names no author: whoever has it could read who made it."""
    named = {info_text(information(evidence.pdf).get("/Author", "")), _xmp(evidence).get(_CREATOR, "")} - {""}
    if named:
        yield warning("metadata-author", f"The file names its author: {listed(named)}.", hint=_CLEAN)


def check_folders(evidence: Evidence) -> Iterator[Problem]:
    """The file's metadata name no folder of a computer, which often holds its user's name."""
    stream = evidence.pdf.Root.get("/Metadata")
    texts = [info_text(value) for _, value in sorted(information(evidence.pdf).items())]
    texts += [decode(stream).decode("utf-8", "replace")] if isinstance(stream, pikepdf.Stream) else []
    found = [match[0] for text in texts for match in _FOLDER.finditer(text)]
    if found:
        yield warning("metadata-folder", f"The file names a folder of a computer: {listed(found)}.", hint=_CLEAN)


def check_earlier(evidence: Evidence) -> Iterator[Problem]:
    """The file holds no data of the program that made it, no history, no thumbnails and no attachments."""
    root = evidence.pdf.Root
    if (
        "/PieceInfo" in root
        or _HISTORY in _xmp(evidence)
        or any("/PieceInfo" in page.source for page in evidence.pages)
    ):
        message = "The file holds data of the program that made it, perhaps earlier states of the work."
        yield warning("metadata-history", message, hint="Export without the program's own data.")
    if any("/Thumb" in page.source for page in evidence.pages):
        message = "The file holds small pictures of its pages, perhaps of an earlier state."
        yield warning("thumbnail", message, hint="Export without thumbnails.")
    if "/EmbeddedFiles" in inner(root, "/Names") or "/AF" in root:
        yield warning("attachment", "Another file is attached to this one.", hint="Remove the attachment.")


def check_picture_places(evidence: Evidence) -> Iterator[Problem]:
    """No picture tells the place where it was taken (GPS)."""
    for where, pictures in _telling(evidence, 0):
        message = f"{pictures} the place where it was taken (GPS)."
        yield warning("picture-location", message, where, _SAVE)


def check_picture_makers(evidence: Evidence) -> Iterator[Problem]:
    """No picture tells its maker, camera or time (EXIF)."""
    for where, pictures in _telling(evidence, 1):
        message = f"{pictures} its maker, camera or time (EXIF)."
        yield warning("picture-metadata", message, where, _SAVE)


def _telling(evidence: Evidence, which: int) -> Iterator[tuple[Place, str]]:
    """Yield where the first picture is that tells its place (0) or its maker (1), and how many do."""
    told: dict[tuple[int, int], Place] = {}
    for page, mark in painted(evidence):
        image = mark.image
        if image and image.source is not None and image.source_id not in told and _told(image.source)[which]:
            told[image.source_id] = page.place_of(mark)
    if told:
        yield next(iter(told.values())), counted(len(told), "picture tells", "pictures tell")


def _told(source: Any) -> tuple[bool, bool]:
    """Tell whether a picture says where it was taken, and by whom, with what or when."""
    metadata = source.get("/Metadata")
    written = decode(metadata) if isinstance(metadata, pikepdf.Stream) else b""
    if not set(names(source.get("/Filter"))) <= set(_JPEG):
        return _XMP_PLACE in written, False
    data = bytes(source.read_raw_bytes())
    head = data[:_HEAD_BYTES]
    place = _XMP_PLACE in written or (_XMP in head and _XMP_PLACE in head)
    if _EXIF not in head:
        return place, False
    try:
        exif = Image.open(io.BytesIO(data)).getexif()
        place = place or bool(exif.get_ifd(ExifTags.IFD.GPSInfo))
        inside = exif.get_ifd(ExifTags.IFD.Exif)
        return place, any(tag in exif or tag in inside for tag in _PERSONAL)
    except (OSError, ValueError, SyntaxError):
        # Whether it can be unpacked at all is told as `ink-unexamined`.
        return place, False


def _xmp(evidence: Evidence) -> Any:
    try:
        return read_xmp(evidence.pdf)
    except XmpError:
        return {}
