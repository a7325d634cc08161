"""What a pack's templates write: HTML that prints in every script, and only what the pack and the campaign have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from html.parser import HTMLParser
from typing import Final
from xml.etree import ElementTree

from jinja2 import TemplateError, nodes
from jinja2.meta import find_undeclared_variables

from leaflet_studio.layouts.templates import PackEnvironment
from leaflet_studio.problems import Place, Problem, error

JINJA: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
REFUSED_TAGS: Final = {
    "script": ("does nothing on paper", "Delete it."),
    "style": ("does not reach the frames' documents", "Write it into style.css."),
    "link": ("loads nothing", "Write the rules into style.css."),
    "iframe": ("loads nothing", "Delete it."),
    "object": ("loads nothing", "Use an img with a picture of the pack."),
    "text": ("in a drawing is not set in the language's typography", "Write the words into a slot's template."),
}
"""Elements that print wrongly or not at all, why, and what to do (`text` is SVG's)."""
PICTURES: Final = frozenset({"img", "image", "use", "embed", "source"})
SOURCES: Final = ("src", "xlink:href", "href")


def check_markup(name: str, source: str, pictures: frozenset[str]) -> tuple[Problem, ...]:
    """Tell what a template writes that cannot be printed, with its line."""
    reader = _Markup(name, pictures)
    reader.feed(JINJA.sub(lambda found: "\0" + "\n" * found[0].count("\n"), source))
    reader.close()
    return tuple(reader.problems)


def check_drawing(name: str, data: bytes) -> tuple[Problem, ...]:
    """Tell what is wrong with an SVG of the pack: it must be whole, and have no words and nothing from elsewhere."""
    try:
        source = data.decode()
        ElementTree.fromstring(source)
    except UnicodeDecodeError:
        return (error("picture-unreadable", "This drawing is not UTF-8.", Place(name), "Export it as SVG again."),)
    except ElementTree.ParseError as fault:
        message = f"This drawing is no sound SVG: {fault}."
        return (error("picture-unreadable", message, Place(name, fault.position[0]), "Export it as SVG again."),)
    return check_markup(name, source, frozenset())


def check_names(name: str, source: str, known: Mapping[str, object], templates: frozenset[str]) -> Iterator[Problem]:
    """Tell which values a template prints that there are not, and which templates it includes.

    `known` maps each name to its value; where that is a mapping, its keys are checked too.
    """
    environment = PackEnvironment({})
    try:
        tree = environment.parse(source, name)
    except TemplateError:
        return
    for include in tree.find_all(nodes.Include):
        wanted = include.template.value if isinstance(include.template, nodes.Const) else None
        if wanted is not None and wanted not in templates:
            yield _unknown(f"There is no template “{wanted}”.", str(wanted), templates, Place(name, include.lineno))
    undeclared = find_undeclared_variables(tree) - set(known) - set(environment.globals)
    for each in tree.find_all(nodes.Name):
        if each.name in undeclared:
            yield _unknown(f"There is no value “{each.name}”.", each.name, known, Place(name, each.lineno))
    for part in tree.find_all(nodes.Getattr):
        if not isinstance(part.node, nodes.Name):
            continue
        owner, whole = known.get(part.node.name), f"{part.node.name}.{part.attr}"
        if isinstance(owner, Mapping) and part.attr not in owner and not hasattr(dict, part.attr):
            yield _unknown(f"There is no value “{whole}”.", part.attr, owner, Place(name, part.lineno))


def _unknown(message: str, wanted: str, known: Mapping[str, object] | frozenset[str], where: Place) -> Problem:
    like = get_close_matches(wanted, known, 1)
    hint = f"Did you mean “{like[0]}”?" if like else f"There are: {', '.join(sorted(known))}."
    return error("template-faulty", message, where, hint)


class _Markup(HTMLParser):
    """Reads a template's HTML, in which NUL stands for what Jinja2 fills in."""

    def __init__(self, name: str, pictures: frozenset[str]) -> None:
        super().__init__()
        self._name = name
        self._pictures = pictures
        self.problems: list[Problem] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element and its attributes."""
        where = Place(self._name, self.getpos()[0])
        if tag in REFUSED_TAGS:
            reason, hint = REFUSED_TAGS[tag]
            self.problems.append(error("template-refused", f"<{tag}> {reason}.", where, hint))
        values = {key: value or "" for key, value in attrs}
        source = next((values[key] for key in SOURCES if key in values and tag in PICTURES), "")
        if ":" in source and not source.startswith("data:"):
            message = f"“{source}” is not in the pack, and nothing is loaded from elsewhere."
            hint = "Put the picture into the pack's folder and give its path in it."
            self.problems.append(error("picture-missing", message, where, hint))
        elif source and not source.startswith(("#", "data:")) and "\0" not in source and source not in self._pictures:
            hint = (
                f"It has: {', '.join(sorted(self._pictures))}." if self._pictures else "Put it into the pack's folder."
            )
            self.problems.append(error("picture-missing", f"The pack has no picture “{source}”.", where, hint))
