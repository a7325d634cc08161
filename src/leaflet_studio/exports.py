"""What an export writes: a PDF, a file for each side, or pictures; and the job sheet beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from leaflet_studio.editions import Edition
from leaflet_studio.file_names import side_names
from leaflet_studio.layouts.formats import PIXELS_PER_MM
from leaflet_studio.pipeline import Proof
from leaflet_studio.prepress.conform import single_sides
from leaflet_studio.prepress.job import Contact, Job, fold_of_layout, read_job_file
from leaflet_studio.prepress.job_sheet import job_sheet
from leaflet_studio.prepress.press_words import PressWords, find_words
from leaflet_studio.press import Press
from leaflet_studio.raster import page_pictures
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop

PICTURE: Final = ".png"
SHEET: Final = "-job-sheet.pdf"
MARKS: Final = ("crop_marks", "fold_marks")
SHEET_LANGUAGE: Final = "en"


def export_files(output: Path, edition: Edition, shop: Shop | None, proof: Proof, press: Press) -> dict[Path, bytes]:
    """Return the files of an edition by their paths, beside the one that was asked for."""
    if output.suffix.lower() == PICTURE:
        return _pictures(output, proof)
    if shop is None:
        return {output: proof.pdf}
    sheet = job_sheet(press.engine, _job(output, edition, shop, proof, press), _words(edition))
    return {**_sides(output, shop, proof), output.with_name(f"{output.stem}{SHEET}"): sheet}


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


def _words(edition: Edition) -> PressWords:
    folder = assets_folder() / "press"
    known = (folder / f"{edition.language}.toml").is_file()
    return find_words(edition.language if known else SHEET_LANGUAGE, folder)


def _job(output: Path, edition: Edition, shop: Shop, proof: Proof, press: Press) -> Job:
    campaign, organisation = edition.campaign, edition.campaign.organisation
    language, _ = press.languages[edition.language]
    gsm = float(campaign.print.paper_gsm or 0)
    layout = proof.layout or edition.layout
    return Job(
        campaign.title,
        shop.title,
        (read_job_file(output.name, proof.pdf),),
        quantity=int(campaign.print.quantity or 0),
        paper=campaign.print.paper,
        paper_gsm=gsm,
        ink_limit_percent=shop.ink_limit_percent,
        marks=tuple(name for name in MARKS if getattr(shop, name)),
        spreads=shop.spreads,
        folded=fold_of_layout(layout, paper_gsm=gsm, right_to_left=language.direction == "rtl"),
        contact=Contact(organisation.name, organisation.email, organisation.phone),
    )
