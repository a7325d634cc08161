"""Draw docs/gallery.png: every layout in English, Russian, Arabic and Chinese, as it will be printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageOps

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.bilingual import sets_two_languages
from leaflet_studio.layouts.packs import find_layout, list_layouts
from leaflet_studio.pipeline import make
from leaflet_studio.press import open_press
from leaflet_studio.raster import trimmed_pages
from leaflet_studio.resources import assets_folder, layout_folders, shop_folders
from leaflet_studio.shops import find_shop
from leaflet_studio.specimen import group_for

LANGUAGES = ("en", "ru", "ar", "zh-Hans")
HEIGHT = 264
GAP = 20
CLOSE = 4
COLUMNS = 2
PAPER = "#e9e7e3"
EDGE = "#cfccc6"


def main() -> None:
    """Build the leaflets and lay their pages out, a row for each layout, two for the wide ones."""
    campaign = read_campaign(assets_folder() / "sample")
    shop = find_shop("generic-coated", shop_folders())
    press = open_press()
    rows: list[list[Image.Image]] = []
    for layout_id in list_layouts(layout_folders()):
        layout = find_layout(layout_id, layout_folders())
        blocks = []
        for language in LANGUAGES:
            second = ("ru" if language != "ru" else "kk") if sets_two_languages(layout) else ""
            said = replace(campaign, design=replace(campaign.design, second_language=second))
            edition = Edition(said, layout, language, group_for(campaign, language))
            blocks.append(block([page.picture for page in trimmed_pages(make(edition, shop, press).pdf, 900)]))
        rows += wrapped(blocks)
    contact_sheet(rows).save(Path(__file__).with_name("gallery.png"), optimize=True)


def block(pages: list[Image.Image]) -> Image.Image:
    """Lay the pages of one leaflet side by side, at one height."""
    small = [
        ImageOps.expand(
            page.resize((round(page.width * HEIGHT / page.height), HEIGHT), Image.Resampling.LANCZOS), 1, EDGE
        )
        for page in pages
    ]
    width = sum(page.width + CLOSE for page in small) - CLOSE
    sheet = Image.new("RGB", (width, HEIGHT + 2), PAPER)
    x = 0
    for page in small:
        sheet.paste(page, (x, 0))
        x += page.width + CLOSE
    return sheet


def wrapped(blocks: list[Image.Image]) -> list[list[Image.Image]]:
    """Break wide leaflets into rows of two."""
    if sum(each.width for each in blocks) <= 2200:
        return [blocks]
    return [blocks[start : start + COLUMNS] for start in range(0, len(blocks), COLUMNS)]


def contact_sheet(rows: list[list[Image.Image]]) -> Image.Image:
    """Lay rows of leaflets on grey."""
    width = max(sum(each.width + GAP for each in row) for row in rows) + GAP
    height = sum(row[0].height + GAP for row in rows) + GAP
    sheet = Image.new("RGB", (width, height), PAPER)
    y = GAP
    for row in rows:
        x = (width - sum(each.width + GAP for each in row) + GAP) // 2
        for each in row:
            sheet.paste(each, (x, y))
            x += each.width + GAP
        y += row[0].height + GAP
    return sheet.quantize(160)


if __name__ == "__main__":
    main()
