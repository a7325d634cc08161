"""What a pack's style sheet declares, against the habits that keep a page right in every script and format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import tinycss2

from leaflet_studio.problems import Place, Problem, error, warning

MISREAD: Final = {
    "column-rule": ("stands in the wrong place from right to left", "Hang a rule in the artwork on the frames."),
    "grid": ("is laid out wrongly from right to left", "Give each part a frame, or use flex."),
}
"""Properties that go wrong, by the beginning of their name: why, and what to do (measured with WeasyPrint 70)."""
PHYSICAL: Final = re.compile(r"(margin|padding|border)-(left|right)(-.*)?")
SIDES: Final = frozenset({"left", "right"})
FIXED_UNITS: Final = frozenset({"px", "pt", "pc", "mm", "cm", "in", "q"})
SIZES: Final = frozenset({"font-size", "line-height"})
FAMILY_WORDS: Final = frozenset({"inherit", "initial", "unset"})
ACROSS: Final = re.compile(r"calc\(\s*([\d.]+)\s*\*\s*var\(--x\)\s*\)")
COMMENTS_AND_STRINGS: Final = re.compile(r"/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a style sheet: its selector and its declarations (tinycss2)."""

    selector: str
    declarations: tuple[Any, ...]

    def value(self, name: str) -> str:
        """Return the last value of a property as text, or none."""
        values = [tinycss2.serialize(each.value).strip() for each in self.declarations if each.lower_name == name]
        return values[-1] if values else ""


def check_declarations(
    name: str, source: str, pictures: frozenset[str], widths_mm: frozenset[float]
) -> Iterator[Problem]:
    """Tell what in a style sheet goes wrong in some script or format.

    `pictures` are the pack's, by path; `widths_mm` those of its pages.
    """
    bare = COMMENTS_AND_STRINGS.sub("", source)
    if bare.count("{") != bare.count("}"):
        message = f"There are {bare.count('{')} opening and {bare.count('}')} closing braces."
        yield error("style-faulty", message, Place(name), "Close each rule with its brace.")
    for rule in style_rules(source):
        for declaration in rule.declarations:
            where = Place(name, declaration.source_line)
            yield from _misread(declaration, where)
            yield from _in_fixed_units(rule, declaration, where)
            yield from _families(declaration, where)
            yield from _pictures(declaration, where, pictures)
            yield from _one_sided(rule, declaration, where, widths_mm)


def style_rules(source: str) -> Iterator[Rule]:
    """Go through the rules of a style sheet, those within others and within `@media` too."""
    yield from _rules(tinycss2.parse_stylesheet(source, skip_comments=True, skip_whitespace=True), "")


def variables_used(source: str) -> Iterator[tuple[str, int]]:
    """Return the variables that a style sheet reads without giving another value, with their lines."""
    for rule in style_rules(source):
        for declaration in rule.declarations:
            yield from _variables(declaration.value)


def _rules(nodes: Iterable[Any], outer: str) -> Iterator[Rule]:
    for node in nodes:
        if node.type in ("qualified-rule", "at-rule") and node.content is not None:
            selector = outer + (tinycss2.serialize(node.prelude).strip() if node.type == "qualified-rule" else "")
            inner = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
            yield Rule(selector, tuple(each for each in inner if each.type == "declaration"))
            yield from _rules(inner, f"{selector} ")


def _variables(tokens: Iterable[Any]) -> Iterator[tuple[str, int]]:
    for token in tokens:
        if token.type == "function" and token.lower_name == "var":
            words = [each for each in token.arguments if each.type not in ("whitespace", "comment")]
            if len(words) == 1 and words[0].type == "ident":
                yield words[0].value, words[0].source_line
        yield from _variables(getattr(token, "arguments", None) or getattr(token, "content", None) or ())


def _misread(declaration: Any, where: Place) -> Iterator[Problem]:
    value = tinycss2.serialize(declaration.value).strip()
    for begins, (reason, hint) in MISREAD.items():
        is_named = declaration.lower_name.startswith(begins) and value != "none"
        if is_named or (begins == "grid" and declaration.lower_name == "display" and "grid" in value):
            message = f"“{declaration.name}: {value}” is not allowed: it {reason}."
            yield error("style-refused", message, where, hint)


def _in_fixed_units(rule: Rule, declaration: Any, where: Place) -> Iterator[Problem]:
    units = {token.lower_unit for token in declaration.value if token.type == "dimension"} & FIXED_UNITS
    if units and ".slot-" in rule.selector and declaration.lower_name in SIZES:
        message = f"“{declaration.name}” in a frame is given in {units.pop()}, so the fit cannot change it."
        yield error("style-fixed-size", message, where, "Give it in em: 1em is the size that the fit finds.")


def _families(declaration: Any, where: Place) -> Iterator[Problem]:
    if declaration.lower_name in ("font-family", "font"):
        named = [token.value for token in declaration.value if token.type in ("string", "ident")]
        families = [name for name in named if declaration.lower_name == "font-family" and name not in FAMILY_WORDS]
        if families:
            message = f"The family “{families[0]}” is named; which families there are is up to the type theme."
            hint = "Use var(--display), var(--narrow), var(--text) or var(--small)."
            yield error("style-family", message, where, hint)


def _pictures(declaration: Any, where: Place, pictures: frozenset[str]) -> Iterator[Problem]:
    for address in _addresses(declaration.value):
        if ":" not in address and address not in pictures:
            yield error("picture-missing", f"The pack has no picture “{address}”.", where, _pictures_there(pictures))


def _addresses(tokens: Iterable[Any]) -> Iterator[str]:
    for token in tokens:
        if token.type == "url":
            yield token.value
        elif token.type == "function" and token.lower_name == "url":
            yield from (each.value for each in token.arguments if each.type == "string")
        yield from _addresses(getattr(token, "arguments", None) or ())


def _pictures_there(pictures: frozenset[str]) -> str:
    return f"It has: {', '.join(sorted(pictures))}." if pictures else "Put it into the pack's folder."


def _one_sided(rule: Rule, declaration: Any, where: Place, widths_mm: frozenset[float]) -> Iterator[Problem]:
    """Tell what stays on its side when a page is mirrored for a language from right to left."""
    name, value = declaration.lower_name, tinycss2.serialize(declaration.value).strip()
    logical = ""
    if PHYSICAL.fullmatch(name):
        logical = name.replace("left", "inline-start").replace("right", "inline-end")
    elif (name == "text-align" or name == "float") and value in SIDES:
        logical = f"{name}: {'start' if value == 'left' else 'end'}" if name == "text-align" else "float: inline-start"
    elif name in SIDES and ACROSS.fullmatch(value) and not _is_centred(rule, value, widths_mm):
        logical = f"inset-inline-{'start' if name == 'left' else 'end'}"
    if logical:
        message = f"“{name}: {value}” stays on its side in languages from right to left, where the page is mirrored."
        yield warning("style-one-sided", message, where, f"Use {logical}, or hang it on a frame: var(--event-x).")


def _is_centred(rule: Rule, value: str, widths_mm: frozenset[float]) -> bool:
    """Tell whether a part stands as far from one edge of the page as from the other."""
    start, width = ACROSS.fullmatch(value), ACROSS.fullmatch(rule.value("width"))
    if not start or not width:
        return False
    return any(abs(2 * float(start[1]) + float(width[1]) - page) < 0.1 for page in widths_mm)
