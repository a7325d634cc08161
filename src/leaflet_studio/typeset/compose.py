"""Campaign, layout and language to documents: one for each thread, and one for each page's artwork."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from leaflet_studio.campaign.model import IMPRINT_FIELDS, Campaign, Event, Organisation, Statement
from leaflet_studio.layouts.model import Frame, Layout, Page, Thread
from leaflet_studio.layouts.templates import PackEnvironment, render_template
from leaflet_studio.pictures import clean_picture
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.typeset.capitals import html_capitals
from leaflet_studio.typeset.colour import Colour, palette, palette_css
from leaflet_studio.typeset.dates import format_date, format_span, opening_date
from leaflet_studio.typeset.engine import Source
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.paragraphs import with_whole_words
from leaflet_studio.typeset.qr import QRCode
from leaflet_studio.typeset.themes import Theme
from leaflet_studio.typeset.wording import display_url, head_html, nowrap_html, set_text, statement_html, text_html

PAGE_TEMPLATE: Final = "page.html.j2"
EVENT: Final = "event"
"""The one value of templates that differs between groups, but for a photo, which is a choice of design."""
FONT_ROLES: Final = ("serif", "sans", "head")
UPRIGHT: Final = (
    "*{font-style:normal!important;letter-spacing:normal!important;text-transform:none!important}em{font-weight:bolder}"
)
"""For scripts without italics and capitals: emphasis is bold, and no space tears letters (measured, WeasyPrint 70)."""
NUMBERING: Final = {"٠": "arabic-indic", "۰": "persian", "০": "bengali", "०": "devanagari", "๐": "thai"}
"""The counter style of a list by the zero of its digits (CSS Counter Styles 3, 6.1)."""

IMPRINT_JOINT: Final = " · "

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
class Common:
    """What editions of all groups have in common: what templates print of it, styles, and the documents made so far.

    `sources` are by a thread and whether it is short, or by a page and its bleed in mm; they say nothing of an event.
    """

    context: Context
    styles: tuple[str, ...]
    sources: dict[tuple[Thread | Page, float], Source] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Voice:
    """One language of an edition: what it says, and what templates print of it."""

    words: Words
    theme: Theme
    common: Common
    context: Context

    @property
    def styles(self) -> tuple[str, ...]:
        """Return its style sheets."""
        return self.common.styles


@dataclass(frozen=True, slots=True)
class Composition:
    """An edition ready to be composed: its layout, its pack's templates, and its one or two languages."""

    layout: Layout
    environment: PackEnvironment
    voices: tuple[Voice, ...]
    own: dict[tuple[Thread | Page, float], Source] = field(default_factory=dict, compare=False, repr=False)

    @property
    def words(self) -> Words:
        """Return what the edition says in its first language."""
        return self.voices[0].words

    def voice(self, language: int) -> Voice:
        """Return the edition's language 1 or 2; the first where there is no second."""
        return self.voices[min(language, len(self.voices)) - 1]

    def voice_of(self, thread: Thread) -> Voice:
        """Return the language that a thread is set in."""
        return self.voice(self.layout.language_of(thread))

    @property
    def second_styles(self) -> tuple[str, ...]:
        """Return the styles of a second language for the parts of a document that are marked as its own."""
        return tuple(
            language_css(voice.words.language, scope) + voice.theme.css(voice.words.language.fonts, scope)
            for voice in self.voices[1:]
            for scope in [f'[lang="{voice.words.language.tag}"]']
        )

    def slot_context(self, thread: Thread, *, short: bool) -> Context:
        """Return what the template of a thread's slot can print."""
        across = len(self.layout.frames_of(thread, short=short)) < len(thread.frames)
        return {**self.voice_of(thread).context, "short": short, "across": across}

    def page_context(self, page: Page) -> Context:
        """Return what the template of the artwork can print."""
        number = [each.id for each in self.layout.pages].index(page.id) + 1
        return {**self.voice(page.language).context, "page": {"id": page.id, "number": number}}

    def slot_html(self, thread: Thread, *, short: bool, whole: frozenset[int] = frozenset()) -> str:
        """Fill the template of a thread's slot; `short` asks for the short body, `whole` says where words are whole."""
        context = self.slot_context(thread, short=short)
        return with_whole_words(render_template(self.environment, f"slots/{thread.slot}.html.j2", context), whole)

    def thread_source(self, thread: Thread, *, short: bool, whole: frozenset[int] = frozenset()) -> Source:
        """Compose the document of a thread: its pages have the sizes of its frames."""
        if whole:
            return self._thread_source(thread, short=short, whole=whole)
        made = self._made(f"slots/{thread.slot}.html.j2", self.voice_of(thread))
        key = (thread, float(short))
        if key not in made:
            made[key] = self._thread_source(thread, short=short, whole=whole)
        return made[key]

    def _made(self, template: str, voice: Voice) -> dict[tuple[Thread | Page, float], Source]:
        """Return where the document of a template is kept: those of an event are this edition's own."""
        return self.own if self.environment.may_use(template, EVENT) else voice.common.sources

    def _thread_source(self, thread: Thread, *, short: bool, whole: frozenset[int]) -> Source:
        frames = [frame for _, frame in self.layout.frames_of(thread, short=short)]
        voice = self.voice_of(thread)
        content = self.slot_html(thread, short=short, whole=whole)
        body = f'<div class="frame slot-{thread.slot}"><div>{content}</div></div>'
        return self._source(_document(voice.words.language, body), (*voice.styles, _frame_pages_css(frames)))

    def artwork_html(self, page: Page) -> str:
        """Return the HTML of a page's artwork, empty when the pack draws none."""
        if self.layout.template(PAGE_TEMPLATE) is None:
            return ""
        drawn = render_template(self.environment, PAGE_TEMPLATE, self.page_context(page))
        return f'<div class="artwork artwork-{page.id}">{drawn}</div>'

    def artwork_source(self, page: Page, bleed_mm: float) -> Source:
        """Compose the document of a page's artwork, as large as the page with its bleed."""
        voice = self.voice(page.language)
        made = self._made(PAGE_TEMPLATE, voice)
        key = (page, bleed_mm)
        if key not in made:
            html = _document(voice.words.language, self.artwork_html(page))
            made[key] = self._source(html, (*voice.styles, artwork_css(page, bleed_mm)))
        return made[key]

    def whole_source(self, html: str, styles: tuple[str, ...]) -> Source:
        """Make one document of all pages, with rules of its own."""
        return self._source(html, (*self.voices[0].styles, *self.second_styles, *styles))

    def _source(self, html: str, styles: tuple[str, ...]) -> Source:
        """Make a document; it carries those files that it names."""
        text = "".join((html, *styles))
        own = ((path, _drawable(path, data)) for path, data in self.layout.files if path in text)
        pictures = (file for file in self.words.campaign.files if file.path.startswith("images/") and file.path in text)
        named = (*own, *((file.path, clean_picture(file.data, file.path)) for file in pictures))
        return Source(html, styles, named)


