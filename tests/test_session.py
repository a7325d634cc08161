"""The open campaign: what was done can be undone, and what a field refuses is never in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from leaflet_studio.campaign.editing import field_text
from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.session import MEMORY_LIMIT, PAUSE_S, STEPS, Session

TITLE = "statements.en.title"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(sample: Campaign, clock: Clock) -> Session:
    return Session(sample, clock=clock)


def type_into(session: Session, clock: Clock, field: str, text: str) -> None:
    for end in range(1, len(text) + 1):
        clock.now += 0.1
        session.edit(field, text[:end])


def test_typing_without_a_pause_is_one_step(session: Session, clock: Clock, sample: Campaign) -> None:
    type_into(session, clock, TITLE, "Hands off")
    assert session.undo() == TITLE
    assert session.campaign == sample
    assert not session.can_undo


def test_a_pause_begins_a_new_step(session: Session, clock: Clock) -> None:
    type_into(session, clock, TITLE, "Hands")
    clock.now += PAUSE_S
    type_into(session, clock, TITLE, "Hands off")
    session.undo()
    assert field_text(session.campaign, TITLE) == "Hands"


def test_another_field_begins_a_new_step(session: Session, clock: Clock, sample: Campaign) -> None:
    type_into(session, clock, TITLE, "A")
    type_into(session, clock, "petition.url", "")
    session.edit("petition.url", "")
    type_into(session, clock, "statements.en.call", "B")
    session.undo()
    assert field_text(session.campaign, TITLE) == "A"
    assert field_text(session.campaign, "statements.en.call") == field_text(sample, "statements.en.call")


def test_what_was_undone_can_be_redone_until_something_else_is_done(session: Session, clock: Clock) -> None:
    type_into(session, clock, TITLE, "A")
    session.undo()
    assert session.redo() == TITLE
    assert field_text(session.campaign, TITLE) == "A"
    session.undo()
    session.edit(TITLE, "B")
    assert not session.can_redo
    assert session.redo() == ""


def test_an_edit_that_changes_nothing_is_no_step(session: Session, sample: Campaign) -> None:
    session.edit(TITLE, field_text(sample, TITLE))
    assert not session.can_undo
    assert not session.is_changed


def test_a_refused_text_leaves_the_campaign_and_tells_why_until_it_is_right(session: Session, sample: Campaign) -> None:
    session.edit("petition.url", "http://petition.kz")
    assert session.campaign == sample
    assert "https" in session.refused["petition.url"][0].message
    session.edit("petition.url", "https://petition.kz")
    assert session.refused == {}
    assert session.campaign.petition.url == "https://petition.kz"


def test_going_back_to_the_kept_text_clears_the_refusal(session: Session, sample: Campaign) -> None:
    session.edit("petition.url", "http:")
    session.edit("petition.url", sample.petition.url)
    assert session.refused == {}


def test_a_saved_campaign_is_unchanged_until_the_next_edit(session: Session, clock: Clock) -> None:
    type_into(session, clock, TITLE, "A")
    assert session.is_changed
    session.saved(Path("mine.leaflet"))
    assert not session.is_changed
    type_into(session, clock, TITLE, "AB")
    session.undo()
    assert field_text(session.campaign, TITLE) == "A"
    assert not session.is_changed


def test_watchers_hear_of_every_change(session: Session) -> None:
    heard: list[Campaign] = []
    session.watch(lambda: heard.append(session.campaign))
    session.edit(TITLE, "A")
    session.undo()
    session.redo()
    session.edit("petition.url", "nonsense")
    assert len(heard) == 4


def test_the_text_that_a_field_refuses_is_kept_as_long_as_it_is_refused(session: Session) -> None:
    session.edit("petition.url", "http://half-typed")
    assert session.refused_texts == {"petition.url": "http://half-typed"}
    session.edit("petition.url", "https://petition.kz")
    assert session.refused_texts == {}


def test_large_steps_are_forgotten_before_they_fill_the_memory(session: Session, sample: Campaign) -> None:
    pictures = 12
    for number in range(pictures):
        picture = File("images/a.png", bytes([number]) * (MEMORY_LIMIT // 10))
        session.change(replace(session.campaign, files=(*sample.files, picture)))
    steps = 0
    while session.can_undo:
        session.undo()
        steps += 1
    assert 8 <= steps < pictures
    assert session.campaign.file("images/a.png")


def test_the_oldest_steps_are_forgotten(session: Session, clock: Clock) -> None:
    for number in range(STEPS + 10):
        clock.now += 2 * PAUSE_S
        session.edit(TITLE, f"Title {number}")
    steps = 0
    while session.undo():
        steps += 1
    assert steps == STEPS
    assert field_text(session.campaign, TITLE) == "Title 9"


def test_what_undo_must_not_take_back_stands_in_every_step(session: Session, clock: Clock) -> None:
    type_into(session, clock, TITLE, "A")
    type_into(session, clock, "statements.en.call", "B")
    session.undo()
    session.amend(lambda campaign: replace(campaign, title="Noted"))
    assert (session.campaign.title, field_text(session.campaign, TITLE)) == ("Noted", "A")
    session.redo()
    assert (session.campaign.title, field_text(session.campaign, "statements.en.call")) == ("Noted", "B")
    session.undo()
    session.undo()
    assert session.campaign.title == "Noted" and not session.can_undo
