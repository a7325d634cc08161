"""A version against its master: what differs, by bytes where a page is put together from frames, and by pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

import pypdfium2
from PIL import Image, ImageChops, ImageDraw

from leaflet_studio.comparing.parts import FAULTS, FileParts, PageParts, PlacedForm, take_apart
from leaflet_studio.preflight.reading.geometry import Box
from leaflet_studio.raster import MM_PER_POINT, rasterise
from leaflet_studio.typeset.glyphs import OVERHANG_MM

DPI: Final = 96.0
SEEN: Final = 24
"""How much a pixel must differ, of 255: less is the rounding of edges."""
FREE_TO_DIFFER: Final = ("Info /Title", "Info /CreationDate", "Info /ModDate", "Root /Metadata", "Root /Lang")
"""What a file says of itself, and versions in other languages say differently; it is listed all the same."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. `page` counts from 1, 0 is the file itself; `frame` is the form's name, where known.

    `box_mm` is (x, y, width, height) from the upper left corner of the trim. `permitted` differences are listed, and
    stand against nothing.
    """

    page: int
    what: str
    permitted: bool = False
    frame: str = ""
    box_mm: tuple[float, float, float, float] | None = None

    def __str__(self) -> str:
        page = f"page {self.page}: " if self.page else ""
        if self.box_mm is None:
            return f"{page}{self.what}"
        x, y, width, height = self.box_mm
        return f"{page}{self.what}, {width:.0f} × {height:.0f} mm at {x:.0f}, {y:.0f} mm"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A version's differences from its master, in the order of pages; `pages` is how many it has."""

    file: str
    differences: tuple[Difference, ...]
    pages: int = 0

    @property
    def exceptions(self) -> tuple[Difference, ...]:
        """Return what differs and must not."""
        return tuple(each for each in self.differences if not each.permitted)


class Master:
    """The file that versions are held against, taken apart and drawn once. Raises one of `FAULTS`."""

    def __init__(self, data: bytes) -> None:
        self.parts = take_apart(data)
        self.pictures = tuple(rasterise(data, DPI))


def compare(master: Master, file: str, data: bytes, allowed: tuple[str, ...]) -> Comparison:
    """Compare a version with its master; `allowed` are names of frames that may differ, `*` and `?` for any signs."""
    try:
        version = take_apart(data)
        return Comparison(file, tuple(_differences(master, version, data, allowed)), len(version.pages))
    except (*FAULTS, pypdfium2.PdfiumError) as fault:
        return Comparison(file, (Difference(0, f"it cannot be read: {fault}"),))


def is_allowed(name: str, allowed: tuple[str, ...]) -> bool:
    """Tell whether a frame may differ."""
    return any(fnmatchcase(name, pattern) for pattern in allowed)


def _differences(master: Master, version: FileParts, data: bytes, allowed: tuple[str, ...]) -> Iterator[Difference]:
    yield from file_differences(master.parts, version)
    if len(master.parts.pages) != len(version.pages):
        yield Difference(0, f"it has {len(version.pages)} pages, the master {len(master.parts.pages)}")
    pictures = zip(master.pictures, rasterise(data, DPI), strict=False)
    pages = zip(master.parts.pages, version.pages, pictures, strict=False)
    for number, (one, other, (before, after)) in enumerate(pages, 1):
        yield from page_differences(number, one, other)
        in_forms = tuple(_form_differences(number, one, other, allowed))
        yield from in_forms
        explained = frozenset(each.frame for each in in_forms)
        yield from _pixel_differences(number, (one, other), (before, after), explained)


def file_differences(master: FileParts, version: FileParts) -> Iterator[Difference]:
    """Tell what differs in what the files say of themselves."""
    for name in sorted({*master.facts, *version.facts}):
        one, other = master.facts.get(name), version.facts.get(name)
        if one != other:
            yield Difference(0, f"{name} {_changed(one, other)}", name in FREE_TO_DIFFER)


