"""Work beside the window: exactly one end is told, in the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from leaflet_studio.desktop.background import Background, Progress
from leaflet_studio.problems import LeafletError, Room, error


def told_by(qtbot: QtBot, work: Callable[[Progress], object]) -> tuple[str, object]:
    told: list[tuple[str, object]] = []
    kept = Kept(told)
    background = Background(work, kept)
    background.done.connect(kept.done)
    background.failed.connect(kept.failed)
    background.start()
    qtbot.waitUntil(lambda: bool(told))
    background.wait()
    return told[0]


class Kept(QObject):
    def __init__(self, told: list[tuple[str, object]]) -> None:
        super().__init__()
        self._told = told

    def done(self, result: object) -> None:
        self._told.append(("done", result))

    def failed(self, problems: object) -> None:
        self._told.append(("failed", problems))


def test_work_beside_the_window_tells_its_end_whatever_happens(qtbot: QtBot) -> None:
    full = error("not-written", "The disk is full.")

    def stops(_: Progress) -> None:
        raise LeafletError(Room.OUTPUT, full)

    def errs(_: Progress) -> None:
        raise ZeroDivisionError("by nothing")

    assert told_by(qtbot, lambda _: 3) == ("done", 3)
    assert told_by(qtbot, stops) == ("failed", (full,))
    kind, problems = told_by(qtbot, errs)
    assert kind == "failed"
    assert "ZeroDivisionError" in problems[0].message
