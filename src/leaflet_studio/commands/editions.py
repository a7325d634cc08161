"""The commands that make and examine leaflets: render, preflight, fit, demo."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from leaflet_studio.commands.reporting import check_report, write_report
from leaflet_studio.commands.telling import (
    DONE,
    ERRORS_FOUND,
    count,
    plain,
    print_json,
    print_problems,
    progress,
    report,
    warn,
)
from leaflet_studio.problems import LeafletError, Room, has_errors
from leaflet_studio.resources import assets_folder, layout_folders

if TYPE_CHECKING:
    from leaflet_studio.campaign.model import Campaign
    from leaflet_studio.layouts.model import Layout
    from leaflet_studio.pipeline import Proof

LARGE_PRINT_PT: Final = 12
"""The smallest size for readers with low vision (Royal National Institute of Blind People, clear print)."""
PICTURE: Final = ".png"
SCREEN_NAME: Final = "{campaign}-{layout}-{language}-{group}-{shop}"


def render(options: argparse.Namespace) -> int:
    """Make an edition’s file for a print shop, its screen edition, or pictures with their texts."""
    from leaflet_studio.storage import check_target, write_whole

    edition = edition_of(options)
    as_picture = options.output.suffix.lower() == PICTURE
    for_screen = options.screen or as_picture or edition.layout.medium == "screen"
    shop = None if for_screen else shop_named(options.shop, edition.campaign)
    output = _output(options, edition, shop)
    check_target(output)
    check_report(options)
    with progress("Typesetting"):
        proof = _build(edition, shop)
    proof = _with_kit_problems(edition, proof)
    files = _pictures(output, edition, proof) if as_picture else {output: proof.pdf}
    write_report(options, output, proof.pdf, proof.problems, shop)
    if shop is not None and shop.file_per_page:
        return _write_sides(options, output, proof)
    for path, data in files.items():
        write_whole(path, data)
    return report(options, {next(iter(files)): proof})


def _with_kit_problems(edition: Any, proof: Proof) -> Proof:
    """Add that a kit was made with other layouts or fonts than those here."""
    from dataclasses import replace

    from leaflet_studio.kits.carried import difference_problems

    return replace(proof, problems=(*proof.problems, *difference_problems(edition.campaign)))


def _output(options: argparse.Namespace, edition: Any, shop: Any) -> Path:
    """Return the file to write; in a folder it is named after the shop's pattern."""
    from leaflet_studio.file_names import file_name

    output: Path = options.output
    if not output.is_dir():
        return output
    design = edition.campaign.design
    fields = {
        "campaign": options.campaign.resolve().stem,
        "layout": edition.layout.id,
        "format": design.format or edition.layout.format,
        "language": edition.language,
        "group": edition.group or "",
        "shop": shop.id if shop else "screen",
    }
    return output / f"{file_name(shop.file_name if shop else SCREEN_NAME, fields)}.pdf"


def _write_sides(options: argparse.Namespace, output: Path, proof: Proof) -> int:
    """Write a file for each side; a problem is told with the side that it is on, or with the first."""
    from dataclasses import replace

    from leaflet_studio.file_names import side_names
    from leaflet_studio.prepress.conform import single_sides
    from leaflet_studio.storage import write_whole

    sides = single_sides(proof.pdf)
    proofs = {}
    for number, (name, data) in enumerate(zip(side_names(output.stem, len(sides)), sides, strict=True), 1):
        path = output.with_name(f"{name}{output.suffix}")
        write_whole(path, data)
        found = (problem for problem in proof.problems if (problem.where.page or 1) == number)
        proofs[path] = replace(proof, pdf=data, problems=tuple(found))
    return report(options, proofs)


def _pictures(output: Path, edition: Any, proof: Proof) -> dict[Path, bytes]:
    """Draw each page as a picture, with what it says in a text beside it: the alternative for who cannot see it."""
    from leaflet_studio.layouts.formats import PIXELS_PER_MM
    from leaflet_studio.raster import page_pictures

    pictures = page_pictures(proof.pdf, PIXELS_PER_MM)
    files: dict[Path, bytes] = {}
    for number, (picture, text) in enumerate(zip(pictures, proof.texts, strict=True), 1):
        name = output.stem if len(proof.texts) == 1 else f"{output.stem}-{number}"
        files[output.with_name(f"{name}{PICTURE}")] = picture
        files[output.with_name(f"{name}.txt")] = f"{text}\n".encode()
    return files


