"""A picture put into a campaign: cleaned, and named by what is in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from leaflet_studio.campaign.editing import Edited, field_place, field_text, with_field
from leaflet_studio.campaign.kit import IMAGES, digest
from leaflet_studio.campaign.lock import locked_problem
from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.problems import LeafletError

JPEG_START: Final = b"\xff\xd8"


def with_photo(campaign: Campaign, path: str, data: bytes) -> Edited:
    """Put a picture into a field such as `groups.berlin.photo`, without its metadata; no bytes take it out.

    The picture that it was given before goes, unless something else shows it or the organizer handed it out. Refused
    with the reasons: a locked field, a file that is no picture. Raises KeyError when there is no such field.
    """
    # Pillow is imported only where there is a picture: the window starts without it.
    from leaflet_studio.pictures import clean_picture

    locked = locked_problem(campaign, path)
    if locked is not None:
        return Edited(campaign, (replace(locked, where=field_place(path)),))
    if not data:
        return with_field(_without_own(campaign, path), path, "")
    try:
        clean = clean_picture(data, path)
    except LeafletError as stop:
        return Edited(campaign, stop.problems)
    name = photo_name(path, clean)
    campaign = _without_own(campaign, path)
    kept = tuple(file for file in campaign.files if file.path != name)
    files = tuple(sorted((*kept, File(name, clean)), key=lambda file: file.path))
    return with_field(replace(campaign, files=files), path, name)


def _without_own(campaign: Campaign, path: str) -> Campaign:
    """Leave out the picture that a field was given here, and that nothing else shows."""
    before = field_text(campaign, path)
    data = campaign.file(before)
    shown = [campaign.design.photo, campaign.organisation.logo, *(group.photo for group in campaign.groups)]
    handed_out = dict(campaign.kit.handed_out).get(path) if campaign.kit else None
    if data is None or before in (handed_out, "") or shown.count(before) > 1 or before != photo_name(path, data):
        return campaign
    return replace(campaign, files=tuple(file for file in campaign.files if file.path != before))


def photo_name(path: str, data: bytes) -> str:
    """Return the file that a cleaned picture is kept in: `images/berlin-1a2b3c4d.jpg` for a group's photo."""
    owner = path.split(".")[1] if path.startswith("groups.") else path.replace(".", "-")
    safe = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_") else "-" for sign in owner)[:40]
    return f"{IMAGES}{safe.lower()}-{digest(data)[:8]}.{'jpg' if data.startswith(JPEG_START) else 'png'}"
