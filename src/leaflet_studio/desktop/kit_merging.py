"""Returns of kits: which to read, what they bring, and, after every conflict is seen, taken as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.background import Background, Progress
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.fields import LABELS, label_of
from leaflet_studio.desktop.icons import dress, with_icon
from leaflet_studio.desktop.keeper_dialogs import field_title
from leaflet_studio.desktop.kit_conflicts import ConflictPanel, questions_of
from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.rows import table_of
from leaflet_studio.desktop.spoken import spoken
from leaflet_studio.desktop.steps import StepDialog, button, button_row, step
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.problems import LeafletError, Problem

if TYPE_CHECKING:
    from leaflet_studio.kits.ledger import Ledger
    from leaflet_studio.kits.merge import Merged, Received

SIZE: Final = QSize(112 * SPACE, 78 * SPACE)
DETAIL_LINES: Final = 5


@dataclass(frozen=True, slots=True)
class Found:
    """What returns bring to a campaign: as they were read, and as they would be merged with nothing decided."""

    campaign: Campaign
    ledger: Ledger
    received: Received
    merged: Merged


class MergeDialog(StepDialog):
    """Three steps: choose, read, look through. The campaign stays as it is until what was found is taken."""

    def __init__(
        self, bridge: Bridge, dialogs: Dialogs, files: KitDialogs, tell: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bridge, self._dialogs, self._files, self._tell = bridge, dialogs, files, tell
        self._work: Background | None = None
        self.found: Found | None = None
        self.conflicts = ConflictPanel(())
        self.setWindowTitle(self.tr("Merge returns"))
        self.resize(SIZE)
        for page in (self._choosing(), self._working(), self._looking()):
            self._steps.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.addWidget(self._steps)
        dress(self, colours_of(self.palette()))
        self._allow_reading()

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add files and folders to what is to be read, each once."""
        known = set(self._paths())
        for path in paths:
            if path not in known:
                self.paths.addItem(str(path))
        self._allow_reading()

    def read(self) -> None:
        """Read the returns; nothing is changed by that."""
        campaign, paths = self._bridge.campaign, self._paths()
        self._begin(lambda progress: read(campaign, paths, progress), self._show_found)

    def take(self) -> None:
        """Take what was found, and what was decided, as one step that can be undone."""
        found, decided = self.found, dict(self.conflicts.answers)
        if found is not None:
            self._begin(lambda _: settle(found, decided), self._take)

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the button of each step that Enter presses."""
        return (self.read_button, self.stop_button, self.take_button)

    def reject(self) -> None:
        """Stop what is under way; closing is another step."""
        if self._work is not None:
            self._work.stop()
            return
        super().reject()

    def _choosing(self) -> QWidget:
        page, column = step(self.tr("Merge returns of local groups"))
        column.addWidget(
            _said(
                self.tr(
                    "Choose what came back from the groups: returns, saved kits, or whole folders of them. You see "
                    "what they change before anything is changed."
                ),
                "quiet",
            )
        )
        self.paths = QListWidget()
        self.paths.setAccessibleName(self.tr("Returns"))
        self.paths.setProperty("kind", "framed")
        column.addWidget(self.paths, stretch=1)
        files = button(self.tr("Add files…"), lambda: self.add(self._files.returns()))
        folder = button(self.tr("Add a folder…"), lambda: self.add(self._files.folder_of_returns()))
        with_icon(files, "add")
        with_icon(folder, "folder")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(files)
        row.addWidget(folder)
        row.addStretch()
        column.addLayout(row)
        self.read_button = button(self.tr("Read"), self.read, primary=True)
        column.addLayout(button_row(button(self.tr("Cancel"), self.reject), self.read_button))
        return page

    def _working(self) -> QWidget:
        page, column = step(self.tr("Reading the returns"))
        self._state = _said("", "")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self._state)
        column.addWidget(self._bar)
        column.addStretch()
        self.stop_button = button(self.tr("Cancel"), self.reject)
        column.addLayout(button_row(self.stop_button))
        return page

    def _looking(self) -> QWidget:
        page, column = step(self.tr("What came back"))
        self.summary = _said("", "")
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.tabBar().setDrawBase(False)
        column.addWidget(self.summary)
        column.addWidget(self.tabs, stretch=1)
        self.take_button = button(self.tr("Take the changes"), self.take, primary=True)
        column.addLayout(button_row(button(self.tr("Cancel"), self.reject), self.take_button))
        return page

    def _paths(self) -> tuple[Path, ...]:
        return tuple(Path(self.paths.item(row).text()) for row in range(self.paths.count()))

    def _allow_reading(self) -> None:
        self.read_button.setEnabled(self.paths.count() > 0)

    def _begin(self, work: Callable[[Progress], object], then: Callable[[object], None]) -> None:
        self._before = self._steps.currentIndex()
        self._say(0, 0)
        self._steps.setCurrentIndex(1)
        self.stop_button.setFocus()
        self._work = Background(work, self)
        self._work.progressed.connect(self._say)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._go_back)
        self._work.done.connect(then)
        self._work.start()

    def _say(self, done: int, whole: int) -> None:
        self._bar.setMaximum(whole)
        self._bar.setValue(done)
        self._state.setText(self.tr("%1 of %2").replace("%1", str(done)).replace("%2", str(whole)) if whole else "")

    def _fail(self, problems: tuple[Problem, ...]) -> None:
        self._go_back()
        self._dialogs.tell(problems)

    def _go_back(self) -> None:
        self._work = None
        self._steps.setCurrentIndex(self._before)

    def _show_found(self, found: Found) -> None:
        self._work, self.found = None, found
        conflicts = found.merged.conflicts
        titles = {each.field: f"{self._group(each.changes[0].group)}: {self._title(each.field)}" for each in conflicts}
        self.conflicts = ConflictPanel(questions_of(conflicts, titles))
        self.conflicts.decided.connect(self._allow_taking)
        self._fill_tabs(found.merged)
        self._allow_taking()
        self._steps.setCurrentIndex(2)
        self.tabs.tabBar().setFocus()

    def _fill_tabs(self, merged: Merged) -> None:
        while self.tabs.count():
            self.tabs.widget(0).deleteLater()
            self.tabs.removeTab(0)
        refused = [spoken(problem) for problem in merged.refused]
        self._add_tab(self.tr("Changes"), len(merged.applied), self._changes(merged))
        self._add_tab(self.tr("Conflicts"), self.conflicts.count, self.conflicts)
        headings = (self.tr("File"), self.tr("Why it is refused"), self.tr("What to do"))
        rows = [(problem.where.file, problem.message, problem.hint) for problem in refused]
        self._add_tab(self.tr("Refused"), len(rows), self._with_detail(self.tr("Refused returns"), headings, rows))
        same = [(file, self._group(group)) for group, file in merged.confirmed]
        headings = (self.tr("File"), self.tr("Group"))
        self._add_tab(self.tr("Nothing new"), len(same), table_of(self.tr("Nothing new"), headings, same, self))

    def _add_tab(self, title: str, count: int, page: QWidget) -> None:
        """Add a page, unless there is nothing on it; the changes always stand there."""
        if count or self.tabs.count() == 0:
            self.tabs.addTab(page, f"{title} ({count})")
        else:
            page.hide()

    def _changes(self, merged: Merged) -> QWidget:
        headings = (self.tr("Group"), self.tr("Field"), self.tr("Was"), self.tr("Is to be"), self.tr("File"))
        rows = [
            (self._group(each.group), self._title(each.field), each.old, each.new, each.file) for each in merged.applied
        ]
        return self._with_detail(self.tr("Changes"), headings, rows)

    def _with_detail(self, name: str, headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> QWidget:
        """Make a table, and below it all that stands in the row that is chosen."""
        table = table_of(name, headings, rows, self)
        detail = QPlainTextEdit(readOnly=True)
        detail.setAccessibleName(self.tr("The chosen line in full"))
        detail.setFixedHeight(detail.fontMetrics().lineSpacing() * DETAIL_LINES + 3 * SPACE)

        def show(current: QModelIndex) -> None:
            named = zip(headings, rows[current.row()], strict=True)
            detail.setPlainText("\n".join(f"{heading}: {text}" for heading, text in named if text))

        table.selectionModel().currentRowChanged.connect(lambda current, _: show(current))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(table, stretch=1)
        column.addWidget(detail)
        if rows:
            table.setCurrentIndex(table.model().index(0, 0))
        return page

    def _allow_taking(self) -> None:
        merged = self.found.merged if self.found else None
        if merged is None:
            return
        open_ones = {each.field for each in merged.conflicts} - self.conflicts.answers.keys()
        self.take_button.setEnabled(bool(merged.applied or self.conflicts.answers))
        said = self.tr("Nothing is changed yet.")
        if open_ones:
            more = self.tr(
                "%n conflict(s) to decide: until then, these returns are left out whole.", "", len(open_ones)
            )
            said = f"{said} {more}"
        self.summary.setText(said)

    def _take(self, merged: Merged) -> None:
        from leaflet_studio.kits.ledger import with_ledger

        self._work = None
        session = self._bridge.session
        if session is not None:
            session.change(with_ledger(merged.campaign, merged.ledger))
        said = self.tr("Took %n change(s). Undo takes them back together.", "", len(merged.applied))
        self._tell(said)
        self.accept()

    def _group(self, group_id: str) -> str:
        group = self._bridge.campaign.group(group_id)
        return (group.name or group.id) if group else group_id

    def _title(self, path: str) -> str:
        """Say how a field is called; of a group's own, without the group, which stands beside it."""
        name = path.rpartition(".")[2]
        own = path.startswith("groups.") and f"event.{name}" in LABELS
        return label_of("event", name) if own else field_title(path)


def read(campaign: Campaign, paths: tuple[Path, ...], progress: Progress) -> Found:
    """Read returns from files and folders, and see what they bring. Raises LeafletError for a folder that is shut."""
    from leaflet_studio.kits.ledger import read_ledger
    from leaflet_studio.kits.merge import received, settled
    from leaflet_studio.kits.returns import read_files, return_paths

    files = tuple(return_paths(paths))

    def counted() -> Iterator[tuple[str, bytes | LeafletError]]:
        for number, each in enumerate(read_files(files)):
            progress(number, len(files))
            yield each

    ledger = read_ledger(campaign)
    brought = received(campaign, ledger, counted())
    return Found(campaign, ledger, brought, settled(campaign, ledger, brought, {}))


def settle(found: Found, decided: dict[str, str]) -> Merged:
    """Merge what was found, with what was decided."""
    from leaflet_studio.kits.merge import settled

    return settled(found.campaign, found.ledger, found.received, decided)


def _said(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
