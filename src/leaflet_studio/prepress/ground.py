"""What lies under a place on a page: remembered while its drawing is followed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from leaflet_studio.prepress.inks import Inks
from leaflet_studio.prepress.plane import Box

Backing = tuple[float, Inks | None]
OPAQUE: Final[Backing] = (1.0, None)
PAPER: Final[Inks] = (0.0, 0.0, 0.0, 0.0)
UNIT: Final[Box] = (0.0, 0.0, 1.0, 1.0)
SLACK_PT: Final = 0.02
"""Boxes that miss each other by less than this are taken to meet: it is less than a dot of any plate."""


@dataclass(slots=True)
class Ground:
    """What was painted so far, above a base of one colour; None where the colour is not one, or not known."""

    base: Inks | None = PAPER
    painted: list[tuple[Box, Inks | None]] = field(default_factory=list)

    def paint(self, box: Box, inks: Inks | None) -> None:
        """Remember a rectangle filled with inks, or something else within a box."""
        if box[0] < box[2] and box[1] < box[3]:
            self.painted.append((box, inks))

    def under(self, box: Box) -> Inks | None:
        """Return the one colour that lies under a box, or None."""
        for other, inks in reversed(self.painted):
            if _meet(other, box):
                return inks if _holds(other, box) else None
        return self.base

    def is_bare(self, box: Box) -> bool:
        """Tell whether nothing was painted in a box yet."""
        return not any(_meet(other, box) for other, _ in self.painted)


def mixed(inks: Inks, alpha: float, ground: Inks) -> Inks:
    """Return inks laid over a ground: the share `alpha` of the one, the rest of the other (PDF 1.7, 11.3.6, Normal)."""
    cyan, magenta, yellow, black = (
        round(alpha * ink + (1 - alpha) * below, 4) for ink, below in zip(inks, ground, strict=True)
    )
    return cyan, magenta, yellow, black


@dataclass(frozen=True, slots=True)
class Veil:
    """What a group that is transparent as a whole does to all in it: `alpha` of it over the ground that it lies on.

    `outer` is the veil of the group that it lies in.
    """

    alpha: float
    ground: Ground
    outer: Veil | None


def shown(inks: Inks, alpha: float, box: Box, ground: Ground, veil: Veil | None) -> Inks | None:
    """Return the opaque colour that looks as inks do in a box, through their alpha and the veils; None for several."""
    if alpha < 1 and not (veil and ground.is_bare(box)):
        below = ground.under(box)
        if below is None:
            return None
        inks, alpha = mixed(inks, alpha, below), 1.0
    return shown(inks, alpha * veil.alpha, box, veil.ground, veil.outer) if veil else inks


def backing(alpha: float, soft: bool, box: Box, ground: Ground, veil: Veil | None) -> Backing | None:
    """Return the alpha and the one colour that a picture in a box is mixed with, no colour if it is opaque.

    `soft` is a picture with a soft mask. Returns None where several colours lie under it.
    """
    if alpha == 1 and not soft and veil is None:
        return OPAQUE
    if veil and ((alpha == 1 and not soft) or ground.is_bare(box)):
        return backing(alpha * veil.alpha, soft, box, veil.ground, veil.outer)
    below = ground.under(box)
    return None if below is None or veil else (alpha, below)


def _meet(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2] - SLACK_PT
        and other[0] < one[2] - SLACK_PT
        and one[1] < other[3] - SLACK_PT
        and other[1] < one[3] - SLACK_PT
    )


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0] + SLACK_PT
        and outer[1] <= inner[1] + SLACK_PT
        and outer[2] >= inner[2] - SLACK_PT
        and outer[3] >= inner[3] - SLACK_PT
    )
