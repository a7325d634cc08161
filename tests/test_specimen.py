"""What a pack's author is told, and the sheet that the author looks at."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
from PIL import Image

from leaflet_studio import specimen
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.executors import Here
from leaflet_studio.layouts.new import new_pack
from leaflet_studio.layouts.packs import BASE
from leaflet_studio.press import Press
from leaflet_studio.problems import Place, error
from leaflet_studio.resources import layout_folders
from leaflet_studio.shops import Shop
from leaflet_studio.specimen import check_specimen, contact_sheet, for_its_author, preview_pack

P = ParamSpec("P")
T = TypeVar("T")
BUILT_IN = layout_folders()[-1] / BASE


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    new_pack(tmp_path / "mine")
    return tmp_path / "mine"


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def sixteen_bits() -> bytes:
    target = BytesIO()
    Image.new("I;16", (600, 400), 30_000).save(target, "PNG")
    return target.getvalue()


def test_a_new_pack_has_nothing_wrong_with_it(pack: Path, sample: Campaign, press: Press, coated: Shop) -> None:
    assert check_specimen(pack, BUILT_IN, sample, coated, press) == ()


def test_what_shows_only_when_words_are_set_is_told_with_file_and_line(
    pack: Path, sample: Campaign, press: Press, coated: Shop
) -> None:
    append(pack / "page.html.j2", "{{ statement.titel }}\n")
    append(pack / "style.css", ".a { backgruond: red }\n.b { color: var(--acent) }\n")
    found = {problem.code: problem for problem in check_specimen(pack, BUILT_IN, sample, coated, press)}
    lines = len((pack / "style.css").read_text("utf-8").splitlines())
    assert set(found) == {"template-faulty", "style-ignored", "style-variable"}
    assert found["template-faulty"].where == Place("page.html.j2", 4)
    assert found["style-ignored"].where == Place("style.css", lines - 1)
    assert found["style-variable"].where == Place("style.css", lines)
    assert "--accent" in found["style-variable"].hint


def test_white_type_without_a_field_under_it_is_told_with_its_frames_line(
    pack: Path, sample: Campaign, press: Press, coated: Shop
) -> None:
    append(pack / "style.css", ".field { display: none }\n")
    found = check_specimen(pack, BUILT_IN, sample, coated, press)
    assert {(problem.where.file, problem.where.frame) for problem in found} == {("layout.toml", "headline")}
    assert all(problem.where.line for problem in found)


def test_a_save_is_seen_once_and_a_picture_in_the_pack_is_a_save_too(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(specimen, "SECONDS", 0)
    saves = specimen.changes((pack,))
    next(saves)
    append(pack / "style.css", "/* */")
    next(saves)
    (pack / "stamp.png").write_bytes(sixteen_bits())
    next(saves)


def test_a_picture_of_any_depth_in_a_pack_is_printed(pack: Path, sample: Campaign, press: Press, coated: Shop) -> None:
    (pack / "stamp.png").write_bytes(sixteen_bits())
    append(pack / "page.html.j2", '<img class="stamp" src="stamp.png">\n')
    append(
        pack / "style.css", ".stamp { position: absolute; inset-inline-start: 0; top: 0; width: calc(30 * var(--u)) }\n"
    )
    assert check_specimen(pack, BUILT_IN, sample, coated, press) == ()
    (proof,) = preview_pack(pack, BUILT_IN, sample, coated, press, ("en",))
    assert "picture-missing" not in {problem.code for problem in proof.problems}


def test_a_broken_picture_in_a_pack_is_told_with_its_name(
    pack: Path, sample: Campaign, press: Press, coated: Shop
) -> None:
    (pack / "stamp.png").write_bytes(sixteen_bits()[:60])
    (problem,) = check_specimen(pack, BUILT_IN, sample, coated, press)
    assert (problem.code, problem.where.file) == ("picture-unreadable", "stamp.png")
    assert problem.hint


def test_an_author_is_told_the_frames_line_and_how_to_make_room(pack: Path) -> None:
    overset = error("overset", "too long", Place(language="ur", page=1, thread="event", frame="event"), "Shorten it.")
    link = error("link-placeholder", "the sample's own")
    (told,) = for_its_author((overset, link), pack, "")
    line = (pack / "layout.toml").read_text("utf-8").splitlines()[told.where.line - 1]
    assert told.where.file == "layout.toml"
    assert 'id = "event"' in line
    assert "frame larger" in told.hint


class Apart(Here):
    """Hands work on as another process gets it, and back."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        work, given = pickle.loads(pickle.dumps((fn, args)))
        return super().submit(lambda: pickle.loads(pickle.dumps(work(*given))))


def test_other_processes_make_the_same_pages_in_the_same_order(
    pack: Path, sample: Campaign, press: Press, coated: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(specimen, "_press", lambda: press)
    languages = ("de", "en")
    apart = specimen.preview_apart(pack, BUILT_IN, sample, coated, languages, Apart())
    here = preview_pack(pack, BUILT_IN, sample, coated, press, languages)
    assert [proof.pdf for proof in apart] == [proof.pdf for proof in here]


def test_pages_stand_side_by_side_under_the_names_of_their_languages(
    pack: Path, sample: Campaign, press: Press, coated: Shop
) -> None:
    (proof,) = preview_pack(pack, BUILT_IN, replace(sample, groups=()), coated, press, ("en",))
    one = Image.open(BytesIO(contact_sheet({"en": proof.pdf}, 1.0)))
    two = Image.open(BytesIO(contact_sheet({"en": proof.pdf, "de": proof.pdf}, 1.0)))
    assert two.height == one.height
    assert two.width > 1.8 * one.width
    assert contact_sheet({"en": proof.pdf}, 1.0) == contact_sheet({"en": proof.pdf}, 1.0)
