"""The command for print shops: the job sheet and its XJDF beside the files."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any, Final

from leaflet_studio.commands.editions import edition_of, shop_named, warm_press
from leaflet_studio.commands.telling import DONE, ERRORS_FOUND, plain, print_json, print_problems, progress
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, has_errors
from leaflet_studio.resources import assets_folder

WEIGHT: Final = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:gsm|g/m²|g/m2|g)\b", re.IGNORECASE)


def make_job(options: argparse.Namespace) -> int:
    """Write the job sheet and the XJDF; for a campaign its file too. Raises LeafletError for what there is not."""
    from leaflet_studio.prepress.job_sheet import job_sheet
    from leaflet_studio.prepress.press_words import find_words
    from leaflet_studio.prepress.xjdf import job_xjdf
    from leaflet_studio.storage import make_folder, write_whole

    words = find_words(options.sheet_language, assets_folder() / "press")
    press = warm_press()
    with progress("Making the job"):
        job, made, found = _job(options, press)
        sheet = job_sheet(press.engine, job, words)
    make_folder(options.output)
    files = {**made, "job-sheet.pdf": sheet, "job.xjdf": job_xjdf(job)}
    for name, data in files.items():
        write_whole(options.output / name, data)
    problems = (*found, *words.problems)
    code = ERRORS_FOUND if has_errors(problems) else DONE
    if options.json:
        return print_json({"files": [str(options.output / name) for name in files], "problems": plain(problems)}, code)
    print_problems(problems)
    print("\n".join(f"Wrote {options.output / name}" for name in files))
    return code


def paper_of(text: str) -> tuple[str, float]:
    """Split “135 gsm gloss” into the paper's name and its weight, 0 where none is said."""
    found = WEIGHT.search(text)
    name = " ".join(WEIGHT.sub(" ", text).split()).strip(" ,;")
    return name, float(found[1].replace(",", ".")) if found else 0.0


def _job(options: argparse.Namespace, press: Any) -> tuple[Any, dict[str, bytes], tuple[Problem, ...]]:
    """Return the job, the files that were made for it, and what was found in them."""
    pdfs = [path for path in options.sources if path.suffix.lower() == ".pdf"]
    if len(pdfs) == len(options.sources):
        return _job_of_files(options, pdfs), {}, ()
    if pdfs or len(options.sources) > 1:
        problem = error("job-mixed", "A job is one campaign, or finished PDF files.", Place(str(options.sources[0])))
        raise LeafletError(Room.USAGE, problem)
    return _job_of_campaign(options, press)


def _job_of_files(options: argparse.Namespace, paths: list[Path]) -> Any:
    from leaflet_studio.layouts.folding import find_fold, fold_flat, panel_widths
    from leaflet_studio.prepress.job import Contact, Job, read_job_file
    from leaflet_studio.storage import read_file

    files = tuple(read_job_file(path.name, read_file(path)) for path in paths)
    paper, gsm = paper_of(options.paper or "")
    folded = None
    if options.fold:
        fold, size = find_fold(options.fold), files[0].trim_mm
        folded = fold_flat(fold, size, panel_widths(fold, size[0], paper_gsm=gsm), paper_gsm=gsm)
    return Job(
        options.title or paths[0].stem,
        files=files,
        quantity=options.quantity or 0,
        paper=paper,
        paper_gsm=gsm,
        folded=folded,
        contact=Contact(options.contact or ""),
        black_change=options.black_change,
        **_of_shop(options.shop or "generic-coated"),
    )


def _job_of_campaign(options: argparse.Namespace, press: Any) -> tuple[Any, dict[str, bytes], tuple[Problem, ...]]:
    from leaflet_studio.layouts.formats import in_format
    from leaflet_studio.pipeline import build
    from leaflet_studio.prepress.job import Contact, Job, fold_of_layout, read_job_file
    from leaflet_studio.typeset.languages import find_language

    options.campaign = options.sources[0]
    edition = edition_of(options)
    campaign, organisation = edition.campaign, edition.campaign.organisation
    shop_id = options.shop or campaign.print.shop or "generic-coated"
    proof = build(edition, shop_named(shop_id), press)
    name = "-".join(filter(None, (edition.layout.id, edition.language, edition.group))) + ".pdf"
    paper, gsm = paper_of(options.paper) if options.paper else (campaign.print.paper, 0.0)
    gsm = gsm or (0.0 if options.paper else float(campaign.print.paper_gsm or 0))
    language, _ = find_language(edition.language, assets_folder() / "languages")
    layout = in_format(edition.layout, campaign.design.format)
    job = Job(
        options.title or campaign.title,
        files=(read_job_file(name, proof.pdf),),
        quantity=options.quantity or int(campaign.print.quantity or 0),
        paper=paper,
        paper_gsm=gsm,
        folded=fold_of_layout(layout, paper_gsm=gsm, right_to_left=language.direction == "rtl"),
        contact=Contact(options.contact or organisation.name, organisation.email, organisation.phone),
        black_change=options.black_change,
        **_of_shop(shop_id),
    )
    return job, {name: proof.pdf}, proof.problems


def _of_shop(shop_id: str) -> dict[str, Any]:
    """Return what a shop's rules say of a job."""
    shop = shop_named(shop_id)
    marks = tuple(name for name in ("crop_marks", "fold_marks") if getattr(shop, name))
    return {
        "shop": shop.title,
        "ink_limit_percent": shop.ink_limit_percent,
        "marks": marks,
        "spreads": shop.spreads,
    }
