"""Fonts, glyphs and the text that can be copied out."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import unicodedata
from collections.abc import Iterator
from typing import Final

import pikepdf
from fontTools.ttLib import TTFont, TTLibError

from leaflet_studio.preflight.checks.findings import listed
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.known import Known
from leaflet_studio.preflight.reading.fonts import Font
from leaflet_studio.preflight.reading.streams import decode
from leaflet_studio.problems import Problem, error, warning

_EMBED: Final = "Embed all fonts, also the standard ones, and export again."
_WIDTH_TOLERANCE: Final = 1.5
_MOST_LOST: Final = 0.03
_WORD: Final = re.compile(r"[^\W_]+")
_FAULTS: Final = (TTLibError, KeyError, ValueError, AssertionError, IndexError, struct.error, EOFError, AttributeError)


def check_embedded(evidence: Evidence) -> Iterator[Problem]:
    """X50: every font that is used is embedded, the standard 14 too."""
    for page in evidence.pages:
        names = [font.name for font, _ in page.walked.codes if not font.embedded]
        if names:
            yield error("font-not-embedded", f"Fonts are not embedded: {listed(names)}.", page.place(), _EMBED)


def check_fonts(evidence: Evidence) -> Iterator[Problem]:
    """X51: CIDToGIDMap, and character maps embedded or predefined."""
    for page in evidence.pages:
        for font, _ in page.walked.codes:
            for fault in font.faults:
                yield error("font-faulty", f"The font {font.name} {fault}.", page.place(), _EMBED)


def check_widths(evidence: Evidence) -> Iterator[Problem]:
    """X52: the widths in the PDF are those of the embedded font (TrueType and OpenType by glyph number)."""
    for page, (font, codes) in ((each, used) for each in evidence.pages for used in each.walked.codes):
        place = page.place()
        if not font.wide or not isinstance(font.program, pikepdf.Stream) or font.faults:
            continue
        try:
            wrong = _wrong_widths(font, codes, evidence.known)
        except _FAULTS:
            yield error("font-damaged", f"The embedded font {font.name} is damaged.", place, _EMBED)
            continue
        if wrong:
            message = f"The font {font.name} has other widths in the page than in itself ({wrong} glyphs)."
            yield error("font-widths", message, place, "Export the file again, or replace the font.")


def check_glyphs(evidence: Evidence) -> Iterator[Problem]:
    """Every character has a glyph: none is shown as the font's box for a missing one (.notdef)."""
    for page in evidence.pages:
        marks = [mark for mark in page.walked.marks if mark.missing]
        if marks:
            count = sum(mark.missing for mark in marks)
            names = listed(mark.font.name for mark in marks if mark.font)
            message = f"{count} characters have no glyph in their font ({names}) and print as empty boxes."
            yield error("glyph-missing", message, page.place_of(marks[0]), "Choose a font that has the characters.")


def check_extractable(evidence: Evidence) -> Iterator[Problem]:
    """Text can be copied and searched: each font says which characters its glyphs stand for."""
    for page in evidence.pages:
        names = [font.name for font, codes in page.walked.codes if codes and not font.extractable]
        if names:
            message = f"Text in these fonts cannot be copied, searched or read aloud: {listed(names)}."
            yield warning(
                "text-not-extractable", message, page.place(), "Export with the characters' meaning (ToUnicode)."
            )


def check_text(evidence: Evidence) -> Iterator[Problem]:
    """The words that the leaflet is made of can be copied out of it; for right-to-left scripts 97 % of them."""
    words = _WORD.findall(_plain(evidence.expected.text))
    if not words or evidence.undrawable:
        return
    found = "".join(_WORD.findall(_plain(evidence.text)))
    lost = [word for word in words if word not in found]
    allowed = _MOST_LOST * len(words) if _is_right_to_left(evidence.expected.text) else 0
    if len(lost) > allowed:
        message = f"{len(lost)} of {len(words)} words cannot be found in the file's text: {listed(lost)}."
        yield warning("text-lost", message, hint="Look whether text is missing on the page.")


def _wrong_widths(font: Font, codes: frozenset[int], known: Known) -> int:
    """Count the glyphs whose width differs; 0 for bare CFF, whose widths lie in its glyphs."""
    digest = hashlib.sha256(bytes(font.program.read_raw_bytes())).digest()
    metrics, per_em = known.advances.of(digest, lambda: _advances(decode(font.program)))
    wrong = 0
    for code in codes if metrics else ():
        glyph = code if font.glyphs is None else int.from_bytes(font.glyphs[2 * code : 2 * code + 2], "big")
        width = metrics[min(glyph, len(metrics) - 1)] * 1000 / per_em
        wrong += abs(width - font.widths.get(code, font.default_width)) > _WIDTH_TOLERANCE
    return wrong


def _advances(data: bytes) -> tuple[tuple[int, ...], int]:
    """Return the advances by glyph number, and the units in an em; the last holds for all that follow (OpenType, hmtx).

    There are none in bare CFF.
    """
    if data[:4] not in (b"\0\1\0\0", b"OTTO", b"true"):
        return (), 1000
    with TTFont(io.BytesIO(data), lazy=True) as program:
        count = program["hhea"].numberOfHMetrics
        metrics = program.reader["hmtx"][: 4 * count]
        return tuple(advance for advance, _ in struct.iter_unpack(">Hh", metrics)), program["head"].unitsPerEm


def _plain(text: str) -> str:
    """Return text without what typesetting may change: case, ligatures, hyphens at line ends, accents' form."""
    joined = re.sub("[\u00ad\u200b-\u200f\u2060\ufeff\u0002]|[-\u2010\ufffe]\\s*\n", "", text.replace("\r\n", "\n"))
    return unicodedata.normalize("NFKC", joined).casefold()


def _is_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
