"""Folds: how wide each panel of a folded leaflet is, which page it is, and how the folded piece lies.

Lengths in mm. Panels are told as the outside of the flat sheet shows them, from left to right; outside panel i backs
inside panel n+1-i, as the sheet turns about its upright axis. Widths: folding guides of printers in Britain and North
America (survey, 2026): a panel that is folded in is shorter, so that it lies flat.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from leaflet_studio.layouts.formats import FORMATS, INCH_MM
from leaflet_studio.problems import LeafletError, Room, error

CREASE_GSM: Final = 170.0
"""Heavier paper breaks at the fold unless it is creased (scored) first."""
INCH_SHEETS: Final = frozenset({"half-letter", "letter", "tabloid"})


@dataclass(frozen=True, slots=True)
class Fold:
    """A fold. `pages` number the panels of the outside from left to right in reading order, then those of the inside.

    `layers` says for each outside panel how high it lies in the folded piece, 0 at the bottom, the front's above.
    `lies` is the index of the panel that stays where it is while the others are folded over it. `catalog` is the fold's
    name in CIP4's catalogue, as printers' manuals give it, or empty.
    """

    id: str
    title: str
    pages: tuple[int, ...]
    layers: tuple[int, ...]
    lies: int
    catalog: str = ""

    @property
    def panel_count(self) -> int:
        """Return the number of panels on a side."""
        return len(self.layers)


FOLDS: Final = (
    Fold("bifold", "Bi-fold", (4, 1, 2, 3), (0, 1), 0, "F4-1"),
    Fold("letter", "Letter fold", (5, 6, 1, 2, 3, 4), (1, 0, 2), 1, "F6-4"),
    Fold("z", "Z-fold", (5, 6, 1, 2, 3, 4), (0, 1, 2), 0, "F6-1"),
    Fold("gate", "Gate fold", (2, 6, 1, 3, 4, 5), (1, 0, 1), 1),
    Fold("parallel", "Double parallel fold", (2, 3, 8, 1, 4, 5, 6, 7), (2, 1, 0, 3), 2, "F8-2"),
    Fold("roll", "Roll fold", (6, 7, 8, 1, 2, 3, 4, 5), (1, 2, 0, 3), 2),
)


@dataclass(frozen=True, slots=True)
class FoldedPanel:
    """A panel of one side: its page in reading order, the page behind it, its left edge and width in mm."""

    page: int
    behind: int
    x_mm: float
    width_mm: float


@dataclass(frozen=True, slots=True)
class Layer:
    """A panel in the folded piece, seen from its foot: from where to where across, and how high.

    `outside` and `inside` are its two pages; the piece lies on its back, and its front is on top.
    """

    outside: int
    inside: int
    start_mm: float
    end_mm: float
    height: int


@dataclass(frozen=True, slots=True)
class Bend:
    """A fold of the folded piece, seen from its foot: where across, between which heights, and whether on the right."""

    x_mm: float
    heights: tuple[int, int]
    is_right: bool


@dataclass(frozen=True, slots=True)
class FoldedSheet:
    """A flat sheet with its panels, outside and inside, and the piece that it is folded to.

    `layers` follow the inside from left to right, `bends` are the folds between them.
    """

    fold: Fold
    width_mm: float
    height_mm: float
    outside: tuple[FoldedPanel, ...]
    inside: tuple[FoldedPanel, ...]
    layers: tuple[Layer, ...]
    bends: tuple[Bend, ...]
    crease: bool = False

    @property
    def folds_outside_mm(self) -> tuple[float, ...]:
        """Return where the outside is folded, from the left edge."""
        return tuple(panel.x_mm for panel in self.outside[1:])

    @property
    def folds_inside_mm(self) -> tuple[float, ...]:
        """Return where the inside is folded, from the left edge."""
        return tuple(panel.x_mm for panel in self.inside[1:])

    @property
    def valleys_inside(self) -> tuple[bool, ...]:
        """Tell of each fold, as the inside shows them from left to right, whether it is folded towards the reader.

        The front's outside is above, and each fold turns its neighbour over: a panel whose inside is above has its
        inside covered by a neighbour that lies above it (a valley), its outside by one below.
        """
        front = next(index for index, layer in enumerate(self.layers) if layer.outside == 1)
        pairs = enumerate(pairwise(self.layers))
        return tuple((b.height > a.height) is ((index - front) % 2 != 0) for index, (a, b) in pairs)

    @property
    def back_page(self) -> int:
        """Return the page that is seen when the folded piece lies on its front."""
        front = next(index for index, layer in enumerate(self.layers) if layer.outside == 1)
        lowest, layer = min(enumerate(self.layers), key=lambda each: each[1].height)
        return layer.inside if (lowest - front) % 2 == 0 else layer.outside


def find_fold(fold_id: str) -> Fold:
    """Return the fold with an id. Raises LeafletError (usage) with those there are."""
    found = next((fold for fold in FOLDS if fold.id == fold_id), None)
    if found is None:
        known = ", ".join(fold.id for fold in FOLDS)
        raise LeafletError(Room.USAGE, error("fold-unknown", f"There is no fold “{fold_id}”.", hint=f"Known: {known}."))
    return found


def fold_sheet(fold: Fold, sheet: str, *, paper_gsm: float = 0.0, right_to_left: bool = False) -> FoldedSheet:
    """Fold a format of paper, laid on its side. Raises LeafletError (usage) for a format that there is not."""
    if sheet not in FORMATS:
        known = ", ".join(FORMATS)
        problem = error("format-unknown", f"There is no format “{sheet}”.", hint=f"Known: {known}.")
        raise LeafletError(Room.USAGE, problem)
    height, width = FORMATS[sheet]
    widths = panel_widths(fold, width, paper_gsm=paper_gsm, in_inches=sheet in INCH_SHEETS)
    return fold_flat(fold, (width, height), widths, paper_gsm=paper_gsm, right_to_left=right_to_left)


def fold_flat(
    fold: Fold, size_mm: tuple[float, float], widths: tuple[float, ...], *, paper_gsm: float = 0.0,
    right_to_left: bool = False,
) -> FoldedSheet:  # fmt: skip
    """Fold a flat sheet of a width and height whose outside panels have these widths, told for left to right."""
    count = fold.panel_count
    fronts, backs = fold.pages[:count], fold.pages[count:]
    pairs = list(zip(fronts, reversed(backs), widths, strict=True))
    layers = _layers(fold, pairs)
    bends = _bends(fold, layers)
    if right_to_left:
        pairs.reverse()
        widest = max(layer.end_mm for layer in layers)
        layers = tuple(
            Layer(layer.outside, layer.inside, widest - layer.end_mm, widest - layer.start_mm, layer.height)
            for layer in reversed(layers)
        )
        bends = tuple(
            Bend(widest - bend.x_mm, (bend.heights[1], bend.heights[0]), not bend.is_right) for bend in reversed(bends)
        )
    outside = _row(pairs)
    inside = _row([(behind, page, width) for page, behind, width in reversed(pairs)])
    return FoldedSheet(fold, *size_mm, outside, inside, layers, bends, paper_gsm > CREASE_GSM)


def panel_widths(fold: Fold, width_mm: float, *, paper_gsm: float = 0.0, in_inches: bool = False) -> tuple[float, ...]:
    """Return the widths of the outside's panels from left to right, for a leaflet read from left to right.

    Compensation: letter fold 3 mm, in inches 1/16, for paper above 170 g/m² 1/8; double parallel 1.5 mm or 1/16 in;
    roll fold of eight pages 2 mm a panel; gate fold 2 mm between the gates.
    """
    sixteenth, heavy = INCH_MM / 16, paper_gsm > CREASE_GSM
    short = (2 * sixteenth if heavy else sixteenth) if in_inches else 3.0
    rules: dict[str, Callable[[], tuple[float, ...]]] = {
        "letter": lambda: _letter(width_mm, short),
        "gate": lambda: _gate(width_mm, 2.0),
        "parallel": lambda: _parallel(width_mm, sixteenth if in_inches else 1.5),
        "roll": lambda: _roll(width_mm, 2.0),
    }
    equal = (width_mm / fold.panel_count,) * fold.panel_count
    return rules[fold.id]() if fold.id in rules else equal


def _letter(width: float, short: float) -> tuple[float, ...]:
    full = (width + short) / 3
    return full - short, full, full


def _gate(width: float, gap: float) -> tuple[float, ...]:
    centre = (width + gap) / 2
    return (centre - gap) / 2, centre, (centre - gap) / 2


def _parallel(width: float, short: float) -> tuple[float, ...]:
    full = (width + 2 * short) / 4
    return full - short, full - short, full, full


def _roll(width: float, short: float) -> tuple[float, ...]:
    full = (width + 3 * short) / 4
    return full - 2 * short, full - short, full, full


def _row(pairs: list[tuple[int, int, float]]) -> tuple[FoldedPanel, ...]:
    panels, x = [], 0.0
    for page, behind, width in pairs:
        panels.append(FoldedPanel(page, behind, x, width))
        x += width
    return tuple(panels)


def _layers(fold: Fold, pairs: list[tuple[int, int, float]]) -> tuple[Layer, ...]:
    """Fold the panels over the one that lies: each neighbour turns back at the edge that it shares.

    The piece is seen with its inside up before it is folded, so the panels stand in the inside's order.
    """
    seen = list(zip(reversed(pairs), reversed(fold.layers), strict=True))
    lies = fold.panel_count - 1 - fold.lies
    spans = {lies: (0.0, seen[lies][0][2])}
    for step in (1, -1):
        edge, towards = spans[lies][1 if step > 0 else 0], -step
        for index in range(lies + step, len(seen) if step > 0 else -1, step):
            width = seen[index][0][2]
            other = edge + towards * width
            spans[index] = (min(edge, other), max(edge, other))
            edge, towards = other, -towards
    return tuple(Layer(page, behind, *spans[index], height) for index, ((page, behind, _), height) in enumerate(seen))


def _bends(fold: Fold, layers: tuple[Layer, ...]) -> tuple[Bend, ...]:
    """Return the folds between neighbours: at the right of the panel that lies, and then on alternate sides."""
    lies = fold.panel_count - 1 - fold.lies
    pairs = enumerate(pairwise(layers))
    return tuple(
        Bend(a.end_mm if (index - lies) % 2 == 0 else a.start_mm, (a.height, b.height), (index - lies) % 2 == 0)
        for index, (a, b) in pairs
    )
