"""The sections of the form and the names of their fields, as a person reads them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from leaflet_studio.campaign.editing import EVENT_FIELDS
from leaflet_studio.campaign.model import IMPRINT_FIELDS, Status
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.messages import Choice

LABELS: Final = {
    "petition.url": QT_TRANSLATE_NOOP("Fields", "Petition link"),
    "design.layout": QT_TRANSLATE_NOOP("Fields", "Layout"),
    "design.language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "design.accent": QT_TRANSLATE_NOOP("Fields", "Accent colour"),
    "design.format": QT_TRANSLATE_NOOP("Fields", "Format"),
    "design.second_language": QT_TRANSLATE_NOOP("Fields", "Second language"),
    "design.theme": QT_TRANSLATE_NOOP("Fields", "Type"),
    "design.artwork": QT_TRANSLATE_NOOP("Fields", "Artwork"),
    "design.smallest_pt": QT_TRANSLATE_NOOP("Fields", "Smallest type"),
    "statement.title": QT_TRANSLATE_NOOP("Fields", "Headline"),
    "statement.lead": QT_TRANSLATE_NOOP("Fields", "Lead"),
    "statement.call": QT_TRANSLATE_NOOP("Fields", "Call to action"),
    "statement.body": QT_TRANSLATE_NOOP("Fields", "Statement"),
    "statement.short_body": QT_TRANSLATE_NOOP("Fields", "Short statement, for small formats"),
    "statement.place": QT_TRANSLATE_NOOP("Fields", "Place of the statement"),
    "statement.date": QT_TRANSLATE_NOOP("Fields", "Date of the statement"),
    "statement.status": QT_TRANSLATE_NOOP("Fields", "Status of the text"),
    "event.title": QT_TRANSLATE_NOOP("Fields", "Event"),
    "event.date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "event.start": QT_TRANSLATE_NOOP("Fields", "Begins at"),
    "event.end": QT_TRANSLATE_NOOP("Fields", "Ends at"),
    "event.venue": QT_TRANSLATE_NOOP("Fields", "Venue"),
    "event.street": QT_TRANSLATE_NOOP("Fields", "Street"),
    "event.city": QT_TRANSLATE_NOOP("Fields", "City"),
    "event.contact": QT_TRANSLATE_NOOP("Fields", "Contact"),
    "event.phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "event.email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "event.url": QT_TRANSLATE_NOOP("Fields", "Event page"),
    "print.quantity": QT_TRANSLATE_NOOP("Fields", "Number of copies"),
    "print.paper": QT_TRANSLATE_NOOP("Fields", "Paper, as the shop calls it"),
    "print.paper_gsm": QT_TRANSLATE_NOOP("Fields", "Weight of the paper in g/m²"),
    "event.photo": QT_TRANSLATE_NOOP("Fields", "Photo of the group, in place of the campaign’s"),
    "design.photo": QT_TRANSLATE_NOOP("Fields", "Photo"),
    "organisation.logo": QT_TRANSLATE_NOOP("Fields", "Logo"),
    "event.name": QT_TRANSLATE_NOOP("Fields", "Name of the group"),
    "organisation.name": QT_TRANSLATE_NOOP("Fields", "Organisation"),
    "organisation.imprint": QT_TRANSLATE_NOOP("Fields", "Imprint in your own words"),
    "organisation.email": QT_TRANSLATE_NOOP("Fields", "E-mail of the organisation"),
    "organisation.phone": QT_TRANSLATE_NOOP("Fields", "Phone of the organisation"),
    "organisation.website": QT_TRANSLATE_NOOP("Fields", "Website"),
    "organisation.country": QT_TRANSLATE_NOOP("Fields", "Country whose rules hold"),
    "organisation.publisher": QT_TRANSLATE_NOOP("Fields", "Published by"),
    "organisation.responsible": QT_TRANSLATE_NOOP("Fields", "Responsible person"),
    "organisation.promoter": QT_TRANSLATE_NOOP("Fields", "Promoted or ordered by"),
    "organisation.on_behalf_of": QT_TRANSLATE_NOOP("Fields", "On behalf of"),
    "organisation.printer": QT_TRANSLATE_NOOP("Fields", "Printed by"),
    "organisation.paid_by": QT_TRANSLATE_NOOP("Fields", "Paid for by"),
    "organisation.print_run": QT_TRANSLATE_NOOP("Fields", "Print run and date"),
}
STATUSES: Final = {
    Status.ORIGINAL: QT_TRANSLATE_NOOP("Fields", "Original"),
    Status.REVIEWED: QT_TRANSLATE_NOOP("Fields", "Translation, reviewed by a native reader"),
    Status.UNREVIEWED: QT_TRANSLATE_NOOP("Fields", "Translation, not reviewed yet"),
}


ARTWORK_TITLES: Final = {
    "": QT_TRANSLATE_NOOP("Fields", "Photo, or else a pattern"),
    "photo": QT_TRANSLATE_NOOP("Fields", "Photo"),
    "field": QT_TRANSLATE_NOOP("Fields", "Plain colour"),
    "rays": QT_TRANSLATE_NOOP("Fields", "Rays"),
    "dots": QT_TRANSLATE_NOOP("Fields", "Dots"),
    "stripes": QT_TRANSLATE_NOOP("Fields", "Stripes"),
}
SMALLEST: Final = {
    "": QT_TRANSLATE_NOOP("Fields", "As the layout has it"),
    "12": QT_TRANSLATE_NOOP("Fields", "Large print: 12 pt"),
}
DESIGN_FIELDS: Final = ("layout", "format", "second_language", "theme", "artwork", "photo", "accent", "smallest_pt")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its fields. `owner` gives the start of their paths in the campaign, or nothing to be edited."""

    id: str
    title: str
    help: str
    names: tuple[str, ...]
    owner: Callable[[Bridge], str]


