"""A list of things of which any number is chosen, long ones found by typing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.desktop.icons import icon
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE

FOUND_BY_TYPING: Final = 12
"""From so many lines on there is a field to find one."""
ROLE: Final = Qt.ItemDataRole
Index = QModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A thing to choose by its id, what is said of it, and its sign: an icon's name with a colour of the tokens."""

    id: str
    text: str
    sign: tuple[str, str] = ("", "")


class _Model(QAbstractListModel):
    """The lines that are shown, and which of all are chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.lines: tuple[Line, ...] = ()
        self._shown: tuple[Line, ...] = ()
        self.chosen: frozenset[str] = frozenset()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        line = self._shown[index.row()]
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole):
            return line.text
        if role == ROLE.CheckStateRole:
            return Qt.CheckState.Checked if line.id in self.chosen else Qt.CheckState.Unchecked
        if role == ROLE.DecorationRole and line.sign[0]:
            name, colour = line.sign
            return icon(name, getattr(colours_of(self._widget.palette()), colour))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        if role != ROLE.CheckStateRole:
            return False
        self.choose(self.chosen ^ {self._shown[index.row()].id})
        return True

    def show_lines(self, lines: tuple[Line, ...], chosen: frozenset[str]) -> None:
        self.lines = lines
        self.chosen = chosen
        self.find("")

    def find(self, words: str) -> None:
        self.beginResetModel()
        wanted = words.casefold()
        self._shown = tuple(line for line in self.lines if wanted in f"{line.text} {line.id}".casefold())
        self.endResetModel()

    def choose(self, chosen: frozenset[str]) -> None:
        self.chosen = chosen
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1), [ROLE.CheckStateRole])
        self.changed.emit()

    def choose_shown(self, *, chosen: bool) -> None:
        shown = frozenset(line.id for line in self._shown)
        self.choose(self.chosen | shown if chosen else self.chosen - shown)

    def ids(self) -> tuple[str, ...]:
        return tuple(line.id for line in self.lines if line.id in self.chosen)


class _WholeRow(QStyledItemDelegate):
    """A click anywhere on a row, or the space bar, turns its tick."""

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if isinstance(event, QMouseEvent):
            is_meant = event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton
        else:
            is_meant = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        return is_meant and model.setData(index, None, ROLE.CheckStateRole)


class TickList(QWidget):
    """A list with ticks, its buttons for all and none, and a field to find lines in a long one."""

    changed = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._model.changed.connect(self.changed)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_WholeRow(self.view))
        self.view.setAccessibleName(name)
        self.view.setUniformItemSizes(True)
        self.view.setIconSize(QSize(SPACE * 2, SPACE * 2))
        self.view.setProperty("kind", "checks")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = QLineEdit(placeholderText=self.tr("Find…"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Find…"))
        self.search.textChanged.connect(self._model.find)
        self.all_button = self._link(self.tr("All"), chosen=True)
        self.none_button = self._link(self.tr("None"), chosen=False)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.all_button)
        row.addWidget(self.none_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.search)
        column.addWidget(self.view, stretch=1)
        column.addLayout(row)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the ids that are chosen, in the order of the list."""
        return self._model.ids()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return everything that can be chosen."""
        return self._model.lines

    def show_lines(self, lines: tuple[Line, ...], chosen: frozenset[str]) -> None:
        """Show what can be chosen, and what is."""
        self.search.clear()
        self.search.setVisible(len(lines) >= FOUND_BY_TYPING)
        self._model.show_lines(lines, chosen)
        first = next((row for row, line in enumerate(lines) if line.id in chosen), 0)
        if lines:
            self.view.scrollTo(self._model.index(first), QListView.ScrollHint.PositionAtCenter)

    def _link(self, text: str, *, chosen: bool) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._model.choose_shown(chosen=chosen))
        return button
