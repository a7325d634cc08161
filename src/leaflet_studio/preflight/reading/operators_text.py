"""The text operators (ISO 32000-1, 9.3 and 9.4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from leaflet_studio.preflight.reading.geometry import IDENTITY, height_scale, multiply, transform
from leaflet_studio.preflight.reading.marks import Kind
from leaflet_studio.preflight.reading.operators import Operator
from leaflet_studio.preflight.reading.painting import paint, paint_unseen
from leaflet_studio.preflight.reading.state import State, Walk

_ASCENT: Final = 0.75
_DESCENT: Final = -0.2
_SPACE: Final = 32
_INVISIBLE: Final = 3
_FILLED: Final = (0, 2, 4, 6)
_STROKED: Final = (1, 2, 5, 6)


def _begin(walk: Walk) -> None:
    if walk.in_text:
        walk.fault("BT within a text object")
    walk.in_text = True
    walk.text = walk.line = IDENTITY


def _end(walk: Walk) -> None:
    if not walk.in_text:
        walk.fault("ET without a BT")
    walk.in_text = False


def _font(walk: Walk, name: str, size: float) -> None:
    source = walk.resource("/Font", name)
    walk.state.font = walk.streams.font(source, (walk.resources_key, name)) if source is not None else None
    walk.state.size = size


def _set(attribute: str, factor: float = 1.0) -> Operator:
    def set_value(walk: Walk, value: float) -> None:
        setattr(walk.state, attribute, value * factor)

    return set_value


def _mode(walk: Walk, mode: float) -> None:
    walk.state.text_mode = int(mode)


def _next_line(walk: Walk, x: float, y: float) -> None:
    walk.line = walk.text = multiply((1.0, 0.0, 0.0, 1.0, x, y), walk.line)


def _next_line_leading(walk: Walk, x: float, y: float) -> None:
    walk.state.leading = -y
    _next_line(walk, x, y)


def _new_line(walk: Walk) -> None:
    _next_line(walk, 0.0, -walk.state.leading)


def _matrix(walk: Walk, a: float, b: float, c: float, d: float, e: float, f: float) -> None:
    walk.line = walk.text = (a, b, c, d, e, f)


def _show_one(walk: Walk, text: bytes) -> None:
    _show(walk, [text])


def _show_next_line(walk: Walk, text: bytes) -> None:
    _new_line(walk)
    _show(walk, [text])


def _show_spaced(walk: Walk, word: float, character: float, text: bytes) -> None:
    walk.state.word_space, walk.state.character_space = word, character
    _show_next_line(walk, text)


def _show(walk: Walk, items: list[Any]) -> None:
    """Add the mark of one showing operator and move on along the line."""
    state, font = walk.state, walk.state.font
    if font is None or not walk.in_text:
        walk.fault("text is shown without a font" if font is None else "text is shown outside of a text object")
        return
    codes: list[int] = []
    moved = 0.0
    for item in items:
        if isinstance(item, bytes):
            codes += font.codes(item)
        elif isinstance(item, float):
            moved -= item / 1000 * state.size
    _, shown = walk.codes.setdefault(id(font), (font, set()))
    shown.update(codes)
    advance = (moved + _length(state, codes)) * state.stretch
    if codes:
        _paint(walk, advance, sum(map(font.shows_nothing, codes)))
    walk.text = multiply((1.0, 0.0, 0.0, 1.0, advance, 0.0), walk.text)
    if font.subtype == "Type3":
        _walk_glyphs(walk, frozenset(codes))


def _length(state: State, codes: list[int]) -> float:
    font = state.font
    if font is None:
        return 0.0
    widths, default = font.widths, font.default_width
    glyphs = sum(widths.get(code, default) for code in codes) * font.unit * state.size
    words = 0 if font.wide else codes.count(_SPACE)
    return glyphs + state.character_space * len(codes) + state.word_space * words


def _paint(walk: Walk, advance: float, missing: int) -> None:
    state = walk.state
    matrix = multiply(walk.text, state.ctm)
    low, high = state.rise + _DESCENT * state.size, state.rise + _ASCENT * state.size
    box = transform(matrix, (0.0, low, advance, high))
    size_pt = abs(state.size) * height_scale(matrix)
    if state.text_mode == _INVISIBLE:
        paint_unseen(walk, box, size_pt)
    if state.text_mode in _FILLED:
        paint(walk, Kind.TEXT, box, size_pt=size_pt, missing=missing)
    if state.text_mode in _STROKED:
        paint(walk, Kind.TEXT, box, stroked=True, size_pt=size_pt, missing=missing)


def _walk_glyphs(walk: Walk, codes: frozenset[int]) -> None:
    """Walk the drawing of each Type 3 glyph once a page."""
    font = walk.state.font
    if font is None:
        return
    names = _glyph_names(font.source)
    for code in sorted(codes):
        proc = font.source.get("/CharProcs", {}).get(names.get(code, ""))
        if proc is None or proc.objgen in walk.done or proc.objgen in walk.active:
            continue
        walk.done.add(proc.objgen)
        with walk.inside(proc.objgen, font.source.get("/Resources")):
            held, walk.colourless = walk.colourless, walk.colourless
            walk.state.ctm = multiply(walk.text, walk.state.ctm)
            walk.run(proc)
            walk.colourless = held


def _glyph_names(source: Any) -> dict[int, str]:
    """Return the glyph names of a Type 3 font's codes, from its encoding's differences."""
    names: dict[int, str] = {}
    code = 0
    for item in list(source.get("/Encoding", {}).get("/Differences", [])):
        if isinstance(item, int):
            code = item
        else:
            names[code] = str(item)
            code += 1
    return names


def _glyph_mask(walk: Walk, *_metrics: float) -> None:
    """Take a Type 3 glyph as a stencil: its own colours do not count."""
    walk.colourless = True


TEXT: Final[Mapping[str, tuple[int, Operator]]] = {
    "BT": (0, _begin),
    "ET": (0, _end),
    "Tf": (2, _font),
    "Tc": (1, _set("character_space")),
    "Tw": (1, _set("word_space")),
    "Tz": (1, _set("stretch", 0.01)),
    "TL": (1, _set("leading")),
    "Ts": (1, _set("rise")),
    "Tr": (1, _mode),
    "Td": (2, _next_line),
    "TD": (2, _next_line_leading),
    "T*": (0, _new_line),
    "Tm": (6, _matrix),
    "Tj": (1, _show_one),
    "TJ": (1, _show),
    "'": (1, _show_next_line),
    '"': (3, _show_spaced),
    "d1": (6, _glyph_mask),
}
