"""The choices of design: theme, artwork, accent, large print, a second language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from pikepdf import Pdf
from PIL import Image

from leaflet_studio.campaign.model import ARTWORKS, Campaign, File
from leaflet_studio.editions import Edition, photo_place
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import Proof, build, make, typesetter_of
from leaflet_studio.preflight.reading.marks import Kind
from leaflet_studio.preflight.reading.streams import Streams
from leaflet_studio.preflight.reading.walk import walk_page
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError, Place, Severity
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.themes import find_theme, list_themes
from leaflet_studio.typeset.whole import whole_source

Layouts = Callable[[str], Layout]
THEMES = [theme.id for theme in list_themes(assets_folder() / "themes")]


def designed(sample: Campaign, **choices: str) -> Campaign:
    return replace(sample, design=replace(sample.design, **choices))


def fonts_of(proof: Proof) -> set[str]:
    document = pypdfium2.PdfDocument(proof.pdf)
    objects = (each for page in document for each in page.get_objects(filter=[1], max_depth=5))
    return {each.get_font().get_base_name().partition("+")[2] for each in objects}


def text_of(proof: Proof, page: int) -> str:
    return str(pypdfium2.PdfDocument(proof.pdf)[page].get_textpage().get_text_range())


def codes(proof: Proof) -> set[str]:
    return {problem.code for problem in proof.problems}


@pytest.mark.parametrize(
    ("theme", "serif", "heads"),
    [("plain", False, "Noto-Sans-Heavy"), ("serif", True, "Source-Serif-4-Bold"), ("mixed", True, "Noto-Sans-Heavy")],
)
def test_a_theme_sets_text_and_heads(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop, theme: str, serif: bool, heads: str
) -> None:
    fonts = fonts_of(make(Edition(designed(sample, theme=theme), layout_of("flyer-a5"), "en"), coated, press))
    assert any(font.rstrip(",") == "Source-Serif-4" for font in fonts) is serif
    assert heads in fonts


def test_an_unknown_theme_is_told_with_those_there_are() -> None:
    with pytest.raises(LeafletError, match=", ".join(THEMES)):
        find_theme("gothic", assets_folder() / "themes")


@pytest.mark.parametrize("artwork", ARTWORKS)
def test_every_artwork_prints(sample: Campaign, layout_of: Layouts, press: Press, coated: Shop, artwork: str) -> None:
    proof = build(Edition(designed(sample, artwork=artwork), layout_of("flyer-a5"), "en"), coated, press)
    assert codes(proof) == {"link-placeholder"}


def test_patterns_differ(sample: Campaign, layout_of: Layouts, press: Press, coated: Shop) -> None:
    drawn = [
        make(Edition(designed(sample, artwork=artwork), layout_of("flyer-a5"), "en"), coated, press).pdf
        for artwork in ("field", "rays", "dots", "stripes")
    ]
    assert len(set(drawn)) == 4


@pytest.mark.parametrize(
    ("accent", "told"), [("#c4161c", False), ("#1a5fb4", False), ("#0000ff", True), ("#00ff00", True)]
)
def test_an_accent_out_of_the_inks_reach_is_told(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop, accent: str, told: bool
) -> None:
    proof = make(Edition(designed(sample, accent=accent), layout_of("flyer-a5"), "en"), coated, press)
    assert ("accent-out-of-gamut" in codes(proof)) is told


def test_large_print_sets_no_text_smaller_and_tells_what_no_longer_fits(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop
) -> None:
    edition = Edition(designed(sample, smallest_pt="12"), layout_of("flyer-a5"), "en", "london")
    proof = make(edition, coated, press)
    assert all(fit.setting.size_pt >= 12 for fit in proof.fits if fit.slot != "qr")
    overset = {fit.slot for fit in proof.fits if fit.overset_words}
    told = {problem.where.thread for problem in proof.problems if problem.code == "overset"}
    assert overset
    assert told == overset


def test_two_languages_stand_on_two_sides_each_with_its_own_direction(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop
) -> None:
    campaign = designed(sample, second_language="ar")
    proof = build(Edition(campaign, layout_of("flyer-a5"), "ru", "almaty"), coated, press)
    arabic, russian = sample.statement("ar"), sample.statement("ru")
    assert arabic
    assert russian
    assert russian.call.split()[0] in text_of(proof, 0)
    assert "البيان" in text_of(proof, 1)
    assert {problem.where.language for problem in proof.problems if problem.code == "words-unreviewed"} == {"ru", "ar"}
    assert not [problem for problem in proof.problems if problem.severity is Severity.ERROR][1:]


def test_the_screen_edition_marks_each_sides_language(sample: Campaign, layout_of: Layouts, press: Press) -> None:
    edition = Edition(designed(sample, second_language="ar"), layout_of("flyer-a5"), "ru", "almaty")
    typesetter, _ = typesetter_of(edition, press, links=True)
    fits = {thread.thread.slot: thread.fit for thread in typesetter.threads()}
    html = whole_source(typesetter.composition, fits, dt.datetime(2015, 11, 1, tzinfo=dt.UTC)).html
    assert 'class="sheet sheet-front" lang="ru" dir="ltr"' in html
    assert 'class="sheet sheet-back" lang="ar" dir="rtl"' in html


def test_a_second_language_without_room_is_left_out_and_told(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop
) -> None:
    proof = make(Edition(designed(sample, second_language="ru"), layout_of("sheet-a4"), "en"), coated, press)
    assert "second-language-unused" in codes(proof)


def test_a_format_that_the_layout_lacks_is_told_and_its_own_taken(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop
) -> None:
    proof = build(Edition(designed(sample, format="A2"), layout_of("flyer-a5"), "en"), coated, press)
    assert codes(proof) == {"link-placeholder", "format-unused"}


def pictured(sample: Campaign, name: str, width_px: int, height_px: int, colour: str = "#204080") -> Campaign:
    target = BytesIO()
    Image.new("RGB", (width_px, height_px), colour).save(target, "PNG")
    file = File(f"images/{name}.png", target.getvalue())
    settings = {
        "logo": {"organisation": replace(sample.organisation, logo=file.path)},
        "photo": {"design": replace(sample.design, photo=file.path)},
    }
    return replace(sample, files=(*sample.files, file), **settings[name])


def picture_in(proof: Proof) -> tuple[int, tuple[float, ...], float]:
    """Return the one picture's page, (left, top, right, bottom) of what is seen of it, and its proportion.

    In mm from the upper left corner of the trim.
    """
    found = []
    with Pdf.open(BytesIO(proof.pdf)) as pdf:
        for number, page in enumerate(pdf.pages):
            left, _, _, top = (float(corner) for corner in page.trimbox)
            for mark in walk_page(page.obj.Contents, page.obj.Resources, number, Streams()).marks:
                if mark.kind is Kind.IMAGE and mark.box is not None:
                    x1, y1, x2, y2 = mark.box
                    corners = (x1 - left, top - y2, x2 - left, top - y1)
                    found.append((number, tuple(pt * 25.4 / 72 for pt in corners), mark.matrix[0] / mark.matrix[3]))
    (picture,) = found
    return picture


@pytest.mark.parametrize(("width_px", "height_px"), [(2000, 200), (200, 1200), (40, 40)])
@pytest.mark.parametrize("layout_id", ["flyer-a5", "handbill-a6"])
def test_a_logo_of_any_proportion_keeps_it_and_stays_in_its_frame(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop, layout_id: str, width_px: int, height_px: int
) -> None:
    layout = layout_of(layout_id)
    proof = build(Edition(pictured(sample, "logo", width_px, height_px), layout, "en", "london"), coated, press)
    page, frame = layout.frame("logo")
    number, (left, top, right, bottom), proportion = picture_in(proof)
    assert number == page
    assert proportion == pytest.approx(width_px / height_px, rel=0.01)
    assert left >= frame.x_mm - 0.1
    assert top >= frame.y_mm - 0.1
    assert right <= frame.x_mm + frame.width_mm + 0.1
    assert bottom <= frame.y_mm + frame.height_mm + 0.1
    assert ("image-resolution" in codes(proof)) is (width_px == 40)
    assert "logo-contrast" not in codes(proof)


def test_a_logo_that_cannot_be_told_from_its_ground_is_told_with_what_to_do(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop
) -> None:
    white = pictured(sample, "logo", 600, 200, "#fdfdfd")
    proof = build(Edition(white, layout_of("handbill-a6"), "en", "london"), coated, press)
    (problem,) = [each for each in proof.problems if each.code == "logo-contrast"]
    assert (problem.where.field, problem.where.frame) == ("organisation.logo", "logo")
    assert "light grounds" in problem.hint


@pytest.mark.parametrize(("width_px", "height_px"), [(4200, 1400), (800, 2400), (200, 150)])
def test_a_photo_of_any_proportion_fills_the_upper_part_of_the_poster(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop, width_px: int, height_px: int
) -> None:
    campaign = pictured(sample, "photo", width_px, height_px)
    proof = build(Edition(campaign, layout_of("poster-a3"), "en", "london"), coated, press)
    _, (left, top, right, bottom), proportion = picture_in(proof)
    assert proportion == pytest.approx(width_px / height_px, rel=0.01)
    assert (left, top, right) == pytest.approx((-3, -3, 300), abs=0.05)
    assert proof.layout is not None
    assert 130 < bottom < proof.layout.frame("headline")[1].y_mm
    coarse = [problem.where.field for problem in proof.problems if problem.code == "image-resolution"]
    assert coarse == ["design.photo"] * (width_px < 1000)


def test_a_problem_of_a_photo_names_the_field_that_it_comes_from(sample: Campaign, layout_of: Layouts) -> None:
    campaign = pictured(sample, "photo", 30, 20)
    group = replace(campaign.groups[0], photo=campaign.design.photo)
    both = replace(campaign, groups=(group, *campaign.groups[1:]))
    flyer = layout_of("flyer-a5")
    assert photo_place(Edition(both, flyer, "en", group.id)) == Place("groups.csv", field="photo", group=group.id)
    assert photo_place(Edition(both, flyer, "en", group.id, black_plate=True)) == Place(
        "campaign.toml", field="design.photo"
    )
    assert photo_place(Edition(campaign, flyer, "en", group.id)) == Place("campaign.toml", field="design.photo")
    assert photo_place(Edition(sample, flyer, "en")) is None


def test_a_photo_that_the_layout_has_no_place_for_is_told(
    sample: Campaign, layout_of: Layouts, press: Press, coated: Shop
) -> None:
    campaign = pictured(sample, "photo", 30, 20)
    assert "photo-unused" in codes(make(Edition(campaign, layout_of("sheet-a4"), "en"), coated, press))
    assert "photo-unused" not in codes(make(Edition(campaign, layout_of("flyer-a5"), "en"), coated, press))
