"""Formats of paper and of pictures, and a layout in another one than its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from leaflet_studio.layouts.model import Frame, Layout, Page, Panel, Thread
from leaflet_studio.problems import LeafletError, Room, error

INCH_MM: Final = 25.4
FORMATS: Final[dict[str, tuple[float, float]]] = {
    "A6": (105.0, 148.0),
    "A5": (148.0, 210.0),
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A2": (420.0, 594.0),
    "DL": (99.0, 210.0),
    "half-letter": (5.5 * INCH_MM, 8.5 * INCH_MM),
    "letter": (8.5 * INCH_MM, 11 * INCH_MM),
    "tabloid": (11 * INCH_MM, 17 * INCH_MM),
    "square": (108.0, 108.0),
    "portrait": (108.0, 135.0),
    "story": (108.0, 192.0),
}
"""Trim sizes in mm, upright (ISO 216; North American sizes in inches). Pictures for screens have 10 pixels a mm."""
PIXELS_PER_MM: Final = 10
PHOTO: Final = "photo"
"""The variant whose pages stand in for the layout's own where a photo is shown; formats are scaled from them."""
LIKE_PROPORTION: Final = 0.12
"""How far the proportions of two formats may differ for one design to be scaled to both: A4 and letter by 9 %."""


def size_of(format_id: str, page: Page) -> tuple[float, float]:
    """Return a format's width and height in mm, turned as a page is. Raises KeyError for an unknown format."""
    width, height = FORMATS[format_id]
    return (height, width) if page.width_mm > page.height_mm else (width, height)


def is_scalable(format_id: str, page: Page) -> bool:
    """Tell whether a page's design can be scaled to a format."""
    across, down = _scale(size_of(format_id, page), page)
    return abs(across / down - 1) <= LIKE_PROPORTION


def with_photo(layout: Layout) -> Layout:
    """Return a layout with its pages for a photo, where it has such."""
    pages = dict(layout.variants).get(PHOTO)
    return replace(layout, pages=pages) if pages else layout


def in_format(layout: Layout, format_id: str) -> Layout:
    """Return a layout in a format: with its own pages for it, or scaled. Raises LeafletError (layout)."""
    if format_id in ("", layout.format):
        return layout
    if format_id not in layout.formats:
        known = ", ".join((layout.format, *layout.formats))
        message = f"The layout “{layout.id}” cannot be had in the format “{format_id}”."
        raise LeafletError(Room.LAYOUT, error("format-unknown", message, hint=f"Its formats: {known}."))
    first = layout.pages[0]
    scale = _scale(size_of(format_id, first), first)
    pages = dict(layout.variants).get(format_id) or tuple(_scaled(page, *scale) for page in layout.pages)
    threads = tuple(_enlarged(thread, min(scale)) for thread in layout.threads)
    return replace(layout, format=format_id, pages=pages, threads=threads, scale=scale)


def _scale(size: tuple[float, float], page: Page) -> tuple[float, float]:
    return size[0] / page.width_mm, size[1] / page.height_mm


def _enlarged(thread: Thread, scale: float) -> Thread:
    """Scale the largest size; the smallest stays, because what is legible does not shrink with the paper."""
    return replace(thread, size_max_pt=max(thread.size_min_pt, thread.size_max_pt * scale))


def _scaled(page: Page, across: float, down: float) -> Page:
    frames = tuple(
        Frame(
            frame.id,
            round(frame.x_mm * across, 4),
            round(frame.y_mm * down, 4),
            round(frame.width_mm * across, 4),
            round(frame.height_mm * down, 4),
        )
        for frame in page.frames
    )
    panels = tuple(
        Panel(panel.id, round(panel.x_mm * across, 4), round(panel.width_mm * across, 4)) for panel in page.panels
    )
    folds = tuple(round(fold * across, 4) for fold in page.folds_mm)
    width_mm, height_mm = round(page.width_mm * across, 4), round(page.height_mm * down, 4)
    return replace(page, width_mm=width_mm, height_mm=height_mm, frames=frames, panels=panels, folds_mm=folds)
