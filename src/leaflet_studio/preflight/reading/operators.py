"""The operators of the graphics state, colour and paths (ISO 32000-1, annex A)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.geometry import common, cut_curve, grown, mean_scale, move, multiply
from leaflet_studio.preflight.reading.marks import Kind
from leaflet_studio.preflight.reading.painting import paint
from leaflet_studio.preflight.reading.spaces import (
    DEVICE_CMYK,
    DEVICE_GREY,
    DEVICE_RGB,
    Colour,
    Space,
    initial,
)
from leaflet_studio.preflight.reading.state import Path, Walk

Operator = Callable[..., None]
"""Takes the walk and the operands."""

ANY: Final = -1
"""As the number of operands: any number."""

_MAX_STACK: Final = 512


def _save(walk: Walk) -> None:
    if len(walk.stack) < _MAX_STACK:
        walk.stack.append(walk.state.saved())
    else:
        walk.fault(f"q is nested more than {_MAX_STACK} deep")


def _restore(walk: Walk) -> None:
    if walk.stack:
        walk.state = walk.stack.pop()
    else:
        walk.fault("Q without a q")


def _concatenate(walk: Walk, a: float, b: float, c: float, d: float, e: float, f: float) -> None:
    walk.state.ctm = multiply((a, b, c, d, e, f), walk.state.ctm)


def _line_width(walk: Walk, width: float) -> None:
    walk.state.line_width = width


def _intent(walk: Walk, name: str) -> None:
    walk.intents[str(name).lstrip("/")] = None


def _nothing(walk: Walk, *_operands: Any) -> None:
    """Accept an operator that changes nothing that is examined."""


def _set_fill(walk: Walk, colour: Colour) -> None:
    if not walk.colourless:
        walk.state.fill = colour


def _set_stroke(walk: Walk, colour: Colour) -> None:
    if not walk.colourless:
        walk.state.stroke = colour


def _device(setter: Callable[[Walk, Colour], None], space: Space) -> Operator:
    def set_colour(walk: Walk, *values: float) -> None:
        setter(walk, Colour(space, values))

    return set_colour


def _choose(setter: Callable[[Walk, Colour], None]) -> Operator:
    def choose_space(walk: Walk, name: str) -> None:
        space = walk.space(name)
        if space.fault:
            walk.fault(f"the colour space {name} {space.fault}")
        setter(walk, Colour(space, initial(space)))

    return choose_space


def _components(setter: Callable[[Walk, Colour], None], stroked: bool) -> Operator:
    def set_components(walk: Walk, *operands: Any) -> None:
        space = (walk.state.stroke if stroked else walk.state.fill).space
        pattern = None
        if operands and isinstance(operands[-1], str):
            pattern = walk.resource("/Pattern", operands[-1])
            operands = operands[:-1]
        expected = space.base.components if space.family == "Pattern" and space.base else space.components
        if pattern is None and not walk.colourless and len(operands) != expected:
            walk.fault(f"a colour has {len(operands)} values where its space {space.family} has {expected}")
        if not all(isinstance(value, float) for value in operands):
            walk.fault("a colour value is not a number")
            return
        setter(walk, Colour(space, operands, pattern if isinstance(pattern, pikepdf.Object) else None))

    return set_components


def _move_to(walk: Walk, x: float, y: float) -> None:
    walk.path.pieces.append([])
    _line_to(walk, x, y)


def _line_to(walk: Walk, x: float, y: float) -> None:
    path = walk.path
    x, y = move(walk.state.ctm, x, y)
    path.xs.append(x)
    path.ys.append(y)
    if not path.pieces:
        path.pieces.append([])
    path.pieces[-1].append((x, y))


def _curve(walk: Walk, *points: float) -> None:
    """Follow a Bézier curve; its control points count for the box, as it stays between them."""
    path, corners = walk.path, [move(walk.state.ctm, *points[at : at + 2]) for at in (0, 2, 4)]
    path.curved = True
    path.xs += [x for x, _ in corners]
    path.ys += [y for _, y in corners]
    if path.pieces and path.pieces[-1]:
        path.pieces[-1] += cut_curve(path.pieces[-1][-1], *corners)


def _curve_from_here(walk: Walk, *points: float) -> None:
    path = walk.path
    path.curved = True
    first, last = (move(walk.state.ctm, *points[at : at + 2]) for at in (0, 2))
    path.xs += [first[0], last[0]]
    path.ys += [first[1], last[1]]
    if path.pieces and path.pieces[-1]:
        here = path.pieces[-1][-1]
        path.pieces[-1] += cut_curve(here, here, first, last)


def _curve_to_end(walk: Walk, *points: float) -> None:
    _curve(walk, *points, *points[2:])


def _rectangle(walk: Walk, x: float, y: float, width: float, height: float) -> None:
    _move_to(walk, x, y)
    for corner_x, corner_y in ((x + width, y), (x + width, y + height), (x, y + height)):
        _line_to(walk, corner_x, corner_y)


def _clip(walk: Walk) -> None:
    walk.path.clips = True


def _paint_path(fills: bool, strokes: bool) -> Operator:
    def paint_path(walk: Walk) -> None:
        path, state = walk.path, walk.state
        box, outline, whole = path.box(), path.outline(), path.is_rectangle()
        walk.path = Path()
        if box is None:
            return
        if fills:
            thickness = min(box[2] - box[0], box[3] - box[1])
            paint(walk, Kind.FILL, box, size_pt=thickness, whole=whole, outline=() if whole else outline)
        if strokes:
            width = state.line_width * mean_scale(state.ctm)
            paint(walk, Kind.STROKE, grown(box, width / 2), stroked=True, size_pt=width, outline=outline)
        if path.clips:
            state.clip = common(box, state.clip) if state.clip else None
            state.clips = state.clips if whole else (*state.clips, outline)

    return paint_path


GRAPHICS: Final[Mapping[str, tuple[int, Operator]]] = {
    "q": (0, _save),
    "Q": (0, _restore),
    "cm": (6, _concatenate),
    "w": (1, _line_width),
    "ri": (1, _intent),
    **dict.fromkeys(("J", "j", "M", "i", "MP", "BMC"), (1, _nothing)),
    **dict.fromkeys(("d", "DP", "BDC", "d0"), (2, _nothing)),
    **dict.fromkeys(("EMC", "BX", "EX"), (0, _nothing)),
    "g": (1, _device(_set_fill, DEVICE_GREY)),
    "G": (1, _device(_set_stroke, DEVICE_GREY)),
    "rg": (3, _device(_set_fill, DEVICE_RGB)),
    "RG": (3, _device(_set_stroke, DEVICE_RGB)),
    "k": (4, _device(_set_fill, DEVICE_CMYK)),
    "K": (4, _device(_set_stroke, DEVICE_CMYK)),
    "cs": (1, _choose(_set_fill)),
    "CS": (1, _choose(_set_stroke)),
    **dict.fromkeys(("sc", "scn"), (ANY, _components(_set_fill, False))),
    **dict.fromkeys(("SC", "SCN"), (ANY, _components(_set_stroke, True))),
}

PATHS: Final[Mapping[str, tuple[int, Operator]]] = {
    "m": (2, _move_to),
    "l": (2, _line_to),
    "v": (4, _curve_from_here),
    "y": (4, _curve_to_end),
    "c": (6, _curve),
    "re": (4, _rectangle),
    "h": (0, _nothing),
    **dict.fromkeys(("W", "W*"), (0, _clip)),
    "n": (0, _paint_path(fills=False, strokes=False)),
    **dict.fromkeys(("S", "s"), (0, _paint_path(fills=False, strokes=True))),
    **dict.fromkeys(("f", "F", "f*"), (0, _paint_path(fills=True, strokes=False))),
    **dict.fromkeys(("B", "B*", "b", "b*"), (0, _paint_path(fills=True, strokes=True))),
}
