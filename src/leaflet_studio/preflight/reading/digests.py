"""Hashes of a file's objects with all that they refer to: what has the same hash is the same in every respect."""

from __future__ import annotations

import hashlib
import re
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.streams import TooComplexError

MAX_DEPTH: Final = 60
_REFERENCE: Final = re.compile(rb"(\d+) 0 R\b")
_PARENT: Final = re.compile(rb"/Parent \d+ \d+ R")


class Digests:
    """SHA-256 of the objects of one file, each read once; their numbers, and the nodes above a page, left aside.

    A stream counts by its bytes as they stand in the file, so that a file packed otherwise has other hashes.
    """

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._known: dict[tuple[int, int], bytes] = {}

    def of(self, item: Any, depth: int = 0) -> bytes:
        """Return an object's hash. Raises TooComplexError for objects within objects, too deep."""
        if depth > MAX_DEPTH:
            raise TooComplexError("objects within objects, too deep")
        key = item.objgen
        if key == (0, 0):
            return self._made(item, depth)
        if key not in self._known:
            self._known[key] = b"circle"
            self._known[key] = self._made(item, depth)
        return self._known[key]

    def _made(self, item: Any, depth: int) -> bytes:
        is_stream = isinstance(item, pikepdf.Stream)
        text = item.stream_dict.unparse() if is_stream else item.unparse(resolved=True)
        parts = _REFERENCE.split(_PARENT.sub(b"", text))
        hasher = hashlib.sha256()
        for at, part in enumerate(parts):
            hasher.update(self.of(self._pdf.get_object(int(part), 0), depth + 1) if at % 2 else part)
            hasher.update(b"\0")
        if is_stream:
            hasher.update(item.read_raw_bytes())
        return hasher.digest()
