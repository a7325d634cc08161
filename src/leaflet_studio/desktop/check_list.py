"""A list of things with a box before each; a long one is searched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import Choice

LONG = 8
"""From so many things on the list can be searched."""
KEY = Qt.ItemDataRole.UserRole


class CheckList(QWidget):
    """Things to tick. `changed` tells that others are ticked."""

    changed = Signal()

    def __init__(self, name: str, choices: Iterable[Choice], *, checked: bool = False) -> None:
        super().__init__()
        self.list = QListWidget(uniformItemSizes=True)
        self.list.setAccessibleName(name)
        self.list.setProperty("kind", "framed")
        for choice in choices:
            item = QListWidgetItem(choice.title, self.list)
            item.setData(KEY, choice.id)
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self.search = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search: %1").replace("%1", name))
        self.search.textChanged.connect(self._filter)
        self.search.setHidden(self.list.count() < LONG)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.search)
        column.addWidget(self.list)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the ids of what is ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold() and wanted not in str(item.data(KEY)).casefold())
