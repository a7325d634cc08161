"""One content stream written anew without transparency: what is soft becomes opaque in the colour that it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from pikepdf import Array, Dictionary, Name, Object, Operator, Pdf, Stream, String, parse_content_stream
from pikepdf import unparse_content_stream as unparsed

from leaflet_studio.prepress.content import BLACK
from leaflet_studio.prepress.ground import OPAQUE, UNIT, Backing, Ground, Veil, backing, mixed, shown
from leaflet_studio.prepress.inks import Inks
from leaflet_studio.prepress.pictures import has_hard_edges, veiled_picture
from leaflet_studio.prepress.plane import EVERYWHERE, IDENTITY, Box, Matrix, box_of, corners_of, cut, multiplied

SOFT_KEYS: Final = ("/SMask", "/BM", "/ca", "/CA", "/AIS")
COPIED: Final = ("/ExtGState", "/Shading")
REFILLED: Final = ("/XObject", "/Pattern")
"""WeasyPrint names more of these than it draws; what is drawn is entered anew."""
NOT_COPIED: Final = ("/Group", "/Length", "/Filter", "/DecodeParms", "/Resources")
NORMAL: Final = (Name.Normal, Name.Compatible)
NONE: Final = Name("/None")


@dataclass(frozen=True, slots=True)
class State:
    """The graphics state, as far as it decides about colour and place; `sent` is what the new stream has set."""

    matrix: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    clip_is_box: bool = True
    fill: Inks = BLACK
    stroke: Inks = BLACK
    pattern: str = ""
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    masked: bool = False
    line_width: float = 1.0
    font_size: float = 1.0
    text: Matrix = IDENTITY
    sent_fill: Inks | None = None
    sent_stroke: Inks | None = None


class Drawn(Protocol):
    """The page that is drawn: it makes new streams, and notes what is refused."""

    document: Pdf

    def enter(self, name: str) -> str:
        """Remember the frame whose drawing is followed, unless one is already; returns the one before."""

    def leave(self, before: str) -> None:
        """Go back to the frame before."""

    def refuse(self, what: str, box: Box) -> None:
        """Note what cannot be made opaque."""


class Drawing:
    """One content stream, written anew without transparency; what it names is copied, nothing is changed in place."""

    def __init__(self, page: Drawn, resources: Object, ground: Ground, veil: Veil | None, state: State) -> None:
        self.resources = Dictionary(dict(resources.items()))
        self._page = page
        self._ground = ground
        self._veil = veil
        self._state = state
        self._stack: list[State] = []
        self._written: list[Any] = []
        self._path: list[tuple[list[Object], str]] = []
        self._points: list[tuple[float, float]] = []
        self._clips = False
        for kind in COPIED:
            if kind in resources:
                self.resources[kind] = Dictionary(dict(resources[kind].items()))
        for kind in REFILLED:
            self.resources[kind] = Dictionary()
        for name, state_dictionary in self._named("/ExtGState"):
            hard = {key: value for key, value in state_dictionary.items() if key not in SOFT_KEYS}
            self.resources.ExtGState[name] = Dictionary(hard or {"/Type": Name.ExtGState})
        self._original = resources

    def flat(self, stream: Object) -> bytes:
        """Return the stream's bytes without transparency."""
        for instruction in parse_content_stream(stream):
            operator = str(instruction.operator)
            handler = HANDLERS.get(operator)
            if handler is None:
                self._written.append(instruction)
            else:
                handler(self, list(instruction.operands), operator)
        return unparsed(self._written)

    def _named(self, kind: str) -> Iterator[tuple[str, Object]]:
        if kind in self.resources:
            yield from list(self.resources[kind].items())

    def _emit(self, operands: list[Any], operator: str) -> None:
        self._written.append((operands, Operator(operator)))

    def _change(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)

    # -- the graphics state

    def _save(self, operands: list[Object], operator: str) -> None:
        self._stack.append(self._state)
        self._emit(operands, operator)

    def _restore(self, operands: list[Object], operator: str) -> None:
        self._state = self._stack.pop() if self._stack else self._state
        self._emit(operands, operator)

    def _concatenate(self, operands: list[Object], operator: str) -> None:
        self._change(matrix=multiplied(_matrix(operands), self._state.matrix))
        self._emit(operands, operator)

    def _width(self, operands: list[Object], operator: str) -> None:
        self._change(line_width=float(operands[0]))
        self._emit(operands, operator)

    def _colour(self, operands: list[Object], operator: str) -> None:
        """Take note of a colour; it is written when something is painted with it."""
        cyan, magenta, yellow, black = (float(each) for each in operands)
        inks = (cyan, magenta, yellow, black)
        self._change(**({"stroke": inks} if operator == "K" else {"fill": inks, "pattern": ""}))

    def _space(self, operands: list[Object], operator: str) -> None:
        if operands[0] != Name.Pattern:
            self._emit(operands, operator)

    def _pattern(self, operands: list[Object], operator: str) -> None:
        if not operands or not isinstance(operands[-1], Name):
            self._emit(operands, operator)
        elif operator == "scn":
            self._change(pattern=str(operands[-1]))
        else:
            self._emit([Name.Pattern], "CS")
            self._emit(operands, operator)
            self._change(sent_stroke=None)

    def _graphics_state(self, operands: list[Object], operator: str) -> None:
        state = self._original.ExtGState[str(operands[0])]
        mask = state.get("/SMask")
        self._change(
            fill_alpha=float(state.get("/ca", self._state.fill_alpha)),
            stroke_alpha=float(state.get("/CA", self._state.stroke_alpha)),
            masked=self._state.masked if mask is None else mask != NONE,
        )
        if state.get("/BM", Name.Normal) not in NORMAL:
            self._page.refuse("Something is mixed with what lies under it", self._state.clip)
        self._emit(operands, operator)

    # -- paths

    def _path_part(self, operands: list[Object], operator: str) -> None:
        numbers = [float(each) for each in operands]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        if operator == "re":
            x, y, width, height = numbers
            points = corners_of((x, y, x + width, y + height))
        self._points += points
        self._path.append((operands, operator))

    def _clip(self, operands: list[Object], operator: str) -> None:
        self._clips = True
        self._path.append((operands, operator))

    def _paint(self, operands: list[Object], operator: str) -> None:
        if operator in FILLING and self._points:
            self._fill_with(self._box(0.0))
        if operator in STROKING and self._points:
            box = self._box(self._state.line_width * _scale(self._state.matrix))
            inks = self._seen(self._state.stroke, self._state.stroke_alpha, box, "A line is transparent")
            if inks != self._state.sent_stroke:
                self._emit(list(inks), "K")
                self._change(sent_stroke=inks)
            self._ground.paint(box, None)
        for part in self._path:
            self._emit(*part)
        self._emit(operands, operator)
        if self._clips and self._points:
            clip = cut(box_of(self._points, self._state.matrix), self._state.clip)
            self._change(clip=clip, clip_is_box=self._state.clip_is_box and self._is_box())
        self._path, self._points, self._clips = [], [], False

    def _fill_with(self, box: Box) -> None:
        if self._state.pattern:
            self._fill_with_pattern(box)
            return
        self._send_fill(box, "An area is transparent")
        whole = self._is_box() and self._state.clip_is_box and (self._state.fill_alpha == 1 or self._veil is None)
        self._ground.paint(box, self._inner(box) if whole else None)

    def _is_box(self) -> bool:
        """Tell whether the path is one upright rectangle."""
        a, b, c, d, _, _ = self._state.matrix
        upright = abs(b) + abs(c) < 1e-9 or abs(a) + abs(d) < 1e-9
        return upright and [operator for _, operator in self._path if operator not in ("W", "W*")] == ["re"]

    def _inner(self, box: Box) -> Inks | None:
        """Return what a fill shows as, before the veil of its group."""
        if self._state.fill_alpha == 1:
            return self._state.fill
        below = self._ground.under(box)
        return mixed(self._state.fill, self._state.fill_alpha, below) if below else None

    def _fill_with_pattern(self, box: Box) -> None:
        name = self._state.pattern
        new_name = Name(f"{name}F{len(self._written)}")
        pattern = self._original.Pattern[name]
        if isinstance(pattern, Stream):
            self.resources.Pattern[new_name] = self._flat_cell(pattern, box)
        else:
            self._backing(box, "A gradient is transparent")
            self.resources.Pattern[new_name] = pattern
        self._emit([Name.Pattern], "cs")
        self._emit([new_name], "scn")
        self._change(sent_fill=None)
        self._ground.paint(box, None)

    def _box(self, grow: float) -> Box:
        return cut(box_of(self._points, self._state.matrix, grow), self._state.clip)

    # -- text

    def _text_state(self, operands: list[Object], operator: str) -> None:
        if operator == "BT":
            self._change(text=IDENTITY)
        elif operator == "Tf":
            self._change(font_size=float(operands[1]))
        elif operator == "Tm":
            self._change(text=_matrix(operands))
        else:
            x, y = (float(each) for each in operands)
            self._change(text=multiplied((1, 0, 0, 1, x, y), self._state.text))
        self._emit(operands, operator)

    def _show_text(self, operands: list[Object], operator: str) -> None:
        """Paint text, as high as letters with accents are and as long as its widest letters would be."""
        size = abs(self._state.font_size)
        line = corners_of((-0.1 * size, -0.3 * size, (0.1 + _ems(operands[-1])) * size, 0.95 * size))
        box = cut(box_of(line, multiplied(self._state.text, self._state.matrix)), self._state.clip)
        self._send_fill(box, "Type is transparent")
        self._emit(operands, operator)
        self._ground.paint(box, None)

    def _send_fill(self, box: Box, what: str) -> None:
        inks = self._seen(self._state.fill, self._state.fill_alpha, box, what)
        if inks != self._state.sent_fill:
            self._emit(list(inks), "k")
            self._change(sent_fill=inks)

    def _seen(self, inks: Inks, alpha: float, box: Box, what: str) -> Inks:
        """Return the opaque colour that looks as a transparent one does here; refuses where there is none."""
        seen = None if self._state.masked else shown(inks, alpha, box, self._ground, self._veil)
        if seen is None:
            self._page.refuse(f"{what} {'towards its edges' if self._state.masked else 'over several colours'}", box)
        return seen or inks

    def _backing(self, box: Box, what: str, *, soft: bool = False) -> Backing:
        """Return what a picture or gradient must be mixed with; refuses where that is not one colour."""
        found = None if self._state.masked else backing(self._state.fill_alpha, soft, box, self._ground, self._veil)
        if found is None:
            self._page.refuse(f"{what} {'towards its edges' if self._state.masked else 'over several colours'}", box)
        return found or OPAQUE

    # -- gradients, pictures and groups

    def _shade(self, operands: list[Object], operator: str) -> None:
        box = self._state.clip
        alpha, ground = self._backing(box, "A gradient is transparent")
        name = str(operands[0])
        if ground is not None:
            self.resources.Shading[name] = _veiled_shading(self._original.Shading[name], alpha, ground)
        self._emit(operands, operator)
        self._ground.paint(box, None)

    def _draw(self, operands: list[Object], operator: str) -> None:
        name = str(operands[0])
        drawn = self._original.XObject[name]
        before = self._page.enter(name)
        if drawn.get("/Subtype") == Name.Image and isinstance(drawn, Stream):
            box = cut(box_of(corners_of(UNIT), self._state.matrix), self._state.clip)
            new = self._flat_picture(drawn, box)
        else:
            left, bottom, right, top = (float(edge) for edge in drawn.BBox)
            corners = corners_of((left, bottom, right, top))
            box = cut(box_of(corners, self._form_matrix(drawn)), self._state.clip)
            new = self._flat_form(drawn, box)
        self._page.leave(before)
        new_name = Name(f"{name}F{len(self._written)}")
        self.resources.XObject[new_name] = new
        self._emit([new_name], operator)

    def _form_matrix(self, form: Object) -> Matrix:
        return multiplied(_matrix(list(form.get("/Matrix", Array(IDENTITY)))), self._state.matrix)

    def _flat_picture(self, image: Stream, box: Box) -> Object:
        soft = "/SMask" in image and not has_hard_edges(image)
        alpha, ground = self._backing(box, "A picture is transparent", soft=soft)
        self._ground.paint(box, None)
        if ground is None and "/SMask" not in image:
            return image
        return veiled_picture(self._page.document, image, alpha, ground)

    def _flat_form(self, form: Object, box: Box) -> Object:
        """Return a group or drawing without transparency; what is in it is seen through the group's own."""
        if self._state.masked:
            self._page.refuse("A group is transparent towards its edges", box)
        ground, veil = self._ground, self._veil
        if self._state.fill_alpha < 1:
            veil, ground = Veil(self._state.fill_alpha, ground, veil), Ground(None)
        new = self._flat_stream(form, self._form_matrix(form), box, ground, veil)
        if ground is not self._ground:
            for part, _ in ground.painted:
                self._ground.paint(part, None)
        return new

    def _flat_cell(self, pattern: Object, box: Box) -> Object:
        """Return a pattern's cell without transparency; where it is soft, its whole field must lie on one colour."""
        alpha, below = self._backing(box, "A pattern is transparent")
        veil = None if below is None else Veil(alpha, Ground(below), None)
        ground = Ground(None if veil else self._ground.under(box))
        return self._flat_stream(pattern, IDENTITY, EVERYWHERE, ground, veil)

    def _flat_stream(self, stream: Object, matrix: Matrix, clip: Box, ground: Ground, veil: Veil | None) -> Object:
        state = replace(
            self._state, matrix=matrix, clip=clip, fill_alpha=1.0, stroke_alpha=1.0, masked=False,
            sent_fill=None, sent_stroke=None,
        )  # fmt: skip
        drawing = Drawing(self._page, stream.get("/Resources", Dictionary()), ground, veil, state)
        new = self._page.document.make_stream(drawing.flat(stream))
        for key, value in stream.items():
            if key not in NOT_COPIED:
                new[key] = value
        new.Resources = drawing.resources
        return new


