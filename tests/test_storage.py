"""Files of strangers are read within limits; files of ours appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from leaflet_studio import storage
from leaflet_studio.problems import LeafletError, Room
from leaflet_studio.storage import (
    check_target,
    pack_archive,
    read_archive,
    read_file,
    read_folder,
    write_folder,
    write_whole,
)


def archive(*entries: tuple[str, bytes], mode: int = 0) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = mode << 16
            file.writestr(entry, data)
    return target.getvalue()


def refusal(work: Callable[[], object]) -> str:
    with pytest.raises(LeafletError) as stop:
        work()
    return str(stop.value)


def test_an_archive_gives_back_what_was_packed() -> None:
    files = {"campaign.toml": b"format = 1", "images/ü.png": bytes(range(256))}
    assert read_archive(pack_archive(files)) == files


def test_the_same_files_pack_to_the_same_bytes_in_any_order() -> None:
    files = {"b": b"2", "a": b"1"}
    assert pack_archive(files) == pack_archive(dict(sorted(files.items())))


@pytest.mark.parametrize(
    "name",
    [
        "../outside",
        "/etc/passwd",
        "a/../../b",
        "C:\\boot.ini",
        "a:b",
        "con.txt",
        "trailing ",
        "dot.",
        "bell\a",
        "\u202egpj",
    ],
)
def test_a_name_that_leads_out_or_cannot_be_on_every_system_is_refused(name: str) -> None:
    assert "name" in refusal(lambda: read_archive(archive((name, b"x"))))


def test_a_link_in_an_archive_is_refused() -> None:
    assert "link" in refusal(lambda: read_archive(archive(("a", b"/etc/passwd"), mode=stat.S_IFLNK | 0o777)))


def test_two_names_that_some_systems_hold_for_one_are_refused() -> None:
    assert "twice" in refusal(lambda: read_archive(archive(("A.md", b"1"), ("a.md", b"2"))))


def test_a_bomb_is_refused_by_its_ratio_before_it_is_unpacked() -> None:
    assert "beyond belief" in refusal(lambda: read_archive(archive(("bomb", bytes(5_000_000)))))


def test_too_many_files_are_refused() -> None:
    entries = [(f"{number}.txt", b"") for number in range(storage.FILES_LIMIT + 1)]
    assert "more than" in refusal(lambda: read_archive(archive(*entries)))


def test_files_that_share_bytes_are_refused() -> None:
    data = archive(("a", os.urandom(500)), ("b", os.urandom(500)))
    start = data.rindex(b"PK\x01\x02")
    overlapping = data[: start + 42] + bytes(4) + data[start + 46 :]
    message = refusal(lambda: read_archive(overlapping))
    assert "overlap" in message or "broken" in message


def test_an_encrypted_file_is_refused() -> None:
    data = bytearray(archive(("a", b"x")))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert "encrypted" in refusal(lambda: read_archive(bytes(data)))


@pytest.mark.parametrize("cut", [0, 3, 30, -10])
def test_a_broken_archive_is_told(cut: int) -> None:
    data = archive(("campaign.toml", b"format = 1"))
    assert "broken" in refusal(lambda: read_archive(data[:cut], "mine.leaflet"))


def test_every_single_byte_changed_gives_files_or_one_clear_refusal() -> None:
    data = archive(("campaign.toml", b"format = 1"), ("a/b.md", b"text"))
    for position in range(len(data)):
        broken = data[:position] + bytes([data[position] ^ 0xFF]) + data[position + 1 :]
        try:
            read_archive(broken)
        except LeafletError as stop:
            assert stop.room is Room.CAMPAIGN
            assert stop.problems[0].message


def test_a_folder_is_read_without_its_hidden_files(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.md").write_bytes(b"text")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_bytes(b"secret")
    assert read_folder(tmp_path) == {"a/b.md": b"text"}


def test_a_link_in_a_folder_is_refused_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.md").symlink_to("/etc/passwd")
    assert "Links are not followed" in refusal(lambda: read_folder(tmp_path))


def test_a_pipe_in_a_folder_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert "no regular file" in refusal(lambda: read_folder(tmp_path))


def test_a_file_larger_than_its_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(2_000_001))
    assert "larger than 2 MB" in refusal(lambda: read_file(tmp_path / "large", limit=2_000_000))


def test_a_missing_file_is_told_by_name(tmp_path: Path) -> None:
    assert "gone.leaflet" in refusal(lambda: read_file(tmp_path / "gone.leaflet"))


def test_a_file_is_replaced_whole_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_whole(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_whatever_fails_while_writing_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")

    def fail(*_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    assert "cannot be written" in refusal(lambda: write_whole(target, b"new"))
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


def test_a_full_disk_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    assert "The disk is full. Make room" in refusal(lambda: write_whole(tmp_path / "out.pdf", b"x"))


@pytest.mark.parametrize("exists", [True, False])
def test_a_read_only_target_is_told_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists: bool
) -> None:
    target = tmp_path / "out.pdf"
    if exists:
        target.write_bytes(b"old")
    # Root may write everywhere: what the system would say to anybody else is said here.
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "read-only" in refusal(lambda: check_target(target))


def test_a_folder_given_as_a_target_is_told(tmp_path: Path) -> None:
    assert "It is a folder" in refusal(lambda: check_target(tmp_path))


def test_a_folder_appears_with_all_its_files_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[bytes] = []
    write_bytes = Path.write_bytes

    def fail_at_the_second(self: Path, data: bytes) -> int:
        written.append(data)
        if len(written) == 2:
            raise OSError(errno.ENOSPC, "full")
        return write_bytes(self, data)

    monkeypatch.setattr(Path, "write_bytes", fail_at_the_second)
    assert "The disk is full" in refusal(lambda: write_folder(tmp_path / "new", {"a": b"1", "b": b"2"}))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_something_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "note.txt").write_text("keep")
    assert "exists already" in refusal(lambda: write_folder(tmp_path / "mine", {"a": b"1"}))
    assert (tmp_path / "mine" / "note.txt").read_text() == "keep"
