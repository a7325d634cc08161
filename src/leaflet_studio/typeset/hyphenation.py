"""Hyphenation: pyphen's patterns, and rule dictionaries of our own for languages that it lacks."""

from __future__ import annotations

from pathlib import Path

import pyphen


def register_dictionaries(folder: Path) -> tuple[str, ...]:
    """Make pyphen, and so WeasyPrint, know the dictionaries `hyph_<tag>.dic` of a folder. Returns their tags.

    pyphen.LANGUAGES maps a tag to a file, pyphen.LANGUAGES_LOWERCASE a lower-case tag to the tag (pyphen 0.17).
    """
    tags = []
    for path in sorted(folder.glob("hyph_*.dic")):
        tag = path.stem.removeprefix("hyph_")
        pyphen.LANGUAGES[tag] = path
        pyphen.LANGUAGES_LOWERCASE[tag.lower()] = tag
        tags.append(tag)
    return tuple(tags)
