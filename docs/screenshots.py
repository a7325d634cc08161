"""Draws `docs/screenshots/`: every state of the window with the sample in it.

Run it in the project's environment: QT_QPA_PLATFORM=offscreen python docs/screenshots.py [NAME ...]
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QStatusBar, QWidget

from leaflet_studio.campaign.differences import differences
from leaflet_studio.campaign.editing import with_field
from leaflet_studio.campaign.format import parse_campaign, write_campaign
from leaflet_studio.campaign.importing.habits import Order
from leaflet_studio.campaign.new import new_campaign, sample_campaign
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.compare_dialog import CompareDialog
from leaflet_studio.desktop.dialogs import about_text, text_dialog
from leaflet_studio.desktop.export_dialog import ExportDialog
from leaflet_studio.desktop.fields import SECTIONS
from leaflet_studio.desktop.groups_dialog import COLUMNS, GROUPS
from leaflet_studio.desktop.keeper_dialogs import RecoveryDialog
from leaflet_studio.desktop.many_dialog import ManyDialog
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.plurals import EnglishPlurals
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.desktop.theme import apply_theme
from leaflet_studio.desktop.window import Window
from leaflet_studio.kits.keys import Key
from leaflet_studio.kits.ledger import Ledger, with_ledger
from leaflet_studio.kits.make import make_kits, packed
from leaflet_studio.kits.returns import make_return
from leaflet_studio.messages import EVERYTHING
from leaflet_studio.recovery import Record
from leaflet_studio.resources import fonts_folder

FOLDER = Path(__file__).with_name("screenshots")
SIZE = (1280, 720)
COLOURS = 200
LIMIT_MS = 60_000
WRITTEN = 1_800_000_000.0
"""When what is recovered was written: in January 2027."""
KIT_PARTS = ("event", "contact", "photo")


class Studio:
    """A window, and a folder for its pictures."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.application = application
        self.folder = folder
        self.bridge = Bridge(Renderer())
        self.window = Window(self.bridge, Memory(folder / "window.ini"))
        self.window.language.choose("en")
        self.window.resize(*SIZE)
        self.window.show()

    def rest(self) -> None:
        """Wait until every page and small picture is drawn."""
        self.until(lambda: not self.bridge.is_busy and not self.window.thumbnails.is_busy)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        loop = QEventLoop()
        timer, limit = QTimer(interval=50), QTimer(singleShot=True, interval=LIMIT_MS)
        timer.timeout.connect(lambda: loop.quit() if done() else None)
        limit.timeout.connect(loop.quit)
        timer.start()
        limit.start()
        loop.exec()
        self.application.processEvents()

    def settle(self) -> None:
        """Let layouts inside of layouts find their sizes."""
        for _ in range(5):
            self.application.processEvents()

    def save(self, name: str, widget: QWidget | None = None) -> None:
        """Save what a widget, or the window, looks like."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        for bar in self.window.findChildren(QStatusBar):
            # What was said in passing is no part of a state.
            bar.hide()
        self.settle()
        (widget or self.window).grab().save(buffer, "PNG")
        picture = Image.open(BytesIO(bytes(buffer.data()))).convert("RGB")
        FOLDER.mkdir(exist_ok=True)
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    """Go through the window's states."""
    application = QApplication(sys.argv[:1])
    use_bundled_fonts(application)
    plurals = EnglishPlurals()
    application.installTranslator(plurals)
    application.setCursorFlashTime(0)
    apply_theme(application, dark=False)
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(application, Path(folder))
        start(studio)
        sections(studio)
        overlays(studio)
        problems(studio)
        gallery(studio)
        translation(studio)
        groups(studio)
        imprint(studio)
        export(studio)
        many(studio)
        recovery(studio, "recovery")
        interface_languages(studio)
        kits(studio)
        kit(studio)
        comparison(studio)
        apply_theme(application, dark=True)
        dark(studio)
        recovery(studio, "dark-recovery")
        studio.window.thumbnails.close()
        studio.bridge.close()


