"""The preflight report as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from leaflet_studio.problems import Problem
from leaflet_studio.shops import Shop


def check_report(options: argparse.Namespace) -> None:
    """Tell before the work begins that a report cannot be written. Raises LeafletError (output)."""
    from leaflet_studio.storage import check_target

    if options.report is not None:
        check_target(options.report)


def write_report(
    options: argparse.Namespace, file: Path, pdf: bytes, problems: tuple[Problem, ...], shop: Shop | None
) -> None:
    """Write what was found in a file as one HTML file, where one is asked for."""
    from leaflet_studio.preflight.report import report_html
    from leaflet_studio.storage import write_whole

    if options.report is None:
        return
    write_whole(options.report, report_html(file.name, pdf, problems, shop).encode())
    if not options.json:
        print(f"Wrote {options.report}: the report of {file.name}.")
