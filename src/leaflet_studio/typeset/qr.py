"""The QR code as one vector path."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Final

import qrcode
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError

from leaflet_studio.problems import LeafletError, Place, Room, error

QUIET_ZONE_MODULES: Final = 4
"""The plain, light ring around the symbol (ISO/IEC 18004)."""


@dataclass(frozen=True, slots=True)
class QRCode:
    """A QR symbol: `path` is SVG path data in modules, quiet zone included; `modules` is the side with it."""

    path: str
    modules: int

    def module_mm(self, side_mm: float) -> float:
        """Return the size of a module when the symbol, with its quiet zone, is printed with a side in mm."""
        return side_mm / self.modules


def make_qr_code(link: str, robust: bool = False) -> QRCode:
    """Make the symbol for a link at error level M, or Q when it must survive more (posters).

    Raises LeafletError (campaign) when the link is too long for any symbol.
    """
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q if robust else ERROR_CORRECT_M, border=0)
    try:
        code.add_data(link, optimize=0)
        code.make(fit=True)
    except (DataOverflowError, ValueError) as fault:
        problem = error("link-too-long", "The petition link is too long for a QR code.", Place(field="petition.url"))
        raise LeafletError(Room.CAMPAIGN, problem) from fault
    matrix: list[list[bool]] = code.get_matrix()
    return QRCode(_path(matrix), len(matrix) + 2 * QUIET_ZONE_MODULES)


def _path(matrix: list[list[bool]]) -> str:
    return "".join(_row_path(row, y + QUIET_ZONE_MODULES) for y, row in enumerate(matrix))


def _row_path(row: list[bool], y: int) -> str:
    runs = [(dark, [x for x, _ in cells]) for dark, cells in groupby(enumerate(row), key=lambda cell: cell[1])]
    return "".join(f"M{xs[0] + QUIET_ZONE_MODULES} {y}h{len(xs)}v1h-{len(xs)}z" for dark, xs in runs if dark)
