"""What the law of a country wants in an imprint, as data; no legal advice.

A rule is a file `assets/imprints/<country>.toml` with its sources, how they were read, and how sure it is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from leaflet_studio.campaign.model import Organisation
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, note, warning

NO_ADVICE: Final = "This is no legal advice: laws change and have exceptions. Ask someone who knows them at the place."
SCOPES: Final = {
    "all": "It holds for",
    "election": "It holds at elections, for",
    "none": "No rule for leaflets is known.",
}


@dataclass(frozen=True, slots=True)
class Want:
    """Something that must stand: the campaign's field that gives it (`organisation.printer`), and what it must say.

    An `optional` one is not asked of everybody.
    """

    field: str
    what: str
    optional: bool = False

    @property
    def name(self) -> str:
        """Return the field's name in the organisation."""
        return self.field.removeprefix("organisation.")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule is from: the law, its section, and what of it was read."""

    law: str
    section: str
    read: str


@dataclass(frozen=True, slots=True)
class ImprintRule:
    """What a country (ISO 3166-1) wants in the imprint of a leaflet.

    `scope` is `all`, `election` or `none`; `applies` says for which prints, `otherwise` what holds for the others.
    `confidence` is `high` (the law's text or an authority was read) or `medium`; `checked` is a year and month.
    """

    country: str
    title: str
    scope: str
    applies: str
    confidence: str
    checked: str
    wants: tuple[Want, ...]
    sources: tuple[Source, ...]
    notes: tuple[str, ...] = ()
    otherwise: str = ""

    def lines(self) -> tuple[str, ...]:
        """Say the rule in words, a line each."""
        head = f"{SCOPES[self.scope]} {self.applies}.".strip(" .") + "."
        wants = (f"– {want.what} ({want.field})" for want in self.wants)
        sources = (f"Source: {source.law}, {source.section} ({source.read})." for source in self.sources)
        sure = f"Confidence: {self.confidence}; looked up {self.checked}."
        return tuple(filter(None, (self.title, head, *wants, self.otherwise, *self.notes, *sources, sure, NO_ADVICE)))


def list_rules(folder: Path) -> tuple[ImprintRule, ...]:
    """Read all countries' rules of a folder, by code."""
    return tuple(_read(path) for path in sorted(folder.glob("*.toml")))


def find_rule(country: str, folder: Path) -> ImprintRule | None:
    """Return a country's rule, or None where none is known. Raises LeafletError (usage) for a faulty file."""
    path = folder / f"{country.upper()}.toml"
    return _read(path) if country.isalpha() and path.is_file() else None


def imprint_problems(organisation: Organisation, folder: Path) -> Iterator[Problem]:
    """Tell what a country's rule wants and an imprint lacks; nothing where no country was chosen."""
    if not organisation.country:
        return
    rule = find_rule(organisation.country, folder)
    if rule is None:
        message = f"No rule for imprints is known for the country “{organisation.country}”."
        yield warning("imprint-rule-unknown", message, _place("country"), "Ask a printer there what must stand.")
        return
    scope = "At elections, the" if rule.scope == "election" else "The"
    for want in rule.wants:
        if not getattr(organisation, want.name).strip():
            message = f"{scope} law of {rule.title} wants in the imprint: {want.what}."
            hint = "Fill in this field; a part that your own imprint text says already belongs here instead."
            tell = note if want.optional else warning
            yield tell("imprint-incomplete", message, _place(want.name), f"{hint} No legal advice.")


def _place(name: str) -> Place:
    return Place("campaign.toml", field=f"organisation.{name}")


def _read(path: Path) -> ImprintRule:
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        wants = tuple(Want(**want) for want in table.pop("wants", []))
        sources = tuple(Source(**source) for source in table.pop("sources", []))
        notes = tuple(table.pop("notes", ()))
        return ImprintRule(path.stem, wants=wants, sources=sources, notes=notes, **table)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError) as fault:
        problem = error("imprint-rule-faulty", f"This imprint rule cannot be read: {fault}.", Place(str(path)))
        raise LeafletError(Room.USAGE, problem) from fault
