"""The organisation in the window: the country whose rules hold, and the parts of an imprint that these ask for."""

from __future__ import annotations

import pytest
from person import Person
from PySide6.QtWidgets import QComboBox

from leaflet_studio.campaign.imprints import ImprintRule, imprint_problems, list_rules
from leaflet_studio.campaign.model import IMPRINT_FIELDS
from leaflet_studio.desktop.data_texts import COUNTRIES, WANTS
from leaflet_studio.desktop.imprint_texts import IMPRINTS
from leaflet_studio.desktop.organisation_page import OrganisationPage
from leaflet_studio.resources import assets_folder

FOLDER = assets_folder() / "imprints"


@pytest.fixture
def page(unseen: Person) -> OrganisationPage:
    unseen.window.form.show_section("organisation")
    return unseen.window.form.pages["organisation"]


def choose(page: OrganisationPage, country: str) -> None:
    combo = page.editors["country"].focusProxy()
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(country))
    combo.activated.emit(combo.currentIndex())


def shown(page: OrganisationPage) -> set[str]:
    return {name for name in IMPRINT_FIELDS if page.editors[name].isVisible()}


def texts_of(rule: ImprintRule) -> set[str]:
    wants = (want.what for want in rule.wants)
    return {rule.title, rule.applies, rule.otherwise, *wants, *rule.notes} - {""}


def test_everything_that_the_rules_say_can_be_translated() -> None:
    """After a change of a rule: change desktop/imprint_texts.py, too, and translate it."""
    assert {*IMPRINTS, *COUNTRIES, *WANTS} == set().union(*map(texts_of, list_rules(FOLDER)))


def test_a_country_is_chosen_by_its_name_and_shows_what_its_rules_ask_for(page: OrganisationPage) -> None:
    assert shown(page) == set() and not page.rule.isVisible()
    choose(page, "DE")
    assert page.bridge.campaign.organisation.country == "DE"
    assert shown(page) == {"publisher", "printer"}
    assert page.editors["printer"]._help.text() == "The printer’s name or firm and address."
    assert "printed matter of every kind" in page.rule.text() and "No legal advice" in page.rule.text()
    choose(page, "GB")
    assert shown(page) == {"promoter", "on_behalf_of", "printer"}
    assert "Not everybody is asked for it." in page.editors["on_behalf_of"]._help.text()
    choose(page, "CH")
    assert shown(page) == set() and "No rule for leaflets is known." in page.rule.text()


def test_all_countries_with_rules_are_offered_in_the_order_of_their_names(page: OrganisationPage) -> None:
    combo = page.editors["country"].focusProxy()
    names = [combo.itemText(row) for row in range(combo.count())]
    assert names[0] == "None, or not in this list" and names[1:] == sorted(names[1:])
    assert {combo.itemData(row) for row in range(1, combo.count())} == {rule.country for rule in list_rules(FOLDER)}


def test_a_country_without_a_rule_stays_as_it_is(page: OrganisationPage) -> None:
    page.bridge.edit("organisation.country", "SE")
    assert page.editors["country"].text() == "SE" and not page.rule.isVisible()


def test_what_is_missing_is_said_at_its_field_and_the_rest_of_the_rule_on_a_click(page: OrganisationPage) -> None:
    choose(page, "DE")
    page.bridge._found = tuple(imprint_problems(page.bridge.campaign.organisation, FOLDER))
    page.bridge.problems_changed.emit()
    for name in ("publisher", "printer"):
        assert page.editors[name]._problems.text().startswith("The law wants this part: Germany.")
    assert not page.rule._more.isVisible()
    page.rule.more_button.click()
    assert page.rule._more.isVisible()
    assert "Berliner Pressegesetz, § 7 (1)" in page.rule._more.text()


def test_parts_that_say_something_and_all_when_asked_for_are_shown(unseen: Person, page: OrganisationPage) -> None:
    unseen.window.bridge.edit("organisation.paid_by", "Friends of the group")
    assert shown(page) == {"paid_by"}
    page.all_parts.click()
    assert shown(page) == set(IMPRINT_FIELDS)
    page.all_parts.click()
    assert unseen.window.form.focus_field("organisation.printer")
    assert "printer" in shown(page)
    unseen.type_over("organisation.printer", "Some Press, 2 Some Street")
    assert page.bridge.campaign.organisation.printer == "Some Press, 2 Some Street"
