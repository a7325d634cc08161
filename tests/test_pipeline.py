"""The road, walked with the shipped sample in every layout and language."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2
import pytest
from editions import GROUP_OF, LANGUAGES, LAYOUTS

from leaflet_studio.campaign.markdown import plain_text
from leaflet_studio.campaign.model import Campaign, Petition
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import Proof, build, make
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError, Severity
from leaflet_studio.shops import Shop

EXPECTED_IN_SAMPLE = {"link-placeholder", "translation-unreviewed"}


def words_of(text: str) -> list[str]:
    """Return the words of a text, compounds in one, without what typesetting adds: hyphens, spaces, joiners."""
    joined = re.sub(r"[-\u2010\u00ad\ufffe]\s*", "", text)
    plain = "".join(" " if unicodedata.category(sign)[0] in "ZC" else sign for sign in joined)
    return re.findall(r"[\w’']+", unicodedata.normalize("NFKC", plain))


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def subsequence(wanted: list[str], found: list[str]) -> bool:
    """Tell whether the words stand in the text one after another without a gap."""
    return f" {' '.join(wanted)} " in f" {' '.join(found)} "


@pytest.mark.parametrize("layout_id", LAYOUTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_preflight_passes_the_sample_but_for_its_placeholder_and_unreviewed_texts(
    proof_of: Callable[[str, str], Proof], layout_id: str, language: str
) -> None:
    proof = proof_of(layout_id, language)
    serious = {problem.code for problem in proof.problems if problem.severity is not Severity.NOTE}
    assert serious <= EXPECTED_IN_SAMPLE, [str(problem) for problem in proof.problems]
    assert "link-placeholder" in serious
    assert ("translation-unreviewed" in serious) == (language != "en")


@pytest.mark.parametrize("layout_id", LAYOUTS)
@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "ar"])
def test_every_word_of_the_statement_stands_on_the_page_once_and_in_order(
    proof_of: Callable[[str, str], Proof], sample: Campaign, layout_id: str, language: str
) -> None:
    proof = proof_of(layout_id, language)
    statement = sample.statement(language)
    assert statement is not None
    fit = next(fit for fit in proof.fits if fit.slot == "statement")
    body = statement.short_body if fit.short else statement.body
    wanted = words_of(plain_text(body))
    found = words_of(text_of(proof.pdf))
    assert subsequence(wanted, found), first_difference(wanted, found)
    assert " ".join(found).count(" ".join(wanted[:8])) == 1


def first_difference(wanted: list[str], found: list[str]) -> str:
    start = next((i for i in range(len(found)) if found[i : i + 4] == wanted[:4]), 0)
    pairs = zip(wanted, found[start:], strict=False)
    index, pair = next(((i, pair) for i, pair in enumerate(pairs) if pair[0] != pair[1]), (0, ("", "")))
    return f"word {index}: {pair}, {wanted[max(0, index - 4) : index + 4]}"


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_arabic_text_can_be_searched_to_97_per_cent(
    proof_of: Callable[[str, str], Proof], sample: Campaign, layout_id: str
) -> None:
    statement = sample.statement("ar")
    assert statement is not None
    wanted = words_of(plain_text(statement.body))
    found = words_of(text_of(proof_of(layout_id, "ar").pdf))
    matched = sum(block.size for block in SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks())
    assert matched / len(wanted) >= 0.97


def test_the_same_input_gives_the_same_bytes_in_another_process_at_another_time(
    tmp_path: Path, proof_of: Callable[[str, str], Proof]
) -> None:
    target = tmp_path / "leaflet.pdf"
    script = (
        "import sys; from leaflet_studio.cli import main; from leaflet_studio.resources import assets_folder;"
        "sys.exit(main(['render', str(assets_folder() / 'sample'), '--layout', 'flyer-a5', '--language', 'tr',"
        f" '--group', {GROUP_OF['tr']!r}, '-o', sys.argv[1]]))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Kolkata", "TMPDIR": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", script, str(target)], env=environment, capture_output=True, check=False)
    assert run.returncode == 1, run.stderr
    assert target.read_bytes() == proof_of("flyer-a5", "tr").pdf


def test_source_date_epoch_dates_the_file(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    proof = build(Edition(sample, layout_of("flyer-a5"), "en"), coated, press)
    assert b"D:20231114221320Z" in proof.pdf


def test_an_unknown_language_names_those_there_are(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    with pytest.raises(LeafletError, match=r"no language “xx”.*There are: .*\bru\b"):
        build(Edition(sample, layout_of("flyer-a5"), "xx"), coated, press)


def test_an_unknown_group_names_those_there_are(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    with pytest.raises(LeafletError, match=r"no group “paris”.*berlin"):
        build(Edition(sample, layout_of("flyer-a5"), "en", "paris"), coated, press)


def test_a_text_that_does_not_fit_is_told_with_its_words_and_never_cut_silently(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    statement = sample.statement("en")
    assert statement is not None
    long = replace(statement, lead="All power to the people who write long leads. " * 40)
    proof = build(Edition(replace(sample, statements=(long,)), layout_of("flyer-a5"), "en"), coated, press)
    overset = [problem for problem in proof.problems if problem.code == "overset"]
    assert [problem.where.thread for problem in overset] == ["lead"]
    assert re.search(r"[1-9]\d* words are too many", overset[0].message)
    lead = next(thread for thread in layout_of("flyer-a5").threads if thread.slot == "lead")
    assert f"{lead.size_min_pt:.1f} pt" in overset[0].message


def test_a_character_without_a_glyph_is_told_by_name(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    statement = sample.statement("en")
    assert statement is not None
    strange = replace(statement, title="Lift the ban \N{EGYPTIAN HIEROGLYPH A001}")
    proof = build(Edition(replace(sample, statements=(strange,)), layout_of("flyer-a5"), "en"), coated, press)
    told = [problem for problem in proof.problems if problem.code == "glyph-missing"]
    assert any("EGYPTIAN HIEROGLYPH A001" in problem.message and "title" in problem.where.field for problem in told)


def test_without_a_link_the_leaflet_is_made_without_a_code_and_says_so(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    campaign = replace(sample, petition=Petition(""))
    proof = build(Edition(campaign, layout_of("flyer-a5"), "en"), coated, press)
    assert "link-missing" in {problem.code for problem in proof.problems}


def test_a_right_to_left_language_mirrors_the_page(proof_of: Callable[[str, str], Proof]) -> None:
    def left_of_code(pdf: bytes) -> float:
        document = pypdfium2.PdfDocument(pdf)
        try:
            picture = document[0].render(scale=1).to_pil().convert("L")
        finally:
            document.close()
        lower = picture.crop((0, int(picture.height * 0.70), picture.width, int(picture.height * 0.86)))
        columns = [sum(lower.getpixel((x, y)) < 100 for y in range(lower.height)) for x in range(lower.width)]
        return max(range(len(columns)), key=lambda x: sum(columns[x : x + 100])) / lower.width

    assert left_of_code(proof_of("flyer-a5", "en").pdf) > 0.5
    assert left_of_code(proof_of("flyer-a5", "ar").pdf) < 0.3


LONG_ADDRESS = "the-committee-for-the-right-to-unite-to-meet-and-to-strike.in-every-town@example.org"


def with_address(sample: Campaign) -> Campaign:
    group = sample.groups[0]
    return replace(sample, groups=(replace(group, event=replace(group.event, email=LONG_ADDRESS)),))


def test_an_address_wider_than_its_frame_breaks_and_is_printed_whole(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    proof = build(Edition(with_address(sample), layout_of("flyer-a5"), "en", "berlin"), coated, press)
    document = pypdfium2.PdfDocument(proof.pdf)
    front = document[0].get_textpage().get_text_range()
    document.close()
    # PDFium tells a hyphen at the end of a line as U+FFFE.
    assert LONG_ADDRESS in "".join(front.replace("\ufffe", "-").split())
    assert "line-too-wide" not in {problem.code for problem in proof.problems}


def test_a_line_that_a_pack_keeps_from_breaking_is_told_and_never_cut_silently(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    layout = layout_of("flyer-a5")
    stubborn = replace(layout, styles=(*layout.styles, "bdi.nowrap{white-space:nowrap;max-width:none}"))
    proof = make(Edition(with_address(sample), stubborn, "en", "berlin"), coated, press)
    (problem,) = [problem for problem in proof.problems if problem.code == "line-too-wide"]
    assert problem.where.thread == "event"
    assert re.search(r"[1-9]\d+\.\d mm wider", problem.message)
