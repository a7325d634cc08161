"""The rows of an OpenDocument spreadsheet, read in a stream (OpenDocument 1.3, part 3, 9.1)."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DURATION: Final = re.compile(r"PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")
WIDEST: Final = 200
"""A cell that says it stands so often is the empty rest of its row."""
CELLS: Final = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")

Value = str | dt.date | dt.time


def ods_rows(path: Path) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Read the rows of the first sheet, with their numbers; empty rows are passed over."""
    number = 0
    with zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
        for event, element in ElementTree.iterparse(content, ("start", "end")):
            if event == "end" and element.tag == f"{TABLE}table":
                return
            if event == "start" or element.tag != f"{TABLE}table-row":
                continue
            cells = tuple(cell for each in element if each.tag in CELLS for cell in _repeated(each))
            times = int(element.get(f"{TABLE}number-rows-repeated", "1"))
            for offset in range(times if any(cells) else 0):
                yield number + 1 + offset, cells
            number += times
            element.clear()


def _repeated(cell: Any) -> list[Value]:
    times = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
    return [_value(cell) if len(cell) else ""] * min(times, WIDEST)


def _value(cell: Any) -> Value:
    kind = cell.get(f"{OFFICE}value-type", "")
    if kind == "date":
        return dt.datetime.fromisoformat(cell.get(f"{OFFICE}date-value", "")).date()
    duration = DURATION.fullmatch(cell.get(f"{OFFICE}time-value", "")) if kind == "time" else None
    if duration:
        hours, minutes, seconds = (int(part) for part in duration.groups())
        return dt.time(hours % 24, minutes, seconds)
    return "\n".join("".join(_texts(paragraph)) for paragraph in cell.iter(f"{TEXT}p"))


def _texts(paragraph: Any) -> Iterator[str]:
    """Return the text of a paragraph; spaces beyond one, tabs and breaks are elements."""
    if paragraph.tag == f"{OFFICE}annotation":
        return
    if paragraph.tag in (f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"):
        yield " "
    yield paragraph.text or ""
    for part in paragraph:
        yield from _texts(part)
        yield part.tail or ""
