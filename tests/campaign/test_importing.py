"""Groups from spreadsheets, as spreadsheets are: encodings, delimiters, dates, formulas, bombs."""

from __future__ import annotations

import csv
import datetime as dt
import json
import zipfile
from collections.abc import Callable, Iterable
from io import StringIO
from pathlib import Path

import pytest

from leaflet_studio.campaign.format import read_campaign, write_campaign
from leaflet_studio.campaign.importing.groups import Taken, merged, take, understand
from leaflet_studio.campaign.importing.habits import Order, month_names, read_date, read_time
from leaflet_studio.campaign.importing.template import template
from leaflet_studio.campaign.model import Campaign, Event, Group
from leaflet_studio.cli import main
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import assets_folder

HEADER = ("id", "name", "date", "start", "venue", "city")
Import = Callable[..., list[Taken]]


@pytest.fixture
def taken(tmp_path: Path) -> Import:
    """Write bytes or rows to a file and import it."""

    def run(
        content: bytes | Iterable[Iterable[str]], name: str = "groups.csv", order: Order | None = None,
        languages: tuple[str, ...] = ("en",), chosen: dict[str, str] | None = None, **habits: str,
    ) -> list[Taken]:  # fmt: skip
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else text(content, **habits))
        return list(take(understand(path, languages, assets_folder() / "spreadsheets", chosen or {}, order)))

    return run


