"""A batch's editions on larger sheets, for an office printer: cut the stack, and the piles lie in order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Final

from leaflet_studio.batch import Batch, Item
from leaflet_studio.editions import Edition, chosen
from leaflet_studio.file_names import file_name
from leaflet_studio.prepress.impose import Order, impose
from leaflet_studio.prepress.imposition import Piece, Scheme, make_grid
from leaflet_studio.problems import LeafletError, Room, error
from leaflet_studio.storage import read_file, write_whole

SHEETS: Final = "sheets"
TOGETHER: Final = 100
"""Editions in one imposed file: it holds each of them, some 200 kB a piece."""
NAME: Final = "{campaign}-{layout}-{language}-{group}"


def check_sheets(batch: Batch, sheet: str, up: int) -> None:
    """Tell before the work that editions do not fit on a sheet. Raises LeafletError (usage)."""
    for layout in batch.layouts:
        set_layout, _, _ = chosen(Edition(batch.campaign, layout, batch.languages[0]))
        sizes = {(page.width_mm, page.height_mm) for page in set_layout.pages}
        if len(sizes) > 1:
            message = f"The pages of the layout “{layout.id}” have several sizes."
            raise LeafletError(Room.USAGE, error("imposition-sizes", message, hint="Leave it out."))
        make_grid(Piece(*sizes.pop(), 0.0), sheet, Scheme.CUT_AND_STACK, up=up)


def write_sheets(batch: Batch, folder: Path, sheet: str, up: int) -> tuple[Path, ...]:
    """Lay the editions that there are on sheets, each layout and language by itself; returns the files, in order.

    They stand in the folder `sheets`, 100 editions in each, and are made anew each time.
    """
    order = Order(sheet, Scheme.CUT_AND_STACK, up=up, with_bleed=False)
    return tuple(_write(batch, folder, items, number, order) for number, items in _parts(batch, folder))


def _parts(batch: Batch, folder: Path) -> Iterator[tuple[int, tuple[Item, ...]]]:
    for _, items in groupby(batch.items(), lambda item: (item.layout, item.language)):
        made = tuple(item for item in items if (folder / item.file).is_file())
        for number, start in enumerate(range(0, len(made), TOGETHER), 1):
            yield number, made[start : start + TOGETHER]


def _write(batch: Batch, folder: Path, items: tuple[Item, ...], number: int, order: Order) -> Path:
    imposed = impose(tuple((item.file, read_file(folder / item.file)) for item in items), order)
    fields = {"campaign": batch.campaign.title, "layout": items[0].layout, "language": items[0].language}
    path = folder / SHEETS / f"{file_name(NAME, {**fields, 'group': str(number)})}.pdf"
    path.parent.mkdir(exist_ok=True)
    write_whole(path, imposed.pdf)
    return path
