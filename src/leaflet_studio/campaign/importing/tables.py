"""A spreadsheet as rows of cells, read in a stream: CSV, TSV, XLSX, ODS."""

from __future__ import annotations

import csv
import datetime as dt
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from leaflet_studio.campaign.importing.encodings import find_encoding
from leaflet_studio.campaign.importing.ods import ods_rows
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.storage import check_spreadsheet

Cell = str | dt.date | dt.time
"""A cell as the sheet has it: text, a date or a time of day. A number is text: it is a house or a phone number."""
Row = tuple[int, tuple[Cell, ...]]
"""A row's number in the sheet (for text the line it ends on), and its cells."""

DELIMITERS: Final = (",", ";", "\t", "|")
DELIMITER_NAMES: Final = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
ENCODING_NAMES: Final = {"cp1251": "Windows-1251", "cp1252": "Windows-1252", "cp1254": "Windows-1254"}
PRISED: Final = ("=", "+", "-", "@", "\t", "\r")
"""Signs that make a spreadsheet program take a text for a formula (OWASP, CSV injection)."""
CELL_LIMIT: Final = 1_000_000
COLUMNS_LIMIT: Final = 200
ROWS_LIMIT: Final = 1_048_576
LOOKED_AT: Final = 30
PIECE: Final = 1_000_000
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[ >/]")


class Formula(str):
    """A formula of a workbook whose result is not in the file: no program has calculated it."""


@dataclass(frozen=True, slots=True)
class Form:
    """How a file is to be read; `what` says it to a person."""

    kind: str
    what: str
    encoding: str = ""
    delimiter: str = ""
    skipped: int = 0


def find_form(path: Path, languages: tuple[str, ...]) -> Form:
    """Look how a file is to be read. Raises LeafletError (campaign) for what is no spreadsheet."""
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as fault:
        raise _refused(path, f"It cannot be read: {fault.strerror}.") from fault
    if start.startswith(b"PK"):
        return _zipped(path)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise _refused(path, "This is a workbook of Excel 97.", "Save it as XLSX, ODS or CSV.")
    if start.startswith((b"%PDF", b"{\\rtf", b"<")):
        raise _refused(path, "This is no spreadsheet.", "Save it as XLSX, ODS or CSV.")
    return _text_form(path, languages)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Map what the libraries raise for a broken file to one LeafletError (campaign)."""
    try:
        yield
    except csv.Error as fault:
        raise _refused(path, f"This is not CSV: {fault}.", "Look for a quote that is not closed.") from fault
    except UnicodeError as fault:
        raise _refused(path, f"A text in it cannot be decoded: {fault}.", "Save it as UTF-8.") from fault
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, TypeError, ParseError) as fault:
        raise _refused(path, f"It is broken: {fault}.", "Save it again.") from fault


def rows_of(path: Path, form: Form) -> Iterator[Row]:
    """Read the rows that hold anything, one at a time. Use inside `reading`."""
    rows = {"xlsx": _xlsx_rows, "ods": ods_rows}[form.kind](path) if form.kind != "text" else _text_rows(path, form)
    for count, (number, cells) in enumerate(rows):
        if count > ROWS_LIMIT:
            raise ValueError(f"it has more than {ROWS_LIMIT:,} rows")
        width = next((index for index in range(min(len(cells), COLUMNS_LIMIT), 0, -1) if cells[index - 1]), 0)
        if width:
            yield number, tuple(_clean(cell) for cell in cells[:width])


def _zipped(path: Path) -> Form:
    names = check_spreadsheet(path)
    if "xl/workbook.xml" in names:
        return Form("xlsx", "Excel workbook, first sheet")
    if "content.xml" in names:
        return Form("ods", "OpenDocument spreadsheet, first sheet")
    raise _refused(path, "This is no spreadsheet.", "Save it as XLSX, ODS or CSV.")


def _text_form(path: Path, languages: tuple[str, ...]) -> Form:
    encoding = find_encoding(path, languages)
    with reading(path), path.open(encoding=encoding, newline="") as file:
        first = file.readline(CELL_LIMIT)
        declared = first.strip().lower().removeprefix("sep=")
        if first.lower().startswith("sep=") and declared in DELIMITERS:
            return text_form(encoding, declared, 1)
        sample = [first, *(line for line in islice(file, LOOKED_AT) if len(line) < CELL_LIMIT)]
    return text_form(encoding, max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter)), 0)


def text_form(encoding: str, delimiter: str, skipped: int) -> Form:
    """Return how text in an encoding, with a delimiter between its cells and so many lines before them, is read."""
    name = ENCODING_NAMES.get(encoding, encoding.upper().replace("-SIG", " with a byte order mark"))
    return Form("text", f"text in {name}, cells parted by {DELIMITER_NAMES[delimiter]}", encoding, delimiter, skipped)


def _evenness(sample: list[str], delimiter: str) -> tuple[int, int]:
    """Return how many rows have the commonest number of cells, if more than one, and that number."""
    csv.field_size_limit(CELL_LIMIT)
    counts = Counter(len(cells) for cells in csv.reader(sample, delimiter=delimiter) if cells)
    width, rows = counts.most_common(1)[0] if counts else (1, 0)
    return (rows, width) if width > 1 else (0, 1)


def _text_rows(path: Path, form: Form) -> Iterator[Row]:
    csv.field_size_limit(CELL_LIMIT)
    with path.open(encoding=form.encoding, newline="") as file:
        for _ in range(form.skipped):
            file.readline(CELL_LIMIT)
        reader = csv.reader(file, delimiter=form.delimiter)
        for cells in reader:
            yield reader.line_num + form.skipped, tuple(cells)


def _xlsx_rows(path: Path) -> Iterator[Row]:
    import warnings

    with warnings.catch_warnings(), ExitStack() as books:
        # openpyxl warns of features of the sheet that do not touch its cells (validation, styles).
        warnings.simplefilter("ignore", UserWarning)
        cells = _sheet_rows(path, books, data_only=True)
        rows = (tuple(cell.value for cell in row) for row in cells)
        if _has_formulas(path):
            formulas = _sheet_rows(path, books, data_only=False)
            rows = (_with_formulas(*both) for both in zip(cells, formulas, strict=True))
        for number, values in enumerate(rows, 1):
            yield number, tuple(_plain(value) for value in values[:COLUMNS_LIMIT])


def _sheet_rows(path: Path, books: ExitStack, *, data_only: bool) -> Iterator[tuple[Any, ...]]:
    """Return the rows of the first sheet as cells, with what was calculated or with formulas."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=data_only, keep_links=False)
    books.callback(book.close)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows()
    return rows


