"""A layout pack on one sheet: the sample in every language, as pictures, for its author."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.packs import read_layout
from leaflet_studio.pipeline import Proof, make
from leaflet_studio.press import Press
from leaflet_studio.raster import TrimmedPage, trimmed_pages
from leaflet_studio.shops import Shop

PIXELS_PER_MM: Final = 3.0
SAMPLE_LANGUAGES: Final = ("en", "ar")
SAMPLE_PIXELS_PER_MM: Final = 1.0
GAP: Final = 24
COLUMNS: Final = 5
PAPER: Final = "#e9e7e3"
EDGE: Final = "#c8c4bc"
SECONDS: Final = 0.5
HOMES: Final = {
    "ru": "almaty", "kk": "almaty", "ky": "almaty", "uz": "almaty", "tr": "istanbul", "de": "berlin",
    "ar": "beirut", "fa": "beirut", "ur": "beirut",
}  # fmt: skip
"""The sample group whose words have a language's script."""


def preview_pack(
    folder: Path, base: Path, sample: Campaign, shop: Shop, press: Press, languages: tuple[str, ...]
) -> Iterator[tuple[str, Proof]]:
    """Make the sample in a pack's layout, language by language. Raises LeafletError (layout) for a faulty pack."""
    layout = read_layout(folder, base)
    for language in languages:
        yield language, make(Edition(sample, layout, language, group_for(sample, language)), shop, press)


def contact_sheet(proofs: list[Proof], pixels_per_mm: float = PIXELS_PER_MM) -> bytes:
    """Lay the pages of finished files side by side on grey, one file a block. Returns a PNG."""
    blocks = [_block(proof.pdf, pixels_per_mm) for proof in proofs]
    columns = min(COLUMNS, len(blocks))
    width = max(block.width for block in blocks) + GAP
    height = max(block.height for block in blocks) + GAP
    rows = math.ceil(len(blocks) / columns)
    sheet = Image.new("RGB", (columns * width + GAP, rows * height + GAP), PAPER)
    for number, block in enumerate(blocks):
        sheet.paste(block, (GAP + number % columns * width, GAP + number // columns * height))
    target = BytesIO()
    sheet.quantize(128).save(target, "PNG", optimize=True)
    return target.getvalue()


def golden_sample(folder: Path, base: Path, sample: Campaign, shop: Shop, press: Press) -> bytes:
    """Draw a pack's golden sample: its pages in a language of each direction, small. Returns a PNG."""
    proofs = dict(preview_pack(folder, base, sample, shop, press, SAMPLE_LANGUAGES))
    return contact_sheet(list(proofs.values()), SAMPLE_PIXELS_PER_MM)


def changes(folders: tuple[Path, ...]) -> Iterator[None]:
    """Yield at once, and then each time a file in the folders has changed."""
    seen: object = None
    while True:
        state = _state(folders)
        if state != seen:
            seen = state
            yield
        time.sleep(SECONDS)


def group_for(sample: Campaign, language: str) -> str | None:
    """Return the group whose city speaks a language, or the first."""
    known = [group.id for group in sample.groups]
    home = HOMES.get(language, "london")
    return home if home in known else next(iter(known), None)


def _block(pdf: bytes, pixels_per_mm: float) -> Image.Image:
    pages = [_page(page.picture) for page in _pages(pdf, pixels_per_mm)]
    width = sum(page.width for page in pages) + 4 * (len(pages) - 1)
    block = Image.new("RGB", (width, max(page.height for page in pages)), PAPER)
    x = 0
    for page in pages:
        block.paste(page, (x, 0))
        x += page.width + 4
    return block


def _pages(pdf: bytes, pixels_per_mm: float) -> Iterator[TrimmedPage]:
    first = next(iter(trimmed_pages(pdf, 10)))
    return trimmed_pages(pdf, round(first.width_mm * pixels_per_mm))


def _page(picture: Image.Image) -> Image.Image:
    return ImageOps.expand(picture, 1, EDGE)


def _state(folders: tuple[Path, ...]) -> tuple[tuple[str, int], ...]:
    try:
        files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
        return tuple((str(path), path.stat().st_mtime_ns) for path in files)
    except OSError:
        # A file was replaced while we looked: look again.
        return ()
