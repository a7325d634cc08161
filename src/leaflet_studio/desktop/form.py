"""The form on the left: sections of fields, made from the campaign's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from leaflet_studio.campaign.editing import (
    EVENT_FIELDS,
    ORGANISATION_FIELDS,
    STATEMENT_FIELDS,
    field_kind,
    field_text,
)
from leaflet_studio.campaign.model import Status
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.editors import ChoiceEditor, Editor, make_editor
from leaflet_studio.desktop.theme import SPACE
from leaflet_studio.messages import DEFAULT_THEME, SCREEN, Choice

LABELS: Final = {
    "petition.url": QT_TRANSLATE_NOOP("Fields", "Petition link"),
    "design.layout": QT_TRANSLATE_NOOP("Fields", "Layout"),
    "design.language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "design.accent": QT_TRANSLATE_NOOP("Fields", "Accent colour"),
    "design.format": QT_TRANSLATE_NOOP("Fields", "Format"),
    "design.second_language": QT_TRANSLATE_NOOP("Fields", "Second language"),
    "design.theme": QT_TRANSLATE_NOOP("Fields", "Type"),
    "design.artwork": QT_TRANSLATE_NOOP("Fields", "Artwork"),
    "design.smallest_pt": QT_TRANSLATE_NOOP("Fields", "Smallest type"),
    "statement.title": QT_TRANSLATE_NOOP("Fields", "Headline"),
    "statement.lead": QT_TRANSLATE_NOOP("Fields", "Lead"),
    "statement.call": QT_TRANSLATE_NOOP("Fields", "Call to action"),
    "statement.body": QT_TRANSLATE_NOOP("Fields", "Statement"),
    "statement.short_body": QT_TRANSLATE_NOOP("Fields", "Short statement, for small formats"),
    "statement.place": QT_TRANSLATE_NOOP("Fields", "Place of the statement"),
    "statement.date": QT_TRANSLATE_NOOP("Fields", "Date of the statement"),
    "statement.status": QT_TRANSLATE_NOOP("Fields", "Status of the text"),
    "event.title": QT_TRANSLATE_NOOP("Fields", "Event"),
    "event.date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "event.start": QT_TRANSLATE_NOOP("Fields", "Begins at"),
    "event.end": QT_TRANSLATE_NOOP("Fields", "Ends at"),
    "event.venue": QT_TRANSLATE_NOOP("Fields", "Venue"),
    "event.street": QT_TRANSLATE_NOOP("Fields", "Street"),
    "event.city": QT_TRANSLATE_NOOP("Fields", "City"),
    "event.contact": QT_TRANSLATE_NOOP("Fields", "Contact"),
    "event.phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "event.email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "event.url": QT_TRANSLATE_NOOP("Fields", "Event page"),
    "event.name": QT_TRANSLATE_NOOP("Fields", "Name of the group"),
    "organisation.name": QT_TRANSLATE_NOOP("Fields", "Organisation"),
    "organisation.imprint": QT_TRANSLATE_NOOP("Fields", "Imprint: who is responsible, who printed it"),
    "organisation.email": QT_TRANSLATE_NOOP("Fields", "E-mail of the organisation"),
    "organisation.phone": QT_TRANSLATE_NOOP("Fields", "Phone of the organisation"),
    "organisation.website": QT_TRANSLATE_NOOP("Fields", "Website"),
    "organisation.country": QT_TRANSLATE_NOOP("Fields", "Country whose imprint rules hold, such as DE"),
    "organisation.publisher": QT_TRANSLATE_NOOP("Fields", "Imprint: published by (name, address)"),
    "organisation.responsible": QT_TRANSLATE_NOOP("Fields", "Imprint: responsible person"),
    "organisation.promoter": QT_TRANSLATE_NOOP("Fields", "Imprint: promoted or ordered by"),
    "organisation.on_behalf_of": QT_TRANSLATE_NOOP("Fields", "Imprint: on behalf of"),
    "organisation.printer": QT_TRANSLATE_NOOP("Fields", "Imprint: printed by (name, address)"),
    "organisation.paid_by": QT_TRANSLATE_NOOP("Fields", "Imprint: paid for by"),
    "organisation.print_run": QT_TRANSLATE_NOOP("Fields", "Imprint: print run and date"),
}
STATUSES: Final = {
    Status.ORIGINAL: QT_TRANSLATE_NOOP("Fields", "Original"),
    Status.REVIEWED: QT_TRANSLATE_NOOP("Fields", "Translation, reviewed by a native reader"),
    Status.UNREVIEWED: QT_TRANSLATE_NOOP("Fields", "Translation, not reviewed yet"),
}


ARTWORK_TITLES: Final = {
    "": QT_TRANSLATE_NOOP("Fields", "Photo, or a pattern where there is none"),
    "photo": QT_TRANSLATE_NOOP("Fields", "Photo"),
    "field": QT_TRANSLATE_NOOP("Fields", "Plain colour"),
    "rays": QT_TRANSLATE_NOOP("Fields", "Rays"),
    "dots": QT_TRANSLATE_NOOP("Fields", "Dots"),
    "stripes": QT_TRANSLATE_NOOP("Fields", "Stripes"),
}
SMALLEST: Final = {
    "": QT_TRANSLATE_NOOP("Fields", "As the layout has it"),
    "12": QT_TRANSLATE_NOOP("Fields", "Large print: 12 pt"),
}
DESIGN_FIELDS: Final = (
    "layout", "format", "language", "second_language", "theme", "artwork", "accent", "smallest_pt",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its fields. `owner` gives the start of their paths in the campaign, or nothing to be edited."""

    id: str
    title: str
    names: tuple[str, ...]
    owner: Callable[[Bridge], str]


