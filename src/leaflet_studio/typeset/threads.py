"""Each thread typeset alone: fitted, written as a PDF with one page a frame, and kept by its hash."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final, TypeVar

import pypdfium2

from leaflet_studio.campaign.model import Statement
from leaflet_studio.layouts.model import Frame, Layout, Overset, Page, Thread
from leaflet_studio.layouts.templates import PackEnvironment
from leaflet_studio.problems import Place, Problem, error, note
from leaflet_studio.typeset.aside import aside
from leaflet_studio.typeset.compose import (
    Common,
    Composition,
    Context,
    Voice,
    Words,
    compose_common,
    compose_voice,
    statement_context,
)
from leaflet_studio.typeset.engine import Engine, Layable, Rendering, Source, Typesetting
from leaflet_studio.typeset.fit import Probe, Setting, Task, fit, overset_words
from leaflet_studio.typeset.glyphs import MM_PER_POINT, OVERHANG_MM, overhang_mm
from leaflet_studio.typeset.ladders import without_ladders
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.lines import with_marked_words
from leaflet_studio.typeset.paragraphs import letters, moved_places, paragraphs
from leaflet_studio.typeset.qr import QRCode, make_qr_code
from leaflet_studio.typeset.shown import lost_words
from leaflet_studio.typeset.themes import Theme

K = TypeVar("K")
T = TypeVar("T")

KEPT: Final = 400
COMMONS_KEPT: Final = 16
DRAFTS_KEPT: Final = 8
OUT_OF_FRAME_MM: Final = 0.5
OUT_OF_FRAME_EM: Final = 0.15
"""How far a line may stand out of its frame: side bearings, the rounding of widths, in mm or type sizes."""
TIGHTEST_LEADING: Final = 1.25
"""Text of small size set tighter loses the white that leads the eye to the next line."""
ROOMY_LEADING: Final = 1.5
"""A language that asks for as much has signs above and below its letters: Nastaliq, Naskh, Indic scripts."""


@dataclass(frozen=True, slots=True)
class Fit:
    """What the fit of a thread found: its setting, the share of its frames that is filled, the words too many.

    `whole` are the places, counted in letters, of words that are not hyphenated.
    """

    slot: str
    setting: Setting
    fill: float
    overset_words: int = 0
    short: bool = False
    whole: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class TypesetThread:
    """A thread, typeset: a PDF whose page n belongs to frame n; a draft was set without a search for its size.

    `lines` are the texts of its lines: a PDF's own may lack letters that were joined (Indic scripts, Nastaliq).
    """

    thread: Thread
    frames: tuple[Frame, ...]
    pdf: bytes = field(repr=False)
    fit: Fit
    problems: tuple[Problem, ...] = ()
    lines: tuple[str, ...] = ()
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class LastSet:
    """How a thread was set last: its setting, the places of words that were not hyphenated, its letters if any were."""

    setting: Setting
    whole: frozenset[int] = frozenset()
    said: str = ""


@dataclass(slots=True)
class Shelf:
    """Typeset threads and artwork of this process, by the hash of what they were made from.

    `last` is how a thread of a layout was found to fit last; drafts take it, builds know nothing of
    it. `drafted` are the documents of the last drafts by their hash: the search that follows finds in
    them what is laid out already. `codes` holds QR codes by their link, `environments` the packs' templates made ready,
    `statements` what templates print of a statement, `commons` what the editions of all groups have in common.
    """

    threads: OrderedDict[str, TypesetThread] = field(default_factory=OrderedDict)
    artwork: OrderedDict[str, tuple[bytes, tuple[Problem, ...]]] = field(default_factory=OrderedDict)
    last: OrderedDict[str, LastSet] = field(default_factory=OrderedDict)
    drafted: OrderedDict[str, Typesetting] = field(default_factory=OrderedDict)
    codes: OrderedDict[str, QRCode] = field(default_factory=OrderedDict)
    statements: OrderedDict[tuple[Statement, Language, bool], Context] = field(default_factory=OrderedDict)
    commons: OrderedDict[tuple[object, ...], Common] = field(default_factory=OrderedDict)
    environments: OrderedDict[tuple[tuple[str, str], ...], PackEnvironment] = field(default_factory=OrderedDict)


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Typesets the threads and the artwork of one edition.

    A `draft` sets long threads as they were set last, where they fit so: one layout instead of a search. It never goes
    on the shelf, so that what is built depends on nothing but the edition.
    """

    composition: Composition
    engine: Engine
    shelf: Shelf
    draft: bool = False

    def threads(self) -> tuple[TypesetThread, ...]:
        """Typeset every thread of the layout, the longest on a second core where there is one and others to be set."""
        longest = max(self.composition.layout.threads, key=lambda thread: len(thread.frames))
        if len(longest.frames) == 1 or not self._are_missing(longest) or self._last(longest, short=False):
            return tuple(self.thread(thread) for thread in self.composition.layout.threads)
        with aside(lambda: self._entries(longest)) as entries:
            for thread in self.composition.layout.threads:
                if thread is not longest:
                    self.thread(thread)
            for key, typeset in entries.result():
                self._shelve(key, typeset)
        return tuple(self.thread(thread) for thread in self.composition.layout.threads)

    def thread(self, thread: Thread) -> TypesetThread:
        """Typeset a thread; one that is overset and may be short takes the short body, and says so."""
        if thread.overset is Overset.SHORT and not self.composition.voice_of(thread).words.statement.body:
            return self._typeset(thread, short=True)
        typeset = self._typeset(thread, short=False)
        return self._typeset(thread, short=True) if self._takes_short(typeset) else typeset

    def missing(self, thread: Thread) -> Source | None:
        """Return the document of a thread that is not on the shelf yet; None when it is."""
        source = self.composition.thread_source(thread, short=False)
        return None if _name(source, thread) in self.shelf.threads else source

    def typeset_from(self, thread: Thread, source: Source, typesetting: Layable) -> None:
        """Put a thread on the shelf whose document is laid out elsewhere, together with others."""
        self._shelve(_name(source, thread), self._fitted(thread, source, typesetting, short=False))

    def drop_own(self) -> tuple[bytes, ...]:
        """Take this edition's own threads, which name its event, from the shelf; returns their PDFs."""
        names = [_name(source, part) for (part, _), source in self.composition.own.items() if isinstance(part, Thread)]
        dropped = (self.shelf.threads.pop(name, None) for name in names)
        return tuple(thread.pdf for thread in dropped if thread is not None)

    def _are_missing(self, longest: Thread) -> bool:
        """Tell whether a thread and at least one other are not on the shelf."""
        others = (each for each in self.composition.layout.threads if each is not longest)
        return self.missing(longest) is not None and any(self.missing(each) is not None for each in others)

    def _entries(self, thread: Thread) -> tuple[tuple[str, TypesetThread], ...]:
        """Typeset a thread; returns what that puts on the shelf."""
        typeset = self._typeset(thread, short=False)
        full = (self._key(thread, short=False), typeset)
        if not self._takes_short(typeset):
            return (full,)
        return full, (self._key(thread, short=True), self._typeset(thread, short=True))

    def _takes_short(self, typeset: TypesetThread) -> bool:
        has_short = bool(self.composition.voice_of(typeset.thread).words.statement.short_body)
        return bool(typeset.fit.overset_words) and typeset.thread.overset is Overset.SHORT and has_short

    def artwork(self, bleed_mm: float) -> tuple[tuple[bytes, ...], tuple[Problem, ...]]:
        """Draw the artwork of every page, each as a PDF as large as the page with its bleed."""
        drawn = [self._drawn(number, page, bleed_mm) for number, page in enumerate(self.composition.layout.pages, 1)]
        return tuple(pdf for pdf, _ in drawn), tuple(problem for _, problems in drawn for problem in problems)

    def _drawn(self, number: int, page: Page, bleed_mm: float) -> tuple[bytes, tuple[Problem, ...]]:
        source = self.composition.artwork_source(page, bleed_mm)
        key = source.digest
        if key not in self.shelf.artwork:
            rendering = self.engine.open(source).render("")
            where = Place(file=f"layouts/{self.composition.layout.id}/page.html.j2", page=number)
            keep(self.shelf.artwork, key, (rendering.pdf(), self.engine.drain_problems(where)))
        return self.shelf.artwork[key]

    def _key(self, thread: Thread, *, short: bool) -> str:
        return _name(self.composition.thread_source(thread, short=short), thread)

    def _typeset(self, thread: Thread, *, short: bool) -> TypesetThread:
        source = self.composition.thread_source(thread, short=short)
        key = _name(source, thread)
        if key not in self.shelf.threads:
            drafted = self._drafted(thread, short=short)
            if drafted is not None:
                return drafted
            self._shelve(key, self._fitted(thread, source, self._open(source), short=short))
        self.shelf.threads.move_to_end(key)
        return self.shelf.threads[key]

    def _open(self, source: Source) -> Typesetting:
        """Open a document, or the one that a draft was laid out from."""
        return self.shelf.drafted.pop(source.digest, None) or self.engine.open(source)

    def _drafted(self, thread: Thread, *, short: bool) -> TypesetThread | None:
        """Set a thread as it was set last; None where it does not fit so, was not set before, or is quick to fit."""
        last = self._last(thread, short=short)
        if last is None:
            return None
        whole = moved_places(last.whole, last.said, self._said(thread, short=short)) if last.whole else last.whole
        source = self.composition.thread_source(thread, short=short, whole=whole)
        typesetting = self._open(source)
        probe = self._task(thread, source, typesetting, short=short).probe(last.setting)
        if not probe.fits:
            self.engine.drain_problems(self._place(thread, short=short))
            return None
        keep(self.shelf.drafted, source.digest, typesetting, DRAFTS_KEPT)
        pdf = probe.rendering.pdf()
        problems = self.engine.drain_problems(self._place(thread, short=short))
        found = Fit(thread.slot, probe.setting, probe.used, short=short, whole=whole)
        return TypesetThread(
            thread, self._frames(thread, short=short), pdf, found, problems, probe.rendering.lines(), is_draft=True
        )

    def _last(self, thread: Thread, *, short: bool) -> LastSet | None:
        """Return how a draft is set; None where a thread was not set before, and where a draft saves nothing.

        A head's words are measured first; a text of one frame that had its largest size is laid out with that first.
        """
        if not self.draft or thread.whole_words or thread.balanced:
            return None
        last = self.shelf.last.get(self._setting_name(thread, short=short))
        language = self.composition.voice_of(thread).words.language
        is_largest = last is not None and round(last.setting.size_pt * 10) == _tenths(thread.size_max_pt, language)
        return None if len(thread.frames) == 1 and is_largest else last

    def _said(self, thread: Thread, *, short: bool) -> str:
        return "".join(map(letters, paragraphs(self.composition.slot_html(thread, short=short))))

    def _setting_name(self, thread: Thread, *, short: bool) -> str:
        language = self.composition.voice_of(thread).words.language.tag
        return f"{self.composition.layout.id} {language} {thread!r} {short}"

    def _shelve(self, key: str, typeset: TypesetThread) -> None:
        keep(self.shelf.threads, key, typeset)
        found = typeset.fit
        if not found.overset_words:
            said = self._said(typeset.thread, short=found.short) if found.whole else ""
            name = self._setting_name(typeset.thread, short=found.short)
            keep(self.shelf.last, name, LastSet(found.setting, found.whole, said))

    def _fitted(self, thread: Thread, source: Source, typesetting: Layable, *, short: bool) -> TypesetThread:
        probe, whole = self._probed(thread, source, typesetting, short=short)
        pdf = probe.rendering.pdf()
        where = self._place(thread, short=short)
        too_many = 0 if probe.fits else overset_words(probe, _words_by_page(pdf))
        found = Fit(thread.slot, probe.setting, probe.used, too_many, short, whole)
        too_wide = self._width_problems(thread, probe.rendering, pdf, found, where)
        lost = self._lost_problems(thread, probe, found, where)
        problems = (*self.engine.drain_problems(where), *_fit_problems(found, where), *too_wide, *lost)
        return TypesetThread(thread, self._frames(thread, short=short), pdf, found, problems, probe.rendering.lines())

    def _width_problems(
        self, thread: Thread, rendering: Rendering, pdf: bytes, found: Fit, where: Place
    ) -> tuple[Problem, ...]:
        """Tell that a line is wider than its frame, which no page count shows: never is a text cut unsaid.

        The layout tells at once where all is well; else it is measured in the PDF, without spaces at the ends of lines.

        Letters of Nastaliq and Indic clusters stand far out of what PDFium tells of them; there it is said what is cut.
        """
        roomy = self.composition.voice_of(thread).words.language.leading >= ROOMY_LEADING
        size_mm = found.setting.size_pt * MM_PER_POINT
        pages = min(len(thread.frames), rendering.page_count)
        allowed = OVERHANG_MM if roomy else max(OUT_OF_FRAME_MM, OUT_OF_FRAME_EM * size_mm)
        if all(rendering.overhang_mm(page) <= allowed for page in range(pages)):
            return ()
        out_mm = overhang_mm(pdf, pages)
        if out_mm <= allowed:
            return ()
        message = f"A line of “{thread.slot}” is {out_mm:.1f} mm wider than its frame: a part of it may not break."
        return (error("line-too-wide", message, where, "Shorten the address, the date or the name in it."),)

    def _lost_problems(self, thread: Thread, probe: Probe, found: Fit, where: Place) -> tuple[Problem, ...]:
        """Tell what a template says and its page does not show: a pack's box of fixed height has cut or hidden it."""
        lost = lost_words(self.composition.slot_html(thread, short=found.short), probe.rendering.shown())
        if not lost:
            return ()
        message = f"A part of “{thread.slot}” is not on the page: “{lost}”."
        return (error("text-lost", message, where, "Shorten the text, or correct the layout pack’s style.css."),)

    def _probed(
        self, thread: Thread, source: Source, typesetting: Layable, *, short: bool
    ) -> tuple[Probe, frozenset[int]]:
        """Fit a thread, and where its language hyphenates, see that no more hyphens than allowed stand in a row."""
        probe = fit(self._task(thread, source, typesetting, short=short))
        if not self.composition.voice_of(thread).words.language.hyphenation:
            return probe, frozenset()

        def task_of(whole: frozenset[int]) -> Task:
            kept_whole = self.composition.thread_source(thread, short=short, whole=whole)
            return self._task(thread, kept_whole, self._open(kept_whole), short=short)

        return without_ladders(probe, self.composition.slot_html(thread, short=short), task_of)

    def _task(self, thread: Thread, source: Source, typesetting: Layable, *, short: bool) -> Task:
        language = self.composition.voice_of(thread).words.language
        return Task(
            typesetting,
            thread,
            self._frames(thread, short=short),
            smallest=_tenths(thread.size_min_pt, language),
            largest=_tenths(thread.size_max_pt, language),
            leading=round(language.leading * thread.leading, 4),
            marked=self._marked(thread, source),
            leading_min=_least_leading(thread, language),
        )

    def _marked(self, thread: Thread, source: Source) -> Typesetting | None:
        """Open a head's document with its words marked; other threads have their sizes found without."""
        is_head = thread.whole_words or thread.balanced
        marked = with_marked_words(source) if is_head else None
        return self.engine.open(marked) if marked else None

    def _frames(self, thread: Thread, *, short: bool) -> tuple[Frame, ...]:
        return tuple(frame for _, frame in self.composition.layout.frames_of(thread, short=short))

    def _place(self, thread: Thread, *, short: bool) -> Place:
        page, last = self.composition.layout.frames_of(thread, short=short)[-1]
        language = self.composition.voice_of(thread).words.language.tag
        return Place(language=language, page=page + 1, thread=thread.slot, frame=last.id)


