"""Safe steps through a PDF's dictionaries, whose entries may be missing or of another kind."""

from __future__ import annotations

from typing import Any, Final

import pikepdf

_MAX_LEVELS: Final = 50


def inner(source: Any, key: str) -> Any:
    """Return a dictionary's entry that is a dictionary or a stream; an empty dictionary when it is neither."""
    found = source.get(key) if isinstance(source, pikepdf.Dictionary | pikepdf.Stream) else None
    return found if isinstance(found, pikepdf.Dictionary | pikepdf.Stream) else pikepdf.Dictionary()


def items(source: Any, key: str) -> list[Any]:
    """Return a dictionary's entry that is an array; nothing when it is none."""
    found = source.get(key) if isinstance(source, pikepdf.Dictionary | pikepdf.Stream) else None
    return list(found) if isinstance(found, pikepdf.Array) else []


def information(pdf: pikepdf.Pdf) -> Any:
    """Return the document information, empty when there is none."""
    return inner(pdf.trailer, "/Info")


def inherited(page: Any, key: str) -> Any:
    """Return a page's entry, or the one of the nearest node above that has it (ISO 32000-1, 7.7.3.4)."""
    node = page
    for _ in range(_MAX_LEVELS):
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None
