"""What the window remembers from one day to the next: its shape, its panels, recent campaigns, the colours."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from leaflet_studio.resources import state_folder

RECENT: Final = 8
SYSTEM, LIGHT, DARK = "system", "light", "dark"


class Memory:
    """Settings in one readable file of the state folder."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = QSettings(str(file or state_folder() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Return the folder of the settings, where journals and earlier versions are kept, too."""
        return Path(self._settings.fileName()).parent

    @property
    def recent(self) -> tuple[Path, ...]:
        """Return the campaigns that were opened last and still are there, the newest first."""
        return tuple(Path(name) for name in self._names() if Path(name).exists())

    def remember(self, path: Path) -> None:
        """Put a campaign first among the recent ones."""
        name = str(path.absolute())
        names = [name, *(each for each in self._names() if each != name)]
        self._settings.setValue("recent", names[:RECENT])

    def forget_recent(self) -> None:
        """Forget which campaigns were opened."""
        self._settings.remove("recent")

    @property
    def colours(self) -> str:
        """Return whose colours the window has: `system`, `light` or `dark`."""
        return str(self._settings.value("colours", SYSTEM))

    @colours.setter
    def colours(self, colours: str) -> None:
        self._settings.setValue("colours", colours)

    @property
    def language(self) -> str:
        """Return the tag of the interface's language; empty for the system's."""
        return self.text("interface-language")

    @language.setter
    def language(self, tag: str) -> None:
        self.keep("interface-language", tag)

    def bytes(self, name: str) -> QByteArray:
        """Return a remembered shape; empty when there is none."""
        found = self._settings.value(name)
        return found if isinstance(found, QByteArray) else QByteArray()

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._settings.value(name, default))

    def keep(self, name: str, value: QByteArray | str) -> None:
        """Remember a shape or a text."""
        self._settings.setValue(name, value)

    def _names(self) -> list[str]:
        # A list of one is read back as a text.
        found = self._settings.value("recent", [])
        return [found] if isinstance(found, str) else [str(each) for each in found or []]
