"""A kit's own files: what the organizer signed, and the proof that nothing locked was changed since.

A kit is a campaign with one group and these files in `kit/`: the manifest and the organizer's signature of it
(Ed25519, RFC 8032), the hashes of all that is locked, the kit's own key (with which its returns are signed), and the
count of edits. The manifest holds the hash of the hashes, so one signature covers everything.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Final, TypeVar

import msgspec

from leaflet_studio.campaign.editing import EVENT_FIELDS, field_text
from leaflet_studio.campaign.groups import FILE as GROUPS
from leaflet_studio.campaign.model import Campaign, Kit, Statement
from leaflet_studio.campaign.settings import FILE as SETTINGS
from leaflet_studio.campaign.settings import SECTIONS
from leaflet_studio.campaign.statements import FOLDER as STATEMENTS
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error

T = TypeVar("T")

FORMAT: Final = 1
FOLDER: Final = "kit/"
MANIFEST: Final = "kit/kit.json"
SIGNATURE: Final = "kit/kit.sig"
LOCKED: Final = "kit/locked.json"
KEY: Final = "kit/key"
STATE: Final = "kit/state.json"
OWN_FILES: Final = (MANIFEST, SIGNATURE, LOCKED, KEY, STATE)
SIGNED_AS: Final = b"leaflet-studio kit\n"
"""What goes before the manifest under its signature, so that it can be taken for nothing else."""
IMAGES: Final = "images/"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the organizer signs. Keys are in hex; `handed_out` are the open fields with their texts.

    `locked` is the hash of `locked.json`; `built_in` holds the hashes of the layouts, shops and fonts that the
    program brings with it.
    """

    format: int
    organizer: str
    group: str
    kit_key: str
    handed_out: dict[str, str]
    locked: str
    built_in: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Locked:
    """The hashes of what is locked: fields by their path, files by theirs."""

    fields: dict[str, str]
    files: dict[str, str]


@dataclass(frozen=True, slots=True)
class State:
    """What changes while a group works on its kit."""

    edits: int = 0


def with_kit(campaign: Campaign, files: Mapping[str, bytes]) -> Campaign:
    """Return a campaign with the lock that its files hold; one that is no kit as it is.

    Raises LeafletError (campaign) for a kit that was changed in a locked part, is cut short, or is newer.
    """
    if not any(path in files for path in OWN_FILES):
        return campaign
    missing = [path for path in OWN_FILES[:-1] if path not in files]
    if missing:
        raise _refused("kit-broken", f"This kit is not whole: {', '.join(missing)} is missing.")
    manifest = read_manifest(files[MANIFEST], files[SIGNATURE])
    if digest(files[LOCKED]) != manifest.locked:
        raise _refused("kit-tampered", "This kit was changed: its list of what is locked is not the organizer's.")
    changed = changed_parts(campaign, files, decoded(files[LOCKED], Locked), manifest)
    if changed:
        message = f"This kit was changed in a locked part: {shown(changed)}."
        raise _refused("kit-tampered", message)
    state = decoded(files[STATE], State) if STATE in files else State()
    return replace(campaign, kit=kit_of(manifest, digest(files[MANIFEST]), state.edits))


def kit_of(manifest: Manifest, issue: str, edits: int = 0) -> Kit:
    """Return the lock that a manifest describes."""
    handed_out = tuple(sorted(manifest.handed_out.items()))
    return Kit(manifest.group, tuple(path for path, _ in handed_out), handed_out, issue, edits)


def read_manifest(data: bytes, signature: bytes) -> Manifest:
    """Read what an organizer signed, and check the signature against the organizer's key that it names.

    Whether that organizer is the right one is for the merge to tell. Raises LeafletError (campaign).
    """
    manifest = decoded(data, Manifest)
    if manifest.format > FORMAT:
        raise _refused("kit-newer", "This kit was made by a newer version of the program.", "Update the program.")
    if not is_signed(manifest.organizer, SIGNED_AS + data, signature):
        raise _refused("kit-tampered", "This kit was changed: the organizer's signature does not fit it.")
    return manifest


