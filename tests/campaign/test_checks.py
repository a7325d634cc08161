"""What is wrong with what an edition says, before a page is set."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from leaflet_studio.campaign.checks import check_campaign
from leaflet_studio.campaign.dates import event_problems
from leaflet_studio.campaign.editing import field_path, with_field
from leaflet_studio.campaign.links import without_tracking
from leaflet_studio.campaign.model import Campaign, Organisation, Petition
from leaflet_studio.problems import Fix


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


@pytest.mark.parametrize(
    ("link", "clean"),
    [
        ("https://a.kz/x?utm_source=b&id=7&fbclid=z#top", "https://a.kz/x?id=7#top"),
        ("https://a.kz/?UTM_medium=b", "https://a.kz/"),
        ("https://a.kz/?q=a%20b;c&gclid=1", "https://a.kz/?q=a%20b;c"),
        ("https://a.kz/x?id=7", "https://a.kz/x?id=7"),
    ],
)
def test_tracking_parameters_are_taken_out_and_nothing_else(sample: Campaign, link: str, clean: str) -> None:
    assert without_tracking(link) == clean
    problems = check_campaign(replace(sample, petition=Petition(link)), "en", None)
    fixes = [problem.fix for problem in problems if problem.code == "link-tracks"]
    assert fixes == ([Fix("Remove the tracking parameters", "petition.url", clean)] if link != clean else [])
    for fix in fixes:
        fixed = with_field(sample, fix.field, fix.value).campaign if fix else sample
        assert "link-tracks" not in codes(fixed)


@pytest.mark.parametrize(
    "host",
    [
        "p\u0430ypal.com",
        "xn--pypal-4ve.com",
        "\u0430\u0440\u0440\u04cf\u0435.com",
        "\u03bf\u03c1\u03b5\u03bd.org",
        "ｐay.com",
    ],
)
def test_names_that_look_like_others_are_told(sample: Campaign, host: str) -> None:
    assert "link-look-alike" in codes(replace(sample, petition=Petition(f"https://{host}/a")))


@pytest.mark.parametrize(
    "host", ["münchen.de", "петиция.com", "日本ひらがな.jp", "xn--mnchen-3ya.de", "сура.рф", "x-1.org"]
)
def test_names_in_every_script_are_welcome(sample: Campaign, host: str) -> None:
    assert "link-look-alike" not in codes(replace(sample, petition=Petition(f"https://{host}/a")))


def test_the_events_page_and_the_website_are_checked_too(sample: Campaign) -> None:
    group = replace(sample.groups[0], event=replace(sample.groups[0].event, url="https://bit.ly/x"))
    organisation = replace(sample.organisation, website="https://a.kz/?gclid=1")
    campaign = replace(sample, groups=(group,), organisation=organisation)
    places = {each.code: field_path(each.where) for each in check_campaign(campaign, "en", group.id)}
    assert places["link-shortener"] == f"groups.{group.id}.url"
    assert places["link-tracks"] == "organisation.website"


def test_a_link_without_https_is_offered_with_it(sample: Campaign) -> None:
    for typed in ("http://petition.kz/a", "petition.kz/a", "HTTP://petition.kz/a"):
        (problem,) = with_field(sample, "petition.url", typed).problems
        assert problem.fix == Fix("Write it with https://", "petition.url", "https://petition.kz/a")
    assert with_field(sample, "petition.url", "javascript:alert(1)").problems[0].fix is None


def event_codes(sample: Campaign, **event: object) -> set[str]:
    group = replace(sample.groups[0], event=replace(sample.groups[0].event, **event))
    campaign = replace(sample, groups=(group,))
    found = (*check_campaign(campaign, "en", group.id), *event_problems(campaign, group.id, dt.date(2027, 3, 18)))
    assert all(field_path(each.where).startswith(f"groups.{group.id}.") for each in found if "event" in each.code)
    return {each.code for each in found}


@pytest.mark.parametrize(
    ("event", "code"),
    [
        ({"date": dt.date(2027, 3, 17)}, "event-past"),
        ({"date": dt.date(2072, 3, 17)}, "event-far-off"),
        ({"date": None}, "event-date-missing"),
        ({"start": dt.time(20), "end": dt.time(20)}, "event-times"),
        ({"start": None, "end": dt.time(20)}, "event-start-missing"),
        ({"phone": "ask Ann"}, "phone-faulty"),
        ({"phone": "+7 701 234 567 890 123 4"}, "phone-faulty"),
        ({"phone": "12"}, "phone-faulty"),
        ({"email": "ann at example.org"}, "email-faulty"),
        ({"email": "ann@example"}, "email-faulty"),
        ({"email": "a@b@c.org"}, "email-faulty"),
    ],
)
def test_an_event_that_cannot_be_is_told_at_its_field(sample: Campaign, event: dict[str, object], code: str) -> None:
    assert code in event_codes(sample, **event)


@pytest.mark.parametrize("phone", ["+49 30 1234567", "8 (727) 123-45-67", "030/123 45 67", "112", ""])
@pytest.mark.parametrize("email", ["ann@example.org", "a.b+c@пример.рф", ""])
def test_an_event_that_can_be_has_nothing_wrong(sample: Campaign, phone: str, email: str) -> None:
    found = event_codes(sample, date=dt.date(2027, 3, 18), phone=phone, email=email, url="")
    assert not {code for code in found if code.startswith(("event", "phone", "email"))}


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
