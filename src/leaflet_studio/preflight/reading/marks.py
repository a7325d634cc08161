"""What a page's content streams paint: marks, and what they use on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from leaflet_studio.preflight.reading.fonts import Font
from leaflet_studio.preflight.reading.geometry import IDENTITY, Box, Matrix
from leaflet_studio.preflight.reading.spaces import Colour, Space

Outline = tuple[tuple[tuple[float, float], ...], ...]
"""The pieces of a path as polygons, in points of the page's space; curves are cut into a few lines."""


class Kind(StrEnum):
    """What sort of thing was painted."""

    TEXT = "text"
    FILL = "fill"
    STROKE = "line"
    IMAGE = "picture"
    SHADING = "gradient"


@dataclass(frozen=True, slots=True)
class Mark:
    """One painting operation, in the page's space and painting order.

    `size_pt` is the type size, the line width, or a filled path's smaller side. `box` is what the clip leaves
    (None: nothing can be seen). `whole` tells that the box is covered fully (rectangles, pictures). `masking`
    marks stand in a soft mask. `source` is the picture's or gradient's object, `matrix` leads from its space to the
    page's. `outline` is a path's shape, `clips` the shapes that cut it beside the box; `tiled` marks are cells of a
    pattern that fills the box. `forms` names the forms that it is drawn in, the outermost first.
    """

    kind: Kind
    box: Box | None
    colour: Colour | None = None
    size_pt: float = 0.0
    overprint: bool = False
    overprint_mode: int = 0
    opaque: bool = True
    whole: bool = False
    masking: bool = False
    font: Font | None = None
    missing: int = 0
    image: Picture | None = None
    source: Any = field(default=None, compare=False, repr=False)
    matrix: Matrix = IDENTITY
    alpha: float = 1.0
    blend: str = "Normal"
    soft: bool = False
    tiled: bool = False
    forms: tuple[str, ...] = ()
    outline: Outline = field(default=(), compare=False, repr=False)
    clips: tuple[Outline, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as placed. `ppi` is the smaller resolution of its two axes; `name` its resource's name."""

    name: str
    width_px: int
    height_px: int
    bits: int
    mask: bool
    space: Space | None
    ppi: float
    source: Any = field(default=None, compare=False, repr=False)
    source_id: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Walked:
    """What walking a page's content streams found.

    `faults` are breaches of the content syntax in words; `states` the ExtGState dictionaries used, `groups`
    the transparency groups (`soft mask` or `form`, group dictionary), `intents` the rendering intents set,
    `codes` the character codes shown with each font, `unseen` the text that is set to be invisible. `pieces` is what
    each form that the page itself places painted, by its name (None: placed more than once); of such a piece, `region`
    is what it is cut to.
    """

    marks: tuple[Mark, ...] = ()
    faults: tuple[str, ...] = ()
    states: tuple[Any, ...] = ()
    groups: tuple[tuple[str, Any], ...] = ()
    intents: tuple[str, ...] = ()
    codes: tuple[tuple[Font, frozenset[int]], ...] = ()
    unseen: tuple[Mark, ...] = ()
    pieces: Mapping[str, Walked | None] = field(default_factory=dict, compare=False, repr=False)
    region: Box | None = field(default=None, compare=False, repr=False)
