"""A layout for two languages: one in front and one behind, or side by side where the pack says so."""

from __future__ import annotations

from dataclasses import replace

from leaflet_studio.layouts.model import Layout


def sets_two_languages(layout: Layout) -> bool:
    """Tell whether a pack's own pages or threads ask for a second language."""
    languages = (*(page.language for page in layout.pages), *(thread.language for thread in layout.threads))
    return 2 in languages


def with_two_languages(layout: Layout) -> Layout | None:
    """Return a layout with room for a second language, or None where there is none.

    A pack that does not say where the second language stands has it on the second half of its pages, unless it has
    one page only or a text that runs from one half into the other.
    """
    if sets_two_languages(layout):
        return layout
    half = (len(layout.pages) + 1) // 2
    if half == len(layout.pages) or any(_crosses(layout, thread.frames, half) for thread in layout.threads):
        return None
    pages = (*layout.pages[:half], *(replace(page, language=2) for page in layout.pages[half:]))
    return replace(layout, pages=pages)


def _crosses(layout: Layout, frames: tuple[str, ...], half: int) -> bool:
    return len({layout.frame(frame)[0] < half for frame in frames}) > 1
