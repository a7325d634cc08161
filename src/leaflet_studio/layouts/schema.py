"""`layout.toml` to Layout: every key known, every number in range, every fault told with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from typing import Any, Final

from leaflet_studio.layouts.model import Frame, Layout, Overset, Page, Panel, Thread
from leaflet_studio.problems import Place, Problem, error

DEFINITION: Final = "layout.toml"
ID: Final = re.compile(r"[a-z][a-z0-9-]*")
LARGEST_PAGE_MM: Final = 2000.0
SIZE_RANGE_PT: Final = (4.0, 400.0)


def parse_layout(
    layout_id: str,
    definition: str,
    templates: tuple[tuple[str, str], ...],
    styles: tuple[str, ...],
    files: tuple[tuple[str, bytes], ...],
) -> tuple[Layout | None, tuple[Problem, ...]]:
    """Read a layout's definition. Returns the layout, or None, and everything that is wrong with it."""
    try:
        table = tomllib.loads(definition)
    except tomllib.TOMLDecodeError as fault:
        return None, (error("layout-faulty", f"This is not TOML: {fault}.", Place(DEFINITION, _line_in(str(fault)))),)
    reader = _Reader(definition)
    pages = tuple(reader.pages(table.get("pages", [])))
    threads = tuple(reader.threads(table.get("threads", [])))
    titles = reader.titles(table.get("titles", {}))
    reader.known_keys(table, {"titles", "format", "pages", "threads"}, "")
    layout = Layout(layout_id, titles, str(table.get("format", "")), pages, threads, templates, styles, files)
    problems = (*reader.problems, *check_layout(layout, reader.line_of))
    return layout, problems


def check_layout(layout: Layout, line_of: Callable[[str], int] = lambda text: 0) -> tuple[Problem, ...]:
    """Tell what is wrong with a layout's geometry and threads."""
    return tuple(problem for check in CHECKS for problem in check(layout, line_of))


class _Reader:
    """Reads tables into values, and collects what is wrong with them."""

    def __init__(self, definition: str) -> None:
        self._lines = definition.splitlines()
        self.problems: list[Problem] = []

    def line_of(self, text: str) -> int:
        """Return the first line that holds a text, or 0."""
        return next((number for number, line in enumerate(self._lines, 1) if text in line), 0)

    def fault(self, message: str, text: str, hint: str = "") -> None:
        """Note a fault at the line that holds a text."""
        self.problems.append(error("layout-faulty", message, Place(DEFINITION, self.line_of(text)), hint))

    def titles(self, table: object) -> tuple[tuple[str, str], ...]:
        """Read the layout's names by language."""
        if not isinstance(table, dict) or not table:
            self.fault("A layout needs a name: [titles] with at least one language.", "titles")
            return ()
        return tuple((str(tag), str(title)) for tag, title in table.items())

    def pages(self, tables: object) -> Iterator[Page]:
        """Read the pages with their frames and panels."""
        for table in self._tables(tables, "pages"):
            frames = tuple(self._records(Frame, table.pop("frames", []), "frames"))
            panels = tuple(self._records(Panel, table.pop("panels", []), "panels"))
            folds = tuple(float(fold) for fold in table.pop("folds_mm", []))
            yield from self._records(Page, [table], "pages", frames=frames, panels=panels, folds_mm=folds)

    def threads(self, tables: object) -> Iterator[Thread]:
        """Read the threads."""
        for table in self._tables(tables, "threads"):
            smallest, largest = self._range(table.pop("size_pt", None), str(table.get("slot", "threads")))
            overset = self._overset(table.pop("overset", Overset.ERROR.value))
            frames = tuple(str(frame) for frame in table.pop("frames", []))
            sizes = {"size_min_pt": smallest, "size_max_pt": largest}
            yield from self._records(Thread, [table], "threads", frames=frames, overset=overset, **sizes)

    def known_keys(self, table: dict[str, Any], known: set[str], where: str) -> None:
        """Note keys that there are not."""
        for key in sorted(set(table) - known):
            self.fault(f"There is no key “{key}”{where}.", key, f"Known keys: {', '.join(sorted(known))}.")

    def _tables(self, tables: object, name: str) -> list[dict[str, Any]]:
        if isinstance(tables, list) and all(isinstance(table, dict) for table in tables):
            return [dict(table) for table in tables]
        self.fault(f"“{name}” must be a list of tables: [[{name}]].", name)
        return []

    def _records(self, kind: type, tables: object, name: str, **given: object) -> Iterator[Any]:
        for table in self._tables(tables, name):
            expected = {field.name: field for field in fields(kind) if field.name not in given}
            self.known_keys(table, set(expected), f" in [[{name}]]")
            missing = [key for key, field in expected.items() if key not in table and field.default is MISSING]
            values = {key: self._value(expected[key].type, key, table[key]) for key in expected if key in table}
            for key in missing:
                self.fault(f"“{key}” is missing in a [[{name}]].", f'"{table.get("id", name)}"')
            if not missing:
                yield kind(**values, **given)

    def _value(self, kind: object, key: str, value: object) -> object:
        right = {"str": isinstance(value, str), "bool": isinstance(value, bool)}
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not right.get(str(kind), number):
            self.fault(f"“{key}” has a value of the wrong kind: {value!r}.", key)
            return {"str": "", "bool": False}.get(str(kind), 1.0)
        return float(value) if str(kind) == "float" and isinstance(value, int) else value

    def _range(self, value: object, slot: str) -> tuple[float, float]:
        numbers = isinstance(value, list) and len(value) == 2 and all(isinstance(size, (int, float)) for size in value)
        if isinstance(value, list) and numbers and SIZE_RANGE_PT[0] <= value[0] <= value[1] <= SIZE_RANGE_PT[1]:
            return float(value[0]), float(value[1])
        self.fault("“size_pt” must be [smallest, largest], 4 to 400 pt.", f'"{slot}"')
        return SIZE_RANGE_PT

    def _overset(self, value: object) -> Overset:
        if value in {choice.value for choice in Overset}:
            return Overset(str(value))
        self.fault(f"“overset” must be one of {', '.join(Overset)}.", "overset")
        return Overset.ERROR