def text(rows: Iterable[Iterable[str]], encoding: str = "utf-8", delimiter: str = ",") -> bytes:
    target = StringIO()
    csv.writer(target, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return target.getvalue().encode(encoding)


def groups(rows: list[Taken]) -> list[Group]:
    assert not [problem for row in rows for problem in row.problems if problem.severity == "error"]
    return [row.group for row in rows if row.group]


ROWS = {
    "ru": ("almaty", "Группа «Алма-Ата»", "2027-03-19", "18:00", "Дом культуры", "Алма-Ата"),
    "de": ("koeln", "Gruppe Köln", "2027-03-18", "18:30", "Bürgerhaus Stollwerck", "Köln"),
    "fr": ("paris", "Groupe de Paris", "2027-03-18", "18:30", "Maison des associations, café", "Besançon"),
    "tr": ("muğla", "İzmir ve Muğla Grubu", "2027-03-20", "15:00", "Kültür Merkezi, Şişli", "Iğdır"),
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *((language, encoding) for language in ROWS for encoding in ("utf-8", "utf-8-sig", "utf-16")),
        ("ru", "cp1251"),
        ("de", "cp1252"),
        ("fr", "cp1252"),
        ("tr", "cp1254"),
        ("de", "utf-16-le"),
        ("ru", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_comes_in_right_in_every_encoding_and_with_every_delimiter(
    taken: Import, language: str, encoding: str, delimiter: str
) -> None:
    row = ROWS[language]
    (group,) = groups(taken([HEADER, row], encoding=encoding, delimiter=delimiter, languages=(language,)))
    assert (group.id, group.name, group.event.venue, group.event.city) == (row[0], row[1], row[4], row[5])
    assert group.event.start is not None and f"{group.event.start:%H:%M}" == row[3]


def test_icelandic_letters_stay_icelandic_in_an_icelandic_campaign(taken: Import) -> None:
    row = ("rvk", "Hópur í Reykjavík", "", "", "Ráðhúsið, Þjóðleikhúsið", "Reykjavík")
    (group,) = groups(taken([HEADER, row], encoding="cp1252", languages=("is",)))
    assert group.event.venue == "Ráðhúsið, Þjóðleikhúsið"


def test_a_quoted_line_break_becomes_a_space_and_sep_names_the_delimiter(taken: Import) -> None:
    content = b'sep=;\r\nid;venue;city\r\na;"Town\r\nHall";Leeds\r\n\r\n;;\r\nb;Hall, upstairs;York\r\n'
    first, second = groups(taken(content))
    assert (first.event.venue, second.event.venue) == ("Town Hall", "Hall, upstairs")


@pytest.mark.parametrize(
    ("written", "order", "read"),
    [
        ("18.03.2027", None, "2027-03-18"),
        ("18.3.27", None, "2027-03-18"),
        ("03.04.2027", None, "2027-04-03"),
        ("3/18/2027", None, "2027-03-18"),
        ("03/04/2027", Order.DMY, "2027-04-03"),
        ("03/04/2027", Order.MDY, "2027-03-04"),
        ("03/03/2027", None, "2027-03-03"),
        ("2027/03/18", None, "2027-03-18"),
        ("18 марта 2027 г.", None, "2027-03-18"),
        ("18. März 2027", None, "2027-03-18"),
        ("Thursday, 18 March 2027", None, "2027-03-18"),
        ("March 18th, 2027", None, "2027-03-18"),
        ("18 Mart 2027", None, "2027-03-18"),
    ],
)
def test_dates_are_read_in_their_own_habits(written: str, order: Order | None, read: str) -> None:
    assert read_date(written, order, month_names(("ru", "de", "tr"))) == dt.date.fromisoformat(read)


@pytest.mark.parametrize("written", ["03/04/2027", "31.02.2027", "13/13/2027", "soon", "46099", "2027"])
def test_what_is_no_one_day_is_read_as_none(written: str) -> None:
    assert read_date(written, None, month_names(())) is None


@pytest.mark.parametrize(
    ("written", "read"),
    [("18:30", (18, 30)), ("18.30 Uhr", (18, 30)), ("6:30 pm", (18, 30)), ("6 PM", (18, 0)), ("12 a.m.", (0, 0)),
     ("18h30", (18, 30)), ("18 h", (18, 0)), ("18 ч", (18, 0)), ("18:30:00", (18, 30)), ("9.05", (9, 5))],
)  # fmt: skip
def test_times_are_read_in_their_own_habits(written: str, read: tuple[int, int]) -> None:
    assert read_time(written) == dt.time(*read)


@pytest.mark.parametrize("written", ["25:00", "18", "13 pm", "evening", "18:30-20:30", "0.7708"])
def test_what_is_no_time_of_day_is_read_as_none(written: str) -> None:
    assert read_time(written) is None or written == "0.7708"


def test_an_ambiguous_date_is_asked_and_never_guessed(taken: Import) -> None:
    rows = [HEADER, ("a", "", "03/04/2027", "", "", "")]
    with pytest.raises(LeafletError, match=r"two different days.*--date-order"):
        taken(rows)
    assert groups(taken(rows, order=Order.MDY))[0].event.date == dt.date(2027, 3, 4)
    assert groups(taken([*rows, ("b", "", "25/03/2027", "", "", "")]))[0].event.date == dt.date(2027, 4, 3)
    both = [*rows, ("b", "", "25/03/2027", "", "", ""), ("c", "", "03/25/2027", "", "", "")]
    with pytest.raises(LeafletError, match="contradict"):
        taken(both)


def test_every_bad_cell_is_told_with_its_row_and_column_and_holds_up_no_good_row(taken: Import) -> None:
    rows = [
        ("id", "Datum", "Beginn", "link"),
        ("a", "31.02.2027", "25:00", "http://insecure.org"),
        ("b", "18.03.2027", "18.30", "https://example.org/b"),
        ("", "18.03.2027", "", ""),
        ("b", "", "", ""),
        ("c", "", "", "", "surplus"),
    ]
    result = taken(rows)
    told = [(problem.where.line, problem.where.field) for row in result for problem in row.problems]
    assert told == [(2, "Datum"), (2, "Beginn"), (2, "link"), (4, "id"), (5, "id"), (6, "")]
    assert [row.group.id for row in result if row.group] == ["b"]


def test_a_formula_is_a_text(taken: Import) -> None:
    (row,) = taken([("id", "venue"), ("a", '=HYPERLINK("https://evil.example";"Town Hall")')])
    assert row.group and row.group.event.venue.startswith("=HYPERLINK")
    assert [problem.code for problem in row.problems] == ["cell-formula"]


def test_without_a_column_of_ids_the_names_make_them(taken: Import) -> None:
    found = groups(taken([("Gruppe", "Ort"), ("Köln Süd", "Köln"), ("Köln Süd", "Köln"), ("", "Bonn")]))
    assert [group.id for group in found] == ["köln-süd", "köln-süd-2", "bonn"]


def test_columns_are_known_by_their_names_in_many_languages_or_as_the_user_says(taken: Import) -> None:
    (group,) = groups(taken([("Код", "Город", "Место:", "Wo genau"), ("a", "Омск", "Дом", "2. Stock")],
                            chosen={"wo genau": "street"}))  # fmt: skip
    assert (group.id, group.event.city, group.event.venue, group.event.street) == ("a", "Омск", "Дом", "2. Stock")
    with pytest.raises(LeafletError, match="both be the group’s venue"):
        taken([("id", "place", "hall"), ("a", "b", "c")])
    with pytest.raises(LeafletError, match="None of the columns"):
        taken([("x", "y"), ("a", "b")])
    with pytest.raises(LeafletError, match=r"no column “z”.*\n.*no field “colour”"):
        taken([("id", "y"), ("a", "b")], chosen={"z": "colour"})


def workbook(path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["id", "name", "date", "start", "street", "phone", "venue"])
    sheet.append(["a", "Gruppe Köln", dt.date(2027, 3, 18), dt.time(18, 30), 12, 4930000001.0, "=literal"])
    sheet["G2"].data_type = "s"
    sheet.append([None] * 7)
    sheet.append([7, "Группа", dt.datetime(2027, 3, 19), "6 pm", None, None, "Town\nHall"])
    book.save(path)


def open_document(path: Path) -> None:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    table = Table(name="Sheet")

    def row(*cells: tuple[dict[str, str], str], repeated: str = "1") -> None:
        line = TableRow(numberrowsrepeated=repeated)
        for attributes, words in cells:
            cell = TableCell(**attributes)
            for part in words.split("\n") if words else ():
                cell.addElement(P(text=part))
            line.addElement(cell)
        line.addElement(TableCell(numbercolumnsrepeated="16300"))
        table.addElement(line)

    string = {"valuetype": "string"}
    row(*((string, name) for name in ("id", "name", "date", "start", "street", "phone", "venue")))
    row((string, "a"), (string, "Gruppe Köln"), ({"valuetype": "date", "datevalue": "2027-03-18"}, "18.03.27"),
        ({"valuetype": "time", "timevalue": "PT18H30M00S"}, "18:30"), ({"valuetype": "float", "value": "12"}, "12"),
        ({"valuetype": "float", "value": "4930000001"}, "4930000001"), (string, "=literal"))  # fmt: skip
    row(({}, ""), repeated="1")
    row(({"valuetype": "float", "value": "7"}, "7"), (string, "Группа"),
        ({"valuetype": "date", "datevalue": "2027-03-19T00:00:00"}, "x"), (string, "6 pm"), ({}, ""), ({}, ""),
        (string, "Town\nHall"))  # fmt: skip
    row(({}, ""), repeated="1048000")
    document.spreadsheet.addElement(table)
    document.save(str(path))


@pytest.mark.parametrize(("name", "write"), [("groups.xlsx", workbook), ("groups.ods", open_document)])
def test_workbooks_come_in_with_their_own_dates_times_and_numbers(
    taken: Import, tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    write(tmp_path / "made")
    first, second = groups(taken((tmp_path / "made").read_bytes(), name))
    assert (first.event.date, first.event.start) == (dt.date(2027, 3, 18), dt.time(18, 30))
    assert (first.event.street, first.event.phone, first.event.venue) == ("12", "4930000001", "=literal")
    assert (second.id, second.event.date, second.event.start) == ("7", dt.date(2027, 3, 19), dt.time(18))
    assert (second.name, second.event.venue) == ("Группа", "Town Hall")


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<a/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 30_000_000)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Excel 97"),
        ("a.csv", b"<html><table>", "no spreadsheet"),
        ("a.xlsx", b"PK\x03\x04 and nothing more", "broken"),
        ("a.csv", b"", "nothing in it"),
        ("a.csv", b"id,venue\na,\"never closed" + b"x" * 1_100_000, "not CSV"),
    ],
)  # fmt: skip
def test_what_is_no_spreadsheet_is_refused_in_words(taken: Import, name: str, content: bytes, said: str) -> None:
    with pytest.raises(LeafletError, match=said):
        taken(content, name)


def test_a_bomb_is_refused_before_a_library_opens_it(taken: Import, tmp_path: Path) -> None:
    bomb(tmp_path / "bomb")
    with pytest.raises(LeafletError, match="beyond belief"):
        taken((tmp_path / "bomb").read_bytes(), "groups.xlsx")


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".xlsx", ".ods"])
def test_a_template_comes_back_as_the_group_that_it_shows(taken: Import, sample: Campaign, ending: str) -> None:
    for group in sample.groups:
        assert groups(taken(template(Path(f"t{ending}"), group), f"t{ending}")) == [group]


