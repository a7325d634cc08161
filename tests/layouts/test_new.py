"""A new pack works at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.new import new_pack
from leaflet_studio.layouts.packs import BASE, base_of, check_pack, read_layout
from leaflet_studio.pipeline import build
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import layout_folders
from leaflet_studio.shops import Shop

BUILT_IN = layout_folders()[-1] / BASE


def test_a_new_pack_is_sound_and_prints_the_sample(
    tmp_path: Path, sample: Campaign, press: Press, coated: Shop
) -> None:
    new_pack(tmp_path / "my-layout")
    assert check_pack(tmp_path / "my-layout", BUILT_IN) == ()
    layout = read_layout(tmp_path / "my-layout", BUILT_IN)
    assert dict(layout.titles)["en"] == "My layout"
    for language in ("en", "ar", "ur"):
        codes = {problem.code for problem in build(Edition(sample, layout, language, "london"), coated, press).problems}
        assert codes <= {"link-placeholder", "translation-unreviewed", "words-unreviewed"}


def test_a_name_that_is_no_id_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LeafletError, match="small letters"):
        new_pack(tmp_path / "My Layout")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    new_pack(tmp_path / "mine")
    with pytest.raises(LeafletError, match="exists"):
        new_pack(tmp_path / "mine")


def test_a_pack_inherits_from_the_base_beside_it_or_the_built_in_one(tmp_path: Path) -> None:
    assert base_of(tmp_path / "mine", layout_folders()) == BUILT_IN
    (tmp_path / BASE).mkdir()
    assert base_of(tmp_path / "mine", layout_folders()) == tmp_path / BASE
