"""Export: for whom, what that printer asks for, the file's last examination, and where it went."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.export_options import OFFICE_SHOP, OfficeOptions, ShopOptions, with_language
from leaflet_studio.desktop.field_problems import sign_of
from leaflet_studio.desktop.icons import dress, icon, with_icon
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.shop_rules import RulesList, rules_of, shop_of
from leaflet_studio.desktop.spoken import spoken, spoken_title
from leaflet_studio.desktop.steps import StepDialog, button, button_row, step
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import SCREEN, Extras, Task, acknowledgement
from leaflet_studio.problems import Problem, Severity

SIZE: Final = QSize(104 * SPACE, 76 * SPACE)


@dataclass(frozen=True, slots=True)
class Target:
    """For whom a file is made: a print shop by its id, or SCREEN; and the end of the file's name.

    `in_office` tells that it is for the office printer, whose paper is asked for.
    """

    shop: str
    title: str
    icon: str
    suffix: str = ".pdf"
    rules: tuple[str, ...] = ()
    in_office: bool = False


class ExportDialog(StepDialog):
    """Three steps in one window: choose, work, done; errors stand between the second and the third."""

    def __init__(self, bridge: Bridge, dialogs: Dialogs, memory: Memory, proposal: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._dialogs = dialogs
        self.shop_options = ShopOptions(bridge)
        self.office_options = OfficeOptions(bridge, memory)
        self._proposal = proposal
        self._acknowledged: tuple[str, ...] = ()
        self._written: Path | None = None
        self.resize(SIZE)
        # In the title, so that a screen reader says it.
        self._steps.currentChanged.connect(self._say_step)
        for page in (self._choosing(), self._working(), self._holding(), self._ending()):
            self._steps.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.addWidget(self._steps)
        self._connect()
        self._fill()
        dress(self, colours_of(self.palette()))

    @property
    def target(self) -> Target:
        """Return for whom the file is made."""
        return self.targets.currentItem().data(Qt.ItemDataRole.UserRole)

    @property
    def path(self) -> Path:
        """Return where the file goes, with the ending that its kind asks for."""
        path = Path(self.name.text())
        return path if path.suffix.lower() == self.target.suffix else path.with_name(f"{path.name}{self.target.suffix}")

    def start(self) -> None:
        """Make the file."""
        self._acknowledged = ()
        self._go()

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the button of each step that Enter presses."""
        return (self.export_button, self.cancel_button, self.back_button, self.close_button)

    def reject(self) -> None:
        """Stop what is under way; closing is another step."""
        if self._steps.currentIndex() == 1:
            self._bridge.cancel()
            self._steps.setCurrentIndex(0)
            return
        super().reject()

    def _connect(self) -> None:
        self._bridge.export_staged.connect(self._say_stage)
        self._bridge.export_held.connect(self._hold)
        self._bridge.export_failed.connect(self._fail)
        self._bridge.exported.connect(self._end)
        self._bridge.sheet_written.connect(self._tell_sheet)
        self.office_options.changed.connect(self._show_rules)
        self.office_options.calibration_wanted.connect(self._calibrate)

    def _fill(self) -> None:
        for target in self._targets():
            item = QListWidgetItem(icon(target.icon, colours_of(self.palette()).text), target.title)
            item.setData(Qt.ItemDataRole.UserRole, target)
            self.targets.addItem(item)
            if target.shop == self._bridge.shop and target.suffix == ".pdf" and self.targets.currentRow() < 0:
                self.targets.setCurrentItem(item)
        if self.targets.currentRow() < 0:
            self.targets.setCurrentRow(0)
        self._show_target()

    def _targets(self) -> tuple[Target, ...]:
        shops = tuple(Target(shop.id, spoken_title(shop), "print") for shop in self._bridge.catalogue.shops)
        screen = rules_of(None)
        picture = (
            self.tr("A picture of each page, to post and to send."),
            self.tr("10 pixels a millimetre; the second page has -2 in its name."),
        )
        return (
            *shops,
            Target(SCREEN, self.tr("For screens"), "screen", ".pdf", screen),
            Target(SCREEN, self.tr("For the office printer"), "print", in_office=True),
            Target(SCREEN, self.tr("Pictures (PNG)"), "picture", ".png", picture),
        )

    def _choosing(self) -> QWidget:
        page, column = step(self.tr("Who prints it?"))
        self.targets = QListWidget()
        self.targets.setAccessibleName(self.tr("Who prints it?"))
        self.targets.setWordWrap(True)
        self.targets.setFixedWidth(39 * SPACE)
        self.targets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.targets.currentItemChanged.connect(lambda *_: self._show_target())
        self._rules = RulesList()
        rules = QScrollArea(widgetResizable=True)
        rules.setFrameShape(QFrame.Shape.NoFrame)
        rules.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner_column = QVBoxLayout(inner)
        inner_column.addWidget(self._rules)
        inner_column.addStretch()
        rules.setWidget(inner)
        self.dummy_button = button(self.tr("Save a folding dummy…"), self._save_dummy)
        self.dummy_button.setVisible(self._bridge.campaign.design.layout in self._bridge.catalogue.folded)
        self._written_beside = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._written_beside.setProperty("role", "good")
        asked = QVBoxLayout()
        asked.setSpacing(SPACE)
        asked.addWidget(rules, stretch=1)
        for part in (self.shop_options, self.office_options, self._written_beside):
            asked.addWidget(part)
        asked.addWidget(self.dummy_button, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addWidget(self.targets)
        row.addLayout(asked, stretch=1)
        column.addLayout(row, stretch=1)
        column.addLayout(self._naming())
        self.export_button = button(self.tr("Export"), self.start, primary=True)
        column.addLayout(button_row(button(self.tr("Cancel"), self.reject), self.export_button))
        return page

    def _naming(self) -> QHBoxLayout:
        self.name = QLineEdit(str(self._proposal))
        self.name.setAccessibleName(self.tr("File"))
        label = QLabel(self.tr("File"), textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", "label")
        label.setBuddy(self.name)
        choose = QPushButton(self.tr("Choose…"))
        with_icon(choose, "folder")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_path)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for part in (label, self.name, choose):
            row.addWidget(part)
        return row

    def _working(self) -> QWidget:
        page, column = step(self.tr("Making the file"))
        self._stage = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=3)
        self._bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self._stage)
        column.addWidget(self._bar)
        column.addStretch()
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        column.addLayout(button_row(self.cancel_button))
        return page

    def _holding(self) -> QWidget:
        page, column = step(self.tr("Read this before it goes to print"))
        self._advice = QLabel(
            self.tr("These errors were found in the finished file. It is better to go back and correct them."),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._errors = QVBoxLayout(inner)
        self._errors.setSpacing(SPACE * 3 // 2)
        self._errors.addStretch()
        area.setWidget(inner)
        self.boxes: list[QCheckBox] = []
        column.addWidget(self._advice)
        column.addWidget(area, stretch=1)
        self.anyway_button = button(self.tr("Export nevertheless"), self._go)
        self.back_button = button(self.tr("Go back and correct"), self.reject, primary=True)
        column.addLayout(button_row(self.anyway_button, self.back_button))
        return page

    def _ending(self) -> QWidget:
        page, column = step(self.tr("The file is ready"))
        self._where = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._result.setProperty("role", "good")
        column.addWidget(self._result)
        column.addWidget(self._where)
        column.addStretch()
        self.folder_button = button(self.tr("Show in folder"), self._show_folder)
        with_icon(self.folder_button, "folder")
        open_button = button(self.tr("Open"), self._open)
        self.close_button = button(self.tr("Close"), self.accept, primary=True)
        column.addLayout(button_row(self.folder_button, open_button, self.close_button))
        return page

    def _show_target(self) -> None:
        target = self.target
        self.shop_options.setVisible(target.shop != SCREEN)
        self.office_options.setVisible(target.in_office)
        self._written_beside.setText("")
        self._show_rules()
        path = Path(self.name.text())
        self.name.setText(str(path.with_suffix(target.suffix) if path.suffix in (".pdf", ".png") else path))

    def _show_rules(self) -> None:
        target = self.target
        rules = self.office_options.rules() if target.in_office else target.rules
        self._rules.show_rules(rules or rules_of(shop_of(target.shop, self._bridge.kit.shop_folders)))

    def _calibrate(self) -> None:
        name = self.tr("calibration sheet")
        if path := self._dialogs.path_to_export(self.path.with_name(f"{name}.pdf")):
            self._bridge.write_sheet(Task.CALIBRATION, path, with_language(self.office_options.extras))

    def _save_dummy(self) -> None:
        name = self.tr("folding dummy")
        if path := self._dialogs.path_to_export(self.path.with_name(f"{name}.pdf")):
            self._bridge.write_sheet(Task.DUMMY, path, with_language(Extras()))

    def _tell_sheet(self, path: str) -> None:
        self._written_beside.setText(self.tr("Wrote %1").replace("%1", f"\u2068{path}\u2069"))

    def _choose_path(self) -> None:
        if path := self._dialogs.path_to_export(self.path):
            self.name.setText(str(path))

    def _go(self) -> None:
        self._steps.setCurrentIndex(1)
        self._say_stage("typesetting")
        self.cancel_button.setFocus()
        target = self.target
        extras = self.office_options.extras if target.in_office else self.shop_options.extras
        shop = OFFICE_SHOP if extras.imposing else target.shop
        self._bridge.export(self.path, shop, self._acknowledged, extras)

    def _say_step(self, number: int) -> None:
        self.setWindowTitle(f"{self.tr('Export')}: {self._steps.widget(number).accessibleName()}")

    def _say_stage(self, stage: str) -> None:
        stages = {
            "typesetting": self.tr("Setting the pages…"),
            "checking": self.tr("Examining the finished file…"),
            "writing": self.tr("Writing it…"),
        }
        self._stage.setText(stages.get(stage, stage))
        self._bar.setValue([*stages].index(stage) + 1 if stage in stages else 0)

    def _hold(self, problems: tuple[Problem, ...]) -> None:
        errors = [problem for problem in problems if problem.severity is Severity.ERROR]
        while self._errors.count() > 1:
            widget = self._errors.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.boxes = []
        for number, problem in enumerate(errors):
            self._errors.insertWidget(number, self._error(problem))
        self._acknowledged = tuple(acknowledgement(problem) for problem in errors)
        self._allow()
        self._steps.setCurrentIndex(2)

    def _error(self, problem: Problem) -> QWidget:
        problem = spoken(problem)
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setSpacing(SPACE)
        row.addWidget(sign_of(problem.severity, self), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        for text, role in ((problem.message, "label"), (problem.hint, "quiet")):
            label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            words.addWidget(label)
        box = QCheckBox(self.tr("I know this, and want the file nevertheless"))
        box.setAccessibleDescription(problem.message)
        box.toggled.connect(self._allow)
        self.boxes.append(box)
        words.addWidget(box)
        row.addLayout(words, stretch=1)
        return card

    def _allow(self) -> None:
        self.anyway_button.setEnabled(all(box.isChecked() for box in self.boxes))

    def _fail(self, problems: tuple[Problem, ...]) -> None:
        self._steps.setCurrentIndex(0)
        self._dialogs.tell(problems)

    def _end(self, path: str) -> None:
        self._written = Path(path)
        held = len(self.boxes) if self._acknowledged else 0
        said = self.tr("Nothing stands against printing it.")
        self._result.setText(self.tr("Written with %n error(s) that you know of.", "", held) if held else said)
        self._where.setText(path)
        self._steps.setCurrentIndex(3)

    def _show_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))
