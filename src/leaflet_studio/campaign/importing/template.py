"""An empty spreadsheet to send round: a group's fields as columns, and an example."""

from __future__ import annotations

import csv
import datetime as dt
from io import BytesIO, StringIO
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.importing.columns import FIELDS
from leaflet_studio.campaign.importing.tables import PRISED
from leaflet_studio.campaign.model import Event, Group
from leaflet_studio.problems import LeafletError, Place, Room, error

EXAMPLE: Final = Group(
    "example",
    "Example Group",
    Event(
        "Public meeting", dt.date(2027, 3, 18), dt.time(18, 30), dt.time(20, 30), "Example Hall", "1 Example Street",
        "Example Town", "A. Example", "+44 20 7946 0000", "example@example.org", "https://example.org/meeting",
    ),
)  # fmt: skip
STILL: Final = dt.datetime(2000, 1, 1)
"""The date in the file: the same input gives the same bytes, as far as the libraries go."""


def template(path: Path, group: Group | None) -> bytes:
    """Return a template as CSV, XLSX or ODS, by the file's ending; the example is a group of the campaign, if any.

    Raises LeafletError (usage) for another ending.
    """
    writers = {".csv": _csv, ".tsv": _tsv, ".xlsx": _xlsx, ".ods": _ods}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        message = f"A template cannot be written as “{path.suffix}”."
        problem = error("template-unknown", message, Place(str(path)), "End the name in .csv, .xlsx or .ods.")
        raise LeafletError(Room.USAGE, problem)
    return writer(_row(group or EXAMPLE))


def _row(group: Group) -> list[str]:
    event = group.event
    values = {"id": group.id, "name": group.name} | {
        name: getattr(event, name) for name in FIELDS if name not in ("id", "name")
    }
    return [_written(values[name]) for name in FIELDS]


def _written(value: object) -> str:
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, dt.date) else str(value or "")


def _csv(row: list[str]) -> bytes:
    return _delimited(row, ",")


def _tsv(row: list[str]) -> bytes:
    return _delimited(row, "\t")


def _delimited(row: list[str], delimiter: str) -> bytes:
    """Write text with a byte order mark, without which Excel takes it for a code page."""
    target = StringIO()
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(FIELDS)
    writer.writerow([f"'{cell}" if cell.startswith(PRISED) else cell for cell in row])
    return target.getvalue().encode("utf-8-sig")


def _xlsx(row: list[str]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    book.properties.created = book.properties.modified = STILL
    book.properties.creator = ""
    sheet = book.active
    sheet.title = "groups"
    for index, (name, cell) in enumerate(zip(FIELDS, row, strict=True), 1):
        sheet.cell(1, index, name).font = Font(bold=True)
        example = sheet.cell(2, index)
        example.value, example.data_type = cell, "s"
        # Text, so that the program does not make a number of a telephone or another day of a date.
        for line in range(2, 200):
            sheet.cell(line, index).number_format = "@"
        sheet.column_dimensions[example.column_letter].width = max(12, len(cell) + 2)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _ods(row: list[str]) -> bytes:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    table = Table(name="groups")
    for cells in (FIELDS, row):
        line = TableRow()
        for text in cells:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    target = BytesIO()
    document.write(target)
    return target.getvalue()
