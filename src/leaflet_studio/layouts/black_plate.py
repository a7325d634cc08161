"""A layout for black-plate versions: what differs between versions is black alone, and the artwork stays as it is.

The shop then prints all versions with the same cyan, magenta and yellow plates and changes the black one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from leaflet_studio.layouts.model import Frame, Layout, Page, Thread
from leaflet_studio.problems import Problem, error

TOLERANCE_MM: Final = 0.05
SMALL_MOVE: Final = 0.2
CODE: Final = "qr"
"""The slot that says the same in every version, and its like (`qr-inside`): they stay on all plates."""
BLACK_TEXT: Final = (
    ".frame{--accent:#000000;--accent-ink:#000000;--shade:#000000;--tint-60:#666666;--tint-20:#cccccc;--tint-8:#ebebeb}"
)
"""In frames the accent is black, its tints are greys; the artwork, which is no frame, keeps its colours. White type
stays white, and is then told as a fault, unless the pack's `black-plate.css` says what to do with it."""


def for_black_plate(
    layout: Layout, right_to_left: frozenset[int], shared_slots: frozenset[str] = frozenset()
) -> Layout:
    """Return a layout with black frames and its own alternatives. The page is never mirrored: the artwork and the
    code stay in their places, and only columns are read from right to left where the page's language, 1 or 2, is.

    `shared_slots` say the same in every version, and may have every ink: a logo that is a picture.
    """
    styles = (*layout.styles, BLACK_TEXT, *layout.black_styles)
    threads = tuple(
        replace(thread, black_plate=thread.black_plate and thread.slot not in shared_slots) for thread in layout.threads
    )
    return _from_the_right(replace(layout, styles=styles, threads=threads), right_to_left)


def is_shared(thread: Thread) -> bool:
    """Tell whether a thread is the same in every version: by its slot, or because the layout says so."""
    return thread.slot == CODE or thread.slot.startswith(f"{CODE}-") or not thread.black_plate


def direction_problem(layout: Layout) -> Problem | None:
    """Tell that a layout cannot share plates between directions: folded ones turn about with the language."""
    if not layout.binding and all(len(page.panels) < 2 for page in layout.pages):
        return None
    message = (
        "A folded leaflet in a language that is read from right to left folds the other way, so it cannot share its "
        "plates with the other versions."
    )
    return error("black-plate-direction", message, hint="Make this version by itself, without --black-plate.")


def _from_the_right(layout: Layout, right_to_left: frozenset[int]) -> Layout:
    """Let frames that stand beside each other and are as wide change places, so that the first stands on the right."""
    shared = frozenset(frame for thread in layout.threads if is_shared(thread) for frame in thread.frames)
    turned = (_page_from_the_right(page, shared) if page.language in right_to_left else page for page in layout.pages)
    return replace(layout, pages=tuple(turned))


def _page_from_the_right(page: Page, shared: frozenset[str]) -> Page:
    turned = [frame for frame in page.frames if frame.id not in shared]
    mirrored = {frame.id: frame.mirrored(page.width_mm) for frame in turned}
    free = {
        frame.id
        for frame in turned
        if any(_alike(mirrored[frame.id], other) for other in turned) or _is_alone(frame, mirrored[frame.id], page)
    }
    return replace(page, frames=tuple(mirrored[each.id] if each.id in free else each for each in page.frames))


def _is_alone(frame: Frame, mirrored: Frame, page: Page) -> bool:
    """Tell whether a frame that stands in a row of its own moves by little when it is mirrored: a ragged column's edge.

    One that moves far might leave the ground that the artwork has laid for it.
    """
    below = frame.y_mm + frame.height_mm
    beside = [each for each in page.frames if each.y_mm < below and frame.y_mm < each.y_mm + each.height_mm]
    return len(beside) == 1 and abs(mirrored.x_mm - frame.x_mm) <= SMALL_MOVE * frame.width_mm


def _alike(frame: Frame, other: Frame) -> bool:
    """Tell whether a frame, mirrored, begins where another one stands and is as wide."""
    pairs = ((frame.x_mm, other.x_mm), (frame.y_mm, other.y_mm), (frame.width_mm, other.width_mm))
    return all(abs(one - two) < TOLERANCE_MM for one, two in pairs)
