"""Pictures are chosen from files, shown small, replaced and taken out; what is no picture is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from person import RENDERED_MS, Person
from PIL import Image

from leaflet_studio.campaign.editing import field_text
from leaflet_studio.desktop.picture_editor import PictureEditor
from leaflet_studio.desktop.window import Window

LOGO = "organisation.logo"


@pytest.fixture(autouse=True)
def _no_pages(window: Window) -> None:
    """Draw no pages: nobody looks at them here."""
    window.bridge.see(False)


@pytest.fixture
def choose(person: Person, tmp_path: Path) -> Callable[[str, str], None]:
    """Choose a file of one colour for a picture's field."""

    def chosen(field: str, colour: str) -> None:
        path = tmp_path / f"{colour}.png"
        Image.new("RGB", (60, 20), colour).save(path)
        person.answers.path = path
        person.click(editor_of(person, field).choose_button)
        person.qtbot.waitUntil(lambda: not person.window.pictures.is_busy, timeout=RENDERED_MS)

    return chosen


def editor_of(person: Person, field: str) -> PictureEditor:
    editor = person.window.form.editor(field)
    assert isinstance(editor, PictureEditor)
    return editor


def colour_shown(person: Person, field: str) -> str:
    picture = editor_of(person, field)._picture.pixmap().toImage()
    return str(picture.pixelColor(picture.width() // 2, picture.height() // 2).name())


def test_a_picture_is_chosen_replaced_taken_out_and_what_is_none_is_refused(
    person: Person, choose: Callable[[str, str], None], tmp_path: Path
) -> None:
    bridge = person.window.bridge
    bridge.open_sample()
    before = field_text(bridge.campaign, LOGO)
    choose(LOGO, "green")
    assert bridge.campaign.file(field_text(bridge.campaign, LOGO))
    assert colour_shown(person, LOGO) == "#008000"
    choose(LOGO, "blue")
    assert colour_shown(person, LOGO) == "#0000ff"
    person.click(editor_of(person, LOGO).remove_button)
    assert field_text(bridge.campaign, LOGO) == ""
    assert editor_of(person, LOGO)._picture.text() == "No picture"
    assert not editor_of(person, LOGO).remove_button.isVisible()
    bridge.undo()
    assert colour_shown(person, LOGO) == "#0000ff"
    bridge.undo()
    bridge.undo()
    assert field_text(bridge.campaign, LOGO) == before
    before = bridge.campaign
    person.answers.path = tmp_path / "program.png"
    person.answers.path.write_bytes(b"MZ no picture")
    person.click(editor_of(person, "design.photo").choose_button)
    person.qtbot.waitUntil(lambda: not person.window.pictures.is_busy, timeout=RENDERED_MS)
    assert [problem.code for problem in person.answers.told] == ["picture-unreadable"]
    assert bridge.campaign is before
