"""Fonts as a page uses them: codes, widths, and which codes show no glyph (ISO 32000-1, 9.5 to 9.10)."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.kept import Kept

_PROGRAMS: Final = ("/FontFile", "/FontFile2", "/FontFile3")
_IDENTITY: Final = ("/Identity-H", "/Identity-V")
_SYMBOLIC: Final = 4
_PREDEFINED: Final = re.compile("/(Uni|GB|B5|HK|ET|CNS|78|83pv|90|Add|Ext|EUC|KSC|Hojo|H$|V$|Hiragana|Katakana)")
"""How the names of the predefined character maps begin (ISO 32000-1, table 118)."""
_MAX_WIDTHS: Final = 70_000


@dataclass(frozen=True, slots=True)
class Font:
    """A font resource. Widths are in thousandths of the type size (Type 3: in its own units, `unit` each).

    `wide` codes are two bytes long. `notdef` holds codes that are named so in a simple font's encoding;
    `glyphs` is the CIDToGIDMap's data (None for Identity). `faults` are in words; `procs` are Type 3 glyphs.
    """

    name: str
    subtype: str
    wide: bool
    embedded: bool
    extractable: bool
    widths: Mapping[int, float] = field(repr=False)
    default_width: float = 0.0
    unit: float = 0.001
    notdef: frozenset[int] = frozenset()
    glyphs: bytes | None = field(default=None, repr=False)
    program: Any = field(default=None, compare=False, repr=False)
    faults: tuple[str, ...] = ()
    source: Any = field(default=None, compare=False, repr=False)

    def codes(self, text: bytes) -> tuple[int, ...]:
        """Return the character codes of a shown string."""
        if not self.wide:
            return tuple(text)
        even = text[: len(text) // 2 * 2]
        return struct.unpack(f">{len(even) // 2}H", even)

    def shows_nothing(self, code: int) -> bool:
        """Tell whether a code shows `.notdef`, the glyph of a missing character."""
        if not self.wide:
            return code in self.notdef
        if self.glyphs is None:
            return code == 0
        return self.glyphs[2 * code : 2 * code + 2] in (b"", b"\0\0")


def read_font(source: Any, kept_widths: Kept[bytes, dict[int, float]]) -> Font:
    """Read a font dictionary. What is wrong with it is in `faults`; nothing is raised.

    `kept_widths` holds widths by the text of the array that they are read from.
    """
    subtype = str(source.get("/Subtype", "")).lstrip("/")
    try:
        return _composite(source, kept_widths) if subtype == "Type0" else _simple(source, subtype)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, pikepdf.PdfError) as fault:
        return Font(_name(source), subtype, False, True, True, {}, faults=(f"cannot be read ({fault})",), source=source)


def _simple(source: Any, subtype: str) -> Font:
    program = _program(source.get("/FontDescriptor"))
    type3 = subtype == "Type3"
    first = int(source.get("/FirstChar", 0))
    widths = {first + index: float(width) for index, width in enumerate(list(source.get("/Widths", []))[:256])}
    unit = abs(float(source.FontMatrix[0])) if type3 else 0.001
    return Font(
        _name(source),
        subtype,
        wide=False,
        embedded=type3 or program is not None,
        extractable="/ToUnicode" in source or _has_known_encoding(source, subtype),
        widths=widths,
        default_width=float(source.get("/FontDescriptor", {}).get("/MissingWidth", 0)) if widths else 500.0,
        unit=unit,
        notdef=_notdef_codes(source.get("/Encoding")),
        program=program,
        source=source,
    )


def _composite(source: Any, kept_widths: Kept[bytes, dict[int, float]]) -> Font:
    below = source.DescendantFonts[0]
    encoding = source.get("/Encoding")
    program = _program(below.get("/FontDescriptor"))
    mapping = below.get("/CIDToGIDMap")
    return Font(
        _name(source),
        str(below.get("/Subtype", "")).lstrip("/"),
        wide=True,
        embedded=program is not None,
        extractable="/ToUnicode" in source or str(encoding) not in _IDENTITY,
        widths=_kept(below.get("/W"), kept_widths),
        default_width=float(below.get("/DW", 1000)),
        glyphs=mapping.read_bytes() if isinstance(mapping, pikepdf.Stream) else None,
        program=program,
        faults=tuple(_composite_faults(below, encoding, mapping, program)),
        source=source,
    )


def _composite_faults(below: Any, encoding: Any, mapping: Any, program: Any) -> list[str]:
    faults = []
    if str(below.get("/Subtype")) == "/CIDFontType2" and program is not None and mapping is None:
        faults.append("has no CIDToGIDMap")
    known = isinstance(encoding, pikepdf.Stream) or str(encoding) in _IDENTITY or _PREDEFINED.match(str(encoding))
    if encoding is None:
        faults.append("has no encoding")
    elif not known:
        faults.append(f"uses the character map {str(encoding).lstrip('/')}, which is not embedded")
    return faults


def _kept(source: Any, kept_widths: Kept[bytes, dict[int, float]]) -> dict[int, float]:
    if not isinstance(source, pikepdf.Array):
        return _wide_widths(source)
    return kept_widths.of(source.unparse(resolved=True), lambda: _wide_widths(source))


def _wide_widths(source: Any) -> dict[int, float]:
    """Read a /W array: `first [w w w]` or `first last w`."""
    widths: dict[int, float] = {}
    items = list(source) if source is not None else []
    at = 0
    while at + 1 < len(items) and len(widths) < _MAX_WIDTHS:
        first = int(items[at])
        if isinstance(items[at + 1], pikepdf.Array):
            widths.update({first + index: float(width) for index, width in enumerate(list(items[at + 1]))})
            at += 2
        else:
            last = min(int(items[at + 1]), first + _MAX_WIDTHS)
            widths.update(dict.fromkeys(range(first, last + 1), float(items[at + 2])))
            at += 3
    return widths


def _program(descriptor: Any) -> Any:
    if descriptor is None:
        return None
    return next((descriptor[key] for key in _PROGRAMS if key in descriptor), None)


def _notdef_codes(encoding: Any) -> frozenset[int]:
    if not isinstance(encoding, pikepdf.Dictionary) or "/Differences" not in encoding:
        return frozenset()
    found, code = set(), 0
    for item in list(encoding.Differences):
        if isinstance(item, pikepdf.Name):
            if str(item) == "/.notdef":
                found.add(code)
            code += 1
        else:
            code = int(item)
    return frozenset(found)


def _has_known_encoding(source: Any, subtype: str) -> bool:
    if subtype == "Type3":
        return False
    if "/Encoding" in source or _program(source.get("/FontDescriptor")) is None:
        return True
    return not int(source.get("/FontDescriptor", {}).get("/Flags", 0)) & _SYMBOLIC


def _name(source: Any) -> str:
    name = str(source.get("/BaseFont", source.get("/Name", "a font without a name"))).lstrip("/")
    return name.partition("+")[2] or name
