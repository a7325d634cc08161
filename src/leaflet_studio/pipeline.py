"""The one road: from an edition to its finished file with the problems found in it."""

from __future__ import annotations

import datetime as dt
import os
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from leaflet_studio.campaign.checks import check_campaign
from leaflet_studio.campaign.fields import smallest_size
from leaflet_studio.campaign.model import IMPRINT_FIELDS, Campaign
from leaflet_studio.layouts.bilingual import sets_two_languages, with_two_languages
from leaflet_studio.layouts.black_plate import direction_problem, for_black_plate, is_shared
from leaflet_studio.layouts.formats import in_format
from leaflet_studio.layouts.model import Layout
from leaflet_studio.preflight.black_plate import black_plate_faults
from leaflet_studio.preflight.owners import owners_of
from leaflet_studio.preflight.reading.streams import Streams
from leaflet_studio.preflight.run import Expectation, preflight
from leaflet_studio.prepress.assemble import Forms, PlacedThread, assemble, open_forms
from leaflet_studio.prepress.black_plate import all_overprinting
from leaflet_studio.prepress.conform import Finished, Imprimatur, Profile, finish
from leaflet_studio.prepress.geometry import SLUG_LINE_MM, Sheet
from leaflet_studio.prepress.inks import Separator
from leaflet_studio.prepress.screen import with_languages, with_safe_links
from leaflet_studio.prepress.separate import separate
from leaflet_studio.prepress.sides import sides_of
from leaflet_studio.problems import LeafletError, Place, Problem, Room, Severity, error, warning
from leaflet_studio.resources import assets_folder, fonts_folder, profiles_folder
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.compose import Composition, Words
from leaflet_studio.typeset.engine import Engine
from leaflet_studio.typeset.fonts import FontSet, load_fonts, missing_glyph_problems
from leaflet_studio.typeset.glyphs import OVERHANG_MM
from leaflet_studio.typeset.hyphenation import register_dictionaries
from leaflet_studio.typeset.languages import Language, find_language, review_problems
from leaflet_studio.typeset.slug import build_hash, slug_lines
from leaflet_studio.typeset.themes import find_theme
from leaflet_studio.typeset.threads import Fit, Shelf, Typesetter, TypesetThread, compose_on, keep
from leaflet_studio.typeset.together import typeset_together
from leaflet_studio.typeset.whole import page_texts, part_languages, screen_edition

VISIBLE_SHIFT: Final = 15.0
"""A difference (Delta E*ab, CIE 1976) that anyone sees side by side."""
BLACK_PLATE_HINT: Final = (
    "Choose a layout for black-plate versions, or give this one a black-plate.css (docs/layouts.md)."
)
SEVERITIES: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True)
class Edition:
    """One layout in one language for one group, or for none: the unit that becomes one PDF.

    `black_plate` keeps all that differs between languages and groups on the black plate.
    """

    campaign: Campaign
    layout: Layout
    language: str
    group: str | None = None
    black_plate: bool = False

    @property
    def shared(self) -> Edition:
        """Return the edition that all black-plate versions take their artwork and their code from."""
        campaign = self.campaign
        spoken = [statement.language for statement in campaign.statements]
        source = campaign.source_language if campaign.source_language in spoken else spoken[0]
        return replace(self, language=source, group=None)


@dataclass(frozen=True, slots=True)
class Proof:
    """The finished file, how its threads were fitted, and every problem found, the worst first.

    `texts` is what each page of a screen edition says, in reading order. `layout` is the one that was set: in its
    format, mirrored where that is read from right to left.
    """

    pdf: bytes = field(repr=False)
    problems: tuple[Problem, ...] = ()
    fits: tuple[Fit, ...] = ()
    texts: tuple[str, ...] = ()
    layout: Layout | None = field(default=None, repr=False)


