"""A batch's manifest: what its folder holds, edition by edition; a journal while it is made, one JSON file after."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

import msgspec

from leaflet_studio.problems import LeafletError, Place, Problem, Room, Severity, error, has_errors
from leaflet_studio.storage import make_folder, write_whole

MANIFEST: Final = "manifest.json"
JOURNAL: Final = "manifest.journal"
FORMAT: Final = 1
LISTED: Final = 1000
"""So many editions with errors are kept to be told at the end; the manifest holds all."""


@dataclass(frozen=True, slots=True)
class Record:
    """An edition in a manifest: `inputs` is the hash of what it was made from, `sha256` its file's, empty without."""

    file: str
    layout: str
    language: str
    group: str
    inputs: str
    sha256: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class State:
    """What must be known of each edition all the time: two hashes, and whether its file must not go to print."""

    inputs: str
    sha256: str = ""
    faulty: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """Whose batch a folder holds: the campaign's title."""

    campaign: str = ""


class Manifest:
    """The manifest of a folder, open for writing. Of each edition only hashes are held in memory.

    A line of the journal is written before the file that it tells of: a line without its file is an edition that is
    not made; a file without a line cannot be. Raises LeafletError (output).
    """

    def __init__(self, folder: Path, campaign: str = "") -> None:
        make_folder(folder)
        self.folder = folder
        self._campaign = campaign
        self._states: dict[str, State] = {}
        self._told: dict[str, Record] = {}
        try:
            for record in _records(folder):
                self._know(record)
            self._journal = self._opened()
        except OSError as fault:
            raise _unwritten(folder, fault) from fault

    def is_made(self, file: str, inputs: str) -> bool:
        """Tell whether a file is there, made from these inputs, and as it was made."""
        state = self._states.get(file)
        if state is None or state.inputs != inputs or not state.sha256:
            return False
        try:
            with (self.folder / file).open("rb") as made:
                return hashlib.file_digest(made, "sha256").hexdigest() == state.sha256
        except OSError:
            # Not there, or not to be read: it is made again, and what is wrong with the place is told then.
            return False

    def has(self, file: str) -> bool:
        """Tell whether an edition was made, with errors in it or without."""
        state = self._states.get(file)
        return state is not None and bool(state.sha256)

    def note(self, record: Record) -> None:
        """Write an edition's line, before its file is put in its place."""
        line = json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))
        try:
            self._journal.write(f"{line}\n".encode())
            self._journal.flush()
        except OSError as fault:
            raise _unwritten(self.folder, fault) from fault
        self._know(record)

    def failed(self) -> tuple[Record, ...]:
        """Return editions that could not be made, at most `LISTED`."""
        return tuple(record for record in self._told.values() if not record.sha256)

    def faulty(self) -> tuple[Record, ...]:
        """Return editions with errors in their files, at most `LISTED`."""
        return tuple(record for record in self._told.values() if record.sha256)

    def close(self, wanted: Iterable[str]) -> None:
        """Write the manifest whole, and end the journal.

        The files that are wanted come in their order, then what else there is. It is complete when nothing that is
        wanted is missing.
        """
        self._journal.close()
        files = {file: number for number, file in enumerate(wanted)}
        latest = {record["file"]: record for record in _lines(self.folder)}
        editions = [latest.pop(file) for file in files if file in latest]
        editions += [record for file, record in latest.items() if (self.folder / file).is_file()]
        missing = [file for file in files if not self.has(file)]
        value = {
            "format": FORMAT,
            "campaign": self._campaign,
            "complete": not missing,
            "missing": missing,
            "editions": editions,
        }
        write_whole(self.folder / MANIFEST, f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode())
        (self.folder / JOURNAL).unlink(missing_ok=True)

    def _know(self, record: Record) -> None:
        faulty = has_errors(record.problems)
        self._states[record.file] = State(record.inputs, record.sha256, faulty)
        self._told.pop(record.file, None)
        if (faulty or not record.sha256) and len(self._told) < LISTED:
            self._told[record.file] = record

    def _opened(self) -> BinaryIO:
        """Open the journal; a last line that was cut short by the end of a process is ended first."""
        path = self.folder / JOURNAL
        journal = path.open("ab")
        if path.stat().st_size:
            with path.open("rb") as written:
                written.seek(-1, os.SEEK_END)
                if written.read(1) != b"\n":
                    journal.write(b"\n")
        else:
            journal.write(msgspec.json.encode(Head(self._campaign)) + b"\n")
        return journal


