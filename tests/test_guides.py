"""What the window draws over a page: each frame as its text was set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.guides import guides_of
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import make
from leaflet_studio.press import Press
from leaflet_studio.shops import Shop

COLUMNS = [("statement-1", 8.0, 64.0), ("statement-2", 76.0, 64.0)]


@pytest.mark.parametrize(
    ("language", "boxes", "field"),
    [
        ("en", COLUMNS, "statements.en.body"),
        ("ru", [("statement-1", 8.0, 132.0)], "statements.ru.short_body"),
    ],
)
def test_a_short_text_has_one_box_across_the_columns(
    sample: Campaign,
    press: Press,
    coated: Shop,
    layout_of: Callable[[str], Layout],
    language: str,
    boxes: list[tuple[str, float, float]],
    field: str,
) -> None:
    edition = Edition(sample, layout_of("flyer-a5"), language, "london")
    _, back = guides_of(edition, coated, make(edition, coated, press), press)
    found = [guide for guide in back.frames if guide.slot == "statement"]
    assert [(guide.id, guide.box_mm[0], guide.box_mm[2]) for guide in found] == boxes
    assert {guide.field for guide in found} == {field}


def test_a_short_text_that_is_overset_is_told_at_its_one_box(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    statement = sample.statement("ru")
    assert statement is not None
    long = replace(statement, short_body="\n\n".join([statement.short_body] * 5))
    others = tuple(each for each in sample.statements if each.language != "ru")
    edition = Edition(replace(sample, statements=(long, *others)), layout_of("flyer-a5"), "ru", "london")
    proof = make(edition, coated, press)
    told = [problem.where.frame for problem in proof.problems if problem.code == "overset"]
    _, back = guides_of(edition, coated, proof, press)
    assert told == ["statement-1"]
    assert [guide.id for guide in back.frames if guide.overset_words] == told
