"""A content stream rewritten: every colour to inks, black text and thin black lines overprinting."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from pikepdf import Name, Object, Operator, Stream, parse_content_stream, unparse_content_stream

from leaflet_studio.prepress.inks import Inks
from leaflet_studio.prepress.plane import (
    EVERYWHERE,
    IDENTITY,
    NOWHERE,
    Box,
    Matrix,
    box_of,
    corners_of,
    cut,
    multiplied,
)

OVERPRINT: Final = Name("/OverprintOn")
KNOCKOUT: Final = Name("/OverprintOff")
BLACK: Final[Inks] = (0.0, 0.0, 0.0, 1.0)
TEXT_LIMIT_PT: Final = 12.0
"""Black text below this size must overprint (GWG 2022, R0009)."""
LINE_LIMIT_PT: Final = 2.0
"""Black lines below this width must overprint (GWG 2022, R0010)."""

AREA_PT: Final = 25 / 25.4 * 72
"""From this size in both directions a black shape is an area, where one ink alone looks grey. The size is ours."""


class Colours(Protocol):
    """Turns colours to inks."""

    def rgb(self, red: float, green: float, blue: float) -> Inks:
        """Separate an sRGB colour."""

    def grey(self, lightness: float) -> Inks:
        """Separate a grey."""

    def lab(self, lightness: float, a: float, b: float) -> Inks:
        """Separate a CIE L*a*b* colour."""

    def limited(self, inks: Inks) -> Inks:
        """Return inks with no more than the printing condition takes."""


@dataclass(frozen=True, slots=True)
class Blacks:
    """What a print shop wants of black: whether small black type and thin black lines overprint, and the inks of large
    black areas, or None to leave them to black alone. Text is of black alone whatever its size."""

    overprint: bool = True
    deep: Inks | None = None


@dataclass(frozen=True, slots=True)
class State:
    """The part of the graphics state that decides about inks and overprint (PDF 1.7, 8.4)."""

    matrix: Matrix = IDENTITY
    fill: Inks | None = BLACK
    stroke: Inks | None = BLACK
    fill_space: str = "/DeviceGray"
    stroke_space: str = "/DeviceGray"
    line_width: float = 1.0
    font_size: float = 1.0
    render_mode: int = 0
    text_matrix: Matrix = IDENTITY
    overprinting: bool = False
    clip: Box = EVERYWHERE
    veiled: bool = False

    def scale(self, matrix: Matrix) -> float:
        """Return how much a matrix enlarges, as the root of its determinant."""
        return math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))

    @property
    def text_size_pt(self) -> float:
        """Return the size of text as it stands on the page."""
        return abs(self.font_size) * self.scale(self.text_matrix) * self.scale(self.matrix)

    @property
    def line_width_pt(self) -> float:
        """Return the width of lines as they stand on the page."""
        return self.line_width * self.scale(self.matrix)


@dataclass(slots=True)
class Rewriter:
    """Walks through one content stream and writes it anew; `veils` tells of graphics states whether they are soft."""

    colours: Colours
    blacks: Blacks = Blacks()
    lab_spaces: frozenset[str] = frozenset()
    veils: Mapping[str, bool] = field(default_factory=dict)
    state: State = field(default_factory=State)
    stack: list[State] = field(default_factory=list)
    path: list[list[tuple[float, float]]] = field(default_factory=list)
    path_start: int = 0
    clipping: bool = False
    written: list[tuple[list[Object], Operator]] = field(default_factory=list)

    def rewrite(self, stream: Object) -> bytes:
        """Return the bytes of the stream with its colours separated."""
        for instruction in parse_content_stream(stream):
            self._instruction(list(instruction.operands), str(instruction.operator), instruction)
        return unparse_content_stream(self.written)

    def _instruction(self, operands: list[Object], operator: str, original: object) -> None:
        handler = HANDLERS.get(operator)
        if handler is None or handler(self, operands, operator):
            self.written.append(original if handler is None else (operands, Operator(operator)))  # type: ignore[arg-type]  # instructions are accepted too

    def _emit(self, operands: list[object], operator: str) -> None:
        self.written.append((operands, Operator(operator)))  # type: ignore[arg-type]  # plain numbers are accepted too

    def _emit_before_path(self, operands: list[object], operator: str) -> None:
        """Write an operator where the path begins: nothing may stand within a path (PDF 1.7, 8.2)."""
        start = self.path_start if self.path else len(self.written)
        self.written.insert(start, (operands, Operator(operator)))  # type: ignore[arg-type]  # plain numbers too

    def _overprint(self, wanted: bool) -> None:
        wanted = wanted and self.blacks.overprint
        if wanted != self.state.overprinting:
            self._emit_before_path([OVERPRINT if wanted else KNOCKOUT], "gs")
            self.state = replace(self.state, overprinting=wanted)

    def save(self, operands: list[Object], operator: str) -> bool:
        """Follow `q`."""
        self.stack.append(self.state)
        return True

    def restore(self, operands: list[Object], operator: str) -> bool:
        """Follow `Q`."""
        self.state = self.stack.pop() if self.stack else self.state
        return True

    def concatenate(self, operands: list[Object], operator: str) -> bool:
        """Follow `cm`."""
        self.state = replace(self.state, matrix=multiplied(_matrix(operands), self.state.matrix))
        return True

    def colour(self, operands: list[Object], operator: str) -> bool:
        """Write a device colour as inks."""
        inks = self._inks(operator.lower(), [float(value) for value in operands])
        self._set(inks, "/DeviceCMYK", stroking=operator.isupper())
        self._emit([_number(ink) for ink in inks], "K" if operator.isupper() else "k")
        return False

    def space(self, operands: list[Object], operator: str) -> bool:
        """Follow `cs` and `CS`; a device or Lab space is written with the colour itself."""
        name = str(operands[0])
        stroking = operator.isupper()
        device = name in DEVICE_SPACES or name in self.lab_spaces
        self._set(BLACK if device else None, name, stroking=stroking)
        return not device

    def colour_in_space(self, operands: list[Object], operator: str) -> bool:
        """Write `sc`, `scn` and their like as inks where the space is a device's or Lab."""
        stroking = operator.isupper()
        name = self.state.stroke_space if stroking else self.state.fill_space
        if name not in DEVICE_SPACES and name not in self.lab_spaces:
            return True
        numbers = [float(value) for value in operands]
        inks = self.colours.lab(*numbers) if name in self.lab_spaces else self._inks(DEVICE_SPACES[name], numbers)
        self._set(inks, name, stroking=stroking)
        self._emit([_number(ink) for ink in inks], "K" if stroking else "k")
        return False

    def text_state(self, operands: list[Object], operator: str) -> bool:
        """Follow the operators that decide a text's size."""
        if operator == "BT":
            self.state = replace(self.state, text_matrix=IDENTITY)
        elif operator == "Tf":
            self.state = replace(self.state, font_size=float(operands[1]))
        elif operator == "Tr":
            self.state = replace(self.state, render_mode=int(operands[0]))
        else:
            self.state = replace(self.state, text_matrix=_matrix(operands))
        return True

    def show_text(self, operands: list[Object], operator: str) -> bool:
        """Overprint small black text."""
        self._overprint(self.state.fill == BLACK and self.state.text_size_pt < TEXT_LIMIT_PT)
        return True

    def line_width(self, operands: list[Object], operator: str) -> bool:
        """Follow `w`."""
        self.state = replace(self.state, line_width=float(operands[0]))
        return True

    def graphics_state(self, operands: list[Object], operator: str) -> bool:
        """Follow what makes all that is drawn soft."""
        self.state = replace(self.state, veiled=self.veils.get(str(operands[0]), self.state.veiled))
        return True

    def path_part(self, operands: list[Object], operator: str) -> bool:
        """Follow the path, to know how thin or large it is."""
        if not self.path:
            self.path_start = len(self.written)
        numbers = [float(value) for value in operands]
        if operator == "re":
            x, y, width, height = numbers
            self.path.append([(x, y), (x + width, y + height)])
        elif operator == "m" or not self.path:
            self.path.append([(numbers[-2], numbers[-1])] if numbers else [])
        elif numbers:
            self.path[-1].append((numbers[-2], numbers[-1]))
        return True

    def clip(self, operands: list[Object], operator: str) -> bool:
        """Follow `W`: the path clips when it ends."""
        self.clipping = True
        return True

    def paint(self, operands: list[Object], operator: str) -> bool:
        """Overprint thin black lines and bars; fill black areas with deep black."""
        self._overprint(self._is_thin_black(operator))
        is_area = self._is_black_area(operator)
        if is_area:
            self._emit_before_path([_number(ink) for ink in self.blacks.deep or BLACK], "k")
        self._emit(list(operands), operator)
        if is_area:
            self._emit([_number(ink) for ink in BLACK], "k")
        return self.end_path(operands, "")

    def end_path(self, operands: list[Object], operator: str) -> bool:
        """Forget the path, which may clip what follows."""
        if self.clipping and self.path:
            boxes = self._part_boxes()
            clip = boxes[0] if len(boxes) == len(self.path) == 1 else NOWHERE
            self.state = replace(self.state, clip=cut(clip, self.state.clip))
        self.clipping = False
        self.path.clear()
        return bool(operator)

    def _part_boxes(self) -> list[Box]:
        return [box_of(part, self.state.matrix) for part in map(_corners, self.path) if part]

    def _is_black_area(self, operator: str) -> bool:
        """Tell whether a large shape is filled with black alone; codes, and frames, which hold a part, are not."""
        if self.blacks.deep is None or operator not in FILLS or self.state.fill != BLACK or self.state.veiled:
            return False
        boxes = self._part_boxes()
        large = [box for box in boxes if _is_large(cut(box, self.state.clip))]
        return any(not any(_is_within(other, box) for other in boxes) for box in large)

    def knock_out(self, operands: list[Object], operator: str) -> bool:
        """Let nothing but small black type and lines overprint."""
        self._overprint(False)
        return True

    def _inks(self, kind: str, numbers: list[float]) -> Inks:
        if kind == "rg":
            return self.colours.rgb(numbers[0], numbers[1], numbers[2])
        if kind == "g":
            return self.colours.grey(numbers[0])
        return self.colours.limited((numbers[0], numbers[1], numbers[2], numbers[3]))

    def _set(self, inks: Inks | None, space: str, *, stroking: bool) -> None:
        if stroking:
            self.state = replace(self.state, stroke=inks, stroke_space=space)
        else:
            self.state = replace(self.state, fill=inks, fill_space=space)

    def _is_thin_black(self, operator: str) -> bool:
        if operator in STROKES:
            return self.state.stroke == BLACK and self.state.line_width_pt < LINE_LIMIT_PT
        if operator not in FILLS or self.state.fill != BLACK or not self.path:
            return False
        scale = self.state.scale(self.state.matrix)
        return all(_thickness(part) * scale < LINE_LIMIT_PT for part in self.path if len(part) > 1)


