"""Text in a language's typography: quotes, spaces that do not break, runs of the other direction, Markdown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import escape
from typing import Final
from urllib.parse import unquote, urlsplit

from markdown_it.token import Token

from leaflet_studio.campaign.markdown import parser
from leaflet_studio.typeset.dates import NO_BREAK_SPACE, month_names
from leaflet_studio.typeset.languages import Language

OPENING: Final = re.compile(r"(^|[\s([{«„“—–-])([\"'])(?=\S)")
UNIT: Final = re.compile(r"(\d) (%|‰|°C|km|m|cm|mm|kg|g|€|₸|₺|₽|\$|км|м|кг|г\.|год[а-я]*|гг\.|тыс\.|млн|млрд)(?!\w)")
SIGN_BEFORE_NUMBER: Final = re.compile(r"([№§]) (?=\d)")
DASH: Final = re.compile(r" (?=[—–] )")
LEFT_TO_RIGHT_RUN: Final = re.compile(
    r"(?:https?://|www\.)\S*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d ()/\u00a0-]*\d|"
    r"[A-Za-z][A-Za-z0-9.,'’&/:@+-]*(?:[ \u00a0]+[A-Za-z0-9][A-Za-z0-9.,'’&/:@+-]*)*|"
    r"\d[\d.:,/]*[–-]\d[\d.:,/]*"
)
DOTTED_CAPITAL_WORD: Final = re.compile(r"\w*İ\w*")
"""Words that pyphen would break one letter off, because lower-casing İ gives two characters (measured, 0.17)."""
HEADINGS: Final = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3"}
PLAIN_TAGS: Final = frozenset({"p", "strong", "em", "ul", "ol", "li", "blockquote"})


def set_text(text: str, language: Language) -> str:
    """Set plain text in a language's typography; its words stay as they are. Setting it twice changes nothing."""
    text = unicodedata.normalize("NFC", text)
    return _keep_together(_quoted(text, language), language)


def text_html(text: str, language: Language) -> str:
    """Set plain text, as HTML; in a right-to-left language, runs from left to right are isolated."""
    return _isolated(set_text(text, language), language)


def nowrap_html(text: str, language: Language) -> str:
    """Set a phone number, an address or a link, as HTML that does not break and reads from left to right."""
    return f'<bdi dir="ltr" class="nowrap">{escape(text)}</bdi>' if text else ""


def statement_html(markdown: str, language: Language, *, links: bool = False) -> str:
    """Set Markdown, as HTML: headings from the second level on, links as text or, on a screen, live."""
    return "".join(_rendered(parser().parse(markdown), language, links=links))


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
            yield from _inline(token.children or [], language, links=links)
        elif token.hidden:
            continue
        elif token.tag in HEADINGS or token.tag in PLAIN_TAGS:
            tag = HEADINGS.get(token.tag, token.tag)
            yield f"</{tag}>" if token.nesting == -1 else f"<{tag}>"
        elif token.tag == "hr":
            yield "<p>* * *</p>"


def _inline(tokens: list[Token], language: Language, *, links: bool) -> Iterator[str]:
    texts = iter(_set_across(tokens, language))
    for token in tokens:
        if token.type == "text":
            yield _isolated(next(texts), language)
        elif token.type == "softbreak":
            yield " "
        elif token.type == "hardbreak":
            yield "<br>"
        elif token.type == "link_open" and links:
            yield f'<a href="{escape(str(token.attrs.get("href", "")))}">'
        elif token.type == "link_close" and links:
            yield "</a>"
        elif token.tag in PLAIN_TAGS:
            yield f"</{token.tag}>" if token.nesting == -1 else f"<{token.tag}>"


def _set_across(tokens: list[Token], language: Language) -> list[str]:
    """Set the texts of a paragraph as one, so that quotes may open in one and close in another."""
    texts = [token.content if token.type == "text" else " " for token in tokens if token.type in ("text", "softbreak")]
    kinds = [token.type for token in tokens if token.type in ("text", "softbreak")]
    parts = set_text("\ue000".join(texts), language).split("\ue000")
    return [part for part, kind in zip(parts, kinds, strict=True) if kind == "text"]


def _quoted(text: str, language: Language) -> str:
    """Replace straight quotes by the language's own: the outer pair for ", the inner for '."""
    outer_open, outer_close, inner_open, inner_close = language.quotes
    opening = {'"': outer_open, "'": inner_open}
    text = OPENING.sub(lambda found: found[1] + opening[found[2]], text)
    text = text.replace('"', outer_close)
    return re.sub(r"(?<=\w)'(?=\w)", "’", text).replace("'", inner_close if inner_close != "”" else "’")


def _keep_together(text: str, language: Language) -> str:
    text = UNIT.sub(rf"\1{NO_BREAK_SPACE}\2", text)
    text = SIGN_BEFORE_NUMBER.sub(rf"\1{NO_BREAK_SPACE}", text)
    text = DASH.sub(NO_BREAK_SPACE, text)
    months = "|".join(re.escape(name) for name in month_names(language))
    text = re.sub(rf"(\d\.?) (?=(?:{months})(?!\w))", rf"\1{NO_BREAK_SPACE}", text)
    if language.short_words:
        short = "|".join(language.short_words)
        # Twice, because of two short words in a row.
        for _ in range(2):
            text = re.sub(rf"(?<!\w)({short}) (?=\S)", rf"\1{NO_BREAK_SPACE}", text, flags=re.IGNORECASE)
    return text


def _isolated(text: str, language: Language) -> str:
    """Escape text; where it reads from right to left, isolate what reads from left to right (UAX #9, isolates)."""
    if language.direction != "rtl":
        return DOTTED_CAPITAL_WORD.sub(r'<span class="unhyphenated">\g<0></span>', escape(text))
    if not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text) and text.strip():
        return f'<bdi dir="ltr">{escape(text)}</bdi>'
    pieces, end = [], 0
    for found in LEFT_TO_RIGHT_RUN.finditer(text):
        pieces += [escape(text[end : found.start()]), f'<bdi dir="ltr">{escape(found[0])}</bdi>']
        end = found.end()
    return "".join((*pieces, escape(text[end:])))
