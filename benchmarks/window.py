"""How soon a real window shows what was typed, and whether it ever stops: python -m benchmarks.window [RUNS]

The window draws offscreen and runs its own event loop. A key's time runs from the end of the debounce until Qt has
painted the pixels that stay: where a fit follows a first sight, those of the fit. The longest gap is between two ticks
of a 5 ms timer in the window's thread, all the time that pages are made. The figures go to docs/performance.md.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.report import put_section

TICK_MS = 5
REST_MS = 150
LIMIT_S = 60.0
GAP_MS = 50
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass
class Gaps:
    """Times between ticks in ms, and the processor's time that the window's thread spent in them."""

    last: tuple[float, float] = (0.0, 0.0)
    found: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    def tick(self) -> None:
        """Note a tick."""
        now = time.perf_counter(), time.thread_time()
        if self.last[0]:
            self.found.append((now[0] - self.last[0]) * 1000)
            self.worked.append((now[1] - self.last[1]) * 1000)
        self.last = now

    @property
    def over(self) -> int:
        """Return how many were too long."""
        return sum(gap > GAP_MS for gap in self.found)


@dataclass(frozen=True)
class Key:
    """What came of a key: ms from the end of the debounce to the first pixels, to those that stay, to the problems.

    `worker_ms` and `window_ms` are the processors' time until the pixels that stay, which a busy machine changes less;
    NaN where the system does not tell it.
    """

    first_ms: float
    stays_ms: float
    problems_ms: float
    worker_ms: float
    window_ms: float


@dataclass(frozen=True)
class Figure:
    """The keys of one kind, and the bounds of the pixels that stay: median and 95th percentile in ms."""

    what: str
    keys: list[Key]
    median_most: float
    p95_most: float

    @property
    def median(self) -> float:
        """Return the median until the pixels that stay."""
        return statistics.median(key.stays_ms for key in self.keys)

    @property
    def p95(self) -> float:
        """Return the 95th percentile until the pixels that stay."""
        times = sorted(key.stays_ms for key in self.keys)
        return times[min(len(times) - 1, round(0.95 * len(times)))]

    @property
    def is_met(self) -> bool:
        """Tell whether the figure keeps its bounds."""
        return self.median <= self.median_most and self.p95 <= self.p95_most

    def of(self, name: str) -> float:
        """Return the median of another time."""
        values: list[float] = [getattr(key, name) for key in self.keys]
        return statistics.median(values)


class Clock:
    """Types into a window, and waits as its event loop does."""

    def __init__(self, window: Any, worker: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        self.window, self.worker = window, worker
        self.painted: list[tuple[float, float, float]] = []
        self._shown: tuple[int, ...] = ()
        self._loop = QEventLoop()
        self._rest = QTimer(singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._end)

    def note_painted(self, pages: Any) -> None:
        """Note the time when pages were painted whose pictures are new."""
        shown = tuple(pages.image(number).cacheKey() for number in range(pages.page_count))
        if shown != self._shown:
            self._shown = shown
            self.painted.append((time.perf_counter(), cpu_ms(self.worker), cpu_ms(os.getpid())))

    def key(self, path: str, text: str) -> Key:
        """Put a text into a field as typing does; returns what came of it."""
        from leaflet_studio.desktop.bridge import DEBOUNCE_MS

        self.painted.clear()
        start, worker_start, window_start = time.perf_counter(), cpu_ms(self.worker), cpu_ms(os.getpid())
        self.window.bridge.edit(path, text)
        told = self.rest()
        (first, *_), (stays, worker_end, window_end) = self.painted[0], self.painted[-1]
        first_ms, stays_ms, told_ms = ((each - start) * 1000 - DEBOUNCE_MS for each in (first, stays, told))
        return Key(first_ms, stays_ms, told_ms, worker_end - worker_start, window_end - window_start)

    def rest(self) -> float:
        """Wait until nothing is drawn any more; returns when that was."""
        busy_until = [time.perf_counter()]

        def look(*_: object) -> None:
            busy_until[0] = time.perf_counter()
            self._rest.start()

        self.window.bridge.busy_changed.connect(look)
        self._rest.start()
        self._loop.exec()
        self.window.bridge.busy_changed.disconnect(look)
        return busy_until[0]

    def _end(self) -> None:
        if self.window.bridge.is_busy:
            self._rest.start()
        else:
            self._loop.quit()


def main(runs: int) -> int:
    """Measure and write the figures; returns 1 when one is out of its bound."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from leaflet_studio.desktop.bridge import Bridge
    from leaflet_studio.desktop.memory import Memory
    from leaflet_studio.desktop.pages import Pages
    from leaflet_studio.desktop.process import start_worker
    from leaflet_studio.desktop.renderer import Renderer
    from leaflet_studio.desktop.window import Window

    QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        worker = start_worker()
        window = Window(Bridge(Renderer(worker)), Memory(Path(folder) / "window.ini"))
        window.show()
        # As the application does (desktop/app.py).
        gc.freeze()
        window.bridge.open_sample()
        clock, gaps = Clock(window, worker.pid), Gaps()
        painter: Any = Pages
        paint = painter.paintEvent

        def timed(pages: Any, event: Any) -> None:
            paint(pages, event)
            clock.note_painted(pages)

        painter.paintEvent = timed
        ticker = QTimer(interval=TICK_MS)
        ticker.timeout.connect(gaps.tick)
        clock.rest()
        ticker.start()
        figures = [measured(clock, runs, *each) for each in typed(window)]
        ticker.stop()
        window.bridge.session = None
        window.close()
    text = report(figures, gaps, runs)
    print(text)
    put_section("The window", text)
    return int(not all(figure.is_met for figure in figures) or gaps.over > 0)


