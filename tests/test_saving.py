"""A campaign is saved whole, the version before it is kept, and nobody's work is overwritten unasked."""

from __future__ import annotations

import datetime as dt
import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from leaflet_studio import saving, storage
from leaflet_studio.campaign.format import read_campaign, write_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.campaign.new import empty_campaign
from leaflet_studio.problems import LeafletError
from leaflet_studio.saving import CHANGED_ON_DISK, DAYS, LATEST, keep_version, save, version_of, version_time, versions

NOON = dt.datetime(2027, 3, 18, 12, tzinfo=dt.UTC)


@pytest.fixture
def campaign() -> Campaign:
    return empty_campaign()


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "state" / "backups"


def titled(campaign: Campaign, title: str) -> Campaign:
    return replace(campaign, title=title)


@pytest.mark.parametrize("name", ["mine.leaflet", "mine"])
def test_the_version_before_is_kept(campaign: Campaign, tmp_path: Path, backups: Path, name: str) -> None:
    path = tmp_path / name
    save(titled(campaign, "first"), path, backups, NOON)
    assert versions(path, backups) == ()
    save(titled(campaign, "second"), path, backups, NOON)
    (kept,) = versions(path, backups)
    assert read_campaign(kept).title == "first"
    assert read_campaign(path).title == "second"
    assert version_time(kept) == NOON


def test_what_somebody_else_changed_is_not_overwritten_unasked(
    campaign: Campaign, tmp_path: Path, backups: Path
) -> None:
    path = tmp_path / "mine.leaflet"
    version, _ = save(titled(campaign, "mine"), path, backups, NOON)
    write_campaign(titled(campaign, "theirs"), path)
    with pytest.raises(LeafletError) as stop:
        save(titled(campaign, "mine too"), path, backups, NOON, version)
    assert stop.value.problems[0].code == CHANGED_ON_DISK
    assert read_campaign(path).title == "theirs"
    save(titled(campaign, "mine too"), path, backups, NOON, version_of(path))
    assert read_campaign(versions(path, backups)[0]).title == "theirs"


def test_a_file_that_was_taken_away_is_written_again(campaign: Campaign, tmp_path: Path, backups: Path) -> None:
    path = tmp_path / "mine.leaflet"
    version, _ = save(campaign, path, backups, NOON)
    path.unlink()
    save(campaign, path, backups, NOON, version)
    assert version_of(path) == version


def test_the_latest_versions_stay_and_one_of_each_day(campaign: Campaign, tmp_path: Path, backups: Path) -> None:
    path = tmp_path / "mine.leaflet"
    for number in range(60):
        write_campaign(titled(campaign, f"version {number}"), path)
        keep_version(path, backups, NOON + dt.timedelta(hours=6 * number))
    kept = versions(path, backups)
    days = {version_time(version).date() for version in kept}
    assert [read_campaign(version).title for version in kept[:3]] == ["version 59", "version 58", "version 57"]
    assert len(days) == DAYS
    assert LATEST < len(kept) <= LATEST + DAYS


def test_saving_the_same_again_keeps_no_second_copy(campaign: Campaign, tmp_path: Path, backups: Path) -> None:
    path = tmp_path / "mine.leaflet"
    for number in range(4):
        save(campaign, path, backups, NOON + dt.timedelta(seconds=number))
    assert len(versions(path, backups)) == 1


def test_files_of_one_name_in_two_folders_have_their_own_versions(
    campaign: Campaign, tmp_path: Path, backups: Path
) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        write_campaign(titled(campaign, folder), tmp_path / folder / "mine.leaflet")
        keep_version(tmp_path / folder / "mine.leaflet", backups, NOON)
    assert read_campaign(versions(tmp_path / "a" / "mine.leaflet", backups)[0]).title == "a"


def full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_the_file_as_it_was_and_says_what_to_do(
    campaign: Campaign, tmp_path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.leaflet"
    save(titled(campaign, "first"), path, backups, NOON)
    monkeypatch.setattr(storage.os, "fsync", full_disk)
    with pytest.raises(LeafletError, match=r"disk is full.*Make room, or choose another disk"):
        save(titled(campaign, "second"), path, backups, NOON)
    assert read_campaign(path).title == "first"


def test_a_stick_that_was_pulled_out_is_told(campaign: Campaign, tmp_path: Path, backups: Path) -> None:
    with pytest.raises(LeafletError, match="no folder"):
        save(campaign, tmp_path / "stick" / "mine.leaflet", backups, NOON)


def test_that_no_version_can_be_kept_is_told_and_the_file_is_saved_all_the_same(
    campaign: Campaign, tmp_path: Path, backups: Path
) -> None:
    path = tmp_path / "mine.leaflet"
    save(titled(campaign, "first"), path, backups, NOON)
    backups.parent.mkdir(exist_ok=True)
    backups.write_text("in the way")
    _, problems = save(titled(campaign, "second"), path, backups, NOON)
    assert [problem.code for problem in problems] == ["backup-failed"]
    assert read_campaign(path).title == "second"


def test_a_disk_that_gives_back_something_else_is_found_out(
    campaign: Campaign, tmp_path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.leaflet"
    save(titled(campaign, "first"), path, backups, NOON)
    lost: Callable[[Campaign, Path], None] = lambda _campaign, _path: None  # noqa: E731
    monkeypatch.setattr(saving, "write_campaign", lost)
    with pytest.raises(LeafletError, match="gives back something else"):
        save(titled(campaign, "second"), path, backups, NOON)
