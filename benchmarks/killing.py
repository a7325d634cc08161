"""Kill fifty typists at random moments, and say what of their typing is left: python -m benchmarks.killing [COUNT]

Journals stand in memory where the system has a place for that, as those of the program do.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from importlib import import_module
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests"


def main(count: int) -> int:
    """Returns 1 when anything older than two seconds was lost; a file that cannot be read stops it."""
    sys.path.insert(0, str(TESTS))
    killing = import_module("killing")

    with tempfile.TemporaryDirectory() as folder:
        deaths = killing.kill_typists(Path(folder), count, seed=2027)
    ages = [death.lost_age_s for death in deaths]
    late = sum(age > killing.PROMISED_S for age in ages)
    print(f"{count} killed, {late} lost something older than {killing.PROMISED_S:.0f} s, 0 files unreadable")
    print(f"age of the oldest letter lost: {statistics.median(ages):.2f} s at the median, {max(ages):.2f} s at most")
    typed = sum(len(death.letters) for death in deaths)
    print(f"letters lost: {sum(len(death.lost) for death in deaths) / count:.0f} of {typed / count:.0f} on average")
    return bool(late)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50))
