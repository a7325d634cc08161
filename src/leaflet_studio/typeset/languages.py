"""Languages, as data: direction, fonts, leading, hyphenation, quotes, patterns, fixed words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from babel.core import get_global

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, note, warning

FALLBACK: Final = "en"
NEAREST: Final = {"Latn": "en", "Cyrl": "ru", "Arab": "ar", "Deva": "hi"}
"""Whose fonts, fixed words and dates a language without a file takes, where a script has several languages."""

EVERY_SCRIPT: Final = (
    "Noto Sans",
    "Noto Sans Hebrew",
    "Vazirmatn",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Thai",
    "Noto Sans CJK SC",
)
"""Families that hold every script there is a bundled font for: names of people and places keep their own letters."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families in the order in which a character is looked for: running text, small text, heads.

    After the language's own families stand those of every other script.
    """

    serif: tuple[str, ...]
    sans: tuple[str, ...]
    head: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Patterns:
    """How dates and times are written: the locale of their names (CLDR) and patterns in CLDR's letters."""

    locale: str
    date: str
    weekday_date: str
    time: str
    span: str
    dateline: str


@dataclass(frozen=True, slots=True)
class Language:
    """How a language is set.

    `leading` is a factor of the type size; `size_factor` scales a layout's type sizes for scripts that need larger
    type; `hyphenation` is `pyphen`, `rules` (our own dictionary) or empty; `quotes` are the outer and the inner
    pair; after a word of `short_words` no line breaks; `words` are the fixed words by their key.

    `italics` tells whether the script has them (emphasis is bold otherwise); `keep_words` forbids breaks within a
    word of a script that has them (Korean); before a sign of `space_before` and after one of `space_after` stands a
    narrow no-break space (French). `digits` are the ten of the language, or empty for 0 to 9; `year_offset` is what
    its calendar adds to the year of the common era (Thailand: 543).

    `clipped` are words that begin with an apostrophe (Dutch ’s); `first_day` is what the 1 of a date takes (French er),
    which CLDR's patterns cannot say (CLDR-7408); `raised` are the endings of numbers that are set high; `regions` are
    the fields that are others in a region.
    """

    tag: str
    name: str
    native_name: str
    direction: str
    script: str
    leading: float
    size_factor: float
    justify: bool
    hyphenation: str
    quotes: tuple[str, ...]
    short_words: tuple[str, ...]
    reviewed: bool
    fonts: Fonts
    patterns: Patterns
    words: tuple[tuple[str, str], ...]
    italics: bool = True
    keep_words: bool = False
    space_before: str = ""
    space_after: str = ""
    digits: str = ""
    year_offset: int = 0
    clipped: tuple[str, ...] = ()
    first_day: str = ""
    raised: tuple[str, ...] = ()
    regions: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...] = ()

    def word(self, key: str) -> str:
        """Return a fixed word. Raises KeyError when there is none."""
        return dict(self.words)[key]


def list_languages(folder: Path) -> tuple[Language, ...]:
    """Read all languages of a folder, by tag."""
    return tuple(read_language(path) for path in sorted(folder.glob("*.toml")))


def find_language(tag: str, folder: Path) -> tuple[Language, tuple[Problem, ...]]:
    """Read a language, or fall back to one of its script, and tell what is missing then."""
    files = {path.stem: path for path in folder.glob("*.toml")}
    script = script_of(tag)
    for candidate in _lookup(tag, script):
        language = read_language(files[candidate]) if candidate in files else None
        if language and (candidate == tag or language.script == script):
            return _regional(language, tag), ()
    nearest = _nearest(script, list_languages(folder))
    return _borrowed(nearest, tag, script), (_incomplete(nearest, tag, script),)


def script_of(tag: str) -> str:
    """Return the script that a tag names, or the likely one of its language (UTS #35, likely subtags)."""
    subtags = tag.replace("_", "-").split("-")
    named = next((subtag for subtag in subtags[1:] if len(subtag) == 4 and subtag.isalpha()), "")
    if named:
        return named.title()
    likely = get_global("likely_subtags")
    language, region = subtags[0].lower(), subtags[-1].upper()
    found = likely.get(f"{language}_{region}") or likely.get(language) or ""
    return next((subtag for subtag in found.split("_")[1:] if len(subtag) == 4), "Latn")


def _lookup(tag: str, script: str) -> tuple[str, ...]:
    """Return the tags under which a language may have a file, the narrowest first (RFC 4647, lookup)."""
    subtags = tag.replace("_", "-").split("-")
    shorter = ("-".join(subtags[:length]) for length in range(len(subtags), 0, -1))
    return (*shorter, f"{subtags[0]}-{script}")


def _regional(language: Language, tag: str) -> Language:
    """Set a language as its region does."""
    subtags = {subtag.upper() for subtag in tag.replace("_", "-").split("-")[1:]}
    own = (dict(fields) for region, fields in language.regions if region in subtags)
    return replace(language, tag=tag, **next(own, {}))


def _nearest(script: str, languages: tuple[Language, ...]) -> Language:
    known = {language.tag: language for language in languages}
    of_script = (language for language in languages if language.script == script)
    return known.get(NEAREST.get(script, "")) or next(of_script, known[FALLBACK])


def _borrowed(nearest: Language, tag: str, script: str) -> Language:
    """Set a language like another one of its script, without what is that one's own."""
    own = replace(nearest, tag=tag, script=script, hyphenation="", justify=False, short_words=(), clipped=())
    own = replace(own, first_day="", raised=(), regions=())
    return replace(own, keep_words=False, space_before="", space_after="", digits="", year_offset=0)


def _incomplete(nearest: Language, tag: str, script: str) -> Problem:
    message = (
        f"The language “{tag}” is not known: it has no hyphenation, and its fixed words and dates are in "
        f"{nearest.name}."
    )
    hint = f"Add a file {tag}.toml to the languages."
    if script == nearest.script:
        return warning("language-incomplete", message, Place(language=tag), hint)
    message = f"{message} No font is bundled for its script, {script}."
    return warning("script-unknown", message, Place(language=tag), f"{hint} Name fonts of that script in it.")


def read_language(path: Path) -> Language:
    """Read a language's file. Raises LeafletError (rendering) with the file and the fault."""
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        fonts = Fonts(**{role: _completed(families) for role, families in table.pop("fonts").items()})
        patterns = Patterns(**table.pop("patterns"))
        words = tuple(sorted(table.pop("words").items()))
        regions = tuple((region, tuple(_values(own).items())) for region, own in table.pop("regions", {}).items())
        language = Language(path.stem, fonts=fonts, patterns=patterns, words=words, regions=regions, **_values(table))
        for region, _ in regions:
            _regional(language, f"{language.tag}-{region}")
        return language
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as fault:
        problem = error("language-faulty", f"This language cannot be read: {fault}.", Place(file=path.name))
        raise LeafletError(Room.RENDERING, problem) from fault


def _values(table: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _completed(families: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*families, *EVERY_SCRIPT)))


def review_problems(language: Language) -> tuple[Problem, ...]:
    """Tell that the fixed words of a language were checked by no native reader yet."""
    if language.reviewed:
        return ()
    message = f"The leaflet's fixed words in {language.name} (such as “{language.words[0][1]}”) are unreviewed."
    return (note("words-unreviewed", message, Place(language=language.tag), "Let a native reader check them."),)
