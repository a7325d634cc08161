"""Content streams are read as the standard says, and their faults are told."""

from __future__ import annotations

import pytest

from leaflet_studio.preflight.reading.lexer import read_content


@pytest.mark.parametrize(
    ("data", "operands"),
    [
        (b"1 -.5 +3. 0004 x", (1.0, -0.5, 3.0, 4.0)),
        (b"/Name /With#20space / x", ("/Name", "/With space", "/")),
        (b"(a\\)b) (\\101\\n) (nested (twice (deep))) (a\\\nb) x", (b"a)b", b"A\n", b"nested (twice (deep))", b"ab")),
        (b"<48 65 6C6c 6f7> x", (b"Hellop",)),
        (b"[1 [2 (three)] <</Five 6>>] true null x", ([1.0, [2.0, b"three"], {"/Five": 6.0}], True, None)),
        (b"% a comment (with a bracket\n1 x", (1.0,)),
        (b"x", ()),
    ],
)
def test_operands_of_each_kind_are_read(data: bytes, operands: tuple[object, ...]):
    content = read_content(data)
    assert content.instructions == (("x", operands),)
    assert content.faults == ()


def test_operators_need_no_space_before_a_bracket():
    instructions = read_content(b"BT[(a)]TJ(b)Tj/F 9 Tf ET").instructions
    assert [name for name, _ in instructions] == ["BT", "TJ", "Tj", "Tf", "ET"]


def test_an_inline_image_is_one_instruction_whatever_its_data_hold():
    content = read_content(b"q BI /W 2 /H 1 /BPC 8 /CS /G ID (EI<Q EI Q")
    assert content.instructions == (
        ("q", ()),
        ("BI", ({"/W": 2.0, "/H": 1.0, "/BPC": 8.0, "/CS": "/G"},)),
        ("Q", ()),
    )


@pytest.mark.parametrize(
    "data", [b"(a", b"[1 2", b"<< /A", b"1 2", b"]", b"1.2.3 w", b"<4x> Tj", b"BI /W 1 ID abc", b"BI /W", b"[" * 99]
)
def test_malformed_content_is_told_and_what_came_before_is_kept(data: bytes):
    content = read_content(b"q " + data)
    assert content.faults
    assert content.instructions[0] == ("q", ())
