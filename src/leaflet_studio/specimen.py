"""A layout pack on one sheet: the sample in every language, as pictures, for its author."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont, ImageOps

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.declarations import variables_used
from leaflet_studio.layouts.lines import At, Lines
from leaflet_studio.layouts.markup import check_names
from leaflet_studio.layouts.model import Layout, Medium
from leaflet_studio.layouts.packs import DEFINITION, TEMPLATE, check_pack, own_texts, read_layout
from leaflet_studio.pipeline import Proof, build, make, typesetter_of
from leaflet_studio.press import Press, open_press
from leaflet_studio.problems import Place, Problem, error, has_errors
from leaflet_studio.raster import TrimmedPage, trimmed_pages
from leaflet_studio.resources import fonts_folder
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.compose import Composition, artwork_css, frame_css

PIXELS_PER_MM: Final = 3.0
SAMPLE_LANGUAGES: Final = ("en", "ar")
SAMPLE_PIXELS_PER_MM: Final = 1.0
GAP: Final = 24
LABEL: Final = 24
SHEET_SHAPE: Final = 1.4
"""About how much wider than high a contact sheet is."""
INK: Final = "#3a3833"
OF_THE_SAMPLE: Final = frozenset(
    {"link-placeholder", "translation-unreviewed", "words-unreviewed", "second-language-missing"}
)
"""What the sample campaign is told for in every layout."""
LARGER: Final = "Make its frame larger, the smallest size_pt of its thread smaller, or its leading less."
PAPER: Final = "#e9e7e3"
EDGE: Final = "#c8c4bc"
SECONDS: Final = 0.5
VARIABLE: Final = re.compile(r"(--[\w-]+)\s*:")
HOMES: Final = {
    "ru": "almaty", "kk": "almaty", "ky": "almaty", "uz": "almaty", "tr": "istanbul", "de": "berlin",
    "ar": "beirut", "fa": "beirut", "ur": "beirut",
}  # fmt: skip
"""The sample group whose words have a language's script."""


def check_specimen(folder: Path, base: Path, sample: Campaign, shop: Shop, press: Press) -> tuple[Problem, ...]:
    """Tell everything that is wrong with a pack, with what shows only when the sample is set in it.

    These are values and variables that there are not, rules that WeasyPrint does not know, and what preflight finds
    in the sample's source language: white type on paper, text near a fold.
    """
    problems = check_pack(folder, base)
    if has_errors(problems):
        return problems
    layout = read_layout(folder, base)
    edition = Edition(sample, layout, sample.source_language, group_for(sample, sample.source_language))
    problems += _unknown_names(folder, edition, press)
    if has_errors(problems):
        return problems
    printed = (build if layout.medium is Medium.PRINT else make)(edition, shop, press).problems
    told = {(problem.code, problem.where.line) for problem in problems}
    in_print = for_its_author(printed, folder, "")
    return (*problems, *(each for each in in_print if (each.code, each.where.line) not in told))


def _unknown_names(folder: Path, edition: Edition, press: Press) -> tuple[Problem, ...]:
    """Tell of values, variables and rules that there are not."""
    composition = typesetter_of(edition, press)[0].composition
    layout = composition.layout
    known = {**composition.page_context(layout.pages[0]), **composition.slot_context(layout.threads[0], short=False)}
    names = frozenset(name for name, _ in layout.templates)
    unknown = (fault for name, text in own_texts(folder, TEMPLATE) for fault in check_names(name, text, known, names))
    styles = own_texts(folder, ".css")
    ignored = (fault for name, text in styles for fault in press.engine.check_style(name, text))
    return (*unknown, *_unknown_variables(composition, styles), *ignored)


def _unknown_variables(composition: Composition, styles: tuple[tuple[str, str], ...]) -> Iterator[Problem]:
    layout = composition.layout
    pages = (artwork_css(page, 3.0) for page in layout.pages)
    sources = (*composition.voices[0].styles, *pages, frame_css(layout.pages[0].frames[0]), *layout.black_styles)
    known = {found[1] for source in sources for found in VARIABLE.finditer(source)}
    for name, text in styles:
        for variable, line in variables_used(text):
            if variable not in known:
                like = get_close_matches(variable, known, 1)
                hint = f"Did you mean “{like[0]}”?" if like else "Those there are stand in docs/layouts.md, “Style”."
                yield error("style-variable", f"There is no variable “{variable}”.", Place(name, line), hint)


