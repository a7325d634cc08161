"""The kinds of PDF that print shops ask for, and what a file needs to be one.

Rules as public specifications and conforming files show them: PDF/X-4:2010 (ISO 15930-7), PDF/X-1a:2003 (ISO 15930-4)
and PDF/X-3:2003 (ISO 15930-6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from leaflet_studio.problems import LeafletError, Room, error


@dataclass(frozen=True, slots=True)
class Flavour:
    """A kind of PDF: the label in the file's metadata (none for a plain one), its version, and what it may hold.

    OpenType fonts belong to PDF 1.6, and so where transparency is."""

    label: str
    version: str
    transparency: bool


FLAVOURS: Final[Mapping[str, Flavour]] = MappingProxyType(
    {
        "PDF/X-4": Flavour("PDF/X-4", "1.6", transparency=True),
        "PDF/X-1a:2003": Flavour("PDF/X-1a:2003", "1.4", transparency=False),
        "PDF/X-3:2003": Flavour("PDF/X-3:2003", "1.4", transparency=False),
        "CMYK": Flavour("", "1.6", transparency=True),
    }
)
"""By `Shop.flavour`."""


def flavour_of(name: str) -> Flavour:
    """Return a kind of PDF. Raises LeafletError (usage) when it cannot be made."""
    if name in FLAVOURS:
        return FLAVOURS[name]
    problem = error(
        "flavour-unknown", f"“{name}” is no kind of PDF that can be made.", hint=f"There are {', '.join(FLAVOURS)}."
    )
    raise LeafletError(Room.USAGE, problem)
