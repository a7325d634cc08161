"""Typists killed at random moments, and what is left of what they typed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from leaflet_studio.campaign.format import read_campaign, write_campaign
from leaflet_studio.campaign.new import empty_campaign
from leaflet_studio.recovery import discard, recovered, unfinished

TYPIST = Path(__file__).with_name("typist.py")
LIVES_S = (0.2, 4.0)
"""Between so many seconds of typing a typist's end lies."""
PROMISED_S = 2.0
POLL_S = 0.001


@dataclass(frozen=True)
class Letter:
    """A letter: when it was heard of, and after how many seconds of pauses between letters it was typed.

    Pauses do not grow when a busy machine stops everybody, the typist too; a clock goes on then.
    """

    heard_s: float
    typed_s: float


@dataclass(frozen=True)
class Death:
    """A typist's letters, when it was killed, and how many letters the journal and the saved file held then."""

    letters: tuple[Letter, ...]
    killed_s: float
    found: int
    saved: int

    @property
    def lost(self) -> tuple[Letter, ...]:
        """Return the letters that stand nowhere."""
        return self.letters[max(self.found, self.saved) :]

    @property
    def lost_typing_s(self) -> float:
        """Return how long the lost letters took to type, without what the machine took away from the typist."""
        return self.lost[-1].typed_s - self.lost[0].typed_s if self.lost else 0.0

    @property
    def lost_age_s(self) -> float:
        """Return how long before the end, by the clock, the first lost letter was typed."""
        return self.killed_s - self.lost[0].heard_s if self.lost else 0.0


def kill_typists(
    folder: Path, count: int, seed: int, at_once: int = 5, lives_s: tuple[float, float] = LIVES_S
) -> list[Death]:
    """Let typists type, and kill each with SIGKILL at a moment of its own. A file that cannot be read is raised."""
    lot = random.Random(seed)
    lives = [(number, lot.uniform(*lives_s)) for number in range(count)]
    with ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(lambda life: _one(folder / str(life[0]), *life), lives))


def _one(folder: Path, number: int, life_s: float) -> Death:
    folder.mkdir()
    file, recoveries = folder / "mine.leaflet", folder / "recovery"
    write_campaign(empty_campaign(), file)
    command = [sys.executable, str(TYPIST), str(recoveries), str(file), str(number)]
    letters: list[Letter] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        assert process.stdout
        letters.append(_heard(process.stdout.readline()))
        listener = threading.Thread(target=_listen, args=(process.stdout, letters))
        listener.start()
        while letters[-1].typed_s < life_s and process.poll() is None:
            time.sleep(POLL_S)
        killed_s = time.monotonic()
        process.kill()
        process.wait()
        listener.join()
    found = 0
    for journal in unfinished(recoveries):
        found = int(recovered(journal).campaign.title)
        discard(journal)
    saved = read_campaign(file).title
    return Death(tuple(letters), killed_s, found, int(saved) if saved.isdigit() else 0)


def _listen(lines: Iterable[str], letters: list[Letter]) -> None:
    letters.extend(_heard(line) for line in lines)


def _heard(line: str) -> Letter:
    return Letter(time.monotonic(), float(line))
