"""Blocks of pasted text written as Markdown that says exactly their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff\ufffc]|[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Soft hyphens, spaces of no width and controls; joiners (U+200C, U+200D) belong to Persian and Indic words."""
SPECIAL: Final = re.compile(r"[\\*`\[]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
"""Signs that Markdown would read as marks, wherever they stand."""
AT_START: Final = re.compile(r"(?:#{1,6}(?=\s|$)|[>~]|[-+](?=\s|$)|=+\s*$|-+\s*$|\d{1,9}(?=[.)](?:\s|$)))")
"""What Markdown would read as a heading, a quotation, a list or a rule, at the start of a line."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: the list's own number, whether it counts, the item's number, whether a block begins it."""

    list: int
    ordered: bool
    number: int
    begins: bool = True

    @property
    def mark(self) -> str:
        """Return what stands before the item."""
        return f"{self.number}. " if self.ordered else "- "


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    @property
    def look(self) -> tuple[bool, bool, str]:
        """Return how the run looks."""
        return self.bold, self.italic, self.link


@dataclass(slots=True)
class Block:
    """A paragraph or a heading (`heading` 1 to 6), in a quotation or not, in items of lists from outside in."""

    heading: int = 0
    quoted: bool = False
    items: tuple[Item, ...] = ()
    runs: list[Run] = field(default_factory=list)


def written(blocks: list[Block]) -> str:
    """Return blocks as Markdown; empty ones are left out, two line breaks begin a new paragraph."""
    parts: list[str] = []
    last: Block | None = None
    for block in _begun(part for each in blocks for part in _paragraphs(each)):
        if last is not None:
            parts.append(_between(last, block))
        parts.append(_indented(_text(block), block))
        last = block
    return "".join(parts)


def _paragraphs(block: Block) -> Iterator[Block]:
    """Yield a block's paragraphs, cleaned and without empty ones."""
    rest = replace(block, items=tuple(replace(item, begins=False) for item in block.items))
    runs = [replace(run, text=INVISIBLE.sub("", run.text)) for run in block.runs]
    marked = [each for run in runs for each in _lines(run)]
    first = True
    for is_break, group in groupby(marked, key=lambda run: run.text == "\n\n"):
        found = list(group)
        if not is_break and any(run.text.strip() for run in found):
            yield replace(block if first else rest, runs=found)
            first = False


def _lines(run: Run) -> Iterator[Run]:
    for part in re.split(r"(\n+)", run.text):
        if part:
            yield replace(run, text=part)


def _begun(blocks: Iterator[Block]) -> Iterator[Block]:
    """See that each item's first block that says something carries its mark."""
    begun: set[tuple[int, int]] = set()
    for block in blocks:
        items = tuple(replace(item, begins=(item.list, item.number) not in begun) for item in block.items)
        begun.update((item.list, item.number) for item in items)
        yield replace(block, items=items)


def _between(last: Block, block: Block) -> str:
    """Return what stands between two blocks: the items of one list stand close."""
    quote = last.quoted and block.quoted
    if block.items and last.items and last.quoted == block.quoted and _follows_close(last.items, block.items[-1]):
        return "\n"
    return "\n>\n" if quote else "\n\n"


def _follows_close(last: tuple[Item, ...], item: Item) -> bool:
    """Tell whether an item may stand on the next line: a new list that counts from more than 1 may not (5.3)."""
    is_new = item.list not in {each.list for each in last}
    return item.begins and not (is_new and item.ordered and item.number != 1)


def _indented(text: str, block: Block) -> str:
    marks = "".join(item.mark if item.begins else " " * len(item.mark) for item in block.items)
    quote = "> " if block.quoted else ""
    first, *rest = text.split("\n")
    lines = [f"{quote}{marks}{first}", *(f"{quote}{' ' * len(marks)}{line}" for line in rest)]
    return "\n".join(lines)


def _text(block: Block) -> str:
    """Return a block's text with its marks, a line a line."""
    lines = _split(_merged(block.runs))
    if block.heading:
        return f"{'#' * block.heading} {' '.join(filter(None, map(_line, lines)))}"
    return "  \n".join(filter(None, (_line(line) for line in lines)))


def _merged(runs: list[Run]) -> list[Run]:
    """Join neighbours that look alike, as word processors cut words into many; white space looks like anything."""
    merged: list[Run] = []
    for run in runs:
        is_within = bool(merged) and "\n" not in (merged[-1].text, run.text)
        if is_within and (run.look == merged[-1].look or not run.text.strip()):
            merged[-1] = replace(merged[-1], text=merged[-1].text + run.text)
        else:
            merged.append(run)
    return merged


def _split(runs: list[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        if run.text == "\n":
            lines.append([])
        else:
            lines[-1].append(run)
    return lines


def _line(runs: list[Run]) -> str:
    text = ""
    for number, run in enumerate(runs):
        after = runs[number + 1].text if number + 1 < len(runs) else ""
        text += _marked(run, text, after)
    text = re.sub(r"[ \u00a0]{2,}", " ", text).strip(" \u00a0")
    return AT_START.sub(lambda found: _escaped_start(found[0]), text, count=1) if AT_START.match(text) else text


def _escaped_start(text: str) -> str:
    return f"{text}\\" if text.isdigit() else f"\\{text}"


def _marked(run: Run, before: str, after: str) -> str:
    """Return a run with its marks around its words; where Markdown would not see the marks, without them."""
    core = run.text.strip(" \u00a0")
    if not core:
        return run.text
    lead, _, trail = run.text.partition(core)
    said = SPECIAL.sub(lambda found: f"\\{found[0]}", core)
    outside = (before + lead)[-1:], (trail + after)[:1]
    mark = "*" * (2 * run.bold + run.italic)
    if mark and outside[0] != "*" and _opens(core[0], outside[0]) and _opens(core[-1], outside[1]):
        said = f"{mark}{said}{mark}"
    if run.link:
        said = f"[{said}]({run.link})" if "]" not in core else said
    return f"{lead}{said}{trail}"


def _opens(inside: str, outside: str) -> bool:
    """Tell whether emphasis may begin or end here: beside punctuation only where no letter is on its other side.

    CommonMark 0.31.2, section 6.2, left- and right-flanking delimiter runs.
    """
    return inside.isalnum() or not outside or outside.isspace() or not outside.isalnum()
