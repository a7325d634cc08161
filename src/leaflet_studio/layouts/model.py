"""A layout as frozen values: pages with frames, and the threads that flow through them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Medium(StrEnum):
    """What a layout is made for: paper, or a screen, where it becomes a picture."""

    PRINT = "print"
    SCREEN = "screen"


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
    """One printed side, at its trim size. `folds_mm` are the x positions of vertical folds.

    `language` is 1 for the edition's language, 2 for its second one; it sets the page's direction.
    """

    id: str
    width_mm: float
    height_mm: float
    frames: tuple[Frame, ...]
    panels: tuple[Panel, ...] = ()
    folds_mm: tuple[float, ...] = ()
    language: int = 1

    def mirrored(self) -> Page:
        """Return the page as it stands for a language that is read from right to left."""
        panels = tuple(
            Panel(panel.id, round(self.width_mm - panel.x_mm - panel.width_mm, 4), panel.width_mm)
            for panel in reversed(self.panels)
        )
        folds = tuple(sorted(round(self.width_mm - fold, 4) for fold in self.folds_mm))
        frames = tuple(frame.mirrored(self.width_mm) for frame in self.frames)
        return replace(self, frames=frames, panels=panels, folds_mm=folds)


@dataclass(frozen=True, slots=True)
class Thread:
    """One piece of content and the chain of frames that it flows through.

    `size_min_pt` and `size_max_pt` bound the type size. `leading` is a factor on the language's leading, and
    `leading_max` how much more it may grow to use what is left of the last frame; `leading_min` how much less it may
    be before a text is called overset at its smallest size. `whole_words` forbids a word to be broken (headlines),
    `balanced` sets lines of like length. `language` is 1 or 2 as on a page, or 0 for the language of the page on
    which the thread begins. `black_plate` is false for a thread that says the same in every version (a logo), and
    need not be black in black-plate versions. `short_across` sets the short text in one measure across frames that
    stand level on one page.
    """

    slot: str
    frames: tuple[str, ...]
    size_min_pt: float
    size_max_pt: float
    overset: Overset = Overset.ERROR
    leading: float = 1.0
    leading_max: float = 1.0
    leading_min: float = 1.0
    whole_words: bool = False
    balanced: bool = False
    language: int = 0
    black_plate: bool = True
    short_across: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout pack, read: geometry, threads, and the texts of its templates and styles.

    `titles` maps a language tag to the layout's name; `templates` maps `slots/<slot>.html.j2` and
    `page.html.j2` to their text; `styles` are the CSS of `_base` and of the pack, in that order;
    `files` are the pack's other files (pictures of its artwork), by path.

    `formats` are the formats beside `format` that the layout can be had in; `variants` hold pages of their own for
    some of them, and for a photo; the others are scaled. `scale` is (across, down) against the pack's own format.
    `binding` says that the pages are those of a folded sheet, and are printed two on a side where the shop wants
    spreads. `own_slots` are the slots that the pack itself has templates for. `black_styles` are the pack's
    `black-plate.css`, which comes after its styles in black-plate versions.
    """

    id: str
    titles: tuple[tuple[str, str], ...]
    format: str
    pages: tuple[Page, ...]
    threads: tuple[Thread, ...]
    templates: tuple[tuple[str, str], ...]
    styles: tuple[str, ...]
    files: tuple[tuple[str, bytes], ...] = ()
    formats: tuple[str, ...] = ()
    variants: tuple[tuple[str, tuple[Page, ...]], ...] = ()
    scale: tuple[float, float] = (1.0, 1.0)
    medium: Medium = Medium.PRINT
    binding: bool = False
    own_slots: tuple[str, ...] = ()
    black_styles: tuple[str, ...] = ()

    def mirrored(self, right_to_left: frozenset[int] = frozenset({1, 2})) -> Layout:
        """Return the layout with the pages mirrored whose language, 1 or 2, is read from right to left."""
        pages = tuple(page.mirrored() if page.language in right_to_left else page for page in self.pages)
        return replace(self, pages=pages)

    def with_smallest(self, size_pt: float) -> Layout:
        """Return the layout with no text smaller than a size (large print)."""
        threads = tuple(
            replace(
                thread,
                size_min_pt=max(size_pt, thread.size_min_pt),
                size_max_pt=max(size_pt, thread.size_max_pt),
            )
            for thread in self.threads
        )
        return replace(self, threads=threads)

    def language_of(self, thread: Thread) -> int:
        """Return 1 or 2: the edition's language that a thread is set in."""
        return thread.language or self.pages[self.frame(thread.frames[0])[0]].language

    def frame(self, frame_id: str) -> tuple[int, Frame]:
        """Return the index of the page that a frame stands on, and the frame."""
        return next(
            (index, frame) for index, page in enumerate(self.pages) for frame in page.frames if frame.id == frame_id
        )

    def frames_of(self, thread: Thread, *, short: bool) -> tuple[tuple[int, Frame], ...]:
        """Return the frames that a thread is set in, each with the index of its page."""
        placed = tuple(self.frame(frame_id) for frame_id in thread.frames)
        levels = {(page, frame.y_mm, frame.height_mm) for page, frame in placed}
        if not (short and thread.short_across and len(levels) == 1):
            return placed
        return ((placed[0][0], _across(tuple(frame for _, frame in placed))),)

    def template(self, name: str) -> str | None:
        """Return the text of a template, or None when neither the pack nor `_base` has it."""
        return dict(self.templates).get(name)


def _across(frames: tuple[Frame, ...]) -> Frame:
    """Return one frame in the place of several that stand level; it has the first one's id."""
    x_mm = min(frame.x_mm for frame in frames)
    right_mm = max(frame.x_mm + frame.width_mm for frame in frames)
    return replace(frames[0], x_mm=x_mm, width_mm=round(right_mm - x_mm, 4))
