"""What each part of our own pages is made of: by the form that draws it, its thread, its frame and the field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from leaflet_studio.campaign.groups import FILE as GROUPS
from leaflet_studio.campaign.settings import FILE as SETTINGS
from leaflet_studio.campaign.statements import statement_path
from leaflet_studio.layouts.model import Layout, Thread
from leaflet_studio.problems import Place

ARTWORK: Final = "Artwork"
PHOTO: Final = "photo"
"""What is no form's name, and stands for the pictures in the artwork where the campaign or the group has a photo."""
_USED: Final = re.compile(r"\b(statement|petition|organisation|event)\.([a-z_]+)")
_INCLUDED: Final = re.compile(r"""include\s+["']([^"']+)["']""")
_ALIASES: Final = {"display": "url", "qr": "url", "plain_name": "name", "dateline": "place"}
_BODIES: Final = ("body", "short_body")
_MAX_INCLUDES: Final = 10


def owners_of(
    layout: Layout, languages: tuple[str, ...], group: str = "", photo: Place | None = None
) -> Mapping[str, Place]:
    """Return the place of each frame, and of the artwork, by the name of the form that it is drawn in.

    `photo` is where the artwork's photo comes from. A thread has a field where its template fills in one thing: a
    statement's text, the link, the organisation's data.
    """
    owners = {ARTWORK: Place(SETTINGS, field="design.artwork")}
    owners |= {f"{ARTWORK}{number}": owners[ARTWORK] for number in range(1, len(layout.pages) + 1)}
    if photo is not None:
        owners[PHOTO] = photo
    for thread in layout.threads:
        place = _place(layout, thread, languages, group)
        for frame in thread.frames:
            owners[frame] = Place(
                place.file, 0, place.field, place.language, place.group, thread=thread.slot, frame=frame
            )
    return owners


def _place(layout: Layout, thread: Thread, languages: tuple[str, ...], group: str) -> Place:
    language = languages[min(layout.language_of(thread), len(languages)) - 1]
    used = _fields(layout, f"slots/{thread.slot}.html.j2", 0)
    said = [name for section, name in used if section == "statement"]
    if any(section == "event" for section, _ in used):
        return Place(GROUPS, group=group, language=language) if group else Place(language=language)
    if said:
        name = next((name for name in _BODIES if name in said), said[0])
        field = "body" if name in _BODIES else _ALIASES.get(name, name)
        return Place(statement_path(language, short=name == "short_body"), field=field, language=language)
    if used:
        section, name = used[0]
        return Place(SETTINGS, field=f"{section}.{_ALIASES.get(name, name)}", language=language)
    return Place(language=language)


def _fields(layout: Layout, template: str, depth: int) -> list[tuple[str, str]]:
    """Return which of the campaign's values a template fills in, in order, those of included templates too."""
    source = layout.template(template) or ""
    found = [(match[1], match[2]) for match in _USED.finditer(source)]
    if depth < _MAX_INCLUDES:
        for name in _INCLUDED.findall(source):
            found += _fields(layout, name, depth + 1)
    return found
