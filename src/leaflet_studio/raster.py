"""Pages of a PDF as pixels, drawn by PDFium."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Any, Final

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

POINTS_PER_INCH = 72.0
MM_PER_INCH: Final = 25.4
MM_PER_POINT: Final = MM_PER_INCH / 72
BYTES_PER_PIXEL: Final = 4
EDGE_PX: Final = 8
"""So far beyond a part is drawn with it: PDFium leaves out letters whose soft edges alone reach into what it draws."""
_MAX_PIXELS: Final = 40_000_000


def rasterise(pdf: bytes, dpi: float, pages: tuple[int, ...] | None = None) -> Iterator[Image.Image]:
    """Draw pages (counted from 0; all when None) at a resolution, as RGB pictures of the whole MediaBox.

    Raises pypdfium2.PdfiumError when the file cannot be opened.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        for index in range(len(document)) if pages is None else pages:
            page = document[index]
            bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True)
            picture = bitmap.to_pil().convert("RGB")
            bitmap.close()
            page.close()
            yield picture
    finally:
        document.close()


def page_pictures(pdf: bytes, pixels_per_mm: float) -> Iterator[bytes]:
    """Draw each page as a PNG of whole pixels. Raises pypdfium2.PdfiumError when the file cannot be opened."""
    for picture in rasterise(pdf, pixels_per_mm * MM_PER_INCH):
        target = BytesIO()
        picture.save(target, "PNG", optimize=True)
        yield target.getvalue()


@dataclass(frozen=True, slots=True)
class TrimmedPixels:
    """A page as it will be after cutting: rows of pixels of four bytes (blue, green, red, 255), and its size in mm.

    The picture reaches `beyond_mm` over the cut on each edge.
    """

    pixels: bytes = field(repr=False)
    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    beyond_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class TrimmedPage:
    """A page as it will be after cutting: its RGB picture and its size in mm."""

    picture: Image.Image
    width_mm: float
    height_mm: float


def trimmed_pages(pdf: bytes, width_px: int) -> Iterator[TrimmedPage]:
    """Draw the TrimBox of each page as `trimmed_pixels` does. Raises pypdfium2.PdfiumError as it does."""
    for page in trimmed_pixels(pdf, width_px):
        size = (page.width_px, page.height_px)
        picture = Image.frombuffer("RGB", size, page.pixels, "raw", "BGRX", 0, 1)
        yield TrimmedPage(picture, page.width_mm, page.height_mm)


def trimmed_pixels(pdf: bytes, width_px: int, beyond_mm: float = 0.0) -> Iterator[TrimmedPixels]:
    """Draw every page as `TrimmedPages` does. Raises pypdfium2.PdfiumError as it does."""
    with TrimmedPages(pdf, width_px, beyond_mm) as pages:
        for number in range(len(pages)):
            yield pages.draw(number)


class TrimmedPages:
    """An open PDF; the TrimBox of its pages is drawn so many pixels wide (less, if it were more than 40 megapixels).

    With `beyond_mm` the picture is larger by that much on each edge, at the same scale. Pages are counted from 0.
    Raises pypdfium2.PdfiumError when the file cannot be opened or a page cannot be drawn.
    """

    def __init__(self, pdf: bytes, width_px: int, beyond_mm: float = 0.0) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        self._width_px = width_px
        self._beyond_mm = beyond_mm

    def __enter__(self) -> TrimmedPages:
        return self

    def __exit__(self, *_fault: object) -> None:
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def draw(self, number: int) -> TrimmedPixels:
        """Draw a page."""
        page, scale, width_mm, height_mm = self._open(number)
        width_px, height_px = math.ceil(page.get_width() * scale), math.ceil(page.get_height() * scale)
        pixels = bytearray(BYTES_PER_PIXEL * width_px * height_px)
        _paint(page, (width_px, height_px), pixels, (0, 0, width_px, height_px))
        page.close()
        return TrimmedPixels(bytes(pixels), width_px, height_px, width_mm, height_mm, self._beyond_mm)

    def redraw(self, number: int, before: TrimmedPixels, box_mm: tuple[float, float, float, float]) -> TrimmedPixels:
        """Draw a page of which nothing but a part looks other than `before`, a picture of the same size.

        The part is left, top, right and bottom from the upper left corner of the trim. The pixels are those that
        `draw` gives.
        """
        page, scale, *_ = self._open(number)
        left, top, right, bottom = ((edge + self._beyond_mm) * scale / MM_PER_POINT for edge in box_mm)
        size = before.width_px, before.height_px
        part = _within(size, (math.floor(left) - 1, math.floor(top) - 1, math.ceil(right) + 1, math.ceil(bottom) + 1))
        drawn = bytearray(len(before.pixels))
        _paint(
            page,
            size,
            drawn,
            _within(size, (part[0] - EDGE_PX, part[1] - EDGE_PX, part[2] + EDGE_PX, part[3] + EDGE_PX)),
        )
        page.close()
        return replace(before, pixels=_patched(before, drawn, part))

    def _open(self, number: int) -> tuple[Any, float, float, float]:
        """Return a page that shows no more than is wanted, its scale in pixels a point, its trim's size in mm."""
        page = self._document[number]
        left, bottom, right, top = page.get_trimbox()
        beyond = self._beyond_mm / MM_PER_POINT
        page.set_cropbox(left - beyond, bottom - beyond, right + beyond, top + beyond)
        width, height = right - left, top - bottom
        scale = min(self._width_px / width, (_MAX_PIXELS / (width * height)) ** 0.5)
        return page, scale, width * MM_PER_POINT, height * MM_PER_POINT


