"""The worker as a child process: orders go in and answers come out on threads of their own. Knows no Qt."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Final

import msgspec

from leaflet_studio.messages import Answer, Order, receive, send

COMMAND: Final = ("worker",)
PATIENCE_S: Final = 2.0
PIPE_SIZE: Final = 1 << 20
"""Bytes that a pipe may hold, where the system can be asked for as many (Linux): a page's pixels pass at once."""

Arrived = Callable[[Answer, tuple[bytes, ...]], None]
Ended = Callable[[int], None]


def program() -> tuple[str, ...]:
    """Return the words that start this program; a frozen application is its own interpreter."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "leaflet_studio")


def start_worker() -> subprocess.Popen[bytes]:
    """Start the rendering process. It ends by itself when its standard input does."""
    return subprocess.Popen([*program(), *COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE, pipesize=PIPE_SIZE)


class WorkerProcess:
    """A worker with its two threads. `arrived` and `ended` are called on them; `ended` with the exit code."""

    def __init__(self, process: subprocess.Popen[bytes], arrived: Arrived, ended: Ended) -> None:
        self.pictures: set[str] = set()
        self._process = process
        self._orders: queue.SimpleQueue[tuple[Order, tuple[bytes, ...]] | None] = queue.SimpleQueue()
        tasks = (self._write, lambda: self._read(arrived, ended))
        self._threads = [threading.Thread(target=task, daemon=True) for task in tasks]
        for thread in self._threads:
            thread.start()

    def send(self, order: Order, blobs: tuple[bytes, ...]) -> None:
        """Hand an order over; a worker that has ended loses it, and tells so by `ended`."""
        self._orders.put((order, blobs))

    def close(self) -> None:
        """Let the worker finish; one that does not is killed."""
        self._orders.put(None)
        try:
            self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._join()

    def kill(self) -> None:
        """End the worker now, whatever it does."""
        self._process.kill()
        self._orders.put(None)
        self._join()

    def _join(self) -> None:
        for thread in self._threads:
            thread.join(PATIENCE_S)

    def _write(self) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        try:
            while (message := self._orders.get()) is not None:
                send(pipe, *message)
        except OSError:
            # Nobody reads any more: the reading thread tells that the worker has ended.
            return
        finally:
            with contextlib.suppress(OSError):
                pipe.close()

    def _read(self, arrived: Arrived, ended: Ended) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        try:
            while True:
                arrived(*receive(pipe, Answer))
        except (EOFError, OSError, ValueError, msgspec.MsgspecError):
            # The worker is gone, or says nothing that makes sense: it is ended either way.
            self._process.kill()
        finally:
            pipe.close()
        ended(self._process.wait())
