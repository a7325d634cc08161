"""Orders to the worker: one runs, the newest preview waits, older ones are dropped.

A newer preview does not wait until the shown one has been examined: the worker leaves that then.
"""

from __future__ import annotations

import subprocess
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.desktop.process import WorkerProcess, start_worker
from leaflet_studio.messages import RECYCLED, Answer, News, Order, Task, digest, split_pictures
from leaflet_studio.problems import error

TIME_LIMIT_MS: Final = 60_000
RESTARTS: Final = 3
LAST_NEWS: Final = {
    Task.CATALOGUE: (News.CATALOGUE,),
    Task.PREVIEW: (News.PROBLEMS,),
    Task.THUMBNAIL: (News.THUMBNAIL,),
    Task.EXPORT: (News.WRITTEN, News.HELD),
    Task.CALIBRATION: (News.WRITTEN,),
    Task.DUMMY: (News.WRITTEN,),
}
"""The answers that end an order."""
ENDED = error("worker-ended", "The page could not be drawn: its process ended.", hint="Undo the last change.")
TOO_LONG = error("worker-slow", "Drawing the page took too long and was stopped.", hint="Undo the last change.")
GIVEN_UP = error(
    "worker-missing", "Pages cannot be drawn: the process that draws them does not run.",
    hint="Save your work and start the program again.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Queued:
    """An order with the pictures that it names."""

    order: Order
    pictures: tuple[File, ...] = ()


class Renderer(QObject):
    """The worker as the window sees it. All signals come in the window's thread."""

    answered = Signal(object, object)
    busy_changed = Signal(bool)

    _arrived = Signal(int, object, object)
    _ended = Signal(int, int)

    def __init__(
        self,
        process: subprocess.Popen[bytes] | None = None,
        start: Callable[[], subprocess.Popen[bytes]] = start_worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._generation = 0
        self._failures = 0
        self._worker: WorkerProcess | None = None
        self._running: Queued | None = None
        self._is_shown = False
        self._waiting: deque[Queued] = deque()
        self._number = 0
        self._arrived.connect(self._take_answer)
        self._ended.connect(self._take_end)
        self._limit = QTimer(self, singleShot=True, interval=TIME_LIMIT_MS)
        self._limit.timeout.connect(self._stop_slow)
        self._adopt(process or start())

    @property
    def is_busy(self) -> bool:
        """Tell whether an order runs."""
        return self._running is not None

    def order(self, order: Order, campaign: Campaign | None = None) -> int:
        """Queue an order; a waiting preview makes room for a newer one. Returns the order's number."""
        self._number += 1
        pictures: tuple[File, ...] = ()
        if campaign is not None:
            bare, pictures = split_pictures(campaign)
            # An edition is made for one group: thousands of others would be sent with each key.
            groups = tuple(group for group in bare.groups if group.id == order.group)
            order = replace(order, campaign=replace(bare, groups=groups))
        order = replace(order, number=self._number)
        if order.task is Task.PREVIEW:
            self._waiting = deque(each for each in self._waiting if each.order.task is not Task.PREVIEW)
        self._waiting.append(Queued(order, pictures))
        self._next()
        return order.number

    def cancel(self) -> None:
        """Stop what runs, forget what waits; a new worker takes the next order."""
        self._waiting.clear()
        if self._worker is not None and self._running is not None:
            self._replace_worker()

    def close(self) -> None:
        """End the worker; orders after this are forgotten."""
        worker, self._worker = self._worker, None
        self._generation += 1
        self._limit.stop()
        if worker is not None:
            worker.close()

    def _adopt(self, process: subprocess.Popen[bytes]) -> None:
        self._generation += 1
        generation = self._generation
        self._worker = WorkerProcess(
            process,
            lambda answer, blobs: self._arrived.emit(generation, answer, blobs),
            lambda code: self._ended.emit(generation, code),
        )

    def _next(self) -> None:
        if self._worker is None or not self._waiting or (self._running is not None and not self._may_overtake()):
            return
        self._running = self._waiting.popleft()
        self._is_shown = False
        files = {digest(file.data): file.data for file in self._running.pictures}
        named = tuple((file.path, digest(file.data)) for file in self._running.pictures)
        unseen = tuple(name for name in files if name not in self._worker.pictures)
        self._worker.pictures.update(unseen)
        self._worker.send(replace(self._running.order, pictures=named), tuple(files[name] for name in unseen))
        self._limit.start()
        self.busy_changed.emit(True)

    def _take_answer(self, generation: int, answer: Answer, blobs: tuple[bytes, ...]) -> None:
        if generation != self._generation or self._running is None:
            return
        self.answered.emit(answer, blobs)
        if self._running is None or answer.number != self._running.order.number:
            return
        if answer.news in (*LAST_NEWS[self._running.order.task], News.FAILED):
            self._failures = 0
            self._finish()
        elif answer.news is News.PAGES:
            self._is_shown = True
            self._next()

    def _may_overtake(self) -> bool:
        """Tell whether what waits next is a preview, and all that runs is the examination of an older one."""
        return self._is_shown and self._waiting[0].order.task is Task.PREVIEW

    def _take_end(self, generation: int, code: int) -> None:
        if generation != self._generation:
            return
        if code == RECYCLED:
            self._replace_worker(again=True)
            return
        self._failures += 1
        if self._running is not None:
            self.answered.emit(Answer(self._running.order.number, News.FAILED, (ENDED,)), ())
        if self._failures <= RESTARTS:
            self._replace_worker()
            return
        self._worker = None
        self.answered.emit(Answer(self._number, News.FAILED, (GIVEN_UP,)), ())
        self._finish()

    def _stop_slow(self) -> None:
        if self._running is not None:
            self.answered.emit(Answer(self._running.order.number, News.FAILED, (TOO_LONG,)), ())
            self._replace_worker()

    def _replace_worker(self, *, again: bool = False) -> None:
        """Start a new worker; `again` hands it the order that the old one had not begun."""
        if self._worker is not None:
            self._generation += 1
            self._worker.kill()
        running = self._running
        try:
            self._adopt(self._start())
        except OSError:
            self._worker = None
            self.answered.emit(Answer(self._number, News.FAILED, (GIVEN_UP,)), ())
        if again and running is not None:
            self._waiting.appendleft(running)
        self._finish()

    def _finish(self) -> None:
        self._limit.stop()
        self._running = None
        self._is_shown = False
        self._next()
        if self._running is None:
            self.busy_changed.emit(False)