def _event_owner(bridge: Bridge) -> str:
    return f"groups.{bridge.group}" if bridge.group else ""


SECTIONS: Final = (
    Section(
        "statement",
        QT_TRANSLATE_NOOP("Sections", "Statement"),
        QT_TRANSLATE_NOOP("Sections", "What is to be said. Every layout takes what it has room for."),
        ("title", "lead", "call", "body", "short_body", "place", "date", "status"),
        lambda bridge: f"statements.{bridge.language}",
    ),
    Section(
        "petition",
        QT_TRANSLATE_NOOP("Sections", "Petition"),
        QT_TRANSLATE_NOOP("Sections", "Where people sign. The link becomes the QR code."),
        ("url",),
        lambda _: "petition",
    ),
    Section(
        "event",
        QT_TRANSLATE_NOOP("Sections", "Event"),
        QT_TRANSLATE_NOOP("Sections", "What a local group invites to. Empty fields are left out."),
        ("name", *EVENT_FIELDS, "photo"),
        _event_owner,
    ),
    Section(
        "organisation",
        QT_TRANSLATE_NOOP("Sections", "Organisation"),
        QT_TRANSLATE_NOOP("Sections", "Who publishes the leaflet and answers for it."),
        ("name", "logo", "email", "phone", "website", "country", *IMPRINT_FIELDS, "imprint"),
        lambda _: "organisation",
    ),
    Section(
        "design",
        QT_TRANSLATE_NOOP("Sections", "Design"),
        QT_TRANSLATE_NOOP("Sections", "How it looks. Pictures of every layout stand on the right."),
        DESIGN_FIELDS,
        lambda _: "design",
    ),
    Section(
        "print",
        QT_TRANSLATE_NOOP("Sections", "Print"),
        QT_TRANSLATE_NOOP("Sections", "Who prints it, and what that printer asks for."),
        ("quantity", "paper", "paper_gsm"),
        lambda _: "print",
    ),
)


def text_of(context: str, source: str) -> str:
    """Translate a text of a table."""
    return QCoreApplication.translate(context, source)


def label_of(section: str, name: str) -> str:
    """Return a field's name, translated."""
    return text_of("Fields", LABELS[f"{section}.{name}"])


def titled(titles: dict[str, str]) -> tuple[Choice, ...]:
    """Return the choices of a table, translated."""
    return tuple(Choice(choice_id, text_of("Fields", title)) for choice_id, title in titles.items())


def section_of(path: str) -> str:
    """Return the section that shows a field; empty when none does."""
    owner = path.partition(".")[0]
    return {"statements": "statement", "groups": "event"}.get(owner, owner)
