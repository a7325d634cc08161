"""Marks of our own: outside the bleed, in all inks."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from pikepdf import Array, Dictionary, Name, Page, Pdf

from leaflet_studio.prepress.geometry import MARK_GAP_MM, MARK_LENGTH_MM, Sheet, points

LINE_PT: Final = 0.25
DASH_PT: Final = 2
TARGET_MM: Final = 2.0
"""Half of a registration target; its circle is three quarters of that."""
ROUND: Final = 0.5523
"""The control points of a quarter of a circle, as a share of its radius."""
CLEAR_MM: Final = 5.0
"""How far a target keeps from a fold mark."""
PATCH_MM: Final = 5.0
BAR_START_MM: Final = 8.0
PATCHES: Final = (
    "1 0 0 0", "0 1 0 0", "0 0 1 0", "0 0 0 1", "1 1 0 0", "1 0 1 0", "0 1 1 0", "1 1 1 0",
    ".5 0 0 0", "0 .5 0 0", "0 0 .5 0", "0 0 0 .5",
)  # fmt: skip
"""The inks, two and three over each other, and half of each."""

Line = tuple[float, float, float, float]


def add_marks(document: Pdf, page: Page, sheet: Sheet) -> None:
    """Draw the marks that a sheet asks for; the order is always the same."""
    if "/ColorSpace" not in page.obj.Resources:
        page.obj.Resources.ColorSpace = Dictionary()
    page.obj.Resources.ColorSpace.All = all_inks()
    other = sheet.other_marks
    drawn = [_drawn(_lines(sheet))] if sheet.crop_marks else []
    drawn += (
        [f"[{DASH_PT} {DASH_PT}] 0 d\n{_drawn(_fold_lines(sheet))}\n[] 0 d"] if other.fold and sheet.folds_mm else []
    )
    drawn += [_target(x, y) for x, y in _target_places(sheet)] if other.registration else []
    marks = "\n".join(drawn)
    bar = _colour_bar(sheet) if other.colour_bar else ""
    page.contents_add(document.make_stream(f"q /All CS 1 SCN {LINE_PT} w\n{marks}\n{bar}Q".encode()))


def _drawn(lines: list[Line]) -> str:
    return "\n".join(f"{x1:.4f} {y1:.4f} m {x2:.4f} {y2:.4f} l S" for x1, y1, x2, y2 in lines)


def _reach(sheet: Sheet) -> tuple[float, float]:
    """Return how near and how far from the trim marks stand, in points."""
    near = points(sheet.bleed_mm + MARK_GAP_MM)
    return near, near + points(MARK_LENGTH_MM)


def _fold_lines(sheet: Sheet) -> list[Line]:
    left, bottom, _, top = sheet.trim_box()
    near, far = _reach(sheet)
    xs = [left + points(fold) for fold in sheet.folds_mm]
    return [(x, y + sign * near, x, y + sign * far) for x in xs for y, sign in ((bottom, -1), (top, 1))]


def _lines(sheet: Sheet) -> list[Line]:
    left, bottom, right, top = sheet.trim_box()
    near, far = _reach(sheet)
    horizontal = [
        (x + sign * near, y, x + sign * far, y) for x, sign in ((left, -1), (right, 1)) for y in (bottom, top)
    ]
    vertical = [(x, y + sign * near, x, y + sign * far) for y, sign in ((bottom, -1), (top, 1)) for x in (left, right)]
    return horizontal + vertical


def _target_places(sheet: Sheet) -> list[tuple[float, float]]:
    """Return the middles of the four sides, out of the way of fold marks."""
    left, bottom, right, top = sheet.trim_box()
    near, far = _reach(sheet)
    out = (near + far) / 2
    shares = (0.5, 0.25, 0.75, 0.375, 0.625)
    free = [s for s in shares if all(abs(s * sheet.trim_width_mm - fold) > CLEAR_MM for fold in sheet.folds_mm)]
    x = left + (free or shares)[0] * (right - left)
    y = (bottom + top) / 2
    return [(x, bottom - out), (x, top + out), (left - out, y), (right + out, y)]


def _target(x: float, y: float) -> str:
    reach = points(TARGET_MM)
    lines = _drawn([(x - reach, y, x + reach, y), (x, y - reach, x, y + reach)])
    return f"{lines}\n{_circle(x, y, 0.75 * reach)} S"


def _circle(x: float, y: float, radius: float) -> str:
    """Return the path of a circle, as four curves."""
    corners = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0)]
    path = [f"{x + radius:.4f} {y:.4f} m"]
    for (a, b), (c, d) in pairwise(corners):
        curve = (a + c * ROUND, b + d * ROUND, c + a * ROUND, d + b * ROUND, c, d)
        numbers = [(y if index % 2 else x) + radius * each for index, each in enumerate(curve)]
        path.append(" ".join(f"{number:.4f}" for number in numbers) + " c")
    return " ".join(path)


def _colour_bar(sheet: Sheet) -> str:
    """Draw the patches upwards along the left edge, below the target."""
    left, bottom, _, _ = sheet.trim_box()
    _, far = _reach(sheet)
    size = points(min(PATCH_MM, (sheet.trim_height_mm / 2 - BAR_START_MM - CLEAR_MM) / len(PATCHES)))
    x, y = left - far, bottom + points(BAR_START_MM)
    patches = (
        f"{inks} k {x:.4f} {y + index * size:.4f} {points(PATCH_MM):.4f} {size:.4f} re f\n"
        for index, inks in enumerate(PATCHES)
    )
    return "".join(patches)


def all_inks() -> Array:
    """Return the colour space that marks every plate (PDF 1.7, 8.6.6.4)."""
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])
