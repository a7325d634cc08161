"""The window's commands: every action with its words, keys and icon, in menus and in the tool bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from leaflet_studio.desktop.habits import REDO_KEYS, UNDO_KEYS
from leaflet_studio.desktop.icons import with_icon
from leaflet_studio.desktop.pages import Overlay
from leaflet_studio.desktop.preview import Preview
from leaflet_studio.desktop.tokens import ICON, SPACE

Keys = QKeySequence.StandardKey | str | list[QKeySequence] | None
KEY: Final = QKeySequence.StandardKey


class Commands(QObject):
    """All actions of a window. What they do is connected by the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.new = self._action(self.tr("New, empty"), KEY.New, "new")
        self.sample = self._action(self.tr("New from sample"), "Ctrl+Shift+N", "sample")
        self.open = self._action(self.tr("Open…"), KEY.Open, "open")
        self.save = self._action(self.tr("Save"), KEY.Save, "save")
        self.save_as = self._action(self.tr("Save as…"), KEY.SaveAs)
        # Not Ctrl+E: text fields keep that for themselves on X11.
        self.export = self._action(self.tr("Export…"), "Ctrl+Shift+E", "export", "on_accent")
        self.many = self._action(self.tr("Export many…"), "Ctrl+Shift+M", "export-many")
        self.print = self._action(self.tr("Print…"), KEY.Print, "print")
        self.make_kits = self._action(self.tr("Make kits…"), None, "kit")
        self.merge_returns = self._action(self.tr("Merge returns…"), None, "merge")
        self.save_return = self._action(self.tr("Save return…"), None, "return")
        self.save_key = self._action(self.tr("Save a copy of the key…"), None)
        self.take_key = self._action(self.tr("Take over a key…"), None)
        self.import_groups = self._action(self.tr("Import groups…"), "Ctrl+Shift+I", "table")
        self.template = self._action(self.tr("Save a template spreadsheet…"), None)
        self.compare = self._action(self.tr("Compare versions…"), None, "compare")
        self.quit = self._action(self.tr("Quit"), KEY.Quit)
        self.undo = self._action(self.tr("Undo"), UNDO_KEYS, "undo")
        self.redo = self._action(self.tr("Redo"), REDO_KEYS, "redo")
        self.preferences = self._action(self.tr("Preferences…"), "Ctrl+,")
        self.zoom_in = self._action(self.tr("Zoom in"), [QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")], "zoom-in")
        self.zoom_out = self._action(self.tr("Zoom out"), KEY.ZoomOut, "zoom-out")
        self.real_size = self._action(self.tr("Real size (100 %)"), "Ctrl+1")
        self.fit_width = self._action(self.tr("Fit width"), "Ctrl+0", "fit-width")
        self.fit_page = self._action(self.tr("Fit page"), "Ctrl+9", "fit-page")
        self.two_up = self._toggle(self.tr("Front and back side by side"), "Ctrl+2", "two-up")
        self.beside = self._toggle(self.tr("Translation beside its source"), "Ctrl+T", "beside")
        self.form = self._toggle(self.tr("Fields"), "F7", "panel-left", checked=True)
        self.side = self._toggle(self.tr("Problems and layouts"), "F8", "panel-right", checked=True)
        self.palette = self._action(self.tr("Find a command…"), "Ctrl+K", "search")
        self.next_part = self._action(self.tr("Next part of the window"), "F6")
        self.help = self._action(self.tr("How it is done"), KEY.HelpContents)
        self.about = self._action(self.tr("About Leaflet Studio"), None)
        self.overlays = {
            Overlay.TRIM: self._toggle(self.tr("Cut"), "Ctrl+Shift+1"),
            Overlay.BLEED: self._toggle(self.tr("Bleed"), "Ctrl+Shift+2"),
            Overlay.SAFE: self._toggle(self.tr("Safe area"), "Ctrl+Shift+3"),
            Overlay.FOLDS: self._toggle(self.tr("Folds"), "Ctrl+Shift+4"),
            Overlay.FRAMES: self._toggle(self.tr("Frames"), "Ctrl+Shift+5"),
        }

    @property
    def of_campaign(self) -> tuple[QAction, ...]:
        """Return the actions that need an open campaign."""
        return (
            self.save, self.save_as, self.import_groups, self.template, self.export, self.many, self.print,
            self.zoom_in, self.zoom_out, self.real_size, self.fit_width, self.fit_page, self.two_up, self.beside,
            self.form, self.side, *self.overlays.values(),
        )  # fmt: skip

    def fill_menus(self, recent: QMenu) -> None:
        """Put the actions into the menu bar."""
        recent.setTitle(self.tr("Open recent"))
        overlays = QMenu(self.tr("Show on the pages"), self._window.menuBar())
        overlays.addActions(list(self.overlays.values()))
        kits = QMenu(self.tr("Kits for local groups"), self._window.menuBar(), toolTipsVisible=True)
        kits.addActions([self.make_kits, self.merge_returns, self.save_return])
        kits.addSeparator()
        kits.addActions([self.save_key, self.take_key])
        menus = {
            self.tr("&File"): (self.sample, self.new, self.open, recent, None, self.save, self.save_as, None,
                               self.import_groups, self.template, None, self.export, self.many, self.print,
                               None, kits, self.compare, None, self.quit),
            self.tr("&Edit"): (self.undo, self.redo, None, self.palette, self.preferences),
            self.tr("&View"): (self.zoom_in, self.zoom_out, self.real_size, self.fit_width, self.fit_page, None,
                               self.two_up, overlays, None, self.beside, None, self.form, self.side, self.next_part),
            self.tr("&Help"): (self.help, self.about),
        }  # fmt: skip
        for title, entries in menus.items():
            _fill(self._window.menuBar().addMenu(title), entries)

    def tool_bar(self) -> QToolBar:
        """Make the bar with what is done most often."""
        bar = QToolBar(self.tr("Commands"), movable=False, iconSize=QSize(ICON, ICON))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.toggleViewAction().setEnabled(False)
        bar.addActions([self.form])
        bar.addSeparator()
        bar.addActions([self.open, self.save])
        bar.addSeparator()
        bar.addActions([self.undo, self.redo])
        bar.addSeparator()
        bar.addActions([self.beside])
        bar.addWidget(_room())
        bar.addActions([self.side, self.print])
        bar.addActions([self.export])
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button = bar.widgetForAction(self.export)
        button.setProperty("primary", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return bar

    def preview_bar(self, preview: Preview) -> QFrame:
        """Make the bar above the pages."""
        bar = QFrame()
        bar.setProperty("kind", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE // 2)
        zoom = ZoomLabel("100 %", textFormat=Qt.TextFormat.PlainText)
        zoom.setProperty("role", "small")
        zoom.setMinimumWidth(5 * SPACE)
        zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        zoom.setAccessibleName(self.tr("Zoom"))
        preview.zoomed.connect(zoom.show_share)
        for part in (self.zoom_out, zoom, self.zoom_in, self.fit_width, self.fit_page):
            row.addWidget(part if isinstance(part, QWidget) else _tool(part))
        row.addStretch()
        row.addWidget(_tool(self.two_up))
        row.addWidget(self._overlay_button())
        return bar

    def _overlay_button(self) -> QToolButton:
        button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup, iconSize=QSize(ICON, ICON))
        with_icon(button, "overlays")
        button.setAccessibleName(self.tr("Show on the pages"))
        button.setToolTip(self.tr("Show cut, bleed, safe area, folds, frames"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.addActions(list(self.overlays.values()))
        button.setMenu(menu)
        return button

    def _action(self, text: str, keys: Keys, icon: str = "", emphasis: str = "text") -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcuts(keys if isinstance(keys, list) else [QKeySequence(keys)])
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.rstrip('…')} ({native})" if native else text)
        if icon:
            with_icon(action, icon, emphasis)
        self._window.addAction(action)
        return action

    def _toggle(self, text: str, keys: Keys, icon: str = "", *, checked: bool = False) -> QAction:
        action = self._action(text, keys, icon)
        action.setCheckable(True)
        action.setChecked(checked)
        return action


class ZoomLabel(QLabel):
    """Says how large pages are shown."""

    def show_share(self, share: float) -> None:
        """Say a share of the real size in per cent."""
        self.setText(f"{share * 100:.0f} %")


def connect(action: QAction, work: Callable[[], object]) -> None:
    """Do something whenever an action is chosen."""
    action.triggered.connect(lambda _=False: work())


def _fill(menu: QMenu, entries: tuple[QAction | QMenu | None, ...]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)


def _tool(action: QAction) -> QToolButton:
    button = QToolButton(iconSize=QSize(ICON, ICON))
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _room() -> QWidget:
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return room
