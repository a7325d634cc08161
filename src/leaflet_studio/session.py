"""The open campaign: its current value, undo, redo, watchers. Knows no window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.editing import with_field
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.problems import Problem

PAUSE_S: Final = 1.0
"""Edits of one field that follow each other faster are undone together."""
STEPS: Final = 1000


@dataclass(frozen=True, slots=True)
class Step:
    """A value that can be gone back to, and the field whose edit left it."""

    campaign: Campaign
    field: str


class Session:
    """A campaign being edited. Values are frozen, so undo is a list of them.

    `refused` holds texts that fields do not take, with the reasons: they are not part of the campaign.
    """

    def __init__(self, campaign: Campaign, path: Path | None = None, clock: Callable[[], float] = time.monotonic):
        self.campaign = campaign
        self.path = path
        self.refused: dict[str, tuple[Problem, ...]] = {}
        self._saved = campaign
        self._clock = clock
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._last_field, self._last_time = "", 0.0
        self._watchers: list[Callable[[], None]] = []

    @property
    def is_changed(self) -> bool:
        """Tell whether the campaign differs from what was last saved."""
        return self.campaign != self._saved

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step to go back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether a step that was undone can be done again."""
        return bool(self._undone)

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call a function after each change of the campaign, of what is refused, or of whether it is saved."""
        self._watchers.append(watcher)

    def edit(self, field: str, text: str) -> None:
        """Put a text into a field, or keep why it is refused. Raises KeyError when there is no such field."""
        edited = with_field(self.campaign, field, text)
        if edited.problems:
            self.refused[field] = edited.problems
            self._tell()
            return
        was_refused = self.refused.pop(field, None) is not None
        if edited.campaign != self.campaign:
            self.change(edited.campaign, field)
        elif was_refused:
            self._tell()

    def change(self, campaign: Campaign, field: str = "") -> None:
        """Take a new value; edits of one field without a pause become one step."""
        now = self._clock()
        merges = bool(field) and field == self._last_field and now - self._last_time < PAUSE_S and self._done
        if not merges:
            self._done.append(Step(self.campaign, field))
            del self._done[:-STEPS]
        self._last_field, self._last_time = field, now
        self._undone.clear()
        self.campaign = campaign
        self._tell()

    def undo(self) -> str:
        """Go one step back; returns the field that changed."""
        return self._move(self._done, self._undone)

    def redo(self) -> str:
        """Do again what was undone last; returns the field that changed."""
        return self._move(self._undone, self._done)

    def saved(self, path: Path) -> None:
        """Note that the campaign stands in a file as it is."""
        self.path, self._saved = path, self.campaign
        self._last_field = ""
        self._tell()

    def _move(self, source: list[Step], target: list[Step]) -> str:
        if not source:
            return ""
        step = source.pop()
        target.append(Step(self.campaign, step.field))
        self.campaign = step.campaign
        self.refused.clear()
        self._last_field = ""
        self._tell()
        return step.field

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher()