def preview_pack(
    folder: Path, base: Path, sample: Campaign, shop: Shop, press: Press, languages: tuple[str, ...]
) -> Iterator[Proof]:
    """Make the sample in a pack's layout, language by language. Raises LeafletError (layout) for a faulty pack."""
    layout = read_layout(folder, base)
    for language in languages:
        yield make(Edition(sample, layout, language, group_for(sample, language)), shop, press)


def preview_apart(
    folder: Path, base: Path, sample: Campaign, shop: Shop, languages: tuple[str, ...], executor: Executor
) -> Iterator[Proof]:
    """Make the sample as `preview_pack` does, by the processes of an executor; the proofs come without their layout.

    Raises LeafletError (layout) for a faulty pack.
    """
    read_layout(folder, base)
    # A mapping that cannot be changed cannot be pickled.
    sent = replace(shop, sources={})
    futures = [executor.submit(_made_apart, folder, base, sample, sent, language) for language in languages]
    return (future.result() for future in futures)


def _made_apart(folder: Path, base: Path, sample: Campaign, shop: Shop, language: str) -> Proof:
    edition = Edition(sample, _layout(folder, base), language, group_for(sample, language))
    return replace(make(edition, shop, _press()), layout=None)


@cache
def _layout(folder: Path, base: Path) -> Layout:
    return read_layout(folder, base)


@cache
def _press() -> Press:
    """Return this process's press, warm from one language to the next; there must be no second one in a process."""
    return open_press()


def for_its_author(problems: Iterable[Problem], folder: Path, format_id: str) -> tuple[Problem, ...]:
    """Tell what was found in a specimen as the pack's author mends it: in `layout.toml`, at the frame's line."""
    lines = Lines(dict(own_texts(folder, DEFINITION)).get(DEFINITION, ""))
    return tuple(_located(problem, lines, format_id) for problem in problems if problem.code not in OF_THE_SAMPLE)


def _located(problem: Problem, lines: Lines, format_id: str) -> Problem:
    where = problem.where
    if not where.frame:
        return problem
    places = (At(header, where.page - 1, where.frame) for header in (f"variants.{format_id}.pages", "pages"))
    line = next((line for line in map(lines.of, places) if line), 0)
    located = replace(problem, where=replace(where, file=DEFINITION, line=line, language=""))
    return replace(located, hint=LARGER) if problem.code == "overset" else located


def contact_sheet(specimens: Mapping[str, bytes], pixels_per_mm: float = PIXELS_PER_MM) -> bytes:
    """Lay the pages of finished files side by side on grey, one file a block, with its name above. Returns a PNG."""
    blocks = [_block(pdf, pixels_per_mm) for pdf in specimens.values()]
    shape = max(block.height for block in blocks) / max(block.width for block in blocks)
    columns = min(len(blocks), max(1, round(math.sqrt(len(blocks) * shape * SHEET_SHAPE))))
    font = ImageFont.truetype(str(fonts_folder() / "noto-sans" / "NotoSans-Regular.ttf"), LABEL)
    return _laid_out(blocks, columns, tuple(specimens), font)


def _laid_out(
    blocks: list[Image.Image], columns: int, labels: tuple[str, ...] = (), font: ImageFont.FreeTypeFont | None = None
) -> bytes:
    above = 2 * LABEL if font else 0
    width = max(block.width for block in blocks) + GAP
    height = max(block.height for block in blocks) + GAP + above
    rows = math.ceil(len(blocks) / columns)
    sheet = Image.new("RGB", (columns * width + GAP, rows * height + GAP), PAPER)
    drawing = ImageDraw.Draw(sheet)
    for number, block in enumerate(blocks):
        x, y = GAP + number % columns * width, GAP + number // columns * height
        if font:
            drawing.text((x, y), labels[number], fill=INK, font=font)
        sheet.paste(block, (x, y + above))
    target = BytesIO()
    sheet.quantize(128).save(target, "PNG", optimize=True)
    return target.getvalue()


def golden_sample(folder: Path, base: Path, sample: Campaign, shop: Shop, press: Press) -> bytes:
    """Draw a pack's golden sample: its pages in a language of each direction, small. Returns a PNG."""
    proofs = preview_pack(folder, base, sample, shop, press, SAMPLE_LANGUAGES)
    return _laid_out([_block(proof.pdf, SAMPLE_PIXELS_PER_MM) for proof in proofs], len(SAMPLE_LANGUAGES))


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
