"""Assembled pages against the same pages rendered whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from editions import GROUP_OF, LANGUAGES, LAYOUTS
from PIL import ImageChops

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import build, typesetter_of
from leaflet_studio.prepress.assemble import PlacedThread, assemble, open_forms
from leaflet_studio.prepress.geometry import Sheet
from leaflet_studio.prepress.sides import Side
from leaflet_studio.press import Press
from leaflet_studio.raster import rasterise
from leaflet_studio.typeset.spreads import placed_frames, spreads_of
from leaflet_studio.typeset.threads import Typesetter, TypesetThread
from leaflet_studio.typeset.whole import whole_source

BLEED_MM = 3.0
DATE = dt.datetime(2015, 11, 1, tzinfo=dt.UTC)


def assembled(typesetter: Typesetter, thread: TypesetThread) -> bytes:
    layout = typesetter.composition.layout
    sides = tuple(
        Side(Sheet(page.width_mm, page.height_mm, BLEED_MM, crop_marks=False), ((number, 0.0),))
        for number, page in enumerate(layout.pages)
    )
    frames = layout.frames_of(thread.thread, short=thread.fit.short)
    placed = PlacedThread(thread.thread.slot, open_forms(thread.pdf), frames)
    artwork = tuple(open_forms(drawing, 0.0) for drawing in typesetter.artwork(BLEED_MM)[0])
    target = BytesIO()
    with assemble(sides, artwork, (placed,)) as document:
        document.save(target)
    return target.getvalue()


def whole(typesetter: Typesetter, thread: TypesetThread) -> bytes:
    """Render the whole leaflet, but paint one thread: WeasyPrint rounds the width of a glyph once a document, at the
    size at which it is drawn first, so a glyph in small print would hang on what stands above it."""
    fits = {each.thread.slot: each.fit for each in typesetter.threads()}
    source = whole_source(typesetter.composition, fits, DATE, BLEED_MM)
    painted = f".frame{{visibility:hidden}}#frame-{thread.thread.slot}{{visibility:visible}}"
    return typesetter.engine.open(replace(source, styles=(*source.styles, painted))).render("").pdf()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_a_page_of_single_frames_equals_the_page_rendered_whole(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout], layout_id: str, language: str
) -> None:
    typesetter, _ = typesetter_of(Edition(sample, layout_of(layout_id), language, GROUP_OF[language]), press)
    for thread in typesetter.threads():
        if len(thread.frames) == 1:
            pages = zip(
                rasterise(assembled(typesetter, thread), 150), rasterise(whole(typesetter, thread), 150), strict=True
            )
            for one, other in pages:
                difference = max(high for _, high in ImageChops.difference(one, other).getextrema())
                assert difference <= 1, thread.thread.slot


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screen_edition_is_tagged_titled_and_live(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout], language: str
) -> None:
    proof = build(Edition(sample, layout_of("flyer-a5"), language, GROUP_OF[language]), None, press)
    statement = sample.statement(language)
    assert statement is not None
    with pikepdf.open(BytesIO(proof.pdf)) as document:
        assert len(document.pages) == 2
        assert str(document.Root.Lang) == language
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert str(document.docinfo.Title) == statement.title
        metadata = document.Root.Metadata.read_bytes()
        assert b"pdfuaid" in metadata
        links = {
            str(annotation.A.URI)
            for page in document.pages
            for annotation in page.get("/Annots", [])
            if annotation.get("/Subtype") == "/Link"
        }
    assert sample.petition.url in links


@pytest.mark.parametrize("language", ["en", "ar"])
def test_pages_that_a_text_runs_over_stand_side_by_side_with_columns_evenly_apart(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout], language: str
) -> None:
    typesetter, _ = typesetter_of(Edition(sample, layout_of("bifold-a5"), language), press)
    cover, inside, back = spreads_of(typesetter.composition)
    assert [page.id for page, _ in inside.pages] == ["inside-left", "inside-right"]
    assert (cover.width_mm, inside.width_mm, back.width_mm) == (148, 281, 148)
    placed = placed_frames(inside)
    columns = [placed[f"statement-{number}"].x_mm for number in (1, 2, 3, 4)]
    assert columns == ([10, 76.5, 143, 209.5] if language == "en" else [209.5, 143, 76.5, 10])


def test_a_text_over_pages_is_read_in_its_order(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    proof = build(Edition(sample, layout_of("bifold-a5"), "en", "london"), None, press)
    _, inside, _ = proof.texts
    title, lead, head, date, first, *_ = inside.splitlines()
    assert (head, date) == ("The statement", "Istanbul, 1 November 2015")
    assert (title.startswith("Lift the ban"), lead.startswith("The authorities")) == (True, True)
    assert first.startswith("The participants of the meeting")
