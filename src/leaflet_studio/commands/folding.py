"""The command for folds: a dummy to print, and a fold's panels in figures."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from leaflet_studio.commands.telling import DONE, print_json, print_problems


def fold_dummy(options: argparse.Namespace) -> int:
    """Make a folding dummy. Raises LeafletError (usage) for a fold or a format that there is not."""
    from leaflet_studio.layouts.folding import find_fold, fold_sheet
    from leaflet_studio.prepress.dummy import folding_dummy
    from leaflet_studio.prepress.press_words import find_words
    from leaflet_studio.resources import assets_folder, fonts_folder
    from leaflet_studio.storage import check_target, write_whole
    from leaflet_studio.typeset.engine import Engine

    check_target(options.output)
    words = find_words(options.language, assets_folder() / "press")
    folded = fold_sheet(
        find_fold(options.fold), options.sheet, paper_gsm=options.paper_gsm, right_to_left=options.right_to_left
    )
    write_whole(options.output, folding_dummy(Engine(fonts_folder()), folded, words))
    if options.json:
        return print_json({"file": str(options.output), "folded": asdict(folded)}, DONE)
    print_problems(words.problems)
    widths = " / ".join(f"{panel.width_mm:.2f}".rstrip("0").rstrip(".") for panel in folded.outside)
    print(f"Wrote {options.output}: {words[folded.fold.id]}, panels of the outside {widths} mm.")
    if folded.crease:
        print("Paper above 170 g/m² breaks at the fold: let it be creased (scored) first.")
    return DONE