def _plain(value: Any) -> Cell:
    """Return an Excel cell as text, date or time."""
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time() or value.year > 1900 else value.time()
    if isinstance(value, dt.timedelta):
        return (dt.datetime.min + value % dt.timedelta(days=1)).time()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value if isinstance(value, (dt.date, dt.time, Formula)) else "" if value is None else str(value)


def _with_formulas(cells: tuple[Any, ...], formulas: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a row's values; where there is none, but a formula, that. A result that is an empty text is one."""
    return tuple(
        Formula(each.value) if cell.value is None and each.data_type == "f" and cell.data_type != "str" else cell.value
        for cell, each in zip(cells, formulas, strict=True)
    )


def _has_formulas(path: Path) -> bool:
    """Tell whether any sheet of a workbook has a formula: then it is read twice, for results and for formulas."""
    with zipfile.ZipFile(path) as parts:
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        return any(_holds(parts, name) for name in sheets)


def _holds(parts: zipfile.ZipFile, name: str) -> bool:
    with parts.open(name) as sheet:
        before = b""
        while chunk := sheet.read(PIECE):
            if _FORMULA.search(before + chunk):
                return True
            before = chunk[-8:]
    return False


def _clean(cell: Cell) -> Cell:
    if not isinstance(cell, str) or isinstance(cell, Formula):
        return cell
    if cell.startswith("'") and cell[1:].startswith(PRISED):
        # Only the sign by which spreadsheets tell a text from a formula; our own template writes it, too.
        cell = cell[1:]
    if "\n" not in cell and "\r" not in cell:
        return " ".join(cell.split())
    lines = (" ".join(line.split()) for line in cell.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return " ".join(line for line in lines if line)


def _refused(path: Path, message: str, hint: str = "") -> LeafletError:
    return LeafletError(Room.CAMPAIGN, error("spreadsheet-refused", message, Place(path.name), hint))
