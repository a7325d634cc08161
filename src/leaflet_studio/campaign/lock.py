"""The lock of a kit: which fields of a campaign that was handed to a local group can be edited."""

from __future__ import annotations

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.problems import Problem, error


def is_locked(campaign: Campaign, path: str) -> bool:
    """Tell whether a field, by its path, cannot be edited; in a campaign that is no kit every field can."""
    return campaign.kit is not None and path not in campaign.kit.unlocked


def locked_problem(campaign: Campaign, path: str) -> Problem | None:
    """Return the refusal of a field's edit, or None when the field is open."""
    if campaign.kit is None or not is_locked(campaign, path):
        return None
    message = f"“{path}” is locked: the organizer keeps this part of the leaflet the same for every group."
    names = sorted({each.rpartition(".")[2] for each in campaign.kit.unlocked})
    return error("kit-locked", message, hint=f"Open to you: {', '.join(names)}. Ask the organizer for anything else.")
