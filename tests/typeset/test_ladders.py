"""Hyphens one below another are taken out of a setting."""

from __future__ import annotations

import pytest
from settings import LEADING, SIZE_PT, frames_of, source_of

from leaflet_studio.layouts.model import Frame, Thread
from leaflet_studio.press import Press
from leaflet_studio.typeset.fit import Probe, Setting, Task, fit
from leaflet_studio.typeset.ladders import HYPHENS_ALLOWED, without_ladders
from leaflet_studio.typeset.paragraphs import with_whole_words

CSS = "p{hyphens:auto}"
LADDER = (
    "Die Gewerkschaften verurteilen entschieden die Verhaftungen streikender Arbeiterinnen und verteidigen weiterhin "
    "demokratische Errungenschaften gegenüber staatlichen Einschränkungen gewerkschaftlicher Versammlungen."
)


def task(press: Press, content: str, frames: tuple[Frame, ...], whole: frozenset[int] = frozenset()) -> Task:
    source = source_of(with_whole_words(content, whole), CSS, frames, "de")
    thread = Thread("statement", tuple(frame.id for frame in frames), 8.0, SIZE_PT)
    return Task(press.engine.open(source), thread, frames, 80, round(SIZE_PT * 10), LEADING)


def longest_ladder(probe: Probe) -> int:
    rows = "".join("-" if line.endswith("\u2010") else " " for line in probe.rendering.lines())
    return max(map(len, rows.split()), default=0)


def straightened(press: Press, content: str, frames: tuple[Frame, ...]) -> tuple[Probe, Probe, frozenset[int]]:
    plain = fit(task(press, content, frames))
    probe, whole = without_ladders(plain, content, lambda places: task(press, content, frames, places))
    return plain, probe, whole


def test_three_hyphens_in_a_row_are_taken_out(press: Press) -> None:
    plain, straight, whole = straightened(press, f"<p>{LADDER}</p>", frames_of(36, 12))
    assert longest_ladder(plain) > HYPHENS_ALLOWED
    assert longest_ladder(straight) <= HYPHENS_ALLOWED
    assert straight.fits
    assert whole


def test_where_the_lines_grow_too_many_the_text_is_set_smaller(press: Press) -> None:
    high = len(task(press, f"<p>{LADDER}</p>", frames_of(36, 30)).probe(Setting(SIZE_PT, LEADING)).rendering.lines())
    plain, straight, _ = straightened(press, f"<p>{LADDER}</p>", frames_of(36, high))
    assert plain.setting.size_pt == SIZE_PT
    assert straight.fits
    assert longest_ladder(straight) <= HYPHENS_ALLOWED


def test_a_text_without_ladders_stays_as_it_is(press: Press) -> None:
    plain, straight, whole = straightened(press, f"<p>{LADDER}</p>", frames_of(120, 6))
    assert straight is plain
    assert whole == frozenset()


def test_a_word_too_long_for_its_column_stays_hyphenated(press: Press) -> None:
    word = "Arbeiterbewegungsversammlungsfreiheitsverteidigungskomitee"
    _, straight, whole = straightened(press, f"<p>{word}</p>", frames_of(22, 8))
    assert whole == frozenset()
    assert longest_ladder(straight) > HYPHENS_ALLOWED


@pytest.mark.parametrize(
    ("content", "place", "marked"),
    [
        ("<p>Lift the ban</p>", 5, '<p>Lift <span class="unhyphenated">the</span> ban</p>'),
        ("<p>Lift <b>the ban</b></p>", 9, '<p>Lift <b>the <span class="unhyphenated">ban</span></b></p>'),
        ("<p>A &amp; beyond</p>", 5, '<p>A &amp; <span class="unhyphenated">beyond</span></p>'),
        ("<p>Lift the ban</p>", 4, "<p>Lift the ban</p>"),
        ("<p>all\u00a0unions now</p>", 5, '<p><span class="unhyphenated">all\u00a0unions</span> now</p>'),
    ],
)
def test_the_word_that_holds_a_place_is_marked(content: str, place: int, marked: str) -> None:
    assert with_whole_words(content, frozenset({place})) == marked