def use_bundled_fonts(application: QApplication) -> None:
    """Draw the window with bundled fonts, so that the pictures are the same everywhere."""
    for file in sorted(fonts_folder().glob("*/*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    font = application.font()
    font.setFamilies(["Noto Sans", "Vazirmatn"])
    application.setFont(font)


def start(studio: Studio) -> None:
    """The start page, with campaigns to go on with."""
    for name in ("lift-the-ban", "spring-meeting"):
        path = studio.folder / f"{name}.leaflet"
        new_campaign(path, sample=True)
        studio.window.memory.remember(path)
    studio.window.start.show_recent(studio.window.memory.recent)
    studio.until(lambda: bool(studio.bridge.catalogue.layouts))
    studio.save("start")


def sections(studio: Studio) -> None:
    """Each section of the form."""
    studio.bridge.open_sample()
    studio.rest()
    for section in SECTIONS:
        studio.window.form.show_section(section.id)
        studio.application.processEvents()
        studio.save(section.id)
    studio.window.form.show_section("statement")


def overlays(studio: Studio) -> None:
    """Front and back side by side, with everything that can be drawn over them."""
    for action in (*studio.window.commands.overlays.values(), studio.window.commands.two_up):
        action.setChecked(True)
    studio.window.preview.fit_page()
    studio.rest()
    studio.save("overlays")
    for action in (*studio.window.commands.overlays.values(), studio.window.commands.two_up):
        action.setChecked(False)
    studio.window.preview.fit_width()


def problems(studio: Studio) -> None:
    """A text that is too long, and a link that is refused."""
    bridge = studio.bridge
    body = bridge.campaign.statement("en").body
    bridge.edit("statements.en.short_body", "")
    bridge.edit("statements.en.body", f"{body}\n\n{body}")
    bridge.edit("petition.url", "http://petition.example")
    studio.rest()
    studio.window.preview.verticalScrollBar().setValue(10_000)
    editor = studio.window.form.pages["statement"].editor("statements.en.body")
    studio.window.form.pages["statement"].ensureWidgetVisible(editor, 0, 400)
    studio.save("problems")
    studio.window.form.show_section("petition")
    studio.application.processEvents()
    studio.save("petition-refused")
    studio.window.form.show_section("statement")
    while bridge.session.can_undo:
        bridge.undo()
    studio.rest()


def gallery(studio: Studio) -> None:
    """The campaign in every layout."""
    studio.window.side.setCurrentIndex(1)
    studio.rest()
    studio.save("gallery")
    studio.window.side.setCurrentIndex(0)


def translation(studio: Studio) -> None:
    """A translation beside its source, and one that is written from right to left."""
    studio.bridge.edit("design.language", "de")
    studio.window.commands.beside.setChecked(True)
    studio.rest()
    studio.save("translation")
    studio.window.commands.beside.setChecked(False)
    studio.bridge.edit("design.language", "ar")
    studio.bridge.choose_group("")
    studio.rest()
    studio.save("right-to-left")
    studio.bridge.edit("design.language", "en")
    studio.bridge.choose_group("london")
    studio.rest()


def groups(studio: Studio) -> None:
    """Groups from a spreadsheet: what was understood, and what is taken of it."""
    sheet = studio.folder / "groups.csv"
    rows = (
        "Kennung;Name der Gruppe;Datum;Beginn;Veranstaltungsort;Straße;Stadt;Notizen",
        "koeln;Gruppe Köln;03/04/2027;18.30 Uhr;Bürgerhaus;Musterstraße 1;Köln;bitte anrufen",
        "bonn;Gruppe Bonn;07/05/2027;18h;Gemeindesaal;Musterweg 2;Bonn;",
        "ulm;Gruppe Ulm;soon;25:00;Saal;Musterweg 3;Ulm;",
        "koeln;Gruppe Köln Süd;05/04/2027;19:00;Saal;Musterweg 4;Köln;",
    )
    sheet.write_bytes("\r\n".join(rows).encode("cp1252"))
    studio.window.group_sheets.import_from(sheet)
    dialog = studio.window.group_sheets.dialog
    studio.until(lambda: dialog.step == COLUMNS)
    studio.save("groups-columns", dialog)
    dialog.columns.orders[Order.DMY].click()
    dialog.next_button.click()
    studio.until(lambda: dialog.step == GROUPS)
    studio.save("groups-cells", dialog)
    dialog.reject()


def imprint(studio: Studio) -> None:
    """What a country's rules ask for in an imprint."""
    page = studio.window.form.pages["organisation"]
    studio.window.form.show_section("organisation")
    studio.bridge.edit("organisation.country", "DE")
    studio.rest()
    page.ensureWidgetVisible(page.editors["printer"])
    studio.save("imprint")
    studio.bridge.undo()
    studio.rest()


def export(studio: Studio) -> None:
    """The steps of an export."""
    window = studio.window
    dialog = ExportDialog(studio.bridge, window.dialogs, window.memory, studio.folder / "leaflet.pdf", window)
    dialog.name.setText("/home/organizer/Documents/Lift-the-ban-flyer-a5-en-london.pdf")
    dialog.show()
    studio.application.processEvents()
    studio.save("export", dialog)
    shown = dialog.targets.currentRow()
    dialog.targets.setCurrentRow(dialog.targets.count() - 2)
    dialog.office_options.papers.setCurrentIndex(1)
    studio.save("export-office", dialog)
    dialog.targets.setCurrentRow(shown)
    dialog.name.setText(str(studio.folder / "leaflet.pdf"))
    dialog.start()
    studio.until(lambda: bool(dialog.boxes))
    studio.save("export-errors", dialog)
    for box in dialog.boxes:
        box.setChecked(True)
    dialog.anyway_button.click()
    studio.until(lambda: (studio.folder / "leaflet.pdf").exists())
    studio.rest()
    dialog._where.setText("/home/organizer/Documents/Lift-the-ban-flyer-a5-en-london.pdf")
    studio.save("export-done", dialog)
    dialog.accept()
    about = text_dialog(studio.window, "About", "Leaflet Studio", about_text())
    about.show()
    studio.application.processEvents()
    studio.save("about", about)
    about.close()


def many(studio: Studio) -> None:
    """Many leaflets: what of, while they are made, and what was found in them."""
    window = studio.window
    folder = studio.folder / "many"
    dialog = ManyDialog(studio.bridge, window.dialogs, window.memory, studio.folder, window)
    choices = dialog.choices
    for layout in ("flyer-a5", "card-dl"):
        choices.layouts.boxes[layout].setChecked(True)
    choices.languages.show_lines(choices.languages.lines, frozenset({"en", "de", "es"}))
    choices.folder.setText("/home/organizer/Documents/Lift-the-ban-leaflets")
    dialog.show()
    studio.save("many", dialog)
    choices.folder.setText(str(folder))
    choices.layouts.boxes["flyer-a5"].setChecked(False)
    choices.languages.show_lines(choices.languages.lines, frozenset({"en", "de"}))
    dialog.start()
    studio.until(lambda: 0 < dialog.bar.value() < dialog.bar.maximum() or not dialog.run.is_running)
    studio.save("many-making", dialog)
    studio.until(lambda: not dialog.run.is_running)
    dialog._where.setText(dialog._where.text().replace(str(folder), "/home/organizer/Documents/Lift-the-ban-leaflets"))
    studio.save("many-done", dialog)
    dialog.accept()


def recovery(studio: Studio, name: str) -> None:
    """What was typed before the program ended, beside what stands in the file."""
    before = studio.bridge.campaign
    studio.bridge.edit("statements.en.title", "Lift the ban on the Communist Party of Kazakhstan now")
    studio.bridge.edit("statements.en.call", "Sign, and come to the meeting")
    studio.bridge.edit("groups.london.venue", "Sample Library, reading room")
    found = differences(before, studio.bridge.campaign)
    file = "/home/organizer/Documents/lift-the-ban.leaflet"
    record = Record(studio.bridge.campaign, file, refused=(("petition.url", "http://petition"),), written=WRITTEN)
    dialog = RecoveryDialog(record, found, studio.window)
    dialog.show()
    studio.save(name, dialog)
    dialog.close()
    while studio.bridge.campaign != before:
        studio.bridge.undo()
    studio.rest()


def interface_languages(studio: Studio) -> None:
    """The window in Russian, in Kazakh, and mirrored in Arabic."""
    for tag, section, group in (("ru", "statement", ""), ("kk", "event", "almaty"), ("ar", "event", "beirut")):
        studio.window.language.choose(tag)
        studio.bridge.edit("design.language", tag)
        studio.bridge.choose_group(group)
        studio.window.form.show_section(section)
        studio.rest()
        studio.window.preview.verticalScrollBar().setValue(0)
        studio.save(f"interface-{tag}")
    studio.window.language.choose("en")
    studio.bridge.edit("design.language", "en")
    studio.bridge.choose_group("london")


def kits(studio: Studio) -> None:
    """Kits made for local groups, and what came back from them, with a conflict."""
    campaign = sample_campaign()
    made = make_kits(campaign, tuple(group.id for group in campaign.groups), KIT_PARTS, Key(bytes(32)), Ledger())
    path, returns = studio.folder / "campaign.leaflet", studio.folder / "returns"
    newer = with_field(with_ledger(campaign, made.ledger), "groups.istanbul.venue", "Sendika binası").campaign
    write_campaign(newer, path)
    returns.mkdir()
    edits = {"london": "Conway Hall", "berlin": "Stadtbibliothek", "almaty": "Оқу залы", "istanbul": "Kültür Merkezi"}
    for group, venue in edits.items():
        edited = with_field(parse_campaign(dict(made.kits)[group]), f"groups.{group}.venue", venue).campaign
        edited = with_field(edited, f"groups.{group}.start", "18:30").campaign
        (returns / f"{group}.return").write_bytes(make_return(edited))
    (returns / "beirut.return").write_bytes((returns / "almaty.return").read_bytes()[:-50])
    (studio.folder / "kit-london.leaflet").write_bytes(packed(dict(made.kits)["london"]))
    studio.window.open(path)
    studio.rest()
    with_home = os.environ.get("XDG_DATA_HOME")
    os.environ["XDG_DATA_HOME"] = "/home/organizer/.local/share"
    studio.window.kits.make()
    making = studio.window.kits.dialog
    making.folder.setText("/home/organizer/Documents/kits")
    studio.save("kits-make", making)
    making.reject()
    os.environ.pop("XDG_DATA_HOME")
    if with_home is not None:
        os.environ["XDG_DATA_HOME"] = with_home
    studio.window.kits.merge()
    merging = studio.window.kits.dialog
    merging.add((returns,))
    merging.read()
    studio.until(lambda: merging.found is not None)
    studio.save("kits-merge", merging)
    merging.tabs.setCurrentIndex(1)
    merging.conflicts.choices[1].click()
    studio.save("kits-conflict", merging)
    merging.reject()


def kit(studio: Studio) -> None:
    """A local group's kit: what it may change, and what is locked."""
    studio.window.open(studio.folder / "kit-london.leaflet")
    studio.rest()
    studio.save("kit")
    studio.window.form.show_section("event")
    studio.save("kit-event")
    studio.window.form.show_section("statement")
    studio.bridge.open_sample()
    studio.rest()


def comparison(studio: Studio) -> None:
    """Versions held against their master: one that differs where it must not."""
    folder = studio.folder / "versions"
    folder.mkdir()
    export_version(studio, folder / "master.pdf", "en", "berlin")
    export_version(studio, folder / "london.pdf", "en", "london")
    export_version(studio, folder / "berlin.pdf", "de", "berlin")
    studio.bridge.edit("design.language", "en")
    studio.rest()
    dialog = CompareDialog(studio.window.dialogs, studio.window.kits.dialogs, ("event",), studio.window)
    dialog.add((folder / "master.pdf", folder / "london.pdf", folder / "berlin.pdf"))
    dialog.show()
    dialog.compare()
    studio.until(lambda: dialog.found is not None)
    studio.save("compare", dialog)
    dialog.accept()


def export_version(studio: Studio, path: Path, language: str, group: str) -> None:
    """Write a file in a language for a group, whatever is wrong with it."""
    studio.bridge.edit("design.language", language)
    studio.bridge.choose_group(group)
    studio.bridge.export(path, acknowledged=(EVERYTHING,))
    studio.until(path.exists)
    studio.rest()


def dark(studio: Studio) -> None:
    """The same in dark colours."""
    studio.window.form.show_section("event")
    studio.bridge.choose_group("london")
    studio.rest()
    studio.window.preview.verticalScrollBar().setValue(0)
    studio.save("dark")
    studio.window.side.setCurrentIndex(1)
    studio.rest()
    studio.save("dark-gallery")


if __name__ == "__main__":
    main()
