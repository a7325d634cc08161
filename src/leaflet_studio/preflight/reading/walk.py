"""A page's content streams walked from the first operator to the last, forms, patterns and masks included."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.marks import Walked
from leaflet_studio.preflight.reading.operators import ANY, GRAPHICS, PATHS, Operator
from leaflet_studio.preflight.reading.operators_objects import OBJECTS
from leaflet_studio.preflight.reading.operators_text import TEXT
from leaflet_studio.preflight.reading.state import Walk
from leaflet_studio.preflight.reading.streams import Streams

OPERATORS: Final[Mapping[str, tuple[int, Operator]]] = {**GRAPHICS, **PATHS, **TEXT, **OBJECTS}
_WORDS: Final = (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError, pikepdf.PdfError)
"""What an operand of the wrong kind, or a resource that is not what it says, gives rise to."""


def walk_page(
    contents: Any, resources: Any, key: object, streams: Streams, ready: Mapping[str, Walked] | None = None
) -> Walked:
    """Walk a page. Raises TooComplexError when there is more to do than a page for print needs.

    `ready` is what forms that the page itself places paint, by their names, where that is known.
    """
    walk = Walk(streams, _run)
    walk.resources, walk.resources_key, walk.ready = resources, key, ready or {}
    if contents is not None:
        _run(walk, contents)
    return walk.walked()


def _run(walk: Walk, stream: Any) -> None:
    """Walk one stream in the state as it stands."""
    content = walk.streams.content(stream)
    for fault in content.faults:
        walk.fault(fault)
    walk.streams.budget.spend(operators=len(content.instructions) + 1)
    for name, operands in content.instructions:
        count, operator = OPERATORS.get(name, (ANY, None))
        if operator is None:
            walk.fault(f"the operator {name} is not known in PDF 1.6")
        elif count not in (ANY, len(operands)):
            walk.fault(f"the operator {name} has {len(operands)} operands where {count} belong")
        else:
            _apply(walk, name, operator, operands)
    if walk.stack:
        walk.fault("q without a Q")
    if walk.in_text:
        walk.fault("BT without an ET")


def _apply(walk: Walk, name: str, operator: Operator, operands: tuple[Any, ...]) -> None:
    try:
        operator(walk, *operands)
    except _WORDS:
        walk.fault(f"the operator {name} has operands of the wrong kind, or a faulty resource")
