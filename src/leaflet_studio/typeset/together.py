"""One thread of many editions laid out in shared documents, each edition a page, and written apart.

A page that is written apart from the others is equal to the byte to the one that is laid out alone (WeasyPrint 70),
so that sharing saves time and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from leaflet_studio.layouts.model import Thread
from leaflet_studio.problems import LeafletError, Place
from leaflet_studio.typeset.engine import Rendering, Source
from leaflet_studio.typeset.threads import Typesetter

SHARED: Final = 25
"""Editions in a document: more save nothing more (measured), and a table of pages is held in memory until written."""
ROUNDS: Final = 24
"""A search for a size takes 2 to 5 probes, 9 where few lines are high (Arabic); who needs more is fitted alone."""
EACH_ON_ITS_PAGES: Final = ".frame+.frame{break-before:page}"
"""Not `page:` with a name: on a named page that continues, WeasyPrint 70 keeps margins that it drops alone."""
BODY: Final = "<body>"
END: Final = "</body>"


class _Asked(Exception):  # no error: a search asks for a probe
    """A fit asks for a layout that there is not yet."""

    def __init__(self, settings_css: str) -> None:
        super().__init__(settings_css)
        self.settings_css = settings_css


@dataclass(slots=True)
class _Place:
    """A thread of one edition, waiting: its document, and its layouts so far by their settings."""

    typesetter: Typesetter
    source: Source
    laid_out: dict[str, Rendering] = field(default_factory=dict)

    def render(self, settings_css: str) -> Rendering:
        """Return a layout that was made together with others."""
        if settings_css not in self.laid_out:
            raise _Asked(settings_css)
        return self.laid_out[settings_css]


def typeset_together(typesetters: Iterable[Typesetter]) -> None:
    """Put on the shelf those threads of editions in one layout and language that can be set in shared documents.

    These are threads of one frame that are not set as heads. A fit is a pure function of its probes: each is begun
    again with the layouts there are, until it asks for none; what several ask for at the same settings is laid out in
    one document. What WeasyPrint complains of is left to be set alone.
    """
    for thread, places in _waiting(tuple(typesetters)):
        for start in range(0, len(places), SHARED):
            _typeset(thread, places[start : start + SHARED])


def _waiting(typesetters: tuple[Typesetter, ...]) -> Iterator[tuple[Thread, list[_Place]]]:
    for thread in typesetters[0].composition.layout.threads if typesetters else ():
        if len(thread.frames) > 1 or thread.whole_words or thread.balanced:
            continue
        found = [(each, each.missing(thread)) for each in typesetters]
        alike: dict[str, _Place] = {source.html: _Place(each, source) for each, source in found if source}
        styles = {place.source.styles for place in alike.values()}
        if len(alike) > 1 and len(styles) == 1 and not any(place.source.files for place in alike.values()):
            yield thread, list(alike.values())


def _typeset(thread: Thread, places: list[_Place]) -> None:
    for _ in range(ROUNDS):
        asked = _asked(thread, places)
        places = [place for together in asked.values() for place in together]
        for settings_css, together in asked.items():
            if not _lay_out(settings_css, together):
                places = [place for place in places if place not in together]
        if not places:
            return


def _asked(thread: Thread, places: list[_Place]) -> dict[str, list[_Place]]:
    """Fit each thread as far as the layouts that there are allow; returns who asks for which settings."""
    asked: dict[str, list[_Place]] = {}
    for place in places:
        try:
            place.typesetter.typeset_from(thread, place.source, place)
        except _Asked as more:
            asked.setdefault(more.settings_css, []).append(place)
    return asked


def _lay_out(settings_css: str, places: list[_Place]) -> bool:
    """Lay several threads out in one document; tells whether that was possible without a word of WeasyPrint's."""
    engine = places[0].typesetter.engine
    try:
        parts = engine.open(_shared([place.source for place in places])).render(settings_css).parts()
    except LeafletError:
        # One of them cannot be set: each is set alone, and that one says why.
        parts = ()
    if engine.drain_problems(Place()) or len(parts) != len(places):
        return False
    for place, part in zip(places, parts, strict=True):
        place.laid_out[settings_css] = part
    return True


def _shared(sources: list[Source]) -> Source:
    head = sources[0].html.partition(BODY)[0]
    bodies = (each.html.partition(BODY)[2].rpartition(END)[0] for each in sources)
    html = f"{head}{BODY}{''.join(bodies)}{END}</html>"
    return replace(sources[0], html=html, styles=(*sources[0].styles, EACH_ON_ITS_PAGES))
