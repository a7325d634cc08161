"""The QR code as one path."""

from __future__ import annotations

import re

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from leaflet_studio.problems import LeafletError
from leaflet_studio.typeset.qr import QUIET_ZONE_MODULES, QRCode, make_qr_code

LINK = "https://example.org/lift-the-ban"


def drawn(code: QRCode, pixels: int) -> Image.Image:
    """Draw the path's rows, as a renderer would."""
    picture = Image.new("L", (code.modules * pixels,) * 2, 255)
    draw = ImageDraw.Draw(picture)
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", code.path):
        left, top = int(x) * pixels, int(y) * pixels
        draw.rectangle((left, top, left + int(length) * pixels - 1, top + pixels - 1), fill=0)
    return picture


@pytest.mark.parametrize("robust", [False, True])
@pytest.mark.parametrize("link", [LINK, "https://example.org/" + "a" * 200, "https://пример.example/қазақ"])
def test_the_path_reads_back_as_the_link(link: str, robust: bool) -> None:
    (read,) = zxingcpp.read_barcodes(drawn(make_qr_code(link, robust), 4))
    assert read.text == link


def test_the_quiet_zone_is_four_modules_on_every_side() -> None:
    code = make_qr_code(LINK)
    numbers = [(int(x), int(y), int(n)) for x, y, n in re.findall(r"M(\d+) (\d+)h(\d+)", code.path)]
    assert min(x for x, _, _ in numbers) == min(y for _, y, _ in numbers) == QUIET_ZONE_MODULES
    assert max(x + n for x, _, n in numbers) == max(y + 1 for _, y, _ in numbers) == code.modules - QUIET_ZONE_MODULES


def test_the_module_size_is_the_side_over_all_modules() -> None:
    code = make_qr_code(LINK)
    assert code.module_mm(code.modules * 0.5) == pytest.approx(0.5)


def test_a_link_too_long_for_any_symbol_is_told() -> None:
    with pytest.raises(LeafletError, match="too long for a QR code"):
        make_qr_code("https://example.org/" + "a" * 3000)
