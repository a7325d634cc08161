"""The batch of local editions against other programs that make PDFs by the thousand, on the same leaflet's words.

The peers set the same words in two pages of the same size with the bundled fonts, from a template written for them as
their manuals say. They do less: no search for the type size, no inks, no PDF/X-4 for a shop, no preflight. CPU time of
the process and of those that it starts, an edition, after a warm-up.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from html import escape
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from benchmarks.report import put_section
from leaflet_studio.batch import CHUNK, Batch, Progress, run_batch
from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.campaign.markdown import plain_text
from leaflet_studio.campaign.model import Campaign, Group, Statement
from leaflet_studio.editions import Edition
from leaflet_studio.executors import Processes
from leaflet_studio.layouts.model import Layout
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import inspect, make_many, typesetter_of
from leaflet_studio.press import Press, open_press
from leaflet_studio.resources import assets_folder, fonts_folder, layout_folders, shop_folders
from leaflet_studio.shops import Shop, find_shop
from leaflet_studio.typeset.whole import whole_source

Run = Callable[[int], None]
CUT_BODY: Final = 3200
"""Signs of the statement that fill the back of the peers' leaflet at their one size."""
EARLY: Final = 4
"""After so many orders everything that a process keeps is there."""
WARM_ORDERS: Final = 2
"""Orders of each process that are left out when throughput is compared: in them processes start, and set what all
editions share."""


class MissingError(Exception):
    """A peer is not installed here."""


@dataclass(frozen=True, slots=True)
class Peers:
    """What is made: the sample's flyer in English for many groups."""

    campaign: Campaign
    layout: Layout
    shop: Shop
    press: Press

    def edition(self, number: int) -> Edition:
        """Return the edition of a group."""
        return Edition(self.campaign, self.layout, "en", self.campaign.groups[number].id)


@dataclass(frozen=True, slots=True)
class Cost:
    """What an edition costs, in ms of CPU time, over so many editions; None where the program is not installed."""

    what: str
    milliseconds: float | None
    editions: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """The costs, ours first; the process's peak of memory early and late, in MB; how much faster two processes are, and
    the machine's load before that.
    """

    costs: tuple[Cost, ...]
    early_mb: int
    peak_mb: int
    speed_up: float
    load: float


def main() -> int:
    """Measure, and write a section of docs/performance.md."""
    parser = argparse.ArgumentParser(prog="benchmarks.peers", description=__doc__)
    parser.add_argument("--editions", type=int, default=1000, help="groups in the batch (default: %(default)s)")
    parser.add_argument("--plain", type=int, default=20, help="editions of those that take longest")
    parser.add_argument("--parallel", type=int, default=400, help="editions for two processes against one")
    options = parser.parse_args()
    written = _report(_measured(options), options)
    print(written)
    put_section("The batch", written)
    return 0


def _measured(options: argparse.Namespace) -> Measured:
    """Measure the batch, the peers that there are, and two processes against one."""
    peers = _peers(max(options.editions, options.parallel + WARM_ORDERS * CHUNK) + CHUNK + WARM_ORDERS * CHUNK)
    made, inspected, early_mb, peak_mb = _batch(peers, options.editions)
    costs = [
        Cost("Leaflet Studio, batch, preflight included", made + inspected, options.editions),
        Cost("Leaflet Studio, batch, without preflight", made, options.editions),
    ]
    for what, (make_run, is_slow) in RUNS.items():
        costs.append(_cost(what, make_run, peers, options.plain if is_slow else options.editions))
        print(_row(costs[-1], made), flush=True)
    load, _, _ = os.getloadavg()
    return Measured(tuple(costs), early_mb, peak_mb, _speed_up(peers, options.parallel), load)


