"""Pages of a PDF as pixels, drawn by PDFium."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
from PIL import Image

POINTS_PER_INCH = 72.0


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
