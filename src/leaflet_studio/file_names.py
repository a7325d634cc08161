"""The names of the files that are made: a pattern's fields filled in, safe on every system."""

from __future__ import annotations

import string
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from leaflet_studio.problems import Problem, error
from leaflet_studio.storage import FORBIDDEN_SIGNS, RESERVED_NAMES

FIELDS: Final = ("campaign", "layout", "format", "language", "group", "shop")
"""What a pattern may name: `{campaign}-{layout}-{language}-{group}`."""
BYTES_LIMIT: Final = 160
"""The longest name without its ending: file systems take 255 bytes, zip archives and mail programs less."""
EDITION_NAME: Final = "{campaign}-{layout}-{language}-{group}"
"""A pattern that tells all editions of a batch apart, unless layouts are made in several formats."""
JOINTS: Final = "-_. "
NAMELESS: Final = "leaflet"


def pattern_fault(pattern: str) -> str:
    """Tell what is wrong with a pattern; empty when it can be used."""
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError:
        return "has a brace that is not closed, or not opened"
    names = [name for _, name, _, _ in parts if name is not None]
    unknown = [name for name in names if name not in FIELDS]
    if unknown:
        return f"names “{unknown[0]}”, which there is not; there are {', '.join(FIELDS)}"
    if any(form or conversion for _, _, form, conversion in parts):
        return "holds more than names in braces"
    if not names:
        return "names nothing that differs from file to file, such as {language}"
    forbidden = FORBIDDEN_SIGNS | {"/"}
    if any(sign in forbidden or not sign.isprintable() for text, *_ in parts for sign in text):
        return "holds a sign that no file's name may hold on some systems"
    return ""


def pattern_problem(pattern: str) -> Problem | None:
    """Tell that a pattern cannot be used; None when it can."""
    fault = pattern_fault(pattern)
    return error("pattern-faulty", f"The pattern “{pattern}” {fault}.") if fault else None


def names_problem(names: Iterable[str]) -> Problem | None:
    """Tell that files would have the same name, on systems that see no capitals, too; None when they would not."""
    seen: set[str] = set()
    for name in names:
        if _key(name) in seen:
            message = f"The name “{name}” would stand for more than one file."
            hint = "Name the layout, the language and the group in the pattern, or change the groups’ ids."
            return error("names-collide", message, hint=hint)
        seen.add(_key(name))
    return None


def file_name(pattern: str, fields: Mapping[str, str]) -> str:
    """Fill in a pattern; returns the name without an ending.

    A field that is empty goes with the joint (`-`, `_`, `.` or a space) before it. The name is legal on Windows, macOS
    and Linux, and keeps letters of every script. Raises ValueError for a pattern with a fault (`pattern_fault`).
    """
    fault = pattern_fault(pattern)
    if fault:
        raise ValueError(f"The pattern {fault}.")
    name = ""
    for text, field, _, _ in string.Formatter().parse(pattern):
        value = _safe(fields.get(field, "")) if field else ""
        name += text if value or not field else text.rstrip(JOINTS)
        name += value
    return _whole(name)


def side_names(name: str, sides: int) -> tuple[str, ...]:
    """Return a name for each side of a leaflet: `name-1`, `name-2`; with zeros before from ten sides on."""
    width = len(str(sides))
    return tuple(f"{name}-{number:0{width}d}" for number in range(1, sides + 1))


def distinct_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names of which no two are the same, not even on systems that see no capitals; later ones get a number."""
    listed = tuple(names)
    taken = {_key(name) for name in listed}
    seen: Counter[str] = Counter()
    result = []
    for name in listed:
        seen[_key(name)] += 1
        number = seen[_key(name)]
        chosen = name
        while number > 1 and _key(chosen) in taken:
            chosen, number = f"{name}-{number}", number + 1
        taken.add(_key(chosen))
        result.append(chosen)
    return tuple(result)


def _safe(text: str) -> str:
    """Return a text without what a file's name may not hold: the rest of it, joined by hyphens."""
    signs = (
        "-" if _is_joint(sign) else sign
        for sign in unicodedata.normalize("NFC", text)
        if sign.isprintable() or sign.isspace()
    )
    parts = "".join(signs).split("-")
    return "-".join(part for part in parts if part).strip(JOINTS)


def _is_joint(sign: str) -> bool:
    return sign.isspace() or sign == "/" or sign in FORBIDDEN_SIGNS


def _whole(name: str) -> str:
    name = name.strip(JOINTS)
    name = name.encode()[:BYTES_LIMIT].decode(errors="ignore").rstrip(JOINTS)
    if not name:
        return NAMELESS
    return f"{name}-" if name.partition(".")[0].lower() in RESERVED_NAMES else name


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
