"""The commands for authors of layouts."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from leaflet_studio.commands.batch import usable_cores
from leaflet_studio.commands.editions import shop_named, warm_press
from leaflet_studio.commands.telling import (
    DONE,
    ERRORS_FOUND,
    SIGNS,
    count,
    plain,
    print_json,
    print_problems,
    progress,
    say,
    table,
    told,
    warn,
)
from leaflet_studio.problems import LeafletError, Problem, Room, has_errors
from leaflet_studio.resources import layout_folders

if TYPE_CHECKING:
    from leaflet_studio.campaign.model import Campaign

AT_ONCE: Final = 6
"""As many languages are drawn before further processes would have started."""


def list_layouts(options: argparse.Namespace) -> int:
    """List the layout packs."""
    from leaflet_studio.layouts.packs import sound_layouts

    layouts, problems = sound_layouts(layout_folders())
    rows = [{"id": each.id, "format": each.format, "title": dict(each.titles).get("en", each.id)} for each in layouts]
    warn(problems)
    return table(options, "layouts", rows)


def check_layout(options: argparse.Namespace) -> int:
    """Check a layout pack."""
    from leaflet_studio.campaign.new import sample_campaign
    from leaflet_studio.layouts.packs import base_of
    from leaflet_studio.specimen import check_specimen

    base = base_of(options.folder, layout_folders())
    with progress("Checking"):
        shop, press = shop_named("generic-coated"), warm_press()
        problems = check_specimen(options.folder, base, sample_campaign(), shop, press)
    if options.json:
        return print_json({"problems": plain(problems)}, int(Room.LAYOUT) if problems else DONE)
    print_problems(problems)
    print(f"{options.folder}: {count(problems)}")
    return int(Room.LAYOUT) if has_errors(problems) else DONE


def new_layout(options: argparse.Namespace) -> int:
    """Make a layout pack."""
    from leaflet_studio.layouts.new import new_pack

    new_pack(options.folder)
    return say(options, {"layout": str(options.folder)}, f"Made {options.folder}.")


def preview_layout(options: argparse.Namespace) -> int:
    """Draw a pack in every language, many of them by a process for each core."""
    from leaflet_studio.executors import Processes

    cores = usable_cores()
    if cores == 1 or 0 < len(_languages(options.languages)) <= AT_ONCE:
        return _draw_layout(options, warm_press())
    with Processes(cores) as processes:
        return _draw_layout(options, processes)


def sample_layout(options: argparse.Namespace) -> int:
    """Write a pack's golden sample into it."""
    from leaflet_studio.campaign.new import sample_campaign
    from leaflet_studio.layouts.packs import SAMPLE, base_of
    from leaflet_studio.specimen import golden_sample
    from leaflet_studio.storage import write_whole

    base = base_of(options.folder, layout_folders())
    with progress("Typesetting"):
        drawn = golden_sample(options.folder, base, sample_campaign(), shop_named("generic-coated"), warm_press())
    write_whole(options.folder / SAMPLE, drawn)
    return say(options, {"sample": str(options.folder / SAMPLE)}, f"Wrote {options.folder / SAMPLE}.")


def watch_layout(options: argparse.Namespace) -> int:
    """Draw a pack again on each save, until Ctrl-C."""
    from leaflet_studio.layouts.packs import base_of
    from leaflet_studio.specimen import SAMPLE_LANGUAGES, changes

    options.languages = options.languages or ",".join(SAMPLE_LANGUAGES)
    press = warm_press()
    if not options.json:
        print(f"Watching {options.folder} in {options.languages}; Ctrl-C ends it.", flush=True)
    with suppress(KeyboardInterrupt):
        for _ in changes((options.folder, base_of(options.folder, layout_folders()))):
            try:
                _draw_layout(options, press)
            except LeafletError as stop:
                told(stop.problems, int(stop.room), as_json=options.json)
            sys.stdout.flush()
    return DONE


def _draw_layout(options: argparse.Namespace, maker: Any) -> int:
    """Write the contact sheet of a pack, and say what typesetting found, and in which languages.

    A press or an executor makes the pages.
    """
    from leaflet_studio.layouts.packs import base_of
    from leaflet_studio.specimen import contact_sheet, for_its_author, preview_apart, preview_pack
    from leaflet_studio.storage import make_folder, write_whole

    sample = _specimen_of(options)
    languages = _languages(options.languages) or tuple(each.language for each in sample.statements)
    make_folder(options.output)
    base = base_of(options.folder, layout_folders())
    pages, found = {}, {}
    shop = shop_named("generic-coated")
    if isinstance(maker, Executor):
        drawn = preview_apart(options.folder, base, sample, shop, languages, maker)
    else:
        drawn = preview_pack(options.folder, base, sample, shop, maker, languages)
    for number, language in enumerate(languages, 1):
        with progress(f"Typesetting {language}, {number} of {len(languages)}"):
            proof = next(drawn)
        pages[language] = proof.pdf
        found[language] = for_its_author(proof.problems, options.folder, options.format)
    target = options.output / f"{options.folder.resolve().name}.png"
    write_whole(target, contact_sheet(pages))
    code = ERRORS_FOUND if any(has_errors(problems) for problems in found.values()) else DONE
    if options.json:
        languages_found = {language: plain(problems) for language, problems in found.items()}
        return print_json({"file": str(target), "languages": languages_found}, code)
    for problem, tags in _alike(found):
        print(f"  {SIGNS[problem.severity]} {', '.join(tags)}: {problem}")
    print(f"Wrote {target}: {len(found)} language{'s' * (len(found) != 1)}.")
    return code


def _languages(tags: str) -> tuple[str, ...]:
    return tuple(tag.strip() for tag in tags.split(",") if tag.strip())


def _specimen_of(options: argparse.Namespace) -> Campaign:
    """Return the sample as it is to be shown: in a format and theme, with a photo and a logo where they are named."""
    from leaflet_studio.campaign.model import File
    from leaflet_studio.campaign.new import sample_campaign
    from leaflet_studio.storage import read_file

    sample = sample_campaign()
    design = replace(sample.design, format=options.format, theme=options.theme)
    named = {"photo": options.photo, "logo": options.logo}
    pictures = {kind: File(f"images/{kind}{path.suffix}", read_file(path)) for kind, path in named.items() if path}
    paths = {kind: picture.path for kind, picture in pictures.items()}
    organisation = replace(sample.organisation, logo=paths.get("logo", ""))
    design = replace(design, photo=paths.get("photo", ""))
    return replace(sample, design=design, organisation=organisation, files=(*sample.files, *pictures.values()))


def _alike(found: dict[str, tuple[Problem, ...]]) -> list[tuple[Problem, list[str]]]:
    """Put problems together that the same frame has in several languages; the first stands for all, the worst first."""
    groups: dict[tuple[object, ...], tuple[Problem, list[str]]] = {}
    for language, problems in found.items():
        for problem in problems:
            where = problem.where
            key = (problem.code, where.file, where.line, where.page, where.frame)
            groups.setdefault(key, (problem, []))[1].append(language)
    order = list(SIGNS)
    return sorted(groups.values(), key=lambda group: order.index(group[0].severity))