def is_signed(public_key: str, data: bytes, signature: bytes) -> bool:
    """Tell whether a signature of data was made with the private half of a key, given in hex (Ed25519)."""
    # The cryptography package is imported only where there is a kit: the window starts without it.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def locked_hashes(campaign: Campaign, files: Mapping[str, bytes], unlocked: tuple[str, ...]) -> Locked:
    """Return the hashes of all fields but the open ones, and of all files that hold no fields."""
    return Locked(field_hashes(campaign, unlocked), file_hashes(files))


def field_hashes(campaign: Campaign, unlocked: tuple[str, ...]) -> dict[str, str]:
    """Return the hashes of all fields that say something, but for the open ones."""
    opened = frozenset(unlocked)
    return {path: digest(text.encode()) for path, text in all_fields(campaign) if text and path not in opened}


def file_hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the hashes of the files that hold no fields."""
    return {path: digest(data) for path, data in files.items() if not _holds_fields(path)}


def changed_parts(
    campaign: Campaign, files: Mapping[str, bytes], locked: Locked, manifest: Manifest
) -> tuple[str, ...]:
    """Return the locked fields and files that are not as they were handed out; a group's own photo may be new."""
    unlocked = tuple(manifest.handed_out)
    now = locked_hashes(campaign, files, unlocked)
    photo = f"groups.{manifest.group}.photo"
    group = campaign.group(manifest.group)
    own = {group.photo} if group and photo in unlocked and group.photo not in locked.files else set()
    present = {path: hashed for path, hashed in now.files.items() if path not in own}
    fields_changed = {path for path, _ in now.fields.items() ^ locked.fields.items()}
    files_changed = {path for path, _ in present.items() ^ locked.files.items()}
    return (*sorted(fields_changed), *sorted(files_changed))


def locked_changes(before: Campaign, after: Campaign) -> tuple[str, ...]:
    """Return the locked fields of a kit that differ between two values of it; none for a campaign that is no kit."""
    if before.kit is None:
        return ()
    changed = {path for path, _ in set(all_fields(before)) ^ set(all_fields(after))}
    return tuple(sorted(path for path in changed if path not in before.kit.unlocked))


def all_fields(campaign: Campaign) -> Iterator[tuple[str, str]]:
    """Go through every field of a campaign: its path and its text."""
    paths = ["title", "source_language"]
    paths += [f"{name}.{each.name}" for name, kind in SECTIONS.items() for each in fields(kind)]
    names = [each.name for each in fields(Statement) if each.name != "language"]
    paths += [f"statements.{each.language}.{name}" for each in campaign.statements for name in names]
    paths += [path for group in campaign.groups for path in group_fields(group.id)]
    return ((path, field_text(campaign, path)) for path in paths)


def group_fields(group_id: str) -> tuple[str, ...]:
    """Return the paths of a group's fields."""
    return tuple(f"groups.{group_id}.{name}" for name in ("name", *EVENT_FIELDS, "photo"))


def digest(data: bytes) -> str:
    """Return the SHA-256 of data, in hex."""
    return hashlib.sha256(data).hexdigest()


def encoded(value: object) -> bytes:
    """Return a value as JSON; the same value gives the same bytes."""
    return msgspec.json.encode(value, order="sorted")


def decoded(data: bytes, kind: type[T]) -> T:
    """Read a value from JSON. Raises LeafletError (campaign) for what is none."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as fault:
        raise _refused("kit-broken", f"This kit is damaged: {fault}.") from fault


def shown(parts: tuple[str, ...]) -> str:
    """Name a few things, and how many more there are."""
    named = ", ".join(f"“{part[:80]}”" for part in parts[:3])
    return f"{named} and {len(parts) - 3} more" if len(parts) > 3 else named


def _holds_fields(path: str) -> bool:
    statement = path.startswith(STATEMENTS) and path.endswith(".md")
    return statement or path in (SETTINGS, GROUPS, *OWN_FILES)


def _refused(code: str, message: str, hint: str = "Ask the organizer for the kit again.") -> LeafletError:
    problem: Problem = error(code, message, Place(MANIFEST), hint)
    return LeafletError(Room.CAMPAIGN, problem)
