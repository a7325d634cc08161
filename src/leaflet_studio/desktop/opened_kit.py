"""A kit that was opened: laid out for the worker, and what is told of its locked parts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from leaflet_studio.campaign.editing import field_place
from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.problems import Problem
from leaflet_studio.resources import shop_folders
from leaflet_studio.shops import find_shop, list_shops

TELL_THEM = "This part is locked: tell the organizers."


@dataclass(frozen=True, slots=True)
class OpenedKit:
    """What a kit brought along: the folders of print shops, its own first, and whether it brought anything.

    `differences` are what it counts on and this program has otherwise: `fonts`, `layouts/flyer-a5`.
    """

    shop_folders: tuple[Path, ...]
    carries: bool = False
    differences: tuple[str, ...] = ()


def no_kit() -> OpenedKit:
    """Return what is so of a campaign that is no kit."""
    return OpenedKit(shop_folders())


def laid_out(campaign: Campaign) -> OpenedKit:
    """Lay out what a kit carries, and return it. Raises LeafletError where that cannot be."""
    if campaign.kit is None:
        return no_kit()
    # Only now: it knows layouts, and with them the templates' engine, which takes its time to start.
    from leaflet_studio.kits.carried import carries, differences, lay_out, shop_folders_of

    lay_out(campaign)
    folders = shop_folders_of(campaign)
    for shop_id in list_shops(folders[:1]):
        # One that cannot be read is told now, and not when it is chosen.
        find_shop(shop_id, folders)
    return OpenedKit(folders, carries(campaign), differences(campaign))


def for_group(problem: Problem, campaign: Campaign, path: str) -> Problem:
    """Return a problem as the reader of a kit needs it: of a locked part, the organizers are to be told."""
    if path == "design.artwork" and (own := _own_photo(campaign)):
        place = field_place(own)
        return replace(problem, where=replace(problem.where, file=place.file, field=place.field, group=place.group))
    if not path or problem.code == "kit-locked" or not is_locked(campaign, path):
        return problem
    return replace(problem, hint=TELL_THEM, fix=None)


def _own_photo(campaign: Campaign) -> str:
    """Return the field of the photo that the artwork shows in place of the organizers' own; empty for theirs."""
    group = campaign.group(campaign.kit.group)
    shown = group is not None and group.photo and campaign.design.artwork in ("", "photo")
    field = f"groups.{group.id}.photo" if shown else ""
    return "" if is_locked(campaign, field) else field
