"""The batch of local editions against other programs that make PDFs by the thousand, on the same leaflet's words.

The peers set the same words in two pages of the same size with the bundled fonts, from a template written for them as
their manuals say. They do less: no search for the type size, no inks, no PDF/X-4 for a shop, no preflight. CPU time of
the process, an edition, after a warm-up.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from leaflet_studio.batch import CHUNK
from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.campaign.markdown import plain_text
from leaflet_studio.campaign.model import Campaign, Group, Statement
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import inspect, make_many, typesetter_of
from leaflet_studio.press import Press, open_press
from leaflet_studio.resources import assets_folder, fonts_folder, layout_folders, shop_folders
from leaflet_studio.shops import Shop, find_shop
from leaflet_studio.typeset.whole import whole_source

Run = Callable[[int], None]
CUT_BODY = 3200
"""Signs of the statement that fill the back of the peers' leaflet at their one size."""


@dataclass(frozen=True, slots=True)
class Peers:
    """What is made: the sample's flyer in English for many groups."""

    campaign: Campaign
    shop: Shop
    press: Press

    def edition(self, number: int) -> Edition:
        """Return the edition of a group."""
        layout = find_layout("flyer-a5", layout_folders())
        return Edition(self.campaign, layout, "en", self.campaign.groups[number].id)


def main() -> int:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(prog="benchmarks.peers", description=__doc__)
    parser.add_argument("--editions", type=int, default=1000)
    parser.add_argument("--plain", type=int, default=20, help="editions of plain WeasyPrint, which takes longest")
    options = parser.parse_args()
    peers = _peers(options.editions + 1)
    counts: dict[Callable[[Peers], Run], int] = {_weasyprint: options.plain}
    rows = {}
    for what, make_run in RUNS.items():
        run = make_run(peers)
        run(1)
        count = counts.get(make_run, options.editions)
        start = time.process_time()
        run(count)
        rows[what] = (time.process_time() - start) / count * 1000
        print(f"| {what} | {rows[what]:.1f} ms |", flush=True)
    return 0


def _peers(count: int) -> Peers:
    sample = read_campaign(assets_folder() / "sample")
    group = sample.group("london")
    assert group is not None
    groups = (
        Group(f"g{number}", "", replace(group.event, venue=f"Hall {number}", street=f"{number} Sample Street"))
        for number in range(count)
    )
    campaign = replace(sample, groups=tuple(groups))
    return Peers(campaign, find_shop("generic-coated", shop_folders()), open_press())


def _chunks(peers: Peers, count: int) -> Iterator[tuple[Edition, ...]]:
    layout = find_layout("flyer-a5", layout_folders())
    for start in range(1, count + 1, CHUNK):
        groups = peers.campaign.groups[start : min(start + CHUNK, count + 1)]
        campaign = replace(peers.campaign, groups=groups)
        yield tuple(Edition(campaign, layout, "en", group.id) for group in groups)


def _batch(peers: Peers) -> Run:
    def run(count: int) -> None:
        for editions in _chunks(peers, count):
            for edition, proof in zip(editions, make_many(editions, peers.shop, peers.press), strict=True):
                inspect(edition, peers.shop, proof, peers.press.known)

    return run


def _batch_made(peers: Peers) -> Run:
    # What the run before typeset would be taken from the shelf.
    for held in (peers.press.shelf.threads, peers.press.separated):
        held.clear()

    def run(count: int) -> None:
        for editions in _chunks(peers, count):
            for _ in make_many(editions, peers.shop, peers.press):
                pass

    return run


def _weasyprint(peers: Peers) -> Run:
    typesetter = typesetter_of(peers.edition(0), peers.press)[0]
    fits = {thread.thread.slot: thread.fit for thread in typesetter.threads()}
    import datetime as dt

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

    statement, paragraphs = _words(peers)
    engine: Any = fullbleed.PdfEngine(
        page_width="154mm", page_height="216mm", margin="13mm", font_files=[str(path) for path in _peer_fonts()]
    )
    back = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)

    def html(number: int) -> str:
        event = "<br>".join(_event(peers, number))
        return (
            f"<html><body><div class='front'><h1>{statement.title}</h1><p class='lead'>{statement.lead}</p>"
            f"<p class='call'>{statement.call}</p><p class='event'>{event}</p></div>"
            f"<div class='back'>{back}</div></body></html>"
        )

    def run(count: int) -> None:
        for number in range(1, count + 1):
            engine.render_pdf_batch([html(number)], FULLBLEED)

    return run


def _peer_fonts() -> list[Path]:
    return sorted(fonts_folder().rglob("*Sans-*egular.ttf"))[:1] or sorted(fonts_folder().rglob("*.ttf"))[:1]


RUNS: dict[str, Callable[[Peers], Run]] = {
    "Leaflet Studio, batch, preflight included": _batch,
    "Leaflet Studio, batch, without preflight": _batch_made,
    "Typst (`typst.Compiler`, changed inputs)": _typst,
    "Fullbleed (batch call)": _fullbleed,
    "plain warm WeasyPrint, whole page": _weasyprint,
}

TYPST = """
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
FULLBLEED = """
body { font-family: sans-serif; font-size: 11pt } h1 { font-size: 30pt } .lead { font-size: 12pt }
.call { font-size: 16pt } .back { break-before: page; font-size: 8.5pt; columns: 2 }
"""

if __name__ == "__main__":
    raise SystemExit(main())
