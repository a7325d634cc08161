"""`campaign.toml`: title, petition, organisation, design, print.

What writes TOML is imported with the first file that is saved: the window is on the screen before.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, fields
from typing import Any, Final

from leaflet_studio.campaign.fields import (
    colour_field,
    country_field,
    is_language_tag,
    link_field,
    number_field,
    size_field,
)
from leaflet_studio.campaign.model import ARTWORKS, FORMAT, Campaign, Design, Organisation, Petition, PrintJob
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error

FILE: Final = "campaign.toml"
SECTIONS: Final = {"petition": Petition, "organisation": Organisation, "design": Design, "print": PrintJob}


@dataclass(frozen=True, slots=True)
class Settings:
    """What `campaign.toml` says."""

    title: str = ""
    source_language: str = "en"
    petition: Petition = field(default_factory=Petition)
    organisation: Organisation = field(default_factory=Organisation)
    design: Design = field(default_factory=Design)
    print: PrintJob = field(default_factory=PrintJob)


def parse_settings(text: str, problems: list[Problem]) -> Settings:
    """Read `campaign.toml`; faults are added to `problems`. Raises LeafletError for a newer format."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        line = re.search(r"line (\d+)", str(fault))
        where = Place(FILE, int(line[1]) if line else 0)
        problems.append(error("campaign-faulty", f"This is not TOML: {fault}.", where, "Correct this line."))
        return Settings()
    reader = _Reader(text, problems)
    reader.check_format(table.get("format"))
    language = reader.text(table, "source_language", "") or "en"
    if not is_language_tag(language):
        reader.fault("source_language", f"“{language}” is no language tag.", "Write it as en or zh-Hans.")
    sections = {name: reader.section(table.get(name, {}), name, kind) for name, kind in SECTIONS.items()}
    reader.check_links(sections)
    return Settings(reader.text(table, "title", ""), language, **sections)


def patched_settings(text: str, campaign: Campaign) -> str:
    """Return `campaign.toml` with a campaign's values; comments, order and unknown keys stay."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
    except TOMLKitError as fault:
        raise LeafletError(
            Room.CAMPAIGN, error("campaign-faulty", f"This is not TOML: {fault}.", Place(FILE))
        ) from fault
    _patch(document, "format", FORMAT, None)
    _patch(document, "title", campaign.title, "")
    _patch(document, "source_language", campaign.source_language, "")
    for name, kind in SECTIONS.items():
        value, default = getattr(campaign, name), kind()
        for each in fields(kind):
            _patch_in(document, name, each.name, getattr(value, each.name), getattr(default, each.name))
    return tomlkit.dumps(document)


class _Reader:
    """Reads texts out of tables and notes what is wrong, with the line of its key."""

    def __init__(self, text: str, problems: list[Problem]) -> None:
        self._lines = text.splitlines()
        self._problems = problems

    def check_format(self, value: object) -> None:
        """Stop at a format that is newer than this program."""
        if isinstance(value, int) and value > FORMAT:
            message = f"This campaign was made by a newer version of the program (format {value}, known: {FORMAT})."
            where = Place(FILE, self._line("format"), "format")
            raise LeafletError(Room.CAMPAIGN, error("campaign-newer", message, where, "Update the program."))
        if value != FORMAT:
            self.fault("format", f"The format must be {FORMAT}.", f"Write format = {FORMAT} in the first line.")

    def text(self, table: dict[str, Any], key: str, section: str) -> str:
        """Return a text, empty when there is none."""
        value = table.get(key, "")
        if isinstance(value, str):
            return value
        self.fault(key, f"“{key}” must be a text in quotes, not {value!r}.", "Put it in quotes.", section)
        return ""

    def section(self, table: object, name: str, kind: type) -> Any:
        """Read a section into its value."""
        if not isinstance(table, dict):
            self.fault(name, f"“{name}” must be a section: [{name}].")
            return kind()
        given = {each.name: self.text(table, each.name, name) for each in fields(kind) if each.name in table}
        return kind(**given)

    def check_links(self, sections: dict[str, Any]) -> None:
        """Check the fields that have a form."""
        link_field(sections["petition"].url, self._place("url", "petition"), self._problems)
        link_field(sections["organisation"].website, self._place("website", "organisation"), self._problems)
        country_field(sections["organisation"].country, self._place("country", "organisation"), self._problems)
        for key in ("quantity", "paper_gsm"):
            number_field(getattr(sections["print"], key), self._place(key, "print"), self._problems)
        design = sections["design"]
        colour_field(design.accent, self._place("accent", "design"), self._problems)
        size_field(design.smallest_pt, self._place("smallest_pt", "design"), self._problems)
        if design.artwork not in ARTWORKS:
            known = ", ".join(name for name in ARTWORKS if name)
            self.fault("artwork", f"There is no artwork “{design.artwork}”.", f"Write one of {known}.", "design")
        if design.second_language and not is_language_tag(design.second_language):
            self.fault("second_language", f"“{design.second_language}” is no language tag.", "", "design")

    def fault(self, key: str, message: str, hint: str = "", section: str = "") -> None:
        """Note a fault of a key."""
        self._problems.append(error("campaign-faulty", message, self._place(key, section), hint))

    def _place(self, key: str, section: str) -> Place:
        return Place(FILE, self._line(key, section), f"{section}.{key}" if section else key)

    def _line(self, key: str, section: str = "") -> int:
        """Return the line of a key in its section, of the section, or 0."""
        current, start = "", 0
        for number, line in enumerate(self._lines, 1):
            heading = re.match(r"\s*\[([\w.-]+)\]", line)
            if heading:
                current = heading[1]
                start = number if current == section else start
            elif current == section and re.match(rf"\s*{re.escape(key)}\s*=", line):
                return number
        return start


def _patch(table: Any, key: str, value: object, default: object) -> None:
    if key in table:
        if table[key] != value:
            table[key] = value
    elif value != default:
        table[key] = value


def _patch_in(document: Any, section: str, key: str, value: object, default: object) -> None:
    if section not in document:
        if value == default:
            return
        document[section] = {}
    _patch(document[section], key, value, default)
