"""What differs between two campaigns is told field by field, so that a person can choose."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from leaflet_studio.campaign.differences import Change, Difference, differences
from leaflet_studio.campaign.editing import field_text, with_field, with_new_group
from leaflet_studio.campaign.model import Campaign, File


def test_a_campaign_differs_in_nothing_from_itself(sample: Campaign) -> None:
    assert differences(sample, replace(sample)) == ()


def test_every_edit_is_told_by_the_path_that_a_form_uses(sample: Campaign) -> None:
    edits = {
        "title": "Mine",
        "petition.url": "https://petition.kz",
        "organisation.imprint": "Somebody, Somewhere",
        "design.accent": "#123456",
        "statements.ru.lead": "Коротко",
        f"groups.{sample.groups[0].id}.venue": "Town hall",
        f"groups.{sample.groups[0].id}.start": "19:45",
        f"groups.{sample.groups[0].id}.date": "2027-05-01",
    }
    edited = sample
    for field, text in edits.items():
        edited = with_field(edited, field, text).campaign
    found = {each.field: each for each in differences(sample, edited)}
    assert {field: each.new for field, each in found.items()} == edits
    assert {field: each.old for field, each in found.items()} == {field: field_text(sample, field) for field in edits}


def test_statements_and_groups_that_come_or_go_are_told_once(sample: Campaign) -> None:
    fewer = replace(sample, statements=sample.statements[1:])
    more, group = with_new_group(fewer)
    first = sample.statements[0]
    assert differences(sample, more) == (
        Difference(f"statements.{first.language}", first.title, "", Change.REMOVED),
        Difference(f"groups.{group}", "", more.groups[-1].name, Change.ADDED),
    )


def test_pictures_are_told_by_their_size(sample: Campaign) -> None:
    with_picture = replace(sample, files=(*sample.files, File("images/new.png", bytes(12_000))))
    assert differences(sample, with_picture) == (Difference("files.images/new.png", "", "12 kB", Change.ADDED),)


def test_an_empty_date_differs_from_a_date(sample: Campaign) -> None:
    group = sample.groups[0]
    dated = replace(group, event=replace(group.event, date=dt.date(2027, 1, 2)))
    undated = replace(group, event=replace(group.event, date=None))
    (found,) = differences(replace(sample, groups=(undated,)), replace(sample, groups=(dated,)))
    assert (found.old, found.new) == ("", "2027-01-02")