def _drawable(path: str, data: bytes) -> bytes:
    """Return a picture of a pack as presses and PDF libraries read it: 8 bits, upright; drawings as they are."""
    return data if path.lower().endswith(".svg") else clean_picture(data, path, Room.LAYOUT)


def compose_voice(words: Words, theme: Theme, common: Common) -> Voice:
    """Set what an edition alone says, its event, in a language's typography."""
    return Voice(words, theme, common, {**common.context, EVENT: _event_context(words)})


def compose_common(layout: Layout, words: Words, theme: Theme, statement: Context, code: QRCode | None) -> Common:
    """Set all but the event in a language's typography, and choose the styles."""
    accent = _accent(words.campaign)
    styles = (
        language_css(words.language),
        theme.css(words.language.fonts),
        palette_css(accent),
        units_css(layout),
        *layout.styles,
    )
    return Common(_context(words, accent, statement, code), styles)


def statement_context(statement: Statement, language: Language, links: bool) -> Context:
    """Return what templates can print of a statement."""
    return {
        **{
            name: Markup(head_html(getattr(statement, name), language, statement.names))
            for name in ("title", "lead", "call")
        },
        "body": Markup(statement_html(statement.body, language, links=links)),
        "short_body": Markup(statement_html(statement.short_body, language, links=links)),
        "dateline": Markup(text_html(_dateline(statement, language), language)),
    }


