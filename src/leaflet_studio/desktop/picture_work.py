"""Pictures brought into the campaign: a file is chosen, cleaned beside the window, and put into its field."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leaflet_studio.desktop.background import Background
from leaflet_studio.problems import Problem

if TYPE_CHECKING:
    from leaflet_studio.desktop.window import Window


class PictureWork(QObject):
    """The pictures of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._field = ""
        self._work: Background | None = None
        window.bridge.picture_wanted.connect(self.choose)

    @property
    def is_busy(self) -> bool:
        """Tell whether a picture is being read."""
        return self._work is not None

    def choose(self, field: str) -> None:
        """Ask for a picture's file, and put it into a field."""
        path = None if self.is_busy else self._window.dialogs.path_to_picture()
        if path is None:
            return
        self._field = field
        self._work = Background(lambda _: read(path), self)
        self._work.done.connect(self._put)
        self._work.failed.connect(self._refuse)
        self._work.start()

    def close(self) -> None:
        """Wait for what is being read: a thread must not outlive its window."""
        if self._work is not None:
            self._work.stop()

    def _put(self, data: bytes) -> None:
        self._work = None
        self._window.bridge.put_picture(self._field, data)

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        self._work = None
        self._window.dialogs.tell(problems)


def read(path: Path) -> bytes:
    """Read a picture upright and without its metadata. Raises LeafletError for what is none."""
    from leaflet_studio.pictures import clean_picture
    from leaflet_studio.storage import FILE_LIMIT, read_file

    return clean_picture(read_file(path, limit=FILE_LIMIT), path.name)
