"""The command line. Imports what a command needs when it runs, so that help comes at once."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from leaflet_studio.problems import LeafletError, Problem, Room, Severity, error, has_errors
from leaflet_studio.resources import assets_folder, layout_folders, shop_folders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leaflet_studio.pipeline import Proof

LARGE_PRINT_PT: Final = 12
"""The smallest size for readers with low vision (Royal National Institute of Blind People, clear print)."""
DONE: Final = 0
ERRORS_FOUND: Final = 1
INTERRUPTED: Final = 130
COLLECT_AFTER: Final = (50_000, 20, 20)
"""Typesetting makes and drops trees of objects all the time; looking for cycles more often costs 8 % (measured)."""
WORKER: Final = "worker"
"""Not in the help: the window starts its rendering process with it."""
SIGNS: Final = {Severity.ERROR: "ERROR  ", Severity.WARNING: "warning", Severity.NOTE: "note   "}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; without one, open the window. Returns the exit code.

    0 done; 1 done, but errors were found; 2 usage; 3 campaign; 4 layout; 5 rendering; 6 output.
    """
    gc.set_threshold(*COLLECT_AFTER)
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [WORKER]:
        return _serve()
    try:
        return _run(words)
    except KeyboardInterrupt:
        print("Interrupted; nothing half-written was left.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has closed it; what is left to say has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _run(words: list[str]) -> int:
    options = _parser().parse_args(words)
    as_json = getattr(options, "json", False)
    try:
        return int(options.run(options))
    except LeafletError as stop:
        return _told(stop.problems, int(stop.room), as_json=as_json)
    except MemoryError:
        problem = error("memory-exhausted", "There is not enough memory for this.", hint="Use smaller pictures.")
        return _told((problem,), int(Room.RENDERING), as_json=as_json)


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
    parser.set_defaults(run=_open_window, campaign=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (_add_open, _add_new, _add_render, _add_preflight, _add_fit, _add_layouts, _add_shops, _add_languages,
                _add_pack, _add_demo):  # fmt: skip
        add(commands)
    return parser


def _command(commands: Any, name: str, summary: str, run: Callable[[argparse.Namespace], int]) -> Any:
    parser = commands.add_parser(name, help=summary, description=summary)
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.set_defaults(run=run)
    return parser


def _add_open(commands: Any) -> None:
    parser = _command(commands, "open", "Open a campaign in the window.", _open_window)
    parser.add_argument("campaign", type=Path, nargs="?", help="folder or .leaflet file")


def _add_new(commands: Any) -> None:
    parser = _command(commands, "new", "Make a new campaign: a folder, or one .leaflet file.", _new)
    parser.add_argument("target", type=Path, metavar="FOLDER|FILE.leaflet")
    parser.add_argument("--sample", action="store_true", help="with the sample statement in 27 languages")


def _add_render(commands: Any) -> None:
    parser = _command(commands, "render", "Make the file for a print shop, or the screen edition.", _render)
    parser.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    parser.add_argument("--layout", metavar="ID", help="default: the campaign's own choice")
    parser.add_argument("--language", metavar="TAG", help="default: the campaign's own choice")
    parser.add_argument("--group", metavar="ID", help="the local group whose event is printed")
    parser.add_argument("--format", metavar="ID", help="one of the layout's formats, such as A4 or letter")
    parser.add_argument("--second-language", metavar="TAG", help="set on the layout's second side, or beside the first")
    parser.add_argument("--theme", metavar="ID", help="the type theme: mixed, plain or serif")
    parser.add_argument("--large-print", action="store_true", help=f"no text smaller than {LARGE_PRINT_PT} pt")
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--shop", metavar="ID", default="generic-coated", help="the print shop (default: %(default)s)")
    target.add_argument("--screen", action="store_true", help="the accessible edition for screens instead")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")


def _add_preflight(commands: Any) -> None:
    parser = _command(commands, "preflight", "Check any PDF as a print shop would.", _preflight)
    parser.add_argument("file", type=Path, metavar="FILE.pdf")
    parser.add_argument("--shop", metavar="ID", default="generic-coated", help="the print shop (default: %(default)s)")


def _add_fit(commands: Any) -> None:
    parser = _command(commands, "fit", "Show the fit matrix: languages by layouts, type size or overset.", _fit)
    parser.add_argument("campaign", type=Path, metavar="CAMPAIGN", help="folder or .leaflet file")
    parser.add_argument("--group", metavar="ID", help="the local group whose event is printed")
    parser.add_argument("--quality", action="store_true", help="the quality of setting instead: figures for each page")


def _add_layouts(commands: Any) -> None:
    parser = commands.add_parser(
        "layouts", help="List or check layout packs.", description="List or check layout packs."
    )
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _command(actions, "list", "List the layout packs.", _list_layouts)
    check = _command(actions, "check", "Check a layout pack and tell every fault.", _check_layout)
    check.add_argument("folder", type=Path, metavar="FOLDER")
    new = _command(actions, "new", "Make a folder with a layout pack that works.", _new_layout)
    new.add_argument("folder", type=Path, metavar="FOLDER")
    preview = _command(actions, "preview", "Draw the sample in every language on one sheet.", _preview_layout)
    watch = _command(actions, "watch", "Draw it again each time a file of the pack is saved.", _watch_layout)
    for action in (preview, watch):
        action.add_argument("folder", type=Path, metavar="FOLDER")
        action.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
        action.add_argument("--languages", metavar="TAG,…", help="default: all of the sample")
        action.add_argument("--format", metavar="ID", default="", help="default: the layout's own")
        action.add_argument("--theme", metavar="ID", default="", help="the type theme: mixed, plain or serif")


def _add_shops(commands: Any) -> None:
    parser = commands.add_parser("shops", help="List print shops.", description="List print shops.")
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _command(actions, "list", "List the print shops.", _list_shops)


def _add_languages(commands: Any) -> None:
    _command(commands, "languages", "List the languages that are known in full.", _languages)


def _add_pack(commands: Any) -> None:
    pack = _command(commands, "pack", "Put a campaign's folder into one .leaflet file.", _pack)
    pack.add_argument("folder", type=Path, metavar="FOLDER")
    pack.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.leaflet")
    unpack = _command(commands, "unpack", "Lay a .leaflet file out as a folder.", _unpack)
    unpack.add_argument("file", type=Path, metavar="FILE.leaflet")
    unpack.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")


def _add_demo(commands: Any) -> None:
    parser = _command(commands, "demo", "Make the sample's leaflets and say what preflight finds.", _demo)
    parser.add_argument("-o", "--output", type=Path, default=Path("leaflets"), metavar="FOLDER")


def _open_window(options: argparse.Namespace) -> int:
    from leaflet_studio.desktop.app import run

    return run(options.campaign)


def _new(options: argparse.Namespace) -> int:
    from leaflet_studio.campaign.new import new_campaign

    new_campaign(options.target, sample=options.sample)
    return _say(options, {"campaign": str(options.target)}, f"Made {options.target}.")


def _render(options: argparse.Namespace) -> int:
    from leaflet_studio.storage import check_target, write_whole

    check_target(options.output)
    edition = _edition(options)
    shop = None if options.screen else _shop(options.shop)
    with _progress("Typesetting"):
        proof = _build(edition, shop)
    write_whole(options.output, proof.pdf)
    return _report(options, {options.output: proof})


def _preflight(options: argparse.Namespace) -> int:
    from leaflet_studio.preflight.run import preflight
    from leaflet_studio.storage import read_file

    with _progress("Checking"):
        problems = preflight(read_file(options.file), _shop(options.shop))
    code = ERRORS_FOUND if has_errors(problems) else DONE
    if options.json:
        return _print_json({"file": str(options.file), "problems": _plain(problems)}, code)
    _print_problems(problems)
    print(f"{options.file}: {_count(problems)}")
    return code


def _fit(options: argparse.Namespace) -> int:
    return _fit_quality(options) if options.quality else _fit_matrix(options)


def _fit_quality(options: argparse.Namespace) -> int:
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.quality_table import quality_table, table_lines

    campaign = read_campaign(options.campaign)
    with _progress("Measuring"):
        rows = quality_table(campaign, options.group)
    code = ERRORS_FOUND if any(row.faults for row in rows) else DONE
    if options.json:
        return _print_json({"quality": [asdict(row) for row in rows]}, code)
    print("\n".join(table_lines(rows)))
    return code


def _fit_matrix(options: argparse.Namespace) -> int:
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.fit_matrix import fit_matrix, matrix_lines

    campaign = read_campaign(options.campaign)
    with _progress("Fitting"):
        cells = fit_matrix(campaign, options.group)
    code = ERRORS_FOUND if any(cell.overset_words for cell in cells) else DONE
    if options.json:
        return _print_json({"fit": [asdict(cell) for cell in cells]}, code)
    print("\n".join(matrix_lines(cells)))
    return code


def _list_layouts(options: argparse.Namespace) -> int:
    from leaflet_studio.layouts.packs import find_layout, list_layouts

    layouts = [find_layout(layout_id, layout_folders()) for layout_id in list_layouts(layout_folders())]
    rows = [{"id": each.id, "format": each.format, "title": dict(each.titles).get("en", each.id)} for each in layouts]
    return _table(options, "layouts", rows)


def _check_layout(options: argparse.Namespace) -> int:
    from leaflet_studio.layouts.packs import base_of, check_pack

    problems = check_pack(options.folder, base_of(options.folder, layout_folders()))
    if options.json:
        return _print_json({"problems": _plain(problems)}, int(Room.LAYOUT) if problems else DONE)
    _print_problems(problems)
    print(f"{options.folder}: {_count(problems)}")
    return int(Room.LAYOUT) if has_errors(problems) else DONE


def _new_layout(options: argparse.Namespace) -> int:
    from leaflet_studio.layouts.new import new_pack

    new_pack(options.folder)
    return _say(options, {"layout": str(options.folder)}, f"Made {options.folder}.")


def _preview_layout(options: argparse.Namespace) -> int:
    return _draw_layout(options, _press())


def _watch_layout(options: argparse.Namespace) -> int:
    from leaflet_studio.layouts.packs import base_of
    from leaflet_studio.specimen import changes

    press = _press()
    for _ in changes((options.folder, base_of(options.folder, layout_folders()))):
        try:
            _draw_layout(options, press)
        except LeafletError as stop:
            _told(stop.problems, int(stop.room), as_json=options.json)
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
    with _progress("Typesetting"):
        proofs = dict(preview_pack(options.folder, base, sample, _shop("generic-coated"), press, languages))
    target = options.output / f"{options.folder.resolve().name}.png"
    write_whole(target, contact_sheet(list(proofs.values())))
    found = {language: _of_the_layout(proof.problems) for language, proof in proofs.items()}
    code = ERRORS_FOUND if any(has_errors(problems) for problems in found.values()) else DONE
    if options.json:
        languages_found = {language: _plain(problems) for language, problems in found.items()}
        return _print_json({"file": str(target), "languages": languages_found}, code)
    for language, problems in found.items():
        for problem in problems:
            print(f"  {SIGNS[problem.severity]} {language}: {problem}")
    print(f"Wrote {target}: {len(found)} languages, {', '.join(found)}.")
    return code


def _of_the_layout(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Leave out what the sample itself is told for."""
    expected = {"link-placeholder", "translation-unreviewed", "words-unreviewed"}
    return tuple(problem for problem in problems if problem.code not in expected)


def _list_shops(options: argparse.Namespace) -> int:
    from leaflet_studio.shops import list_shops

    rows = [{"id": shop_id, "title": _shop(shop_id).title} for shop_id in list_shops(shop_folders())]
    return _table(options, "shops", rows)


def _languages(options: argparse.Namespace) -> int:
    from leaflet_studio.typeset.languages import list_languages

    languages = list_languages(assets_folder() / "languages")
    rows = [{"tag": each.tag, "name": each.name, "native name": each.native_name} for each in languages]
    return _table(options, "languages", rows)


def _pack(options: argparse.Namespace) -> int:
    from leaflet_studio.campaign.format import parse_campaign
    from leaflet_studio.storage import pack_archive, read_folder, write_whole

    files = read_folder(options.folder)
    parse_campaign(files)
    write_whole(options.output, pack_archive(files))
    return _say(options, {"campaign": str(options.output)}, f"Packed {options.output}.")


def _unpack(options: argparse.Namespace) -> int:
    from leaflet_studio.storage import read_archive, read_file, write_folder

    write_folder(options.output, read_archive(read_file(options.file)))
    return _say(options, {"campaign": str(options.output)}, f"Unpacked into {options.output}.")


def _demo(options: argparse.Namespace) -> int:
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.layouts.packs import find_layout
    from leaflet_studio.pipeline import Edition
    from leaflet_studio.storage import make_folder, write_whole

    campaign = read_campaign(assets_folder() / "sample")
    make_folder(options.output)
    group = campaign.groups[0].id
    layout = find_layout(campaign.design.layout, layout_folders())
    edition = Edition(campaign, layout, campaign.design.language or campaign.source_language, group)
    proofs: dict[Path, Proof] = {}
    for name, shop in (("print", _shop("generic-coated")), ("screen", None)):
        with _progress(f"Typesetting for {name}"):
            proof = _build(edition, shop)
        target = options.output / f"{layout.id}-{edition.language}-{name}.pdf"
        write_whole(target, proof.pdf)
        proofs[target.resolve()] = proof
    code = _report(options, proofs)
    # What is found in the sample is expected: its link is a placeholder, and says so.
    return DONE if code == ERRORS_FOUND else code


def _edition(options: argparse.Namespace) -> Any:
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.layouts.formats import in_format
    from leaflet_studio.layouts.packs import find_layout
    from leaflet_studio.pipeline import Edition

    campaign = _with_design(read_campaign(options.campaign), options)
    layout = find_layout(options.layout or campaign.design.layout, layout_folders())
    if options.format:
        in_format(layout, options.format)
    language = options.language or campaign.design.language or campaign.source_language
    return Edition(campaign, layout, language, options.group)


def _with_design(campaign: Any, options: argparse.Namespace) -> Any:
    """Put the command's choices of design in the place of the campaign's own."""
    from dataclasses import replace

    chosen = {"format": options.format, "second_language": options.second_language, "theme": options.theme}
    if options.large_print:
        chosen["smallest_pt"] = str(LARGE_PRINT_PT)
    given = {name: value for name, value in chosen.items() if value is not None}
    return replace(campaign, design=replace(campaign.design, **given))


def _build(edition: Any, shop: Any) -> Proof:
    from leaflet_studio.pipeline import build

    return build(edition, shop, _press())


def _press() -> Any:
    from leaflet_studio.pipeline import open_press

    return open_press()


def _shop(shop_id: str) -> Any:
    from leaflet_studio.shops import find_shop

    return find_shop(shop_id, shop_folders())


def _report(options: argparse.Namespace, proofs: dict[Path, Proof]) -> int:
    """Say which files were made and what was found in them."""
    found = tuple(problem for proof in proofs.values() for problem in proof.problems)
    code = ERRORS_FOUND if has_errors(found) else DONE
    if options.json:
        files = [{"file": str(path), "problems": _plain(proof.problems)} for path, proof in proofs.items()]
        return _print_json({"files": files}, code)
    for path, proof in proofs.items():
        _print_problems(proof.problems)
        print(f"Wrote {path}: {_count(proof.problems)}")
    return code


def _told(problems: Iterable[Problem], code: int, *, as_json: bool) -> int:
    if as_json:
        return _print_json({"problems": _plain(problems)}, code)
    for problem in problems:
        print(f"{SIGNS[problem.severity].strip()}: {problem}", file=sys.stderr)
    return code


def _print_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        print(f"  {SIGNS[problem.severity]} {problem.code}: {problem}")


def _count(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = sum(problem.severity is Severity.WARNING for problem in problems)
    if not errors and not warnings:
        return "nothing stands against printing it."
    parts = [f"{errors} error{'s' * (errors != 1)}"] * bool(errors)
    parts += [f"{warnings} warning{'s' * (warnings != 1)}"] * bool(warnings)
    return f"{' and '.join(parts)}{'; do not print it yet.' if errors else '.'}"


def _plain(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    return [asdict(problem) for problem in problems]


def _table(options: argparse.Namespace, name: str, rows: list[dict[str, str]]) -> int:
    if options.json:
        return _print_json({name: rows}, DONE)
    widths = {key: max(len(row[key]) for row in rows) for key in rows[0]} if rows else {}
    for row in rows:
        print("  ".join(row[key].ljust(widths[key]) for key in row).rstrip())
    return DONE


def _say(options: argparse.Namespace, result: dict[str, str], sentence: str) -> int:
    if options.json:
        return _print_json(dict(result), DONE)
    print(sentence)
    return DONE


def _print_json(value: dict[str, Any], code: int) -> int:
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))
    return code


@contextmanager
def _progress(what: str) -> Iterator[None]:
    """Say on a terminal what is being done, and take it back when it is done."""
    on_terminal = sys.stderr.isatty()
    if on_terminal:
        print(f"{what} …", end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if on_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
