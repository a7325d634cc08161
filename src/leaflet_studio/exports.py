"""What an export writes: a PDF, a file for each side, office sheets, or pictures; and the job sheet beside them."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

from leaflet_studio.editions import Edition
from leaflet_studio.file_names import side_names
from leaflet_studio.layouts.folding import FoldedSheet
from leaflet_studio.layouts.formats import PIXELS_PER_MM, in_format
from leaflet_studio.layouts.model import Layout, Medium, Page
from leaflet_studio.messages import Extras, Imposing, Paper
from leaflet_studio.pipeline import Proof
from leaflet_studio.prepress.conform import single_sides
from leaflet_studio.prepress.impose import Order, impose
from leaflet_studio.prepress.imposition import SHEETS, Flip, Piece, Scheme, make_grid, most_up
from leaflet_studio.prepress.job import Contact, Job, fold_of_layout, read_job_file
from leaflet_studio.prepress.job_sheet import job_sheet
from leaflet_studio.prepress.press_words import PressWords, find_words
from leaflet_studio.prepress.xjdf import job_xjdf
from leaflet_studio.press import Press
from leaflet_studio.raster import page_pictures
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.languages import find_language

PICTURE: Final = ".png"
SHEET: Final = "-job-sheet.pdf"
XJDF: Final = ".xjdf"
PAPERS: Final = ("A4", "letter", "A3", "tabloid")
MOST_UP: Final = 8
"""More pieces on a sheet than so many are nothing for an office printer."""
LEAST_FILLED: Final = 0.5
LEAST_OF_A_BOOKLET: Final = 0.8
"""How much of a sheet pieces, or two pages, cover at least for it to be offered."""
MARKS: Final = ("crop_marks", "fold_marks")
SHEET_LANGUAGE: Final = "en"


def export_files(
    output: Path, edition: Edition, shop: Shop | None, proof: Proof, press: Press, extras: Extras
) -> dict[Path, bytes]:
    """Return the files of an edition by their paths, beside the one that was asked for.

    Raises LeafletError (usage) for pieces that do not fit on the office paper.
    """
    if output.suffix.lower() == PICTURE:
        return _pictures(output, proof)
    if extras.imposing is not None:
        return {output: _imposed(output, edition, proof, extras.imposing)}
    if shop is None:
        return {output: proof.pdf}
    files = _sides(output, shop, proof)
    job = _job(output, edition, shop, proof)
    if extras.job_sheet:
        files[output.with_name(f"{output.stem}{SHEET}")] = job_sheet(press.engine, job, press_words(edition, extras))
    if extras.xjdf:
        files[output.with_name(f"{output.stem}{XJDF}")] = job_xjdf(job)
    return files


def papers_of(layout: Layout, format_id: str) -> tuple[Paper, ...]:
    """Return the office papers that hold several pieces of a layout, or its booklet, without much waste."""
    page = in_format(layout, format_id).pages[0]
    if layout.medium is Medium.SCREEN:
        return ()
    if layout.binding:
        return tuple(Paper(name) for name in PAPERS if _fills(page, name, 2, LEAST_OF_A_BOOKLET))
    counts = ((name, most_up(page.width_mm, page.height_mm, name)) for name in PAPERS)
    return tuple(
        Paper(name, up, is_lying=_is_lying(page, name, up))
        for name, up in counts
        if 1 < up <= MOST_UP and _fills(page, name, up, LEAST_FILLED)
    )


def fold_of(edition: Edition) -> FoldedSheet | None:
    """Return how an edition's sheet is folded, in its format and its language's direction; None for none."""
    design = edition.campaign.design
    known = design.format in (edition.layout.format, *edition.layout.formats)
    return _fold(edition, in_format(edition.layout, design.format if known else ""))


def press_words(edition: Edition, extras: Extras) -> PressWords:
    """Return the words of what is made for the press room, in the language asked for, or else in English."""
    folder, language = assets_folder() / "press", extras.sheet_language or edition.language
    return find_words(language if (folder / f"{language}.toml").is_file() else SHEET_LANGUAGE, folder)


def _fills(page: Page, paper: str, up: int, least: float) -> bool:
    pieces, sheet = up * page.width_mm * page.height_mm, math.prod(SHEETS[paper])
    return up <= most_up(page.width_mm, page.height_mm, paper) and pieces >= least * sheet


def _is_lying(page: Page, paper: str, up: int) -> bool:
    width, height = make_grid(Piece(page.width_mm, page.height_mm, 0.0), paper, Scheme.REPEAT, up=up).sheet_mm
    return width > height


def _imposed(output: Path, edition: Edition, proof: Proof, imposing: Imposing) -> bytes:
    is_booklet = not imposing.paper.up
    order = Order(
        imposing.paper.name,
        Scheme.BOOKLET if is_booklet else Scheme.REPEAT,
        up=imposing.paper.up,
        with_bleed=False,
        flip=Flip(imposing.flip),
        paper_gsm=float(edition.campaign.print.paper_gsm or 0),
        right_to_left=_is_right_to_left(edition),
        back_offset_mm=imposing.back_offset_mm,
    )
    return impose(((output.name, proof.pdf),), order).pdf


def _sides(output: Path, shop: Shop, proof: Proof) -> dict[Path, bytes]:
    if not shop.file_per_page:
        return {output: proof.pdf}
    sides = single_sides(proof.pdf)
    names = side_names(output.stem, len(sides))
    return {output.with_name(f"{name}{output.suffix}"): side for name, side in zip(names, sides, strict=True)}


def _pictures(output: Path, proof: Proof) -> dict[Path, bytes]:
    """Return a picture of each page with what it says in a text beside it, for who cannot see it."""
    files: dict[Path, bytes] = {}
    for number, picture in enumerate(page_pictures(proof.pdf, PIXELS_PER_MM), 1):
        path = output if number == 1 else output.with_name(f"{output.stem}-{number}{output.suffix}")
        files[path] = picture
        if number <= len(proof.texts):
            files[path.with_suffix(".txt")] = f"{proof.texts[number - 1]}\n".encode()
    return files


def _job(output: Path, edition: Edition, shop: Shop, proof: Proof) -> Job:
    campaign, organisation = edition.campaign, edition.campaign.organisation
    layout = proof.layout or edition.layout
    return Job(
        campaign.title,
        shop.title,
        (read_job_file(output.name, proof.pdf),),
        quantity=int(campaign.print.quantity or 0),
        paper=campaign.print.paper,
        paper_gsm=float(campaign.print.paper_gsm or 0),
        ink_limit_percent=shop.ink_limit_percent,
        marks=tuple(name for name in MARKS if getattr(shop, name)),
        spreads=shop.spreads,
        folded=_fold(edition, layout),
        contact=Contact(organisation.name, organisation.email, organisation.phone),
        black_change=edition.black_plate,
    )


def _fold(edition: Edition, layout: Layout) -> FoldedSheet | None:
    gsm = float(edition.campaign.print.paper_gsm or 0)
    return fold_of_layout(layout, paper_gsm=gsm, right_to_left=_is_right_to_left(edition))


def _is_right_to_left(edition: Edition) -> bool:
    language, _ = find_language(edition.language, assets_folder() / "languages")
    return language.direction == "rtl"
