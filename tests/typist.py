"""A process that types into a campaign without a pause, and saves now and then, until it is killed.

    python typist.py RECOVERIES FILE SEED

Each line that it writes is a letter that stands in the session, as the seconds of pauses between letters so far.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
import time
from pathlib import Path

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.recovery import Record, Recorder
from leaflet_studio.saving import save
from leaflet_studio.session import Session

FIELD = "title"


def main(recoveries: Path, file: Path, seed: int) -> None:
    lot = random.Random(seed)
    session = Session(read_campaign(file), file)
    recorder = Recorder(recoveries, lambda _: None)
    recorder.prepare(session.campaign)
    session.watch(lambda: recorder.note(Record(session.campaign, str(session.path))))
    letters, typed_s = 0, 0.0
    while True:
        letters += 1
        session.edit(FIELD, str(letters))
        sys.stdout.write(f"{typed_s:.3f}\n")
        sys.stdout.flush()
        if lot.random() < 0.02:
            save(session.campaign, file, recoveries.parent / "backups", dt.datetime.now(dt.UTC))
        pause_s = lot.choice((0.01, 0.02, 0.05))
        time.sleep(pause_s)
        typed_s += pause_s


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