def _report(measured: Measured, options: argparse.Namespace) -> str:
    made = measured.costs[1].milliseconds or 0.0
    rows = "\n".join(_row(cost, made) for cost in measured.costs)
    return f"""Written by `./packaging/bench` (`python -m benchmarks.peers`): the sample’s `flyer-a5` in English for
{options.editions} groups in one process, against programs that set the same words from simple templates, without the
search for type sizes, the shop’s inks, PDF/X-4 and preflight. CPU time after a warm-up. The aims: 0.7 of the faster of
Typst and Fullbleed, 0.08 of plain WeasyPrint, and 1.8 times as many editions by two processes on two free cores.

| | CPU time an edition | ours, without preflight, is | editions |
|---|---|---|---|
{rows}

Two processes make {measured.speed_up:.2f} times as many editions in the same time as one, at a load of
{measured.load:.1f} on {os.cpu_count()} cores before it: only an idle machine tells. A process held at most
{measured.early_mb} MB after its first {EARLY * CHUNK} editions, and {measured.peak_mb} MB at the end."""


def _row(cost: Cost, made: float) -> str:
    if cost.milliseconds is None:
        return f"| {cost.what} | not installed here | | |"
    return f"| {cost.what} | {cost.milliseconds:.1f} ms | {made / cost.milliseconds:.2f} | {cost.editions} |"


def _cost(what: str, make_run: Callable[[Peers], Run], peers: Peers, count: int) -> Cost:
    try:
        run = make_run(peers)
    except (ImportError, MissingError):
        return Cost(what, None)
    run(1)
    start = _cpu_seconds()
    run(count)
    return Cost(what, (_cpu_seconds() - start) / count * 1000, count)


