"""The window arranges the form, the pages, the problems and the gallery. It decides nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QMenuBar,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.format import SUFFIX
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.commands import Commands, connect
from leaflet_studio.desktop.desk import Desk
from leaflet_studio.desktop.dialogs import Dialogs, Unsaved
from leaflet_studio.desktop.export_dialog import ExportDialog
from leaflet_studio.desktop.form import Form
from leaflet_studio.desktop.gallery import Gallery
from leaflet_studio.desktop.group_sheets import GroupSheets
from leaflet_studio.desktop.icons import dress
from leaflet_studio.desktop.interface_language import InterfaceLanguage
from leaflet_studio.desktop.keeper import Keeper
from leaflet_studio.desktop.kit_banner import KitBanner
from leaflet_studio.desktop.kit_work import KitWork
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.palette import CommandPalette
from leaflet_studio.desktop.picture_work import PictureWork
from leaflet_studio.desktop.preferences import Preferences, dress_application
from leaflet_studio.desktop.preview import Preview
from leaflet_studio.desktop.problem_list import ProblemList
from leaflet_studio.desktop.start_page import StartPage
from leaflet_studio.desktop.theme import built_bare, colours_of
from leaflet_studio.desktop.thumbnails import Thumbnails
from leaflet_studio.desktop.tokens import FORM_WIDTH, SIDE_WIDTH
from leaflet_studio.desktop.translation import Translation
from leaflet_studio.file_names import file_name
from leaflet_studio.problems import LeafletError

if TYPE_CHECKING:
    from leaflet_studio.desktop.many_dialog import ManyDialog

SIZE: Final = (1280, 800)
EDGE: Final = 48
MESSAGE_MS: Final = 10_000
EXPORT_NAME: Final = "{campaign}-{layout}-{language}-{group}"
OWN_NAME: Final = "{campaign}"


class Window(QMainWindow):
    """One campaign in one window."""

    def __init__(self, bridge: Bridge, memory: Memory | None = None, language: InterfaceLanguage | None = None) -> None:
        super().__init__()
        self.bridge = bridge
        self.memory = memory or Memory()
        self.language = language or InterfaceLanguage(QApplication.instance())
        self.dialogs = Dialogs(self)
        self.keeper = Keeper(bridge, self, self.memory.folder)
        self.kits = KitWork(self, self._save, self._tell)
        self.pictures = PictureWork(self)
        self.thumbnails = Thumbnails(bridge)
        self.group_sheets = GroupSheets(self, self._tell)
        self.preview = Preview(bridge)
        self.export_dialog: ExportDialog | None = None
        self.many_dialog: ManyDialog | None = None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._export_folder = self.memory.text("export-folder", documents)
        self.setAcceptDrops(True)
        self._furnish()
        self._connect()
        self._remember_shape()
        self._refresh()

    def open(self, path: Path) -> None:
        """Open a campaign, unless it is faulty, which is told."""
        try:
            is_open = self.keeper.open(path)
        except LeafletError as stop:
            self.dialogs.tell(stop.problems, self.keeper.about_earlier(path))
            return
        if is_open and self.bridge.session.path is not None:
            self.memory.remember(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes; remember the window's shape; end the workers."""
        if not self._may_leave() or not self._may_stop_many():
            event.ignore()
            return
        self.memory.keep("geometry", self.saveGeometry())
        self.memory.keep("desk", self._desk.saveState())
        self.memory.keep("section", self.form.section)
        self.pictures.close()
        self.thumbnails.close()
        self.keeper.close()
        self.bridge.close()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours, and draw nothing while the window is minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            dress(self, colours_of(self.palette()))
        elif event.type() == QEvent.Type.WindowStateChange:
            self.bridge.see(not self.isMinimized())
        elif event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw pages."""
        super().showEvent(event)
        self.bridge.see(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no pages that nobody sees."""
        super().hideEvent(event)
        self.bridge.see(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a campaign's file, or groups for the open one."""
        if _dropped(event) or self.group_sheets.dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the campaign that is dropped, or import the groups."""
        if sheet := self.group_sheets.dropped(event):
            event.acceptProposedAction()
            self.group_sheets.import_from(sheet)
            return
        path = _dropped(event)
        if path is not None and self._may_leave():
            event.acceptProposedAction()
            self.open(path)

    def _furnish(self) -> None:
        """Make everything that has words on it, in the language that is spoken now."""
        self.form = Form(self.bridge)
        self.translation = Translation(self.bridge)
        self.problems = ProblemList(self.bridge)
        self.gallery = Gallery(self.bridge, self.thumbnails)
        self.start = StartPage()
        self.commands = Commands(self)
        # Before they become buttons: one without its icon shows its words, and asks for more room.
        dress(self, colours_of(self.palette()))
        self._arrange()
        self._connect_commands()
        self._connect_parts()
        dress(self, colours_of(self.palette()))

    def _speak(self) -> None:
        """Make the window's parts anew in another language; what is edited, chosen and shown stays as it is."""
        desk = Desk.of(self.form, self._desk, self.side, self.actions())
        old_bar, old_commands = self._tool_bar, self.commands
        self.removeToolBar(old_bar)
        self.setMenuBar(QMenuBar())
        for action in self.actions():
            self.removeAction(action)
        with built_bare(QApplication.instance()):
            self._furnish()
        for old in (old_bar, old_commands):
            old.deleteLater()
        self._refresh()
        self.bridge.campaign_changed.emit()
        self.bridge.problems_changed.emit()
        desk.give_to(self.form, self._desk, self.side, self.actions())
        self.preview.retell()

    def _arrange(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.commands.preview_bar(self.preview))
        column.addWidget(self.preview)
        self._middle = QStackedWidget()
        self._middle.addWidget(middle)
        self._middle.addWidget(self.translation)
        self.side = QTabWidget(documentMode=True)
        self.side.addTab(self.problems, self.tr("Problems"))
        self.side.addTab(self.gallery, self.tr("Layouts"))
        self.side.tabBar().setAccessibleName(self.tr("Problems and layouts"))
        self.side.tabBar().setDrawBase(False)
        self.side.setMinimumWidth(SIDE_WIDTH - 8)
        self._desk = QSplitter(Qt.Orientation.Horizontal)
        for part, share in ((self.form, 0), (self._middle, 1), (self.side, 0)):
            self._desk.addWidget(part)
            self._desk.setStretchFactor(self._desk.count() - 1, share)
        self._desk.setChildrenCollapsible(False)
        self._desk.setHandleWidth(1)
        self._desk.setSizes([FORM_WIDTH, SIZE[0] - FORM_WIDTH - SIDE_WIDTH, SIDE_WIDTH])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._below_banner(self._desk))
        self.setCentralWidget(self._stack)
        self._recent = QMenu(self.menuBar())
        self.commands.fill_menus(self._recent)
        self._tool_bar = self.commands.tool_bar()
        self.addToolBar(self._tool_bar)

    def _below_banner(self, desk: QWidget) -> QWidget:
        self.banner = KitBanner(self.bridge, self.commands.save_return)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(desk, stretch=1)
        return page

    def _connect_commands(self) -> None:
        commands, preview = self.commands, self.preview
        work = {
            commands.new: self._new_empty, commands.sample: self._new_sample, commands.open: self._open,
            commands.save: self._save, commands.save_as: self._save_as, commands.export: self._export,
            commands.many: self._export_many, commands.print: self._print, commands.quit: self.close,
            commands.save_return: self.kits.save_return, commands.make_kits: self.kits.make,
            commands.import_groups: self.group_sheets.import_from, commands.template: self.group_sheets.save_template,
            commands.save_key: self.kits.save_key, commands.take_key: self.kits.take_key,
            commands.merge_returns: self.kits.merge, commands.compare: self.kits.compare,
            commands.undo: lambda: self._go(self.bridge.undo()), commands.redo: lambda: self._go(self.bridge.redo()),
            commands.palette: self._find_command, commands.preferences: self._prefer,
            commands.zoom_in: preview.zoom_in, commands.zoom_out: preview.zoom_out,
            commands.real_size: lambda: preview.set_zoom(1.0), commands.fit_width: preview.fit_width,
            commands.fit_page: preview.fit_page, commands.next_part: self._go_to_next_part,
            commands.help: lambda: self.dialogs.help(), commands.about: lambda: self.dialogs.about(),
        }  # fmt: skip
        for action, does in work.items():
            connect(action, does)
        commands.two_up.toggled.connect(preview.set_two_up)
        commands.form.toggled.connect(self.form.setVisible)
        commands.side.toggled.connect(self.side.setVisible)
        commands.beside.toggled.connect(self._show_translation)
        for overlay, action in commands.overlays.items():
            action.toggled.connect(lambda shown, kind=overlay: preview.set_overlay(kind, shown))

    def _connect_parts(self) -> None:
        self.start.sample_wanted.connect(self._new_sample)
        self.start.empty_wanted.connect(self._new_empty)
        self.start.file_wanted.connect(self._open)
        self.start.recent_wanted.connect(self._open_recent)
        self.problems.counted.connect(lambda count: self.side.setTabText(0, self._problems_title(count)))
        self.form.pages["event"].import_wanted.connect(self.commands.import_groups.trigger)
        self._recent.aboutToShow.connect(self._fill_recent)
        self.form.pages["statement"].languages.asked.connect(self.thumbnails.want_languages)
        self.thumbnails.fitted.connect(self.form.pages["statement"].languages.say_fit)

    def _connect(self) -> None:
        self.bridge.campaign_changed.connect(self._refresh)
        self.bridge.exported.connect(self._tell_exported)
        self.keeper.troubled.connect(lambda problems: self.dialogs.tell(problems))
        self.bridge.field_wanted.connect(lambda _: self.commands.form.setChecked(True))
        self.bridge.fitting_layouts_wanted.connect(self._show_gallery)

    def _remember_shape(self) -> None:
        # At first no higher than the screen, with room for the window's own edge and title.
        self.resize(SIZE[0], min(SIZE[1], self.screen().availableGeometry().height() - EDGE))
        self.restoreGeometry(self.memory.bytes("geometry"))
        self._desk.restoreState(self.memory.bytes("desk"))
        section = self.memory.text("section")
        if section in self.form.pages:
            self.form.show_section(section)

    def _refresh(self) -> None:
        session = self.bridge.session
        is_open = session is not None
        if not is_open:
            self.start.show_recent(self.memory.recent)
        self._stack.setCurrentIndex(1 if is_open else 0)
        self._tool_bar.setVisible(is_open)
        for action in self.commands.of_campaign:
            action.setEnabled(is_open)
        # A kit is for one group, in one design.
        self.commands.many.setEnabled(is_open and self.bridge.campaign.kit is None)
        self.kits.refresh()
        self.group_sheets.refresh()
        self.commands.undo.setEnabled(session is not None and session.can_undo)
        self.commands.redo.setEnabled(session is not None and session.can_redo)
        self.setWindowModified(session is not None and session.is_changed)
        name = session.path.name if session and session.path else self.bridge.campaign.title
        self.setWindowTitle(f"{name}[*] – Leaflet Studio" if is_open else "Leaflet Studio")

    def _problems_title(self, count: int) -> str:
        title = self.tr("Problems")
        return f"{title} ({count})" if count else title

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self.memory.recent:
            action = QAction(path.name.replace("&", "&&"), self._recent)
            connect(action, lambda chosen=path: self._open_recent(chosen))
            self._recent.addAction(action)
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)
            return
        self._recent.addSeparator()
        self._recent.addAction(self.tr("Forget these")).triggered.connect(lambda: self.memory.forget_recent())

    def _new_sample(self) -> None:
        if self._may_leave():
            self._attempt(self.bridge.open_sample)

    def _new_empty(self) -> None:
        if self._may_leave():
            self._attempt(self.bridge.open_empty)

    def _open(self) -> None:
        if self._may_leave() and (path := self.dialogs.path_to_open()):
            self.open(path)

    def _open_recent(self, path: Path) -> None:
        if self._may_leave():
            self.open(path)

    def _save(self) -> bool:
        session = self.bridge.session
        if session is None:
            return False
        return self._save_to(session.path, self._save_as) if session.path else self._save_as()

    def _save_as(self) -> bool:
        session = self.bridge.session
        title = self.bridge.campaign.title or self.tr("Campaign")
        own = Path.home() / f"{file_name(OWN_NAME, {'campaign': title})}{SUFFIX}"
        proposal = session.path if session and session.path else own
        if not proposal.parent.is_dir():
            # The stick is gone.
            proposal = Path.home() / proposal.name
        path = self.dialogs.path_to_save(proposal)
        return self._save_to(path) if path else False

    def _save_to(self, path: Path, otherwise: Callable[[], bool] = lambda: False) -> bool:
        """Save; where that fails, say why and go on otherwise: a full disk stays full, another place helps."""
        try:
            if not self.keeper.save(path):
                return False
        except LeafletError as stop:
            self.dialogs.tell(stop.problems, self.tr("Nothing that you typed is lost: it stays in this window."))
            return otherwise()
        session = self.bridge.session
        if session is not None and session.refused:
            # What a field refuses is not in the file, and must not be taken for saved.
            self.dialogs.tell(tuple(problem for problems in session.refused.values() for problem in problems))
        if session is not None and session.path is not None:
            self.memory.remember(session.path)
        said = self.tr("Saved %1. This file is your return, too: send it to the organizers.")
        said = said if self.bridge.campaign.kit is not None else self.tr("Saved %1")
        self._tell(said.replace("%1", str(path)))
        return True

    def _export(self) -> None:
        campaign = self.bridge.campaign
        fields = {"campaign": campaign.title, "layout": campaign.design.layout, "language": self.bridge.language}
        name = file_name(EXPORT_NAME, {**fields, "group": self.bridge.group})
        proposal = Path(self._export_folder) / f"{name}.pdf"
        self.export_dialog = ExportDialog(self.bridge, self.dialogs, self.memory, proposal, self)
        self.export_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.export_dialog.open()

    def _export_many(self) -> None:
        """Open the dialog for many leaflets, or bring it to the front: it may be at work."""
        # Only now: the window starts without it.
        from leaflet_studio.desktop.many_dialog import ManyDialog

        if self.many_dialog is not None and not self.many_dialog.isVisible():
            self.many_dialog.deleteLater()
            self.many_dialog = None
        if self.many_dialog is None:
            self.many_dialog = ManyDialog(self.bridge, self.dialogs, self.memory, Path(self._export_folder), self)
        self.many_dialog.show()
        self.many_dialog.raise_()
        self.many_dialog.activateWindow()

    def _may_stop_many(self) -> bool:
        """Ask before the window takes leaflets with it that are still being made."""
        many = self.many_dialog
        if many is None or not many.run.is_running:
            return True
        if not self.dialogs.about_many():
            return False
        many.run.leave()
        return True

    def _print(self) -> None:
        """Hand the edition for screens, which has no bleed, to the system's program for PDF files to print."""
        folder = Path(tempfile.mkdtemp(prefix="leaflet-studio-print-"))
        target = folder / f"{file_name(OWN_NAME, {'campaign': self.bridge.campaign.title})}.pdf"
        # Its problems stand in the list already.
        self.bridge.print_to(target)

    def _tell_exported(self, path: str) -> None:
        if self.bridge.is_print(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))
            self._tell(self.tr("Opened for printing: print at 100 %, not fitted to the page."))
            return
        self._export_folder = str(Path(path).parent)
        self.memory.keep("export-folder", self._export_folder)
        self._tell(self.tr("Wrote %1").replace("%1", path))

    def _tell(self, message: str) -> None:
        self.statusBar().showMessage(message, MESSAGE_MS)

    def _go(self, field: str) -> None:
        if field:
            self.form.focus_field(field)

    def _go_to_next_part(self) -> None:
        """Go on from the fields to the pages, to the problems, and round again."""
        parts = [part for part in (self.form, self._middle, self.side) if part.isVisible()]
        focused = QApplication.focusWidget()
        here = next((n for n, part in enumerate(parts) if focused and part.isAncestorOf(focused)), -1)
        part = parts[(here + 1) % len(parts)]
        first = {self.form: self.form.buttons[self.form.section], self.side: self.side.tabBar()}
        target = first.get(part, self.preview if self._middle.currentIndex() == 0 else self.translation)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_translation(self, shown: bool) -> None:
        self._middle.setCurrentIndex(1 if shown else 0)
        self.translation.refresh()

    def _show_gallery(self) -> None:
        self.commands.side.setChecked(True)
        self.side.setCurrentWidget(self.gallery)
        self.gallery.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_command(self) -> None:
        self.palette_dialog = CommandPalette(self.actions(), self)
        self.palette_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.palette_dialog.open()

    def _prefer(self) -> None:
        chosen = self.dialogs.preferences(Preferences(self.memory.colours, self.memory.language), self.language)
        if chosen is not None:
            self.memory.colours, self.memory.language = chosen.colours, chosen.language
            self.language.choose(chosen.language)
            dress_application(chosen.colours)

    def _may_leave(self) -> bool:
        session = self.bridge.session
        if session is None or not session.is_changed:
            return True
        answer = self.dialogs.about_unsaved()
        return self._save() if answer is Unsaved.SAVE else answer is Unsaved.DISCARD

    def _attempt(self, work: Callable[[], object]) -> bool:
        """Do something that may fail for a reason that can be told; tells whether it was done."""
        try:
            return work() is not False
        except LeafletError as stop:
            self.dialogs.tell(stop.problems)
            return False


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    fitting = [path for path in paths if path.suffix == SUFFIX or (path / "campaign.toml").is_file()]
    return fitting[0] if len(fitting) == 1 else None
