"""A fault of a definition is told with the line that it stands on."""

from __future__ import annotations

import pytest

from leaflet_studio.layouts.lines import At, Lines

DEFINITION = """format = "A5"

[titles]
en = "Mine"

[[pages]]
id = "front"
width_mm = 148
frames = [
    { id = "event", x_mm = 10 },
]

[[pages]]
id = "back"
width_mm = 148

[[variants.A6.pages]]
id = "front"
frames = [{ id = "event", x_mm = 5 }]

[[threads]]
slot = "event"
leading = 0.9
"""


@pytest.mark.parametrize(
    ("at", "key", "line"),
    [
        (At(), "format", 1),
        (At("titles"), "en", 4),
        (At("pages", 0), "width_mm", 8),
        (At("pages", 1), "width_mm", 15),
        (At("pages", 0, "event"), "x_mm", 10),
        (At("variants.A6.pages", 0, "event"), "", 19),
        (At("threads", 0), "leading", 23),
        (At("threads", 0), "lead", 21),
        (At("pages", 2), "id", 0),
        (At(), "formats", 0),
    ],
)
def test_a_key_is_found_in_its_table_or_else_the_tables_header(at: At, key: str, line: int) -> None:
    assert Lines(DEFINITION).of(at, key) == line


def test_nothing_is_found_in_nothing() -> None:
    assert Lines().of(At("pages"), "id") == 0
