"""Batches: editions by the hundred, interrupted and resumed, with a manifest of what there is."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from leaflet_studio import batch as batches
from leaflet_studio.batch import SIDES, Batch, Order, Progress, check_batch, fingerprint, run_batch, work
from leaflet_studio.batch_sheets import Sheets, check_sheets, write_sheets
from leaflet_studio.campaign.model import Campaign, Group, Petition
from leaflet_studio.cli import main
from leaflet_studio.editions import Edition
from leaflet_studio.executors import Cluster, Here
from leaflet_studio.layouts.model import Layout
from leaflet_studio.manifest import JOURNAL, MANIFEST, campaign_of, read_manifest
from leaflet_studio.pipeline import build
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError, error
from leaflet_studio.resources import assets_folder
from leaflet_studio.shops import Shop

REAL_LINK = "https://petition.campaign-for-peace.net/sign"


@pytest.fixture(autouse=True)
def warm(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "_press", lambda: press)


@pytest.fixture
def ordered(sample: Campaign, coated: Shop, layout_of: Callable[[str], Layout]) -> Batch:
    """A batch of one layout in one language for four groups."""
    group = sample.group("london")
    assert group is not None
    groups = tuple(Group(f"g{n}", f"Group {n}", replace(group.event, street=f"{n} Sample Street")) for n in range(4))
    campaign = replace(sample, groups=groups, petition=Petition(REAL_LINK))
    return Batch(campaign, (layout_of("card-dl"),), ("en",), tuple(group.id for group in groups), coated)


class Stopped(Exception):
    """What a test stops a batch with."""


def stop_after(count: int) -> Callable[[Progress], None]:
    def tell(progress: Progress) -> None:
        if progress.made == count:
            raise Stopped

    return tell


def manifest_of(folder: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
    return value


def pdfs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.pdf")}


def test_a_batch_makes_every_edition_as_render_does_and_says_so_in_its_manifest(
    ordered: Batch, press: Press, coated: Shop, tmp_path: Path
) -> None:
    outcome = run_batch(ordered, tmp_path, Here)
    assert (outcome.made, outcome.missing, outcome.failed, outcome.faulty) == (4, 0, (), ())
    manifest = manifest_of(tmp_path)
    assert manifest["complete"] and manifest["missing"] == []
    files = pdfs(tmp_path)
    assert [each["file"] for each in manifest["editions"]] == [item.file for item in ordered.items()]
    for each in manifest["editions"]:
        alone = build(Edition(ordered.campaign, ordered.layouts[0], "en", each["group"]), coated, press)
        assert files[each["file"]] == alone.pdf
        assert each["sha256"] == hashlib.sha256(alone.pdf).hexdigest()
        assert [problem["code"] for problem in each["problems"]] == [problem.code for problem in alone.problems]
    assert not (tmp_path / JOURNAL).exists()


def test_an_interrupted_batch_says_what_is_missing_and_goes_on_with_that_alone(ordered: Batch, tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        run_batch(ordered, tmp_path, Here, tell=stop_after(3))
    manifest = manifest_of(tmp_path)
    assert not manifest["complete"]
    assert manifest["missing"] == [list(ordered.items())[3].file]
    outcome = run_batch(ordered, tmp_path, Here)
    assert (outcome.made, outcome.kept, outcome.missing) == (1, 3, 0)


def test_only_what_changed_is_made_anew(ordered: Batch, tmp_path: Path) -> None:
    run_batch(ordered, tmp_path, Here)
    first, *others = ordered.campaign.groups
    moved = replace(first, event=replace(first.event, venue="Another Hall"))
    changed = replace(ordered, campaign=replace(ordered.campaign, groups=(moved, *others)))
    (tmp_path / list(ordered.items())[1].file).write_bytes(b"%PDF-damaged")
    outcome = run_batch(changed, tmp_path, Here)
    assert (outcome.made, outcome.kept) == (2, 2)
    assert manifest_of(tmp_path)["complete"]


def test_kill_9_loses_nothing_and_makes_nothing_twice(ordered: Batch, tmp_path: Path) -> None:
    script = f"""
