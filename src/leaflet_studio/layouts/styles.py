"""Style sheets of a layout pack: what they may not say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import tinycss2

from leaflet_studio.problems import Place, Problem, error

REFUSED_RULES: Final = {
    "import": "loads another style sheet",
    "font-face": "brings a font of its own",
    "page": "sets the page, which the frames decide",
    "color-profile": "brings a colour profile",
}
CONIC: Final = frozenset({"conic-gradient", "repeating-conic-gradient"})
DRAWN_GRADIENTS: Final = frozenset(
    f"{again}{kind}-gradient" for again in ("", "repeating-") for kind in ("linear", "radial")
)
INKS: Final = "device-cmyk"
USE_SRGB: Final = "Give its stops in sRGB, such as #c4161c: they become the print shop's inks."
SOURCE_LIMIT: Final = 256_000


def check_style(name: str, source: str) -> tuple[Problem, ...]:
    """Tell what is wrong with a style sheet, with its line."""
    if len(source.encode()) > SOURCE_LIMIT:
        return (error("style-too-large", f"The style sheet is larger than {SOURCE_LIMIT // 1000} kB.", Place(name)),)
    rules = tinycss2.parse_stylesheet(source, skip_comments=True, skip_whitespace=True)
    return tuple(_problems(name, rules))


def _problems(name: str, nodes: Iterable[Any]) -> Iterator[Problem]:
    for node in nodes:
        where = Place(name, node.source_line)
        if node.type == "error":
            yield error("style-faulty", f"This is not CSS: {node.message}.", where)
        elif node.type == "at-rule" and node.lower_at_keyword in REFUSED_RULES:
            reason = REFUSED_RULES[node.lower_at_keyword]
            yield error("style-refused", f"“@{node.at_keyword}” is not allowed: it {reason}.", where)
        elif node.type == "url" and ":" in node.value:
            yield error("style-refused", "Only files of the pack may be named.", where, "Give a relative path.")
        elif node.type == "function":
            yield from _function_problems(node, where)
        for part in ("prelude", "content", "arguments"):
            yield from _problems(name, getattr(node, part, None) or ())


def _function_problems(node: Any, where: Place) -> Iterator[Problem]:
    """Tell of gradients that WeasyPrint 70 does not draw, or cannot set at all."""
    if node.lower_name in CONIC:
        hint = "Use a linear or radial gradient, or a picture."
        yield error("style-refused", "A conic gradient is not drawn.", where, hint)
    elif node.lower_name in DRAWN_GRADIENTS and _names(INKS, node.arguments):
        yield error("style-refused", f"A gradient cannot be drawn from {INKS}() stops.", where, USE_SRGB)


def _names(function: str, nodes: Iterable[Any]) -> bool:
    return any(node.type == "function" and node.lower_name == function for node in nodes)
