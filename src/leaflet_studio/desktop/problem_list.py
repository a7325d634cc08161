"""What is wrong, in plain words; choosing a problem leads to its field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leaflet_studio.campaign.editing import field_path
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.theme import SPACE
from leaflet_studio.problems import Problem, Severity


class ProblemList(QWidget):
    """The problems of the edition shown, the worst first. `chosen` carries the path of a problem's field."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._problems: tuple[Problem, ...] = ()
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._heading.setProperty("role", "section")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE, SPACE)
        column.addWidget(self._heading)
        column.addWidget(self.list)
        self.setMinimumWidth(SPACE * 26)
        bridge.problems_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the problems as they are now; nothing moves when nothing changed."""
        problems = self._bridge.problems
        if problems == self._problems and self._heading.text():
            return
        self._problems = problems
        self.list.clear()
        for problem in problems:
            item = QListWidgetItem(self._sentence(problem))
            item.setData(Qt.ItemDataRole.UserRole, field_path(problem.where))
            item.setToolTip("")
            self.list.addItem(item)
        self._heading.setText(self._summary(problems))

    def _sentence(self, problem: Problem) -> str:
        names = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.NOTE: self.tr("Note"),
        }
        return f"{names[problem.severity]} · {problem.message}\n{problem.hint}".strip()

    def _summary(self, problems: tuple[Problem, ...]) -> str:
        if self._bridge.session is None:
            return self.tr("Problems")
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        if errors:
            return self.tr("Do not print yet: 1 error") if errors == 1 else self._many(errors)
        return self.tr("To look at") if problems else self.tr("Nothing stands against printing it")

    def _many(self, errors: int) -> str:
        return self.tr("Do not print yet: %1 errors").replace("%1", str(errors))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
