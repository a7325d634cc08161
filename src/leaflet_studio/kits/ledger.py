"""What a campaign remembers of its kits: whose key signs them, which kit each group has, what came back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from leaflet_studio.campaign.kit import decoded, encoded
from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.problems import LeafletError, Place, Room, error

FILE: Final = "kits.json"
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Handed:
    """A group's kit: its issue, and what was merged of its last return: the count of its edits, and its texts."""

    issue: str
    edits: int = -1
    merged: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The public keys whose kits are taken back, the one that signs now first; the kits by their group."""

    format: int = FORMAT
    keys: tuple[str, ...] = ()
    groups: dict[str, Handed] = field(default_factory=dict)


def read_ledger(campaign: Campaign) -> Ledger:
    """Return a campaign's ledger, empty where no kit was made yet. Raises LeafletError (campaign) when damaged."""
    data = campaign.file(FILE)
    ledger = decoded(data, Ledger) if data else Ledger()
    if ledger.format > FORMAT:
        message = "The list of kits was written by a newer version of the program."
        raise LeafletError(Room.CAMPAIGN, error("kits-newer", message, Place(FILE), "Update the program."))
    return ledger


def with_ledger(campaign: Campaign, ledger: Ledger) -> Campaign:
    """Return a campaign with a ledger."""
    others = (file for file in campaign.files if file.path != FILE)
    files = sorted((*others, File(FILE, encoded(ledger))), key=lambda file: file.path)
    return replace(campaign, files=tuple(files))
