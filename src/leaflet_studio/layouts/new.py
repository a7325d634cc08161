"""A new layout pack to begin with: one page that works, with a comment at each thing an author changes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from leaflet_studio.layouts.packs import BLACK_PLATE, DEFINITION, STYLE
from leaflet_studio.layouts.rules import ID
from leaflet_studio.problems import LeafletError, Room, error
from leaflet_studio.storage import write_folder

LAYOUT: Final = """# One side of A5. Lengths in mm from the upper left corner of the trim; type sizes in pt.
# Frames keep 4 mm off the trim, 5 mm off a fold, and do not overlap.
format = "A5"
formats = ["A4", "half-letter"]

[titles]
en = "{title}"

[[pages]]
id = "front"
width_mm = 148.0
height_mm = 210.0
frames = [
    {{ id = "headline", x_mm = 10, y_mm = 45, width_mm = 128, height_mm = 35 }},
    {{ id = "short", x_mm = 10, y_mm = 91, width_mm = 128, height_mm = 54 }},
    {{ id = "event", x_mm = 10, y_mm = 148, width_mm = 82, height_mm = 43 }},
    {{ id = "imprint", x_mm = 10, y_mm = 193, width_mm = 82, height_mm = 11 }},
    {{ id = "qr", x_mm = 100, y_mm = 149, width_mm = 38, height_mm = 38 }},
    {{ id = "link", x_mm = 100, y_mm = 188, width_mm = 38, height_mm = 16 }},
]

# A thread is one slot's text and the frames it flows through; the fit finds its size between the two bounds.
[[threads]]
slot = "headline"
frames = ["headline"]
size_pt = [14, 40]
leading = 0.78
whole_words = true
balanced = true

[[threads]]
slot = "short"
frames = ["short"]
size_pt = [7.5, 14]
leading = 0.92
leading_max = 1.15

[[threads]]
slot = "event"
frames = ["event"]
size_pt = [7, 10]
leading = 0.88

[[threads]]
slot = "imprint"
frames = ["imprint"]
size_pt = [6, 7]
leading = 0.85

[[threads]]
slot = "qr"
frames = ["qr"]
size_pt = [10, 10]

[[threads]]
slot = "link"
frames = ["link"]
size_pt = [6.5, 9]
leading = 0.88
"""
RULES: Final = """/* calc(38 * var(--y)) is 38 mm of this format, and scales with others. */
.band, .field {
  position: absolute;
  left: calc(-1 * var(--bleed));
  width: calc(var(--page-width) + 2 * var(--bleed));
  background: var(--accent);
}
/* The campaign's photo or its pattern, drawn to the bleed; the accent stands behind a pattern. */
.band { top: calc(-1 * var(--bleed)); height: calc(38 * var(--y) + var(--bleed)); overflow: hidden }
.field { top: calc(38 * var(--y)); height: calc(48 * var(--y)) }
/* A rule that is as wide as a frame, and is mirrored with it. */
.rule {
  position: absolute;
  left: var(--imprint-x);
  width: var(--imprint-width);
  top: calc(var(--imprint-y) - 1 * var(--y));
  height: calc(.3 * var(--u));
  background: var(--accent);
}
.slot-headline { color: var(--on-accent) }
/* Nastaliq rises above its line and hangs below it. */
.slot-headline:lang(ur) h1 { line-height: 1.8; padding-block: .3em .15em }
:is(.slot-short, .slot-event):lang(ur) p { line-height: 1.55 }
.slot-imprint:lang(ur) p { line-height: 1.4 }
"""
BLACK_RULES: Final = """/* Black-plate versions: white type cannot overprint, so the headline is black on a tint. */
.frame { --on-accent: #000000 }
.field { background: var(--tint-20) }
"""
ARTWORK: Final = """<div class="band">{% include "artwork.html.j2" %}</div>
<div class="field"></div>
<div class="rule"></div>
"""


def new_pack(folder: Path) -> None:
    """Write a layout pack that works into a new folder, whose name is its id.

    Raises LeafletError (layout) for a name that is no id, (output) where something stands already.
    """
    name = folder.name
    if not ID.fullmatch(name):
        message = f"“{name}” is no id for a layout."
        raise LeafletError(Room.LAYOUT, error("layout-id", message, hint="Use small letters, digits and hyphens."))
    title = name.replace("-", " ").capitalize()
    files = {
        DEFINITION: LAYOUT.format(title=title),
        STYLE: RULES,
        BLACK_PLATE: BLACK_RULES,
        "page.html.j2": ARTWORK,
    }
    write_folder(folder, {path: text.encode() for path, text in files.items()})