def _tenths(size_pt: float, language: Language) -> int:
    """Return a thread's size in tenths of a point as a language's script needs it."""
    return round(size_pt * language.size_factor * 10)


def _least_leading(thread: Thread, language: Language) -> float:
    """Return the least leading that a thread may have: its own, where the script's signs need the room."""
    normal = language.leading * thread.leading
    if language.leading >= ROOMY_LEADING:
        return normal
    return min(normal, max(normal * thread.leading_min, TIGHTEST_LEADING))


def _name(source: Source, thread: Thread) -> str:
    return f"{source.digest} {thread!r}"


def compose_on(shelf: Shelf, layout: Layout, spoken: tuple[Words, ...], theme: Theme) -> Composition:
    """Compose an edition with the templates, the QR code and the set statements that are on the shelf already."""
    if layout.templates not in shelf.environments:
        keep(shelf.environments, layout.templates, PackEnvironment(dict(layout.templates)))
    voices = tuple(_voice_on(shelf, layout, words, theme) for words in spoken)
    return Composition(layout, shelf.environments[layout.templates], voices)


def _voice_on(shelf: Shelf, layout: Layout, words: Words, theme: Theme) -> Voice:
    common = _common_on(shelf, layout, words, theme)
    return compose_voice(words, theme, common)


