"""Languages, as data: direction, fonts, leading, hyphenation, quotes, patterns, fixed words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, note, warning

FALLBACK: Final = "en"
SCRIPT_OF: Final = {
    **dict.fromkeys(("fa", "ur", "ps", "ckb", "ug", "sd"), "Arab"),
    **dict.fromkeys(("uk", "be", "bg", "sr", "mk", "ky", "tg", "mn", "tt", "ba"), "Cyrl"),
}
"""The script of languages that have no file yet, where it is not Latin (CLDR likely subtags)."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families in the order in which a character is looked for: running text, small text, heads."""

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

    def word(self, key: str) -> str:
        """Return a fixed word. Raises KeyError when there is none."""
        return dict(self.words)[key]


def list_languages(folder: Path) -> tuple[Language, ...]:
    """Read all languages of a folder, by tag."""
    return tuple(read_language(path) for path in sorted(folder.glob("*.toml")))


def find_language(tag: str, folder: Path) -> tuple[Language, tuple[Problem, ...]]:
    """Read a language, or fall back to one of its script, and tell what is missing then."""
    for candidate in (tag, tag.partition("-")[0]):
        if (folder / f"{candidate}.toml").is_file():
            return replace(read_language(folder / f"{candidate}.toml"), tag=tag), ()
    script = _script(tag)
    languages = list_languages(folder)
    nearest = next((each for each in languages if each.script == script), read_language(folder / f"{FALLBACK}.toml"))
    message = f"The language “{tag}” is not known: it has no hyphenation, and its fixed words are in {nearest.name}."
    problem = warning("language-incomplete", message, Place(language=tag), f"Add a file {tag}.toml to the languages.")
    return replace(nearest, tag=tag, hyphenation="", short_words=()), (problem,)


def read_language(path: Path) -> Language:
    """Read a language's file. Raises LeafletError (rendering) with the file and the fault."""
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        fonts = Fonts(**{role: tuple(families) for role, families in table.pop("fonts").items()})
        patterns = Patterns(**table.pop("patterns"))
        words = tuple(sorted(table.pop("words").items()))
        for key in ("quotes", "short_words"):
            table[key] = tuple(table[key])
        return Language(tag=path.stem, fonts=fonts, patterns=patterns, words=words, **table)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as fault:
        problem = error("language-faulty", f"This language cannot be read: {fault}.", Place(file=path.name))
        raise LeafletError(Room.RENDERING, problem) from fault


def review_problems(language: Language) -> tuple[Problem, ...]:
    """Tell that the fixed words of a language were checked by no native reader yet."""
    if language.reviewed:
        return ()
    message = f"The leaflet's fixed words in {language.name} (such as “{language.words[0][1]}”) are unreviewed."
    return (note("words-unreviewed", message, Place(language=language.tag), "Let a native reader check them."),)


def _script(tag: str) -> str:
    subtags = tag.split("-")
    named = next((subtag for subtag in subtags[1:] if len(subtag) == 4), "")
    return named.title() or SCRIPT_OF.get(subtags[0], "Latn")
