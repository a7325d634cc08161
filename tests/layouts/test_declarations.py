"""What a style sheet declares that goes wrong in some script or format is told with its line and what to do."""

from __future__ import annotations

import pytest

from leaflet_studio.layouts.declarations import check_declarations, variables_used
from leaflet_studio.problems import Problem


def found(source: str) -> list[Problem]:
    return list(check_declarations("style.css", source, frozenset({"stamp.png"}), frozenset({148.0})))


@pytest.mark.parametrize(
    ("rule", "code", "words"),
    [
        (".a { column-rule: 1px solid }", "style-refused", "column-rule"),
        (".a { display: inline-grid }", "style-refused", "right to left"),
        ("@media print { .a { grid-template-columns: 1fr 1fr } }", "style-refused", "grid-template-columns"),
        (".slot-event p { font-size: 9pt }", "style-fixed-size", "em"),
        (".slot-event { .when { line-height: 4mm } }", "style-fixed-size", "line-height"),
        (".a { font-family: 'Comic Neue', var(--text) }", "style-family", "Comic Neue"),
        (".a { background: url(nope.png) }", "picture-missing", "stamp.png"),
        ('.a { background: url("nope.png") }', "picture-missing", "nope.png"),
        (".a { margin-left: 1em }", "style-one-sided", "margin-inline-start"),
        (".a { text-align: right }", "style-one-sided", "text-align: end"),
        (".a { left: calc(91 * var(--x)); width: calc(57 * var(--x)) }", "style-one-sided", "inset-inline-start"),
        (".a { color: red", "style-faulty", "closing braces"),
    ],
)
def test_what_goes_wrong_is_told_with_what_to_do(rule: str, code: str, words: str) -> None:
    (problem,) = found(f"/* {{ */\n.sound {{ color: #000000 }}\n{rule}")
    assert problem.code == code
    assert problem.where.line == (0 if code == "style-faulty" else 3)
    assert words in str(problem)
    assert problem.hint


@pytest.mark.parametrize(
    "rule",
    [
        ".a { letter-spacing: -.02em }",
        ".a { font-family: var(--text) }",
        ".a { font-size: 2mm }",
        ".slot-event p { margin-top: 1mm; font-size: 1.2em }",
        ".a { background: url(stamp.png) }",
        ".a { left: calc(7 * var(--x)); width: calc(134 * var(--x)) }",
        ".a { left: var(--event-x); right: calc(-1 * var(--bleed)) }",
        '.a::before { content: "}" }',
    ],
)
def test_what_is_sound_is_let_be(rule: str) -> None:
    assert found(rule) == []


def test_variables_are_found_with_their_lines_but_for_those_that_have_another_value() -> None:
    source = ".a { width: calc(2 * var(--u)) }\n.b { color: var(--ink, var(--accent)); height: var(--h, 2mm) }"
    assert list(variables_used(source)) == [("--u", 1), ("--accent", 2)]
