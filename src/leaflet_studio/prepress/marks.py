"""Crop and fold marks of our own: outside the bleed, in all inks."""

from __future__ import annotations

from typing import Final

from pikepdf import Array, Dictionary, Name, Page, Pdf

from leaflet_studio.prepress.geometry import MARK_GAP_MM, MARK_LENGTH_MM, Sheet, points

LINE_PT: Final = 0.25
DASH_PT: Final = 2

Line = tuple[float, float, float, float]


def add_marks(document: Pdf, page: Page, sheet: Sheet) -> None:
    """Draw the eight crop marks of a page, and two dashed marks for each fold."""
    page.obj.Resources.ColorSpace = Dictionary(All=all_inks())
    folds = f"[{DASH_PT} {DASH_PT}] 0 d\n{_drawn(_fold_lines(sheet))}\n" if sheet.folds_mm else ""
    content = f"q /All CS 1 SCN {LINE_PT} w\n{_drawn(_lines(sheet))}\n{folds}Q"
    page.contents_add(document.make_stream(content.encode()))


def _drawn(lines: list[Line]) -> str:
    return "\n".join(f"{x1:.4f} {y1:.4f} m {x2:.4f} {y2:.4f} l S" for x1, y1, x2, y2 in lines)


def _fold_lines(sheet: Sheet) -> list[Line]:
    left, bottom, _, top = sheet.trim_box()
    near = points(sheet.bleed_mm + MARK_GAP_MM)
    far = near + points(MARK_LENGTH_MM)
    xs = [left + points(fold) for fold in sheet.folds_mm]
    return [(x, y + sign * near, x, y + sign * far) for x in xs for y, sign in ((bottom, -1), (top, 1))]


def _lines(sheet: Sheet) -> list[Line]:
    left, bottom, right, top = sheet.trim_box()
    near = points(sheet.bleed_mm + MARK_GAP_MM)
    far = near + points(MARK_LENGTH_MM)
    horizontal = [
        (x + sign * near, y, x + sign * far, y) for x, sign in ((left, -1), (right, 1)) for y in (bottom, top)
    ]
    vertical = [(x, y + sign * near, x, y + sign * far) for y, sign in ((bottom, -1), (top, 1)) for x in (left, right)]
    return horizontal + vertical


def all_inks() -> Array:
    """Return the colour space that marks every plate (PDF 1.7, 8.6.6.4)."""
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])
