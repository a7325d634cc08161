"""Many editions: layouts by languages by groups, made by any executor, written with a manifest that survives anything.

The output folder holds the files, and while they are made a journal: a line an edition, written before its file takes
its name. What the journal says is believed only when the file's hash agrees, so that after `kill -9` or a power cut a
batch goes on where it stopped. At the end the journal becomes `manifest.json`.
"""

from __future__ import annotations

import atexit
import gc
import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.metadata import version
from itertools import repeat
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec

from leaflet_studio.campaign.model import Campaign, Group
from leaflet_studio.editions import Edition
from leaflet_studio.file_names import EDITION_NAME, file_name, names_problem, pattern_problem, side_names
from leaflet_studio.layouts.model import Layout, Medium
from leaflet_studio.manifest import Manifest, Record
from leaflet_studio.pipeline import Proof, inspect, make, make_many
from leaflet_studio.prepress.conform import single_sides
from leaflet_studio.press import Press, open_press
from leaflet_studio.problems import LeafletError, Problem, Room, error, has_errors
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop
from leaflet_studio.storage import write_whole
from leaflet_studio.typeset.languages import find_language

CHUNK: Final = 25
"""Editions that are ordered together and typeset in shared documents; what `kill -9` takes is what is in hand."""
AHEAD: Final = 2
"""Orders a worker has at hand: one that it works on and one that waits, so that memory does not grow with the batch."""
STOP_SECONDS: Final = 0.2
"""How often it is asked whether a batch was stopped."""
ORDERS_OF_A_PROCESS: Final = 100
"""After so many orders processes are started anew: WeasyPrint and the libraries under it keep some 20 kB an edition
that never come back. Starting costs 1 ms of CPU time an edition then."""
TRIES: Final = 3
"""An order whose process ended so often is told as failed: something in it ends processes."""
ONE_AT_A_TIME: Final = Lock()
"""A cluster's worker may have several threads; the fonts of a process must not be shared by them."""
SIDES: Final = "sides"
"""The folder of the files to send to a shop that wants one for each side."""


@dataclass(frozen=True, slots=True)
class Item:
    """An edition of a batch: what it is made of, by name, and its file's name; `format` where it is asked for."""

    layout: str
    language: str
    group: str
    file: str
    format: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """Editions of one layout and language, with all that a process needs to make them; goes to other machines too."""

    campaign: Campaign
    layout: Layout
    language: str
    shop: Shop | None
    items: tuple[Item, ...]
    black_plate: bool = False

    def editions(self) -> tuple[Edition, ...]:
        """Return the editions ordered."""
        return tuple(
            Edition(self.campaign, self.layout, self.language, item.group or None, self.black_plate)
            for item in self.items
        )

    def part(self, items: tuple[Item, ...]) -> Order:
        """Return the order for some of its items, with their groups alone."""
        wanted = {item.group for item in items}
        groups = tuple(group for group in self.campaign.groups if group.id in wanted)
        return replace(self, campaign=replace(self.campaign, groups=groups), items=items)


