"""The rows of a spreadsheet as groups: first what was understood, then what is taken, with every bad cell told."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.fields import link_field
from leaflet_studio.campaign.groups import EVENT_FIELDS
from leaflet_studio.campaign.importing.columns import find_columns
from leaflet_studio.campaign.importing.habits import Order, month_names, read_date, read_time
from leaflet_studio.campaign.importing.sheets import Dates, Sheet, Watch, look
from leaflet_studio.campaign.importing.tables import Cell, Form, Formula, Row, find_form, reading, rows_of
from leaflet_studio.campaign.model import Event, Group
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, warning

CELL_SIGNS: Final = 2000
"""No field of a group is longer; a cell that is has swallowed its neighbours after a quote that was not closed."""
FORMULA: Final = "="


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it was understood: its header, the field that it fills (empty: left out), a cell, and how it is read.

    `example` is the first cell as it stands, `read` what becomes of it.
    """

    header: str
    field: str
    example: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was understood of a file before anything is taken. `order` is that of its numeric dates, if it has any."""

    path: Path
    form: Form
    columns: tuple[Column, ...]
    fields: Mapping[int, str]
    order: Order | None
    rows: int
    months: Mapping[str, int]


@dataclass(slots=True)
class Taken:
    """One row's outcome: the group, or none, with its problems."""

    line: int
    group: Group | None
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a whole file gives: the good rows' groups, what is wrong with cells, and how many rows were refused.

    `unlisted` counts the problems beyond those that are kept.
    """

    groups: tuple[Group, ...]
    problems: tuple[Problem, ...]
    refused: int
    unlisted: int


@dataclass(frozen=True, slots=True)
class Changes:
    """How many of the groups that were taken are new, changed, or as they were; how many others go."""

    new: int
    changed: int
    unchanged: int
    removed: int = 0


def understand(
    path: Path, languages: tuple[str, ...], folder: Path, chosen: Mapping[str, str], order: Order | None
) -> Understanding:
    """Look through a spreadsheet: what its columns are, and how its dates are written.

    The file is read once, row by row, and nothing is kept. Raises LeafletError (usage) for dates that can be read as
    two different days when nothing in the file says which: that is asked, never guessed.
    """
    sheet = look(path, find_form(path, languages))
    fields = find_columns(sheet.header, chosen, folder)
    return understood_as(sheet, fields, order or _order(sheet, fields), month_names(languages))


def understood_as(
    sheet: Sheet, fields: Mapping[int, str], order: Order | None, months: Mapping[str, int]
) -> Understanding:
    """Return what a sheet means when its columns, by their index from 0, fill these fields."""
    columns = tuple(
        _column(name, fields.get(index, ""), examples[0] if examples else "", order, months)
        for index, (name, examples) in enumerate(zip(sheet.header, sheet.examples, strict=True))
    )
    return Understanding(sheet.path, sheet.form, columns, fields, order, sheet.rows, months)


def date_columns(sheet: Sheet, fields: Mapping[int, str]) -> tuple[Dates, ...]:
    """Return how the dates of the event are written: of one column, or none when no column holds them."""
    return tuple(dates for index, dates in enumerate(sheet.dates) if fields.get(index) == "date")


def take_all(understood: Understanding, kept: int, watch: Watch = lambda _: None) -> Outcome:
    """Read all groups; of what is wrong so many problems are kept."""
    groups: list[Group] = []
    problems: list[Problem] = []
    refused = found = 0
    for count, taken in enumerate(take(understood), 1):
        if taken.group is None:
            refused += 1
        else:
            groups.append(taken.group)
        found += len(taken.problems)
        problems += taken.problems[: kept - len(problems)]
        watch(count)
    return Outcome(tuple(groups), tuple(problems), refused, found - len(problems))


def take(understood: Understanding) -> Iterator[Taken]:
    """Read the groups, a row at a time; a row with a bad cell gives no group. Ids that are given twice are told."""
    seen: dict[str, int] = {}
    with reading(understood.path):
        rows = rows_of(understood.path, understood.form)
        next(rows, None)
        for row in rows:
            yield _taken(row, understood, seen)


def _order(sheet: Sheet, fields: Mapping[int, str]) -> Order | None:
    """Return the one order that all dates can be read in. Raises LeafletError (usage) when that must be asked."""
    for dates in date_columns(sheet, fields):
        if not dates.must_be_asked:
            return dates.order
        line, text = dates.ambiguous[0]
        message = f"“{text}” can be read as two different days, and nothing else in the file says which."
        if not dates.orders:
            message = f"“{text}” can be read as two different days, and the file’s other dates contradict each other."
        hint = "Say the order of day, month and year: --date-order dmy, mdy or ymd."
        raise LeafletError(Room.USAGE, error("date-ambiguous", message, Place(sheet.path.name, line, "date"), hint))
    return None


def _column(name: str, of: str, example: Cell, order: Order | None, months: Mapping[str, int]) -> Column:
    value = read_cell(of, example, order, months)
    read = f"{value:%A, %d %B %Y}" if isinstance(value, dt.date) else f"{value:%H:%M}" if value else ""
    return Column(name, of, str(example), read)


def read_cell(of: str, cell: Cell, order: Order | None, months: Mapping[str, int]) -> dt.date | dt.time | None:
    """Return what a cell of a date or a time says; None for other fields, and for what is no date or time."""
    if of == "date":
        return _date(cell, order, months, Place(), [])
    return _time(cell, Place(), []) if of in ("start", "end") else None


def _taken(row: Row, understood: Understanding, seen: dict[str, int]) -> Taken:
    line, cells = row
    file, columns = understood.path.name, understood.columns
    values = {name: cells[index] for index, name in understood.fields.items() if index < len(cells)}
    headers = {name: columns[index].header for index, name in understood.fields.items()}
    problems: list[Problem] = []

    def place(name: str) -> Place:
        return Place(file, line, headers.get(name, name), group=str(values.get("id", "")))

    surplus = [cell for cell in cells[len(columns) :] if cell]
    if surplus:
        message = f"The row has {len(cells)} cells under {len(columns)} columns."
        problems.append(error("row-too-long", message, Place(file, line), "Put a text with commas in quotes."))
    for name, cell in values.items():
        if isinstance(cell, Formula):
            values[name] = _uncalculated(cell, place(name), problems)
    texts = {name: _text(values.get(name, ""), place(name), problems) for name in ("name", *EVENT_FIELDS)}
    group_id = _id(values, understood, place("id"), seen, line, problems)
    event = Event(
        date=_date(values.get("date", ""), understood.order, understood.months, place("date"), problems),
        start=_time(values.get("start", ""), place("start"), problems),
        end=_time(values.get("end", ""), place("end"), problems),
        **{name: texts[name] for name in EVENT_FIELDS if name not in ("date", "start", "end")},
    )
    link_field(event.url, place("url"), problems)
    is_good = not any(problem.severity == "error" for problem in problems)
    return Taken(line, Group(group_id, texts["name"], event) if is_good else None, problems)


def _id(
    values: Mapping[str, Cell], understood: Understanding, where: Place, seen: dict[str, int], line: int,
    problems: list[Problem],
) -> str:  # fmt: skip
    """Return the row's id; where the sheet has no column of ids, one is made of the name, or of the city."""
    given = str(values.get("id", ""))
    if "id" not in understood.fields.values():
        made = _slug(str(values.get("name", "") or values.get("city", ""))) or "group"
        number = seen[made] = seen.get(made, 0) + 1
        return made if number == 1 else f"{made}-{number}"
    if not given:
        problems.append(error("id-missing", "The group has no id.", where, "Give it a short name."))
    elif given in seen:
        message = f"The id “{given}” stands in row {seen[given]} already."
        problems.append(error("id-double", message, where, "Change one of them."))
    else:
        seen[given] = line
    return given


