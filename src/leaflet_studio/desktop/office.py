"""What the window keeps of the office printer: how it turns a sheet, and how far its back is off its front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leaflet_studio.desktop.memory import Memory

LONG, SHORT = "long", "short"
FLIP: Final = "flip"
BACK_OFFSET: Final = "back-offset"


@dataclass(frozen=True, slots=True)
class OfficePrinter:
    """The edge that it turns a sheet on, `LONG` or `SHORT`, and the two numbers of its calibration sheet, in mm."""

    flip: str = LONG
    back_offset_mm: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def of(cls, memory: Memory) -> OfficePrinter:
        """Return what is remembered of it; zeros until its numbers are given."""
        flip = SHORT if memory.text(FLIP) == SHORT else LONG
        x, _, y = memory.text(BACK_OFFSET, "0 0").partition(" ")
        try:
            return cls(flip, (float(x), float(y)))
        except ValueError:
            # Somebody has written in the settings' file.
            return cls(flip)

    def keep(self, memory: Memory) -> None:
        """Keep it for the next time."""
        memory.keep(FLIP, self.flip)
        memory.keep(BACK_OFFSET, "{:g} {:g}".format(*self.back_offset_mm))


USUAL: Final = OfficePrinter()
