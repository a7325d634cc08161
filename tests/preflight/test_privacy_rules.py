"""What a file tells of those who made it, each found alone."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from good_pdf import XMP, broken, codes, found, good_pdf
from pikepdf import Dictionary, Name, Pdf, Stream, String
from PIL import ExifTags, Image

Break = Callable[[Pdf], object]


def info(key: str, value: str) -> Break:
    return lambda pdf: pdf.trailer.Info.__setitem__(key, String(value))


def xmp(entry: str) -> Break:
    return lambda pdf: pdf.Root.Metadata.write(XMP.replace("<xmpMM:VersionID>", f"{entry}<xmpMM:VersionID>").encode())


def photo(exif: Image.Exif) -> Break:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((240, 240)).convert("CMYK").save(out, "JPEG", quality=90, exif=exif)

    def place(pdf: Pdf) -> None:
        pdf.pages[0].Resources.XObject.Fm0.Resources.XObject.Im0.write(out.getvalue(), filter=Name.DCTDecode)

    return place


def taken_in_berlin() -> Image.Exif:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (52.0, 31.0, 12.0)
    return exif


def taken_by(name: str) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = name
    return exif


PRIVACY_RULES: dict[str, tuple[Break, set[str]]] = {
    "an author": (info("/Author", "A. Person"), {"metadata-author"}),
    "an author in XMP": (xmp("<dc:creator><rdf:Seq><rdf:li>A. Person</rdf:li></rdf:Seq></dc:creator>"),
                         {"metadata-author"}),
    "a Windows folder": (info("/Subject", r"C:\Users\person\leaflet.odg"), {"metadata-folder"}),
    "a folder in XMP": (xmp("<pdf:Keywords>/home/person/leaflet.sla</pdf:Keywords>"), {"metadata-folder"}),
    "a program's own data": (lambda pdf: pdf.pages[0].obj.__setitem__("/PieceInfo", Dictionary()),
                             {"metadata-history"}),
    "a thumbnail": (
        lambda pdf: pdf.pages[0].obj.__setitem__("/Thumb", Stream(pdf, bytes(1), Width=1, Height=1)), {"thumbnail"},
    ),
    "an attachment": (
        lambda pdf: pdf.Root.__setitem__("/Names", Dictionary(EmbeddedFiles=Dictionary())), {"attachment"},
    ),
    "a picture's place": (photo(taken_in_berlin()), {"picture-location"}),
    "a picture's maker": (photo(taken_by("A. Person")), {"picture-metadata"}),
}  # fmt: skip


@pytest.mark.parametrize("name", PRIVACY_RULES)
def test_what_reveals_someone_is_found_alone(name: str):
    break_it, expected = PRIVACY_RULES[name]
    assert codes(broken(break_it)) == expected


def test_the_author_is_named():
    (problem,) = found(broken(info("/Author", "A. Person")))
    assert "A. Person" in problem.message


def test_a_plain_page_reveals_nobody():
    assert codes(good_pdf()) == set()