@dataclass(frozen=True, slots=True)
class Sent:
    """An order given to an executor, and how often it did not come back before."""

    order: Order
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Made:
    """An edition made; one that could not be made has no PDF, and problems that say why."""

    item: Item
    pdf: bytes
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be made: a campaign's layouts by languages by groups, for a shop, or for screens without one.

    `groups` are ids; empty for editions without a group. `pattern` names the files (`file_names.FIELDS`). `black_plate`
    keeps what differs between languages and groups on the black plate. `formats` are those of the layouts, in their
    order, empty ones as the campaign's design has it.
    """

    campaign: Campaign
    layouts: tuple[Layout, ...]
    languages: tuple[str, ...]
    groups: tuple[str, ...]
    shop: Shop | None
    pattern: str = EDITION_NAME
    black_plate: bool = False
    formats: tuple[str, ...] = ()

    def in_formats(self) -> Iterator[tuple[Layout, str, Campaign]]:
        """Return each layout with the format that is asked for, and the campaign as its design has it."""
        for layout, format_id in zip(self.layouts, self.formats or repeat(""), strict=False):
            design = replace(self.campaign.design, format=format_id) if format_id else self.campaign.design
            yield layout, format_id, replace(self.campaign, design=design)

    def orders(self) -> Iterator[Order]:
        """Return what is to be made, in orders of one layout and language; a long list is never held twice."""
        known = {group.id: group for group in self.campaign.groups}
        for layout, format_id, campaign in self.in_formats():
            for language in self.languages:
                items = self._items(layout, format_id, language)
                for start in range(0, len(items), CHUNK):
                    part = items[start : start + CHUNK]
                    groups = tuple(known[item.group] for item in part if item.group)
                    said = _said(campaign, language, groups)
                    yield Order(said, layout, language, _plain(self.shop), part, self.black_plate)

    def items(self) -> Iterator[Item]:
        """Return every edition."""
        for layout, format_id, _ in self.in_formats():
            for language in self.languages:
                yield from self._items(layout, format_id, language)

    def _items(self, layout: Layout, format_id: str, language: str) -> tuple[Item, ...]:
        return tuple(
            Item(layout.id, language, group, f"{self._name(layout, format_id, language, group)}.pdf", format_id)
            for group in self.groups or ("",)
        )

    def _name(self, layout: Layout, format_id: str, language: str, group: str) -> str:
        fields = {
            "campaign": self.campaign.title,
            "layout": layout.id,
            "format": format_id or self.campaign.design.format or layout.format,
            "language": language,
            "group": group,
            "shop": self.shop.id if self.shop else "screen",
        }
        return file_name(self.pattern, fields)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch has come: editions done, of how many, and how many of them in this run.

    Of these, `failed` have no file, and `faulty` ones have errors in it.
    """

    done: int
    all: int
    made: int
    failed: int = 0
    faulty: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a batch came to. `failed` and `faulty` are editions without a file, and with errors in it."""

    made: int
    kept: int
    failed: tuple[Record, ...]
    faulty: tuple[Record, ...]
    missing: int


def check_batch(batch: Batch) -> None:
    """Tell before the work what stands against a batch. Raises LeafletError (usage, campaign) with everything found."""
    fault = pattern_problem(batch.pattern)
    if fault:
        raise LeafletError(Room.USAGE, fault)
    problems = (*_unknown(batch), *_screen_layouts(batch))
    if problems:
        raise LeafletError(Room.CAMPAIGN, *problems)
    collision = names_problem(item.file for item in batch.items())
    if collision:
        raise LeafletError(Room.USAGE, collision)


def run_batch(
    batch: Batch,
    folder: Path,
    open_executor: Callable[[], Executor],
    workers: int = 1,
    tell: Callable[[Progress], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Make what is missing or changed of a batch; every other edition in the folder stays as it is.

    `open_executor` opens any executor whose workers are processes, here or elsewhere (WeasyPrint's fonts must not be
    shared by threads). One that breaks, or has served long, is opened anew, and loses nothing but the orders in its
    hands. The errors of an edition stop no other; they are in the outcome. Interrupted or stopped, nothing half-written
    stays, and the manifest says what is missing. `is_stopped` is asked all the while; what is under way then is given
    up.
    """
    check_batch(batch)
    manifest = Manifest(folder, batch.campaign.title)
    run = _Run(manifest, tell, is_stopped, by_side=batch.shop is not None and batch.shop.file_per_page)
    try:
        run.make(batch, open_executor, workers * AHEAD)
    except StoppedError:
        return run.outcome(batch)
    finally:
        manifest.close(item.file for item in batch.items())
    return run.outcome(batch)


def work(order: Order) -> tuple[Made, ...]:
    """Make what was ordered, in whatever process this is; called by executors."""
    with ONE_AT_A_TIME:
        made = tuple(_made(order, _press()))
        _collect_garbage()
        return made


def _collect_garbage() -> None:
    """Look for cycles, where a process has set aside what it keeps: else it takes long, and nobody waits for memory."""
    if gc.get_freeze_count():
        gc.collect()


