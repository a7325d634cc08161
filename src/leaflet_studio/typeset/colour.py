"""The accent colour and what follows from it: tints, and the ink that is legible on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

BLACK: Final = (0, 0, 0)
WHITE: Final = (255, 255, 255)
TINTS: Final = (8, 20, 60)
SHADE: Final = 14
LEGIBLE: Final = 4.5


@dataclass(frozen=True, slots=True)
class Colour:
    """An sRGB colour, 0 to 255 a channel."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text: str) -> Colour:
        """Read `#rrggbb`. Raises ValueError for anything else."""
        if len(text) != 7 or text[0] != "#":
            raise ValueError(f"“{text}” is no colour of the form #rrggbb")
        return cls(*bytes.fromhex(text[1:]))

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    def tint(self, percent: int) -> Colour:
        """Mix the colour with white, as a halftone of so many per cent does."""
        return Colour(*(round(255 + (channel - 255) * percent / 100) for channel in (self.red, self.green, self.blue)))

    def shade(self, percent: int) -> Colour:
        """Darken the colour by so many per cent."""
        return Colour(*(round(channel * (100 - percent) / 100) for channel in (self.red, self.green, self.blue)))

    def luminance(self) -> float:
        """Return the relative luminance, 0 to 1 (WCAG 2.2)."""
        red, green, blue = (_linear(channel / 255) for channel in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(self, other: Colour) -> float:
        """Return the contrast ratio with another colour, 1 to 21 (WCAG 2.2)."""
        low, high = sorted((self.luminance(), other.luminance()))
        return (high + 0.05) / (low + 0.05)

    def for_type(self) -> Colour:
        """Return this colour, darkened until type in it is legible on paper (4.5:1, WCAG 2.2, 1.4.3)."""
        white = Colour(*WHITE)
        darker = (self.shade(percent) for percent in range(0, 101, 4))
        return next(colour for colour in darker if colour.contrast(white) >= LEGIBLE)

    def legible_ink(self) -> Colour:
        """Return white where it is legible on this colour (4.5:1, WCAG 2.2, 1.4.3), black otherwise."""
        white = Colour(*WHITE)
        return white if self.contrast(white) >= LEGIBLE else Colour(*BLACK)


def palette(accent: Colour) -> dict[str, str]:
    """Return the colours that a layout draws with: the accent, its tints and shade, the ink on it, and its own ink."""
    tints = {f"tint-{percent}": str(accent.tint(percent)) for percent in TINTS}
    inks = {"on-accent": str(accent.legible_ink()), "accent-ink": str(accent.for_type())}
    return {"accent": str(accent), "shade": str(accent.shade(SHADE)), **inks, **tints}


def palette_css(accent: Colour) -> str:
    """Return the palette as variables of a style sheet."""
    return ":root{" + "".join(f"--{name}:{colour};" for name, colour in palette(accent).items()) + "}"


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
