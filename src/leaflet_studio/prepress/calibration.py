"""A sheet that shows how far a home printer's back is off its front: rulers in front, a cross behind."""

from __future__ import annotations

from html import escape
from typing import Final

from leaflet_studio.prepress.imposition import SHEETS
from leaflet_studio.prepress.paper import drawing, drawings_css, line, set_document, text
from leaflet_studio.prepress.press_words import PressWords
from leaflet_studio.typeset.engine import Engine

REACH_MM: Final = 15
"""How far the rulers reach from the middle of the sheet."""
THIN: Final = 'stroke="#000" stroke-width=".15"'
THICK: Final = 'stroke="#000" stroke-width=".35"'


def calibration_sheet(engine: Engine, sheet: str, words: PressWords, *, is_lying: bool = False) -> bytes:
    """Make the sheet: page 1 the front with its rulers and what to do, page 2 the back with its cross.

    A printer turns what lies on its side; its numbers are those of a sheet that `is_lying` too.
    """
    width, height = SHEETS[sheet][::-1] if is_lying else SHEETS[sheet]
    x, y = width / 2, height / 2
    front = drawing(width, height, _rulers(x, y, words), _head(x, words, "side_front"), _steps(words, height))
    back = drawing(width, height, _cross(x, y), _head(x, words, "side_back"))
    return set_document(engine, words.tag, escape(words["calibration"]), front + back, drawings_css(width, height))


def _rulers(x: float, y: float, words: PressWords) -> str:
    parts = [line(x - REACH_MM, y, x + REACH_MM, y, THIN), line(x, y - REACH_MM, x, y + REACH_MM, THIN)]
    for tenth in range(-REACH_MM * 2, REACH_MM * 2 + 1):
        mm = tenth / 2
        length = 4.0 if mm % 5 == 0 else 2.5 if mm % 1 == 0 else 1.2
        parts.append(line(x + mm, y - length, x + mm, y + length if mm % 5 == 0 else y, THIN))
        parts.append(line(x - length if mm % 5 == 0 else x, y + mm, x + length, y + mm, THIN))
    for mm in (-15, -10, -5, 5, 10, 15):
        sign = "+" if mm > 0 else "−"
        parts.append(text(x + mm, y + 8, 2.1, f"{sign}{abs(mm)}"))
        parts.append(text(x + 4.7, y - mm + 0.8, 2.1, f"{sign}{abs(mm)}", 'text-anchor="start"'))
    parts.append(text(x + REACH_MM + 4, y + 1.2, 3.4, f"X {escape(words['right'])} +", ""))
    parts.append(text(x, y - REACH_MM - 4, 3.4, f"Y {escape(words['up'])} +"))
    return "".join(parts)


def _cross(x: float, y: float) -> str:
    """Draw the cross; a mark stands at each end, so that it is told from the rulers."""
    arms = line(x - 24, y, x + 24, y, THICK) + line(x, y - 24, x, y + 24, THICK)
    ends = ((x - 24, y), (x + 24, y), (x, y - 24), (x, y + 24))
    return arms + "".join(f'<circle cx="{a:.3f}" cy="{b:.3f}" r="1.6" fill="none" {THICK}/>' for a, b in ends)


def _head(x: float, words: PressWords, side: str) -> str:
    title = f"<tspan font-weight='700'>{escape(words['calibration'])}</tspan> · {escape(words[side])}"
    return text(x, 22, 5, title)


def _steps(words: PressWords, height: float) -> str:
    steps = [words[f"calibration_{name}"] for name in ("print", "light", "read", "give")]
    lines = [(f"{number}" if first else "", part) for number, step in enumerate(steps, 1)
             for first, part in _lines(step)]  # fmt: skip
    top = height - 22 - 5.2 * len(lines)
    return "".join(
        text(20, top + 5.2 * row, 3.4, f"<tspan font-weight='700'>{number}</tspan>", "")
        + text(26, top + 5.2 * row, 3.4, escape(part), "")
        for row, (number, part) in enumerate(lines)
    )


def _lines(said: str, most: int = 84) -> list[tuple[bool, str]]:
    lines = [""]
    for word in said.split():
        if lines[-1] and len(lines[-1]) + len(word) >= most:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return [(number == 0, part) for number, part in enumerate(lines)]
