"""The search for the largest type size at which a thread is not overset."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from leaflet_studio.layouts.model import Frame, Thread
from leaflet_studio.typeset.columns import fit_with
from leaflet_studio.typeset.engine import Layable, Rendering, Typesetting
from leaflet_studio.typeset.lines import BALANCE_WANTED, MEASURED_AT_PT, ONE_LINE_CSS, MeasuredWords, measured_words

LEADING_STEP: Final = 0.01
LEADING_PROBES: Final = 2
MEASURE_STEPS: Final = 32
NARROWEST_MEASURE: Final = 0.5
ROUNDING_MM: Final = 0.01
LEAST_FOR_BALANCE: Final = 0.84
"""How much smaller than it could be a head may be set for lines of like length."""
LEADS_BALANCE: Final = 0.5
"""Of a lead's many words a fuller last line is easily had; words measured one by one differ a little from a line."""
GUESSES: Final = 2
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
        return f"{scope}{{font-size:{self.size_pt:.1f}pt;line-height:{self.leading:.5g}}}{end}"


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
    """A thread to be fitted: its parsed document, its frames, the range of sizes in tenths of a point, the leading.

    `marked` is the document of a head again, with an id on each word. `leading_min` is the least leading that the
    smallest size may have; 0 permits none less than `leading`.
    """

    typesetting: Layable
    thread: Thread
    frames: tuple[Frame, ...]
    smallest: int
    largest: int
    leading: float
    marked: Typesetting | None = None
    leading_min: float = 0.0

    def probe(self, setting: Setting) -> Probe:
        """Lay the thread out with a setting."""
        rendering = self.typesetting.render(setting.css())
        return Probe(setting, rendering, _used(rendering, self.frames), len(self.frames))

    def probe_size(self, tenths: int) -> Probe:
        """Lay the thread out at a size."""
        return self.probe(Setting(tenths / 10, self.leading))


def fit(task: Task, first: int = 0) -> Probe:
    """Find the largest size on a grid of 0.1 pt at which the thread fits, and use what is left of its frames.

    The height of a text grows as its size squared, so each probe tells where to look next: 2 to 5 probes for
    most texts. A head's words are measured first, and the search begins where their lines fill the frame. Only a
    size that was itself laid out is taken. Where the search begins depends on the thread alone, not on what was set
    before, so that the same input gives the same size in any process; `first` is a size in tenths of a point that is
    known to be near. Returns the smallest size's probe when the thread is overset.
    """
    words = _words(task)
    limit = _widest_word_limit(task, words) if task.thread.whole_words else math.inf
    best = _largest_size(task, limit, words, first)
    if not best.fits:
        return _less_leading(task, best)
    best = _more_leading(task, best)
    return _balanced(task, _evened(task, best, words), limit, words) if task.thread.balanced else best


def overset_words(probe: Probe, words_by_page: list[int]) -> int:
    """Return how many words stand on pages beyond the thread's frames; at least 1 when the thread is overset."""
    beyond = sum(words_by_page[probe.pages_allowed :])
    return 0 if probe.fits else max(1, beyond)


def _words(task: Task) -> MeasuredWords | None:
    if task.marked is None:
        return None
    rendering = task.marked.render(Setting(MEASURED_AT_PT, task.leading).css() + ONE_LINE_CSS)
    return measured_words(rendering.boxes(0))


def _largest_size(task: Task, limit: float, words: MeasuredWords | None, first: int) -> Probe:
    """Search between a size that fits and one that is overset; after guesses that halved nothing comes the middle.

    So the search takes as many probes as the guesses are good, and no more than some times those of a bisection.
    """
    largest = int(max(task.smallest, min(task.largest, limit)))
    fitting: Probe | None = None
    overset: Probe | None = None
    low, high, misses = task.smallest - 1, largest + 1, 0
    tenths = _clamped(first or _first_size(task, words, largest), low, high)
    nearby = words is not None
    while low + 1 < high:
        before = high - low
        probe = task.probe_size(tenths)
        if probe.fits:
            low, fitting = tenths, probe
        else:
            high, overset = tenths, probe
        between = fitting is not None and overset is not None
        misses = misses + 1 if between and 2 * (high - low) > before else 0
        if nearby:
            tenths, nearby = tenths + (1 if probe.fits else -1), False
        elif misses > GUESSES:
            tenths, misses = (low + high) // 2, 0
        else:
            tenths = _next_size(task, fitting, overset)
        tenths = _clamped(tenths, low, high)
    return fitting or task.probe_size(task.smallest)


def _first_size(task: Task, words: MeasuredWords | None, largest: int) -> int:
    """Return where to look first: a text of one frame mostly fits at its largest size, a long one near its smallest."""
    if words is not None:
        return _size_of_full_lines(task, words, largest)
    return largest if len(task.frames) == 1 else task.smallest


