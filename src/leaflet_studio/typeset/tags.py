"""What a tagged document does not say of itself: the languages of its parts, and which tags are one paragraph's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

FLOWING: Final = frozenset({"p", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"})
"""Elements whose text may run on into the next column; each of their boxes has a tag (WeasyPrint 70)."""

UNTAGGED: Final = frozenset({"LineBox", "TextBox"})


@dataclass(frozen=True, slots=True)
class Tags:
    """`languages` names those of the parts of each page, in order; `continued` tells of each tag of a flowing element,
    in order of reading, whether it goes on with the one of its kind before it."""

    languages: tuple[tuple[str, ...], ...] = ()
    continued: tuple[bool, ...] = ()


def continued_boxes(page_box: Any) -> Iterator[bool]:
    """Tell of each box of a flowing element, in the order of the tags, whether it is not the element's first."""
    seen: set[int] = set()
    for box in _boxes(page_box):
        has_tag = type(box).__name__ not in UNTAGGED and box.element is not None
        if has_tag and box.element_tag in FLOWING:
            yield id(box.element) in seen
            seen.add(id(box.element))


def _boxes(box: Any) -> Iterator[Any]:
    yield box
    for child in getattr(box, "children", ()):
        yield from _boxes(child)
