"""Text in a language's typography: quotes, spaces, digits, runs of the other direction, Markdown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import escape
from itertools import chain, zip_longest
from typing import Final
from urllib.parse import unquote, urlsplit

from markdown_it.token import Token

from leaflet_studio.campaign.markdown import parser
from leaflet_studio.typeset.dates import in_digits
from leaflet_studio.typeset.inline import LINE_BREAK, Piece, inline_html
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.runs import JOINT, LATIN_OR_DIGIT, MASK, NO_BREAK_SPACE, UNTOUCHED, without_marks
from leaflet_studio.typeset.spacing import set_spaces

OPENING: Final = re.compile(rf"(^|[\s([{{«„“—–-])({JOINT}*)([\"'])(?=\S)")
APOSTROPHE: Final = re.compile(rf"(?<=\w)({JOINT}*)'({JOINT}*)(?=\w)")
LAST_WORDS: Final = re.compile(r"(?<!\S)(\S{1,4}) (\S{1,8})$")
HEADINGS: Final = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3"}
PLAIN_TAGS: Final = frozenset({"p", "strong", "em", "ul", "ol", "li", "blockquote"})
BREAKS: Final = {"softbreak": " ", "hardbreak": LINE_BREAK}


def set_text(text: str, language: Language) -> str:
    """Set plain text in a language's typography; its words stay as they are. Setting it twice changes nothing.

    NFC joins a letter with its accent and leaves joiners and non-joiners (UAX #15). Links, addresses and phone
    numbers are left alone, but that a number does not break.
    """
    text = unicodedata.normalize("NFC", text).replace(MASK, "")
    kept = [run.replace(" ", NO_BREAK_SPACE) for run in UNTOUCHED.findall(text)]
    words = set_spaces(_quoted(UNTOUCHED.sub(MASK, text), language), language)
    around = _own_digits(words, language).split(MASK)
    return "".join(chain.from_iterable(zip_longest(around, kept, fillvalue="")))


def head_html(text: str, language: Language) -> str:
    """Set a head, as HTML: a short word at its end takes its shorter companion to the next line, and is not alone."""
    return text_html(LAST_WORDS.sub(rf"\1{NO_BREAK_SPACE}\2", text.strip()), language)


def text_html(text: str, language: Language) -> str:
    """Set plain text, as HTML; in a right-to-left language, runs from left to right are isolated."""
    return inline_html((Piece(set_text(without_marks(text), language)),), language)


def nowrap_html(text: str, language: Language) -> str:
    """Set a phone number, an address or a link, as HTML that does not break and reads from left to right."""
    return f'<bdi dir="ltr" class="nowrap">{escape(text)}</bdi>' if text else ""


def statement_html(markdown: str, language: Language, *, links: bool = False) -> str:
    """Set Markdown, as HTML: headings from the second level on, links as text or, on a screen, live."""
    return "".join(_rendered(parser().parse(without_marks(markdown)), language, links=links))


def display_url(url: str) -> str:
    """Return a link as people type it: no scheme, no `www.`, no closing slash, readable letters."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    try:
        host = host.encode("ascii").decode("idna")
    except UnicodeError:
        # It is no punycode: shown as it was written.
        host = parts.hostname or ""
    rest = unquote(parts.path).rstrip("/") + (f"?{parts.query}" if parts.query else "")
    return host.removeprefix("www.") + rest


def _rendered(tokens: list[Token], language: Language, *, links: bool) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield inline_html(_set_across(_pieces(token.children or [], links=links), language), language)
        elif token.hidden:
            continue
        elif token.tag in HEADINGS or token.tag in PLAIN_TAGS:
            tag = HEADINGS.get(token.tag, token.tag)
            yield f"</{tag}>" if token.nesting == -1 else f"<{tag}>"
        elif token.tag == "hr":
            yield "<p>* * *</p>"


def _pieces(tokens: list[Token], *, links: bool) -> list[Piece]:
    """Return a paragraph's text with its emphasis and its links, one piece for each run under the same tags."""
    pieces: list[Piece] = []
    tags: tuple[str, ...] = ()
    for token in tokens:
        if token.nesting == 1:
            tags = (*tags, _opening_tag(token, links=links))
        elif token.nesting == -1:
            tags = tags[:-1]
        elif token.type == "text" or token.type in BREAKS:
            shown = tuple(tag for tag in tags if tag)
            same = bool(pieces) and pieces[-1].tags == shown
            text = (pieces.pop().text if same else "") + BREAKS.get(token.type, token.content)
            pieces.append(Piece(text, shown))
    return pieces


def _opening_tag(token: Token, *, links: bool) -> str:
    if token.type == "link_open":
        return f'<a href="{escape(str(token.attrs.get("href", "")))}">' if links else ""
    return f"<{token.tag}>" if token.tag in PLAIN_TAGS else ""


def _set_across(pieces: list[Piece], language: Language) -> list[Piece]:
    """Set the texts of a paragraph as one, so that quotes may open in one and close in another."""
    parts = set_text(JOINT.join(piece.text for piece in pieces), language).split(JOINT)
    return [Piece(part, piece.tags) for part, piece in zip(parts, pieces, strict=bool(pieces))]


def _quoted(text: str, language: Language) -> str:
    """Replace straight quotes by the language's own: the outer pair for ", the inner for '."""
    outer_open, outer_close, inner_open, inner_close = language.quotes
    opening = {'"': outer_open, "'": inner_open}
    text = OPENING.sub(lambda found: found[1] + found[2] + opening[found[3]], text)
    text = text.replace('"', outer_close)
    text = APOSTROPHE.sub(r"\1’\2", text)
    return text.replace("'", inner_close if inner_close != "”" else "’")


def _own_digits(text: str, language: Language) -> str:
    """Write the numbers of a text in the language's digits; those of a Latin phrase stay with it."""
    if not language.digits:
        return text
    return LATIN_OR_DIGIT.sub(lambda found: in_digits(found[0], language) if found["digit"] else found[0], text)