def _slug(name: str) -> str:
    kept = (sign if sign.isalnum() else "-" for sign in unicodedata.normalize("NFC", name).casefold())
    return "-".join(part for part in "".join(kept).split("-") if part)


def _text(cell: Cell, where: Place, problems: list[Problem]) -> str:
    text = cell if isinstance(cell, str) else ""
    if len(text) > CELL_SIGNS:
        message = f"The cell has {len(text):,} signs."
        problems.append(error("cell-too-long", message, where, "Look for a quote that is not closed."))
    if text.startswith(FORMULA):
        message = f"“{text[:40]}” looks like a formula and is taken as a text."
        problems.append(warning("cell-formula", message, where, "Put the formula’s result there if that is meant."))
    return text


def _uncalculated(cell: Formula, where: Place, problems: list[Problem]) -> str:
    """Tell that a cell has a formula and no result; returns what is taken: nothing."""
    message = f"The formula “{cell[:40]}” was never calculated, so that its cell has no result."
    hint = "Open the file in a spreadsheet program and save it again, or put the result there."
    problems.append(error("formula-uncalculated", message, where, hint))
    return ""


def _date(
    cell: Cell, order: Order | None, months: Mapping[str, int], where: Place, problems: list[Problem]
) -> dt.date | None:
    if isinstance(cell, dt.date):
        return cell
    if not cell:
        return None
    found = read_date(cell, order, months) if isinstance(cell, str) else None
    if found is None:
        message = f"“{cell}” is no date in the order {order.words}." if order else f"“{cell}” is no date."
        problems.append(error("date-faulty", message, where, "Write it as 2027-03-18."))
    return found


def _time(cell: Cell, where: Place, problems: list[Problem]) -> dt.time | None:
    if not cell or isinstance(cell, dt.time):
        return cell.replace(second=0, microsecond=0) if isinstance(cell, dt.time) else None
    found = read_time(cell) if isinstance(cell, str) else None
    if found is None:
        problems.append(error("time-faulty", f"“{cell}” is no time of day.", where, "Write it as 18:30."))
    return found


def merged(groups: tuple[Group, ...], taken: tuple[Group, ...], fields: frozenset[str]) -> tuple[Group, ...]:
    """Return a campaign's groups with those taken: of the same id in the old one's place, new ones after them.

    `fields` are those that the sheet has; what it does not say of an old group stays.
    """
    new = {group.id: group for group in taken}
    return (*(_updated(group, new.pop(group.id, group), fields) for group in groups), *new.values())


def replaced(groups: tuple[Group, ...], taken: tuple[Group, ...], fields: frozenset[str]) -> tuple[Group, ...]:
    """Return the groups that were taken and no others; what the sheet does not say of an old group stays."""
    old = {group.id: group for group in groups}
    return tuple(_updated(old[group.id], group, fields) if group.id in old else group for group in taken)


def changes(before: tuple[Group, ...], after: tuple[Group, ...], taken: tuple[Group, ...]) -> Changes:
    """Count what becomes of a campaign's groups."""
    old, new = {group.id: group for group in before}, {group.id: group for group in after}
    added = sum(group.id not in old for group in taken)
    changed = sum(group.id in old and old[group.id] != new[group.id] for group in taken)
    return Changes(added, changed, len(taken) - added - changed, sum(group_id not in new for group_id in old))


def _updated(old: Group, new: Group, fields: frozenset[str]) -> Group:
    event = replace(old.event, **{name: getattr(new.event, name) for name in EVENT_FIELDS if name in fields})
    return replace(old, name=new.name if "name" in fields else old.name, event=event)
