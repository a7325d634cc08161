"""Colour spaces and colours, as a printing plate sees them (ISO 32000-1, 8.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.functions import value_at

CMYK: Final = "DeviceCMYK"
GREY: Final = "DeviceGray"
RGB: Final = "DeviceRGB"
_COMPONENTS: Final = {GREY: 1, RGB: 3, CMYK: 4, "CalGray": 1, "CalRGB": 3, "Lab": 3, "Indexed": 1, "Separation": 1}
_SHORT: Final = {"/G": GREY, "/RGB": RGB, "/CMYK": CMYK, "/I": "Indexed"}
_PLATES: Final = ("Cyan", "Magenta", "Yellow", "Black")
_MAX_NESTING: Final = 6
_SOLIDS: Final = ((0, 158, 224), (230, 0, 126), (255, 237, 0), (29, 29, 27))
_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)

Inks = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Space:
    """A colour space. `base` is the alternate, underlying or Indexed base space; `names` are colorants.

    `source` is the pikepdf object behind it (an ICC stream, a tint transform), None for device spaces. `fault`
    says in words what is wrong with its definition.
    """

    family: str
    components: int
    base: Space | None = None
    names: tuple[str, ...] = ()
    source: Any = field(default=None, compare=False, repr=False)
    source_id: tuple[int, int] = (0, 0)
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as set by an operator; `pattern` is the pattern's object in a Pattern space."""

    space: Space
    values: tuple[float, ...] = ()
    pattern: Any = field(default=None, compare=False, repr=False)

    @property
    def inks(self) -> Inks | None:
        """The process inks that the colour prints, or None where that cannot be told (RGB, patterns)."""
        return _inks(self.space, self.values)

    @property
    def is_white(self) -> bool:
        """Whether it prints nothing on any plate."""
        inks = self.inks
        return inks is not None and max(inks) <= 0.0005

    @property
    def is_black(self) -> bool:
        """Whether it prints full black and nothing else."""
        inks = self.inks
        return inks is not None and max(inks[:3]) <= 0.0005 and inks[3] >= 0.9995


def printed_inks(space: Space, values: tuple[float, ...], depth: int = 0) -> Inks | None:
    """Return the inks that any colour will print with, as near as that can be told; None for patterns.

    RGB and Lab are separated without a profile, with black for what is neutral; a spot colour prints as what it is
    mixed from, or, if that cannot be told, as its tint of black.
    """
    inks = _inks(space, values)
    if inks is not None or len(values) < max(space.components, 1) or depth > _MAX_NESTING:
        return inks
    if space.family in (RGB, "CalRGB", "ICCBased"):
        return from_rgb(values[0], values[1], values[2])
    if space.family == "Lab":
        return 0.0, 0.0, 0.0, 1.0 - values[0] / 100
    if space.family in ("Separation", "DeviceN") and space.base:
        mixed = value_at(space.source, values[0]) if len(values) == 1 else ()
        return printed_inks(space.base, mixed, depth + 1) or (0.0, 0.0, 0.0, max(values))
    return None


def luminance(inks: Inks) -> float:
    """Return the relative luminance of printed inks, 0 to 1 (WCAG 2.2; solid inks of FOGRA39 in sRGB, multiplied)."""
    lights = tuple(
        prod(1 - ink * (1 - solid[channel] / 255) for ink, solid in zip(inks, _SOLIDS, strict=True))
        for channel in range(3)
    )
    linear = (light / 12.92 if light <= 0.04045 else ((light + 0.055) / 1.055) ** 2.4 for light in lights)
    return sum(weight * light for weight, light in zip(_WEIGHTS, linear, strict=True))


def from_rgb(red: float, green: float, blue: float) -> Inks:
    """Separate a colour of light without a profile: what the three have in common is black."""
    black = 1.0 - max(red, green, blue)
    return 1.0 - red - black, 1.0 - green - black, 1.0 - blue - black, black


