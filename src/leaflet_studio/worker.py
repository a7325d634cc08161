"""The rendering process: an order in, the road, answers out, until nobody asks any more.

It runs apart from the window so that it can be stopped, and so that a crash in it costs no word.
"""

from __future__ import annotations

import atexit
import gc
import os
import select
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, Final

from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.editions import Edition
from leaflet_studio.exports import PICTURE, export_files, fold_of, papers_of, press_words
from leaflet_studio.guides import badge_of, code_of, guides_of
from leaflet_studio.kits.carried import layout_folders_of, shop_folders_of
from leaflet_studio.layouts.model import Layout, Medium
from leaflet_studio.layouts.packs import find_layout, sound_layouts, stamp_of
from leaflet_studio.messages import (
    EVERYTHING,
    RECYCLED,
    SCREEN,
    Answer,
    Catalogue,
    Choice,
    News,
    Order,
    PagePicture,
    Paper,
    Task,
    acknowledgement,
    receive,
    send,
)
from leaflet_studio.pipeline import Proof, fit_edition, inspect, make
from leaflet_studio.prepress.calibration import calibration_sheet
from leaflet_studio.prepress.dummy import folding_dummy
from leaflet_studio.prepress.job import fold_of_layout
from leaflet_studio.prepress.page_keys import PageKey
from leaflet_studio.press import Press, open_press
from leaflet_studio.problems import LeafletError, Place, Problem, Room, Severity, error
from leaflet_studio.raster import TrimmedPages, TrimmedPixels, trimmed_pixels
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop, find_shop, list_shops, shop_stamp
from leaflet_studio.storage import check_target, write_whole
from leaflet_studio.typeset.languages import list_languages
from leaflet_studio.typeset.themes import list_themes

Reply = tuple[Answer, tuple[bytes, ...]]
Stamp = tuple[tuple[str, int, int], ...]

JOBS_LIMIT: Final = 1000
GROWTH_LIMIT: Final = 300_000_000
"""After so many jobs or bytes more the worker ends, and is started anew (what WeasyPrint keeps never comes back)."""
SOME_GARBAGE: Final = 1000
MUCH_GARBAGE: Final = 200_000
"""So many objects that may be garbage are looked through even while an order waits; a preview leaves some thousand."""
ADDRESS_SPACE: Final = 4_000_000_000
FILE_SIZE: Final = 500_000_000
OPEN_FILES: Final = 256


