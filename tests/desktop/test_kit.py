"""A local group opens its kit in the window: its own fields can be edited, the rest is refused with the reason."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from leaflet_studio.campaign.editing import field_text
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.window import Window
from leaflet_studio.kits.keys import Key
from leaflet_studio.kits.ledger import Ledger
from leaflet_studio.kits.make import make_kits, packed
from leaflet_studio.storage import write_whole


@pytest.fixture
def kit(sample: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    english = sample.statement("en")
    assert english is not None
    kept = tuple(file for file in sample.files if not file.path.startswith("statements/"))
    campaign = replace(sample, statements=(english,), files=kept)
    made = make_kits(campaign, ("london",), ("event",), Key(b"k" * 32), Ledger())
    write_whole(tmp_path / "kit.leaflet", packed(dict(made.kits)["london"]))
    return tmp_path / "kit.leaflet"


def test_a_group_edits_its_own_fields_alone(window: Window, kit: Path) -> None:
    bridge = window.bridge
    bridge.open(kit)
    assert bridge.group == "london"
    bridge.edit("groups.london.venue", "Town hall")
    bridge.edit("statements.en.title", "Another headline")
    assert field_text(bridge.campaign, "groups.london.venue") == "Town hall"
    assert field_text(bridge.campaign, "statements.en.title") != "Another headline"
    assert bridge.session is not None
    assert [problem.code for problem in bridge.session.refused["statements.en.title"]] == ["kit-locked"]
    bridge.add_group()
    assert [group.id for group in bridge.campaign.groups] == ["london"]
    assert window.keeper.save(kit)
    bridge.open(kit)
    assert field_text(bridge.campaign, "groups.london.venue") == "Town hall"
