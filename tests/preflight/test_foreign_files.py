"""Files of others, broken and hostile ones: clear problems, never an exception."""

from __future__ import annotations

import io
import zlib

import pikepdf
import pytest
from good_pdf import SHOP, broken, codes, found, good_pdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image
from weasyprint import HTML

from leaflet_studio.preflight.run import preflight


def encrypted(password: str) -> bytes:
    with pikepdf.open(io.BytesIO(good_pdf())) as pdf:
        out = io.BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user=password))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"Dear printer, here is our leaflet.", "not a PDF"),
        (b"%PDF-1.6\n", "broken"),
        (b"%PDF-1.6\n%%EOF\n", "broken"),
        (b"PK\3\4" + bytes(200), "not a PDF"),
    ],
)
def test_what_is_no_pdf_gives_one_clear_problem(data: bytes, words: str):
    (problem,) = preflight(data, SHOP)
    assert problem.code == "pdf-unreadable"
    assert words in problem.message


@pytest.mark.parametrize("password", ["", "secret"])
def test_an_encrypted_file_gives_one_clear_problem(password: str):
    (problem,) = preflight(encrypted(password), SHOP)
    assert problem.code == "pdf-unreadable"
    assert "encrypted" in problem.message


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.9, 0.99, 0.999])
def test_a_file_cut_short_is_damaged_or_unreadable(share: float):
    data = good_pdf()
    assert codes(data[: int(len(data) * share)]) & {"pdf-unreadable", "pdf-damaged", "pdf-end"}


def test_a_file_without_pages_cannot_be_read():
    out = io.BytesIO()
    Pdf.new().save(out)
    assert codes(out.getvalue()) == {"pdf-unreadable"}


def test_a_pdf_of_a_browser_is_told_its_few_great_faults():
    html = "<title>x</title><p>Hello <a href='https://w.int'>world</a><hr><p style='font-size: 5pt'>small"
    problems = preflight(HTML(string=html).write_pdf(), SHOP)
    assert {problem.code for problem in problems} == {
        "pdf-version", "pdfx-missing", "bleed-size", "annotation", "action", "colour-rgb", "text-small",
    }  # fmt: skip
    assert len(problems) == 7


def test_a_picture_saved_as_pdf_is_told_its_faults():
    out = io.BytesIO()
    Image.new("RGB", (400, 600), "red").save(out, "PDF", resolution=72)
    assert codes(out.getvalue(), None) == {"pdfx-missing", "trimbox-missing", "bleed-missing", "colour-rgb",
                                           "image-resolution"}  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_a_file_with_a_flipped_byte_raises_nothing(seed: int):
    data = bytearray(good_pdf())
    for step in range(5):
        at = (seed * 7919 + step * 104729) % len(data)
        data[at] ^= 1 << (seed % 8)
    assert isinstance(preflight(bytes(data), SHOP), tuple)


@pytest.mark.parametrize("seed", range(60))
def test_an_entry_of_the_wrong_kind_raises_nothing(seed: int):
    def confuse(pdf: Pdf) -> None:
        owners = [thing for thing in pdf.objects if isinstance(thing, Dictionary | Stream)]
        owner = owners[seed % len(owners)]
        keys = sorted(key for key in dict(owner) if key not in ("/Length", "/Kids", "/Count", "/Parent"))
        if keys:
            owner[keys[seed // len(owners) * 3 % len(keys)]] = [7, Name.Odd, Array(), Dictionary(), True][seed % 5]

    assert isinstance(found(broken(confuse)), tuple)


def test_forms_that_multiply_are_too_complex():
    def multiply(pdf: Pdf) -> None:
        form = pdf.pages[0].Resources.XObject.Fm0
        for _ in range(12):
            form = pdf.make_indirect(
                Stream(
                    pdf,
                    b"/A Do " * 10,
                    Type=Name.XObject,
                    Subtype=Name.Form,
                    BBox=Array([0, 0, 999, 999]),
                    Resources=Dictionary(XObject=Dictionary(A=form)),
                )
            )
        pdf.pages[0].Resources.XObject["/Fm0"] = form

    (problem,) = found(broken(multiply))
    assert problem.code == "pdf-too-complex"


def test_forms_nested_deeply_are_too_complex():
    def nest(pdf: Pdf) -> None:
        form = pdf.pages[0].Resources.XObject.Fm0
        for _ in range(40):
            form = pdf.make_indirect(
                Stream(
                    pdf,
                    b"/A Do",
                    Type=Name.XObject,
                    Subtype=Name.Form,
                    BBox=Array([0, 0, 999, 999]),
                    Resources=Dictionary(XObject=Dictionary(A=form)),
                )
            )
        pdf.pages[0].Resources.XObject["/Fm0"] = form

    assert codes(broken(nest)) == {"pdf-too-complex"}


def test_a_form_that_draws_itself_is_faulty():
    def loop(pdf: Pdf) -> None:
        form = pdf.pages[0].Resources.XObject.Fm0
        form.Resources.XObject["/Self"] = form
        form.write(form.read_bytes() + b" /Self Do")

    assert codes(broken(loop)) == {"content-faulty"}


def test_a_stream_that_unpacks_to_gigabytes_is_too_complex():
    def swell(pdf: Pdf) -> None:
        packer = zlib.compressobj(9)
        data = b"".join(packer.compress(b" " * 1_000_000) for _ in range(100)) + packer.flush()
        pdf.pages[0].Contents = pdf.make_indirect(Stream(pdf, b""))
        pdf.pages[0].Contents.write(data, filter=Name.FlateDecode)

    assert codes(broken(swell)) == {"pdf-too-complex"}


def test_a_picture_of_a_giant_size_is_too_complex():
    def grow(pdf: Pdf) -> None:
        picture = pdf.pages[0].Resources.XObject.Fm0.Resources.XObject.Im0
        picture.Width = picture.Height = 60_000

    assert codes(broken(grow)) == {"pdf-too-complex"}


@pytest.mark.parametrize("size", [(0, 0), (0.1, 0.1), (100_000, 0.1), (1e9, 1e9)])
def test_a_page_of_an_odd_size_raises_nothing(size: tuple[float, float]):
    def change(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.MediaBox = page.BleedBox = page.TrimBox = Array([0, 0, *size])

    assert "bleed-size" in codes(broken(change), None)


def test_a_page_of_a_giant_size_is_examined():
    def grow(pdf: Pdf) -> None:
        pdf.pages[0].obj.MediaBox = Array([0, 0, 14_400, 14_400])

    assert "pdf-too-complex" not in codes(broken(grow), None)


def test_problems_come_in_the_same_order_each_time():
    data = HTML(string="<title>x</title><p>Hello <a href='https://w.int'>world</a>").write_pdf()
    severities = [problem.severity.value for problem in preflight(data, SHOP)]
    assert preflight(data, SHOP) == preflight(data, SHOP)
    assert severities == sorted(severities)
