"""The pages: zoomed at the cursor, seen whole or side by side, with their guides, leading to fields and back."""

from __future__ import annotations

import pytest
from person import Person
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from leaflet_studio.desktop.pages import Overlay


def wheel(person: Person, at: QPointF, steps: int) -> None:
    viewport = person.window.preview.viewport()
    event = QWheelEvent(
        at, viewport.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_the_wheel_zooms_at_the_cursor(at_sample: Person) -> None:
    preview = at_sample.window.preview
    pages = preview.pages

    def under(at: QPointF) -> tuple[int, float, float]:
        return pages.at(QPointF(pages.mapFrom(preview.viewport(), at.toPoint())))

    preview.set_zoom(1.5)
    at = QPointF(150, 200)
    before, zoom = under(at), preview.zoom
    wheel(at_sample, at, 1)
    assert preview.zoom == pytest.approx(zoom * 1.25, abs=0.01)
    after = under(at)
    assert after[0] == before[0]
    assert after[1:] == pytest.approx(before[1:], abs=1.0)


def test_a_page_is_seen_whole_and_front_and_back_side_by_side(at_sample: Person) -> None:
    preview, commands = at_sample.window.preview, at_sample.window.commands
    commands.fit_page.trigger()
    assert preview.pages.place(0).height() <= preview.viewport().height()
    commands.two_up.setChecked(True)
    front, back = preview.pages.place(0), preview.pages.place(1)
    assert (front.top(), front.width()) == (back.top(), back.width())
    assert front.right() < back.left()
    assert back.right() <= preview.viewport().width()


def test_a_click_on_a_text_leads_to_its_field(at_sample: Person) -> None:
    person, pages = at_sample, at_sample.window.preview.pages
    frame = next(frame for frame in pages.guides[0].frames if frame.slot == "event")
    centre = pages.box(0, frame.box_mm).center().toPoint()
    person.qtbot.mouseClick(pages, Qt.MouseButton.LeftButton, pos=centre)
    assert person.window.form.section == "event"
    assert QApplication.focusWidget() is person.field("groups.berlin.title")


def test_a_problem_shows_its_place_on_the_page(at_sample: Person) -> None:
    person, pages = at_sample, at_sample.window.preview.pages
    person.qtbot.mouseClick(person.card("placeholder"), Qt.MouseButton.LeftButton)
    assert pages._marked is not None
    page, box = pages._marked
    assert any(frame.field == "petition.url" and frame.box_mm == box for frame in pages.guides[page].frames)


def test_guides_are_drawn_on_demand_and_the_bleed_is_shown_with_them(at_sample: Person) -> None:
    person, pages = at_sample, at_sample.window.preview.pages
    frame = next(frame for frame in pages.guides[0].frames if frame.slot == "event")
    edge = pages.box(0, frame.box_mm).topLeft().toPoint()

    def has_edge() -> bool:
        drawn = pages.grab().toImage()
        around = [drawn.pixelColor(edge.x() + dx, edge.y() + dy) for dx in range(12) for dy in (-1, 0, 1)]
        return any(colour.blue() > colour.red() + 80 for colour in around)

    assert not has_edge()
    person.window.commands.overlays[Overlay.FRAMES].setChecked(True)
    assert has_edge()
    assert pages.beyond_mm == 0
    person.pages_after(lambda: person.window.commands.overlays[Overlay.BLEED].setChecked(True))
    assert pages.beyond_mm == 3
    assert pages.image(0).width() > 2 * pages.beyond_mm


def test_text_that_does_not_fit_is_marked_in_the_page_and_in_its_field(at_sample: Person) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    bridge.edit("statements.en.short_body", "")
    person.pages_after(lambda: bridge.edit("statements.en.body", "Word after word after word. " * 600))
    words = bridge.overset_words("statements.en.body")
    assert words > 100
    box = person.field("statements.en.body")
    (selection,) = box.extraSelections()
    assert len(selection.cursor.selectedText().split()) == words
    frames = [frame for guide in bridge.guides for frame in guide.frames if frame.overset_words]
    assert [frame.id for frame in frames] == ["statement-2"]


def test_who_cannot_see_the_pages_is_told_what_is_there(at_sample: Person) -> None:
    preview = at_sample.window.preview
    described = QAccessible.queryAccessibleInterface(preview).text(QAccessible.Text.Description)
    assert described.startswith("Page 1 of 2")
    assert str(len(at_sample.window.bridge.problems)) in described
    preview.verticalScrollBar().setValue(100_000)
    assert preview.accessibleDescription().startswith("Page 2 of 2")