def preflight(options: argparse.Namespace) -> int:
    """Examine any PDF as a print shop would."""
    from leaflet_studio.preflight.run import preflight
    from leaflet_studio.storage import read_file

    check_report(options)
    shop, pdf = shop_named(options.shop), read_file(options.file)
    with progress("Checking"):
        problems = preflight(pdf, shop)
    write_report(options, options.file, pdf, problems, shop)
    code = ERRORS_FOUND if has_errors(problems) else DONE
    if options.json:
        return print_json({"file": str(options.file), "problems": plain(problems)}, code)
    print_problems(problems)
    print(f"{options.file}: {count(problems)}")
    return code


def fit(options: argparse.Namespace) -> int:
    """Show the fit matrix, or the quality of setting."""
    return _fit_quality(options) if options.quality else _fit_matrix(options)


def _sound_layouts() -> tuple[Layout, ...]:
    """Return all layouts but the faulty ones, which are told."""
    from leaflet_studio.layouts.packs import sound_layouts

    layouts, left_out = sound_layouts(layout_folders())
    warn(left_out)
    return layouts


def _fit_quality(options: argparse.Namespace) -> int:
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.quality_table import quality_table, table_lines

    campaign = read_campaign(options.campaign)
    with progress("Measuring"):
        rows = quality_table(campaign, _sound_layouts(), options.group)
    code = ERRORS_FOUND if any(row.faults for row in rows) else DONE
    if options.json:
        return print_json({"quality": [asdict(row) for row in rows]}, code)
    print("\n".join(table_lines(rows)))
    return code


def _fit_matrix(options: argparse.Namespace) -> int:
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.fit_matrix import fit_matrix, matrix_lines

    campaign = read_campaign(options.campaign)
    with progress("Fitting"):
        cells = fit_matrix(campaign, _sound_layouts(), options.group)
    code = ERRORS_FOUND if any(cell.overset_words for cell in cells) else DONE
    if options.json:
        return print_json({"fit": [asdict(cell) for cell in cells]}, code)
    print("\n".join(matrix_lines(cells)))
    return code


def demo(options: argparse.Namespace) -> int:
    """Make the sample’s leaflets; what is found in them is expected and told."""
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.editions import Edition
    from leaflet_studio.layouts.packs import find_layout
    from leaflet_studio.storage import make_folder, write_whole

    campaign = read_campaign(assets_folder() / "sample")
    make_folder(options.output)
    group = campaign.groups[0].id
    layout = find_layout(campaign.design.layout, layout_folders())
    edition = Edition(campaign, layout, campaign.design.language or campaign.source_language, group)
    proofs: dict[Path, Proof] = {}
    for name, shop in (("print", shop_named("generic-coated")), ("screen", None)):
        with progress(f"Typesetting for {name}"):
            proof = _build(edition, shop)
        target = options.output / f"{layout.id}-{edition.language}-{name}.pdf"
        write_whole(target, proof.pdf)
        proofs[target.resolve()] = proof
    code = report(options, proofs)
    # What is found in the sample is expected: its link is a placeholder, and says so.
    return DONE if code == ERRORS_FOUND else code


def edition_of(options: argparse.Namespace) -> Any:
    """Return the edition that a command names. Raises LeafletError for what there is not."""
    from leaflet_studio.campaign.format import read_campaign
    from leaflet_studio.editions import Edition
    from leaflet_studio.kits.carried import layout_folders_of
    from leaflet_studio.layouts.formats import in_format
    from leaflet_studio.layouts.packs import find_layout

    campaign = _with_design(_opened(read_campaign(options.campaign), options), options)
    layout = find_layout(options.layout or campaign.design.layout, layout_folders_of(campaign))
    if options.format:
        in_format(layout, options.format)
    language = options.language or campaign.design.language or campaign.source_language
    group = options.group or (campaign.kit.group if campaign.kit else None)
    return Edition(campaign, layout, language, group, getattr(options, "black_plate", False))


def _opened(campaign: Campaign, options: argparse.Namespace) -> Campaign:
    """Lay a kit's own layouts out, and refuse choices that it keeps locked; another campaign goes through."""
    from leaflet_studio.campaign.lock import locked_problem
    from leaflet_studio.kits.carried import lay_out, locked_choices

    refused = [locked_problem(campaign, path) for path in locked_choices(campaign, options)]
    if refused:
        raise LeafletError(Room.CAMPAIGN, *(each for each in refused if each))
    lay_out(campaign)
    return campaign


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

    return build(edition, shop, warm_press())


def warm_press() -> Any:
    """Start the engine with the bundled fonts."""
    from leaflet_studio.press import open_press

    return open_press()


def shop_named(shop_id: str, campaign: Campaign | None = None) -> Any:
    """Return the print shop with an id, a kit's own first, or of a TOML file. Raises LeafletError (usage) for none."""
    from leaflet_studio.kits.carried import shop_folders_of
    from leaflet_studio.shops import find_shop

    return find_shop(shop_id, shop_folders_of(campaign))
