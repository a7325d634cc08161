"""Matrices and boxes on a page."""

from __future__ import annotations

from typing import Final

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""
EVERYWHERE: Final[Box] = (-1e6, -1e6, 1e6, 1e6)
NOWHERE: Final[Box] = (0.0, 0.0, 0.0, 0.0)


def multiplied(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that applies the first and then the second (PDF 1.7, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def box_of(corners: list[tuple[float, float]], matrix: Matrix, grow: float = 0.0) -> Box:
    """Return the box of points after a matrix, grown on all sides."""
    a, b, c, d, e, f = matrix
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    return min(xs) - grow, min(ys) - grow, max(xs) + grow, max(ys) + grow


def corners_of(box: Box) -> list[tuple[float, float]]:
    """Return the four corners of a box."""
    left, bottom, right, top = box
    return [(left, bottom), (right, bottom), (right, top), (left, top)]


def cut(box: Box, clip: Box) -> Box:
    """Return the part of a box within another."""
    return max(box[0], clip[0]), max(box[1], clip[1]), min(box[2], clip[2]), min(box[3], clip[3])
