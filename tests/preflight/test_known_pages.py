"""What is known from earlier files changes nothing in what is found in the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from good_pdf import EXPECTED, SHOP, artwork, broken, drawn, good_pdf, redrawn, saved, words
from test_drawing_rules import DRAWING_RULES
from test_privacy_rules import PRIVACY_RULES
from test_rules import FILE_RULES

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import Edition, Press, Proof, inspect, make_many
from leaflet_studio.preflight.evidence import Expectation
from leaflet_studio.preflight.known import Known
from leaflet_studio.preflight.reading import opening
from leaflet_studio.preflight.reading.opening import gather
from leaflet_studio.preflight.reading.symbols import FIND_DPI
from leaflet_studio.preflight.run import preflight
from leaflet_studio.problems import Place
from leaflet_studio.raster import Sheets
from leaflet_studio.shops import Shop

PLAIN = replace(EXPECTED, text="")
SOME = 7
"""Every seventh broken file, so that these tests cost little; each rule is tested alone elsewhere."""


@pytest.fixture(scope="module")
def broken_files() -> list[bytes]:
    rules = [*FILE_RULES.values(), *PRIVACY_RULES.values()][::SOME]
    drawings = list(DRAWING_RULES.values())[::SOME]
    return [
        good_pdf(),
        *(broken(break_it) for break_it, _ in rules),
        *(drawn(content, **resources) for content, resources, _ in drawings),
        redrawn(artwork(b"")),
    ]


def test_broken_files_have_the_same_problems_whatever_was_examined_before(broken_files: list[bytes]) -> None:
    known = Known()
    for pdf in broken_files:
        alone = preflight(pdf, SHOP, PLAIN)
        assert preflight(pdf, SHOP, PLAIN, known) == alone
        assert preflight(pdf, SHOP, PLAIN, known) == alone


def test_what_is_expected_of_a_page_counts() -> None:
    known, pdf = Known(), redrawn(artwork() + b"/Over gs 0 0 0 1 k " + words("peace", 10, 90, 5))
    for expected in (
        PLAIN,
        replace(PLAIN, link="https://campaign.int/other"),
        replace(PLAIN, trim_mm=(100.0, 148.0)),
        replace(PLAIN, folds_mm=((15.0,),)),
        replace(PLAIN, owners={"Fm0": Place("statements/en.md", frame="Fm0")}),
        Expectation(),
    ):
        assert preflight(pdf, SHOP, expected, known) == preflight(pdf, SHOP, expected)
    other = replace(SHOP, safe_mm=12.0, bleed_mm=5.0)
    assert preflight(pdf, other, PLAIN, known) == preflight(pdf, other, PLAIN)


def test_a_page_that_is_known_is_not_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Known()
    preflight(good_pdf(), SHOP, PLAIN, known)
    for step in ("walk_page", "paint_plates", "find_gaps", "find_symbols"):
        monkeypatch.setattr(opening, step, None)
    assert preflight(good_pdf(), SHOP, PLAIN, known) == ()


def test_a_code_that_another_page_had_is_missed_when_it_is_gone() -> None:
    def twice(pdf: pikepdf.Pdf) -> None:
        pdf.pages.append(pdf.pages[0])

    def without(pdf: pikepdf.Pdf) -> None:
        twice(pdf)
        pdf.pages[0].Resources.XObject.Fm0.write(artwork(b""))

    expected, known = replace(PLAIN, page_count=2), Known()
    plain = pikepdf.open(BytesIO(redrawn(artwork(b""))))
    plain.pages.append(plain.pages[0])
    for pdf in (broken(twice), saved(plain), broken(without)):
        assert preflight(pdf, SHOP, expected, known) == preflight(pdf, SHOP, expected)


@pytest.fixture(scope="module")
def proofs(sample: Campaign, press: Press, coated: Shop) -> Callable[[Layout], list[tuple[Edition, Proof]]]:
    def make(layout: Layout) -> list[tuple[Edition, Proof]]:
        editions = tuple(Edition(sample, layout, "en", group.id) for group in sample.groups)
        return list(zip(editions, make_many(editions, coated, press), strict=True))

    return make


@pytest.mark.parametrize("layout_id", ["flyer-a5", "sheet-a4"])
def test_every_group_of_the_sample_has_the_same_problems_with_and_without(
    layout_id: str,
    layout_of: Callable[[str], Layout],
    proofs: Callable[[Layout], list[tuple[Edition, Proof]]],
    coated: Shop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = Known()
    made = proofs(layout_of(layout_id))
    alone = [inspect(edition, coated, proof) for edition, proof in made]
    assert inspect(made[0][0], coated, made[0][1], known) == alone[0]
    for step in ("paint_plates", "find_gaps", "find_symbols"):
        monkeypatch.setattr(opening, step, None)
    # From here on only what differs is looked at.
    assert [inspect(edition, coated, proof, known) for edition, proof in made] == alone


def test_a_page_drawn_anew_where_its_forms_changed_is_the_page_drawn_whole(
    layout_of: Callable[[str], Layout], proofs: Callable[[Layout], list[tuple[Edition, Proof]]], coated: Shop
) -> None:
    known = Known()
    (_, first), (_, second), *_ = proofs(layout_of("flyer-a5"))
    gather(first.pdf, coated, Expectation(), known)
    page = gather(second.pdf, coated, Expectation(), known).pages[0]
    assert page.master is not None
    region = page.master.region(page.walked, page.changed)
    assert region is not None
    assert region[3] - region[1] < 0.4 * (page.media[3] - page.media[1])
    with Sheets(second.pdf) as sheets:
        whole, part = sheets.draw(0, FIND_DPI), sheets.redraw(0, FIND_DPI, page.master.picture, region)
    assert part.tobytes() == whole.tobytes() != page.master.picture.tobytes()
