"""A version is held against its master: only what may differ does, or it stands out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.cli import main
from leaflet_studio.comparing.compare import Comparison, Master, compare
from leaflet_studio.comparing.report import card, contact_sheet, report_page
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import make
from leaflet_studio.press import Press
from leaflet_studio.resources import fonts_folder
from leaflet_studio.shops import Shop


@pytest.fixture(scope="module")
def made(sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]) -> Callable[[str], bytes]:
    """Make the card in English for a group, each once."""
    known: dict[str, bytes] = {}

    def pdf(group: str) -> bytes:
        if group not in known:
            known[group] = make(Edition(sample, layout_of("handbill-a6"), "en", group), coated, press).pdf
        return known[group]

    return pdf


@pytest.fixture(scope="module")
def master(made: Callable[[str], bytes]) -> Master:
    return Master(made("berlin"))


def changed(pdf: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        target = BytesIO()
        document.save(target)
    return target.getvalue()


def said(comparison: Comparison) -> list[str]:
    return [str(each) for each in comparison.exceptions]


def test_a_file_does_not_differ_from_itself(master: Master, made: Callable[[str], bytes]) -> None:
    assert compare(master, "same.pdf", made("berlin"), ()).differences == ()


def test_a_file_that_was_merely_saved_anew_has_the_same_frames(master: Master, made: Callable[[str], bytes]) -> None:
    again = changed(made("berlin"), lambda document: None)
    assert not [each for each in compare(master, "again.pdf", again, ()).exceptions if each.page]


def test_another_group_differs_in_the_event_alone(master: Master, made: Callable[[str], bytes]) -> None:
    permitted = compare(master, "london.pdf", made("london"), ("event",))
    assert permitted.exceptions == ()
    assert "event" in {each.frame for each in permitted.differences}
    refused = compare(master, "london.pdf", made("london"), ())
    assert {each.frame for each in refused.exceptions} == {"event"}


def test_a_frame_that_was_painted_over_is_found_by_bytes_and_by_pixels(
    master: Master, made: Callable[[str], bytes]
) -> None:
    def paint(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        page.contents_add(document.make_stream(b"q 0 1 0 0 k 100 100 30 20 re f Q"))

    found = said(compare(master, "painted.pdf", changed(made("berlin"), paint), ("event",)))
    assert any("outside of frames differs" in each for each in found)
    assert any("looks different, 11 × 7 mm" in each for each in found)


def test_a_frame_that_was_moved_is_found(master: Master, made: Callable[[str], bytes]) -> None:
    def move(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        text = page.Contents.read_bytes().decode()
        line = next(line for line in text.splitlines() if "/qr Do" in line)
        page.Contents = document.make_stream(text.replace(line, line.replace("q 1 0 0 1 ", "q 1 0 0 1 1")).encode())

    found = compare(master, "moved.pdf", changed(made("berlin"), move), ())
    assert [each.frame for each in found.exceptions if "elsewhere" in each.what] == ["qr"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda document: document.pages[0].obj.__setitem__("/TrimBox", pikepdf.Array([0, 0, 99, 99])), "TrimBox is"),
        (lambda document: document.pages[0].obj.__setitem__("/Annots", pikepdf.Array()), "page's /Annots is new"),
        (lambda document: document.Root.__setitem__("/OpenAction", pikepdf.Dictionary(S="/JavaScript")), "OpenAction"),
        (lambda document: document.Root.__delitem__("/OutputIntents"), "Root /OutputIntents is missing"),
        (lambda document: document.pages.__delitem__(0), "pages, the master"),
        (lambda document: document.pages[0].Resources.__setitem__("/Font", pikepdf.Dictionary()), "resources differ"),
    ],
)
def test_boxes_resources_and_hidden_things_are_told(
    master: Master, made: Callable[[str], bytes], change: Callable[[pikepdf.Pdf], object], words: str
) -> None:
    found = said(compare(master, "changed.pdf", changed(made("berlin"), change), ("event",)))
    assert any(words in each for each in found), found


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 cut short", b"no PDF"])
def test_what_cannot_be_read_is_an_exception(master: Master, data: bytes) -> None:
    assert "cannot be read" in said(compare(master, "broken.pdf", data, ("*",)))[0]


def test_a_foreign_file_is_compared_by_pixels(master: Master, made: Callable[[str], bytes]) -> None:
    def flatten(document: pikepdf.Pdf) -> None:
        for page in document.pages:
            forms = page.Resources.XObject
            page.Resources.XObject = pikepdf.Dictionary({f"{name}X": form for name, form in forms.items()})
            text = page.Contents.read_bytes().replace(b" Do", b"X Do")
            page.Contents = document.make_stream(text)

    foreign = changed(made("london"), flatten)
    found = compare(master, "foreign.pdf", foreign, ("*",))
    assert not any("looks different" in each for each in said(found))
    assert any("is missing" in str(each) for each in found.differences)


def test_only_exceptions_stand_out_of_the_contact_sheet(master: Master, made: Callable[[str], bytes]) -> None:
    good = card(compare(master, "good.pdf", made("berlin"), ()), made("berlin"))
    bad = card(compare(master, "<bad>.pdf", made("london"), ()), made("london"))
    assert _darkest(good.picture) > 150
    assert _darkest(bad.picture) < 60
    sheet = Image.open(BytesIO(contact_sheet([good, bad], fonts_folder())))
    assert sheet.width > 2 * bad.picture.width
    page = report_page("Versions", [good, bad]).decode()
    assert page.index("&lt;bad&gt;.pdf") < page.index("good.pdf")
    assert "<script" not in page and "1 of 2 with exceptions" in page
    assert contact_sheet([good, bad], fonts_folder()) == contact_sheet([good, bad], fonts_folder())


def _darkest(picture: Image.Image) -> int:
    low, _ = picture.convert("L").getextrema()
    assert isinstance(low, int)
    return low


def test_the_command_tells_and_reports(
    tmp_path: Path, made: Callable[[str], bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    for group in ("berlin", "london"):
        (tmp_path / f"{group}.pdf").write_bytes(made(group))
    files = [str(tmp_path / f"{group}.pdf") for group in ("berlin", "london")]
    assert main(["compare", *files, "--allow", "event", "--report", str(tmp_path / "r.html")]) == 0
    assert "Nothing outside of the permitted frames differs in 1 version." in capsys.readouterr().out
    assert main(["compare", *files, "--report", str(tmp_path / "r.png")]) == 1
    assert "the frame “event” differs" in capsys.readouterr().out
    assert (tmp_path / "r.html").stat().st_size > 5000
    assert (tmp_path / "r.png").read_bytes().startswith(b"\x89PNG")
    assert main(["compare", *files, "--report", str(tmp_path / "r.doc")]) == 2


def test_a_group_with_a_photo_of_its_own_differs_in_the_artwork(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout], master: Master
) -> None:
    from leaflet_studio.campaign.photos import with_photo

    target = BytesIO()
    Image.new("RGB", (400, 300), "#336699").save(target, "PNG")
    own = with_photo(sample, "groups.berlin.photo", target.getvalue()).campaign
    pdf = make(Edition(own, layout_of("handbill-a6"), "en", "berlin"), coated, press).pdf
    assert {each.frame for each in compare(master, "photo.pdf", pdf, ()).exceptions} == {"Artwork"}
    assert replace(own, files=sample.files, groups=sample.groups) == sample
