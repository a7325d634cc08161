"""One layout in several formats, and with two languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from leaflet_studio.layouts.bilingual import with_two_languages
from leaflet_studio.layouts.formats import FORMATS, in_format, is_scalable
from leaflet_studio.layouts.model import Frame, Layout, Page, Thread
from leaflet_studio.layouts.packs import list_layouts
from leaflet_studio.layouts.rules import check_layout
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import layout_folders

Layouts = Callable[[str], Layout]
ALL = list_layouts(layout_folders())


@pytest.mark.parametrize("layout_id", ALL)
def test_every_format_of_a_layout_has_its_size_and_keeps_the_rules(layout_of: Layouts, layout_id: str) -> None:
    layout = layout_of(layout_id)
    for format_id in (layout.format, *layout.formats):
        made = in_format(layout, format_id)
        size = sorted(FORMATS[format_id])
        assert all(sorted((page.width_mm, page.height_mm)) == pytest.approx(size, abs=0.01) for page in made.pages)
        assert check_layout(replace(made, formats=(), variants=())) == ()


def test_sizes_grow_with_the_format_and_never_shrink_below_what_is_legible(layout_of: Layouts) -> None:
    own = layout_of("flyer-a5")
    for thread, larger, smaller in zip(
        own.threads, in_format(own, "A4").threads, in_format(own, "A6").threads, strict=True
    ):
        assert larger.size_max_pt == pytest.approx(thread.size_max_pt * 297 / 210, rel=0.01)
        assert smaller.size_min_pt == thread.size_min_pt
        assert smaller.size_max_pt >= smaller.size_min_pt


def test_a_format_that_a_layout_cannot_be_had_in_is_refused_with_those_that_it_can(layout_of: Layouts) -> None:
    with pytest.raises(LeafletError, match="half-letter"):
        in_format(layout_of("flyer-a5"), "A2")


@pytest.mark.parametrize(("format_id", "scalable"), [("letter", True), ("A6", True), ("DL", False), ("square", False)])
def test_only_like_proportions_are_scaled(layout_of: Layouts, format_id: str, scalable: bool) -> None:
    assert is_scalable(format_id, layout_of("sheet-a4").pages[0]) is scalable


def test_a_layout_of_two_sides_has_the_second_language_on_the_second(layout_of: Layouts) -> None:
    two = with_two_languages(layout_of("flyer-a5"))
    assert two is not None
    assert [page.language for page in two.pages] == [1, 2]
    assert {two.language_of(thread) for thread in two.threads} == {1, 2}


def test_a_layout_of_one_side_has_no_room_for_a_second_language(layout_of: Layouts) -> None:
    assert with_two_languages(layout_of("sheet-a4")) is None


def test_a_text_that_runs_over_both_sides_leaves_no_room_for_a_second_language() -> None:
    pages = tuple(Page(name, 148, 210, (Frame(f"{name}-1", 10, 10, 128, 100),)) for name in ("front", "back"))
    thread = Thread("statement", ("front-1", "back-1"), 9, 12)
    assert with_two_languages(Layout("two", (("en", "Two"),), "A5", pages, (thread,), (), ())) is None


def test_only_the_pages_of_a_right_to_left_language_are_mirrored(layout_of: Layouts) -> None:
    two = with_two_languages(layout_of("flyer-a5"))
    assert two is not None
    mirrored = two.mirrored(frozenset({2}))
    assert mirrored.pages[0] == two.pages[0]
    assert mirrored.pages[1] == two.pages[1].mirrored()
