"""A process that types into a campaign without a pause, and saves now and then, until it is killed.

    python typist.py RECOVERIES FILE SEED

Each line that it writes is the number of letters typed so far, when that stood in the session.
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
    letters = 0
    while True:
        letters += 1
        session.edit(FIELD, str(letters))
        sys.stdout.write(f"{letters}\n")
        sys.stdout.flush()
        if lot.random() < 0.02:
            save(session.campaign, file, recoveries.parent / "backups", dt.datetime.now(dt.UTC))
        time.sleep(lot.choice((0.01, 0.02, 0.05)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
