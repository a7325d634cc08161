"""A print shop's rules, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Final

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error
from leaflet_studio.resources import profiles_folder
from leaflet_studio.shop_fields import ShopReader, profile_fault
from leaflet_studio.storage import read_file


@dataclass(frozen=True, slots=True)
class OutputCondition:
    """The printing condition that a file is made for (ISO 15930, output intent).

    `identifier` is the name `registered` at the ICC (`FOGRA39`), or a shop's own; `profile` is a file's path, from
    `assets/icc` unless it is absolute.
    """

    identifier: str
    condition: str
    profile: str
    registered: bool = True


@dataclass(frozen=True, slots=True)
class Shop:
    """What a print shop asks of a file.

    Lengths in mm, type and line sizes in points, resolutions in pixels per inch, `ink_limit_percent` is the sum over
    all inks, `deep_black_percent` the inks of a large black area. `flavour` is the file's conformance (`PDF/X-4`).
    Marks stand outside the bleed. `spreads` asks for the pages of a folded sheet two on a side instead of one by one,
    `file_per_page` for a file of each side, named after `file_name`, whose words in braces are `file_names.FIELDS`.
    `formats` are the sizes that the shop sells, all when empty; `notes` are its wishes in words, `sources` says where
    a number is from, with its date.
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


SUFFIX: Final = ".toml"
FILE_LIMIT: Final = 100_000
PROFILE_LIMIT: Final = 20_000_000


def find_shop(shop: str, folders: tuple[Path, ...]) -> Shop:
    """Read the print shop with an id from the first folder that has it, or from the TOML file at a path.

    Raises LeafletError (usage) when none has it, or with all that is wrong with its file.
    """
    path = _path_of(shop, folders)
    if path is not None:
        return read_shop(path)
    known = ", ".join(list_shops(folders))
    hint = f"Known shops: {known}. A shop's own file is named by its path, with “{SUFFIX}”."
    raise LeafletError(Room.USAGE, error("shop-unknown", f"There is no print shop “{shop}”.", hint=hint))


def shop_stamp(shop: str, folders: tuple[Path, ...]) -> tuple[tuple[str, int, int], ...]:
    """Return the name, time and size of the file that a shop is read from: while they stay, so does the shop."""
    path = _path_of(shop, folders)
    if path is None or not path.is_file():
        return ()
    found = path.stat()
    return ((str(path), found.st_mtime_ns, found.st_size),)


def list_shops(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """List the ids of all print shops in the folders, sorted."""
    found = (path for folder in folders if folder.is_dir() for path in folder.glob(f"*{SUFFIX}"))
    return tuple(sorted({path.stem for path in found}))


def read_shop(path: Path) -> Shop:
    """Read a print shop from its TOML file. Raises LeafletError (usage) with all that is wrong with it."""
    shop, problems = check_shop(path)
    if shop is None:
        raise LeafletError(Room.USAGE, *problems)
    return shop


def check_shop(path: Path) -> tuple[Shop | None, tuple[Problem, ...]]:
    """Read a print shop from its TOML file; returns it, or none and all that is wrong with it.

    Raises LeafletError (usage) for a file that cannot be read at all.
    """
    try:
        text = read_file(path, Room.USAGE, FILE_LIMIT).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        hint = "Save it as UTF-8."
        problem = error("shop-faulty", "This is no text in UTF-8.", Place(str(path)), hint)
        raise LeafletError(Room.USAGE, problem) from fault
    reader = ShopReader(text, str(path))
    if reader.problems:
        return None, reader.problems
    values = reader.fields(_defaults())
    output = reader.output(lambda name: _find_profile(name, path.parent), _profile_fault)
    if reader.problems:
        return None, reader.problems
    return Shop(id=path.stem, output=OutputCondition(**output), **values), ()


def _path_of(shop: str, folders: tuple[Path, ...]) -> Path | None:
    """Return where a shop's file is: at the path that names it, or in the first folder that has it."""
    if shop.endswith(SUFFIX):
        return Path(shop)
    paths = (folder / f"{shop}{SUFFIX}" for folder in folders)
    return next((path for path in paths if path.is_file()), None)


def _defaults() -> dict[str, object]:
    return {each.name: each.default for each in fields(Shop) if each.default is not MISSING}


def _find_profile(name: str, beside: Path) -> Path | None:
    """Return a profile's path beside the shop's file, or its name among the program's own."""
    own = (beside / name).resolve()
    if own.is_file():
        return own
    return Path(name) if Path(name).name == name and (profiles_folder() / name).is_file() else None


def _profile_fault(path: Path) -> str:
    return profile_fault(read_file(profiles_folder() / path, Room.USAGE, PROFILE_LIMIT))
