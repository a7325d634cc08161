"""Each pack's golden sample: the sample's pages look as they did when its author last looked at them."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.layouts.packs import BASE, SAMPLE, list_layouts
from leaflet_studio.press import Press
from leaflet_studio.resources import layout_folders
from leaflet_studio.shops import Shop
from leaflet_studio.specimen import golden_sample

BUILT_IN = layout_folders()[-1]
ALIKE = 1.5
"""Mean difference of grey levels: a line that breaks elsewhere gives more, another version of Pango less."""


@pytest.mark.parametrize("layout_id", list_layouts((BUILT_IN,)))
def test_a_pack_looks_like_its_golden_sample(sample: Campaign, press: Press, coated: Shop, layout_id: str) -> None:
    folder = BUILT_IN / layout_id
    drawn = Image.open(BytesIO(golden_sample(folder, BUILT_IN / BASE, sample, coated, press))).convert("L")
    golden = Image.open(folder / SAMPLE).convert("L")
    assert drawn.size == golden.size, f"see what changed, then: leaflet-studio layouts sample layouts/{layout_id}"
    smooth = ImageFilter.GaussianBlur(2)
    difference = ImageChops.difference(drawn.filter(smooth), golden.filter(smooth))
    assert ImageStat.Stat(difference).mean[0] <= ALIKE, f"leaflet-studio layouts sample layouts/{layout_id}"