import os, signal, sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from leaflet_studio.batch import Batch, run_batch
from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.campaign.model import Group, Petition
from leaflet_studio.executors import Cluster, Here
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.resources import assets_folder, layout_folders, shop_folders
from leaflet_studio.shops import find_shop
sample = read_campaign(assets_folder() / "sample")
event = sample.group("london").event
groups = tuple(Group(f"g{{n}}", f"Group {{n}}", replace(event, street=f"{{n}} Sample Street")) for n in range(4))
campaign = replace(sample, groups=groups, petition=Petition({REAL_LINK!r}))
batch = Batch(campaign, (find_layout("card-dl", layout_folders()),), ("en",), tuple(g.id for g in groups),
              find_shop("generic-coated", shop_folders()))
def tell(progress):
    if progress.made == 2:
        os.kill(os.getpid(), signal.SIGKILL)
run_batch(batch, Path(sys.argv[1]), Here, tell=tell)
"""
    run = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, check=False)
    assert run.returncode == -9, run.stderr.decode()
    before = pdfs(tmp_path)
    assert len(before) == 2 and (tmp_path / JOURNAL).exists()
    with (tmp_path / JOURNAL).open("ab") as journal:
        journal.write(b'{"file":"cut sh')
    outcome = run_batch(ordered, tmp_path, Here)
    assert (outcome.made, outcome.kept, outcome.missing) == (2, 2, 0)
    assert before.items() <= pdfs(tmp_path).items()
    assert len(read_manifest(tmp_path)) == 4


def test_a_line_whose_file_never_came_is_no_edition(ordered: Batch, tmp_path: Path) -> None:
    run_batch(ordered, tmp_path, Here)
    lost = list(ordered.items())[2].file
    (tmp_path / lost).unlink()
    outcome = run_batch(ordered, tmp_path, Here)
    assert (outcome.made, outcome.kept) == (1, 3)
    assert (tmp_path / lost).exists()


def test_the_errors_of_one_edition_stop_no_other_and_are_told_at_the_end(
    ordered: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses_g1(edition: Edition, shop: Shop | None, press: Press, **_: Any) -> Any:
        if edition.group == "g1":
            raise LeafletError(5, error("not-typeset", "This page cannot be typeset."))
        return original(edition, press)

    from leaflet_studio import pipeline

    original = pipeline.typesetter_of
    monkeypatch.setattr(pipeline, "typesetter_of", lambda edition, press, **_: refuses_g1(edition, None, press))
    outcome = run_batch(ordered, tmp_path, Here)
    assert outcome.made == 4 and outcome.missing == 1
    assert [record.group for record in outcome.failed] == ["g1"]
    assert len(pdfs(tmp_path)) == 3
    assert manifest_of(tmp_path)["missing"] == [outcome.failed[0].file]


class Fragile(Executor):
    """Breaks at the first order that holds an edition of this group with others, as a killed process does."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        order: Order = args[0]
        future: Future[Any] = Future()
        if len(order.items) > 1 or order.items[0].group == "g2":
            future.set_exception(BrokenExecutor("a process ended"))
        else:
            future.set_result(fn(*args))
        return future


def test_a_process_that_dies_costs_its_own_edition_alone(ordered: Batch, tmp_path: Path) -> None:
    outcome = run_batch(ordered, tmp_path, Fragile)
    assert [record.group for record in outcome.failed] == ["g2"]
    assert "ended each time" in outcome.failed[0].problems[0].message
    assert len(pdfs(tmp_path)) == 3


def test_processes_that_have_served_long_are_started_anew(
    ordered: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "CHUNK", 1)
    monkeypatch.setattr(batches, "ORDERS_OF_A_PROCESS", 2)
    opened: list[Executor] = []

    def open_executor() -> Executor:
        opened.append(Here())
        return opened[-1]

    outcome = run_batch(ordered, tmp_path, open_executor)
    assert (outcome.made, outcome.missing) == (4, 0)
    assert len(opened) >= 2


def test_an_order_says_no_more_than_its_editions_do(ordered: Batch) -> None:
    (order,) = ordered.orders()
    assert [statement.language for statement in order.campaign.statements] == ["en"]
    assert not [file for file in order.campaign.files if not file.path.startswith("images/")]
    assert [made.item for made in work(order.part(order.items[:1]))] == [order.items[0]]