def _cpu_seconds() -> float:
    """Return the CPU time of this process and of those that it has started and that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _peers(count: int) -> Peers:
    sample = read_campaign(assets_folder() / "sample")
    group = sample.group("london")
    assert group is not None
    groups = (
        Group(f"g{number}", "", replace(group.event, venue=f"Hall {number}", street=f"{number} Sample Street"))
        for number in range(count)
    )
    campaign = replace(sample, groups=tuple(groups))
    layout = find_layout("flyer-a5", layout_folders())
    return Peers(campaign, layout, find_shop("generic-coated", shop_folders()), open_press())


def _chunks(peers: Peers, first: int, count: int) -> Iterator[tuple[Edition, ...]]:
    for start in range(first, first + count, CHUNK):
        groups = peers.campaign.groups[start : min(start + CHUNK, first + count)]
        campaign = replace(peers.campaign, groups=groups)
        yield tuple(Edition(campaign, peers.layout, "en", group.id) for group in groups)


def _batch(peers: Peers, count: int) -> tuple[float, float, int, int]:
    """Make and inspect editions; returns the CPU time of each in ms an edition, and the memory held early and late."""
    seconds = [0.0, 0.0]
    peaks: list[int] = []
    for editions in (*_chunks(peers, 0, CHUNK), *_chunks(peers, CHUNK, count)):
        if len(peaks) == 1:
            seconds = [0.0, 0.0]
        start = time.process_time()
        proofs = tuple(make_many(editions, peers.shop, peers.press))
        between = time.process_time()
        for edition, proof in zip(editions, proofs, strict=True):
            inspect(edition, peers.shop, proof, peers.press.known)
        seconds[0] += between - start
        seconds[1] += time.process_time() - between
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    made, inspected = (each / count * 1000 for each in seconds)
    return made, inspected, peaks[min(EARLY, len(peaks)) - 1], peaks[-1]


def _speed_up(peers: Peers, count: int) -> float:
    """Return how many times as many editions two processes make as one, in the same time."""
    return _editions_a_second(peers, count, 2) / _editions_a_second(peers, count, 1)


def _editions_a_second(peers: Peers, count: int, processes: int) -> float:
    warm = processes * WARM_ORDERS * CHUNK
    groups = tuple(group.id for group in peers.campaign.groups[: count + warm])
    marks: list[tuple[int, float]] = []

    def tell(progress: Progress) -> None:
        if progress.made >= warm:
            marks.append((progress.made, time.perf_counter()))

    batch = Batch(peers.campaign, (peers.layout,), ("en",), groups, peers.shop)
    with tempfile.TemporaryDirectory() as folder:
        run_batch(batch, Path(folder), lambda: Processes(processes), processes, tell)
    (first, start), (last, end) = marks[0], marks[-1]
    return (last - first) / (end - start)


def _weasyprint(peers: Peers) -> Run:
    typesetter = typesetter_of(peers.edition(0), peers.press)[0]
    fits = {thread.thread.slot: thread.fit for thread in typesetter.threads()}
    source = whole_source(typesetter.composition, fits, dt.datetime(2015, 11, 1, tzinfo=dt.UTC), peers.shop.bleed_mm)

    def run(count: int) -> None:
        for _ in range(count):
            peers.press.engine.open(source).render("").pdf()

    return run


def _words(peers: Peers) -> tuple[Statement, list[str]]:
    statement = peers.campaign.statement("en")
    assert statement is not None
    return statement, plain_text(statement.body)[:CUT_BODY].split("\n\n")


def _event(peers: Peers, number: int) -> list[str]:
    event = peers.campaign.groups[number].event
    when = f"{event.date:%A, %d %B %Y}, {event.start:%H:%M}"
    return [event.title, when, event.venue, f"{event.street}, {event.city}", event.contact, event.phone, event.email]


def _typst(peers: Peers) -> Run:
    typst: Any = import_module("typst")

    statement, paragraphs = _words(peers)
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    texts = {"title": statement.title, "lead": statement.lead, "call": statement.call, "body": paragraphs}
    (folder / "leaflet.json").write_text(json.dumps(texts), "utf-8")
    (folder / "leaflet.typ").write_text(TYPST, "utf-8")
    compiler: Any = typst.Compiler(
        str(folder / "leaflet.typ"), root=str(folder), font_paths=[str(fonts_folder())], ignore_system_fonts=True
    )

    def run(count: int) -> None:
        for number in range(1, count + 1):
            compiler.compile(sys_inputs={"event": json.dumps(_event(peers, number))})

    return run


def _fullbleed(peers: Peers) -> Run:
    fullbleed: Any = import_module("fullbleed")

    engine: Any = fullbleed.PdfEngine(
        page_width="154mm", page_height="216mm", margin="13mm", font_files=[str(path) for path in _peer_fonts()]
    )

    def run(count: int) -> None:
        for number in range(1, count + 1):
            engine.render_pdf_batch([f"<html><body>{_html(peers, number)}</body></html>"], STYLE)

    return run


def _html(peers: Peers, number: int) -> str:
    statement, paragraphs = _words(peers)
    event = "<br>".join(escape(line) for line in _event(peers, number))
    return (
        f"<div class='front'><h1>{statement.title}</h1><p class='lead'>{statement.lead}</p>"
        f"<p class='call'>{statement.call}</p><p class='event'>{event}</p></div>"
        f"<div class='back'>{''.join(f'<p>{paragraph}</p>' for paragraph in paragraphs)}</div>"
    )


def _peer_fonts() -> list[Path]:
    return sorted(fonts_folder().rglob("*Sans-*egular.ttf"))[:1] or sorted(fonts_folder().rglob("*.ttf"))[:1]


def _chromium(peers: Peers) -> Run:
    """Print all editions to one file, which is what Chromium does fastest: a start for each takes a second more.

    Without its zygote the processes that draw are waited for, so that their CPU time counts.
    """
    program = _found("chromium", "chromium-browser", "google-chrome")
    page = "@page{size:154mm 216mm;margin:13mm} .front{break-before:page} .back p{break-inside:auto}"

    def run(count: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            pages = "".join(_html(peers, number) for number in range(1, count + 1))
            source, target = Path(folder) / "leaflets.html", Path(folder) / "leaflets.pdf"
            source.write_text(f"<meta charset=utf-8><style>{page}{STYLE}</style>{pages}", "utf-8")
            asked = ("--headless", "--no-sandbox", "--no-zygote", "--disable-gpu", "--no-pdf-header-footer")
            _start(
                program,
                *asked,
                f"--user-data-dir={folder}/profile",
                f"--print-to-pdf={target}",
                source.as_uri(),
                made=target,
            )

    return run


def _scribus(peers: Peers) -> Run:
    """Change the event's frame in one open document, and export it each time."""
    program, screen = _found("scribus"), _found("xvfb-run")
    statement, paragraphs = _words(peers)

    def run(count: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            events = ["\n".join(_event(peers, number)) for number in range(1, count + 1)]
            head = f"{statement.title}\n{statement.lead}\n{statement.call}"
            said = {"head": head, "body": "\n".join(paragraphs), "events": events, "folder": folder}
            script = Path(folder) / "leaflets.py"
            script.write_text(f"SAID = {said!r}\n{SCRIBUS}", "utf-8")
            last = Path(folder) / f"{count - 1}.pdf"
            _start(screen, "-a", program, "--no-gui", "--no-splash", "--python-script", str(script), made=last)

    return run


def _found(*names: str) -> str:
    program = next(filter(None, map(shutil.which, names)), None)
    if program is None:
        raise MissingError(names[0])
    return program


def _start(*command: str, made: Path) -> None:
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts_folder() / "fonts.conf")}
    run = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=600)
    if not made.is_file():
        raise SystemExit(f"{command[0]} made no file:\n{run.stderr.decode(errors='replace')[-2000:]}")


