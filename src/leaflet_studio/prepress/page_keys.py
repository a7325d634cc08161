"""What a finished page is drawn from, by hashes: two pages with the same key look the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from leaflet_studio.layouts.model import Frame
from leaflet_studio.prepress.sides import Side
from leaflet_studio.typeset.glyphs import OVERHANG_MM

Placed = tuple[bytes, str, tuple[tuple[int, Frame], ...]]
"""A typeset PDF, how it is separated, and its places: a page index and a frame."""
Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in mm from the upper left corner of a side's trim."""


@dataclass(frozen=True, slots=True)
class PageKey:
    """A side of paper: a hash of all that lies below its frames, then the hash of each frame with where its ink may be.

    The frames stand in the order in which they are drawn.
    """

    ground: str
    frames: tuple[tuple[str, Box], ...] = ()

    @property
    def name(self) -> str:
        """Return one hash of it all."""
        return hashlib.sha256(f"{self.ground} {self.frames!r}".encode()).hexdigest()

    def changed_from(self, other: PageKey) -> Box | None:
        """Return the part of the side that may look other than another's; None when that is all of it."""
        if self.ground != other.ground or len(self.frames) != len(other.frames):
            return None
        pairs = zip(self.frames, other.frames, strict=True)
        boxes = [box for pair in pairs if pair[0] != pair[1] for _, box in pair]
        if not boxes:
            return None
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


def page_keys(
    sides: tuple[Side, ...], artwork: tuple[bytes, ...], threads: Iterable[Placed], common: str
) -> tuple[PageKey, ...]:
    """Return a key for each side, of its geometry and of every typeset PDF that stands on it.

    `common` says what else all sides depend on: the print shop, and the slug line where there is one.
    """
    hashers = [hashlib.sha256(f"{common} {side!r}".encode()) for side in sides]
    where = {page: (number, x_mm) for number, side in enumerate(sides) for page, x_mm in side.pages}
    for page, drawing in enumerate(artwork):
        hashers[where[page][0]].update(hashlib.sha256(drawing).digest())
    frames: list[list[tuple[str, Box]]] = [[] for _ in sides]
    for pdf, separated, places in threads:
        name = hashlib.sha256(pdf + f"{separated} {places!r}".encode()).hexdigest()
        for page, frame in places:
            number, x_mm = where[page]
            frames[number].append((name, _ink_box(frame, x_mm)))
    return tuple(PageKey(hasher.hexdigest(), tuple(found)) for hasher, found in zip(hashers, frames, strict=True))


def _ink_box(frame: Frame, x_mm: float) -> Box:
    """Return a frame's rectangle with its overhang, outside of which its ink is cut (`assemble`)."""
    left, top = x_mm + frame.x_mm - OVERHANG_MM, frame.y_mm - OVERHANG_MM
    return left, top, left + frame.width_mm + 2 * OVERHANG_MM, top + frame.height_mm + 2 * OVERHANG_MM
