"""Dates, times and contacts of events: what cannot be right, seen from a day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from leaflet_studio.campaign.editing import field_place
from leaflet_studio.campaign.model import Campaign, Event, Group
from leaflet_studio.problems import Place, Problem, warning

FAR_OFF: Final = dt.timedelta(days=3 * 365)
PHONE: Final = re.compile(r"(?:tel:)?\+?[0-9 ().\-–/\u00a0\u202f]+")
PHONE_DIGITS: Final = (3, 15)
"""ITU-T E.164: no number has more than 15 digits; short codes have three."""
EMAIL: Final = re.compile(r"[^\s@<>(),;:\"\[\]]{1,64}@(?=[^@]{1,255}$)[^\s@.<>(),;:]+(?:\.[^\s@.<>(),;:]+)+")


def event_problems(campaign: Campaign, group_id: str, today: dt.date) -> tuple[Problem, ...]:
    """Tell what the calendar says of a group's event on a day; the day is given, for a file must not depend on it."""
    group = campaign.group(group_id) if group_id else None
    return tuple(_calendar(group, today)) if group else ()


def time_problems(group: Group) -> Iterator[Problem]:
    """Tell of an event that ends before it begins, or has a time and no day."""
    event = group.event
    if event.start and event.end and event.end <= event.start:
        when = "when" if event.end == event.start else "before"
        message = f"The event ends at {event.end:%H:%M}, {when} it starts at {event.start:%H:%M}."
        yield warning("event-times", message, _place(group, "end"), "Check both times.")
    if event.end and not event.start:
        message = f"The event ends at {event.end:%H:%M}, and does not say when it begins."
        yield warning("event-start-missing", message, _place(group, "start"), "Enter when it begins.")
    if event.date is None and (event.start or event.venue):
        message = "The event has no date."
        yield warning("event-date-missing", message, _place(group, "date"), "Enter its date.")


def phone_problems(phone: str, where: Place) -> Iterator[Problem]:
    """Tell of a phone number that nobody can call.

    What country it is in is not known, so this is E.164's form, and no list of every country's numbers.
    """
    digits = sum(sign.isdecimal() for sign in phone)
    if phone and not (PHONE.fullmatch(phone.strip()) and PHONE_DIGITS[0] <= digits <= PHONE_DIGITS[1]):
        message = f"“{phone}” is no phone number."
        yield warning("phone-faulty", message, where, "Write it as +49 30 1234567, with no other words.")


def email_problems(email: str, where: Place) -> Iterator[Problem]:
    """Tell of an e-mail address that cannot be one (RFC 5321, section 4.1.2, without quoted names)."""
    if email and not EMAIL.fullmatch(email.strip()):
        yield warning("email-faulty", f"“{email}” is no e-mail address.", where, "Write it as name@example.org.")


def _calendar(group: Group, today: dt.date) -> Iterator[Problem]:
    day = group.event.date
    if day is not None and day < today:
        message = f"The event was on {day.isoformat()}, and that is past."
        yield warning("event-past", message, _place(group, "date"), "Enter the date anew, or leave the event out.")
    if day is not None and day - today > FAR_OFF:
        message = f"The event is on {day.isoformat()}, more than three years from now."
        yield warning("event-far-off", message, _place(group, "date"), "Check the year.")


def contact_problems(group: Group) -> Iterator[Problem]:
    """Tell what is wrong with an event's phone number and address."""
    event: Event = group.event
    yield from phone_problems(event.phone, _place(group, "phone"))
    yield from email_problems(event.email, _place(group, "email"))


def _place(group: Group, name: str) -> Place:
    return field_place(f"groups.{group.id}.{name}")
