"""Questions about the files of kits and of versions, in one place so that tests can answer them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class KitDialogs(QObject):
    """Asks for files and folders; a test answers in its place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def path_for_return(self, proposal: Path) -> Path | None:
        """Ask where to write a kit's return."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the return"), str(proposal), self.tr("Returns of kits (*.return)")
        )
        return Path(name) if name else None

    def folder_for_kits(self, proposal: Path) -> Path | None:
        """Ask for the folder that kits are written to."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for the kits"), str(proposal))
        return Path(name) if name else None

    def may_replace(self, names: tuple[str, ...]) -> bool:
        """Ask whether files of the same names, which are others, may be replaced: they may be kits that came back."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Leaflet Studio", "", parent=self._window)
        # Names of files are never taken for HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("%n file(s) in this folder would be replaced: %1.", "", len(names)).replace("%1", _few(names))
        )
        box.setInformativeText(self.tr("If they are kits that came back, merge them first, or choose another folder."))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace

    def returns(self) -> tuple[Path, ...]:
        """Ask which returns to read."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Returns to merge"), "", self.tr("Returns and saved kits (*.return *.leaflet)")
        )
        return tuple(Path(name) for name in names)

    def folder_of_returns(self) -> tuple[Path, ...]:
        """Ask for a folder that holds returns."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Folder with returns"), "")
        return (Path(name),) if name else ()

    def path_for_key(self, proposal: Path) -> Path | None:
        """Ask where to write a copy of the organizers' key."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy of the key"), str(proposal), self.tr("Keys (*.pem)")
        )
        return Path(name) if name else None

    def key_file(self) -> Path | None:
        """Ask for an organizers' key from another computer."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Take over a key"), "", self.tr("Keys (*.pem)"))
        return Path(name) if name else None

    def finished_files(self) -> tuple[Path, ...]:
        """Ask which finished files to compare."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Finished files"), "", self.tr("PDF files (*.pdf)")
        )
        return tuple(Path(name) for name in names)

    def path_for_sheet(self, proposal: Path) -> Path | None:
        """Ask where to write a contact sheet."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the contact sheet"), str(proposal), self.tr("Pictures (*.png)")
        )
        return Path(name) if name else None


def _few(names: tuple[str, ...]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")
