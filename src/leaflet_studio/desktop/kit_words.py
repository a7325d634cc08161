"""What a kit says of itself: whose it is, from whom, what can be changed in it, what is otherwise here."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from leaflet_studio.campaign.kit import group_fields
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.fields import LABELS, label_of, section_of
from leaflet_studio.messages import Catalogue

translate = QCoreApplication.translate
NAME_LENGTH: Final = 60

OPENED: Final = {
    "event": QT_TRANSLATE_NOOP("Kit", "event"),
    "contact": QT_TRANSLATE_NOOP("Kit", "contact"),
    "name": QT_TRANSLATE_NOOP("Kit", "name of the group"),
    "photo": QT_TRANSLATE_NOOP("Kit", "photo"),
    "choices": QT_TRANSLATE_NOOP("Kit", "layout, format and type"),
    "language": QT_TRANSLATE_NOOP("Kit", "language"),
}
"""The parts of a kit that can be open, as a person calls them."""


def origin(campaign: Campaign) -> str:
    """Say whose kit it is, and of what."""
    group = campaign.group(campaign.kit.group)
    name = _short(group.name or group.id) if group else ""
    named = (_short(campaign.organisation.name), _short(campaign.title))
    source = " / ".join(dict.fromkeys(filter(None, named)))
    said = translate("Kit", "Kit for %1, from %2.") if source else translate("Kit", "Kit for %1.")
    return said.replace("%2", source).replace("%1", name)


def permission(campaign: Campaign, catalogue: Catalogue) -> str:
    """Say what the group can change."""
    parts = QLocale().createSeparatedList([*_opened(campaign, catalogue)])
    text = translate("Kit", "You can change: %1. Everything else is locked by the organizers.")
    return text.replace("%1", parts)


def other_version(differences: tuple[str, ...]) -> str:
    """Say what this program has otherwise than the one that the kit was made with; nothing where all is the same."""
    if not differences:
        return ""
    text = translate(
        "Kit",
        "This kit was made with another version of the program, which has other %1. Lines may break elsewhere: look at "
        "every page before it goes to print, or use the organizers’ version.",
    )
    return text.replace("%1", QLocale().createSeparatedList([_part(name) for name in differences]))


def _short(name: str) -> str:
    """Return a name on one line, no longer than a line holds: a stranger's file may say anything."""
    line = " ".join(name.split())
    return f"{line[:NAME_LENGTH]}…" if len(line) > NAME_LENGTH else line


def _part(name: str) -> str:
    if name == "fonts":
        return translate("Kit", "fonts")
    layout = name.removeprefix("layouts/")
    common = layout.startswith("_")
    return (
        translate("Kit", "rules for all layouts")
        if common
        else translate("Kit", "rules for the layout “%1”").replace("%1", layout)
    )


def _opened(campaign: Campaign, catalogue: Catalogue) -> list[str]:
    """Name what is open: whole sets, languages, then single fields."""
    from leaflet_studio.kits.make import CHOICE_FIELDS, LANGUAGE, SETS, TEXT_FIELDS

    left = set(campaign.kit.unlocked) - {LANGUAGE}
    names = {choice.id: choice.title for choice in catalogue.languages}
    own = {path.rpartition(".")[2]: path for path in group_fields(campaign.kit.group)}
    sets = {name: {own[each] for each in fields} for name, fields in SETS.items()}
    sets["choices"] = set(CHOICE_FIELDS) - {LANGUAGE}
    said = []
    for name, fields in sets.items():
        if fields <= left:
            said.append(translate("Kit", OPENED[name]))
            left -= fields
    for statement in campaign.statements:
        fields = {f"statements.{statement.language}.{name}" for name in TEXT_FIELDS}
        if fields <= left:
            language = names.get(statement.language, statement.language)
            said.append(translate("Kit", "text in %1").replace("%1", language))
            left -= fields
    said += sorted(_field(path) for path in left)
    return [*said, translate("Kit", OPENED["language"])]


def _field(path: str) -> str:
    section, name = section_of(path), path.rpartition(".")[2]
    return f"“{label_of(section, name)}”" if f"{section}.{name}" in LABELS else f"“{path}”"
