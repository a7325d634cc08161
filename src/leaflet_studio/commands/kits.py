"""The commands for kits: made for local groups, filled in, returned, merged; and the organizer's keys."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from leaflet_studio.commands.telling import DONE, ERRORS_FOUND, plain, print_json, print_problems, progress, say, told
from leaflet_studio.problems import LeafletError, Place, Room, error

if TYPE_CHECKING:
    from leaflet_studio.campaign.model import Campaign
    from leaflet_studio.kits.merge import Merged

ALL: Final = "all"
SHOWN: Final = 60


def make(options: argparse.Namespace) -> int:
    """Make a kit for each group. The campaign remembers the kits; its key is made with the first."""
    from leaflet_studio.campaign.format import read_campaign, write_campaign
    from leaflet_studio.kits.keys import keep_key, keys_folder, signing_key
    from leaflet_studio.kits.ledger import read_ledger, with_ledger
    from leaflet_studio.kits.make import kit_file_names, make_kits, packed
    from leaflet_studio.storage import make_folder, write_whole

    campaign = read_campaign(options.campaign)
    ledger = read_ledger(campaign)
    key, made_new = signing_key(ledger.keys, keys_folder())
    groups = _groups(campaign, options.group)
    names = kit_file_names(groups)
    made = make_kits(campaign, groups, tuple(options.unlock.split(",")), key, ledger)
    make_folder(options.output)
    keep_key(key, keys_folder())
    write_campaign(with_ledger(campaign, made.ledger), options.campaign)
    largest = 0
    for group, kit in made.kits:
        data = packed(kit)
        largest = max(largest, len(data))
        write_whole(options.output / names[group], data)
    new = f" A key was made in {keys_folder()}: keep a copy (kit key export)." if made_new else ""
    kits = [{"group": group, "file": str(options.output / names[group])} for group, _ in made.kits]
    if options.json:
        return print_json({"kits": kits, "key": key.public}, DONE)
    print(f"Made {_counted(len(kits), 'kit')} in {options.output}, the largest {max(1, largest // 1000)} kB.{new}")
    return DONE


def set_fields(options: argparse.Namespace) -> int:
    """Put texts into open fields of a kit, or into any field of a campaign."""
    from leaflet_studio.campaign.format import read_campaign, write_campaign

    campaign = read_campaign(options.campaign)
    for each in options.fields:
        campaign = _with_text(campaign, each)
    write_campaign(campaign, options.campaign)
    done = f"Changed {_counted(len(options.fields), 'field')} in {options.campaign}."
    return say(options, {"campaign": str(options.campaign)}, done)


def give_back(options: argparse.Namespace) -> int:
    """Write the return of a kit: a tiny file with its changes."""
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.kits.returns import make_return, read_return
    from leaflet_studio.storage import write_whole

    data = make_return(read_campaign(options.kit))
    write_whole(options.output, data)
    changed = len(read_return(data, options.output.name).changed)
    done = f"Wrote {options.output} ({max(1, len(data) // 1000)} kB): {_counted(changed, 'changed field')}."
    return say(options, {"return": str(options.output)}, done)


def merge(options: argparse.Namespace) -> int:
    """Merge returns into the campaign: what is clean is applied, in one go, and everything is told."""
    from leaflet_studio.campaign.format import read_campaign, write_campaign
    from leaflet_studio.kits.ledger import read_ledger, with_ledger
    from leaflet_studio.kits.merge import merge_returns
    from leaflet_studio.kits.returns import read_files, return_paths

    campaign = read_campaign(options.campaign)
    with progress("Merging"):
        merged = merge_returns(campaign, read_ledger(campaign), read_files(return_paths(options.returns)))
    after = with_ledger(merged.campaign, merged.ledger)
    if not options.dry_run and after != campaign:
        write_campaign(after, options.campaign)
    code = ERRORS_FOUND if merged.refused or merged.conflicts else DONE
    return _merged_json(merged, options, code) if options.json else _merged_told(merged, options, code)


def export_key(options: argparse.Namespace) -> int:
    """Copy the campaign's key into a file, for another computer or a safe place."""
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.kits.keys import find_key, keys_folder, write_private
    from leaflet_studio.kits.ledger import read_ledger

    ledger = read_ledger(read_campaign(options.campaign))
    if not ledger.keys:
        problem = error("key-missing", "This campaign has no key yet.", hint="It is made with its first kits.")
        return told((problem,), int(Room.CAMPAIGN), as_json=options.json)
    write_private(options.output, find_key(ledger.keys, keys_folder()).pem)
    done = f"Wrote {options.output}. Whoever has it can make kits of this campaign: keep it as you keep a key."
    return say(options, {"key": str(options.output)}, done)