def test_names_that_would_collide_are_refused_beforehand(ordered: Batch) -> None:
    with pytest.raises(LeafletError, match="more than one file"):
        check_batch(replace(ordered, pattern="{campaign}-{language}"))
    with pytest.raises(LeafletError, match=r"“\{colour\}” names"):
        check_batch(replace(ordered, pattern="{colour}"))
    twins = tuple(Group(name, "") for name in ("Berlin", "berlin"))
    both = replace(ordered, campaign=replace(ordered.campaign, groups=twins), groups=("Berlin", "berlin"))
    with pytest.raises(LeafletError, match="more than one file"):
        check_batch(both)


def test_unknown_groups_and_languages_are_told_all_at_once(ordered: Batch) -> None:
    with pytest.raises(LeafletError) as stop:
        check_batch(replace(ordered, languages=("en", "xx"), groups=("g0", "paris", "rome")))
    assert [problem.message.partition("no ")[2] for problem in stop.value.problems] == [
        "language “xx”.", "group “paris”.", "group “rome”.",
    ]  # fmt: skip


def test_the_command_refuses_a_folder_with_other_things_and_asks_before_it_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sample: Campaign
) -> None:
    from leaflet_studio.campaign.format import write_campaign

    write_campaign(sample, tmp_path / "campaign")
    words = ["batch", str(tmp_path / "campaign"), "--groups", "berlin", "-o"]
    assert main([*words, str(tmp_path)]) == 6
    assert "no empty folder" in capsys.readouterr().err
    begun = tmp_path / "begun"
    begun.mkdir()
    (begun / JOURNAL).write_bytes(b"")
    assert main([*words, str(begun)]) == 6
    assert "--resume" in capsys.readouterr().err


def test_a_batch_is_told_on_standard_output_and_by_nobody_else(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "leaflet_studio", "batch", str(assets_folder() / "sample"), "--layouts", "card-dl"]
    chosen = ["--languages", "en", "--groups", "london", "-o", str(tmp_path / "out")]
    run = subprocess.run([*command, *chosen], capture_output=True, text=True, check=False)
    assert (tmp_path / "out" / "manifest.json").exists(), run.stdout
    told = [line for line in run.stderr.splitlines() if "placeholder" not in line and "made" not in line]
    assert not told


def test_processes_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    script = """
import os, signal, sys
from leaflet_studio.executors import Processes
if __name__ == "__main__":
    with Processes(1) as executor:
        print(executor.submit(os.getpid).result(), flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
"""
    path = tmp_path / "parent.py"
    path.write_text(script)
    run = subprocess.run([sys.executable, str(path)], capture_output=True, check=False, timeout=60)
    child = int(run.stdout)
    for _ in range(200):
        if not _runs(child):
            break
        __import__("time").sleep(0.05)
    assert not _runs(child)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_black_plate_versions_are_made_so_and_count_as_other_inputs(ordered: Batch) -> None:
    black = replace(ordered, black_plate=True)
    (order, *_), (plain, *_) = list(black.orders()), list(ordered.orders())
    assert all(edition.black_plate for edition in order.editions())
    assert fingerprint(order)(order.items[0]) != fingerprint(plain)(plain.items[0])


def test_a_cluster_loses_nothing_when_a_worker_is_killed_and_makes_the_same_files(
    ordered: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from distributed import LocalCluster

    monkeypatch.setattr(batches, "CHUNK", 1)
    run_batch(ordered, tmp_path / "here", Here)
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1", protocol="tcp"
    ) as made:
        killed: list[int] = []

        def tell(progress: Progress) -> None:
            if progress.made == 1:
                # Nobody starts it again: the other worker does what is left.
                made.workers[0].close_gracefully()
                killed.append(made.workers[0].pid)
                os.kill(killed[0], signal.SIGKILL)

        outcome = run_batch(ordered, tmp_path / "there", partial(Cluster, made.scheduler_address), workers=2, tell=tell)
    assert killed
    assert (outcome.made, outcome.missing, outcome.failed) == (4, 0, ())
    assert pdfs(tmp_path / "there") == pdfs(tmp_path / "here")
    assert manifest_of(tmp_path / "there") == manifest_of(tmp_path / "here")


