"""The commands for authors of layouts, as they are typed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from leaflet_studio import specimen
from leaflet_studio.cli import main
from leaflet_studio.problems import Room

Output = pytest.CaptureFixture[str]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    assert main(["layouts", "new", str(tmp_path / "mine")]) == 0
    return tmp_path / "mine"


def break_definition(pack: Path, old: str, new: str) -> None:
    definition = pack / "layout.toml"
    text = definition.read_text("utf-8")
    assert old in text
    definition.write_text(text.replace(old, new), "utf-8")


def photo(folder: Path) -> str:
    target = BytesIO()
    Image.new("RGB", (1800, 600), (30, 120, 60)).save(target, "JPEG")
    (folder / "photo.jpg").write_bytes(target.getvalue())
    return str(folder / "photo.jpg")


def test_a_fault_is_told_with_its_line_and_ends_with_the_layouts_code(pack: Path, capsys: Output) -> None:
    break_definition(pack, "size_pt = [14, 40]", "size_pt = [40, 14]")
    assert main(["layouts", "check", str(pack)]) == Room.LAYOUT
    assert "layout.toml:26: “size_pt” is [40, 14]" in capsys.readouterr().out


def test_a_preview_shows_the_photo_and_tells_what_does_not_fit_once_for_all_languages(
    pack: Path, tmp_path: Path, capsys: Output
) -> None:
    break_definition(pack, "size_pt = [6.5, 9]", "size_pt = [28, 30]")
    out = tmp_path / "out"
    command = ["layouts", "preview", str(pack), "-o", str(out), "--languages", "en,de", "--photo", photo(tmp_path)]
    assert main(command) == 1
    told = [line for line in capsys.readouterr().out.splitlines() if "ERROR" in line]
    assert all("en, de: layout.toml:19, page 1, frame link" in line for line in told)
    assert sum("does not fit" in line for line in told) == 1
    with Image.open(out / "mine.png") as sheet:
        colours = {colour for _, colour in sheet.convert("RGB").getcolors(sheet.width * sheet.height) or []}
    assert any(green > red + 40 and green > blue + 20 for red, green, blue in colours)


def test_what_a_preview_found_is_there_as_json(pack: Path, tmp_path: Path, capsys: Output) -> None:
    capsys.readouterr()
    assert main(["layouts", "preview", str(pack), "-o", str(tmp_path), "--languages", "en", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["languages"] == {"en": []}


def test_watching_goes_on_after_a_faulty_save_until_it_is_ended(
    pack: Path, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def saves(_folders: tuple[Path, ...]) -> Iterator[None]:
        break_definition(pack, 'format = "A5"', 'format = "A5')
        yield
        break_definition(pack, 'format = "A5', 'format = "A5"')
        yield
        raise KeyboardInterrupt

    monkeypatch.setattr(specimen, "changes", saves)
    assert main(["layouts", "watch", str(pack), "-o", str(tmp_path), "--languages", "en"]) == 0
    told = capsys.readouterr()
    assert "layout.toml:3: This is not TOML" in told.err
    assert "Wrote" in told.out
    assert (tmp_path / "mine.png").is_file()