def import_key(options: argparse.Namespace) -> int:
    """Take a key over from another computer."""
    from leaflet_studio.kits.keys import keep_key, keys_folder, read_key

    key = read_key(options.file)
    keep_key(key, keys_folder())
    return say(options, {"key": key.public}, f"The key {key.public[:16]}… is on this computer now.")


def renew_key(options: argparse.Namespace) -> int:
    """Make a new key for a campaign whose key was lost; kits that were made before are still taken back."""
    from leaflet_studio.campaign.format import read_campaign, write_campaign
    from leaflet_studio.kits.keys import keep_key, keys_folder, new_key
    from leaflet_studio.kits.ledger import read_ledger, with_ledger

    campaign = read_campaign(options.campaign)
    ledger = read_ledger(campaign)
    key = new_key()
    keep_key(key, keys_folder())
    kept = () if options.revoke else ledger.keys
    write_campaign(with_ledger(campaign, replace(ledger, keys=(key.public, *kept))), options.campaign)
    rest = (
        "Kits made before are not taken back any more." if options.revoke else "Kits made before are still taken back."
    )
    return say(options, {"key": key.public}, f"The campaign has a new key. {rest}")


def _groups(campaign: Campaign, named: str) -> tuple[str, ...]:
    if named != ALL:
        return tuple(named.split(","))
    if not campaign.groups:
        problem = error("group-missing", "The campaign has no groups.", Place("groups.csv"), "Add them first.")
        raise LeafletError(Room.CAMPAIGN, problem)
    return tuple(group.id for group in campaign.groups)


def _with_text(campaign: Campaign, given: str) -> Campaign:
    """Put `field=text` into a campaign; `@file` for a photo. Raises LeafletError when it is refused."""
    from leaflet_studio.campaign.editing import with_field
    from leaflet_studio.campaign.photos import with_photo
    from leaflet_studio.storage import read_file

    name, sign, text = given.partition("=")
    path = f"groups.{campaign.kit.group}.{name}" if campaign.kit and "." not in name else name
    try:
        if not sign:
            raise KeyError(given)
        is_photo = path.endswith(".photo") and bool(text)
        edited = with_photo(campaign, path, read_file(Path(text))) if is_photo else with_field(campaign, path, text)
    except (KeyError, ValueError) as fault:
        problem = error("field-unknown", f"“{given[:80]}” names no field and its text.", hint="Write venue=Town hall.")
        raise LeafletError(Room.CAMPAIGN, problem) from fault
    if edited.problems:
        raise LeafletError(Room.CAMPAIGN, *edited.problems)
    return edited.campaign


def _merged_json(merged: Merged, options: argparse.Namespace, code: int) -> int:
    result: dict[str, Any] = {
        "written": not options.dry_run,
        "applied": [asdict(each) for each in merged.applied],
        "conflicts": [asdict(each) for each in merged.conflicts],
        "refused": plain(merged.refused),
        "confirmed": [{"group": group, "file": file} for group, file in merged.confirmed],
    }
    return print_json(result, code)


def _merged_told(merged: Merged, options: argparse.Namespace, code: int) -> int:
    for each in merged.applied:
        print(f"  {each.group} ({each.file}): {_short(each.field)}: {_quoted(each.old)} → {_quoted(each.new)}")
    for group, file in merged.confirmed:
        print(f"  {group} ({file}): nothing new")
    for conflict in merged.conflicts:
        print(f"  CONFLICT {conflict.field}: {conflict.reason}")
        for each in conflict.changes:
            print(f"    {each.group} ({each.file}): {_quoted(each.old)} → {_quoted(each.new)}")
    print_problems(merged.refused)
    done = "Would change" if options.dry_run else "Changed"
    print(
        f"{done} {_counted(len(merged.applied), 'field')}; {_counted(len(merged.conflicts), 'conflict')}, "
        f"{_counted(len(merged.refused), 'return')} refused."
    )
    if merged.conflicts:
        print("A return with a conflict is left whole: merge the one that is right, by itself.")
    return code


def _short(path: str) -> str:
    return path.rpartition(".")[2] if path.startswith("groups.") else path


def _quoted(text: str) -> str:
    line = "".join(sign if sign.isprintable() else " " for sign in text)
    return f"“{line[:SHOWN]}…”" if len(line) > SHOWN else f"“{line}”"


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"
