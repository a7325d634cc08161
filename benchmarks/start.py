"""How soon the window is on the screen after the command: python -m benchmarks.start [RUNS]

On a screen of its own (Xvfb); the worker starts beside it all the time. The processor time is the window's process's
alone: it says the same on a busy computer.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parent.parent / "tests" / "desktop"
POLL_S = 0.01


def main(runs: int) -> int:
    """Print the median and the slowest of some starts; the first, which finds nothing in the cache, is told apart."""
    sys.path.insert(0, str(TESTS))
    keyboard = import_module("keyboard")
    with keyboard.keyboard_at_screen() as screen, tempfile.TemporaryDirectory() as home:
        first, *others = [started(keyboard, screen, Path(home)) for _ in range(runs + 1)]
    print(f"first start: window after {first[0]:.2f} s")
    walls, processors = zip(*others, strict=True)
    print(f"{runs} starts: window after {statistics.median(walls):.2f} s at the median, {max(walls):.2f} s at most")
    print(f"processor time of the window's process until then: {statistics.median(processors):.2f} s at the median")
    return 0


def started(keyboard: Any, screen: Any, home: Path) -> tuple[float, float]:
    """Start the program once, and end it; returns the seconds until its window is seen, and its processor time."""
    begin = time.perf_counter()
    with keyboard.ended(keyboard.start_studio(screen, home, subprocess.DEVNULL)) as process:
        keyboard.wait_until(screen.windows, POLL_S)
        wall_s = time.perf_counter() - begin
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        ticks = int(fields[11]) + int(fields[12])
    keyboard.wait_until(lambda: not screen.windows(), POLL_S)
    return wall_s, ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
