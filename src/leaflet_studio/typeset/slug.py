"""The slug line: what a sheet is, for those who handle it; each plate names itself in its own ink."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from html import escape
from typing import Final

from leaflet_studio.typeset.engine import Source

PLATES: Final = (("Cyan", "1 0 0 0"), ("Magenta", "0 1 0 0"), ("Yellow", "0 0 1 0"), ("Black", "0 0 0 1"))
HASH_SIGNS: Final = 12
STYLE: Final = """
@page {{ size: {width}mm {height}mm; margin: 0 }}
html {{ color: device-cmyk(0 0 0 1); font: 6pt/{height}mm 'Noto Sans' }}
body {{ margin: 0 }}
p {{ margin: 0; height: {height}mm; white-space: nowrap; overflow: hidden; break-after: page }}
p:last-child {{ break-after: auto }}
"""


def build_hash(parts: Iterable[bytes]) -> str:
    """Return the hash of all that a sheet is made of, short enough to be read out on the phone."""
    hasher = hashlib.sha256()
    for part in parts:
        hasher.update(hashlib.sha256(part).digest())
    return hasher.hexdigest()[:HASH_SIGNS]


def slug_lines(job: str, sides: int, build: str, width_mm: float, height_mm: float) -> Source:
    """Return a document with one page for each side of a leaflet; what is too long is cut off at the right."""
    plates = " ".join(f'<span style="color:device-cmyk({inks})">{name}</span>' for name, inks in PLATES)
    lines = (f"<p>{n} / {sides} · {build} · {plates} · <bdi>{escape(job)}</bdi></p>" for n in range(1, sides + 1))
    html = f"<!doctype html><html lang=en><title>Slug</title><body>{''.join(lines)}</body></html>"
    return Source(html, (STYLE.format(width=f"{width_mm:.3f}", height=f"{height_mm:.3f}"),))
