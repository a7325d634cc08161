"""A person with a keyboard alone, on a real X screen: from the command to a file that could go to print."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import ImageGrab

from leaflet_studio.preflight.run import preflight
from leaflet_studio.problems import Severity
from leaflet_studio.shops import Shop

SCREEN = "1280x800x24"
WAIT_S = 120
POLL_S = 0.05
ACCENT = (196, 22, 28)
NEAR = 24
PAGE_SHARE = 0.04
"""The sample's field of the accent colour covers more of the screen, and the window's own red buttons cover less."""


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

    def titles(self) -> str:
        found = self._run("search", "--onlyvisible", "--name", "Leaflet Studio").split()
        return " ".join(self._run("getwindowname", window) for window in found)

    def _run(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, timeout=WAIT_S)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """End a process of ours, whatever happened."""
    try:
        yield process
    finally:
        process.terminate()
        process.wait(WAIT_S)


@pytest.fixture
def keyboard() -> Iterator[Keyboard]:
    """A keyboard at a screen of its own; the server chooses a number that is free."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with ended(subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)):
        os.close(writing)
        with os.fdopen(reading) as numbers:
            yield Keyboard(f":{int(numbers.readline())}")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "run").mkdir(mode=0o700)
    return tmp_path


@pytest.fixture
def studio(keyboard: Keyboard, home: Path) -> Iterator[None]:
    """The program, started as its command starts it."""
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
    with ended(subprocess.Popen([sys.executable, "-m", "leaflet_studio"], env=environment)):
        yield


def wait_until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + WAIT_S
    while not holds():
        assert time.monotonic() < end, "It did not come about."
        time.sleep(POLL_S)


def shows_pages(keyboard: Keyboard) -> bool:
    """Tell whether the front of the leaflet, with its field of colour, is on the screen."""
    picture = ImageGrab.grab(xdisplay=keyboard.display).convert("RGB").reduce(4)
    pixels = picture.width * picture.height
    near = [count for count, colour in picture.getcolors(pixels) if is_near(colour)]
    return sum(near) > PAGE_SHARE * pixels


def is_near(colour: tuple[int, ...]) -> bool:
    return all(abs(one - other) < NEAR for one, other in zip(colour, ACCENT, strict=True))


def in_journal(home: Path, text: str) -> bool:
    return any(text in record.read_text() for record in (home / "run").glob("*/*.json"))


def text_of(pdf: bytes) -> str:
    with pdfium.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


@pytest.mark.usefixtures("studio")
def test_a_leaflet_is_made_with_the_keyboard_alone(keyboard: Keyboard, home: Path, coated: Shop) -> None:
    day = dt.date.today() + dt.timedelta(days=30)
    keyboard.focus("Leaflet Studio")
    keyboard.press("ctrl+shift+n")
    wait_until(lambda: "Lift the ban" in keyboard.titles())
    wait_until(lambda: shows_pages(keyboard))

    keyboard.press("alt+3")  # The event.
    keyboard.press("Tab", "Down")  # The group after the first one.
    keyboard.press("Tab", "Tab", "Tab", "Tab")  # Past the buttons that add groups, and its name.
    keyboard.type("Evening at the harbour")
    keyboard.press("Tab")
    keyboard.type(f"{day}")
    wait_until(lambda: in_journal(home, "Evening at the harbour") and in_journal(home, f"{day}"))

    keyboard.press("ctrl+shift+e")
    keyboard.focus("Export")
    keyboard.press("Return")
    written = home / "Documents" / "Lift-the-ban-flyer-a5-en-almaty.pdf"
    keyboard.focus("Read this before it goes to print")
    assert not written.exists()
    keyboard.press("Tab", "space", "Tab", "Return")
    keyboard.focus("The file is ready")

    pdf = written.read_bytes()
    errors = {problem.code for problem in preflight(pdf, coated) if problem.severity is Severity.ERROR}
    assert errors == {"link-placeholder"}
    assert "Evening at the harbour" in text_of(pdf)
    assert f"{day.day} {day:%B} {day.year}" in text_of(pdf)
