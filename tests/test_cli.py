"""The command line: one clear message and its exit code, whatever goes wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from leaflet_studio import cli
from leaflet_studio.layouts.packs import list_layouts
from leaflet_studio.resources import assets_folder, layout_folders

USAGE, CAMPAIGN, LAYOUT, OUTPUT = 2, 3, 4, 6


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    return Path(shutil.copytree(assets_folder() / "sample", tmp_path / "campaign"))


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def render(campaign: Path, target: Path, *more: object) -> int:
    return run("render", campaign, "--layout", "flyer-a5", "--language", "en", "-o", target, *more)


def test_help_imports_no_typesetting_and_no_window() -> None:
    script = (
        "import sys\nfrom leaflet_studio.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print(sorted({'weasyprint', 'PySide6', 'PIL', 'jinja2', 'pikepdf', 'babel'} & set(sys.modules)))"
    )
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert output.strip().endswith("[]")


def test_render_writes_the_file_and_says_what_was_found(
    campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert render(campaign, tmp_path / "out.pdf", "--group", "london") == 1
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-1.6")
    told = capsys.readouterr().out
    assert "link-placeholder" in told
    assert "1 error; do not print it yet." in told


def test_render_tells_the_same_as_json(campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert render(campaign, tmp_path / "out.pdf", "--json") == 1
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert file["file"].endswith("out.pdf")
    assert "link-placeholder" in {problem["code"] for problem in file["problems"]}


def test_a_leaflet_without_errors_ends_with_0(campaign: Path, tmp_path: Path) -> None:
    edit(campaign / "campaign.toml", "https://example.org/lift-the-ban", "https://petition.kz/lift-the-ban")
    assert render(campaign, tmp_path / "out.pdf") == 0


def test_a_folder_packed_and_unpacked_renders_the_same(campaign: Path, tmp_path: Path) -> None:
    assert run("pack", campaign, "-o", tmp_path / "one.leaflet") == 0
    assert run("unpack", tmp_path / "one.leaflet", "-o", tmp_path / "again") == 0
    render(campaign, tmp_path / "folder.pdf")
    render(tmp_path / "one.leaflet", tmp_path / "zip.pdf")
    render(tmp_path / "again", tmp_path / "again.pdf")
    pdfs = {(tmp_path / name).read_bytes() for name in ("folder.pdf", "zip.pdf", "again.pdf")}
    assert len(pdfs) == 1


def test_preflight_passes_what_render_made_but_for_the_placeholder(campaign: Path, tmp_path: Path) -> None:
    render(campaign, tmp_path / "out.pdf")
    assert run("preflight", tmp_path / "out.pdf") == 1


def test_the_screen_edition_is_made(campaign: Path, tmp_path: Path) -> None:
    assert run("render", campaign, "--language", "ar", "--screen", "-o", tmp_path / "out.pdf") == 1
    with pikepdf.open(tmp_path / "out.pdf") as document:
        assert b"pdfuaid" in document.Root.Metadata.read_bytes()


def test_crop_marks_make_the_sheet_larger(campaign: Path, tmp_path: Path) -> None:
    render(campaign, tmp_path / "out.pdf", "--shop", "generic-coated-marks")
    with pikepdf.open(tmp_path / "out.pdf") as document:
        page = document.pages[0]
        assert float(page.mediabox[2]) - float(page.trimbox[2]) == pytest.approx(9 * 72 / 25.4, abs=0.01)
        assert float(page.obj.BleedBox[0]) == pytest.approx(6 * 72 / 25.4, abs=0.01)


def test_new_makes_a_campaign_that_renders(tmp_path: Path) -> None:
    assert run("new", tmp_path / "mine.leaflet", "--sample") == 0
    assert render(tmp_path / "mine.leaflet", tmp_path / "out.pdf") == 1


def test_the_lists_name_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("layouts", "list") == 0
    assert run("shops", "list") == 0
    assert run("languages") == 0
    told = capsys.readouterr().out
    for name in ("flyer-a5", "sheet-a4", "generic-coated-marks", "Қазақ", "العربية"):
        assert name in told


def test_the_fit_matrix_has_a_row_for_each_language(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (campaign / "statements").iterdir():
        if path.name.partition(".")[0] not in ("en", "ar"):
            path.unlink()
    assert run("fit", campaign) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[0].split() == list(list_layouts(layout_folders()))
    assert [row.split()[0] for row in rows[1:]] == ["ar", "en"]
    assert all("pt" in row for row in rows[1:])


def fails(capsys: pytest.CaptureFixture[str], code: int, *arguments: object) -> str:
    """Run a command that must fail with a code, without a traceback; return its message."""
    assert run(*arguments) == code
    message = capsys.readouterr().err
    assert message
    assert "Traceback" not in message
    return message


def test_a_missing_campaign_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "nothing here"
    assert "nothing here" in fails(capsys, CAMPAIGN, "render", missing, "-o", tmp_path / "out.pdf")


def test_a_broken_zip_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.leaflet").write_bytes(b"PK\x03\x04 not really")
    assert "broken" in fails(capsys, CAMPAIGN, "render", tmp_path / "broken.leaflet", "-o", tmp_path / "out.pdf")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("campaign.toml", 'title = "Lift the ban"', 'title = "Lift the ban', "campaign.toml:2"),
        ("statements/de.md", "date: 2015-11-01", "date: 2015-13-01", "statements/de.md"),
        ("groups.csv", "2027-03-18", "2027-02-30", "groups.csv:2"),
        ("campaign.toml", "https://example.org/lift", "http://example.org/lift", "petition.url"),
        ("campaign.toml", 'accent = "#c4161c"', 'accent = "red"', "accent"),
        ("campaign.toml", "format = 1", "format = 99", "newer"),
    ],
)
def test_a_fault_in_a_campaign_is_told_with_its_place(
    campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, told: str
) -> None:
    edit(campaign / file, old, new)
    assert told in fails(capsys, CAMPAIGN, "render", campaign, "-o", tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


def test_an_empty_statement_is_told(campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    statement = campaign / "statements" / "en.md"
    statement.write_text(statement.read_text("utf-8").split("---")[0] + "---\ntitle: Empty\n---\n", "utf-8")
    (campaign / "statements" / "en.short.md").unlink()
    assert "statements/en.md" in fails(capsys, CAMPAIGN, "render", campaign, "-o", tmp_path / "out.pdf")


def test_an_unreadable_picture_is_told(campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (campaign / "images").mkdir()
    (campaign / "images" / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 this is no photo")
    edit(campaign / "campaign.toml", "[design]\n", '[design]\nphoto = "images/photo.jpg"\n')
    assert "photo.jpg" in fails(capsys, CAMPAIGN, "render", campaign, "-o", tmp_path / "out.pdf")


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        (["--layout", "poster"], LAYOUT, "flyer-a5"),
        (["--language", "xx"], CAMPAIGN, "There are"),
        (["--group", "paris"], CAMPAIGN, "berlin"),
        (["--shop", "nobody"], USAGE, "generic-coated"),
    ],
)
def test_what_is_unknown_is_told_with_what_there_is(
    campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], code: int, told: str
) -> None:
    assert told in fails(capsys, code, "render", campaign, *options, "-o", tmp_path / "out.pdf")


def test_bad_usage_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        run("render")
    assert stop.value.code == USAGE
    assert "required" in capsys.readouterr().err


def test_a_target_in_no_folder_is_told_before_the_work(
    campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "no folder" in fails(capsys, OUTPUT, "render", campaign, "-o", tmp_path / "no" / "out.pdf").lower()


def test_the_quality_of_every_page_is_shown_and_a_fault_is_told_by_the_exit_code(
    campaign: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (campaign / "statements").glob("*.md"):
        if not path.name.startswith(("en.", "ru.")):
            path.unlink()
    assert run("fit", campaign, "--quality", "--json") == 0
    rows = json.loads(capsys.readouterr().out)["quality"]
    assert {(row["layout"], row["language"], row["page"]) for row in rows} >= {("flyer-a5", "ru", "back")}
    assert all(row["faults"] == [] for row in rows)
    body = "\n\n".join(["One paragraph."] * 3)
    front, _, _ = (campaign / "statements" / "en.md").read_text("utf-8").rpartition("---\n")
    (campaign / "statements" / "en.md").write_text(f"{front}---\n\n{body}\n", "utf-8")
    assert run("fit", campaign, "--quality") == 1
    assert "% !" in capsys.readouterr().out


def test_a_full_disk_leaves_the_old_file_and_no_trace(
    campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A limit on file size stands in for a full disk."""
    target = tmp_path / "out.pdf"
    target.write_bytes(b"the old leaflet")
    script = (
        "import resource, signal, sys; from leaflet_studio.cli import main;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000)); sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, "render", str(campaign), "-o", str(target)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == OUTPUT, run.stderr
    assert "Traceback" not in run.stderr
    assert target.read_bytes() == b"the old leaflet"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["campaign", "out.pdf"]


@pytest.mark.parametrize("seconds", [0.01, 0.3, 1.0])
def test_ctrl_c_ends_with_a_sentence_and_leaves_nothing(campaign: Path, tmp_path: Path, seconds: float) -> None:
    script = (
        "import os, signal, sys, threading; from leaflet_studio.cli import main;"
        # A process that was started in the background may have been told to ignore it.
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        f"threading.Timer({seconds}, os.kill, (os.getpid(), signal.SIGINT)).start(); sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, "fit", str(campaign)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == cli.INTERRUPTED
    assert run.stderr.strip().endswith("Interrupted; nothing half-written was left.")
    assert "Traceback" not in run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["campaign"]
