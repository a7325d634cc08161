"""The command that makes many editions."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from leaflet_studio.batch_news import Pace
from leaflet_studio.commands.batch_program import Program, code_of
from leaflet_studio.commands.editions import shop_named
from leaflet_studio.commands.press import add_back_options
from leaflet_studio.commands.telling import DONE, print_json
from leaflet_studio.problems import LeafletError, Place, Room, error

if TYPE_CHECKING:
    from leaflet_studio.batch import Batch, Outcome, Progress
    from leaflet_studio.batch_sheets import Sheets
    from leaflet_studio.campaign.model import Campaign
    from leaflet_studio.layouts.model import Layout

ALL: Final = "all"
SHOWN: Final = 10
PAPERS: Final = ("A4", "A3", "letter", "tabloid")
SECONDS_BETWEEN: Final = 0.5


def batch(options: argparse.Namespace) -> int:
    """Make editions of layouts, languages and groups into a folder."""
    if not options.progress:
        told = _Told(options, _teller(as_json=options.json))
        _make(options, told)
        return told.code
    program = Program()
    try:
        _make(options, program)
    except LeafletError as stop:
        program.refuse(stop.problems)
        return int(stop.room)
    return program.code


def _make(options: argparse.Namespace, listener: _Told | Program) -> None:
    """Make the editions, and their sheets; the listener hears of each step, and may want no more of it."""
    from leaflet_studio.batch import check_batch, run_batch
    from leaflet_studio.batch_sheets import check_sheets, write_sheets
    from leaflet_studio.executors import Cluster, Processes

    ordered, sheets = batch_of(options), _sheets_of(options)
    check_batch(ordered)
    if sheets is not None:
        check_sheets(ordered, sheets)
    _check_folder(options.output, resume=options.resume)
    jobs = options.jobs or usable_cores()

    def open_executor() -> Any:
        return Cluster(options.scheduler) if options.scheduler else Processes(jobs)

    outcome = run_batch(ordered, options.output, open_executor, jobs, listener.tell, listener.is_stopped)
    written: list[Path] = []
    if sheets is not None and not listener.is_stopped():
        for path in write_sheets(ordered, options.output, sheets):
            written.append(path)
            listener.tell_sheets(len(written))
            if listener.is_stopped():
                break
    listener.end(outcome, tuple(written))


@dataclass(slots=True)
class _Told:
    """A person at a terminal, or a program that wants the result alone."""

    options: argparse.Namespace
    tell: Callable[[Progress], None]
    code: int = DONE

    def is_stopped(self) -> bool:
        return False

    def tell_sheets(self, written: int) -> None:
        """A terminal hears of the sheets at the end."""

    def end(self, outcome: Outcome, on_sheets: tuple[Path, ...]) -> None:
        self.code = _told(self.options, outcome, on_sheets)


def _sheets_of(options: argparse.Namespace) -> Sheets | None:
    from leaflet_studio.batch_sheets import Sheets
    from leaflet_studio.prepress.imposition import Flip

    if options.n_up is None:
        return None
    return Sheets(options.sheet, options.n_up, Flip(options.flip), options.back_offset)


def add_sheet_options(parser: argparse.ArgumentParser) -> None:
    """Add what `impose` is told, too: how many pieces stand on which paper."""
    parser.add_argument(
        "--n-up", type=int, nargs="?", const=0, choices=range(1, 33), metavar="N",
        help="also on office paper, cut and stacked in order, without bleed: as many as fit, or N",
    )  # fmt: skip
    parser.add_argument("--sheet", choices=PAPERS, default="A4", help="the paper of --n-up (default: %(default)s)")
    add_back_options(parser)


def batch_of(options: argparse.Namespace) -> Batch:
    """Return the batch that a command names. Raises LeafletError for what there is not."""
    from leaflet_studio.batch import Batch
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.file_names import EDITION_NAME
    from leaflet_studio.kits.carried import lay_out, layout_folders_of

    campaign = read_campaign(options.campaign)
    lay_out(campaign)
    named = _listed(options.layouts) or (campaign.design.layout,)
    layouts, formats = zip(*(_layout(name, layout_folders_of(campaign)) for name in named), strict=True)
    languages, groups = _languages(options.languages, campaign), _groups(options.groups, campaign)
    shop = None if options.screen else shop_named(options.shop, campaign)
    pattern = options.name or (shop.file_name if shop and _tells_apart(shop.file_name) else EDITION_NAME)
    return Batch(campaign, layouts, languages, groups, shop, pattern, options.black_plate, formats)


def _layout(name: str, folders: tuple[Path, ...]) -> tuple[Layout, str]:
    """Return a layout and its format, of `flyer-a5:A6`; without one the campaign's own. Raises LeafletError."""
    from leaflet_studio.layouts.formats import in_format
    from leaflet_studio.layouts.packs import find_layout

    layout_id, _, format_id = name.partition(":")
    layout = find_layout(layout_id, folders)
    in_format(layout, format_id)
    return layout, format_id


