"""Runs that no rule of spelling may touch: links, addresses, phone numbers, phrases in another script.

Each pattern begins only where a run can begin, so that a word without end takes no more than its length in time.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

NO_BREAK_SPACE: Final = "\u00a0"
NARROW_SPACE: Final = "\u202f"
WORD_JOINER: Final = "\u2060"
JOINT: Final = "\ufdd0"
"""Stands between the texts of one paragraph that are set as one: a noncharacter, which no text holds (Unicode 23.7)."""
MASK: Final = "\ufdd1"
"""Stands for a run that stays as it is, while the text around it is set."""

_RIGHT_TO_LEFT: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
UNSPACED: Final = "\u0e00-\u0eff\u1100-\u11ff\u2e80-\ud7ff\uff00-\uffef"
"""Scripts whose words may follow others without a space: Thai, Lao, Chinese, Japanese, Korean."""
_ENDS_A_LINK: Final = "\\s<>«»„“”،؛؟।"
_LETTER: Final = rf"(?:(?![{_RIGHT_TO_LEFT}])[^\W\d_])"
_LATIN_LETTER: Final = "[A-Za-zÀ-ɏ]"
_MARKS: Final = "\u0300-\u036f\u0900-\u0dff"

_URL: Final = rf"(?:https?://|www\.)[^{_ENDS_A_LINK}{UNSPACED}{JOINT}]*(?![{UNSPACED}])[\w/]"
_EMAIL: Final = r"(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_DOMAIN: Final = (
    r"(?<![\w@.-])(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?![A-Za-z0-9])"
    rf"(?::\d+)?(?:[/?][^{_ENDS_A_LINK}{UNSPACED}{JOINT}]*(?![{UNSPACED}])[\w/])?"
)
_DATE_AHEAD: Final = r"(?!\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d))"
_PHONE: Final = rf"(?<![\w.+]){_DATE_AHEAD}(?:\+\d|\(?0\d)(?:[ {NO_BREAK_SPACE}()/-]{{0,2}}\d){{5,}}(?!\w)"
_NUMBER: Final = r"[0-9](?:[.,:/]?[0-9])*"
_RANGE: Final = rf"(?<![0-9])(?<![0-9][.,:/]){_NUMBER}(?:[–-]{_NUMBER})+"
_VERSION: Final = r"(?<![0-9])(?<![0-9]\.)[0-9]+(?:\.[0-9]+){2,}"


def _phrase(letter: str) -> str:
    """Return a pattern for words of such letters, with the numbers, links and brackets between and after them."""
    word = rf"[@#]?(?:(?<![0-9])[0-9]+)?{letter}(?:[.,'’&/:@+_-]*(?:{letter}|[0-9{_MARKS}]))*"
    space = rf"[ {NO_BREAK_SPACE}{NARROW_SPACE}{JOINT}]+"
    unit = rf"(?:{_URL}|{_EMAIL}|{_DOMAIN}|{word})"
    follower = rf"(?:&{space})?(?:{unit}|{_PHONE}|{_RANGE}|{_NUMBER})"
    words = rf"{unit}(?:[.,:]?{space}{follower})*"
    return rf"{words}(?:(?:{space})?\({words}\)(?:{space}{words})?)*"


LINK: Final = rf"{_URL}|{_EMAIL}|{_DOMAIN}"
"""A pattern to build others of."""
UNTOUCHED: Final = re.compile(rf"{LINK}|{_PHONE}")


@cache
def latin_or_digit() -> re.Pattern[str]:
    """Return what finds a phrase in Latin letters with its numbers, or a `digit` of the text itself.

    Made when a language needs it: 65 ms of processor time, as for `left_to_right` (measured).
    """
    return re.compile(rf"{_phrase(_LATIN_LETTER)}|(?P<digit>[0-9])")


@cache
def left_to_right() -> re.Pattern[str]:
    """Return what finds all that reads from left to right in a text from right to left, other scripts' digits aside.

    A range in the text's own digits is read in the text's direction, as UAX #9 shows it.
    """
    return re.compile(rf"{_phrase(_LETTER)}|{_PHONE}|{_RANGE}|{_VERSION}")


def without_marks(text: str) -> str:
    """Take out of an author's text the two noncharacters that are used here as marks."""
    return text.replace(JOINT, "").replace(MASK, "")
