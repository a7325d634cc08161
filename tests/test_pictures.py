"""Pictures lose everything but the picture."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from leaflet_studio import pictures
from leaflet_studio.pictures import SIDE_LIMIT, check_picture, clean_picture, picture_size
from leaflet_studio.problems import LeafletError

SECRET = b"51.5007 N 0.1246 W"


def photo(width: int = 40, height: int = 20) -> Image.Image:
    picture = Image.new("RGB", (width, height), "#c4161c")
    picture.putpixel((0, 0), (255, 255, 255))
    return picture


def jpeg(orientation: int = 1, **options: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET.decode()
    target = BytesIO()
    photo().save(target, "JPEG", exif=exif, comment=SECRET, quality=90, **options)
    return target.getvalue()


def scan(data: bytes) -> bytes:
    return data[data.index(b"\xff\xda") : data.rindex(b"\xff\xd9") + 2]


def test_an_upright_jpeg_keeps_its_scan_and_loses_its_metadata() -> None:
    original = jpeg() + b"trailing " + SECRET
    cleaned = clean_picture(original, "a.jpg")
    assert scan(cleaned) == scan(original)
    assert SECRET not in cleaned
    assert b"Exif" not in cleaned


def test_a_turned_jpeg_is_turned_upright_and_loses_its_metadata() -> None:
    cleaned = clean_picture(jpeg(orientation=6), "a.jpg")
    assert picture_size(cleaned) == (20, 40)
    assert SECRET not in cleaned
    assert Image.open(BytesIO(cleaned)).getexif() == {}


def test_a_png_loses_its_texts() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Location", SECRET.decode())
    target = BytesIO()
    photo().save(target, "PNG", pnginfo=texts)
    cleaned = clean_picture(target.getvalue(), "a.png")
    assert SECRET not in cleaned
    assert Image.open(BytesIO(cleaned)).tobytes() == photo().tobytes()


def test_colours_of_a_profile_are_kept_and_the_profile_is_not() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    cleaned = clean_picture(jpeg(icc_profile=profile), "a.jpg")
    with Image.open(BytesIO(cleaned)) as picture:
        assert "icc_profile" not in picture.info
        red, green, blue = picture.convert("RGB").getpixel((30, 10))
    assert abs(red - 0xC4) < 6
    assert max(green, blue) < 0x30


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK"])
def test_every_kind_of_picture_comes_through(mode: str) -> None:
    target = BytesIO()
    photo().convert(mode).save(target, "JPEG" if mode == "CMYK" else "PNG")
    assert picture_size(clean_picture(target.getvalue(), "a")) == (40, 20)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        jpeg()[:200],
        jpeg()[:-300],
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_what_is_no_whole_picture_is_told_by_name(data: bytes) -> None:
    (problem,) = check_picture(data, "images/a.jpg")
    assert "images/a.jpg" in problem.message
    assert problem.hint
    with pytest.raises(LeafletError):
        clean_picture(data, "images/a.jpg")


def test_a_picture_too_large_to_print_is_refused_before_it_is_unpacked() -> None:
    target = BytesIO()
    Image.new("1", (SIDE_LIMIT + 1, 1)).save(target, "PNG")
    assert "more than can be printed" in check_picture(target.getvalue(), "a.png")[0].message


def test_a_huge_jpeg_is_taken_at_half_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PIXELS_LIMIT", 500)
    target = BytesIO()
    photo(48, 32).save(target, "JPEG")
    assert check_picture(target.getvalue(), "a.jpg") == ()
    assert picture_size(clean_picture(target.getvalue(), "a.jpg")) == (24, 16)


def test_a_palette_keeps_what_lets_the_ground_through() -> None:
    target = BytesIO()
    photo().quantize(4).save(target, "PNG", transparency=0)
    with Image.open(BytesIO(clean_picture(target.getvalue(), "palette.png"))) as cleaned:
        assert cleaned.mode == "RGBA"
        assert {0, 255} == {alpha for _, (*_, alpha) in cleaned.getcolors(800)}


def test_a_picture_from_a_phone_is_called_by_its_name() -> None:
    assert "HEIC" in check_picture(b"\0\0\0\x18ftypheic\0\0\0\0", "IMG_0001.HEIC")[0].message


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "Export it as PNG"),
        (jpeg()[:-300], "Copy or download it again"),
        (b"%PDF-1.7\n", "Export it as PNG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "Save it as JPEG or PNG"),
        (b"not a picture", "Save it as JPEG or PNG"),
    ],
)
def test_each_fault_of_a_picture_has_its_own_way_out(data: bytes, words: str) -> None:
    assert words in check_picture(data, "a.jpg")[0].hint


def test_every_cut_of_a_jpeg_gives_a_picture_or_a_problem() -> None:
    data = jpeg()
    for end in range(0, len(data), 7):
        problems = check_picture(data[:end], "a.jpg")
        if not problems:
            assert picture_size(clean_picture(data[:end], "a.jpg")) == (40, 20)
