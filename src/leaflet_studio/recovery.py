"""The recovery journal: what is typed stands on the disk within two seconds, whatever becomes of the process.

Each open campaign has a folder of its own in the user's state folder: a lock that is held as long as the process lives,
the record (all texts, as JSON, replaced whole each time), and beside it the campaign's files as they were read, in one
archive named by its hash, which is written once and not with each record.

A record is written twice: at once without waiting for the disk, which is enough when the process is killed, and then
synchronised, which lasts through a power cut but waits as long as a busy disk makes it wait (measured: seconds). A busy
disk may hold up even a write that waits for nothing; so the first of the two goes into memory where the system has a
folder for that: the user's runtime folder (XDG Base Directory Specification: no one else can read it, and it lasts
until the user has logged out), or else a private folder in Linux's shared memory. Its name there is a hash of the
journal's path. The files' archive belongs to the second of the two writes: texts never wait for pictures.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

import msgspec

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.locks import Lock, is_held, take
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, warning
from leaflet_studio.storage import make_folder, pack_archive, read_archive, read_file, reason_of, write_whole

PAUSE_S: Final = 0.3
"""A record is written at each pause of this length …"""
LONGEST_S: Final = 0.7
"""… and after this time where there is no pause. The rest of the two seconds is for a slow disk."""
RETRY_S: Final = 5.0
LATEST: Final = "latest.json"
RECORD: Final = "record.json"
LOCK: Final = "lock"
ARCHIVE: Final = ".zip"
SYNCED: Final = ".synced"
RUNTIME: Final = "leaflet-studio"
SHARED_MEMORY: Final = Path("/dev/shm")
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Record:
    """An open campaign at a moment: its value, where it was opened, and texts that fields refuse.

    `path` is empty for one that was never saved. `version` is the hash of the file as it was read or saved last
    (`saving.version_of`). `written` is in seconds since 1970.
    """

    campaign: Campaign
    path: str = ""
    version: str = ""
    refused: tuple[tuple[str, str], ...] = ()
    written: float = 0.0


@dataclass(frozen=True, slots=True)
class _Written:
    """A record as it stands in its file; `files` names the archive of the campaign's files beside it.

    A record that `awaits_files` was written before its files were: it names the archive before, or none.
    """

    record: Record
    files: str = ""
    awaits_files: bool = False
    format: int = FORMAT


class Recorder:
    """Writes the newest record on threads of its own, so that nobody who types waits for a disk.

    `tell` is called on a thread with why a record could not be written, and with None when one could be again.
    Raises LeafletError or OSError when there can be no journal.
    """

    def __init__(
        self,
        recoveries: Path,
        tell: Callable[[Problem | None], None],
        folder: Path | None = None,
        now: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        make_folder(recoveries)
        self.folder = folder or Path(tempfile.mkdtemp(prefix="", dir=recoveries))
        lock = take(self.folder / LOCK)
        if not isinstance(lock, Lock):
            raise LeafletError(Room.CAMPAIGN, _in_use(self.folder))
        self._lock, self._tell, self._now, self._clock = lock, tell, now, clock
        self._condition = threading.Condition()
        self._record: Record | None = None
        self._unsynced: Record | None = None
        self._files: tuple[File, ...] = ()
        self._archived: tuple[tuple[File, ...], str] = ((), "")
        self._forgets = self._closes = self._has_ended = False
        self._notes = self._forgotten = 0
        self._failing: set[str] = set()
        self._threads = [threading.Thread(target=task, daemon=True) for task in (self._run, self._run_synced)]
        for thread in self._threads:
            thread.start()

    def prepare(self, campaign: Campaign) -> None:
        """Have the campaign's files written already, so that the first record names them."""
        with self._condition:
            self._files = campaign.files
            self._condition.notify_all()

    def note(self, record: Record) -> None:
        """Have a record written soon; it takes the place of one that is not written yet."""
        with self._condition:
            self._record, self._forgets = record, False
            self._notes += 1
            self._condition.notify_all()

    def forget(self) -> None:
        """Take the record away: what it says is saved, or is not wanted any more."""
        with self._condition:
            self._record = self._unsynced = None
            self._forgets = True
            self._notes += 1
            self._condition.notify_all()

    def close(self, *, keep: bool = False) -> None:
        """Write what waits, end the threads, and take the journal away unless it is to be kept."""
        with self._condition:
            self._closes = True
            self._condition.notify_all()
        writing, synchronising = self._threads
        writing.join()
        with self._condition:
            self._has_ended = True
            self._condition.notify_all()
        synchronising.join()
        self._lock.free()
        if not keep:
            _clear(self.folder)

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._record or self._forgets or self._closes)
                if self._record:
                    self._wait_for_pause()
                record, self._record = self._record, None
                forgets, self._forgets = self._forgets, False
            if forgets:
                self._take_away()
            elif record:
                self._write_record(record)
            elif self._closes:
                return

    def _wait_for_pause(self) -> None:
        end = self._clock() + LONGEST_S
        while not self._closes and not self._forgets and (left := end - self._clock()) > 0:
            notes = self._notes
            self._condition.wait(min(PAUSE_S, left))
            if self._notes == notes:
                return

    def _write_record(self, record: Record) -> None:
        """Write a record; one that cannot be is tried again in a while, unless a newer one comes."""
        if self._try("latest", lambda: self._write_latest(self._encoded(record))):
            with self._condition:
                self._unsynced = record
                self._condition.notify_all()
            return
        with self._condition:
            if not self._waits_for_news() and not self._closes:
                self._record = record

    def _run_synced(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._unsynced or self._files or self._has_ended)
                record, self._unsynced = self._unsynced, None
                files, self._files = self._files, ()
                forgotten, notes = self._forgotten, self._notes
            if record:
                self._keep_files(record, notes)
                self._write_synced(record, forgotten)
            elif files:
                self._try("files", partial(self._archive, files))
            else:
                return

    def _keep_files(self, record: Record, notes: int) -> None:
        """Archive a record's files, and have the record written once more: the latest does not name them yet."""
        before = self._archived
        self._try("files", partial(self._archive, record.campaign.files))
        with self._condition:
            if self._archived is not before and self._notes == notes:
                self._record = record
                self._condition.notify_all()

    def _write_synced(self, record: Record, forgotten: int) -> None:
        is_written = self._try("synced", partial(self._synchronise, record))
        with self._condition:
            if self._forgotten != forgotten:
                (self.folder / RECORD).unlink(missing_ok=True)
            elif not (is_written and self._is_archived(record)) and not self._waits_for_news() and not self._closes:
                self._unsynced = record

    def _waits_for_news(self) -> bool:
        """Wait a while before another try; tells whether there is something newer to do."""
        notes = self._notes
        return self._condition.wait_for(lambda: self._closes or self._notes != notes, RETRY_S)

    def _take_away(self) -> None:
        with self._condition:
            self._forgotten += 1
            for path in _places(self.folder):
                path.unlink(missing_ok=True)

    def _try(self, name: str, work: Callable[[], object]) -> bool:
        """Write something; that it cannot be done is told once, and again when everything can be."""
        try:
            work()
        except (LeafletError, OSError) as fault:
            if not self._failing:
                self._tell(_unwritten(fault))
            self._failing.add(name)
            return False
        if name in self._failing:
            self._failing.discard(name)
            if not self._failing:
                self._tell(None)
        return True

    def _synchronise(self, record: Record) -> None:
        data, (_, name) = self._encoded(record), self._archived
        archive = self.folder / name
        if name and not archive.with_suffix(SYNCED).exists():
            write_whole(archive, archive.read_bytes())
            archive.with_suffix(SYNCED).touch()
        write_whole(self.folder / RECORD, data)

    def _encoded(self, record: Record) -> bytes:
        bare = replace(record, campaign=replace(record.campaign, files=()), written=self._now())
        _, name = self._archived if record.campaign.files else ((), "")
        return msgspec.json.encode(_Written(bare, name, not self._is_archived(record)))

    def _is_archived(self, record: Record) -> bool:
        return not record.campaign.files or record.campaign.files is self._archived[0]

    def _archive(self, files: tuple[File, ...]) -> None:
        """Write the campaign's files, unless that is done."""
        if files and files is not self._archived[0]:
            data = pack_archive({file.path: file.data for file in files})
            name = f"{hashlib.sha256(data).hexdigest()}{ARCHIVE}"
            if not (self.folder / name).exists():
                self._write_unsynced(name, data)
            self._archived = files, name

    def _write_latest(self, data: bytes) -> None:
        """Write the latest record into memory; on the disk where there is no room for it there."""
        for in_memory in _copies(self.folder, make=True):
            try:
                _write_private(in_memory, data)
            except OSError:
                in_memory.unlink(missing_ok=True)
            else:
                return
        self._write_unsynced(LATEST, data)

    def _write_unsynced(self, name: str, data: bytes) -> None:
        """Write a file whole or not at all as far as a killed process goes; a power cut is another matter."""
        beside = self.folder / f"{name}.part"
        try:
            beside.write_bytes(data)
            beside.replace(self.folder / name)
        except OSError:
            # On a full disk it takes the room of texts.
            beside.unlink(missing_ok=True)
            raise


