"""WeasyPrint, the only module that calls it: HTML in, pages and PDF out, nothing read from disk or network."""

from __future__ import annotations

import ctypes.util
import hashlib
import logging
import math
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, warning
from leaflet_studio.typeset.columns import Paragraph
from leaflet_studio.typeset.shown import shown_texts
from leaflet_studio.typeset.tags import continued_boxes

T = TypeVar("T")
Said = tuple[T, tuple[str, ...]]
"""Something that WeasyPrint made, and what it said of it."""

BASE_URL: Final = "https://pack.invalid/"
MM_PER_CSS_PX: Final = 25.4 / 96
CONTENT_ID: Final = "content"
FRAME: Final = "frame"
FETCHES_LIMIT: Final = 2000
INKS: Final = "device-cmyk"
POSITION: Final = re.compile(r" at (\d+):\d+")
"""Where in a style sheet WeasyPrint found what it tells: line and column."""
HARMLESS: Final = re.compile('Anchor defined twice|Image ".*" has no required alt description')
"""Editions that are laid out together have the same ids; nothing on paper leads to an id. A picture that says nothing
is decoration, and becomes an artifact."""


@dataclass(frozen=True)
class Source:
    """A document to typeset: HTML, its style sheets in order, and the files it may name, by path."""

    html: str
    styles: tuple[str, ...]
    files: tuple[tuple[str, bytes], ...] = ()

    @cached_property
    def digest(self) -> str:
        """Return a hash of everything that the document's look depends on."""
        hasher = hashlib.sha256()
        for part in (self.html.encode(), *(style.encode() for style in self.styles)):
            hasher.update(len(part).to_bytes(8, "big") + part)
        for path, data in self.files:
            hasher.update(path.encode() + b"\0" + len(data).to_bytes(8, "big") + data)
        return hasher.hexdigest()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a typeset page, in mm from the page's upper left corner."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


