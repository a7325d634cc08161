"""The campaign as frozen values: statements, petition, organisation, groups, design choices."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

FORMAT = 1


class Status(StrEnum):
    """How far a statement's text can be trusted."""

    ORIGINAL = "original"
    REVIEWED = "reviewed"
    UNREVIEWED = "unreviewed"


@dataclass(frozen=True, slots=True)
class Statement:
    """The text in one language. `body` and `short_body` are Markdown (CommonMark); the rest is plain text.

    `names` are those that heads of Chinese and Japanese keep on one line.
    """

    language: str
    title: str
    lead: str = ""
    call: str = ""
    place: str = ""
    date: dt.date | None = None
    status: Status = Status.UNREVIEWED
    translator: str = ""
    body: str = ""
    short_body: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Petition:
    """The link that the QR code leads to."""

    url: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who publishes the leaflet. `logo` is a file under `images/`.

    `imprint` is printed as it stands. `country` (ISO 3166-1) chooses whose rules for the imprint are asked after; from
    `publisher` on the fields are its parts, each a name with its address or what the country asks for, printed with
    their label in the leaflet's language. `print_run` is what the imprint says of it, such as “5,000, March 2027”.
    """

    name: str = ""
    imprint: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    logo: str = ""
    country: str = ""
    publisher: str = ""
    responsible: str = ""
    promoter: str = ""
    on_behalf_of: str = ""
    printer: str = ""
    paid_by: str = ""
    print_run: str = ""


IMPRINT_FIELDS: Final = ("publisher", "responsible", "promoter", "on_behalf_of", "printer", "paid_by", "print_run")
"""The parts of an imprint, in the order in which they are printed."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a group invites to. Times are local to the city; an empty field is left out of the leaflet."""

    title: str = ""
    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    venue: str = ""
    street: str = ""
    city: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A local group with its event. `id` is unique in the campaign.

    `photo` is a file under `images/` that stands in its leaflets in place of the campaign's own.
    """

    id: str
    name: str = ""
    event: Event = field(default_factory=Event)
    photo: str = ""


ARTWORKS: Final = ("", "photo", "field", "rays", "dots", "stripes")


@dataclass(frozen=True, slots=True)
class Design:
    """The choices of design. `accent` is `#rrggbb`; `photo` is a file under `images/`.

    `format` is one of the layout's formats, empty for its own. `second_language` is set where a layout has room for
    two. `artwork` is `photo`, `field` (the plain colour), a pattern's name, or empty: the photo if there is one.
    `smallest_pt` is the smallest type size (large print), empty for the layout's own.
    """

    layout: str = "flyer-a5"
    language: str = ""
    accent: str = "#c4161c"
    photo: str = ""
    format: str = ""
    second_language: str = ""
    theme: str = ""
    artwork: str = ""
    smallest_pt: str = ""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is ordered: how many, on which paper, from which shop (its id); a number is kept as text, empty for none.

    `paper` is what the shop calls it (“gloss”, “recycled”), `paper_gsm` its weight in grams a square metre.
    """

    quantity: str = ""
    paper: str = ""
    paper_gsm: str = ""
    shop: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the campaign as it was read: `path` with `/`, relative to the campaign's folder."""

    path: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Kit:
    """The lock of a campaign that was handed to a local group: only the fields of `unlocked` can be edited.

    `unlocked` are fields by their path, `handed_out` their texts as the organizer handed them out. `issue` is the
    hash of all that the organizer signed; `edits` counts how often a field was changed since, so that of two returns
    the older is known.
    """

    group: str
    unlocked: tuple[str, ...]
    handed_out: tuple[tuple[str, str], ...]
    issue: str
    edits: int = 0


@dataclass(frozen=True, slots=True)
class Campaign:
    """Everything that is said. `files` holds every file as read or imported, known or not, sorted by path.

    The values above `files` win over it: writing patches the files with the values, so keys, comments
    and files that this version does not know stay as they are. `kit` is set in a campaign that is locked for a group.
    """

    title: str = ""
    source_language: str = "en"
    petition: Petition = field(default_factory=Petition)
    organisation: Organisation = field(default_factory=Organisation)
    design: Design = field(default_factory=Design)
    print: PrintJob = field(default_factory=PrintJob)
    statements: tuple[Statement, ...] = ()
    groups: tuple[Group, ...] = ()
    files: tuple[File, ...] = ()
    kit: Kit | None = None

    def statement(self, language: str) -> Statement | None:
        """Return the statement in a language, or None."""
        return next((each for each in self.statements if each.language == language), None)

    def group(self, group_id: str) -> Group | None:
        """Return the group with an id, or None."""
        return next((each for each in self.groups if each.id == group_id), None)

    def file(self, path: str) -> bytes | None:
        """Return the bytes of a file of the campaign, or None."""
        return next((each.data for each in self.files if each.path == path), None)
