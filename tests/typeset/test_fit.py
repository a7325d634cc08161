"""The search for the largest type size."""

from __future__ import annotations

import pytest

from leaflet_studio.layouts.model import Frame, Thread
from leaflet_studio.press import Press
from leaflet_studio.typeset.engine import Source
from leaflet_studio.typeset.fit import Probe, Setting, Task, fit
from leaflet_studio.typeset.glyphs import read_lines
from leaflet_studio.typeset.lines import with_marked_words

WORDS = "The participants of the meeting demand that the government should cancel the ban and all measures "
FRAME = Frame("a", 0, 0, 60, 80)
LEADING = 1.3


class Counting:
    """A document that counts how often it is laid out."""

    def __init__(self, typesetting: object) -> None:
        self._typesetting = typesetting
        self.probes = 0

    def render(self, css: str) -> object:
        self.probes += 1
        return self._typesetting.render(css)


def task(press: Press, text: str, frames: tuple[Frame, ...] = (FRAME,), **thread: object) -> Task:
    sizes = "".join(f"@page:nth({n}){{size:{f.width_mm}mm {f.height_mm}mm}}" for n, f in enumerate(frames, 1))
    last = f"@page{{margin:0;size:{frames[-1].width_mm}mm {frames[-1].height_mm}mm}}"
    css = f"{last}{sizes}*{{margin:0}}.frame{{font-family:'Noto Sans'}}"
    html = f"<html lang=en><body><div class=frame><div>{text}</div></div></body></html>"
    given = {"slot": "text", "frames": tuple(f.id for f in frames), "size_min_pt": 6.0, "size_max_pt": 30.0}
    source = Source(html, (css,))
    document = Counting(press.engine.open(source))
    full = Thread(**{**given, **thread})
    is_head = full.whole_words or full.balanced
    words = with_marked_words(source) if is_head else None
    marked = press.engine.open(words) if words else None
    tenths = round(full.size_min_pt * 10), round(full.size_max_pt * 10)
    least = LEADING * full.leading_min
    return Task(document, full, frames, *tenths, LEADING, marked, least)


def probes(task: Task) -> int:
    return task.typesetting.probes


def tenths(probe: Probe) -> int:
    return round(probe.setting.size_pt * 10)


@pytest.mark.parametrize("times", [1, 3, 8, 13])
def test_the_size_found_fits_and_the_next_does_not(press: Press, times: int) -> None:
    sought = task(press, f"<p>{WORDS * times}</p>")
    best = fit(sought)
    assert best.fits
    if tenths(best) < sought.largest:
        assert not sought.probe_size(tenths(best) + 1).fits


def test_a_head_is_found_where_its_words_are_measured_to_fill_the_lines(press: Press) -> None:
    sought = task(press, f"<p>{WORDS}</p>", (Frame("a", 0, 0, 128, 35),), whole_words=True)
    best = fit(sought)
    assert best.fits
    assert probes(sought) <= 4
    assert not sought.probe_size(tenths(best) + 1).fits


@pytest.mark.parametrize("times", [3, 8, 13])
def test_few_probes_are_enough(press: Press, times: int) -> None:
    sought = task(press, f"<p>{WORDS * times}</p>")
    fit(sought)
    assert probes(sought) <= 8


def test_a_short_text_takes_the_largest_size_at_once(press: Press) -> None:
    sought = task(press, "<p>Ban</p>")
    assert tenths(fit(sought)) == 300
    assert probes(sought) == 1


def test_a_text_that_fits_at_no_size_is_overset_at_the_smallest(press: Press) -> None:
    best = fit(task(press, f"<p>{WORDS * 200}</p>"))
    assert not best.fits
    assert tenths(best) == 60


def test_a_text_flows_through_frames_of_different_sizes(press: Press) -> None:
    frames = (FRAME, Frame("b", 0, 0, 60, 30), Frame("c", 0, 0, 40, 50))
    best = fit(task(press, f"<p>{WORDS * 12}</p>", frames))
    assert best.fits
    assert best.rendering.page_count == 3


def test_what_is_left_of_the_frame_goes_into_the_leading_within_its_bound(press: Press) -> None:
    plain = fit(task(press, f"<p>{WORDS * 6}</p>", size_max_pt=9.0))
    opened = fit(task(press, f"<p>{WORDS * 6}</p>", size_max_pt=9.0, leading_max=1.1))
    assert plain.setting.leading == 1.3
    assert opened.setting.leading == pytest.approx(1.43)
    assert opened.fits


def test_leading_is_tightened_no_more_than_needed_before_a_text_is_overset(press: Press) -> None:
    def tightened(times: int, least: float) -> Probe:
        return fit(task(press, f"<p>{WORDS * times}</p>", size_min_pt=9.0, size_max_pt=9.0, leading_min=least))

    times = next(times for times in range(1, 40) if not tightened(times, 1.0).fits)
    saved = tightened(times, 0.8)
    assert saved.fits
    assert saved.setting.size_pt == 9.0
    assert 0.8 * LEADING <= saved.setting.leading < LEADING
    looser = round(saved.setting.leading + 0.01 * LEADING, 4)
    assert not task(press, f"<p>{WORDS * times}</p>").probe(Setting(9.0, looser)).fits
    assert not tightened(times + 8, 0.8).fits


def test_a_headline_is_no_wider_than_its_frame(press: Press) -> None:
    word = "Gewerkschaftsverbote"
    free = fit(task(press, f"<h1>{word}</h1>"))
    whole = fit(task(press, f"<h1>{word}</h1>", whole_words=True))
    assert tenths(whole) < tenths(free)
    narrow = ".frame{width:0!important}.frame>div{float:left}"
    longest = task(press, f"<h1 id=h>{word}</h1>").typesetting.render(whole.setting.css() + narrow).boxes(0)["h"]
    assert 0.98 * FRAME.width_mm < longest.width_mm <= FRAME.width_mm


def test_balanced_lines_are_of_like_length(press: Press) -> None:
    text = "<h1>Lift the ban now and the measures of yours</h1>"
    plain = fit(task(press, text, size_max_pt=16.0))
    balanced = fit(task(press, text, size_max_pt=16.0, balanced=True))
    assert balanced.setting.measure < 1.0
    assert balanced.setting.size_pt == plain.setting.size_pt
    assert balanced.used <= plain.used + 0.01


def test_a_headline_is_set_a_little_smaller_rather_than_leave_a_short_line_over(press: Press) -> None:
    text = "<h1 style='font-size:1em'>Verbot der Kommunistischen Partei Kasachstans aufheben</h1>"
    plain = fit(task(press, text, whole_words=True))
    even = fit(task(press, text, whole_words=True, balanced=True))
    assert 0.9 * plain.setting.size_pt <= even.setting.size_pt < plain.setting.size_pt
    assert shortest_line(even) > 0.4 > shortest_line(plain)


def shortest_line(probe: Probe) -> float:
    widths = [line.right_pt - line.left_pt for line in read_lines(probe.rendering.pdf())]
    return min(widths) / max(widths)
