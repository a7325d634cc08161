"""A print shop's rules, as data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

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

    Lengths in mm, resolutions in pixels per inch, `ink_limit_percent` is the sum over all inks.
    `flavour` is the file's conformance (`PDF/X-4`), `crop_marks` asks for crop and fold marks outside
    the bleed, `spreads` for the pages of a folded sheet two on a side instead of one by one.
    Defaults: the numbers that satisfy most printers (survey of 20 printers' specifications, 2026).
    """

    id: str
    title: str
    output: OutputCondition
    bleed_mm: float = 3.0
    safe_mm: float = 4.0
    crop_marks: bool = False
    spreads: bool = False
    flavour: str = "PDF/X-4"
    ink_limit_percent: float = 300.0
    resolution_error_ppi: float = 150.0
    resolution_warning_ppi: float = 225.0
    qr_module_error_mm: float = 0.40
    qr_module_warning_mm: float = 0.50


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
