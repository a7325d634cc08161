"""A campaign goes through both its forms without loss, and every fault is told with its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from leaflet_studio.campaign.format import campaign_files, parse_campaign, read_campaign, write_campaign
from leaflet_studio.campaign.model import Campaign, Status
from leaflet_studio.campaign.new import empty_campaign, new_campaign
from leaflet_studio.problems import LeafletError, Problem
from leaflet_studio.resources import assets_folder
from leaflet_studio.storage import read_folder

Files = dict[str, bytes]


@pytest.fixture
def files() -> Files:
    return read_folder(assets_folder() / "sample")


def changed(files: Files, path: str, old: str, new: str) -> Files:
    text = files[path].decode()
    assert old in text
    return {**files, path: text.replace(old, new, 1).encode()}


def faults(files: Files) -> tuple[Problem, ...]:
    with pytest.raises(LeafletError) as stop:
        parse_campaign(files)
    return stop.value.problems


def test_the_sample_is_written_back_byte_for_byte(files: Files) -> None:
    assert campaign_files(parse_campaign(files)) == dict(sorted(files.items()))


def test_unknown_keys_comments_and_files_are_kept_when_a_value_changes(files: Files) -> None:
    files = changed(files, "campaign.toml", "format = 1", "# our own note\nformat = 1\nmood = 'hopeful'")
    files = changed(files, "statements/en.md", "status:", "editor: somebody  # who\nstatus:")
    files = changed(files, "groups.csv", "id,name", "colour,id,name")
    files["groups.csv"] = files["groups.csv"].replace(b"\nberlin", b"\nred,berlin")
    for group in (b"almaty", b"istanbul", b"london", b"beirut"):
        files["groups.csv"] = files["groups.csv"].replace(b"\n" + group, b"\n," + group)
    files["notes/todo.txt"] = b"call the printer"
    campaign = parse_campaign(files)
    english = campaign.statement("en")
    assert english is not None
    statements = tuple(replace(each, title="New title") if each is english else each for each in campaign.statements)
    berlin, *others = campaign.groups
    moved = replace(berlin, event=replace(berlin.event, venue="Elsewhere"))
    written = campaign_files(replace(campaign, title="Another", statements=statements, groups=(moved, *others)))
    assert b"# our own note" in written["campaign.toml"]
    assert b"mood = 'hopeful'" in written["campaign.toml"]
    assert b"editor: somebody  # who" in written["statements/en.md"]
    assert b"title: New title" in written["statements/en.md"]
    assert written["groups.csv"].startswith(b"colour,id,name")
    assert b"red,berlin" in written["groups.csv"]
    assert written["notes/todo.txt"] == b"call the printer"
    assert written["statements/de.md"] == files["statements/de.md"]
    again = parse_campaign(written)
    assert (again.title, again.groups[0].event.venue) == ("Another", "Elsewhere")


def test_both_forms_hold_the_same(tmp_path: Path, files: Files) -> None:
    campaign = parse_campaign(files)
    write_campaign(campaign, tmp_path / "one.leaflet")
    write_campaign(campaign, tmp_path / "folder")
    assert read_campaign(tmp_path / "one.leaflet") == read_campaign(tmp_path / "folder") == campaign


def test_saving_a_folder_touches_only_what_changed(tmp_path: Path, files: Files) -> None:
    campaign = parse_campaign(files)
    write_campaign(campaign, tmp_path / "folder")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "folder").rglob("*.*")}
    write_campaign(replace(campaign, title="Another"), tmp_path / "folder")
    touched = {path.name for path, time in before.items() if path.stat().st_mtime_ns != time}
    assert touched == {"campaign.toml"}


@pytest.mark.parametrize("name", ["mine", "mine.leaflet"])
def test_a_statement_that_was_removed_does_not_come_back(tmp_path: Path, files: Files, name: str) -> None:
    path = tmp_path / name
    write_campaign(parse_campaign(files), path)
    campaign = read_campaign(path)
    left = tuple(statement for statement in campaign.statements if statement.language != "ru")
    assert len(left) == len(campaign.statements) - 1
    write_campaign(replace(campaign, statements=left), path)
    again = read_campaign(path)
    assert again.statements == left
    assert {file.path for file in campaign.files} - {file.path for file in again.files} == {
        file.path for file in campaign.files if file.path.startswith("statements/ru.")
    }


def test_a_byte_order_mark_and_windows_lines_do_not_disturb(files: Files) -> None:
    for path in ("campaign.toml", "groups.csv", "statements/en.md"):
        files[path] = b"\xef\xbb\xbf" + files[path].replace(b"\n", b"\r\n")
    campaign = parse_campaign(files)
    assert len(campaign.groups) == 5
    assert campaign_files(campaign) == dict(sorted(files.items()))


def test_semicolons_from_a_spreadsheet_are_read_and_kept(files: Files) -> None:
    files["groups.csv"] = b"id;name;date;venue\nbonn;Sample;2027-05-01;Hall, large\n"
    campaign = parse_campaign(files)
    assert campaign.groups[0].event.venue == "Hall, large"
    moved = replace(campaign.groups[0], event=replace(campaign.groups[0].event, venue="Park"))
    assert (
        campaign_files(replace(campaign, groups=(moved,)))["groups.csv"].splitlines()[1]
        == b"bonn;Sample;2027-05-01;Park"
    )


@pytest.mark.parametrize(
    ("path", "old", "new", "line", "told"),
    [
        ("campaign.toml", "[petition]", "[petition", 0, "This is not TOML"),
        ("campaign.toml", "format = 1", 'format = "one"', 1, "The format must be 1"),
        ("campaign.toml", "https://example.org/lift-the-ban", "javascript:alert(1)", 0, "does not begin with https"),
        ("campaign.toml", "https://example.org/lift-the-ban", "https://bank.example@evil.org", 0, "user's name"),
        ("campaign.toml", "https://example.org/lift-the-ban", "https://evil.org\\\\@good.org", 0, "backslash"),
        ("campaign.toml", "https://example.org/lift-the-ban", "https://localhost", 0, "names no host"),
        ("groups.csv", "18:30", "25:61", 2, "no time of day"),
        ("groups.csv", "almaty,", "berlin,", 3, "given twice"),
        ("groups.csv", "id,name", "key,name", 1, "no column “id”"),
        ("groups.csv", "Mustersaal,", "Mustersaal,too,many,", 2, "cells under"),
        ("statements/ru.md", "status: unreviewed", "status: perfect", 0, "is no status"),
        ("statements/ru.md", "title:", "title: [", 0, "This is not YAML"),
        ("statements/tr.md", "title:", "heading:", 0, "has no title"),
        ("statements/ja.md", "names: [", "names: 3 #", 11, "must be a list of texts"),
        ("statements/en.md", "\n---\n", "\n---\n<script>alert(1)</script>\n", 0, "Raw HTML"),
        ("statements/en.md", "\n---\n", "\n---\n\n![a picture](https://petition.kz/a.png)\n", 0, "A picture"),
    ],
)
def test_a_fault_is_told_with_its_file_and_line(
    files: Files, path: str, old: str, new: str, line: int, told: str
) -> None:
    problem = next(problem for problem in faults(changed(files, path, old, new)) if told in problem.message)
    assert problem.where.file == path
    assert problem.where.line >= max(line, 1)
    assert not line or problem.where.line == line


def test_every_fault_is_told_at_once(files: Files) -> None:
    files = changed(files, "campaign.toml", "https://example.org/lift-the-ban", "http://example.org")
    files = changed(files, "groups.csv", "2027-03-18", "18.3.2027")
    files = changed(files, "statements/de.md", "status: unreviewed", "status: done")
    assert {problem.where.file for problem in faults(files)} == {"campaign.toml", "groups.csv", "statements/de.md"}


def test_a_newer_format_is_refused_and_says_so(files: Files) -> None:
    (problem,) = faults(changed(files, "campaign.toml", "format = 1", "format = 2"))
    assert problem.code == "campaign-newer"
    assert "Update" in problem.hint


def test_a_text_that_is_not_utf_8_is_told_with_its_line(files: Files) -> None:
    files["statements/de.md"] = files["statements/de.md"] + "\nMüll".encode("latin-1")
    problem = next(problem for problem in faults(files) if problem.code == "not-utf8")
    assert problem.where.line == files["statements/de.md"].count(b"\n") + 1


def test_a_campaign_without_its_settings_or_statements_is_told(files: Files) -> None:
    assert {problem.code for problem in faults({"a.txt": b""})} == {"campaign-missing"}
    assert "statement-missing" in {problem.code for problem in faults({"campaign.toml": files["campaign.toml"]})}


def test_a_new_campaign_can_be_read_and_is_not_written_over(tmp_path: Path) -> None:
    for target in (tmp_path / "folder", tmp_path / "file.leaflet"):
        new_campaign(target, sample=False)
        assert read_campaign(target) == empty_campaign()
        with pytest.raises(LeafletError):
            new_campaign(target, sample=False)


def test_the_sample_holds_what_it_promises() -> None:
    campaign: Campaign = read_campaign(assets_folder() / "sample")
    known = sorted(path.stem for path in (assets_folder() / "languages").glob("*.toml"))
    assert [each.language for each in campaign.statements] == known
    assert len(known) == 27
    assert len(campaign.groups) == 5
    for statement in campaign.statements:
        expected = Status.ORIGINAL if statement.language == "en" else Status.UNREVIEWED
        assert statement.status is expected
        assert all((statement.title, statement.lead, statement.call, statement.body, statement.short_body))
        assert statement.date is not None


def test_any_bytes_in_a_campaigns_files_give_a_campaign_or_clear_faults(files: Files) -> None:
    mutations: list[Callable[[bytes], bytes]] = [
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b":", b"\x00", 3),
        lambda data: data.replace(b"\n", b"", 5),
        lambda data: b"\xff\xfe" + data,
        lambda data: data * 2,
        lambda data: b"",
        lambda data: b"- " * 10_000,
    ]
    for path in ("campaign.toml", "groups.csv", "statements/en.md", "statements/en.short.md"):
        for mutate in mutations:
            try:
                parse_campaign({**files, path: mutate(files[path])})
            except LeafletError as stop:
                assert all(problem.message for problem in stop.problems)
