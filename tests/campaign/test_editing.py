"""Fields are edited as text, and take only what a campaign's file may hold."""

from __future__ import annotations

import pytest

from leaflet_studio.campaign.editing import (
    Kind,
    field_kind,
    field_path,
    field_place,
    field_text,
    with_field,
    with_new_group,
)
from leaflet_studio.campaign.format import campaign_files, parse_campaign
from leaflet_studio.campaign.model import Campaign


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("title", "Another campaign"),
        ("petition.url", "https://petition.kz/sign"),
        ("petition.url", ""),
        ("organisation.imprint", "Somebody\nSomewhere 1"),
        ("organisation.country", "DE"),
        ("organisation.printer", "Some Press, 2 Some Street, Some Town"),
        ("print.quantity", "5000"),
        ("print.paper", "135 gsm gloss"),
        ("print.paper_gsm", ""),
        ("design.accent", "#123abc"),
        ("design.layout", "sheet-a4"),
        ("statements.en.title", "Unicode: “Қазақ” عربي"),
        ("statements.ar.lead", "جملة"),
        ("statements.en.date", "2026-05-01"),
        ("statements.de.status", "reviewed"),
        ("statements.en.short_body", "One.\n\nTwo."),
        ("groups.berlin.name", "Another group"),
        ("groups.berlin.venue", "Hall, large; “the” one"),
        ("groups.berlin.date", "2027-04-01"),
        ("groups.berlin.start", "07:05"),
        ("groups.berlin.end", ""),
    ],
)
def test_a_field_keeps_its_text_through_the_file(sample: Campaign, path: str, text: str) -> None:
    edited = with_field(sample, path, text)
    assert edited.problems == ()
    again = parse_campaign(campaign_files(edited.campaign))
    assert field_text(edited.campaign, path) == field_text(again, path) == text


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("petition.url", "http://petition.kz", "does not begin with https://"),
        ("petition.url", "https://", "names no host"),
        ("groups.berlin.date", "18.3.2027", "is no date"),
        ("groups.berlin.start", "half past six", "is no time of day"),
        ("design.accent", "red", "is no accent colour"),
        ("organisation.country", "Germany", "is no country's code"),
        ("print.quantity", "some", "is no whole number"),
        ("print.paper_gsm", "0", "is no whole number"),
        ("statements.en.title", "  ", "has no title"),
        ("statements.en.body", "", "is empty"),
        ("statements.en.body", "A <b>bold</b> word", "Raw HTML"),
    ],
)
def test_a_field_refuses_what_could_not_be_read_back(sample: Campaign, path: str, text: str, told: str) -> None:
    edited = with_field(sample, path, text)
    assert edited.campaign is sample
    (problem, *_) = edited.problems
    assert told in problem.message
    assert field_path(problem.where) == path


def test_an_edit_changes_its_field_alone(sample: Campaign) -> None:
    edited = with_field(sample, "groups.london.venue", "Elsewhere").campaign
    assert field_text(edited, "groups.berlin.venue") == field_text(sample, "groups.berlin.venue")
    assert edited.statements is sample.statements


@pytest.mark.parametrize("path", ["statements.sw.title", "groups.nowhere.city", "design.font", "nothing", ""])
def test_a_field_that_there_is_not_is_no_field(sample: Campaign, path: str) -> None:
    with pytest.raises(KeyError):
        with_field(sample, path, "x")


@pytest.mark.parametrize(
    "path", ["petition.url", "statements.zh-Hans.title", "groups.berlin.date", "organisation.imprint"]
)
def test_a_place_leads_back_to_its_field(path: str) -> None:
    assert field_path(field_place(path)) == path


def test_a_field_is_edited_as_what_it_holds() -> None:
    assert field_kind("groups.berlin.date") is Kind.DATE
    assert field_kind("statements.en.body") is Kind.MARKDOWN
    assert field_kind("statements.en.title") is Kind.HEADLINE
    assert field_kind("groups.berlin.venue") is Kind.LINE


def test_a_new_group_has_an_id_of_its_own(sample: Campaign) -> None:
    once, first = with_new_group(sample)
    twice, second = with_new_group(once)
    assert first != second
    assert {group.id for group in twice.groups} == {group.id for group in sample.groups} | {first, second}
