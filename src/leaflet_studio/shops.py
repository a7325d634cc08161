"""A print shop's rules, as data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from leaflet_studio.problems import LeafletError, Place, Room, error


@dataclass(frozen=True, slots=True)
class OutputCondition:
    """The printing condition that a file is made for (ISO 15930, output intent).

    `identifier` is the name registered at the ICC (`FOGRA39`); `profile` is a file in `assets/icc`.
    """

    identifier: str
    condition: str
    profile: str


@dataclass(frozen=True, slots=True)
class Shop:
    """What a print shop asks of a file.

    Lengths in mm, type and line sizes in points, resolutions in pixels per inch, `ink_limit_percent` is the sum over
    all inks, `deep_black_percent` the inks of a large black area. `flavour` is the file's conformance (`PDF/X-4`).
    Marks stand outside the bleed. `spreads` asks for the pages of a folded sheet two on a side instead of one by one,
    `file_per_page` for a file of each side, named after `file_name`. `formats` are the sizes that the shop sells, all
    when empty; `notes` are its wishes in words, `sources` says where a number is from, with its date.
    Defaults: the numbers that satisfy most printers (survey of 20 printers' specifications, 2026).
    """

    id: str
    title: str
    output: OutputCondition
    bleed_mm: float = 3.0
    safe_mm: float = 4.0
    fold_safe_mm: float = 3.0
    crop_marks: bool = False
    fold_marks: bool = False
    registration_marks: bool = False
    colour_bar: bool = False
    slug_line: bool = False
    spreads: bool = False
    file_per_page: bool = False
    file_name: str = "{campaign}-{layout}-{language}-{group}"
    flavour: str = "PDF/X-4"
    ink_limit_percent: float = 300.0
    deep_black_percent: tuple[float, float, float, float] = (60.0, 40.0, 40.0, 100.0)
    black_overprints: bool = True
    resolution_error_ppi: float = 150.0
    resolution_warning_ppi: float = 225.0
    bitmap_resolution_error_ppi: float = 550.0
    bitmap_resolution_warning_ppi: float = 800.0
    text_min_pt: float = 6.0
    white_text_min_pt: float = 8.0
    coloured_text_min_pt: float = 8.0
    line_min_pt: float = 0.25
    white_line_min_pt: float = 0.5
    qr_module_error_mm: float = 0.40
    qr_module_warning_mm: float = 0.50
    formats: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    sources: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def find_shop(shop_id: str, folders: tuple[Path, ...]) -> Shop:
    """Read the print shop with an id from the first folder that has it.

    Raises LeafletError (usage) when none has it, or when its file is faulty.
    """
    for folder in folders:
        path = folder / f"{shop_id}.toml"
        if path.is_file():
            return read_shop(path)
    known = ", ".join(list_shops(folders))
    raise LeafletError(
        Room.USAGE, error("shop-unknown", f"There is no print shop “{shop_id}”.", hint=f"Known shops: {known}.")
    )


def list_shops(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """List the ids of all print shops in the folders, sorted."""
    return tuple(sorted({path.stem for folder in folders if folder.is_dir() for path in folder.glob("*.toml")}))


def read_shop(path: Path) -> Shop:
    """Read a print shop from its TOML file. Raises LeafletError (usage) with the file and the fault."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        return Shop(id=path.stem, output=OutputCondition(**table.pop("output")), **table)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as fault:
        raise LeafletError(
            Room.USAGE,
            error(
                "shop-faulty", f"This print shop cannot be read: {fault}.", Place(file=str(path)), "Correct the file."
            ),
        ) from fault
