"""`layout.toml` to Layout: every key known, every number in range, every fault told with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields
from enum import StrEnum
from typing import Any, Final, TypeVar

from leaflet_studio.layouts.model import Frame, Layout, Medium, Overset, Page, Panel, Thread
from leaflet_studio.layouts.rules import DEFINITION, check_layout
from leaflet_studio.problems import Place, Problem, error

C = TypeVar("C", bound=StrEnum)

KEYS: Final = {"titles", "format", "formats", "variants", "medium", "binding", "pages", "threads"}
SIZE_RANGE_PT: Final = (4.0, 400.0)


def parse_layout(
    layout_id: str,
    definition: str,
    templates: tuple[tuple[str, str], ...],
    styles: tuple[str, ...],
    files: tuple[tuple[str, bytes], ...],
    own_slots: tuple[str, ...] = (),
) -> tuple[Layout | None, tuple[Problem, ...]]:
    """Read a layout's definition. Returns the layout, or None, and everything that is wrong with it."""
    try:
        table = tomllib.loads(definition)
    except tomllib.TOMLDecodeError as fault:
        return None, (error("layout-faulty", f"This is not TOML: {fault}.", Place(DEFINITION, _line_in(str(fault)))),)
    reader = _Reader(definition)
    reader.known_keys(table, KEYS, "")
    layout = Layout(
        layout_id,
        reader.titles(table.get("titles", {})),
        str(table.get("format", "")),
        tuple(reader.pages(table.get("pages", []))),
        tuple(reader.threads(table.get("threads", []))),
        templates,
        styles,
        files,
        formats=reader.texts(table.get("formats", []), "formats"),
        variants=tuple(reader.variants(table.get("variants", {}))),
        medium=reader.choice(Medium, table.get("medium", Medium.PRINT.value), "medium"),
        binding=reader.flag(table.get("binding", False), "binding"),
        own_slots=own_slots,
    )
    return layout, (*reader.problems, *check_layout(layout, reader.line_of))


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
            folds = self._numbers(table.pop("folds_mm", []), "folds_mm")
            yield from self._records(Page, [table], "pages", frames=frames, panels=panels, folds_mm=folds)

    def threads(self, tables: object) -> Iterator[Thread]:
        """Read the threads."""
        for table in self._tables(tables, "threads"):
            smallest, largest = self._range(table.pop("size_pt", None), str(table.get("slot", "threads")))
            overset = self.choice(Overset, table.pop("overset", Overset.ERROR.value), "overset")
            frames = self.texts(table.pop("frames", []), "frames")
            sizes = {"size_min_pt": smallest, "size_max_pt": largest}
            yield from self._records(Thread, [table], "threads", frames=frames, overset=overset, **sizes)

    def variants(self, table: object) -> Iterator[tuple[str, tuple[Page, ...]]]:
        """Read the pages of formats that have their own: `[[variants.letter.pages]]`."""
        if not isinstance(table, dict):
            self.fault("“variants” must hold a table for each format: [[variants.letter.pages]].", "variants")
            return
        for format_id, variant in table.items():
            if not isinstance(variant, dict):
                self.fault(f"“{format_id}” must be a table: [[variants.{format_id}.pages]].", str(format_id))
                continue
            self.known_keys(variant, {"pages"}, f" in [variants.{format_id}]")
            yield str(format_id), tuple(self.pages(variant.get("pages", [])))

    def texts(self, values: object, key: str) -> tuple[str, ...]:
        """Read a list of texts."""
        if isinstance(values, list) and all(isinstance(value, str) for value in values):
            return tuple(values)
        self.fault(f"“{key}” must be a list of texts in quotes.", key)
        return ()

    def flag(self, value: object, key: str) -> bool:
        """Read true or false."""
        if isinstance(value, bool):
            return value
        self.fault(f"“{key}” must be true or false.", key)
        return False

    def choice(self, kind: type[C], value: object, key: str) -> C:
        """Read one of a few words."""
        words = [str(each) for each in kind]
        if value in words:
            return kind(value)
        self.fault(f"“{key}” must be one of {', '.join(words)}.", key)
        return next(iter(kind))

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

    def _numbers(self, values: object, key: str) -> tuple[float, ...]:
        if isinstance(values, list) and all(isinstance(value, (int, float)) for value in values):
            return tuple(float(value) for value in values)
        self.fault(f"“{key}” must be a list of numbers.", key)
        return ()

    def _range(self, value: object, slot: str) -> tuple[float, float]:
        numbers = isinstance(value, list) and len(value) == 2 and all(isinstance(size, (int, float)) for size in value)
        if isinstance(value, list) and numbers and SIZE_RANGE_PT[0] <= value[0] <= value[1] <= SIZE_RANGE_PT[1]:
            return float(value[0]), float(value[1])
        self.fault("“size_pt” must be [smallest, largest], 4 to 400 pt.", f'"{slot}"')
        return SIZE_RANGE_PT


def _line_in(message: str) -> int:
    found = re.search(r"line (\d+)", message)
    return int(found[1]) if found else 0
