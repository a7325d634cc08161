"""Spaces and breaks as each language sets them. Each rule takes a text and a language; twice changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from leaflet_studio.typeset.dates import join_day_and_month
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.runs import JOINT, MASK, NARROW_SPACE, NO_BREAK_SPACE, WORD_JOINER

YEAR: Final = r"г\.|гг\.|год[а-я]*|рр?\.|рок[а-яі]+|rr?\.|roku"
UNIT: Final = re.compile(rf"(\d) (%|‰|°C|km|m|cm|mm|kg|g|h|€|₸|₺|₽|\$|км|м|кг|тыс\.|млн|млрд|{YEAR})(?!\w)")
SIGN_BEFORE_NUMBER: Final = re.compile(r"([№§]) (?=\d)")
DASH: Final = re.compile(r" (?=[—–] )")
NEVER_FIRST: Final = re.compile(r"(?<=\S) (?=[।॥ๆฯ])")
"""Danda and double danda end a sentence of Indic scripts, the Thai signs repeat or shorten the word before them."""
NEVER_LAST: Final = re.compile(r"([¡¿]) (?=\S)")
SPACES: Final = rf" {NO_BREAK_SPACE}{NARROW_SPACE}"
CLOSERS: Final = r"\s)\]}.,…”’»“«\u2060"

HANGUL: Final = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3"
HANGUL_WORD: Final = re.compile(rf"(?<!\S)\S*[{HANGUL}]\S*")
HANGUL_JOIN: Final = re.compile(
    rf"(?<=[{HANGUL}])(?={JOINT}*[\w(\[{MASK}])|(?<=[\w)\]%{MASK}])(?={JOINT}*[{HANGUL}])|(?<=[)\]])(?={JOINT}*\()"
)
LONGEST_KEPT: Final = 12
"""Syllables of a Korean word that are kept on one line; a longer one may break between any two, as without rule."""

KATAKANA: Final = "\u30a1-\u30fa\u30fc-\u30ff"
KATAKANA_WORD: Final = re.compile(f"[{KATAKANA}]{{2,}}")
BETWEEN_UNSPACED: Final = re.compile("(?<=[\u2e80-\u9fff\uf900-\ufaff])(?=[\u2e80-\u9fff\uf900-\ufaff])")

Rule = Callable[[str, Language], str]


def set_spaces(text: str, language: Language) -> str:
    """Apply every rule of spaces and breaks."""
    for rule in RULES:
        text = rule(text, language)
    return text


def keep_names(head: str, names: tuple[str, ...]) -> str:
    """Keep names of Chinese and Japanese on one line, and words in katakana, which are names and loans (JLREQ 3.1.10).

    Between ideographs and kana a line may break anywhere (UAX #14, ID); long ones still may.
    """
    listed = [re.escape(name) for name in sorted(names, key=len, reverse=True)]
    return re.sub("|".join((*listed, KATAKANA_WORD.pattern)), _kept, head)


def _kept(found: re.Match[str]) -> str:
    return BETWEEN_UNSPACED.sub(WORD_JOINER, found[0]) if len(found[0]) <= LONGEST_KEPT else found[0]


def _numbers(text: str, language: Language) -> str:
    """Keep a number with its unit or sign, and a day with its month (measured: U+00A0 stretches, but never breaks)."""
    text = UNIT.sub(rf"\1{NO_BREAK_SPACE}\2", text)
    text = re.sub(rf"(\d{NO_BREAK_SPACE}h) (?=\d\d\b)", rf"\1{NO_BREAK_SPACE}", text)
    text = SIGN_BEFORE_NUMBER.sub(rf"\1{NO_BREAK_SPACE}", text)
    return join_day_and_month(text, language)


def _signs(text: str, language: Language) -> str:
    """Keep a dash, a danda and the Spanish opening signs with their word (UAX #14: no break at U+00A0)."""
    text = DASH.sub(NO_BREAK_SPACE, text)
    text = NEVER_FIRST.sub(NO_BREAK_SPACE, text)
    return NEVER_LAST.sub(rf"\1{NO_BREAK_SPACE}", text)


def _short_words(text: str, language: Language) -> str:
    """End no line with a short word (Milchin and Cheltsova for Russian; ČSN 01 6910 for Czech; Polish “sierotki”)."""
    if not language.short_words:
        return text
    short = "|".join(map(re.escape, language.short_words))
    pattern = re.compile(rf"(?<![\w’'-])({short})({JOINT}*) (?=\S)", re.IGNORECASE)
    # Twice, because of two short words in a row.
    for _ in range(2):
        text = pattern.sub(rf"\1\2{NO_BREAK_SPACE}", text)
    return text


def _narrow_spaces(text: str, language: Language) -> str:
    """Set a narrow no-break space before the tall signs and inside guillemets (Imprimerie nationale, Lexique).

    A sign within a word (18:30) is no punctuation, and one after an opening bracket stands close: (!).
    """
    before, after = map(re.escape, (language.space_before, language.space_after))
    if before:
        closes = rf"(?=[»›]|[{before}]*(?:[{CLOSERS}{JOINT}]|$))"
        pattern = rf"(?<=[^\s(\[{{{JOINT}])({JOINT}*)[{SPACES}]*({JOINT}*)(?=[{before}]){closes}"
        text = re.sub(pattern, _narrow, text)
    return (
        re.sub(rf"([{after}])[{SPACES}]*({JOINT}*)[{SPACES}]*(?=\S)", rf"\1{NARROW_SPACE}\2", text) if after else text
    )


def _narrow(found: re.Match[str]) -> str:
    before, sign = found.string[found.start() - 1], found.string[found.end()]
    if before in "?!" and sign in "?!":
        return f"{found[1]}{found[2]}"
    return f"{found[1]}{NARROW_SPACE}{found[2]}"


def _whole_words(text: str, language: Language) -> str:
    """Let Korean break at spaces only (KLREQ); a word joiner does what keep-all would (WeasyPrint 70 has none)."""
    return HANGUL_WORD.sub(_joined, text) if language.keep_words else text


def _joined(found: re.Match[str]) -> str:
    signs = sum(sign not in (JOINT, WORD_JOINER) for sign in found[0])
    return HANGUL_JOIN.sub(WORD_JOINER, found[0]) if signs <= LONGEST_KEPT else found[0]


RULES: Final[tuple[Rule, ...]] = (_numbers, _signs, _short_words, _narrow_spaces, _whole_words)
