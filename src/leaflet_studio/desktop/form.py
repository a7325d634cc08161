"""The form on the left: a navigation, and one section of fields at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.editors import Editor
from leaflet_studio.desktop.fields import SECTIONS, section_of, text_of
from leaflet_studio.desktop.icons import with_icon
from leaflet_studio.desktop.padlock import Padlock
from leaflet_studio.desktop.section_page import SectionPage
from leaflet_studio.desktop.sections import PAGES
from leaflet_studio.desktop.tokens import FORM_WIDTH, SPACE


class Form(QWidget):
    """All fields of the campaign, a section at a time."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.pages: dict[str, SectionPage] = {}
        self.buttons: dict[str, QToolButton] = {}
        self._padlocks: dict[str, Padlock] = {}
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation())
        row.addWidget(self._stack, stretch=1)
        self.setMinimumWidth(FORM_WIDTH)
        bridge.field_wanted.connect(self.focus_field)
        bridge.campaign_changed.connect(self._show_locks)
        self.show_section(SECTIONS[0].id)

    @property
    def section(self) -> str:
        """Return the section that is shown."""
        return self._stack.currentWidget().section.id

    def show_section(self, section: str) -> None:
        """Show a section."""
        self.buttons[section].setChecked(True)
        self._stack.setCurrentWidget(self.pages[section])

    def editor(self, path: str) -> Editor | None:
        """Return the editor of a campaign's field, or None when it is not shown."""
        page = self.pages.get(section_of(path))
        return page.editor(path) if page else None

    def focus_field(self, path: str) -> bool:
        """Show a field's section and put the cursor there; tells whether there is such a field."""
        if path.startswith("groups."):
            self._bridge.choose_group(path.split(".")[1])
        page = self.pages.get(section_of(path))
        if page is None or page.editor(path) is None:
            return False
        self.show_section(page.section.id)
        return page.focus_field(path)

    def _go_to(self, section: str) -> None:
        """Show a section, and go to its button: the next stop is its first field."""
        self.show_section(section)
        self.buttons[section].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ensure_visible(self, widget: QWidget) -> None:
        """Bring a control of the form into sight."""
        for page in self.pages.values():
            if page.isAncestorOf(widget):
                self.show_section(page.section.id)
                page.ensureWidgetVisible(widget)

    def _show_locks(self) -> None:
        """Put a padlock on the sections in which nothing can be changed."""
        for section in SECTIONS:
            page, button = self.pages[section.id], self.buttons[section.id]
            if page.is_locked == bool(button.property("locked")):
                continue
            button.setProperty("locked", page.is_locked)
            name = self.tr("Section: %1, locked") if page.is_locked else self.tr("Section: %1")
            button.setAccessibleName(name.replace("%1", text_of("Sections", section.title)))
            self._padlocks[section.id].setVisible(page.is_locked)

    def _navigation(self) -> QWidget:
        navigation = QFrame(objectName="navigation")
        navigation.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(navigation)
        column.setContentsMargins(SPACE // 2, SPACE, SPACE // 2, SPACE)
        column.setSpacing(SPACE // 2)
        for number, section in enumerate(SECTIONS, 1):
            page = PAGES.get(section.id, SectionPage)(self._bridge, section)
            self.pages[section.id] = page
            self._stack.addWidget(page)
            column.addWidget(self._button(section.id, text_of("Sections", section.title), number))
        column.addStretch()
        return navigation

    def _button(self, section: str, title: str, number: int) -> QToolButton:
        button = QToolButton(text=title, checkable=True, iconSize=QSize(24, 24))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setProperty("kind", "section")
        # Not the button's own: that is pressed for a moment first, and a fast typist's next key goes astray.
        QShortcut(f"Alt+{number}", self, lambda: self._go_to(section))
        button.setToolTip(f"{title} (Alt+{number})")
        button.setAccessibleName(self.tr("Section: %1").replace("%1", title))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        with_icon(button, section)
        self._padlocks[section] = _in_corner(button)
        button.clicked.connect(lambda: self.show_section(section))
        self._group.addButton(button)
        self.buttons[section] = button
        return button


def _in_corner(button: QToolButton) -> Padlock:
    """Put a padlock into the upper corner of a button; it is not shown yet."""
    padlock = Padlock()
    padlock.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    corner = QHBoxLayout(button)
    corner.setContentsMargins(SPACE, SPACE, SPACE, 0)
    corner.addStretch()
    corner.addWidget(padlock, alignment=Qt.AlignmentFlag.AlignTop)
    return padlock