def _copies(folder: Path, *, make: bool = False) -> tuple[Path, ...]:
    """Return where in memory the latest record of a journal may stand, the best place first; none on some systems."""
    name = f"{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]}.json"
    return tuple(place / name for place in _memories() if _is_private(place, make=make))


def _memories() -> Iterator[Path]:
    session = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if session.is_absolute():
        yield session / RUNTIME
    if SHARED_MEMORY.is_dir():
        yield SHARED_MEMORY / f"{RUNTIME}-{os.getuid()}"


def _is_private(place: Path, *, make: bool) -> bool:
    """Tell whether a folder is the user's, and open to nobody else: any other is no place for texts."""
    try:
        if make:
            place.mkdir(mode=0o700, exist_ok=True)
        found = place.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _write_private(path: Path, data: bytes) -> None:
    beside = path.with_suffix(".part")
    with open(beside, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(data)
    beside.replace(path)


def _clear(folder: Path) -> None:
    for in_memory in _copies(folder):
        in_memory.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)


def unfinished(recoveries: Path) -> tuple[Path, ...]:
    """Return the journals of processes that ended without closing them, the latest first; empty ones are cleared up."""
    found = []
    for folder in recoveries.iterdir() if recoveries.is_dir() else ():
        if not folder.is_dir() or is_held(folder / LOCK):
            continue
        times = [record.stat().st_mtime for record in _records(folder)]
        if times:
            found.append((max(times), folder))
        elif (folder / LOCK).exists():
            _clear(folder)
    return tuple(folder for _, folder in sorted(found, reverse=True))


