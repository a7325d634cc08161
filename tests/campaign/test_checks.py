"""What is wrong with what an edition says, before a page is set."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from leaflet_studio.campaign.checks import check_campaign
from leaflet_studio.campaign.model import Campaign, Organisation, Petition


def codes(campaign: Campaign, language: str = "en", group: str | None = None) -> set[str]:
    return {problem.code for problem in check_campaign(campaign, language, group)}


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("", "link-missing"),
        ("https://example.org/lift", "link-placeholder"),
        ("https://www.example.com", "link-placeholder"),
        ("https://campaign.test/a", "link-placeholder"),
        ("https://petition.kz/?utm_source=leaflet", "link-tracks"),
        ("https://bit.ly/abc", "link-shortener"),
        ("https://p\u0430ypal.com/a", "link-look-alike"),
    ],
)
def test_a_link_that_should_not_go_to_print_is_told(sample: Campaign, link: str, code: str) -> None:
    problems = check_campaign(replace(sample, petition=Petition(link)), "en", None)
    (problem,) = [problem for problem in problems if problem.code.startswith("link-")]
    assert problem.code == code
    assert problem.where.field == "petition.url"
    assert problem.hint


@pytest.mark.parametrize("link", ["https://petition.kz/lift", "https://петиция.рф/снять", "https://example.org.kz"])
def test_a_real_link_has_nothing_wrong(sample: Campaign, link: str) -> None:
    assert codes(replace(sample, petition=Petition(link))) == set()


def test_a_missing_imprint_is_an_error(sample: Campaign) -> None:
    assert "imprint-missing" in codes(replace(sample, organisation=Organisation("Somebody", imprint="  ")))


def test_an_unreviewed_translation_says_so_and_the_original_does_not(sample: Campaign) -> None:
    assert "translation-unreviewed" in codes(sample, "kk")
    assert "translation-unreviewed" not in codes(sample, "en")


def test_a_translation_without_its_call_is_incomplete(sample: Campaign) -> None:
    statements = tuple(replace(each, call="") if each.language == "de" else each for each in sample.statements)
    assert "translation-incomplete" in codes(replace(sample, statements=statements), "de")


def test_an_event_that_ends_before_it_starts_is_told(sample: Campaign) -> None:
    group = sample.groups[0]
    late = replace(group, event=replace(group.event, start=dt.time(20), end=dt.time(19)))
    assert "event-times" in codes(replace(sample, groups=(late,)), "en", group.id)
