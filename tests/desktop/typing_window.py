"""A real window, offscreen, in which a person types until the process is killed.

    python typing_window.py STATE FILE

Each line that it writes is the number of letters that stand in the headline.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.desktop.window import Window


def end(*fault: object) -> None:
    """Qt would go on after a mistake, and whoever reads the lines would wait for ever."""
    sys.__excepthook__(*fault)
    os._exit(1)


def main(state: Path, file: Path) -> None:
    application = QApplication(sys.argv[:1])
    window = Window(Bridge(Renderer()), Memory(state / "window.ini"))
    window.open(file)
    window.show()
    headline = window.form.editor("statements.en.title")
    headline.focusProxy().selectAll()

    def type_on() -> None:
        QTest.keyClick(headline.focusProxy(), Qt.Key.Key_X)
        sys.stdout.write(f"{len(headline.text())}\n")
        sys.stdout.flush()

    timer = QTimer(interval=40, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(type_on)
    timer.start()
    application.exec()


if __name__ == "__main__":
    sys.excepthook = end
    main(Path(sys.argv[1]), Path(sys.argv[2]))
