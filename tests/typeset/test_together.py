"""Editions laid out in shared documents are what each is alone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

import pytest
from editions import group_of

from leaflet_studio.campaign.model import Campaign, Group
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import make, make_many, typesetter_of
from leaflet_studio.press import Press
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.threads import Shelf
from leaflet_studio.typeset.together import typeset_together

DOOR = "second door on the left, behind the fountain, up the stairs "


def many_groups(sample: Campaign, language: str, count: int) -> Campaign:
    """Return the sample with groups whose venues are short, long and far too long."""
    group = sample.group(group_of(language))
    assert group is not None
    venues = (f"{group.event.venue} {number} {DOOR * (number * number)}" for number in range(count))
    groups = (
        Group(f"g{number}", f"{group.name} {number}", replace(group.event, venue=venue))
        for number, venue in enumerate(venues)
    )
    return replace(sample, groups=tuple(groups))


def alone(press: Press) -> Press:
    return replace(press, shelf=Shelf(), separated=OrderedDict())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_edition_of_a_batch_is_to_the_byte_what_render_makes(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout], language: str
) -> None:
    campaign = many_groups(sample, language, 5)
    editions = tuple(Edition(campaign, layout_of("flyer-a5"), language, group.id) for group in campaign.groups)
    together = tuple(make_many(editions, coated, alone(press)))
    assert together == tuple(make(edition, coated, alone(press)) for edition in editions)
    fits = [next(fit for fit in proof.fits if fit.slot == "event") for proof in together]
    assert len({fit.setting.size_pt for fit in fits}) > 2
    assert fits[-1].overset_words


def test_only_what_differs_between_groups_is_typeset_for_each(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    campaign = many_groups(sample, "en", 3)
    fresh = alone(press)
    editions = tuple(Edition(campaign, layout_of("flyer-a5"), "en", group.id) for group in campaign.groups)
    typesetters = [typesetter_of(edition, fresh)[0] for edition in editions]
    typesetters[0].threads()
    before = len(fresh.shelf.threads)
    typeset_together(typesetters)
    assert len(fresh.shelf.threads) == before + 2
    threads = typesetters[0].composition.layout.threads
    assert not [thread.slot for each in typesetters for thread in threads if each.missing(thread)]


def test_the_documents_of_what_names_no_event_are_composed_once_for_all_groups(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    campaign = many_groups(sample, "en", 2)
    editions = tuple(Edition(campaign, layout_of("flyer-a5"), "en", group.id) for group in campaign.groups)
    one, other = (typesetter_of(edition, press)[0].composition for edition in editions)
    alike = {
        thread.slot
        for thread in one.layout.threads
        if one.thread_source(thread, short=False) is other.thread_source(thread, short=False)
    }
    assert {"headline", "statement", "imprint", "qr"} <= alike
    assert "event" not in alike
