"""The search for the largest type size at which a thread is not overset."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from leaflet_studio.layouts.model import Frame, Thread
from leaflet_studio.typeset.engine import Rendering, Typesetting

LEADING_STEP: Final = 0.01
LEADING_PROBES: Final = 5
MEASURE_STEPS: Final = 32
NARROWEST_MEASURE: Final = 0.5
MEASURED_AT_PT: Final = 10.0
ROUNDING_MM: Final = 0.01
FEW_LINES: Final = 4.5
"""Of so few lines none is likely to break anew at the next sizes."""
POINTS_PER_MM: Final = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Setting:
    """How a thread is set: type size in pt, leading as a factor of the size, and the share of the measure used."""

    size_pt: float
    leading: float
    measure: float = 1.0

    def css(self, scope: str = ".frame") -> str:
        """Return the setting as rules for the frame's box, whose one child is the content."""
        end = f"{scope}>div{{padding-inline-end:{(1 - self.measure) * 100:.4g}%}}" if self.measure < 1 else ""
        return f"{scope}{{font-size:{self.size_pt:.1f}pt;line-height:{self.leading:.4g}}}{end}"


@dataclass(frozen=True, slots=True)
class Probe:
    """One setting, laid out. `used` is the share of the frames' height that the content takes; over 1 is overset."""

    setting: Setting
    rendering: Rendering
    used: float
    pages_allowed: int

    @property
    def fits(self) -> bool:
        """Tell whether the content has no more pages than the thread has frames, and none runs over its frame."""
        return self.rendering.page_count <= self.pages_allowed and self.used <= 1.0


@dataclass(frozen=True, slots=True)
class Task:
    """A thread to be fitted: its parsed document, its frames, the range of sizes in tenths of a point, the leading."""

    typesetting: Typesetting
    thread: Thread
    frames: tuple[Frame, ...]
    smallest: int
    largest: int
    leading: float

    def probe(self, setting: Setting) -> Probe:
        """Lay the thread out with a setting."""
        rendering = self.typesetting.render(setting.css())
        return Probe(setting, rendering, _used(rendering, self.frames), len(self.frames))

    def probe_size(self, tenths: int) -> Probe:
        """Lay the thread out at a size."""
        return self.probe(Setting(tenths / 10, self.leading))


def fit(task: Task) -> Probe:
    """Find the largest size on a grid of 0.1 pt at which the thread fits, and use what is left of its frames.

    The height of a text grows as its size squared, so each probe tells where to look next: 2 to 5 probes for
    most texts. Only a size that was itself laid out is taken. The search begins at the largest size, whatever was
    set before, so that the same input gives the same size in any process. Returns the smallest size's probe when
    the thread is overset.
    """
    limit = _widest_word_limit(task) if task.thread.whole_words else math.inf
    best = _largest_size(task, limit)
    if not best.fits:
        return best
    best = _more_leading(task, best)
    return _balanced(task, best, limit) if task.thread.balanced else best


def overset_words(probe: Probe, words_by_page: list[int]) -> int:
    """Return how many words stand on pages beyond the thread's frames; at least 1 when the thread is overset."""
    beyond = sum(words_by_page[probe.pages_allowed :])
    return 0 if probe.fits else max(1, beyond)


def _largest_size(task: Task, limit: float) -> Probe:
    largest = int(max(task.smallest, min(task.largest, limit)))
    fitting: Probe | None = None
    overset: Probe | None = None
    low, high = task.smallest - 1, largest + 1
    tenths = largest
    while low + 1 < high:
        probe = task.probe_size(tenths)
        if probe.fits:
            low, fitting = tenths, probe
        else:
            high, overset = tenths, probe
        tenths = _clamped(_next_size(task, fitting, overset), low, high)
    return fitting or task.probe_size(task.smallest)


def _next_size(task: Task, fitting: Probe | None, overset: Probe | None) -> int:
    """Guess the size, in tenths of a point, at which the frames are just full."""
    if fitting is None or overset is None:
        known = fitting or overset
        assert known is not None
        return _scaled(known, 0.5)
    if _lines(task, fitting) <= FEW_LINES:
        return _scaled(fitting, 1.0)
    room = (1 - fitting.used) / (overset.used - fitting.used)
    low, high = fitting.setting.size_pt**2, overset.setting.size_pt**2
    return math.floor(math.sqrt(low + room * (high - low)) * 10)


def _scaled(probe: Probe, power: float) -> int:
    """Scale a size to full frames: a text's height grows as its square, that of the same few lines as the size."""
    return math.floor(probe.setting.size_pt * 10 / math.pow(max(probe.used, 0.02), power))


def _lines(task: Task, probe: Probe) -> float:
    height_pt = probe.used * sum(frame.height_mm for frame in task.frames) * POINTS_PER_MM
    return height_pt / (probe.setting.size_pt * probe.setting.leading)


def _clamped(tenths: int, low: int, high: int) -> int:
    return min(max(tenths, low + 1), high - 1)


def _widest_word_limit(task: Task) -> int:
    """Return the largest size, in tenths of a point, at which the longest word is no wider than its frame.

    A word wider than its frame adds no page. Floated in a frame of no width, the content takes its min-content
    width (CSS 2.2, 10.3.5), which is the longest word's, and which grows with the size.
    """
    narrow = "@page{size:3000mm 3000mm;margin:0}.frame{width:0!important;hyphens:none!important}#content{float:left}"
    rendering = task.typesetting.render(Setting(MEASURED_AT_PT, task.leading).css() + narrow)
    box = rendering.boxes(0).get("content")
    if box is None or not box.width_mm:
        return task.largest
    narrowest = min(frame.width_mm for frame in task.frames)
    return math.floor(narrowest / box.width_mm * MEASURED_AT_PT * 10 - ROUNDING_MM)


def _more_leading(task: Task, best: Probe) -> Probe:
    """Open the leading, within the thread's bound, as far as the frames allow."""
    room = min(task.thread.leading_max, 1 / max(best.used, 0.02))
    steps = math.floor((room - 1) / LEADING_STEP + ROUNDING_MM)
    for step in range(steps, max(0, steps - LEADING_PROBES), -1):
        probe = task.probe(replace(best.setting, leading=round(task.leading * (1 + step * LEADING_STEP), 4)))
        if probe.fits:
            return probe
    return best


def _balanced(task: Task, best: Probe, limit: float) -> Probe:
    """Narrow the measure as far as the number of lines stays the same, so that lines are of like length."""
    low, high = round(NARROWEST_MEASURE * MEASURE_STEPS), MEASURE_STEPS
    while low < high:
        middle = (low + high) // 2
        probe = task.probe(replace(best.setting, measure=middle / MEASURE_STEPS))
        words_fit = probe.setting.size_pt * 10 <= limit * probe.setting.measure
        if words_fit and probe.fits and probe.used <= best.used + ROUNDING_MM:
            best, high = probe, middle
        else:
            low = middle + 1
    return best


def _used(rendering: Rendering, frames: tuple[Frame, ...]) -> float:
    """Return the share of the frames' height that the content takes, over all its pages."""
    heights = [frame.height_mm for frame in frames]
    last = rendering.page_count - 1
    extra = max(0, last - len(frames) + 1)
    full = sum(heights[:last]) + (extra - 1 if extra else 0) * heights[-1]
    total = full + rendering.content_height_mm(last)
    used = total / sum(heights)
    fits = last < len(frames) and rendering.content_height_mm(last) <= heights[last] + ROUNDING_MM
    return min(used, 1.0) if fits else max(used, 1.0 + 1e-6)
