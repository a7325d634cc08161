"""A crash at any moment costs at most two seconds of typing, and nothing is applied or deleted unasked."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from killing import PROMISED_S, kill_typists

from leaflet_studio import recovery, storage
from leaflet_studio.campaign.format import read_campaign, write_campaign
from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.campaign.new import empty_campaign
from leaflet_studio.problems import LeafletError, Problem
from leaflet_studio.recovery import LATEST, LOCK, RECORD, Record, Recorder, discard, recovered, unfinished
from leaflet_studio.session import Session

WAIT_S = 20.0


class Told:
    """What a recorder tells."""

    def __init__(self) -> None:
        self.problems: list[Problem | None] = []
        self.heard = threading.Condition()

    def __call__(self, problem: Problem | None) -> None:
        with self.heard:
            self.problems.append(problem)
            self.heard.notify_all()

    def wait_for(self, count: int) -> None:
        with self.heard:
            assert self.heard.wait_for(lambda: len(self.problems) >= count, WAIT_S)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture(autouse=True)
def shared_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a system would have its shared memory; this one has none until the folder is made."""
    folder = tmp_path / "shm"
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(recovery, "SHARED_MEMORY", folder)
    return folder


@pytest.fixture
def record_in(tmp_path: Path, told: Told) -> Iterator[Callable[[], Recorder]]:
    """Open recorders whose process will look as if it had ended once they are closed."""
    opened: list[Recorder] = []

    def open_one() -> Recorder:
        opened.append(Recorder(tmp_path / "recovery", told))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def crash(recorder: Recorder) -> None:
    recorder.close(keep=True)


def test_a_crash_leaves_the_texts_the_pictures_and_what_fields_refused(
    sample: Campaign, tmp_path: Path, record_in: Callable[[], Recorder]
) -> None:
    files = sorted((*sample.files, File("images/a.png", b"pixels")), key=lambda file: file.path)
    session = Session(replace(sample, files=tuple(files)), Path("mine.leaflet"))
    session.edit("title", "Mine")
    session.edit("petition.url", "http://half-typed")
    recorder = record_in()
    recorder.note(Record(session.campaign, "mine.leaflet", "v1", tuple(session.refused_texts.items())))
    crash(recorder)
    (journal,) = unfinished(tmp_path / "recovery")
    found = recovered(journal)
    assert found.campaign == session.campaign
    assert (found.path, found.version) == ("mine.leaflet", "v1")
    assert dict(found.refused) == {"petition.url": "http://half-typed"}
    assert found.written > 0


def test_a_journal_of_a_window_that_is_open_is_not_offered(tmp_path: Path, record_in: Callable[[], Recorder]) -> None:
    recorder = record_in()
    recorder.note(Record(empty_campaign()))
    wait_until((recorder.folder / RECORD).exists)
    assert unfinished(tmp_path / "recovery") == ()
    discard(recorder.folder)
    assert (recorder.folder / RECORD).exists()
    with pytest.raises(LeafletError, match="another window"):
        Recorder(tmp_path / "recovery", Told(), recorder.folder)


def test_a_clean_end_leaves_nothing(tmp_path: Path, record_in: Callable[[], Recorder]) -> None:
    recorder = record_in()
    recorder.note(Record(empty_campaign()))
    recorder.close()
    assert list((tmp_path / "recovery").iterdir()) == []


def test_what_was_saved_is_forgotten_and_what_is_typed_after_it_is_not(
    tmp_path: Path, record_in: Callable[[], Recorder]
) -> None:
    recorder = record_in()
    recorder.note(Record(empty_campaign()))
    recorder.forget()
    crash(recorder)
    assert unfinished(tmp_path / "recovery") == ()
    recorder = record_in()
    recorder.forget()
    recorder.note(Record(replace(empty_campaign(), title="after")))
    crash(recorder)
    assert [recovered(each).campaign.title for each in unfinished(tmp_path / "recovery")] == ["after"]


def test_a_recovered_journal_is_gone_on_with_until_it_is_closed(
    tmp_path: Path, told: Told, record_in: Callable[[], Recorder]
) -> None:
    first = record_in()
    first.note(Record(replace(empty_campaign(), title="before")))
    crash(first)
    (journal,) = unfinished(tmp_path / "recovery")
    second = Recorder(tmp_path / "recovery", told, journal)
    assert recovered(journal).campaign.title == "before"
    second.close()
    assert not journal.exists()


