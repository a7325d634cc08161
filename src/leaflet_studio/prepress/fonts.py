"""Embedded fonts with PostScript outlines, as every press reads them: bare, and with glyphs numbered one way only.

WeasyPrint embeds such fonts as OpenType, which PDF 1.4 does not know, and chooses glyphs by their place in the font.
Where the font is CID-keyed, programs may choose by the identifiers in its charset instead (PDF 1.7, 9.7.4.2): then
MuPDF 1.21 finds no glyph, Poppler 22.12 the right one. So both are made the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Final

from fontTools.ttLib import TTFont, TTLibError
from pikepdf import Dictionary, Name, Pdf, Stream

from leaflet_studio.prepress.deflate import write_deflated
from leaflet_studio.problems import Place, Problem, error

CHARSET: Final = 15
ROS: Final = (12, 30)
CHARSTRINGS: Final = 17
"""Operators of a Top DICT (Adobe Technical Note 5176, appendix A and table 9)."""
HINT: Final = "Choose another type theme, or a print shop that takes PDF/X-4."


def embed_bare_fonts(document: Pdf) -> int:
    """Embed the outlines of OpenType fonts alone (PDF 1.3 and later), numbered by their place; returns how many."""
    count = 0
    for font in _opentype_fonts(document):
        outlines = _outlines(font.read_bytes())
        if outlines is not None:
            write_deflated(font, numbered_by_place(outlines))
            font.Subtype = Name.CIDFontType0C
            count += 1
    return count


def font_problems(document: Pdf, flavour: str) -> tuple[Problem, ...]:
    """Tell of fonts that PDF 1.4 does not know."""
    if next(_opentype_fonts(document), None) is None:
        return ()
    message = f"A font is embedded as OpenType, which {flavour} does not allow, so the file is not called {flavour}."
    return (error("font-refused", message, Place(), HINT),)


def numbered_by_place(cff: bytes) -> bytes:
    """Return a CID-keyed font in which each glyph's identifier is its place; any other font as it is.

    The charset becomes one range (Technical Note 5176, 13, format 1 or 2), never longer than what was there.
    """
    operators = dict(_top_dict(cff))
    if ROS not in operators or CHARSET not in operators:
        return cff
    at = int(operators[CHARSET][-1])
    count = int.from_bytes(cff[int(operators[CHARSTRINGS][-1]) :][:2], "big")
    more = count - 2
    charset = bytes((1, 0, 1, more)) if more < 256 else bytes((2, 0, 1, *more.to_bytes(2, "big")))
    return cff[:at] + charset + cff[at + len(charset) :] if at > 2 and count > 2 else cff


def _opentype_fonts(document: Pdf) -> Iterator[Stream]:
    for descriptor in list(document.objects):
        if isinstance(descriptor, Dictionary) and "/FontFile3" in descriptor:
            font = descriptor.FontFile3
            if isinstance(font, Stream) and font.get("/Subtype") == Name.OpenType:
                yield font


def _outlines(font: bytes) -> bytes | None:
    try:
        return bytes(TTFont(BytesIO(font)).reader["CFF "])
    except (TTLibError, KeyError):
        # Whatever it is, it stays as it is, and a shop that cannot take it is told (font_problems).
        return None


def _top_dict(cff: bytes) -> Iterator[tuple[int | tuple[int, int], list[float]]]:
    """Go through the operators of the font's Top DICT with their operands."""
    data = _first_entry(cff, _end_of_index(cff, cff[2]))
    operands: list[float] = []
    at = 0
    while at < len(data):
        if data[at] <= 21:
            wide = data[at] == 12
            yield ((12, data[at + 1]) if wide else data[at]), operands
            operands, at = [], at + 1 + wide
        else:
            value, at = _operand(data, at)
            operands.append(value)


def _operand(data: bytes, at: int) -> tuple[float, int]:
    """Read a number; a real one, which no offset is, counts as 0."""
    first = data[at]
    if first == 28:
        return int.from_bytes(data[at + 1 : at + 3], "big", signed=True), at + 3
    if first == 29:
        return int.from_bytes(data[at + 1 : at + 5], "big", signed=True), at + 5
    if first == 30:
        end = next(place for place in range(at + 1, len(data)) if data[place] & 15 == 15 or data[place] >> 4 == 15)
        return 0, end + 1
    if first <= 246:
        return first - 139, at + 1
    sign = 1 if first <= 250 else -1
    return sign * ((first - (247 if sign > 0 else 251)) * 256 + data[at + 1] + 108), at + 2


def _end_of_index(cff: bytes, at: int) -> int:
    count, size = int.from_bytes(cff[at : at + 2], "big"), cff[at + 2]
    if not count:
        return at + 2
    offsets = at + 3
    last = int.from_bytes(cff[offsets + count * size : offsets + (count + 1) * size], "big")
    return offsets + (count + 1) * size - 1 + last


def _first_entry(cff: bytes, at: int) -> bytes:
    count, size = int.from_bytes(cff[at : at + 2], "big"), cff[at + 2]
    start, end = (int.from_bytes(cff[at + 3 + n * size : at + 3 + (n + 1) * size], "big") for n in (0, 1))
    base = at + 3 + (count + 1) * size - 1
    return cff[base + start : base + end]
