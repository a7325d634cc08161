"""The commands for one's own printer or copy shop: impose, calibrate."""

from __future__ import annotations

import argparse
from typing import Any

from leaflet_studio.commands.telling import DONE, plain, print_json, print_problems, progress


def impose(options: argparse.Namespace) -> int:
    """Lay finished pages out on larger sheets. Raises LeafletError (usage) for what does not fit."""
    from leaflet_studio.prepress.impose import Order, impose
    from leaflet_studio.prepress.imposition import Flip, Scheme
    from leaflet_studio.storage import check_target, read_file, write_whole

    check_target(options.output)
    order = Order(
        options.sheet,
        Scheme(options.scheme),
        up=options.up or options.n_up or 0,
        with_bleed=options.n_up is None and not options.no_bleed,
        sides=options.sides or 0,
        flip=Flip(options.flip),
        gutter_mm=options.gutter,
        paper_gsm=options.paper_gsm,
        right_to_left=options.right_to_left,
        back_offset_mm=options.back_offset,
    )
    with progress("Imposing"):
        imposed = impose(tuple((str(path), read_file(path)) for path in options.files), order)
    write_whole(options.output, imposed.pdf)
    if options.json:
        return print_json(_plain(options, imposed), DONE)
    print_problems(imposed.problems)
    print(f"Wrote {options.output}: {_summary(order, imposed)}")
    return DONE


def _plain(options: argparse.Namespace, imposed: Any) -> dict[str, Any]:
    grid = imposed.grid
    return {
        "file": str(options.output),
        "sheet_mm": grid.sheet_mm,
        "columns": grid.columns,
        "rows": grid.rows,
        "gutter_mm": grid.gutter_mm,
        "surfaces": [[spot.page + 1 for spot in surface.spots] for surface in imposed.surfaces],
        "problems": plain(imposed.problems),
    }


def _summary(order: Any, imposed: Any) -> str:
    """Say what was made and how it is printed."""
    from leaflet_studio.prepress.imposition import Scheme

    grid, surfaces = imposed.grid, imposed.surfaces
    sheets = sum(not surface.is_back for surface in surfaces)
    count = grid.columns * grid.rows
    said = [f"{sheets} sheet{'s' * (sheets != 1)} of {order.sheet}, {count} piece{'s' * (count != 1)} on each."]
    if order.scheme in (Scheme.WORK_AND_TURN, Scheme.WORK_AND_TUMBLE):
        how = "like the page of a book" if order.scheme is Scheme.WORK_AND_TURN else "over its head"
        said.append(f"Print it, turn the sheet {how}, and print the same page on the back.")
    elif any(surface.is_back for surface in surfaces):
        said.append(f"Print at 100 %, on both sides, turned on the {order.flip.value} edge.")
    else:
        said.append("Print at 100 %, on one side.")
    if order.scheme is Scheme.CUT_AND_STACK:
        said.append("Cut the stack, and lay the piles on each other from the upper left to the lower right.")
    return " ".join(said)


def calibrate(options: argparse.Namespace) -> int:
    """Make the sheet that shows how far a printer's back is off."""
    from leaflet_studio.prepress.calibration import calibration_sheet
    from leaflet_studio.prepress.press_words import find_words
    from leaflet_studio.resources import assets_folder, fonts_folder
    from leaflet_studio.storage import check_target, write_whole
    from leaflet_studio.typeset.engine import Engine

    check_target(options.output)
    words = find_words(options.language, assets_folder() / "press")
    sheet = calibration_sheet(Engine(fonts_folder()), options.sheet, words, is_lying=options.lying)
    write_whole(options.output, sheet)
    if options.json:
        return print_json({"file": str(options.output)}, DONE)
    print(f"Wrote {options.output}. Print it at 100 %, on both sides, and hold it against the light.")
    print("Read where the back’s cross shows on the front’s rulers, and give both numbers: --back-offset=X,Y")
    return DONE
