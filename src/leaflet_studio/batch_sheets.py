"""A batch's editions on larger sheets, for an office printer: cut the stack, and the piles lie in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from leaflet_studio.batch import Batch, Item
from leaflet_studio.editions import Edition, chosen
from leaflet_studio.file_names import file_name
from leaflet_studio.prepress.impose import Order, impose
from leaflet_studio.prepress.imposition import Flip, Piece, Scheme, make_grid
from leaflet_studio.problems import LeafletError, Room, error
from leaflet_studio.storage import read_file, write_whole

SHEETS: Final = "sheets"
TOGETHER: Final = 100
"""Editions in one imposed file: it holds each of them, some 200 kB a piece."""
NAME: Final = "{campaign}-{layout}-{format}-{language}-{group}"


@dataclass(frozen=True, slots=True)
class Sheets:
    """The office paper: its name, pieces on a sheet (0: as many as fit), the edge that the printer turns it on, and the
    two numbers of the calibration sheet in mm.
    """

    paper: str
    up: int = 0
    flip: Flip = Flip.LONG
    back_offset_mm: tuple[float, float] = (0.0, 0.0)


def check_sheets(batch: Batch, sheets: Sheets) -> None:
    """Tell before the work that editions do not fit on a sheet. Raises LeafletError (usage)."""
    for layout, _, campaign in batch.in_formats():
        set_layout, _, _ = chosen(Edition(campaign, layout, batch.languages[0]))
        sizes = {(page.width_mm, page.height_mm) for page in set_layout.pages}
        if len(sizes) > 1:
            message = f"The pages of the layout “{layout.id}” have several sizes."
            raise LeafletError(Room.USAGE, error("imposition-sizes", message, hint="Leave it out."))
        make_grid(Piece(*sizes.pop(), 0.0), sheets.paper, Scheme.CUT_AND_STACK, up=sheets.up)


def write_sheets(batch: Batch, folder: Path, sheets: Sheets) -> Iterator[Path]:
    """Lay the editions that there are on sheets, each layout and language by itself; yields each file that is written.

    They stand in the folder `sheets`, 100 editions in each, and are made anew each time.
    """
    order = Order(
        sheets.paper,
        Scheme.CUT_AND_STACK,
        up=sheets.up,
        with_bleed=False,
        flip=sheets.flip,
        back_offset_mm=sheets.back_offset_mm,
    )
    for number, items in _parts(batch, folder):
        yield _write(batch, folder, items, number, order)


def _parts(batch: Batch, folder: Path) -> Iterator[tuple[int, tuple[Item, ...]]]:
    for _, items in groupby(batch.items(), lambda item: (item.layout, item.format, item.language)):
        made = tuple(item for item in items if (folder / item.file).is_file())
        for number, start in enumerate(range(0, len(made), TOGETHER), 1):
            yield number, made[start : start + TOGETHER]


def _write(batch: Batch, folder: Path, items: tuple[Item, ...], number: int, order: Order) -> Path:
    imposed = impose(tuple((item.file, read_file(folder / item.file)) for item in items), order)
    first = items[0]
    fields = {"campaign": batch.campaign.title, "layout": first.layout, "format": first.format}
    named = file_name(NAME, {**fields, "language": first.language, "group": str(number)})
    path = folder / SHEETS / f"{named}.pdf"
    path.parent.mkdir(exist_ok=True)
    write_whole(path, imposed.pdf)
    return path
