"""Export: for whom, with errors read one by one, whole or not at all; printing in the office."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from person import RENDERED_MS, Person
from pypdfium2 import PdfDocument
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from leaflet_studio.desktop.export_dialog import ExportDialog
from leaflet_studio.desktop.office import OfficePrinter

REAL_LINK = "https://petition.campaign-for-peace.net/sign"


def choose(dialog: ExportDialog, title: str) -> None:
    rows = range(dialog.targets.count())
    dialog.targets.setCurrentRow(next(row for row in rows if title in dialog.targets.item(row).text()))


def test_errors_are_read_one_by_one_before_the_file_is_written(at_sample: Person, tmp_path: Path) -> None:
    person, bridge, target = at_sample, at_sample.window.bridge, tmp_path / "leaflet.pdf"
    person.pages_after(lambda: bridge.edit("organisation.imprint", ""))
    dialog = person.export_to(target)
    for box in (dialog.shop_options.xjdf, dialog.shop_options.black_plate):
        person.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    with person.qtbot.waitSignal(bridge.export_held, timeout=RENDERED_MS):
        person.qtbot.keyClick(dialog.targets, Qt.Key.Key_Return)
    assert len(dialog.boxes) == 2
    assert "placeholder" in " ".join(box.accessibleDescription() for box in dialog.boxes)
    for box in dialog.boxes:
        assert not dialog.anyway_button.isEnabled()
        box.click()
    assert not target.exists()
    with person.qtbot.waitSignal(bridge.exported, timeout=RENDERED_MS):
        person.qtbot.mouseClick(dialog.anyway_button, Qt.MouseButton.LeftButton)
    assert "2 errors" in dialog._result.text()
    made = sorted(path.name for path in tmp_path.glob("leaflet*"))
    assert made == ["leaflet-job-sheet.pdf", "leaflet.pdf", "leaflet.xjdf"]
    (page,) = PdfDocument(tmp_path / "leaflet-job-sheet.pdf")
    assert "black change" in page.get_textpage().get_text_bounded()
    person.rest()


def test_cancel_stops_at_once_and_leaves_nothing_behind(at_sample: Person, tmp_path: Path) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    dialog = person.export_to(tmp_path / "leaflet.pdf")
    choose(dialog, "For screens")
    dialog.start()
    person.qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.export_button.isVisible()
    with person.qtbot.waitSignal(bridge.proof_ready, timeout=RENDERED_MS):
        pass
    person.rest()
    assert list(tmp_path.glob("*leaflet*")) == []


def test_the_name_follows_what_is_made(at_sample: Person, tmp_path: Path) -> None:
    dialog = at_sample.export_to(tmp_path / "leaflet.pdf")
    choose(dialog, "Pictures")
    assert dialog.path == tmp_path / "leaflet.png"
    choose(dialog, "office")
    assert dialog.path == tmp_path / "leaflet.pdf"
    dialog.name.setText(str(tmp_path / "v1.2"))
    assert dialog.path == tmp_path / "v1.2.pdf"


def test_the_office_printer_gets_several_pieces_on_a_sheet_with_backs_put_right(
    at_sample: Person, tmp_path: Path
) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    bridge.edit("petition.url", REAL_LINK)
    dialog = person.export_to(tmp_path / "leaflet.pdf")
    choose(dialog, "For the office printer")
    office = dialog.office_options
    assert [office.papers.itemText(row) for row in range(3)] == [
        "Each page by itself, in its own size", "2 on a sheet of A4", "4 on a sheet of A3",
    ]  # fmt: skip
    assert not office.calibrate.isVisible() and not dialog.dummy_button.isVisible()
    office.papers.setCurrentIndex(1)
    office.right.setValue(2.0)
    assert OfficePrinter.of(person.window.memory) == OfficePrinter("long", (2.0, 0.0))
    with person.qtbot.waitSignal(bridge.exported, timeout=RENDERED_MS):
        person.qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert [path.name for path in tmp_path.glob("leaflet*")] == ["leaflet.pdf"]
    with pikepdf.open(tmp_path / "leaflet.pdf") as sheets:
        front, back = sheets.pages
        assert [round(float(edge)) for edge in front.mediabox[2:]] == [842, 595]
        moved = [page.Contents.read_bytes().split(b" cm")[0] for page in (front, back)]
    assert moved == [b"q 1 0 0 1 0.0000 0.0000", b"q 1 0 0 1 -5.6693 0.0000"]
    person.answers.path = tmp_path / "calibration.pdf"
    dialog._steps.setCurrentIndex(0)
    with person.qtbot.waitSignal(bridge.sheet_written, timeout=RENDERED_MS):
        person.qtbot.mouseClick(office.calibrate, Qt.MouseButton.LeftButton)
    assert person.answers.path.exists() and "calibration.pdf" in dialog._written_beside.text()
    person.rest()


def test_a_folded_layout_has_its_folding_dummy(at_sample: Person, tmp_path: Path) -> None:
    person, bridge = at_sample, at_sample.window.bridge
    person.pages_after(lambda: bridge.choose_layout("trifold-a4", "A4"))
    dialog = person.export_to(tmp_path / "leaflet.pdf")
    person.answers.path = tmp_path / "dummy.pdf"
    with person.qtbot.waitSignal(bridge.sheet_written, timeout=RENDERED_MS):
        person.qtbot.mouseClick(dialog.dummy_button, Qt.MouseButton.LeftButton)
    with pikepdf.open(person.answers.path) as dummy:
        assert len(dummy.pages) == 2
    person.rest()


def test_the_office_edition_is_handed_to_the_systems_program(
    at_sample: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(QUrl(url).toLocalFile())))
    with at_sample.qtbot.waitSignal(at_sample.window.bridge.exported, timeout=RENDERED_MS):
        at_sample.press("Ctrl+P")
    (path,) = opened
    with pikepdf.open(path) as document:
        width, height = (float(value) for value in document.pages[0].mediabox[2:])
    assert (width, height) == (pytest.approx(419.5, abs=1), pytest.approx(595.3, abs=1))
    at_sample.rest()
