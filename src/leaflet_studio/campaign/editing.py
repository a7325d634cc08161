"""A campaign's fields by their path, as a form edits them: text out, text in, faults told.

A path is `title`, `petition.url`, `statements.en.title` or `groups.berlin.venue`. A field takes only what a campaign
file may hold, so that an edited campaign can always be read back.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, Final

from leaflet_studio.campaign.fields import (
    colour_field,
    country_field,
    date_field,
    link_fault,
    link_field,
    number_field,
    time_field,
)
from leaflet_studio.campaign.groups import FILE as GROUPS
from leaflet_studio.campaign.lock import locked_problem
from leaflet_studio.campaign.markdown import check_markdown
from leaflet_studio.campaign.model import Campaign, Event, Group, Organisation, PrintJob, Statement, Status
from leaflet_studio.campaign.settings import FILE as SETTINGS
from leaflet_studio.campaign.statements import FOLDER, statement_path
from leaflet_studio.problems import Fix, Place, Problem, error


class Kind(StrEnum):
    """What a field holds, which decides how it is edited and checked."""

    LINE = "line"
    HEADLINE = "headline"
    TEXT = "text"
    MARKDOWN = "markdown"
    LINK = "link"
    DATE = "date"
    TIME = "time"
    COLOUR = "colour"
    NUMBER = "number"
    COUNTRY = "country"
    CHOICE = "choice"
    PICTURE = "picture"


KINDS: Final = {
    "title": Kind.HEADLINE, "call": Kind.HEADLINE,
    "lead": Kind.TEXT, "imprint": Kind.TEXT, "body": Kind.MARKDOWN, "short_body": Kind.MARKDOWN,
    "url": Kind.LINK, "website": Kind.LINK, "date": Kind.DATE, "start": Kind.TIME, "end": Kind.TIME,
    "accent": Kind.COLOUR, "status": Kind.CHOICE, "layout": Kind.CHOICE, "language": Kind.CHOICE,
    "format": Kind.CHOICE, "second_language": Kind.CHOICE, "theme": Kind.CHOICE, "artwork": Kind.CHOICE,
    "smallest_pt": Kind.CHOICE, "country": Kind.COUNTRY, "quantity": Kind.NUMBER, "paper_gsm": Kind.NUMBER,
    "shop": Kind.CHOICE, "photo": Kind.PICTURE, "logo": Kind.PICTURE,
}  # fmt: skip
"""Fields that are no plain line, by their name."""
EMPTY: Final = {
    "title": error("title-empty", "The statement has no title.", hint="Write a headline."),
    "body": error("statement-empty", "The statement is empty.", hint="Write its text."),
}
"""Fields of a statement that must not be empty."""
TRANSLATED: Final = ("title", "lead", "call", "body", "short_body")
"""Fields of a statement that say something else in each language."""
STATEMENT_FIELDS: Final = ("title", "lead", "call", "body", "short_body", "place", "date", "status")
EVENT_FIELDS: Final = tuple(each.name for each in fields(Event))
ORGANISATION_FIELDS: Final = tuple(each.name for each in fields(Organisation) if each.name != "logo")
PRINT_FIELDS: Final = tuple(each.name for each in fields(PrintJob))


@dataclass(frozen=True, slots=True)
class Edited:
    """A campaign after an edit; where the text was refused, the campaign as it was and the reasons."""

    campaign: Campaign
    problems: tuple[Problem, ...] = ()


def field_kind(path: str) -> Kind:
    """Return the kind of a field."""
    return KINDS.get(path.rpartition(".")[2], Kind.LINE)


def field_text(campaign: Campaign, path: str) -> str:
    """Return a field as text: dates as 2027-03-18, times as 18:30. Raises KeyError when there is no such field."""
    owner, name = _owner(campaign, path)
    value = getattr(owner, name)
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, dt.date) else str(value or "")


def with_field(campaign: Campaign, path: str, text: str) -> Edited:
    """Put a text into a field, unless a campaign file may not hold it, or the field is locked in a kit.

    Raises KeyError when there is no such field.
    """
    owner, name = _owner(campaign, path)
    locked = locked_problem(campaign, path)
    if locked is not None:
        return Edited(campaign, (replace(locked, where=field_place(path)),))
    problems: list[Problem] = []
    value = _read(path, text, problems)
    if isinstance(owner, Statement) and name in EMPTY and not text.strip():
        problems.append(replace(EMPTY[name], where=field_place(path)))
    if problems:
        return Edited(campaign, tuple(_with_way_out(path, text, problem) for problem in problems))
    changed = _with_owner(campaign, path, replace(owner, **{name: value}))
    if campaign.kit is not None and changed != campaign:
        changed = replace(changed, kit=replace(campaign.kit, edits=campaign.kit.edits + 1))
    return Edited(changed)


def field_place(path: str) -> Place:
    """Return the place in the campaign's files that a field is kept at."""
    section, name = _split(path)
    if section.startswith("statements."):
        language = section.removeprefix("statements.")
        short = name == "short_body"
        return Place(statement_path(language, short=short), field=name, language=language)
    if section.startswith("groups."):
        return Place(GROUPS, field=name, group=section.removeprefix("groups."))
    return Place(SETTINGS, field=path)


