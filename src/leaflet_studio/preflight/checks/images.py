"""Pictures: resolution, and whether their dictionaries make sense."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from leaflet_studio.preflight.checks.findings import counted, worst_marks
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.marks import Mark, Picture
from leaflet_studio.problems import Problem, error, warning

_SMALLEST_PX: Final = 16
_JPX_CHANNELS: Final = (1, 3, 4)
_SLACK_PPI: Final = 0.5
_TAKE: Final = "Take a larger picture, or place it smaller."


def check_resolution(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0031: pictures have enough pixels where they are placed; the axis with fewer counts."""
    shop = evidence.shop
    yield from _resolution(
        evidence, _is_tonal, "image-resolution", shop.resolution_error_ppi, shop.resolution_warning_ppi
    )


def check_bitmap_resolution(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0032: 1-bit pictures, whose steps show at once, have the shop's 550 pixels per inch (800: good)."""
    shop = evidence.shop
    yield from _resolution(
        evidence,
        _is_bitmap,
        "bitmap-resolution",
        shop.bitmap_resolution_error_ppi,
        shop.bitmap_resolution_warning_ppi,
    )


def check_alternates(evidence: Evidence) -> Iterator[Problem]:
    """X74: no other version of a picture is the one for printing."""
    for page in evidence.pages:
        for mark in page.walked.marks:
            for alternate in mark.image.source.get("/Alternates", []) if mark.image and mark.image.source else []:
                if alternate.get("/DefaultForPrinting", False):
                    message = "A picture has another version that would be printed in its place."
                    yield error("image-alternate", message, page.place_of(mark), "Export without alternate pictures.")


def check_dictionaries(evidence: Evidence) -> Iterator[Problem]:
    """X75: a picture's size, bits and colour space are there and allowed; JPEG 2000 has 1, 3 or 4 channels."""
    for page in evidence.pages:
        for mark in page.walked.marks:
            fault = _fault(mark.image) if mark.image else ""
            if fault:
                message = f"The picture {fault}."
                yield error("image-faulty", message, page.place_of(mark), "Place the picture again and export.")


def _resolution(
    evidence: Evidence, test: Callable[[Picture], bool], code: str, least: float, good: float
) -> Iterator[Problem]:
    own = evidence.expected.owners

    def is_coarse(mark: Mark) -> bool:
        image = mark.image
        judged = image is not None and (not _is_tiny(image) or any(name in own for name in mark.forms))
        return judged and image is not None and test(image) and image.ppi < good - _SLACK_PPI

    for page, mark, count in worst_marks(evidence, is_coarse, lambda mark: mark.image.ppi if mark.image else 0.0):
        ppi = mark.image.ppi if mark.image else 0.0
        bad = ppi < least - _SLACK_PPI
        pictures = counted(count, "picture has", "pictures have")
        message = (
            f"{pictures} too few pixels: {ppi:.0f} per inch at the lowest; {good:g} are good, {least:g} the least."
        )
        yield (error if bad else warning)(code, message, page.place_of(mark), _TAKE)


def _is_tiny(image: Picture) -> bool:
    """GWG 2022: pictures of 16 pixels or less on a side are not judged, but for photos and logos of our own files."""
    return min(image.width_px, image.height_px) <= _SMALLEST_PX


def _is_bitmap(image: Picture) -> bool:
    return image.bits == 1


def _is_tonal(image: Picture) -> bool:
    return image.bits != 1


def _fault(image: Picture) -> str:
    if image.width_px < 1 or image.height_px < 1:
        return "has no size"
    if image.bits not in (1, 2, 4, 8, 16):
        return f"has {image.bits} bits a pixel and ink"
    jpx = image.source is not None and "/JPXDecode" in str(image.source.get("/Filter", ""))
    if image.space is None and not image.mask and not jpx:
        return "has no colour space"
    if image.space is not None and image.space.family == "Pattern":
        return "has a pattern as its colour space"
    if jpx and _jpx_channels(image.source) not in _JPX_CHANNELS:
        return "is a JPEG 2000 with a number of channels that cannot be printed"
    return ""


def _jpx_channels(source: Any) -> int:
    """Return the number of channels from the SIZ marker of a JPEG 2000 codestream (ISO 15444-1, A.5.1)."""
    data = bytes(source.read_raw_bytes())
    at = data.find(b"\xff\x4f\xff\x51")
    return int.from_bytes(data[at + 40 : at + 42], "big") if at >= 0 else 0
