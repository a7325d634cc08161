"""A table of texts, as long as it may be: only what is seen of it is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex
SHOWN = 120
"""Letters of a cell that are shown; all are in its tooltip."""


class Rows(QAbstractTableModel):
    """Rows of texts below their headings. Texts from files are shown as they are, never taken for HTML."""

    def __init__(self, headings: Sequence[str], rows: Sequence[tuple[str, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._headings, self.rows = headings, rows

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, on one line."""
        text = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            line = " ".join(text.split())
            return f"{line[:SHOWN]}…" if len(line) > SHOWN else line
        return text if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


def table_of(name: str, headings: Sequence[str], rows: Sequence[tuple[str, ...]], parent: QWidget) -> QTableView:
    """Make a table with a name for screen readers; the last columns share what room there is."""
    table = QTableView(parent)
    table.setModel(Rows(headings, rows, table))
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return table
