"""What a page does not show is told: text that a pack's box cuts off or hides adds no page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from settings import SIZE_PT, frames_of, source_of

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import typesetter_of
from leaflet_studio.press import Press
from leaflet_studio.problems import Severity
from leaflet_studio.typeset.fit import Setting
from leaflet_studio.typeset.shown import lost_words

TEXT = "<p>Lift the ban on the party now</p><p>Straße ΑΫΛΟΣ, <b>İstanbul</b> ﬁne</p>"


def lost(press: Press, css: str, content: str = TEXT) -> str:
    document = press.engine.open(source_of(content, css, frames_of(40, 9)))
    return lost_words(content, document.render(Setting(SIZE_PT, 1.4).css()).shown())


@pytest.mark.parametrize(
    "css",
    [
        "",
        "p{text-transform:uppercase}",
        "p{hyphens:auto;width:8mm}",
        "p{overflow:hidden;height:6em}",
        ".frame>div{display:flex;flex-wrap:wrap}",
        "p:first-child::before{content:'more'}",
        "b{display:inline-block}",
        "p+p{position:absolute;top:20mm}",
    ],
)
def test_what_is_shown_is_not_lost(press: Press, css: str) -> None:
    assert lost(press, css) == ""


@pytest.mark.parametrize(
    ("css", "words"),
    [
        ("p{overflow:hidden;height:2em;width:20mm}", "party now"),
        ("p{overflow:hidden;white-space:nowrap;width:20mm}", "Lift the ban on the party now Straße Α"),
        ("b{display:none}", "İstanbul"),
        ("b{visibility:hidden}", "İstanbul"),
        ("p+p{position:absolute;top:400mm}", "Straße ΑΫΛΟΣ, İstanbul ﬁne"),
        ("p:first-child{max-lines:1;line-clamp:1;width:16mm}", "ban on party now"),
    ],
)
def test_what_a_box_cuts_or_hides_is_lost(press: Press, css: str, words: str) -> None:
    assert words in lost(press, css)


def test_pictures_and_comments_say_nothing(press: Press) -> None:
    content = "<p>Lift<!-- the --> <svg><title>ban</title></svg></p>"
    assert lost(press, "", content) == ""


def test_a_pack_that_cuts_its_text_is_told_so(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    flyer = layout_of("flyer-a5")
    cutting = replace(flyer, styles=(*flyer.styles, ".slot-event p{height:.8em;overflow:hidden}"))
    typesetter, _ = typesetter_of(Edition(sample, cutting, "en", "london"), press)
    found = [problem for thread in typesetter.threads() for problem in thread.problems]
    assert [(problem.code, problem.severity, problem.where.thread) for problem in found] == [
        ("text-lost", Severity.ERROR, "event")
    ]
