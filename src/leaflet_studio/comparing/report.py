"""Comparisons as a contact sheet: a picture, or a page for a browser; only exceptions stand out."""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from leaflet_studio.comparing.compare import Comparison, Difference
from leaflet_studio.raster import TrimmedPage, trimmed_pages

PAGE_PX: Final = 150
GAP: Final = 18
LABEL: Final = 30
COLUMNS: Final = 6
PAPER: Final = "#f4f2ee"
QUIET: Final = "#8a877f"
ALARM: Final = "#c4161c"
OUTLINE: Final = "#0047ff"
"""Stands out on paper, and on the reds that leaflets are full of."""
ROUND_MM: Final = 1.5
FADE: Final = 0.72
"""How far a version without exceptions fades into the paper."""
NAME_LENGTH: Final = 44
STYLE: Final = (
    "body{font:15px/1.45 'Noto Sans',sans-serif;margin:2em auto;max-width:72em;padding:0 1em;color:#222;"
    "background:#f4f2ee}h1{font-size:1.4em}.sheet{display:flex;flex-wrap:wrap;gap:1em;align-items:flex-start}"
    "figure{margin:0;padding:.5em;border:2px solid transparent;max-width:22em}figure img{display:block;max-width:100%}"
    "figure.exception{border-color:#c4161c;background:#fff}figcaption{overflow-wrap:anywhere;font-size:.85em}"
    ".exception figcaption b{color:#c4161c}figure:not(.exception) figcaption{color:#6d6a63}"
    "ul{margin:.3em 0;padding-left:1.2em}"
)


@dataclass(frozen=True, slots=True)
class Card:
    """A version on the contact sheet: its comparison and its pages side by side, small."""

    comparison: Comparison
    picture: Image.Image = field(repr=False)


def card(comparison: Comparison, data: bytes) -> Card:
    """Draw a version for the contact sheet: pale when nothing is wrong, and else with what differs outlined."""
    try:
        pages = list(trimmed_pages(data, 2 * PAGE_PX))
    except pypdfium2.PdfiumError:
        # What cannot be drawn has its reason in the comparison; an empty sheet stands for it.
        pages = [TrimmedPage(Image.new("RGB", (2 * PAGE_PX, 3 * PAGE_PX), "white"), 148.0, 222.0)]
    drawn = [_page(page, number, comparison) for number, page in enumerate(pages, 1)]
    picture = Image.new("RGB", (sum(each.width + 4 for each in drawn) - 4, max(each.height for each in drawn)), PAPER)
    x = 0
    for each in drawn:
        picture.paste(each, (x, 0))
        x += each.width + 4
    return Card(comparison, picture)


def contact_sheet(cards: Sequence[Card], fonts: Path) -> bytes:
    """Lay the versions out as one picture with their names, exceptions first. Returns a PNG.

    The names are whole paths where the files lie in several folders.
    """
    ordered = _exceptions_first(cards)
    width = max(each.picture.width for each in ordered) + GAP
    height = max(each.picture.height for each in ordered) + LABEL + GAP
    columns = min(COLUMNS, len(ordered))
    rows = math.ceil(len(ordered) / columns)
    sheet = Image.new("RGB", (columns * width + GAP, rows * height + GAP), PAPER)
    drawing = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(fonts / "noto-sans" / "NotoSans-Regular.ttf"), 11)
    alone = len({Path(each.comparison.file).parent for each in ordered}) == 1
    for number, each in enumerate(ordered):
        name = Path(each.comparison.file).name if alone else each.comparison.file
        x, y = GAP + number % columns * width, GAP + number // columns * height
        sheet.paste(each.picture, (x, y))
        colour = ALARM if each.comparison.exceptions else QUIET
        for line, text in enumerate(_label(name, each.comparison, (width - GAP) // 6)):
            drawing.text((x, y + each.picture.height + 2 + 13 * line), text, fill=colour, font=font)
    target = BytesIO()
    sheet.quantize(256).save(target, "PNG", optimize=True)
    return target.getvalue()


def report_page(title: str, cards: Sequence[Card]) -> bytes:
    """Lay the versions out as one HTML page that needs nothing else, exceptions first."""
    wrong = sum(bool(each.comparison.exceptions) for each in cards)
    said = f"{wrong} of {len(cards)} with exceptions" if wrong else f"{len(cards)} without an exception"
    figures = "".join(_figure(each) for each in _exceptions_first(cards))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head><body><h1>{escape(title)}: {said}</h1>"
        f'<div class="sheet">{figures}</div></body></html>\n'
    ).encode("utf-8", "replace")


def _page(page: TrimmedPage, number: int, comparison: Comparison) -> Image.Image:
    picture = page.picture.copy()
    found = [each for each in comparison.exceptions if each.page == number]
    drawing = ImageDraw.Draw(picture)
    for each in found:
        drawing.rectangle(_outline(each, page), outline="white", width=8)
        drawing.rectangle(_outline(each, page), outline=OUTLINE, width=5)
    picture = picture.resize(
        (PAGE_PX, max(1, round(picture.height * PAGE_PX / picture.width))), Image.Resampling.LANCZOS
    )
    if comparison.exceptions:
        return picture
    return Image.blend(picture, Image.new("RGB", picture.size, PAPER), FADE)


def _outline(difference: Difference, page: TrimmedPage) -> tuple[float, float, float, float]:
    """Return what to outline of a page, in pixels: the place that differs, or the whole page."""
    scale = page.picture.width / page.width_mm
    right, bottom = page.picture.width - 3, page.picture.height - 3
    if difference.box_mm is None:
        return 2, 2, right, bottom
    x, y, width, height = difference.box_mm
    x, y, width, height = (
        number * scale for number in (x - ROUND_MM, y - ROUND_MM, width + 2 * ROUND_MM, height + 2 * ROUND_MM)
    )
    left, top = min(max(x, 2), right - 1), min(max(y, 2), bottom - 1)
    return left, top, min(max(x + width, left + 1), right), min(max(y + height, top + 1), bottom)


def _figure(each: Card) -> str:
    target = BytesIO()
    each.picture.quantize(128).save(target, "PNG", optimize=True)
    data = base64.b64encode(target.getvalue()).decode()
    found = each.comparison.exceptions
    lines = "".join(f"<li>{escape(str(difference))}</li>" for difference in found)
    permitted = len(each.comparison.differences) - len(found)
    quiet = f"{permitted} permitted difference{'s' * (permitted != 1)}" if permitted else "no difference"
    return (
        f'<figure{" class=exception" * bool(found)}><img alt="" src="data:image/png;base64,{data}"><figcaption>'
        f"<b>{escape(each.comparison.file)}</b> · {quiet}{f'<ul>{lines}</ul>' if lines else ''}</figcaption></figure>"
    )


def _label(name: str, comparison: Comparison, length: int) -> tuple[str, str]:
    found = comparison.exceptions
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    page = f"page {found[0].page}: " if found and found[0].page else ""
    said = f"{page}{found[0].what}"[: max(4, length - len(more))] + more if found else ""
    return name[-min(length, NAME_LENGTH) :], said


def _exceptions_first(cards: Sequence[Card]) -> list[Card]:
    return sorted(cards, key=lambda each: not each.comparison.exceptions)
