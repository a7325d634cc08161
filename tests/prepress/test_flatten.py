"""Transparency is taken out where nothing changes that is seen, and refused by name elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from PIL import Image
from plates import largest_difference, mean_ink, plates

from leaflet_studio.prepress.flatten import flatten
from leaflet_studio.prepress.inks import Separator
from leaflet_studio.prepress.separate import separate
from leaflet_studio.press import Press
from leaflet_studio.problems import Problem
from leaflet_studio.resources import profiles_folder
from leaflet_studio.typeset.engine import Source

PROFILE = "FOGRA39L_coated.icc"
PAGE = "@page{size:60mm 60mm;margin:0}body{margin:0;font-family:'Noto Sans'}div{height:20mm}"
Flattened = tuple[bytes, bytes, tuple[Problem, ...]]


def picture(alpha: Image.Image) -> bytes:
    target = BytesIO()
    Image.merge("RGBA", [*(Image.new("L", alpha.size, level) for level in (200, 30, 30)), alpha]).save(target, "PNG")
    return target.getvalue()


HALF = picture(Image.new("L", (40, 40), 128))
STEPPED = picture(Image.linear_gradient("L").resize((40, 40)))
HARD = picture(Image.linear_gradient("L").resize((40, 40)).point([0] * 128 + [255] * 128))


@pytest.fixture(scope="module")
def separator() -> Separator:
    return Separator((profiles_folder() / PROFILE).read_bytes(), PROFILE)


@pytest.fixture
def flattened(press: Press, separator: Separator) -> Callable[[str], Flattened]:
    def make(html: str) -> Flattened:
        files = (("half.png", HALF), ("stepped.png", STEPPED), ("hard.png", HARD))
        source = Source(f"<html lang=en><body>{html}</body></html>", (PAGE,), files)
        before = separate(press.engine.open(source).render("").pdf(), separator)
        with pikepdf.open(BytesIO(before)) as document:
            problems = flatten(document, "PDF/X-1a:2003")
            target = BytesIO()
            document.save(target)
        return before, target.getvalue(), problems

    return make


def soft_things(pdf: bytes) -> set[str]:
    found = set()
    with pikepdf.open(BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
                states = item.get("/Resources", {}).get("/ExtGState", {}) if "/Resources" in item else {}
                for each in [item, *(state for _, state in states.items())]:
                    found |= {key for key in ("/SMask", "/Group", "/BM") if key in each}
                    found |= {key for key in ("/ca", "/CA") if key in each and each[key] < 1}
    return found


@pytest.mark.parametrize(
    "html",
    [
        "<p style='opacity:.4;color:#123'>pale</p>",
        "<p style='color:rgba(200,0,0,.5)'>pale</p><div style='background:rgba(0,0,255,.3)'></div>",
        "<div style='background:#fd0'><div style='background:rgba(0,0,255,.5);width:20mm'></div></div>",
        "<div style='background:#fd0'><div style='opacity:.5;background:red;width:9mm'>"
        "<p>a<b style='color:blue'>b</div></div>",
        "<div style='background:linear-gradient(#fd0,#006)'></div>",
        "<div style='opacity:.5;background:linear-gradient(#fd0,#006)'></div>",
        "<div style='border:1mm solid rgba(0,90,0,.4);height:9mm'></div>",
        "<img src=half.png>",
        "<img src=hard.png><img src=stepped.png>",
        "<div style='background:#06a'><img src=stepped.png></div>",
        "<div style='background:url(half.png)'></div>",
        "<div style='opacity:.5'><img src=hard.png><img src=stepped.png></div>",
        "<div style='background:linear-gradient(#fd0,#006)'><img src=hard.png></div>",
        "<svg viewBox='0 0 9 9' width=90><rect width=6 height=6 fill=red fill-opacity=.3 /></svg>",
    ],
)
def test_what_lies_on_one_colour_looks_the_same_without_transparency(
    flattened: Callable[[str], Flattened], html: str
) -> None:
    before, after, problems = flattened(html)
    assert problems == ()
    assert soft_things(after) == set()
    seen = plates(after)
    assert sum(mean_ink(plate) for plate in seen.values()) > 0.2
    assert largest_difference(plates(before), seen) < 3


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<div style='background:linear-gradient(rgba(200,0,0,1),rgba(200,0,0,0))'></div>", "gradient"),
        ("<div style='background:linear-gradient(#fd0,#006)'><img src=stepped.png></div>", "picture"),
        ("<div style='background:linear-gradient(#fd0,#006)'><p style='color:rgba(9,9,9,.5)'>a</div>", "Type"),
        ("<div style='background:#fd0;width:5mm'><img src=half.png></div>", "picture"),
        ("<div style='margin:9mm;box-shadow:1mm 1mm 2mm #0008'></div>", "gradient"),
        ("<div style='background:linear-gradient(#fd0,#006)'><p style='opacity:.5'>a</div>", "Type"),
    ],
)
def test_what_lies_on_many_colours_or_fades_is_refused_with_its_place(
    flattened: Callable[[str], Flattened], html: str, told: str
) -> None:
    before, after, problems = flattened(html)
    assert any(told in problem.message for problem in problems)
    for problem in problems:
        assert problem.where.page == 1
        assert problem.where.box_mm is not None
        assert "PDF/X-1a:2003 allows no transparency" in problem.message
        assert "takes PDF/X-4" in problem.hint
    assert soft_things(after) == soft_things(before)


def test_an_opaque_page_only_loses_its_groups(flattened: Callable[[str], Flattened]) -> None:
    before, after, problems = flattened("<p>words</p>")
    assert problems == ()
    assert soft_things(after) == set()
    assert largest_difference(plates(before), plates(after)) == 0
