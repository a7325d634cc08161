"""Every bad cell of a spreadsheet in one list: where it is, what is wrong, what to do; to be copied as a table."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from leaflet_studio.campaign.importing.tables import PRISED
from leaflet_studio.desktop.field_problems import SEVERITIES, colour_of
from leaflet_studio.desktop.fields import text_of
from leaflet_studio.desktop.icons import icon
from leaflet_studio.desktop.spoken import spoken
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.problems import Problem, Severity

ROW_PX: Final = 4 * SPACE
WIDTHS: Final = (9 * SPACE, 15 * SPACE, 44 * SPACE)
AnyIndex = QModelIndex | QPersistentModelIndex
RIGHT_TO_LEFT: Final = "\N{RIGHT-TO-LEFT MARK}"
NOWHERE: Final = QModelIndex()


class CellProblems(QAbstractTableModel):
    """Problems as rows. Texts from the file are shown as they are, never taken for HTML."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._problems: tuple[Problem, ...] = ()
        self.titles = (self.tr("Row"), self.tr("Column"), self.tr("What is wrong"), self.tr("What to do"))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._problems = problems
        colours = colours_of(self._view.window().palette())
        self._signs = {each: icon(each.value, colour_of(each, colours)) for each in Severity}
        self.endResetModel()

    def cells(self, row: int) -> tuple[str, ...]:
        """Return what stands in a row."""
        problem = spoken(self._problems[row])
        return str(problem.where.line), problem.where.field, problem.message, problem.hint

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many problems there are."""
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many columns a problem has."""
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, its sign, and what screen readers say."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(index.row())[index.column()]
        severity = self._problems[index.row()].severity
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._signs[severity]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return f"{text_of('Severities', SEVERITIES[severity])}, {self.cells(index.row())[0]}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None


class CellList(QTableView):
    """Shows bad cells; `told` carries the whole text of the one that is chosen."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__(showGrid=False, cornerButtonEnabled=False)
        self.problems = CellProblems(self)
        self.setModel(self.problems)
        self.setAccessibleName(self.tr("Cells with something wrong"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(len(WIDTHS), QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these, and tell the first."""
        self.problems.show_problems(problems)
        if problems:
            self.setCurrentIndex(self.problems.index(0, 0))

    def copy(self) -> None:
        """Put the rows that are chosen, or all when it is one at most, on the clipboard as a table."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = chosen if len(chosen) > 1 else range(self.problems.rowCount())
        table = (self.problems.titles, *(self.problems.cells(row) for row in rows))
        # Where it is pasted into a spreadsheet, no column's name is taken for a formula.
        safe = ("\t".join(f"'{cell}" if cell.startswith(PRISED) else cell for cell in cells) for cells in table)
        QGuiApplication.clipboard().setText("\n".join(safe))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            _, _, message, hint = self.problems.cells(current.row())
            # A sentence that begins with a word of the file is still one in the window's language.
            direction = RIGHT_TO_LEFT if self.isRightToLeft() else ""
            self.told.emit(f"{direction}{message} {hint}".strip())