def _has_pages(layout: Layout, line_of: Callable[[str], int]) -> Iterator[Problem]:
    if not layout.pages or not layout.threads:
        yield error("layout-empty", "A layout needs at least one page and one thread.", Place(DEFINITION))


def _ids_are_unique(layout: Layout, line_of: Callable[[str], int]) -> Iterator[Problem]:
    ids = [page.id for page in layout.pages] + [frame.id for page in layout.pages for frame in page.frames]
    for name in sorted(set(ids)):
        if not ID.fullmatch(name):
            where = Place(DEFINITION, line_of(f'"{name}"'))
            yield error("layout-id", f"“{name}” is no id: small letters, digits and hyphens.", where)
        elif ids.count(name) > 1:
            where = Place(DEFINITION, line_of(f'"{name}"'))
            yield error("layout-id", f"The id “{name}” is given twice.", where)


def _frames_lie_on_their_page(layout: Layout, line_of: Callable[[str], int]) -> Iterator[Problem]:
    for number, page in enumerate(layout.pages, 1):
        for frame in page.frames:
            inside = frame.x_mm >= 0 and frame.y_mm >= 0 and min(frame.width_mm, frame.height_mm) > 0
            inside = inside and frame.x_mm + frame.width_mm <= page.width_mm <= LARGEST_PAGE_MM
            if not (inside and frame.y_mm + frame.height_mm <= page.height_mm <= LARGEST_PAGE_MM):
                where = Place(DEFINITION, line_of(f'"{frame.id}"'), page=number, frame=frame.id)
                yield error("frame-outside", f"The frame “{frame.id}” does not lie on its page.", where)


def _frames_do_not_overlap(layout: Layout, line_of: Callable[[str], int]) -> Iterator[Problem]:
    for number, page in enumerate(layout.pages, 1):
        for index, first in enumerate(page.frames):
            for second in page.frames[index + 1 :]:
                if _overlap(first, second):
                    where = Place(DEFINITION, line_of(f'"{second.id}"'), page=number, frame=second.id)
                    yield error("frames-overlap", f"The frames “{first.id}” and “{second.id}” overlap.", where)


def _threads_have_their_frames(layout: Layout, line_of: Callable[[str], int]) -> Iterator[Problem]:
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


def _slots_have_templates(layout: Layout, line_of: Callable[[str], int]) -> Iterator[Problem]:
    for thread in layout.threads:
        if layout.template(f"slots/{thread.slot}.html.j2") is None:
            where = Place(DEFINITION, line_of(f'slot = "{thread.slot}"'), thread=thread.slot)
            yield error("slot-missing", f"There is no template “slots/{thread.slot}.html.j2”.", where)


def _overlap(first: Frame, second: Frame) -> bool:
    apart = (
        first.x_mm + first.width_mm <= second.x_mm
        or second.x_mm + second.width_mm <= first.x_mm
        or first.y_mm + first.height_mm <= second.y_mm
        or second.y_mm + second.height_mm <= first.y_mm
    )
    return not apart


def _line_in(message: str) -> int:
    found = re.search(r"line (\d+)", message)
    return int(found[1]) if found else 0


CHECKS: Final[tuple[Callable[[Layout, Callable[[str], int]], Iterator[Problem]], ...]] = (
    _has_pages,
    _ids_are_unique,
    _frames_lie_on_their_page,
    _frames_do_not_overlap,
    _threads_have_their_frames,
    _slots_have_templates,
)
