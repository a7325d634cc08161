"""Words measured once, lines counted by arithmetic: where the search for a head's size begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from leaflet_studio.typeset.engine import CONTENT_ID, Box, Source
from leaflet_studio.typeset.runs import WORD_JOINER

TAG: Final = re.compile(r"(<[^>]*>)")
SPACE: Final = r" \t\n\r"
"""A no-break space is no end of a word."""
IDEOGRAPHS: Final = "\u2e80-\u2fdf\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
OPENERS: Final = "〈《「『【〔（“‘"
CLOSERS: Final = "、。〉》」』】〕），．：；！？…”’・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ"
"""What begins no line (JIS X 4051, JLREQ 3.1.7)."""
JOINED: Final = rf"[{CLOSERS}]*(?:{WORD_JOINER}[{IDEOGRAPHS}])*"
WORD: Final = re.compile(
    rf"[{OPENERS}]*(?:(?![{CLOSERS}])[{IDEOGRAPHS}]{JOINED}|[^{SPACE}{IDEOGRAPHS}{OPENERS}{CLOSERS}]+)[{CLOSERS}]*"
    rf"|[{OPENERS}{CLOSERS}]+"
)
"""What a line may not break, but for hyphens: a word, or an ideograph or a joined name with its punctuation."""
UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Scripts whose words only a dictionary parts: Thai, Lao, Burmese, Khmer."""
CONTENT: Final = re.compile(r"(<div class=.?frame[^>]*>)<div>")
IDENTIFIED: Final = rf'\1<div id="{CONTENT_ID}">'
"""Elsewhere it has no id: WeasyPrint computes the styles of equal elements once, unless an id stands around them."""
WORD_ID: Final = "word-"
JOINED_ID: Final = "joined-"
BALANCE_WANTED: Final = 0.4
"""A head's line shorter than that stands there as if left over; long words (“Verbot der / Kommunistischen”) allow no
narrower bound: 0.43 is the best of all ways to break the sample's German title into three lines."""
MEASURED_AT_PT: Final = 10.0
ONE_LINE_CSS: Final = (
    "@page{size:3000mm 3000mm;margin:0}.frame{width:2900mm!important;hyphens:none!important}#content{float:left}"
)
"""Floated, the content is as wide as its words on one line (CSS 2.2, 10.3.5)."""


@dataclass(frozen=True, slots=True)
class MeasuredWords:
    """The widths of words and the space before each, in mm, as factors of the type size in pt."""

    widths: tuple[float, ...]
    spaces: tuple[float, ...]

    @property
    def widest(self) -> float:
        """Return the width of the longest word."""
        return max(self.widths)

    def lines(self, size_pt: float, measure_mm: float) -> int:
        """Count the lines that the words fill, first fit, at a size and a measure."""
        return len(self._filled(size_pt, measure_mm))

    def balance(self, size_pt: float, measure_mm: float) -> float:
        """Return the shortest of these lines as a share of the longest."""
        filled = self._filled(size_pt, measure_mm)
        return min(filled) / max(filled)

    def _filled(self, size_pt: float, measure_mm: float) -> list[float]:
        """Return the lengths of the lines, as factors of the type size."""
        filled = [0.0]
        for width, space in zip(self.widths, self.spaces, strict=True):
            end = filled[-1] + (space if filled[-1] else 0.0) + width
            if filled[-1] and end * size_pt > measure_mm:
                filled.append(width)
            else:
                filled[-1] = end
        return filled


def with_marked_words(source: Source) -> Source | None:
    """Return a document with ids on its content and words; None for scripts that do not show where words end."""
    head, body = source.html.split("<body>", 1)
    if UNSPACED.search(body):
        return None
    numbers = count()
    marked = "".join(piece if TAG.fullmatch(piece) else _marked(piece, numbers) for piece in TAG.split(body))
    return replace(source, html=f"{head}<body>{CONTENT.sub(IDENTIFIED, marked, count=1)}")


def measured_words(boxes: dict[str, Box]) -> MeasuredWords | None:
    """Take the words' widths from the boxes of a document set on one line at 10 pt; None when there are none."""
    words = [(name, box.width_mm) for name, box in boxes.items() if name.startswith((WORD_ID, JOINED_ID))]
    content = boxes.get(CONTENT_ID)
    total = sum(width for _, width in words)
    if content is None or not total:
        return None
    gaps = sum(name.startswith(WORD_ID) for name, _ in words[1:])
    space = max(0.0, content.width_mm - total) / max(1, gaps)
    spaces = (space if name.startswith(WORD_ID) else 0.0 for name, _ in words)
    return MeasuredWords(
        tuple(width / MEASURED_AT_PT for _, width in words), tuple(space / MEASURED_AT_PT for space in spaces)
    )


def _marked(text: str, numbers: Iterator[int]) -> str:
    pieces, end = [], 0
    for word in WORD.finditer(text):
        kind = JOINED_ID if end and word.start() == end else WORD_ID
        pieces += [text[end : word.start()], f'<span id="{kind}{next(numbers)}">{word[0]}</span>']
        end = word.end()
    return "".join((*pieces, text[end:]))