def field_path(place: Place) -> str:
    """Return the path of the field that a problem is about; empty when it is about none."""
    if place.file.startswith(FOLDER) and place.field:
        language = place.file.removeprefix(FOLDER).removesuffix(".md").removesuffix(".short")
        return f"statements.{language}.{place.field}"
    if place.file == GROUPS and place.field:
        return f"groups.{place.group}.{place.field}"
    return place.field if place.file == SETTINGS else ""


def with_new_group(campaign: Campaign) -> tuple[Campaign, str]:
    """Add a group without an event yet; returns the campaign and the group's id. A kit has its one group only."""
    if campaign.kit is not None:
        return campaign, campaign.kit.group
    known = {group.id for group in campaign.groups}
    number = next(number for number in range(1, len(known) + 2) if f"group-{number}" not in known)
    group = Group(f"group-{number}", f"Group {number}")
    return replace(campaign, groups=(*campaign.groups, group)), group.id


def with_new_statement(campaign: Campaign, language: str) -> Campaign:
    """Add a language: the original's texts, to be translated in their place; not reviewed by anybody."""
    source = campaign.statement(campaign.source_language) or Statement(language, "…", body="…")
    added = replace(source, language=language, status=Status.UNREVIEWED, translator="", names=())
    statements = sorted((*campaign.statements, added), key=lambda each: each.language)
    return replace(campaign, statements=tuple(statements))


def untranslated_fields(campaign: Campaign, language: str) -> tuple[str, ...]:
    """Name the fields of a statement that are missing, or still stand there as in the original."""
    source, statement = campaign.statement(campaign.source_language), campaign.statement(language)
    if source is None or statement is None or language == campaign.source_language:
        return ()
    return tuple(
        name for name in TRANSLATED
        if getattr(source, name) and getattr(statement, name) in ("", getattr(source, name))
    )  # fmt: skip


def _read(path: str, text: str, problems: list[Problem]) -> object:
    where = field_place(path)
    readers: dict[Kind, Callable[[str, Place, list[Problem]], object]] = {
        Kind.LINK: link_field, Kind.DATE: date_field, Kind.TIME: time_field, Kind.COLOUR: colour_field,
        Kind.NUMBER: number_field, Kind.COUNTRY: country_field,
    }  # fmt: skip
    kind = field_kind(path)
    if kind in readers:
        return readers[kind](text.strip(), where, problems)
    if kind is Kind.MARKDOWN:
        problems += (replace(problem, where=where) for problem in check_markdown(text, where.file))
    return Status(text) if path.endswith(".status") else text


def _with_way_out(path: str, text: str, problem: Problem) -> Problem:
    """Offer https:// for a link that lacks it, where nothing else is wrong with it."""
    if field_kind(path) is not Kind.LINK:
        return problem
    link = f"https://{re.sub('^(?i:http)://', '', text.strip())}"
    return problem if link_fault(link) else replace(problem, fix=Fix("Write it with https://", path, link))


def _split(path: str) -> tuple[str, str]:
    section, _, name = path.rpartition(".")
    return section, name


def _owner(campaign: Campaign, path: str) -> tuple[Any, str]:
    """Return the value that has a field, and the field's name in it."""
    section, name = _split(path)
    owner = _section(campaign, section, name)
    if not is_dataclass(owner) or name not in {each.name for each in fields(owner)}:
        raise KeyError(path)
    return owner, name


def _section(campaign: Campaign, section: str, name: str) -> object:
    if section.startswith("statements."):
        return campaign.statement(section.removeprefix("statements."))
    if section.startswith("groups."):
        group = campaign.group(section.removeprefix("groups."))
        return group if group is None or name in ("name", "photo") else group.event
    return getattr(campaign, section, None) if section else campaign


def _with_owner(campaign: Campaign, path: str, owner: Any) -> Campaign:
    section, _ = _split(path)
    if isinstance(owner, Statement):
        statements = (owner if each.language == owner.language else each for each in campaign.statements)
        return replace(campaign, statements=tuple(statements))
    if isinstance(owner, Event):
        group_id = section.removeprefix("groups.")
        groups = (replace(each, event=owner) if each.id == group_id else each for each in campaign.groups)
        return replace(campaign, groups=tuple(groups))
    if isinstance(owner, Group):
        return replace(campaign, groups=tuple(owner if each.id == owner.id else each for each in campaign.groups))
    return replace(campaign, **{section: owner}) if section else owner
