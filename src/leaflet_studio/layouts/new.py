"""A new layout pack to begin with: one page that works, with a comment at each thing an author changes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from leaflet_studio.layouts.packs import DEFINITION
from leaflet_studio.layouts.rules import ID
from leaflet_studio.problems import LeafletError, Room, error
from leaflet_studio.storage import write_folder

LAYOUT: Final = '''# One side of A5. Lengths in mm from the upper left corner of the trim; type sizes in pt.
format = "A5"
formats = ["A6", "A4", "half-letter"]

[titles]
en = "{title}"

[[pages]]
id = "front"
width_mm = 148.0
height_mm = 210.0
frames = [
    {{ id = "headline", x_mm = 10, y_mm = 14, width_mm = 128, height_mm = 46 }},
    {{ id = "statement-1", x_mm = 10, y_mm = 74, width_mm = 62, height_mm = 66 }},
    {{ id = "statement-2", x_mm = 76, y_mm = 74, width_mm = 62, height_mm = 66 }},
    {{ id = "event", x_mm = 10, y_mm = 146, width_mm = 78, height_mm = 46 }},
    {{ id = "qr", x_mm = 100, y_mm = 154, width_mm = 38, height_mm = 38 }},
    {{ id = "imprint", x_mm = 10, y_mm = 195, width_mm = 84, height_mm = 9 }},
    {{ id = "link", x_mm = 100, y_mm = 193, width_mm = 38, height_mm = 11 }},
]

# A thread is one slot's text and the frames it flows through; the fit finds its size between the two bounds.
[[threads]]
slot = "headline"
frames = ["headline"]
size_pt = [18, 44]
leading = 0.78
whole_words = true
balanced = true

[[threads]]
slot = "statement"
frames = ["statement-1", "statement-2"]
size_pt = [9, 13]
overset = "short"
leading = 0.94
leading_max = 1.15

[[threads]]
slot = "event"
frames = ["event"]
size_pt = [7.5, 10]

[[threads]]
slot = "qr"
frames = ["qr"]
size_pt = [10, 10]

[[threads]]
slot = "link"
frames = ["link"]
size_pt = [6.5, 9]
leading = 0.92

[[threads]]
slot = "imprint"
frames = ["imprint"]
size_pt = [6, 7]
leading = 0.9
'''
STYLE: Final = """/* One colour field behind the headline. calc(20 * var(--y)) is 20 mm of this format, and scales with others. */
.field {
  position: absolute;
  left: calc(-1 * var(--bleed));
  top: calc(-1 * var(--bleed));
  width: calc(var(--page-width) + 2 * var(--bleed));
  height: calc(66 * var(--y) + var(--bleed));
  background: var(--accent);
}
.slot-headline { color: var(--on-accent) }
"""
PAGE: Final = """<div class="field"></div>
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
    files = {DEFINITION: LAYOUT.format(title=title), "style.css": STYLE, "page.html.j2": PAGE}
    write_folder(folder, {path: text.encode() for path, text in files.items()})
