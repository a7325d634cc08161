"""Pages of earlier files, held so that one which differs in a few plain forms is examined in these alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
from PIL import Image, ImageChops

from leaflet_studio.preflight.reading.canvas import Canvas
from leaflet_studio.preflight.reading.edges import Gap
from leaflet_studio.preflight.reading.geometry import Box, grown
from leaflet_studio.preflight.reading.marks import Mark, Walked
from leaflet_studio.preflight.reading.plates import Painting, Plates, lay_marks, plates_of
from leaflet_studio.preflight.reading.structure import inner
from leaflet_studio.preflight.reading.symbols import Symbol, reads_nothing

MOST_CHANGED: Final = 4
_PLAIN: Final = ("/Font", "/ExtGState", "/ProcSet")
_MARGIN_MODULES: Final = 8
_MARGIN_PX: Final = 12

Window = tuple[int, int, int, int]
"""(left, top, right, bottom) in pixels."""


@dataclass(frozen=True, slots=True)
class Master:
    """A page wholly examined: the hashes of its forms, what it paints, its plates, its picture, and what is seen there.

    `under` holds the plates as they were before the first mark of some forms. `source` is the file, which the marks
    refer to: it stays open.
    """

    forms: Mapping[str, bytes]
    walked: Walked
    plates: Plates
    picture: Image.Image
    gaps: tuple[Gap, ...]
    symbols: tuple[Symbol, ...]
    source: pikepdf.Pdf = field(repr=False)
    under: dict[frozenset[str], Painting] = field(default_factory=dict)

    def changed(self, forms: Mapping[str, bytes], resources: Any) -> frozenset[str] | None:
        """Return which forms of another page with the same rest are others; None where these are not plain.

        A plain form has text and paths in process colours: no pictures, forms, patterns or masks of its own.
        """
        names = frozenset(name for name in forms if forms[name] != self.forms[name])
        placed_once = all(piece is not None for piece in self.walked.pieces.values())
        xobjects = inner(resources, "/XObject")
        if len(names) > MOST_CHANGED or not placed_once or not all(_is_plain(xobjects[name]) for name in names):
            return None
        return names

    def pieces_but(self, names: frozenset[str]) -> dict[str, Walked]:
        """Return what its forms paint, without some of them."""
        return {name: piece for name, piece in self.walked.pieces.items() if piece is not None and name not in names}

    def region(self, walked: Walked, changed: frozenset[str]) -> Box | None:
        """Return the part of the page, in points, outside of which it looks as before; None where nobody can tell."""
        pieces = [each.pieces.get(name) for each in (self.walked, walked) for name in changed]
        regions = [piece.region for piece in pieces if piece is not None and piece.region is not None]
        if not regions or len(regions) < len(pieces):
            return None
        lefts, bottoms, rights, tops = zip(*regions, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)

    def repainted(self, marks: Sequence[Mark], changed: frozenset[str]) -> Plates | None:
        """Return the plates of a page with other marks in some forms; None where others lie upon these."""
        canvas = self.plates.canvas
        old = [mark for mark in self.walked.marks if _is_in(mark, changed)]
        new = [mark for mark in marks if _is_in(mark, changed)]
        window = _around(canvas, (*old, *new))
        if window is None:
            return self.plates
        start = next(at for at, mark in enumerate(marks if new else self.walked.marks) if _is_in(mark, changed))
        later = [mark for mark in marks[start:] if not _is_in(mark, changed)]
        if any(_touches(canvas, mark, window) for mark in later):
            return None
        if changed not in self.under:
            self.under[changed] = Painting.over(canvas.box)
            lay_marks(self.under[changed], marks[:start])
        painting = self.under[changed].copy()
        fresh, unexamined = lay_marks(painting, new)
        whole = canvas.copy()
        for plate, part in zip(whole.plates, painting.canvas.plates, strict=True):
            plate.paste(part.crop(window), window)
        grounds = {id(ground.mark): ground for ground in (*self.plates.grounds, *fresh)}
        ordered = tuple(grounds[id(mark)] for mark in marks if id(mark) in grounds)
        return plates_of(whole, ordered, (*self.plates.unexamined, *unexamined))

    def ends_alike(self, picture: Image.Image, media: Box, trim: Box) -> bool:
        """Tell that a drawn page looks the same in its bleed and just within the cut."""
        window, scale = self._difference(picture), picture.width / (media[2] - media[0])
        left, bottom, right, top = grown(trim, -_MARGIN_PX / scale)
        inside = ((left - media[0]) * scale, (media[3] - top) * scale)
        outside = ((right - media[0]) * scale, (media[3] - bottom) * scale)
        return window is None or (
            inside[0] <= window[0] and inside[1] <= window[1] and window[2] <= outside[0] and window[3] <= outside[1]
        )

    def shows_the_same_codes(self, picture: Image.Image, media: Box) -> bool:
        """Tell that a drawn page has the same QR codes: it looks the same around them, and shows none elsewhere."""
        window, scale = self._difference(picture), picture.width / (media[2] - media[0])
        if window is None:
            return True
        if any(_meets(_window(symbol, scale, media), window) for symbol in self.symbols):
            return False
        left, top, right, bottom = window
        around = (left - _MARGIN_PX, top - _MARGIN_PX, right + _MARGIN_PX, bottom + _MARGIN_PX)
        return reads_nothing(picture.crop(around))

    def _difference(self, picture: Image.Image) -> Window | None:
        return ImageChops.difference(picture, self.picture).getbbox()


def _window(symbol: Symbol, scale: float, media: Box) -> Box:
    box = grown(symbol.box, symbol.module_pt * _MARGIN_MODULES)
    return (
        (box[0] - media[0]) * scale,
        (media[3] - box[3]) * scale,
        (box[2] - media[0]) * scale,
        (media[3] - box[1]) * scale,
    )


def _meets(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _is_in(mark: Mark, names: frozenset[str]) -> bool:
    return bool(mark.forms) and f"/{mark.forms[0]}" in names


def _around(canvas: Canvas, marks: Iterable[Mark]) -> Window | None:
    regions = [region for mark in marks if mark.box and (region := canvas.region(mark.box))]
    if not regions:
        return None
    lefts, tops, rights, bottoms = zip(*regions, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _touches(canvas: Canvas, mark: Mark, window: Window) -> bool:
    region = canvas.region(mark.box) if mark.box else None
    return region is not None and _meets(region, window)


def _is_plain(form: Any) -> bool:
    resources = inner(form, "/Resources")
    others = [name for name in dict(resources) if name not in _PLAIN and len(inner(resources, name))]
    states = dict(inner(resources, "/ExtGState")).values()
    masked = any(isinstance(inner(state, "/SMask"), pikepdf.Stream) or "/Font" in state for state in states)
    return not others and not masked and not any(len(inner(state, "/SMask")) for state in states)
