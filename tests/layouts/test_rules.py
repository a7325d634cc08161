"""What a layout must not do, each told by its code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from leaflet_studio.layouts.model import Frame, Layout, Medium, Page, Panel
from leaflet_studio.layouts.rules import check_layout

Layouts = Callable[[str], Layout]


def codes(layout: Layout) -> set[str]:
    return {problem.code for problem in check_layout(layout)}


def with_frame(layout: Layout, **changes: float) -> Layout:
    page = layout.pages[0]
    frames = (replace(page.frames[0], **changes), *page.frames[1:])
    return replace(layout, pages=(replace(page, frames=frames), *layout.pages[1:]), formats=())


@pytest.fixture
def flyer(layout_of: Layouts) -> Layout:
    return replace(layout_of("flyer-a5"), formats=(), variants=())


def test_a_sound_layout_has_no_problem(flyer: Layout) -> None:
    assert codes(flyer) == set()


def test_a_frame_near_the_trim_is_told(flyer: Layout) -> None:
    assert "frame-margin" in codes(with_frame(flyer, x_mm=3.9))


def test_a_picture_for_screens_has_no_trim_to_keep_off(flyer: Layout) -> None:
    assert "frame-margin" not in codes(replace(with_frame(flyer, x_mm=3.9), medium=Medium.SCREEN))


@pytest.mark.parametrize(("fold_mm", "told"), [(4.9, True), (5.0, False)])
def test_a_frame_near_a_fold_is_told(fold_mm: float, told: bool) -> None:
    frame = Frame("a", 100.0 + fold_mm, 10, 20, 20)
    page = Page("front", 200, 100, (frame,), folds_mm=(100.0,))
    layout = Layout("folded", (("en", "Folded"),), "A4", (page,), (), (), ())
    assert ("frame-fold" in codes(layout)) is told


def test_panels_reach_from_fold_to_fold() -> None:
    panels = (Panel("left", 0, 97), Panel("right", 97, 100))
    page = Page("front", 200, 100, (), panels, folds_mm=(97.0,))
    layout = Layout("folded", (("en", "Folded"),), "A4", (page,), (), (), ())
    assert "panels-folds" in codes(layout)
    whole = replace(page, panels=(Panel("left", 0, 97), Panel("right", 97, 103)))
    assert "panels-folds" not in codes(replace(layout, pages=(whole,)))


def test_formats_are_known_and_of_like_proportion_or_have_pages(flyer: Layout) -> None:
    assert "format-unknown" in codes(replace(flyer, formats=("B5",)))
    assert "format-proportion" in codes(replace(flyer, formats=("DL",)))
    assert "format-frames" in codes(replace(flyer, formats=("DL",), variants=(("DL", flyer.pages[:1]),)))


def test_numbers_out_of_range_are_told(flyer: Layout) -> None:
    first, *others = flyer.threads
    assert "leading-range" in codes(replace(flyer, threads=(replace(first, leading=9.0), *others)))
    assert "language-number" in codes(replace(flyer, threads=(replace(first, language=3), *others)))


def test_a_template_that_no_thread_fills_is_told(flyer: Layout) -> None:
    assert "slot-unfilled" in codes(replace(flyer, own_slots=("forgotten",)))


def test_a_frame_that_comes_near_the_trim_only_when_scaled_is_told_once_for_the_smallest_format(flyer: Layout) -> None:
    near = replace(with_frame(flyer, x_mm=5.0), formats=("A4", "half-letter", "A6"), variants=())
    told = [problem for problem in check_layout(near) if problem.where.frame == flyer.pages[0].frames[0].id]
    assert [problem.code for problem in told] == ["frame-margin"]
    assert "when it is scaled to A6" in told[0].message


def test_frames_of_a_variant_are_looked_at_too(flyer: Layout) -> None:
    page = with_frame(flyer, x_mm=-1.0).pages[0]
    assert "frame-outside" in codes(replace(flyer, variants=(("photo", (page, *flyer.pages[1:])),)))


def test_pages_have_the_size_of_their_format_upright_or_turned(flyer: Layout) -> None:
    assert "format-size" in codes(replace(flyer, format="A4"))
    turned = tuple(replace(page, width_mm=210.0, height_mm=148.0, frames=()) for page in flyer.pages)
    assert "format-size" not in codes(replace(flyer, pages=turned))


def test_a_slot_is_filled_by_one_thread(flyer: Layout) -> None:
    assert "slot-twice" in codes(replace(flyer, threads=(*flyer.threads, flyer.threads[0])))


def test_folds_stand_on_the_page_in_order(flyer: Layout) -> None:
    page = Page("front", 200, 100, (), folds_mm=(150.0, 50.0))
    assert "panels-folds" in codes(Layout("folded", (("en", "Folded"),), "A4", (page,), (), (), ()))
