"""Marks made from the state: what is painted, where, in which colour, overprinting or not."""

from __future__ import annotations

from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.geometry import Box, Matrix, common, multiply, read_matrix
from leaflet_studio.preflight.reading.marks import Kind, Mark, Outline, Picture
from leaflet_studio.preflight.reading.spaces import BLACK, Colour, read_space
from leaflet_studio.preflight.reading.state import State, Walk

TILING: Final = 1
UNCOLOURED: Final = 2


def paint(
    walk: Walk,
    kind: Kind,
    box: Box,
    stroked: bool = False,
    size_pt: float = 0.0,
    whole: bool = False,
    missing: int = 0,
    outline: Outline = (),
) -> None:
    """Add a mark in the fill or stroke colour, and whatever its pattern paints."""
    state = walk.state
    colour = state.stroke if stroked else state.fill
    seen = _seen(walk, box)
    walk.marks.append(
        Mark(
            kind,
            seen,
            colour,
            size_pt,
            overprint=state.overprint_stroke if stroked else state.overprint_fill,
            overprint_mode=state.overprint_mode,
            opaque=_is_opaque(state, stroked) and colour.pattern is None,
            whole=whole,
            font=state.font if kind is Kind.TEXT else None,
            missing=missing,
            outline=() if walk.painted_box else outline,
            **_how(walk, stroked),
        )
    )
    if colour.pattern is not None:
        _paint_pattern(walk, colour, box, outline)


def paint_picture(walk: Walk, picture: Picture, box: Box) -> None:
    """Add a placed picture; a 1-bit mask takes the fill colour."""
    state = walk.state
    colour = state.fill if picture.mask else Colour(picture.space) if picture.space else None
    source = picture.source
    alone = source is None or not ("/SMask" in source or "/Mask" in source)
    walk.marks.append(
        Mark(
            Kind.IMAGE,
            _seen(walk, box),
            colour,
            overprint=state.overprint_fill and picture.mask,
            overprint_mode=state.overprint_mode,
            opaque=_is_opaque(state, False) and not picture.mask and alone,
            whole=True,
            image=picture,
            matrix=state.ctm,
            **_how(walk, False),
        )
    )


def paint_unseen(walk: Walk, box: Box, size_pt: float) -> None:
    """Add text that is set to be invisible."""
    walk.unseen.append(Mark(Kind.TEXT, _seen(walk, box), size_pt=size_pt, **_how(walk, False)))


def paint_shading(walk: Walk, shading: Any, box: Box, matrix: Matrix, outline: Outline = ()) -> None:
    """Add a gradient that fills a box; `matrix` leads from its space to the page's."""
    source = shading.get("/ColorSpace")
    space = walk.space(str(source)) if isinstance(source, pikepdf.Name) else read_space(source)
    colour = Colour(space)
    seen, opaque = _seen(walk, box), _is_opaque(walk.state, False)
    how = _how(walk, False)
    shape = () if walk.painted_box else outline
    walk.marks.append(
        Mark(Kind.SHADING, seen, colour, opaque=opaque, source=shading, matrix=matrix, outline=shape, **how)
    )


def _how(walk: Walk, stroked: bool) -> dict[str, Any]:
    """Return what every mark takes from the state: transparency, clips, and where it is drawn."""
    state = walk.state
    return {
        "alpha": state.alpha_stroke if stroked else state.alpha_fill,
        "blend": state.blend,
        "soft": state.soft_mask,
        "masking": walk.masking,
        "tiled": walk.painted_box is not None,
        "forms": walk.forms,
        "clips": state.clips,
    }


def _seen(walk: Walk, box: Box) -> Box | None:
    if walk.painted_box is not None:
        return walk.painted_box
    return common(box, walk.state.clip) if walk.state.clip else None


def _is_opaque(state: State, stroked: bool) -> bool:
    alpha = state.alpha_stroke if stroked else state.alpha_fill
    return alpha >= 1.0 and state.blend == "Normal" and not state.soft_mask


def _paint_pattern(walk: Walk, colour: Colour, box: Box, outline: Outline) -> None:
    """Walk a tiling pattern's cell once a page, or add its gradient (ISO 32000-1, 8.7)."""
    pattern = colour.pattern
    if int(pattern.get("/PatternType", 0)) == TILING:
        _walk_cell(walk, pattern, colour, box)
    elif "/Shading" in pattern:
        matrix = multiply(read_matrix(pattern.get("/Matrix")), walk.base)
        paint_shading(walk, pattern.Shading, box, matrix, outline)
    else:
        walk.fault("a pattern has no gradient")


def _walk_cell(walk: Walk, pattern: Any, colour: Colour, box: Box) -> None:
    """Walk the cell; its marks get the box that the pattern fills."""
    key = pattern.objgen
    if key in walk.done or not isinstance(pattern, pikepdf.Stream):
        return
    walk.done.add(key)
    held = walk.painted_box, walk.colourless
    filled = held[0] or (common(box, walk.state.clip) if walk.state.clip else None)
    with walk.inside(key, pattern.get("/Resources")):
        walk.state.ctm = walk.base = multiply(read_matrix(pattern.get("/Matrix")), walk.base)
        own = Colour(colour.space.base, colour.values) if colour.space.base else BLACK
        walk.state.fill = walk.state.stroke = own
        walk.painted_box, walk.colourless = filled, int(pattern.get("/PaintType", 1)) == UNCOLOURED
        walk.run(pattern)
    walk.painted_box, walk.colourless = held
