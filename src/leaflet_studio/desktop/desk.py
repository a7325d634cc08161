"""What a person has arranged in the window, kept while its parts are made anew in another language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget

from leaflet_studio.desktop.form import Form


@dataclass(frozen=True, slots=True)
class Desk:
    """The shown section with how far it is scrolled, the field with the focus, widths, tab, and what is switched on."""

    section: str
    scrolled: int
    focused: str
    widths: QByteArray
    tab: int
    switched: tuple[bool, ...]

    @classmethod
    def of(cls, form: Form, splitter: QSplitter, side: QTabWidget, actions: list[QAction]) -> Desk:
        """Look how the window's parts are arranged."""
        page, focused = form.pages[form.section], QApplication.focusWidget()
        held = (page.path(name) for name, each in page.editors.items() if focused and each.isAncestorOf(focused))
        switched = tuple(action.isChecked() for action in actions)
        scrolled = page.verticalScrollBar().value()
        return cls(form.section, scrolled, next(held, ""), splitter.saveState(), side.currentIndex(), switched)

    def give_to(self, form: Form, splitter: QSplitter, side: QTabWidget, actions: list[QAction]) -> None:
        """Arrange new parts in the same way; the actions are the same ones in the same order."""
        for action, checked in zip(actions, self.switched, strict=True):
            action.setChecked(checked)
        splitter.restoreState(self.widths)
        side.setCurrentIndex(self.tab)
        form.show_section(self.section)
        if self.focused:
            form.focus_field(self.focused)
        form.pages[self.section].verticalScrollBar().setValue(self.scrolled)
