"""Files of strangers read into memory, and files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Final

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error

FILES_LIMIT: Final = 500
FILE_LIMIT: Final = 20_000_000
TOTAL_LIMIT: Final = 100_000_000
ARCHIVE_LIMIT: Final = 60_000_000
SPREADSHEET_LIMIT: Final = 400_000_000
"""A sheet of 100,000 groups unpacks to some 70 MB (measured, LibreOffice 7.4 and openpyxl 3.1)."""
BLOCK: Final = 1 << 20
RATIO_LIMIT: Final = 200
FORBIDDEN_SIGNS: Final = frozenset('\\:<>|?*"')
RESERVED_NAMES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
)
EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The date of every file in an archive: the first that a zip can hold, so that the bytes do not depend on a clock."""

ABSENT: Final = "Make the folder, put its disk in again, or choose another place."

Files = dict[str, bytes]
"""Files by their path, with `/`, relative to their folder."""


def read_file(path: Path, room: Room = Room.CAMPAIGN, limit: int = TOTAL_LIMIT) -> bytes:
    """Read one regular file. Raises LeafletError when it is none, too large or unreadable."""
    try:
        return _read_regular(path, limit, follow_links=True)
    except OSError as fault:
        hint = "Look whether its disk is there, or look for it elsewhere." if fault.errno == errno.ENOENT else ""
        raise LeafletError(room, error("file-unreadable", reason_of(fault), Place(file=str(path)), hint)) from fault
    except ValueError as fault:
        raise LeafletError(room, error("file-refused", str(fault), Place(file=str(path)))) from fault


def read_folder(path: Path, room: Room = Room.CAMPAIGN) -> Files:
    """Read a folder into memory: regular files only, no links, within limits; hidden files are left out.

    Raises LeafletError with every file that is refused.
    """
    if not path.is_dir():
        message = "There is no such folder." if not path.exists() else "This is no folder."
        raise LeafletError(room, error("folder-missing", message, Place(file=str(path)), "Check the path."))
    files: Files = {}
    problems: list[Problem] = []
    for name in _names_in(path):
        try:
            files[_checked_name(name)] = _read_regular(path / name, FILE_LIMIT)
            _check_totals(files)
        except (OSError, ValueError) as fault:
            reason = reason_of(fault) if isinstance(fault, OSError) else str(fault)
            problems.append(error("file-refused", reason, Place(file=name)))
        if len(files) > FILES_LIMIT or len(problems) > FILES_LIMIT:
            break
    if problems:
        raise LeafletError(room, *problems)
    return files


def read_archive(data: bytes, name: str = "", room: Room = Room.CAMPAIGN) -> Files:
    """Read a zip archive in memory; nothing is extracted. Raises LeafletError with the first thing refused."""
    try:
        return _read_archive(data)
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
        UnicodeError,
        zlib.error,
    ) as fault:
        message = f"This file is broken or no campaign: {fault}."
        raise LeafletError(room, error("archive-broken", message, Place(file=name), "Ask for it again.")) from fault
    except ValueError as fault:
        raise LeafletError(room, error("archive-refused", str(fault), Place(file=name))) from fault


def check_spreadsheet(path: Path) -> frozenset[str]:
    """Look through a zipped spreadsheet (XLSX, ODS) before a library opens it; returns the names of what it holds.

    Every part is unpacked once, in blocks, and counted: what an archive says of its sizes need not be true. Raises
    LeafletError (campaign) for one that is broken, encrypted or would unpack to more than `SPREADSHEET_LIMIT`.
    """
    try:
        if path.stat().st_size > ARCHIVE_LIMIT:
            raise ValueError(f"The file is larger than {ARCHIVE_LIMIT // 1_000_000} MB.")
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            if len(entries) > FILES_LIMIT:
                raise ValueError(f"It holds more than {FILES_LIMIT} files.")
            _check_overlaps(entries)
            _check_unpacked(archive, entries)
            return frozenset(entry.filename for entry in entries)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error) as fault:
        problem = error("archive-broken", f"This spreadsheet is broken: {fault}.", Place(path.name), "Save it again.")
        raise LeafletError(Room.CAMPAIGN, problem) from fault
    except ValueError as fault:
        raise LeafletError(Room.CAMPAIGN, error("archive-refused", str(fault), Place(path.name))) from fault


