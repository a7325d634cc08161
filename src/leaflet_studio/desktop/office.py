"""What the window keeps of the office printer: how far it prints a sheet's back off its front."""

from __future__ import annotations

from typing import Final

from leaflet_studio.desktop.memory import Memory

BACK_OFFSET: Final = "back-offset"


def back_offset(memory: Memory) -> tuple[float, float]:
    """Return the two numbers of the printer's calibration sheet, in mm; zeros until they are given."""
    x, _, y = memory.text(BACK_OFFSET, "0 0").partition(" ")
    try:
        return float(x), float(y)
    except ValueError:
        # Somebody has written in the settings' file.
        return 0.0, 0.0


def keep_back_offset(memory: Memory, offset_mm: tuple[float, float]) -> None:
    """Keep the two numbers for the next time."""
    memory.keep(BACK_OFFSET, "{:g} {:g}".format(*offset_mm))
