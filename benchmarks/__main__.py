"""Measure the road against WeasyPrint alone, and write the ratios to docs/performance.md."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.report import put_section
from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.campaign.model import Campaign, Event, Group
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import Proof, build, make, typesetter_of
from leaflet_studio.press import Press, open_press
from leaflet_studio.resources import assets_folder, fonts_folder, layout_folders, shop_folders
from leaflet_studio.shops import Shop, find_shop
from leaflet_studio.typeset.engine import Source
from leaflet_studio.typeset.threads import Shelf, Typesetter
from leaflet_studio.typeset.whole import whole_source

DATE = dt.datetime(2015, 11, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Result:
    """A figure and its peer's, in seconds (medians), with the bound that the ratio must keep."""

    what: str
    seconds: float
    peer: str
    peer_seconds: float
    bound: float | None

    @property
    def ratio(self) -> float:
        """Return how many times the peer's time ours is."""
        return self.seconds / self.peer_seconds


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured: the sample in a layout and a language."""

    campaign: Campaign
    edition: Edition
    shop: Shop
    press: Press
    runs: int

    def typesetter(self) -> Typesetter:
        """Return the edition's typesetter on the warm press."""
        return typesetter_of(self.edition, self.press)[0]

    def whole(self) -> Source:
        """Return the whole leaflet as one HTML document, with the settings that the fit found."""
        typesetter = self.typesetter()
        fits = {thread.thread.slot: thread.fit for thread in typesetter.threads()}
        return whole_source(typesetter.composition, fits, DATE, self.shop.bleed_mm)


def main() -> int:
    """Run the benchmarks. Returns 1 when a ratio breaks its bound."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each pair (default: %(default)s)")
    parser.add_argument("--layout", default="flyer-a5")
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    campaign = read_campaign(assets_folder() / "sample")
    layout = find_layout(options.layout, layout_folders())
    edition = Edition(campaign, layout, options.language, campaign.groups[0].id)
    bench = Bench(campaign, edition, find_shop("generic-coated", shop_folders()), open_press(), options.runs)
    results = [cold(bench), warm(bench), one_fit(bench), event_edit(bench), event_edit_inspected(bench)]
    for result in results:
        print(_row(result))
    put_section("", _report(results, options))
    return int(any(result.bound is not None and result.ratio > result.bound for result in results))


def cold(bench: Bench) -> Result:
    """Time a whole `render` process against the `weasyprint` command on the whole page."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "whole.html"
        page.write_text(_standalone(bench.whole()), "utf-8")
        environment = {**os.environ, "FONTCONFIG_FILE": str(fonts_folder() / "fonts.conf")}
        tool = [sys.executable, "-m", "weasyprint", str(page), str(Path(folder) / "peer.pdf")]
        edition = bench.edition
        ours = [sys.executable, "-m", "leaflet_studio", "render", str(assets_folder() / "sample"), "--layout",
                edition.layout.id, "--language", edition.language, "--group", str(edition.group), "-o",
                str(Path(folder) / "ours.pdf")]  # fmt: skip
        seconds, peer = _paired(
            lambda: _run(ours, {0, 1}, environment), lambda: _run(tool, {0}, environment), bench.runs
        )
    return Result(
        "one edition, cold (`render`, preflight included)", seconds, "`weasyprint` on the whole page", peer, 1.5
    )


def warm(bench: Bench) -> Result:
    """Time a build with nothing typeset yet against a whole-page render, both in a warm process."""

    def afresh() -> None:
        build(bench.edition, bench.shop, replace(bench.press, shelf=Shelf(), separated=OrderedDict()))

    seconds, peer = _paired(afresh, _whole_render(bench), bench.runs)
    return Result(
        "one edition, warm, nothing kept (fit and preflight included)", seconds, "whole page, warm", peer, None
    )


def one_fit(bench: Bench) -> Result:
    """Time the fit of the statement against a whole-page render."""
    typesetter = bench.typesetter()
    thread = next(thread for thread in typesetter.composition.layout.threads if thread.slot == "statement")
    seconds, peer = _paired(
        lambda: void(replace(typesetter, shelf=Shelf()).thread(thread)), _whole_render(bench), bench.runs
    )
    return Result("the statement's fit, all its probes", seconds, "whole page, warm", peer, None)


def event_edit(bench: Bench) -> Result:
    """Time the new file after a change of the event's venue, all else kept, against a whole-page render."""
    seconds, peer = _edits(bench, make)
    return Result("an edit of the event, to the new PDF", seconds, "whole page, warm", peer, 0.2)


def event_edit_inspected(bench: Bench) -> Result:
    """Time the same with preflight, which the window shows after the page."""
    seconds, peer = _edits(bench, build)
    return Result("the same, to its problems (preflight)", seconds, "whole page, warm", peer, None)


def _edits(bench: Bench, road: Callable[[Edition, Shop, Press], Proof]) -> tuple[float, float]:
    build(bench.edition, bench.shop, bench.press)
    venues = iter(f"Sample Hall {number}" for number in range(10_000))

    def edit() -> None:
        group = bench.campaign.groups[0]
        event = replace(group.event, venue=next(venues))
        road(replace(bench.edition, campaign=_with_event(bench.campaign, group, event)), bench.shop, bench.press)

    return _paired(edit, _whole_render(bench), bench.runs)


def _with_event(campaign: Campaign, group: Group, event: Event) -> Campaign:
    return replace(campaign, groups=(replace(group, event=event), *campaign.groups[1:]))


def _whole_render(bench: Bench) -> Callable[[], None]:
    source = bench.whole()
    return lambda: void(bench.press.engine.open(source).render("").pdf())


def void(_: object) -> None:
    """Drop a value."""


def _standalone(source: Source) -> str:
    styles = "".join(f"<style>{style}</style>" for style in source.styles)
    return source.html.replace("</head>", f"{styles}</head>", 1)


def _run(command: list[str], codes: set[int], environment: dict[str, str]) -> None:
    run = subprocess.run(command, env=environment, capture_output=True, check=False)
    if run.returncode not in codes:
        raise SystemExit(f"{' '.join(command)} failed:\n{run.stderr.decode()}")


def _paired(ours: Callable[[], None], peer: Callable[[], None], runs: int) -> tuple[float, float]:
    """Time two things in turn, after one warm-up of each; returns the medians."""
    times: tuple[list[float], list[float]] = ([], [])
    for run in range(runs + 1):
        for what, taken in zip((ours, peer), times, strict=True):
            start = time.perf_counter()
            what()
            if run:
                taken.append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def _row(result: Result) -> str:
    bound = f"{result.bound:.2f}" if result.bound is not None else "—"
    ours, peer = f"{result.seconds * 1000:.0f} ms", f"{result.peer_seconds * 1000:.0f} ms"
    return f"| {result.what} | {ours} | {result.peer} | {peer} | **{result.ratio:.2f}** | {bound} |"


def _report(results: list[Result], options: argparse.Namespace) -> str:
    rows = "\n".join(_row(result) for result in results)
    return f"""# Performance

Written by `./packaging/bench`: medians of {options.runs} runs in turn with the peer, on {os.cpu_count()} cores, Python
{platform.python_version()}; the sample’s `{options.layout}` in `{options.language}`. Quote the ratios: the times belong
to one machine on one day.

| what | ours | peer | peer's time | ratio | at most |
|---|---|---|---|---|---|
{rows}
"""


if __name__ == "__main__":
    raise SystemExit(main())
