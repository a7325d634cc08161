"""Sees that no word is lost: the recovery journal, the lock on the open file, earlier versions, and their questions."""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaflet_studio.campaign.differences import differences
from leaflet_studio.campaign.format import SUFFIX, read_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.campaign.new import empty_campaign
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.keeper_dialogs import InUse, KeeperDialogs, Recovery
from leaflet_studio.locks import Holder, Lock, take
from leaflet_studio.problems import LeafletError, Problem, warning
from leaflet_studio.recovery import Record, Recorder, discard, recovered, unfinished
from leaflet_studio.saving import CHANGED_ON_DISK, save, version_of, versions
from leaflet_studio.session import Session
from leaflet_studio.storage import make_folder, reason_of

PRIVATE: Final = 0o700
BACKUPS: Final = "backups"


class Keeper(QObject):
    """Keeps the open campaign of one window. `troubled` carries what went wrong aside, which is no reason to stop."""

    troubled = Signal(object)
    _told = Signal(object)

    def __init__(self, bridge: Bridge, window: QWidget, state: Path) -> None:
        super().__init__(window)
        self.dialogs = KeeperDialogs(window)
        self._bridge, self._state = bridge, state
        self._session: Session | None = None
        self._recorder: Recorder | None = None
        self._lock: tuple[Path, Lock] | None = None
        self._version = ""
        self._told.connect(self._tell)
        bridge.campaign_changed.connect(self._follow)

    @property
    def recoveries(self) -> Path:
        """Return the folder of all journals."""
        return self._state / "recovery"

    def offer(self) -> bool:
        """Offer what an earlier run did not save, one after another; tells whether something was recovered."""
        for journal in unfinished(self.recoveries):
            try:
                record = recovered(journal)
            except LeafletError as stop:
                self.troubled.emit(stop.problems)
                continue
            before = _on_disk(record)
            answer = self.dialogs.about_recovery(record, differences(before, record.campaign))
            if answer is Recovery.DISCARD:
                discard(journal)
            elif answer is Recovery.RECOVER:
                self._recover(record, journal)
                return True
        return False

    def open(self, path: Path) -> bool:
        """Open a campaign, unless another window has it and the person rather leaves it; tells whether it is open.

        Raises LeafletError when it cannot be read; the campaign that was open stays then.
        """
        lock, is_copy = self._lock, False
        if lock is None or lock[0] != path.resolve():
            lock, is_copy, goes_on = self._locked(path)
            if not goes_on:
                return False
        try:
            self._bridge.open(path)
        except LeafletError:
            if lock is not None and lock is not self._lock:
                lock[1].free()
            raise
        self._hold(lock)
        if is_copy and self._bridge.session is not None:
            # A copy has no file yet: saving asks for one.
            self._bridge.session.path, self._version = None, ""
            self._bridge.campaign_changed.emit()
        return True

    def save(self, path: Path) -> bool:
        """Save the campaign, with a question where another version stands on the disk by now; tells whether it did.

        Raises LeafletError (output): what stood there stays, and the text in the window and in the journal, too.
        """
        session = self._bridge.session
        if session is None:
            return False
        named = path if path.suffix == SUFFIX or path.is_dir() else path.with_name(f"{path.name}{SUFFIX}")
        known = self._version if named == session.path else ""
        try:
            version, problems = self._saved(session, named, known)
        except LeafletError as stop:
            if stop.problems[0].code != CHANGED_ON_DISK:
                raise
            if not self.dialogs.about_changed(named):
                return False
            version, problems = self._saved(session, named, "")
        if self._lock is None or self._lock[0] != named.resolve():
            self._hold(self._locked_quietly(named))
        self._version = version
        session.saved(named)
        if problems:
            self.troubled.emit(problems)
        return True

    def about_earlier(self, path: Path) -> str:
        """Say where the version of a file lies that was replaced last; nothing when none was kept."""
        kept = versions(path, self._state / BACKUPS)
        return self.tr("An earlier version is kept here: %1").replace("%1", str(kept[0])) if kept else ""

    def close(self) -> None:
        """Let go of the campaign: what is not saved was asked about."""
        if self._recorder is not None:
            self._recorder.close()
        self._recorder, self._session = None, None
        self._hold(None)

    def _saved(self, session: Session, path: Path, known: str) -> tuple[str, tuple[Problem, ...]]:
        return save(session.campaign, path, self._state / BACKUPS, dt.datetime.now(dt.UTC), known)

    def _recover(self, record: Record, journal: Path) -> None:
        path = Path(record.path)
        if not (record.path and self._opened(path)):
            self._bridge.open_empty()
        self._start(journal)
        session = self._bridge.session
        if session is not None:
            session.change(record.campaign)
            for field, text in record.refused:
                session.edit(field, text)

    def _opened(self, path: Path) -> bool:
        try:
            return self.open(path)
        except LeafletError:
            # The file is broken or gone: what was recovered is a campaign without a file then.
            return False

    def _follow(self) -> None:
        """Keep a newly opened campaign from now on, or note what changed in the one that is open."""
        session = self._bridge.session
        if session is not self._session:
            self._session = session
            self._version = _version(session)
            if session is None or session.path is None:
                self._hold(None)
            self._start()
        if session is None or self._recorder is None:
            return
        if session.is_changed or session.refused_texts:
            refused = tuple(session.refused_texts.items())
            self._recorder.note(Record(session.campaign, str(session.path or ""), self._version, refused))
        else:
            self._recorder.forget()

    def _start(self, journal: Path | None = None) -> None:
        """Begin a journal, or go on with one; the one before it is over."""
        if self._recorder is not None:
            # It may be waiting for the disk; the next campaign is opened without that.
            threading.Thread(target=self._recorder.close).start()
        self._recorder = None
        if self._session is None:
            return
        try:
            make_folder(self._state)
            self._state.chmod(PRIVATE)
            self._recorder = Recorder(self.recoveries, self._told.emit, journal)
            self._recorder.prepare(self._session.campaign)
        except (LeafletError, OSError) as fault:
            self._told.emit(_no_journal(fault))

    def _locked(self, path: Path) -> tuple[tuple[Path, Lock] | None, bool, bool]:
        """Lock a file; returns the lock, whether a copy is to be opened, and whether to go on at all."""
        found = self._taken(path)
        if not isinstance(found, Holder):
            return found, False, True
        answer = self.dialogs.about_use(path, found)
        if answer is InUse.ANYWAY:
            again = self._taken(path, from_elsewhere=True)
            return (None if isinstance(again, Holder) else again), False, True
        return None, answer is InUse.COPY, answer is InUse.COPY

    def _locked_quietly(self, path: Path) -> tuple[Path, Lock] | None:
        found = self._taken(path)
        return None if isinstance(found, Holder) else found

    def _taken(self, path: Path, *, from_elsewhere: bool = False) -> tuple[Path, Lock] | Holder | None:
        """Take the lock beside a file, which others see; where that cannot be written, one among the settings."""
        target = path.resolve()
        mark = hashlib.sha256(str(target).encode()).hexdigest()[:16]
        beside = target.with_name(f".{target.name}.lock")
        for place in (beside, self._state / f"{mark}.lock"):
            try:
                found = take(place, from_elsewhere=from_elsewhere)
            except OSError:
                # A stick that is read-only, or a folder of others: the next place will do.
                continue
            return (target, found) if isinstance(found, Lock) else found
        return None

    def _hold(self, lock: tuple[Path, Lock] | None) -> None:
        if self._lock is not None and self._lock is not lock:
            self._lock[1].free()
        self._lock = lock

    def _tell(self, problem: Problem | None) -> None:
        if problem is not None:
            self.troubled.emit((problem,))


def _on_disk(record: Record) -> Campaign:
    """Return the campaign that a record's changes began with: the file's, or an empty one."""
    try:
        return read_campaign(Path(record.path)) if record.path else empty_campaign()
    except LeafletError:
        return empty_campaign()


def _version(session: Session | None) -> str:
    try:
        return version_of(session.path) if session and session.path else ""
    except LeafletError:
        return ""


def _no_journal(fault: LeafletError | OSError) -> Problem:
    message = f"What you type cannot be kept for recovery. {reason_of(fault)}"
    return warning("recovery-unwritten", message, hint="Save your work often.")
