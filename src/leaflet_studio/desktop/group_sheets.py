"""Local groups in and out by spreadsheet: the import's dialog, and a template to send round."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDropEvent

from leaflet_studio.problems import LeafletError
from leaflet_studio.storage import write_whole

if TYPE_CHECKING:
    from leaflet_studio.desktop.groups_dialog import GroupsDialog
    from leaflet_studio.desktop.window import Window

SUFFIXES: Final = (".csv", ".tsv", ".xlsx", ".ods")
TEMPLATE: Final = "groups.xlsx"


class GroupSheets(QObject):
    """Imports groups and saves templates; `tell` says what was done."""

    def __init__(self, window: Window, tell: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell
        self.dialog: GroupsDialog | None = None

    def refresh(self) -> None:
        """Offer what the open campaign allows. A kit has its one group only."""
        self._window.commands.import_groups.setEnabled(self._may_import())

    def dropped(self, event: QDropEvent) -> Path | None:
        """Return the spreadsheet that is dropped, if it is one and there is a campaign to take it."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        fits = len(paths) == 1 and paths[0].suffix.lower() in SUFFIXES
        return paths[0] if fits and self._may_import() else None

    def import_from(self, path: Path | None = None) -> None:
        """Ask for a spreadsheet, unless it is known, and what is to be taken of it."""
        window = self._window
        chosen = path or (window.dialogs.path_to_import() if self._may_import() else None)
        if chosen is None:
            return
        # Only then: who never imports groups does not wait for what reads them.
        from leaflet_studio.desktop.groups_dialog import GroupsDialog

        self.dialog = GroupsDialog(window.bridge, window.dialogs, chosen, window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(self._tell_imported)
        self.dialog.open()

    def save_template(self) -> None:
        """Write an empty spreadsheet with the fields of a group and an example."""
        path = self._window.dialogs.path_to_template(Path.home() / TEMPLATE)
        if path is None:
            return
        from leaflet_studio.campaign.importing.template import template

        groups = self._window.bridge.campaign.groups
        target = path if path.suffix.lower() in SUFFIXES else path.with_name(f"{path.name}{Path(TEMPLATE).suffix}")
        try:
            write_whole(target, template(target, groups[0] if groups else None))
        except LeafletError as stop:
            self._window.dialogs.tell(stop.problems)
            return
        self._tell(self.tr("Wrote %1").replace("%1", str(target)))

    def _may_import(self) -> bool:
        session = self._window.bridge.session
        return session is not None and session.campaign.kit is None

    def _tell_imported(self) -> None:
        self._window.form.show_section("event")
        if self.dialog is not None:
            number = len(self.dialog.taken)
            self._tell(self.tr("%Ln group(s) imported. Undo takes them back.", "", number))
