"""A real window, with its real worker, offscreen; the dialogs are answered by the test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from person import RENDERED_MS, Person
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.habits import Habits
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.desktop.theme import apply_theme
from leaflet_studio.desktop.window import Window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    apply_theme(qapp, dark=False)
    habits = Habits()
    qapp.installEventFilter(habits)
    bridge = Bridge(Renderer())
    window = Window(bridge)
    qtbot.addWidget(window, before_close_func=lambda _: bridge.close())
    window.show()
    qtbot.waitExposed(window)
    yield window
    qapp.removeEventFilter(habits)


@pytest.fixture
def person(window: Window, qtbot: QtBot) -> Person:
    return Person(window, qtbot)


@pytest.fixture
def at_sample(person: Person) -> Person:
    """A person who has chosen the sample and sees its pages."""
    person.qtbot.waitUntil(lambda: bool(person.window.bridge.catalogue.layouts), timeout=RENDERED_MS)
    person.pages_after(person.window.sample_action.trigger)
    return person
