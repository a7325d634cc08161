"""Spreadsheets are read in a thread of their own, so that the window goes on whatever their length."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from leaflet_studio.campaign.importing.groups import (
    Changes,
    Outcome,
    Understanding,
    changes,
    merged,
    replaced,
    take_all,
)
from leaflet_studio.campaign.importing.habits import month_names
from leaflet_studio.campaign.importing.sheets import Sheet, Watch, look
from leaflet_studio.campaign.importing.tables import Form, find_form
from leaflet_studio.campaign.model import Group
from leaflet_studio.desktop.background import StoppedError, mistake
from leaflet_studio.problems import LeafletError, Place, Problem, error

KEPT: Final = 10_000
"""So many bad cells are listed; of a sheet in the wrong columns every row has some."""
THREAD: Final = "sheet-reader"
TOLD_EACH: Final = 500
"""Progress is told after so many rows."""


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a file gives, and what a campaign's groups become: with it added to them, or in their place."""

    outcome: Outcome
    added: tuple[Group, ...]
    added_changes: Changes
    replaced: tuple[Group, ...]
    replaced_changes: Changes


@dataclass(frozen=True, slots=True)
class Looked:
    """A sheet, and the names of months in the campaign's languages."""

    sheet: Sheet
    months: Mapping[str, int]


class SheetReader(QObject):
    """Reads one file at a time; a new order ends the one before.

    `looked` carries a Looked, `harvested` a Harvest, `failed` problems, `advanced` the rows read so far.
    """

    looked = Signal(object)
    harvested = Signal(object)
    failed = Signal(object)
    advanced = Signal(int)

    _ended = Signal(int, object, object)
    _advanced = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._stop = threading.Event()
        self._ended.connect(self._tell_end)
        self._advanced.connect(self._tell_rows)

    def look(self, path: Path, languages: tuple[str, ...], form: Form | None = None) -> None:
        """Look through a file; `form` says how it is read where what was found out is wrong."""
        self._start(self.looked, lambda watch: _look(path, languages, form, watch))

    def take(self, understood: Understanding, before: tuple[Group, ...]) -> None:
        """Read the groups, and what they make of those that were there before."""
        self._start(self.harvested, lambda watch: _harvest(understood, before, watch))

    def cancel(self) -> None:
        """End what is under way; nothing is told of it any more."""
        self._stop.set()
        self._number += 1

    def _start(self, tells: Signal, work: Callable[[Watch], object]) -> None:
        self.cancel()
        self._stop = threading.Event()
        threading.Thread(name=THREAD, target=self._run, args=(self._number, self._stop, tells, work)).start()

    def _run(self, number: int, stop: threading.Event, tells: Signal, work: Callable[[Watch], object]) -> None:
        def watch(rows: int) -> None:
            if stop.is_set():
                raise StoppedError
            if rows % TOLD_EACH == 0:
                self._advanced.emit(number, rows)

        try:
            self._ended.emit(number, tells, work(watch))
        except StoppedError:
            # Nobody waits for it any more.
            return
        except LeafletError as refusal:
            self._ended.emit(number, self.failed, refusal.problems)
        except MemoryError:
            self._ended.emit(number, self.failed, (TOO_LARGE,))
        except Exception as fault:  # noqa: BLE001  # the edge of the thread: the window is told, and goes on
            self._ended.emit(number, self.failed, (mistake(fault),))

    def _tell_end(self, number: int, tells: Signal, result: object) -> None:
        if number == self._number:
            tells.emit(result)

    def _tell_rows(self, number: int, rows: int) -> None:
        if number == self._number:
            self.advanced.emit(rows)


TOO_LARGE: Final[Problem] = error(
    "spreadsheet-too-large", "There is not enough memory for this file.", Place(), "Part it into several."
)


def _look(path: Path, languages: tuple[str, ...], form: Form | None, watch: Watch) -> Looked:
    return Looked(look(path, form or find_form(path, languages), watch), month_names(languages))


def _harvest(understood: Understanding, before: tuple[Group, ...], watch: Watch) -> Harvest:
    outcome = take_all(understood, KEPT, watch)
    fields = frozenset(understood.fields.values())
    added = merged(before, outcome.groups, fields)
    alone = replaced(before, outcome.groups, fields)
    return Harvest(
        outcome,
        added,
        changes(before, added, outcome.groups),
        alone,
        changes(before, alone, outcome.groups),
    )
