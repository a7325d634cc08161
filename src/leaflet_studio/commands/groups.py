"""The commands for local groups: list, import, template."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from leaflet_studio.commands.telling import DONE, ERRORS_FOUND, plain, print_json, print_problems, progress, say, table
from leaflet_studio.problems import LeafletError, Problem, Room, error, has_errors
from leaflet_studio.resources import assets_folder

if TYPE_CHECKING:
    from leaflet_studio.campaign.importing.groups import Changes, Outcome, Understanding

LISTED: Final = 1000
"""So many bad cells are told one by one; of a sheet in the wrong columns every row has some."""


def list_groups(options: argparse.Namespace) -> int:
    """List the groups of a campaign."""
    from leaflet_studio.campaign.format import read_campaign

    rows = [
        {"id": each.id, "name": each.name, "date": str(each.event.date or ""), "city": each.event.city}
        for each in read_campaign(options.campaign).groups
    ]
    return table(options, "groups", rows)


def make_template(options: argparse.Namespace) -> int:
    """Write a spreadsheet to be filled in."""
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.campaign.importing.template import template
    from leaflet_studio.storage import check_target, write_whole

    check_target(options.output)
    groups = read_campaign(options.campaign).groups
    write_whole(options.output, template(options.output, groups[0] if groups else None))
    return say(options, {"file": str(options.output)}, f"Wrote {options.output}, with an example to be overwritten.")


def import_groups(options: argparse.Namespace) -> int:
    """Take the groups of a spreadsheet into the campaign, after saying what was understood of it."""
    from leaflet_studio.campaign.format import read_campaign, write_campaign
    from leaflet_studio.campaign.importing.groups import changes, merged, take_all, understand
    from leaflet_studio.campaign.importing.habits import Order

    campaign = read_campaign(options.campaign)
    languages = tuple(dict.fromkeys((campaign.source_language, *(each.language for each in campaign.statements))))
    order = Order(options.date_order) if options.date_order else None
    with progress("Reading"):
        understood = understand(options.file, languages, assets_folder() / "spreadsheets", _chosen(options.map), order)
    if not options.json:
        _show(understood)
    if not options.dry_run and not _agreed(options):
        return say(options, {}, "Nothing was taken.")
    with progress("Taking"):
        outcome = take_all(understood, LISTED)
    if options.strict and has_errors(outcome.problems):
        raise LeafletError(Room.CAMPAIGN, *_problems(outcome))
    groups = merged(campaign.groups, outcome.groups, frozenset(understood.fields.values()))
    if not options.dry_run and outcome.groups:
        write_campaign(replace(campaign, groups=groups), options.campaign)
    return _told(options, changes(campaign.groups, groups, outcome.groups), understood, outcome)


def _chosen(pairs: list[str]) -> dict[str, str]:
    parted = [pair.rpartition("=") for pair in pairs]
    if any(not name for name, _, _ in parted):
        message = "A column is mapped as COLUMN=FIELD, such as 'Where=venue'."
        raise LeafletError(Room.USAGE, error("map-faulty", message))
    return {name.strip(): field.strip() for name, _, field in parted}


def _agreed(options: argparse.Namespace) -> bool:
    """Ask on a terminal whether what was understood is right; a program that calls has asked with --dry-run."""
    if options.json or options.yes or not sys.stdin.isatty():
        return True
    return input("Take these groups? [y/N] ").strip().lower() in ("y", "yes")


def _show(understood: Understanding) -> None:
    print(f"{understood.path.name}: {understood.form.what}; {understood.rows:,} rows.")
    width = max(len(column.header) for column in understood.columns)
    for column in understood.columns:
        meaning = column.field or "(left out)"
        example = f"“{column.example[:40]}”" if column.example else "(empty)"
        read = f" = {column.read}" if column.read else ""
        print(f"  {column.header.ljust(width)}  {meaning.ljust(10)}  {example}{read}")
    if understood.order:
        print(f"  Dates are read in the order {understood.order.words}.")


def _problems(outcome: Outcome) -> tuple[Problem, ...]:
    if not outcome.unlisted:
        return outcome.problems
    more = error("cells-faulty", f"{outcome.unlisted:,} more cells are told of in the same way.")
    return (*outcome.problems, more)


def _told(options: argparse.Namespace, counted: Changes, understood: Understanding, outcome: Outcome) -> int:
    problems = _problems(outcome)
    code = ERRORS_FOUND if has_errors(problems) else DONE
    counts = {"new": counted.new, "changed": counted.changed, "unchanged": counted.unchanged}
    counts["rows refused"] = outcome.refused
    if options.json:
        columns = [{"column": each.header, "field": each.field, "read": each.read} for each in understood.columns]
        result = {"form": understood.form.what, "date order": understood.order, "columns": columns, **counts}
        return print_json({**result, "taken": not options.dry_run, "problems": plain(problems)}, code)
    print_problems(problems)
    said = ", ".join(f"{number:,} {what}" for what, number in counts.items() if number) or "no groups"
    print(f"{said}{': nothing was taken yet (--dry-run)' if options.dry_run else ''}.")
    return code
