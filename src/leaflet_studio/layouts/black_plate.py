"""A layout for black-plate versions: what differs between versions is black alone, and the artwork stays as it is.

The shop then prints all versions with the same cyan, magenta and yellow plates and changes the black one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from leaflet_studio.layouts.model import Frame, Layout, Thread
from leaflet_studio.problems import Problem, error

SHARED_SLOTS: Final = frozenset({"qr"})
"""Slots that say the same in every version: they stay on all plates."""
BLACK_TEXT: Final = (
    ".frame{--accent:#000000;--accent-ink:#000000;--shade:#000000;--tint-60:#666666;--tint-20:#cccccc;--tint-8:#ebebeb}"
)
"""In frames the accent is black, its tints are greys; the artwork, which is no frame, keeps its colours. White type
stays white, and is then told as a fault, unless the pack's `black-plate.css` says what to do with it."""


def for_black_plate(layout: Layout, *, right_to_left: bool) -> Layout:
    """Return a layout with black frames and its own alternatives. The page is never mirrored: the artwork and the
    code stay in their places, and only columns are read from right to left.
    """
    styled = replace(layout, styles=(*layout.styles, BLACK_TEXT, *layout.black_styles))
    return _from_the_right(styled) if right_to_left else styled


def is_shared(thread: Thread) -> bool:
    """Tell whether a thread is the same in every version: by its slot, or because the layout says so."""
    return thread.slot in SHARED_SLOTS or not thread.black_plate


def direction_problem(layout: Layout) -> Problem | None:
    """Tell that a layout cannot share plates between directions: folded ones turn about with the language."""
    if not layout.binding and all(len(page.panels) < 2 for page in layout.pages):
        return None
    message = (
        "A folded leaflet in a language that is read from right to left folds the other way, so it cannot share its "
        "plates with the other versions."
    )
    return error("black-plate-direction", message, hint="Make this version by itself, without --black-plate.")


def _from_the_right(layout: Layout) -> Layout:
    """Let the columns of a thread that are alike change places, so that the first stands on the right."""
    places: dict[str, Frame] = {}
    for thread in layout.threads:
        for page in layout.pages:
            columns = [frame for frame in page.frames if frame.id in thread.frames]
            if len({(frame.y_mm, frame.width_mm, frame.height_mm) for frame in columns}) == 1:
                swapped = zip(columns, reversed(columns), strict=True)
                places |= {frame.id: replace(other, id=frame.id) for frame, other in swapped}
    pages = tuple(
        replace(page, frames=tuple(places.get(frame.id, frame) for frame in page.frames)) for page in layout.pages
    )
    return replace(layout, pages=pages)
