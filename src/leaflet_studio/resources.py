"""Where layouts, fonts and assets are: beside the sources in a checkout, inside the package in a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import platformdirs

APPLICATION = "leaflet-studio"


@cache
def data_folder() -> Path:
    """Return the folder that holds `layouts`, `fonts` and `assets`."""
    package = Path(__file__).resolve().parent
    carried = package / "data"
    return carried if carried.is_dir() else package.parent.parent


def fonts_folder() -> Path:
    """Return the folder of the bundled fonts, with their `fonts.conf` and `fonts.json`."""
    return data_folder() / "fonts"


def assets_folder() -> Path:
    """Return the folder of ICC profiles, languages, hyphenation rules, shops and the sample campaign."""
    return data_folder() / "assets"


def profiles_folder() -> Path:
    """Return the folder of the bundled ICC profiles."""
    return assets_folder() / "icc"


def layout_folders() -> tuple[Path, ...]:
    """Return the folders to look for layout packs in, the user's own first."""
    return (user_folder() / "layouts", data_folder() / "layouts")


def shop_folders() -> tuple[Path, ...]:
    """Return the folders to look for print shops in, the user's own first."""
    return (user_folder() / "shops", assets_folder() / "shops")


def user_folder() -> Path:
    """Return the folder for what the user adds: layout packs and print shops."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def state_folder() -> Path:
    """Return the folder for what the program remembers: recovery files, window shape, recent campaigns."""
    return Path(platformdirs.user_state_dir(APPLICATION, appauthor=False))
