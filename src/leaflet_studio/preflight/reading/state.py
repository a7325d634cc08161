"""The graphics state and the walk that changes it (ISO 32000-1, 8.4)."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.fonts import Font
from leaflet_studio.preflight.reading.geometry import EVERYTHING, IDENTITY, Box, Matrix
from leaflet_studio.preflight.reading.marks import Mark, Outline, Walked
from leaflet_studio.preflight.reading.spaces import BLACK, Colour, Space
from leaflet_studio.preflight.reading.streams import Streams

MAX_FAULTS: Final = 20


@dataclass(slots=True)
class State:
    """The graphics state; `clip` None means that everything is clipped away."""

    ctm: Matrix = IDENTITY
    clip: Box | None = EVERYTHING
    fill: Colour = BLACK
    stroke: Colour = BLACK
    line_width: float = 1.0
    overprint_fill: bool = False
    overprint_stroke: bool = False
    overprint_mode: int = 0
    alpha_fill: float = 1.0
    alpha_stroke: float = 1.0
    blend: str = "Normal"
    soft_mask: bool = False
    clips: tuple[Outline, ...] = ()
    font: Font | None = None
    size: float = 0.0
    character_space: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    text_mode: int = 0

    def saved(self) -> State:
        """Return a copy, for the stack."""
        return copy.copy(self)


@dataclass(slots=True)
class Path:
    """The path under construction: all its points, and its pieces as polygons, in the page's space."""

    xs: list[float] = field(default_factory=list)
    ys: list[float] = field(default_factory=list)
    pieces: list[list[tuple[float, float]]] = field(default_factory=list)
    curved: bool = False
    clips: bool = False

    def box(self) -> Box | None:
        """Return the box around its points, None for an empty path."""
        return (min(self.xs), min(self.ys), max(self.xs), max(self.ys)) if self.xs else None

    def outline(self) -> Outline:
        """Return its pieces as polygons."""
        return tuple(tuple(piece) for piece in self.pieces)

    def is_rectangle(self) -> bool:
        """Tell whether it is one upright rectangle, so that its box is filled wholly."""
        if self.curved or not 4 <= len(self.xs) <= 5:
            return False
        corners = {(round(x, 3), round(y, 3)) for x, y in zip(self.xs, self.ys, strict=True)}
        return len(corners) == 4 and len({x for x, _ in corners}) == len({y for _, y in corners}) == 2


class Walk:
    """One page's walk: the state, the stack, and what was found so far. Operators are functions that change it."""

    def __init__(self, streams: Streams, run: Callable[[Walk, Any], None]) -> None:
        self.streams = streams
        self._run = run
        self.state = State()
        self.stack: list[State] = []
        self.resources: Any = pikepdf.Dictionary()
        self.resources_key: object = None
        self.base: Matrix = IDENTITY
        self.path = Path()
        self.in_text = False
        self.text: Matrix = IDENTITY
        self.line: Matrix = IDENTITY
        self.masking = False
        self.colourless = False
        self.painted_box: Box | None = None
        self.forms: tuple[str, ...] = ()
        self.unseen: list[Mark] = []
        self.active: list[object] = []
        self.done: set[object] = set()
        self.marks: list[Mark] = []
        self.faults: dict[str, None] = {}
        self.states: dict[object, Any] = {}
        self.groups: dict[object, tuple[str, Any]] = {}
        self.intents: dict[str, None] = {}
        self.codes: dict[object, tuple[Font, set[int]]] = {}
        self.ready: Mapping[str, Walked] = {}
        self.pieces: dict[str, Walked | None] = {}
        self.region: Box | None = None

    def fault(self, words: str) -> None:
        """Note a breach of the content syntax, once."""
        if len(self.faults) < MAX_FAULTS:
            self.faults[words] = None

    def resource(self, category: str, name: str) -> Any:
        """Return a named resource, or None; an undefined one is a fault."""
        found = self.resources.get(category, {}).get(name)
        if found is None:
            self.fault(f"the resource {category}{name} is used but not defined")
        return found

    def space(self, name: str) -> Space:
        """Return a colour space by its name in the content."""
        return self.streams.space(self.resources, self.resources_key, name)

    def run(self, stream: Any) -> None:
        """Walk another stream, in the state as it stands."""
        self._run(self, stream)

    def walked(self) -> Walked:
        """Return what was found so far."""
        return Walked(
            tuple(self.marks),
            tuple(self.faults),
            tuple(self.states.values()),
            tuple(self.groups.values()),
            tuple(self.intents),
            tuple((font, frozenset(codes)) for font, codes in self.codes.values()),
            tuple(self.unseen),
            self.pieces,
        )

    @contextmanager
    def apart(self, name: str) -> Iterator[None]:
        """Walk a form that the page itself places as if it stood alone, and add what was found to the page."""
        held = self.marks, self.faults, self.states, self.groups, self.intents, self.codes, self.unseen, self.done
        self.marks, self.faults, self.states, self.groups = [], {}, {}, {}
        self.intents, self.codes, self.unseen, self.done = {}, {}, [], set()
        self.region = None
        try:
            yield
        finally:
            piece = replace(self.walked(), pieces={}, region=self.region)
            self.marks, self.faults, self.states, self.groups, self.intents, self.codes, self.unseen, self.done = held
            self.take(name, piece)

    def take(self, name: str, piece: Walked) -> None:
        """Add what a form that the page itself places painted."""
        self.pieces[name] = None if name in self.pieces else piece
        self.marks += piece.marks
        self.unseen += piece.unseen
        self.intents |= dict.fromkeys(piece.intents)
        for fault in piece.faults:
            self.fault(fault)
        for state in piece.states:
            self.states[name, len(self.states)] = state
        for group in piece.groups:
            self.groups[name, len(self.groups)] = group
        for font, codes in piece.codes:
            self.codes[name, len(self.codes)] = (font, set(codes))

    @contextmanager
    def inside(self, key: object, resources: Any) -> Iterator[None]:
        """Stand in another stream: own resources, own text object and path; everything is put back afterwards."""
        held = (self.state, self.stack, self.resources, self.resources_key, self.base)
        text = (self.path, self.in_text, self.text, self.line)
        self.state, self.stack, self.path, self.in_text = self.state.saved(), [], Path(), False
        if resources is not None:
            self.resources, self.resources_key = resources, key
        self.active.append(key)
        try:
            yield
        finally:
            self.active.pop()
            self.state, self.stack, self.resources, self.resources_key, self.base = held
            self.path, self.in_text, self.text, self.line = text
