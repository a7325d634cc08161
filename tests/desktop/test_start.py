"""Beginning, going on, and what the window remembers."""

from __future__ import annotations

from pathlib import Path

from person import Person
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from leaflet_studio.campaign.new import new_campaign
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.desktop.window import Window


def drop(window: Window, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))


def test_a_campaign_is_opened_by_dropping_it_on_the_window(person: Person, tmp_path: Path) -> None:
    new_campaign(tmp_path / "mine.leaflet", sample=True)
    person.pages_after(lambda: drop(person.window, tmp_path / "mine.leaflet"))
    assert person.window.windowTitle().startswith("mine.leaflet")
    assert person.window.memory.recent == (tmp_path / "mine.leaflet",)


def test_what_is_no_campaign_cannot_be_dropped(person: Person, tmp_path: Path) -> None:
    (tmp_path / "letter.odt").write_bytes(b"text")
    drop(person.window, tmp_path / "letter.odt")
    assert person.window.bridge.session is None
    assert person.answers.told == []


def test_the_campaigns_of_the_last_days_stand_on_the_start_page(person: Person, tmp_path: Path) -> None:
    window = person.window
    for name in ("one", "two"):
        new_campaign(tmp_path / f"{name}.leaflet", sample=True)
        window.memory.remember(tmp_path / f"{name}.leaflet")
    window.memory.remember(tmp_path / "gone.leaflet")
    window.start.show_recent(window.memory.recent)
    buttons = [each for each in window.start.findChildren(QPushButton) if each.text() in ("one", "two", "gone")]
    assert [button.text() for button in buttons] == ["two", "one"]
    person.pages_after(lambda: person.qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton))
    assert window.bridge.session is not None
    assert window.bridge.session.path == tmp_path / "one.leaflet"


def test_the_window_comes_back_as_it_was_left(at_sample: Person, tmp_path: Path, renderer: Renderer) -> None:
    window = at_sample.window
    window.resize(1111, 666)
    window.form.show_section("design")
    at_sample.rest()
    window.close()
    again = Window(Bridge(renderer), Memory(tmp_path / "window.ini"))
    # Its width is the screen's, which is smaller here.
    assert again.height() == 666
    assert again.form.section == "design"
    again.close()