RUNS: Final[dict[str, tuple[Callable[[Peers], Run], bool]]] = {
    "Typst (`typst.Compiler`, changed inputs)": (_typst, False),
    "Fullbleed (batch call)": (_fullbleed, False),
    "plain warm WeasyPrint, whole page": (_weasyprint, True),
    "Chromium, headless, all editions in one file": (_chromium, False),
    "Scribus, its Scripter, one export an edition": (_scribus, False),
}
"""By what they are: what makes a run, and whether it takes so long that few editions are made."""

TYPST: Final = """
#let said = json("leaflet.json")
#let event = json(bytes(sys.inputs.event))
#set page(width: 154mm, height: 216mm, margin: 13mm)
#set text(size: 11pt, lang: "en", hyphenate: true)
#set par(justify: true)
#text(size: 30pt, weight: "bold", said.title)
#text(size: 12pt, said.lead)
#text(size: 16pt, weight: "bold", said.call)
#for line in event [#line \\ ]
#pagebreak()
#set text(size: 8.5pt)
#columns(2)[#for paragraph in said.body [#par(paragraph)]]
"""
STYLE: Final = """
body { font-family: sans-serif; font-size: 11pt } h1 { font-size: 30pt } .lead { font-size: 12pt }
.call { font-size: 16pt } .back { break-before: page; font-size: 8.5pt; columns: 2 }
"""
SCRIBUS: Final = """
import scribus

scribus.newDocument((154, 216), (13, 13, 13, 13), scribus.PORTRAIT, 1, scribus.UNIT_MILLIMETERS, scribus.PAGE_1, 0, 2)
head = scribus.createText(13, 13, 128, 110)
event = scribus.createText(13, 125, 80, 70)
scribus.gotoPage(2)
body = scribus.createText(13, 13, 128, 190)
scribus.setColumns(2, body)
for frame, text, size in ((head, SAID["head"], 20), (body, SAID["body"], 8.5)):
    scribus.setText(text, frame)
    scribus.setFontSize(size, frame)
for number, text in enumerate(SAID["events"]):
    scribus.setText(text, event)
    scribus.setFontSize(11, event)
    export = scribus.PDFfile()
    export.file = "%s/%d.pdf" % (SAID["folder"], number)
    export.save()
scribus.closeDoc()
"""

if __name__ == "__main__":
    raise SystemExit(main())