class Rendering:
    """A document laid out: its pages can be counted, measured and written."""

    def __init__(self, document: Any, engine: Engine) -> None:
        self._document = document
        self._engine = engine
        self._written: dict[str, Said[bytes]] = {}

    @property
    def page_count(self) -> int:
        """Return the number of pages."""
        return len(self._document.pages)

    def parts(self) -> tuple[Rendering, ...]:
        """Return the pages of each element of the body as a rendering of its own, where each begins a page.

        Written, it is equal to the byte to that element laid out alone (WeasyPrint 70).
        """
        runs = groupby(self._document.pages, key=_first_in_body)
        return tuple(Rendering(self._document.copy(list(pages)), self._engine) for _, pages in runs)

    def boxes(self, page: int) -> dict[str, Box]:
        """Return the boxes of all elements with an id on a page counted from 0."""
        anchors = self._document.pages[page].anchors
        return {name: _box(*corners) for name, corners in anchors.items()}

    def content_height_mm(self, page: int) -> float:
        """Return how far down the content, the frame's one child, reaches on a page, in mm; 0 when there is none."""
        page_box = self._document.pages[page]._page_box
        boxes = (box for box in page_box.descendants() if getattr(box.element, "tag", "") == "div")
        content = next((box for box in boxes if FRAME not in box.element.get("class", "").split()), None)
        return float(content.border_box_y() + content.border_height()) * MM_PER_CSS_PX if content else 0.0

    def lines(self) -> tuple[str, ...]:
        """Return the text of every line, page by page, with the hyphens that were set."""
        texts = (text for page in self._document.pages for text in _line_texts(page._page_box))
        return tuple(filter(str.strip, texts))

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Return the blocks of lines in the order of the text, each whole though it runs over pages."""
        return tuple(_paragraphs_on(page._page_box for page in self._document.pages))

    def shown(self) -> str:
        """Return the text that is drawn on the pages: not what a box cuts off or hides, or what lies beyond them."""
        return " ".join(text for page in self._document.pages for text in shown_texts(page._page_box))

    def continued(self) -> tuple[bool, ...]:
        """Tell of each tag of a flowing element whether it goes on with the one before it, as a column ended."""
        return tuple(flag for page in self._document.pages for flag in continued_boxes(page._page_box))

    def overhang_mm(self, page: int) -> float:
        """Return how far the advance of text stands out at a side of a page, in mm; infinite where a part is turned."""
        box = self._document.pages[page]._page_box
        parts = list(box.descendants(placeholders=True))
        if any(part.style["transform"] for part in parts):
            return math.inf
        texts = [part for part in parts if hasattr(part, "text")]
        outside = (max(-text.position_x, text.position_x + text.width - box.width) for text in texts)
        return float(max((0.0, *outside))) * MM_PER_CSS_PX

    def pdf(self, **options: object) -> bytes:
        """Write the document as PDF, once. Raises LeafletError when it cannot be written."""
        return self._engine.once(self._written, repr(options), lambda: self._pdf(options))

    def _pdf(self, options: dict[str, object]) -> bytes:
        target = BytesIO()
        with self._engine.listening():
            self._document.write_pdf(target, cache=self._engine.images, **options)
        return target.getvalue()


class Layable(Protocol):
    """A document that can be laid out any number of times, with a few rules more each time."""

    def render(self, settings_css: str) -> Rendering:
        """Lay the document out."""


class Engine:
    """WeasyPrint with the bundled fonts only. One an process: its font configuration must not be shared by threads.

    A FontConfiguration keeps 254 kB that never come back (measured with WeasyPrint 70), so there is one. `pause` is
    called before each layout; what it raises ends the work.
    """

    def __init__(self, fonts: Path) -> None:
        os.environ["FONTCONFIG_FILE"] = str(fonts / "fonts.conf")
        with _without_find_library():
            import weasyprint
            from weasyprint.text.fonts import FontConfiguration
        self._weasyprint = weasyprint
        self._font_config = FontConfiguration()
        self._styles: dict[str, Said[Any]] = {}
        self.images: dict[str, Any] = {}
        self._messages: list[str] = []
        self._fetcher_class = _fetcher_class()
        self.pause: Callable[[], None] = lambda: None

    def open(self, source: Source) -> Typesetting:
        """Parse a document, ready to be laid out any number of times."""
        fetcher = self._fetcher_class(dict(source.files))
        # Pictures are cached by address; an address stands for other bytes in the next document.
        self.images.clear()
        html = self._weasyprint.HTML(string=source.html, base_url=BASE_URL, url_fetcher=fetcher)
        styles = [self._style(text, fetcher) for text in source.styles]
        return Typesetting(html, styles, self, fetcher)

    def check_style(self, name: str, text: str) -> tuple[Problem, ...]:
        """Tell which rules of a style sheet WeasyPrint does not know, with their lines."""
        self.open(Source("<p></p>", (text,)))
        found = self.drain_problems(Place())
        return tuple(replace(each, where=replace(each.where, file=name)) for each in found)

    def render(self, html: Any, styles: list[Any]) -> Rendering:
        """Lay a parsed document out. Raises LeafletError when WeasyPrint gives up."""
        self.pause()
        with self.listening():
            document = html.render(font_config=self._font_config, stylesheets=styles, cache=self.images)
        return Rendering(document, self)

    def small_style(self, text: str, fetcher: Any) -> Any:
        """Parse a style sheet that is used once."""
        return self._weasyprint.CSS(string=text, base_url=BASE_URL, url_fetcher=fetcher, font_config=self._font_config)

    def drain_problems(self, where: Place) -> tuple[Problem, ...]:
        """Return what WeasyPrint has complained of since the last call, as problems."""
        messages, self._messages[:] = list(dict.fromkeys(self._messages)), []
        return tuple(_problem(message, where) for message in messages)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Collect WeasyPrint's log and turn what it raises into one LeafletError."""
        logger = logging.getLogger("weasyprint")
        handler = _Listener(self._messages)
        propagate, logger.propagate = logger.propagate, False
        logger.addHandler(handler)
        try:
            yield
        except LeafletError:
            raise
        except (ArithmeticError, LookupError, ValueError, TypeError, AttributeError, RuntimeError, AssertionError,
                OSError) as fault:  # fmt: skip
            raise _unrendered(fault) from fault
        finally:
            logger.removeHandler(handler)
            logger.propagate = propagate

    def once(self, made: dict[str, Said[T]], name: str, make: Callable[[], T]) -> T:
        """Make something once, and repeat each time what WeasyPrint said of it."""
        if name not in made:
            before = len(self._messages)
            value = make()
            made[name] = value, tuple(self._messages[before:])
            del self._messages[before:]
        value, messages = made[name]
        self._messages.extend(messages)
        return value

    def _style(self, text: str, fetcher: Any) -> Any:
        """Parse a style sheet once."""

        def parse() -> Any:
            with self.listening():
                return self.small_style(text, fetcher)

        return self.once(self._styles, text, parse)


class Typesetting:
    """A parsed document, to be laid out with different settings; each layout is kept as long as the document."""

    def __init__(self, html: Any, styles: list[Any], engine: Engine, fetcher: Any) -> None:
        self._html = html
        self._styles = styles
        self._engine = engine
        self._fetcher = fetcher
        self._laid_out: dict[str, Said[Rendering]] = {}

    def render(self, settings_css: str) -> Rendering:
        """Lay the document out with a few rules more."""
        return self._engine.once(self._laid_out, settings_css, lambda: self._render(settings_css))

    def _render(self, settings_css: str) -> Rendering:
        extra = self._engine.small_style(settings_css, self._fetcher)
        return self._engine.render(self._html, [*self._styles, extra])


