"""Threads set by hand, well or badly, with rules that no layout has."""

from __future__ import annotations

from leaflet_studio.layouts.model import Frame, Thread
from leaflet_studio.press import Press
from leaflet_studio.typeset.engine import Source
from leaflet_studio.typeset.fit import Setting
from leaflet_studio.typeset.threads import Fit, TypesetThread

SIZE_PT, LEADING = 10.0, 1.4
LINE_MM = SIZE_PT * LEADING * 25.4 / 72


def frames_of(width_mm: float, *lines: int) -> tuple[Frame, ...]:
    """Return frames, one for each number of lines that it holds."""
    return tuple(Frame(f"f-{n}", 0, 0, width_mm, LINE_MM * high + 0.2) for n, high in enumerate(lines))


def source_of(content: str, css: str, frames: tuple[Frame, ...], language: str = "en") -> Source:
    sizes = "".join(f"@page:nth({n}){{size:{f.width_mm}mm {f.height_mm}mm}}" for n, f in enumerate(frames, 1))
    last = f"@page{{margin:0;size:{frames[-1].width_mm}mm {frames[-1].height_mm}mm}}"
    base = f"{last}{sizes}*{{margin:0}}.frame{{font-family:'Noto Sans','Vazirmatn'}}.unhyphenated{{hyphens:manual}}"
    body = f"<div class=frame><div>{content}</div></div>"
    direction = "rtl" if language == "ar" else "ltr"
    html = f"<html lang={language} dir={direction}><body>{body}</body></html>"
    return Source(html, (base, css))


def set_thread(
    press: Press, content: str, css: str, frames: tuple[Frame, ...], language: str = "en", **thread: object
) -> TypesetThread:
    """Set a content with rules of its own."""
    setting = Setting(SIZE_PT, LEADING)
    pdf = press.engine.open(source_of(content, css, frames, language)).render(setting.css()).pdf()
    given = {"slot": "statement", "frames": tuple(f.id for f in frames), "size_min_pt": 6.0, "size_max_pt": 30.0}
    full = Thread(**{**given, **thread})
    return TypesetThread(full, frames, pdf, Fit(full.slot, setting, 1.0))
