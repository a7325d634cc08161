"""The whole leaflet as one HTML document in reading order: frames as boxes on their pages, artwork behind them.

It is the accessible screen edition, and the reference that assembled pages are held against.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape, unescape
from typing import Final

from leaflet_studio.layouts.model import Frame, Layout, Page, Thread
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error
from leaflet_studio.typeset.compose import Composition, artwork_css, frame_css
from leaflet_studio.typeset.engine import Box, Source
from leaflet_studio.typeset.fit import POINTS_PER_MM
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.spreads import Spread, placed_frames, spreads_of
from leaflet_studio.typeset.tags import Tags
from leaflet_studio.typeset.threads import Fit, Typesetter

PDF_UA: Final = {"pdf_variant": "pdf/ua-1"}
SMALLER_BY_PT: Final = 0.1
TOLERANCE_MM: Final = 0.05
STEPS: Final = 15
"""How often a text in columns may be set smaller: a frame typeset alone and a column differ by a line at most."""
LIKE_MM: Final = 4.0
"""By how much a text's frames may differ and still be columns of one box: a panel folded in is 3 mm narrower."""
SHORTEN: Final = "Shorten the text, or choose another layout for screens."
TAG: Final = re.compile(r"<svg.*?</svg>|<[^>]*>", re.DOTALL)
LINE_END: Final = re.compile(r"<br>|</(?:p|h\d|li)>")
CLOSING_TAGS: Final = re.compile(r"(?:\s*</\w+>)*\s*\Z")
STYLE: Final = (
    ".sheet{position:relative;break-after:page;overflow:hidden}.sheet:last-child{break-after:auto}"
    ".sheet>.frame{position:absolute;box-sizing:border-box}"
)


def screen_edition(
    typesetter: Typesetter, date: dt.datetime
) -> tuple[bytes, Tags, tuple[Fit, ...], tuple[Problem, ...]]:
    """Make the tagged screen edition (PDF/UA-1): RGB, live links, its own language and title.

    Returns it with what its tags do not say, its fits and its problems.
    """
    composition, engine = typesetter.composition, typesetter.engine
    layout = composition.layout
    threads = typesetter.threads()
    fits = {thread.thread.slot: thread.fit for thread in threads}
    _check_columns(composition, fits)
    for step in range(STEPS):
        source = whole_source(composition, _smaller(layout, fits, step), date)
        rendering = engine.open(source).render("")
        fitted = all(_columns_fit(rendering.boxes(index), layout) for index in range(rendering.page_count))
        if fitted:
            break
    pdf = rendering.pdf(**PDF_UA)
    found = tuple(problem for thread in threads for problem in thread.problems)
    where = Place(language=composition.words.language.tag)
    cut = (
        () if fitted else (error("overset", "The text in columns does not fit on the screen’s page.", where, SHORTEN),)
    )
    tags = Tags(part_languages(composition), rendering.continued())
    return pdf, tags, tuple(fits.values()), (*found, *cut, *engine.drain_problems(where))


def part_languages(composition: Composition) -> tuple[tuple[str, ...], ...]:
    """Return the language tag of each part of each page of the screen edition, in the order of its tags."""
    return tuple(tuple(_part_languages(composition, spread)) for spread in spreads_of(composition))


def _part_languages(composition: Composition, spread: Spread) -> Iterator[str]:
    for page, _ in spread.pages:
        if composition.artwork_html(page):
            yield composition.voice(page.language).words.language.tag
    for thread in spread.threads(composition.layout):
        yield composition.voice_of(thread).words.language.tag


def _check_columns(composition: Composition, fits: dict[str, Fit]) -> None:
    """Refuse a text in frames of unlike size: on a screen's page it stands in the columns of one box."""
    layout = composition.layout
    for spread in spreads_of(composition):
        for thread in spread.threads(layout):
            frames = _columns(layout, thread, placed_frames(spread), fits[thread.slot])
            if any(_unlike(frame, frames[0]) for frame in frames):
                message = (
                    f"The layout “{layout.id}” has no edition for screens: "
                    f"its “{thread.slot}” runs through frames of unlike size."
                )
                hint = "Choose another layout for screens."
                raise LeafletError(Room.LAYOUT, error("no-screen-edition", message, hint=hint))


