"""Links of the screen edition lead to the web, a mail or a phone, or nowhere; its tags say what is on its pages."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from statistics import mean

import pikepdf
import pytest
from pikepdf import Name
from PIL import Image

from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import build
from leaflet_studio.prepress.screen import is_safe
from leaflet_studio.prepress.tagging import document_tag, kids
from leaflet_studio.press import Press


def links(pdf: bytes) -> set[str]:
    with pikepdf.open(BytesIO(pdf)) as document:
        return {str(each.A.URI) for page in document.pages for each in page.get("/Annots", []) if "/A" in each}


def with_call(layout: Layout, template: str) -> Layout:
    templates = {**dict(layout.templates), "slots/call.html.j2": template}
    return replace(layout, templates=tuple(sorted(templates.items())))


@pytest.mark.parametrize("link", ["https://petition.kz", "mailto:group@petition.kz", "tel:+49300000001"])
def test_a_link_to_the_web_a_mail_or_a_phone_is_safe(link: str) -> None:
    assert is_safe(link)


@pytest.mark.parametrize(
    "link",
    [
        "http://petition.kz",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://pack.invalid/a",
        "",
        "https://[",
    ],
)
def test_a_link_that_runs_opens_or_leads_nowhere_is_not(link: str) -> None:
    assert not is_safe(link)


def test_a_packs_unsafe_links_are_taken_out_and_the_others_stay(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    bad = '<p><a href="javascript:alert(1)">a</a> <a href="file:///etc/passwd">b</a> <a href="page.html">c</a></p>'
    layout = with_call(layout_of("flyer-a5"), bad)
    found = links(build(Edition(sample, layout, "en", "london"), None, press).pdf)
    assert sample.petition.url in found
    assert all(is_safe(link) for link in found)


def test_what_a_group_gives_is_live(sample: Campaign, press: Press, layout_of: Callable[[str], Layout]) -> None:
    found = links(build(Edition(sample, layout_of("flyer-a5"), "en", "london"), None, press).pdf)
    assert {"mailto:london@example.org", "https://example.org/london"} <= found


def test_nothing_on_paper_is_live(sample: Campaign, press: Press, layout_of: Callable[[str], Layout], coated) -> None:
    assert links(build(Edition(sample, layout_of("flyer-a5"), "en", "london"), coated, press).pdf) == set()


def said(tag: pikepdf.Object) -> list[tuple[str, str]]:
    """Return the language of each part of a page that has one, and the kind of its first tag with text."""
    return [(str(part.Lang), str(part.K[0].K[0].S)) for part in tag.K]


def test_the_parts_of_two_languages_say_theirs(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    two = replace(sample, design=replace(sample.design, second_language="ar"))
    pdf = build(Edition(two, layout_of("bilingual-a4"), "ru", "almaty"), None, press).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        (page,) = document.Root.StructTreeRoot.K[0].K
        heads = [language for language, kind in said(page) if kind == "/H1"]
        assert heads == ["ru", "ar"]
        assert str(document.Root.Lang) == "ru"


def test_the_code_on_a_screen_says_what_it_is(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    pdf = build(Edition(sample, layout_of("flyer-a5"), "en", "london"), None, press).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        alts = [str(each.Alt) for each in document.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each]
    assert alts == ["Scan to sign"]


def tags(tag: pikepdf.Object, kind: Name) -> list[pikepdf.Object]:
    """Return all tags of a kind, in the order of reading."""
    inner = [kid for kid in kids(tag) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return [*([tag] if kind == tag.S else []), *(each for kid in inner for each in tags(kid, kind))]


def marked(page: pikepdf.Page) -> set[int]:
    """Return the numbers of a page's marked content."""
    operands = [each.operands for each in pikepdf.parse_content_stream(page, "BDC")]
    return {int(properties.MCID) for _, properties in operands}


def test_a_paragraph_that_runs_over_two_columns_is_one(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    pdf = build(Edition(sample, layout_of("flyer-a5"), "en", "london"), None, press).pdf
    statement = sample.statement("en")
    assert statement is not None
    with pikepdf.open(BytesIO(pdf)) as document:
        _, back = kids(document_tag(document))
        (columns,) = [part for part in kids(back) if len(kids(kids(part)[0])) == 2 and len(tags(part, Name.P)) > 4]
        assert len(tags(columns, Name.P)) == len(statement.body.strip().split("\n\n"))


def test_a_list_that_runs_over_columns_is_one(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    statement = sample.statement("en")
    assert statement is not None
    points = statement.body.strip().split("\n\n")
    listed = replace(statement, body="\n".join(f"- {point}" for point in points))
    others = tuple(each for each in sample.statements if each.language != "en")
    campaign = replace(sample, statements=(listed, *others))
    pdf = build(Edition(campaign, layout_of("sheet-a4"), "en", "london"), None, press).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        (found,) = tags(document_tag(document), Name.L)
        assert [[str(part.S) for part in kids(item)] for item in kids(found)] == [["/Lbl", "/LBody"]] * len(points)


def test_decoration_has_no_tag(sample: Campaign, press: Press, layout_of: Callable[[str], Layout]) -> None:
    pdf = build(Edition(sample, layout_of("flyer-a5"), "en", "london"), None, press).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        (code,) = tags(document_tag(document), Name.Figure)
        assert str(code.Alt) == "Scan to sign"
        owners = document.Root.StructTreeRoot.ParentTree.Nums[1]
        assert {number for number, owner in enumerate(owners) if owner is not None} == marked(document.pages[0])
        assert b"/Artifact BMC" in document.pages[0].Contents.read_bytes()


@pytest.mark.parametrize("language", ["zh-Hans", "ja"])
def test_three_programs_draw_chinese_and_japanese_on_a_screen_alike(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout], tmp_path: Path, language: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(build(Edition(sample, layout_of("flyer-a5"), language), None, press).pdf)
    commands = {
        "mutool": ["mutool", "draw", "-q", "-r72", "-o", f"{tmp_path}/mutool.png", str(path), "1"],
        "poppler": ["pdftoppm", "-r", "72", "-l", "1", "-singlefile", "-png", str(path), f"{tmp_path}/poppler"],
        "gs": ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=png16m", "-dTextAlphaBits=4", "-r72", "-dLastPage=1",
               f"-sOutputFile={tmp_path}/gs.png", str(path)],
    }  # fmt: skip
    for command in commands.values():
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        assert told.stderr.strip() in ("", "warning: ICC support is not available")
    seen = [coarse(tmp_path / f"{name}.png") for name in commands]
    for other in seen[1:]:
        assert mean(abs(one - two) for one, two in zip(seen[0], other, strict=True)) < 5


def coarse(path: Path) -> bytes:
    """Return a picture's lightness in squares of 5 mm, which smoothing hardly changes; without type it is 8 off."""
    with Image.open(path) as picture:
        return picture.convert("L").resize((30, 42), Image.Resampling.BOX).tobytes()


def test_a_photo_on_a_screen_is_decoration_and_no_fault_of_the_layout(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    target = BytesIO()
    Image.new("RGB", (1200, 800), (90, 110, 130)).save(target, "JPEG")
    design = replace(sample.design, photo="images/photo.jpg", artwork="photo")
    files = (*sample.files, File("images/photo.jpg", target.getvalue()))
    campaign = replace(sample, design=design, files=files)
    proof = build(Edition(campaign, layout_of("handbill-a6"), "en", "london"), None, press)
    assert "style-ignored" not in {problem.code for problem in proof.problems}
    with pikepdf.open(BytesIO(proof.pdf)) as document:
        assert all("/Alt" in figure for figure in tags(document_tag(document), Name.Figure))