def is_begun(folder: Path) -> bool:
    """Tell whether a batch was made, or begun, in a folder."""
    return (folder / MANIFEST).exists() or (folder / JOURNAL).exists()


def campaign_of(folder: Path) -> str:
    """Return the title of the campaign whose batch a folder holds; empty where it is not told."""
    try:
        if (folder / JOURNAL).exists():
            with (folder / JOURNAL).open("rb") as journal:
                return msgspec.json.decode(journal.readline(), type=Head).campaign
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Head).campaign
    except (OSError, msgspec.MsgspecError):
        # What is wrong with it is told when the batch goes on.
        return ""


def read_manifest(folder: Path) -> tuple[Record, ...]:
    """Return the editions of a folder as its manifest and its journal tell them, the later line last."""
    return tuple(_records(folder))


def _records(folder: Path) -> Iterator[Record]:
    for line in _lines(folder):
        yield _record(line)


def _lines(folder: Path) -> Iterator[dict[str, Any]]:
    manifest, journal = folder / MANIFEST, folder / JOURNAL
    if manifest.exists():
        yield from _editions(manifest)
    if journal.exists():
        with journal.open("rb") as lines:
            for line in lines:
                try:
                    value = json.loads(line)
                except ValueError:
                    # The line that a process was writing when it ended; its edition is made again.
                    continue
                if _is_record(value):
                    yield value


def _editions(manifest: Path) -> list[dict[str, Any]]:
    try:
        value = json.loads(manifest.read_bytes())
        return [each for each in value["editions"] if _is_record(each)]
    except (ValueError, KeyError, TypeError) as fault:
        message = "This is no manifest of a batch."
        problem = error("manifest-faulty", message, Place(str(manifest)), "Choose another folder, or remove it.")
        raise LeafletError(Room.OUTPUT, problem) from fault


def _is_record(value: object) -> bool:
    texts = ("file", "layout", "language", "group", "inputs", "sha256")
    return isinstance(value, dict) and all(isinstance(value.get(name), str) for name in texts)


def _record(line: dict[str, Any]) -> Record:
    texts = {name: line[name] for name in ("file", "layout", "language", "group", "inputs", "sha256")}
    return Record(**texts, problems=tuple(_problem(each) for each in line.get("problems", ())))


def _problem(value: dict[str, Any]) -> Problem:
    where = value.get("where", {})
    box = where.get("box_mm")
    place = Place(**{**where, "box_mm": tuple(box) if box else None})
    return Problem(value["code"], Severity(value["severity"]), value["message"], place, value.get("hint", ""))


def _plain(record: Record) -> dict[str, Any]:
    """Return a record as plain values; a problem without what it does not say."""
    plain = asdict(record)
    plain["problems"] = [_brief(problem) for problem in plain["problems"]]
    return plain


def _brief(problem: dict[str, Any]) -> dict[str, Any]:
    where = {name: value for name, value in problem["where"].items() if value}
    kept = {name: value for name, value in problem.items() if value and name not in ("where", "fix")}
    return {**kept, "where": where} if where else kept


def _unwritten(folder: Path, fault: OSError) -> LeafletError:
    message = f"The manifest cannot be written: {fault.strerror or fault}."
    return LeafletError(Room.OUTPUT, error("not-written", message, Place(str(folder)), "Choose another folder."))
