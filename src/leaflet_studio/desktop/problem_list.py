"""What is wrong, in plain words; choosing a problem leads to its field and its place on the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.field_problems import SEVERITIES, sign_of
from leaflet_studio.desktop.spoken import spoken
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.problems import Fix, Problem, Severity

MISFITS: Final = ("overset", "short-text-taken")
"""Problems that a layout with more room for text would solve."""


class ProblemCard(QFrame):
    """One problem: its weight as icon and word, what is wrong, what to do, and a button where that is safe."""

    chosen = Signal(object)
    fix_wanted = Signal(object)
    layouts_wanted = Signal()

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem = spoken(problem)
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        weight = QCoreApplication.translate("Severities", SEVERITIES[problem.severity])
        self.setAccessibleName(f"{weight}: {problem.message}")
        self.setAccessibleDescription(problem.hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 3 // 2, SPACE * 5 // 4, SPACE * 3 // 2, SPACE * 5 // 4)
        row.setSpacing(SPACE)
        row.addWidget(sign_of(problem.severity, self), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        for text, role in ((weight, problem.severity.value), (problem.message, ""), (problem.hint, "quiet")):
            if text:
                label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
                label.setProperty("role", role)
                words.addWidget(label)
        if problem.fix is not None:
            words.addWidget(self._fix_button(problem.fix), alignment=Qt.AlignmentFlag.AlignLeft)
        elif problem.code in MISFITS:
            words.addWidget(self._layouts_button(), alignment=Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, stretch=1)

    def text(self) -> str:
        """Return all that the card says."""
        return f"{self.accessibleName()} {self.problem.hint}".strip()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter or the space bar; go up and down with the arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.problem)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _fix_button(self, fix: Fix) -> QPushButton:
        button = QPushButton(fix.label)
        button.setProperty("primary", self.problem.severity is Severity.ERROR)
        button.clicked.connect(lambda: self.fix_wanted.emit(fix))
        return button

    def _layouts_button(self) -> QPushButton:
        button = QPushButton(self.tr("Choose a layout that fits"))
        button.clicked.connect(lambda: self.layouts_wanted.emit())
        return button


class ProblemList(QWidget):
    """The problems of the edition shown, the worst first."""

    counted = Signal(int)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._problems: tuple[Problem, ...] = ()
        self.cards: list[ProblemCard] = []
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._heading.setProperty("role", "section")
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Problems"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, SPACE // 2, SPACE * 2)
        self._column.setSpacing(SPACE)
        self._column.addStretch()
        self._area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE, 0)
        column.setSpacing(SPACE * 3 // 2)
        column.addWidget(self._heading)
        column.addWidget(self._area, stretch=1)
        bridge.problems_changed.connect(self.refresh)
        bridge.proof_ready.connect(self._take_pages)
        self.refresh()

    def refresh(self) -> None:
        """Show the problems as they are now; nothing moves when nothing changed."""
        problems = self._bridge.problems
        self._heading.setText(self._summary(problems))
        if problems == self._problems:
            return
        self._problems = problems
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._build()

    def _take_pages(self, *_pages: object) -> None:
        self.refresh()

    def _build(self) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [ProblemCard(problem) for problem in self._problems]
        for number, card in enumerate(self.cards):
            card.chosen.connect(self._choose)
            card.fix_wanted.connect(lambda fix: self._bridge.edit(fix.field, fix.value))
            card.layouts_wanted.connect(self._bridge.fitting_layouts_wanted)
            self._column.insertWidget(number, card)
        self.counted.emit(len(self.cards))

    def _summary(self, problems: tuple[Problem, ...]) -> str:
        if self._bridge.session is None:
            return self.tr("Problems")
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        if errors:
            return self.tr("Do not print yet: %n error(s)", "", errors)
        if problems:
            return self.tr("To look at")
        # Until the first pages are there, nobody knows.
        seen = bool(self._bridge.guides)
        return self.tr("Nothing stands against printing it") if seen else self.tr("Being examined…")

    def _choose(self, problem: Problem) -> None:
        self._bridge.place_wanted.emit(problem.where)
        if path := self._bridge.field_of(problem.where):
            self._bridge.field_wanted.emit(path)
