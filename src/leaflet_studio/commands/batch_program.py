"""A batch for a program that started it, such as the window: it hears of each step, and can stop it."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leaflet_studio.batch_news import Found, News, Pace, Step, encode
from leaflet_studio.commands.telling import DONE, ERRORS_FOUND
from leaflet_studio.problems import Problem, Severity

if TYPE_CHECKING:
    from leaflet_studio.batch import Outcome, Progress
    from leaflet_studio.manifest import Record

BLOCK: Final = 4096
NICENESS: Final = 5


@dataclass(slots=True)
class Program:
    """Tells each step as a line on standard output; the end of standard input stops the batch."""

    pace: Pace = field(default_factory=Pace)
    stopped: threading.Event = field(default_factory=threading.Event)
    last: News = field(default_factory=lambda: News(Step.MAKING))
    code: int = DONE

    def __post_init__(self) -> None:
        if hasattr(os, "nice"):
            # Whoever waits at a window goes first.
            os.nice(NICENESS)
        threading.Thread(target=self._listen, daemon=True).start()

    def is_stopped(self) -> bool:
        """Tell whether the program wants no more."""
        return self.stopped.is_set()

    def tell(self, progress: Progress) -> None:
        """Tell how far the batch has come."""
        self.pace.note(progress.made)
        each = self.pace.seconds_each or 0.0
        left = each * (progress.all - progress.done)
        counts = (progress.done, progress.all, progress.made, progress.failed, progress.faulty)
        self.last = News(Step.MAKING, *counts, seconds_left=left, seconds_each=each)
        self.send(self.last)

    def tell_sheets(self, written: int) -> None:
        """Tell how many files of sheets there are."""
        self.send(replace(self.last, step=Step.SHEETS, sheets=written))

    def end(self, outcome: Outcome, on_sheets: tuple[Path, ...]) -> None:
        """Tell what the batch came to."""
        found = (*_found(outcome.failed, is_made=False), *_found(outcome.faulty, is_made=True))
        step = Step.STOPPED if self.is_stopped() else Step.DONE
        news = replace(self.last, step=step, made=outcome.made, missing=outcome.missing, sheets=len(on_sheets))
        self.send(replace(news, done=outcome.made + outcome.kept, all=news.all or outcome.kept, found=found))
        self.code = code_of(outcome)

    def refuse(self, problems: tuple[Problem, ...]) -> None:
        """Tell what stopped the batch, before the work or at its end."""
        self.send(replace(self.last, step=Step.REFUSED, problems=problems))

    def send(self, news: News) -> None:
        """Write a line."""
        sys.stdout.buffer.write(encode(news))
        sys.stdout.buffer.flush()

    def _listen(self) -> None:
        # Not by sys.stdin: its lock, held here, would abort the end of the program.
        while os.read(0, BLOCK):
            pass
        self.stopped.set()


def _found(records: tuple[Record, ...], *, is_made: bool) -> tuple[Found, ...]:
    return tuple(Found(record.file, is_made, _errors(record.problems)) for record in records)


def _errors(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


def code_of(outcome: Outcome) -> int:
    """Return the exit code of a batch."""
    return ERRORS_FOUND if outcome.failed or outcome.faulty or outcome.missing else DONE
