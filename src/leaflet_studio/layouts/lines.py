"""Where things stand in a `layout.toml`, so that a fault is told with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

HEADER: Final = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]")


@dataclass(frozen=True, slots=True)
class At:
    """A table of the definition: its header (`pages`, `variants.A6.pages`; none for the keys on top), the which-th of
    that name from 0, and for one that is written on a single line, as a frame is, the id on that line.
    """

    header: str = ""
    number: int = 0
    entry: str = ""


class Lines:
    """The lines of a definition, table by table."""

    def __init__(self, definition: str = "") -> None:
        self._lines = definition.splitlines()
        self._tables = dict(_tables(self._lines))

    def of(self, at: At, key: str = "") -> int:
        """Return the line of a table's key, counted from 1; that of its header where there is none; 0 if unknown."""
        table = self._tables.get((at.header, at.number), range(0))
        sought = rf'"{re.escape(at.entry)}"' if at.entry else rf'(^|[{{,\s])"?{re.escape(key)}"?\s*='
        found = (number for number in table if re.search(sought, self._lines[number])) if at.entry or key else iter(())
        return next(found, table.start if at.header and table else -1) + 1


def _tables(lines: list[str]) -> Iterator[tuple[tuple[str, int], range]]:
    """Return which lines each table has, its header's included."""
    headers = [("", 0)] + [(found[1], number) for number, line in enumerate(lines) if (found := HEADER.match(line))]
    ends = [*(begins for _, begins in headers[1:]), len(lines)]
    counts: dict[str, int] = {}
    for (header, begins), end in zip(headers, ends, strict=True):
        yield (header, counts.get(header, 0)), range(begins, end)
        counts[header] = counts.get(header, 0) + 1