@dataclass(slots=True)
class Press:
    """What a process keeps warm: the engine, the fonts, profiles, and typeset threads by their hash.

    `separated` holds typeset pages in the inks of a profile, by the profile's name, the PDF and the overhang in mm.
    """

    engine: Engine
    fonts: FontSet
    shelf: Shelf = field(default_factory=Shelf)
    separated: OrderedDict[tuple[str, bytes, float], Forms] = field(default_factory=OrderedDict)
    separators: dict[str, tuple[Separator, Profile]] = field(default_factory=dict)
    languages: dict[str, tuple[Language, tuple[Problem, ...]]] = field(default_factory=dict)


def open_press() -> Press:
    """Start the engine with the bundled fonts; takes some 0.4 s, once a process."""
    engine = Engine(fonts_folder())
    register_dictionaries(assets_folder() / "hyphenation")
    return Press(engine, load_fonts(fonts_folder()))


def build(edition: Edition, shop: Shop | None, press: Press) -> Proof:
    """Make an edition's file for a print shop, or its screen edition when no shop is named, and preflight it.

    Raises LeafletError when there is nothing to make: no such language or group, a faulty layout.
    """
    return inspect(edition, shop, make(edition, shop, press))


def make(edition: Edition, shop: Shop | None, press: Press) -> Proof:
    """Make an edition's file; the proof tells what typesetting found, and what preflight will find is still out."""
    return _made(edition, shop, press, *typesetter_of(edition, press, links=shop is None))


def make_many(editions: tuple[Edition, ...], shop: Shop | None, press: Press) -> Iterator[Proof]:
    """Make the files of editions of one layout and language, for several groups; each is equal to what `make` makes.

    What differs between them is typeset in shared documents, everything else once.
    """
    ready = [typesetter_of(edition, press, links=shop is None) for edition in editions]
    if shop is not None:
        typeset_together(typesetter for typesetter, _ in ready)
    for edition, (typesetter, found) in zip(editions, ready, strict=True):
        yield _made(edition, shop, press, typesetter, found)


def _made(
    edition: Edition, shop: Shop | None, press: Press, typesetter: Typesetter, found: tuple[Problem, ...]
) -> Proof:
    if shop is None:
        pdf, fits, in_typesetting = screen_edition(typesetter, _date(typesetter.composition.words))
        texts = page_texts(typesetter.composition, fits)
        pdf = with_languages(with_safe_links(pdf), part_languages(typesetter.composition))
        return Proof(pdf, _sorted((*found, *in_typesetting)), fits, texts, typesetter.composition.layout)
    threads = typesetter.threads()
    drawing = typesetter_of(edition.shared, press)[0] if edition.black_plate else typesetter
    artwork, in_artwork = drawing.artwork(shop.bleed_mm)
    if edition.black_plate:
        threads = tuple(drawing.thread(each.thread) if is_shared(each.thread) else each for each in threads)
        found = (*found, *_black_plate_problems(threads, shop, press, edition.language), *_photo_problems(edition))
    finished = _print_file(typesetter.composition, threads, artwork, shop, press, black_plate=edition.black_plate)
    in_threads = (problem for thread in threads for problem in thread.problems)
    in_accent = _accent_problems(edition.campaign.design.accent, shop, press)
    in_size = _size_problems(typesetter.composition.layout, shop)
    problems = _sorted((*found, *in_threads, *in_artwork, *in_accent, *in_size, *finished.problems))
    fits = tuple(thread.fit for thread in threads)
    return Proof(finished.pdf, problems, fits, layout=typesetter.composition.layout)


def inspect(edition: Edition, shop: Shop | None, proof: Proof) -> Proof:
    """Preflight a file that was made for a print shop; a screen edition is left as it is."""
    if shop is None:
        return proof
    in_file = preflight(proof.pdf, shop, _expectation(edition, shop))
    return replace(proof, problems=_sorted((*proof.problems, *in_file)))


def fit_edition(edition: Edition, press: Press) -> tuple[Fit, ...]:
    """Fit an edition's threads without making a file."""
    typesetter, _ = typesetter_of(edition, press, links=False)
    return tuple(thread.fit for thread in typesetter.threads())


