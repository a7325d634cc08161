"""Matrices and boxes in a page's space, in points."""

from __future__ import annotations

from math import hypot
from typing import Any, Final

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""(left, bottom, right, top)."""

IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
POINTS_PER_MM: Final = 72 / 25.4
EVERYTHING: Final[Box] = (-1e9, -1e9, 1e9, 1e9)


def multiply(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that applies `first`, and `then` after it."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def move(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return where a matrix moves a point to."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def transform(matrix: Matrix, box: Box) -> Box:
    """Return the box around a transformed box."""
    left, bottom, right, top = box
    corners = [move(matrix, x, y) for x in (left, right) for y in (bottom, top)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def height_scale(matrix: Matrix) -> float:
    """Return by how much a matrix stretches a vertical unit."""
    return hypot(matrix[2], matrix[3])


def width_scale(matrix: Matrix) -> float:
    """Return by how much a matrix stretches a horizontal unit."""
    return hypot(matrix[0], matrix[1])


def mean_scale(matrix: Matrix) -> float:
    """Return the square root of the area that a matrix gives to a unit square (for line widths)."""
    a, b, c, d, _, _ = matrix
    return float(abs(a * d - b * c) ** 0.5)


def common(one: Box, other: Box) -> Box | None:
    """Return what two boxes have in common; None when they do not even touch."""
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    right, top = min(one[2], other[2]), min(one[3], other[3])
    return (left, bottom, right, top) if left <= right and bottom <= top else None


def overlaps(one: Box, other: Box) -> bool:
    """Tell whether two boxes have an area in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def holds(outer: Box, inner: Box, slack: float = 0.05) -> bool:
    """Tell whether a box lies within another, up to `slack` points."""
    return (
        outer[0] - slack <= inner[0]
        and outer[1] - slack <= inner[1]
        and inner[2] <= outer[2] + slack
        and inner[3] <= outer[3] + slack
    )


def grown(box: Box, by: float) -> Box:
    """Return the box with each side moved outwards."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def union(boxes: list[Box]) -> Box:
    """Return the box around several boxes (at least one)."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def cut_curve(
    start: tuple[float, float], one: tuple[float, float], two: tuple[float, float], end: tuple[float, float]
) -> list[tuple[float, float]]:
    """Return points along a cubic Bézier curve, its start left out: enough for what is seen at a third of a mm."""
    found = []
    for t in (0.2, 0.4, 0.6, 0.8, 1.0):
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        x = a * start[0] + b * one[0] + c * two[0] + d * end[0]
        found.append((x, a * start[1] + b * one[1] + c * two[1] + d * end[1]))
    return found


def inverted(matrix: Matrix) -> Matrix | None:
    """Return the matrix that takes back what a matrix does; None for one that flattens everything."""
    a, b, c, d, e, f = matrix
    area = a * d - b * c
    if abs(area) < 1e-12:
        return None
    return d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area


def read_matrix(source: Any) -> Matrix:
    """Return a PDF array of six numbers as a matrix; anything else is the identity."""
    values = _numbers(source)
    return (values[0], values[1], values[2], values[3], values[4], values[5]) if len(values) == 6 else IDENTITY


def read_box(source: Any) -> Box | None:
    """Return a PDF rectangle with its corners in order; None for anything else."""
    values = _numbers(source)
    if len(values) != 4:
        return None
    left, right = sorted((values[0], values[2]))
    bottom, top = sorted((values[1], values[3]))
    return left, bottom, right, top


def _numbers(source: Any) -> list[float]:
    try:
        return [float(value) for value in source] if source is not None else []
    except (TypeError, ValueError):
        return []