def _common_on(shelf: Shelf, layout: Layout, words: Words, theme: Theme) -> Common:
    """Compose once what does not differ between groups."""
    said = words.campaign
    parts = (said.organisation, said.petition, said.design, said.files)
    key = (layout, words.statement, words.language, words.links, theme, *parts)
    if key not in shelf.commons:
        keep(shelf.commons, key, _common(shelf, layout, words, theme), COMMONS_KEPT)
    return shelf.commons[key]


def _common(shelf: Shelf, layout: Layout, words: Words, theme: Theme) -> Common:
    link = words.campaign.petition.url
    if link and link not in shelf.codes:
        keep(shelf.codes, link, make_qr_code(link))
    said = (words.statement, words.language, words.links)
    if said not in shelf.statements:
        keep(shelf.statements, said, statement_context(*said))
    return compose_common(layout, words, theme, shelf.statements[said], shelf.codes[link] if link else None)


def _fit_problems(found: Fit, where: Place) -> tuple[Problem, ...]:
    if found.overset_words:
        words = "word is" if found.overset_words == 1 else "words are"
        message = (
            f"The text of “{found.slot}” does not fit: at its smallest size, {found.setting.size_pt:.1f} pt, "
            f"{found.overset_words} {words} too many."
        )
        return (error("overset", message, where, "Shorten the text, or choose a larger layout."),)
    if found.short:
        message = f"The text of “{found.slot}” is too long for this layout, so the short text stands there."
        return (note("short-text-taken", message, where),)
    return ()


def _words_by_page(pdf: bytes) -> list[int]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [len(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def keep(shelf: OrderedDict[K, T], key: K, value: T, most: int = KEPT) -> None:
    """Put something on a shelf; the oldest thing makes room."""
    shelf[key] = value
    while len(shelf) > most:
        shelf.popitem(last=False)
