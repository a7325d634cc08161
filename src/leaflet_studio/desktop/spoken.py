"""Problems, and the titles of what can be chosen, in the language of the window."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from leaflet_studio.desktop.core_texts import PROBLEMS
from leaflet_studio.desktop.data_texts import COUNTRIES, WANTS
from leaflet_studio.messages import Choice
from leaflet_studio.problems import Place, Problem

PLACE = re.compile(r"%([1-9])")
WHOLE: Final = frozenset((*PROBLEMS, *COUNTRIES, *WANTS))
PLACES: Final = {
    "group": QT_TRANSLATE_NOOP("Places", "group %1"),
    "language": QT_TRANSLATE_NOOP("Places", "language %1"),
    "page": QT_TRANSLATE_NOOP("Places", "page %1"),
    "frame": QT_TRANSLATE_NOOP("Places", "frame %1"),
}


def spoken(problem: Problem) -> Problem:
    """Return a problem with its words in the language that is spoken now; what has no translation stays English."""
    fix = replace(problem.fix, label=spoken_text(problem.fix.label)) if problem.fix else None
    return replace(problem, message=spoken_text(problem.message), hint=spoken_text(problem.hint), fix=fix)


def spoken_text(text: str) -> str:
    """Return a message, a hint or a part of one in the language that is spoken now."""
    if text in WHOLE:
        return QCoreApplication.translate("Problems", text)
    for pattern, source in _patterns():
        if found := pattern.fullmatch(text):
            values = {f"%{name[1:]}": spoken_text(value) for name, value in found.groupdict().items()}
            return _filled(QCoreApplication.translate("Problems", source), values)
    # Languages are told by their own names, which their speakers know; English ones are no words of this window.
    return text if QLocale().language() is QLocale.Language.English else _own_names().get(text, text)


def spoken_place(place: Place) -> str:
    """Return where a problem is, in the language that is spoken now."""
    file = f"{place.file}:{place.line}" if place.file and place.line else place.file
    known = ((words, getattr(place, name)) for name, words in PLACES.items())
    named = (QCoreApplication.translate("Places", words).replace("%1", str(value)) for words, value in known if value)
    return ", ".join(part for part in (file, place.field, *named) if part)


def spoken_line(problem: Problem) -> str:
    """Return where a problem is, what is wrong and what to do, in the language that is spoken now."""
    told, place = spoken(problem), spoken_place(problem.where)
    return f"{place}: {told.message} {told.hint}".strip() if place else f"{told.message} {told.hint}".strip()


def spoken_title(choice: Choice) -> str:
    """Return the title of what can be chosen: its own in this language, or that of the translators' file."""
    own = dict(choice.titles).get(QLocale().name().partition("_")[0])
    return own or catalogue_text(choice.title)


def catalogue_text(text: str) -> str:
    """Return a print shop's or a type theme's title, or a shop's note, in the language that is spoken now."""
    return QCoreApplication.translate("Catalogue", text)


def imprint_text(text: str) -> str:
    """Return a country's name, or what its rule for imprints says, in the language that is spoken now."""
    return QCoreApplication.translate("Problems" if text in WHOLE else "Imprints", text) if text else ""


@cache
def _own_names() -> dict[str, str]:
    """Return what languages call themselves, by their English names."""
    others = {QLocale.Language.C, QLocale.Language.AnyLanguage, QLocale.Language.English}
    known = (language for language in QLocale.Language if language not in others)
    named = ((QLocale.languageToString(each), QLocale(each).nativeLanguageName()) for each in known)
    return {english: own for english, own in named if own}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what recognises each message that names something, the most telling first."""
    named = sorted((source for source in PROBLEMS if PLACE.search(source)), key=_telling, reverse=True)
    return tuple((re.compile(_expression(source), re.DOTALL), source) for source in named)


def _filled(text: str, values: dict[str, str]) -> str:
    # In one go: a value may hold what looks like a place.
    return PLACE.sub(lambda place: values[place.group()], text)


def _telling(source: str) -> int:
    return len(PLACE.sub("", source))


def _expression(source: str) -> str:
    return re.sub(r"%([1-9])", r"(?P<v\1>.+?)", re.escape(source))
