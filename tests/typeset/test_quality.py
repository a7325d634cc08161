"""The quality of setting: each fault is found where it was made, and a good setting passes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from editions import group_of
from settings import frames_of, set_thread

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Frame, Layout
from leaflet_studio.pipeline import typesetter_of
from leaflet_studio.press import Press
from leaflet_studio.quality_table import PageQuality, pages_of, table_lines
from leaflet_studio.typeset.quality import Quality, measure, together

GERMAN = "Gewerkschaftsverbote Arbeiterbewegung Versammlungsfreiheit Regierungsmaßnahmen Solidaritätserklärung"
ENGLISH = "The participants of the meeting demand that the government should cancel the ban and all measures. "
SET_IN = {
    "flyer-a5": ("en", "ru", "kk", "ar", "ur", "th"),
    "sheet-a4": ("en", "de", "tr", "fa", "bn", "zh-Hant"),
    "bifold-a5": ("en", "ar", "hi", "zh-Hans"),
    "trifold-a4": ("en", "ru", "fr", "uz", "ur"),
    "card-dl": ("en", "ar", "el", "ja"),
    "handbill-a6": ("en", "ru", "he", "ko"),
    "poster-a3": ("ru", "de", "pl", "vi"),
    "social": ("en", "uk", "nl", "zh-Hans"),
    "bilingual-a4": ("ru", "es", "it", "pt", "ky"),
}
WELL_SET = [(layout_id, language) for layout_id, languages in SET_IN.items() for language in languages]
"""Every language, and every layout in several scripts."""
ALONE = "p{orphans:1;widows:1}"


def quality_of(
    press: Press, content: str, css: str, frames: tuple[Frame, ...], language: str = "en", **thread: object
) -> Quality:
    return together(measure(set_thread(press, content, css, frames, language, **thread), content))


def lines(*texts: str) -> str:
    return f"<p>{'<br>'.join(texts)}</p>"


def test_a_good_setting_passes(press: Press) -> None:
    content = lines("Lift", "the", "ban") + lines("Lift", "the", "ban", "now")
    quality = quality_of(press, content, "", frames_of(60, 3, 4))
    assert quality.faults() == ()
    assert quality.fill == 1.0
    assert quality.off_grid_pt == pytest.approx(0, abs=0.01)


def test_a_last_line_alone_at_the_top_of_a_frame_is_a_widow(press: Press) -> None:
    quality = quality_of(press, lines("Lift", "the", "ban") + lines("now", "or never"), ALONE, frames_of(60, 2, 3))
    assert (quality.widows, quality.orphans) == (1, 0)
    assert quality.faults() == ("widows",)


def test_a_first_line_alone_at_the_foot_of_a_frame_is_an_orphan(press: Press) -> None:
    quality = quality_of(press, lines("Lift") + lines("the", "ban", "now"), ALONE, frames_of(60, 2, 2))
    assert (quality.widows, quality.orphans) == (0, 1)
    assert quality.faults() == ("orphans",)


def test_a_paragraph_of_one_line_is_neither(press: Press) -> None:
    quality = quality_of(press, lines("Lift", "the") + lines("ban") + lines("now"), ALONE, frames_of(60, 3, 1))
    assert (quality.widows, quality.orphans) == (0, 0)


def test_a_list_is_no_widow_for_its_signs(press: Press) -> None:
    content = "<ul><li>Lift<br>the</li><li>ban<br>now</li><li>Sign<br>here</li></ul>"
    assert quality_of(press, content, "", frames_of(60, 4, 2)).faults() == ()


@pytest.mark.parametrize(("width_mm", "found"), [(28.0, True), (100.0, False)])
def test_hyphens_in_a_row_are_counted(press: Press, width_mm: float, found: bool) -> None:
    quality = quality_of(press, f"<p>{GERMAN}</p>", "p{hyphens:auto}", frames_of(width_mm, 12), "de", slot="lead")
    assert (quality.hyphens >= 3) is found
    assert ("hyphens" in quality.faults()) is found


@pytest.mark.parametrize(("hyphens", "found"), [("manual", True), ("auto", False)])
def test_wide_spaces_of_a_justified_text_are_measured(press: Press, hyphens: str, found: bool) -> None:
    css = f"p{{text-align:justify;hyphens:{hyphens}}}"
    quality = quality_of(press, f"<p>{ENGLISH * 4}</p>", css, frames_of(60, 14), slot="lead")
    assert quality.space is not None
    assert quality.space > 1.2
    assert ("space" in quality.faults()) is found


def test_spaces_between_few_long_words_are_measured(press: Press) -> None:
    content = f"<p>{GERMAN} und so.</p>".replace(" ", " in ")
    quality = quality_of(press, content, "p{text-align:justify}", frames_of(49, 9), slot="lead")
    assert quality.space == pytest.approx(
        4.21 / 0.26, abs=0.2
    )  # as the file says: TJ moves by 4.21 em, a space has 0.26


def test_a_ragged_text_has_no_wide_spaces(press: Press) -> None:
    assert quality_of(press, f"<p>{ENGLISH * 4}</p>", "", frames_of(80, 9)).space is None


@pytest.mark.parametrize(
    ("texts", "fault"),
    [
        (("Lift the ban on the party", "now"), "balance"),
        (("Now", "lift the ban"), ""),
        (("Lift the ban", "now"), "balance"),
        (("Lift the", "ban now"), ""),
    ],
)
def test_a_line_of_a_head_that_was_left_over_is_found(press: Press, texts: tuple[str, ...], fault: str) -> None:
    quality = quality_of(press, lines(*texts), "", frames_of(80, 2), slot="headline", balanced=True)
    assert " ".join(quality.faults()) == fault


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_column_off_the_grid_is_found(press: Press, language: str) -> None:
    word = "حزب" if language == "ar" else "Ban"
    content = lines(word, word, word) + lines(word, word) + f"<h2>{word}</h2>" + lines(word, word)
    css = "h2{margin-top:.5em;font-size:1em}.frame{font-family:'Noto Sans'}:lang(ar) .frame{font-family:Vazirmatn}"
    off = quality_of(press, content, css, frames_of(60, 3, 6), language)
    assert off.off_grid_pt == pytest.approx(5.0, abs=0.1)
    assert off.faults() == ("off_grid_pt",)


def test_an_empty_half_frame_is_found(press: Press) -> None:
    quality = quality_of(press, lines(*["Ban"] * 6), "", frames_of(60, 4, 4))
    assert quality.fill == pytest.approx(6 / 8)
    assert quality.faults() == ("fill",)


def test_a_frame_that_has_no_room_for_a_line_more_is_full(press: Press) -> None:
    roomy = tuple(Frame(f.id, 0, 0, 60, f.height_mm + 4.0) for f in frames_of(60, 3, 3))
    assert quality_of(press, lines(*["Ban"] * 6), "", roomy).fill == 1.0


@pytest.mark.parametrize("css", ["p{overflow-wrap:anywhere}", "p{hyphens:auto}"])
def test_a_broken_word_of_a_head_is_found(press: Press, css: str) -> None:
    head = "<p>Gewerkschaftsverbote jetzt aufheben</p>"
    quality = quality_of(press, head, css, frames_of(28, 5), "de", slot="headline", whole_words=True)
    assert quality.broken >= 1
    assert "broken" in quality.faults()


@pytest.mark.parametrize(
    "head",
    ["Deutsch-Kasachische Gesellschaft", "Gewerkschaft jetzt", "取消对共产党的禁令立即", "请签名、捍卫结社、集会"],
)
def test_a_head_that_breaks_at_hyphens_spaces_or_between_han_breaks_no_word(press: Press, head: str) -> None:
    css = ".frame{font-family:'Noto Sans','Noto Sans CJK SC'}"
    quality = quality_of(press, f"<p>{head}</p>", css, frames_of(26, 5), "de", slot="headline", whole_words=True)
    assert quality.broken == 0


def test_figures_of_a_page_are_those_of_its_worst_thread() -> None:
    page = together([Quality(widows=1, hyphens=2, balance=0.5, fill=0.9), Quality(widows=1, hyphens=1, space=2.0)])
    assert page == Quality(widows=2, hyphens=2, space=2.0, balance=0.5, fill=0.9)


def test_the_table_marks_what_is_out_of_bounds() -> None:
    quality = Quality(hyphens=3, fill=0.5)
    head, row = table_lines((PageQuality("flyer-a5", "en", "back", quality, quality.faults()),))
    assert row.split() == ["flyer-a5", "en", "back", "0", "0", "3", "!", "–", "–", "–", "0", "50%", "!"]
    assert head.index("fill") == row.index("50%")


@pytest.mark.parametrize(("layout_id", "language"), WELL_SET)
def test_the_sample_is_set_well(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout], layout_id: str, language: str
) -> None:
    second = ("ru" if language == "en" else "en") if layout_id == "bilingual-a4" else ""
    campaign = replace(sample, design=replace(sample.design, second_language=second))
    typesetter, _ = typesetter_of(Edition(campaign, layout_of(layout_id), language, group_of(language)), press)
    for page, quality in pages_of(typesetter):
        assert quality.faults() == (), f"{page}: {quality}"
