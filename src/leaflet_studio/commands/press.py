"""How the commands for paper are written: impose, calibrate, fold, job."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from leaflet_studio.commands import folding, imposing, jobs

Command = Callable[[Any, str, str, Callable[[argparse.Namespace], int]], Any]
"""Adds a command: to what, its name, its summary, what runs."""
SINGLE_PAGES: Final = (
    "For your own printer or a copy shop. Print shops want single pages: give them the file as `render` made it."
)
SHEETS: Final = ("A4", "A3", "SRA4", "SRA3", "letter", "tabloid", "12x18")
FARTHEST_MM: Final = 15
"""As far as the calibration sheet's rulers reach."""
MOST: Final = 1000
MOST_PIECES: Final = 999_999_999
SCHEMES: Final = ("repeat", "cut-and-stack", "work-and-turn", "work-and-tumble", "booklet")


def add_commands(commands: Any, command: Command) -> None:
    """Add the commands."""
    _add_impose(commands, command)
    _add_calibrate(commands, command)
    _add_fold(commands, command)
    _add_job(commands, command)


def _add_impose(commands: Any, command: Command) -> None:
    parser = command(commands, "impose", "Lay finished pages out on larger sheets, with cut marks.", imposing.impose)
    parser.epilog = SINGLE_PAGES
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.pdf", help="finished files, pieces of one size")
    parser.add_argument("--sheet", choices=SHEETS, default="A4", help="the paper (default: %(default)s)")
    parser.add_argument("--scheme", choices=SCHEMES, default="repeat", help="the layout (default: %(default)s)")
    parser.add_argument(
        "--n-up", type=_count, nargs="?", const=0, metavar="N",
        help="for office paper: without bleed, neighbours share a cut; as many as fit, or N",
    )  # fmt: skip
    parser.add_argument("--up", type=_count, metavar="N", help="pieces on a sheet (default: as many as fit)")
    parser.add_argument("--no-bleed", action="store_true", help="cut each piece at its trim")
    parser.add_argument("--sides", type=int, choices=(1, 2), help="default: two where the pages allow it")
    parser.add_argument("--gutter", type=_amount, metavar="MM", help="between pieces (default: twice the bleed)")
    parser.add_argument("--paper-gsm", type=_amount, default=0.0, metavar="GSM", help="for a booklet's creep")
    parser.add_argument("--right-to-left", action="store_true", help="a booklet bound on its right")
    add_back_options(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")


def add_back_options(parser: Any) -> None:
    """Add how a printer turns the sheet for its back, and how far that is off."""
    parser.add_argument("--flip", choices=("long", "short"), default="long", help="the edge the printer turns on")
    parser.add_argument(
        "--back-offset", type=_two_numbers, default=(0.0, 0.0), metavar="X,Y",
        help="the two numbers of the calibration sheet, in mm: --back-offset=-0.5,1",
    )  # fmt: skip


def _add_calibrate(commands: Any, command: Command) -> None:
    summary = "Make a sheet that shows how far a printer's back is off."
    parser = command(commands, "calibrate", summary, imposing.calibrate)
    parser.add_argument("--sheet", choices=SHEETS, default="A4", help="the paper (default: %(default)s)")
    parser.add_argument("--lying", action="store_true", help="on its side, for imposed sheets that lie so")
    parser.add_argument("--language", metavar="TAG", default="en", help="default: %(default)s")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="SHEET.pdf")


def _add_fold(commands: Any, command: Command) -> None:
    summary = "Make a folding dummy to print."
    parser = commands.add_parser("fold", help=summary, description=summary)
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    dummy = command(actions, "dummy", "Make a dummy with numbered panels and fold lines.", folding.fold_dummy)
    dummy.add_argument("--fold", metavar="ID", default="letter", help="bifold, letter, z, gate, parallel or roll")
    dummy.add_argument("--sheet", metavar="FORMAT", default="A4", help="the flat sheet (default: %(default)s)")
    dummy.add_argument("--paper-gsm", type=_amount, default=0.0, metavar="GSM", help="heavy paper is creased")
    dummy.add_argument("--right-to-left", action="store_true", help="for Arabic, Hebrew, Persian, Urdu")
    dummy.add_argument("--language", metavar="TAG", default="en", help="default: %(default)s")
    dummy.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")


def _add_job(commands: Any, command: Command) -> None:
    summary = "Make a job sheet for the print shop, with XJDF beside it."
    parser = command(commands, "job", summary, jobs.make_job)
    parser.add_argument("sources", type=Path, nargs="+", metavar="CAMPAIGN|FILE.pdf")
    parser.add_argument("--quantity", type=_count, metavar="N", help="of each version (default: the campaign's)")
    parser.add_argument("--paper", metavar="TEXT", help="such as “135 gsm gloss” (default: the campaign's)")
    parser.add_argument("--shop", metavar="ID", help="the print shop (default: the campaign's, or generic-coated)")
    parser.add_argument("--sheet-language", metavar="TAG", default="en", help="the shop's: de, en, es, fr, ru or tr")
    parser.add_argument("--title", help="the job's name (default: the campaign's, or the file's)")
    parser.add_argument("--contact", metavar="TEXT", help="whom to ask (default: the organisation)")
    parser.add_argument("--fold", metavar="ID", help="how finished files are folded: letter, z, gate …")
    parser.add_argument("--black-change", action="store_true", help="the versions differ on the black plate alone")
    for name in ("layout", "language", "group", "format"):
        parser.add_argument(f"--{name}", metavar="ID", help="which edition of a campaign")
    parser.set_defaults(second_language=None, theme=None, large_print=False)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")


def _two_numbers(text: str) -> tuple[float, float]:
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError as fault:
        raise argparse.ArgumentTypeError(f"“{text}” is no pair of numbers; write it as -0.5,1") from fault
    if not max(abs(x), abs(y)) <= FARTHEST_MM:
        raise argparse.ArgumentTypeError(f"a back is off by {FARTHEST_MM} mm at most")
    return x, y


def _amount(text: str) -> float:
    """Read a length or a weight."""
    try:
        amount = float(text)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(f"“{text}” is no number") from fault
    if not 0 <= amount <= MOST:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and {MOST}")
    return amount


def _count(text: str) -> int:
    """Read a number of pieces."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_PIECES:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 to {MOST_PIECES}")
    return int(text)
