"""Pieces to sheets: which page stands where, for one's own printer or copy shop. Print shops want single pages.

Lengths in mm. Rows count from the top, columns from the left, pages, leaves and sheets from 0. The arithmetic is the
trade's; gutters, margins and page orders are those of printers' and imposition programs' pages (survey, 2026).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from leaflet_studio.layouts.formats import FORMATS, INCH_MM
from leaflet_studio.problems import LeafletError, Room, error

SHEETS: Final[dict[str, tuple[float, float]]] = {
    **{name: FORMATS[name] for name in ("A4", "A3", "letter", "tabloid")},
    "SRA4": (225.0, 320.0),
    "SRA3": (320.0, 450.0),
    "12x18": (12 * INCH_MM, 18 * INCH_MM),
}
"""Sheets of paper, upright (ISO 217 for SRA)."""
MARGIN_MM: Final = 5.0
MARGIN_AT_A_PINCH_MM: Final = 3.0
"""Room beyond the bleed for marks and for the edge that a printer does not print."""
MOST: Final = 12
"""Columns and rows that are tried."""
THICKNESS_MM_PER_GSM: Final = 0.1 / 115
LOOSE_STITCH: Final = 1.3
"""Paper in a fold is thicker than in a stack: 1.2 to 1.4 times."""


class Scheme(StrEnum):
    """How pages are laid out on sheets."""

    REPEAT = "repeat"
    CUT_AND_STACK = "cut-and-stack"
    WORK_AND_TURN = "work-and-turn"
    WORK_AND_TUMBLE = "work-and-tumble"
    BOOKLET = "booklet"


class Flip(StrEnum):
    """The edge round which a printer turns the sheet for its back."""

    LONG = "long"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Piece:
    """What is cut out: its trim, and the bleed around it that is used."""

    width_mm: float
    height_mm: float
    bleed_mm: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Pieces on a sheet, centred; `sheet_mm` is width and height as the sheet lies."""

    piece: Piece
    sheet_mm: tuple[float, float]
    columns: int
    rows: int
    gutter_mm: float

    @property
    def size_mm(self) -> tuple[float, float]:
        """Return the width and height of all pieces with their gutters, trim to trim."""
        return _spread(self.piece, self.columns, self.rows, self.gutter_mm)

    @property
    def room_mm(self) -> tuple[float, float]:
        """Return how much is left beyond the bleed on each side, across and down."""
        beyond = ((sheet - size) / 2 for sheet, size in zip(self.sheet_mm, self.size_mm, strict=True))
        across, down = (each - self.piece.bleed_mm for each in beyond)
        return across, down

    def corner_mm(self, row: int, column: int) -> tuple[float, float]:
        """Return the lower left corner of a piece's trim, from the sheet's lower left corner."""
        width, height = self.size_mm
        left, top = (self.sheet_mm[0] - width) / 2, (self.sheet_mm[1] + height) / 2
        x = left + column * (self.piece.width_mm + self.gutter_mm)
        y = top - (row + 1) * self.piece.height_mm - row * self.gutter_mm
        return x, y


@dataclass(frozen=True, slots=True)
class Spot:
    """A page at its place; `turned` by 180 degrees, its content moved by `shift_mm` to the right (creep)."""

    page: int
    row: int
    column: int
    turned: bool = False
    shift_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Surface:
    """One printed side of a sheet."""

    spots: tuple[Spot, ...]
    is_back: bool = False


def make_grid(piece: Piece, sheet: str, scheme: Scheme, *, up: int = 0, gutter_mm: float | None = None) -> Grid:
    """Arrange pieces on a sheet, as many as fit or as many as asked for.

    With bleed, gutters of twice the bleed are tried, then of the bleed; margins of 5 mm, then of 3 mm. Without bleed,
    neighbours share a cut and may fill the sheet. Raises LeafletError (usage) with the missing millimetres.
    """
    width, height = SHEETS[sheet]
    rooms = _rooms(piece.bleed_mm, gutter_mm, is_booklet=scheme is Scheme.BOOKLET)
    shapes = [shape for shape in _shapes(scheme) if up in (0, math.prod(shape))]
    lying = ((width, height), (height, width))
    grids = [(room, Grid(piece, size, *shape, room[0])) for room in rooms for size in lying for shape in shapes]
    if not grids:
        message = f"{up} piece{'s' * (up > 1)} a sheet cannot be laid out as {scheme.value}."
        hint = "A booklet has two pages on a side." if scheme is Scheme.BOOKLET else "Give another number."
        raise LeafletError(Room.USAGE, error("imposition-impossible", message, hint=hint))
    fitting = [grid for (_, margin), grid in grids if min(grid.room_mm) >= margin - 0.005]
    if fitting:
        return max(fitting, key=lambda grid: grid.columns * grid.rows)
    raise _misfit(piece, sheet, [(margin, grid) for (_, margin), grid in grids])


