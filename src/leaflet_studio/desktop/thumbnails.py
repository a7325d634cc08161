"""Small pictures of the campaign in every layout, drawn by a worker of their own that yields to everything else."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.process import start_worker
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.messages import Answer, News

PAUSE_MS: Final = 1200
"""So long after the last change the pictures are drawn anew."""
WIDTH_PX: Final = 320
NICENESS: Final = 10

Key = tuple[str, str]
"""A layout and a format of it."""


def start_quiet_worker() -> subprocess.Popen[bytes]:
    """Start a worker that gets what time others leave, where the system can say so."""
    process = start_worker()
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process.pid, NICENESS)
    return process


class Thumbnails(QObject):
    """Draws what is wanted, one after another; `drawn` carries the layout and format with the worker's answer,
    `fitted` a language with the number of its words that are too many.

    The worker is started when pictures are wanted first, so that who never looks at the gallery never pays for it.
    """

    drawn = Signal(object, object, object)
    fitted = Signal(str, int)

    def __init__(self, bridge: Bridge, start: Callable[[], subprocess.Popen[bytes]] = start_quiet_worker) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._start = start
        self._renderer: Renderer | None = None
        self._wanted: tuple[Key, ...] = ()
        self._queue: list[Key | str] = []
        self._running: tuple[int, Key | str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        bridge.campaign_changed.connect(self._pause.start)

    @property
    def is_busy(self) -> bool:
        """Tell whether pictures are being drawn or wait to be."""
        return self._pause.isActive() or self._running is not None or bool(self._queue)

    def want(self, keys: tuple[Key, ...]) -> None:
        """Draw these layouts from now on, whenever the campaign rests; none when nobody looks."""
        if keys != self._wanted:
            self._wanted = keys
            self._pause.start(0)

    def want_languages(self, languages: tuple[str, ...]) -> None:
        """Tell once how the text of these languages fits the layout that is chosen."""
        self._queue = [*languages, *(each for each in self._queue if each not in languages)]
        self._next()

    def close(self) -> None:
        """End the worker."""
        self._pause.stop()
        self._queue.clear()
        if self._renderer is not None:
            self._renderer.close()

    def _begin(self) -> None:
        if self._bridge.session is None:
            return
        self._queue = [*self._wanted, *(each for each in self._queue if isinstance(each, str))]
        self._next()

    def _next(self) -> None:
        if self._running is not None or not self._queue:
            return
        if self._renderer is None:
            self._renderer = Renderer(start=self._start, parent=self)
            self._renderer.answered.connect(self._take)
        wanted = self._queue.pop(0)
        campaign = self._bridge.campaign
        if isinstance(wanted, str):
            order = replace(self._bridge.order_of(campaign.design.layout), language=wanted)
        else:
            layout, format_id = wanted
            order = replace(self._bridge.order_of(layout), width_px=WIDTH_PX)
            campaign = replace(campaign, design=replace(campaign.design, layout=layout, format=format_id))
        self._running = (self._renderer.order(order, campaign), wanted)

    def _take(self, answer: Answer, blobs: tuple[bytes, ...]) -> None:
        if self._running is None or answer.number != self._running[0]:
            return
        _, wanted = self._running
        self._running = None
        if answer.news is News.THUMBNAIL and isinstance(wanted, str):
            self.fitted.emit(wanted, answer.badge.overset_words)
        elif not isinstance(wanted, str):
            self.drawn.emit(wanted, answer, blobs)
        # Not at once: the renderer still ends the order that was answered.
        QTimer.singleShot(0, self._next)
