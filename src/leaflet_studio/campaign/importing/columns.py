"""Which column holds which field: by the header's words in many languages, or as the user says."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.groups import EVENT_FIELDS
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error

FILE: Final = "columns.toml"
FIELDS: Final = ("id", "name", *EVENT_FIELDS)
"""What a sheet can say of a group; a picture comes with the campaign."""


def find_columns(header: tuple[str, ...], chosen: Mapping[str, str], folder: Path) -> dict[int, str]:
    """Return the field of each column that has one, by the column's index from 0.

    `chosen` maps headers to fields and wins; an empty field leaves the column out. `folder` holds `columns.toml`.
    Raises LeafletError (usage) with everything that cannot be.
    """
    problems = [*_unknown_columns(header, chosen), *_unknown_fields(chosen)]
    known = _known(folder)
    given = {_folded(name): field for name, field in chosen.items()}
    found: dict[int, str] = {}
    for index, name in enumerate(header):
        field = given.get(_folded(name), known.get(_folded(name), ""))
        if field and field in found.values():
            other = header[list(found)[list(found.values()).index(field)]]
            message = f"The columns “{other}” and “{name}” would both be the group’s {field}."
            hint = f"Say which one: --map '{name}={field}' --map '{other}='"
            problems.append(error("columns-double", message, Place(field=name), hint))
        elif field:
            found[index] = field
    if not found and not problems:
        message = f"None of the columns {', '.join(header[:8])} is known."
        problems.append(error("columns-unknown", message, hint="Say what they are: --map 'My venues=venue'"))
    if problems:
        raise LeafletError(Room.USAGE, *problems)
    return found


def guess_columns(header: tuple[str, ...], folder: Path) -> dict[int, str]:
    """Return the fields of the columns whose words are known; of two for the same field the first has it."""
    known = _known(folder)
    found: dict[int, str] = {}
    for index, name in enumerate(header):
        field = known.get(_folded(name), "")
        if field and field not in found.values():
            found[index] = field
    return found


def _unknown_columns(header: tuple[str, ...], chosen: Mapping[str, str]) -> list[Problem]:
    there = {_folded(name) for name in header}
    hint = f"There are: {', '.join(header)}."
    return [
        error("column-missing", f"There is no column “{name}”.", hint=hint)
        for name in chosen
        if _folded(name) not in there
    ]


def _unknown_fields(chosen: Mapping[str, str]) -> list[Problem]:
    hint = f"The fields are {', '.join(FIELDS)}."
    return [
        error("field-unknown", f"A group has no field “{field}”.", hint=hint)
        for field in chosen.values()
        if field and field not in FIELDS
    ]


def _known(folder: Path) -> dict[str, str]:
    table = tomllib.loads((folder / FILE).read_text("utf-8"))
    return {_folded(word): field for field in FIELDS for word in (field, *table.get(field, ()))}


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").strip(" :*.").split())
