"""A campaign saved so that no version is lost: checked before, kept beside, written whole, read back."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.format import SUFFIX, campaign_files, parse_campaign, write_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, warning
from leaflet_studio.storage import (
    ARCHIVE_LIMIT,
    make_folder,
    pack_archive,
    read_archive,
    read_file,
    read_folder,
    reason_of,
    write_whole,
)

LATEST: Final = 10
DAYS: Final = 7
"""So many earlier versions are kept, and one a day of so many days."""
STAMP: Final = "%Y%m%dT%H%M%S%fZ"
CHANGED_ON_DISK: Final = "changed-on-disk"


def version_of(path: Path) -> str:
    """Return the hash of a campaign's file or folder as it is on disk; empty when it is not there."""
    if path.is_dir():
        return hashlib.sha256(pack_archive(read_folder(path))).hexdigest()
    return hashlib.sha256(read_file(path, limit=ARCHIVE_LIMIT)).hexdigest() if path.exists() else ""


def save(
    campaign: Campaign, path: Path, backups: Path, now: dt.datetime, known: str = ""
) -> tuple[str, tuple[Problem, ...]]:
    """Save a campaign, and keep the version before it; returns the new version's hash and what went wrong aside.

    `known` is the version that the person has seen last; when another stands on the disk, nothing is written, and the
    error is CHANGED_ON_DISK. Empty: whatever is there is replaced. `backups` is the folder of all earlier versions.
    Raises LeafletError (output): the file is then as it was, and nothing half-written.
    """
    if known and (found := version_of(path)) and found != known:
        raise LeafletError(Room.OUTPUT, _changed(path))
    problems = keep_version(path, backups, now)
    write_campaign(campaign, path)
    _check_written(campaign, path)
    return version_of(path), problems


def keep_version(path: Path, backups: Path, now: dt.datetime) -> tuple[Problem, ...]:
    """Keep what stands in a file or folder among its earlier versions; that this failed is no reason not to save."""
    if not path.exists():
        return ()
    try:
        folder = versions_folder(path, backups)
        make_folder(folder)
        data = pack_archive(read_folder(path)) if path.is_dir() else read_file(path, limit=ARCHIVE_LIMIT)
        kept = versions(path, backups)
        if not kept or kept[0].read_bytes() != data:
            write_whole(folder / f"{now.astimezone(dt.UTC):{STAMP}}{SUFFIX}", data)
            _thin_out(path, backups)
    except (LeafletError, OSError) as fault:
        message = f"The version before this one could not be kept. {reason_of(fault)}"
        return (warning("backup-failed", message, Place(str(path)), "Make room on the disk of your home folder."),)
    return ()


def versions(path: Path, backups: Path) -> tuple[Path, ...]:
    """Return the earlier versions of a campaign's file, the latest first; each is a `.leaflet` file."""
    return tuple(sorted(versions_folder(path, backups).glob(f"*{SUFFIX}"), reverse=True))


def versions_folder(path: Path, backups: Path) -> Path:
    """Return where the earlier versions of a file are kept: its name for people, a hash of its path for the rest."""
    mark = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:12]
    return backups / f"{path.stem[:40]}-{mark}"


def version_time(version: Path) -> dt.datetime:
    """Return when a version was replaced. Raises ValueError for another file."""
    return dt.datetime.strptime(version.stem, STAMP).replace(tzinfo=dt.UTC)


def _thin_out(path: Path, backups: Path) -> None:
    kept = versions(path, backups)
    days = {version.stem[:8]: version for version in reversed(kept)}
    daily = {days[day] for day in sorted(days, reverse=True)[:DAYS]}
    for version in kept[LATEST:]:
        if version not in daily:
            version.unlink()


def _check_written(campaign: Campaign, path: Path) -> None:
    """Read a file again after it was written. Raises LeafletError (output)."""
    files = read_folder(path) if path.is_dir() else read_archive(read_file(path, limit=ARCHIVE_LIMIT), path.name)
    expected = campaign_files(campaign)
    if any(files.get(name) != data for name, data in expected.items()):
        message = "The disk gives back something else than what was written."
        raise LeafletError(Room.OUTPUT, error("not-written", message, Place(str(path)), "Save on another disk."))
    parse_campaign(files)


def _changed(path: Path) -> Problem:
    message = "The file was changed by somebody else since it was opened here."
    hint = "Save under another name, or replace it: the version that stands there now is kept."
    return error(CHANGED_ON_DISK, message, Place(str(path)), hint)