def _event_owner(bridge: Bridge) -> str:
    return f"groups.{bridge.group}" if bridge.group else ""


SECTIONS: Final = (
    Section("design", QT_TRANSLATE_NOOP("Sections", "Design"), DESIGN_FIELDS, lambda _: "design"),
    Section(
        "statement",
        QT_TRANSLATE_NOOP("Sections", "Statement"),
        STATEMENT_FIELDS,
        lambda bridge: f"statements.{bridge.language}",
    ),
    Section("petition", QT_TRANSLATE_NOOP("Sections", "Petition"), ("url",), lambda _: "petition"),
    Section("event", QT_TRANSLATE_NOOP("Sections", "Event"), ("name", *EVENT_FIELDS), _event_owner),
    Section(
        "organisation", QT_TRANSLATE_NOOP("Sections", "Organisation"), ORGANISATION_FIELDS, lambda _: "organisation"
    ),
)


def text_of(context: str, source: str) -> str:
    """Translate a text of a table."""
    return QCoreApplication.translate(context, source)


def _titled(titles: dict[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(choice_id, text_of("Fields", title)) for choice_id, title in titles.items())


class Form(QScrollArea):
    """All fields of the campaign, in sections."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._editors: list[tuple[Section, str, Editor]] = []
        self.setWidgetResizable(True)
        # Tab goes from field to field; a stop on the form itself would do nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(SPACE * 38)
        self._shop = ChoiceEditor(self.tr("Print shop"))
        self._shop.edited.connect(bridge.choose_shop)
        self._group = ChoiceEditor(self.tr("Local group"))
        self._group.edited.connect(bridge.choose_group)
        self._lay_out()
        bridge.campaign_changed.connect(self.refresh)
        bridge.catalogue_changed.connect(self.refresh)

    def editor(self, path: str) -> Editor | None:
        """Return the editor of a campaign's field, or None when it is not shown."""
        return next((editor for section, name, editor in self._editors if self._path(section, name) == path), None)

    def focus_field(self, path: str) -> bool:
        """Bring a field into sight and put the cursor there; tells whether it is shown."""
        editor = self.editor(path)
        if editor is None:
            return False
        self.ensureWidgetVisible(editor)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def refresh(self) -> None:
        """Show the campaign as it is now."""
        session = self._bridge.session
        if session is None:
            return
        self._offer_choices()
        for section, name, editor in self._editors:
            path = self._path(section, name)
            editor.setEnabled(bool(path))
            faults = session.refused.get(path, ())
            editor.show_faults(faults)
            if not path:
                editor.set_text("")
            elif not faults:
                self._show(editor, field_text(session.campaign, path))
        self._group.set_text(self._bridge.group)
        self._shop.set_text(self._bridge.shop)

    def _show(self, editor: Editor, text: str) -> None:
        # Whitespace around a text is no part of what a campaign keeps, but a person may be about to go on typing.
        if not editor.hasFocus() or editor.text().strip() != text.strip():
            editor.set_text(text)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 4)
        column.setSpacing(SPACE * 3 // 2)
        for section in SECTIONS:
            heading = QLabel(text_of("Sections", section.title), textFormat=Qt.TextFormat.PlainText)
            heading.setProperty("role", "section")
            column.addSpacing(SPACE if self._editors else 0)
            column.addWidget(heading)
            self._add_extras(section, column)
            for name in section.names:
                column.addWidget(self._make(section, name))
        column.addStretch()
        self.setWidget(page)

    def _add_extras(self, section: Section, column: QVBoxLayout) -> None:
        if section.id == "design":
            column.addWidget(self._shop)
        if section.id == "event":
            row = QHBoxLayout()
            add = QPushButton(self.tr("Add a group"))
            add.clicked.connect(self._bridge.add_group)
            row.addWidget(self._group, stretch=1)
            row.addWidget(add, alignment=Qt.AlignmentFlag.AlignBottom)
            column.addLayout(row)

    def _make(self, section: Section, name: str) -> Editor:
        editor = make_editor(text_of("Fields", LABELS[f"{section.id}.{name}"]), field_kind(name))
        editor.edited.connect(lambda text: self._edit(section, name, text))
        self._editors.append((section, name, editor))
        return editor

    def _edit(self, section: Section, name: str, text: str) -> None:
        path = self._path(section, name)
        if path:
            self._bridge.edit(path, text)

    def _path(self, section: Section, name: str) -> str:
        owner = section.owner(self._bridge)
        return f"{owner}.{name}" if owner else ""

    def _offer_choices(self) -> None:
        catalogue, campaign = self._bridge.catalogue, self._bridge.campaign
        titles = {choice.id: choice.title for choice in catalogue.languages}
        languages = tuple(
            Choice(each.language, titles.get(each.language, each.language)) for each in campaign.statements
        )
        formats = dict(catalogue.formats).get(campaign.design.layout, ())
        offers = {
            "layout": catalogue.layouts,
            "language": languages,
            "status": _titled({status.value: title for status, title in STATUSES.items()}),
            "format": tuple(Choice("" if number == 0 else each, each) for number, each in enumerate(formats)),
            "second_language": (Choice("", self.tr("None")), *languages),
            "theme": tuple(replace(each, id="" if each.id == DEFAULT_THEME else each.id) for each in catalogue.themes),
            "artwork": _titled(ARTWORK_TITLES),
            "smallest_pt": _titled(SMALLEST),
        }
        for _, name, editor in self._editors:
            if isinstance(editor, ChoiceEditor):
                editor.set_choices(offers[name])
        groups = tuple(Choice(group.id, group.name or group.id) for group in campaign.groups)
        self._group.set_choices((Choice("", self.tr("No event")), *groups))
        self._shop.set_choices((*catalogue.shops, Choice(SCREEN, self.tr("For screens: accessible PDF with links"))))
