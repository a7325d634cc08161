"""Campaign, layout and language to documents: one for each thread, and one for each page's artwork."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from markupsafe import Markup

from leaflet_studio.campaign.model import Campaign, Event, Statement
from leaflet_studio.layouts.model import Frame, Layout, Page, Thread
from leaflet_studio.layouts.templates import PackEnvironment, render_template
from leaflet_studio.pictures import clean_picture
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.typeset.capitals import html_capitals
from leaflet_studio.typeset.colour import Colour, palette, palette_css
from leaflet_studio.typeset.dates import format_date, format_span
from leaflet_studio.typeset.engine import Source
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.qr import QRCode
from leaflet_studio.typeset.wording import display_url, nowrap_html, statement_html, text_html

PAGE_TEMPLATE: Final = "page.html.j2"
FONT_ROLES: Final = ("serif", "sans", "head")
UPRIGHT: Final = (
    "*{font-style:normal!important;letter-spacing:normal!important;text-transform:none!important}em{font-weight:bolder}"
)
"""For scripts without italics and capitals: emphasis is bold, and no space tears letters (measured, WeasyPrint 70)."""
NUMBERING: Final = {"٠": "arabic-indic", "۰": "persian", "০": "bengali", "०": "devanagari", "๐": "thai"}
"""The counter style of a list by the zero of its digits (CSS Counter Styles 3, 6.1)."""

Context = dict[str, object]


@dataclass(frozen=True, slots=True)
class Words:
    """What one edition says: the campaign, the statement in its language, and the group's event, if any."""

    campaign: Campaign
    statement: Statement
    language: Language
    event: Event | None
    group_name: str = ""
    links: bool = False


@dataclass(frozen=True, slots=True)
class Composition:
    """An edition ready to be composed: its layout, what it says, its pack's templates, what they print, its styles."""

    layout: Layout
    words: Words
    environment: PackEnvironment
    context: Context
    styles: tuple[str, ...]

    def slot_html(self, slot: str, *, short: bool) -> str:
        """Fill a slot's template; `short` asks for the short body."""
        return render_template(self.environment, f"slots/{slot}.html.j2", {**self.context, "short": short})

    def thread_source(self, thread: Thread, *, short: bool) -> Source:
        """Compose the document of a thread: its pages have the sizes of its frames."""
        frames = [self.layout.frame(frame_id)[1] for frame_id in thread.frames]
        content = self.slot_html(thread.slot, short=short)
        body = f'<div class="frame slot-{thread.slot}"><div id="content">{content}</div></div>'
        return self.source(_document(self.words.language, body), _frame_pages_css(frames))

    def artwork_html(self, page: Page) -> str:
        """Return the HTML of a page's artwork, empty when the pack draws none."""
        if self.layout.template(PAGE_TEMPLATE) is None:
            return ""
        number = [each.id for each in self.layout.pages].index(page.id) + 1
        context = {**self.context, "page": {"id": page.id, "number": number}}
        drawn = render_template(self.environment, PAGE_TEMPLATE, context)
        return f'<div class="artwork artwork-{page.id}">{drawn}</div>'

    def artwork_source(self, page: Page, bleed_mm: float) -> Source:
        """Compose the document of a page's artwork, as large as the page with its bleed."""
        return self.source(_document(self.words.language, self.artwork_html(page)), artwork_css(page, bleed_mm))

    def source(self, html: str, *styles: str) -> Source:
        """Make a document of HTML and rules of its own; it carries those files that it names."""
        text = "".join((html, *styles, *self.styles))
        own = ((path, data) for path, data in self.layout.files if path in text)
        pictures = (file for file in self.words.campaign.files if file.path.startswith("images/") and file.path in text)
        named = (*own, *((file.path, clean_picture(file.data, file.path)) for file in pictures))
        return Source(html, (*self.styles, *styles), named)


def compose(
    layout: Layout, words: Words, environment: PackEnvironment, statement: Context, code: QRCode | None
) -> Composition:
    """Prepare an edition: set its words in the language's typography, and choose its styles."""
    accent = _accent(words.campaign)
    styles = (language_css(words.language), palette_css(accent), *layout.styles)
    return Composition(layout, words, environment, _context(words, accent, statement, code), styles)


def statement_context(statement: Statement, language: Language, links: bool) -> Context:
    """Return what templates can print of a statement."""
    return {
        **_texts(statement, ("title", "lead", "call"), language),
        "body": Markup(statement_html(statement.body, language, links=links)),
        "short_body": Markup(statement_html(statement.short_body, language, links=links)),
        "dateline": Markup(text_html(_dateline(statement, language), language)),
    }


