"""A person with a keyboard alone, on a real X screen: from the command to a file that could go to print."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from keyboard import Keyboard, ended, keyboard_at_screen, start_studio, wait_until
from PIL import ImageGrab

from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.preflight.run import preflight
from leaflet_studio.problems import Severity
from leaflet_studio.shops import Shop

ACCENT = (196, 22, 28)
NEAR = 24
PAGE_SHARE = 0.04
"""The sample's field of the accent colour covers more of the screen, and the window's own red buttons cover less."""


@pytest.fixture
def keyboard() -> Iterator[Keyboard]:
    with keyboard_at_screen() as keyboard:
        yield keyboard


@pytest.fixture
def home(keyboard: Keyboard, tmp_path: Path) -> Iterator[Path]:
    """The home of somebody who has just started the program."""
    with ended(start_studio(keyboard, tmp_path)):
        yield tmp_path


def shows_pages(keyboard: Keyboard) -> bool:
    """Tell whether the front of the leaflet, with its field of colour, is on the screen."""
    picture = ImageGrab.grab(xdisplay=keyboard.display).convert("RGB").reduce(4)
    pixels = picture.width * picture.height
    near = [count for count, colour in picture.getcolors(pixels) if is_near(colour)]
    return sum(near) > PAGE_SHARE * pixels


def is_near(colour: tuple[int, ...]) -> bool:
    return all(abs(one - other) < NEAR for one, other in zip(colour, ACCENT, strict=True))


def in_journal(home: Path, text: str) -> bool:
    return any(text in record.read_text() for record in (home / "run").glob("*/*.json"))


def text_of(pdf: bytes) -> str:
    with pdfium.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


def test_a_leaflet_is_made_with_the_keyboard_alone(keyboard: Keyboard, home: Path, coated: Shop) -> None:
    day = dt.date.today() + dt.timedelta(days=30)
    keyboard.focus("Leaflet Studio")
    keyboard.press("ctrl+shift+n")
    wait_until(lambda: "Lift the ban" in keyboard.titles())
    wait_until(lambda: shows_pages(keyboard))

    keyboard.press("alt+3")  # The event.
    keyboard.press("Tab", "Down")  # The group after the first one.
    keyboard.press("Tab", "Tab", "Tab", "Tab")  # Past the buttons that add groups, and its name.
    keyboard.type("Evening at the harbour")
    keyboard.press("Tab")
    keyboard.type(f"{day}")
    wait_until(lambda: in_journal(home, "Evening at the harbour") and in_journal(home, f"{day}"))

    keyboard.press("ctrl+shift+e")
    keyboard.focus("Export")
    keyboard.press("Return")
    written = home / "Documents" / "Lift-the-ban-flyer-a5-en-almaty.pdf"
    keyboard.focus("Read this before it goes to print")
    assert not written.exists()
    keyboard.press("Tab", "space", "Tab", "Return")
    keyboard.focus("The file is ready")

    pdf = written.read_bytes()
    errors = {problem.code for problem in preflight(pdf, coated) if problem.severity is Severity.ERROR}
    assert errors == {"link-placeholder"}
    assert "Evening at the harbour" in text_of(pdf)
    assert f"{day.day} {day:%B} {day.year}" in text_of(pdf)


def test_what_was_typed_before_kill_minus_nine_is_recovered_and_saved(keyboard: Keyboard, tmp_path: Path) -> None:
    saved = tmp_path / "My-campaign.leaflet"
    with ended(start_studio(keyboard, tmp_path)) as studio:
        keyboard.focus("Leaflet Studio")
        keyboard.press("ctrl+n")
        wait_until(lambda: "My campaign" in keyboard.titles())
        keyboard.press("alt+4", "Tab")  # The organisation, and its name.
        keyboard.type("Committee of the harbour")
        wait_until(lambda: in_journal(tmp_path, "Committee of the harbour"))
        studio.kill()
    with ended(start_studio(keyboard, tmp_path)):
        keyboard.focus("Recover your work")
        keyboard.press("Return")
        wait_until(lambda: "My campaign" in keyboard.titles())
        keyboard.focus("My campaign")
        keyboard.press("ctrl+s")
        keyboard.focus("Save the campaign")
        keyboard.press("Return")
        wait_until(lambda: saved.exists() and not in_journal(tmp_path, "Committee of the harbour"))
    assert read_campaign(saved).organisation.name == "Committee of the harbour"
