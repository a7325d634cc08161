"""What of a text is shown: a box that cuts what it cannot hold, or a line beyond the page, loses words untold."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from leaflet_studio.typeset.paragraphs import HYPHEN, letters, paragraphs

EDGE_PX: Final = 4.0
"""What a box may cut of a text's side unseen (a side bearing, a space), in CSS pixels: about 1 mm."""
SHOWN_WORDS: Final = 40
WORD: Final = re.compile(r"\S+")
UNSAID: Final = re.compile(r"<!--.*?-->|<(svg|style|template)\b.*?</\1>", re.DOTALL | re.IGNORECASE)


class Cut(NamedTuple):
    """The rectangle outside of which nothing is drawn, in CSS pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def within(self, other: Cut) -> Cut:
        """Return what both rectangles show."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Cut(left, top, min(self.right, other.right), min(self.bottom, other.bottom))

    def shows(self, box: Any) -> bool:
        """Tell whether a text's box is shown: its middle line, and both of its ends."""
        middle = box.position_y + box.height / 2
        end = box.position_x + box.width
        beside = self.left - EDGE_PX <= box.position_x and end <= self.right + EDGE_PX
        return bool(beside and self.top <= middle <= self.bottom)


def shown_texts(page_box: Any) -> Iterator[str]:
    """Return the texts of a page that WeasyPrint laid out and draws, piece by piece.

    How far a line stands out at a page's side is measured elsewhere, in the finished file.
    """
    far = 10 * page_box.width
    return _shown(page_box, Cut(-far, 0.0, far, page_box.margin_height()))


def lost_words(content: str, shown: str) -> str:
    """Return the beginning of what an HTML fragment says and a page does not show; empty when nothing is lost.

    Letters are counted, whatever their case, order and marks: capitals, shaping and hyphens change those.
    """
    said = paragraphs(UNSAID.sub("", content))
    if not Counter("".join(map(_plain, said))) - Counter(_plain(shown)):
        return ""
    printed = _plain(shown)
    words = (word for text in said for word in WORD.findall(text))
    lost = " ".join(word for word in words if _plain(word) not in printed) or " ".join(said)
    return lost if len(lost) <= SHOWN_WORDS else f"{lost[:SHOWN_WORDS].rstrip()} …"


def _shown(box: Any, cut: Cut) -> Iterator[str]:
    if hasattr(box, "text"):
        if box.style["visibility"] == "visible" and cut.shows(box):
            yield box.text
        return
    inner = cut.within(_padding_box(box)) if box.style["overflow"] != "visible" else cut
    for child in getattr(box, "children", ()):
        yield from _shown(child, inner)


def _padding_box(box: Any) -> Cut:
    left, top = box.padding_box_x(), box.padding_box_y()
    return Cut(left, top, left + box.padding_width(), top + box.padding_height())


def _plain(text: str) -> str:
    """Return a text's letters without case and marks (NFKD; UAX #15)."""
    return letters(unicodedata.normalize("NFKD", text.casefold())).replace(HYPHEN, "")
