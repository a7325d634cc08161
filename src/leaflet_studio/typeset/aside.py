"""One value computed by a forked process while this one goes on: a second core for the longest thread."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

T = TypeVar("T")


class Aside(Generic[T]):
    """A computation that may be under way in a child process."""

    def __init__(self, compute: Callable[[], T], source: int | None) -> None:
        self._compute = compute
        self._source = source

    def result(self) -> T:
        """Wait for the value; a child that gave none (it was killed, say) is made up for here."""
        if self._source is not None:
            with os.fdopen(self._source, "rb") as pipe:
                self._source = None
                data = pipe.read()
            if data:
                value: T = pickle.loads(data)  # our own child's bytes, through our own pipe
                return value
        return self._compute()

    def close(self) -> None:
        """Leave a value that nobody took."""
        if self._source is not None:
            os.close(self._source)


@contextmanager
def aside(compute: Callable[[], T]) -> Iterator[Aside[T]]:
    """Begin a computation in a forked process, where the system forks and this process has one thread and two cores.

    Elsewhere it is done when its result is asked for. A fork of a process with several threads may deadlock (POSIX,
    fork: only async-signal-safe calls until exec).
    """
    if not hasattr(os, "fork") or threading.active_count() > 1 or (os.cpu_count() or 1) < 2:
        yield Aside(compute, None)
        return
    source, target = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(source)
        _answer(compute, target)
    os.close(target)
    begun = Aside(compute, source)
    try:
        yield begun
    finally:
        begun.close()
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _answer(compute: Callable[[], object], target: int) -> None:
    """Write the value, or nothing when there is none, and end without a trace of the parent's business."""
    try:
        data = pickle.dumps(compute())
        with os.fdopen(target, "wb") as pipe:
            pipe.write(data)
    finally:
        os._exit(0)
