"""The sample in every layout and every language, and in every format: nothing overset, nothing missing."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from editions import group_of
from PIL import Image

from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.campaign.new import sample_campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout, Medium
from leaflet_studio.layouts.packs import find_layout, list_layouts
from leaflet_studio.pipeline import Proof, build, make
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import layout_folders
from leaflet_studio.shops import Shop

EXPECTED = {"link-placeholder", "translation-unreviewed", "words-unreviewed", "short-text-taken"}
LAYOUTS = {layout_id: find_layout(layout_id, layout_folders()) for layout_id in list_layouts(layout_folders())}
PRINTED = [layout for layout in LAYOUTS.values() if layout.medium is Medium.PRINT]
FORMATS = [(layout.id, format_id) for layout in PRINTED for format_id in (layout.format, *layout.formats)]
ALL = [statement.language for statement in sample_campaign().statements]
TELLING = ["en", "de", "kk", "ar", "ur", "hi", "th", "zh-Hans"]
"""The longest words, the longest texts, each direction, and each script with a leading or breaks of its own."""
CLOSE = ("ur", "bn")
"""Letters of these scripts stand far out of their lines, so preflight looks whether they come near the code."""
LANGUAGES = [(layout_id, tag) for layout_id in LAYOUTS for tag in (ALL if layout_id == "flyer-a5" else TELLING)]
BILINGUAL = {"bilingual-a4": "ru"}


def told(proof: Proof) -> list[str]:
    return [str(problem) for problem in proof.problems if problem.code not in EXPECTED]


def edition(sample: Campaign, layout: Layout, language: str, format_id: str = "") -> Edition:
    second = BILINGUAL.get(layout.id, "")
    second = "en" if second == language else second
    design = replace(sample.design, format=format_id, second_language=second)
    return Edition(replace(sample, design=design), layout, language, group_of(language))


@pytest.mark.parametrize(("layout_id", "language"), LANGUAGES)
def test_the_sample_fits_with_all_its_glyphs(
    sample: Campaign, press: Press, coated: Shop, layout_id: str, language: str
) -> None:
    layout = LAYOUTS[layout_id]
    shop = coated if layout.medium is Medium.PRINT else None
    road = build if language in CLOSE else make
    assert told(road(edition(sample, layout, language), shop, press)) == []


@pytest.mark.parametrize(("layout_id", "format_id"), FORMATS)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_format_passes_preflight(
    sample: Campaign, press: Press, coated: Shop, layout_id: str, format_id: str, language: str
) -> None:
    assert told(build(edition(sample, LAYOUTS[layout_id], language, format_id), coated, press)) == []


@pytest.mark.parametrize(("layout_id", "language"), [("flyer-a5", "ur"), ("flyer-a5", "el"), ("social", "ur")])
def test_the_sample_fits_where_a_photo_takes_its_room(
    sample: Campaign, press: Press, coated: Shop, layout_id: str, language: str
) -> None:
    target = BytesIO()
    Image.new("RGB", (2400, 1600), (90, 110, 130)).save(target, "JPEG")
    design = replace(sample.design, photo="images/photo.jpg", artwork="photo")
    campaign = replace(sample, design=design, files=(*sample.files, File("images/photo.jpg", target.getvalue())))
    layout = LAYOUTS[layout_id]
    shop = coated if layout.medium is Medium.PRINT else None
    assert told(make(edition(campaign, layout, language), shop, press)) == []


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_without_a_group_the_leaflet_says_where_to_learn_more(
    sample: Campaign, press: Press, coated: Shop, layout_id: str
) -> None:
    layout = LAYOUTS[layout_id]
    shop = coated if layout.medium is Medium.PRINT else None
    assert told(make(replace(edition(sample, layout, "en"), group=None), shop, press)) == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("layout_id", [layout.id for layout in PRINTED if layout.id != "flyer-a5"])
def test_every_layout_has_an_edition_for_screens(sample: Campaign, press: Press, layout_id: str, language: str) -> None:
    proof = make(edition(sample, LAYOUTS[layout_id], language), None, press)
    assert told(proof) == []
    assert proof.texts


def test_the_flyer_on_a6_has_an_edition_for_screens(sample: Campaign, press: Press) -> None:
    assert told(make(edition(sample, LAYOUTS["flyer-a5"], "en", "A6"), None, press)) == []


def test_a_text_in_frames_of_unlike_size_has_no_edition_for_screens_and_says_so(sample: Campaign, press: Press) -> None:
    flyer = LAYOUTS["flyer-a5"]
    back = flyer.pages[1]
    frames = tuple(replace(frame, height_mm=90) if frame.id == "statement-2" else frame for frame in back.frames)
    unlike = replace(flyer, pages=(flyer.pages[0], replace(back, frames=frames)))
    with pytest.raises(LeafletError, match="frames of unlike size"):
        make(edition(sample, unlike, "en"), None, press)
