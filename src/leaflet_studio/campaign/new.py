"""A new campaign: empty with a first statement to write over, or the sample."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from leaflet_studio.campaign.format import SUFFIX, parse_campaign, read_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.resources import assets_folder
from leaflet_studio.storage import Files, pack_archive, read_folder, write_folder, write_whole

SETTINGS: Final = """format = 1
title = "My campaign"
source_language = "en"

[petition]
# The link that the QR code leads to; it must begin with https://
url = ""

[organisation]
name = ""
# Who is responsible for the leaflet and who printed it, as the law where you are asks for.
imprint = ""
email = ""
phone = ""
website = ""

[design]
layout = "flyer-a5"
language = "en"
accent = "#c4161c"
"""
STATEMENT: Final = """---
title: Your headline
lead: One or two sentences that say what this is about.
call: What you ask people to do
place: ""
date:
status: original
---

Write the statement here. An empty line begins a new paragraph.
"""
GROUPS: Final = "id,name,title,date,start,end,venue,street,city,contact,phone,email,url\n"


def new_campaign(path: Path, *, sample: bool) -> None:
    """Write a new campaign as a folder or a `.leaflet` file. Raises LeafletError (output) where one stands."""
    files = read_folder(assets_folder() / "sample") if sample else _empty_files()
    if path.suffix != SUFFIX:
        write_folder(path, files)
    elif path.exists():
        problem = error("not-written", "This file exists already.", Place(str(path)), "Choose another name.")
        raise LeafletError(Room.OUTPUT, problem)
    else:
        write_whole(path, pack_archive(files))


def empty_campaign() -> Campaign:
    """Return a campaign with a first statement to write over."""
    return parse_campaign(_empty_files())


def sample_campaign() -> Campaign:
    """Return the sample: the 2015 Istanbul resolution in 27 languages."""
    return read_campaign(assets_folder() / "sample")


def _empty_files() -> Files:
    return {
        "campaign.toml": SETTINGS.encode(),
        "statements/en.md": STATEMENT.encode(),
        "groups.csv": GROUPS.encode(),
    }
