"""Gradients as steps of tint on the plates (ISO 32000-1, 8.7.4.5)."""

from __future__ import annotations

from math import hypot
from typing import Any, Final

from PIL import Image, ImageDraw

from leaflet_studio.preflight.reading.canvas import Canvas, Region
from leaflet_studio.preflight.reading.functions import value_at
from leaflet_studio.preflight.reading.geometry import mean_scale, move
from leaflet_studio.preflight.reading.marks import Mark
from leaflet_studio.preflight.reading.spaces import Inks, printed_inks

_AXIAL: Final = 2
_RADIAL: Final = 3
_STEPS: Final = 32
_FAR: Final = 20_000.0


def gradient_plates(canvas: Canvas, mark: Mark, region: Region) -> list[Image.Image] | None:
    """Return the four plates of a region that an axial or radial gradient fills; None for other kinds."""
    shading = mark.source
    kind, stops = int(shading.get("/ShadingType", 0)), _stops(mark)
    if kind not in (_AXIAL, _RADIAL) or not stops:
        return None
    size = (region[2] - region[0], region[3] - region[1])
    plates = [Image.new("L", size, round(255 * ink)) for ink in stops[0 if kind == _AXIAL else -1]]
    draws = [ImageDraw.Draw(plate) for plate in plates]
    coordinates = [float(value) for value in shading.Coords]
    draw = _draw_strips if kind == _AXIAL else _draw_circles
    draw(canvas, mark, region, coordinates, stops, draws)
    return plates


def _stops(mark: Mark) -> list[Inks]:
    if mark.colour is None or "/Function" not in mark.source:
        return []
    low, high = [float(value) for value in mark.source.get("/Domain", [0, 1])]
    values = [value_at(mark.source.Function, low + (high - low) * step / _STEPS) for step in range(_STEPS + 1)]
    inks = [printed_inks(mark.colour.space, each) for each in values]
    return [each for each in inks if each is not None] if None not in inks else []


def _pixel(canvas: Canvas, mark: Mark, region: Region, x: float, y: float) -> tuple[float, float]:
    x, y = move(mark.matrix, x, y)
    return (x - canvas.box[0]) * canvas.scale - region[0], (canvas.box[3] - y) * canvas.scale - region[1]


def _draw_strips(
    canvas: Canvas, mark: Mark, region: Region, coordinates: list[float], stops: list[Inks], draws: list[Any]
) -> None:
    """Draw half planes one upon another, each from its step onwards."""
    start, end = (_pixel(canvas, mark, region, *coordinates[at : at + 2]) for at in (0, 2))
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy) or 1.0
    ux, uy = dx / length * _FAR, dy / length * _FAR
    for number, inks in enumerate(stops[1:], 1):
        share = (number - 0.5) / _STEPS
        x, y = start[0] + dx * share, start[1] + dy * share
        corners = [(x - uy, y + ux), (x - uy + ux, y + ux + uy), (x + uy + ux, y - ux + uy), (x + uy, y - ux)]
        for draw, ink in zip(draws, inks, strict=True):
            draw.polygon(corners, round(255 * ink))


def _draw_circles(
    canvas: Canvas, mark: Mark, region: Region, coordinates: list[float], stops: list[Inks], draws: list[Any]
) -> None:
    """Draw circles from the last to the first: what lies beyond has the last tint."""
    x0, y0, r0, x1, y1, r1 = coordinates
    scale = mean_scale(mark.matrix) * canvas.scale
    for number in range(_STEPS, -1, -1):
        share = number / _STEPS
        x, y = _pixel(canvas, mark, region, x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
        radius = (r0 + (r1 - r0) * share) * scale
        for draw, ink in zip(draws, stops[number], strict=True):
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), round(255 * ink))
