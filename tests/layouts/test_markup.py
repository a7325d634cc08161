"""What a template or a drawing of a pack writes that cannot be printed is told with its line and what to do."""

from __future__ import annotations

import pytest

from leaflet_studio.layouts.markup import check_drawing, check_markup, check_names

KNOWN = {"statement": {"title": "", "lead": ""}, "photo": "", "petition": {"qr": {"path": ""}}}


@pytest.mark.parametrize(
    ("html", "code", "words"),
    [
        ("<script>alert(1)</script>", "template-refused", "paper"),
        ("<svg><text>Lift</text></svg>", "template-refused", "slot"),
        ('<img src="nope.png">', "picture-missing", "stamp.png"),
        ('<img src="https://example.org/a.png">', "picture-missing", "nothing is loaded"),
        ('<svg><image href="http://example.org/a.png"/></svg>', "picture-missing", "nothing is loaded"),
    ],
)
def test_what_cannot_be_printed_is_told(html: str, code: str, words: str) -> None:
    (problem,) = check_markup("page.html.j2", "{# two\nlines #}\n" + html, frozenset({"stamp.png"}))
    assert (problem.code, problem.where.line) == (code, 3)
    assert words in str(problem)


def test_pictures_of_the_pack_and_of_the_campaign_and_parts_of_a_drawing_are_fine() -> None:
    html = '<img src="stamp.png"><img src="{{ photo }}"><svg><use href="#a"/><path d="M0 0"/></svg>'
    assert check_markup("page.html.j2", html, frozenset({"stamp.png"})) == ()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{{ statement.titel }}", "“title”"),
        ("{{ statment.title }}", "“statement”"),
        ('{% include "artwrok.html.j2" %}', "artwork.html.j2"),
    ],
)
def test_a_value_or_a_template_that_there_is_not_is_told_with_the_like_of_it(source: str, words: str) -> None:
    (problem,) = check_names("page.html.j2", f"\n{source}", KNOWN, frozenset({"artwork.html.j2"}))
    assert problem.where.line == 2
    assert words in problem.hint


def test_values_that_there_are_and_those_of_the_template_itself_are_fine() -> None:
    source = "{% set n = 2 %}{% for i in range(n) %}{{ i }}{{ statement.title }}{{ petition.qr.path }}{% endfor %}"
    assert list(check_names("a", source, KNOWN, frozenset())) == []


@pytest.mark.parametrize(
    ("drawing", "words"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><path></svg>", "no sound SVG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><text>a</text></svg>", "<text>"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "<script>"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", "file:///etc/passwd"),
        (b"\xff\xfe", "UTF-8"),
    ],
)
def test_a_drawing_that_is_broken_or_reaches_out_is_told(drawing: bytes, words: str) -> None:
    (problem,) = check_drawing("stamp.svg", drawing)
    assert problem.where.file == "stamp.svg"
    assert words in problem.message
    assert problem.hint