def most_up(width_mm: float, height_mm: float, sheet: str) -> int:
    """Return how many pieces without bleed fit on a sheet, upright or lying."""
    sizes = (SHEETS[sheet], SHEETS[sheet][::-1])
    counts = (int((width + 0.01) // width_mm) * int((height + 0.01) // height_mm) for width, height in sizes)
    return max(counts)


def lay_out(
    scheme: Scheme, pages: int, grid: Grid, *, sides: int = 2, flip: Flip = Flip.LONG, paper_gsm: float = 0.0,
    right_to_left: bool = False,
) -> tuple[Surface, ...]:  # fmt: skip
    """Say which page stands where, surface by surface, fronts before their backs.

    A leaf is `sides` pages, one behind the other. Raises LeafletError (usage) for pages that make no leaves.
    """
    if scheme is Scheme.BOOKLET:
        return tuple(_booklet(pages, grid, flip, paper_gsm, right_to_left=right_to_left))
    if sides == 2 and pages % 2:
        message = f"{pages} pages are no leaves with a front and a back."
        raise LeafletError(Room.USAGE, error("imposition-odd", message, hint="Add a page, or print one side."))
    if scheme in (Scheme.WORK_AND_TURN, Scheme.WORK_AND_TUMBLE):
        return tuple(_one_plate(scheme, pages, grid))
    leaves = pages // sides
    sheets = _repeated(leaves, grid) if scheme is Scheme.REPEAT else _cut_and_stacked(leaves, grid)
    return tuple(_both_sides(sheets, grid, sides, flip))


def stack_of(leaves: int, places: int) -> tuple[tuple[int | None, ...], ...]:
    """Return, sheet by sheet, the leaf at each place so that the cut stacks lie on each other in order.

    With S = ceil(leaves / places), sheet i holds leaf j*S+i at place j.
    """
    height = math.ceil(leaves / places)
    numbers = (tuple(place * height + sheet for place in range(places)) for sheet in range(height))
    return tuple(tuple(leaf if leaf < leaves else None for leaf in sheet) for sheet in numbers)


def booklet_order(pages: int) -> tuple[tuple[int, int, int, int], ...]:
    """Return, sheet by sheet, the pages at front left, front right, back left, back right; padded to 4n.

    Sheet i holds (P-1-2i, 2i) in front and (2i+1, P-2-2i) behind (saddle stitch, read from left to right).
    """
    padded = math.ceil(pages / 4) * 4
    return tuple((padded - 1 - 2 * i, 2 * i, 2 * i + 1, padded - 2 - 2 * i) for i in range(padded // 4))


def creep_mm(sheet: int, paper_gsm: float) -> float:
    """Return how far the pages of a booklet's sheet, counted from the outermost, move towards the spine."""
    return sheet * paper_gsm * THICKNESS_MM_PER_GSM * LOOSE_STITCH


def turns_sideways(grid: Grid, flip: Flip) -> bool:
    """Tell whether a sheet is turned like the page of a book, and not over its head, for its back."""
    is_upright = grid.sheet_mm[1] >= grid.sheet_mm[0]
    return is_upright is (flip is Flip.LONG)


def back_shift_mm(offset_mm: tuple[float, float], grid: Grid, flip: Flip) -> tuple[float, float]:
    """Return how far a back is moved to make up for a printer's offset, right and up.

    The offset is where the back's cross shows on the front's rulers, against the light: right and up.
    """
    x, y = offset_mm
    return (x, -y) if turns_sideways(grid, flip) else (-x, y)


def _rooms(bleed_mm: float, gutter_mm: float | None, *, is_booklet: bool) -> tuple[tuple[float, float], ...]:
    """Return pairs of gutter and margin, the better first."""
    if bleed_mm == 0:
        return ((gutter_mm or 0.0, 0.0),)
    gutters = (0.0,) if is_booklet else (2 * bleed_mm, bleed_mm) if gutter_mm is None else (gutter_mm,)
    return tuple((gutter, margin) for gutter in gutters for margin in (MARGIN_MM, MARGIN_AT_A_PINCH_MM))


def _shapes(scheme: Scheme) -> Iterator[tuple[int, int]]:
    for columns in range(1, MOST + 1):
        for rows in range(1, MOST + 1):
            is_possible = {
                Scheme.BOOKLET: (columns, rows) == (2, 1),
                Scheme.WORK_AND_TURN: columns % 2 == 0,
                Scheme.WORK_AND_TUMBLE: rows % 2 == 0,
            }
            if is_possible.get(scheme, True):
                yield columns, rows


def _spread(piece: Piece, columns: int, rows: int, gutter_mm: float) -> tuple[float, float]:
    width = columns * piece.width_mm + (columns - 1) * gutter_mm
    return width, rows * piece.height_mm + (rows - 1) * gutter_mm


def _misfit(piece: Piece, sheet: str, grids: list[tuple[float, Grid]]) -> LeafletError:
    def missing(margin: float, grid: Grid) -> tuple[float, float]:
        across, down = (max(0.0, 2 * (margin - room)) for room in grid.room_mm)
        return across, down

    margin, grid = min(grids, key=lambda each: sum(missing(*each)))
    count = grid.columns * grid.rows
    across, down = missing(margin, grid)
    parts = [f"{across:.1f} mm across"] * (across > 0.005) + [f"{down:.1f} mm down"] * (down > 0.005)
    bleed = f" with {piece.bleed_mm:g} mm bleed and {margin:g} mm of margin" if piece.bleed_mm else ""
    named = f"{count} piece{'s' * (count > 1)} of {piece.width_mm:g} x {piece.height_mm:g} mm{bleed}"
    message = f"{named} do{'es' * (count == 1)} not fit on {sheet}: {' and '.join(parts)} are missing."
    hint = "Choose a larger sheet or fewer pieces, or print without bleed (--n-up)." if piece.bleed_mm else ""
    return LeafletError(
        Room.USAGE, error("imposition-too-large", message, hint=hint or "Choose a larger sheet or fewer pieces.")
    )


def _places(grid: Grid) -> tuple[tuple[int, int], ...]:
    return tuple((row, column) for row in range(grid.rows) for column in range(grid.columns))


def _repeated(leaves: int, grid: Grid) -> tuple[tuple[int | None, ...], ...]:
    return tuple((leaf,) * (grid.columns * grid.rows) for leaf in range(leaves))


def _cut_and_stacked(leaves: int, grid: Grid) -> tuple[tuple[int | None, ...], ...]:
    return stack_of(leaves, grid.columns * grid.rows)


def _both_sides(sheets: tuple[tuple[int | None, ...], ...], grid: Grid, sides: int, flip: Flip) -> Iterator[Surface]:
    for sheet in sheets:
        taken = [(leaf, place) for leaf, place in zip(sheet, _places(grid), strict=True) if leaf is not None]
        fronts = tuple(Spot(leaf * sides, *place) for leaf, place in taken)
        yield Surface(fronts)
        if sides == 2:
            yield Surface(tuple(_behind(spot, spot.page + 1, grid, flip) for spot in fronts), is_back=True)


def _behind(front: Spot, page: int, grid: Grid, flip: Flip) -> Spot:
    """Return the place of a page on the back of a front: turned sideways the columns mirror, over its head the rows."""
    if turns_sideways(grid, flip):
        return Spot(page, front.row, grid.columns - 1 - front.column, shift_mm=-front.shift_mm)
    return Spot(page, grid.rows - 1 - front.row, front.column, turned=True, shift_mm=front.shift_mm)


def _one_plate(scheme: Scheme, pages: int, grid: Grid) -> Iterator[Surface]:
    """Fronts on one half, backs on the other: the same plate prints both sides, and each sheet gives two halves."""
    is_turn = scheme is Scheme.WORK_AND_TURN
    for front in range(0, pages, 2):
        yield Surface(tuple(_half(front, place, grid, is_turn=is_turn) for place in _places(grid)))


def _half(front: int, place: tuple[int, int], grid: Grid, *, is_turn: bool) -> Spot:
    row, column = place
    is_front = column < grid.columns // 2 if is_turn else row < grid.rows // 2
    return Spot(front if is_front else front + 1, row, column, turned=not is_front and not is_turn)


def _booklet(pages: int, grid: Grid, flip: Flip, paper_gsm: float, *, right_to_left: bool) -> Iterator[Surface]:
    for number, (outer, inner, behind_inner, behind_outer) in enumerate(booklet_order(pages)):
        shift = creep_mm(number, paper_gsm)
        left, right = ((inner, behind_inner), (outer, behind_outer)) if right_to_left else (
            (outer, behind_outer), (inner, behind_inner))  # fmt: skip
        fronts = (Spot(left[0], 0, 0, shift_mm=shift), Spot(right[0], 0, 1, shift_mm=-shift))
        backs = (_behind(spot, pair[1], grid, flip) for spot, pair in zip(fronts, (left, right), strict=True))
        yield Surface(tuple(spot for spot in fronts if spot.page < pages))
        yield Surface(tuple(spot for spot in backs if spot.page < pages), is_back=True)