def _unlike(one: Frame, other: Frame) -> bool:
    sizes = (one.y_mm - other.y_mm, one.height_mm - other.height_mm, one.width_mm - other.width_mm)
    return max(map(abs, sizes)) > LIKE_MM


def whole_source(composition: Composition, fits: dict[str, Fit], date: dt.datetime, bleed_mm: float = 0.0) -> Source:
    """Compose the whole leaflet with the settings that were found for its threads."""
    words = composition.words
    spreads = spreads_of(composition)
    sheets = "".join(_sheet_html(composition, spread, fits) for spread in spreads)
    title = escape(words.statement.title)
    stamp = date.strftime("%Y-%m-%dT%H:%M:%SZ")
    html = (
        f'<!DOCTYPE html><html lang="{words.language.tag}" dir="{words.language.direction}"><head>'
        f'<meta charset="utf-8"><title>{title}</title><meta name="dcterms.created" content="{stamp}">'
        f'<meta name="dcterms.modified" content="{stamp}"></head><body>{sheets}</body></html>'
    )
    rules = (rule for spread in spreads for rule in _spread_rules(composition.layout, spread, fits, bleed_mm))
    return composition.whole_source(html, (STYLE, *rules))


def page_texts(composition: Composition, fits: tuple[Fit, ...]) -> tuple[str, ...]:
    """Return what each page says, in reading order, without any markup."""
    found = {fit.slot: fit for fit in fits}
    return tuple("\n".join(_page_lines(composition, spread, found)) for spread in spreads_of(composition))


def _page_lines(composition: Composition, spread: Spread, fits: dict[str, Fit]) -> Iterator[str]:
    for thread in spread.threads(composition.layout):
        html = composition.slot_html(thread, short=fits[thread.slot].short)
        lines = (unescape(TAG.sub("", line)) for line in LINE_END.split(html))
        yield from (" ".join(line.split()) for line in lines if line.strip())


def _sheet_html(composition: Composition, spread: Spread, fits: dict[str, Fit]) -> str:
    artwork = "".join(composition.artwork_html(page) for page, _ in spread.pages)
    threads = spread.threads(composition.layout)
    content = "".join(_frame_html(composition, thread, fits[thread.slot]) for thread in threads)
    spoken = _spoken(composition.voice(spread.language).words.language)
    return f'<div class="sheet sheet-{spread.id}"{spoken}>{artwork}{content}</div>'


def _frame_html(composition: Composition, thread: Thread, fit: Fit) -> str:
    content = composition.slot_html(thread, short=fit.short, whole=fit.whole)
    if len(thread.frames) > 1:
        content = CLOSING_TAGS.sub(rf'<span id="end-{thread.slot}"></span>\g<0>', content, count=1)
    spoken = _spoken(composition.voice_of(thread).words.language)
    return f'<div class="frame slot-{thread.slot}" id="frame-{thread.slot}"{spoken}><div>{content}</div></div>'


def _spoken(language: Language) -> str:
    return f' lang="{language.tag}" dir="{language.direction}"'


def _columns_fit(boxes: dict[str, Box], layout: Layout) -> bool:
    """Tell whether each text in columns ends within its frame; what is too much stands beside it."""
    slots = (thread.slot for thread in layout.threads if len(thread.frames) > 1)
    return all(_holds(boxes[f"frame-{slot}"], boxes[f"end-{slot}"]) for slot in slots if f"end-{slot}" in boxes)


def _holds(frame: Box, end: Box) -> bool:
    beside = frame.x_mm - TOLERANCE_MM <= end.x_mm <= frame.x_mm + frame.width_mm + TOLERANCE_MM
    return beside and end.y_mm + end.height_mm <= frame.y_mm + frame.height_mm + TOLERANCE_MM


