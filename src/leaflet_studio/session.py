"""The open campaign: its current value, undo, redo, watchers. Knows no window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.editing import with_field
from leaflet_studio.campaign.kit import locked_changes
from leaflet_studio.campaign.lock import locked_problem
from leaflet_studio.campaign.model import Campaign, File, Group, Statement
from leaflet_studio.campaign.photos import with_photo
from leaflet_studio.problems import Problem

PAUSE_S: Final = 1.0
"""Edits of one field that follow each other faster are undone together."""
STEPS: Final = 1000
MEMORY_LIMIT: Final = 100_000_000
"""Bytes that the steps may hold together; the oldest are forgotten first, the latest never."""
STEP_SIZE: Final = 500
"""Bytes that a value takes beside its texts, about."""


@dataclass(frozen=True, slots=True)
class Step:
    """A value that can be gone back to, the field whose edit left it, and the bytes that it alone holds."""

    campaign: Campaign
    field: str
    size: int = 0


class Session:
    """A campaign being edited. Values are frozen, so undo is a list of them.

    `refused` holds why fields do not take their texts, `refused_texts` the texts: they are no part of the campaign,
    but no word of them is lost either.
    """

    def __init__(self, campaign: Campaign, path: Path | None = None, clock: Callable[[], float] = time.monotonic):
        self.campaign = campaign
        self.path = path
        self.refused: dict[str, tuple[Problem, ...]] = {}
        self.refused_texts: dict[str, str] = {}
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
            self.refused[field], self.refused_texts[field] = edited.problems, text
            self._tell()
            return
        was_refused = self.refused_texts.pop(field, None) is not None
        self.refused.pop(field, None)
        if edited.campaign != self.campaign:
            self.change(edited.campaign, field)
        elif was_refused:
            self._tell()

    def put_picture(self, field: str, data: bytes) -> None:
        """Put a picture into a field, none to take it out, or keep why it is refused."""
        edited = with_photo(self.campaign, field, data)
        if edited.problems:
            self.refused[field] = edited.problems
            self._tell()
        elif edited.campaign != self.campaign:
            self.refused.pop(field, None)
            self._last_field = ""
            self.change(edited.campaign, field)

    def change(self, campaign: Campaign, field: str = "") -> None:
        """Take a new value; edits of one field without a pause become one step.

        In a kit, a change that reaches a locked field is refused as an edit of that field would be.
        """
        locked = () if field else locked_changes(self.campaign, campaign)
        problem = locked_problem(self.campaign, locked[0]) if locked else None
        if problem is not None:
            self.refused[locked[0]] = (problem,)
            self._tell()
            return
        now = self._clock()
        merges = bool(field) and field == self._last_field and now - self._last_time < PAUSE_S and self._done
        if not merges:
            self._done.append(Step(self.campaign, field, _held_alone(self.campaign, campaign)))
            self._forget_oldest()
        self._last_field, self._last_time = field, now
        self._undone.clear()
        self.campaign = campaign
        self._tell()

    def amend(self, amended: Callable[[Campaign], Campaign]) -> None:
        """Change the value and every step that can be gone to alike: what undo must not take back."""
        self.campaign = amended(self.campaign)
        for steps in (self._done, self._undone):
            steps[:] = [replace(step, campaign=amended(step.campaign)) for step in steps]
        self._last_field = ""
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
        target.append(Step(self.campaign, step.field, step.size))
        self.campaign = step.campaign
        self.refused.clear()
        self.refused_texts.clear()
        self._last_field = ""
        self._tell()
        return step.field

    def _forget_oldest(self) -> None:
        del self._done[:-STEPS]
        total = sum(step.size for step in self._done)
        while total > MEMORY_LIMIT and len(self._done) > 1:
            total -= self._done.pop(0).size

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher()


def _held_alone(old: Campaign, new: Campaign) -> int:
    """Return about how many bytes a campaign holds that the next one does not share with it."""
    size = STEP_SIZE
    for name in ("statements", "groups", "files"):
        kept = {id(each) for each in getattr(new, name)}
        size += sum(_size(each) for each in getattr(old, name) if id(each) not in kept)
    return size


def _size(value: Statement | Group | File) -> int:
    """Return about how many bytes the texts and the data in a value take."""
    values = [getattr(value, each.name) for each in fields(value)]
    return STEP_SIZE + sum(len(each) if isinstance(each, bytes) else 2 * len(str(each)) for each in values)
