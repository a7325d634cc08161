"""What the tests share: the shipped sample, the layouts, a warm press."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from editions import GROUP_OF

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import Proof, build
from leaflet_studio.press import Press, open_press
from leaflet_studio.resources import assets_folder, layout_folders, shop_folders
from leaflet_studio.shops import Shop, find_shop


@pytest.fixture(autouse=True)
def _no_runtime_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep journals out of the runtime folder of whoever runs the tests."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)


@pytest.fixture(scope="session")
def sample() -> Campaign:
    return read_campaign(assets_folder() / "sample")


@pytest.fixture(scope="session")
def press() -> Press:
    return open_press()


@pytest.fixture(scope="session")
def coated() -> Shop:
    return find_shop("generic-coated", shop_folders())


@pytest.fixture(scope="session")
def layout_of() -> Callable[[str], Layout]:
    return lambda layout_id: find_layout(layout_id, layout_folders())


@pytest.fixture(scope="session")
def proof_of(sample: Campaign, press: Press, coated: Shop) -> Callable[[str, str], Proof]:
    """Build an edition of the sample for the coated shop, each once a session."""
    known: dict[tuple[str, str], Proof] = {}

    def proof(layout_id: str, language: str) -> Proof:
        if (layout_id, language) not in known:
            layout = find_layout(layout_id, layout_folders())
            edition = Edition(sample, layout, language, GROUP_OF[language])
            known[layout_id, language] = build(edition, coated, press)
        return known[layout_id, language]

    return proof
