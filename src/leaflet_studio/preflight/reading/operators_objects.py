"""The operators that bring in other objects: graphics states, pictures, forms, gradients (ISO 32000-1, 8.4 to 8.10)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.geometry import (
    EVERYTHING,
    common,
    height_scale,
    multiply,
    read_box,
    read_matrix,
    transform,
    width_scale,
)
from leaflet_studio.preflight.reading.marks import Picture
from leaflet_studio.preflight.reading.operators import Operator
from leaflet_studio.preflight.reading.painting import paint_picture, paint_shading
from leaflet_studio.preflight.reading.spaces import Space, read_space
from leaflet_studio.preflight.reading.state import State, Walk
from leaflet_studio.preflight.reading.streams import MAX_DEPTH, TooComplexError

_POINTS_PER_INCH: Final = 72.0
_UNIT: Final = (0.0, 0.0, 1.0, 1.0)
_LZW: Final = ("/LZW", "/LZWDecode")
_MAX_PIXELS: Final = 600_000_000
_NUMBERS: Final = {
    "/LW": "line_width",
    "/OPM": "overprint_mode",
    "/ca": "alpha_fill",
    "/CA": "alpha_stroke",
}


def _graphics_state(walk: Walk, name: str) -> None:
    source = walk.resource("/ExtGState", name)
    if not isinstance(source, pikepdf.Dictionary):
        return
    key = source.objgen if source.objgen != (0, 0) else (walk.resources_key, name)
    walk.states.setdefault(key, source)
    state = walk.state
    for entry, attribute in _NUMBERS.items():
        if entry in source:
            setattr(state, attribute, float(source[entry]))
    if "/OP" in source:
        state.overprint_stroke = state.overprint_fill = bool(source["/OP"])
    if "/op" in source:
        state.overprint_fill = bool(source["/op"])
    if "/BM" in source:
        state.blend = _blend_mode(source["/BM"])
    if "/RI" in source:
        walk.intents[str(source["/RI"]).lstrip("/")] = None
    if "/Font" in source:
        state.font, state.size = walk.streams.font(source.Font[0], key), float(source.Font[1])
    if "/SMask" in source:
        _soft_mask(walk, source["/SMask"], key)


def _blend_mode(source: Any) -> str:
    name = str(source[0]) if isinstance(source, pikepdf.Array) and len(source) else str(source)
    return name.lstrip("/").replace("Compatible", "Normal")


def _soft_mask(walk: Walk, source: Any, key: object) -> None:
    """Note a soft mask and walk its group once a page."""
    walk.state.soft_mask = isinstance(source, pikepdf.Dictionary)
    if not walk.state.soft_mask or ("mask", key) in walk.done:
        return
    walk.done.add(("mask", key))
    form = source.get("/G")
    walk.groups["mask", key] = ("soft mask", source)
    if isinstance(form, pikepdf.Stream):
        held, walk.masking = walk.masking, True
        _form(walk, form)
        walk.masking = held


def _object(walk: Walk, name: str) -> None:
    source = walk.resource("/XObject", name)
    if source is None:
        return
    if not isinstance(source, pikepdf.Stream):
        walk.fault(f"the resource /XObject{name} is not a stream")
    elif source.get("/Subtype") == "/Image":
        _place(walk, _picture(walk, source, name.lstrip("/")))
    elif source.get("/Subtype") == "/Form":
        held, walk.forms = walk.forms, (*walk.forms, name.lstrip("/"))
        _placed_form(walk, source, name)
        walk.forms = held


def _placed_form(walk: Walk, form: Any, name: str) -> None:
    if walk.active:
        _form(walk, form)
    elif name in walk.ready:
        walk.take(name, walk.ready[name])
    else:
        with walk.apart(name):
            _form(walk, form)


def _form(walk: Walk, form: Any) -> None:
    key = form.objgen
    if key in walk.active:
        walk.fault("a form draws itself")
        return
    if len(walk.active) >= MAX_DEPTH:
        raise TooComplexError(f"forms within forms, more than {MAX_DEPTH} deep")
    if "/Group" in form and not walk.masking:
        walk.groups.setdefault(key, ("form", form.Group))
    with walk.inside(key, form.get("/Resources")):
        _enter(walk.state, form)
        if len(walk.active) == 1:
            walk.region = walk.state.clip
        walk.base = walk.state.ctm
        walk.run(form)


def _enter(state: State, form: Any) -> None:
    state.ctm = multiply(read_matrix(form.get("/Matrix")), state.ctm)
    box = read_box(form.get("/BBox"))
    if box and state.clip:
        state.clip = common(transform(state.ctm, box), state.clip)


def _picture(walk: Walk, source: Any, name: str) -> Picture:
    mask = bool(source.get("/ImageMask", False))
    space = source.get("/ColorSpace")
    width, height = int(source.get("/Width", 0)), int(source.get("/Height", 0))
    if width * height > _MAX_PIXELS:
        raise TooComplexError(f"a picture of {width} x {height} pixels")
    return Picture(
        name,
        width,
        height,
        1 if mask else int(source.get("/BitsPerComponent", 8)),
        mask,
        None
        if mask or space is None
        else walk.space(str(space))
        if isinstance(space, pikepdf.Name)
        else read_space(space),
        _resolution(walk, width, height),
        source,
        source.objgen,
    )


def _space(walk: Walk, source: Any) -> Space:
    return walk.space(str(source)) if isinstance(source, pikepdf.Name) else read_space(source)


def _inline_image(walk: Walk, items: dict[str, Any]) -> None:
    filters = items.get("/F", items.get("/Filter", []))
    if any(name in _LZW for name in (filters if isinstance(filters, list) else [filters])):
        walk.fault("an inline image is packed with LZW")
    mask = bool(items.get("/IM", items.get("/ImageMask", False)))
    space = items.get("/CS", items.get("/ColorSpace"))
    width, height = int(items.get("/W", items.get("/Width", 0))), int(items.get("/H", items.get("/Height", 0)))
    bits = 1 if mask else int(items.get("/BPC", items.get("/BitsPerComponent", 8)))
    named = _inline_space(walk, space) if space is not None and not mask else None
    _place(walk, Picture("inline", width, height, bits, mask, named, _resolution(walk, width, height)))


def _inline_space(walk: Walk, space: Any) -> Space:
    """Return an inline image's colour space: an abbreviation, a resource's name, or [/Indexed base high table]."""
    if isinstance(space, list):
        return read_space(pikepdf.Array([pikepdf.Name("/Indexed"), pikepdf.Name(str(space[1])), 0, b""]))
    known = read_space(space)
    return walk.space(space) if known.fault else known


def _resolution(walk: Walk, width: int, height: int) -> float:
    """Return the effective resolution in pixels per inch, of the axis that has less (GWG 2022 R0031)."""
    ctm = walk.state.ctm
    across, up = width_scale(ctm) / _POINTS_PER_INCH, height_scale(ctm) / _POINTS_PER_INCH
    return min(width / across if across else 1e9, height / up if up else 1e9)


def _place(walk: Walk, picture: Picture) -> None:
    paint_picture(walk, picture, transform(walk.state.ctm, _UNIT))


def _shading(walk: Walk, name: str) -> None:
    source = walk.resource("/Shading", name)
    if source is not None:
        paint_shading(walk, source, walk.state.clip or EVERYTHING, walk.state.ctm)


OBJECTS: Final[Mapping[str, tuple[int, Operator]]] = {
    "gs": (1, _graphics_state),
    "Do": (1, _object),
    "sh": (1, _shading),
    "BI": (1, _inline_image),
}
