"""A finished file taken apart: pages, the forms that they place, and a fingerprint of each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.geometry import Box, Matrix, multiply, read_box, read_matrix, transform
from leaflet_studio.preflight.reading.lexer import Instruction
from leaflet_studio.preflight.reading.opening import UnreadableError, open_pdf
from leaflet_studio.preflight.reading.streams import Streams, TooComplexError, decode

BOXES: Final = ("MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox", "Rotate", "UserUnit")
PLACE: Final = ("q", "cm", "Do", "Q")
"""How an assembled page places a form: `q 1 0 0 1 x y cm /name Do Q`."""
MAX_DEPTH: Final = 40
FAULTS: Final = (UnreadableError, TooComplexError, pikepdf.PdfError, ValueError, TypeError, KeyError, RecursionError)
"""What reading a file that is broken, or made to do harm, gives rise to."""


@dataclass(frozen=True, slots=True)
class PlacedForm:
    """A form as a page places it: its name (of a frame, in our files), its fingerprint, its box in points.

    `places` are the matrices of all its placements.
    """

    name: str
    print: str
    box: Box | None
    places: tuple[Matrix, ...]
    xobject: Any = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class PageParts:
    """A page: its boxes as texts, its forms by name, the rest of its content, the fingerprint of its resources.

    `rest` is the content without the placements of forms that are written as our pages write them.
    """

    boxes: dict[str, str]
    media: Box
    trim: Box
    forms: dict[str, PlacedForm]
    rest: tuple[Instruction, ...]
    order: tuple[str, ...]
    resources: str
    others: dict[str, str]


@dataclass(frozen=True, slots=True)
class FileParts:
    """A file taken apart. `facts` are metadata and the like as texts; the Pdf stays open as long."""

    pages: tuple[PageParts, ...]
    facts: dict[str, str]
    streams: Streams = field(repr=False, compare=False)
    source: pikepdf.Pdf = field(repr=False, compare=False)


def take_apart(data: bytes) -> FileParts:
    """Take a file apart. Raises one of `FAULTS` when it cannot be read."""
    source = open_pdf(data)
    streams, prints = Streams(), Fingerprints()
    pages = tuple(_page(page.obj, streams, prints) for page in source.pages)
    return FileParts(pages, dict(_facts(source, prints)), streams, source)


class Fingerprints:
    """Hashes of objects with all that they refer to; each object of a file is read once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], str] = {}

    def of(self, item: Any, depth: int = 0) -> str:
        """Return the SHA-256 of an object, its dictionary's order and numbering left aside.

        A stream counts by its decoded bytes where it is deflated, by its raw bytes otherwise.
        """
        if depth > MAX_DEPTH:
            raise TooComplexError("objects within objects, too deep")
        key = getattr(item, "objgen", (0, 0))
        if key == (0, 0):
            return self._made(item, depth)
        if key not in self._known:
            self._known[key] = "circle"
            self._known[key] = self._made(item, depth)
        return self._known[key]

    def _made(self, item: Any, depth: int) -> str:
        if isinstance(item, pikepdf.Stream):
            return _hash(self._entries(item, depth), _content(item))
        if isinstance(item, pikepdf.Dictionary):
            return _hash(self._entries(item, depth), b"")
        if isinstance(item, pikepdf.Array):
            return _hash("[" + " ".join(self.of(each, depth + 1) for each in item), b"")
        return _hash(_plain(item), b"")

    def _entries(self, item: Any, depth: int) -> str:
        left_out = {"/Parent", "/Length"} | ({"/Filter"} if _is_deflated(item) else set())
        entries = ((name, value) for name, value in sorted(item.items()) if name not in left_out)
        return " ".join(f"{name} {self.of(value, depth + 1)}" for name, value in entries)


def _page(page: Any, streams: Streams, prints: Fingerprints) -> PageParts:
    resources = page.get("/Resources", pikepdf.Dictionary())
    content = streams.content(page.Contents) if "/Contents" in page else None
    forms, rest, order = _placements(content.instructions if content else ())
    xobjects = resources.get("/XObject", pikepdf.Dictionary())
    placed = {
        name.lstrip("/"): _placed(name, places, xobjects[name], prints)
        for name, places in forms.items()
        if name in xobjects
    }
    others = pikepdf.Dictionary({name: value for name, value in resources.items() if name != "/XObject"})
    unplaced = {name: prints.of(value) for name, value in sorted(xobjects.items()) if name not in forms}
    boxes = {name: str(_box_text(page.get(f"/{name}"))) for name in BOXES if f"/{name}" in page}
    media = read_box(page.get("/MediaBox")) or (0.0, 0.0, 595.276, 841.89)
    known = {"/Contents", "/Resources", "/Parent", "/Type", *(f"/{name}" for name in BOXES)}
    rest_of_page = {name: prints.of(value) for name, value in page.items() if name not in known}
    return PageParts(
        boxes,
        media,
        read_box(page.get("/TrimBox")) or media,
        placed,
        rest,
        order,
        f"{prints.of(others)} {unplaced}",
        rest_of_page,
    )


def _placements(
    instructions: tuple[Instruction, ...],
) -> tuple[dict[str, list[Matrix]], tuple[Instruction, ...], tuple[str, ...]]:
    """Divide a page's content into placements of forms, and everything else, in which each placement leaves a gap."""
    forms: dict[str, list[Matrix]] = {}
    rest: list[Instruction] = []
    order: list[str] = []
    index = 0
    while index < len(instructions):
        four = instructions[index : index + 4]
        if tuple(name for name, _ in four) == PLACE:
            name = str(four[2][1][0])
            a, b, c, d, e, f = (float(number) for number in four[1][1])
            forms.setdefault(name, []).append((a, b, c, d, e, f))
            order.append(name.lstrip("/"))
            index += 4
        else:
            rest.append(instructions[index])
            index += 1
    return forms, tuple(rest), tuple(order)


def _placed(name: str, places: list[Matrix], xobject: Any, prints: Fingerprints) -> PlacedForm:
    shape = read_box(xobject.get("/BBox"))
    inner = read_matrix(xobject.get("/Matrix"))
    box = transform(multiply(inner, places[0]), shape) if shape else None
    return PlacedForm(name.lstrip("/"), prints.of(xobject), box, tuple(places), xobject)


def _facts(source: pikepdf.Pdf, prints: Fingerprints) -> Iterator[tuple[str, str]]:
    """Go through what a file says beside its pages: version, Info, and the entries of its root."""
    yield "version", source.pdf_version
    for name, value in source.docinfo.items():
        yield f"Info {name}", str(value)
    for name, value in source.Root.items():
        if name not in ("/Pages", "/Type"):
            text = isinstance(value, (pikepdf.String, pikepdf.Name))
            yield f"Root {name}", str(value) if text else prints.of(value)


def _box_text(value: Any) -> str:
    if isinstance(value, pikepdf.Array):
        return " ".join(f"{float(number):.3f}".rstrip("0").rstrip(".") for number in value)
    return str(value)


def _content(stream: pikepdf.Stream) -> bytes:
    return decode(stream) if _is_deflated(stream) else bytes(stream.read_raw_bytes())


def _is_deflated(item: Any) -> bool:
    plain = isinstance(item, pikepdf.Stream) and "/DecodeParms" not in item and item.get("/Subtype") != "/Image"
    return plain and str(item.get("/Filter", "")) in ("", "/FlateDecode")


def _plain(item: Any) -> str:
    return f"{type(item).__name__} {bytes(item).hex() if isinstance(item, pikepdf.String) else item}"


def _hash(text: str, data: bytes) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass") + b"\0" + data).hexdigest()
