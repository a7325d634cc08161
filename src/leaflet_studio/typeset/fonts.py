"""Which characters the bundled fonts hold."""

from __future__ import annotations

import json
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error
from leaflet_studio.typeset.languages import Language

INVISIBLE: Final = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp", "Cn"})
"""General categories of characters that have no glyph of their own."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The characters of a family: sorted ranges as parallel lists of first and last code points."""

    first: tuple[int, ...]
    last: tuple[int, ...]

    def holds(self, character: str) -> bool:
        """Tell whether the family has a character."""
        index = bisect_right(self.first, ord(character)) - 1
        return index >= 0 and ord(character) <= self.last[index]


@dataclass(frozen=True, slots=True)
class FontSet:
    """The bundled families with their coverage."""

    families: tuple[tuple[str, Coverage], ...]

    def missing(self, text: str, chain: tuple[str, ...]) -> tuple[str, ...]:
        """Return the characters of a text that no family of a chain has, each once, in order."""
        known = dict(self.families)
        coverages = [known[family] for family in chain if family in known]
        visible = (sign for sign in dict.fromkeys(text) if unicodedata.category(sign) not in INVISIBLE)
        return tuple(sign for sign in visible if not any(coverage.holds(sign) for coverage in coverages))


def load_fonts(folder: Path) -> FontSet:
    """Read the coverage of the bundled fonts. Raises LeafletError (rendering) when the list is missing."""
    try:
        table = json.loads((folder / "fonts.json").read_text("utf-8"))
        return FontSet(tuple((family["name"], _coverage(family["coverage"])) for family in table["families"]))
    except (OSError, ValueError, KeyError, TypeError) as fault:
        problem = error("fonts-missing", f"The list of fonts cannot be read: {fault}.", Place(file="fonts/fonts.json"))
        raise LeafletError(Room.RENDERING, problem) from fault


def missing_glyph_problems(text: str, language: Language, fonts: FontSet, where: Place) -> tuple[Problem, ...]:
    """Tell each character of a text that no bundled font has: by sight, number and name."""
    chain = tuple(dict.fromkeys((*language.fonts.serif, *language.fonts.sans, *language.fonts.head)))
    return tuple(_problem(sign, where) for sign in fonts.missing(unicodedata.normalize("NFC", text), chain))


def _coverage(ranges: list[list[int]]) -> Coverage:
    return Coverage(tuple(first for first, _ in ranges), tuple(last for _, last in ranges))


def _problem(sign: str, where: Place) -> Problem:
    name = unicodedata.name(sign, "no name")
    message = f"No font has the character “{sign}” (U+{ord(sign):04X}, {name})."
    return error("glyph-missing", message, where, "Replace it by another one.")
