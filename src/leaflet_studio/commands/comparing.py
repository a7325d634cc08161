"""The command that compares finished files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from leaflet_studio.commands.telling import DONE, ERRORS_FOUND, print_json, progress
from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.resources import fonts_folder

if TYPE_CHECKING:
    from leaflet_studio.comparing.compare import Comparison
    from leaflet_studio.comparing.report import Card

REPORTS: Final = (".html", ".png")


def compare(options: argparse.Namespace) -> int:
    """Compare versions with their master, or prove that versions share their plates."""
    from leaflet_studio.storage import check_target

    if options.report:
        check_target(options.report)
        if options.report.suffix.lower() not in REPORTS:
            problem = error(
                "report-kind", "A report is a page or a picture.", Place(str(options.report)), "Name it .html or .png."
            )
            raise LeafletError(Room.USAGE, problem)
    with progress("Comparing"):
        found = _plates(options) if options.plates else _versions(options)
        comparisons = _reported(options, found)
    code = ERRORS_FOUND if any(each.exceptions for each in comparisons) else DONE
    if options.json:
        return print_json({"master": str(options.master), "files": [_plain(each) for each in comparisons]}, code)
    _told(options, comparisons)
    return code


def _versions(options: argparse.Namespace) -> Iterator[tuple[Comparison, bytes]]:
    from leaflet_studio.comparing.compare import Master, compare
    from leaflet_studio.comparing.parts import FAULTS
    from leaflet_studio.storage import read_file

    allowed = tuple(name.strip() for name in options.allow.split(",") if name.strip())
    try:
        master = Master(read_file(options.master, Room.USAGE))
    except FAULTS as fault:
        problem = error("master-unreadable", f"The master cannot be read: {fault}.", Place(str(options.master)))
        raise LeafletError(Room.USAGE, problem) from fault
    for path in options.versions:
        data = read_file(path, Room.USAGE)
        yield compare(master, str(path), data, allowed), data


def _plates(options: argparse.Namespace) -> Iterator[tuple[Comparison, bytes]]:
    from leaflet_studio.comparing.plates import compare_plates
    from leaflet_studio.storage import read_file

    files = [(str(path), read_file(path, Room.USAGE)) for path in (options.master, *options.versions)]
    yield from zip(compare_plates(files), (data for _, data in files), strict=True)


def _reported(options: argparse.Namespace, found: Iterator[tuple[Comparison, bytes]]) -> list[Comparison]:
    """Take all comparisons, and write the report that was asked for."""
    from leaflet_studio.comparing.report import card
    from leaflet_studio.storage import write_whole

    if not options.report:
        return [comparison for comparison, _ in found]
    cards = [card(comparison, data) for comparison, data in found]
    write_whole(options.report, _report(options, cards))
    return [each.comparison for each in cards]


def _report(options: argparse.Namespace, cards: list[Card]) -> bytes:
    from leaflet_studio.comparing.report import contact_sheet, report_page

    if options.report.suffix.lower() == ".png":
        return contact_sheet(cards, fonts_folder())
    return report_page(f"Versions of {options.master.name}", cards)


def _told(options: argparse.Namespace, comparisons: list[Comparison]) -> None:
    from leaflet_studio.comparing.plates import black_change

    for each in comparisons:
        permitted = len(each.differences) - len(each.exceptions)
        print(f"{each.file}: {_counted(len(each.exceptions), 'exception')}, {permitted} permitted")
        for difference in each.differences:
            if not difference.permitted or options.all:
                print(f"  {'        ' if difference.permitted else 'DIFFERS '} {difference}")
    wrong = sum(bool(each.exceptions) for each in comparisons)
    if options.plates:
        change = black_change(len(comparisons), comparisons[0].pages)
        proved = f"Proved: {change}. Cyan, magenta and yellow are the same in all."
        print("The plates are not shown to be the same." if wrong else proved)
    else:
        same = f"Nothing outside of the permitted frames differs in {_counted(len(comparisons), 'version')}."
        print(f"{_counted(wrong, 'version')} of {len(comparisons)} with exceptions." if wrong else same)


def _plain(comparison: Comparison) -> dict[str, object]:
    return {**asdict(comparison), "exceptions": len(comparison.exceptions)}


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"