STROKES: Final = frozenset({"S", "s"})
FILLS: Final = frozenset({"f", "F", "f*"})
DEVICE_SPACES: Final = {"/DeviceRGB": "rg", "/DeviceGray": "g", "/DeviceCMYK": "k"}
HANDLERS: Final = {
    "q": Rewriter.save,
    "Q": Rewriter.restore,
    "cm": Rewriter.concatenate,
    "w": Rewriter.line_width,
    "n": Rewriter.end_path,
    "gs": Rewriter.graphics_state,
    **dict.fromkeys(("W", "W*"), Rewriter.clip),
    "Do": Rewriter.knock_out,
    "sh": Rewriter.knock_out,
    **dict.fromkeys(("rg", "RG", "g", "G", "k", "K"), Rewriter.colour),
    **dict.fromkeys(("cs", "CS"), Rewriter.space),
    **dict.fromkeys(("sc", "SC", "scn", "SCN"), Rewriter.colour_in_space),
    **dict.fromkeys(("BT", "Tf", "Tr", "Tm"), Rewriter.text_state),
    **dict.fromkeys(("Tj", "TJ", "'", '"'), Rewriter.show_text),
    **dict.fromkeys(("m", "l", "c", "v", "y", "re"), Rewriter.path_part),
    **dict.fromkeys(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*"), Rewriter.paint),
}


def rewrite_content(
    stream: Stream | Object, colours: Colours, blacks: Blacks, lab_spaces: frozenset[str], veils: Mapping[str, bool]
) -> bytes:
    """Return a content stream's bytes with its colours separated and its blacks as the shop wants them."""
    return Rewriter(colours, blacks, lab_spaces, veils).rewrite(stream)


def _matrix(operands: list[Object]) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f


def _corners(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the corners of a part's box; none of a point."""
    if len(points) < 2:
        return []
    xs, ys = zip(*points, strict=True)
    return corners_of((min(xs), min(ys), max(xs), max(ys)))


def _is_large(box: Box) -> bool:
    return min(box[2] - box[0], box[3] - box[1]) >= AREA_PT


def _is_within(inner: Box, outer: Box) -> bool:
    return outer[0] < inner[0] and outer[1] < inner[1] and inner[2] < outer[2] and inner[3] < outer[3]


def _thickness(points: list[tuple[float, float]]) -> float:
    xs, ys = zip(*points, strict=True)
    return float(min(max(xs) - min(xs), max(ys) - min(ys)))


def _number(ink: float) -> object:
    return int(ink) if ink == int(ink) else round(ink, 3)
