"""What a batch tells the program that started it."""

from __future__ import annotations

from leaflet_studio.batch_news import Found, News, Pace, Step, decode, encode
from leaflet_studio.problems import Place, error


def test_news_come_back_as_they_were_sent_a_line_each() -> None:
    problems = (error("not-typeset", "This page cannot be typeset.", Place(group="a\nb")),)
    news = News(Step.DONE, 3, 4, 3, failed=1, found=(Found("x.pdf", False, problems),))
    line = encode(news)
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    assert decode(line) == news


def test_the_start_of_the_processes_counts_only_until_something_can_be_compared() -> None:
    times = iter((0.0, 9.99, 10.0, 11.99, 12.0))
    pace = Pace(lambda: next(times))
    assert pace.seconds_each is None
    for made in (1, 4):
        pace.note(made)
    assert pace.seconds_each == 2.5
    for made in (5, 8):
        pace.note(made)
    assert pace.seconds_each == 0.5
