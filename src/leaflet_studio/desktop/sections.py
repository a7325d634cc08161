"""The sections that show more than their fields: languages, the QR code, groups, what can be chosen, a shop's rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leaflet_studio.campaign.model import Status
from leaflet_studio.desktop.code_view import CodeView
from leaflet_studio.desktop.editors import ChoiceEditor
from leaflet_studio.desktop.fields import ARTWORK_TITLES, SMALLEST, STATUSES, titled
from leaflet_studio.desktop.group_picker import GroupPicker
from leaflet_studio.desktop.icons import with_icon
from leaflet_studio.desktop.language_picker import LanguagePicker
from leaflet_studio.desktop.organisation_page import OrganisationPage
from leaflet_studio.desktop.padlock import locked_text
from leaflet_studio.desktop.section_page import SectionPage
from leaflet_studio.desktop.shop_rules import RulesList, rules_of, shop_of
from leaflet_studio.desktop.spoken import spoken_title
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import DEFAULT_THEME, SCREEN, Choice


class StatementPage(SectionPage):
    """What is said, in one of the campaign's languages."""

    def head(self) -> Iterator[QWidget]:
        """Make the choice of the language."""
        self.languages = LanguagePicker(self.bridge)
        yield self.languages

    def choices(self) -> dict[str, tuple[Choice, ...]]:
        """Return how far a text can be trusted."""
        return {"status": titled({status.value: STATUSES[status] for status in Status})}


class PetitionPage(SectionPage):
    """The petition's link with its QR code."""

    def foot(self) -> Iterator[QWidget]:
        """Make the picture of the code."""
        yield CodeView(self.bridge)


class EventPage(SectionPage):
    """A local group's event. `import_wanted` asks for groups from a spreadsheet."""

    import_wanted = Signal()

    def head(self) -> Iterator[QWidget]:
        """Make the choice of the group."""
        self._group = GroupPicker(self.tr("Local group"))
        self._group.edited.connect(self.bridge.choose_group)
        self.add_button = QPushButton(self.tr("Add a group"))
        with_icon(self.add_button, "add")
        self.add_button.clicked.connect(self.bridge.add_group)
        self.import_button = QPushButton(self.tr("Import groups…"))
        with_icon(self.import_button, "table")
        self.import_button.clicked.connect(self.import_wanted)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._group)
        for button in (self.add_button, self.import_button):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        yield head

    def refresh(self) -> None:
        """Show the groups and the event as they are now."""
        self._group.set_groups(self.bridge.campaign.groups)
        self._group.set_text(self.bridge.group)
        is_kit = self.bridge.campaign.kit is not None
        self._group.set_locked(is_kit)
        for button in (self.add_button, self.import_button):
            button.setEnabled(not is_kit)
            button.setToolTip(locked_text() if is_kit else "")
        super().refresh()


class DesignPage(SectionPage):
    """How the leaflet looks."""

    def choices(self) -> dict[str, tuple[Choice, ...]]:
        """Return layouts, their formats, second languages, type and artwork."""
        catalogue, campaign = self.bridge.catalogue, self.bridge.campaign
        names = {choice.id: choice.title for choice in catalogue.languages}
        languages = (Choice(each.language, names.get(each.language, each.language)) for each in campaign.statements)
        formats = dict(catalogue.formats).get(campaign.design.layout, ())
        return {
            "layout": tuple(replace(each, title=spoken_title(each)) for each in catalogue.layouts),
            "format": tuple(Choice("" if number == 0 else each, each) for number, each in enumerate(formats)),
            "second_language": (Choice("", self.tr("None")), *languages),
            "theme": tuple(
                replace(each, id="" if each.id == DEFAULT_THEME else each.id, title=spoken_title(each))
                for each in catalogue.themes
            ),
            "artwork": titled(ARTWORK_TITLES),
            "smallest_pt": titled(SMALLEST),
        }


class PrintPage(SectionPage):
    """The print shop that the pages are made for, with its rules in words."""

    def head(self) -> Iterator[QWidget]:
        """Make the choice of the shop and the list of its rules."""
        self._shop = ChoiceEditor(self.tr("Print shop"), searchable=True)
        self._shop.edited.connect(self.bridge.choose_shop)
        self._rules = RulesList()
        title = QLabel(self.tr("What this file will be"), textFormat=Qt.TextFormat.PlainText)
        title.setProperty("role", "label")
        yield self._shop
        yield title
        yield self._rules

    def refresh(self) -> None:
        """Show the shops as they are now."""
        screen = Choice(SCREEN, self.tr("For screens: accessible PDF with links"))
        shops = (replace(shop, title=spoken_title(shop)) for shop in self.bridge.catalogue.shops)
        self._shop.set_choices((*shops, screen))
        self._shop.set_text(self.bridge.shop)
        self._rules.show_rules(rules_of(shop_of(self.bridge.shop, self.bridge.kit.shop_folders)))
        super().refresh()


PAGES = {
    "statement": StatementPage,
    "petition": PetitionPage,
    "event": EventPage,
    "organisation": OrganisationPage,
    "design": DesignPage,
    "print": PrintPage,
}
