"""The commands for paper, as a person gives them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from leaflet_studio.cli import main
from leaflet_studio.pipeline import Proof

Proofs = Callable[[str, str], Proof]
Said = pytest.CaptureFixture[str]


@pytest.fixture
def flyer(tmp_path: Path, proof_of: Proofs) -> Path:
    path = tmp_path / "flyer.pdf"
    path.write_bytes(proof_of("flyer-a5", "en").pdf)
    return path


def test_impose_says_how_the_sheet_is_printed(tmp_path: Path, flyer: Path, capsys: Said) -> None:
    made = tmp_path / "sheets.pdf"
    assert main(["impose", str(flyer), "--n-up", "-o", str(made)]) == 0
    assert (
        "1 sheet of A4, 2 pieces on each. Print at 100 %, on both sides, turned on the long edge"
        in capsys.readouterr().out
    )
    assert len(pypdfium2.PdfDocument(made)) == 2
    assert main(["impose", str(flyer), "--sheet", "SRA3", "--scheme", "work-and-turn", "--json", "-o", str(made)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["surfaces"] == [[1, 2, 1, 2]]
    assert (said["columns"], said["rows"], said["problems"]) == (2, 2, [])


def test_impose_refuses_what_does_not_fit_and_writes_nothing(tmp_path: Path, flyer: Path, capsys: Said) -> None:
    made = tmp_path / "sheets.pdf"
    assert main(["impose", str(flyer), "--up", "2", "-o", str(made)]) == 2
    assert "14.0 mm across and 12.0 mm down are missing" in capsys.readouterr().err
    assert not made.exists()


@pytest.mark.parametrize("wrong", ["--back-offset=left", "--back-offset=99,0", "--gutter=-1", "--up=0"])
def test_a_wrong_number_is_refused(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["impose", "flyer.pdf", wrong, "-o", str(tmp_path / "sheets.pdf")])
    assert stop.value.code == 2


def test_imposing_is_for_ones_own_printer_and_says_so(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        main(["impose", "--help"])
    assert "Print shops want single pages" in " ".join(capsys.readouterr().out.split())


def test_a_rule_for_the_imprint_is_shown_with_its_sources(capsys: Said) -> None:
    assert main(["imprints", "show", "de"]) == 0
    said = capsys.readouterr().out
    assert "§ 7 (1)" in said
    assert "no legal advice" in said
    assert main(["imprints", "list", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["imprints"]) == 14
    assert main(["imprints", "show", "XX"]) == 2
