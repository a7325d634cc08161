"""The command line. Imports what a command needs when it runs, so that help comes at once."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from leaflet_studio.commands import files
from leaflet_studio.commands.interrupt import insistent_interrupt
from leaflet_studio.commands.telling import DONE, INTERRUPTED, told
from leaflet_studio.problems import LeafletError, Room, error

WORKER: Final = "worker"
"""Not in the help: the window starts its rendering process with it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; without one, open the window. Returns the exit code.

    0 done; 1 done, but errors were found; 2 usage; 3 campaign; 4 layout; 5 rendering; 6 output.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [WORKER]:
        return _serve()
    try:
        with insistent_interrupt():
            return _run(words)
    except KeyboardInterrupt:
        print("Interrupted; nothing half-written was left.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has closed it; what is left to say has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _run(words: list[str]) -> int:
    # Whoever wants the window need not wait for the commands.
    options = _parser().parse_args(words) if words else argparse.Namespace(run=files.open_window, campaign=None)
    as_json = getattr(options, "json", False)
    try:
        return int(options.run(options))
    except LeafletError as stop:
        return told(stop.problems, int(stop.room), as_json=as_json)
    except MemoryError:
        problem = error("memory-exhausted", "There is not enough memory for this.", hint="Use smaller pictures.")
        return told((problem,), int(Room.RENDERING), as_json=as_json)


def _serve() -> int:
    from leaflet_studio.worker import main as serve

    return serve()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="leaflet-studio",
        description="Turns a public statement into print-ready leaflets. Without a command, opens the window.",
        epilog="Exit codes: 0 done; 1 done, but preflight found errors; 2 usage; 3 campaign; 4 layout; 5 rendering; "
        "6 output could not be written.",
    )
    parser.set_defaults(run=files.open_window, campaign=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (_add_open, _add_new, _add_render, _add_preflight, _add_fit, _add_layouts, _add_shops, _add_languages,
                _add_pack, _add_demo, _add_imprints, _add_kit, _add_batch, _add_press, _add_compare,
                _add_groups):  # fmt: skip
        add(commands)
    return parser


def _command(commands: Any, name: str, summary: str, run: Callable[[argparse.Namespace], int]) -> Any:
    parser = commands.add_parser(name, help=summary, description=summary)
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.set_defaults(run=run)
    return parser


def _add_open(commands: Any) -> None:
    parser = _command(commands, "open", "Open a campaign in the window.", files.open_window)
    parser.add_argument("campaign", type=Path, nargs="?", help="folder or .leaflet file")


def _add_new(commands: Any) -> None:
    parser = _command(commands, "new", "Make a new campaign: a folder, or one .leaflet file.", files.new)
    parser.add_argument("target", type=Path, metavar="FOLDER|FILE.leaflet")
    parser.add_argument("--sample", action="store_true", help="with the sample statement in 27 languages")


def _add_render(commands: Any) -> None:
    from leaflet_studio.commands import editions
    from leaflet_studio.commands.editions import LARGE_PRINT_PT

    parser = _command(commands, "render", "Make the file for a print shop, or the screen edition.", editions.render)
    parser.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    parser.add_argument("--layout", metavar="ID", help="default: the campaign's own choice")
    parser.add_argument("--language", metavar="TAG", help="default: the campaign's own choice")
    parser.add_argument("--group", metavar="ID", help="the local group whose event is printed")
    parser.add_argument("--format", metavar="ID", help="one of the layout's formats, such as A4 or letter")
    parser.add_argument("--second-language", metavar="TAG", help="set on the layout's second side, or beside the first")
    parser.add_argument("--theme", metavar="ID", help="the type theme: mixed, plain or serif")
    parser.add_argument("--large-print", action="store_true", help=f"no text smaller than {LARGE_PRINT_PT} pt")
    parser.add_argument("--black-plate", action="store_true", help="all that differs between versions in black alone")
    target = parser.add_mutually_exclusive_group()
    _add_shop(target)
    target.add_argument("--screen", action="store_true", help="the accessible edition for screens instead")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf|OUT.png|FOLDER")
    _add_report(parser)


def _add_preflight(commands: Any) -> None:
    from leaflet_studio.commands import editions

    parser = _command(commands, "preflight", "Check any PDF as a print shop would.", editions.preflight)
    parser.add_argument("file", type=Path, metavar="FILE.pdf")
    _add_shop(parser)
    _add_report(parser)


def _add_shop(parser: Any) -> None:
    summary = "the print shop, or its own file (default: %(default)s)"
    parser.add_argument("--shop", metavar="ID|FILE.toml", default="generic-coated", help=summary)


def _add_report(parser: Any) -> None:
    parser.add_argument(
        "--report", type=Path, metavar="OUT.html", help="write what was found, with pictures of the pages"
    )


def _add_fit(commands: Any) -> None:
    from leaflet_studio.commands import editions

    parser = _command(commands, "fit", "Show the fit matrix: languages by layouts, type size or overset.", editions.fit)
    parser.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    parser.add_argument("--group", metavar="ID", help="the local group whose event is printed")
    parser.add_argument("--quality", action="store_true", help="the quality of setting instead: figures for each page")


def _add_layouts(commands: Any) -> None:
    from leaflet_studio.commands import layouts

    parser = commands.add_parser(
        "layouts",
        help="List layout packs, or make one.",
        description="List layout packs, or make one: docs/layouts.md.",
    )
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _command(actions, "list", "List the layout packs.", layouts.list_layouts)
    check = _command(actions, "check", "Check a layout pack and tell every fault.", layouts.check_layout)
    check.add_argument("folder", type=Path, metavar="FOLDER")
    new = _command(actions, "new", "Make a folder with a layout pack that works.", layouts.new_layout)
    new.add_argument("folder", type=Path, metavar="FOLDER")
    preview = _command(actions, "preview", "Draw the sample in every language on one sheet.", layouts.preview_layout)
    watch = _command(
        actions, "watch", "Draw the sample again each time a file of the pack is saved.", layouts.watch_layout
    )
    sample = _command(actions, "sample", "Write the golden sample that tests hold a pack to.", layouts.sample_layout)
    sample.add_argument("folder", type=Path, metavar="FOLDER")
    for action in (preview, watch):
        action.add_argument("folder", type=Path, metavar="FOLDER")
        action.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
        languages = "all of the sample" if action is preview else "en,ar"
        action.add_argument("--languages", metavar="TAG,…", default="", help=f"default: {languages}")
        action.add_argument("--photo", type=Path, metavar="FILE", help="show the sample with a photo")
        action.add_argument("--logo", type=Path, metavar="FILE", help="show it with a logo")
        action.add_argument("--format", metavar="ID", default="", help="default: the layout's own")
        action.add_argument("--theme", metavar="ID", default="", help="the type theme: mixed, plain or serif")


def _add_shops(commands: Any) -> None:
    from leaflet_studio.commands import shops

    summary = "List, show or check print shops."
    actions = commands.add_parser("shops", help=summary, description=summary).add_subparsers(
        title="commands", metavar="COMMAND", required=True
    )
    _command(actions, "list", "List the print shops, the user's own among them.", shops.list_shops)
    show = _command(actions, "show", "Show what a print shop asks for, and where each number is from.", shops.show_shop)
    show.add_argument("shop", metavar="ID|FILE.toml")
    check = _command(actions, "check", "Check a print shop's file and tell every fault.", shops.check_shop)
    check.add_argument("file", type=Path, metavar="FILE.toml")


def _add_languages(commands: Any) -> None:
    _command(commands, "languages", "List the languages that are known in full.", files.languages)


def _add_pack(commands: Any) -> None:
    pack = _command(commands, "pack", "Put a campaign's folder into one .leaflet file.", files.pack)
    pack.add_argument("folder", type=Path, metavar="FOLDER")
    pack.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.leaflet")
    unpack = _command(commands, "unpack", "Lay a .leaflet file out as a folder.", files.unpack)
    unpack.add_argument("file", type=Path, metavar="FILE.leaflet")
    unpack.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")


def _add_demo(commands: Any) -> None:
    from leaflet_studio.commands import editions

    parser = _command(commands, "demo", "Make the sample's leaflets and say what preflight finds.", editions.demo)
    parser.add_argument("-o", "--output", type=Path, default=Path("leaflets"), metavar="FOLDER")


def _add_imprints(commands: Any) -> None:
    from leaflet_studio.commands import imprints

    parser = commands.add_parser("imprints", help="What the law wants in an imprint.", description="By country.")
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _command(actions, "list", "List the countries whose rules are known.", imprints.list_imprints)
    show = _command(actions, "show", "Say a country's rule, with its sources.", imprints.show_imprint)
    show.add_argument("country", metavar="ID", help="the country's code (ISO 3166), such as DE")


def _add_kit(commands: Any) -> None:
    from leaflet_studio.commands import kits

    summary = "Hand a campaign to local groups, locked but for their fields, and merge what comes back."
    actions = commands.add_parser("kit", help=summary, description=summary).add_subparsers(
        title="commands", metavar="COMMAND", required=True
    )
    make = _command(actions, "make", "Make a kit for each group.", kits.make)
    make.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    opened = "event, contact, name, photo, choices, statements.TAG, or fields such as organisation.imprint"
    make.add_argument("--unlock", default="event,contact", metavar="WHAT,…", help=f"{opened} (default: %(default)s)")
    make.add_argument("--group", default="all", metavar="ID,…|all", help="default: %(default)s")
    make.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    opener = _command(actions, "open", "Open a kit in the window.", files.open_window)
    opener.add_argument("campaign", type=Path, metavar="KIT")
    setter = _command(actions, "set", "Put texts into the fields of a kit.", kits.set_fields)
    setter.add_argument("campaign", type=Path, metavar="KIT")
    setter.add_argument("fields", nargs="+", metavar="FIELD=TEXT", help="venue=Town hall; photo=FILE for a picture")
    back = _command(actions, "return", "Write what was changed in a kit into a tiny file.", kits.give_back)
    back.add_argument("kit", type=Path, metavar="KIT")
    back.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.return")
    merge = _command(actions, "merge", "Merge returns, or saved kits, into the campaign.", kits.merge)
    merge.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    merge.add_argument("returns", type=Path, nargs="+", metavar="RETURN|KIT|FOLDER")
    merge.add_argument("--dry-run", action="store_true", help="show what would be changed, and change nothing")
    _add_kit_key(actions)


def _add_kit_key(actions: Any) -> None:
    from leaflet_studio.commands import kits

    summary = "The key that signs a campaign's kits: export, import, new."
    keys = actions.add_parser("key", help=summary, description=summary).add_subparsers(
        title="commands", metavar="COMMAND", required=True
    )
    export = _command(keys, "export", "Copy the campaign's key into a file.", kits.export_key)
    export.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pem")
    taken = _command(keys, "import", "Take a key over from another computer.", kits.import_key)
    taken.add_argument("file", type=Path, metavar="FILE.pem")
    new = _command(keys, "new", "Make a new key for a campaign whose key was lost.", kits.renew_key)
    new.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    new.add_argument(
        "--revoke", action="store_true", help="kits made before are not taken back any more (a stolen key)"
    )


def _add_batch(commands: Any) -> None:
    from leaflet_studio.commands import batch

    parser = _command(commands, "batch", "Make many editions: layouts by languages by groups.", batch.batch)
    parser.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    formats = "such as flyer-a5:A6,card-dl (default: the campaign's own choice)"
    parser.add_argument("--layouts", metavar="ID[:FORMAT],…", default="", help=formats)
    parser.add_argument("--languages", metavar="TAG,…|all", default="", help="default: the campaign's own choice")
    parser.add_argument("--groups", metavar="all|ID,…|FILE", default="", help="a FILE has an id a line; default: none")
    parser.add_argument("--black-plate", action="store_true", help="all that differs between versions in black alone")
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--shop", metavar="ID", default="generic-coated", help="the print shop (default: %(default)s)")
    target.add_argument("--screen", action="store_true", help="the accessible editions for screens instead")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--name", metavar="PATTERN", default="", help="such as {campaign}-{layout}-{language}-{group}")
    parser.add_argument("--jobs", type=int, metavar="N", default=0, help="processes (default: one a core)")
    parser.add_argument("--scheduler", metavar="ADDRESS", default="", help="a Dask cluster makes them instead")
    parser.add_argument("--resume", action="store_true", help="go on: make only what is missing or changed")
    parser.add_argument(
        "--progress", action="store_true",
        help="for programs: print each step as a line of JSON, and stop when standard input ends",
    )  # fmt: skip
    batch.add_sheet_options(parser)


def _add_press(commands: Any) -> None:
    from leaflet_studio.commands import press

    """Add the commands for paper: impose, calibrate, fold, job."""
    press.add_commands(commands, _command)


def _add_compare(commands: Any) -> None:
    from leaflet_studio.commands import comparing

    summary = "Show that versions differ from a master in permitted frames only, or in the black plate only."
    parser = _command(commands, "compare", summary, comparing.compare)
    parser.add_argument("master", type=Path, metavar="MASTER.pdf")
    parser.add_argument("versions", type=Path, nargs="+", metavar="VERSION.pdf")
    parser.add_argument(
        "--allow", default="", metavar="FRAME,…", help="frames that may differ, such as event or statement-*"
    )
    parser.add_argument("--plates", action="store_true", help="prove that cyan, magenta and yellow are the same in all")
    parser.add_argument("--report", type=Path, metavar="OUT.html|OUT.png", help="a contact sheet; exceptions stand out")
    parser.add_argument("--all", action="store_true", help="list permitted differences, too")


def _add_groups(commands: Any) -> None:
    from leaflet_studio.commands import groups

    summary = "List local groups, or take them from a spreadsheet."
    actions = commands.add_parser("groups", help=summary, description=summary).add_subparsers(
        title="commands", metavar="COMMAND", required=True
    )
    lists = _command(actions, "list", "List the groups of a campaign.", groups.list_groups)
    taker = _command(actions, "import", "Take groups from a CSV, TSV, XLSX or ODS file.", groups.import_groups)
    blank = _command(actions, "template", "Write a spreadsheet to be filled in.", groups.make_template)
    for action in (lists, taker, blank):
        action.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    blank.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.csv|.xlsx|.ods")
    taker.add_argument("file", type=Path, metavar="FILE")
    taker.add_argument("--dry-run", action="store_true", help="show what was understood, and take nothing")
    taker.add_argument("--date-order", choices=("dmy", "mdy", "ymd"), help="of 03/04/2027, where nothing else says it")
    taker.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column is; also none")
    taker.add_argument("--strict", action="store_true", help="take nothing when any cell is bad")
    taker.add_argument("--yes", action="store_true", help="do not ask on the terminal")
