"""A real window, with a real worker, offscreen; the dialogs are answered by the test."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from person import RENDERED_MS, Person
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.habits import Habits
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.plurals import EnglishPlurals
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.desktop.theme import apply_theme
from leaflet_studio.desktop.window import Window

# An X screen, and its keyboard, are Linux's.
collect_ignore = [] if sys.platform == "linux" else ["test_end_to_end.py"]


class KeptRenderer(Renderer):
    """A renderer that outlives the windows: starting a worker for each test would take most of the time."""

    def close(self) -> None:
        """Stay for the next window."""

    def end(self) -> None:
        super().close()


@pytest.fixture(scope="session")
def renderer(qapp: QApplication) -> Iterator[KeptRenderer]:
    renderer = KeptRenderer()
    yield renderer
    renderer.end()


@pytest.fixture(scope="session", autouse=True)
def plurals(qapp: QApplication) -> Iterator[None]:
    translator = EnglishPlurals()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, renderer: KeptRenderer, tmp_path: Path) -> Iterator[Window]:
    apply_theme(qapp, dark=False)
    habits = Habits()
    qapp.installEventFilter(habits)
    bridge = Bridge(renderer)
    # The sample's events lie ahead, whenever the tests run.
    bridge.today = lambda: dt.date(2026, 12, 1)
    window = Window(bridge, Memory(tmp_path / "window.ini"))
    qtbot.addWidget(window, before_close_func=_leave)
    window.show()
    qtbot.waitExposed(window)
    yield window
    _leave(window)
    qtbot.waitUntil(lambda: not renderer.is_busy, timeout=RENDERED_MS)
    qapp.removeEventFilter(habits)


def _leave(window: Window) -> None:
    window.thumbnails.close()
    window.keeper.close()
    window.bridge.close()
    # Nothing is asked about changes when the test is over.
    window.bridge.session = None


@pytest.fixture
def person(window: Window, qtbot: QtBot) -> Person:
    return Person(window, qtbot)


@pytest.fixture
def at_sample(person: Person) -> Person:
    """A person who has chosen the sample and sees its pages."""
    person.qtbot.waitUntil(lambda: bool(person.window.bridge.catalogue.layouts), timeout=RENDERED_MS)
    person.pages_after(person.window.commands.sample.trigger)
    return person


@pytest.fixture
def unseen(person: Person) -> Person:
    """A person who has chosen the sample; no pages are drawn."""
    person.window.bridge.see(False)
    person.window.commands.sample.trigger()
    # Windows of earlier tests go when Qt comes to rest.
    person.rest()
    return person