def _context(words: Words, accent: Colour, statement: Context, code: QRCode | None) -> Context:
    """Return what templates can print: plain values, set in the language's typography."""
    language, organisation = words.language, words.campaign.organisation
    return {
        "statement": statement,
        "event": _event_context(words),
        "organisation": {
            **_texts(organisation, ("name", "imprint"), language),
            **_nowrap(organisation, ("phone",), language),
            "email": _email(organisation.email, words),
            "website": _address(organisation.website, words),
            "logo": organisation.logo,
        },
        "petition": {
            "url": words.campaign.petition.url,
            "display": _link_text(words.campaign.petition.url, language),
            "qr": {"path": code.path, "modules": code.modules} if code else None,
        },
        "photo": words.campaign.design.photo,
        "colours": {name.replace("-", "_"): value for name, value in palette(accent).items()},
        "words": {key: Markup(text_html(text, language)) for key, text in language.words},
        "links": words.links,
        "capitals": partial(html_capitals, language=language),
    }


def language_css(language: Language) -> str:
    """Return the style sheet's variables and rules for a language: fonts, leading, hyphenation, justification.

    Packs' style sheets come after it; what a script does not bear is forbidden to them.
    """
    families = {role: ",".join(f'"{family}"' for family in getattr(language.fonts, role)) for role in FONT_ROLES}
    variables = "".join(f"--{role}:{chain};" for role, chain in families.items())
    align = "justify" if language.justify else "start"
    hyphens = "auto" if language.hyphenation else "manual"
    return (
        f":root{{{variables}--leading:{language.leading};--text-align:{align};--hyphens:{hyphens}}}"
        f".serif{{font-family:{families['serif']}}}.sans{{font-family:{families['sans']}}}"
        f".head{{font-family:{families['head']}}}"
        f"ol{{list-style-type:{NUMBERING.get(language.digits[:1], 'decimal')}}}"
        f"{'' if language.italics else UPRIGHT}"
    )


def artwork_css(page: Page, bleed_mm: float) -> str:
    """Return the variables for a page's artwork: page size, bleed and the place of each frame, in mm."""
    frames = "".join(
        f"--{frame.id}-x:{frame.x_mm}mm;--{frame.id}-y:{frame.y_mm}mm;"
        f"--{frame.id}-width:{frame.width_mm}mm;--{frame.id}-height:{frame.height_mm}mm;"
        for frame in page.frames
    )
    size = f"{page.width_mm + 2 * bleed_mm}mm {page.height_mm + 2 * bleed_mm}mm"
    return (
        f"@page{{size:{size};margin:0}}"
        f".artwork{{position:absolute;left:{bleed_mm}mm;top:{bleed_mm}mm;width:{page.width_mm}mm;"
        f"height:{page.height_mm}mm;--page-width:{page.width_mm}mm;--page-height:{page.height_mm}mm;"
        f"--bleed:{bleed_mm}mm;{frames}}}"
    )


def _frame_pages_css(frames: list[Frame]) -> str:
    sizes = [f"{frame.width_mm}mm {frame.height_mm}mm" for frame in frames]
    pages = "".join(f"@page:nth({number}){{size:{size}}}" for number, size in enumerate(sizes, 1))
    return f"@page{{margin:0;size:{sizes[-1]}}}{pages}"


def _document(language: Language, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="{language.tag}" dir="{language.direction}">'
        f'<head><meta charset="utf-8"><title></title></head><body>{body}</body></html>'
    )


def _texts(record: object, names: tuple[str, ...], language: Language) -> dict[str, Markup]:
    return {name: Markup(text_html(getattr(record, name), language)) for name in names}


def _nowrap(record: object, names: tuple[str, ...], language: Language) -> dict[str, Markup]:
    return {name: Markup(nowrap_html(getattr(record, name), language)) for name in names}


def _event_context(words: Words) -> Context | None:
    event, language = words.event, words.language
    if event is None:
        return None
    names = ("title", "venue", "street", "city", "contact")
    return {
        **_texts(event, names, language),
        **_nowrap(event, ("phone",), language),
        "email": _email(event.email, words),
        "url": _address(event.url, words),
        "group": Markup(text_html(words.group_name, language)),
        "date": Markup(text_html(format_date(event.date, language, weekday=True), language)) if event.date else "",
        "time": Markup(text_html(format_span(event.start, event.end, language), language)) if event.start else "",
    }


def _address(url: str, words: Words) -> Markup | str:
    """Set an address of the web, live on a screen."""
    return _live(url, _link_text(url, words.language), words)


def _email(address: str, words: Words) -> Markup:
    return Markup(_live(f"mailto:{address}", nowrap_html(address, words.language), words) if address else "")


def _live(target: str, text: str, words: Words) -> Markup | str:
    return Markup('<a href="{}">{}</a>').format(target, Markup(text)) if text and words.links else text


def _link_text(url: str, language: Language) -> Markup | str:
    return Markup(nowrap_html(display_url(url), language)) if url else ""


def _dateline(statement: Statement, language: Language) -> str:
    date = format_date(statement.date, language, weekday=False) if statement.date else ""
    if not (statement.place and date):
        return statement.place or date
    return language.patterns.dateline.format(place=statement.place, date=date)


def _accent(campaign: Campaign) -> Colour:
    try:
        return Colour.parse(campaign.design.accent)
    except ValueError as fault:
        where = Place(file="campaign.toml", field="design.accent")
        raise LeafletError(
            Room.CAMPAIGN, error("accent-faulty", f"The accent colour is faulty: {fault}.", where)
        ) from fault
