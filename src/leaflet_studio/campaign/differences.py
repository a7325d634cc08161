"""What differs between two campaigns, field by field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final

from leaflet_studio.campaign.model import Campaign, Event, Group, Statement

SECTIONS: Final = ("petition", "organisation", "design")


class Change(StrEnum):
    """What happened to a field, or to a whole statement, group or file."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that differs. `field` is its path as `campaign.editing` has it; a file's is `files.` and its path.

    What was added or removed as a whole is told once, with its title or name, and not field by field.
    """

    field: str
    old: str
    new: str
    change: Change = Change.CHANGED


def differences(old: Campaign, new: Campaign) -> tuple[Difference, ...]:
    """Return what differs, in the order of a campaign's fields."""
    return tuple(_differences(old, new))


def _differences(old: Campaign, new: Campaign) -> Iterator[Difference]:
    yield from _between(old, new, "", ("title", "source_language"))
    for section in SECTIONS:
        yield from _between(getattr(old, section), getattr(new, section), f"{section}.")
    statements = {each.language: each for each in old.statements}, {each.language: each for each in new.statements}
    yield from _members("statements", *statements)
    groups = {each.id: each for each in old.groups}, {each.id: each for each in new.groups}
    yield from _members("groups", *groups)
    yield from _files(old, new)


def _between(old: Any, new: Any, start: str, names: tuple[str, ...] = ()) -> Iterator[Difference]:
    for name in names or tuple(each.name for each in fields(old)):
        before, after = getattr(old, name), getattr(new, name)
        if isinstance(before, Event):
            yield from _between(before, after, start)
        elif before != after:
            yield Difference(f"{start}{name}", _text(before), _text(after))


def _members(kind: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    for key in (*old, *(key for key in new if key not in old)):
        path = f"{kind}.{key}"
        if key not in new:
            yield Difference(path, _title(old[key]), "", Change.REMOVED)
        elif key not in old:
            yield Difference(path, "", _title(new[key]), Change.ADDED)
        else:
            yield from _between(old[key], new[key], f"{path}.")


def _files(old: Campaign, new: Campaign) -> Iterator[Difference]:
    """Tell of pictures and unknown files; the texts are told by their fields."""
    before, after = _pictures(old), _pictures(new)
    for path in sorted(before.keys() | after.keys()):
        if path not in after:
            yield Difference(f"files.{path}", _size(before[path]), "", Change.REMOVED)
        elif path not in before:
            yield Difference(f"files.{path}", "", _size(after[path]), Change.ADDED)
        elif before[path] != after[path]:
            yield Difference(f"files.{path}", _size(before[path]), _size(after[path]))


def _pictures(campaign: Campaign) -> dict[str, bytes]:
    return {file.path: file.data for file in campaign.files if file.path.startswith("images/")}


def _title(value: Statement | Group) -> str:
    return value.title if isinstance(value, Statement) else value.name or value.id


def _size(data: bytes) -> str:
    return f"{len(data) / 1000:.0f} kB"


def _text(value: object) -> str:
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, dt.date) else str(value or "")
