"""What of a page may look other than before, by what it is drawn from."""

from __future__ import annotations

from dataclasses import replace

from leaflet_studio.layouts.model import Frame
from leaflet_studio.prepress.geometry import Sheet
from leaflet_studio.prepress.page_keys import PageKey, page_keys
from leaflet_studio.prepress.sides import Side

SPREAD = Side(Sheet(200, 100, 3, crop_marks=True), ((1, 0.0), (0, 100.0)))
HEAD, FOOT = Frame("head", 10, 10, 80, 20), Frame("foot", 10, 70, 50, 20)


def key(head: bytes = b"head", foot: bytes = b"foot", artwork: bytes = b"artwork", shop: str = "a shop") -> PageKey:
    threads = ((head, "", ((0, HEAD),)), (foot, "", ((1, FOOT),)))
    (found,) = page_keys((SPREAD,), (artwork, b""), threads, shop)
    return found


def test_equal_pages_have_the_same_name_and_nothing_changed() -> None:
    assert key() == key()
    assert key().name == key().name
    assert key().changed_from(key()) is None


def test_a_frame_that_says_something_else_changes_no_more_than_its_place_and_what_may_stand_out_of_it() -> None:
    assert key(foot=b"other").name != key().name
    assert key(foot=b"other").changed_from(key()) == (5.0, 65.0, 65.0, 95.0)
    assert key(head=b"other").changed_from(key()) == (105.0, 5.0, 195.0, 35.0)
    assert key(b"other", b"another").changed_from(key()) == (5.0, 5.0, 195.0, 95.0)


def test_what_lies_below_all_frames_changes_the_whole_page() -> None:
    for other in (key(artwork=b"other"), key(shop="another"), replace(key(), frames=key().frames[:1])):
        assert other.name != key().name
        assert other.changed_from(key(foot=b"other")) is None
