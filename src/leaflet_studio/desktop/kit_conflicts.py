"""Conflicts between a campaign and what came back, decided one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from leaflet_studio.desktop.keeper_dialogs import around_change
from leaflet_studio.desktop.spoken import spoken_text
from leaflet_studio.desktop.steps import button
from leaflet_studio.desktop.tokens import SPACE

if TYPE_CHECKING:
    from leaflet_studio.kits.merge import Change, Conflict


@dataclass(frozen=True, slots=True)
class Question:
    """A field that stands in conflict: what we say, and what the returns say, each text once."""

    field: str
    title: str
    reasons: tuple[str, ...]
    ours: str
    theirs: tuple[Change, ...]


def questions_of(conflicts: Sequence[Conflict], title: dict[str, str]) -> tuple[Question, ...]:
    """Return one question for each field, in order; `title` says how each field is called."""
    fields = dict.fromkeys(conflict.field for conflict in conflicts)
    return tuple(
        _question(field, [each for each in conflicts if each.field == field], title[field]) for field in fields
    )


class ConflictPanel(QWidget):
    """Shows one conflict at a time. `decided` tells of an answer; `answers` hold the text for each field."""

    decided = Signal()

    def __init__(self, questions: tuple[Question, ...]) -> None:
        super().__init__()
        self.answers: dict[str, str] = {}
        self._questions, self._at = questions, 0
        self.choices: list[QRadioButton] = []
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._where = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._where.setProperty("role", "quiet")
        self.back_button = button(self.tr("Back"), lambda: self.show_question(self._at - 1))
        self.next_button = button(self.tr("Next"), lambda: self.show_question(self._at + 1))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._where, stretch=1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE * 2, 0, 0)
        column.addWidget(self._area, stretch=1)
        column.addLayout(row)
        if questions:
            self.show_question(0)

    @property
    def count(self) -> int:
        """Return how many conflicts there are."""
        return len(self._questions)

    def show_question(self, number: int) -> None:
        """Show a conflict, with the answer that was given."""
        self._at = max(0, min(number, len(self._questions) - 1))
        self._area.setWidget(self._page(self._questions[self._at]))
        self._say_where()

    def _page(self, question: Question) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(SPACE)
        for text, role in ((question.title, "label"), *((spoken_text(each), "warning") for each in question.reasons)):
            label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            column.addWidget(label)
        group = QButtonGroup(page)
        self.choices = []
        first = question.theirs[0].new
        kept = around_change(question.ours, first)[0]
        self._add(column, group, self.tr("Keep ours"), kept, question, question.ours)
        for change in question.theirs:
            title = self.tr("Take what stands in “%1”").replace("%1", change.file)
            self._add(column, group, title, around_change(question.ours, change.new)[1], question, change.new)
        column.addStretch()
        return page

    def _add(
        self, column: QVBoxLayout, group: QButtonGroup, title: str, shown: str, question: Question, text: str
    ) -> None:
        choice = QRadioButton(title)
        choice.setChecked(self.answers.get(question.field) == text)
        choice.setAccessibleDescription(shown)
        choice.clicked.connect(lambda: self._answer(question.field, text))
        group.addButton(choice)
        self.choices.append(choice)
        words = QLabel(shown or self.tr("(nothing)"), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        words.setProperty("role", "" if shown else "quiet")
        words.setContentsMargins(SPACE * 4, 0, 0, SPACE)
        column.addWidget(choice)
        column.addWidget(words)

    def _answer(self, field: str, text: str) -> None:
        self.answers[field] = text
        self._say_where()
        self.decided.emit()

    def _say_where(self) -> None:
        said = self.tr("Conflict %1 of %2, %3 decided").replace("%1", str(self._at + 1))
        said = said.replace("%2", str(len(self._questions))).replace("%3", str(len(self.answers)))
        self._where.setText(said)
        self.back_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(self._questions) - 1)


def _question(field: str, conflicts: list[Conflict], title: str) -> Question:
    changes = {change.new: change for conflict in conflicts for change in conflict.changes}
    reasons = dict.fromkeys(conflict.reason for conflict in conflicts)
    theirs = tuple(changes.values())
    return Question(field, title, tuple(reasons), theirs[0].old, theirs)
