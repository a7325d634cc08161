"""What is printed to try things out: the folding dummy and the calibration sheet."""

from __future__ import annotations

import pypdfium2
import pytest

from leaflet_studio.layouts.folding import find_fold, fold_sheet
from leaflet_studio.prepress.calibration import calibration_sheet
from leaflet_studio.prepress.dummy import folding_dummy
from leaflet_studio.prepress.press_words import find_words
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import assets_folder

FOLDER = assets_folder() / "press"
LANGUAGES = ["de", "en", "es", "fr", "ru", "tr"]


def texts(pdf: bytes) -> list[str]:
    return [str(page.get_textpage().get_text_range()) for page in pypdfium2.PdfDocument(pdf)]


def sizes_mm(pdf: bytes) -> list[tuple[float, float]]:
    return [tuple(edge / 72 * 25.4 for edge in page.get_size()) for page in pypdfium2.PdfDocument(pdf)]


def test_a_dummy_has_both_sides_with_their_pages_and_widths(press: Press) -> None:
    folded = fold_sheet(find_fold("letter"), "A4")
    pdf = folding_dummy(press.engine, folded, find_words("en", FOLDER))
    outside, inside = texts(pdf)
    assert sizes_mm(pdf) == [pytest.approx((297, 210), abs=0.1)] * 2
    assert ("97.0 × 210.0 mm" in outside, outside.count("100.0 × 210.0 mm")) == (True, 2)
    assert [word in outside for word in ("front", "back", "Outside")] == [True, True, True]
    assert ("Inside" in inside, inside.count("fold towards you")) == (True, 2)
    assert folding_dummy(press.engine, folded, find_words("en", FOLDER)) == pdf


def test_a_calibration_sheet_has_two_sides_of_the_papers_size(press: Press) -> None:
    pdf = calibration_sheet(press.engine, "letter", find_words("en", FOLDER))
    front, back = texts(pdf)
    assert sizes_mm(pdf) == [pytest.approx((215.9, 279.4), abs=0.1)] * 2
    assert "--back-offset=X,Y" in front
    assert "Back" in back
    assert calibration_sheet(press.engine, "letter", find_words("en", FOLDER)) == pdf
    lying = calibration_sheet(press.engine, "letter", find_words("en", FOLDER), is_lying=True)
    assert sizes_mm(lying) == [pytest.approx((279.4, 215.9), abs=0.1)] * 2


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_all_words_and_says_whether_they_were_reviewed(tag: str) -> None:
    words, english = find_words(tag, FOLDER), find_words("en", FOLDER)
    assert dict(words.words).keys() == dict(english.words).keys()
    assert all(word.strip() for _, word in words.words)
    assert "{size}" in words["dummy_note"]
    assert words.reviewed is (tag == "en")
    assert [problem.code for problem in words.problems] == ["words-unreviewed"] * (tag != "en")


def test_a_language_without_words_is_told_with_those_there_are() -> None:
    with pytest.raises(LeafletError, match="de, en, es, fr, ru, tr"):
        find_words("xx", FOLDER)
