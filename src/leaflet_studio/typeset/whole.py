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
from leaflet_studio.typeset.fit import Setting
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.threads import Fit, Typesetter

PDF_UA: Final = {"pdf_variant": "pdf/ua-1"}
SMALLER_BY_PT: Final = 0.1
TOLERANCE_MM: Final = 0.05
STEPS: Final = 15
"""How often a text in columns may be set smaller: a frame typeset alone and a column differ by a line at most."""
TAG: Final = re.compile(r"<[^>]*>")
LINE_END: Final = re.compile(r"<br>|</(?:p|h\d|li)>")
STYLE: Final = (
    ".sheet{position:relative;break-after:page;overflow:hidden}.sheet:last-child{break-after:auto}"
    ".sheet>.frame{position:absolute;box-sizing:border-box}"
)


def screen_edition(typesetter: Typesetter, date: dt.datetime) -> tuple[bytes, tuple[Fit, ...], tuple[Problem, ...]]:
    """Make the tagged screen edition (PDF/UA-1): RGB, live links, its own language and title."""
    composition, engine = typesetter.composition, typesetter.engine
    layout = composition.layout
    _check_threads(layout)
    threads = typesetter.threads()
    fits = {thread.thread.slot: thread.fit for thread in threads}
    for step in range(STEPS):
        source = whole_source(composition, _smaller(layout, fits, step), date)
        rendering = engine.open(source).render("")
        if all(_columns_fit(rendering.boxes(index), layout) for index in range(rendering.page_count)):
            break
    pdf = rendering.pdf(**PDF_UA)
    found = tuple(problem for thread in threads for problem in thread.problems)
    where = Place(language=composition.words.language.tag)
    return pdf, tuple(fits.values()), (*found, *engine.drain_problems(where))


def _check_threads(layout: Layout) -> None:
    """Refuse a text that runs over several pages: absolutely placed boxes of one document cannot pass it on."""
    for thread in layout.threads:
        if len({layout.frame(frame)[0] for frame in thread.frames}) > 1:
            message = (
                f"The layout “{layout.id}” has no edition for screens: its “{thread.slot}” runs over several pages."
            )
            raise LeafletError(
                Room.LAYOUT, error("no-screen-edition", message, hint="Choose another layout for screens.")
            )


def whole_source(composition: Composition, fits: dict[str, Fit], date: dt.datetime, bleed_mm: float = 0.0) -> Source:
    """Compose the whole leaflet with the settings that were found for its threads."""
    layout, words = composition.layout, composition.words
    sheets = "".join(_sheet_html(composition, page, fits) for page in layout.pages)
    title = escape(words.statement.title)
    stamp = date.strftime("%Y-%m-%dT%H:%M:%SZ")
    html = (
        f'<!DOCTYPE html><html lang="{words.language.tag}" dir="{words.language.direction}"><head>'
        f'<meta charset="utf-8"><title>{title}</title><meta name="dcterms.created" content="{stamp}">'
        f'<meta name="dcterms.modified" content="{stamp}"></head><body>{sheets}</body></html>'
    )
    rules = (_thread_css(layout, thread, fits[thread.slot].setting, bleed_mm) for thread in layout.threads)
    return composition.whole_source(html, (STYLE, *(_page_css(page, bleed_mm) for page in layout.pages), *rules))


def page_texts(composition: Composition, fits: tuple[Fit, ...]) -> tuple[str, ...]:
    """Return what each page says, in reading order, without any markup."""
    found = {fit.slot: fit for fit in fits}
    return tuple("\n".join(_page_lines(composition, page, found)) for page in composition.layout.pages)


def _page_lines(composition: Composition, page: Page, fits: dict[str, Fit]) -> Iterator[str]:
    frames = {frame.id for frame in page.frames}
    for thread in composition.layout.threads:
        if thread.frames[0] in frames:
            html = composition.slot_html(thread, short=fits[thread.slot].short)
            lines = (unescape(TAG.sub("", line)) for line in LINE_END.split(html))
            yield from (" ".join(line.split()) for line in lines if line.strip())


def _sheet_html(composition: Composition, page: Page, fits: dict[str, Fit]) -> str:
    frames = {frame.id for frame in page.frames}
    threads = (thread for thread in composition.layout.threads if thread.frames[0] in frames)
    content = "".join(_frame_html(composition, thread, fits[thread.slot]) for thread in threads)
    spoken = _spoken(composition.voice(page.language).words.language)
    return f'<div class="sheet sheet-{page.id}"{spoken}>{composition.artwork_html(page)}{content}</div>'


def _frame_html(composition: Composition, thread: Thread, fit: Fit) -> str:
    content = composition.slot_html(thread, short=fit.short, whole=fit.whole)
    if len(thread.frames) > 1:
        before, end, after = content.rpartition("</p>")
        content = f'{before}<a id="end-{thread.slot}"></a>{end}{after}'
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


def _page_css(page: Page, bleed_mm: float) -> str:
    size = f"{page.width_mm + 2 * bleed_mm}mm {page.height_mm + 2 * bleed_mm}mm"
    rule = artwork_css(page, bleed_mm).replace("@page{", f"@page {page.id}{{size:{size};", 1)
    sheet = f".sheet-{page.id}{{page:{page.id};height:{page.height_mm + 2 * bleed_mm}mm}}"
    return rule.replace(".artwork{", f".artwork-{page.id}{{", 1) + sheet


def _thread_css(layout: Layout, thread: Thread, setting: Setting, bleed_mm: float) -> str:
    frames = [layout.frame(frame_id)[1] for frame_id in thread.frames]
    left = min(frame.x_mm for frame in frames)
    top = min(frame.y_mm for frame in frames)
    width = max(frame.x_mm + frame.width_mm for frame in frames) - left
    height = min(frame.height_mm for frame in frames)
    box = (
        f".sheet>.slot-{thread.slot}{{left:{left + bleed_mm}mm;top:{top + bleed_mm}mm;"
        f"width:{width}mm;height:{height}mm;{frame_css(frames[0])}}}"
    )
    return box + setting.css(f".slot-{thread.slot}") + _columns_css(thread, frames, height)


def _columns_css(thread: Thread, frames: list[Frame], height_mm: float) -> str:
    if len(frames) == 1:
        return ""
    first, second = sorted(frames, key=lambda frame: frame.x_mm)[:2]
    gap = second.x_mm - first.x_mm - first.width_mm
    return (
        f".slot-{thread.slot}>div{{column-count:{len(frames)};column-gap:{gap}mm;"
        f"height:{height_mm}mm;column-fill:auto}}"
    )
