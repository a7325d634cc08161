"""An edition: its layout as the design asks for it, and what it says in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from leaflet_studio.campaign.checks import check_campaign
from leaflet_studio.campaign.fields import smallest_size
from leaflet_studio.campaign.model import IMPRINT_FIELDS, Campaign, Organisation, Statement
from leaflet_studio.layouts.bilingual import sets_two_languages, with_two_languages
from leaflet_studio.layouts.black_plate import direction_problem, for_black_plate
from leaflet_studio.layouts.formats import in_format, with_photo
from leaflet_studio.layouts.model import Layout
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, note, warning
from leaflet_studio.resources import assets_folder
from leaflet_studio.typeset.compose import PAGE_TEMPLATE, Words
from leaflet_studio.typeset.fonts import FontSet, missing_glyph_problems
from leaflet_studio.typeset.languages import find_language, review_problems
from leaflet_studio.typeset.threads import COMMONS_KEPT, keep

LOGO: Final = "logo"
"""The slot of the organisation's logo, or of its name where it has none."""


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


def chosen(edition: Edition) -> tuple[Layout, tuple[str, ...], tuple[Problem, ...]]:
    """Return the layout as the campaign's design asks for it, and the edition's languages."""
    design = edition.campaign.design
    known = design.format in ("", edition.layout.format, *edition.layout.formats)
    found = () if known else (_format_problem(edition.layout, design.format),)
    photo = photo_of(edition)
    if photo and not _has_picture(edition.layout):
        found = (*found, _photo_problem(edition.layout, photo, photo_place(edition)))
    layout = in_format(with_photo(edition.layout) if photo else edition.layout, design.format if known else "")
    if design.smallest_pt:
        layout = layout.with_smallest(smallest_size(design.smallest_pt))
    second = design.second_language if design.second_language != edition.language else ""
    room = with_two_languages(layout) if second else None
    if room is not None:
        return room, (edition.language, second), found
    if not second and not sets_two_languages(layout):
        return layout, (edition.language,), found
    return layout, (edition.language,), (*found, _two_languages_problem(layout, second))


def photo_of(edition: Edition) -> str:
    """Return the photo of an edition's artwork: its group's, or the campaign's; black-plate versions share one."""
    if edition.campaign.design.artwork not in ("", "photo"):
        return ""
    return _photo_of_group(edition) or edition.campaign.design.photo


def photo_place(edition: Edition) -> Place | None:
    """Return the field that an edition's photo comes from, or None where it shows none."""
    if not photo_of(edition):
        return None
    if _photo_of_group(edition):
        return Place("groups.csv", field="photo", group=edition.group or "")
    return Place("campaign.toml", field="design.photo")


def _photo_of_group(edition: Edition) -> str:
    group = edition.campaign.group(edition.group) if edition.group and not edition.black_plate else None
    return group.photo if group else ""


def turned(edition: Edition, layout: Layout, right_to_left: frozenset[int]) -> tuple[Layout, tuple[Problem, ...]]:
    """Turn a layout to its languages' directions; black-plate versions keep the page, and turn their columns."""
    if not edition.black_plate:
        return layout.mirrored(right_to_left), ()
    problem = direction_problem(layout) if right_to_left else None
    pictures = frozenset({LOGO} if edition.campaign.organisation.logo else ())
    return for_black_plate(layout, right_to_left, pictures), (problem,) if problem else ()


def _has_picture(layout: Layout) -> bool:
    artwork = layout.template(PAGE_TEMPLATE) or ""
    return any(name in artwork for name in ("photo", "artwork.html.j2"))


def _photo_problem(layout: Layout, photo: str, where: Place | None) -> Problem:
    message = f"The layout “{layout.id}” has no place for a picture, so “{photo}” is left out."
    return note("photo-unused", message, where, "Choose a layout with a picture, such as flyer-a5.")


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


def words_in(edition: Edition, tag: str, press: Press, *, links: bool) -> tuple[Words, tuple[Problem, ...]]:
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
    glyphs = _glyph_problems(words, press)
    reviews = review_problems(language)
    return words, (*language_problems, *reviews, *check_campaign(campaign, tag, edition.group), *glyphs)


def _glyph_problems(words: Words, press: Press) -> Iterator[Problem]:
    """Look for characters that no bundled font has, field by field; once in what all groups say."""
    organisation = words.campaign.organisation
    key = (words.statement, organisation, words.language)
    if key not in press.unprintable:
        found = tuple(_missing(_common_fields(words.statement, organisation, words.language.tag), words, press.fonts))
        keep(press.unprintable, key, found, COMMONS_KEPT)
    yield from press.unprintable[key]
    if words.event is not None:
        names = ("title", "venue", "street", "city", "contact")
        fields = {f"event.{name}": getattr(words.event, name) for name in names}
        yield from _missing(fields, words, press.fonts)


def _common_fields(statement: Statement, organisation: Organisation, tag: str) -> dict[str, str]:
    fields = {
        f"statements/{tag}.md: {name}": getattr(statement, name) for name in ("title", "lead", "call", "place", "body")
    }
    fields[f"statements/{tag}.short.md"] = statement.short_body
    names = ("name", "imprint", *IMPRINT_FIELDS)
    return fields | {f"organisation.{name}": getattr(organisation, name) for name in names}


def _missing(fields: dict[str, str], words: Words, fonts: FontSet) -> Iterator[Problem]:
    tag = words.language.tag
    for name, text in fields.items():
        yield from missing_glyph_problems(text, words.language, fonts, Place(field=name, language=tag))


def _unknown(kind: str, name: str, known: Iterator[str]) -> LeafletError:
    hint = f"There are: {', '.join(known) or 'none'}."
    problem = error(f"{kind}-unknown", f"The campaign has no {kind} “{name}”.", hint=hint)
    return LeafletError(Room.CAMPAIGN, problem)
