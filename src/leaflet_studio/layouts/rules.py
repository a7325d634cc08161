"""What is wrong with a layout: ids, geometry, threads, templates; each rule a small function."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import isfinite
from typing import Final

from leaflet_studio.layouts.formats import FORMATS, PHOTO, in_format, is_scalable, size_of, with_photo
from leaflet_studio.layouts.lines import At, Lines
from leaflet_studio.layouts.model import Frame, Layout, Medium, Page, Thread
from leaflet_studio.problems import Place, Problem, error

DEFINITION: Final = "layout.toml"
ID: Final = re.compile(r"[a-z][a-z0-9-]*")
LARGEST_PAGE_MM: Final = 2000.0
SAFE_MM: Final = 4.0
"""How far words and codes keep from the trim (printers' specifications: 3 to 5 mm)."""
FOLD_MM: Final = 5.0
"""How far they keep from a fold (printers' specifications), which may stand 1 mm off."""
LEADING_RANGE: Final = (0.5, 2.5)
TOLERANCE_MM: Final = 0.01
SIZE_TOLERANCE_MM: Final = 0.5


@dataclass(frozen=True, slots=True)
class Drawing:
    """Pages of a layout: the header that they are written under, and which edition they are for, in words."""

    header: str
    pages: tuple[Page, ...]
    edition: str = ""

    def placed(self) -> Iterator[tuple[int, Page, Frame]]:
        """Go through the frames with their pages, which are counted from 1."""
        return ((number, page, frame) for number, page in enumerate(self.pages, 1) for frame in page.frames)


def check_layout(layout: Layout, lines: Lines | None = None) -> tuple[Problem, ...]:
    """Tell what is wrong with a layout's geometry and threads; of pages without a size nothing else can be told."""
    known = lines or Lines()
    sizes = tuple(_pages_have_a_size(layout, known))
    return sizes or tuple(problem for check in CHECKS for problem in check(layout, known))


def _pages_have_a_size(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing in _written(layout):
        for number, page in enumerate(drawing.pages, 1):
            if not (0 < page.width_mm <= LARGEST_PAGE_MM and 0 < page.height_mm <= LARGEST_PAGE_MM):
                where = Place(DEFINITION, lines.of(At(drawing.header, number - 1), "width_mm"), page=number)
                message = (
                    f"The page “{page.id}” must be up to {LARGEST_PAGE_MM:.0f} mm wide and high, and more than nothing."
                )
                yield error("page-size", message, where, "Give its trim size as width_mm and height_mm.")


def _has_pages(layout: Layout, lines: Lines) -> Iterator[Problem]:
    if not layout.pages or not layout.threads:
        hint = "See those that `layouts new` writes."
        yield error("layout-empty", "A layout needs at least one page and one thread.", Place(DEFINITION), hint)


def _ids_are_unique(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing in _written(layout):
        seen: set[str] = set()
        for name, at, number in _ids(drawing):
            where = Place(DEFINITION, lines.of(at, "id"), page=number)
            if not ID.fullmatch(name):
                hint = "Use small letters, digits and hyphens."
                yield error("layout-id", f"“{name}” is no id for a page or a frame.", where, hint)
            elif name in seen:
                yield error("layout-id", f"The id “{name}” is given twice.", where, "Give one of them another id.")
            seen.add(name)


def _frames_lie_on_their_page(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing in _written(layout):
        for number, page, frame in drawing.placed():
            message, hint = _faults_of_place(page, frame)
            if message:
                where = _place(drawing, number, frame, lines)
                yield error("frame-outside", f"The frame “{frame.id}” {message}{drawing.edition}.", where, hint)


def _faults_of_place(page: Page, frame: Frame) -> tuple[str, str]:
    if min(frame.width_mm, frame.height_mm) <= 0:
        return "has no size", "Make it wider and higher than 0 mm."
    beyond = {
        "left": -frame.x_mm, "upper": -frame.y_mm,
        "right": frame.x_mm + frame.width_mm - page.width_mm,
        "lower": frame.y_mm + frame.height_mm - page.height_mm,
    }  # fmt: skip
    edge, most = max(beyond.items(), key=lambda each: each[1])
    if most <= 0:
        return "", ""
    size = f"{page.width_mm:g} × {page.height_mm:g} mm"
    return f"reaches {most:.1f} mm beyond the {edge} edge of its page ({size})", "Move it, or make it smaller."


def _frames_do_not_overlap(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing in _written(layout):
        for number, page in enumerate(drawing.pages, 1):
            measured = [frame for frame in page.frames if _is_measured(frame)]
            for first, second in combinations(measured, 2):
                across, down = _overlap_mm(first, second)
                if min(across, down) > TOLERANCE_MM:
                    message = (
                        f"The frames “{first.id}” and “{second.id}” overlap{drawing.edition}, "
                        f"by {across:.1f} mm across and {down:.1f} mm down."
                    )
                    where = _place(drawing, number, second, lines)
                    yield error("frames-overlap", message, where, "Move one of them, or make it smaller.")


def _is_measured(frame: Frame) -> bool:
    return all(map(isfinite, (frame.x_mm, frame.y_mm, frame.width_mm, frame.height_mm)))


def _overlap_mm(first: Frame, second: Frame) -> tuple[float, float]:
    """Return how wide and high the rectangle is that two frames share; one is negative when there is none."""
    across = min(first.x_mm + first.width_mm, second.x_mm + second.width_mm) - max(first.x_mm, second.x_mm)
    down = min(first.y_mm + first.height_mm, second.y_mm + second.height_mm) - max(first.y_mm, second.y_mm)
    return across, down


def _threads_have_their_frames(layout: Layout, lines: Lines) -> Iterator[Problem]:
    known = [(frame.id, number) for number, page in enumerate(layout.pages, 1) for frame in page.frames]
    ids = [name for name, _ in known]
    for number, thread in enumerate(layout.threads):
        where = _place_of(thread, number, lines, "frames")
        if not thread.frames:
            hint = "Name one in its `frames`."
            yield error("thread-frames", f"The thread “{thread.slot}” has no frame.", where, hint)
        for frame in thread.frames:
            if ids and frame not in ids:
                message = f"The thread “{thread.slot}” names no frame of a page: “{frame}”."
                yield error("thread-frames", message, where, f"Frames: {', '.join(dict.fromkeys(ids))}.")
    used = [frame for thread in layout.threads for frame in thread.frames]
    for name, number in known:
        where = Place(DEFINITION, lines.of(At("pages", number - 1, name)), page=number, frame=name)
        if name not in used:
            hint = "Name it in the `frames` of a [[threads]], or delete it."
            yield error("thread-frames", f"The frame “{name}” stays empty: no thread flows into it.", where, hint)
        elif used.count(name) > 1:
            message = f"The frame “{name}” belongs to {used.count(name)} threads."
            yield error("thread-frames", message, where, "Give each thread a frame of its own.")


def _slots_have_templates(layout: Layout, lines: Lines) -> Iterator[Problem]:
    slots = [thread.slot for thread in layout.threads]
    for number, thread in enumerate(layout.threads):
        where = _place_of(thread, number, lines, "slot")
        if layout.template(f"slots/{thread.slot}.html.j2") is None:
            message = f"There is no template “slots/{thread.slot}.html.j2”."
            yield error("slot-missing", message, where, f"Write it, or name one of these slots: {_slots(layout)}.")
        elif thread.slot in slots[:number]:
            hint = "Let one thread flow through all the frames, or copy the template under another name."
            yield error("slot-twice", f"Two threads fill the slot “{thread.slot}”.", where, hint)


def _slots(layout: Layout) -> str:
    found = (name for name, _ in layout.templates if name.startswith("slots/"))
    return ", ".join(sorted(name.removeprefix("slots/").removesuffix(".html.j2") for name in found))


def _frames_keep_off_the_trim(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing, number, page, frame in _each_once(layout, _is_near_the_trim):
        nearest = _margin_mm(page, frame)
        message = f"The frame “{frame.id}” is {nearest:.1f} mm from the trim{drawing.edition}; the knife may reach it."
        where = _place(drawing, number, frame, lines)
        yield error("frame-margin", message, where, f"Keep {SAFE_MM:.0f} mm away.")


def _is_near_the_trim(layout: Layout, page: Page, frame: Frame) -> bool:
    return layout.medium is not Medium.SCREEN and 0 <= _margin_mm(page, frame) < SAFE_MM - TOLERANCE_MM


def _margin_mm(page: Page, frame: Frame) -> float:
    right = page.width_mm - frame.x_mm - frame.width_mm
    return min(frame.x_mm, frame.y_mm, right, page.height_mm - frame.y_mm - frame.height_mm)


def _frames_keep_off_the_folds(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing, number, page, frame in _each_once(layout, _is_near_a_fold):
        for fold in page.folds_mm:
            if _fold_is_near(fold, frame):
                across = frame.x_mm < fold < frame.x_mm + frame.width_mm
                lies = "lies across" if across else f"is nearer than {FOLD_MM:.0f} mm to"
                message = f"The frame “{frame.id}” {lies} the fold at {fold:g} mm{drawing.edition}."
                where = _place(drawing, number, frame, lines)
                yield error("frame-fold", message, where, f"Keep {FOLD_MM:.0f} mm away from the fold.")


def _is_near_a_fold(layout: Layout, page: Page, frame: Frame) -> bool:
    return any(_fold_is_near(fold, frame) for fold in page.folds_mm)


def _fold_is_near(fold_mm: float, frame: Frame) -> bool:
    return frame.x_mm - FOLD_MM + TOLERANCE_MM < fold_mm < frame.x_mm + frame.width_mm + FOLD_MM - TOLERANCE_MM


def _panels_lie_between_folds(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing in _written(layout):
        for number, page in enumerate(drawing.pages, 1):
            edges = [0.0, *page.folds_mm, page.width_mm]
            at = At(drawing.header, number - 1)
            if edges != sorted(edges):
                where = Place(DEFINITION, lines.of(at, "folds_mm"), page=number)
                message = f"The folds of “{page.id}” do not lie on the page, one after the other{drawing.edition}."
                yield error("panels-folds", message, where, "Give folds_mm from the left edge, in rising order.")
            starts = [round(panel.x_mm, 3) for panel in page.panels]
            ends = [round(panel.x_mm + panel.width_mm, 3) for panel in page.panels]
            if page.panels and (starts != _rounded(edges[:-1]) or ends != _rounded(edges[1:])):
                where = Place(DEFINITION, lines.of(at, "panels"), page=number)
                message = f"The panels of “{page.id}” do not lie from fold to fold{drawing.edition}."
                widths = ", ".join(f"{end - start:g}" for start, end in pairwise(edges))
                yield error("panels-folds", message, where, f"Their widths by the folds: {widths} mm.")


def _formats_can_be_made(layout: Layout, lines: Lines) -> Iterator[Problem]:
    own = dict(layout.variants)
    for format_id in dict.fromkeys((layout.format, *layout.formats, *own)):
        where = Place(DEFINITION, _line_of_format(layout, format_id, lines))
        if format_id not in (*FORMATS, PHOTO):
            hint = f"Known formats: {', '.join(FORMATS)}."
            yield error("format-unknown", f"There is no format “{format_id}”.", where, hint)
        elif format_id in layout.formats and format_id not in own and layout.pages:
            if not is_scalable(format_id, layout.pages[0]):
                hint = f"Give it pages of its own: [[variants.{format_id}.pages]]."
                yield error("format-proportion", f"The design cannot be scaled to “{format_id}”.", where, hint)
        elif format_id in own and _frame_ids(own[format_id]) != _frame_ids(layout.pages):
            message = f"The pages for “{format_id}” must have the same pages and frames as the layout's own."
            odd = sorted(_names(own[format_id]) ^ _names(layout.pages))
            hint = f"In one of them only: {', '.join(odd)}." if odd else "Their order must be the same, too."
            yield error("format-frames", message, where, hint)


def _line_of_format(layout: Layout, format_id: str, lines: Lines) -> int:
    written = lines.of(At(f"variants.{format_id}.pages"))
    key = "format" if format_id == layout.format else "formats" if format_id in layout.formats else "variants"
    return written or lines.of(At(), key)


def _pages_have_their_formats_size(layout: Layout, lines: Lines) -> Iterator[Problem]:
    for drawing, format_id in [(_written(layout)[0], layout.format), *_variants_of_formats(layout)]:
        for number, page in enumerate(drawing.pages, 1):
            width, height = size_of(format_id, page) if format_id in FORMATS else (page.width_mm, page.height_mm)
            if max(abs(page.width_mm - width), abs(page.height_mm - height)) > SIZE_TOLERANCE_MM:
                size = f"{page.width_mm:g} × {page.height_mm:g} mm"
                message = f"The page “{page.id}” is {size}, which is not {format_id}."
                where = Place(DEFINITION, lines.of(At(drawing.header, number - 1), "width_mm"), page=number)
                hint = f"{format_id} is {width:g} × {height:g} mm, or name the page's own format in `format`."
                yield error("format-size", message, where, hint)


def _variants_of_formats(layout: Layout) -> list[tuple[Drawing, str]]:
    return [(_variant(name, pages), name) for name, pages in layout.variants if name in FORMATS]


def _numbers_are_sensible(layout: Layout, lines: Lines) -> Iterator[Problem]:
    low, high = LEADING_RANGE
    for number, thread in enumerate(layout.threads):
        ranges = {"leading": LEADING_RANGE, "leading_max": (1.0, high), "leading_min": (low, 1.0)}
        for key, (least, most) in ranges.items():
            if not least <= getattr(thread, key) <= most:
                given = getattr(thread, key)
                message = f"“{key}” of the thread “{thread.slot}” is {given:g}, not {least:g} to {most:g}."
                hint = "It is a factor: 1 leaves the language's leading as it is."
                yield error("leading-range", message, _place_of(thread, number, lines, key), hint)
        if thread.language not in (0, 1, 2):
            message = f"The language of the thread “{thread.slot}” must be 1 or 2."
            hint = "1 is the edition's language, 2 its second one."
            yield error("language-number", message, _place_of(thread, number, lines, "language"), hint)
    for drawing in _written(layout):
        for number, page in enumerate(drawing.pages, 1):
            if page.language not in (1, 2):
                where = Place(DEFINITION, lines.of(At(drawing.header, number - 1), "language"), page=number)
                message = f"The language of the page “{page.id}” must be 1 or 2."
                yield error("language-number", message, where, "1 is the edition's language, 2 its second one.")


def _templates_have_threads(layout: Layout, lines: Lines) -> Iterator[Problem]:
    """A slot of the pack's own that no thread fills is forgotten; those of `_base` are there for the taking."""
    threads = {thread.slot for thread in layout.threads}
    for slot in layout.own_slots:
        if slot not in threads:
            message = f"Nothing fills the slot “{slot}”: no thread names it."
            yield error("slot-unfilled", message, Place(f"slots/{slot}.html.j2"), "Add a thread, or delete it.")


def _written(layout: Layout) -> tuple[Drawing, ...]:
    """Return the pages as they are written: the layout's own, those of formats, and those for a photo."""
    return (Drawing("pages", layout.pages), *(_variant(name, pages) for name, pages in layout.variants))


def _variant(name: str, pages: tuple[Page, ...]) -> Drawing:
    edition = " in editions with a photo" if name == PHOTO else f" in the format {name}"
    return Drawing(f"variants.{name}.pages", pages, edition)


def _scaled(layout: Layout) -> Iterator[Drawing]:
    """Return the pages scaled to other formats, the smallest first."""
    own = dict(layout.variants)
    sources = [("pages", layout)] + [(f"variants.{PHOTO}.pages", with_photo(layout))] * (PHOTO in own)
    formats = [each for each in layout.formats if layout.pages and each in FORMATS and each not in own]
    for format_id in sorted(formats, key=lambda each: FORMATS[each]):
        for header, source in sources:
            yield Drawing(header, in_format(source, format_id).pages, f" when it is scaled to {format_id}")


def _each_once(
    layout: Layout, is_at_fault: Callable[[Layout, Page, Frame], bool]
) -> Iterator[tuple[Drawing, int, Page, Frame]]:
    """Go through the frames at fault; one that is so as it is written is not told again for each scaled format."""
    seen: set[tuple[str, str]] = set()
    for drawing in (*_written(layout), *_scaled(layout)):
        for number, page, frame in drawing.placed():
            if (drawing.header, frame.id) not in seen and is_at_fault(layout, page, frame):
                seen.add((drawing.header, frame.id))
                yield drawing, number, page, frame


def _place(drawing: Drawing, number: int, frame: Frame, lines: Lines) -> Place:
    line = lines.of(At(drawing.header, number - 1, frame.id))
    return Place(DEFINITION, line, page=number, frame=frame.id)


def _place_of(thread: Thread, number: int, lines: Lines, key: str) -> Place:
    return Place(DEFINITION, lines.of(At("threads", number), key), thread=thread.slot)


def _ids(drawing: Drawing) -> Iterator[tuple[str, At, int]]:
    for number, page in enumerate(drawing.pages):
        yield page.id, At(drawing.header, number), number + 1
        for frame in page.frames:
            yield frame.id, At(drawing.header, number, frame.id), number + 1


def _frame_ids(pages: tuple[Page, ...]) -> list[tuple[str, list[str]]]:
    return [(page.id, sorted(frame.id for frame in page.frames)) for page in pages]


def _names(pages: Iterable[Page]) -> set[str]:
    return {page.id for page in pages} | {frame.id for page in pages for frame in page.frames}


def _rounded(numbers: list[float]) -> list[float]:
    return [round(number, 3) for number in numbers]


CHECKS: Final[tuple[Callable[[Layout, Lines], Iterator[Problem]], ...]] = (
    _has_pages,
    _ids_are_unique,
    _frames_lie_on_their_page,
    _frames_do_not_overlap,
    _frames_keep_off_the_trim,
    _frames_keep_off_the_folds,
    _panels_lie_between_folds,
    _formats_can_be_made,
    _pages_have_their_formats_size,
    _numbers_are_sensible,
    _threads_have_their_frames,
    _slots_have_templates,
    _templates_have_threads,
)
