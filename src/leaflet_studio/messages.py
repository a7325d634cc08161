"""What goes over the pipe between the window and its worker: frozen values as JSON, bytes raw behind them.

A message is the lengths of its header and the number of its blobs (two big-endian 32-bit numbers), the header as
JSON, and each blob behind its length (a big-endian 64-bit number). No exception and no pickle crosses a pipe.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import BinaryIO, Final, TypeVar

import msgspec

from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.problems import Problem

T = TypeVar("T")

LENGTHS: Final = struct.Struct(">II")
BLOB_LENGTH: Final = struct.Struct(">Q")
HEADER_LIMIT: Final = 50_000_000
BLOBS_LIMIT: Final = 1000
BLOB_LIMIT: Final = 500_000_000
RECYCLED: Final = 75
"""The exit code of a worker that asks to be started anew: EX_TEMPFAIL of sysexits.h."""
DEFAULT_THEME: Final = "mixed"
EVERYTHING: Final = "*"
"""Stands for every error in what is acknowledged: the file is not for a print shop."""
SCREEN: Final = ""
"""The name of no print shop: the edition for screens is meant."""


class Task(StrEnum):
    """What the worker is asked for."""

    CATALOGUE = "catalogue"
    PREVIEW = "preview"
    THUMBNAIL = "thumbnail"
    EXPORT = "export"
    CALIBRATION = "calibration"
    DUMMY = "dummy"


class News(StrEnum):
    """What the worker tells."""

    CATALOGUE = "catalogue"
    PAGES = "pages"
    PROBLEMS = "problems"
    THUMBNAIL = "thumbnail"
    STAGE = "stage"
    HELD = "held"
    WRITTEN = "written"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of office paper with several pieces on it; `up` is how many, 0 for a booklet's two pages a side.

    `is_lying` tells whether it lies on its side then.
    """

    name: str
    up: int = 0
    is_lying: bool = True


