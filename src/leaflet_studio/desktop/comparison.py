"""Finished files held against a master, in a process of their own: a broken one costs the window nothing."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from leaflet_studio.desktop.background import Progress
from leaflet_studio.desktop.process import program
from leaflet_studio.problems import LeafletError, Problem, Room, error

TURN_S: Final = 0.1
"""How often it is asked whether anybody still wants the rest."""


@dataclass(frozen=True, slots=True)
class Differing:
    """One thing that differs. `page` counts from 1, 0 is the file itself; `box_mm` is (x, y, width, height)."""

    page: int
    what: str
    permitted: bool
    frame: str = ""
    box_mm: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A version, and how it differs from the master; `exceptions` are how many of these it must not."""

    file: str
    differences: tuple[Differing, ...]
    exceptions: int


@dataclass(frozen=True, slots=True)
class Said:
    """What the command `compare --json` says: versions, or why there are none."""

    files: tuple[Version, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """Versions, those with exceptions first, and their contact sheet as a PNG."""

    versions: tuple[Version, ...]
    sheet: bytes = field(repr=False)


def compared(master: Path, versions: tuple[Path, ...], allowed: str, progress: Progress) -> Compared:
    """Compare versions with their master; only frames named in `allowed`, by commas, may differ.

    Raises LeafletError where there is nothing to compare, with the reason.
    """
    with tempfile.TemporaryDirectory(prefix="leaflet-studio-compare-") as folder:
        sheet = Path(folder) / "sheet.png"
        files = [str(path.absolute()) for path in (master, *versions)]
        words = [*program(), "compare", *files, "--allow", allowed, "--json", "--report", str(sheet)]
        said = _said(_output(words, progress))
        if not said.files:
            raise LeafletError(Room.USAGE, *(said.problems or (_unexpected(),)))
        ordered = sorted(said.files, key=lambda each: not each.exceptions)
        return Compared(tuple(ordered), sheet.read_bytes())


def _output(words: list[str], progress: Progress) -> bytes:
    """Run a command, and return what it prints; when nobody wants that any more, it is ended."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(words, **pipes) as process:
        try:
            while True:
                try:
                    return process.communicate(timeout=TURN_S)[0]
                except subprocess.TimeoutExpired:
                    progress(0, 0)
        finally:
            process.kill()


def _said(output: bytes) -> Said:
    try:
        return msgspec.json.decode(output, type=Said)
    except msgspec.MsgspecError as fault:
        raise LeafletError(Room.USAGE, _unexpected()) from fault


def _unexpected() -> Problem:
    message = "These files could not be compared: the process that does it ended."
    return error("compare-ended", message, hint="Try it with fewer files, to find the one that it cannot read.")
