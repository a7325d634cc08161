"""Kits made: for each group a campaign with its own row alone, the open fields named, and everything signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Final

from leaflet_studio.campaign.editing import field_text
from leaflet_studio.campaign.format import SUFFIX, campaign_files
from leaflet_studio.campaign.groups import FILE as GROUPS
from leaflet_studio.campaign.groups import patched_groups
from leaflet_studio.campaign.kit import (
    FORMAT,
    KEY,
    LOCKED,
    MANIFEST,
    SIGNATURE,
    SIGNED_AS,
    Locked,
    Manifest,
    digest,
    encoded,
    field_hashes,
    group_fields,
    locked_hashes,
)
from leaflet_studio.campaign.model import Campaign, Design
from leaflet_studio.file_names import file_name
from leaflet_studio.kits.carried import built_in_hashes, carried_files, needed_layouts
from leaflet_studio.kits.keys import Key
from leaflet_studio.kits.ledger import FILE as LEDGER
from leaflet_studio.kits.ledger import Handed, Ledger, read_ledger, with_ledger
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.storage import Files, pack_archive

SETS: Final = {
    "event": ("title", "date", "start", "end", "venue", "street", "city", "url"),
    "contact": ("contact", "phone", "email"),
    "name": ("name",),
    "photo": ("photo",),
}
"""What `--unlock` names: fields of the group's own row."""
CHOICES: Final = "choices"
"""`--unlock choices` opens the choices of design; they stay with the group and are not merged."""
CHOICE_FIELDS: Final = tuple(f"design.{each.name}" for each in fields(Design) if each.name != "photo")
TEXT_FIELDS: Final = ("title", "lead", "call", "body", "short_body", "translator")
"""What `--unlock statements.kk` opens of a statement."""
LANGUAGE: Final = "design.language"
"""Always open: which of the organizer's texts a group prints is no change of the design."""


@dataclass(frozen=True, slots=True)
class Made:
    """Kits by their group's id, and the ledger that knows them."""

    kits: tuple[tuple[str, Files], ...]
    ledger: Ledger


def make_kits(
    campaign: Campaign, group_ids: tuple[str, ...], unlock: tuple[str, ...], key: Key, ledger: Ledger
) -> Made:
    """Make a kit for each group; `unlock` names sets of fields (`event`), fields (`statements.kk.title`) or languages.

    Raises LeafletError (campaign) for a group or a field that there is not, and for a campaign that is a kit itself.
    """
    if campaign.kit is not None:
        raise _refused("kit-of-kit", "A kit cannot be made of a kit.", "Open the organizer's campaign.")
    keys = (key.public, *(each for each in ledger.keys if each != key.public))
    bench = _bench(campaign, group_ids[0], unlock)
    kits = tuple((group_id, _kit(bench, group_id, unlock, key)) for group_id in group_ids)
    handed = {group_id: _handed(ledger, group_id, digest(files[MANIFEST])) for group_id, files in kits}
    return Made(kits, replace(ledger, keys=keys, groups={**ledger.groups, **handed}))


def with_made(campaign: Campaign, made: Made) -> Campaign:
    """Return a campaign that knows of kits that were made, whatever it remembers of others."""
    ledger = read_ledger(campaign)
    handed = {group_id: _handed(ledger, group_id, made.ledger.groups[group_id].issue) for group_id, _ in made.kits}
    keys = tuple(dict.fromkeys((*made.ledger.keys, *ledger.keys)))
    return with_ledger(campaign, replace(ledger, keys=keys, groups={**ledger.groups, **handed}))


def kit_file_names(groups: tuple[str, ...]) -> dict[str, str]:
    """Return a file's name for each group, safe on every system. Raises LeafletError when two would be the same."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for group in groups:
        name = f"{file_name('kit-{group}', {'group': group})}{SUFFIX}"
        if name.casefold() in taken and group not in names:
            message = f"The kits of two groups would have the same file name, “{name}”."
            problem = error("name-collision", message, Place(GROUPS, field="id", group=group), "Change an id.")
            raise LeafletError(Room.CAMPAIGN, problem)
        names[group] = name
        taken.add(name.casefold())
    return names


def packed(files: Files) -> bytes:
    """Return a kit as one `.leaflet` file."""
    return pack_archive(files)


def unlocked_fields(campaign: Campaign, group_id: str, unlock: tuple[str, ...]) -> tuple[str, ...]:
    """Return the paths that a list of `--unlock` opens for a group. Raises LeafletError for what there is not."""
    return tuple(sorted({LANGUAGE, *(path for name in unlock for path in _opened(campaign, group_id, name))}))


@dataclass(frozen=True, slots=True)
class _Bench:
    """What all kits of a campaign have in common, made once: its files, the hashes of what is no group's."""

    campaign: Campaign
    files: Files
    hashes: Locked
    built_in: dict[str, str]


