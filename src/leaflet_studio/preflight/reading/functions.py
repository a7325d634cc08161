"""PDF functions: how many values they give, and which (ISO 32000-1, 7.10)."""

from __future__ import annotations

from typing import Any, Final

import pikepdf

_SAMPLED: Final = 0
_STITCHING: Final = 3
_EXPONENTIAL: Final = 2
_MAX_NESTING: Final = 8
_BYTE: Final = 8


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


def value_at(function: Any, t: float, depth: int = 0) -> tuple[float, ...]:
    """Return what a function of one variable gives at `t`; nothing for PostScript functions and faulty ones."""
    if depth > _MAX_NESTING:
        return ()
    if isinstance(function, pikepdf.Array):
        return tuple(value for each in function for value in value_at(each, t, depth + 1))
    low, high = _numbers(function, "/Domain", (0.0, 1.0))[:2]
    t = min(max(t, low), high)
    kind = int(function.get("/FunctionType", -1))
    if kind == _EXPONENTIAL:
        start, end = _numbers(function, "/C0", (0.0,)), _numbers(function, "/C1", (1.0,))
        share = t ** float(function.get("/N", 1))
        return tuple(a + share * (b - a) for a, b in zip(start, end, strict=True))
    if kind == _STITCHING:
        return _stitched(function, t, (low, high), depth)
    return _sample(function, (t - low) / (high - low)) if kind == _SAMPLED and high > low else ()


def _stitched(function: Any, t: float, domain: tuple[float, float], depth: int) -> tuple[float, ...]:
    bounds = (domain[0], *_numbers(function, "/Bounds", ()), domain[1])
    encode = _numbers(function, "/Encode", ())
    last = len(function.Functions) - 1
    part = min(sum(bound <= t for bound in bounds[1:-1]), last)
    start, end = bounds[part], bounds[part + 1]
    share = (t - start) / (end - start) if end > start else 0.0
    low, high = encode[2 * part], encode[2 * part + 1]
    return value_at(function.Functions[part], low + share * (high - low), depth + 1)


def _sample(function: Any, share: float) -> tuple[float, ...]:
    """Return the nearest sample of a table of bytes with one input."""
    if int(function.BitsPerSample) != _BYTE or len(function.Size) != 1:
        return ()
    count = output_count(function)
    at = round(share * (int(function.Size[0]) - 1)) * count
    spread = _numbers(function, "/Decode", _numbers(function, "/Range", ()))
    row = bytes(function.read_bytes())[at : at + count]
    return tuple(
        low + byte / 255 * (high - low) for byte, low, high in zip(row, spread[::2], spread[1::2], strict=True)
    )


def _numbers(function: Any, key: str, default: tuple[float, ...]) -> tuple[float, ...]:
    found = function.get(key)
    return default if found is None else tuple(float(value) for value in found)
