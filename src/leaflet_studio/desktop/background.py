"""Work beside the window: done in a thread, its progress and its end told to the window."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from leaflet_studio.problems import LeafletError, Problem, error

Progress = Callable[[int, int], None]
"""Told how much is done, of how much; raises `StoppedError` when nobody wants the rest."""


class StoppedError(Exception):
    """Nobody wants what is being done any more."""


def mistake(fault: Exception) -> Problem:
    """Return what is told of a fault of the program; its trace goes to standard error."""
    traceback.print_exception(fault)
    message = f"The program made a mistake ({type(fault).__name__}: {fault})."
    return error("program-fault", message, hint="Nothing is lost. Please report this.")


class Background(QThread):
    """Does one piece of work that needs nothing of Qt.

    Exactly one of `done` (with what the work returned), `failed` (with problems) and `stopped` is told; connect them,
    and `progressed`, to methods of objects of the window: these are called in its thread.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Do it; whatever goes wrong is told, too."""
        try:
            result = self._work(self._tell)
        except StoppedError:
            self.stopped.emit()
        except LeafletError as stop:
            self.failed.emit(stop.problems)
        except Exception as fault:  # noqa: BLE001  # the edge of the thread: the window is told, and goes on
            self.failed.emit((mistake(fault),))
        else:
            self.done.emit(result)

    def stop(self) -> None:
        """Ask for the end, at the next step, and wait for it."""
        self.requestInterruption()
        self.wait()

    def _tell(self, done: int, whole: int) -> None:
        if self.isInterruptionRequested():
            raise StoppedError
        self.progressed.emit(done, whole)