DEVICE_GREY: Final = Space(GREY, 1)
DEVICE_RGB: Final = Space(RGB, 3)
DEVICE_CMYK: Final = Space(CMYK, 4)
_DEVICE: Final[Mapping[str, Space]] = {GREY: DEVICE_GREY, RGB: DEVICE_RGB, CMYK: DEVICE_CMYK}
BLACK: Final = Colour(DEVICE_GREY, (0.0,))


def read_space(source: Any, depth: int = 0) -> Space:
    """Read a colour space from a name or an array. A faulty one comes back with its fault, nothing is raised."""
    if isinstance(source, str | pikepdf.Name):
        return _named(str(source))
    if depth > _MAX_NESTING or not isinstance(source, pikepdf.Array) or len(source) == 0:
        return Space("unknown", 1, fault="is not a colour space")
    family = _SHORT.get(str(source[0]), str(source[0]).lstrip("/"))
    if len(source) == 1:
        return _named("/" + family)
    try:
        return _array(family, source, depth)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as fault:
        return Space(family, _COMPONENTS.get(family, 1), fault=f"cannot be read ({fault})")


def initial(space: Space) -> tuple[float, ...]:
    """Return the values that a space begins with when it is chosen."""
    if space.family == CMYK:
        return (0.0, 0.0, 0.0, 1.0)
    full = space.family in ("Separation", "DeviceN")
    return (1.0 if full else 0.0,) * space.components


def families(space: Space) -> tuple[str, ...]:
    """Return the family of a space and of all spaces below it."""
    return (space.family, *(families(space.base) if space.base else ()))


def _named(name: str) -> Space:
    family = _SHORT.get(name, name.lstrip("/"))
    if family == "Pattern":
        return Space("Pattern", 0)
    return _DEVICE.get(family) or Space(family, 1, fault="is not defined")


def _array(family: str, source: Any, depth: int) -> Space:
    if family == "ICCBased":
        return _icc(source[1])
    if family == "Indexed":
        return Space("Indexed", 1, base=read_space(source[1], depth + 1), source=source)
    if family == "Separation":
        return _colorants(family, (str(source[1]).lstrip("/"),), source, depth)
    if family == "DeviceN":
        return _colorants(family, tuple(str(name).lstrip("/") for name in source[1]), source, depth)
    if family == "Pattern":
        return Space("Pattern", 0, base=read_space(source[1], depth + 1))
    if family in ("CalGray", "CalRGB", "Lab"):
        return Space(family, _COMPONENTS[family])
    return Space(family, 1, fault="is not a colour space of PDF 1.6")


def _icc(stream: Any) -> Space:
    components = int(stream.get("/N", 0))
    fault = "" if components in (1, 3, 4) else f"has {components} components"
    return Space("ICCBased", components or 1, source=stream, source_id=stream.objgen, fault=fault)


def _colorants(family: str, names: tuple[str, ...], source: Any, depth: int) -> Space:
    tint = source[3]
    return Space(family, len(names), read_space(source[2], depth + 1), names, source=tint, source_id=tint.objgen)


def _inks(space: Space, values: tuple[float, ...]) -> Inks | None:
    if len(values) < space.components:
        return None
    if space.family == CMYK or (space.family == "ICCBased" and space.components == 4):
        return values[0], values[1], values[2], values[3]
    if space.family in (GREY, "CalGray") or (space.family == "ICCBased" and space.components == 1):
        return 0.0, 0.0, 0.0, 1.0 - values[0]
    if space.family in ("Separation", "DeviceN"):
        return _plates(space.names, values)
    return None


def _plates(names: tuple[str, ...], values: tuple[float, ...]) -> Inks | None:
    if names == ("All",):
        return values[0], values[0], values[0], values[0]
    tints = dict(zip(names, values, strict=False))
    if any(name not in (*_PLATES, "None") for name in names):
        return None
    cyan, magenta, yellow, black = (tints.get(plate, 0.0) for plate in _PLATES)
    return cyan, magenta, yellow, black