class SupersededError(Exception):
    """What is being done is of no use any more: a newer order waits."""


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page of a preview as it was drawn: its pixels, what they were drawn from, and how large."""

    pixels: TrimmedPixels
    key: PageKey | None = None
    size: str = ""

    @property
    def name(self) -> str:
        """Return a name that only pages with the same pixels have; empty where that is not known."""
        return f"{self.key.name} {self.size}" if self.key else ""


@dataclass(slots=True)
class Desk:
    """What the worker keeps between orders: its press, the pictures it was sent, layouts, shops, how far it has come.

    `drawn` are the pages of the last preview. `is_wanted` tells whether a newer order waits.
    """

    press: Press
    pictures: dict[str, bytes] = field(default_factory=dict)
    layouts: dict[str, tuple[Stamp, Layout]] = field(default_factory=dict)
    shops: dict[str, tuple[Stamp, Shop]] = field(default_factory=dict)
    drawn: tuple[DrawnPage, ...] = ()
    jobs: int = 0
    memory_at_start: int = 0
    is_wanted: Callable[[], bool] = lambda: False

    @property
    def is_worn(self) -> bool:
        """Tell whether the worker should be started anew."""
        return self.jobs >= JOBS_LIMIT or _memory() - self.memory_at_start > GROWTH_LIMIT

    def pause(self) -> None:
        """Raise SupersededError when a newer order waits."""
        if self.is_wanted():
            raise SupersededError


def main() -> int:
    """Serve standard input and output; returns the exit code."""
    confine()
    source, target = _own_pipes()
    with tempfile.TemporaryDirectory(prefix="leaflet-studio-") as folder:
        tempfile.tempdir = os.environ["TMPDIR"] = folder
        press = open_press()
        gc.freeze()
        # Else libraries tell at the end that they were not taken down.
        atexit.register(gc.unfreeze)
        gc.disable()
        return serve(source, target, press)


def serve(source: BinaryIO, target: BinaryIO, press: Press) -> int:
    """Answer orders until the source ends or the worker is worn; returns the exit code."""
    desk = Desk(press, memory_at_start=_memory(), is_wanted=lambda: _holds_more(source))
    while not desk.is_worn:
        try:
            order, blobs = receive(source, Order)
        except EOFError:
            return 0
        try:
            for answer, content in answers(order, blobs, desk):
                send(target, answer, content)
        except BrokenPipeError:
            return 0
        desk.jobs += 1
        _collect_garbage(desk)
    return RECYCLED


def answers(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Iterator[Reply]:
    """Do what is ordered. Whatever goes wrong becomes an answer, too."""
    try:
        yield from TASKS[order.task](order, blobs, desk)
    except SupersededError:
        return
    except LeafletError as stop:
        yield Answer(order.number, News.FAILED, stop.problems), ()
    except MemoryError:
        desk.jobs = JOBS_LIMIT
        yield Answer(order.number, News.FAILED, (_exhausted(),)), ()
    except Exception as fault:  # noqa: BLE001  # the edge of the process: the window is told, and goes on
        yield Answer(order.number, News.FAILED, (_unexpected(fault),)), ()


def _collect_garbage(desk: Desk) -> None:
    """Look for cycles between orders, unless a newer one waits: within an order that takes a sixth of its time."""
    suspects = gc.get_count()[0]
    if suspects > MUCH_GARBAGE or (suspects > SOME_GARBAGE and not desk.is_wanted()):
        gc.collect()


def confine() -> None:
    """Limit what this process may use, where the system can: memory, size of files, open files, no core dumps."""
    try:
        import resource
    except ImportError:
        return
    limits = {
        resource.RLIMIT_AS: ADDRESS_SPACE,
        resource.RLIMIT_FSIZE: FILE_SIZE,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_CORE: 0,
    }
    for limit, value in limits.items():
        _, hard = resource.getrlimit(limit)
        lowest = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (lowest, hard))


def _catalogue(order: Order, _blobs: tuple[bytes, ...], _desk: Desk) -> Iterator[Reply]:
    layout_folders, shop_folders = layout_folders_of(order.campaign), shop_folders_of(order.campaign)
    layouts, left_out = sound_layouts(layout_folders)
    languages = list_languages(assets_folder() / "languages")
    shops = (find_shop(shop_id, shop_folders) for shop_id in list_shops(shop_folders))
    catalogue = Catalogue(
        tuple(Choice(each.id, dict(each.titles).get("en", each.id), each.format, each.titles) for each in layouts),
        tuple((each.id, (each.format, *each.formats)) for each in layouts),
        tuple(Choice(each.id, each.title) for each in list_themes(assets_folder() / "themes")),
        tuple(Choice(each.tag, each.native_name, each.name) for each in languages),
        tuple(Choice(each.id, each.title) for each in shops),
        tuple((each.id, len(each.pages)) for each in layouts),
        tuple(each.tag for each in languages if each.direction == "rtl"),
        tuple(each.id for each in layouts if each.medium is Medium.SCREEN),
        tuple(each.id for each in layouts if each.black_styles),
        tuple(each.id for each in layouts if fold_of_layout(each)),
        tuple(
            (each.id, format_id, papers_of(each, format_id))
            for each in layouts
            for format_id in (each.format, *each.formats)
        ),
    )
    yield Answer(order.number, News.CATALOGUE, left_out, catalogue=catalogue), ()


def _preview(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Iterator[Reply]:
    """Show the pages, first as a draft where that is quicker; what comes then makes room for a newer order."""
    edition, shop = _edition(order, blobs, desk), _shop(order, desk)
    proof = make(edition, shop, desk.press, draft=True)
    yield _shown(order, edition, shop, proof, desk)
    if proof.is_draft:
        with _pausing(desk):
            draft, proof = proof, make(edition, shop, desk.press)
        if (proof.page_keys, proof.fits) != (draft.page_keys, draft.fits):
            yield _shown(replace(order, held=tuple(page.name for page in desk.drawn)), edition, shop, proof, desk)
    yield Answer(order.number, News.PROBLEMS, inspect(edition, shop, proof, desk.press.known, desk.pause).problems), ()


def _shown(order: Order, edition: Edition, shop: Shop | None, proof: Proof, desk: Desk) -> Reply:
    beyond_mm = shop.bleed_mm if shop and order.with_bleed else 0.0
    pages, pixels = _changed_pictures(proof, order, beyond_mm, desk)
    guides, code = guides_of(edition, shop, proof, desk.press), code_of(edition, proof, desk.press)
    return Answer(order.number, News.PAGES, proof.problems, pages, guides=guides, code=code), pixels


@contextmanager
def _pausing(desk: Desk) -> Iterator[None]:
    """Let a newer order end the typesetting, and leave nothing behind of what was begun."""
    engine = desk.press.engine
    before, engine.pause = engine.pause, desk.pause
    try:
        yield
    except SupersededError:
        engine.drain_problems(Place())
        raise
    finally:
        engine.pause = before


def _thumbnail(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Iterator[Reply]:
    """Draw the first page small and tell how the text fits; without a width, only how it fits."""
    edition = _edition(order, blobs, desk)
    badge = badge_of(fit_edition(edition, desk.press))
    if not order.width_px:
        yield Answer(order.number, News.THUMBNAIL, badge=badge), ()
        return
    proof = make(edition, _shop(order, desk), desk.press)
    first = next(trimmed_pixels(proof.pdf, order.width_px))
    yield Answer(order.number, News.THUMBNAIL, pages=(_picture(first),), badge=badge), (first.pixels,)


def _export(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Iterator[Reply]:
    """Make the file, examine its final bytes, and write it, unless errors were found that nobody acknowledged."""
    output = Path(order.output)
    check_target(output)
    edition = _edition(order, blobs, desk)
    shop = None if output.suffix.lower() == PICTURE else _shop(order, desk)
    yield Answer(order.number, News.STAGE, stage="typesetting"), ()
    made = make(edition, shop, desk.press)
    yield Answer(order.number, News.STAGE, stage="checking"), ()
    proof = inspect(edition, shop, made)
    errors = (problem for problem in proof.problems if problem.severity is Severity.ERROR)
    unread = any(acknowledgement(problem) not in order.acknowledged for problem in errors)
    if unread and EVERYTHING not in order.acknowledged:
        yield Answer(order.number, News.HELD, proof.problems), ()
        return
    yield Answer(order.number, News.STAGE, stage="writing"), ()
    for path, data in export_files(output, edition, shop, proof, desk.press, order.extras).items():
        write_whole(path, data)
    yield Answer(order.number, News.WRITTEN, proof.problems, output=order.output), ()


def _calibration(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Iterator[Reply]:
    """Write the sheet that shows how far a printer's back is off, for the paper and the way that it lies."""
    paper = order.extras.imposing.paper if order.extras.imposing else Paper("A4", 1, is_lying=False)
    words = press_words(_edition(order, blobs, desk), order.extras)
    sheet = calibration_sheet(desk.press.engine, paper.name, words, is_lying=paper.is_lying)
    write_whole(Path(order.output), sheet)
    yield Answer(order.number, News.WRITTEN, output=order.output), ()


