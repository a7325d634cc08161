"""Many leaflets made by a process of their own: the command `batch`, which tells each step as a line."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer, Signal

from leaflet_studio.batch_news import News, Step, decode
from leaflet_studio.campaign.format import SUFFIX, write_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.many_wish import Wish
from leaflet_studio.desktop.process import program
from leaflet_studio.problems import LeafletError, Problem, error

PATIENCE_MS: Final = 10_000
"""So long a stopped process has to write its manifest; then it is ended."""
LEAVING_MS: Final = 3_000
LAST: Final = (Step.DONE, Step.STOPPED, Step.REFUSED)
ENDED: Final = error(
    "batch-ended", "The process that made the leaflets has ended.",
    hint="Begin again with the same folder: what is made already stays.",
)  # fmt: skip


class ManyRun(QObject):
    """Makes what a wish asks for from a campaign as it is now; `told` carries the news, the last one tells the end."""

    told = Signal(object)

    _packed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = QTemporaryDir()
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._packed.connect(self._begin)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._process.kill)
        self._wish: Wish | None = None
        self._last = News(Step.MAKING)
        self._is_stopped = False

    @property
    def is_running(self) -> bool:
        """Tell whether leaflets are being made."""
        return self._wish is not None

    def start(self, campaign: Campaign, wish: Wish) -> None:
        """Begin. What is changed in the window from now on is not in the files."""
        self._wish, self._is_stopped = wish, False
        self._last = News(Step.MAKING, all=wish.count)
        # Pictures take their time to be packed.
        threading.Thread(target=self._pack, args=(campaign, wish), daemon=True).start()

    def stop(self) -> None:
        """Stop: files are whole or not there, and the manifest says what is missing."""
        self._is_stopped = True
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()
            self._patience.start()

    def leave(self) -> None:
        """Stop, and wait for it: the program is about to end."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self.stop()
            self._process.waitForFinished(LEAVING_MS)

    def _pack(self, campaign: Campaign, wish: Wish) -> None:
        try:
            write_campaign(campaign, self._file(f"campaign{SUFFIX}"))
            self._file("groups.txt").write_text("\n".join(wish.groups), encoding="utf-8")
        except LeafletError as stop:
            self._packed.emit(stop.problems)
        except OSError as fault:
            self._packed.emit((error("not-written", f"This cannot be written: {fault.strerror}"),))
        else:
            self._packed.emit(())

    def _file(self, name: str) -> Path:
        return Path(self._folder.path()) / name

    def _begin(self, problems: tuple[Problem, ...]) -> None:
        if self._wish is None:
            return
        if problems or self._is_stopped:
            step = Step.REFUSED if problems else Step.STOPPED
            self._finish(replace(self._last, step=step, missing=self._wish.count, problems=problems))
            return
        words = self._wish.arguments(self._file(f"campaign{SUFFIX}"), self._file("groups.txt"))
        command, *first = program()
        self._process.start(command, [*first, *words])

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                self._last = decode(line)
            except ValueError:
                # A library has said something, too; the news go on after it.
                continue
            # The last ones wait for the end of the process.
            if self._last.step not in LAST:
                self.told.emit(self._last)

    def _finish(self, news: News) -> None:
        self._wish = None
        self._patience.stop()
        self.told.emit(news)

    def _fail(self, fault: QProcess.ProcessError) -> None:
        if fault is QProcess.ProcessError.FailedToStart:
            self._end()

    def _end(self, *_: object) -> None:
        """Tell how it ended, and so for a process that could not say that itself."""
        self._read()
        if self._wish is None:
            return
        news = self._last
        if news.step not in LAST:
            step, problems = (Step.STOPPED, ()) if self._is_stopped else (Step.REFUSED, (ENDED,))
            news = replace(news, step=step, missing=news.all - news.done, problems=problems)
        self._finish(news)
