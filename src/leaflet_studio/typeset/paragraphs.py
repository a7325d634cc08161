"""Text and the lines that it was broken into: paragraphs, words, and where a line ends in what is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape, unescape
from itertools import accumulate
from typing import Final
from unicodedata import category

TAG: Final = re.compile(r"</?([A-Za-z][\w-]*)[^>]*>")
PIECES: Final = re.compile(r"(<[^>]*>)")
WORD: Final = re.compile(r"\S+(?:[\u00a0\u202f]+\S+)*")
"""A word with those that a space without a break ties to it. Where a tag stands within such a tie, WeasyPrint 70
hyphenates the word before it, although that word begins the line."""
INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u"}
)
HYPHEN: Final = "-"
HYPHENS: Final = dict.fromkeys(map(ord, "\u2010\u00ad\x02\ufffe"), HYPHEN)
"""A font draws all hyphens with one glyph, so a PDF does not tell one from another; PDFium adds two of its own."""
MOVED: Final = frozenset({"Mn", "Me", "Cf", "Cc"})
NEARBY: Final = (0, -1, 1, -2, 2, -3, 3, -4, 4)
COMPARED: Final = 6
BREAKS_AFTER: Final = frozenset("-–—/")
UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]"
)
"""Thai, Lao, Burmese, Khmer, kana, Han and their punctuation: between words stands no space (UAX #14, SA and ID)."""


def letters(text: str) -> str:
    """Return a text without spaces, controls and marks on letters, which shapers move; all hyphens are one."""
    plain = text.translate(HYPHENS)
    return "".join(sign for sign in plain if not sign.isspace() and category(sign) not in MOVED)


def paragraphs(content: str) -> tuple[str, ...]:
    """Return the texts of an HTML fragment's paragraphs; a tag that is not inline ends one."""
    marked = TAG.sub(lambda tag: "" if tag[1].lower() in INLINE else " " if tag[1].lower() == "br" else "\0", content)
    texts = (unescape(text) for text in marked.split("\0"))
    return tuple(text for text in texts if letters(text))


def paragraph_ends(texts: tuple[str, ...]) -> tuple[int, ...]:
    """Return how many letters stand before the end of each paragraph."""
    return tuple(accumulate(len(letters(text)) for text in texts))


def line_ends(lines: Iterable[str], texts: tuple[str, ...]) -> Iterator[int]:
    """Return how many letters of the text stand before the end of each line that it was broken into."""
    said = "".join(map(letters, texts))
    end = 0
    for line in lines:
        printed = letters(line)
        expected = end + len(printed)
        end = expected if sorted(printed) == sorted(said[end:expected]) else _end(printed, expected, said)
        yield end


def breaks_word(end: int, texts: tuple[str, ...]) -> bool:
    """Tell whether a line that ends after so many letters ends within a word, at no hyphen, dash or stroke in it."""
    said = "".join(map(letters, texts))
    words = (word for text in texts for word in text.split())
    if end in accumulate(len(letters(word)) for word in words) or not 0 < end < len(said):
        return False
    return said[end - 1] not in BREAKS_AFTER and not UNSPACED.match(said[end - 1])


def word_length(place: int, texts: tuple[str, ...]) -> int:
    """Return how many letters the word has that holds a place, counted in letters."""
    lengths = [len(letters(word)) for text in texts for word in text.split()]
    return next((size for size, end in zip(lengths, accumulate(lengths), strict=True) if end > place), 0)


def moved_places(places: frozenset[int], before: str, after: str) -> frozenset[int]:
    """Return where places of a text are after an edit, counted in letters; those within what changed are gone."""
    start = _alike(before, after)
    end = min(_alike(before[::-1], after[::-1]), len(before) - start, len(after) - start)
    kept = {place for place in places if place < start}
    return frozenset(kept | {place + len(after) - len(before) for place in places if place >= len(before) - end})


def _alike(first: str, second: str) -> int:
    """Return how many letters two texts begin with alike."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((index for index, (one, other) in pairs if one != other), min(len(first), len(second)))


def with_whole_words(content: str, places: frozenset[int]) -> str:
    """Return an HTML fragment in which the words that hold these places, counted in letters, are not hyphenated."""
    if not places:
        return content
    end = 0
    pieces = []
    for piece in PIECES.split(content):
        is_tag = PIECES.fullmatch(piece) is not None
        pieces.append(piece if is_tag else _whole(piece, places, end))
        end += 0 if is_tag else len(letters(unescape(piece)))
    return "".join(pieces)


def _whole(text: str, places: frozenset[int], start: int) -> str:
    said = unescape(text)
    marked, done = [], 0
    for word in WORD.finditer(said):
        first = start + len(letters(said[: word.start()]))
        inner = range(first + 1, first + len(letters(word[0])))
        if not places.isdisjoint(inner):
            marked += [escape(said[done : word.start()]), f'<span class="unhyphenated">{escape(word[0])}</span>']
            done = word.end()
    return "".join((*marked, escape(said[done:]))) if marked else text


def _end(printed: str, end: int, said: str) -> int:
    """Return the end's likeliest place near where it is expected: a hyphen, or a list's sign, may have been added.

    The last letters are compared without their order, which differs where directions meet.
    """
    for distance in NEARBY:
        for text in (printed, printed.removesuffix(HYPHEN)):
            place = end + distance - (len(printed) - len(text))
            tail = text[-COMPARED:] if len(text) > COMPARED else text[1:] or text
            if tail and sorted(said[max(0, place - len(tail)) : max(0, place)]) == sorted(tail):
                return place
    return end
