"""`groups.csv`: local groups with their events, a row a group."""

from __future__ import annotations

import csv
from dataclasses import fields
from io import StringIO
from typing import Final

from leaflet_studio.campaign.fields import date_field, link_field, time_field
from leaflet_studio.campaign.model import Event, Group
from leaflet_studio.problems import Place, Problem, error

FILE: Final = "groups.csv"
DELIMITERS: Final = (",", ";", "\t")
EVENT_FIELDS: Final = tuple(each.name for each in fields(Event))
COLUMNS: Final = ("id", "name", *EVENT_FIELDS, "photo")
CELL_LIMIT: Final = 1_000_000

Row = dict[str, str]


def parse_groups(text: str, problems: list[Problem]) -> tuple[Group, ...]:
    """Read `groups.csv`; faults are added to `problems` with their row and column."""
    header, rows = _table(text, problems)
    if not header:
        return ()
    if "id" not in header:
        problems.append(error("groups-faulty", "There is no column “id”.", Place(FILE, 1, "id"), "Add it."))
        return ()
    groups = tuple(_group(row, line, problems) for line, row in rows)
    _check_ids(groups, [line for line, _ in rows], problems)
    return groups


def patched_groups(text: str, groups: tuple[Group, ...]) -> str:
    """Return `groups.csv` with the groups' values; unknown columns, their order and the delimiter stay."""
    if text and parse_groups(text, []) == groups:
        return text
    header, rows = _table(text, [])
    columns = header or [name for name in COLUMNS if name != "photo"]
    known = {row.get("id", ""): row for _, row in rows}
    columns += [name for name in COLUMNS if name not in columns and any(_cells(group)[name] for group in groups)]
    target = StringIO()
    writer = csv.DictWriter(target, columns, delimiter=_delimiter(text), lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    for group in groups:
        writer.writerow({**known.get(group.id, {}), **_cells(group)})
    return target.getvalue()


def _table(text: str, problems: list[Problem]) -> tuple[list[str], list[tuple[int, Row]]]:
    """Return the header, and each row with the line that it ends on."""
    csv.field_size_limit(CELL_LIMIT)
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        header = [name.strip() for name in next(reader, [])]
        rows = []
        for cells in reader:
            if any(cell.strip() for cell in cells):
                _check_length(header, cells, reader.line_num, problems)
                row = zip(header, (cell.strip() for cell in cells), strict=False)
                rows.append((reader.line_num, dict(row)))
    except csv.Error as fault:
        problems.append(error("groups-faulty", f"This is not CSV: {fault}.", Place(FILE, reader.line_num)))
        return [], []
    return header, rows


def _check_length(header: list[str], cells: list[str], line: int, problems: list[Problem]) -> None:
    if len(cells) > len(header):
        message = f"The row has {len(cells)} cells under {len(header)} columns."
        problems.append(error("groups-faulty", message, Place(FILE, line), "Put a text with commas in quotes."))


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(DELIMITERS, key=first.count) if first else ","


def _group(row: Row, line: int, problems: list[Problem]) -> Group:
    def place(column: str) -> Place:
        return Place(FILE, line, column, group=row.get("id", ""))

    if not row.get("id"):
        problems.append(error("groups-faulty", "The group has no id.", place("id"), "Give it a short name."))
    texts = {name: row.get(name, "") for name in EVENT_FIELDS if name not in ("date", "start", "end")}
    link_field(texts["url"], place("url"), problems)
    event = Event(
        date=date_field(row.get("date", ""), place("date"), problems),
        start=time_field(row.get("start", ""), place("start"), problems),
        end=time_field(row.get("end", ""), place("end"), problems),
        **texts,
    )
    return Group(row.get("id", ""), row.get("name", ""), event, row.get("photo", ""))


def _check_ids(groups: tuple[Group, ...], lines: list[int], problems: list[Problem]) -> None:
    seen: set[str] = set()
    for group, line in zip(groups, lines, strict=True):
        if group.id and group.id in seen:
            message = f"The id “{group.id}” is given twice."
            problems.append(error("groups-faulty", message, Place(FILE, line, "id", group=group.id), "Change one."))
        seen.add(group.id)


def _cells(group: Group) -> Row:
    event = group.event
    texts = {name: getattr(event, name) for name in EVENT_FIELDS}
    times = {name: f"{getattr(event, name):%H:%M}" if getattr(event, name) else "" for name in ("start", "end")}
    date = event.date.isoformat() if event.date else ""
    return {"id": group.id, "name": group.name, **texts, **times, "date": date, "photo": group.photo}
