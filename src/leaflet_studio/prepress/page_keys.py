"""What a finished page is drawn from, by a hash: two pages with the same key look the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from leaflet_studio.layouts.model import Frame
from leaflet_studio.prepress.sides import Side

Placed = tuple[bytes, str, tuple[tuple[int, Frame], ...]]
"""A typeset PDF, how it is separated, and its places: a page index and a frame."""


def page_keys(
    sides: tuple[Side, ...], artwork: tuple[bytes, ...], threads: Iterable[Placed], common: str
) -> tuple[str, ...]:
    """Return a key for each side: a hash of its geometry and of every typeset PDF that stands on it.

    `common` says what else all sides depend on: the print shop, and the slug line where there is one.
    """
    hashers = [hashlib.sha256(f"{common} {side!r}".encode()) for side in sides]
    where = {page: number for number, side in enumerate(sides) for page, _ in side.pages}
    for page, drawing in enumerate(artwork):
        hashers[where[page]].update(hashlib.sha256(drawing).digest())
    for pdf, separated, places in threads:
        name = hashlib.sha256(pdf + f"{separated} {places!r}".encode()).digest()
        for number in sorted({where[page] for page, _ in places}):
            hashers[number].update(name)
    return tuple(hasher.hexdigest() for hasher in hashers)
