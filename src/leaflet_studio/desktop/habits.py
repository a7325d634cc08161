"""What every widget of the window must or must not do, kept by one event filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit

TEXT_FIELDS = (QLineEdit, QPlainTextEdit)
WHEELED = (QComboBox, QAbstractSpinBox)
UNDO_KEYS = [QKeySequence("Ctrl+Z")]
REDO_KEYS = [QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]
"""Both habits of redoing, on every system."""


class Habits(QObject):
    """Undo belongs to the campaign, not to a field; a wheel scrolls the form and changes no field without focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that fields must not have."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, TEXT_FIELDS):
            return _is_undo(event)
        if event.type() == QEvent.Type.Wheel and isinstance(watched, WHEELED) and not watched.hasFocus():
            event.ignore()
            parent = watched.parentWidget()
            if parent is not None:
                QApplication.sendEvent(parent, event)
            return True
        return False


def _is_undo(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in UNDO_KEYS + REDO_KEYS:
        # Not accepted, so that the window's own shortcut gets it.
        event.ignore()
        return True
    return False
