"""A keyboard at an X screen of its own, and the program as its command starts it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SCREEN = "1280x800x24"
WAIT_S = 120
POLL_S = 0.05


@dataclass(frozen=True)
class Keyboard:
    """Keys that the X server gives to the window with the focus, as it does with those of a real keyboard."""

    display: str

    def focus(self, title: str) -> None:
        """Wait for a window on the screen, and go there."""
        found = self._run("search", "--sync", "--onlyvisible", "--name", title).split()
        self._run("windowfocus", "--sync", found[-1])

    def press(self, *keys: str) -> None:
        self._run("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self._run("type", "--clearmodifiers", text)

    def windows(self) -> list[str]:
        """Return the program's windows that are on the screen."""
        return self._run("search", "--onlyvisible", "--name", "Leaflet Studio", fails=True).split()

    def titles(self) -> str:
        return " ".join(self._run("getwindowname", window) for window in self.windows())

    def _run(self, *words: str, fails: bool = False) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, timeout=WAIT_S)
        assert fails or done.returncode == 0, (words, done.stderr)
        return done.stdout


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """End a process of ours, whatever happened."""
    try:
        yield process
    finally:
        process.terminate()
        process.wait(WAIT_S)


@contextmanager
def keyboard_at_screen() -> Iterator[Keyboard]:
    """Start a screen, whose server chooses a number that is free and goes on when nobody is there, and end it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    with ended(subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)):
        os.close(writing)
        with os.fdopen(reading) as numbers:
            yield Keyboard(f":{int(numbers.readline())}")


def start_studio(keyboard: Keyboard, home: Path, stderr: int | None = None) -> subprocess.Popen[bytes]:
    """Start the program at a screen, in a home of its own."""
    (home / "Documents").mkdir(exist_ok=True)
    (home / "run").mkdir(mode=0o700, exist_ok=True)
    environment = {
        **os.environ,
        "DISPLAY": keyboard.display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "LC_ALL": "C.UTF-8",
    }
    return subprocess.Popen([sys.executable, "-m", "leaflet_studio"], env=environment, stderr=stderr)


def wait_until(holds: Callable[[], object], poll_s: float = POLL_S) -> None:
    """Look again and again until something is so."""
    end = time.monotonic() + WAIT_S
    while not holds():
        assert time.monotonic() < end, "It did not come about."
        time.sleep(poll_s)
