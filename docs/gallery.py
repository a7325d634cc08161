"""Draw docs/gallery.png: the sample's flyer, front and back, as it will be printed."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageOps

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import Edition, build, open_press
from leaflet_studio.raster import rasterise
from leaflet_studio.resources import assets_folder, layout_folders, shop_folders
from leaflet_studio.shops import find_shop

DPI = 72
BLEED_MM = 3.0
GAP = 18
PAPER = "#e9e7e3"
EDGE = "#cfccc6"
LEAFLETS = (
    ("flyer-a5", "en", "london"),
    ("flyer-a5", "ru", "almaty"),
    ("flyer-a5", "ar", "beirut"),
    ("sheet-a4", "de", "berlin"),
)


def main() -> None:
    """Build the leaflets and lay their pages out in a row, trimmed."""
    campaign = read_campaign(assets_folder() / "sample")
    shop = find_shop("generic-coated", shop_folders())
    press = open_press()
    pages = []
    for layout_id, language, group in LEAFLETS:
        edition = Edition(campaign, find_layout(layout_id, layout_folders()), language, group)
        pages += [trimmed(page) for page in rasterise(build(edition, shop, press).pdf, DPI * 2)]
    contact_sheet(pages).save(Path(__file__).with_name("gallery.png"), optimize=True)


def trimmed(page: Image.Image) -> Image.Image:
    """Cut the bleed off and halve the picture, which smooths it."""
    bleed = round(BLEED_MM / 25.4 * DPI * 2)
    inside = page.crop((bleed, bleed, page.width - bleed, page.height - bleed))
    height = 595 if inside.height > inside.width else 420
    size = (round(inside.width * height / inside.height), height)
    return ImageOps.expand(inside.resize(size, Image.Resampling.LANCZOS), 1, EDGE)


def contact_sheet(pages: list[Image.Image]) -> Image.Image:
    """Lay pages side by side on grey."""
    rows = [pages[:4], pages[4:]]
    width = max(sum(page.width + GAP for page in row) for row in rows) + GAP
    height = sum(max(page.height for page in row) + GAP for row in rows) + GAP
    sheet = Image.new("RGB", (width, height), PAPER)
    y = GAP
    for row in rows:
        x = (width - sum(page.width + GAP for page in row) + GAP) // 2
        for page in row:
            sheet.paste(page, (x, y))
            x += page.width + GAP
        y += max(page.height for page in row) + GAP
    return sheet.quantize(128)


if __name__ == "__main__":
    main()
