"""What is wrong with what is said, before a page is set: links, imprint, translations, dates."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from leaflet_studio.campaign.imprints import imprint_problems
from leaflet_studio.campaign.model import IMPRINT_FIELDS, Campaign, Group, Statement, Status
from leaflet_studio.problems import Place, Problem, error, warning
from leaflet_studio.resources import assets_folder

PLACEHOLDER_DOMAINS: Final = ("example.org", "example.com", "example.net")
PLACEHOLDER_ENDINGS: Final = (".example", ".invalid", ".test", ".localhost")
"""Names that are reserved for examples and lead nowhere (RFC 2606)."""
TRACKING: Final = ("utm_", "mc_", "fbclid", "gclid", "igshid", "yclid")
SHORTENERS: Final = frozenset({"bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "cutt.ly", "clck.ru"})


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


def is_placeholder(link: str) -> bool:
    """Tell whether a link leads to a name that is reserved for examples."""
    host = urlsplit(link).hostname or ""
    named = any(host == domain or host.endswith(f".{domain}") for domain in PLACEHOLDER_DOMAINS)
    return named or host.endswith(PLACEHOLDER_ENDINGS) or host == "localhost"


def _link_is_there(subject: Subject) -> Iterator[Problem]:
    if not subject.link:
        message = "There is no petition link, so the leaflet has no QR code."
        yield error("link-missing", message, _link_place(), "Enter the link of the petition.")


def _link_is_real(subject: Subject) -> Iterator[Problem]:
    if subject.link and is_placeholder(subject.link):
        message = f"The petition link {subject.link} is a placeholder and must not go to print."
        yield error("link-placeholder", message, _link_place(), "Enter the real link of the petition.")


def _link_tracks_nobody(subject: Subject) -> Iterator[Problem]:
    names = [name for name, _ in parse_qsl(urlsplit(subject.link).query) if name.startswith(TRACKING)]
    if names:
        message = f"The petition link tells who sent people there ({', '.join(names)})."
        yield warning("link-tracks", message, _link_place(), "Take these parameters out.")


def _link_is_no_shortener(subject: Subject) -> Iterator[Problem]:
    host = urlsplit(subject.link).hostname or ""
    if host.removeprefix("www.") in SHORTENERS:
        message = f"{host} counts every scan and may send people elsewhere later."
        yield warning("link-shortener", message, _link_place(), "Use the petition's own link.")


def _link_has_one_script(subject: Subject) -> Iterator[Problem]:
    host = urlsplit(subject.link).hostname or ""
    for label in host.split("."):
        scripts = {unicodedata.name(sign, "?").split()[0] for sign in label if sign.isalpha()}
        if len(scripts) > 1:
            message = (
                f"The link's name “{label}” mixes letters of {' and '.join(sorted(scripts)).title()} that look alike."
            )
            yield warning("link-look-alike", message, _link_place(), "Type the link anew.")


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


def _event_ends_after_its_start(subject: Subject) -> Iterator[Problem]:
    event = subject.group.event if subject.group else None
    if event and event.start and event.end and event.end <= event.start:
        where = Place("groups.csv", field="end", group=subject.group.id if subject.group else "")
        message = f"The event ends at {event.end:%H:%M}, before it starts at {event.start:%H:%M}."
        yield warning("event-times", message, where, "Check both times.")


def _link_place() -> Place:
    return Place("campaign.toml", field="petition.url")


def _statement_place(subject: Subject, field: str) -> Place:
    language = subject.statement.language
    return Place(f"statements/{language}.md", field=field, language=language)


CHECKS: Final[tuple[Callable[[Subject], Iterator[Problem]], ...]] = (
    _link_is_there,
    _link_is_real,
    _link_tracks_nobody,
    _link_is_no_shortener,
    _link_has_one_script,
    _imprint_is_there,
    _imprint_is_complete,
    _translation_is_reviewed,
    _translation_is_complete,
    _event_ends_after_its_start,
)
