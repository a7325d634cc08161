"""The newest preview wins; a worker that ends, hangs or talks nonsense costs no more than its page."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.process import start_worker
from leaflet_studio.desktop.renderer import RESTARTS, Renderer
from leaflet_studio.messages import EVERYTHING, Answer, News, Order, Task

WAIT_MS = 30_000
PREVIEW = Order(0, Task.PREVIEW, layout="flyer-a5", language="en", shop="generic-coated", width_px=200)

HANGS = "import time; time.sleep(600)"
ENDS = "raise SystemExit(1)"
TALKS_NONSENSE = "print('Traceback (most recent call last)', flush=True); import time; time.sleep(600)"
NEEDS_A_CHANGE = "import sys; sys.stdin.buffer.read(8); raise SystemExit(75)"


class Listener(QObject):
    """Keeps what a renderer answers."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__()
        self.answers: list[Answer] = []
        renderer.answered.connect(lambda answer, _: self.answers.append(answer))

    def codes(self) -> list[str]:
        return [problem.code for answer in self.answers if answer.news is News.FAILED for problem in answer.problems]


def program(source: str) -> Callable[[], subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", source]
    return lambda: subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


@pytest.fixture
def made() -> Iterator[Callable[[Callable[[], subprocess.Popen[bytes]]], Renderer]]:
    renderers: list[Renderer] = []

    def make(start: Callable[[], subprocess.Popen[bytes]]) -> Renderer:
        renderers.append(Renderer(start=start))
        return renderers[-1]

    yield make
    for renderer in renderers:
        renderer.close()


def test_of_many_previews_the_newest_wins_and_none_before_it_piles_up(
    qtbot: QtBot, made: Callable[..., Renderer], sample: Campaign
) -> None:
    renderer = made(start_worker)
    listener = Listener(renderer)
    numbers = [renderer.order(replace(PREVIEW, width_px=200 + step), sample) for step in range(10)]
    qtbot.waitUntil(lambda: not renderer.is_busy, timeout=WAIT_MS)
    drawn = [answer for answer in listener.answers if answer.news is News.PAGES]
    assert [answer.number for answer in drawn] == [numbers[0], numbers[-1]]
    assert drawn[-1].pages[0].width_px == 209


def test_a_newer_preview_does_not_wait_for_the_examination_of_the_shown_one(
    qtbot: QtBot, made: Callable[..., Renderer], sample: Campaign
) -> None:
    renderer = made(start_worker)
    listener = Listener(renderer)
    first = renderer.order(PREVIEW, sample)
    qtbot.waitUntil(lambda: bool(listener.answers), timeout=WAIT_MS)
    second = renderer.order(replace(PREVIEW, width_px=210), sample)
    qtbot.waitUntil(lambda: not renderer.is_busy, timeout=WAIT_MS)
    shown = [answer.number for answer in listener.answers if answer.news is News.PAGES]
    assert shown == [first, second]
    assert listener.answers[-1].number == second
    assert listener.answers[-1].news is News.PROBLEMS


def test_an_export_is_never_dropped_for_a_preview(
    qtbot: QtBot, made: Callable[..., Renderer], sample: Campaign, tmp_path_factory: pytest.TempPathFactory
) -> None:
    renderer = made(start_worker)
    listener = Listener(renderer)
    target = tmp_path_factory.mktemp("export") / "out.pdf"
    renderer.order(PREVIEW, sample)
    renderer.order(replace(PREVIEW, task=Task.EXPORT, output=str(target), acknowledged=(EVERYTHING,)), sample)
    renderer.order(PREVIEW, sample)
    qtbot.waitUntil(lambda: not renderer.is_busy, timeout=WAIT_MS)
    assert target.read_bytes().startswith(b"%PDF")
    assert listener.codes() == []


def test_a_worker_that_always_ends_is_given_up_and_said_so(qtbot: QtBot, made: Callable[..., Renderer]) -> None:
    starts: list[int] = []

    def start() -> subprocess.Popen[bytes]:
        starts.append(1)
        return program(ENDS)()

    renderer = made(start)
    listener = Listener(renderer)
    renderer.order(PREVIEW, Campaign())
    qtbot.waitUntil(lambda: "worker-missing" in listener.codes(), timeout=WAIT_MS)
    assert len(starts) == 1 + RESTARTS
    assert not renderer.is_busy


def test_a_worker_that_hangs_is_stopped_in_time(qtbot: QtBot, made: Callable[..., Renderer]) -> None:
    renderer = made(program(HANGS))
    renderer._limit.setInterval(100)
    listener = Listener(renderer)
    renderer.order(PREVIEW, Campaign())
    qtbot.waitUntil(lambda: listener.codes() == ["worker-slow"], timeout=WAIT_MS)
    assert not renderer.is_busy


def test_a_worker_that_talks_nonsense_is_ended(qtbot: QtBot, made: Callable[..., Renderer]) -> None:
    renderer = made(program(TALKS_NONSENSE))
    listener = Listener(renderer)
    renderer.order(PREVIEW, Campaign())
    qtbot.waitUntil(lambda: "worker-missing" in listener.codes(), timeout=WAIT_MS)


def test_cancelling_stops_at_once_and_the_next_order_is_done(
    qtbot: QtBot, made: Callable[..., Renderer], sample: Campaign
) -> None:
    programs = iter([program(HANGS), start_worker])
    renderer = made(lambda: next(programs)())
    listener = Listener(renderer)
    renderer.order(PREVIEW, sample)
    renderer.cancel()
    assert not renderer.is_busy
    number = renderer.order(PREVIEW, sample)
    qtbot.waitUntil(lambda: not renderer.is_busy, timeout=WAIT_MS)
    assert {answer.number for answer in listener.answers} == {number}


def test_a_worn_worker_is_replaced_and_its_order_done(
    qtbot: QtBot, made: Callable[..., Renderer], sample: Campaign
) -> None:
    programs = iter([program(NEEDS_A_CHANGE), start_worker])
    renderer = made(lambda: next(programs)())
    listener = Listener(renderer)
    number = renderer.order(PREVIEW, sample)
    qtbot.waitUntil(lambda: bool(listener.answers) and not renderer.is_busy, timeout=WAIT_MS)
    assert [answer.number for answer in listener.answers] == [number, number]
    assert listener.codes() == []


def test_an_order_after_closing_is_forgotten(made: Callable[..., Renderer], sample: Campaign) -> None:
    renderer = made(start_worker)
    renderer.close()
    renderer.order(PREVIEW, sample)
    assert not renderer.is_busy
