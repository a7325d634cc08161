"""Text and the lines that it was broken into."""

from __future__ import annotations

import pytest

from leaflet_studio.typeset.paragraphs import breaks_word, letters, line_ends, moved_places, paragraphs


def test_paragraphs_end_at_every_tag_that_is_not_inline() -> None:
    content = "<h2>One</h2><p>T<b>w</b>o<br>more &amp; more</p><ul><li>Three</li></ul><p> </p>"
    assert paragraphs(content) == ("One", "Two more & more", "Three")


def test_letters_are_counted_without_spaces_and_marks_and_all_hyphens_are_one() -> None:
    assert letters("a\u00a0b\u2011c") == "ab\u2011c"
    assert letters("Wort\u2010") == letters("Wort-") == "Wort-"
    assert letters("وقّعوا") == "وقعوا"


@pytest.mark.parametrize(
    ("lines", "texts", "ends"),
    [
        (("Lift the", "ban now"), ("Lift the ban now",), [7, 13]),
        (("Ver\u2010", "bot"), ("Verbot",), [3, 6]),
        (("anti\u2010", "social"), ("anti-social",), [5, 11]),
        (("• Lift", "• the ban"), ("Lift", "the ban"), [4, 10]),
        (("رسميا.ً", "وهو"), ("رسمياً. وهو",), [6, 9]),
        (("عووق", "امسح"), ("ووقّع امسح",), [4, 8]),
    ],
)
def test_lines_end_where_their_letters_are_said(
    lines: tuple[str, ...], texts: tuple[str, ...], ends: list[int]
) -> None:
    assert list(line_ends(lines, texts)) == ends


@pytest.mark.parametrize(
    ("text", "end", "breaks"),
    [("Lift the ban", 4, False), ("Lift the ban", 5, True), ("anti-social", 5, False), ("取消禁令", 2, False)],
)
def test_a_line_breaks_a_word_within_it_and_not_at_its_hyphen(text: str, end: int, breaks: bool) -> None:
    assert breaks_word(end, (text,)) is breaks


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ("onetwothree", "onetwothree", {1, 4, 8}),
        ("onetwothree", "oneandtwothree", {1, 7, 11}),
        ("onetwothree", "onethree", {1, 5}),
        ("onetwothree", "onesixthree", {1, 8}),
        ("onetwothree", "", set()),
        ("aaaaaaaaa", "aaaaaaaaaa", {1, 4, 8}),
    ],
)
def test_places_are_found_again_after_an_edit(before: str, after: str, places: set[int]) -> None:
    assert moved_places(frozenset({1, 4, 8}), before, after) == places