def _ems(shown_text: Object) -> float:
    """Return how long text can be at most, in ems: codes have two bytes, letters are no wider than 1.1 em."""
    parts = list(shown_text) if isinstance(shown_text, Array) else [shown_text]
    ems = 0.0
    for part in parts:
        ems += 1.1 * len(bytes(part)) / 2 if isinstance(part, String) else max(0.0, -float(part) / 1000)
    return ems


def _veiled_shading(shading: Object, alpha: float, ground: Inks) -> Object:
    """Return a gradient in inks as it looks through a veil: its colours are mixed, its course stays."""
    new = Dictionary(dict(shading.items()))
    new.Function = _veiled_function(shading.Function, alpha, ground)
    return new


def _veiled_function(function: Object, alpha: float, ground: Inks) -> Object:
    if isinstance(function, Array):
        return Array([_veiled_function(each, alpha, ground) for each in function])
    new = Dictionary(dict(function.items()))
    if "/Functions" in function:
        new.Functions = Array([_veiled_function(each, alpha, ground) for each in function.Functions])
    for key in ("/C0", "/C1"):
        if key in function:
            cyan, magenta, yellow, black = (float(each) for each in function[key])
            new[key] = Array(mixed((cyan, magenta, yellow, black), alpha, ground))
    return new


def _matrix(operands: list[Object]) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f


def _scale(matrix: Matrix) -> float:
    return max(abs(each) for each in matrix[:4])


FILLING: Final = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
STROKING: Final = frozenset({"S", "s", "B", "B*", "b", "b*"})
HANDLERS: Final[dict[str, Callable[[Drawing, list[Object], str], None]]] = {
    "q": Drawing._save,
    "Q": Drawing._restore,
    "cm": Drawing._concatenate,
    "w": Drawing._width,
    "gs": Drawing._graphics_state,
    "sh": Drawing._shade,
    "Do": Drawing._draw,
    **dict.fromkeys(("k", "K"), Drawing._colour),
    "cs": Drawing._space,
    **dict.fromkeys(("scn", "SCN"), Drawing._pattern),
    **dict.fromkeys(("m", "l", "c", "v", "y", "re", "h"), Drawing._path_part),
    **dict.fromkeys(("W", "W*"), Drawing._clip),
    **dict.fromkeys(("n", *sorted(FILLING | STROKING)), Drawing._paint),
    **dict.fromkeys(("BT", "Tf", "Tm", "Td", "TD"), Drawing._text_state),
    **dict.fromkeys(("Tj", "TJ", "'", '"'), Drawing._show_text),
}
