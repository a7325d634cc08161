"""Who publishes the leaflet: the country whose rules hold, and the parts of an imprint that these ask for."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCollator, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QVBoxLayout

from leaflet_studio.campaign.imprints import ImprintRule, list_rules
from leaflet_studio.campaign.model import IMPRINT_FIELDS
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.fields import Section, text_of
from leaflet_studio.desktop.section_page import SectionPage
from leaflet_studio.desktop.spoken import imprint_text
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import Choice
from leaflet_studio.problems import Problem
from leaflet_studio.resources import assets_folder

FOLDER: Final = "imprints"
PARTS: Final = {
    "publisher": QT_TRANSLATE_NOOP("OrganisationPage", "Who publishes the leaflet: name and address."),
    "responsible": QT_TRANSLATE_NOOP("OrganisationPage", "The person who answers for what it says."),
    "promoter": QT_TRANSLATE_NOOP("OrganisationPage", "Who has it made, or authorised it."),
    "on_behalf_of": QT_TRANSLATE_NOOP("OrganisationPage", "For whom it is published, where that is somebody else."),
    "printer": QT_TRANSLATE_NOOP("OrganisationPage", "Who prints it: name and address. The print shop knows them."),
    "paid_by": QT_TRANSLATE_NOOP("OrganisationPage", "Who pays for it."),
    "print_run": QT_TRANSLATE_NOOP("OrganisationPage", "How many copies, and when: 5,000, March 2027."),
}
"""What a part of an imprint is for, where no country's rule says it more closely."""


class OrganisationPage(SectionPage):
    """The organisation and its imprint. Parts that no rule asks for are shown when they say something, or all."""

    def __init__(self, bridge: Bridge, section: Section) -> None:
        super().__init__(bridge, section)
        self._rules: dict[str, ImprintRule] = {}
        self.rule = RuleCard()
        self.all_parts = QCheckBox(self.tr("Show all parts of an imprint"))
        self.all_parts.toggled.connect(lambda _: self.refresh())
        heading = QLabel(self.tr("Imprint"), textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("role", "section")
        place = self._column.indexOf(self.editors["country"])
        self._column.insertWidget(place, heading)
        for number, widget in enumerate((self.rule, self.all_parts), place + 2):
            self._column.insertWidget(number, widget)
        self.editors["imprint"].say_help(self.tr("Printed as it stands, before the parts."))

    def choices(self) -> dict[str, tuple[Choice, ...]]:
        """Return the countries whose rules are known, by their names."""
        if not self._rules:
            self._rules = {rule.country: rule for rule in list_rules(assets_folder() / FOLDER)}
        order = QCollator()
        countries = (Choice(rule.country, imprint_text(rule.title)) for rule in self._rules.values())
        known = sorted(countries, key=lambda choice: order.sortKey(choice.title))
        return {"country": (Choice("", self.tr("None, or not in this list")), *known)}

    def refresh(self) -> None:
        """Show the organisation, and what its country asks for."""
        super().refresh()
        rule = self._rules.get(self.bridge.campaign.organisation.country)
        self.rule.show_rule(rule)
        wants = {want.name: want for want in rule.wants} if rule else {}
        for name in IMPRINT_FIELDS:
            editor, want = self.editors[name], wants.get(name)
            editor.say_help(_wanted(want.what, optional=want.optional) if want else _what_for(name))
            is_needed = want is not None or bool(editor.text()) or editor.hasFocus()
            editor.setVisible(is_needed or self.all_parts.isChecked())

    def told(self, problem: Problem) -> Problem:
        """Say of a part that is missing only that: what it must be stands above its field."""
        rule = self._rules.get(self.bridge.campaign.organisation.country)
        if problem.code != "imprint-incomplete" or rule is None:
            return problem
        always, at_elections = (
            self.tr("The law wants this part: %1."),
            self.tr("At elections the law wants this part: %1."),
        )
        message = (at_elections if rule.scope == "election" else always).replace("%1", imprint_text(rule.title))
        hint = self.tr("If your own imprint text says it already, move it here.")
        return replace(problem, message=message, hint=hint)

    def focus_field(self, path: str) -> bool:
        """Bring a field into sight, also one that no rule asks for."""
        editor = self.editor(path)
        if editor is not None and editor.isHidden():
            self.all_parts.setChecked(True)
        return super().focus_field(path)


class RuleCard(QFrame):
    """A country's rule in words: when it holds, and on a click what else is known of it and from where."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._rule: ImprintRule | None = None
        self._said, self._more = _words(""), _words("quiet")
        self._advice = _words("quiet")
        self.more_button = QPushButton(checkable=True)
        self.more_button.setProperty("kind", "link")
        self.more_button.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        for part in (self._said, self._advice, self._more):
            column.addWidget(part)
        column.insertWidget(2, self.more_button, alignment=Qt.AlignmentFlag.AlignLeading)
        self._unfold(False)
        self.hide()

    def show_rule(self, rule: ImprintRule | None) -> None:
        """Show a country's rule; none when no country is chosen, or nothing is known of it."""
        if rule == self._rule:
            return
        self._rule = rule
        self.setVisible(rule is not None)
        if rule is None:
            return
        self._said.setText("\n".join(filter(None, (self._scope(rule), imprint_text(rule.otherwise)))))
        self._advice.setText(self.tr("No legal advice: laws change and have exceptions."))
        sources = (f"{source.law}, {source.section}" for source in rule.sources)
        parts = (*map(imprint_text, rule.notes), self._certainty(rule), *sources)
        self._more.setText("\n".join(f"– {part}" for part in parts))
        self.more_button.setChecked(False)

    def text(self) -> str:
        """Return all that is said."""
        return "\n".join((self._said.text(), self._advice.text(), self._more.text()))

    def _scope(self, rule: ImprintRule) -> str:
        scopes = {
            "all": self.tr("Holds for %1."),
            "election": self.tr("Holds at elections, for %1."),
            "none": self.tr("No rule for leaflets is known."),
        }
        return scopes[rule.scope].replace("%1", imprint_text(rule.applies))

    def _certainty(self, rule: ImprintRule) -> str:
        year, _, month = rule.checked.partition("-")
        high = self.tr("The law's text or an authority was read, %1:")
        medium = self.tr("Not all of it could be read in the law itself, %1:")
        return (high if rule.confidence == "high" else medium).replace("%1", f"{month}/{year}")

    def _unfold(self, unfolded: bool) -> None:
        self._more.setVisible(unfolded)
        self.more_button.setText(self.tr("Less") if unfolded else self.tr("More about this rule"))


def _words(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label


def _what_for(name: str) -> str:
    return text_of("OrganisationPage", PARTS[name])


def _wanted(what: str, *, optional: bool) -> str:
    """Say what a rule wants as a sentence of its own."""
    said = imprint_text(what)
    said = f"{said[:1].upper()}{said[1:]}."
    return f"{said} {text_of('OrganisationPage', OPTIONAL)}" if optional else said


OPTIONAL: Final = QT_TRANSLATE_NOOP("OrganisationPage", "Not everybody is asked for it.")
