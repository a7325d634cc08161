"""The job sheet: one page that tells a print shop in its language what is ordered, with room for what is agreed."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from leaflet_studio.prepress.dummy import LAYER_MM, folded_picture
from leaflet_studio.prepress.job import Job, JobFile
from leaflet_studio.prepress.paper import drawing, page_count, set_document
from leaflet_studio.prepress.press_words import PressWords
from leaflet_studio.typeset.engine import Engine

ROOMS: Final = ((8, 19.0), (6, 13.0), (3, 11.0))
"""How many files are listed, and the height in mm of a cell to write in by hand: the first that stays on one page.

The XJDF beside it has all files.
"""
PICTURE_MM: Final = 52.0
CSS: Final = """
@page{size:210mm 297mm;margin:15mm 16mm 13mm}
body{font-size:9.5pt;line-height:1.3}
header{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:1.4pt solid #000;
padding-bottom:2.5mm;margin-bottom:4mm}
h1{font-size:21pt;line-height:1.1;font-weight:700}
header p{font-size:9.5pt;text-align:right;max-width:95mm}
h2{font-size:8pt;font-weight:700;margin:4.2mm 0 1mm}
.grid{display:flex;flex-wrap:wrap;border-top:.5pt solid #000;border-left:.5pt solid #000}
.cell{box-sizing:border-box;border-right:.5pt solid #000;border-bottom:.5pt solid #000;padding:1.1mm 2mm 1.3mm;
min-height:11mm;width:50%}
.third{width:33.333%}.whole{width:100%}.caption{display:block;font-size:6pt;color:#333}
.label{display:block;font-size:6.5pt;line-height:1.25;color:#333}
.value{font-size:10pt;overflow-wrap:anywhere}
.ask{color:#777;font-style:italic}
table{width:100%;border-collapse:collapse;font-size:8pt}
th{font-size:6.5pt;font-weight:400;color:#333;text-align:left;padding:.8mm 2mm}
td{border-top:.5pt solid #000;padding:1mm 2mm;vertical-align:top;overflow-wrap:anywhere}
table{border:.5pt solid #000}
td.sum{font-size:7pt;font-variant-numeric:tabular-nums;white-space:nowrap;width:66mm;line-height:1.35}
.note{font-size:7pt;margin-top:1mm}
"""

Cell = tuple[str, str, str]
"""Width, label and value, as HTML."""


def job_sheet(engine: Engine, job: Job, words: PressWords) -> bytes:
    """Make the sheet. The bytes depend on nothing but the arguments; there is no date, which is agreed by hand."""
    title = escape(f"{words['print_order']}: {job.title}")
    sheet = b""
    for most_files, by_hand_mm in ROOMS:
        css = f"{CSS}.open{{min-height:{by_hand_mm}mm}}"
        sheet = set_document(engine, words.tag, title, _body(job, words, most_files), css)
        if page_count(sheet) == 1:
            break
    return sheet


def _body(job: Job, words: PressWords, most_files: int) -> str:
    sections = (
        (words["product"], _product(job, words)),
        (f"{words['quantity']} · {words['paper']}", _order(job, words)),
        (f"{words['colours']} · {words['delivery_file']}", _technique(job, words)),
    )
    parts = [_head(job, words), *(f"<h2>{escape(title)}</h2>{_grid(cells)}" for title, cells in sections)]
    parts.append(f"<h2>{escape(words['files'])}</h2>{_files(job.files, words, most_files)}")
    parts.append(f"<h2>{escape(words['contact'])}</h2>{_grid(_contact(job, words))}")
    parts.append(f"<h2>{escape(words['by_hand'])}</h2>{_grid(_by_hand(words))}")
    return "".join(parts)


def _head(job: Job, words: PressWords) -> str:
    return (
        f"<header><h1>{escape(words['print_order'])}</h1>"
        f"<p><b>{escape(job.title)}</b><br>{escape(words['shop'])}: {escape(job.shop)}</p></header>"
    )


def _product(job: Job, words: PressWords) -> Iterable[Cell]:
    yield "third", words["flat_size"], _size(job.flat_mm)
    yield "third", words["folded_size"], _size(job.finished_mm) if job.folded else "–"
    yield "third", words["pages"], str(job.files[0].pages)
    if job.folded:
        widths = " / ".join(f"{panel.width_mm:.2f}".rstrip("0").rstrip(".") for panel in job.folded.outside)
        picture_height = LAYER_MM * max(layer.height for layer in job.folded.layers) + 5
        picture = drawing(
            PICTURE_MM, picture_height, f'<g transform="translate(0 3.5)">{folded_picture(job.folded, PICTURE_MM)}</g>'
        )
        creased = f"<br>{escape(words['crease'])}" if job.folded.crease else ""
        caption = f'<span class="caption">{escape(words["seen_from_foot"])}</span>'
        yield "", words["fold"], f"{escape(words[job.folded.fold.id])}{creased}<br>{picture}{caption}"
        yield "", words["panels"], f"{widths} mm"
    for note in job.notes:
        yield "whole", "", escape(note)


def _order(job: Job, words: PressWords) -> Iterable[Cell]:
    ask = f'<span class="ask">{escape(words["left_open"])}</span>'
    count = len(job.files)
    quantity = f"{job.quantity:,}".replace(",", "\u202f") if job.quantity else ask
    yield "third", words["quantity"], f"{count} × {quantity}" if count > 1 and job.quantity else quantity
    yield "third", words["paper"], escape(job.paper) or ask
    yield "third", words["paper_weight"], f"{job.paper_gsm:g} g/m²" if job.paper_gsm else ask


def _technique(job: Job, words: PressWords) -> Iterable[Cell]:
    file, versions = job.files[0], f" + {words['black_change']}" if job.black_change else ""
    if len(job.files) > 1:
        versions += f" · {words['versions']}: {len(job.files)}"
    condition = file.condition or file.identifier or "–"
    yield "", words["colours"], f"<b>{job.colours}</b>{escape(versions)}<br>{escape(words['colours_note'])}"
    yield "", words["profile"], escape(condition)
    yield "third", words["delivery_file"], escape(file.label or "PDF")
    yield "third", words["bleed"], f"{file.bleed_mm:g} mm"
    yield "third", words["ink_limit"], f"{job.ink_limit_percent:g} %" if job.ink_limit_percent else "–"
    marks = ", ".join(words[mark] for mark in job.marks) or words["no_marks"]
    yield "", words["marks"], escape(marks)
    yield "", words["page_order"], escape(words["spreads" if job.spreads else "single_pages"])


def _contact(job: Job, words: PressWords) -> Iterable[Cell]:
    contact = job.contact
    values = (contact.name, contact.email, contact.phone)
    yield "whole", "", " · ".join(escape(value) for value in values if value) or "–"


def _by_hand(words: PressWords) -> Iterable[Cell]:
    yield "open", words["delivery_date"], ""
    yield "open", words["price"], ""
    yield "open", words["delivery_address"], ""
    yield "open", words["approved"], ""


def _files(files: tuple[JobFile, ...], words: PressWords, most: int) -> str:
    heads = "".join(f"<th>{escape(words[key])}</th>" for key in ("file", "sides", "checksum"))
    rows = "".join(
        f'<tr><td>{escape(file.name)}</td><td>{file.pages}</td><td class="sum">{_in_groups(file.sha256)}</td></tr>'
        for file in files[:most]
    )
    more = f'<tr><td colspan="3">+ {len(files) - most}</td></tr>' if len(files) > most else ""
    return f'<table><tr>{heads}</tr>{rows}{more}</table><p class="note">{escape(words["checksum_note"])}</p>'


def _in_groups(checksum: str) -> str:
    groups = [checksum[start : start + 8] for start in range(0, len(checksum), 8)]
    return f"{' '.join(groups[:4])}<br>{' '.join(groups[4:])}"


def _grid(cells: Iterable[Cell]) -> str:
    return f'<div class="grid">{"".join(_cell(*cell) for cell in cells)}</div>'


def _cell(kind: str, label: str, value: str) -> str:
    head = f'<span class="label">{escape(label)}</span>' if label else ""
    return f'<div class="cell {kind}">{head}<span class="value">{value}</span></div>'


def _size(size_mm: tuple[float, float]) -> str:
    width, height = (f"{length:.2f}".rstrip("0").rstrip(".") for length in size_mm)
    return f"{width} × {height} mm"
