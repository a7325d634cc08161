"""What many leaflets are made of: layouts, languages and groups, for whom, where to, and what files are called."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.model import Group
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.fields import LABELS, text_of
from leaflet_studio.desktop.icons import with_icon
from leaflet_studio.desktop.language_picker import LanguageLines
from leaflet_studio.desktop.many_wish import Wish
from leaflet_studio.desktop.office import OfficePrinter
from leaflet_studio.desktop.spoken import spoken, spoken_title
from leaflet_studio.desktop.tick_list import Line, TickList
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.file_names import EDITION_NAME, file_name
from leaflet_studio.manifest import is_begun
from leaflet_studio.messages import SCREEN
from leaflet_studio.problems import Problem

PAPERS: Final = ("A4", "letter", "A3", "tabloid")
ALL, SHOWN, CHOSEN, NONE = "all", "shown", "chosen", "none"
COLOURS: Final = {"error": "error", "warning": "warning", "ok": "good"}
FOLDER_NAME: Final = "{campaign}-leaflets"


class LayoutList(QScrollArea):
    """Layouts with their formats."""

    changed = Signal()

    def __init__(self, bridge: Bridge, name: str) -> None:
        super().__init__(widgetResizable=True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("kind", "checks")
        self.boxes: dict[str, QCheckBox] = {}
        self.formats: dict[str, QComboBox] = {}
        design = bridge.campaign.design
        page = QWidget()
        rows = QGridLayout(page)
        rows.setContentsMargins(SPACE // 2, SPACE // 2, SPACE, SPACE // 2)
        rows.setHorizontalSpacing(SPACE)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(0, 1)
        offered = [choice for choice in bridge.catalogue.layouts if choice.id not in bridge.catalogue.for_screens]
        for row, choice in enumerate(offered):
            formats = dict(bridge.catalogue.formats)[choice.id]
            box, combo = QCheckBox(spoken_title(choice)), QComboBox()
            box.setChecked(choice.id == design.layout)
            combo.addItems(list(formats))
            combo.setAccessibleName(f"{spoken_title(choice)}, {text_of('Fields', LABELS['design.format'])}")
            combo.setCurrentText(design.format if design.format in formats else formats[0])
            box.toggled.connect(self.changed)
            combo.currentTextChanged.connect(self.changed)
            rows.addWidget(box, row, 0)
            rows.addWidget(combo, row, 1)
            self.boxes[choice.id], self.formats[choice.id] = box, combo
        rows.setRowStretch(len(offered), 1)
        self.setWidget(page)

    @property
    def chosen(self) -> tuple[tuple[str, str], ...]:
        """Return the layouts that are chosen, each with its format."""
        return tuple((name, self.formats[name].currentText()) for name, box in self.boxes.items() if box.isChecked())


class ManyChoices(QWidget):
    """Asks for a wish; `changed` whenever it is another one."""

    changed = Signal()

    def __init__(self, bridge: Bridge, dialogs: Dialogs, folder: Path, printer: OfficePrinter) -> None:
        super().__init__()
        self._bridge = bridge
        self._dialogs = dialogs
        self._printer = printer
        self.layouts = LayoutList(bridge, self.tr("Layouts"))
        self.languages = TickList(self.tr("Languages"))
        self.groups = TickList(self.tr("Groups"))
        self.which = _combo(self.tr("Groups"), self._offered_groups())
        self.shop = _combo(self.tr("Who prints it?"), self._offered_shops())
        self.folder = _path(self.tr("Folder"), str(folder / file_name(FOLDER_NAME, {"campaign": self._title})))
        self.pattern = _path(self.tr("Names of the files"), EDITION_NAME)
        self.example = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.example.setProperty("role", "small")
        self.on_paper = QCheckBox(self.tr("Also on office paper, to be cut and stacked"))
        self.paper = _combo(self.on_paper.text(), {paper: paper for paper in PAPERS})
        self.black_plate = QCheckBox(self.tr("Versions that differ in black alone"))
        self.jobs = _combo(self.tr("Processes"), {str(jobs): str(jobs) for jobs in range(1, _cores() + 1)})
        # One is left for the window.
        self.jobs.setCurrentIndex(max(0, _cores() - 2))
        self._arrange()
        self._fill()
        self._connect()

    @property
    def wish(self) -> Wish:
        """Return what is wished for."""
        return Wish(
            self.layouts.chosen,
            self.languages.chosen,
            self._group_ids(),
            str(self.shop.currentData()),
            Path(self.folder.text().strip()),
            self.pattern.text().strip(),
            str(self.paper.currentData()) if self.on_paper.isChecked() and self.on_paper.isEnabled() else "",
            self._printer,
            self.black_plate.isChecked() and self.black_plate.isEnabled(),
            int(self.jobs.currentText()),
        )

    def fault(self) -> str:
        """Say why it cannot begin; empty when it can."""
        wish = self.wish
        if not wish.layouts:
            return self.tr("Choose a layout.")
        if not wish.languages:
            return self.tr("Choose a language.")
        if not wish.groups and self.which.currentData() == CHOSEN:
            return self.tr("Choose a group.")
        problem = wish.problem(self._bridge.campaign)
        return _sentence(spoken(problem)) if problem else ""

    @property
    def _title(self) -> str:
        return self._bridge.campaign.title or self.tr("Campaign")

    def _group_ids(self) -> tuple[str, ...]:
        groups = tuple(group.id for group in self._bridge.campaign.groups)
        ids = {ALL: groups, SHOWN: (self._bridge.group,), CHOSEN: self.groups.chosen, NONE: ()}
        return ids[str(self.which.currentData())]

    def _offered_groups(self) -> dict[str, str]:
        groups, shown = self._bridge.campaign.groups, self._bridge.campaign.group(self._bridge.group)
        if not groups:
            return {NONE: self.tr("The campaign has no groups")}
        return {
            ALL: self.tr("All %n group(s)", "", len(groups)),
            **({SHOWN: self.tr("Only %1").replace("%1", _group_line(shown).text)} if shown else {}),
            CHOSEN: self.tr("Those chosen here"),
            NONE: self.tr("Without a group's event"),
        }

    def _offered_shops(self) -> dict[str, str]:
        shops = {shop.id: spoken_title(shop) for shop in self._bridge.catalogue.shops}
        return {**shops, SCREEN: self.tr("For screens")}

    def _arrange(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 2)
        for title, parts in (
            (self.tr("Layouts"), (self.layouts,)),
            (self.tr("Languages"), (self.languages,)),
            (self.tr("Groups"), (self.which, self.groups)),
        ):
            columns.addLayout(_column(title, parts), stretch=1)
        choose = QPushButton(self.tr("Choose…"))
        with_icon(choose, "folder")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        form = QGridLayout()
        form.setHorizontalSpacing(SPACE * 2)
        form.setVerticalSpacing(SPACE)
        form.setColumnStretch(1, 1)
        rows = (
            (self.tr("Who prints it?"), self.shop, (_label(self.tr("Processes"), self.jobs), self.jobs)),
            (self.tr("Folder"), self.folder, (choose,)),
            (self.tr("Names of the files"), self.pattern, ()),
        )
        for row, (title, field, more) in enumerate(rows):
            form.addWidget(_label(title, field), row, 0)
            form.addLayout(_row(field, *more, stretched=field), row, 1)
        form.addWidget(self.example, len(rows), 1)
        options = _row(self.on_paper, self.paper, None, self.black_plate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addLayout(columns, stretch=1)
        column.addLayout(form)
        column.addLayout(options)

    def _fill(self) -> None:
        bridge = self._bridge
        spoken_now = frozenset({bridge.language})
        lines = tuple(self._language_line(statement.language) for statement in bridge.campaign.statements)
        self.languages.show_lines(lines, spoken_now)
        self.which.setEnabled(bool(bridge.campaign.groups))
        self.shop.setCurrentIndex(max(0, self.shop.findData(bridge.shop)))
        self._show_groups()
        self._follow()

    def _language_line(self, language: str) -> Line:
        _, text, sign = LanguageLines(self._bridge).line(language)
        return Line(language, text, (sign, COLOURS[sign]))

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(lambda _: self._show_groups())
        changes = (
            self.layouts.changed, self.languages.changed, self.groups.changed, self.which.currentIndexChanged,
            self.shop.currentIndexChanged, self.folder.textChanged, self.pattern.textChanged, self.on_paper.toggled,
            self.black_plate.toggled, self.jobs.currentIndexChanged,
        )  # fmt: skip
        for change in changes:
            change.connect(self._follow)

    def _show_groups(self) -> None:
        """Show the groups: to be chosen, or those that are meant."""
        lists = {group.id: _group_line(group) for group in self._bridge.campaign.groups}
        chosen = frozenset(self._group_ids()) or frozenset({self._bridge.group})
        self.groups.setEnabled(self.which.currentData() == CHOSEN)
        self.groups.show_lines(tuple(lists.values()), chosen if self.which.currentData() != NONE else frozenset())

    def _follow(self, *_: object) -> None:
        """Let what depends on other choices follow them, and tell that the wish is another one."""
        black = self._bridge.catalogue.black_plate
        chosen, for_paper = self.layouts.chosen, self.shop.currentData() != SCREEN
        self.black_plate.setEnabled(bool(chosen) and all(layout in black for layout, _ in chosen) and for_paper)
        self.on_paper.setEnabled(for_paper)
        why = self.tr("The shop then changes one plate for each version. Layouts that can: %1.")
        titles = (spoken_title(choice) for choice in self._bridge.catalogue.layouts if choice.id in black)
        self.black_plate.setToolTip(why.replace("%1", ", ".join(titles)))
        self.paper.setEnabled(self.on_paper.isChecked() and for_paper)
        self._show_example()
        self.changed.emit()

    def _show_example(self) -> None:
        try:
            name = next(self.wish.names(self._bridge.campaign), "")
        except ValueError:
            # What is wrong with the pattern is said where it is said that it cannot begin.
            name = ""
        self.example.setText(self.tr("Such as %1").replace("%1", f"\u2068{name}\u2069") if name else " ")

    def _choose_folder(self) -> None:
        folder = self._dialogs.folder_for_many(Path(self.folder.text()))
        if folder is None:
            return
        inside = folder / file_name(FOLDER_NAME, {"campaign": self._title})
        # A folder with other things in it gets one for the leaflets.
        self.folder.setText(str(folder if _is_free(folder) else inside))


def _sentence(problem: Problem) -> str:
    return " ".join(part for part in (problem.message, problem.hint) if part)


def _is_free(folder: Path) -> bool:
    try:
        return not folder.is_dir() or not any(folder.iterdir()) or is_begun(folder)
    except OSError:
        # What is wrong with it is said where it is said that it cannot begin.
        return True


def _group_line(group: Group) -> Line:
    name = group.name or group.id
    city = group.event.city
    return Line(group.id, f"{name} ({city})" if city and city not in name else name)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _combo(name: str, titles: dict[str, str]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    for value, title in titles.items():
        combo.addItem(title, value)
    return combo


def _path(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    # Paths and patterns are read from left to right in every language.
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return field


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", "label")
    label.setBuddy(buddy)
    return label


def _column(title: str, parts: tuple[QWidget, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE)
    column.addWidget(_label(title, parts[0]))
    for part in parts:
        column.addWidget(part, stretch=0 if isinstance(part, QComboBox) else 1)
    return column


def _row(*parts: QWidget | None, stretched: QWidget | None = None) -> QHBoxLayout:
    """Lay out a row; None is room."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part, stretch=int(part is stretched))
    return row
