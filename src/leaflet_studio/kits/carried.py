"""What a kit carries beside the campaign: the organizer's own layouts and shops; built-in ones go by their hash."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.kit import FOLDER, MANIFEST, Manifest, decoded, digest
from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.layouts.packs import BASE, list_layouts
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, warning
from leaflet_studio.resources import fonts_folder, layout_folders, shop_folders, state_folder
from leaflet_studio.shops import list_shops, read_shop
from leaflet_studio.storage import Files, make_folder, read_file, read_folder, write_whole

LAYOUTS: Final = f"{FOLDER}layouts/"
SHOPS: Final = f"{FOLDER}shops/"
PROFILES: Final = f"{FOLDER}icc/"
HERE: Final = "@kit"
"""Stands in a carried shop's file for the folder that the kit is laid out in."""


def carried_files(layout_ids: tuple[str, ...]) -> Files:
    """Return the organizer's own packs of some layouts, and all own shops with their colour profiles."""
    own, _ = layout_folders()
    files: Files = {}
    for layout_id in layout_ids:
        if layout_id in list_layouts((own,)):
            files |= _below(f"{LAYOUTS}{layout_id}/", read_folder(own / layout_id, Room.LAYOUT))
    own_shops, _ = shop_folders()
    for shop_id in list_shops((own_shops,)):
        files |= _shop_files(own_shops / f"{shop_id}.toml")
    return files


def built_in_hashes(layout_ids: tuple[str, ...]) -> dict[str, str]:
    """Return the hashes of the built-in layouts, and of the fonts, that a kit counts on."""
    own, built_in = layout_folders()
    named = [BASE, *(each for each in layout_ids if each not in list_layouts((own,)))]
    hashes = {f"layouts/{each}": folder_hash(built_in / each) for each in named if (built_in / each).is_dir()}
    return {**hashes, "fonts": digest((fonts_folder() / "fonts.json").read_bytes())}


def differences(campaign: Campaign) -> tuple[str, ...]:
    """Return what a kit counts on and the program here has otherwise: `fonts`, `layouts/flyer-a5`."""
    data = campaign.file(MANIFEST)
    if campaign.kit is None or data is None:
        return ()
    counted_on = decoded(data, Manifest).built_in
    layouts = tuple(name.removeprefix("layouts/") for name in counted_on if name.startswith("layouts/"))
    here = built_in_hashes(layouts)
    return tuple(sorted(name for name, hashed in counted_on.items() if here.get(name) != hashed))


def difference_problems(campaign: Campaign) -> tuple[Problem, ...]:
    """Tell that the program here has other layouts or fonts than the one that the kit was made with."""
    other = differences(campaign)
    if not other:
        return ()
    message = f"The program here has other {', '.join(other)} than the organizer's: lines may break elsewhere."
    return (warning("kit-version", message, Place(MANIFEST), "Use the version of the program that the kit came from."),)


def carries(campaign: Campaign) -> bool:
    """Tell whether a campaign is a kit that carries layouts or shops."""
    return campaign.kit is not None and any(file.path.startswith((LAYOUTS, SHOPS)) for file in campaign.files)


def kit_folder(issue: str) -> Path:
    """Return the folder that a kit's layouts and shops are laid out in on this computer."""
    return state_folder() / "kits" / issue[:16]


def lay_out(campaign: Campaign) -> None:
    """Lay out the layouts and shops that a kit carries, where they are not yet; they were checked with the kit.

    Raises LeafletError (output) where that cannot be written, and (campaign) for a shop whose profile lies elsewhere.
    """
    if campaign.kit is None or not carries(campaign):
        return
    folder = kit_folder(campaign.kit.issue)
    for file in campaign.files:
        if file.path.startswith((LAYOUTS, SHOPS, PROFILES)):
            target = folder / file.path.removeprefix(FOLDER)
            data = _at_home(file, folder) if file.path.startswith(SHOPS) else file.data
            if not (target.is_file() and target.read_bytes() == data):
                make_folder(target.parent)
                write_whole(target, data)


def layout_folders_of(campaign: Campaign | None) -> tuple[Path, ...]:
    """Return the folders to look for layout packs in: a kit's own come first."""
    kit = campaign.kit if campaign else None
    return (*((kit_folder(kit.issue) / "layouts",) if kit else ()), *layout_folders())


def shop_folders_of(campaign: Campaign | None) -> tuple[Path, ...]:
    """Return the folders to look for print shops in: a kit's own come first."""
    kit = campaign.kit if campaign else None
    return (*((kit_folder(kit.issue) / "shops",) if kit else ()), *shop_folders())


def folder_hash(folder: Path) -> str:
    """Return the hash of all files in a folder, by name and content."""
    files = read_folder(folder, Room.LAYOUT)
    return digest("\n".join(f"{name} {digest(data)}" for name, data in sorted(files.items())).encode())


def needed_layouts(campaign: Campaign, unlocked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the layouts that a group may need: the campaign's, or all where the choice is open."""
    return list_layouts(layout_folders()) if "design.layout" in unlocked else (campaign.design.layout,)


def locked_choices(campaign: Campaign, wanted: object) -> tuple[str, ...]:
    """Return the design's fields for which other values are wanted than those that a kit keeps locked.

    `wanted` has attributes named as the design's fields; None, or none, is no wish.
    """
    paths = ("design.layout", "design.format", "design.second_language", "design.theme")
    asked = {path: getattr(wanted, path.rpartition(".")[2], None) for path in paths}
    return tuple(
        path
        for path, value in asked.items()
        if value is not None
        and is_locked(campaign, path)
        and value != getattr(campaign.design, path.rpartition(".")[2])
    )


def _shop_files(path: Path) -> Files:
    data = read_file(path, Room.USAGE)
    profile = read_shop(path).output.profile
    if not Path(profile).is_absolute():
        return {f"{SHOPS}{path.name}": data}
    icc = Path(profile)
    named = str(tomllib.loads(data.decode())["output"]["profile"])
    moved = data.replace(named.encode(), f"{HERE}/icc/{icc.name}".encode())
    return {f"{SHOPS}{path.name}": moved, f"{PROFILES}{icc.name}": read_file(icc, Room.RENDERING)}


def _at_home(file: File, folder: Path) -> bytes:
    """Return a carried shop's file as it stands in a folder: its profile is a built-in one or the kit's own."""
    try:
        profile = str(tomllib.loads(file.data.decode())["output"]["profile"])
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as fault:
        problem = error("shop-faulty", f"The print shop in this kit cannot be read: {fault}.", Place(file.path))
        raise LeafletError(Room.CAMPAIGN, problem) from fault
    name = profile.removeprefix(f"{HERE}/icc/")
    if set(name) & set("/\\:") or name in ("", ".", ".."):
        message = "The print shop in this kit names a colour profile that lies elsewhere on the disk."
        raise LeafletError(Room.CAMPAIGN, error("shop-refused", message, Place(file.path), "Ask the organizer."))
    return file.data.replace(f"{HERE}/".encode(), f"{folder.as_posix()}/".encode())


def _below(prefix: str, files: Files) -> Files:
    return {f"{prefix}{name}": data for name, data in files.items()}