def typed(window: Any) -> tuple[tuple[str, str, Callable[[int], str], float, float], ...]:
    """Return what is typed where, with the bounds."""
    venue, body = f"groups.{window.bridge.group}.venue", f"statements.{window.bridge.language}.body"
    return (
        ("a key in the event", venue, lambda number: f"Sample Hall {number}", 60, 120),
        ("a word in the full statement, fitted again", body, changed_word(window), 250, float("inf")),
    )


def measured(
    clock: Clock, runs: int, what: str, path: str, text: Callable[[int], str], median_most: float, p95_most: float
) -> Figure:
    """Type so many keys after one that warms up."""
    return Figure(what, [clock.key(path, text(number)) for number in range(runs + 1)][1:], median_most, p95_most)


def changed_word(window: Any) -> Callable[[int], str]:
    """Return a way to change one word in the middle of the statement."""
    from leaflet_studio.campaign.editing import field_text

    words = field_text(window.bridge.campaign, f"statements.{window.bridge.language}.body").split(" ")
    middle = len(words) // 2

    def text(number: int) -> str:
        first, second = divmod(number, len(LETTERS))
        # Never the same word twice: the worker keeps what it has typeset.
        return " ".join((*words[:middle], f"{words[middle]}{LETTERS[first]}{LETTERS[second]}", *words[middle + 1 :]))

    return text


def cpu_ms(pid: int) -> float:
    """Return the processors' time of a process and its threads in ms (proc(5), schedstat), or NaN."""
    try:
        stats = [task.joinpath("schedstat").read_text() for task in Path(f"/proc/{pid}/task").iterdir()]
    except OSError:
        return float("nan")
    return sum(int(each.split()[0]) for each in stats) / 1e6


def report(figures: list[Figure], gaps: Gaps, runs: int) -> str:
    """Return the figures as a section."""
    rows = "\n".join(_row(figure) for figure in figures)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    verdict = "met" if not gaps.over else "**not met**"
    machine = f"{os.cpu_count()} cores{load}, Python {platform.python_version()}"
    return f"""Written by `python -m benchmarks.window {runs}`: {runs} keys of each kind in a real window, drawn
offscreen, with the sample’s `flyer-a5` in `en`, on {machine}. Times are ms from the end of the
debounce until Qt has painted; “stays” means the pixels that no fit changes any more. Beside them stands the processors'
time that they cost, which a busy machine changes less.

| what | first | stays, median | at most | stays, 95 % | at most | problems | worker, CPU | window, CPU | |
|---|---|---|---|---|---|---|---|---|---|
{rows}

The window's thread: longest gap between two ticks {max(gaps.found):.0f} ms, {gaps.over} of {len(gaps.found)} over
{GAP_MS} ms ({verdict}); its own work in one gap {max(gaps.worked):.0f} ms at most."""


def _row(figure: Figure) -> str:
    p95_most = f"{figure.p95_most:.0f}" if figure.p95_most < LIMIT_S * 1000 else "—"
    others = [f"{figure.of(name):.0f}" for name in ("problems_ms", "worker_ms", "window_ms")]
    times = [f"{figure.of('first_ms'):.0f}", f"**{figure.median:.0f}**", f"{figure.median_most:.0f}"]
    cells = [figure.what, *times, f"{figure.p95:.0f}", p95_most, *others, "met" if figure.is_met else "**not met**"]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 30))
