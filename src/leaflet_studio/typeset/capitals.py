"""Capitals as each language writes them, which neither Unicode's plain mapping nor WeasyPrint 70 knows in full."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from markupsafe import Markup, escape

from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.runs import LINK

CASED: Final = frozenset({"Latn", "Cyrl", "Grek", "Armn"})
DOTTED: Final = frozenset({"tr", "az", "crh", "gag"})
DOTTED_IN_LATIN: Final = frozenset({"kk", "tt"})
MARKUP: Final = re.compile(rf"(<[^>]*>|&[#\w]+;|{LINK})")

DIAERESIS: Final = "\u0308"
LONE_ETA: Final = re.compile(r"(?<!\w)(?:ή|Ή)(?!\w)")
BROKEN_DIPHTHONG: Final = re.compile("([αεηιουωΑΕΗΙΟΥΩ]\u0301)([ιυΙΥ])(?![\u0300-\u036f])")
GREEK_MARKS: Final = re.compile("(?<=[\u0370-\u03ff])[\u0300-\u036f]+")


def initial_capital(text: str, language: Language) -> str:
    """Begin a line with a capital: Turkish i becomes İ, Dutch ij becomes IJ, and Greek keeps its accent."""
    main = language.tag.partition("-")[0]
    if language.script not in CASED:
        return text
    if main == "nl" and text[:2].lower() == "ij":
        return text[:2].upper() + text[2:]
    if text[:1] == "i" and _has_dotted_i(main, language):
        return "İ" + text[1:]
    return text[:1].title() + text[1:]


def capitals(text: str, language: Language) -> str:
    """Write a text in capitals; German ß becomes SS, and scripts without case stay as they are."""
    if language.script not in CASED:
        return text
    main = language.tag.partition("-")[0]
    if _has_dotted_i(main, language):
        return text.replace("i", "İ").upper()
    return _greek(text) if main == "el" else text.upper()


def html_capitals(text: str, language: Language) -> Markup:
    """Write HTML in capitals: its tags, its entities and its links stay as they are."""
    parts = MARKUP.split(str(escape(text)))
    return Markup("".join(part if index % 2 else capitals(part, language) for index, part in enumerate(parts)))


def _has_dotted_i(main: str, language: Language) -> bool:
    return main in DOTTED or (main in DOTTED_IN_LATIN and language.script == "Latn")


def _greek(text: str) -> str:
    """Drop the accents of Greek capitals, but keep dialytika, and the accent of ή, “or” (CLDR, el-Upper).

    A diphthong that its accent kept apart is kept apart by dialytika: άυλος, ΑΫΛΟΣ.
    """
    text = unicodedata.normalize("NFD", LONE_ETA.sub("\ue000", unicodedata.normalize("NFC", text)))
    text = BROKEN_DIPHTHONG.sub(rf"\1\2{DIAERESIS}", text).upper()
    bare = GREEK_MARKS.sub(lambda marks: DIAERESIS if DIAERESIS in marks[0] else "", text)
    return unicodedata.normalize("NFC", bare).replace("\ue000", "Ή")
