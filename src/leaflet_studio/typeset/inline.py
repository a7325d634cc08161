"""The text of a paragraph with its emphasis, as HTML: runs of the other direction isolated, words left whole."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final

from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.runs import left_to_right

LINE_BREAK: Final = "\u2028"
ARABIC: Final = (
    "\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdcf\ufe70-\ufefc"
)
WORD_START: Final = re.compile(rf"\A[{ARABIC}\u200c\u200d]+")
WORD_END: Final = re.compile(rf"(?<![{ARABIC}\u200c\u200d])[{ARABIC}\u200c\u200d]+\Z")
DOTTED_CAPITAL_WORD: Final = re.compile(r"(?<!\w)\w*İ\w*")
"""Words that pyphen would break one letter off, because lower-casing İ gives two characters (measured, 0.17)."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same tags: each an opening tag, the outer ones first."""

    text: str
    tags: tuple[str, ...] = ()


def inline_html(pieces: Iterable[Piece], language: Language) -> str:
    """Write pieces as HTML; in a right-to-left language, runs from left to right are isolated (UAX #9, isolates)."""
    if language.direction != "rtl":
        return _tagged(pieces, language)
    whole = list(_with_whole_words(pieces))
    spans = left_to_right_spans("".join(piece.text for piece in whole))
    groups = groupby(_cut(whole, spans), key=lambda cut: cut[1])
    return "".join(_group([piece for piece, _ in group], language, isolated=run >= 0) for run, group in groups)


def left_to_right_spans(text: str) -> tuple[Span, ...]:
    """Find what reads from left to right in a text that reads from right to left: from where to where."""
    if any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text):
        return tuple(found.span() for found in left_to_right().finditer(text))
    foreign = any(unicodedata.bidirectional(sign) == "L" or sign in "0123456789" for sign in text)
    return ((0, len(text)),) if foreign else ()


def _with_whole_words(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Let no tag begin or end inside an Arabic word, whose letters would fall apart (measured with WeasyPrint 70)."""
    last = Piece("")
    for piece in pieces:
        outer, inner = _grown(last, piece)
        if outer.text:
            yield outer
        last = inner
    if last.text:
        yield last


def _grown(left: Piece, right: Piece) -> tuple[Piece, Piece]:
    """Move the part of a word across the border between two pieces to the side that has more tags."""
    start, end = WORD_START.search(right.text), WORD_END.search(left.text)
    if not (start and end):
        return left, right
    if len(left.tags) < len(right.tags):
        return Piece(left.text[: end.start()], left.tags), Piece(end[0] + right.text, right.tags)
    if start[0] == right.text:
        return Piece(""), Piece(left.text + start[0], left.tags)
    return Piece(left.text + start[0], left.tags), Piece(right.text[start.end() :], right.tags)


def _cut(pieces: Iterable[Piece], spans: tuple[Span, ...]) -> Iterator[tuple[Piece, int]]:
    """Cut pieces at the borders of spans; each part comes with the number of its span, or -1 outside of any."""
    borders = sorted({border for span in spans for border in span})
    offset = 0
    for piece in pieces:
        end = offset + len(piece.text)
        cuts = [offset, *(border for border in borders if offset < border < end), end]
        for first, last in pairwise(cuts):
            run = bisect_right(spans, first, key=itemgetter(0)) - 1
            inside = run >= 0 and first < spans[run][1]
            yield Piece(piece.text[first - offset : last - offset], piece.tags), run if inside else -1
        offset = end


def _group(pieces: list[Piece], language: Language, *, isolated: bool) -> str:
    html = _tagged(pieces, language)
    return f'<bdi dir="ltr">{html}</bdi>' if isolated else html


def _tagged(pieces: Iterable[Piece], language: Language) -> str:
    """Write pieces with their tags opened and closed as few times as they allow."""
    written: list[str] = []
    opened: tuple[str, ...] = ()
    for piece in (*pieces, Piece("")):
        shared = _shared(opened, piece.tags)
        written += [_closing(tag) for tag in reversed(opened[shared:])]
        written += [*piece.tags[shared:], _text_html(piece.text, language)]
        opened = piece.tags
    return "".join(written)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next(
        (index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _closing(tag: str) -> str:
    return f"</{tag[1:-1].partition(' ')[0]}>"


def _text_html(text: str, language: Language) -> str:
    html = escape(text).replace(LINE_BREAK, "<br>")
    if language.raised:
        html = re.sub(rf"(?<!\w)(\d+)({'|'.join(language.raised)})(?!\w)", r"\1<sup>\2</sup>", html)
    return DOTTED_CAPITAL_WORD.sub(r'<span class="unhyphenated">\g<0></span>', html) if language.hyphenation else html