def typesetter_of(edition: Edition, press: Press, *, links: bool = False) -> tuple[Typesetter, tuple[Problem, ...]]:
    """Compose an edition and make ready to typeset it; tells what is wrong with what it says."""
    layout, tags, problems = _chosen(edition)
    said = [_words(edition, tag, press, links=links) for tag in tags]
    spoken = tuple(words for words, _ in said)
    right_to_left = frozenset(number for number, words in enumerate(spoken, 1) if words.language.direction == "rtl")
    theme = find_theme(edition.campaign.design.theme, assets_folder() / "themes")
    turned, in_turning = _turned(edition, layout, right_to_left)
    composition = compose_on(press.shelf, turned, spoken, theme)
    found = (problem for _, problems in said for problem in problems)
    return Typesetter(composition, press.engine, press.shelf), (*problems, *in_turning, *found)


def _turned(edition: Edition, layout: Layout, right_to_left: frozenset[int]) -> tuple[Layout, tuple[Problem, ...]]:
    """Turn a layout to its languages' directions; black-plate versions keep the page, and turn their columns."""
    if not edition.black_plate:
        return layout.mirrored(right_to_left), ()
    problem = direction_problem(layout) if right_to_left else None
    return for_black_plate(layout, right_to_left), (problem,) if problem else ()


def _chosen(edition: Edition) -> tuple[Layout, tuple[str, ...], tuple[Problem, ...]]:
    """Return the layout as the campaign's design asks for it, and the edition's languages."""
    design = edition.campaign.design
    known = design.format in ("", edition.layout.format, *edition.layout.formats)
    found = () if known else (_format_problem(edition.layout, design.format),)
    layout = in_format(edition.layout, design.format if known else "")
    if design.smallest_pt:
        layout = layout.with_smallest(smallest_size(design.smallest_pt))
    second = design.second_language if design.second_language != edition.language else ""
    room = with_two_languages(layout) if second else None
    if room is not None:
        return room, (edition.language, second), found
    if not second and not sets_two_languages(layout):
        return layout, (edition.language,), found
    return layout, (edition.language,), (*found, _two_languages_problem(layout, second))


def _format_problem(layout: Layout, format_id: str) -> Problem:
    where = Place("campaign.toml", field="design.format")
    message = f"The layout “{layout.id}” cannot be had in the format “{format_id}”, so it is {layout.format}."
    return warning("format-unused", message, where, f"Its formats: {', '.join((layout.format, *layout.formats))}.")


def _two_languages_problem(layout: Layout, second: str) -> Problem:
    where = Place("campaign.toml", field="design.second_language")
    if second:
        message = f"The layout “{layout.id}” has no room for a second language, so “{second}” is left out."
        return warning("second-language-unused", message, where, "Choose a layout with a page for it.")
    message = f"The layout “{layout.id}” sets two languages, and the second was not named."
    return warning("second-language-missing", message, where, "Choose a second language.")


def _words(edition: Edition, tag: str, press: Press, *, links: bool) -> tuple[Words, tuple[Problem, ...]]:
    """Pick what the edition says in a language, and tell what is wrong with it before a page is set."""
    campaign = edition.campaign
    statement = campaign.statement(tag)
    if statement is None:
        raise _unknown("language", tag, (each.language for each in campaign.statements))
    group = campaign.group(edition.group) if edition.group else None
    if edition.group and group is None:
        raise _unknown("group", edition.group, (each.id for each in campaign.groups))
    if tag not in press.languages:
        press.languages[tag] = find_language(tag, assets_folder() / "languages")
    language, language_problems = press.languages[tag]
    event = group.event if group else None
    if group and group.photo:
        campaign = replace(campaign, design=replace(campaign.design, photo=group.photo))
    words = Words(campaign, statement, language, event, group.name if group else "", links)
    glyphs = _glyph_problems(words, press.fonts)
    reviews = review_problems(language)
    return words, (*language_problems, *reviews, *check_campaign(campaign, tag, edition.group), *glyphs)


