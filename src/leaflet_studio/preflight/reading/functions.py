"""PDF functions: how many values they give (ISO 32000-1, 7.10)."""

from __future__ import annotations

from typing import Any, Final

import pikepdf

_STITCHING: Final = 3
_EXPONENTIAL: Final = 2
_MAX_NESTING: Final = 8


def output_count(function: Any, depth: int = 0) -> int:
    """Return how many values a function gives, or an array of functions with one each; 0 when that cannot be told."""
    if isinstance(function, pikepdf.Array):
        return sum(output_count(each, depth + 1) for each in function) if depth == 0 else 0
    if not isinstance(function, pikepdf.Dictionary | pikepdf.Stream) or depth > _MAX_NESTING:
        return 0
    kind = int(function.get("/FunctionType", -1))
    if kind == _EXPONENTIAL:
        return len(function.get("/C0", [0]))
    if kind == _STITCHING:
        counts = {output_count(each, depth + 1) for each in function.get("/Functions", [])}
        return counts.pop() if len(counts) == 1 else 0
    return len(function.get("/Range", [])) // 2