def page_differences(number: int, one: PageParts, other: PageParts) -> Iterator[Difference]:
    """Tell what differs in two pages outside of their forms: boxes, resources, drawing, anything else."""
    for name in sorted({*one.boxes, *other.boxes}):
        if one.boxes.get(name) != other.boxes.get(name):
            yield Difference(number, f"{name} {_changed(one.boxes.get(name), other.boxes.get(name))}")
    if one.resources != other.resources:
        yield Difference(number, "the page's resources differ")
    if one.rest != other.rest:
        yield Difference(number, "what the page draws outside of frames differs")
    for name in sorted({*one.others, *other.others}):
        if one.others.get(name) != other.others.get(name):
            yield Difference(number, f"the page's {name} {_changed(one.others.get(name), other.others.get(name))}")


def _form_differences(number: int, one: PageParts, other: PageParts, allowed: tuple[str, ...]) -> Iterator[Difference]:
    for name in sorted({*one.forms, *other.forms}):
        before, after = one.forms.get(name), other.forms.get(name)
        what = _form_change(before, after)
        if what:
            form = after or before
            box = _box_mm(_shown(form), other) if form and form.box else None
            yield Difference(number, f"the frame “{name}” {what}", is_allowed(name, allowed), name, box)
    if [name for name in one.order if name in other.forms] != [name for name in other.order if name in one.forms]:
        yield Difference(number, "the frames are drawn in another order")


def _shown(form: PlacedForm) -> Box:
    """Return a form's box without the room that our frames leave for letters that stand out of them."""
    left, bottom, right, top = form.box or (0.0, 0.0, 0.0, 0.0)
    by = OVERHANG_MM / MM_PER_POINT
    if form.name.startswith("Artwork") or min(right - left, top - bottom) <= 2 * by:
        return left, bottom, right, top
    return left + by, bottom + by, right - by, top - by


def _form_change(before: PlacedForm | None, after: PlacedForm | None) -> str:
    if before is None or after is None:
        return "is new" if before is None else "is missing"
    if before.places != after.places:
        return "stands elsewhere"
    return "differs" if before.print != after.print else ""


def _pixel_differences(
    number: int,
    pages: tuple[PageParts, PageParts],
    pictures: tuple[Image.Image, Image.Image],
    explained: frozenset[str],
) -> Iterator[Difference]:
    """Tell where two pages look different beside the frames that are known to differ."""
    before, after = pictures
    if before.size != after.size:
        yield Difference(number, "the pages are of different sizes")
        return
    different = ImageChops.difference(before, after).convert("L").point(lambda level: 255 * (level > SEEN))
    drawing = ImageDraw.Draw(different)
    for page in pages:
        for form in page.forms.values():
            if form.box and form.name in explained:
                drawing.rectangle(_pixels(form.box, page, different.height), fill=0)
    found = different.getbbox()
    if found:
        yield Difference(number, "it looks different", box_mm=_found_mm(found, pages[1], different.height))


def _pixels(box: Box, page: PageParts, height: int) -> tuple[float, float, float, float]:
    left, bottom, right, top = box
    scale = DPI / 72
    x, y = page.media[0], page.media[1]
    return (left - x) * scale, height - (top - y) * scale, (right - x) * scale, height - (bottom - y) * scale


def _found_mm(found: tuple[int, int, int, int], page: PageParts, height: int) -> tuple[float, float, float, float]:
    left, top, right, bottom = (number * 72 / DPI for number in found)
    x, y = page.media[0], page.media[1]
    tall = height * 72 / DPI
    return _box_mm((left + x, tall - bottom + y, right + x, tall - top + y), page)


def _box_mm(box: Box, page: PageParts) -> tuple[float, float, float, float]:
    left, bottom, right, top = box
    x, y = (left - page.trim[0]) * MM_PER_POINT, (page.trim[3] - top) * MM_PER_POINT
    width, height = (right - left) * MM_PER_POINT, (top - bottom) * MM_PER_POINT
    return round(x, 1), round(y, 1), round(width, 1), round(height, 1)


def _changed(one: str | None, other: str | None) -> str:
    if one is None or other is None:
        return "is new" if one is None else "is missing"
    long = max(len(one), len(other)) > 60
    return "differs" if long else f"is “{other}”, in the master “{one}”"
