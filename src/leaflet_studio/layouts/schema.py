"""`layout.toml` to Layout: every key known, every number in range, every fault told with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields, replace
from difflib import get_close_matches
from enum import StrEnum
from math import isfinite, nan
from typing import Any, Final, TypeGuard, TypeVar

from leaflet_studio.layouts.lines import At, Lines
from leaflet_studio.layouts.model import Frame, Layout, Medium, Overset, Page, Panel, Thread
from leaflet_studio.layouts.rules import DEFINITION, check_layout
from leaflet_studio.problems import Place, Problem, error

C = TypeVar("C", bound=StrEnum)

KEYS: Final = {"titles", "format", "formats", "variants", "medium", "binding", "pages", "threads"}
SIZE_RANGE_PT: Final = (4.0, 400.0)
EXAMPLES: Final = {"str": '"event"', "bool": "true", "int": "1", "float": "10.5"}
SIZES: Final = "[9, 13]"
FALLBACKS: Final = {"str": "", "bool": False, "int": 1, "float": nan}
"""What stands in for a value that is missing or of the wrong kind, so that all else can be told."""


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
    lines, top = Lines(definition), At()
    reader = _Reader(lines)
    reader.known_keys(table, KEYS, top)
    layout = Layout(
        layout_id,
        reader.titles(table.get("titles")),
        str(table.get("format", "")),
        tuple(reader.pages(table.get("pages", []), "pages")),
        tuple(reader.threads(table.get("threads", []))),
        templates,
        styles,
        files,
        formats=reader.texts(table.get("formats", []), top, "formats"),
        variants=tuple(reader.variants(table.get("variants", {}))),
        medium=reader.choice(Medium, table.get("medium", Medium.PRINT.value), top, "medium"),
        binding=reader.flag(table.get("binding", False), top, "binding"),
        own_slots=own_slots,
    )
    told = {problem.where.line for problem in reader.problems} - {0}
    others = (problem for problem in check_layout(layout, lines) if problem.where.line not in told)
    return layout, (*reader.problems, *others)


class _Reader:
    """Reads tables into values, and collects what is wrong with them."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.problems: list[Problem] = []

    def fault(self, message: str, at: At, key: str = "", hint: str = "") -> None:
        """Note a fault at a table's key."""
        self.problems.append(error("layout-faulty", message, Place(DEFINITION, self._lines.of(at, key)), hint))

    def titles(self, table: object) -> tuple[tuple[str, str], ...]:
        """Read the layout's names by language."""
        if not isinstance(table, dict) or not table.get("en"):
            self.fault("A layout needs a name in English.", At("titles"), "en", 'Write [titles] and en = "My layout".')
            return ()
        odd = [tag for tag, title in table.items() if not isinstance(title, str)]
        for tag in odd:
            self.fault(f"The title in “{tag}” must be a text in quotes.", At("titles"), tag)
        return tuple((str(tag), str(title)) for tag, title in table.items() if tag not in odd)

    def pages(self, tables: object, header: str) -> Iterator[Page]:
        """Read the pages with their frames and panels."""
        for number, table in enumerate(self._tables(tables, At(header), header)):
            at = At(header, number)
            frames = tuple(self._entries(Frame, table.pop("frames", []), at, "frames"))
            panels = tuple(self._entries(Panel, table.pop("panels", []), at, "panels"))
            folds = self._numbers(table.pop("folds_mm", []), at, "folds_mm", "[97, 197]")
            beside = {"frames", "panels", "folds_mm"}
            yield self._record(Page, table, at, beside, frames=frames, panels=panels, folds_mm=folds)

    def threads(self, tables: object) -> Iterator[Thread]:
        """Read the threads."""
        for number, table in enumerate(self._tables(tables, At(), "threads")):
            at = At("threads", number)
            smallest, largest = self._range(table.pop("size_pt", None), at)
            overset = self.choice(Overset, table.pop("overset", Overset.ERROR.value), at, "overset")
            frames = self.texts(table.pop("frames", []), at, "frames")
            sizes = {"size_min_pt": smallest, "size_max_pt": largest}
            beside = {"size_pt", "overset", "frames"}
            yield self._record(Thread, table, at, beside, frames=frames, overset=overset, **sizes)

    def variants(self, table: object) -> Iterator[tuple[str, tuple[Page, ...]]]:
        """Read the pages of formats that have their own: `[[variants.letter.pages]]`."""
        if not isinstance(table, dict):
            message = "“variants” must hold a table for each format: [[variants.letter.pages]]."
            self.fault(message, At(), "variants")
            return
        for format_id, variant in table.items():
            at = At(f"variants.{format_id}")
            if not isinstance(variant, dict):
                message = f"“{format_id}” must be a table: [[variants.{format_id}.pages]]."
                self.fault(message, At("variants"), str(format_id))
                continue
            self.known_keys(variant, {"pages"}, at)
            yield str(format_id), tuple(self.pages(variant.get("pages", []), f"{at.header}.pages"))

    def texts(self, values: object, at: At, key: str) -> tuple[str, ...]:
        """Read a list of texts."""
        if isinstance(values, list) and all(isinstance(value, str) for value in values):
            return tuple(values)
        self.fault(f"“{key}” must be a list of texts.", at, key, f'Write {key} = ["…", "…"].')
        return ()

    def flag(self, value: object, at: At, key: str) -> bool:
        """Read true or false."""
        if isinstance(value, bool):
            return value
        self.fault(f"“{key}” must be true or false.", at, key)
        return False

    def choice(self, kind: type[C], value: object, at: At, key: str) -> C:
        """Read one of a few words."""
        words = [str(each) for each in kind]
        if value in words:
            return kind(value)
        self.fault(f"“{key}” must be one of {', '.join(words)}.", at, key)
        return next(iter(kind))

    def known_keys(self, table: dict[str, Any], known: set[str], at: At) -> None:
        """Note keys that there are not."""
        for key in sorted(set(table) - known):
            like = get_close_matches(key, known, 1)
            hint = f"Did you mean “{like[0]}”?" if like else f"Known keys: {', '.join(sorted(known))}."
            self.fault(f"There is no key “{key}”{_of(at)}.", at, key, hint)

    def _tables(self, tables: object, at: At, name: str) -> list[dict[str, Any]]:
        if isinstance(tables, list) and all(isinstance(table, dict) for table in tables):
            return [dict(table) for table in tables]
        self.fault(f"“{name}” must be a list of tables.", at, name, f"Write [[{name}]] in two pairs of brackets.")
        return []

    def _entries(self, kind: type, tables: object, at: At, name: str) -> Iterator[Any]:
        """Read tables that stand on a line each, as `frames = [{ id = …, x_mm = … }]`."""
        if not (isinstance(tables, list) and all(isinstance(table, dict) for table in tables)):
            self.fault(f"“{name}” must be a list of tables.", at, name, f'Write {name} = [{{ id = "…", x_mm = … }}].')
            return
        for table in tables:
            yield self._record(kind, table, replace(at, entry=str(table.get("id", ""))), set())

    def _record(self, kind: type, table: dict[str, Any], at: At, beside: set[str], **given: object) -> Any:
        """Make a value of a table's keys; `given` are those that were read before, `beside` what they are called."""
        expected = {field.name: field for field in fields(kind) if field.name not in given}
        self.known_keys(table, {*expected, *beside}, at)
        for key, field in expected.items():
            if key not in table and field.default is MISSING:
                self.fault(f"“{key}” is missing{_of(at)}.", at)
                given[key] = FALLBACKS[str(field.type)]
        values = {key: self._value(str(expected[key].type), at, key, table[key]) for key in expected if key in table}
        return kind(**values, **given)

    def _value(self, kind: str, at: At, key: str, value: object) -> object:
        if (kind == "str" and isinstance(value, str)) or (kind == "bool" and isinstance(value, bool)):
            return value
        if kind == "int" and _is_number(value) and float(value) == int(value):
            return int(value)
        if kind == "float" and _is_number(value):
            return float(value)
        wanted = {"str": "a text in quotes", "bool": "true or false", "int": "a whole number"}.get(kind, "a number")
        self.fault(f"“{key}” must be {wanted}, not {_toml(value)}.", at, key, f"Write {key} = {EXAMPLES[kind]}.")
        return FALLBACKS[kind]

    def _numbers(self, values: object, at: At, key: str, example: str) -> tuple[float, ...]:
        if isinstance(values, list):
            numbers = tuple(float(value) for value in values if _is_number(value))
            if len(numbers) == len(values):
                return numbers
        self.fault(f"“{key}” must be a list of numbers.", at, key, f"Write {key} = {example}.")
        return ()

    def _range(self, value: object, at: At) -> tuple[float, float]:
        least, most = SIZE_RANGE_PT
        sizes = self._numbers(value, at, "size_pt", SIZES) if value is not None else ()
        if len(sizes) == 2 and least <= sizes[0] <= sizes[1] <= most:
            return sizes[0], sizes[1]
        if value is None or sizes:
            said = f"is {_toml(value)}" if sizes else "is missing"
            message = f"“size_pt” {said}; it must be the smallest and the largest type size, {least:g} to {most:g} pt."
            self.fault(message, at, "size_pt", f"Write size_pt = {SIZES}.")
        return SIZE_RANGE_PT


def _of(at: At) -> str:
    """Say which table is meant."""
    if at.entry:
        return f" in “{at.entry}”"
    return f" in [[{at.header}]]" if at.header else ""


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else f'"{value}"' if isinstance(value, str) else str(value)


def _line_in(message: str) -> int:
    found = re.search(r"line (\d+)", message)
    return int(found[1]) if found else 0
