"""Words measured once, lines counted by arithmetic: where the search for a head's size begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from leaflet_studio.typeset.engine import CONTENT_ID, Box, Source

TAG: Final = re.compile(r"(<[^>]*>)")
WORD: Final = re.compile(r"[^ \t\n\r]+")
"""What a line may not break, but for hyphens and scripts without spaces; a no-break space is no end of a word."""
WORD_ID: Final = "word-"
MEASURED_AT_PT: Final = 10.0
ONE_LINE_CSS: Final = (
    "@page{size:3000mm 3000mm;margin:0}.frame{width:2900mm!important;hyphens:none!important}#content{float:left}"
)
"""Floated, the content is as wide as its words on one line (CSS 2.2, 10.3.5)."""


@dataclass(frozen=True, slots=True)
class MeasuredWords:
    """The widths of words and of the space between them, as factors of the type size in pt; widths in mm."""

    widths: tuple[float, ...]
    space: float

    @property
    def widest(self) -> float:
        """Return the width of the longest word."""
        return max(self.widths)

    def lines(self, size_pt: float, measure_mm: float) -> int:
        """Count the lines that the words fill, first fit, at a size and a measure."""
        count, x = 1, 0.0
        for width in self.widths:
            end = x + (self.space if x else 0.0) + width
            if x and end * size_pt > measure_mm:
                count, end = count + 1, width
            x = end
        return count


def with_marked_words(source: Source) -> Source:
    """Return a document with an id on each word."""
    head, body = source.html.split("<body>", 1)
    pieces = TAG.split(body)
    numbers = count()
    marked = "".join(piece if TAG.fullmatch(piece) else _marked(piece, numbers) for piece in pieces)
    return replace(source, html=f"{head}<body>{marked}")


def measured_words(boxes: dict[str, Box]) -> MeasuredWords | None:
    """Take the words' widths from the boxes of a document set on one line at 10 pt; None when there are none."""
    widths = [box.width_mm for name, box in boxes.items() if name.startswith(WORD_ID)]
    content = boxes.get(CONTENT_ID)
    if not widths or content is None or not any(widths):
        return None
    gaps = max(1, len(widths) - 1)
    space = max(0.0, content.width_mm - sum(widths)) / gaps
    return MeasuredWords(tuple(width / MEASURED_AT_PT for width in widths), space / MEASURED_AT_PT)


def _marked(text: str, numbers: Iterator[int]) -> str:
    return WORD.sub(lambda word: f'<span id="{WORD_ID}{next(numbers)}">{word[0]}</span>', text)