def test_a_person_who_wants_nothing_of_it_can_say_so(tmp_path: Path, record_in: Callable[[], Recorder]) -> None:
    recorder = record_in()
    recorder.note(Record(empty_campaign()))
    crash(recorder)
    (journal,) = unfinished(tmp_path / "recovery")
    discard(journal)
    assert unfinished(tmp_path / "recovery") == ()


@pytest.mark.parametrize("content", [b"", b"{", b'{"record": {"campaign": 1}}', b"\xff"])
def test_a_broken_journal_is_told_and_left_where_it_is(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "recovery" / "x"
    folder.mkdir(parents=True)
    (folder / LOCK).touch()
    (folder / RECORD).write_bytes(content)
    (journal,) = unfinished(tmp_path / "recovery")
    with pytest.raises(LeafletError, match="Keep the folder"):
        recovered(journal)
    assert (journal / RECORD).read_bytes() == content


def test_a_full_disk_is_told_once_and_the_text_is_written_as_soon_as_there_is_room(
    tmp_path: Path, told: Told, record_in: Callable[[], Recorder], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(recovery, "RETRY_S", 0.02)
    recorder = record_in()
    with monkeypatch.context() as patch:
        patch.setattr(storage.os, "fsync", full_disk)
        recorder.note(Record(replace(empty_campaign(), title="kept in memory")))
        told.wait_for(1)
    told.wait_for(2)
    crash(recorder)
    first, second = told.problems
    assert first is not None
    assert "disk is full" in first.message
    assert second is None
    assert recovered(unfinished(tmp_path / "recovery")[0]).campaign.title == "kept in memory"


def test_pictures_without_room_leave_it_to_the_texts(
    tmp_path: Path, told: Told, record_in: Callable[[], Recorder], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk takes no more than a part of the archive, and then all of the texts."""
    write = Path.write_bytes

    def write_some(path: Path, data: bytes) -> int:
        if ".zip" in path.name:
            write(path, data[:100])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", write_some)
    recorder = record_in()
    recorder.note(Record(with_files(empty_campaign(), File("images/a.png", b"pixels"))))
    told.wait_for(1)
    crash(recorder)
    assert "The disk is full." in told.problems[0].message
    assert not list(recorder.folder.glob("*.part"))
    assert (recorder.folder / RECORD).exists()
    assert recovered(recorder.folder).campaign.statements == empty_campaign().statements


@pytest.mark.parametrize("broken", [LATEST, RECORD])
def test_after_a_power_cut_one_of_the_two_records_is_enough(
    tmp_path: Path, record_in: Callable[[], Recorder], broken: str
) -> None:
    recorder = record_in()
    recorder.note(Record(replace(empty_campaign(), title="whole")))
    crash(recorder)
    (recorder.folder / broken).write_bytes(b"")
    assert recovered(recorder.folder).campaign.title == "whole"


@pytest.fixture
def in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


class Stalled:
    """Work that begins, and waits until it may go on."""

    def __init__(self, work: Callable[..., object]) -> None:
        self._work = work
        self.began, self.goes_on = threading.Event(), threading.Event()

    def __call__(self, *arguments: object) -> object:
        self.began.set()
        assert self.goes_on.wait(WAIT_S)
        return self._work(*arguments)


def wait_until(holds: Callable[[], object]) -> None:
    for _ in range(int(WAIT_S * 100)):
        if holds():
            return
        threading.Event().wait(0.01)
    raise AssertionError("It did not come about.")


def with_files(campaign: Campaign, *files: File) -> Campaign:
    return replace(campaign, files=tuple(sorted((*campaign.files, *files), key=lambda file: file.path)))


def test_what_is_typed_stands_in_memory_however_long_the_disk_takes(
    tmp_path: Path, in_memory: Path, record_in: Callable[[], Recorder], monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Stalled(storage.write_whole)
    monkeypatch.setattr(recovery, "write_whole", disk)
    recorder = record_in()
    recorder.note(Record(replace(empty_campaign(), title="in memory")))
    assert disk.began.wait(WAIT_S)
    assert recovered(recorder.folder).campaign.title == "in memory"
    assert not {LATEST, RECORD} & {path.name for path in recorder.folder.iterdir()}
    (copy,) = in_memory.glob("*/*")
    assert (copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    disk.goes_on.set()
    recorder.close()
    assert list(copy.parent.iterdir()) == list((tmp_path / "recovery").iterdir()) == []


@pytest.mark.parametrize("mode", [0o755, 0o770])
def test_a_place_in_memory_that_others_can_read_is_not_used(
    in_memory: Path, record_in: Callable[[], Recorder], mode: int
) -> None:
    (in_memory / "leaflet-studio").mkdir()
    (in_memory / "leaflet-studio").chmod(mode)
    recorder = record_in()
    recorder.note(Record(replace(empty_campaign(), title="on the disk")))
    crash(recorder)
    assert list((in_memory / "leaflet-studio").iterdir()) == []
    assert recovered(recorder.folder).campaign.title == "on the disk"


def test_a_session_without_a_folder_in_memory_takes_shared_memory(
    shared_memory: Path, record_in: Callable[[], Recorder]
) -> None:
    shared_memory.mkdir()
    recorder = record_in()
    recorder.note(Record(replace(empty_campaign(), title="shared memory")))
    crash(recorder)
    assert not (recorder.folder / LATEST).exists()
    (recorder.folder / RECORD).unlink()
    assert recovered(recorder.folder).campaign.title == "shared memory"
    discard(recorder.folder)
    assert list(shared_memory.glob("*/*")) == []


def test_texts_do_not_wait_for_pictures(
    tmp_path: Path, in_memory: Path, record_in: Callable[[], Recorder], monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, later = File("images/a.png", b"pixels"), File("images/b.png", b"more pixels")
    file = tmp_path / "mine.leaflet"
    write_campaign(with_files(empty_campaign(), picture), file)
    campaign = read_campaign(file)
    packing = Stalled(storage.pack_archive)
    monkeypatch.setattr(recovery, "pack_archive", packing)
    recorder = record_in()
    recorder.prepare(campaign)
    assert packing.began.wait(WAIT_S)
    recorder.note(Record(replace(campaign, title="typed at once"), str(file)))
    wait_until(lambda: list(in_memory.glob("*/*.json")))
    found = recovered(recorder.folder).campaign
    assert (found.title, found.files) == ("typed at once", campaign.files)
    recorder.note(Record(with_files(campaign, later), str(file)))
    packing.goes_on.set()
    crash(recorder)
    assert later in recovered(recorder.folder).campaign.files


def test_a_picture_just_added_is_in_the_latest_record_once_it_is_written(
    in_memory: Path, record_in: Callable[[], Recorder], monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = with_files(empty_campaign(), File("images/a.png", b"pixels"))
    disk = Stalled(storage.write_whole)
    monkeypatch.setattr(recovery, "write_whole", disk)
    recorder = record_in()
    recorder.note(Record(campaign))
    assert disk.began.wait(WAIT_S)
    wait_until(lambda: recovered(recorder.folder).campaign.files == campaign.files)
    disk.goes_on.set()


def test_files_are_written_once(tmp_path: Path, record_in: Callable[[], Recorder]) -> None:
    campaign = replace(empty_campaign(), files=(File("images/a.png", b"pixels"),))
    recorder = record_in()
    recorder.note(Record(campaign))
    wait_until((recorder.folder / RECORD).exists)
    (archive,) = recorder.folder.glob("*.zip")
    before = archive.stat().st_mtime_ns
    recorder.note(Record(replace(campaign, title="more")))
    crash(recorder)
    assert archive.stat().st_mtime_ns == before


def test_kill_minus_nine_in_the_middle_of_typing_costs_two_seconds_of_it_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands in the records is held against what was typed; how old it is, `python -m benchmarks.killing` says."""
    monkeypatch.undo()  # In the system's own memory.
    for death in kill_typists(tmp_path, 5, seed=9, lives_s=(2.5, 4.0)):
        assert death.letters[-1].typed_s > PROMISED_S
        assert death.lost_typing_s <= PROMISED_S
