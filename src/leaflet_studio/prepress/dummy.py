"""A folding dummy to print: both sides of a sheet with numbered panels and fold lines, and the folded piece drawn."""

from __future__ import annotations

from html import escape
from typing import Final

from leaflet_studio.layouts.folding import Bend, FoldedPanel, FoldedSheet, Layer
from leaflet_studio.prepress.paper import drawing, drawings_css, line, set_document, text
from leaflet_studio.prepress.press_words import PressWords
from leaflet_studio.typeset.engine import Engine

DASHED: Final = 'stroke="#000" stroke-width=".25" stroke-dasharray="3 2"'
THICK: Final = 'stroke="#000" stroke-width=".5" fill="none" stroke-linecap="round"'
LAYER_MM: Final = 5.0
MARGIN_MM: Final = 9.0


def folding_dummy(engine: Engine, folded: FoldedSheet, words: PressWords) -> bytes:
    """Make the dummy: page 1 the outside, page 2 the inside, each as large as the flat sheet."""
    width, height = folded.width_mm, folded.height_mm
    valleys = folded.valleys_inside
    outside = _side(folded, folded.outside, tuple(not each for each in reversed(valleys)), words, "outside")
    inside = _side(folded, folded.inside, valleys, words, "inside")
    return set_document(engine, words.tag, escape(words[folded.fold.id]), outside + inside, drawings_css(width, height))


def folded_picture(folded: FoldedSheet, width_mm: float) -> str:
    """Draw the folded piece, seen from its foot, as parts of an SVG, from 0, 0 to a width in mm."""
    span = max(layer.end_mm for layer in folded.layers)
    scale = (width_mm - 2 * LAYER_MM) / span
    top = max(layer.height for layer in folded.layers)
    drawn = [_layer(layer, scale, top) for layer in folded.layers]
    return "".join((*drawn, *(_bend(bend, scale, top) for bend in folded.bends)))


def _side(
    folded: FoldedSheet, panels: tuple[FoldedPanel, ...], valleys: tuple[bool, ...], words: PressWords, side: str
) -> str:
    width, height = folded.width_mm, folded.height_mm
    parts = [_panel(panel, height, folded, words) for panel in panels]
    for panel, is_valley in zip(panels[1:], valleys, strict=True):
        how = words["fold_towards" if is_valley else "fold_away"]
        parts.append(line(panel.x_mm, 0, panel.x_mm, height, DASHED))
        turned = f'text-anchor="middle" transform="rotate(-90 {panel.x_mm - 1.5:.3f} {height / 2:.3f})"'
        parts.append(text(panel.x_mm - 1.5, height / 2, 3, escape(how), turned))
    parts.append(text(MARGIN_MM, MARGIN_MM + 2, 3.6, f"<tspan font-weight='700'>{escape(words[side])}</tspan>", ""))
    if side == "outside":
        parts.append(_explanation(folded, panels[0], words))
    return drawing(width, height, *parts)


def _panel(panel: FoldedPanel, height: float, folded: FoldedSheet, words: PressWords) -> str:
    centre = panel.x_mm + panel.width_mm / 2
    cover = {1: words["front"], folded.back_page: words["back"]}.get(panel.page, "")
    size = min(40.0, panel.width_mm * 0.45)
    return (
        text(centre, height * 0.42, size, f"<tspan font-weight='700'>{panel.page}</tspan>")
        + text(centre, height * 0.42 + 8, 4.5, escape(cover))
        + text(centre, height * 0.42 + 15, 3.6, f"{panel.width_mm:.1f} × {height:.1f} mm")
    )


def _explanation(folded: FoldedSheet, panel: FoldedPanel, words: PressWords) -> str:
    """Say on the first panel how to use the dummy, and draw the folded piece."""
    width, bottom = panel.width_mm - 2 * MARGIN_MM, folded.height_mm - MARGIN_MM
    size = f"{folded.width_mm:.1f} × {folded.height_mm:.1f} mm"
    note = words["dummy_note"].format(size=size) + (f" {words['crease'].capitalize()}." if folded.crease else "")
    lines = _wrapped(note, width)
    picture_height = LAYER_MM * max(layer.height for layer in folded.layers)
    y = bottom - 4.2 * (len(lines) + 1) - picture_height - 8.5
    left = panel.x_mm + MARGIN_MM
    said = [text(left, y, 3.4, f"<tspan font-weight='700'>{escape(words['folded_piece'])}</tspan>", "")]
    said.append(text(left, y + 4.2, 2.9, escape(words["seen_from_foot"]), ""))
    said.append(f'<g transform="translate({left:.3f} {y + 10:.3f})">{folded_picture(folded, width)}</g>')
    start = y + 10 + picture_height + 7
    said += [text(left, start + 4.0 * number, 2.9, escape(part), "") for number, part in enumerate(lines)]
    return "".join(said)


def _wrapped(said: str, width_mm: float, size_mm: float = 2.9) -> list[str]:
    """Break a text into lines; half the size is taken for a letter's mean width."""
    lines, room = [""], int(width_mm / (size_mm * 0.53))
    for word in said.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _layer(layer: Layer, scale: float, top: int) -> str:
    y = (top - layer.height) * LAYER_MM
    start, end = LAYER_MM + layer.start_mm * scale, LAYER_MM + layer.end_mm * scale
    label = text((start + end) / 2, y - 0.7, 2.6, f"{layer.outside}·{layer.inside}")
    return line(start, y, end, y, THICK) + label


def _bend(bend: Bend, scale: float, top: int) -> str:
    """Draw a fold as half a circle, flatter where it goes round many layers."""
    x = LAYER_MM + bend.x_mm * scale
    upper, lower = sorted((top - height) * LAYER_MM for height in bend.heights)
    depth = (lower - upper) / 2
    bulge = min(depth, LAYER_MM * 0.9)
    arc = f"A{bulge:.3f} {depth:.3f} 0 0 {int(bend.is_right)} {x:.3f} {lower:.3f}"
    return f'<path d="M{x:.3f} {upper:.3f} {arc}" {THICK}/>'
