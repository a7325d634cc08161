"""What is pasted from word processors and web pages comes in as clean Markdown that says the same words."""

from __future__ import annotations

import random
import re

import pytest

from leaflet_studio.campaign.markdown import check_markdown, plain_text
from leaflet_studio.campaign.pasting import HTML_LIMIT, markdown_of

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0:level1 {mso-level-text:"·";} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h2><span lang=EN-GB>What we ask<o:p></o:p></span></h2>
<p class=MsoNormal><b><span style='font-size:12.0pt'>End the siege</span></b><b><span> now</span></b><span lang=EN-GB>,
said the meeting in <i style='mso-bidi-font-style:normal'>Istanbul</i>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Food<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>Bread<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Water<o:p></o:p></p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Sign</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>Share</p>
<p class=MsoIntenseQuote>Nobody is free until everybody is.</p>
<!--EndFragment--></body></html>"""

LIBRE_OFFICE = """<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm }</style>
</head><body lang="en-GB" link="#000080" dir="ltr"><h1 class="western">A call</h1>
<p style="line-height: 100%; margin-bottom: 0cm"><font color="#c9211e"><font size="4" style="font-size: 14pt"><b>No
war</b></font></font> in any name,<br/>
says <span style="font-style: italic">everybody</span> here.</p>
<ol><li><p style="margin-bottom: 0cm">Read</p></li>
<li><p style="margin-bottom: 0cm">Write</p><ul><li><p>letters</p></li><li><p>songs</p></li></ul></li></ol>
<blockquote>First line of the quote.</blockquote><blockquote>Second.</blockquote>
<p><br/><br/></p></body></html>"""

WEB = """<meta charset='utf-8'><div class="post"><script>track()</script><style>p{color:red}</style>
<h3 id="x">Why <a href="https://petition.kz/a?b=1">sign</a>?</h3>
<p>It costs <strong>nothing</strong> &amp; takes <em>a minute</em>. <a href="javascript:alert(1)">More</a>
<img src="https://track.er/pixel.gif" alt="pixel"></p><p style="display:none">hidden</p>
<table><tr><td>Monday</td><td>18:30</td></tr></table><button>Share</button></div>"""

DRIVE = """<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr">
<span style="font-weight:700">Bold</span>
<span style="font-weight:400;font-style:italic"> and slanted</span></p></b>"""


def test_word_comes_in_with_its_headings_lists_and_quotations() -> None:
    assert markdown_of(WORD) == (
        "## What we ask\n\n**End the siege now**, said the meeting in *Istanbul*.\n\n"
        "- Food\n  - Bread\n- Water\n\nThen:\n\n1. Sign\n2. Share\n\n> Nobody is free until everybody is."
    )


def test_libre_office_comes_in_with_its_nested_lists() -> None:
    assert markdown_of(LIBRE_OFFICE) == (
        "# A call\n\n**No war** in any name,  \nsays *everybody* here.\n\n"
        "1. Read\n2. Write\n   - letters\n   - songs\n\n> First line of the quote.\n>\n> Second."
    )


def test_a_web_page_comes_in_without_scripts_styles_pictures_and_what_is_hidden() -> None:
    assert markdown_of(WEB) == (
        "### Why [sign](https://petition.kz/a?b=1)?\n\nIt costs **nothing** & takes *a minute*. More\n\nMonday\n\n18:30"
    )


def test_weights_in_styles_win_over_tags() -> None:
    assert markdown_of(DRIVE) == "**Bold** *and slanted*"


@pytest.mark.parametrize("html", [WORD, LIBRE_OFFICE, WEB, DRIVE])
def test_what_comes_in_may_stand_in_a_statement(html: str) -> None:
    assert check_markdown(markdown_of(html), "en.md") == ()


@pytest.mark.parametrize(
    "text",
    [
        "5 * 3 * 2", "snake_case and _this_", "1. typed by hand", "- a dash", "# a number sign", "> more",
        "[1] a note", "[a]: b", "a `quote`", "<b> is no tag", "&amp; is no sign", "---", "=====", "~~~", "C:\\*",
        "**stars**", "+ plus", "2026) x", "“Quoted”", "می‌خواهیم", "![x](https://y.z)",
    ],
)  # fmt: skip
def test_signs_that_markdown_would_read_stay_signs(text: str) -> None:
    html = f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>"
    assert plain_text(markdown_of(html)) == text
    assert check_markdown(markdown_of(html), "en.md") == ()


def test_emphasis_that_markdown_would_not_see_is_left_out_rather_than_shown_as_stars() -> None:
    assert markdown_of("<p>x<b>“y”</b>z</p>") == "x“y”z"


def test_invisible_signs_go_and_single_no_break_spaces_stay() -> None:
    assert markdown_of("<p>sou\u00adter\u200brain\ufeff&nbsp;: &nbsp; oui</p>") == "souterrain\u00a0: oui"


def test_a_list_that_counts_from_three_still_does() -> None:
    assert markdown_of("<ul><li>a<ol start=3><li>b<li>c</ol></ul>") == "- a\n\n  3. b\n  4. c"


@pytest.mark.parametrize("html", ["", " \n", "<p></p>", "<!-- x -->", "<script>x</script>", "x" * (HTML_LIMIT + 1)])
def test_nothing_comes_of_nothing_or_too_much(html: str) -> None:
    assert markdown_of(html) == ""


@pytest.mark.parametrize(
    "html",
    [
        "<b>" * 100_000 + "x", "<div>" * 100_000 + "x", "<ul><li>" * 20_000 + "x", "<" * 200_000, "<!--" * 100_000,
        "".join(f"<b id={n}><p>" for n in range(20_000)), "<a href='" + "x" * 500_000, "&" * 200_000,
        '<?xml version="1.0" encoding="utf-16"?><p>a</p>', "<p>a\0b\ud800c</p>", "<p style='" + ";" * 100_000 + "'>a",
        "<blockquote>" * 50_000, "<!DOCTYPE x [<!ENTITY a 'b'>]><p>&a;</p>",
    ],
)  # fmt: skip
def test_hostile_html_comes_to_an_end(html: str) -> None:
    assert check_markdown(markdown_of(html), "en.md") == ()


PIECES = (
    "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<h2>", "</h2>",
    "<br>", "<div>", "</div>", "<td>",
    "<blockquote>", "</blockquote>", "<a href='https://a.kz'>", "</a>", "<p style='mso-list:l0 level2 lfo1'>", "word",
    "«да»", "a*b", "_", "1. ", "# ", "- ", "> ", "\\", "`", "[x](y)", "&lt;b&gt;", "\n", " ", "&nbsp;", ".", "!",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_no_word_is_lost_or_added_whatever_is_nested_in_what(seed: int) -> None:
    lot = random.Random(seed)
    html = "".join(lot.choice(PIECES) for _ in range(lot.randrange(3, 40)))
    shown = re.sub(r"<[^>]+>", "", html).replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ")
    markdown = markdown_of(html)
    assert "".join(plain_text(markdown).split()) == "".join(shown.split())
    assert check_markdown(markdown, "en.md") == ()
