"""The report: one HTML file with the pages pictured, the places marked and everything said."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from good_pdf import EXPECTED, SHOP, artwork, found, good_pdf, rectangle, redrawn, words
from PIL import Image

from leaflet_studio.cli import main
from leaflet_studio.preflight.report import report_html
from leaflet_studio.preflight.run import preflight
from leaflet_studio.problems import Fix, Place, error

RED = b"1 0 0 rg\n" + rectangle(20, 120, 20, 10) + b"f\n"
FAULTY = redrawn(artwork() + RED + b"/Over gs 0 0 0 1 k " + words("a", 10, 90, 5))
VOID = {"meta", "img", "link", "br"}


class Reader(HTMLParser):
    """Reads the report: its text, its elements, and whether they are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str, kind: str = "") -> list[dict[str, str]]:
        return [attrs for name, attrs in self.elements if name == tag and kind in attrs.get("class", "")]


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    assert reader.open == []
    return reader


@pytest.fixture(scope="module")
def faulty() -> Reader:
    return read(report_html("leaflet.pdf", FAULTY, found(FAULTY), SHOP))


def test_every_problem_is_told_with_what_to_do(faulty: Reader):
    for problem in found(FAULTY):
        assert problem.message in faulty.text
        assert problem.hint in faulty.text
        assert problem.code in faulty.text


def test_places_are_marked_on_the_page_where_they_are(faulty: Reader):
    pins = [pin for pin in faulty.all("a", "pin") if "error" in pin["class"]]
    assert len(pins) == 1
    left, top, width, height = (float(length) for length in re.findall(r"([0-9.]+)%", pins[0]["style"]))
    assert (left, top) == pytest.approx((20 / 105 * 100, 120 / 148 * 100), abs=0.2)
    assert (width, height) == pytest.approx((20 / 105 * 100, 10 / 148 * 100), abs=0.2)


def test_every_mark_leads_to_its_entry(faulty: Reader):
    entries = {entry["id"] for entry in faulty.all("li")}
    assert {pin["href"].lstrip("#") for pin in faulty.all("a", "pin")} <= entries
    assert all(pin["aria-label"] for pin in faulty.all("a", "pin"))


def test_the_picture_is_the_page_as_cut_and_has_an_alternative(faulty: Reader):
    (picture,) = faulty.all("img")
    data = base64.b64decode(picture["src"].partition("base64,")[2])
    width, height = Image.open(io.BytesIO(data)).size
    assert width / height == pytest.approx(105 / 148, abs=0.01)
    assert "Page 1" in picture["alt"]


def test_the_report_needs_no_other_file(faulty: Reader):
    sources = [attrs[name] for _, attrs in faulty.elements for name in ("src", "href") if name in attrs]
    assert all(source.startswith(("data:", "#")) for source in sources)
    assert not faulty.all("script")


def test_the_same_file_gives_the_same_report():
    assert report_html("a", FAULTY, found(FAULTY), SHOP) == report_html("a", FAULTY, found(FAULTY), SHOP)


def test_a_good_file_is_told_so():
    reader = read(report_html("good.pdf", good_pdf(), found(good_pdf(), EXPECTED), SHOP))
    assert "Nothing stands against printing it." in reader.text
    assert reader.all("a", "pin") == []


def test_a_file_that_cannot_be_read_has_a_report_without_pictures():
    problems = preflight(b"no PDF", SHOP)
    reader = read(report_html("letter.pdf", b"no PDF", problems, SHOP))
    assert problems[0].message in reader.text
    assert reader.all("img") == []


def test_what_others_wrote_is_shown_and_not_run():
    problem = error("odd", "<script>alert(1)</script>", Place(field="<b>", page=1))
    html = report_html("<i>.pdf", good_pdf(), (problem,), None)
    assert "<script" not in html
    assert "<script>alert(1)</script>" in read(html).text


def test_a_safe_fix_is_offered():
    problem = replace(error("long", "The link is long."), fix=Fix("Remove the tracking parameters", "petition.url", ""))
    assert "Remove the tracking parameters" in report_html("a.pdf", good_pdf(), (problem,), SHOP)


def test_the_command_writes_the_report_beside_what_it_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file, out = tmp_path / "leaflet.pdf", tmp_path / "report.html"
    file.write_bytes(FAULTY)
    assert main(["preflight", str(file), "--report", str(out)]) == 1
    assert "leaflet.pdf" in read(out.read_text("utf-8")).text
    assert str(out) in capsys.readouterr().out


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "leaflet.pdf"
    file.write_bytes(good_pdf())
    assert main(["preflight", str(file), "--report", str(tmp_path / "none" / "report.html")]) == 6
    assert "none" in capsys.readouterr().err