@dataclass(frozen=True, slots=True)
class Imposing:
    """How a file is laid out for an office printer.

    `flip` is the edge that the printer turns the sheet on, `long` or `short`; `back_offset_mm` are the two numbers of
    its calibration sheet.
    """

    paper: Paper
    flip: str = "long"
    back_offset_mm: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Extras:
    """What is made beside the file, or of it: the job sheet, XJDF, a black-plate version, office sheets.

    `sheet_language` is that of what is made for the press room; empty for the edition's own.
    """

    job_sheet: bool = True
    xjdf: bool = False
    black_plate: bool = False
    imposing: Imposing | None = None
    sheet_language: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """A job for the worker.

    `pictures` are the campaign's picture files as (path, SHA-256): those that the worker has not seen yet follow as
    blobs, the others it has kept. `shop` is SCREEN for the screen edition. `width_px` is the width of a page's
    picture, 0 for none; `with_bleed` asks for what lies beyond the cut, too. `output` is the path to export to: a
    PDF, or a PNG for pictures. `held` names the pages' pictures that the window has. `acknowledged` are the errors
    that a person has read and exports nevertheless. `extras` say what else an export makes; a calibration sheet is for
    the paper in them.
    """

    number: int
    task: Task
    campaign: Campaign | None = None
    pictures: tuple[tuple[str, str], ...] = ()
    layout: str = ""
    language: str = ""
    group: str = ""
    shop: str = SCREEN
    width_px: int = 0
    with_bleed: bool = False
    held: tuple[str, ...] = ()
    output: str = ""
    acknowledged: tuple[str, ...] = ()
    extras: Extras = Extras()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen, by its id and its title; `detail` tells it from others.

    `titles` are its own ones in other languages, by their tags, where it has some.
    """

    id: str
    title: str
    detail: str = ""
    titles: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What there is to choose from.

    `formats` are those of each layout by its id, its own first; `sides` its number of pages; `right_to_left` are the
    languages that are written so. `for_screens` are layouts that are no paper, `black_plate` those whose versions can
    differ in the black plate alone, `folded` those that are folded. `papers` are the office sheets that hold several
    pieces, by the layout and its format.
    """

    layouts: tuple[Choice, ...] = ()
    formats: tuple[tuple[str, tuple[str, ...]], ...] = ()
    themes: tuple[Choice, ...] = ()
    languages: tuple[Choice, ...] = ()
    shops: tuple[Choice, ...] = ()
    sides: tuple[tuple[str, int], ...] = ()
    right_to_left: tuple[str, ...] = ()
    for_screens: tuple[str, ...] = ()
    black_plate: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    papers: tuple[tuple[str, str, tuple[Paper, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The size of a page's picture, whose pixels follow as a blob: rows of four bytes each (blue, green, red, 255).

    Its trim size is in mm; `beyond_mm` is how far the picture reaches over the cut on each edge. The blob is empty
    where the window holds a picture of the same `name`: it looks the same.
    """

    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    beyond_mm: float = 0.0
    name: str = ""


@dataclass(frozen=True, slots=True)
class FrameGuide:
    """A frame of a page with the campaign's field that flows into it: mm from the upper left corner of the trim.

    `overset_words` counts the words that do not fit; it stands at the last frame of a thread.
    """

    id: str
    slot: str
    field: str
    box_mm: tuple[float, float, float, float]
    overset_words: int = 0


@dataclass(frozen=True, slots=True)
class PageGuide:
    """What is drawn over a page on demand, lengths in mm: how far bleed and safe area are from the cut, the folds."""

    bleed_mm: float
    safe_mm: float
    folds_mm: tuple[float, ...] = ()
    frames: tuple[FrameGuide, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """The QR code as it is printed: SVG path data in modules, quiet zone included; the side with it in mm."""

    path: str
    modules: int
    side_mm: float


@dataclass(frozen=True, slots=True)
class Badge:
    """How a campaign's text fits a layout: the type size of its statement, or the words too many."""

    size_pt: float
    short: bool = False
    overset_words: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What the worker tells of an order.

    PAGES comes before the PROBLEMS that preflight finds in the same file. An export tells its STAGE, and is HELD
    where errors were found that nobody has acknowledged.
    """

    number: int
    news: News
    problems: tuple[Problem, ...] = ()
    pages: tuple[PagePicture, ...] = ()
    catalogue: Catalogue | None = None
    output: str = ""
    guides: tuple[PageGuide, ...] = ()
    code: Code | None = None
    badge: Badge | None = None
    stage: str = ""


def acknowledgement(problem: Problem) -> str:
    """Return the name by which a person acknowledges an error."""
    return f"{problem.code} {problem.message}"


def split_pictures(campaign: Campaign) -> tuple[Campaign, tuple[File, ...]]:
    """Return a campaign without its files, and those of its files that an edition is made from."""
    pictures = tuple(file for file in campaign.files if file.path.startswith("images/"))
    return replace(campaign, files=()), pictures


@lru_cache(maxsize=64)
def digest(data: bytes) -> str:
    """Return the name by which bytes are known on both sides of the pipe."""
    return hashlib.sha256(data).hexdigest()


def send(pipe: BinaryIO, message: Order | Answer, blobs: tuple[bytes, ...] = ()) -> None:
    """Write a message and its blobs. Raises OSError when nobody reads any more."""
    header = msgspec.json.encode(message)
    pipe.write(LENGTHS.pack(len(header), len(blobs)) + header)
    for blob in blobs:
        pipe.write(BLOB_LENGTH.pack(len(blob)))
        pipe.write(blob)
    pipe.flush()


def receive(pipe: BinaryIO, kind: type[T]) -> tuple[T, tuple[bytes, ...]]:
    """Wait for a message and its blobs. Raises EOFError at the end, ValueError when it makes no sense."""
    header_length, blobs = LENGTHS.unpack(_read(pipe, LENGTHS.size))
    if header_length > HEADER_LIMIT or blobs > BLOBS_LIMIT:
        raise ValueError("This is no message.")
    header = _read(pipe, header_length)
    contents = tuple(_read_blob(pipe) for _ in range(blobs))
    return msgspec.json.decode(header, type=kind), contents


def _read_blob(pipe: BinaryIO) -> bytes:
    (length,) = BLOB_LENGTH.unpack(_read(pipe, BLOB_LENGTH.size))
    if length > BLOB_LIMIT:
        raise ValueError("This is no message.")
    return _read(pipe, length)


def _read(pipe: BinaryIO, length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data
