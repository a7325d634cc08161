"""What comes back from a group: a tiny return file, or the saved kit itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.editing import field_text
from leaflet_studio.campaign.format import campaign_files, parse_campaign
from leaflet_studio.campaign.kit import (
    KEY,
    MANIFEST,
    SIGNATURE,
    Manifest,
    decoded,
    digest,
    encoded,
    is_signed,
    read_manifest,
)
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.campaign.settings import FILE as SETTINGS
from leaflet_studio.kits.keys import Key
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.storage import ARCHIVE_LIMIT, Files, pack_archive, read_archive, read_file

SUFFIX: Final = ".return"
FORMAT: Final = 1
RETURN: Final = "return.json"
RETURN_SIGNATURE: Final = "return.sig"
SIGNED_AS: Final = b"leaflet-studio return\n"


@dataclass(frozen=True, slots=True)
class Slip:
    """What `return.json` says: the kit's issue, its count of edits, the changed fields, the hashes of pictures."""

    format: int
    issue: str
    edits: int
    changed: dict[str, str]
    pictures: dict[str, str]


@dataclass(frozen=True, slots=True)
class Return:
    """A return that is sound in itself: the organizer's manifest, the changed fields, the pictures that they name."""

    manifest: Manifest
    issue: str
    edits: int
    changed: dict[str, str]
    pictures: Files = field(default_factory=dict, repr=False)


def make_return(kit: Campaign) -> bytes:
    """Make the return of a kit: its changes, signed with the kit's own key. Raises LeafletError for no kit."""
    files = campaign_files(kit)
    sound = read_kit(parse_campaign(files))
    pictures = {path: digest(data) for path, data in sound.pictures.items()}
    slip = encoded(Slip(FORMAT, sound.issue, sound.edits, sound.changed, pictures))
    signature = _kit_key(files[KEY]).sign(SIGNED_AS + slip)
    carried = {MANIFEST: files[MANIFEST], SIGNATURE: files[SIGNATURE]}
    return pack_archive({**carried, RETURN: slip, RETURN_SIGNATURE: signature, **sound.pictures})


def return_paths(paths: Iterable[Path]) -> Iterator[Path]:
    """Go through files, and the files of folders but for the hidden ones.

    Raises LeafletError (campaign) for a folder that cannot be read.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        try:
            inside = sorted(path.iterdir())
        except OSError as fault:
            problem = error("folder-unreadable", f"This folder cannot be read: {fault.strerror}.", Place(str(path)))
            raise LeafletError(Room.CAMPAIGN, problem) from fault
        yield from (each for each in inside if each.is_file() and not each.name.startswith("."))


def read_files(paths: Iterable[Path]) -> Iterator[tuple[str, bytes | LeafletError]]:
    """Read returns one after another: the name and the bytes of each, or why it cannot be read."""
    for path in paths:
        try:
            yield path.name, read_file(path, limit=ARCHIVE_LIMIT)
        except LeafletError as stop:
            yield path.name, stop


def read_return(data: bytes, name: str) -> Return:
    """Read a return file or a saved kit.

    Raises LeafletError (campaign) with the reason when it is neither, damaged, or was changed by someone else.
    """
    files = read_archive(data, name)
    if SETTINGS in files:
        return read_kit(parse_campaign(files))
    missing = [path for path in (MANIFEST, SIGNATURE, RETURN, RETURN_SIGNATURE) if path not in files]
    if missing:
        raise _refused("return-foreign", f"This is no return of a kit: {', '.join(missing)} is missing.")
    manifest = read_manifest(files[MANIFEST], files[SIGNATURE])
    if not is_signed(manifest.kit_key, SIGNED_AS + files[RETURN], files[RETURN_SIGNATURE]):
        raise _refused(
            "return-tampered", "This return was changed after it was made: the kit's signature does not fit."
        )
    return _read_slip(files, manifest)


def read_kit(kit: Campaign) -> Return:
    """Return what was changed in a kit that was read whole. Raises LeafletError (campaign) for no kit."""
    data = kit.file(MANIFEST)
    if kit.kit is None or data is None:
        raise _refused("return-foreign", "This campaign is no kit: nothing was handed out in it.")
    texts = ((path, field_text(kit, path), text) for path, text in kit.kit.handed_out)
    changed = {path: now for path, now, text in texts if now != text}
    named = {text for path, text in changed.items() if path.endswith(".photo") and text}
    pictures = {file.path: file.data for file in kit.files if file.path in named}
    return Return(decoded(data, Manifest), kit.kit.issue, kit.kit.edits, changed, pictures)


def _read_slip(files: Files, manifest: Manifest) -> Return:
    slip = decoded(files[RETURN], Slip)
    if slip.format > FORMAT:
        raise _refused("return-newer", "This return was made by a newer version of the program.", "Update the program.")
    if slip.issue != digest(files[MANIFEST]):
        raise _refused("return-tampered", "This return was put together from two kits.")
    pictures = {path: files[path] for path in slip.pictures if path in files}
    if {path: digest(data) for path, data in pictures.items()} != slip.pictures:
        raise _refused("return-tampered", "A picture in this return is not the one that it was made with.")
    return Return(manifest, slip.issue, slip.edits, slip.changed, pictures)


def _kit_key(data: bytes) -> Key:
    try:
        return Key(bytes.fromhex(data.decode()))
    except ValueError as fault:
        raise _refused("kit-broken", "This kit is damaged: its key cannot be read.") from fault


def _refused(code: str, message: str, hint: str = "Ask the group to send it again.") -> LeafletError:
    return LeafletError(Room.CAMPAIGN, error(code, message, Place(), hint))