def _bench(campaign: Campaign, group_id: str, unlock: tuple[str, ...]) -> _Bench:
    unlocked = unlocked_fields(campaign, group_id, unlock)
    layouts = needed_layouts(campaign, unlocked)
    files = {**campaign_files(campaign), **carried_files(layouts)}
    hashes = locked_hashes(replace(campaign, groups=()), files, unlocked)
    return _Bench(campaign, files, hashes, built_in_hashes(layouts))


def _kit(bench: _Bench, group_id: str, unlock: tuple[str, ...], key: Key) -> Files:
    campaign = bench.campaign
    unlocked = unlocked_fields(campaign, group_id, unlock)
    alone, files = _for_group(bench, group_id)
    own = field_hashes(replace(alone, statements=()), unlocked)
    known = {path: hashed for path, hashed in bench.hashes.files.items() if path in files}
    locked = encoded(Locked({**bench.hashes.fields, **own}, known))
    texts = {path: field_text(alone, path) for path in unlocked}
    unsigned = Manifest(FORMAT, key.public, group_id, "", texts, digest(locked), bench.built_in)
    kit_key = key.derived(SIGNED_AS + encoded(unsigned))
    manifest = encoded(replace(unsigned, kit_key=kit_key.public))
    signature = key.sign(SIGNED_AS + manifest)
    return {**files, LOCKED: locked, MANIFEST: manifest, SIGNATURE: signature, KEY: kit_key.seed.hex().encode()}


def _for_group(bench: _Bench, group_id: str) -> tuple[Campaign, Files]:
    """Leave out what is no business of the group: the other groups, their photos, further columns, the ledger."""
    campaign = bench.campaign
    group = next(each for each in campaign.groups if each.id == group_id)
    others = {each.photo for each in campaign.groups if each.photo} - {group.photo, campaign.design.photo}
    files = {path: data for path, data in bench.files.items() if path not in {LEDGER, *others}}
    return replace(campaign, groups=(group,)), {**files, GROUPS: patched_groups("", (group,)).encode()}


def _handed(ledger: Ledger, group_id: str, issue: str) -> Handed:
    """Return what is known of a group's kit; the same kit made again is the same issue, and keeps its returns."""
    known = ledger.groups.get(group_id)
    return known if known and known.issue == issue else Handed(issue)


def _opened(campaign: Campaign, group_id: str, name: str) -> Iterator[str]:
    if campaign.group(group_id) is None:
        known = ", ".join(group.id for group in campaign.groups[:20]) or "none"
        raise _refused("group-unknown", f"The campaign has no group “{group_id}”.", f"There are: {known}.")
    if name in SETS:
        yield from (f"groups.{group_id}.{field}" for field in SETS[name])
    elif name == CHOICES:
        yield from CHOICE_FIELDS
    elif name.startswith("statements.") and campaign.statement(name.partition(".")[2]):
        yield from (f"{name}.{field}" for field in TEXT_FIELDS)
    elif f"groups.{group_id}.{name}" in group_fields(group_id):
        yield f"groups.{group_id}.{name}"
    else:
        yield _known_field(campaign, name)


def _known_field(campaign: Campaign, path: str) -> str:
    try:
        field_text(campaign, path)
    except KeyError as fault:
        hint = f"Open {', '.join(SETS)}, {CHOICES}, a field such as organisation.imprint, or a text: statements.kk."
        raise _refused("field-unknown", f"There is no field “{path}” to open.", hint) from fault
    if path.startswith("groups.") or path in ("organisation.logo", "design.photo"):
        message = f"“{path}” cannot be opened: it is a file or belongs to another group."
        raise _refused("field-unknown", message, "Open photo for the group's own picture.")
    return path


def _refused(code: str, message: str, hint: str) -> LeafletError:
    return LeafletError(Room.CAMPAIGN, error(code, message, hint=hint))