def fingerprint(order: Order) -> Callable[[Item], str]:
    """Return a function that gives the hash of all that an edition is made from, by its item."""
    language, _ = find_language(order.language, assets_folder() / "languages")
    shared = replace(order.campaign, groups=())
    date = os.environ.get("SOURCE_DATE_EPOCH", "")
    parts = (version("leaflet-studio"), shared, order.layout, order.shop, repr(language), date, order.black_plate)
    hasher = hashlib.sha256(msgspec.json.encode(parts, order="deterministic"))
    groups = {group.id: group for group in order.campaign.groups}

    def of_item(item: Item) -> str:
        own = hasher.copy()
        own.update(msgspec.json.encode((groups.get(item.group), item.file), order="deterministic"))
        return own.hexdigest()

    return of_item


class StoppedError(Exception):
    """Nobody wants the rest of a batch any more."""


@dataclass(slots=True)
class _Run:
    """A batch while it is made: its manifest, the inputs of editions under way, orders to be given again."""

    manifest: Manifest
    tell: Callable[[Progress], None]
    is_stopped: Callable[[], bool]
    inputs: dict[str, str] = field(default_factory=dict)
    again: deque[Sent] = field(default_factory=deque)
    all: int = 0
    made: int = 0
    kept: int = 0
    failed: int = 0
    faulty: int = 0
    is_broken: bool = False
    by_side: bool = False

    def make(self, batch: Batch, open_executor: Callable[[], Executor], ahead: int) -> None:
        """Make what is needed; an executor that breaks, or has served long, is opened anew."""
        self.all = sum(1 for _ in batch.items())
        needed = self._needed(batch)
        most = ahead // AHEAD * ORDERS_OF_A_PROCESS
        while True:
            self.is_broken = False
            with open_executor() as executor:
                count = self._serve(executor, needed, ahead, most)
            if not self.is_broken and count < most:
                return

    def outcome(self, batch: Batch) -> Outcome:
        """Sum the batch up."""
        missing = sum(1 for item in batch.items() if not self.manifest.has(item.file))
        told = {record.file: record for record in (*self.manifest.failed(), *self.manifest.faulty())}
        records = [told[item.file] for item in batch.items() if item.file in told]
        failed = tuple(record for record in records if not record.sha256)
        faulty = tuple(record for record in records if record.sha256)
        return Outcome(self.made, self.kept, failed, faulty, missing)

    def _needed(self, batch: Batch) -> Iterator[Sent]:
        for order in batch.orders():
            self._heed()
            inputs = fingerprint(order)
            needed = tuple(item for item in order.items if not self.manifest.is_made(item.file, inputs(item)))
            self.kept += len(order.items) - len(needed)
            self.inputs |= {item.file: inputs(item) for item in needed}
            if needed:
                yield Sent(order.part(needed))

    def _heed(self) -> None:
        if self.is_stopped():
            raise StoppedError

    def _serve(self, executor: Executor, needed: Iterator[Sent], ahead: int, most: int) -> int:
        """Send orders out, at most so many ahead and so many in all, and write what comes back; returns how many."""
        under_way: dict[Future[tuple[Made, ...]], Sent] = {}
        count = 0
        while True:
            self._heed()
            while len(under_way) < ahead and count < most and not self.is_broken and (sent := self._next(needed)):
                self._submit(executor, sent, under_way)
                count += 1
            if not under_way:
                return count
            done, _ = wait(under_way, STOP_SECONDS, FIRST_COMPLETED)
            for future in done:
                self._take(future, under_way.pop(future))

    def _next(self, needed: Iterator[Sent]) -> Sent | None:
        return self.again.popleft() if self.again else next(needed, None)

    def _submit(self, executor: Executor, sent: Sent, under_way: dict[Future[tuple[Made, ...]], Sent]) -> None:
        try:
            under_way[executor.submit(work, sent.order)] = sent
        except BrokenExecutor:
            self.is_broken = True
            self.again.append(sent)

    def _take(self, future: Future[tuple[Made, ...]], sent: Sent) -> None:
        try:
            results = future.result()
        except BrokenExecutor:
            self.is_broken = True
            self._retry(sent, sent.tries + 1, "The process that made this edition ended each time")
        except Exception as fault:  # noqa: BLE001  # the edge of a process: it is told, and the others go on
            tries = TRIES if len(sent.order.items) == 1 else TRIES - 1
            self._retry(sent, tries, f"The program made a mistake ({type(fault).__name__}: {fault})")
        else:
            for made in results:
                self._write(made)

    def _retry(self, sent: Sent, tries: int, reason: str) -> None:
        """Order again, one by one, what did not come back; tell what never does."""
        if tries < TRIES:
            self.again.extend(Sent(sent.order.part((item,)), tries) for item in sent.order.items)
            return
        problem = error("not-made", f"{reason}.", hint="Make it alone with “render”, and please report this.")
        for item in sent.order.items:
            self._write(Made(item, b"", (problem,)))

    def _write(self, made: Made) -> None:
        item = made.item
        digest = hashlib.sha256(made.pdf).hexdigest() if made.pdf else ""
        inputs = self.inputs.pop(item.file)
        self.manifest.note(Record(item.file, item.layout, item.language, item.group, inputs, digest, made.problems))
        if made.pdf:
            self._write_sides(item.file, made.pdf)
            write_whole(self.manifest.folder / item.file, made.pdf)
        self.made += 1
        self.failed += not made.pdf
        self.faulty += bool(made.pdf) and has_errors(made.problems)
        self.tell(Progress(self.kept + self.made, self.all, self.made, self.failed, self.faulty))

    def _write_sides(self, file: str, pdf: bytes) -> None:
        """Write a file for each side where the shop wants that: before the whole one, so that it never lacks them."""
        sides = single_sides(pdf) if self.by_side else ()
        folder = self.manifest.folder / SIDES
        for name, side in zip(side_names(Path(file).stem, len(sides)), sides, strict=True):
            folder.mkdir(exist_ok=True)
            write_whole(folder / f"{name}.pdf", side)


