"""Single fields of a campaign, read from text: what is wrong is told with its place."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from typing import Final, TypeVar
from urllib.parse import urlsplit

from leaflet_studio.problems import Place, Problem, error

T = TypeVar("T")

LANGUAGE_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-[A-Za-z0-9]{5,8})*")
"""Language, script, region and variants (BCP 47, section 2.1, without extensions)."""
SIZES_PT: Final = (4.0, 40.0)
COUNTRY: Final = re.compile(r"[A-Z]{2}")
NUMBER: Final = re.compile(r"[1-9][0-9]{0,8}")
COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")


def date_field(text: str, where: Place, problems: list[Problem]) -> dt.date | None:
    """Read an ISO date; empty is none."""
    message = f"“{text}” is no date."
    return _read(text, dt.date.fromisoformat, message, "Write it as 2027-03-18.", where, problems)


def time_field(text: str, where: Place, problems: list[Problem]) -> dt.time | None:
    """Read a time of day; empty is none."""
    message = f"“{text}” is no time of day."
    return _read(text, dt.time.fromisoformat, message, "Write it as 18:30.", where, problems)


def size_field(text: str, where: Place, problems: list[Problem]) -> float:
    """Read a smallest type size in pt; empty is 0."""
    message = f"“{text}” is no type size from {SIZES_PT[0]:g} to {SIZES_PT[1]:g} pt."
    return _read(text, smallest_size, message, "Write it as 12.", where, problems) or 0.0


def smallest_size(text: str) -> float:
    """Return a type size in pt. Raises ValueError for what is none."""
    size_pt = float(text)
    if not SIZES_PT[0] <= size_pt <= SIZES_PT[1]:
        raise ValueError(f"“{text}” is no type size")
    return size_pt


def colour_field(text: str, where: Place, problems: list[Problem]) -> str:
    """Read a colour."""
    if not COLOUR.fullmatch(text):
        problems.append(error("colour-faulty", f"“{text}” is no accent colour.", where, "Write it as #c4161c."))
    return text.lower()


def country_field(text: str, where: Place, problems: list[Problem]) -> str:
    """Read a country's code; empty is none."""
    code = text.upper()
    if code and not COUNTRY.fullmatch(code):
        problems.append(error("field-faulty", f"“{_shown(text)}” is no country's code.", where, "Write it as DE."))
    return code


def number_field(text: str, where: Place, problems: list[Problem]) -> str:
    """Read a whole number above 0, kept as text; empty is none."""
    if text and not NUMBER.fullmatch(text):
        problems.append(error("field-faulty", f"“{_shown(text)}” is no whole number.", where, "Write it as 5000."))
    return text


def link_field(text: str, where: Place, problems: list[Problem]) -> str:
    """Read a link that goes to print: `https`, a plain host, nothing hidden; empty is none."""
    fault = link_fault(text)
    if fault:
        problems.append(error("link-refused", f"The link “{_shown(text)}” {fault}.", where, "Write https://…"))
    return text


def link_fault(text: str) -> str:
    """Tell why a link must not be printed; empty when it may."""
    if not text:
        return ""
    if any(unicodedata.category(sign) in ("Cc", "Cf", "Zs", "Zl", "Zp") for sign in text):
        return "holds a space or an invisible character"
    if "\\" in text:
        return "holds a backslash"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is no link"
    if parts.scheme != "https":
        return "does not begin with https://"
    if "@" in parts.netloc:
        return "holds a user's name"
    return "" if host and "." in host else "names no host"


def is_language_tag(tag: str) -> bool:
    """Tell whether a text is a language tag."""
    return LANGUAGE_TAG.fullmatch(tag) is not None


def _read(
    text: str, read: Callable[[str], T], message: str, hint: str, where: Place, problems: list[Problem]
) -> T | None:
    if not text:
        return None
    try:
        return read(text)
    except ValueError:
        # Told as a problem with its place; the other fields are read on.
        problems.append(error("field-faulty", message, where, hint))
        return None


def _shown(text: str) -> str:
    return "".join(sign if sign.isprintable() else "�" for sign in text[:200])
