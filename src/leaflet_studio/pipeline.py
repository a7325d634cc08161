"""The one road: from an edition to its finished file with the problems found in it."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from leaflet_studio.editions import Edition, chosen, photo_place, turned, words_in
from leaflet_studio.layouts.black_plate import is_shared
from leaflet_studio.layouts.model import Layout
from leaflet_studio.preflight.black_plate import black_plate_faults
from leaflet_studio.preflight.known import Known
from leaflet_studio.preflight.owners import owners_of
from leaflet_studio.preflight.reading.opening import Pause, no_pause
from leaflet_studio.preflight.reading.streams import Streams
from leaflet_studio.preflight.run import Expectation, preflight
from leaflet_studio.prepress.assemble import Forms, PlacedThread, assemble
from leaflet_studio.prepress.conform import Finished, Imprimatur, finish
from leaflet_studio.prepress.geometry import SLUG_LINE_MM, Sheet
from leaflet_studio.prepress.page_keys import PageKey, page_keys
from leaflet_studio.prepress.screen import finished_for_screens
from leaflet_studio.prepress.sides import sides_of
from leaflet_studio.press import Press, clear_away, separated, separator, theme_of, thread_forms
from leaflet_studio.problems import Place, Problem, Severity, error, warning
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.compose import Composition, Words
from leaflet_studio.typeset.languages import find_language
from leaflet_studio.typeset.slug import build_hash, slug_lines
from leaflet_studio.typeset.threads import Fit, Typesetter, TypesetThread, compose_on
from leaflet_studio.typeset.together import typeset_together
from leaflet_studio.typeset.whole import page_texts, screen_edition

VISIBLE_SHIFT: Final = 15.0
"""A difference (Delta E*ab, CIE 1976) that anyone sees side by side."""
BLACK_PLATE_HINT: Final = (
    "Choose a layout for black-plate versions, or give this one a black-plate.css (docs/layouts.md)."
)
SEVERITIES: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True)
class Proof:
    """The finished file, how its threads were fitted, and every problem found, the worst first.

    `texts` is what each page of a screen edition says, in reading order. `layout` is the one that was set: in its
    format, mirrored where that is read from right to left. `page_keys` hash what each page for a print shop is drawn
    from. A draft's long threads are set as they were last, and not fitted.
    """

    pdf: bytes = field(repr=False)
    problems: tuple[Problem, ...] = ()
    fits: tuple[Fit, ...] = ()
    texts: tuple[str, ...] = ()
    layout: Layout | None = field(default=None, repr=False)
    page_keys: tuple[PageKey, ...] = ()
    is_draft: bool = False


def build(edition: Edition, shop: Shop | None, press: Press) -> Proof:
    """Make an edition's file for a print shop, or its screen edition when no shop is named, and preflight it.

    Raises LeafletError when there is nothing to make: no such language or group, a faulty layout.
    """
    return inspect(edition, shop, make(edition, shop, press))


def make(edition: Edition, shop: Shop | None, press: Press, *, draft: bool = False) -> Proof:
    """Make an edition's file; the proof tells what typesetting found, and what preflight will find is still out.

    A `draft` has long threads as they were set last, for a first sight of an edit.
    """
    typesetter, found = typesetter_of(edition, press, links=shop is None)
    return _made(edition, shop, press, replace(typesetter, draft=draft and shop is not None), found)


def make_many(editions: tuple[Edition, ...], shop: Shop | None, press: Press) -> Iterator[Proof]:
    """Make the files of editions of one layout and language, for several groups; each is equal to what `make` makes.

    What differs between them is typeset in shared documents, everything else once.
    """
    ready = [typesetter_of(edition, press, links=shop is None) for edition in editions]
    if shop is not None:
        typeset_together(typesetter for typesetter, _ in ready)
    try:
        for edition, (typesetter, found) in zip(editions, ready, strict=True):
            yield _made(edition, shop, press, typesetter, found)
    finally:
        for typesetter, _ in ready:
            clear_away(typesetter, press)


def _made(
    edition: Edition, shop: Shop | None, press: Press, typesetter: Typesetter, found: tuple[Problem, ...]
) -> Proof:
    if shop is None:
        pdf, tags, fits, in_typesetting = screen_edition(typesetter, _date(typesetter.composition.words))
        texts = page_texts(typesetter.composition, fits)
        pdf = finished_for_screens(pdf, tags)
        return Proof(pdf, _sorted((*found, *in_typesetting)), fits, texts, typesetter.composition.layout)
    threads = typesetter.threads()
    drawing = typesetter_of(edition.shared, press)[0] if edition.black_plate else typesetter
    artwork, in_artwork = drawing.artwork(shop.bleed_mm)
    if edition.black_plate:
        threads = tuple(drawing.thread(each.thread) if is_shared(each.thread) else each for each in threads)
        found = (*found, *_black_plate_problems(threads, shop, press, edition.language), *_photo_problems(edition))
    finished, keys = _print_file(typesetter.composition, threads, artwork, shop, press, black_plate=edition.black_plate)
    in_threads = (problem for thread in threads for problem in thread.problems)
    in_accent = _accent_problems(edition.campaign.design.accent, shop, press)
    in_size = _size_problems(typesetter.composition.layout, shop)
    problems = _sorted((*found, *in_threads, *in_artwork, *in_accent, *in_size, *finished.problems))
    fits = tuple(thread.fit for thread in threads)
    is_draft = any(thread.is_draft for thread in threads)
    return Proof(finished.pdf, problems, fits, (), typesetter.composition.layout, keys, is_draft)


def inspect(
    edition: Edition, shop: Shop | None, proof: Proof, known: Known | None = None, pause: Pause = no_pause
) -> Proof:
    """Preflight a file that was made for a print shop; a screen edition is left as it is.

    With `known`, what is the same as in earlier files is not examined again. `pause` is called often; what it raises
    ends the preflight.
    """
    if shop is None:
        return proof
    in_file = preflight(proof.pdf, shop, _expectation(edition, shop), known, pause)
    return replace(proof, problems=_sorted((*proof.problems, *in_file)))


def fit_edition(edition: Edition, press: Press) -> tuple[Fit, ...]:
    """Fit an edition's threads without making a file."""
    typesetter, _ = typesetter_of(edition, press, links=False)
    return tuple(thread.fit for thread in typesetter.threads())