def _smaller(layout: Layout, fits: dict[str, Fit], step: int) -> dict[str, Fit]:
    """Return the settings with the texts in columns a few steps smaller."""
    columns = {thread.slot for thread in layout.threads if len(thread.frames) > 1}
    return {slot: _reduced(fit, step) if slot in columns else fit for slot, fit in fits.items()}


def _reduced(fit: Fit, step: int) -> Fit:
    size_pt = round(fit.setting.size_pt - step * SMALLER_BY_PT, 1)
    return replace(fit, setting=replace(fit.setting, size_pt=size_pt))


def _spread_rules(layout: Layout, spread: Spread, fits: dict[str, Fit], bleed_mm: float) -> Iterator[str]:
    yield _page_css(spread, bleed_mm)
    frames = placed_frames(spread)
    for thread in spread.threads(layout):
        yield _thread_css(layout, thread, frames, fits[thread.slot], bleed_mm)


def _page_css(spread: Spread, bleed_mm: float) -> str:
    width_mm, height_mm = (length + 2 * bleed_mm for length in (spread.width_mm, spread.height_mm))
    artwork = (_artwork_css(page, x_mm, bleed_mm) for page, x_mm in spread.pages)
    sheet = f".sheet-{spread.id}{{page:{spread.id};height:{height_mm}mm}}"
    return f"@page {spread.id}{{size:{width_mm}mm {height_mm}mm;margin:0}}{''.join(artwork)}{sheet}"


def _artwork_css(page: Page, x_mm: float, bleed_mm: float) -> str:
    _, _, rule = artwork_css(page, bleed_mm).partition("}")
    moved = f".artwork-{page.id}{{left:{x_mm + bleed_mm}mm}}" if x_mm else ""
    return rule.replace(".artwork{", f".artwork-{page.id}{{", 1) + moved


def _columns(layout: Layout, thread: Thread, placed: dict[str, Frame], fit: Fit) -> list[Frame]:
    """Return a thread's frames that hold a line at least; a sliver is no column."""
    line_mm = fit.setting.size_pt * fit.setting.leading / POINTS_PER_MM
    frames = [_moved(layout, frame, placed) for _, frame in layout.frames_of(thread, short=fit.short)]
    return [frame for frame in frames if frame.height_mm >= line_mm] or frames[:1]


def _moved(layout: Layout, frame: Frame, placed: dict[str, Frame]) -> Frame:
    """Return a frame of a page as it stands on its spread."""
    _, on_page = layout.frame(frame.id)
    return replace(frame, x_mm=round(frame.x_mm + placed[frame.id].x_mm - on_page.x_mm, 4))


def _thread_css(layout: Layout, thread: Thread, placed: dict[str, Frame], fit: Fit, bleed_mm: float) -> str:
    frames = _columns(layout, thread, placed, fit)
    left = min(frame.x_mm for frame in frames)
    top = min(frame.y_mm for frame in frames)
    width = max(frame.x_mm + frame.width_mm for frame in frames) - left
    height = min(frame.height_mm for frame in frames)
    box = (
        f".sheet>.slot-{thread.slot}{{left:{left + bleed_mm}mm;top:{top + bleed_mm}mm;"
        f"width:{width}mm;height:{height}mm;{frame_css(frames[0])}}}"
    )
    return box + fit.setting.css(f".slot-{thread.slot}") + _columns_css(thread, frames, height)


def _columns_css(thread: Thread, frames: list[Frame], height_mm: float) -> str:
    if len(frames) == 1:
        return ""
    first, second = sorted(frames, key=lambda frame: frame.x_mm)[:2]
    gap = second.x_mm - first.x_mm - first.width_mm
    return (
        f".slot-{thread.slot}>div{{column-count:{len(frames)};column-gap:{gap}mm;"
        f"height:{height_mm}mm;column-fill:auto}}"
    )
