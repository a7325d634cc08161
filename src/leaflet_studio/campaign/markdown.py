"""The Markdown of statements: CommonMark's paragraphs, headings, emphasis, lists, block quotes and links.

Its parser is imported with the first text: the window is on the screen before.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from leaflet_studio.problems import Place, Problem, error

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

ALLOWED_LINKS = ("https://", "mailto:", "tel:")
REFUSED = {
    "html_block": "Raw HTML",
    "html_inline": "Raw HTML",
    "image": "A picture",
    "fence": "A block of code",
    "code_block": "A block of code (a paragraph that is indented)",
    "code_inline": "Code",
}


def parser() -> MarkdownIt:
    """Return a parser for statements."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark")


def check_markdown(markdown: str, file: str, first_line: int = 1) -> tuple[Problem, ...]:
    """Tell what a statement must not hold, with its line; `first_line` is where the Markdown begins in its file."""
    return tuple(_problems(parser().parse(markdown), file, first_line))


def plain_text(markdown: str) -> str:
    """Return a statement's words without its marks, a line a paragraph."""
    blocks = (token for token in parser().parse(markdown) if token.type == "inline")
    return "\n".join("".join(_words(token.children or [])) for token in blocks)


def word_count(markdown: str) -> int:
    """Count the words of a statement."""
    return len(plain_text(markdown).split())


def _words(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        yield " " if token.type in ("softbreak", "hardbreak") else token.content


def _problems(tokens: list[Token], file: str, line: int) -> Iterator[Problem]:
    for token in tokens:
        start = line + token.map[0] if token.map else line
        if token.type in REFUSED:
            hint = "Write plain paragraphs, headings, emphasis, lists and quotations."
            yield error("markdown-refused", f"{REFUSED[token.type]} cannot be printed.", Place(file, start), hint)
        elif token.type == "link_open" and not str(token.attrs.get("href", "")).startswith(ALLOWED_LINKS):
            message = f"This link is not allowed: {token.attrs.get('href')}."
            yield error("link-refused", message, Place(file, start), "Use https://, mailto: or tel:.")
        yield from _problems(token.children or [], file, start)