def _context(words: Words, accent: Colour, statement: Context, code: QRCode | None) -> Context:
    """Return what templates can print but the event: plain values, set in the language's typography."""
    language, organisation, design = words.language, words.campaign.organisation, words.campaign.design
    return {
        "statement": statement,
        "organisation": {
            **_texts(organisation, ("name",), language),
            "imprint": Markup(text_html(imprint_text(organisation, language), language)),
            **_nowrap(organisation, ("phone",), language),
            "email": _email(organisation.email, words),
            "website": _address(organisation.website, words),
            "logo": organisation.logo,
            "plain_name": organisation.name,
        },
        "petition": {
            "url": words.campaign.petition.url,
            "display": _link_text(words.campaign.petition.url, language),
            "qr": {"path": code.path, "modules": code.modules} if code else None,
        },
        "photo": design.photo if design.artwork in ("", "photo") else "",
        "artwork": design.artwork,
        "colours": {name.replace("-", "_"): value for name, value in palette(accent).items()},
        **_fixed_words(language),
        "links": words.links,
        "capitals": partial(html_capitals, language=language),
    }


@lru_cache(maxsize=64)
def _fixed_words(language: Language) -> Mapping[str, Mapping[str, str]]:
    """Return a language's own words, as HTML and plain; no edition changes them."""
    words = {key: Markup(text_html(text, language)) for key, text in language.words}
    plain = {key: set_text(text, language) for key, text in language.words}
    return {"words": MappingProxyType(words), "plain": MappingProxyType(plain)}


def imprint_text(organisation: Organisation, language: Language) -> str:
    """Return the imprint: its free text, then each part that is filled in, with its label in the language."""
    labels = dict(language.words)
    keys = {"publisher": "published_by", "promoter": "promoted_by", "printer": "printed_by"}
    parts = [(labels.get(keys.get(name, name), ""), getattr(organisation, name).strip()) for name in IMPRINT_FIELDS]
    said = (f"{label}: {text}" if label else text for label, text in parts if text)
    return IMPRINT_JOINT.join(filter(None, (organisation.imprint.strip(), *said)))


def language_css(language: Language, scope: str = ":root") -> str:
    """Return the style sheet's variables and rules for a language: fonts, leading, hyphenation, justification.

    Packs' style sheets come after it; what a script does not bear is forbidden to them.
    """
    families = {role: ",".join(f'"{family}"' for family in getattr(language.fonts, role)) for role in FONT_ROLES}
    variables = "".join(f"--{role}:{chain};" for role, chain in families.items())
    align = "justify" if language.justify else "start"
    hyphens = "auto" if language.hyphenation else "manual"
    return (
        f"{scope}{{{variables}--leading:{language.leading};--text-align:{align};--hyphens:{hyphens}}}"
        f"{scope} .serif{{font-family:{families['serif']}}}{scope} .sans{{font-family:{families['sans']}}}"
        f"{scope} .head{{font-family:{families['head']}}}"
        f"{scope} ol{{list-style-type:{NUMBERING.get(language.digits[:1], 'decimal')}}}"
        f"{'' if language.italics else UPRIGHT.replace('*', f'{scope} *').replace('em{', f'{scope} em{{')}"
    )


def units_css(layout: Layout) -> str:
    """Return a millimetre of the pack's own format, across, down and for what keeps its proportion, as variables."""
    across, down = layout.scale
    return f":root{{--x:{across:.6g}mm;--y:{down:.6g}mm;--u:{min(across, down):.6g}mm}}"


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
    return f"@page{{margin:0;size:{sizes[-1]}}}{pages}:root{{{frame_css(frames[0])}}}"


def frame_css(frame: Frame) -> str:
    """Return the size of a thread's first frame as variables, for what fills it (a code, a logo)."""
    return f"--frame-width:{frame.width_mm:.4g}mm;--frame-height:{frame.height_mm:.4g}mm"


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
        "date": Markup(text_html(opening_date(event.date, language), language)) if event.date else "",
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