def _print_file(
    composition: Composition,
    threads: tuple[TypesetThread, ...],
    artwork: tuple[bytes, ...],
    shop: Shop,
    press: Press,
    *,
    black_plate: bool = False,
) -> Finished:
    layout, words = composition.layout, composition.words
    _, profile = _separator(shop, press)
    sides = sides_of(layout, shop, right_to_left=words.language.direction == "rtl" and not black_plate)
    placed = tuple(
        PlacedThread(
            thread.thread.slot,
            _thread_forms(thread, shop, press, black_plate=black_plate),
            tuple(layout.frame(frame.id) for frame in thread.frames),
        )
        for thread in threads
    )
    separated = tuple(_separated(drawing, 0.0, shop, press) for drawing in artwork)
    sheets = tuple(side.sheet for side in sides)
    parts = (*(thread.pdf for thread in threads), *artwork)
    slugs = _slugs(_title(words), sheets, parts, shop, press) if shop.slug_line else None
    with assemble(sides, separated, placed, slugs) as document:
        return finish(document, sheets, shop, profile, Imprimatur.of(_title(words), words.language.tag, _date(words)))


def _slugs(title: str, sheets: tuple[Sheet, ...], parts: tuple[bytes, ...], shop: Shop, press: Press) -> Forms:
    """Typeset the slug line of each side."""
    width_mm = min(sheet.trim_width_mm for sheet in sheets)
    source = slug_lines(title, len(sheets), build_hash(parts), width_mm, SLUG_LINE_MM)
    return _separated(press.engine.open(source).render("").pdf(), 0.0, shop, press)


def _thread_forms(thread: TypesetThread, shop: Shop, press: Press, *, black_plate: bool) -> Forms:
    """Separate a thread; in a black-plate version all but the shared ones overprint."""
    overprints = black_plate and not is_shared(thread.thread)
    return _separated(thread.pdf, OVERHANG_MM, shop, press, overprints=overprints)


def _separated(pdf: bytes, overhang_mm: float, shop: Shop, press: Press, *, overprints: bool = False) -> Forms:
    key = (f"{_condition(shop)}{' overprinting' * overprints}", pdf, overhang_mm)
    if key not in press.separated:
        separator, _ = _separator(shop, press)
        separated = separate(pdf, separator)
        keep(press.separated, key, open_forms(all_overprinting(separated) if overprints else separated, overhang_mm))
    return press.separated[key]


def _photo_problems(edition: Edition) -> Iterator[Problem]:
    """Tell that a group's own photo is left out of a black-plate version: it would change every plate."""
    group = edition.campaign.group(edition.group or "")
    if group is not None and group.photo:
        where = Place("groups.csv", field="photo", group=group.id)
        message = "In black-plate versions all groups share the campaign's picture, so the group's photo is left out."
        yield warning("black-plate-photo", message, where, "Make this group's leaflet without --black-plate.")


def _black_plate_problems(
    threads: tuple[TypesetThread, ...], shop: Shop, press: Press, language: str
) -> Iterator[Problem]:
    """Tell which frames cannot be kept on the black plate, and why."""
    for thread in threads:
        streams = Streams()
        forms = _thread_forms(thread, shop, press, black_plate=True).pages if not is_shared(thread.thread) else ()
        for form, frame in zip(forms, thread.frames, strict=False):
            for fault in black_plate_faults(form.xobject, streams):
                where = Place(language=language, thread=thread.thread.slot, frame=frame.id)
                message = f"The frame “{frame.id}” cannot be kept on the black plate: it has {fault}."
                yield error("black-plate-frame", message, where, BLACK_PLATE_HINT)


def _condition(shop: Shop) -> str:
    """Name what a separation depends on: the profile and the ink limit."""
    return f"{shop.output.profile} {shop.ink_limit_percent:g}"


def _separator(shop: Shop, press: Press) -> tuple[Separator, Profile]:
    name = _condition(shop)
    if name not in press.separators:
        data = _profile_bytes(shop.output.profile)
        limit = shop.ink_limit_percent / 100
        press.separators[name] = (Separator(data, shop.output.profile, limit), Profile(zlib.compress(data)))
    return press.separators[name]


