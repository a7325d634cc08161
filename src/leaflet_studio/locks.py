"""Who has a file open: a lock that the system frees when its process ends, however it ends.

The lock's own file also says whose it is, for computers that share a folder and do not see each other's locks.
"""

from __future__ import annotations

import contextlib
import os
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

INFO_LIMIT: Final = 4096
LOCKED_BYTE: Final = 1 << 30
"""Windows keeps others from reading what is locked, so a byte far behind the text is."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose a lock is; `host` and `pid` are empty where the file does not say."""

    host: str = ""
    pid: int = 0

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether the lock was taken on another computer, which may have ended without freeing it."""
        return self.host not in ("", host_name())


class Lock:
    """A lock that is held until it is freed or the process ends."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path, self._handle = path, handle

    def free(self) -> None:
        """Free the lock, and take its file away."""
        if self._handle < 0:
            return
        with contextlib.suppress(OSError):
            if os.name == "nt":  # A file that is open cannot be taken away there.
                os.close(self._handle)
                self._path.unlink()
            else:
                self._path.unlink()
                os.close(self._handle)
        self._handle = -1


def take(path: Path, *, from_elsewhere: bool = False) -> Lock | Holder:
    """Take a lock, or return who has it. One that its process on this computer left behind is taken over.

    One from another computer is taken only when that is said: nobody here can tell whether it is still held.
    Raises OSError when the lock's file cannot be made.
    """
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            holder = _holder(handle)
            if not _locked(handle) or (holder.is_elsewhere and not from_elsewhere):
                os.close(handle)
                return holder
            if _is_file(handle, path):
                os.ftruncate(handle, 0)
                os.lseek(handle, 0, os.SEEK_SET)
                os.write(handle, msgspec.json.encode(Holder(host_name(), os.getpid())))
                return Lock(path, handle)
        except OSError:
            os.close(handle)
            raise
        # Between opening and locking it, its last holder took the file away.
        os.close(handle)


def is_held(path: Path) -> bool:
    """Tell whether a process on this computer holds a lock, without taking it."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _locked(handle)
    finally:
        os.close(handle)


def host_name() -> str:
    """Return the name of this computer."""
    return socket.gethostname()


def _holder(handle: int) -> Holder:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        return msgspec.json.decode(os.read(handle, INFO_LIMIT), type=Holder)
    except msgspec.MsgspecError:
        # Empty, or cut off by a crash: it is not known whose it is.
        return Holder()


def _locked(handle: int) -> bool:
    """Lock an open file without waiting; tells whether that could be done."""
    try:
        if os.name == "nt":
            import msvcrt

            os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # on Windows only
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_file(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
