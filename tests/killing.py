"""Typists killed at random moments, and what is left of what they typed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from leaflet_studio.campaign.format import read_campaign, write_campaign
from leaflet_studio.campaign.new import empty_campaign
from leaflet_studio.recovery import recovered, unfinished

TYPIST = Path(__file__).with_name("typist.py")
LIVES_S = (0.2, 4.0)
PROMISED_S = 2.0


@dataclass
class Typed:
    """How many letters had been typed, and when that was heard."""

    letters: list[tuple[float, int]] = field(default_factory=list)

    def at(self, moment: float) -> int:
        """Return how many letters had been typed by a moment."""
        return max((number for heard, number in self.letters if heard <= moment), default=0)


@dataclass(frozen=True)
class Death:
    """What was typed when a typist was killed, some seconds before that, and what was found."""

    typed: int
    typed_before: int
    found: int
    saved: int


def kill_typists(
    folder: Path,
    count: int,
    seed: int,
    at_once: int = 5,
    lives_s: tuple[float, float] = LIVES_S,
    allowed_s: float = PROMISED_S,
) -> list[Death]:
    """Let typists type, and kill each with SIGKILL at a moment of its own; what is younger than allowed may be lost."""
    lot = random.Random(seed)
    lives = [(number, lot.uniform(*lives_s)) for number in range(count)]
    with ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(lambda life: _one(folder / str(life[0]), *life, allowed_s), lives))


def _one(folder: Path, number: int, life_s: float, allowed_s: float) -> Death:
    folder.mkdir()
    file, recoveries = folder / "mine.leaflet", folder / "recovery"
    write_campaign(empty_campaign(), file)
    command = [sys.executable, str(TYPIST), str(recoveries), str(file), str(number)]
    typed = Typed()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        assert process.stdout
        typed.letters.append((time.monotonic(), int(process.stdout.readline())))
        listener = threading.Thread(target=_listen, args=(process.stdout, typed))
        listener.start()
        time.sleep(life_s)
        moment = time.monotonic()
        process.kill()
        process.wait()
        listener.join()
    journals = unfinished(recoveries)
    found = int(recovered(journals[0]).campaign.title) if journals else 0
    saved = read_campaign(file).title
    return Death(typed.at(moment), typed.at(moment - allowed_s), found, int(saved) if saved.isdigit() else 0)


def _listen(lines: object, typed: Typed) -> None:
    for line in lines:
        typed.letters.append((time.monotonic(), int(line)))
