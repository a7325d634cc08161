"""The keeper's questions: what was not saved, a file that is open elsewhere, one that changed on the disk."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.differences import Change, Difference
from leaflet_studio.desktop.fields import LABELS, label_of, section_of, text_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.locks import Holder
from leaflet_studio.recovery import Record

SHOWN: Final = 300
"""Letters of a field that the table shows."""
SIZE: Final = (760, 460)


class Recovery(Enum):
    """What is to become of what was not saved."""

    RECOVER = auto()
    DISCARD = auto()
    LATER = auto()


class InUse(Enum):
    """What to do with a file that is open in another window."""

    COPY = auto()
    ANYWAY = auto()
    CANCEL = auto()


class KeeperDialogs(QObject):
    """Asks; a test answers in its place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def about_recovery(self, record: Record, found: tuple[Difference, ...]) -> Recovery:
        """Ask whether what was not saved is to be recovered; nothing happens to it unasked."""
        dialog = RecoveryDialog(record, found, self._window)
        dialog.exec()
        return dialog.answer

    def about_use(self, path: Path, holder: Holder) -> InUse:
        """Ask what to do with a file that another window has open."""
        text = self.tr("“%1” is open in another window.").replace("%1", path.name)
        if holder.is_elsewhere:
            text = self.tr("“%1” is open on the computer “%2”, or was left open there.")
            text = text.replace("%1", path.name).replace("%2", holder.host)
        box = self._box(text, self.tr("Whoever saves last would replace what the other has saved."))
        copy = box.addButton(self.tr("Open a copy"), QMessageBox.ButtonRole.AcceptRole)
        anyway = None
        if holder.is_elsewhere:
            anyway = box.addButton(self.tr("Open it all the same"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        box.exec()
        if box.clickedButton() is copy:
            return InUse.COPY
        return InUse.ANYWAY if anyway is not None and box.clickedButton() is anyway else InUse.CANCEL

    def about_changed(self, path: Path) -> bool:
        """Ask whether a file that somebody else changed is to be replaced; its version is kept either way."""
        text = self.tr("“%1” was changed by somebody else since you opened it.").replace("%1", path.name)
        box = self._box(
            text, self.tr("If you replace it, the version that stands there now is kept beside your settings.")
        )
        replace = box.addButton(self.tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace

    def _box(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(QMessageBox.Icon.Warning, "Leaflet Studio", text, parent=self._window)
        # Names of files are never taken for HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(more)
        return box


class RecoveryDialog(QDialog):
    """Shows what was not saved beside what stands in the file, and asks."""

    def __init__(self, record: Record, found: tuple[Difference, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = Recovery.LATER
        self.setWindowTitle(self.tr("Recover your work"))
        self.resize(*SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE * 2)
        head = QLabel(self._head(record), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        column.addWidget(head)
        self.table = self._table(record, found)
        column.addWidget(self.table, stretch=1)
        column.addWidget(self._buttons())
        # Enter recovers; the table can be walked through, but is no choice.
        self.recover_button.setFocus()

    def _head(self, record: Record) -> str:
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(record.written)), QLocale.FormatType.ShortFormat)
        name = Path(record.path).name or record.campaign.title or self.tr("A campaign that was never saved")
        text = self.tr("The program ended before “%1” was saved. This is what was typed until %2.")
        return text.replace("%1", name).replace("%2", when)

    def _table(self, record: Record, found: tuple[Difference, ...]) -> QTableWidget:
        refused = tuple(Difference(field, "", text) for field, text in record.refused)
        rows = (*found, *refused)
        table = QTableWidget(len(rows), 3, objectName="differences")
        table.setHorizontalHeaderLabels([self.tr("Field"), self.tr("In the file"), self.tr("Not saved yet")])
        table.setAccessibleName(self.tr("What is not saved yet"))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        table.setItemDelegate(CellDelegate(table))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for row, each in enumerate(rows):
            texts = (field_title(each.field), *around_change(self._old(each), self._new(each)))
            for cell, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
                table.setItem(row, cell, item)
        return table

    def _old(self, each: Difference) -> str:
        return self.tr("(not there)") if each.change is Change.ADDED else each.old

    def _new(self, each: Difference) -> str:
        return self.tr("(removed)") if each.change is Change.REMOVED else each.new

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        titles = {
            Recovery.RECOVER: (self.tr("Recover"), roles.AcceptRole),
            Recovery.DISCARD: (self.tr("Discard"), roles.DestructiveRole),
            Recovery.LATER: (self.tr("Ask me later"), roles.RejectRole),
        }
        for answer, (title, role) in titles.items():
            button = buttons.addButton(title, role)
            button.clicked.connect(lambda _=False, chosen=answer: self._take(chosen))
            button.setDefault(answer is Recovery.RECOVER)
            button.setProperty("primary", answer is Recovery.RECOVER)
            if answer is Recovery.RECOVER:
                self.recover_button = button
        return buttons

    def _take(self, answer: Recovery) -> None:
        self.answer = answer
        self.accept()


class CellDelegate(QStyledItemDelegate):
    """Makes a row as high as its lines: the style sheet pads cells, which Qt forgets when it breaks their text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell with its text broken as it will be painted."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -SPACE, 0)
        return super().sizeHint(narrower, index)


def field_title(path: str) -> str:
    """Return how a field is called in the window, with its language or its group where it has one."""
    if path.startswith("files."):
        return path.removeprefix("files.")
    owner, *rest = path.split(".", 2)
    member = rest[0] if owner in ("statements", "groups") else ""
    name = rest[-1] if len(rest) == (2 if member else 1) else ""
    section = section_of(path)
    if not name:
        title = text_of("Sections", {"statement": "Statement", "event": "Event"}[section]) if member else path
    else:
        title = label_of(section, name) if f"{section}.{name}" in LABELS else name
    return f"{title} ({member})" if member else title


def around_change(old: str, new: str) -> tuple[str, str]:
    """Return two texts from shortly before where they begin to differ, no longer than is shown."""
    differs = (place for place, (one, other) in enumerate(zip(old, new, strict=False)) if one != other)
    same = next(differs, min(len(old), len(new)))
    start = max(0, same - SHOWN // 5) if max(len(old), len(new)) > SHOWN else 0
    if start:
        # With a whole word; what is written without spaces is cut anywhere.
        start = new.find(" ", start, same) + 1 or start
    return _shortened(old, start), _shortened(new, start)


def _shortened(text: str, start: int) -> str:
    before, after = "…" if start else "", "…" if len(text) > start + SHOWN else ""
    return f"{before}{text[start : start + SHOWN]}{after}"
