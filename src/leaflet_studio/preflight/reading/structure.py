"""Safe steps through a PDF's dictionaries, whose entries may be missing or of another kind."""

from __future__ import annotations

from typing import Any

import pikepdf


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
