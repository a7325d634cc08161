"""Pages as pixels."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from leaflet_studio.pipeline import Proof
from leaflet_studio.raster import MM_PER_INCH, TrimmedPages, rasterise

BLEED_MM = 3.0
WIDTH_PX = 478


def test_a_page_with_its_bleed_is_drawn_as_pdfium_draws_it_whole(proof_of: Callable[..., Proof]) -> None:
    pdf = proof_of("flyer-a5", "en").pdf
    with TrimmedPages(pdf, WIDTH_PX, BLEED_MM) as pages:
        drawn = [pages.draw(number) for number in range(len(pages))]
    dpi = WIDTH_PX / drawn[0].width_mm * MM_PER_INCH
    for page, whole in zip(drawn, rasterise(pdf, dpi), strict=True):
        size = (page.width_px, page.height_px)
        assert size == whole.size
        assert Image.frombytes("RGB", size, page.pixels, "raw", "BGRX").tobytes() == whole.tobytes()
