"""Starts the application: the worker first, then Qt, then the window."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

from leaflet_studio.problems import LeafletError, Room, error

DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What names a screen on Linux, or Qt's substitute for one."""
READERS: Final = ("ruamel.yaml", "markdown_it", "tomlkit")


def run(campaign: Path | None = None) -> int:
    """Open the window, on a campaign if one is given; returns the exit code when it is closed.

    Raises LeafletError (usage) where there is no Qt that can be used.
    """
    check_display(os.environ, sys.platform)
    # Spawned before Qt is imported: both start at the same time. It ends with this process, whatever Qt there is.
    from leaflet_studio.desktop.process import start_worker

    process = start_worker()
    check_qt(version_of_qt(), sys.version_info[:2])

    from PySide6.QtWidgets import QApplication

    from leaflet_studio.desktop.bridge import Bridge
    from leaflet_studio.desktop.habits import Habits
    from leaflet_studio.desktop.icons import application_icon
    from leaflet_studio.desktop.interface_language import InterfaceLanguage
    from leaflet_studio.desktop.memory import Memory
    from leaflet_studio.desktop.plurals import EnglishPlurals
    from leaflet_studio.desktop.preferences import dress_application
    from leaflet_studio.desktop.renderer import Renderer
    from leaflet_studio.desktop.theme import built_bare
    from leaflet_studio.desktop.window import Window

    application = QApplication(sys.argv[:1])
    application.setApplicationName("leaflet-studio")
    application.setApplicationDisplayName("Leaflet Studio")
    application.setDesktopFileName("leaflet-studio")
    application.setWindowIcon(application_icon())
    plurals = EnglishPlurals()
    application.installTranslator(plurals)
    memory = Memory()
    language = InterfaceLanguage(application)
    language.choose(memory.language)
    dress_application(memory.colours)
    application.styleHints().colorSchemeChanged.connect(lambda: dress_application(memory.colours))
    habits = Habits()
    application.installEventFilter(habits)
    with built_bare(application):
        window = Window(Bridge(Renderer(process)), memory, language)
    window.show()
    # What a window is made of lives as long as it does: looking it through for garbage takes longer than a key may.
    gc.freeze()
    # What the first campaign needs, while somebody looks at the window.
    threading.Thread(target=warm_up, daemon=True).start()
    if not window.keeper.offer() and campaign is not None:
        window.open(campaign)
    return int(application.exec())


def warm_up() -> None:
    """Import what reads a campaign; only the time that this takes shows."""
    for name in READERS:
        import_module(name)


def version_of_qt() -> str:
    """Return the version of PySide6 that is installed; empty when there is none.

    Its package says it; the installation's records would take longer to import than they take to read.
    """
    try:
        from PySide6 import __version__
    except ImportError:
        return ""
    return str(__version__)


def check_qt(pyside: str, python: tuple[int, int]) -> None:
    """Refuse what would crash: PySide6 6.12 before Python 3.12 loses references to None until the process aborts.

    Measured with 6.12.0 on Python 3.10.13, 3.11.2 and 3.11.7. Raises LeafletError (usage).
    """
    if not pyside:
        problem = error("qt-missing", "The window needs PySide6-Essentials.", hint="pip install PySide6-Essentials")
        raise LeafletError(Room.USAGE, problem)
    if python < (3, 12) and tuple(int(part) for part in pyside.split(".")[:2]) >= (6, 12):
        message = f"PySide6 {pyside} crashes on Python {python[0]}.{python[1]}."
        raise LeafletError(Room.USAGE, error("qt-unfit", message, hint="Use PySide6 6.11, or Python 3.12 or newer."))


def check_display(environment: Mapping[str, str], platform: str) -> None:
    """Refuse to start where no window can be shown: Qt would abort. Raises LeafletError (usage)."""
    if platform.startswith("linux") and not any(environment.get(name) for name in DISPLAYS):
        hint = "Start it from a desktop, or use the other commands (leaflet-studio --help)."
        raise LeafletError(Room.USAGE, error("display-missing", "There is no screen to open the window on.", hint=hint))