class Sheets:
    """An open PDF whose pages are drawn in grey for examination: unrotated, the whole MediaBox. Close it.

    Raises pypdfium2.PdfiumError when the file cannot be opened or a page cannot be drawn.
    """

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)

    def __enter__(self) -> Sheets:
        return self

    def __exit__(self, *_fault: object) -> None:
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def draw(self, index: int, dpi: float) -> Image.Image:
        """Draw a page (counted from 0) as an L picture, at a lower resolution if it were more than 40 megapixels."""
        page = self._page(index)
        width, height = page.get_size()
        scale = min(dpi / POINTS_PER_INCH, (_MAX_PIXELS / max(width * height, 1.0)) ** 0.5)
        return _grey(page, scale, (0.0, 0.0, 0.0, 0.0))

    def draw_part(self, index: int, box_pt: tuple[float, float, float, float], dpi: float) -> Image.Image:
        """Draw a part of a page: `box_pt` is (left, bottom, right, top) in points from the MediaBox's corner."""
        page = self._page(index)
        width, height = page.get_size()
        left, bottom, right, top = box_pt
        crop = (max(left, 0.0), max(bottom, 0.0), max(width - right, 0.0), max(height - top, 0.0))
        return _grey(page, dpi / POINTS_PER_INCH, crop)

    def redraw(
        self, index: int, dpi: float, before: Image.Image, box_pt: tuple[float, float, float, float]
    ) -> Image.Image:
        """Draw a page as `draw` does, given a picture that differs from it in no more than a part of the page."""
        page = self._page(index)
        width, height = page.get_size()
        scale = dpi / POINTS_PER_INCH
        page.close()
        if before.size != (math.ceil(width * scale), math.ceil(height * scale)):
            return self.draw(index, dpi)
        left, top = max(box_pt[0], 0.0), max(height - box_pt[3], 0.0)
        picture = before.copy()
        picture.paste(self.draw_part(index, box_pt, dpi), (math.ceil(left * scale), math.ceil(top * scale)))
        return picture

    def text(self, index: int) -> str:
        """Return a page's text as it can be copied out of it."""
        page = self._document[index]
        text_page = page.get_textpage()
        text = str(text_page.get_text_bounded())
        text_page.close()
        page.close()
        return text

    def _page(self, index: int) -> Any:
        page = self._document[index]
        page.set_rotation(0)
        page.set_cropbox(*page.get_mediabox())
        return page


def _within(size_px: tuple[int, int], part: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Return what of a part (left, top, right, bottom) lies on a picture."""
    left, top, right, bottom = part
    return max(left, 0), max(top, 0), min(right, size_px[0]), min(bottom, size_px[1])


def _patched(before: TrimmedPixels, drawn: bytearray, part: tuple[int, int, int, int]) -> bytes:
    """Return a picture's pixels, those of a part from another picture."""
    left, top, right, bottom = part
    pixels, line = bytearray(before.pixels), BYTES_PER_PIXEL * before.width_px
    for row in range(top, bottom):
        columns = slice(row * line + BYTES_PER_PIXEL * left, row * line + BYTES_PER_PIXEL * right)
        pixels[columns] = drawn[columns]
    return bytes(pixels)


def _paint(page: Any, size_px: tuple[int, int], pixels: bytearray, part: tuple[int, int, int, int]) -> None:
    """Draw a part of a page (left, top, right, bottom in pixels) over a picture of the whole of it.

    The matrix is the same for every part, and that of a page drawn whole: PDFium rounds where a glyph stands.
    """
    left, top, right, bottom = part
    buffer = (ctypes.c_ubyte * len(pixels)).from_buffer(pixels)
    bitmap = pypdfium2.PdfBitmap.new_native(*size_px, pdfium.FPDFBitmap_BGRx, buffer=buffer)
    bitmap.fill_rect((255, 255, 255, 255), left, top, right - left, bottom - top)
    across, down = size_px[0] / page.get_width(), size_px[1] / page.get_height()
    matrix, clip = pdfium.FS_MATRIX(across, 0, 0, down, 0, 0), pdfium.FS_RECTF(left, top, right, bottom)
    pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, pdfium.FPDF_ANNOT)
    bitmap.close()


def _grey(page: Any, scale: float, crop: tuple[float, float, float, float]) -> Image.Image:
    bitmap = page.render(scale=scale, crop=crop, grayscale=True)
    picture: Image.Image = bitmap.to_pil().copy()
    bitmap.close()
    page.close()
    return picture if picture.mode == "L" else picture.convert("L")
