"""Panels of folded leaflets: their widths, their pages, and how the folded piece lies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leaflet_studio.layouts.folding import FOLDS, FoldedSheet, find_fold, fold_sheet
from leaflet_studio.layouts.formats import in_format
from leaflet_studio.layouts.model import Layout
from leaflet_studio.problems import LeafletError

Layouts = Callable[[str], Layout]
INCH = 25.4


def folded(fold_id: str, sheet: str, **how: float) -> FoldedSheet:
    return fold_sheet(find_fold(fold_id), sheet, **how)


@pytest.mark.parametrize(
    ("fold_id", "sheet", "widths"),
    [
        ("bifold", "A4", (148.5, 148.5)),
        ("letter", "A4", (97, 100, 100)),
        ("letter", "letter", (3.625 * INCH, 3.6875 * INCH, 3.6875 * INCH)),
        ("z", "A4", (99, 99, 99)),
        ("gate", "A4", (73.75, 149.5, 73.75)),
        ("gate", "A3", (104.5, 211, 104.5)),
        ("parallel", "A3", (104.25, 104.25, 105.75, 105.75)),
        ("roll", "A3", (102.5, 104.5, 106.5, 106.5)),
    ],
)
def test_panels_are_as_wide_as_folding_guides_say(fold_id: str, sheet: str, widths: tuple[float, ...]) -> None:
    panels = folded(fold_id, sheet).outside
    assert [panel.width_mm for panel in panels] == pytest.approx(widths, abs=0.01)


def test_heavy_paper_on_inch_sheets_gets_a_shorter_flap_and_is_creased() -> None:
    light, heavy = folded("letter", "letter", paper_gsm=170), folded("letter", "letter", paper_gsm=171)
    flaps = [sheet.outside[1].width_mm - sheet.outside[0].width_mm for sheet in (light, heavy)]
    assert flaps == pytest.approx([INCH / 16, INCH / 8])
    assert (light.crease, heavy.crease) == (False, True)


@pytest.mark.parametrize("fold", FOLDS, ids=lambda fold: fold.id)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_each_outside_panel_backs_an_inside_panel_as_wide(fold, right_to_left: bool) -> None:
    sheet = fold_sheet(fold, "A4", right_to_left=right_to_left)
    for outer, inner in zip(sheet.outside, reversed(sheet.inside), strict=True):
        assert (outer.behind, inner.behind) == (inner.page, outer.page)
        assert outer.width_mm == inner.width_mm
        assert outer.x_mm + outer.width_mm + inner.x_mm == pytest.approx(sheet.width_mm)
    assert sorted(panel.page for panel in (*sheet.outside, *sheet.inside)) == list(range(1, 2 * fold.panel_count + 1))
    assert sum(panel.width_mm for panel in sheet.outside) == pytest.approx(297)


@pytest.mark.parametrize(("format_id", "sheet"), [("A4", "A4"), ("letter", "letter")])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_folded_layout_has_the_panels_of_its_fold(
    layout_of: Layouts, format_id: str, sheet: str, right_to_left: bool
) -> None:
    layout = in_format(layout_of("trifold-a4"), format_id)
    pages = layout.mirrored().pages if right_to_left else layout.pages
    fold = folded("letter", sheet, right_to_left=right_to_left)
    for page, panels, folds in zip(
        pages, (fold.outside, fold.inside), (fold.folds_outside_mm, fold.folds_inside_mm), strict=True
    ):
        assert page.folds_mm == pytest.approx(folds, abs=0.1)
        ours = sorted((panel.x_mm, panel.width_mm) for panel in page.panels)
        theirs = [(panel.x_mm, panel.width_mm) for panel in panels]
        assert [edge for pair in ours for edge in pair] == pytest.approx([e for pair in theirs for e in pair], abs=0.1)


def test_a_letter_folds_flap_lies_inside_and_clear_of_the_spine() -> None:
    sheet = folded("letter", "A4")
    front, back, flap = sheet.layers
    assert [layer.outside for layer in sheet.layers] == [1, 6, 5]
    assert (front.height, flap.height, back.height) == (2, 1, 0)
    assert (flap.start_mm, flap.end_mm) == (3, 100)
    assert [(bend.x_mm, bend.is_right) for bend in sheet.bends] == [(0, False), (100, True)]


def test_from_right_to_left_the_spine_is_on_the_right() -> None:
    sheet = folded("letter", "A4", right_to_left=True)
    assert [panel.page for panel in sheet.outside] == [1, 6, 5]
    assert [(layer.outside, layer.start_mm, layer.end_mm) for layer in sheet.layers] == [
        (5, 0, 97), (6, 0, 100), (1, 0, 100),
    ]  # fmt: skip
    assert [(bend.x_mm, bend.is_right) for bend in sheet.bends] == [(0, False), (100, True)]


def test_gates_meet_in_the_middle_with_a_gap() -> None:
    left, centre, right = folded("gate", "A4").layers
    assert (left.end_mm, right.start_mm, centre.end_mm) == pytest.approx((73.75, 75.75, 149.5))


@pytest.mark.parametrize(
    ("fold_id", "valleys", "back"),
    [
        ("bifold", (True,), 4),
        ("letter", (True, True), 6),
        ("z", (True, False), 4),
        ("gate", (True, True), 6),
        ("parallel", (True, True, False), 8),
        ("roll", (True, True, True), 8),
    ],
)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_folds_are_towards_the_reader_or_away(
    fold_id: str, valleys: tuple[bool, ...], back: int, right_to_left: bool
) -> None:
    sheet = fold_sheet(find_fold(fold_id), "A4", right_to_left=right_to_left)
    assert sheet.valleys_inside == (valleys[::-1] if right_to_left else valleys)
    assert sheet.back_page == back


def test_no_two_panels_lie_at_one_place() -> None:
    for fold in FOLDS:
        taken = [(layer.height, layer.start_mm, layer.end_mm) for layer in fold_sheet(fold, "A3").layers]
        for index, (height, start, end) in enumerate(taken):
            others = taken[:index] + taken[index + 1 :]
            assert not any(h == height and s < end and start < e for h, s, e in others)


def test_what_there_is_not_is_told_with_what_there_is() -> None:
    with pytest.raises(LeafletError, match="bifold, letter, z"):
        find_fold("accordion")
    with pytest.raises(LeafletError, match="letter, tabloid"):
        folded("letter", "B5")