def test_groups_of_the_same_id_take_the_old_ones_place_and_keep_what_the_sheet_does_not_say() -> None:
    old = (Group("a", "A"), Group("b", "B", Event(city="Bonn", venue="Old Hall")))
    new = (Group("c", "C"), Group("b", "", Event(venue="New Hall")))
    kept = Group("b", "B", Event(city="Bonn", venue="New Hall"))
    assert merged(old, new, frozenset({"id", "venue"})) == (old[0], kept, new[0])


def test_the_command_shows_what_it_understood_and_takes_the_good_rows(
    tmp_path: Path, sample: Campaign, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, sheet = tmp_path / "campaign", tmp_path / "meldung.csv"
    write_campaign(sample, folder)
    sheet.write_bytes(
        text([("id", "Datum", "Ort"), ("bonn", "18.3.27", "Bonn"), ("ulm", "soon", "Ulm")], "cp1252", ";")
    )
    before = (folder / "groups.csv").read_bytes()
    assert main(["groups", "import", str(folder), str(sheet), "--dry-run"]) == 1
    said = capsys.readouterr().out
    assert "semicolons" in said and "= Thursday, 18 March 2027" in said and "“soon” is no date" in said
    assert (folder / "groups.csv").read_bytes() == before
    assert main(["groups", "import", str(folder), str(sheet), "--strict"]) == 3
    assert (folder / "groups.csv").read_bytes() == before
    capsys.readouterr()
    assert main(["groups", "import", str(folder), str(sheet), "--json"]) == 1
    result = json.loads(capsys.readouterr().out)
    assert (result["new"], result["rows refused"], result["taken"]) == (1, 1, True)
    campaign = read_campaign(folder)
    assert len(campaign.groups) == len(sample.groups) + 1
    bonn = campaign.group("bonn")
    assert bonn is not None and bonn.event.date == dt.date(2027, 3, 18)


def test_a_formula_that_was_never_calculated_is_told_by_its_cell(tmp_path: Path, taken: Import) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for cells in (["id", "name", "date"], ["a", '=A2&" group"', "=TODAY()"], ["b", '=IF(1,"","")', None]):
        book.active.append(cells)
    book.save(tmp_path / "made.xlsx")
    known = b'<c r="B3"><f>IF(1,"","")</f><v></v></c>'
    with zipfile.ZipFile(tmp_path / "made.xlsx") as made, zipfile.ZipFile(tmp_path / "saved.xlsx", "w") as saved:
        for name in made.namelist():
            # Row 3 as a spreadsheet program saves it: calculated, with an empty text as the result.
            saved.writestr(name, made.read(name).replace(known, known.replace(b'"B3"', b'"B3" t="str"')))
    first, second = taken((tmp_path / "saved.xlsx").read_bytes(), "groups.xlsx")
    assert [(each.code, each.where.field) for each in first.problems] == [
        ("formula-uncalculated", "name"), ("formula-uncalculated", "date"),
    ]  # fmt: skip
    assert first.group is None
    assert (second.problems, second.group and second.group.id) == ([], "b")
