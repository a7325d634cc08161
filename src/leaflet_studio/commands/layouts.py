"""The commands for authors of layouts."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

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
)
from leaflet_studio.problems import LeafletError, Problem, Room, has_errors
from leaflet_studio.resources import layout_folders


def list_layouts(options: argparse.Namespace) -> int:
    """List the layout packs."""
    from leaflet_studio.layouts.packs import find_layout, list_layouts

    layouts = [find_layout(layout_id, layout_folders()) for layout_id in list_layouts(layout_folders())]
    rows = [{"id": each.id, "format": each.format, "title": dict(each.titles).get("en", each.id)} for each in layouts]
    return table(options, "layouts", rows)


def check_layout(options: argparse.Namespace) -> int:
    """Check a layout pack."""
    from leaflet_studio.layouts.packs import base_of, check_pack

    problems = check_pack(options.folder, base_of(options.folder, layout_folders()))
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
    """Draw a pack in every language."""
    return _draw_layout(options, warm_press())


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
    from leaflet_studio.specimen import changes

    press = warm_press()
    for _ in changes((options.folder, base_of(options.folder, layout_folders()))):
        try:
            _draw_layout(options, press)
        except LeafletError as stop:
            told(stop.problems, int(stop.room), as_json=options.json)
    return DONE


def _draw_layout(options: argparse.Namespace, press: Any) -> int:
    """Write the contact sheet of a pack, and say what typesetting found in each language."""
    from dataclasses import replace

    from leaflet_studio.campaign.new import sample_campaign
    from leaflet_studio.layouts.packs import base_of
    from leaflet_studio.specimen import contact_sheet, preview_pack
    from leaflet_studio.storage import make_folder, write_whole

    sample = sample_campaign()
    sample = replace(sample, design=replace(sample.design, format=options.format, theme=options.theme))
    languages = tuple((options.languages or ",".join(each.language for each in sample.statements)).split(","))
    make_folder(options.output)
    base = base_of(options.folder, layout_folders())
    with progress("Typesetting"):
        proofs = dict(preview_pack(options.folder, base, sample, shop_named("generic-coated"), press, languages))
    target = options.output / f"{options.folder.resolve().name}.png"
    write_whole(target, contact_sheet(list(proofs.values())))
    found = {language: _of_the_layout(proof.problems) for language, proof in proofs.items()}
    code = ERRORS_FOUND if any(has_errors(problems) for problems in found.values()) else DONE
    if options.json:
        languages_found = {language: plain(problems) for language, problems in found.items()}
        return print_json({"file": str(target), "languages": languages_found}, code)
    for language, problems in found.items():
        for problem in problems:
            print(f"  {SIGNS[problem.severity]} {language}: {problem}")
    print(f"Wrote {target}: {len(found)} languages, {', '.join(found)}.")
    return code


def _of_the_layout(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Leave out what the sample itself is told for."""
    expected = {"link-placeholder", "translation-unreviewed", "words-unreviewed"}
    return tuple(problem for problem in problems if problem.code not in expected)
