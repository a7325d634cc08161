"""What goes into the pipe comes out of it; what is no message is refused."""

from __future__ import annotations

from io import BytesIO

import pytest

from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.messages import (
    BLOB_LENGTH,
    LENGTHS,
    Answer,
    Catalogue,
    Choice,
    News,
    Order,
    PagePicture,
    Task,
    receive,
    send,
    split_pictures,
)
from leaflet_studio.problems import Place, error


def through_a_pipe(message: Order | Answer, blobs: tuple[bytes, ...] = ()) -> tuple[object, tuple[bytes, ...]]:
    pipe = BytesIO()
    send(pipe, message, blobs)
    pipe.seek(0)
    return receive(pipe, type(message))


def test_a_whole_campaign_comes_through(sample: Campaign) -> None:
    bare, _ = split_pictures(sample)
    order = Order(7, Task.PREVIEW, bare, (("images/a.jpg", "0" * 64),), "flyer-a5", "ar", "beirut", "", 900)
    assert through_a_pipe(order, (b"\x00" * 100_000, b"")) == (order, (b"\x00" * 100_000, b""))


def test_an_answer_comes_through_with_every_place() -> None:
    where = Place("a.md", 3, "title", "ar", "berlin", 2, "lead", "lead-1", (1.0, 2.5, 3.0, 4.0))
    problem = error("code", "“Қазақ” عربي", where, "Do.")
    catalogue = Catalogue((Choice("a", "A", "A5"),), (), ())
    answer = Answer(1, News.PAGES, (problem,), (PagePicture(900, 1278, 148.0, 210.0),), catalogue, "out.pdf")
    assert through_a_pipe(answer) == (answer, ())


def test_pictures_travel_apart_from_the_campaign(sample: Campaign) -> None:
    bare, pictures = split_pictures(sample)
    assert bare.files == ()
    assert all(isinstance(picture, File) and picture.path.startswith("images/") for picture in pictures)


def test_messages_follow_each_other() -> None:
    pipe = BytesIO()
    for number in range(3):
        send(pipe, Order(number, Task.CATALOGUE), (bytes([number]),))
    pipe.seek(0)
    assert [receive(pipe, Order)[0].number for _ in range(3)] == [0, 1, 2]
    with pytest.raises(EOFError):
        receive(pipe, Order)


@pytest.mark.parametrize("cut", [1, 7, 20, -1])
def test_a_pipe_that_breaks_off_is_at_its_end(cut: int) -> None:
    pipe = BytesIO()
    send(pipe, Order(1, Task.EXPORT), (b"blob",))
    with pytest.raises(EOFError):
        receive(BytesIO(pipe.getvalue()[:cut]), Order)


@pytest.mark.parametrize(
    "data",
    [
        LENGTHS.pack(2**32 - 1, 0),
        LENGTHS.pack(2, 2**32 - 1) + b"{}",
        LENGTHS.pack(2, 1) + b"{}" + BLOB_LENGTH.pack(2**63),
        LENGTHS.pack(2, 0) + b"{}",
        LENGTHS.pack(5, 0) + b"print",
        b"Traceback (most recent call last)",
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    # msgspec's errors are ValueErrors; a text in the pipe promises more than it holds.
    with pytest.raises((ValueError, EOFError)):
        receive(BytesIO(data), Order)
