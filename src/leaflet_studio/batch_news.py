"""What a batch tells the program that started it: a line of JSON for each step."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import msgspec

from leaflet_studio.problems import Problem

TOGETHER_SECONDS: Final = 0.2
"""What comes back in so short a time was ordered together."""


class Step(StrEnum):
    """What a batch does, or how it ended: done, stopped by whoever started it, or refused before the work."""

    MAKING = "making"
    SHEETS = "sheets"
    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Found:
    """An edition with errors, by its file; one that is not made has no file."""

    file: str
    is_made: bool
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class News:
    """How far a batch has come, in editions.

    `done` of `all` are there, `made` of them in this run; of these, `failed` have no file, `faulty` ones have errors.
    `seconds_left` is an extrapolation, `seconds_each` what an edition takes in all processes together; None before the
    first is made. `found` and `problems` come at the end: editions with errors, and what stopped the batch. `sheets` is
    the number of files of imposed sheets.
    """

    step: Step
    done: int = 0
    all: int = 0
    made: int = 0
    failed: int = 0
    faulty: int = 0
    missing: int = 0
    sheets: int = 0
    seconds_left: float | None = None
    seconds_each: float | None = None
    found: tuple[Found, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Pace:
    """Measures how fast editions are made; the start of the processes counts only until something can be compared.

    Editions come back many at a time: those of the first moment were made in the time before it.
    """

    clock: Callable[[], float] = time.monotonic
    begun: float = field(init=False)
    first: tuple[int, float] | None = None
    last: tuple[int, float] = (0, 0.0)

    def __post_init__(self) -> None:
        self.begun = self.clock()

    def note(self, made: int) -> None:
        """Note that so many are made by now."""
        self.last = made, self.clock()
        if self.first is None or self.last[1] - self.first[1] < TOGETHER_SECONDS:
            self.first = self.last

    @property
    def seconds_each(self) -> float | None:
        """Return how long an edition takes; None before the first is made."""
        if self.first is None:
            return None
        (made, now), (before, then) = self.last, self.first
        return (now - then) / (made - before) if made > before else (now - self.begun) / made


def encode(news: News) -> bytes:
    """Return the news as a line."""
    return msgspec.json.encode(news) + b"\n"


def decode(line: bytes) -> News:
    """Read a line. Raises ValueError for what is none."""
    return msgspec.json.decode(line, type=News)
