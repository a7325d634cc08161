"""The window arranges the form, the pages and the problems, and holds the commands. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QToolBar, QToolButton, QWidget

from leaflet_studio.campaign.format import SUFFIX
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.dialogs import Dialogs, Unsaved
from leaflet_studio.desktop.form import Form
from leaflet_studio.desktop.habits import REDO_KEYS, UNDO_KEYS
from leaflet_studio.desktop.preview import Preview
from leaflet_studio.desktop.problem_list import ProblemList
from leaflet_studio.desktop.start_page import StartPage
from leaflet_studio.problems import LeafletError

SIZE: Final = (1280, 800)
MESSAGE_MS: Final = 10_000

Keys = QKeySequence.StandardKey | str | list[QKeySequence]


class Window(QMainWindow):
    """One campaign in one window."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.dialogs = Dialogs(self)
        self.form = Form(bridge)
        self.preview = Preview(bridge)
        self.problems = ProblemList(bridge)
        self.start = StartPage()
        self._export_folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._arrange()
        self._add_actions()
        self._connect()
        self.resize(*SIZE)
        self._refresh()

    def open(self, path: Path) -> None:
        """Open a campaign, unless it is faulty, which is told."""
        self._attempt(lambda: self.bridge.open(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes; end the worker."""
        if not self._may_leave():
            event.ignore()
            return
        self.bridge.close()
        event.accept()

    def _arrange(self) -> None:
        self._desk = QSplitter(Qt.Orientation.Horizontal)
        for part, share in ((self.form, 0), (self.preview, 1), (self.problems, 0)):
            self._desk.addWidget(part)
            self._desk.setStretchFactor(self._desk.count() - 1, share)
        self._desk.setSizes([340, 640, 300])
        self._desk.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._desk)
        self.setCentralWidget(self._stack)

    def _add_actions(self) -> None:
        key = QKeySequence.StandardKey
        self.new_action = self._action(self.tr("New, empty"), key.New, self._new_empty)
        self.sample_action = self._action(self.tr("New from sample"), "Ctrl+Shift+N", self._new_sample)
        self.open_action = self._action(self.tr("Open…"), key.Open, self._open)
        self.save_action = self._action(self.tr("Save"), key.Save, self._save)
        self.save_as_action = self._action(self.tr("Save as…"), key.SaveAs, self._save_as)
        # Not Ctrl+E: text fields keep that for themselves on X11.
        self.export_action = self._action(self.tr("Export PDF…"), "Ctrl+Shift+E", self._export)
        self.quit_action = self._action(self.tr("Quit"), key.Quit, self.close)
        self.undo_action = self._action(self.tr("Undo"), UNDO_KEYS, lambda: self._go(self.bridge.undo()))
        self.redo_action = self._action(self.tr("Redo"), REDO_KEYS, lambda: self._go(self.bridge.redo()))
        self.zoom_in_action = self._action(self.tr("Zoom in"), key.ZoomIn, self.preview.zoom_in)
        self.zoom_out_action = self._action(self.tr("Zoom out"), key.ZoomOut, self.preview.zoom_out)
        self.real_size_action = self._action(self.tr("Real size"), "Ctrl+1", lambda: self.preview.set_zoom(1.0))
        self.fit_width_action = self._action(self.tr("Fit width"), "Ctrl+0", self.preview.fit_width)
        self._fill_menus()
        self._fill_tool_bar()

    def _fill_menus(self) -> None:
        menus = {
            self.tr("&File"): (self.sample_action, self.new_action, self.open_action, None, self.save_action,
                               self.save_as_action, self.export_action, None, self.quit_action),
            self.tr("&Edit"): (self.undo_action, self.redo_action),
            self.tr("&View"): (self.zoom_in_action, self.zoom_out_action, self.real_size_action,
                               self.fit_width_action),
        }  # fmt: skip
        for title, actions in menus.items():
            menu = self.menuBar().addMenu(title)
            for action in actions:
                menu.addAction(action) if action else menu.addSeparator()

    def _fill_tool_bar(self) -> None:
        bar = QToolBar(self.tr("Commands"), movable=False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        bar.addActions([self.open_action, self.save_action, self.undo_action, self.redo_action])
        room = QWidget()
        room.setSizePolicy(room.sizePolicy().Policy.Expanding, room.sizePolicy().Policy.Preferred)
        bar.addWidget(room)
        bar.addActions([self.zoom_out_action, self.fit_width_action, self.zoom_in_action, self.export_action])
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setProperty("primary", action is self.export_action)
        self.addToolBar(bar)
        self._tool_bar = bar

    def _action(self, text: str, keys: Keys, run: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcuts(keys if isinstance(keys, list) else [QKeySequence(keys)])
        action.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.start.sample_wanted.connect(self._new_sample)
        self.start.empty_wanted.connect(self._new_empty)
        self.start.file_wanted.connect(self._open)
        self.problems.chosen.connect(self.form.focus_field)
        self.bridge.campaign_changed.connect(self._refresh)
        self.bridge.exported.connect(self._tell_exported)

    def _refresh(self) -> None:
        session = self.bridge.session
        is_open = session is not None
        self._stack.setCurrentWidget(self._desk if is_open else self.start)
        self._tool_bar.setVisible(is_open)
        for action in (self.save_action, self.save_as_action, self.export_action, self.zoom_in_action,
                       self.zoom_out_action, self.real_size_action, self.fit_width_action):  # fmt: skip
            action.setEnabled(is_open)
        self.undo_action.setEnabled(session is not None and session.can_undo)
        self.redo_action.setEnabled(session is not None and session.can_redo)
        self.setWindowModified(session is not None and session.is_changed)
        name = session.path.name if session and session.path else self.bridge.campaign.title
        self.setWindowTitle(f"{name}[*] – Leaflet Studio" if is_open else "Leaflet Studio")

    def _new_sample(self) -> None:
        if self._may_leave():
            self._attempt(self.bridge.open_sample)

    def _new_empty(self) -> None:
        if self._may_leave():
            self._attempt(self.bridge.open_empty)

    def _open(self) -> None:
        if self._may_leave() and (path := self.dialogs.path_to_open()):
            self.open(path)

    def _save(self) -> bool:
        session = self.bridge.session
        if session is None:
            return False
        return self._save_to(session.path) if session.path else self._save_as()

    def _save_as(self) -> bool:
        session = self.bridge.session
        title = self.bridge.campaign.title or self.tr("Campaign")
        proposal = session.path if session and session.path else Path.home() / f"{_file_name(title)}{SUFFIX}"
        path = self.dialogs.path_to_save(proposal)
        return self._save_to(path) if path else False

    def _save_to(self, path: Path) -> bool:
        if not self._attempt(lambda: self.bridge.save(path)):
            return False
        refused = self.bridge.session.refused if self.bridge.session else {}
        if refused:
            # What a field refuses is not in the file, and must not be taken for saved.
            self.dialogs.tell(tuple(problem for problems in refused.values() for problem in problems))
        self._tell(self.tr("Saved %1").replace("%1", str(path)))
        return True

    def _export(self) -> None:
        campaign, language = self.bridge.campaign, self.bridge.language
        parts = (campaign.title, campaign.design.layout, language, self.bridge.group)
        name = "-".join(_file_name(part) for part in parts if part)
        path = self.dialogs.path_to_export(Path(self._export_folder) / f"{name}.pdf")
        if path and self._attempt(lambda: self.bridge.export(path)):
            self._export_folder = str(path.parent)

    def _tell_exported(self, path: str) -> None:
        self._tell(self.tr("Wrote %1").replace("%1", path))

    def _tell(self, message: str) -> None:
        self.statusBar().showMessage(message, MESSAGE_MS)

    def _go(self, field: str) -> None:
        if field:
            self.form.focus_field(field)

    def _may_leave(self) -> bool:
        session = self.bridge.session
        if session is None or not session.is_changed:
            return True
        answer = self.dialogs.about_unsaved()
        return self._save() if answer is Unsaved.SAVE else answer is Unsaved.DISCARD

    def _attempt(self, work: Callable[[], object]) -> bool:
        """Do something that may fail for a reason that can be told; tells whether it was done."""
        try:
            work()
        except LeafletError as stop:
            self.dialogs.tell(stop.problems)
            return False
        return True


def _file_name(text: str) -> str:
    """Return a text as part of a file's name that every system takes."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in text)
    return "-".join(kept.split())[:60]
