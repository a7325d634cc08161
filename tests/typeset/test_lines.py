"""Words measured once, lines counted by arithmetic."""

from __future__ import annotations

import pytest

from leaflet_studio.typeset.engine import Box, Source
from leaflet_studio.typeset.lines import MeasuredWords, measured_words, with_marked_words

WORDS = MeasuredWords(widths=(3.0, 2.0, 4.0, 1.0), spaces=(0.5, 0.5, 0.5, 0.5))


@pytest.mark.parametrize(
    ("size_pt", "measure_mm", "lines"),
    [(1.0, 12.0, 1), (1.0, 11.4, 2), (1.0, 5.5, 2), (1.0, 5.4, 4), (1.0, 4.4, 4), (2.0, 24.0, 1), (2.0, 22.8, 2)],
)
def test_lines_are_filled_word_by_word(size_pt: float, measure_mm: float, lines: int) -> None:
    assert WORDS.lines(size_pt, measure_mm) == lines


def test_a_head_is_as_even_as_its_shortest_line() -> None:
    assert WORDS.balance(1.0, 12.0) == 1.0
    assert WORDS.balance(1.0, 11.4) == pytest.approx(1.0 / 10.0)
    assert WORDS.balance(2.0, 11.2) == pytest.approx(5.5 / 5.5)
    assert WORDS.balance(2.0, 10.8) == pytest.approx(1.0 / 4.0)


def html_of(html: str) -> str:
    marked = with_marked_words(Source(html, ()))
    assert marked is not None
    return marked.html


def test_each_word_gets_an_id_and_tags_stay_as_they_are() -> None:
    html = "<html><body><h1 class='a b'>Lift the <b>ban\u00a0now</b></h1></body></html>"
    marked = html_of(html)
    assert marked.count("<span id=") == 3
    assert "<h1 class='a b'>" in marked
    assert '<b><span id="word-2">ban\u00a0now</span></b>' in marked


def test_widths_are_taken_at_ten_points_and_the_space_from_what_is_between() -> None:
    boxes = {"content": Box(0, 0, 65, 5), "word-0": Box(0, 0, 20, 5), "word-1": Box(25, 0, 40, 5)}
    words = measured_words(boxes)
    assert words is not None
    assert words.widths == (2.0, 4.0)
    assert words.spaces == pytest.approx((0.5, 0.5))


def test_a_head_without_words_is_not_measured() -> None:
    assert measured_words({"content": Box(0, 0, 0, 0)}) is None


def test_an_ideograph_is_a_word_with_its_punctuation() -> None:
    html = html_of("<html><body><h1>撤销《工会法》。Lift</h1></body></html>")
    assert [each.partition("</span>")[0].partition(">")[2] for each in html.split("<span id=")[1:]] == [
        "撤", "销", "《工", "会", "法》。", "Lift",
    ]  # fmt: skip


def test_ideographs_stand_without_a_space() -> None:
    boxes = {
        "content": Box(0, 0, 65, 5),
        "word-0": Box(0, 0, 20, 5),
        "joined-1": Box(20, 0, 20, 5),
        "word-2": Box(45, 0, 20, 5),
    }
    words = measured_words(boxes)
    assert words is not None
    assert words.spaces == pytest.approx((0.5, 0.0, 0.5))


def test_words_that_only_a_dictionary_parts_are_not_measured() -> None:
    assert with_marked_words(Source("<html><body><h1>ลงชื่อเพื่อสิทธิ</h1></body></html>", ())) is None
