"""The commands for campaigns on disk, the list of languages, and the window."""

from __future__ import annotations

import argparse

from leaflet_studio.commands.telling import say, table
from leaflet_studio.resources import assets_folder


def open_window(options: argparse.Namespace) -> int:
    """Open the window."""
    from leaflet_studio.desktop.app import run

    return run(options.campaign)


def new(options: argparse.Namespace) -> int:
    """Make a campaign."""
    from leaflet_studio.campaign.new import new_campaign

    new_campaign(options.target, sample=options.sample)
    return say(options, {"campaign": str(options.target)}, f"Made {options.target}.")


def pack(options: argparse.Namespace) -> int:
    """Put a campaign’s folder into one file."""
    from leaflet_studio.campaign.format import parse_campaign
    from leaflet_studio.storage import pack_archive, read_folder, write_whole

    files = read_folder(options.folder)
    parse_campaign(files)
    write_whole(options.output, pack_archive(files))
    return say(options, {"campaign": str(options.output)}, f"Packed {options.output}.")


def unpack(options: argparse.Namespace) -> int:
    """Lay a campaign’s file out as a folder."""
    from leaflet_studio.storage import read_archive, read_file, write_folder

    write_folder(options.output, read_archive(read_file(options.file)))
    return say(options, {"campaign": str(options.output)}, f"Unpacked into {options.output}.")


def languages(options: argparse.Namespace) -> int:
    """List the languages."""
    from leaflet_studio.typeset.languages import list_languages

    languages = list_languages(assets_folder() / "languages")
    rows = [{"tag": each.tag, "name": each.name, "native name": each.native_name} for each in languages]
    return table(options, "languages", rows)
