"""Questions to the person at the window, in one place so that tests can answer them."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.desktop.interface_language import InterfaceLanguage
from leaflet_studio.desktop.preferences import Preferences, PreferencesDialog
from leaflet_studio.desktop.spoken import spoken, spoken_line, spoken_place
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.problems import Problem
from leaflet_studio.resources import fonts_folder

SHOWN: Final = 5
"""Problems that a box shows without being asked for all."""


class Unsaved(Enum):
    """What is to become of changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Dialogs(QObject):
    """The dialogs of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def path_to_open(self) -> Path | None:
        """Ask which campaign to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a campaign"), "", self.tr("Campaigns (*.leaflet campaign.toml)")
        )
        # A campaign's folder is chosen by the file in it.
        path = Path(name)
        return (path.parent if path.name == "campaign.toml" else path) if name else None

    def path_to_save(self, proposal: Path) -> Path | None:
        """Ask where to save the campaign."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the campaign"), str(proposal), self.tr("Campaigns (*.leaflet)")
        )
        return Path(name) if name else None

    def path_to_export(self, proposal: Path) -> Path | None:
        """Ask where to write the file."""
        kind = self.tr("Pictures (*.png)") if proposal.suffix == ".png" else self.tr("PDF files (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the leaflet"), str(proposal), kind)
        return Path(name) if name else None

    def folder_for_many(self, proposal: Path) -> Path | None:
        """Ask for the folder of many leaflets."""
        while not proposal.is_dir() and proposal != proposal.parent:
            proposal = proposal.parent
        name = QFileDialog.getExistingDirectory(self._window, self.tr("The folder of the leaflets"), str(proposal))
        return Path(name) if name else None

    def about_many(self) -> bool:
        """Ask whether to stop while leaflets are being made."""
        buttons = QMessageBox.StandardButton
        box = self._box(QMessageBox.Icon.Question, self.tr("Leaflets are still being made. Stop?"))
        box.setInformativeText(self.tr("What is made stays. With the same folder you can go on with the rest later."))
        box.setStandardButtons(buttons.Yes | buttons.No)
        return QMessageBox.StandardButton(box.exec()) is buttons.Yes

    def path_to_import(self) -> Path | None:
        """Ask which spreadsheet the groups are in."""
        kinds = self.tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import groups"), "", kinds)
        return Path(name) if name else None

    def path_to_template(self, proposal: Path) -> Path | None:
        """Ask where to save a template; the kind that is chosen gives a name without an ending its ending."""
        kinds = (
            self.tr("Excel workbook (*.xlsx)"), self.tr("OpenDocument spreadsheet (*.ods)"),
            self.tr("Text with commas (*.csv)"),
        )  # fmt: skip
        title = self.tr("Save a template spreadsheet")
        dialog = QFileDialog(self._window, title, str(proposal.parent), ";;".join(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(proposal.suffix.removeprefix("."))
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")")))
        dialog.selectFile(proposal.stem)
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None

    def about_unsaved(self) -> Unsaved:
        """Ask what is to become of changes that are not saved."""
        buttons = QMessageBox.StandardButton
        box = self._box(QMessageBox.Icon.Question, self.tr("The campaign has changes that are not saved."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        answers = {buttons.Save: Unsaved.SAVE, buttons.Discard: Unsaved.DISCARD}
        return answers.get(QMessageBox.StandardButton(box.exec()), Unsaved.CANCEL)

    def preferences(self, chosen: Preferences, spoken: InterfaceLanguage) -> Preferences | None:
        """Ask for the window's language and colours."""
        dialog = PreferencesDialog(chosen, spoken, self._window)
        return dialog.chosen if dialog.exec() else None

    def help(self) -> None:
        """Show how it is done."""
        self._show_text(self.tr("Help"), self.tr("From a statement to a leaflet"), _help())

    def about(self) -> None:
        """Show what this program is, and the licences of what is in it."""
        from importlib.metadata import version

        self._show_text(self.tr("About"), f"Leaflet Studio {version('leaflet-studio')}", about_text())

    def tell(self, problems: tuple[Problem, ...], more: str = "") -> None:
        """Say why something could not be done: what is wrong first, then what to do, where, and what else is to say."""
        lines = [spoken_line(problem) for problem in problems]
        if len(problems) == 1:
            told, place = spoken(problems[0]), spoken_place(problems[0].where)
            box = self._box(QMessageBox.Icon.Warning, told.message)
            box.setInformativeText("\n\n".join(part for part in (told.hint, more, place) if part))
        else:
            box = self._box(QMessageBox.Icon.Warning, "\n\n".join(lines[:SHOWN]))
            box.setInformativeText(more)
        if len(lines) > SHOWN:
            box.setDetailedText("\n\n".join(lines))
        box.exec()

    def _box(self, icon: QMessageBox.Icon, text: str) -> QMessageBox:
        box = QMessageBox(icon, "Leaflet Studio", text, parent=self._window)
        # Texts from files are never taken for HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box

    def _show_text(self, title: str, heading: str, text: str) -> None:
        dialog = text_dialog(self._window, title, heading, text)
        dialog.exec()


def text_dialog(parent: QWidget, title: str, heading: str, text: str) -> QDialog:
    """Make a dialog that shows a long text."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(80 * SPACE, 64 * SPACE)
    label = QLabel(heading, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", "section")
    box = QPlainTextEdit(text, readOnly=True)
    box.setAccessibleName(heading)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
    column.setSpacing(SPACE * 2)
    for part in (label, box, buttons):
        column.addWidget(part)
    return dialog


def about_text() -> str:
    """Return the licences of the program and of everything that comes with it."""
    fonts = sorted(path.name for path in fonts_folder().iterdir() if path.is_dir())
    about = QCoreApplication.translate("About", ABOUT)
    return "\n\n".join((about, QCoreApplication.translate("About", "Fonts:") + f" {', '.join(fonts)}."))


ABOUT = QT_TRANSLATE_NOOP(
    "About",
    "Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.\n\n"
    "The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text "
    "beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program "
    "and are under its licence.\n\n"
    "It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), "
    "PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp "
    "(Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml "
    "(MIT) and msgspec (BSD).",
)


def _help() -> str:
    return "\n\n".join(QCoreApplication.translate("Help", step) for step in HELP)


HELP = (
    QT_TRANSLATE_NOOP(
        "Help",
        "1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the "
        "middle are the file that will be printed.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words "
        "are underlined in their field.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text "
        "reaches.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "6. “Export many” makes a leaflet for every layout, language and group into one folder. Stopped, it goes on "
        "later.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the "
        "pages, F6 goes on to the next part of the window.",
    ),
)
