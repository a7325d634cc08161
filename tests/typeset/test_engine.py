"""WeasyPrint under guard: it reads nothing but what it was given."""

from __future__ import annotations

import math
import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError, Place
from leaflet_studio.typeset.engine import Engine, Source

PAGE = "@page{size:60mm 60mm;margin:0}"


@pytest.fixture
def engine(press: Press) -> Engine:
    press.engine.drain_problems(Place())
    return press.engine


def pdf_of(engine: Engine, body: str, css: str = "", files: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    return engine.open(Source(f"<html lang=en><body>{body}</body></html>", (PAGE + css,), files)).render("").pdf()


def png(colour: str) -> bytes:
    target = BytesIO()
    Image.new("RGB", (4, 4), colour).save(target, "PNG")
    return target.getvalue()


def is_empty_of_pictures_and_files(pdf: bytes) -> bool:
    with pikepdf.open(BytesIO(pdf)) as document:
        streams = [item for item in document.objects if isinstance(item, pikepdf.Stream)]
        return not any(item.get("/Subtype") == "/Image" or item.get("/Type") == "/EmbeddedFile" for item in streams)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.png"
    path.write_bytes(png("red"))
    return path


@pytest.mark.parametrize(
    "body",
    [
        "<img src='{uri}'>",
        "<img src='{path}'>",
        "<img src='..{path}'>",
        "<object data='{uri}'></object>",
        "<embed src='{uri}'>",
        "<div style='width:9mm;height:9mm;background:url({uri})'></div>",
        "<ul style='list-style-image:url({uri})'><li>x</ul>",
        "<svg viewBox='0 0 9 9'><image href='{uri}' width=9 height=9 /></svg>",
        "<link rel=attachment href='{uri}'><p>x",
        "<a rel=attachment href='{uri}'>x</a>",
        "<base href='file:///'><img src='{path}'>",
        "<img src='FILE://{path}'>",
        "<img src='file://localhost{path}'>",
        "<style>@import url({uri}); @font-face{{font-family:x;src:url({uri})}}</style><p style='font-family:x'>x",
    ],
)
def test_no_file_of_this_computer_gets_into_the_pdf(engine: Engine, secret: Path, body: str) -> None:
    pdf = pdf_of(engine, body.format(uri=secret.as_uri(), path=secret))
    assert is_empty_of_pictures_and_files(pdf)


def test_nothing_is_fetched_from_the_network(engine: Engine) -> None:
    asked: list[str] = []

    class Recorder(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    server = HTTPServer(("127.0.0.1", 0), Recorder)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.server_port}"
        pdf_of(engine, f"<link rel=stylesheet href='{address}/a.css'><img src='{address}/b.png'>",
               f"@import '{address}/c.css';p{{background:url({address}/d.png)}}")  # fmt: skip
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert asked == []


def test_a_picture_that_was_given_is_drawn(engine: Engine) -> None:
    assert not is_empty_of_pictures_and_files(pdf_of(engine, "<img src='a.png'>", "", (("a.png", png("red")),)))


def test_a_picture_of_the_same_name_in_another_document_is_its_own(engine: Engine) -> None:
    one = pdf_of(engine, "<img src='a.png'>", "", (("a.png", png("red")),))
    other = pdf_of(engine, "<img src='a.png'>", "", (("a.png", png("blue")),))
    assert one != other


def test_a_missing_picture_is_a_problem(engine: Engine) -> None:
    pdf_of(engine, "<img src='nothing.png'>")
    (problem,) = engine.drain_problems(Place(thread="lead"))
    assert problem.code == "picture-missing"
    assert problem.where.thread == "lead"


def test_a_rule_without_effect_is_a_problem(engine: Engine) -> None:
    pdf_of(engine, "<p>x", "p{shape-outside:circle()}")
    assert [problem.code for problem in engine.drain_problems(Place())] == ["style-ignored"]


def test_what_weasyprint_cannot_typeset_is_told_and_not_thrown(engine: Engine) -> None:
    with pytest.raises(LeafletError, match="cannot be typeset"), engine.listening():
        raise ArithmeticError


@pytest.mark.parametrize(
    "style",
    [
        "background:linear-gradient(device-cmyk(0 1 1 0),#000)",
        "--ink:device-cmyk(0 1 1 0);background:radial-gradient(var(--ink),#fff)",
        "box-shadow:0 0 3px device-cmyk(0 1 1 0)",
        "border:3px groove device-cmyk(0 1 1 0)",
    ],
)
def test_inks_that_cannot_be_mixed_are_told_with_what_to_do(engine: Engine, style: str) -> None:
    with pytest.raises(LeafletError) as stop:
        pdf_of(engine, "<p>x", f"p{{{style}}}")
    (problem,) = stop.value.problems
    assert "device-cmyk()" in problem.message
    assert problem.where.file == "style.css"
    assert "sRGB" in problem.hint


def test_only_the_bundled_fonts_are_used(engine: Engine) -> None:
    pdf = pdf_of(engine, "<p style='font-family:\"DejaVu Sans\",Arial,monospace'>ABC")
    with pikepdf.open(BytesIO(pdf)) as document:
        fonts = {str(item.BaseFont) for item in document.objects if keys(item) >= {"/BaseFont", "/Encoding"}}
    assert fonts
    assert all("Noto" in font for font in fonts)
    assert os.environ["FONTCONFIG_FILE"].endswith("fonts.conf")


def keys(item: object) -> set[str]:
    return set(item.keys()) if isinstance(item, pikepdf.Dictionary) else set()


def test_a_digest_changes_with_each_part_of_the_document() -> None:
    sources = [
        Source("a", ("b",)),
        Source("ab", ()),
        Source("a", ("b", "")),
        Source("a", ("b",), (("x.png", b"1"),)),
        Source("a", ("b",), (("x.png", b"2"),)),
    ]
    assert len({source.digest for source in sources}) == len(sources)


@pytest.mark.parametrize(
    ("body", "css", "least", "most"),
    [
        ("<p>short", "", 0, 0),
        ("<p>overlongword", "p{font-size:60pt}", 20, 300),
        ("<p dir=rtl>overlongword", "p{font-size:60pt}", 20, 300),
        ("<p>away", "p{position:absolute;left:90mm}", 5, 100),
        ("<p>turned", "p{transform:rotate(90deg)}", math.inf, math.inf),
    ],
)
def test_the_layout_tells_how_far_text_stands_out_of_its_page(
    engine: Engine, body: str, css: str, least: float, most: float
) -> None:
    page = "@page{size:90mm 50mm;margin:0}p{margin:0}"
    rendering = engine.open(Source(f"<html lang=en><body>{body}</body></html>", (page + css,))).render("")
    assert least <= rendering.overhang_mm(0) <= most
