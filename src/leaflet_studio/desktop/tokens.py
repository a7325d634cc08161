"""Design tokens of the window: spacing, type and colours, light and dark, all in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SPACE: Final = 8
"""The unit of all distances, in device-independent pixels."""
PAGE_GAP: Final = 24
RADIUS: Final = 6
ICON: Final = 20
FORM_WIDTH: Final = 50 * SPACE
SIDE_WIDTH: Final = 42 * SPACE

TEXT_PX: Final = 13
SMALL_PX: Final = 12
SECTION_PX: Final = 18
TITLE_PX: Final = 32


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a scheme, as #rrggbb.

    Texts on their grounds have a contrast of 4.5 or more (WCAG 2.2, 1.4.3), edges of controls and icons of 3 or more
    (1.4.11). `desk` lies under the pages; `tint` is the ground of what is chosen; `line` divides and says nothing.
    """

    ground: str
    field: str
    desk: str
    tint: str
    text: str
    quiet: str
    line: str
    edge: str
    accent: str
    on_accent: str
    error: str
    warning: str
    good: str


LIGHT: Final = Colours(
    ground="#f8f7f4", field="#ffffff", desk="#e3e1da", tint="#f3e4df", text="#1f2023", quiet="#5a5c60",
    line="#dddad2", edge="#8b8a84", accent="#a3231b", on_accent="#ffffff", error="#ad1f17", warning="#845400",
    good="#23683a",
)  # fmt: skip
DARK: Final = Colours(
    ground="#222427", field="#2c2f33", desk="#17181a", tint="#43302e", text="#ececea", quiet="#acafb3",
    line="#3c3f44", edge="#7f8388", accent="#ff9489", on_accent="#221412", error="#ff9489", warning="#f0c060",
    good="#86cf9c",
)  # fmt: skip
