"""Type themes, as data: which of a language's families sets the text and which the heads."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leaflet_studio.messages import DEFAULT_THEME
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.typeset.languages import Fonts

NARROW: Final = {"Noto Sans": "Noto Sans ExtraCondensed"}
"""The narrow face of a family, for heads that are to be seen from afar: a long word keeps them small."""
ROLES: Final = ("serif", "sans", "head")


@dataclass(frozen=True, slots=True)
class Theme:
    """A type theme: `text` and `display` name a language's family role (serif, sans, head)."""

    id: str
    title: str
    text: str
    display: str
    display_weight: int

    def css(self, fonts: Fonts, scope: str = ":root") -> str:
        """Return the theme as variables and rules of a style sheet, with a language's families."""
        text, display, small = (_families(getattr(fonts, role)) for role in (self.text, self.display, "sans"))
        heads = getattr(fonts, self.display)
        narrow = _families((*filter(None, [NARROW.get(heads[0])]), *heads))
        return (
            f"{scope}{{--text:{text};--display:{display};--small:{small};--narrow:{narrow};"
            f"--display-weight:{self.display_weight}}}"
            f"{scope} .text{{font-family:{text}}}{scope} .display{{font-family:{display}}}"
            f"{scope} .small{{font-family:{small}}}"
        )


def list_themes(folder: Path) -> tuple[Theme, ...]:
    """Read all themes of a folder, by id."""
    return tuple(_read(path) for path in sorted(folder.glob("*.toml")))


def find_theme(theme_id: str, folder: Path) -> Theme:
    """Read a theme; an empty id is the default. Raises LeafletError (campaign) when there is none of this id."""
    path = folder / f"{theme_id or DEFAULT_THEME}.toml"
    if path in sorted(folder.glob("*.toml")):
        return _read(path)
    known = ", ".join(each.stem for each in sorted(folder.glob("*.toml")))
    message = f"There is no type theme “{theme_id}”."
    where = Place(file="campaign.toml", field="design.theme")
    raise LeafletError(Room.CAMPAIGN, error("theme-unknown", message, where, f"Known themes: {known}."))


def _read(path: Path) -> Theme:
    try:
        theme = Theme(id=path.stem, **tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError) as fault:
        raise _faulty(path, str(fault)) from fault
    if not {theme.text, theme.display} <= set(ROLES):
        raise _faulty(path, f"text and display must be one of {', '.join(ROLES)}")
    return theme


def _faulty(path: Path, reason: str) -> LeafletError:
    problem = error("theme-faulty", f"This type theme cannot be read: {reason}.", Place(file=path.name))
    return LeafletError(Room.RENDERING, problem)


def _families(chain: tuple[str, ...]) -> str:
    return ",".join(f'"{family}"' for family in chain)