def _size_of_full_lines(task: Task, words: MeasuredWords, largest: int) -> int:
    """Return the largest size at which as many lines as the words fill are no higher than the frame."""
    height_pt = task.frames[0].height_mm * POINTS_PER_MM
    fitting = (
        tenths
        for tenths in range(largest, task.smallest, -1)
        if words.lines(tenths / 10, task.frames[0].width_mm) * tenths / 10 * task.leading <= height_pt
    )
    return next(fitting, task.smallest)


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


def _widest_word_limit(task: Task, words: MeasuredWords | None) -> float:
    """Return the largest size, in tenths of a point, at which the longest word is no wider than its frame.

    A word wider than its frame adds no page. Where words do not show (Thai), lines break within the frame anyway.
    """
    if words is None:
        return math.inf
    narrowest = min(frame.width_mm for frame in task.frames)
    return math.floor(narrowest / words.widest * 10 - ROUNDING_MM)


def _more_leading(task: Task, best: Probe) -> Probe:
    """Open the leading, within the thread's bound, as far as the frames allow."""
    paragraphs, heights = best.rendering.paragraphs(), tuple(frame.height_mm for frame in task.frames)
    steps = range(math.floor((task.thread.leading_max - 1) / LEADING_STEP + ROUNDING_MM), 0, -1)
    roomy = (step for step in steps if fit_with(paragraphs, heights, 1 + step * LEADING_STEP))
    for step in islice(roomy, LEADING_PROBES):
        probe = task.probe(replace(best.setting, leading=round(task.leading * (1 + step * LEADING_STEP), 4)))
        if probe.fits:
            return probe
    return best


def _less_leading(task: Task, overset: Probe) -> Probe:
    """Tighten the leading of a text that is overset at its smallest size, no more than it needs and than it may."""
    least = task.leading_min or task.leading
    steps = math.floor((1 - least / task.leading) / LEADING_STEP + ROUNDING_MM)
    best, low, tried = overset, 1, steps
    while low <= tried:
        probe = task.probe(replace(overset.setting, leading=round(task.leading * (1 - tried * LEADING_STEP), 4)))
        if not probe.fits:
            return best if best.fits else probe
        best, tried = probe, tried - 1
    return best


def _evened(task: Task, best: Probe, words: MeasuredWords | None) -> Probe:
    """Take a size a little smaller at which none of a headline's lines is left over: two short words then share one."""
    sought = BALANCE_WANTED if task.thread.whole_words else LEADS_BALANCE
    if words is None or _evenness(task, best.setting.size_pt, words) >= sought:
        return best
    largest = round(best.setting.size_pt * 10)
    sizes = range(largest - 1, max(task.smallest, math.ceil(largest * LEAST_FOR_BALANCE)) - 1, -1)
    even = next((size / 10 for size in sizes if _evenness(task, size / 10, words) >= sought), None)
    probe = task.probe(replace(best.setting, size_pt=even)) if even else best
    return probe if probe.fits else best


def _evenness(task: Task, size_pt: float, words: MeasuredWords) -> float:
    """Return the shortest line as a share of the longest, in the narrowest measure with no more lines."""
    step = _measure_of_equal_lines(task, size_pt, words)
    return words.balance(size_pt, task.frames[0].width_mm * step / MEASURE_STEPS)


def _balanced(task: Task, best: Probe, limit: float, words: MeasuredWords | None) -> Probe:
    """Narrow the measure as far as the number of lines stays the same, so that lines are of like length."""
    low, high = round(NARROWEST_MEASURE * MEASURE_STEPS), MEASURE_STEPS
    middle = _measure_of_equal_lines(task, best.setting.size_pt, words)
    while low < high:
        probe = task.probe(replace(best.setting, measure=middle / MEASURE_STEPS))
        words_fit = probe.setting.size_pt * 10 <= limit * probe.setting.measure
        if words_fit and probe.fits and probe.used <= best.used + ROUNDING_MM:
            best, high = probe, middle
            if words is not None:
                break
        else:
            low = middle + 1
        middle = (low + high) // 2
    return best


def _measure_of_equal_lines(task: Task, size_pt: float, words: MeasuredWords | None) -> int:
    """Guess the narrowest measure, in steps, at which there are no more lines than now."""
    steps = range(round(NARROWEST_MEASURE * MEASURE_STEPS), MEASURE_STEPS)
    if words is None:
        return (steps.start + steps.stop) // 2
    width_mm = task.frames[0].width_mm
    lines = words.lines(size_pt, width_mm)
    narrow = (step for step in steps if words.lines(size_pt, width_mm * step / MEASURE_STEPS) <= lines)
    return next(narrow, steps.stop - 1)


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
