"""Text pasted from word processors and web pages: HTML of any kind to the Markdown of statements.

What is kept is what a leaflet can print: headings, paragraphs, line breaks, bold, italic, lists, quotations and links.
libxml2 reads the HTML: it takes time in proportion to the length of any input, and stops at a depth of 256.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from leaflet_studio.campaign.markdown import ALLOWED_LINKS
from leaflet_studio.campaign.pasted_text import Block, Item, Run, written

HTML_LIMIT: Final = 3_000_000
"""Letters of HTML; Word writes some 300 000 for ten pages."""
DROPPED: Final = frozenset({
    "applet", "area", "audio", "button", "canvas", "embed", "head", "iframe", "input", "link", "map", "math", "meta",
    "noscript", "object", "option", "script", "select", "style", "svg", "template", "textarea", "title", "video",
    "xml",
})  # fmt: skip
BLOCKS: Final = frozenset({
    "address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "legend", "main", "nav", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr",
})  # fmt: skip
HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
WORD_HEADINGS: Final = {"msotitle": 1, "msosubtitle": 2}
WORD_QUOTES: Final = ("msoquote", "msointensequote", "quotations")
BOLD: Final = frozenset({"b", "strong"})
ITALIC: Final = frozenset({"i", "em", "cite"})
WORD_LIST: Final = re.compile(r"mso-list:\s*(l\d+)\s+level(\d+)")
ORDERED_MARK: Final = re.compile(r"\(?\w{1,4}[.)]")
DEEPEST: Final = 6


@dataclass(frozen=True, slots=True)
class _Style:
    """How the text at a place is set."""

    bold: bool = False
    italic: bool = False
    link: str = ""
    heading: int = 0
    quoted: bool = False
    items: tuple[Item, ...] = ()


@dataclass(slots=True)
class _Page:
    """The blocks read so far; the last one is still open."""

    blocks: list[Block] = field(default_factory=list)
    lists: int = 0
    word_lists: dict[tuple[str, int], tuple[int, int]] = field(default_factory=dict)

    def open(self, style: _Style) -> None:
        """Begin a block, unless the open one is empty, which then is of this kind."""
        if self.blocks and not self.blocks[-1].runs:
            self.blocks.pop()
        self.blocks.append(Block(style.heading, style.quoted, style.items))

    def add(self, text: str, style: _Style) -> None:
        """Add text to the open block."""
        if not self.blocks:
            self.open(style)
        self.blocks[-1].runs.append(Run(text, style.bold, style.italic, style.link))


def markdown_of(html: str) -> str:
    """Return what is said in HTML as a statement's Markdown, without its styles, scripts, pictures and comments.

    Empty when there is nothing in it, when it is longer than HTML_LIMIT, or when it cannot be read at all: the plain
    text that came with it is to be taken then.
    """
    from lxml import etree

    if not html.strip() or len(html) > HTML_LIMIT:
        return ""
    reader = etree.HTMLParser(
        encoding="utf-8", recover=True, no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(html.replace("\0", "").encode("utf-8", "ignore"), reader)
    except etree.XMLSyntaxError:
        return ""
    page = _Page()
    if root is not None:
        _read(root, _Style(), page)
    return written(page.blocks)


def _read(element: Any, style: _Style, page: _Page) -> None:
    """Read an element and what is in it. Elements are nested at most 256 deep."""
    name = _name(element)
    if name in DROPPED or _is_hidden(element):
        return
    if name == "br":
        page.add("\n", style)
        return
    inner = _styled(element, name, style, page)
    opens = name in BLOCKS or name in HEADINGS or name in ("li", "blockquote")
    if opens:
        page.open(inner)
    _add(element.text, inner, page)
    number, first = _start(element), True
    for child in element:
        if _name(child) == "li":
            _read(child, _in_list(inner, name, number, page, first=first), page)
            number, first = number + 1, False
        else:
            _read(child, inner, page)
        _add(child.tail, inner, page)
    if opens:
        page.open(_continued(style))


def _name(element: Any) -> str:
    return element.tag.rpartition(":")[2].lower() if isinstance(element.tag, str) else "xml"


def _add(text: str | None, style: _Style, page: _Page) -> None:
    if text:
        page.add(re.sub(r"[ \t\r\n\f\v]+", " ", text), style)


def _styled(element: Any, name: str, style: _Style, page: _Page) -> _Style:
    """Return the style inside an element."""
    css, kind = _css(element), (element.get("class") or "").lower().split()
    heading = HEADINGS.get(name, 0) or next((WORD_HEADINGS[each] for each in kind if each in WORD_HEADINGS), 0)
    quoted = style.quoted or name == "blockquote" or any(each in WORD_QUOTES for each in kind)
    styled = replace(
        style,
        bold=_is(css, "font-weight", ("bold", "bolder", "600", "700", "800", "900"), style.bold or name in BOLD),
        italic=_is(css, "font-style", ("italic", "oblique"), style.italic or name in ITALIC),
        link=_link(element) if name == "a" else style.link,
        heading=heading or style.heading,
        quoted=quoted,
    )
    if heading:
        # A heading is bold by itself.
        return replace(styled, bold=False, items=())
    return _in_word_list(element, styled, page) if name == "p" else styled


def _continued(style: _Style) -> _Style:
    """Return the style of text behind a block: in the same item of a list, but not its beginning."""
    return replace(style, items=tuple(replace(item, begins=False) for item in style.items))


def _css(element: Any) -> dict[str, str]:
    rules = (rule.partition(":") for rule in (element.get("style") or "")[:5000].lower().split(";"))
    return {key.strip(): value.strip() for key, _, value in rules}


def _is(css: dict[str, str], key: str, values: tuple[str, ...], otherwise: bool) -> bool:
    value = css.get(key, "")
    return value in values if value and value != "inherit" else otherwise


def _is_hidden(element: Any) -> bool:
    css = _css(element)
    return (
        css.get("display") == "none"
        or css.get("mso-hide") == "all"
        or css.get("mso-element", "").startswith("comment")
        or css.get("mso-list", "").startswith("ignore")
    )


def _start(element: Any) -> int:
    """Return the number that a list begins with."""
    start = element.get("start") or ""
    return int(start) if re.fullmatch("[0-9]{1,6}", start) else 1


def _link(element: Any) -> str:
    """Return a link that a statement may hold, or nothing."""
    link = (element.get("href") or "").strip()
    is_plain = link.isprintable() and not any(sign in link for sign in ' <>()\\"')
    return link if link.startswith(ALLOWED_LINKS) and is_plain else ""


def _in_list(style: _Style, name: str, number: int, page: _Page, *, first: bool) -> _Style:
    """Return the style of an item of a list; an item without a list is one of a list with bullets."""
    if first:
        page.lists += 1
    items = _continued(style).items
    if len(items) >= DEEPEST:
        return replace(style, items=items)
    return replace(style, items=(*items, Item(page.lists if first else _list_of(page, items), name == "ol", number)))


def _list_of(page: _Page, outer: tuple[Item, ...]) -> int:
    """Return the number of the list that the last items at this depth belong to."""
    depth = len(outer)
    known = (block.items[depth].list for block in reversed(page.blocks) if len(block.items) > depth)
    return next(known, page.lists)


def _in_word_list(element: Any, style: _Style, page: _Page) -> _Style:
    """Return the style of a paragraph that Word made an item of a list: it says so in a style of its own."""
    found = WORD_LIST.search((element.get("style") or "")[:5000].lower())
    if not found:
        if not style.items:
            page.word_lists.clear()
        return style
    depth = min(int(found[2]), DEEPEST)
    for key in [key for key in page.word_lists if key[1] > depth]:
        del page.word_lists[key]
    items = tuple(_word_items(found[1], depth, _is_ordered(element), page))
    return replace(style, items=items)


def _word_items(list_id: str, depth: int, ordered: bool, page: _Page) -> Iterator[Item]:
    said = (block.items for block in reversed(page.blocks) if any(run.text.strip() for run in block.runs))
    yield from next(said, ())[: depth - 1]
    key = (list_id, depth)
    if key not in page.word_lists:
        page.lists += 1
        page.word_lists[key] = (page.lists, 0)
    number, count = page.word_lists[key]
    page.word_lists[key] = (number, count + 1)
    yield Item(number, ordered, count + 1)


def _is_ordered(element: Any) -> bool:
    """Tell whether the mark that Word wrote before an item is a number or a letter."""
    marks = (each for each in element.iter() if "mso-list" in (each.get("style") or "") and each is not element)
    mark = next(("".join(each.itertext()).strip() for each in marks), "")
    return ORDERED_MARK.fullmatch(mark.split()[0]) is not None if mark else False
