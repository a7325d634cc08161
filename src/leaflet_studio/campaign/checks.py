"""What is wrong with what is said, before a page is set: links, imprint, translations, dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from leaflet_studio.campaign.dates import contact_problems, email_problems, phone_problems, time_problems
from leaflet_studio.campaign.editing import field_place
from leaflet_studio.campaign.imprints import imprint_problems
from leaflet_studio.campaign.links import is_placeholder, link_problems
from leaflet_studio.campaign.model import IMPRINT_FIELDS, Campaign, Group, Statement, Status
from leaflet_studio.problems import Place, Problem, error, warning
from leaflet_studio.resources import assets_folder


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked: a campaign in a language for a group."""

    campaign: Campaign
    statement: Statement
    group: Group | None

    @property
    def link(self) -> str:
        """Return the petition's link."""
        return self.campaign.petition.url


def check_campaign(campaign: Campaign, language: str, group_id: str | None) -> tuple[Problem, ...]:
    """Tell what is wrong with what an edition says; an edition that there is not has nothing wrong."""
    statement = campaign.statement(language)
    if statement is None:
        return ()
    subject = Subject(campaign, statement, campaign.group(group_id) if group_id else None)
    return tuple(problem for check in CHECKS for problem in check(subject))


def _link_is_there(subject: Subject) -> Iterator[Problem]:
    if not subject.link:
        message = "There is no petition link, so the leaflet has no QR code."
        yield error("link-missing", message, _link_place(), "Enter the link of the petition.")


def _link_is_real(subject: Subject) -> Iterator[Problem]:
    if subject.link and is_placeholder(subject.link):
        message = f"The petition link {subject.link} is a placeholder and must not go to print."
        yield error("link-placeholder", message, _link_place(), "Enter the real link of the petition.")


def _links_can_be_printed(subject: Subject) -> Iterator[Problem]:
    links = {"petition.url": subject.link, "organisation.website": subject.campaign.organisation.website}
    if subject.group:
        links[f"groups.{subject.group.id}.url"] = subject.group.event.url
    for field, link in links.items():
        yield from link_problems(link, field, field_place(field))


def _contacts_can_be_reached(subject: Subject) -> Iterator[Problem]:
    organisation = subject.campaign.organisation
    yield from phone_problems(organisation.phone, field_place("organisation.phone"))
    yield from email_problems(organisation.email, field_place("organisation.email"))
    if subject.group:
        yield from contact_problems(subject.group)


def _imprint_is_there(subject: Subject) -> Iterator[Problem]:
    organisation = subject.campaign.organisation
    if not any(getattr(organisation, name).strip() for name in ("imprint", *IMPRINT_FIELDS)):
        where = Place("campaign.toml", field="organisation.imprint")
        message = "The imprint is missing: most countries ask who is responsible for a leaflet."
        yield error("imprint-missing", message, where, "Enter the publisher's name and address.")


def _imprint_is_complete(subject: Subject) -> Iterator[Problem]:
    yield from imprint_problems(subject.campaign.organisation, assets_folder() / "imprints")


def _translation_is_reviewed(subject: Subject) -> Iterator[Problem]:
    if subject.statement.status is Status.UNREVIEWED:
        message = f"The translation into “{subject.statement.language}” was reviewed by nobody yet."
        hint = "Let a native reader check it, then set its status to reviewed."
        yield warning("translation-unreviewed", message, _statement_place(subject, "status"), hint)


def _translation_is_complete(subject: Subject) -> Iterator[Problem]:
    source = subject.campaign.statement(subject.campaign.source_language)
    if source is None or source is subject.statement:
        return
    for field in ("lead", "call", "body", "short_body"):
        if getattr(source, field) and not getattr(subject.statement, field):
            message = f"The translation has no {field.replace('_', ' ')}, the original has one."
            yield warning("translation-incomplete", message, _statement_place(subject, field), "Translate it.")


def _event_has_its_times(subject: Subject) -> Iterator[Problem]:
    if subject.group:
        yield from time_problems(subject.group)


def _link_place() -> Place:
    return Place("campaign.toml", field="petition.url")


def _statement_place(subject: Subject, field: str) -> Place:
    language = subject.statement.language
    return Place(f"statements/{language}.md", field=field, language=language)


CHECKS: Final[tuple[Callable[[Subject], Iterator[Problem]], ...]] = (
    _link_is_there,
    _link_is_real,
    _links_can_be_printed,
    _contacts_can_be_reached,
    _imprint_is_there,
    _imprint_is_complete,
    _translation_is_reviewed,
    _translation_is_complete,
    _event_has_its_times,
)