def recovered(folder: Path) -> Record:
    """Read a journal: the newest record that is whole. Raises LeafletError when none is; it is left where it is."""
    faults: list[Exception] = []
    found: list[Record] = []
    for path in _records(folder):
        try:
            found.append(_read(path, folder))
        except (msgspec.MsgspecError, LeafletError, KeyError) as fault:
            # After a power cut one of the two may be cut off: the other one stands.
            faults.append(fault)
    if not found:
        raise LeafletError(Room.CAMPAIGN, _unreadable(folder)) from (faults[0] if faults else None)
    return max(found, key=lambda record: record.written)


def _records(folder: Path) -> list[Path]:
    return [path for path in _places(folder) if path.exists()]


def _places(folder: Path) -> tuple[Path, ...]:
    """Return where records of a journal may stand."""
    return (folder / LATEST, folder / RECORD, *_copies(folder))


def _read(path: Path, folder: Path) -> Record:
    written = msgspec.json.decode(read_file(path), type=_Written)
    campaign = replace(written.record.campaign, files=_files_of(written, folder))
    return replace(written.record, campaign=campaign)


def _files_of(written: _Written, folder: Path) -> tuple[File, ...]:
    """Read a record's files; those of the campaign as it was saved where its own were not written yet."""
    if written.files:
        archive = read_archive(read_file(folder / Path(written.files).name), written.files)
        return tuple(File(name, archive[name]) for name in sorted(archive))
    if written.awaits_files and written.record.path:
        try:
            return read_campaign(Path(written.record.path)).files
        except LeafletError:
            # Gone or broken: the texts are there all the same.
            return ()
    return ()


def discard(folder: Path) -> None:
    """Take a journal away, unless a process holds it."""
    if not is_held(folder / LOCK):
        _clear(folder)


def _unwritten(fault: LeafletError | OSError) -> Problem:
    message = f"What you type is not kept for recovery at the moment. {reason_of(fault)}"
    return warning("recovery-unwritten", message, hint="Save your work now, on another disk if this one is full.")


def _unreadable(folder: Path) -> Problem:
    message = "What was kept for recovery cannot be read by this version of the program."
    return error("recovery-broken", message, Place(str(folder)), "Keep the folder: the texts stand in its files.")


def _in_use(folder: Path) -> Problem:
    message = "These changes are being recovered in another window."
    return error("recovery-in-use", message, Place(str(folder)), "Go on there.")
