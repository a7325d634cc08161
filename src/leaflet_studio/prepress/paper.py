"""Documents for people at the press, set with the program's own engine and fonts: the same bytes each time."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from pikepdf import ObjectStreamMode, Pdf

from leaflet_studio.typeset.engine import Engine, Source

BASE_CSS: Final = """
@page{margin:0}
html{font-family:"Noto Sans";font-size:9pt;line-height:1.35;color:#000}
body,p,h1,h2,table{margin:0}
svg{display:block}
"""


def set_document(engine: Engine, language: str, title: str, body: str, css: str) -> bytes:
    """Typeset a document of HTML and CSS. Raises LeafletError (rendering)."""
    head = f'<meta charset="utf-8"><title>{title}</title>'
    html = f'<!DOCTYPE html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'
    pdf = engine.open(Source(html, (BASE_CSS, css))).render("").pdf()
    with Pdf.open(BytesIO(pdf)) as document:
        target = BytesIO()
        document.save(target, deterministic_id=True, object_stream_mode=ObjectStreamMode.preserve)
        return target.getvalue()


def line(x1: float, y1: float, x2: float, y2: float, rest: str = "") -> str:
    """Return a line of SVG; coordinates in mm."""
    return f'<line x1="{x1:.3f}" y1="{y1:.3f}" x2="{x2:.3f}" y2="{y2:.3f}" {rest}/>'


def text(x: float, y: float, size_mm: float, said: str, rest: str = 'text-anchor="middle"') -> str:
    """Return a text of SVG on its baseline; `said` is escaped already."""
    return f'<text x="{x:.3f}" y="{y:.3f}" font-size="{size_mm:.3f}" {rest}>{said}</text>'


def drawing(width_mm: float, height_mm: float, *parts: str) -> str:
    """Return an SVG whose units are millimetres."""
    size = f'width="{width_mm:.3f}mm" height="{height_mm:.3f}mm" viewBox="0 0 {width_mm:.3f} {height_mm:.3f}"'
    style = 'font-family="Noto Sans" fill="#000" stroke="none"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>{"".join(parts)}</svg>'


def drawings_css(width_mm: float, height_mm: float) -> str:
    """Return the style of a document whose pages are drawings of this size."""
    size = f"@page{{size:{width_mm:.3f}mm {height_mm:.3f}mm}}"
    return f"{size} svg{{break-after:page}} svg:last-child{{break-after:auto}}"


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a document."""
    with Pdf.open(BytesIO(pdf)) as document:
        return len(document.pages)
