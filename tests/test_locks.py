"""A file that is open in one window is known to be so in another, and never after its process ended."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from leaflet_studio import locks
from leaflet_studio.locks import Holder, Lock, host_name, is_held, take

HOLD = """
import sys, time
from pathlib import Path
from leaflet_studio.locks import take
print(type(take(Path(sys.argv[1]))).__name__, flush=True)
time.sleep(60)
"""


def test_a_second_taker_hears_who_has_it(tmp_path: Path) -> None:
    first = take(tmp_path / "lock")
    assert isinstance(first, Lock)
    assert take(tmp_path / "lock") == Holder(host_name(), os.getpid())
    assert is_held(tmp_path / "lock")


def test_a_lock_that_is_freed_can_be_taken_and_leaves_nothing(tmp_path: Path) -> None:
    first = take(tmp_path / "lock")
    assert isinstance(first, Lock)
    first.free()
    first.free()
    assert list(tmp_path.iterdir()) == []
    second = take(tmp_path / "lock")
    assert isinstance(second, Lock)
    second.free()


def test_a_lock_of_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().strip() == "Lock"
        assert take(path) == Holder(host_name(), process.pid)
        process.kill()
        process.wait()
        assert path.exists()
        assert isinstance(take(path), Lock)


def test_a_lock_from_another_computer_is_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.write_bytes(msgspec.json.encode(Holder("elsewhere", 12)))
    holder = take(path)
    assert holder == Holder("elsewhere", 12)
    assert holder.is_elsewhere
    assert isinstance(take(path, from_elsewhere=True), Lock)


@pytest.mark.parametrize("content", [b"", b"{", b'{"host": 3}', b"\xff" * 5000])
def test_a_lock_that_says_nothing_is_free_unless_it_is_held(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lock"
    path.write_bytes(content)
    assert isinstance(take(path), Lock)


def test_where_no_lock_can_be_made_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        take(tmp_path / "missing" / "lock")
    assert not is_held(tmp_path / "missing" / "lock")


def test_a_lock_whose_file_is_taken_away_in_between_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, calls = tmp_path / "lock", [0]
    locked = locks._locked

    def losing(handle: int) -> bool:
        calls[0] += 1
        if calls[0] == 1:
            path.unlink()
        return locked(handle)

    monkeypatch.setattr(locks, "_locked", losing)
    assert isinstance(take(path), Lock)
    assert path.exists()
    assert calls == [2]
