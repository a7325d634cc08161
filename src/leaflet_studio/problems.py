"""How anything wrong is told: a Problem is a value, a LeafletError stops the work."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Severity(StrEnum):
    """How much a problem weighs: an error must not go to print, a warning may, a note only informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Room(IntEnum):
    """The part of the work that failed; its number is the command line's exit code."""

    USAGE = 2
    CAMPAIGN = 3
    LAYOUT = 4
    RENDERING = 5
    OUTPUT = 6


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is; whatever is not known stays at its default.

    `line` and `page` count from 1. `field` is a campaign's field, such as `petition.url` or
    `statements/en.md: title`. `box_mm` is (x, y, width, height) from the upper left corner of the trim.
    """

    file: str = ""
    line: int = 0
    field: str = ""
    language: str = ""
    group: str = ""
    page: int = 0
    thread: str = ""
    frame: str = ""
    box_mm: tuple[float, float, float, float] | None = None

    def __str__(self) -> str:
        file = f"{self.file}:{self.line}" if self.file and self.line else self.file
        counted = [f"page {self.page}" if self.page else "", f"frame {self.frame}" if self.frame else ""]
        named = [f"group {self.group}" if self.group else "", f"language {self.language}" if self.language else ""]
        return ", ".join(part for part in (file, self.field, *named, *counted) if part)


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe way out of a problem: the campaign's field that gets a new text (`campaign.editing.with_field`).

    `label` says it on a button, such as “Remove the tracking parameters”.
    """

    label: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Anything wrong, as a value.

    `code` is stable and made of words (`qr-unreadable`); `message` says what is wrong, `hint` what to do, and `fix`
    does it where that is safe.
    """

    code: str
    severity: Severity
    message: str
    where: Place = field(default_factory=Place)
    hint: str = ""
    fix: Fix | None = None

    def __str__(self) -> str:
        place = f"{self.where}: " if str(self.where) else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{place}{self.message}{hint}"


class LeafletError(Exception):
    """Enough is wrong to stop. Carries every problem found, and the room that stopped."""

    def __init__(self, room: Room, *problems: Problem) -> None:
        super().__init__(room, *problems)
        self.room = room
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


def error(code: str, message: str, where: Place | None = None, hint: str = "") -> Problem:
    """Make a problem that must not go to print."""
    return Problem(code, Severity.ERROR, message, where or Place(), hint)


def warning(code: str, message: str, where: Place | None = None, hint: str = "") -> Problem:
    """Make a problem that may go to print, but should be looked at."""
    return Problem(code, Severity.WARNING, message, where or Place(), hint)


def note(code: str, message: str, where: Place | None = None, hint: str = "") -> Problem:
    """Make a problem that only informs."""
    return Problem(code, Severity.NOTE, message, where or Place(), hint)


def has_errors(problems: tuple[Problem, ...]) -> bool:
    """Tell whether any of the problems is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)