def _check_unpacked(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> None:
    total = 0
    for entry in entries:
        _check_entry(entry)
        with archive.open(entry) as part:
            while block := part.read(BLOCK):
                total += len(block)
                if total > SPREADSHEET_LIMIT:
                    raise ValueError(f"It unpacks to more than {SPREADSHEET_LIMIT // 1_000_000} MB.")


def pack_archive(files: Mapping[str, bytes]) -> bytes:
    """Put files into a zip archive; the same files give the same bytes."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    return target.getvalue()


def check_target(path: Path) -> None:
    """Tell before the work whether a file could be written. Raises LeafletError (output)."""
    target = path.resolve()
    if target.is_dir():
        raise _unwritten(path, "It is a folder.", "Give a file's name.")
    if not target.parent.is_dir():
        raise _unwritten(
            path,
            f"There is no folder “{target.parent}”.",
            "Make the folder, put its disk in again, or choose another place.",
        )
    if target.exists() and not os.access(target, os.W_OK):
        raise _unwritten(path, "The file is read-only.", "Choose another name.")
    if not os.access(target.parent, os.W_OK):
        raise _unwritten(path, "The folder is read-only.", "Choose another folder.")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside it first, then in its place; a link is followed.

    Raises LeafletError (output); what stood there before stays then, and nothing half-written.
    """
    check_target(path)
    target = path.resolve()
    try:
        _replace(target, data)
    except OSError as fault:
        raise _unwritten(path, reason_of(fault), _remedy(fault)) from fault


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder with its files, complete or not at all. Raises LeafletError (output)."""
    target = path.resolve()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise _unwritten(path, "It exists already.", "Choose another name, or empty it.")
    if not target.parent.is_dir():
        raise _unwritten(
            path,
            f"There is no folder “{target.parent}”.",
            "Make the folder, put its disk in again, or choose another place.",
        )
    try:
        with _folder_beside(target) as temporary:
            for name, data in files.items():
                file = temporary / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
            if target.exists():
                target.rmdir()
            temporary.rename(target)
    except OSError as fault:
        raise _unwritten(path, reason_of(fault), _remedy(fault)) from fault


def make_folder(path: Path) -> None:
    """Make a folder where there is none. Raises LeafletError (output)."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise _unwritten(path, reason_of(fault), _remedy(fault)) from fault


def _names_in(path: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield (Path(folder) / name).relative_to(path).as_posix()


def _read_regular(path: Path, limit: int, *, follow_links: bool = False) -> bytes:
    """Read without waiting for a pipe."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if path.is_symlink() and not follow_links:
        raise ValueError("Links are not followed.")
    handle = os.open(path, flags)
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise ValueError("This is no regular file.")
        if status.st_size > limit:
            raise ValueError(f"The file is larger than {limit // 1_000_000} MB.")
        return file.read(limit)


def _read_archive(data: bytes) -> Files:
    if len(data) > ARCHIVE_LIMIT:
        raise ValueError(f"The file is larger than {ARCHIVE_LIMIT // 1_000_000} MB.")
    files: Files = {}
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > FILES_LIMIT:
            raise ValueError(f"It holds more than {FILES_LIMIT} files.")
        _check_overlaps(entries)
        for entry in entries:
            if entry.is_dir():
                continue
            _check_entry(entry)
            name = _checked_name(entry.filename)
            if name.casefold() in {known.casefold() for known in files}:
                raise ValueError(f"It holds the file “{name}” twice.")
            with archive.open(entry) as file:
                files[name] = file.read(FILE_LIMIT + 1)
            _check_totals(files)
    return files


def _check_entry(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & 0x1:
        raise ValueError("It is encrypted.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"“{entry.filename}” is compressed in an unknown way.")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise ValueError(f"“{entry.filename}” is a link or a device.")
    if entry.file_size > RATIO_LIMIT * max(entry.compress_size, 1000):
        raise ValueError(f"“{entry.filename}” is compressed beyond belief.")


def _check_overlaps(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse entries that share bytes, as some bombs do (Python 3.11 before 3.11.8 does not look)."""
    end = 0
    for entry in sorted(entries, key=lambda each: each.header_offset):
        if entry.header_offset < end:
            raise ValueError("Its files overlap.")
        end = entry.header_offset + entry.compress_size


def _check_totals(files: Files) -> None:
    if len(files) > FILES_LIMIT:
        raise ValueError(f"There are more than {FILES_LIMIT} files.")
    if any(len(data) > FILE_LIMIT for data in files.values()):
        raise ValueError(f"A file is larger than {FILE_LIMIT // 1_000_000} MB.")
    if sum(map(len, files.values())) > TOTAL_LIMIT:
        raise ValueError(f"The files are larger than {TOTAL_LIMIT // 1_000_000} MB together.")


def _checked_name(name: str) -> str:
    """Return a path that is safe on every system, in NFC. Raises ValueError."""
    normal = unicodedata.normalize("NFC", name)
    parts = PurePosixPath(normal).parts
    if not parts or normal.startswith("/") or normal.endswith("/") or ".." in parts:
        raise ValueError(f"The name “{_shown(name)}” leads out of the folder.")
    for part in parts:
        bad = any(sign in FORBIDDEN_SIGNS or unicodedata.category(sign) in ("Cc", "Cf", "Cs") for sign in part)
        if bad or part != part.rstrip(" .") or part.partition(".")[0].casefold() in RESERVED_NAMES:
            raise ValueError(f"The name “{_shown(name)}” is not allowed on every system.")
    return normal


def _shown(name: str) -> str:
    return "".join(sign if sign.isprintable() else "�" for sign in name[:120])


def _replace(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:60]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask())
        Path(temporary).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    _sync_folder(target.parent)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where folders can be synchronised."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _folder_beside(target: Path) -> Iterator[Path]:
    temporary = Path(tempfile.mkdtemp(prefix=f".{target.name[:60]}.", dir=target.parent))
    temporary.chmod(0o777 & ~_umask())
    try:
        yield temporary
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _unwritten(path: Path, reason: str, hint: str = "") -> LeafletError:
    return LeafletError(Room.OUTPUT, error("not-written", f"This cannot be written: {reason}", Place(str(path)), hint))


def reason_of(fault: LeafletError | OSError) -> str:
    """Return in a sentence why something could not be read or written."""
    if isinstance(fault, LeafletError):
        return fault.problems[0].message
    known = {
        errno.ENOENT: "There is no such file or folder.",
        errno.EACCES: "Access is not permitted.",
        errno.EPERM: "Access is not permitted.",
        errno.EROFS: "The disk is read-only.",
        errno.ENOSPC: "The disk is full.",
        errno.EDQUOT: "The space allotted on this disk is used up.",
        errno.EFBIG: "The file is larger than this disk or session allows.",
        errno.EISDIR: "This is a folder.",
        errno.ENAMETOOLONG: "The name is too long.",
    }
    return known.get(fault.errno or 0, f"{fault.strerror or fault}.")


def _remedy(fault: OSError) -> str:
    full = fault.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return "Make room, or choose another disk." if full else "Choose another folder."
