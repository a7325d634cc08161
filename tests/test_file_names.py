"""Names of files: filled in, safe on every system, no two the same."""

from __future__ import annotations

import pytest

from leaflet_studio.file_names import distinct_names, file_name, pattern_fault, side_names

USUAL = "{campaign}-{layout}-{language}-{group}"


def named(pattern: str = USUAL, **fields: str) -> str:
    return file_name(pattern, {"campaign": "lift", "layout": "flyer-a5", "language": "en", **fields})


def test_a_pattern_is_filled_in() -> None:
    assert named(group="london") == "lift-flyer-a5-en-london"
    assert named("{shop} {format}", shop="press", format="A5") == "press A5"


def test_an_empty_field_goes_with_its_joint() -> None:
    assert named() == "lift-flyer-a5-en"
    assert named("{group}_{layout}") == "flyer-a5"


@pytest.mark.parametrize(
    ("campaign", "expected"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ('a<b>c:d"e|f?g*h\\i', "a-b-c-d-e-f-g-h-i"),
        ("two  words\tand\nlines", "two-words-and-lines"),
        ("Снять запрет", "Снять-запрет"),
        ("ارفعوا الحظر", "ارفعوا-الحظر"),
        ("gpj.\u202efdp", "gpj.fdp"),
        ("e\u0301t\u00e9", "\u00e9t\u00e9"),
        ("ends. ", "ends"),
        ("con", "con-"),
        ("LPT1.a", "LPT1.a-"),
        ("\0\x01", "leaflet"),
        ("...", "leaflet"),
    ],
)
def test_a_name_is_safe_on_every_system(campaign: str, expected: str) -> None:
    assert file_name("{campaign}", {"campaign": campaign}) == expected


def test_a_long_name_is_cut_between_letters() -> None:
    name = file_name("{campaign}", {"campaign": "Ж" * 400})
    assert set(name) == {"Ж"}
    assert len(name.encode()) <= 160


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("{campaign", "brace"),
        ("{date}-{language}", "“date”"),
        ("{campaign.__class__}", "there are campaign"),
        ("{campaign!r}", "more than names"),
        ("{campaign:>9}", "more than names"),
        ("leaflet", "names nothing"),
        ("out/{language}", "sign"),
        ("{}", "there are campaign"),
    ],
)
def test_a_pattern_with_a_fault_is_told(pattern: str, fault: str) -> None:
    assert fault in pattern_fault(pattern)
    with pytest.raises(ValueError, match="pattern"):
        file_name(pattern, {})


def test_sides_are_numbered_in_their_order() -> None:
    assert side_names("a", 2) == ("a-1", "a-2")
    assert side_names("a", 12)[0] == "a-01"


def test_no_two_names_are_the_same_even_without_capitals() -> None:
    assert distinct_names(["a", "A", "b", "a"]) == ("a", "A-2", "b", "a-3")
    assert distinct_names(["a", "a-2", "a"]) == ("a", "a-2", "a-3")