def test_a_shop_that_wants_a_file_for_each_side_gets_them(ordered: Batch, coated: Shop, tmp_path: Path) -> None:
    one = replace(ordered, groups=("g0",), shop=replace(coated, file_per_page=True))
    run_batch(one, tmp_path, Here)
    (whole,) = tmp_path.glob("*.pdf")
    sides = sorted((tmp_path / SIDES).glob("*.pdf"))
    assert [path.stem for path in sides] == [f"{whole.stem}-1", f"{whole.stem}-2"]
    assert all(len(pikepdf.open(path).pages) == 1 for path in sides)


def test_a_batch_stands_on_office_paper_in_the_order_of_its_cut_piles(ordered: Batch, tmp_path: Path) -> None:
    check_sheets(ordered, Sheets("A4"))
    run_batch(ordered, tmp_path, Here)
    (path,) = write_sheets(ordered, tmp_path, Sheets("A4", 2))
    with pikepdf.open(path) as sheets:
        # Two pieces on a sheet, four editions: two sheets with their backs, the first of each pile on the first.
        assert len(sheets.pages) == 4
        text = [pypdfium2.PdfDocument(path.read_bytes())[index].get_textpage().get_text_bounded() for index in (1, 3)]
    assert ["0 Sample Street" in text[0], "2 Sample Street" in text[0]] == [True, True]
    assert ["1 Sample Street" in text[1], "3 Sample Street" in text[1]] == [True, True]


def test_what_does_not_fit_on_the_paper_is_refused_before_the_work(
    ordered: Batch, layout_of: Callable[[str], Layout]
) -> None:
    with pytest.raises(LeafletError, match="mm"):
        check_sheets(replace(ordered, layouts=(layout_of("poster-a3"),)), Sheets("A4"))
    with pytest.raises(LeafletError):
        check_sheets(ordered, Sheets("A4", 9))


def test_a_folder_keeps_what_an_earlier_batch_of_it_made(ordered: Batch, tmp_path: Path) -> None:
    first = replace(ordered, groups=("g0", "g1"), campaign=replace(ordered.campaign, petition=Petition("")))
    later = replace(ordered, groups=("g2",))
    assert len(run_batch(first, tmp_path, Here).faulty) == 2
    outcome = run_batch(later, tmp_path, Here)
    assert (outcome.made, outcome.faulty) == (1, ())
    assert [each["group"] for each in manifest_of(tmp_path)["editions"]] == ["g2", "g0", "g1"]
    assert run_batch(first, tmp_path, Here).kept == 2


def test_a_batch_that_nobody_wants_any_more_stops_and_says_what_is_missing(
    ordered: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "CHUNK", 1)
    made: list[int] = []
    outcome = run_batch(
        ordered, tmp_path, Here, tell=lambda progress: made.append(progress.made), is_stopped=lambda: len(made) > 1
    )
    assert outcome.made == len(pdfs(tmp_path)) < 4
    assert outcome.missing == 4 - outcome.made
    assert len(manifest_of(tmp_path)["missing"]) == outcome.missing
    assert campaign_of(tmp_path) == ordered.campaign.title


def test_a_layout_is_made_in_the_format_that_is_asked_for(
    ordered: Batch, layout_of: Callable[[str], Layout], tmp_path: Path
) -> None:
    flyer = layout_of("flyer-a5")
    both = replace(
        ordered, layouts=(flyer, flyer), formats=("A6", ""), groups=("g0",), pattern="{layout}-{format}-{group}"
    )
    run_batch(both, tmp_path, Here)
    widths = {path.stem: pypdfium2.PdfDocument(path)[0].get_trimbox()[2] for path in tmp_path.glob("*.pdf")}
    assert widths.keys() == {"flyer-a5-A6-g0", "flyer-a5-A5-g0"}
    assert widths["flyer-a5-A6-g0"] < widths["flyer-a5-A5-g0"]
    with pytest.raises(LeafletError, match="more than one file"):
        check_batch(replace(both, pattern="{layout}-{group}"))