def typesetter_of(edition: Edition, press: Press, *, links: bool = False) -> tuple[Typesetter, tuple[Problem, ...]]:
    """Compose an edition and make ready to typeset it; tells what is wrong with what it says."""
    layout, tags, problems = chosen(edition)
    said = [words_in(edition, tag, press, links=links) for tag in tags]
    spoken = tuple(words for words, _ in said)
    right_to_left = frozenset(number for number, words in enumerate(spoken, 1) if words.language.direction == "rtl")
    theme = theme_of(edition.campaign.design.theme, press)
    facing, in_turning = turned(edition, layout, right_to_left)
    composition = compose_on(press.shelf, facing, spoken, theme)
    found = (problem for _, problems in said for problem in problems)
    return Typesetter(composition, press.engine, press.shelf), (*problems, *in_turning, *found)


def _print_file(
    composition: Composition,
    threads: tuple[TypesetThread, ...],
    artwork: tuple[bytes, ...],
    shop: Shop,
    press: Press,
    *,
    black_plate: bool = False,
) -> tuple[Finished, tuple[PageKey, ...]]:
    """Return the finished file and the keys of its pages."""
    layout, words = composition.layout, composition.words
    _, profile = separator(shop, press)
    sides = sides_of(layout, shop, right_to_left=words.language.direction == "rtl" and not black_plate)
    placed = tuple(
        PlacedThread(
            thread.thread.slot,
            thread_forms(thread, shop, press, black_plate=black_plate),
            layout.frames_of(thread.thread, short=thread.fit.short),
        )
        for thread in threads
    )
    drawn = tuple(separated(drawing, 0.0, shop, press) for drawing in artwork)
    sheets = tuple(side.sheet for side in sides)
    parts = (*(thread.pdf for thread in threads), *artwork)
    slugs = _slugs(_title(words), sheets, parts, shop, press) if shop.slug_line else None
    set_in = f"{black_plate} "
    typeset = ((each.pdf, set_in + each.thread.slot, on.places) for each, on in zip(threads, placed, strict=True))
    slug = f"{build_hash(parts)} {_title(words)}" if slugs else ""
    keys = page_keys(sides, artwork, typeset, f"{shop!r} {slug}")
    says = Imprimatur.of(_title(words), words.language.tag, _date(words))
    with assemble(sides, drawn, placed, slugs) as document:
        return finish(document, sheets, shop, profile, says), keys


def _slugs(title: str, sheets: tuple[Sheet, ...], parts: tuple[bytes, ...], shop: Shop, press: Press) -> Forms:
    """Typeset the slug line of each side."""
    width_mm = min(sheet.trim_width_mm for sheet in sheets)
    source = slug_lines(title, len(sheets), build_hash(parts), width_mm, SLUG_LINE_MM)
    return separated(press.engine.open(source).render("").pdf(), 0.0, shop, press)


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
        forms = thread_forms(thread, shop, press, black_plate=True).pages if not is_shared(thread.thread) else ()
        for form, frame in zip(forms, thread.frames, strict=False):
            for fault in black_plate_faults(form.xobject, streams):
                where = Place(language=language, thread=thread.thread.slot, frame=frame.id)
                message = f"The frame “{frame.id}” cannot be kept on the black plate: it has {fault}."
                yield error("black-plate-frame", message, where, BLACK_PLATE_HINT)


def _accent_problems(accent: str, shop: Shop, press: Press) -> Iterator[Problem]:
    """Tell that an accent is out of the reach of the shop's inks."""
    inks, _ = separator(shop, press)
    shift = inks.shift(*(channel / 255 for channel in bytes.fromhex(accent[1:])))
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


def _expectation(edition: Edition, shop: Shop) -> Expectation:
    layout, languages, _ = chosen(edition)
    right_to_left = frozenset(number for number, tag in enumerate(languages, 1) if _direction(tag) == "rtl")
    facing, _ = turned(edition, layout, right_to_left)
    sides = sides_of(facing, shop, right_to_left=1 in right_to_left and not edition.black_plate)
    sheets = [side.sheet for side in sides]
    trims = {(sheet.trim_width_mm, sheet.trim_height_mm) for sheet in sheets}
    has_code = any(thread.slot == "qr" for thread in layout.threads)
    return Expectation(
        link=edition.campaign.petition.url if has_code else "",
        trim_mm=trims.pop() if len(trims) == 1 else None,
        page_count=len(sheets),
        folds_mm=tuple(sheet.folds_mm for sheet in sheets),
        owners=owners_of(layout, languages, edition.group or "", photo_place(edition)),
    )


@lru_cache(maxsize=64)
def _direction(tag: str) -> str:
    """Return the direction of a language; its file is read once."""
    return find_language(tag, assets_folder() / "languages")[0].direction


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
