"""The accent colour and what follows from it."""

from __future__ import annotations

import pytest

from leaflet_studio.typeset.colour import Colour, palette


def test_white_is_legible_on_a_dark_accent_and_black_on_a_light_one() -> None:
    assert str(Colour.parse("#c4161c").legible_ink()) == "#ffffff"
    assert str(Colour.parse("#ffd000").legible_ink()) == "#000000"


def test_the_ink_on_any_accent_reaches_the_contrast_of_wcag() -> None:
    for red in range(0, 256, 51):
        for green in range(0, 256, 51):
            for blue in range(0, 256, 51):
                accent = Colour(red, green, blue)
                assert accent.contrast(accent.legible_ink()) >= 4.5


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert Colour(0, 0, 0).contrast(Colour(255, 255, 255)) == pytest.approx(21)


def test_a_tint_is_a_halftone_of_the_accent() -> None:
    assert str(Colour.parse("#000000").tint(20)) == "#cccccc"
    assert palette(Colour.parse("#c4161c"))["accent"] == "#c4161c"


@pytest.mark.parametrize("text", ["", "red", "#12345", "#12345g", "c4161c0", "#1234567"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Colour.parse(text)