def _made(order: Order, press: Press) -> Iterator[Made]:
    editions = order.editions()
    try:
        proofs: Iterator[Proof] = make_many(editions, order.shop, press)
        for item, edition in zip(order.items, editions, strict=True):
            yield _inspected(item, edition, order.shop, next(proofs), press)
    except LeafletError:
        # One of them cannot be made: each is made alone, and that one says why.
        yield from _one_by_one(order, editions, press)


def _one_by_one(order: Order, editions: tuple[Edition, ...], press: Press) -> Iterator[Made]:
    for item, edition in zip(order.items, editions, strict=True):
        try:
            yield _inspected(item, edition, order.shop, make(edition, order.shop, press), press)
        except LeafletError as stop:
            yield Made(item, b"", stop.problems)


def _inspected(item: Item, edition: Edition, shop: Shop | None, proof: Proof, press: Press) -> Made:
    return Made(item, proof.pdf, inspect(edition, shop, proof, press.known).problems)


@cache
def _press() -> Press:
    """Return this process's press, warm from one order to the next; there must be no second one in a process.

    What is there by now stays, so that looking for cycles after each order takes no more than 1 ms an edition.
    """
    press = open_press()
    gc.freeze()
    # Else libraries tell at the end that they were not taken down.
    atexit.register(gc.unfreeze)
    return press


def _plain(shop: Shop | None) -> Shop | None:
    """Return a shop as it can be sent: a mapping that cannot be changed cannot be pickled."""
    return replace(shop, sources=dict(shop.sources)) if shop else None


def _said(campaign: Campaign, language: str, groups: tuple[Group, ...]) -> Campaign:
    """Return a campaign with no more in it than editions of a language say: it goes to another process."""
    tags = (language, campaign.design.second_language, campaign.source_language)
    statements = tuple(each for each in campaign.statements if each.language in tags)
    files = tuple(file for file in campaign.files if file.path.startswith("images/"))
    return replace(campaign, statements=statements, groups=groups, files=files)


def _unknown(batch: Batch) -> Iterator[Problem]:
    languages = {statement.language for statement in batch.campaign.statements}
    groups = {group.id for group in batch.campaign.groups}
    for kind, names, known in (("language", batch.languages, languages), ("group", batch.groups, groups)):
        for name in names:
            if name not in known:
                yield error(f"{kind}-unknown", f"The campaign has no {kind} “{name}”.")


def _screen_layouts(batch: Batch) -> Iterator[Problem]:
    for layout in batch.layouts:
        if batch.shop and layout.medium is Medium.SCREEN:
            message = f"The layout “{layout.id}” is for screens, and a print shop was named."
            yield error("layout-for-screens", message, hint="Leave it out.")