def _tells_apart(pattern: str) -> bool:
    """Tell whether a shop's own pattern names what differs within a batch."""
    return all(f"{{{name}}}" in pattern for name in ("layout", "language", "group"))


def _languages(given: str, campaign: Campaign) -> tuple[str, ...]:
    if given == ALL:
        return tuple(statement.language for statement in campaign.statements)
    return _listed(given) or (campaign.design.language or campaign.source_language,)


def _groups(given: str, campaign: Campaign) -> tuple[str, ...]:
    """Return the ids named: all, a list, or a file with an id a line."""
    from leaflet_studio.storage import read_file

    if given == ALL:
        return tuple(group.id for group in campaign.groups)
    if given and Path(given).is_file():
        try:
            lines = read_file(Path(given), Room.USAGE).decode("utf-8-sig").splitlines()
        except UnicodeDecodeError as fault:
            problem = error("not-utf8", "This file is not UTF-8.", Place(given), "Save it as UTF-8, an id a line.")
            raise LeafletError(Room.USAGE, problem) from fault
        return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
    return _listed(given)


def _listed(given: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in given.split(",") if part.strip()))


def _check_folder(folder: Path, *, resume: bool) -> None:
    """Refuse a folder that holds something else, or a batch that nobody asked to go on with."""
    from leaflet_studio.manifest import is_begun

    if not folder.exists() or (folder.is_dir() and (resume or not any(folder.iterdir()))):
        return
    if folder.is_dir() and is_begun(folder):
        message, hint = "A batch was made or begun here.", "Go on with it: --resume. Or choose another folder."
    else:
        message, hint = "This is no empty folder.", "Choose another."
    raise LeafletError(Room.OUTPUT, error("not-written", message, Place(str(folder)), hint))


def usable_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _teller(*, as_json: bool) -> Callable[[Progress], None]:
    """Return what says on a terminal how far the batch has come, and how long it will take."""
    if as_json or not sys.stderr.isatty():
        return lambda _: None
    pace, last = Pace(), time.monotonic()

    def tell(progress: Progress) -> None:
        nonlocal last
        now = time.monotonic()
        pace.note(progress.made)
        if now - last < SECONDS_BETWEEN and progress.done < progress.all:
            return
        last = now
        left = (pace.seconds_each or 0.0) * (progress.all - progress.done)
        print(f"\r\033[K{progress.done} of {progress.all}, {_duration(left)} left", end="", file=sys.stderr, flush=True)
        if progress.done == progress.all:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    return tell


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _told(options: argparse.Namespace, outcome: Outcome, on_sheets: tuple[Path, ...]) -> int:
    """Say what the batch came to; the manifest says it edition by edition."""
    code = code_of(outcome)
    if options.json:
        names = {"failed": outcome.failed, "faulty": outcome.faulty}
        listed = {name: [record.file for record in records] for name, records in names.items()}
        counts = {"made": outcome.made, "kept": outcome.kept, "missing": outcome.missing}
        sheets = {"sheets": [str(path) for path in on_sheets]}
        return print_json({"folder": str(options.output), **counts, **listed, **sheets}, code)
    for records, what in ((outcome.failed, "not made"), (outcome.faulty, "not to be printed yet")):
        for record in records[:SHOWN]:
            print(f"  {record.file}, {what}: {record.problems[0]}")
        if len(records) > SHOWN:
            print(f"  … and {len(records) - SHOWN} more {what}: see the manifest.")
    kept = f", {outcome.kept} were there already" if outcome.kept else ""
    state = f"{outcome.missing} are missing" if outcome.missing else "the folder is complete"
    print(f"{options.output}: {outcome.made} made{kept}; {state}.")
    if on_sheets:
        print(f"{len(on_sheets)} files of {options.sheet} sheets in {on_sheets[0].parent}: print them at 100 %,")
        print("on both sides where they have backs, cut each stack, and lay its piles on each other in order.")
    return code
