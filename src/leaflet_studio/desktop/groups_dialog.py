"""Groups from a spreadsheet: reading it, what was understood of it, what is taken of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.importing.groups import Changes
from leaflet_studio.campaign.importing.tables import Form
from leaflet_studio.campaign.model import Group
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.cell_list import CellList
from leaflet_studio.desktop.columns_page import ColumnsPage
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.field_problems import FieldProblems
from leaflet_studio.desktop.icons import dress, with_icon
from leaflet_studio.desktop.sheet_reader import Harvest, Looked, SheetReader
from leaflet_studio.desktop.steps import StepDialog, button, button_row, step
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.problems import Problem

SIZE: Final = QSize(116 * SPACE, 76 * SPACE)
READING, COLUMNS, GROUPS, REFUSED = range(4)


class GroupsDialog(StepDialog):
    """Reading, columns, groups: three steps in one window; a file that cannot be read stands instead of them."""

    def __init__(self, bridge: Bridge, dialogs: Dialogs, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._dialogs = dialogs
        self._path = path
        self._harvest: Harvest | None = None
        self._back_to = COLUMNS
        self.taken: tuple[Group, ...] = ()
        self.setWindowTitle(self.tr("Import groups"))
        self.resize(SIZE)
        for page in (self._reading(), self._understanding(), self._taking(), self._refusing()):
            self._steps.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.addWidget(self._steps)
        self.reader = SheetReader()
        self.reader.looked.connect(self._show_sheet)
        self.reader.harvested.connect(self._show_harvest)
        self.reader.failed.connect(self._refuse)
        self.reader.advanced.connect(self._advance)
        dress(self, colours_of(self.palette()))
        self.read()

    @property
    def step(self) -> int:
        """Return the step that is shown."""
        return self._steps.currentIndex()

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the campaign's languages, which decide where the file alone cannot."""
        campaign = self._bridge.campaign
        return tuple(dict.fromkeys((campaign.source_language, *(each.language for each in campaign.statements))))

    def read(self, form: Form | None = None) -> None:
        """Read the file from its beginning; `form` says how, where what was found out is wrong."""
        self._wait(self.tr("Reading %1").replace("%1", self._path.name), 0)
        self.reader.look(self._path, self.languages, form)

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the button of each step that Enter presses."""
        return (self.cancel_button, self.next_button, self.import_button, self.other_button)

    def done(self, result: int) -> None:
        """Close; what is being read is left."""
        self.reader.cancel()
        super().done(result)

    def _reading(self) -> QWidget:
        page, column = step("")
        self._reading_title = column.itemAt(0).widget()
        self._rows = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self._rows)
        column.addWidget(self._bar)
        column.addStretch()
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        column.addLayout(button_row(self.cancel_button))
        return page

    def _understanding(self) -> QWidget:
        page, column = step("")
        self._columns_title = column.itemAt(0).widget()
        self.columns = ColumnsPage()
        self.columns.changed.connect(self._allow_next)
        self.columns.form_chosen.connect(self.read)
        column.addWidget(self.columns, stretch=1)
        self.next_button = button(self.tr("Continue"), self._take, primary=True)
        self.else_button = button(self.tr("Another file…"), self._choose_other)
        with_icon(self.else_button, "folder")
        row = button_row(button(self.tr("Cancel"), self.reject), self.next_button)
        row.insertWidget(0, self.else_button)
        column.addLayout(row)
        return page

    def _taking(self) -> QWidget:
        page, column = step("")
        self._groups_title = column.itemAt(0).widget()
        self._counts = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        column.addWidget(self._counts)
        column.addWidget(self._choices())
        self._cells = self._bad_cells()
        column.addWidget(self._cells, stretch=1)
        column.addStretch()
        self.import_button = button("", self._import, primary=True)
        self.back_button = button(self.tr("Back"), lambda: self._steps.setCurrentIndex(COLUMNS))
        self.again_button = button(self.tr("Read the file again"), self.read)
        row = button_row(button(self.tr("Cancel"), self.reject), self.import_button)
        row.insertWidget(0, self.again_button)
        row.insertWidget(0, self.back_button)
        column.addLayout(row)
        return page

    def _choices(self) -> QWidget:
        """Make what is asked: what becomes of the campaign's groups, and of good rows when others are bad."""
        self.add = QRadioButton(self.tr("Add these groups; one that is there already (same id) is updated"))
        self.replace = QRadioButton(self.tr("Replace: only the groups of this file remain"))
        self.good_rows = QRadioButton(self.tr("Take the good rows"))
        self.all_or_none = QRadioButton(self.tr("Take nothing until all rows are right"))
        self._merging = _either(self.add, self.replace)
        self._accepting = _either(self.good_rows, self.all_or_none)
        for radio in (self.add, self.replace, self.good_rows, self.all_or_none):
            radio.toggled.connect(self._count)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._merging)
        column.addWidget(self._accepting)
        return choices

    def _bad_cells(self) -> QWidget:
        self._cells_title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._cells_title.setProperty("role", "label")
        self.cells = CellList()
        detail = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        detail.setMinimumHeight(5 * SPACE)
        detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.cells.told.connect(detail.setText)
        self.copy_button = button(self.tr("Copy the list"), self.cells.copy)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._cells_title)
        column.addWidget(self.cells, stretch=1)
        foot = button_row(self.copy_button)
        foot.insertWidget(0, detail, stretch=1)
        column.addLayout(foot)
        return part

    def _refusing(self) -> QWidget:
        page, column = step(self.tr("This file cannot be read"))
        self._file = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._reasons = FieldProblems()
        column.addWidget(self._file)
        column.addWidget(self._reasons)
        column.addStretch()
        self.other_button = button(self.tr("Another file…"), self._choose_other, primary=True)
        self.again = button(self.tr("Read the file again"), self.read)
        column.addLayout(button_row(self.again, button(self.tr("Cancel"), self.reject), self.other_button))
        return page

    def _wait(self, title: str, rows: int) -> None:
        """Show that the file is being read; of how many rows, once that is known."""
        self._reading_title.setText(title)
        self._rows.setText("")
        self._bar.setRange(0, rows)
        self._bar.setValue(0)
        self._steps.setCurrentIndex(READING)
        self.cancel_button.setFocus()

    def _advance(self, rows: int) -> None:
        self._bar.setValue(rows)
        self._rows.setText(self.tr("%Ln row(s)", "", rows))

    def _show_sheet(self, looked: Looked) -> None:
        self._columns_title.setText(self.tr("What was understood of %1").replace("%1", looked.sheet.path.name))
        self.columns.show_sheet(looked.sheet, looked.months)
        self._steps.setCurrentIndex(COLUMNS)
        (self.next_button if self.next_button.isEnabled() else self.columns).setFocus()

    def _allow_next(self) -> None:
        self.next_button.setEnabled(self.columns.understood is not None)

    def _take(self) -> None:
        understood = self.columns.understood
        if understood is None:
            return
        self._wait(self.tr("Looking at every cell of %1").replace("%1", self._path.name), understood.rows)
        self.reader.take(understood, self._bridge.campaign.groups)

    def _show_harvest(self, harvest: Harvest) -> None:
        self._harvest = harvest
        outcome = harvest.outcome
        self._merging.setVisible(bool(self._bridge.campaign.groups) and bool(outcome.groups))
        self._accepting.setVisible(bool(outcome.refused) and bool(outcome.groups))
        for radio in (self.add, self.good_rows):
            radio.setChecked(True)
        listed = len(outcome.problems)
        title = self.tr("%Ln cell(s) with something wrong", "", listed + outcome.unlisted)
        if outcome.unlisted:
            title += " – " + self.tr("the first %1 are listed").replace("%1", QLocale().toString(listed))
        self._cells_title.setText(title)
        self._cells.setVisible(bool(outcome.problems))
        self.cells.show_problems(outcome.problems)
        self._count()
        self._steps.setCurrentIndex(GROUPS)
        (self.import_button if self.import_button.isEnabled() else self.back_button).setFocus()

    def _count(self) -> None:
        """Say what becomes of the groups as it is chosen."""
        if self._harvest is None:
            return
        outcome = self._harvest.outcome
        number = 0 if self.all_or_none.isChecked() and outcome.refused else len(outcome.groups)
        self._groups_title.setText(self.tr("%Ln group(s) can be taken", "", len(outcome.groups)))
        self._counts.setText(self._said(self._changes, outcome.refused))
        self.import_button.setText(self.tr("Import %Ln group(s)", "", number))
        self.import_button.setEnabled(number > 0)

    @property
    def _changes(self) -> Changes:
        return self._harvest.replaced_changes if self.replace.isChecked() else self._harvest.added_changes

    def _said(self, changes: Changes, refused: int) -> str:
        counts = (
            (changes.new, self.tr("New: %1")),
            (changes.changed, self.tr("Changed: %1")),
            (changes.unchanged, self.tr("As they were: %1")),
            (changes.removed, self.tr("Removed: %1")),
            (refused, self.tr("Rows that cannot be taken: %1")),
        )
        return "  ·  ".join(text.replace("%1", QLocale().toString(number)) for number, text in counts if number)

    def _import(self) -> None:
        if self._harvest is None or not self.import_button.isEnabled():
            return
        self.taken = self._harvest.outcome.groups
        self._bridge.take_groups(self._harvest.replaced if self.replace.isChecked() else self._harvest.added)
        self.accept()

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        self._file.setText(str(self._path))
        self._reasons.show_problems(problems)
        self._steps.setCurrentIndex(REFUSED)
        self.other_button.setFocus()

    def _choose_other(self) -> None:
        if path := self._dialogs.path_to_import():
            self._path = path
            self.read()


def _either(first: QRadioButton, second: QRadioButton) -> QWidget:
    """Lay out two answers of which one holds."""
    part = QWidget()
    group = QButtonGroup(part)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for radio in (first, second):
        group.addButton(radio)
        column.addWidget(radio)
    return part
