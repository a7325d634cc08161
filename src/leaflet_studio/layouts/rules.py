"""What is wrong with a layout: ids, geometry, threads, templates; each rule a small function."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from leaflet_studio.layouts.formats import FORMATS, PHOTO, in_format, is_scalable, with_photo
from leaflet_studio.layouts.model import Frame, Layout, Medium, Page
from leaflet_studio.problems import Place, Problem, error

LineOf = Callable[[str], int]

DEFINITION: Final = "layout.toml"
ID: Final = re.compile(r"[a-z][a-z0-9-]*")
LARGEST_PAGE_MM: Final = 2000.0
SAFE_MM: Final = 4.0
"""How far words and codes keep from the trim (printers' specifications: 3 to 5 mm)."""
FOLD_MM: Final = 5.0
"""How far they keep from a fold (printers' specifications), which may stand 1 mm off."""
LEADING_RANGE: Final = (0.5, 2.5)
TOLERANCE_MM: Final = 0.01


def check_layout(layout: Layout, line_of: LineOf = lambda text: 0) -> tuple[Problem, ...]:
    """Tell what is wrong with a layout's geometry and threads; of pages without a size nothing else can be told."""
    sizes = tuple(_pages_have_a_size(layout, line_of))
    return sizes or tuple(problem for check in CHECKS for problem in check(layout, line_of))


def _pages_have_a_size(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    for page in (*layout.pages, *(page for _, pages in layout.variants for page in pages)):
        if not (0 < page.width_mm <= LARGEST_PAGE_MM and 0 < page.height_mm <= LARGEST_PAGE_MM):
            where = Place(DEFINITION, line_of(f'"{page.id}"'))
            message = f"The page “{page.id}” must be up to {LARGEST_PAGE_MM:.0f} mm wide and high, and more than nothing."
            yield error("page-size", message, where)


def _has_pages(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    if not layout.pages or not layout.threads:
        yield error("layout-empty", "A layout needs at least one page and one thread.", Place(DEFINITION))


def _ids_are_unique(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    ids = [page.id for page in layout.pages] + [frame.id for page in layout.pages for frame in page.frames]
    for name in sorted(set(ids)):
        if not ID.fullmatch(name):
            where = Place(DEFINITION, line_of(f'"{name}"'))
            yield error("layout-id", f"“{name}” is no id: small letters, digits and hyphens.", where)
        elif ids.count(name) > 1:
            where = Place(DEFINITION, line_of(f'"{name}"'))
            yield error("layout-id", f"The id “{name}” is given twice.", where)


def _frames_lie_on_their_page(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    for number, page, frame in _frames(layout):
        inside = frame.x_mm >= 0 and frame.y_mm >= 0 and min(frame.width_mm, frame.height_mm) > 0
        inside = inside and frame.x_mm + frame.width_mm <= page.width_mm <= LARGEST_PAGE_MM
        if not (inside and frame.y_mm + frame.height_mm <= page.height_mm <= LARGEST_PAGE_MM):
            where = Place(DEFINITION, line_of(f'"{frame.id}"'), page=number, frame=frame.id)
            yield error("frame-outside", f"The frame “{frame.id}” does not lie on its page.", where)


def _frames_do_not_overlap(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    for number, page in enumerate(layout.pages, 1):
        for index, first in enumerate(page.frames):
            for second in page.frames[index + 1 :]:
                if _overlap(first, second):
                    where = Place(DEFINITION, line_of(f'"{second.id}"'), page=number, frame=second.id)
                    yield error("frames-overlap", f"The frames “{first.id}” and “{second.id}” overlap.", where)


def _threads_have_their_frames(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    known = [frame.id for page in layout.pages for frame in page.frames]
    used = [frame for thread in layout.threads for frame in thread.frames]
    for thread in layout.threads:
        where = Place(DEFINITION, line_of(f'slot = "{thread.slot}"'), thread=thread.slot)
        if not thread.frames:
            yield error("thread-frames", f"The thread “{thread.slot}” has no frame.", where)
        for frame in thread.frames:
            if frame not in known:
                yield error("thread-frames", f"The thread “{thread.slot}” names no frame of a page: “{frame}”.", where)
    for frame in known:
        if used.count(frame) != 1:
            where = Place(DEFINITION, line_of(f'"{frame}"'), frame=frame)
            yield error("thread-frames", f"The frame “{frame}” must belong to one thread, not {used.count(frame)}.", where)


def _slots_have_templates(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    for thread in layout.threads:
        if layout.template(f"slots/{thread.slot}.html.j2") is None:
            where = Place(DEFINITION, line_of(f'slot = "{thread.slot}"'), thread=thread.slot)
            yield error("slot-missing", f"There is no template “slots/{thread.slot}.html.j2”.", where)


def _overlap(first: Frame, second: Frame) -> bool:
    apart = (
        first.x_mm + first.width_mm <= second.x_mm + TOLERANCE_MM
        or second.x_mm + second.width_mm <= first.x_mm + TOLERANCE_MM
        or first.y_mm + first.height_mm <= second.y_mm + TOLERANCE_MM
        or second.y_mm + second.height_mm <= first.y_mm + TOLERANCE_MM
    )
    return not apart


def _frames_keep_off_the_trim(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    if layout.medium is Medium.SCREEN:
        return
    for number, page, frame in _frames(layout):
        right = page.width_mm - frame.x_mm - frame.width_mm
        below = page.height_mm - frame.y_mm - frame.height_mm
        nearest = min(frame.x_mm, frame.y_mm, right, below)
        if 0 <= nearest < SAFE_MM - TOLERANCE_MM:
            where = Place(DEFINITION, line_of(f'"{frame.id}"'), page=number, frame=frame.id)
            message = f"The frame “{frame.id}” is {nearest:.1f} mm from the trim, where the knife may reach it."
            yield error("frame-margin", message, where, f"Keep {SAFE_MM:.0f} mm away.")


def _frames_keep_off_the_folds(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    for number, page, frame in _frames(layout):
        for fold in page.folds_mm:
            if frame.x_mm - FOLD_MM + TOLERANCE_MM < fold < frame.x_mm + frame.width_mm + FOLD_MM - TOLERANCE_MM:
                where = Place(DEFINITION, line_of(f'"{frame.id}"'), page=number, frame=frame.id)
                message = f"The frame “{frame.id}” is nearer than {FOLD_MM:.0f} mm to the fold at {fold:g} mm."
                yield error("frame-fold", message, where, "Move it away from the fold.")


def _panels_lie_between_folds(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    for number, page in enumerate(layout.pages, 1):
        edges = [0.0, *page.folds_mm, page.width_mm]
        starts = [round(panel.x_mm, 3) for panel in page.panels]
        ends = [round(panel.x_mm + panel.width_mm, 3) for panel in page.panels]
        if page.panels and (starts != _rounded(edges[:-1]) or ends != _rounded(edges[1:])):
            where = Place(DEFINITION, line_of("panels"), page=number)
            yield error("panels-folds", f"The panels of “{page.id}” do not lie from fold to fold.", where)


def _formats_can_be_made(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    own = dict(layout.variants)
    for format_id in (layout.format, *layout.formats, *own):
        where = Place(DEFINITION, line_of(f'"{format_id}"'))
        if format_id not in (*FORMATS, PHOTO):
            hint = f"Known formats: {', '.join(FORMATS)}."
            yield error("format-unknown", f"There is no format “{format_id}”.", where, hint)
        elif format_id in layout.formats and format_id not in own and layout.pages:
            if not is_scalable(format_id, layout.pages[0]):
                hint = f"Give it pages of its own: [[variants.{format_id}.pages]]."
                yield error("format-proportion", f"The design cannot be scaled to “{format_id}”.", where, hint)
        elif format_id in own and _frame_ids(own[format_id]) != _frame_ids(layout.pages):
            message = f"The pages for “{format_id}” must have the same pages and frames as the layout's own."
            yield error("format-frames", message, Place(DEFINITION, line_of(f"variants.{format_id}")))


def _numbers_are_sensible(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    low, high = LEADING_RANGE
    for thread in layout.threads:
        where = Place(DEFINITION, line_of(f'slot = "{thread.slot}"'), thread=thread.slot)
        if not (low <= thread.leading <= high and 1 <= thread.leading_max <= high):
            message = f"The leading of “{thread.slot}” must be {low} to {high}, its leading_max 1 to {high}."
            yield error("leading-range", message, where)
        if thread.language not in (0, 1, 2):
            yield error("language-number", f"The language of “{thread.slot}” must be 1 or 2.", where)
    for page in layout.pages:
        if page.language not in (1, 2):
            where = Place(DEFINITION, line_of(f'"{page.id}"'))
            yield error("language-number", f"The language of the page “{page.id}” must be 1 or 2.", where)


def _templates_have_threads(layout: Layout, line_of: LineOf) -> Iterator[Problem]:
    """A slot of the pack's own that no thread fills is forgotten; those of `_base` are there for the taking."""
    threads = {thread.slot for thread in layout.threads}
    for slot in layout.own_slots:
        if slot not in threads:
            message = f"Nothing fills the slot “{slot}”: no thread names it."
            yield error("slot-unfilled", message, Place(f"slots/{slot}.html.j2"), "Add a thread, or delete it.")


def _frames(layout: Layout) -> Iterator[tuple[int, Page, Frame]]:
    """Go through the frames of the layout's own format, and of every other that it can be had in."""
    for pages in (layout.pages, *(pages for _, pages in layout.variants), *_scaled_pages(layout)):
        for number, page in enumerate(pages, 1):
            for frame in page.frames:
                yield number, page, frame


def _scaled_pages(layout: Layout) -> Iterator[tuple[Page, ...]]:
    own = dict(layout.variants)
    for format_id in layout.formats:
        if layout.pages and format_id in FORMATS and format_id not in own:
            yield in_format(layout, format_id).pages
            yield in_format(with_photo(layout), format_id).pages


def _frame_ids(pages: tuple[Page, ...]) -> list[tuple[str, list[str]]]:
    return [(page.id, sorted(frame.id for frame in page.frames)) for page in pages]


def _rounded(numbers: list[float]) -> list[float]:
    return [round(number, 3) for number in numbers]


CHECKS: Final[tuple[Callable[[Layout, LineOf], Iterator[Problem]], ...]] = (
    _has_pages,
    _ids_are_unique,
    _frames_lie_on_their_page,
    _frames_do_not_overlap,
    _frames_keep_off_the_trim,
    _frames_keep_off_the_folds,
    _panels_lie_between_folds,
    _formats_can_be_made,
    _numbers_are_sensible,
    _threads_have_their_frames,
    _slots_have_templates,
    _templates_have_threads,
)
