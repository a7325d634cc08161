"""Lines poured into frames by arithmetic, held against WeasyPrint's own pages."""

from __future__ import annotations

import pytest

from leaflet_studio.press import Press
from leaflet_studio.typeset.columns import Paragraph, fit_with
from leaflet_studio.typeset.engine import Source

WORDS = "The participants of the meeting demand that the government should cancel the ban. "
HEIGHTS = (60.0, 52.0)
PAGES = "@page{margin:0;size:60mm 52mm}@page:nth(1){size:60mm 60mm}*{margin:0}body{font-family:'Noto Sans'}"
TEXT = "h2{margin-top:1lh;font:inherit}p{orphans:2;widows:2}"


@pytest.mark.parametrize("times", [(3, 2, 4), (5, 1, 3), (2, 2, 2, 2), (10,)])
def test_what_fits_with_more_leading_is_told_without_laying_it_out(press: Press, times: tuple[int, ...]) -> None:
    text = "<h2>The ban</h2>".join(f"<p>{WORDS * each}</p>" for each in times)
    document = press.engine.open(Source(f"<html lang=en><body>{text}</body></html>", (PAGES, TEXT)))
    plain = document.render("body{font-size:9pt;line-height:1.3}")
    stretches = [0.84 + step / 50 for step in range(20)]
    told = [fit_with(plain.paragraphs(), HEIGHTS, stretch) for stretch in stretches]
    pages = [document.render(f"body{{font-size:9pt;line-height:{1.3 * each:.5g}}}").page_count for each in stretches]
    assert told == [count <= len(HEIGHTS) for count in pages]
    assert set(told) == {True, False}


def test_no_line_of_a_paragraph_stands_alone() -> None:
    four = Paragraph((5.0,) * 4, 0.0, 2, 2)
    assert fit_with((four, four), (30.0, 10.0), 1.0)
    assert not fit_with((four, four), (35.0, 4.0), 1.0)
    assert fit_with((four, four), (25.0, 20.0), 1.0)
    assert not fit_with((four, four), (25.0, 15.0), 1.0)


def test_what_is_higher_than_any_frame_fits_none() -> None:
    assert not fit_with((Paragraph((12.0,), 0.0, 2, 2),), (10.0, 10.0, 10.0), 1.0)
