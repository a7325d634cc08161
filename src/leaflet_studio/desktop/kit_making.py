"""Kits made for local groups: what they may change, for whom, into which folder; then the work, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.background import Background, Progress
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.icons import dress, with_icon
from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.padlock import Sign
from leaflet_studio.desktop.steps import StepDialog, button, button_row, isolated, step
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tick_list import Line, TickList
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.problems import Problem
from leaflet_studio.storage import make_folder, write_whole

if TYPE_CHECKING:
    from leaflet_studio.kits.make import Made

SIZE: Final = QSize(104 * SPACE, 82 * SPACE)
PARTS: Final = {
    "event": QT_TRANSLATE_NOOP("KitParts", "Its event: title, date, times, place, link"),
    "contact": QT_TRANSLATE_NOOP("KitParts", "Its contact: name, phone, e-mail"),
    "photo": QT_TRANSLATE_NOOP("KitParts", "A photo of its own, in place of the campaign’s"),
    "name": QT_TRANSLATE_NOOP("KitParts", "The name of the group"),
    "choices": QT_TRANSLATE_NOOP("KitParts", "Layout, format and type; these stay with the group"),
}
"""What a group may be allowed to change, as a person calls it."""
USUAL: Final = ("event", "contact", "photo")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be made: kits of a campaign for groups, with what is open in them, in a folder."""

    campaign: Campaign = field(repr=False)
    groups: tuple[str, ...]
    unlock: tuple[str, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class Prepared:
    """Kits that are made and not written yet: by their files' names; `replaced` stand there and are others."""

    made: Made
    files: dict[str, bytes] = field(repr=False)
    replaced: tuple[str, ...] = ()
    new_key: Path | None = None


class MakeKitsDialog(StepDialog):
    """Three steps: choose, work, done. `save` saves the campaign, which remembers the kits."""

    def __init__(
        self, bridge: Bridge, dialogs: Dialogs, files: KitDialogs, save: Callable[[], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bridge, self._dialogs, self._files, self._save = bridge, dialogs, files, save
        self._work: Background | None = None
        self._prepared: Prepared | None = None
        self._written: list[int] = []
        self.setWindowTitle(self.tr("Make kits"))
        self.resize(SIZE)
        for page in (self._choosing(), self._working(), self._ending()):
            self._steps.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.addWidget(self._steps)
        dress(self, colours_of(self.palette()))
        self._allow()

    @property
    def unlock(self) -> tuple[str, ...]:
        """Return what the kits open: parts of the group's own, and texts."""
        parts = (name for name, box in self.parts.items() if box.isChecked())
        return (*parts, *(f"statements.{language}" for language in self.texts.chosen))

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the groups that get a kit."""
        if self.every_group.isChecked():
            return tuple(group.id for group in self._bridge.campaign.groups)
        return self.some_groups.chosen

    def start(self) -> None:
        """Make the kits; a campaign that has no file yet is saved first, for it has to remember them."""
        session = self._bridge.session
        if session is None or (session.path is None and not self._save()):
            return
        wish = Wish(session.campaign, self.groups, self.unlock, Path(self.folder.text()))
        self._say(0, 0)
        self._steps.setCurrentIndex(1)
        self.cancel_button.setFocus()
        self._begin(lambda progress: prepare(wish, progress), self._write)

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the button of each step that Enter presses."""
        return (self.make_button, self.cancel_button, self.close_button)

    def reject(self) -> None:
        """Stop what is under way; closing is another step."""
        if self._work is not None:
            self._work.stop()
            return
        super().reject()

    def _choosing(self) -> QWidget:
        page, column = step(self.tr("Make kits for local groups"))
        column.addWidget(
            _said(
                self.tr(
                    "A kit is this campaign as one file for one local group. The group changes what you tick here; "
                    "everything else is locked."
                ),
                "quiet",
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 4)
        columns.addLayout(self._permissions(), stretch=1)
        columns.addLayout(self._recipients(), stretch=1)
        column.addLayout(columns, stretch=1)
        column.addLayout(self._place())
        column.addWidget(self._key_note())
        self.make_button = button(self.tr("Make kits"), self.start, primary=True)
        column.addLayout(button_row(button(self.tr("Cancel"), self.reject), self.make_button))
        return page

    def _permissions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE // 2)
        column.addWidget(_said(self.tr("A group may change"), "label"))
        self.parts: dict[str, QCheckBox] = {}
        for name, title in PARTS.items():
            box = QCheckBox(QCoreApplication.translate("KitParts", title), checked=name in USUAL)
            box.toggled.connect(self._allow)
            self.parts[name] = box
            column.addWidget(box)
        known = {each.id: f"{each.title} ({each.detail})" for each in self._bridge.catalogue.languages}
        languages = (each.language for each in self._bridge.campaign.statements)
        column.addSpacing(SPACE)
        column.addWidget(_said(self.tr("Texts, for translators"), "label"))
        title = self.tr("Texts that may be changed")
        self.texts = TickList(title)
        self.texts.show_lines(tuple(Line(each, known.get(each, each)) for each in languages), frozenset())
        self.texts.changed.connect(self._allow)
        column.addWidget(self.texts, stretch=1)
        return column

    def _recipients(self) -> QVBoxLayout:
        groups = self._bridge.campaign.groups
        column = QVBoxLayout()
        column.setSpacing(SPACE // 2)
        column.addWidget(_said(self.tr("For"), "label"))
        self.every_group = QRadioButton(self.tr("All %n group(s)", "", len(groups)), checked=True)
        self.chosen_groups = QRadioButton(self.tr("These groups"))
        self.some_groups = TickList(self.tr("Groups"))
        self.some_groups.show_lines(tuple(Line(group.id, group.name or group.id) for group in groups), frozenset())
        self.some_groups.setEnabled(False)
        self.some_groups.changed.connect(self._allow)
        self.chosen_groups.toggled.connect(self.some_groups.setEnabled)
        self.chosen_groups.toggled.connect(self._allow)
        for part in (self.every_group, self.chosen_groups):
            column.addWidget(part)
        column.addWidget(self.some_groups, stretch=1)
        return column

    def _place(self) -> QHBoxLayout:
        session = self._bridge.session
        beside = session.path.parent if session and session.path else Path.home()
        self.folder = QLineEdit(str(beside / "kits"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textChanged.connect(self._allow)
        label = _said(self.tr("Folder"), "label")
        label.setBuddy(self.folder)
        choose = button(self.tr("Choose…"), self._choose_folder)
        with_icon(choose, "folder")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for part in (label, self.folder, choose):
            row.addWidget(part)
        row.setStretch(1, 1)
        return row

    def _key_note(self) -> QWidget:
        from leaflet_studio.kits.keys import keys_folder

        text = self.tr(
            "Kits are signed with the organizers’ key. It stays on this computer, in %1, and goes into no kit and no "
            "campaign. The campaign is saved with the kits: it remembers them."
        )
        note = QWidget()
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(Sign("lock"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(_said(text.replace("%1", isolated(str(keys_folder()))), "small"), stretch=1)
        return note

    def _working(self) -> QWidget:
        page, column = step(self.tr("Making the kits"))
        self._state = _said("", "")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        column.addWidget(self._state)
        column.addWidget(self._bar)
        column.addStretch()
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        column.addLayout(button_row(self.cancel_button))
        return page

    def _ending(self) -> QWidget:
        page, column = step(self.tr("The kits are ready"))
        self.result = _said("", "good")
        self.where = _said("", "")
        self.key_said = _said("", "quiet")
        for label in (self.where, self.key_said):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.result, self.where, self.key_said):
            column.addWidget(label)
        column.addStretch()
        folder_button = button(self.tr("Show in folder"), self._show_folder)
        with_icon(folder_button, "folder")
        self.close_button = button(self.tr("Close"), self.accept, primary=True)
        column.addLayout(button_row(folder_button, self.close_button))
        return page

    def _allow(self) -> None:
        self.make_button.setEnabled(bool(self.unlock and self.groups and self.folder.text().strip()))

    def _choose_folder(self) -> None:
        if path := self._files.folder_for_kits(Path(self.folder.text())):
            self.folder.setText(str(path))

    def _begin(self, work: Callable[[Progress], object], then: Callable[[object], None]) -> None:
        self._work = Background(work, self)
        self._work.progressed.connect(self._say)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._stop)
        self._work.done.connect(then)
        self._work.start()

    def _write(self, prepared: Prepared) -> None:
        """Let the campaign remember the kits, then write them: a kit that nobody knows of could not come back."""
        from leaflet_studio.kits.make import with_made

        self._work, self._prepared = None, prepared
        session = self._bridge.session
        if session is None or (prepared.replaced and not self._files.may_replace(prepared.replaced)):
            self._steps.setCurrentIndex(0)
            return
        session.amend(lambda campaign: with_made(campaign, prepared.made))
        if not self._save():
            self._steps.setCurrentIndex(0)
            return
        folder, self._written = Path(self.folder.text()), []
        self._begin(lambda progress: write(prepared.files, folder, self._written, progress), self._end)

    def _say(self, done: int, whole: int) -> None:
        self._bar.setMaximum(whole)
        self._bar.setValue(done)
        said = self.tr("%1 of %2").replace("%1", str(done)).replace("%2", str(whole))
        self._state.setText(said if whole else self.tr("Locking and signing…"))

    def _fail(self, problems: tuple[Problem, ...]) -> None:
        self._work = None
        self._steps.setCurrentIndex(0)
        self._dialogs.tell(tuple(self._with_way_out(problem) for problem in problems))

    def _with_way_out(self, problem: Problem) -> Problem:
        if problem.code != "key-missing":
            return problem
        hint = self.tr(
            "On the computer that has it, choose “Save a copy of the key”, and here “Take over a key”. Both stand in "
            "the File menu, under “Kits for local groups”."
        )
        return replace(problem, hint=hint)

    def _stop(self) -> None:
        self._work = None
        if not self._written:
            self._steps.setCurrentIndex(0)
            return
        self._show_end(self.tr("Stopped after %n kit(s). Make them again to have them all.", "", len(self._written)))

    def _end(self, _written: object) -> None:
        self._work = None
        said = self.tr("%n kit(s) written, the largest %1 kB.", "", len(self._written))
        self._show_end(said.replace("%1", str(max(1, max(self._written) // 1000))))

    def _show_end(self, said: str) -> None:
        prepared = self._prepared
        self.result.setText(said)
        self.where.setText(self.folder.text())
        if prepared is not None and prepared.new_key is not None:
            text = self.tr(
                "The organizers’ key was made with them: %1. Keep a copy of this file in a safe place, and give it to "
                "nobody who may not make kits."
            )
            self.key_said.setText(text.replace("%1", isolated(str(prepared.new_key))))
        self._steps.setCurrentIndex(2)
        self.close_button.setFocus()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))


def prepare(wish: Wish, progress: Progress) -> Prepared:
    """Make and pack kits, and keep the key that signs them. Raises LeafletError."""
    from leaflet_studio.kits.keys import keep_key, keys_folder, signing_key
    from leaflet_studio.kits.ledger import read_ledger
    from leaflet_studio.kits.make import kit_file_names, make_kits, packed

    ledger = read_ledger(wish.campaign)
    key, is_new = signing_key(ledger.keys, keys_folder())
    names = kit_file_names(wish.groups)
    made = make_kits(wish.campaign, wish.groups, wish.unlock, key, ledger)
    files = {}
    for number, (group, kit) in enumerate(made.kits):
        progress(number, 2 * len(made.kits))
        files[names[group]] = packed(kit)
    kept = keep_key(key, keys_folder())
    others = (name for name, data in files.items() if _is_another(wish.folder / name, data))
    return Prepared(made, files, tuple(others), kept if is_new else None)


def write(files: dict[str, bytes], folder: Path, written: list[int], progress: Progress) -> None:
    """Write kits, each whole; `written` grows by the size of each. Raises LeafletError (output)."""
    make_folder(folder)
    for number, (name, data) in enumerate(files.items()):
        progress(len(files) + number, 2 * len(files))
        write_whole(folder / name, data)
        written.append(len(data))


def _is_another(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() != data


def _said(text: str, role: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=role not in ("label",))
    label.setProperty("role", role)
    return label
