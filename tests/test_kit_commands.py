"""The kit's whole way on the command line: made, filled in, returned, merged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.cli import main


@pytest.fixture
def campaign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert main(["new", str(tmp_path / "c.leaflet"), "--sample"]) == 0
    return tmp_path / "c.leaflet"


def test_a_kit_goes_out_and_comes_back(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kits, kit = campaign.parent / "kits", campaign.parent / "kits" / "kit-berlin.leaflet"
    assert main(["kit", "make", str(campaign), "--group", "berlin,london", "-o", str(kits)]) == 0
    assert main(["kit", "set", str(kit), "venue=Rathaus"]) == 0
    assert main(["kit", "set", str(kit), "statements.en.title=Lies"]) == 3
    assert "is locked" in capsys.readouterr().err
    back = campaign.parent / "berlin.return"
    assert main(["kit", "return", str(kit), "-o", str(back)]) == 0
    before = campaign.read_bytes()
    assert main(["kit", "merge", str(campaign), str(back), "--dry-run"]) == 0
    assert campaign.read_bytes() == before
    broken = campaign.parent / "broken.return"
    broken.write_bytes(back.read_bytes()[:200])
    capsys.readouterr()
    assert main(["kit", "merge", str(campaign), str(back), str(broken), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(each["group"], each["file"], each["new"]) for each in told["applied"]] == [
        ("berlin", "berlin.return", "Rathaus")
    ]
    assert [each["where"]["file"] for each in told["refused"]] == ["broken.return"]
    group = read_campaign(campaign).group("berlin")
    assert group is not None and group.event.venue == "Rathaus"


def test_a_key_moves_to_another_computer(
    campaign: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make = ["kit", "make", str(campaign), "--group", "berlin", "-o", str(campaign.parent / "kits")]
    pem = campaign.parent / "key.pem"
    assert main(make) == 0
    assert main(["kit", "key", "export", str(campaign), "-o", str(pem)]) == 0
    monkeypatch.setenv("XDG_DATA_HOME", str(campaign.parent / "other"))
    assert main(make) == 3
    assert "kit key import" in capsys.readouterr().err
    assert main(["kit", "key", "import", str(pem)]) == 0
    assert main(make) == 0


def test_a_kit_keeps_its_layout(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kits = campaign.parent / "kits"
    assert main(["kit", "make", str(campaign), "--group", "berlin", "-o", str(kits)]) == 0
    out = str(campaign.parent / "x.pdf")
    assert main(["render", str(kits / "kit-berlin.leaflet"), "--layout", "sheet-a4", "-o", out]) == 3
    assert "“design.layout” is locked" in capsys.readouterr().err


def test_kits_that_cannot_be_made_leave_no_key_behind(campaign: Path) -> None:
    before = campaign.read_bytes()
    assert main(["kit", "make", str(campaign), "--unlock", "nonsense", "-o", str(campaign.parent / "kits")]) == 3
    assert not list((campaign.parent / "data").rglob("*.pem"))
    assert campaign.read_bytes() == before