def _dummy(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Iterator[Reply]:
    """Write the folding dummy of an edition's layout."""
    edition = _edition(order, blobs, desk)
    folded = fold_of(edition)
    if folded is None:
        raise LeafletError(Room.USAGE, error("fold-missing", f"The layout “{edition.layout.id}” is not folded."))
    write_whole(Path(order.output), folding_dummy(desk.press.engine, folded, press_words(edition, order.extras)))
    yield Answer(order.number, News.WRITTEN, output=order.output), ()


TASKS: Final[dict[Task, Callable[[Order, tuple[bytes, ...], Desk], Iterator[Reply]]]] = {
    Task.CATALOGUE: _catalogue,
    Task.PREVIEW: _preview,
    Task.THUMBNAIL: _thumbnail,
    Task.EXPORT: _export,
    Task.CALIBRATION: _calibration,
    Task.DUMMY: _dummy,
}


def _edition(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Edition:
    layout = _layout(order, desk)
    campaign = _campaign(order, blobs, desk)
    return Edition(campaign, layout, order.language, order.group or None, order.extras.black_plate)


def _layout(order: Order, desk: Desk) -> Layout:
    """Return the layout as its files are now; one that did not change is not read again."""
    folders = layout_folders_of(order.campaign)
    stamp = stamp_of(order.layout, folders)
    known = desk.layouts.get(order.layout)
    if known is None or known[0] != stamp:
        known = desk.layouts[order.layout] = stamp, find_layout(order.layout, folders)
    return known[1]


def _campaign(order: Order, blobs: tuple[bytes, ...], desk: Desk) -> Campaign:
    """Put the campaign and its pictures together again."""
    if order.campaign is None:
        raise LeafletError(Room.CAMPAIGN, error("campaign-missing", "The order names no campaign."))
    unseen = [name for _, name in order.pictures if name not in desk.pictures]
    desk.pictures |= dict(zip(dict.fromkeys(unseen), blobs, strict=True))
    files = (File(path, desk.pictures[name]) for path, name in order.pictures)
    return replace(order.campaign, files=tuple(files))


def _shop(order: Order, desk: Desk) -> Shop | None:
    """Return the shop as its file is now; one that did not change is not read again."""
    if order.shop == SCREEN:
        return None
    folders = shop_folders_of(order.campaign)
    stamp = shop_stamp(order.shop, folders)
    known = desk.shops.get(order.shop)
    if known is None or known[0] != stamp:
        known = desk.shops[order.shop] = stamp, find_shop(order.shop, folders)
    return known[1]


def _changed_pictures(
    proof: Proof, order: Order, beyond_mm: float, desk: Desk
) -> tuple[tuple[PagePicture, ...], tuple[bytes, ...]]:
    """Draw what looks other than in the last preview; the window's pixels of pages that look the same are left out."""
    held = {page.name for page in desk.drawn} & set(order.held)
    size = f"{order.width_px} {beyond_mm:g}"
    with TrimmedPages(proof.pdf, order.width_px, beyond_mm) as pages:
        desk.drawn = tuple(_drawn_page(pages, number, proof, size, desk) for number in range(len(pages)))
    pictures = tuple(_picture(page.pixels, page.name) for page in desk.drawn)
    return pictures, tuple(b"" if page.name in held else page.pixels.pixels for page in desk.drawn)


def _drawn_page(pages: TrimmedPages, number: int, proof: Proof, size: str, desk: Desk) -> DrawnPage:
    """Draw a page, or no more of it than looks other than in the last preview."""
    if not proof.page_keys:
        return DrawnPage(pages.draw(number))
    key, before = proof.page_keys[number], desk.drawn[number] if number < len(desk.drawn) else None
    if before is None or before.key is None or before.size != size:
        return DrawnPage(pages.draw(number), key, size)
    if before.key == key:
        return before
    changed = key.changed_from(before.key)
    return DrawnPage(pages.redraw(number, before.pixels, changed) if changed else pages.draw(number), key, size)


def _picture(page: TrimmedPixels, name: str = "") -> PagePicture:
    return PagePicture(page.width_px, page.height_px, page.width_mm, page.height_mm, page.beyond_mm, name)


def _exhausted() -> Problem:
    return error("memory-exhausted", "There is not enough memory for this page.", hint="Use smaller pictures.")


def _unexpected(fault: Exception) -> Problem:
    import traceback

    traceback.print_exception(fault)
    message = f"The program made a mistake ({type(fault).__name__}: {fault})."
    return error("program-fault", message, hint="Nothing is lost. Undo the last change, and please report this.")


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the pipe to the window apart: whatever prints to standard output goes to standard error from now on."""
    source, target = os.dup(0), os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    return os.fdopen(source, "rb"), os.fdopen(target, "wb")


def _holds_more(source: BinaryIO) -> bool:
    """Tell whether a message can be read, where the system can say so of a pipe (Windows cannot).

    The window sends no more than one order beyond the one that is worked at, so that none hides in the buffer.
    """
    if sys.platform == "win32":
        return False
    try:
        return bool(select.select([source], [], [], 0)[0])
    except (OSError, ValueError):
        # No file of the system's: an order from memory, say.
        return False


def _memory() -> int:
    """Return this process's resident memory in bytes, or 0 where that cannot be read."""
    statm: Any = Path("/proc/self/statm")
    if not statm.exists():
        return 0
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if sys.platform != "win32" else 0
