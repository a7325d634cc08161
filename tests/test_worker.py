"""The rendering process: whatever is ordered, an answer comes, and nothing is left behind."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from leaflet_studio.campaign.editing import with_field
from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.layouts.new import new_pack
from leaflet_studio.messages import (
    EVERYTHING,
    RECYCLED,
    SCREEN,
    Answer,
    News,
    Order,
    Task,
    acknowledgement,
    digest,
    receive,
    send,
    split_pictures,
)
from leaflet_studio.pipeline import make
from leaflet_studio.press import Press, open_press
from leaflet_studio.problems import Severity
from leaflet_studio.shops import Shop
from leaflet_studio.worker import JOBS_LIMIT, Desk, answers, serve

PREVIEW = Order(1, Task.PREVIEW, layout="flyer-a5", language="en", group="london", shop="generic-coated", width_px=300)


@pytest.fixture
def desk(press: Press) -> Desk:
    return Desk(press)


@pytest.fixture
def worker() -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "leaflet_studio", "worker"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        yield process
        process.kill()


def told(order: Order, desk: Desk, *blobs: bytes) -> list[Answer]:
    return [answer for answer, _ in answers(order, blobs, desk)]


def preview_of(campaign: Campaign, **changes: object) -> Order:
    return replace(PREVIEW, campaign=split_pictures(campaign)[0], **changes)


def test_pages_come_before_what_preflight_finds(sample: Campaign, desk: Desk) -> None:
    pages, problems = told(preview_of(sample), desk)
    assert (pages.news, problems.news) == (News.PAGES, News.PROBLEMS)
    assert [(page.width_px, page.height_px) for page in pages.pages] == [(300, 426), (300, 426)]
    assert "link-placeholder" in {problem.code for problem in problems.problems}


def test_the_pixels_are_the_trimmed_page(sample: Campaign, desk: Desk) -> None:
    (answer, pixels), _ = answers(preview_of(sample), (), desk)
    size = (answer.pages[0].width_px, answer.pages[0].height_px)
    page = Image.frombytes("RGB", size, pixels[0], "raw", "BGRX")
    red, green, blue = page.getpixel((5, 5))
    assert red > 150 > green
    assert (answer.pages[0].width_mm, answer.pages[0].height_mm) == (pytest.approx(148), pytest.approx(210))
    assert blue < 150


def test_only_pages_that_look_other_than_before_are_drawn_again(sample: Campaign, desk: Desk) -> None:
    (before, first), _ = answers(preview_of(sample), (), desk)
    held = tuple(page.name for page in before.pages)
    other = with_field(sample, "groups.london.venue", "Sample Hall 2").campaign
    (answer, pixels), _ = answers(preview_of(other, held=held), (), desk)
    fresh, all_pixels = next(answers(preview_of(other), (), Desk(desk.press)))
    assert answer.pages == fresh.pages
    assert pixels == tuple(b"" if data in first else data for data in all_pixels)
    assert [bool(data) for data in pixels].count(True) == 1
    held = tuple(page.name for page in answer.pages)
    assert all(next(answers(preview_of(other), (), desk))[1])
    next(answers(preview_of(other, shop=SCREEN, held=held), (), desk))
    assert all(next(answers(preview_of(other, held=held), (), desk))[1])


def test_a_frame_that_is_drawn_again_looks_as_in_a_page_drawn_whole(sample: Campaign, desk: Desk) -> None:
    wide = {"layout": "sheet-a4", "language": "ar", "width_px": 901, "with_bleed": True}
    next(answers(preview_of(sample, **wide), (), desk))
    other = with_field(sample, "groups.london.venue", "Sample Hall 3").campaign
    _, again = next(answers(preview_of(other, **wide), (), desk))
    _, whole = next(answers(preview_of(other, **wide), (), Desk(desk.press)))
    assert again == whole


def test_a_draft_is_shown_first_and_what_is_made_is_as_if_nothing_had_been_set_before(
    sample: Campaign, layout_of: Callable[[str], Layout], coated: Shop
) -> None:
    press, cold = open_press(), open_press()
    edition = Edition(sample, layout_of("trifold-a4"), "en", "london")
    assert not make(edition, coated, press, draft=True).is_draft
    body = sample.statement("en").body
    for text in (body.replace("the ", "", 1), body.rsplit("\n\n", 3)[0]):
        edited = replace(edition, campaign=with_field(sample, "statements.en.body", text).campaign)
        assert make(edited, coated, press, draft=True).is_draft
        made = make(edited, coated, press)
        assert not made.is_draft
        assert not make(edited, coated, press, draft=True).is_draft
    assert made == make(edited, coated, cold)


def test_a_newer_order_ends_the_fit_after_a_draft_and_nothing_is_left_of_it(sample: Campaign, desk: Desk) -> None:
    told(preview_of(sample), desk)
    text = sample.statement("en").body.rsplit("\n\n", 1)[0]
    order = preview_of(with_field(sample, "statements.en.body", text).campaign)
    desk.is_wanted = lambda: True
    assert [answer.news for answer in told(order, desk)] == [News.PAGES]
    desk.is_wanted = lambda: False
    assert [answer.news for answer in told(order, desk)] == [News.PAGES, News.PAGES, News.PROBLEMS]


def test_a_newer_order_ends_the_examination_of_pages_that_are_shown(sample: Campaign, desk: Desk) -> None:
    desk.is_wanted = lambda: True
    assert [answer.news for answer in told(preview_of(sample), desk)] == [News.PAGES]


def test_the_catalogue_names_layouts_languages_and_shops(desk: Desk) -> None:
    (answer,) = told(Order(1, Task.CATALOGUE), desk)
    assert answer.catalogue is not None
    assert {"flyer-a5", "sheet-a4"} <= {choice.id for choice in answer.catalogue.layouts}
    assert "Қазақша" in {choice.title for choice in answer.catalogue.languages}
    assert "generic-coated" in {choice.id for choice in answer.catalogue.shops}


def test_a_faulty_layout_of_the_users_own_is_left_out_of_the_catalogue_and_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "leaflet-studio" / "layouts" / "mine"
    own.parent.mkdir(parents=True)
    new_pack(own)
    (own / "layout.toml").write_text("format = ", "utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (answer,) = told(Order(1, Task.CATALOGUE), desk)
    assert answer.catalogue is not None
    assert "mine" not in {choice.id for choice in answer.catalogue.layouts}
    assert [problem.code for problem in answer.problems] == ["layout-left-out"]


def test_an_export_writes_the_file_and_tells_its_problems(sample: Campaign, desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    order = preview_of(sample, task=Task.EXPORT, output=str(target))
    held = told(order, desk)[-1]
    assert (held.news, target.exists()) == (News.HELD, False)
    errors = tuple(acknowledgement(each) for each in held.problems if each.severity is Severity.ERROR)
    assert len(errors) == 1
    answers = told(replace(order, acknowledged=errors), desk)
    assert [answer.stage for answer in answers] == ["typesetting", "checking", "writing", ""]
    assert (answers[-1].news, answers[-1].output) == (News.WRITTEN, str(target))
    assert target.read_bytes().startswith(b"%PDF-1.6")
    assert answers[-1].problems == held.problems


def test_pictures_are_exported_a_page_each(sample: Campaign, desk: Desk, tmp_path: Path) -> None:
    order = preview_of(sample, task=Task.EXPORT, output=str(tmp_path / "out.png"), acknowledged=(EVERYTHING,))
    assert told(order, desk)[-1].news is News.WRITTEN
    with Image.open(tmp_path / "out.png") as front, Image.open(tmp_path / "out-2.png") as back:
        assert front.size == back.size == (1480, 2100)


def test_a_thumbnail_shows_the_first_page_and_how_the_text_fits(sample: Campaign, desk: Desk) -> None:
    order = preview_of(sample, task=Task.THUMBNAIL, layout="card-dl", width_px=120)
    (answer,) = told(order, desk)
    assert (answer.news, len(answer.pages), answer.pages[0].width_px) == (News.THUMBNAIL, 1, 120)
    assert answer.badge is not None
    assert answer.badge.short
    (fit,) = told(replace(order, width_px=0), desk)
    assert (fit.pages, fit.badge) == ((), answer.badge)


def test_what_is_drawn_over_the_pages_comes_with_them(sample: Campaign, desk: Desk) -> None:
    answer = told(preview_of(sample, layout="trifold-a4", with_bleed=True), desk)[0]
    outside, inside = answer.guides
    assert len(outside.folds_mm) == len(inside.folds_mm) == 2
    assert (outside.bleed_mm, answer.pages[0].beyond_mm) == (3.0, 3.0)
    fields = {frame.field for guide in answer.guides for frame in guide.frames}
    assert {"statements.en.title", "petition.url", "groups.london.title", "organisation.imprint"} <= fields
    assert answer.code is not None
    assert answer.code.side_mm > 20


def test_frames_of_another_direction_are_where_they_are_drawn(sample: Campaign, desk: Desk) -> None:
    def box(language: str) -> tuple[float, ...]:
        answer = told(preview_of(sample, language=language), desk)[0]
        return next(frame.box_mm for frame in answer.guides[0].frames if frame.slot == "qr")

    left, right = box("ar"), box("en")
    assert left[0] == pytest.approx(148 - right[0] - right[2])


def test_what_cannot_be_made_is_told(sample: Campaign, desk: Desk, tmp_path: Path) -> None:
    wrong = (
        preview_of(sample, layout="nothing"),
        preview_of(sample, language="xx"),
        preview_of(sample, group="nowhere"),
        preview_of(sample, shop="nobody"),
        preview_of(sample, task=Task.EXPORT, output=str(tmp_path / "no folder" / "out.pdf")),
        replace(PREVIEW, campaign=None),
    )
    for order in wrong:
        (answer,) = told(order, desk)
        assert answer.news is News.FAILED
        assert answer.problems[0].message


def test_a_mistake_of_the_program_is_told_and_the_worker_goes_on(
    sample: Campaign, desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise ZeroDivisionError("a mistake")

    monkeypatch.setattr("leaflet_studio.worker.make", fail)
    (answer,) = told(preview_of(sample), desk)
    assert answer.problems[0].code == "program-fault"
    assert "a mistake" in capsys.readouterr().err
    monkeypatch.undo()
    assert told(preview_of(sample), desk)[0].news is News.PAGES


def test_a_picture_is_sent_once_and_known_from_then_on(sample: Campaign, desk: Desk) -> None:
    target = BytesIO()
    Image.new("RGB", (1200, 800), "#2060a0").save(target, "JPEG")
    data = target.getvalue()
    campaign = replace(sample, design=replace(sample.design, photo="images/a.jpg"), files=(File("images/a.jpg", data),))
    order = preview_of(campaign, pictures=(("images/a.jpg", digest(data)),))
    first, second = list(answers(order, (data,), desk)), list(answers(order, (), desk))
    assert first[0][0].news is News.PAGES
    assert first[0][0].pages == second[0][0].pages
    assert first[0][1] == second[0][1]
    plain = list(answers(preview_of(sample), (), desk))
    assert plain[0][1] != first[0][1]


def test_a_worn_worker_ends_and_asks_to_be_started_anew(press: Press) -> None:
    source, target = BytesIO(), BytesIO()
    for number in range(JOBS_LIMIT + 5):
        send(source, Order(number, Task.EXPORT))
    source.seek(0)
    assert serve(source, target, press) == RECYCLED
    target.seek(0)
    for number in range(JOBS_LIMIT):
        assert receive(target, Answer)[0].number == number


def test_the_process_answers_and_ends_with_its_input(worker: subprocess.Popen[bytes], sample: Campaign) -> None:
    assert worker.stdin is not None
    assert worker.stdout is not None
    send(worker.stdin, preview_of(sample))
    pages, pixels = receive(worker.stdout, Answer)
    assert pages.news is News.PAGES
    assert len(pixels) == 2
    assert receive(worker.stdout, Answer)[0].news is News.PROBLEMS
    worker.stdin.close()
    assert worker.wait(20) == 0


def test_the_process_prints_nothing_into_the_pipe(tmp_path: Path) -> None:
    script = (
        "import os, sys, leaflet_studio.worker as worker\n"
        "source, target = worker._own_pipes()\n"
        "print('a stray print'); os.write(1, b'another')\n"
        "target.write(source.read()); target.flush()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], input=b"message", capture_output=True, check=True)
    assert done.stdout == b"message"
    assert b"stray" in done.stderr


def test_the_process_may_not_use_memory_without_end() -> None:
    script = (
        "from leaflet_studio.worker import confine\nconfine()\n"
        "try: bytearray(6_000_000_000)\nexcept MemoryError: print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"
