"""What stands in a spreadsheet before anything is decided of it: columns, first cells, how dates are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.importing.habits import Order, is_ambiguous, possible_orders
from leaflet_studio.campaign.importing.tables import Cell, Form, Row, reading, rows_of
from leaflet_studio.problems import LeafletError, Place, Room, error

EXAMPLES: Final = 3
DATE_SIGNS: Final = 20
"""No numeric date is longer."""

Watch = Callable[[int], None]
"""Is told after each row how many were read; stops the reading by raising what is no LeafletError."""


@dataclass(frozen=True, slots=True)
class Dates:
    """How the numeric dates of a column are written.

    `orders` are those in which all of them can be read; `ambiguous` are the first that can be two different days,
    each with its row.
    """

    orders: frozenset[Order] = frozenset(Order)
    ambiguous: tuple[tuple[int, str], ...] = ()
    is_numeric: bool = False

    @property
    def must_be_asked(self) -> bool:
        """Tell whether nothing in the column says which day its ambiguous dates are."""
        return bool(self.ambiguous) and len(self.orders) != 1

    @property
    def order(self) -> Order | None:
        """Return the order that they are read in; None where there are none, or where it must be asked."""
        return min(self.orders) if self.is_numeric and self.orders and not self.must_be_asked else None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A spreadsheet that was looked through once: `examples` and `dates` go with the columns of its `header`."""

    path: Path
    form: Form
    header: tuple[str, ...]
    examples: tuple[tuple[Cell, ...], ...]
    dates: tuple[Dates, ...]
    rows: int


def look(path: Path, form: Form, watch: Watch = lambda _: None) -> Sheet:
    """Look through a spreadsheet, row by row; nothing but a few cells is kept.

    Raises LeafletError (campaign) for a file that is broken or has nothing in it.
    """
    with reading(path):
        rows = rows_of(path, form)
        _, cells = next(rows, (0, ()))
        if not cells:
            raise LeafletError(Room.CAMPAIGN, error("spreadsheet-empty", "There is nothing in it.", Place(path.name)))
        columns = tuple(_Column() for _ in cells)
        count = 0
        for count, row in enumerate(rows, 1):
            _look_at(row, columns)
            watch(count)
    examples = tuple(tuple(column.examples) for column in columns)
    dates = tuple(Dates(column.orders, tuple(column.ambiguous), column.is_numeric) for column in columns)
    return Sheet(path, form, tuple(str(cell) for cell in cells), examples, dates, count)


@dataclass(slots=True)
class _Column:
    """What is learnt of a column on the way through its cells."""

    examples: list[Cell] = field(default_factory=list)
    orders: frozenset[Order] = frozenset(Order)
    ambiguous: list[tuple[int, str]] = field(default_factory=list)
    is_numeric: bool = False

    def look_at_date(self, line: int, text: str) -> None:
        """Learn of a text what it says of the column's dates, if it is one in digits."""
        orders = possible_orders(text)
        if not orders:
            return
        if len(self.ambiguous) < EXAMPLES and is_ambiguous(text):
            self.ambiguous.append((line, text))
        # A year in front says nothing of dates that have it at the end.
        if orders != {Order.YMD}:
            self.orders &= orders
            self.is_numeric = True


def _look_at(row: Row, columns: tuple[_Column, ...]) -> None:
    line, cells = row
    for column, cell in zip(columns, cells, strict=False):
        if not cell:
            continue
        if len(column.examples) < EXAMPLES and cell not in column.examples:
            column.examples.append(cell)
        if isinstance(cell, str) and cell[0].isdigit() and len(cell) <= DATE_SIGNS:
            column.look_at_date(line, cell)