def _accent_problems(accent: str, shop: Shop, press: Press) -> Iterator[Problem]:
    """Tell that an accent is out of the reach of the shop's inks."""
    separator, _ = _separator(shop, press)
    shift = separator.shift(*(channel / 255 for channel in bytes.fromhex(accent[1:])))
    if shift > VISIBLE_SHIFT:
        where = Place("campaign.toml", field="design.accent")
        message = f"The accent colour {accent} cannot be printed as it looks on the screen (Delta E {shift:.0f})."
        yield warning("accent-out-of-gamut", message, where, "Choose a darker or less vivid one, or ask for a proof.")


def _size_problems(layout: Layout, shop: Shop) -> Iterator[Problem]:
    """Tell that a shop does not sell the leaflet's size."""
    if shop.formats and layout.format not in shop.formats:
        message = f"The print shop “{shop.title}” does not sell {layout.format}."
        hint = f"It sells {', '.join(shop.formats)}: choose one of these, or another shop."
        yield warning("format-not-sold", message, Place("campaign.toml", field="design.format"), hint)


def _profile_bytes(name: str) -> bytes:
    path = profiles_folder() / name
    try:
        return path.read_bytes()
    except OSError as fault:
        problem = error("profile-missing", f"The colour profile cannot be read: {fault.strerror}.", Place(str(path)))
        raise LeafletError(Room.RENDERING, problem) from fault


def _expectation(edition: Edition, shop: Shop) -> Expectation:
    layout, languages, _ = _chosen(edition)
    spoken = [find_language(tag, assets_folder() / "languages")[0] for tag in languages]
    right_to_left = frozenset(number for number, each in enumerate(spoken, 1) if each.direction == "rtl")
    turned, _ = _turned(edition, layout, right_to_left)
    sides = sides_of(turned, shop, right_to_left=1 in right_to_left and not edition.black_plate)
    sheets = [side.sheet for side in sides]
    trims = {(sheet.trim_width_mm, sheet.trim_height_mm) for sheet in sheets}
    has_code = any(thread.slot == "qr" for thread in layout.threads)
    return Expectation(
        link=edition.campaign.petition.url if has_code else "",
        trim_mm=trims.pop() if len(trims) == 1 else None,
        page_count=len(sheets),
        folds_mm=tuple(sheet.folds_mm for sheet in sheets),
        owners=owners_of(layout, languages, edition.group or ""),
    )


def _glyph_problems(words: Words, fonts: FontSet) -> Iterator[Problem]:
    """Look for characters that no bundled font has, field by field."""
    statement, tag = words.statement, words.language.tag
    fields = {
        f"statements/{tag}.md: {name}": getattr(statement, name) for name in ("title", "lead", "call", "place", "body")
    }
    fields[f"statements/{tag}.short.md"] = statement.short_body
    organisation = words.campaign.organisation
    fields |= {f"organisation.{name}": getattr(organisation, name) for name in ("name", "imprint", *IMPRINT_FIELDS)}
    if words.event is not None:
        names = ("title", "venue", "street", "city", "contact")
        fields |= {f"event.{name}": getattr(words.event, name) for name in names}
    for name, text in fields.items():
        yield from missing_glyph_problems(text, words.language, fonts, Place(field=name, language=tag))


def _unknown(kind: str, name: str, known: Iterator[str]) -> LeafletError:
    hint = f"There are: {', '.join(known) or 'none'}."
    problem = error(f"{kind}-unknown", f"The campaign has no {kind} “{name}”.", hint=hint)
    return LeafletError(Room.CAMPAIGN, problem)


def _title(words: Words) -> str:
    return words.statement.title


def _date(words: Words) -> dt.datetime:
    """Return the date that the file gets: SOURCE_DATE_EPOCH, or the statement's own; never the clock's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return dt.datetime.fromtimestamp(int(epoch), dt.UTC)
    day = words.statement.date or dt.date(2000, 1, 1)
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


def _sorted(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Order problems by weight; of those that say the same, the first stays, which knows its field."""
    unique: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        unique.setdefault((problem.code, problem.message), problem)
    return tuple(sorted(unique.values(), key=lambda problem: SEVERITIES[problem.severity]))
