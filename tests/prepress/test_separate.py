"""Whatever a layout draws comes out in inks."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageCms
from plates import mean_ink, plates

from leaflet_studio.pictures import clean_picture
from leaflet_studio.prepress.inks import Separator
from leaflet_studio.prepress.separate import separate
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError
from leaflet_studio.raster import rasterise
from leaflet_studio.resources import assets_folder, shop_folders
from leaflet_studio.shops import find_shop
from leaflet_studio.typeset.engine import Source

PROFILE = "FOGRA39L_coated.icc"
PAGE = "@page{size:60mm 60mm;margin:0}body{margin:0;font-family:'Noto Sans'}"
RED_AND_CLEAR = Image.merge("RGBA", [Image.new("L", (40, 40), level) for level in (200, 30, 30, 128)])


@pytest.fixture(scope="module")
def separator() -> Separator:
    return Separator((assets_folder() / "icc" / PROFILE).read_bytes(), PROFILE)


@pytest.fixture
def separated(press: Press, separator: Separator) -> Callable[..., pikepdf.Pdf]:
    def make(html: str, css: str = "", **files: bytes) -> pikepdf.Pdf:
        named = tuple((name.replace("_", "."), data) for name, data in files.items())
        source = Source(f"<html lang=en><body>{html}</body></html>", (PAGE + css,), named)
        pdf = press.engine.open(source).render("").pdf()
        return pikepdf.open(BytesIO(separate(pdf, separator)))

    return make


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    target = BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def operators(stream: pikepdf.Object) -> list[tuple[str, list[object]]]:
    return [(str(each.operator), list(each.operands)) for each in pikepdf.parse_content_stream(stream)]


def images(document: pikepdf.Pdf) -> list[pikepdf.Stream]:
    return [item for item in document.objects if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"]


def colour_spaces(document: pikepdf.Pdf) -> set[str]:
    found = {str(item.get("/ColorSpace", "")) for item in document.objects if isinstance(item, pikepdf.Stream)}
    return found | {str(item.ColorSpace) for item in document.objects if "/ShadingType" in keys(item)}


def keys(item: object) -> set[str]:
    return set(item.keys()) if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)) else set()


@pytest.mark.parametrize(
    "html",
    [
        "<p style='color:#c4161c'>red</p>",
        "<p style='color:gray'>grey</p>",
        "<hr><mark>marked</mark>",
        "<p style='color:lab(50% 40 20)'>lab</p>",
        "<p style='color:oklch(60% .2 30)'>oklch</p>",
        "<svg viewBox='0 0 9 9' width=40><path d='M0 0h9v9z' fill='#12a' stroke='lime'/></svg>",
        "<div style='border:3px dashed navy;box-shadow:2px 2px teal'>boxes</div>",
        "<ul><li>one<li>two</ul><table border=1><tr><td>cell</table>",
        "<p style='opacity:.4;color:#123'>pale</p>",
    ],
)
def test_no_colour_of_light_is_left(separated: Callable[..., pikepdf.Pdf], html: str) -> None:
    with separated(html) as document:
        streams = [item for item in document.objects if isinstance(item, pikepdf.Stream)]
        drawn = [item for item in streams if item.get("/Subtype") == "/Form"]
        contents = [page.Contents for page in document.pages] + drawn
        used = {operator for content in contents for operator, _ in operators(content)}
    assert "k" in used or "K" in used
    assert not used & {"rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN"}


@pytest.mark.parametrize("kind", ["linear-gradient(#fd0,#006)", "radial-gradient(#fff,#c4161c,#000)"])
def test_a_gradient_is_drawn_in_inks_and_can_be_seen(separated: Callable[..., pikepdf.Pdf], kind: str) -> None:
    with separated("<div class=g></div>", f".g{{height:60mm;background:{kind}}}") as document:
        assert "/DeviceRGB" not in colour_spaces(document)
        target = BytesIO()
        document.save(target)
    (picture,) = rasterise(target.getvalue(), 72)
    low, high = picture.convert("L").getextrema()
    assert high - low > 30


@pytest.mark.parametrize(
    "kind",
    [
        "linear-gradient(#fd0,#006)",
        "radial-gradient(#fff,#c4161c,#000)",
        "repeating-linear-gradient(45deg,#fff,#c4161c 3mm,#000 6mm)",
        "repeating-radial-gradient(#fd0,#1a5 5mm)",
    ],
)
def test_a_gradient_prints_within_5_percent_of_the_profiles_own_conversion(
    press: Press, separator: Separator, kind: str
) -> None:
    html = f"<html lang=en><body><div style='height:60mm;background:{kind}'></div></body></html>"
    pdf = press.engine.open(Source(html, (PAGE,))).render("").pdf()
    wanted = separator.picture(next(rasterise(pdf, 72)).convert("RGB"))
    seen = plates(separate(pdf, separator))
    for ink in ("Cyan", "Magenta", "Yellow", "Black"):
        band = "K" if ink == "Black" else ink[0]
        assert mean_ink(seen[ink]) == pytest.approx(mean_ink(wanted.getchannel(band)), abs=5)


def test_a_gradient_to_transparent_keeps_its_mask(separated: Callable[..., pikepdf.Pdf]) -> None:
    css = ".g{height:60mm;background:linear-gradient(rgba(200,0,0,1),rgba(200,0,0,0))}"
    with separated("<div class=g></div>", css) as document:
        target = BytesIO()
        document.save(target)
    (picture,) = rasterise(target.getvalue(), 72)
    top, bottom = picture.getpixel((80, 3)), picture.getpixel((80, picture.height - 4))
    assert top[1] < 80
    assert bottom[1] > 230


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a_png", encoded(Image.new("RGB", (40, 40), (200, 30, 30)), "PNG"), "/DeviceCMYK"),
        ("a_png", encoded(Image.new("RGB", (40, 40), (200, 30, 30)).quantize(4), "PNG"), "/DeviceCMYK"),
        ("a_png", encoded(Image.new("L", (40, 40), 90), "PNG"), "/DeviceGray"),
        ("a_jpg", encoded(Image.new("RGB", (40, 40), (200, 30, 30)), "JPEG"), "/DeviceCMYK"),
        ("a_jpg", encoded(Image.new("CMYK", (40, 40), (0, 200, 200, 10)), "JPEG"), "/DeviceCMYK"),
        ("a_jpg", encoded(Image.new("L", (40, 40), 90), "JPEG"), "/DeviceGray"),
        ("a_png", encoded(RED_AND_CLEAR, "PNG"), "/DeviceCMYK"),
    ],
)
def test_pictures_of_every_kind_become_inks(
    separated: Callable[..., pikepdf.Pdf], name: str, data: bytes, expected: str
) -> None:
    with separated(f"<img src='{name.replace('_', '.')}'>", **{name: data}) as document:
        spaces = {
            str(image.ColorSpace) for image in images(document) if "/SMask" in image or len(images(document)) == 1
        }
    assert spaces == {expected}


def test_a_picture_keeps_its_alpha(separated: Callable[..., pikepdf.Pdf]) -> None:
    with separated("<img src='a.png'>", a_png=encoded(RED_AND_CLEAR, "PNG")) as document:
        (masked,) = [image for image in images(document) if "/SMask" in image]
        assert str(masked.SMask.ColorSpace) == "/DeviceGray"
        assert set(pikepdf.PdfImage(masked.SMask).as_pil_image().tobytes()) == {128}


def test_a_photo_on_the_plate_is_what_the_profile_says(
    separated: Callable[..., pikepdf.Pdf], separator: Separator
) -> None:
    photo = Image.new("RGB", (40, 40), (60, 120, 180))
    wanted = separator.picture(photo).getpixel((0, 0))
    with separated("<img src='a.png'>", a_png=encoded(photo, "PNG")) as document:
        (image,) = images(document)
        found = pikepdf.PdfImage(image).as_pil_image().getpixel((5, 5))
    assert max(abs(one - other) for one, other in zip(wanted, found, strict=True)) <= 3


def overprinting_when(document: pikepdf.Pdf, paints: set[str]) -> list[bool]:
    """Tell for each painting operator whether overprint was on."""
    on, found = False, []
    stack: list[bool] = []
    for operator, operands in operators(document.pages[0].Contents):
        if operator == "gs" and str(operands[0]).startswith("/Overprint"):
            on = str(operands[0]) == "/OverprintOn"
        elif operator == "q":
            stack.append(on)
        elif operator == "Q":
            on = stack.pop()
        elif operator in paints:
            found.append(on)
    return found


def test_small_black_text_overprints(separated: Callable[..., pikepdf.Pdf]) -> None:
    with separated("<p style='font-size:9pt'>small") as document:
        assert overprinting_when(document, {"TJ", "Tj"}) == [True]
        assert document.pages[0].Resources.ExtGState.OverprintOn.OPM == 1


@pytest.mark.parametrize("style", ["font-size:9pt;color:white", "font-size:9pt;color:#c4161c", "font-size:24pt"])
def test_white_coloured_and_large_text_does_not_overprint(separated: Callable[..., pikepdf.Pdf], style: str) -> None:
    with separated(f"<p style='{style}'>text") as document:
        assert overprinting_when(document, {"TJ", "Tj"}) == [False]


def test_text_after_black_text_does_not_inherit_its_overprint(separated: Callable[..., pikepdf.Pdf]) -> None:
    with separated("<p style='font-size:9pt'>black <b style='color:#c4161c'>red</b> black") as document:
        assert overprinting_when(document, {"TJ", "Tj"}) == [True, False, True]


def test_neutral_greys_go_to_black_alone_and_black_is_full(separator: Separator) -> None:
    assert separator.rgb(0, 0, 0) == (0, 0, 0, 1)
    assert separator.rgb(1, 1, 1) == (0, 0, 0, 0)
    greys = [separator.rgb(level, level, level) for level in (0.2, 0.5, 0.8)]
    assert all(grey[:3] == (0, 0, 0) for grey in greys)
    assert greys[0][3] > greys[1][3] > greys[2][3] > 0


def test_black_is_no_colour_out_of_reach_on_newsprint_as_a_vivid_blue_is() -> None:
    newspaper = find_shop("newspaper", shop_folders())
    separator = Separator((assets_folder() / "icc" / newspaper.output.profile).read_bytes(), newspaper.output.profile)
    assert separator.shift(0, 0, 0) == 0
    assert separator.shift(0, 0, 1) > 15


def test_a_colour_keeps_within_the_profiles_ink_limit(separator: Separator) -> None:
    steps = [level / 4 for level in range(5)]
    totals = [sum(separator.rgb(red, green, blue)) for red in steps for green in steps for blue in steps]
    assert max(totals) <= 3.03


@pytest.mark.parametrize("data", [b"", b"not a profile", b"\0" * 4000])
def test_what_is_no_profile_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(LeafletError, match=r"mine\.icc.*colour profile"):
        Separator(data, "mine.icc")


def test_a_profile_for_screens_is_refused() -> None:
    from PIL import ImageCms

    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with pytest.raises(LeafletError, match="no CMYK output profile"):
        Separator(data, "screen.icc")


SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
BLUE = Image.new("RGB", (60, 60), (60, 120, 180))
TURNED = b"Exif\0\0MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0"
BLUE_INKS, PALE_INKS = (74.9, 41.2, 1.2, 12.9), (37.5, 20.6, 0.6, 6.5)
GREY_INKS, INKS_AS_THEY_ARE = (0, 0, 0, 71.8), (78.4, 39.2, 7.8, 3.9)
KINDS = {
    "rgb.png": (encoded(BLUE, "PNG"), BLUE_INKS),
    "rgba.png": (encoded(Image.merge("RGBA", [*BLUE.split(), Image.new("L", (60, 60), 128)]), "PNG"), PALE_INKS),
    "palette.png": (encoded(BLUE.quantize(4), "PNG"), BLUE_INKS),
    "palette.gif": (encoded(BLUE.quantize(4), "GIF"), BLUE_INKS),
    "grey.png": (encoded(Image.new("L", (60, 60), 90), "PNG"), GREY_INKS),
    "grey.jpg": (encoded(Image.new("L", (60, 60), 90), "JPEG"), GREY_INKS),
    "grey-as-rgb.jpg": (encoded(Image.new("RGB", (60, 60), (90, 90, 90)), "JPEG"), GREY_INKS),
    "grey-16.png": (encoded(Image.new("I;16", (60, 60), 90 * 257), "PNG"), GREY_INKS),
    "grey-alpha.png": (encoded(Image.new("LA", (60, 60), (90, 128)), "PNG"), (0, 0, 0, 36)),
    "one-bit.png": (encoded(Image.new("1", (60, 60), 0), "PNG"), (0, 0, 0, 100)),
    "cmyk.jpg": (encoded(Image.new("CMYK", (60, 60), (200, 100, 20, 10)), "JPEG", quality=95), INKS_AS_THEY_ARE),
    "cmyk.tif": (encoded(Image.new("CMYK", (60, 60), (200, 100, 20, 10)), "TIFF"), INKS_AS_THEY_ARE),
    "profile.jpg": (encoded(BLUE, "JPEG", icc_profile=SRGB), BLUE_INKS),
    "turned.jpg": (
        encoded(BLUE, "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0"),
        BLUE_INKS,
    ),
}


@pytest.mark.parametrize("name", KINDS)
def test_plates_of_pictures_are_what_the_profile_says_within_3_percent(
    press: Press, separator: Separator, name: str
) -> None:
    data, wanted = KINDS[name]
    cleaned = clean_picture(data, name)
    html = "<html lang=en><body><img src=a.img style='width:60mm;height:60mm;display:block'></body></html>"
    pdf = press.engine.open(Source(html, (PAGE,), (("a.img", cleaned),))).render("").pdf()
    seen = plates(separate(pdf, separator), dpi=20)
    found = [mean_ink(seen[ink], (5, 5, 40, 40)) for ink in ("Cyan", "Magenta", "Yellow", "Black")]
    assert found == pytest.approx(wanted, abs=3)


def black_of(press: Press, separator: Separator, html: str, picture: Image.Image) -> float:
    html = f"<html lang=en><body style='margin:0'>{html}</body></html>"
    files = (("a.png", encoded(picture, "PNG")),)
    pdf = (
        press.engine.open(Source(html, (f"{PAGE}.all{{display:block;height:60mm;width:60mm}}",), files))
        .render("")
        .pdf()
    )
    return mean_ink(plates(separate(pdf, separator), dpi=20)["Black"])


@pytest.mark.parametrize(("dark", "light"), [(0, 255), (90, 90), (90, 200), (220, 220)])
def test_greys_in_areas_gradients_and_pictures_are_of_the_same_black(
    press: Press, separator: Separator, dark: int, light: int
) -> None:
    picture = Image.linear_gradient("L").point([round(dark + (light - dark) * level / 255) for level in range(256)])
    area = f"<div class=all style='background:linear-gradient(rgb({dark} {dark} {dark}),rgb({light} {light} {light}))'>"
    black = black_of(press, separator, area, picture)
    for each in (picture, picture.convert("RGB")):
        assert black_of(press, separator, "<img class=all src=a.png>", each) == pytest.approx(black, abs=2)


@pytest.mark.parametrize("limit", [2.4, 2.8])
def test_no_colour_and_no_picture_takes_more_ink_than_the_limit(limit: float) -> None:
    separator = Separator((assets_folder() / "icc" / PROFILE).read_bytes(), PROFILE, limit)
    steps = [level / 4 for level in range(5)]
    totals = [sum(separator.rgb(red, green, blue)) for red in steps for green in steps for blue in steps]
    assert max(totals) <= limit + 0.01
    dark = Image.merge(
        "RGB", [Image.linear_gradient("L").rotate(turn).point(list(range(128)) * 2) for turn in (0, 90, 180)]
    )
    heavy = Image.new("CMYK", (9, 9), (255, 240, 230, 200))
    for picture in (dark, heavy):
        inks = separator.picture(picture).tobytes()
        assert max(sum(inks[at : at + 4]) for at in range(0, len(inks), 4)) / 255 <= limit + 0.02
    assert separator.picture(heavy).getpixel((0, 0))[3] == 200
    assert separator.limited((0.6, 0.4, 0.4, 1)) == (0.6, 0.4, 0.4, 1)
