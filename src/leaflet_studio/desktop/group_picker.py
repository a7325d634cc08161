"""The local groups to choose from: thousands are found by typing a part of a name or a city."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

from leaflet_studio.campaign.model import Group
from leaflet_studio.desktop.editors import Editor

SHOWN = 16


class GroupPicker(Editor):
    """Chooses a group by its name, with its city where the name does not say it; no group is a choice, too."""

    def __init__(self, label: str) -> None:
        self._combo = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(8)
        self._combo.setMaxVisibleItems(SHOWN)
        self._ids: list[str] = []
        self._groups: tuple[Group, ...] | None = None
        # Qt's own list: its texts are filtered without a call of Python for each.
        self._model = QStringListModel(self._combo)
        self._combo.setModel(self._model)
        self._combo.setView(_quick_list())
        self._combo.setCompleter(self._completer())
        super().__init__(label, self._combo)
        line = self._combo.lineEdit()
        line.setAccessibleName(label)
        line.setPlaceholderText(self.tr("Type a part of a name or a city"))
        # What is typed and is no group is forgotten when the field is left.
        line.editingFinished.connect(self._show_chosen)
        self._combo.activated.connect(lambda _: self.edited.emit(self.text()))

    def text(self) -> str:
        """Return the id of the group that is chosen; empty for none."""
        index = self._combo.currentIndex()
        return self._ids[index] if 0 <= index < len(self._ids) else ""

    def set_text(self, text: str) -> None:
        """Choose a group by its id."""
        if text == self.text() and self._combo.currentIndex() >= 0:
            return
        self._combo.setCurrentIndex(self._ids.index(text) if text in self._ids else 0)
        self._combo.lineEdit().setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Offer no choice, or offer it again."""
        self._combo.setEnabled(not read_only)

    def set_groups(self, groups: tuple[Group, ...]) -> None:
        """Offer these, and none; nothing moves when they are called as before."""
        if groups is self._groups or self._rename(groups):
            return
        self._groups = groups
        ids = ["", *(group.id for group in groups)]
        chosen = self.text()
        self._ids = ids
        self._model.setStringList([self.tr("No event"), *map(_title, groups)])
        self._combo.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
        # A long name is read from its beginning.
        self._combo.lineEdit().setCursorPosition(0)
        self.say_aside(self.tr("%Ln group(s)", "", len(groups)))

    def _rename(self, groups: tuple[Group, ...]) -> bool:
        """Show that a group was edited; tells whether that is all that changed."""
        if self._groups is None or len(groups) != len(self._groups):
            return False
        edited = [row for row, (old, new) in enumerate(zip(self._groups, groups, strict=True), 1) if old is not new]
        if len(edited) != 1 or groups[edited[0] - 1].id != self._ids[edited[0]]:
            return False
        self._groups = groups
        index = self._model.index(edited[0], 0)
        title = _title(groups[edited[0] - 1])
        if title != index.data():
            self._model.setData(index, title)
        return True

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._model, self._combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(SHOWN)
        completer.setPopup(_quick_list())
        return completer

    def _show_chosen(self) -> None:
        line = self._combo.lineEdit()
        line.setText(self._combo.itemText(self._combo.currentIndex()))
        line.setCursorPosition(0)


def _quick_list() -> QListView:
    view = QListView()
    view.setUniformItemSizes(True)
    return view


def _title(group: Group) -> str:
    name, city = group.name or group.id, group.event.city
    return f"{name} – {city}" if city and city.casefold() not in name.casefold() else name
