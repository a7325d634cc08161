"""Questions to the person at the window, in one place so that tests can answer them."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from leaflet_studio.problems import Problem


class Unsaved(Enum):
    """What is to become of changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Dialogs(QObject):
    """The dialogs of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def path_to_open(self) -> Path | None:
        """Ask which campaign to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a campaign"), "", self.tr("Campaigns (*.leaflet campaign.toml)")
        )
        # A campaign's folder is chosen by the file in it.
        path = Path(name)
        return (path.parent if path.name == "campaign.toml" else path) if name else None

    def path_to_save(self, proposal: Path) -> Path | None:
        """Ask where to save the campaign."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the campaign"), str(proposal), self.tr("Campaigns (*.leaflet)")
        )
        return Path(name) if name else None

    def path_to_export(self, proposal: Path) -> Path | None:
        """Ask where to write the PDF."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the leaflet"), str(proposal), self.tr("PDF files (*.pdf)")
        )
        return Path(name) if name else None

    def about_unsaved(self) -> Unsaved:
        """Ask what is to become of changes that are not saved."""
        buttons = QMessageBox.StandardButton
        box = self._box(QMessageBox.Icon.Question, self.tr("The campaign has changes that are not saved."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        answers = {buttons.Save: Unsaved.SAVE, buttons.Discard: Unsaved.DISCARD}
        return answers.get(QMessageBox.StandardButton(box.exec()), Unsaved.CANCEL)

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Say why something could not be done."""
        shown = [str(problem) for problem in problems]
        box = self._box(QMessageBox.Icon.Warning, "\n\n".join(shown[:5]))
        if len(shown) > 5:
            box.setDetailedText("\n\n".join(shown))
        box.exec()

    def _box(self, icon: QMessageBox.Icon, text: str) -> QMessageBox:
        box = QMessageBox(icon, "Leaflet Studio", text, parent=self._window)
        # Texts from files are never taken for HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box
