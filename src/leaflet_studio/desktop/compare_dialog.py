"""Versions compared: which files, what may differ in them, then a list and a contact sheet; exceptions stand out."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.desktop.background import Background
from leaflet_studio.desktop.comparison import Compared, Differing, Version, compared
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.icons import dress, icon, with_icon
from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.spoken import spoken_text
from leaflet_studio.desktop.steps import StepDialog, button, button_row, step
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.problems import LeafletError, Problem
from leaflet_studio.storage import write_whole

SIZE: Final = QSize(120 * SPACE, 80 * SPACE)
SHEET_NAME: Final = "contact-sheet.png"


class CompareDialog(StepDialog):
    """Three steps: choose, work, look. `allowed` are the names of frames that may differ, to begin with."""

    def __init__(self, dialogs: Dialogs, files: KitDialogs, allowed: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._dialogs, self._files = dialogs, files
        self._work: Background | None = None
        self.found: Compared | None = None
        self.setWindowTitle(self.tr("Compare versions"))
        self.resize(SIZE)
        for page in (self._choosing(", ".join(allowed)), self._working(), self._looking()):
            self._steps.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.addWidget(self._steps)
        dress(self, colours_of(self.palette()))
        self._allow()

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add versions, each once; the first file of all is the master where none is named yet."""
        if paths and not self.master.text():
            self.master.setText(str(paths[0]))
            paths = paths[1:]
        known = {self.versions.item(row).text() for row in range(self.versions.count())}
        self.versions.addItems([str(path) for path in paths if str(path) not in known])
        self._allow()

    def compare(self) -> None:
        """Compare the versions with their master."""
        master, allowed = Path(self.master.text()), self.allowed.text()
        versions = tuple(Path(self.versions.item(row).text()) for row in range(self.versions.count()))
        self._steps.setCurrentIndex(1)
        self.cancel_button.setFocus()
        self._work = Background(lambda progress: compared(master, versions, allowed, progress), self)
        self._work.done.connect(self._show)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._go_back)
        self._work.start()

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the button of each step that Enter presses."""
        return (self.compare_button, self.cancel_button, self.close_button)

    def reject(self) -> None:
        """Stop what is under way; closing is another step."""
        if self._work is not None:
            self._work.stop()
            return
        super().reject()

    def _choosing(self, allowed: str) -> QWidget:
        page, column = step(self.tr("Compare versions with their master"))
        text = self.tr(
            "Shows that nothing but the permitted frames differs between finished files, by their bytes and by their "
            "pixels: of a batch, or of what local groups sent to print."
        )
        column.addWidget(_said(text, "quiet"))
        self.master = QLineEdit()
        self.master.textChanged.connect(self._allow)
        choose = button(self.tr("Choose…"), self._choose_master)
        with_icon(choose, "folder")
        column.addWidget(self._label(self.tr("Master"), self.master))
        column.addLayout(_row(self.master, choose))
        self.versions = QListWidget()
        self.versions.setProperty("kind", "framed")
        add = button(self.tr("Add files…"), lambda: self.add(self._files.finished_files()))
        with_icon(add, "add")
        remove = button(self.tr("Remove all"), self._remove_all)
        column.addWidget(self._label(self.tr("Versions"), self.versions))
        column.addWidget(self.versions, stretch=1)
        buttons = _row(add, remove)
        buttons.addStretch()
        column.addLayout(buttons)
        self.allowed = QLineEdit(allowed, placeholderText="event, contact-*")
        column.addWidget(self._label(self.tr("Frames that may differ"), self.allowed))
        column.addWidget(self.allowed)
        column.addWidget(_said(self.tr("Names of frames with commas between them; * stands for any signs."), "small"))
        self.compare_button = button(self.tr("Compare"), self.compare, primary=True)
        column.addLayout(button_row(button(self.tr("Cancel"), self.reject), self.compare_button))
        return page

    def _working(self) -> QWidget:
        page, column = step(self.tr("Comparing"))
        bar = QProgressBar(textVisible=False, minimum=0, maximum=0)
        bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(bar)
        column.addStretch()
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        column.addLayout(button_row(self.cancel_button))
        return page

    def _looking(self) -> QWidget:
        page, column = step(self.tr("What differs"))
        self.summary = _said("", "good")
        self.everything = QCheckBox(self.tr("Show what may differ, too"))
        self.everything.toggled.connect(self._fill)
        self.tree = QTreeWidget(headerHidden=True)
        self.tree.setAccessibleName(self.tr("Versions and their differences"))
        self.tree.setWordWrap(True)
        self.sheet = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.sheet.setAccessibleName(self.tr("Contact sheet"))
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self.sheet)
        # Its exceptions stand at the left, in every language.
        area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        halves = _row(self.tree, area)
        halves.setSpacing(2 * SPACE)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        column.addWidget(self.summary)
        column.addLayout(halves, stretch=1)
        column.addWidget(self.everything)
        save = button(self.tr("Save the contact sheet…"), self._save)
        self.close_button = button(self.tr("Close"), self.accept, primary=True)
        column.addLayout(button_row(save, button(self.tr("Back"), self._go_back), self.close_button))
        return page

    def _label(self, text: str, control: QWidget) -> QLabel:
        label = _said(text, "label")
        label.setBuddy(control)
        control.setAccessibleName(text)
        return label

    def _choose_master(self) -> None:
        if paths := self._files.finished_files():
            self.master.setText(str(paths[0]))

    def _remove_all(self) -> None:
        self.versions.clear()
        self._allow()

    def _allow(self) -> None:
        self.compare_button.setEnabled(bool(self.master.text().strip()) and self.versions.count() > 0)

    def _go_back(self) -> None:
        self._work = None
        self._steps.setCurrentIndex(0)

    def _fail(self, problems: tuple[Problem, ...]) -> None:
        self._go_back()
        self._dialogs.tell(problems)

    def _show(self, found: Compared) -> None:
        self._work, self.found = None, found
        wrong, whole = sum(bool(each.exceptions) for each in found.versions), len(found.versions)
        same = self.tr("Nothing outside of the permitted frames differs in %n version(s).", "", whole)
        differs = self.tr("%n version(s) of %1 differ where they must not.", "", wrong).replace("%1", str(whole))
        self.summary.setText(differs if wrong else same)
        self.summary.setProperty("role", "error" if wrong else "good")
        self.summary.style().polish(self.summary)
        self._fill()
        self.sheet.setPixmap(QPixmap.fromImage(QImage.fromData(found.sheet)))
        self._steps.setCurrentIndex(2)
        self.tree.setFocus()

    def _fill(self) -> None:
        self.tree.clear()
        for version in self.found.versions if self.found else ():
            item = self._item(version)
            self.tree.addTopLevelItem(item)
            item.setExpanded(bool(version.exceptions))

    def _item(self, version: Version) -> QTreeWidgetItem:
        colours = colours_of(self.palette())
        name = Path(version.file).name
        said = self.tr("%n exception(s)", "", version.exceptions) if version.exceptions else self.tr("as it must be")
        item = QTreeWidgetItem([f"{name}: {said}"])
        item.setToolTip(0, version.file)
        sign, colour = ("error", colours.error) if version.exceptions else ("ok", colours.good)
        item.setIcon(0, icon(sign, colour))
        item.setForeground(0, QBrush(QColor(colours.text if version.exceptions else colours.quiet)))
        for each in version.differences:
            if not each.permitted or self.everything.isChecked():
                line = QTreeWidgetItem([self._line(each)])
                line.setToolTip(0, f"{self._line(each)} {self._place(each) if each.frame else ''}".strip())
                line.setData(0, Qt.ItemDataRole.AccessibleTextRole, line.toolTip(0))
                line.setForeground(0, QBrush(QColor(colours.quiet if each.permitted else colours.error)))
                item.addChild(line)
        return item

    def _line(self, each: Differing) -> str:
        """Say what differs; where a frame does, its name says the place."""
        said = spoken_text(each.what)
        said = f"{said[:1].upper()}{said[1:]}"
        if each.page:
            said = self.tr("Page %1: %2").replace("%1", str(each.page)).replace("%2", said)
        if each.permitted:
            said = self.tr("%1 (may differ)").replace("%1", said)
        return said if each.frame else f"{said} {self._place(each)}".strip()

    def _place(self, each: Differing) -> str:
        if each.box_mm is None:
            return ""
        x, y, width, height = (f"{number:.0f}" for number in each.box_mm)
        place = self.tr("(%1 × %2 mm, %3 mm from the left, %4 mm from the top)")
        for sign, number in (("%1", width), ("%2", height), ("%3", x), ("%4", y)):
            place = place.replace(sign, number)
        return place

    def _save(self) -> None:
        path = self._files.path_for_sheet(Path(self.master.text()).with_name(SHEET_NAME))
        if path is None or self.found is None:
            return
        try:
            write_whole(path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png"), self.found.sheet)
        except LeafletError as stop:
            self._dialogs.tell(stop.problems)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for part in parts:
        row.addWidget(part)
    return row


def _said(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=role != "label")
    label.setProperty("role", role)
    return label
