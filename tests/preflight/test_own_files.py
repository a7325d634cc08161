"""In a file of our own, a problem names the frame, the thread and the campaign's field that it comes from."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from good_pdf import EXPECTED, SHOP, artwork, broken, codes, found, good_pdf, redrawn, words
from pikepdf import Name, Pdf, Stream
from PIL import Image

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import build
from leaflet_studio.preflight.owners import owners_of
from leaflet_studio.press import Press
from leaflet_studio.problems import Place, Severity
from leaflet_studio.resources import layout_folders, shop_folders
from leaflet_studio.shops import Shop, find_shop, list_shops

HEADLINE = Place("statements/en.md", field="title", language="en", thread="headline", frame="Fm0")


def of_one_colour(inks: tuple[int, int, int, int]) -> bytes:
    """Return the good page with its picture in one colour, 0 to 255 of each ink."""
    picture = io.BytesIO()
    Image.new("CMYK", (240, 240), inks).save(picture, "JPEG", quality=95)
    return broken(
        lambda pdf: pdf.pages[0].Resources.XObject.Fm0.Resources.XObject.Im0.write(
            picture.getvalue(), filter=Name.DCTDecode
        )
    )


LOGO = Place("campaign.toml", field="organisation.logo", thread="logo", frame="Fm0")
OWN_RULES = {"a white logo on paper": (of_one_colour((0, 0, 0, 0)), {"logo-contrast"})}


@pytest.mark.parametrize(("pdf", "expected"), OWN_RULES.values(), ids=OWN_RULES)
def test_what_is_wrong_with_our_own_parts_is_found(pdf: bytes, expected: set[str]):
    assert codes(pdf, replace(EXPECTED, owners={"Fm0": LOGO})) == expected


def test_a_logo_in_a_colour_of_its_own_and_a_white_picture_that_is_no_logo_are_fine():
    assert codes(of_one_colour((200, 80, 0, 0)), replace(EXPECTED, owners={"Fm0": LOGO})) == set()
    assert codes(of_one_colour((0, 0, 0, 0)), replace(EXPECTED, owners={"Fm0": HEADLINE})) == set()


def test_a_problem_names_the_frame_that_it_is_drawn_in():
    pdf = redrawn(artwork() + b"/Over gs 0 0 0 1 k " + words("peace", 10, 90, 5))
    (problem,) = found(pdf, replace(EXPECTED, owners={"Fm0": HEADLINE}))
    assert problem.code == "text-small"
    assert (problem.where.frame, problem.where.thread, problem.where.field) == ("Fm0", "headline", "title")
    assert problem.where.page == 1
    assert problem.where.box_mm is not None


def test_what_is_drawn_outside_of_all_frames_names_none():
    def draw(pdf: Pdf) -> None:
        content = b"q /Fm0 Do Q /Over gs 0 0 0 1 k " + words("peace", 10, 90, 5)
        pdf.pages[0].Resources["/Font"] = pdf.pages[0].Resources.XObject.Fm0.Resources.Font
        pdf.pages[0].Contents = Stream(pdf, content)

    (problem,) = found(broken(draw), replace(EXPECTED, owners={"Fm0": HEADLINE}))
    assert (problem.where.frame, problem.where.field) == ("", "")


def test_a_qr_code_names_its_frame():
    expected = replace(EXPECTED, link="https://campaign.int/other", owners={"Fm0": HEADLINE})
    (problem,) = found(good_pdf(), expected)
    assert (problem.code, problem.where.frame) == ("qr-wrong-link", "Fm0")


@pytest.mark.parametrize(("fold_mm", "said"), [(15.0, "runs across a fold"), (8.0, "2.0 mm from a fold")])
def test_text_across_or_near_a_fold_is_found(fold_mm: float, said: str):
    (problem,) = found(good_pdf(), replace(EXPECTED, folds_mm=((fold_mm,),)))
    assert problem.code == "text-near-fold"
    assert said in problem.message


@pytest.mark.parametrize(("fold_mm", "said"), [(65.0, "lies across a fold"), (57.0, "3.1 mm from a fold")])
def test_a_qr_code_across_or_near_a_fold_is_found(fold_mm: float, said: str):
    (problem,) = found(good_pdf(), replace(EXPECTED, folds_mm=((fold_mm,),)))
    assert problem.code == "qr-near-fold"
    assert said in problem.message


def test_text_that_keeps_its_distance_from_the_folds_is_fine():
    assert codes(good_pdf(), replace(EXPECTED, folds_mm=((45.0,),))) == set()


@pytest.mark.parametrize(
    ("layout", "frame", "file", "field"),
    [
        ("flyer-a5", "headline", "statements/en.md", "title"),
        ("flyer-a5", "qr", "campaign.toml", "petition.url"),
        ("flyer-a5", "imprint", "campaign.toml", "organisation.imprint"),
        ("flyer-a5", "event", "groups.csv", ""),
        ("trifold-a4", "call-inside", "statements/en.md", "call"),
        ("trifold-a4", "Artwork", "campaign.toml", "design.artwork"),
    ],
)
def test_each_frame_knows_the_field_that_fills_it(layout: str, frame: str, file: str, field: str):
    place = owners_of(find_layout(layout, layout_folders()), ("en",), "berlin")[frame]
    assert (place.file, place.field) == (file, field)


def test_a_second_language_has_fields_of_its_own():
    owners = owners_of(find_layout("bilingual-a4", layout_folders()), ("ru", "en"))
    assert {owners["headline"].file, owners["headline-2"].file} == {"statements/ru.md", "statements/en.md"}


def test_a_built_leaflet_tells_the_frame_and_field_of_a_problem(sample: Campaign, press: Press, coated: Shop):
    strict = replace(coated, text_min_pt=30.0)
    layout = find_layout("flyer-a5", layout_folders())
    proof = build(Edition(sample, layout, "en", sample.groups[0].id), strict, press)
    small = [problem for problem in proof.problems if problem.code == "text-small"]
    assert small
    assert all(problem.where.frame and problem.where.thread and problem.where.box_mm for problem in small)


@pytest.mark.parametrize("shop_id", list_shops(shop_folders()))
def test_the_sample_has_no_error_for_any_shop_but_its_placeholder_link(sample: Campaign, press: Press, shop_id: str):
    edition = Edition(sample, find_layout("trifold-a4", layout_folders()), "en", sample.groups[0].id)
    problems = build(edition, find_shop(shop_id, shop_folders()), press).problems
    assert {problem.code for problem in problems if problem.severity is Severity.ERROR} == {"link-placeholder"}


@pytest.mark.parametrize("limits", [{"text_min_pt": 9.5}, {"line_min_pt": 1.5}, {"resolution_warning_ppi": 400.0}])
def test_limits_are_those_of_the_shop(limits: dict[str, float]):
    assert codes(good_pdf()) == set()
    assert len(codes(good_pdf(), EXPECTED, replace(SHOP, **limits))) == 1


def test_a_shop_that_does_not_want_black_to_overprint_is_not_told_of_it():
    knocking = redrawn(artwork() + b"/Plain gs 0 0 0 1 k " + words("peace", 10, 90))
    assert codes(knocking) == {"black-text-knockout"}
    assert codes(knocking, EXPECTED, replace(SHOP, black_overprints=False)) == set()