class _Listener(logging.Handler):
    """Keeps warnings of WeasyPrint that mean a fault on the page."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not HARMLESS.match(message):
            self._messages.append(message)


def _box(x1: float, y1: float, x2: float, y2: float) -> Box:
    left, top = min(x1, x2), min(y1, y2)
    return Box(left * MM_PER_CSS_PX, top * MM_PER_CSS_PX, abs(x2 - x1) * MM_PER_CSS_PX, abs(y2 - y1) * MM_PER_CSS_PX)


def _first_in_body(page: Any) -> int:
    boxes = (box for box in page._page_box.descendants() if getattr(box.element, "tag", "") == "div")
    return id(next(boxes).element)


def _paragraphs_on(pages: Iterable[Any]) -> Iterator[Paragraph]:
    """Go through the blocks of lines on pages; one that runs over to the next page is one paragraph.

    What stands above a block on its page tells the white before it; at the head of a page that is its margin.
    """
    found: dict[int, list[Any]] = {}
    before: dict[int, float] = {}
    for page in pages:
        foot: float | None = None
        for block in _blocks_of_lines(page):
            first, last, name = block.children[0], block.children[-1], id(block.element)
            margin = getattr(block.style["margin_top"], "value", 0.0)
            before.setdefault(name, margin if foot is None else first.position_y - foot)
            found.setdefault(name, []).append(block)
            foot = last.position_y + last.height
    for name, blocks in found.items():
        style = blocks[0].style
        heights = tuple(line.height * MM_PER_CSS_PX for block in blocks for line in block.children)
        white_mm = max(before[name], 0.0) * MM_PER_CSS_PX
        keeps_next = style["break_after"].startswith("avoid")
        yield Paragraph(heights, white_mm, style["orphans"], style["widows"], keeps_next)


def _blocks_of_lines(box: Any) -> Iterator[Any]:
    children = getattr(box, "children", ())
    if children and type(children[0]).__name__ == "LineBox":
        yield box
        return
    for child in children:
        yield from _blocks_of_lines(child)


def _line_texts(box: Any) -> Iterator[str]:
    """Return the texts of a box's lines; a line that holds a broken block (a long address) is that block's lines."""
    if type(box).__name__ != "LineBox":
        for child in getattr(box, "children", ()):
            yield from _line_texts(child)
        return
    blocks = [each for each in box.descendants() if type(each).__name__ == "InlineBlockBox"]
    inner = [[_text(line) for line in block.descendants() if type(line).__name__ == "LineBox"] for block in blocks]
    broken = [lines for lines in inner if len(lines) > 1]
    yield from (text for lines in broken for text in lines) if broken else (_text(box),)


def _text(line: Any) -> str:
    return "".join(box.text for box in line.descendants() if hasattr(box, "text"))


def _problem(message: str, where: Place) -> Problem:
    if message.startswith("Failed to load image"):
        return error("picture-missing", f"A picture of the layout cannot be drawn: {message}.", where)
    if ".notdef" in message:
        return error("glyph-missing", f"A character has no glyph in the bundled fonts: {message}.", where)
    clean = "".join(sign for sign in message if unicodedata.category(sign)[0] != "C")
    rule = clean.strip().rstrip(".")
    line = POSITION.search(rule)
    style = Place(file="style.css", line=int(line[1]) if line else 0)
    rule = POSITION.sub("", rule, count=1)
    return warning("style-ignored", f"A rule of the layout has no effect: {rule}.", style, "Correct the layout pack.")


def _unrendered(fault: BaseException) -> LeafletError:
    """Say what stopped WeasyPrint; 70 cannot mix colours given as inks, and says so in these two ways."""
    if isinstance(fault, NotImplementedError) or INKS in str(fault):
        message = f"A gradient, a blurred shadow or a border in relief is given in {INKS}(), which cannot be drawn."
        hint = "Give its colours in sRGB, such as #c4161c: they become the print shop's inks."
        return LeafletError(Room.RENDERING, error("not-typeset", message, Place(file="style.css"), hint))
    message = f"This page cannot be typeset: {type(fault).__name__}: {fault}."
    return LeafletError(Room.RENDERING, error("not-typeset", message, hint="Simplify the layout pack's HTML or CSS."))


@contextmanager
def _without_find_library() -> Iterator[None]:
    """Keep WeasyPrint's import from starting ldconfig, gcc and ld for names that dlopen resolves by itself.

    Measured with WeasyPrint 70 on Linux: 640 ms without, 365 ms with.
    """
    original = ctypes.util.find_library
    if os.name == "posix" and os.uname().sysname == "Linux":
        ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = original


def _fetcher_class() -> type:
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class MemoryFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        """Answers from memory under one address that never resolves, and opens nothing else.

        Never a `file:` address: WeasyPrint would read the original file again when it writes.
        """

        def __init__(self, files: dict[str, bytes]) -> None:
            super().__init__(allowed_protocols=(), allow_redirects=False)
            self.handlers.clear()
            self.handle_open.clear()
            self._files = files
            self._fetches = 0

        def fetch(self, url: str, headers: object = None) -> object:
            self._fetches += 1
            path = url.removeprefix(BASE_URL)
            if path == url or path not in self._files or self._fetches > FETCHES_LIMIT:
                raise ValueError(f"“{url[:200]}” is not a file of this layout or campaign")
            return URLFetcherResponse(url, self._files[path], {"Content-Type": _media_type(path)})

        def open(self, *_: object, **__: object) -> object:
            raise ValueError("nothing is opened from here")

    return MemoryFetcher


def _media_type(path: str) -> str:
    suffix = path.rpartition(".")[2].lower()
    known = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "svg": "image/svg+xml", "css": "text/css"}
    return known.get(suffix, "application/octet-stream")
