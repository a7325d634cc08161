"""What can be done with kits from the window's menu: made, returned, merged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.steps import isolated
from leaflet_studio.problems import LeafletError

if TYPE_CHECKING:
    from leaflet_studio.desktop.window import Window

KEY_FILE: Final = "leaflet-studio-key.pem"
LEDGER: Final = "kits.json"
"""Stands in a campaign of which kits were made."""


class KitWork(QObject):
    """The kits of one window. `save` saves the campaign and tells whether it did; `tell` shows a line of news."""

    def __init__(self, window: Window, save: Callable[[], bool], tell: Callable[[str], None]) -> None:
        super().__init__(window)
        self.dialogs = KitDialogs(window)
        self._window, self._save, self._tell = window, save, tell

    def refresh(self) -> None:
        """Offer what can be done with the open campaign; of the rest, say why it cannot."""
        commands, campaign = self._window.commands, self._window.bridge.campaign
        if self._window.bridge.session is None:
            reason = self.tr("Open a campaign first.")
            make, merge, give_back, theirs = reason, reason, reason, reason
        elif campaign.kit is not None:
            theirs = self.tr("This is a local group's kit: the organizers do this in their campaign.")
            make, merge, give_back = theirs, theirs, ""
        else:
            make = "" if campaign.groups else self.tr("Kits are made for local groups: add them first.")
            merge = "" if campaign.file(LEDGER) else self.tr("No kits were made of this campaign yet.")
            give_back, theirs = self.tr("This campaign is no kit: it is not returned to anybody."), ""
        no_key = (
            "" if campaign.file(LEDGER) else self.tr("This campaign has no key yet: it is made with its first kits.")
        )
        _offer(commands.save_key, theirs or no_key)
        _offer(commands.take_key, theirs)
        _offer(commands.make_kits, make)
        _offer(commands.merge_returns, merge)
        _offer(commands.save_return, give_back)
        for action in (commands.many, commands.import_groups, commands.template):
            _offer(action, theirs)

    def make(self) -> None:
        """Make kits for local groups."""
        from leaflet_studio.desktop.kit_making import MakeKitsDialog

        window = self._window
        self.dialog = MakeKitsDialog(window.bridge, window.dialogs, self.dialogs, self._save, window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def merge(self) -> None:
        """Merge what came back from local groups."""
        from leaflet_studio.desktop.kit_merging import MergeDialog

        window = self._window
        self.dialog = MergeDialog(window.bridge, window.dialogs, self.dialogs, self._tell, window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def compare(self) -> None:
        """Hold finished files against a master; the frames of groups on the pages shown may differ."""
        from leaflet_studio.desktop.compare_dialog import CompareDialog

        window = self._window
        shown = (frame for guide in window.bridge.guides for frame in guide.frames)
        allowed = tuple(dict.fromkeys(frame.id for frame in shown if frame.field.startswith("groups.")))
        self.dialog = CompareDialog(window.dialogs, self.dialogs, allowed, window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def save_return(self) -> None:
        """Write the kit's changes as a tiny file; the kit is saved first, so that its count of edits stands in it."""
        session = self._window.bridge.session
        if session is None or session.campaign.kit is None or (session.is_changed and not self._save()):
            return
        path = self.dialogs.path_for_return(self._proposal())
        if path is None:
            return
        self._attempt(lambda: self._write_return(path))

    def save_key(self) -> None:
        """Write a copy of the organizers' key, for another computer or a safe place."""
        self._attempt(self._copy_key)

    def take_key(self) -> None:
        """Take over the organizers' key from another computer."""
        self._attempt(self._take_key)

    def _copy_key(self) -> None:
        from leaflet_studio.kits.keys import find_key, keys_folder, write_private
        from leaflet_studio.kits.ledger import read_ledger

        key = find_key(read_ledger(self._window.bridge.campaign).keys, keys_folder())
        path = self.dialogs.path_for_key(Path.home() / KEY_FILE)
        if path is not None:
            write_private(path, key.pem)
            said = self.tr("Wrote %1. Whoever has it can make kits of this campaign: keep it as you keep a key.")
            self._tell(said.replace("%1", isolated(str(path))))

    def _take_key(self) -> None:
        from leaflet_studio.kits.keys import keep_key, keys_folder, read_key
        from leaflet_studio.kits.ledger import read_ledger

        path = self.dialogs.key_file()
        if path is None:
            return
        key = read_key(path)
        keep_key(key, keys_folder())
        own = key.public in read_ledger(self._window.bridge.campaign).keys
        here = self.tr("The key is on this computer now: you can make kits.")
        other = self.tr("The key is on this computer now. It is another one than this campaign's.")
        self._tell(here if own else other)

    def _attempt(self, work: Callable[[], None]) -> None:
        try:
            work()
        except LeafletError as stop:
            self._window.dialogs.tell(stop.problems)

    def _proposal(self) -> Path:
        from leaflet_studio.kits.returns import SUFFIX

        session = self._window.bridge.session
        beside = session.path or Path.home() / session.campaign.kit.group
        return beside.with_name(f"{beside.stem}{SUFFIX}")

    def _write_return(self, path: Path) -> None:
        from leaflet_studio.kits.returns import SUFFIX, make_return, read_return
        from leaflet_studio.storage import write_whole

        named = path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
        data = make_return(self._window.bridge.campaign)
        write_whole(named, data)
        changed = len(read_return(data, named.name).changed)
        said = self.tr("Wrote %1 with %n changed field(s). Send this file to the organizers.", "", changed)
        self._tell(said.replace("%1", isolated(str(named))))


def _offer(action: QAction, reason: str) -> None:
    action.setEnabled(not reason)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    title = action.text().rstrip("…")
    action.setToolTip(reason or (f"{title} ({keys})" if keys else title))
