"""The text of a print shop's file to checked values: every key known, every number in range, every fault told."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from leaflet_studio.file_names import pattern_fault
from leaflet_studio.problems import Place, Problem, error

FLAVOURS: Final = ("PDF/X-4", "PDF/X-1a:2003", "PDF/X-3:2003", "CMYK")
"""`CMYK` is a plain PDF in inks, without a label."""

RANGES: Final[Mapping[str, tuple[float, float, str]]] = MappingProxyType(
    {
        "bleed_mm": (0, 10, "mm"),
        "safe_mm": (0, 50, "mm"),
        "fold_safe_mm": (0, 50, "mm"),
        "ink_limit_percent": (150, 400, "%"),
        "resolution_error_ppi": (30, 2400, "ppi"),
        "resolution_warning_ppi": (30, 2400, "ppi"),
        "bitmap_resolution_error_ppi": (30, 4800, "ppi"),
        "bitmap_resolution_warning_ppi": (30, 4800, "ppi"),
        "text_min_pt": (1, 36, "pt"),
        "white_text_min_pt": (1, 36, "pt"),
        "coloured_text_min_pt": (1, 36, "pt"),
        "line_min_pt": (0.05, 10, "pt"),
        "white_line_min_pt": (0.05, 10, "pt"),
        "qr_module_error_mm": (0.2, 5, "mm"),
        "qr_module_warning_mm": (0.2, 5, "mm"),
    }
)
FLAGS: Final = (
    "crop_marks", "fold_marks", "registration_marks", "colour_bar", "slug_line", "spreads", "file_per_page",
    "black_overprints",
)  # fmt: skip
INKS: Final = "deep_black_percent"
ORDERED: Final = (
    ("resolution_error_ppi", "resolution_warning_ppi"),
    ("bitmap_resolution_error_ppi", "bitmap_resolution_warning_ppi"),
    ("qr_module_error_mm", "qr_module_warning_mm"),
)
DEFAULTS: Final = "defaults"
"""In `[sources]`: where the numbers are from that the file does not give."""
LENGTH_LIMIT: Final = 500

Read = Callable[[Any, str], object]


class ShopReader:
    """Reads one shop's file, and notes what is wrong with it."""

    def __init__(self, text: str, file: str) -> None:
        self._lines = text.splitlines()
        self._file = file
        self._problems: list[Problem] = []
        self.table: dict[str, Any] = {}
        try:
            self.table = tomllib.loads(text)
        except tomllib.TOMLDecodeError as fault:
            found = re.search(r"line (\d+)", str(fault))
            where = Place(file, int(found[1]) if found else 0)
            hint = "Each line is a name, “=” and a value; texts stand in quotes."
            self._problems.append(error("shop-faulty", f"This is not TOML: {fault}.", where, hint))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the file, in its order; what is missing comes last."""
        return tuple(sorted(self._problems, key=lambda problem: problem.where.line or len(self._lines) + 1))

    def fault(self, key: str, message: str, hint: str) -> None:
        """Note what is wrong with a field."""
        last = key.rpartition(".")[2]
        written = re.compile(rf"(?:^|[\s\[{{,.])(\"?){re.escape(last)}\1\s*[=\].]")
        line = next((number for number, text in enumerate(self._lines, 1) if written.search(text)), 0)
        self._problems.append(error("shop-faulty", message, Place(self._file, line, key), hint))

    def fields(self, defaults: Mapping[str, Any]) -> dict[str, Any]:
        """Return what the file says beside `[output]`; what is wrong is left at its default."""
        readers = self._readers()
        self.known_keys(self.table, {*readers, "output"}, "")
        values = {key: readers[key](self.table[key], key) for key in readers if key in self.table}
        if "title" not in values:
            self.fault("title", "The shop has no name.", 'Add title = "Name, kind of paper".')
        values = {key: value for key, value in values.items() if value is not None}
        self._check_together({**defaults, **values})
        return values

    def _readers(self) -> dict[str, Read]:
        return {
            **dict.fromkeys(RANGES, self.number),
            **dict.fromkeys(FLAGS, self.flag),
            **dict.fromkeys(("formats", "notes"), self.texts),
            "title": self.text,
            "flavour": self.flavour,
            "file_name": self.pattern,
            INKS: self.inks,
            "sources": self.sources,
        }

    def known_keys(self, table: Mapping[str, Any], known: set[str], where: str) -> None:
        """Note keys that there are not."""
        for key in table:
            if key not in known:
                near = _nearest(key, known)
                hint = f"Perhaps “{near}” is meant." if near else f"Known: {', '.join(sorted(known))}."
                self.fault(f"{where}{key}", f"There is no field “{key}”.", hint)

    def number(self, value: Any, key: str) -> float | None:
        """Read a number in its range."""
        low, high, unit = RANGES[key]
        return self._number(value, key, low, high, unit)

    def flag(self, value: Any, key: str) -> bool | None:
        """Read true or false."""
        if isinstance(value, bool):
            return value
        self.fault(key, f"“{value}” is neither true nor false.", f"Write {key} = true, or false.")
        return None

    def text(self, value: Any, key: str) -> str | None:
        """Read one line of text."""
        if isinstance(value, str) and value.strip() and value.isprintable() and len(value) <= LENGTH_LIMIT:
            return value.strip()
        self.fault(
            key, "This is no line of text.", f"Write one line in quotes, of no more than {LENGTH_LIMIT} letters."
        )
        return None

    def texts(self, value: Any, key: str) -> tuple[str, ...] | None:
        """Read a list of lines."""
        if not isinstance(value, list):
            self.fault(key, "This is no list.", f'Write {key} = ["…", "…"].')
            return None
        read = [self.text(each, key) for each in value]
        return tuple(each for each in read if each is not None)

    def flavour(self, value: Any, key: str) -> str | None:
        """Read the kind of PDF."""
        if value in FLAVOURS:
            return str(value)
        self.fault(key, f"“{value}” is no kind of PDF that can be made.", f"Choose one of {', '.join(FLAVOURS)}.")
        return None

    def pattern(self, value: Any, key: str) -> str | None:
        """Read a pattern of file names."""
        text = self.text(value, key)
        fault = pattern_fault(text) if text else ""
        if fault:
            self.fault(key, f"The pattern {fault}.", 'Write it as "{campaign}-{layout}-{language}-{group}".')
        return text if text and not fault else None

    def inks(self, value: Any, key: str) -> tuple[float, float, float, float] | None:
        """Read amounts of cyan, magenta, yellow and black in percent."""
        if not isinstance(value, list) or len(value) != 4:
            self.fault(key, "This is no list of four inks.", "Write cyan, magenta, yellow, black: [60, 40, 40, 100].")
            return None
        cyan, magenta, yellow, black = (self._number(each, key, 0, 100, "%") for each in value)
        if cyan is None or magenta is None or yellow is None or black is None:
            return None
        return cyan, magenta, yellow, black

    def sources(self, value: Any, key: str) -> Mapping[str, str]:
        """Read where the numbers are from."""
        if not isinstance(value, dict):
            self.fault(key, "This is no table.", 'Write [sources] and below it bleed_mm = "where from, when".')
            return MappingProxyType({})
        self.known_keys(value, {*RANGES, *FLAGS, INKS, "flavour", "formats", "output", DEFAULTS}, "sources.")
        read = {name: self.text(each, f"sources.{name}") for name, each in value.items()}
        return MappingProxyType({name: each for name, each in read.items() if each})

    def output(
        self, find_profile: Callable[[str], Path | None], profile_fault: Callable[[Path], str]
    ) -> dict[str, Any]:
        """Read the printing condition; the profile is looked for and looked into."""
        table = self.table.get("output")
        if not isinstance(table, dict):
            hint = "Add [output] with identifier, condition and profile."
            self.fault("output", "The printing condition is missing.", hint)
            return {}
        self.known_keys(table, {"identifier", "condition", "profile", "registered"}, "output.")
        values = {name: self._output_text(table, name) for name in ("identifier", "condition", "profile")}
        values["registered"] = self.flag(table.get("registered", True), "output.registered")
        if values["profile"]:
            values["profile"] = self._profile(values["profile"], find_profile, profile_fault)
        return values

    def _output_text(self, table: Mapping[str, Any], name: str) -> Any:
        if name not in table:
            example = {"identifier": "FOGRA39", "condition": "Offset, coated paper", "profile": "mine.icc"}[name]
            self.fault(f"output.{name}", f"“{name}” is missing.", f'Add {name} = "{example}" under [output].')
            return None
        return self.text(table[name], f"output.{name}")

    def _profile(
        self, name: str, find_profile: Callable[[str], Path | None], profile_fault: Callable[[Path], str]
    ) -> str:
        path = find_profile(name)
        if path is None:
            hint = "Put the .icc file beside this one and name it, or name one of the program's own."
            self.fault("output.profile", f"There is no colour profile “{name}”.", hint)
            return name
        fault = profile_fault(path)
        if fault:
            hint = "Ask the shop for its CMYK output profile (.icc)."
            self.fault("output.profile", f"The colour profile “{name}” cannot be used: {fault}.", hint)
        return str(path)

    def _number(self, value: Any, key: str, low: float, high: float, unit: str) -> float | None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.fault(key, f"“{value}” is no number.", f"Write a number without quotes, {low:g} to {high:g} {unit}.")
            return None
        if not low <= value <= high:
            self.fault(key, f"{value:g} {unit} is out of range.", f"It may be {low:g} to {high:g} {unit}.")
            return None
        return float(value)

    def _check_together(self, values: Mapping[str, Any]) -> None:
        for lower, upper in ORDERED:
            if values[lower] > values[upper]:
                message = f"{values[lower]:g} is refused, but only {values[upper]:g} is warned of."
                self.fault(lower, message, f"Make {lower} no more than {upper}.")
        total = sum(values[INKS])
        if total > values["ink_limit_percent"]:
            message = f"The deep black needs {total:g} % of ink; the limit is {values['ink_limit_percent']:g} %."
            self.fault(INKS, message, "Lower it, the black last.")


def profile_fault(data: bytes) -> str:
    """Tell why a file is no CMYK output profile that goes into a PDF (ICC.1:2010, 7.2; PDF 1.7, 8.6.5.5); or empty."""
    if len(data) < 132 or data[36:40] != b"acsp":
        return "it is no ICC profile"
    if int.from_bytes(data[:4], "big") != len(data):
        return "the file is cut off or has something added"
    if data[12:16] != b"prtr":
        return "it is not for a printing press"
    if data[16:20] != b"CMYK":
        return f"its colours are {data[16:20].decode('latin-1').strip()}, not CMYK"
    tags = {bytes(data[at : at + 4]) for at in range(132, min(132 + 12 * 100, len(data)), 12)}
    if not {b"A2B0", b"B2A0"} <= tags:
        return "it lacks the tables that turn colours into inks and back"
    return "" if data[8] in (2, 4) else f"version {data[8]} of the format is not known to print shops"


def _nearest(key: str, known: set[str]) -> str:
    return next(iter(difflib.get_close_matches(key, sorted(known), 1, 0.75)), "")
