"""Finished files to imposed sheets: each page is one form XObject, however often it is placed."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Final

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Page, Pdf

from leaflet_studio.prepress.alike import share_alike
from leaflet_studio.prepress.cut_marks import cut_marks, trim_box
from leaflet_studio.prepress.deflate import write_deflated
from leaflet_studio.prepress.finished_files import open_finished
from leaflet_studio.prepress.geometry import MARK_LENGTH_MM, POINTS_PER_MM, points
from leaflet_studio.prepress.imposition import (
    Flip,
    Grid,
    Piece,
    Scheme,
    Spot,
    Surface,
    back_shift_mm,
    lay_out,
    make_grid,
)
from leaflet_studio.prepress.marks import all_inks
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, warning

TOLERANCE_MM: Final = 0.1
UUID: Final = re.compile(rb"uuid:[0-9a-fA-F-]{36}")
LABEL: Final = b"GTS_PDFXVersion"


@dataclass(frozen=True, slots=True)
class Order:
    """How files are imposed.

    `up` is the number of pieces on a sheet, 0 for as many as fit; `sides` 0 for two where the pages allow it.
    `with_bleed` false cuts each piece at its trim, and neighbours share the cut. `back_offset_mm` are the two numbers
    of the calibration sheet.
    """

    sheet: str
    scheme: Scheme
    up: int = 0
    with_bleed: bool = True
    sides: int = 0
    flip: Flip = Flip.LONG
    gutter_mm: float | None = None
    paper_gsm: float = 0.0
    right_to_left: bool = False
    back_offset_mm: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Imposed:
    """The imposed file, its grid and surfaces, and what should be known of it."""

    pdf: bytes
    grid: Grid
    surfaces: tuple[Surface, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A page of a source: its form in the new file, and its trim's corner in its own space, in points."""

    form: Object
    corner_pt: tuple[float, float]


def impose(files: tuple[tuple[str, bytes], ...], order: Order) -> Imposed:
    """Impose finished files, given by name and bytes. The bytes depend on nothing but the arguments.

    The output intent and the PDF/X label stay where all files have the same. Raises LeafletError (usage) for files
    that cannot be read, pieces of several sizes, and what does not fit.
    """
    sources = [open_finished(name, data) for name, data in files]
    pages = [(name, page) for (name, _), source in zip(files, sources, strict=True) for page in source.pages]
    piece = _piece(pages, with_bleed=order.with_bleed)
    grid = make_grid(piece, order.sheet, order.scheme, up=order.up, gutter_mm=order.gutter_mm)
    sides = order.sides or (1 if any(len(source.pages) % 2 for source in sources) else 2)
    surfaces = lay_out(
        order.scheme, len(pages), grid, sides=sides, flip=order.flip, paper_gsm=order.paper_gsm,
        right_to_left=order.right_to_left,
    )  # fmt: skip
    with Pdf.new() as document:
        leaves = _sharing([_leaf(document, page) for _, page in pages])
        shift = back_shift_mm(order.back_offset_mm, grid, order.flip)
        for surface in surfaces:
            _add_page(document, surface, grid, leaves, shift if surface.is_back else (0.0, 0.0), order.scheme)
        problems = (*_keep_identity(document, sources), *_edge_problems(grid))
        return Imposed(_saved(document), grid, surfaces, problems)


def _piece(pages: list[tuple[str, Page]], *, with_bleed: bool) -> Piece:
    """Return the one piece that all pages are."""
    first = _trim_mm(pages[0][1])
    for name, page in pages:
        if max(abs(a - b) for a, b in zip(_trim_mm(page), first, strict=True)) > TOLERANCE_MM:
            found, asked = ("{:.1f} x {:.1f} mm".format(*size) for size in (_trim_mm(page), first))
            message = f"A page is {found}, the first one {asked}; pieces of one size are wanted."
            raise LeafletError(Room.USAGE, error("pieces-differ", message, Place(name), "Impose each size by itself."))
        if int(page.obj.get("/Rotate", 0)) % 360:
            problem = error("page-rotated", "A page is turned.", Place(name), "Export it upright.")
            raise LeafletError(Room.USAGE, problem)
    bleed = min(_bleed_mm(page) for _, page in pages) if with_bleed else 0.0
    return Piece(*first, bleed)


def _box(box: Array) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = (float(edge) for edge in box)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _trim_mm(page: Page) -> tuple[float, float]:
    left, bottom, right, top = _box(page.trimbox)
    return round((right - left) / POINTS_PER_MM, 3), round((top - bottom) / POINTS_PER_MM, 3)


def _bleed_mm(page: Page) -> float:
    trim, bleed = _box(page.trimbox), _box(page.bleedbox)
    sides = (trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3])
    return max(0.0, round(min(sides) / POINTS_PER_MM, 3))


def _leaf(document: Pdf, page: Page) -> _Leaf:
    trim = _box(page.trimbox)
    form = page.as_form_xobject()
    form.BBox = Array(_box(page.bleedbox))
    # The whole page is no group: on white paper it looks the same, and small black text goes on overprinting.
    if "/Group" in form:
        del form["/Group"]
    write_deflated(form, form.read_bytes())
    return _Leaf(document.copy_foreign(form), trim[:2])


