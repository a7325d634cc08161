"""A layout as frozen values: pages with frames, and the threads that flow through them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Overset(StrEnum):
    """What happens when a thread's text does not fit: say so, or take the short body instead."""

    ERROR = "error"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of a page that content must fit into, in mm from the upper left corner of the trim."""

    id: str
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float

    def mirrored(self, page_width_mm: float) -> Frame:
        """Return the frame as it stands on a page that is read from right to left."""
        x_mm = round(page_width_mm - self.x_mm - self.width_mm, 4)
        return Frame(self.id, x_mm, self.y_mm, self.width_mm, self.height_mm)


@dataclass(frozen=True, slots=True)
class Panel:
    """The part of a page between two folds."""

    id: str
    x_mm: float
    width_mm: float


@dataclass(frozen=True, slots=True)
class Page:
    """One printed side, at its trim size. `folds_mm` are the x positions of vertical folds."""

    id: str
    width_mm: float
    height_mm: float
    frames: tuple[Frame, ...]
    panels: tuple[Panel, ...] = ()
    folds_mm: tuple[float, ...] = ()

    def mirrored(self) -> Page:
        """Return the page as it stands for a language that is read from right to left."""
        panels = tuple(
            Panel(panel.id, round(self.width_mm - panel.x_mm - panel.width_mm, 4), panel.width_mm)
            for panel in reversed(self.panels)
        )
        folds = tuple(sorted(round(self.width_mm - fold, 4) for fold in self.folds_mm))
        frames = tuple(frame.mirrored(self.width_mm) for frame in self.frames)
        return Page(self.id, self.width_mm, self.height_mm, frames, panels, folds)


@dataclass(frozen=True, slots=True)
class Thread:
    """One piece of content and the chain of frames that it flows through.

    `size_min_pt` and `size_max_pt` bound the type size. `leading` is a factor on the language's leading, and
    `leading_max` how much more it may grow to use what is left of the last frame. `whole_words` forbids a
    word to be broken (headlines), `balanced` sets lines of like length.
    """

    slot: str
    frames: tuple[str, ...]
    size_min_pt: float
    size_max_pt: float
    overset: Overset = Overset.ERROR
    leading: float = 1.0
    leading_max: float = 1.0
    whole_words: bool = False
    balanced: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout pack, read: geometry, threads, and the texts of its templates and styles.

    `titles` maps a language tag to the layout's name; `templates` maps `slots/<slot>.html.j2` and
    `page.html.j2` to their text; `styles` are the CSS of `_base` and of the pack, in that order;
    `files` are the pack's other files (pictures of its artwork), by path.
    """

    id: str
    titles: tuple[tuple[str, str], ...]
    format: str
    pages: tuple[Page, ...]
    threads: tuple[Thread, ...]
    templates: tuple[tuple[str, str], ...]
    styles: tuple[str, ...]
    files: tuple[tuple[str, bytes], ...] = ()

    def mirrored(self) -> Layout:
        """Return the layout for a language that is read from right to left."""
        pages = tuple(page.mirrored() for page in self.pages)
        return Layout(
            self.id, self.titles, self.format, pages, self.threads, self.templates, self.styles, self.files
        )

    def frame(self, frame_id: str) -> tuple[int, Frame]:
        """Return the index of the page that a frame stands on, and the frame."""
        return next(
            (index, frame)
            for index, page in enumerate(self.pages)
            for frame in page.frames
            if frame.id == frame_id
        )

    def template(self, name: str) -> str | None:
        """Return the text of a template, or None when neither the pack nor `_base` has it."""
        return dict(self.templates).get(name)
