"""The flavours of a file for print that a shop may ask for, and what each of them allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

X4: Final = "PDF/X-4"
X1A: Final = "PDF/X-1a:2003"
X3: Final = "PDF/X-3:2003"
CMYK: Final = "CMYK"
OLD: Final = frozenset({X1A, X3})
"""PDF 1.4 without transparency (ISO 15930-4 and 15930-6, as public rule lists tell them)."""
PDFX: Final = frozenset({X4, *OLD})
PLAIN_COLOUR: Final = frozenset({X4, X1A, CMYK})
"""Colour by inks alone; PDF/X-3 allows profiles and Lab."""

_EARLIER: Final = {X1A: ("PDF/X-1:2001", "PDF/X-1a:2001"), X3: ("PDF/X-3:2002",)}
"""Labels of the editions before those of 2003, which allow less and are taken as well (Scribus writes them)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a flavour allows: the newest PDF version, and the stream filters that it bans."""

    version: tuple[int, int]
    banned_filters: tuple[str, ...]


_LZW: Final = ("/LZWDecode", "/LZW", "/Crypt")
_LIMITS: Final = {
    X4: Limits((1, 6), _LZW),
    X1A: Limits((1, 4), (*_LZW, "/JBIG2Decode", "/JPXDecode")),
    X3: Limits((1, 4), (*_LZW, "/JBIG2Decode", "/JPXDecode")),
}


def limits_of(flavour: str) -> Limits:
    """Return what a flavour allows; a plain CMYK file may be what PDF/X-4 may be."""
    return _LIMITS.get(flavour, _LIMITS[X4])


def is_what_is_asked(label: str, flavour: str) -> bool:
    """Tell whether a file's label says that it is what a shop asks for."""
    return label == flavour or label in _EARLIER.get(flavour, ())