def _sharing(leaves: list[_Leaf]) -> list[_Leaf]:
    """Let the pages of many editions share their fonts and pictures, and be one where they are equal."""
    taken = share_alike(leaf.form for leaf in leaves)
    return [replace(leaf, form=taken[leaf.form.objgen]) for leaf in leaves]


def _add_page(
    document: Pdf, surface: Surface, grid: Grid, leaves: list[_Leaf], shift_mm: tuple[float, float], scheme: Scheme
) -> None:
    forms = Dictionary()
    content = [f"q 1 0 0 1 {points(shift_mm[0]):.4f} {points(shift_mm[1]):.4f} cm"]
    for spot in surface.spots:
        forms[f"/P{spot.page}"] = leaves[spot.page].form
        content.append(_placed(spot, grid, leaves[spot.page]))
    content += [*cut_marks(grid, is_folded=scheme is Scheme.BOOKLET), "Q"]
    trim = trim_box(grid)
    bleed = points(grid.piece.bleed_mm)
    document.pages.append(
        Page(
            Dictionary(
                Type=Name.Page,
                MediaBox=Array([0, 0, *(points(length) for length in grid.sheet_mm)]),
                BleedBox=Array([trim[0] - bleed, trim[1] - bleed, trim[2] + bleed, trim[3] + bleed]),
                TrimBox=Array(trim),
                Group=Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceCMYK, I=True, K=False),
                Resources=Dictionary(
                    XObject=forms,
                    ColorSpace=Dictionary(All=all_inks()),
                    ExtGState=Dictionary(Marks=Dictionary(OP=True, op=True, OPM=1)),
                ),
                Contents=document.make_stream("\n".join(content).encode()),
            )
        )
    )


def _placed(spot: Spot, grid: Grid, leaf: _Leaf) -> str:
    """Place a page, cut at the bleed on the outside and half way to its neighbour on the inside."""
    piece = grid.piece
    x, y = grid.corner_mm(spot.row, spot.column)
    inner = min(piece.bleed_mm, grid.gutter_mm / 2)
    left = piece.bleed_mm if spot.column == 0 else inner
    right = piece.bleed_mm if spot.column == grid.columns - 1 else inner
    top = piece.bleed_mm if spot.row == 0 else inner
    bottom = piece.bleed_mm if spot.row == grid.rows - 1 else inner
    clip = (x - left, y - bottom, piece.width_mm + left + right, piece.height_mm + bottom + top)
    corner_x, corner_y = leaf.corner_pt
    x += spot.shift_mm
    if spot.turned:
        e, f = points(x + piece.width_mm) + corner_x, points(y + piece.height_mm) + corner_y
        matrix = f"-1 0 0 -1 {e:.4f} {f:.4f}"
    else:
        matrix = f"1 0 0 1 {points(x) - corner_x:.4f} {points(y) - corner_y:.4f}"
    rectangle = " ".join(f"{points(length):.4f}" for length in clip)
    return f"q {rectangle} re W n {matrix} cm /P{spot.page} Do Q"


def _keep_identity(document: Pdf, sources: list[Pdf]) -> Iterator[Problem]:
    """Take over what the files say of themselves, and their output intent, where all say the same."""
    first = sources[0]
    if "/Lang" in first.Root:
        document.Root.Lang = first.Root.Lang
    if len({_intent_name(source) for source in sources}) > 1:
        message = "The files are made for different printing conditions, so the imposed file names none."
        yield warning("intents-differ", message, hint="Make all of them for one print shop.")
        return
    if "/OutputIntents" in first.Root:
        intents = [document.copy_foreign(first.make_indirect(intent)) for intent in first.Root.OutputIntents]
        document.Root.OutputIntents = Array(intents)
    if "/Metadata" in first.Root:
        _describe(document, first)


def _describe(document: Pdf, first: Pdf) -> None:
    document.docinfo = document.make_indirect(Dictionary(dict(first.docinfo.items())))
    hasher = hashlib.sha256()
    for page in document.pages:
        hasher.update(page.obj.Contents.read_bytes())
        for _, form in sorted(page.obj.Resources.XObject.items()):
            hasher.update(form.read_raw_bytes())
    identity = f"uuid:{uuid.UUID(bytes=hasher.digest()[:16], version=4)}".encode()
    metadata = document.make_stream(UUID.sub(identity, first.Root.Metadata.read_bytes()))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    document.Root.Metadata = metadata


def _intent_name(source: Pdf) -> str:
    intents = source.Root.get("/OutputIntents", Array())
    return str(intents[0].get("/OutputConditionIdentifier", "")) if len(intents) else ""


def _edge_problems(grid: Grid) -> Iterator[Problem]:
    if min(grid.room_mm) < MARK_LENGTH_MM - 2:
        message = "The pieces reach the edge of the sheet, which most printers leave white for 3 to 5 mm."
        yield warning("edge-unprinted", message, hint="Try one sheet first; text near the edge may be lost.")


def _saved(document: Pdf) -> bytes:
    target = BytesIO()
    document.save(
        target, force_version="1.6", deterministic_id=True, object_stream_mode=ObjectStreamMode.disable,
        compress_streams=True, fix_metadata_version=False,
    )  # fmt: skip
    return target.getvalue()
