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
from leaflet_studio.typeset.runs import JOINT, MASK, NO_BREAK_SPACE, UNSPACED, UNTOUCHED, latin_or_digit, without_marks
from leaflet_studio.typeset.spacing import keep_names, set_spaces

LAST_WORDS: Final = re.compile(r"(?<!\S)(\S{1,4}) (\S{1,8})$")
PARAGRAPH_END: Final = re.compile(r"(\n\s*\n)")
QUOTES: Final = re.compile(rf"{JOINT}*[\"'][\"'{JOINT}]*")
BEFORE_OPENING: Final = frozenset(["", *"([{¡¿–—-«„‚（「『【《〈"])
AFTER_CLOSING: Final = frozenset(["", *")]}.,;:!?…–—-»”’）」』】》〉。，、：；？！،؛؟۔।॥"])
UNSPACED_SIGN: Final = re.compile(f"[{UNSPACED}]")
WORD: Final = re.compile(r"[^\W\d_]+")
DECADE: Final = re.compile(r"\d\d(?:s|er)(?!\w)")
TURNED_COMMA: Final = "\u02bb"
LETTER_APOSTROPHE: Final = "\u02bc"
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


def head_html(text: str, language: Language, names: tuple[str, ...] = ()) -> str:
    """Set a head, as HTML: a short word at its end takes its shorter companion to the next line, and is not alone.

    In scripts without spaces, `names` are kept on one line.
    """
    whole = keep_names(LAST_WORDS.sub(rf"\1{NO_BREAK_SPACE}\2", text.strip()), names)
    return text_html(whole, language)


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
    """Replace straight quotes by the language's own: the outer pair for ", the inner for ', paired by paragraph."""
    if _is_uzbek(language):
        text = text.replace("‘", "'").replace("’", "'")
    return "".join(
        QUOTES.sub(_Pairs(part, language).set_quotes, part) if QUOTES.search(part) else part
        for part in PARAGRAPH_END.split(text)
    )


def _is_uzbek(language: Language) -> bool:
    return language.tag.partition("-")[0] == "uz" and language.script == "Latn"


class _Pairs:
    """The quotes of one paragraph: what stands around them tells which way they face, or else whether one is open."""

    def __init__(self, paragraph: str, language: Language) -> None:
        outer_open, outer_close, inner_open, inner_close = language.quotes
        self._signs = {'"': (outer_open, outer_close), "'": (inner_open, inner_close)}
        self._open = {'"': False, "'": False}
        self._before_opening = (BEFORE_OPENING - {outer_close, inner_close}) | {outer_open, inner_open}
        self._after_closing = (AFTER_CLOSING - {outer_open, inner_open}) | {outer_close, inner_close}
        self._language = language
        closing = [found.start() for found in QUOTES.finditer(paragraph) if "'" in found[0] and self._may_close(found)]
        self._last_closing = closing[-1] if closing else -1

    def set_quotes(self, found: re.Match[str]) -> str:
        """Set quotes that stand side by side."""
        written = ""
        for index, sign in enumerate(found[0]):
            following = found[0][index + 1 :].replace(JOINT, "")
            if sign == '"':
                written += self._double(found, elided=written.replace(JOINT, "").endswith("’"))
            else:
                written += self._single(found, following) if sign == "'" else sign
        return written

    def _double(self, found: re.Match[str], *, elided: bool) -> str:
        before, after = _around(found)
        opens, closes = self._faces(found)
        elided = (elided or before == "’") and _is_letter(after)
        return self._turn('"', opens=elided or (not self._open['"'] if opens == closes else opens))

    def _single(self, found: re.Match[str], following: str) -> str:
        before, after = _around(found)
        opens, closes = self._faces(found)
        if _is_letter(before) and _is_letter(after) and (len(found[0].replace(JOINT, "")) == 1 or following == '"'):
            return self._turn("'", opens=False) if following and self._open["'"] else self._apostrophe(before, after)
        facing = opens if opens != closes else not self._open["'"] and not _is_letter(before)
        if facing:
            clipped = not following and self._is_clipped(found)
            kept = clipped or found.start() >= self._last_closing
            return self._apostrophe(before, after) if kept else self._turn("'", opens=True)
        return self._turn("'", opens=False) if self._open["'"] else self._apostrophe(before, after)

    def _turn(self, sign: str, *, opens: bool) -> str:
        self._open[sign] = opens
        return self._signs[sign][0 if opens else 1]

    def _faces(self, found: re.Match[str]) -> tuple[bool, bool]:
        before, after = _around(found)
        opens = before.isspace() or before in self._before_opening
        return opens, after.isspace() or after in self._after_closing

    def _may_close(self, found: re.Match[str]) -> bool:
        before, after = _around(found)
        opens, closes = self._faces(found)
        inside = _is_letter(before) and _is_letter(after) and len(found[0].replace(JOINT, "")) == 1
        return not inside and (closes or not opens)

    def _is_clipped(self, found: re.Match[str]) -> bool:
        """Tell whether a word begins with an apostrophe: Dutch ’s avonds, English ’tis, a decade (’90s)."""
        word = WORD.match(found.string, found.end())
        known = word[0].casefold() in self._language.clipped if word else False
        return known or DECADE.match(found.string, found.end()) is not None

    def _apostrophe(self, before: str, after: str) -> str:
        """Return the apostrophe; Uzbek has letters in its place (oʻ, gʻ, tutuq belgisi: Resolution 339 of 1995)."""
        if not (_is_uzbek(self._language) and _is_letter(before)):
            return "’"
        return TURNED_COMMA if before in "oOgG" else LETTER_APOSTROPHE if _is_letter(after) else "’"


def _around(found: re.Match[str]) -> tuple[str, str]:
    """Return the characters before and after quotes, empty at the ends of the paragraph."""
    start, end = found.span()
    return found.string[start - 1 : start] if start else "", found.string[end : end + 1]


def _is_letter(sign: str) -> bool:
    """Tell whether a sign is part of a word of a script that has spaces between words."""
    if not sign or sign == MASK:
        return bool(sign)
    return unicodedata.category(sign)[0] in "LMN" and not UNSPACED_SIGN.match(sign)


def _own_digits(text: str, language: Language) -> str:
    """Write the numbers of a text in the language's digits; those of a Latin phrase stay with it."""
    if not language.digits:
        return text
    return latin_or_digit().sub(lambda found: in_digits(found[0], language) if found["digit"] else found[0], text)
