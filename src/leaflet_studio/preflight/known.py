"""What preflight found out about parts of earlier files, so that it need not look at them again in the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from leaflet_studio.preflight.reading.icc import Profile
from leaflet_studio.preflight.reading.kept import Kept
from leaflet_studio.preflight.reading.lexer import Content
from leaflet_studio.preflight.reading.masters import Master
from leaflet_studio.preflight.reading.symbols import Symbol, Worn
from leaflet_studio.problems import Problem

KEPT_FONTS: Final = 400
KEPT_MASTERS: Final = 4
"""A page of A3 takes some 15 MB."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What was found on a page: its QR codes, and its problems rule by rule (in the order of `run.CHECKS`)."""

    symbols: tuple[Symbol, ...]
    problems: tuple[tuple[Problem, ...], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is the same in many files, by all that determines it; give it to one `preflight` after the other.

    `pages` by the hash of a page, the shop and what is expected; `masters` by the same without the page's forms;
    `contents` by a content stream's bytes, `widths` by the text of a font's /W array, `advances` and `profiles` by the
    hash of a stream, `worn` by a symbol's pixels.
    """

    masters: Kept[bytes, Master] = field(default_factory=lambda: Kept(KEPT_MASTERS))
    pages: Kept[bytes, PageFacts] = field(default_factory=Kept)
    contents: Kept[bytes, Content] = field(default_factory=Kept)
    widths: Kept[bytes, dict[int, float]] = field(default_factory=lambda: Kept(KEPT_FONTS))
    advances: Kept[bytes, tuple[tuple[int, ...], int]] = field(default_factory=lambda: Kept(KEPT_FONTS))
    profiles: Kept[bytes, tuple[Profile | None]] = field(default_factory=Kept)
    worn: Worn = field(default_factory=Kept)
