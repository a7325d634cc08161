"""Many leaflets: what of, how far they are, and what was found in them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.batch_news import Found, News, Step
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.dialogs import Dialogs
from leaflet_studio.desktop.icons import dress, with_icon
from leaflet_studio.desktop.many_choices import ManyChoices
from leaflet_studio.desktop.many_run import LAST, ManyRun
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.office import OfficePrinter
from leaflet_studio.desktop.spoken import spoken, spoken_line
from leaflet_studio.desktop.steps import StepDialog, button, button_row, step
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.manifest import MANIFEST

SIZE: Final = QSize(130 * SPACE, 80 * SPACE)
PACE: Final = "many-seconds"
"""The setting that remembers how many seconds of one process a leaflet took."""
MINUTE: Final = 60


class ManyDialog(StepDialog):
    """Three steps in one window: choose, work, done. The window behind it can be worked in all the while."""

    def __init__(self, bridge: Bridge, dialogs: Dialogs, memory: Memory, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._session = bridge.session
        self._dialogs = dialogs
        self._memory = memory
        self.run = ManyRun(self)
        self.run.told.connect(self._take)
        self.choices = ManyChoices(bridge, dialogs, folder, OfficePrinter.of(memory))
        self.choices.changed.connect(self._allow)
        self._wish = self.choices.wish
        bridge.campaign_changed.connect(self._leave_other)
        self.setWindowTitle(self.tr("Export many"))
        self.resize(SIZE)
        for page in (self._choosing(), self._working(), self._ending()):
            self._steps.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.addWidget(self._steps)
        self._allow()
        dress(self, colours_of(self.palette()))

    def start(self) -> None:
        """Make what is wished for."""
        if not self.start_button.isEnabled():
            return
        self._wish = self.choices.wish
        self._go()

    def own_buttons(self) -> tuple[QPushButton, ...]:
        """Return the button of each step that Enter presses."""
        return (self.start_button, self.stop_button, self.close_button)

    def reject(self) -> None:
        """Close; while leaflets are being made, stop them first if that is wanted."""
        if not self.run.is_running:
            super().reject()
        elif self._dialogs.about_many():
            self.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while leaflets are being made."""
        self.reject()
        event.setAccepted(not self.isVisible())

    def stop(self) -> None:
        """Stop making leaflets."""
        self.stop_button.setEnabled(False)
        self._left.setText(self.tr("Stopping…"))
        self.run.stop()

    def _leave_other(self) -> None:
        """Close when another campaign is opened; what is being made goes on."""
        if self._bridge.session is not self._session and not self.run.is_running:
            self.close()

    def _choosing(self) -> QWidget:
        page, column = step(self.tr("A leaflet for each layout, language and group"))
        column.addWidget(self.choices, stretch=1)
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.start_button = button(self.tr("Make the leaflets"), self.start, primary=True)
        row = button_row(button(self.tr("Cancel"), self.reject), self.start_button)
        row.insertWidget(0, self.says, stretch=1)
        column.addLayout(row)
        return page

    def _working(self) -> QWidget:
        page, column = step(self.tr("Making the leaflets"))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._count = _text("label")
        self._left = _text("quiet")
        self._trouble = _text("warning")
        words = self.tr("They say what the window said when you began, saved or not. You can go on working in it.")
        said = _text("quiet", words)
        for part in (self._count, self.bar, self._left, self._trouble, said):
            column.addWidget(part)
        column.addStretch()
        self.stop_button = button(self.tr("Stop"), self.stop)
        column.addLayout(button_row(self.stop_button))
        return page

    def _ending(self) -> QWidget:
        page, column = step("")
        self._heading = page.findChild(QLabel)
        self.result = _text("label")
        self._where = _text("quiet")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.found = QListWidget()
        self.found.setWordWrap(True)
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemClicked.connect(self._copy)
        self.found.itemActivated.connect(self._copy)
        self._copied = _text("small")
        for part in (self.result, self._where):
            column.addWidget(part)
        column.addWidget(self.found, stretch=1)
        column.addWidget(self._copied)
        self.again_button = button(self.tr("Make the rest"), self._go)
        self.back_button = button(self.tr("Back"), self._go_back)
        self.folder_button = button(self.tr("Show in folder"), self._show_folder)
        with_icon(self.folder_button, "folder")
        self.close_button = button(self.tr("Close"), self.accept, primary=True)
        column.addLayout(button_row(self.back_button, self.again_button, self.folder_button, self.close_button))
        return page

    def _allow(self) -> None:
        """Say how many files it makes and how long that takes, or what stands against it."""
        fault = self.choices.fault()
        self.says.setText(fault or self._forecast())
        self.says.setProperty("role", "refused" if fault else "")
        self.says.style().polish(self.says)
        self.start_button.setEnabled(not fault)

    def _forecast(self) -> str:
        wish = self.choices.wish
        said = [self.tr("This makes %n file(s).", "", wish.count)]
        if wish.is_begun:
            said.append(self.tr("The folder holds leaflets of this campaign: only what is missing or changed is made."))
        elif seconds := self._pace():
            took = self.tr("As fast as the last ones, that takes about %1.")
            said.append(took.replace("%1", self._duration(wish.count * seconds / wish.jobs)))
        else:
            said.append(self.tr("How long that takes is said once the first are made."))
        if self._session is not None and self._session.is_changed:
            said.append(self.tr("What is not saved yet is in them, too."))
        return " ".join(said)

    def _pace(self) -> float:
        try:
            return float(self._memory.text(PACE, "0"))
        except ValueError:
            # Somebody has written in the settings' file.
            return 0.0

    def _go(self) -> None:
        self._steps.setCurrentIndex(1)
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus()
        self._left.setText(self.tr("Starting…"))
        self._trouble.setText("")
        self._show_progress(News(Step.MAKING, all=self._wish.count))
        self.run.start(self._bridge.campaign, self._wish)

    def _go_back(self) -> None:
        self._steps.setCurrentIndex(0)
        self._allow()

    def _take(self, news: News) -> None:
        if news.seconds_each:
            self._memory.keep(PACE, f"{news.seconds_each * self._wish.jobs:.4f}")
        if news.step in LAST:
            self._end(news)
        else:
            self._show_progress(news)

    def _show_progress(self, news: News) -> None:
        self.bar.setRange(0, news.all)
        self.bar.setValue(news.done)
        count = self.tr("%1 of %2")
        self._count.setText(count.replace("%1", str(news.done)).replace("%2", str(news.all)))
        if not self.stop_button.isEnabled():
            return
        if news.step is Step.SHEETS:
            self._left.setText(self.tr("Laying them out on office paper: %n file(s)", "", news.sheets))
        elif news.seconds_left:
            self._left.setText(self.tr("About %1 left").replace("%1", self._duration(news.seconds_left)))
        self._trouble.setText(self._counts(news))

    def _counts(self, news: News) -> str:
        said = []
        if news.failed:
            said.append(self.tr("%n could not be made", "", news.failed))
        if news.faulty:
            said.append(self.tr("%n with errors, not to be printed yet", "", news.faulty))
        return ", ".join(said)

    def _end(self, news: News) -> None:
        headings = {
            Step.DONE: self._done(news),
            Step.STOPPED: self.tr("Stopped"),
            Step.REFUSED: self._done(news) if news.made else self.tr("The leaflets were not made"),
        }
        self._heading.setText(headings[news.step])
        self.result.setText(self._summary(news))
        where = self.tr("All of it is listed in %1").replace("%1", f"\u2068{self._wish.folder / MANIFEST}\u2069")
        self._where.setText(where if self._wish.is_begun else "")
        self.found.clear()
        for problem in news.problems:
            self._add(spoken(problem).message, spoken(problem).hint, spoken_line(problem))
        for said, files in _by_problem(news.found).items():
            self._add(said, self._files(files), "\n".join((said, *files)))
        self.found.setVisible(self.found.count() > 0)
        hint = self.tr("A click copies a line with the names of all its files.")
        self._copied.setText(hint if self.found.count() else "")
        self.again_button.setVisible(bool(news.missing) and news.step is not Step.REFUSED)
        self.back_button.setVisible(news.step is Step.REFUSED)
        self.folder_button.setEnabled(self._wish.folder.is_dir())
        self._steps.setCurrentIndex(2)
        self.close_button.setFocus()
        # Whoever works elsewhere meanwhile sees it in the task bar.
        QApplication.alert(self)

    def _done(self, news: News) -> str:
        if news.missing:
            return self.tr("Some leaflets are missing")
        is_good = not (news.found or news.problems)
        return self.tr("The leaflets are ready") if is_good else self.tr("Made, but with errors")

    def _summary(self, news: News) -> str:
        if news.step is Step.REFUSED and not news.made:
            return ""
        said = [self.tr("%n made now", "", news.made)]
        kept = news.done - news.made
        if kept:
            said.append(self.tr("%n there already", "", kept))
        if news.missing:
            said.append(self.tr("%n missing", "", news.missing))
        if news.sheets:
            said.append(self.tr("%n file(s) of office sheets", "", news.sheets))
        faulty = sum(found.is_made for found in news.found)
        if faulty:
            said.append(self.tr("%n with errors, not to be printed yet", "", faulty))
        return f"{', '.join(said)}."

    def _files(self, files: tuple[str, ...]) -> str:
        if len(files) == 1:
            return files[0]
        return self.tr("In %n file(s), such as %1", "", len(files)).replace("%1", files[0])

    def _add(self, said: str, detail: str, copied: str) -> None:
        item = QListWidgetItem("\n".join(part for part in (said, detail) if part))
        item.setData(Qt.ItemDataRole.UserRole, copied)
        self.found.addItem(item)

    def _copy(self, item: QListWidgetItem) -> None:
        QGuiApplication.clipboard().setText(item.data(Qt.ItemDataRole.UserRole))
        self._copied.setText(self.tr("Copied."))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._wish.folder)))

    def _duration(self, seconds: float) -> str:
        if seconds < 1.5 * MINUTE:
            return self.tr("%1 s").replace("%1", f"{max(1, round(seconds))}")
        minutes = round(seconds / MINUTE)
        if minutes < 1.5 * MINUTE:
            return self.tr("%1 min").replace("%1", str(minutes))
        hours, rest = divmod(minutes, MINUTE)
        return self.tr("%1 h %2 min").replace("%1", str(hours)).replace("%2", str(rest))


def _by_problem(found: tuple[Found, ...]) -> dict[str, tuple[str, ...]]:
    """Return what was found, each once, with the files that it was found in."""
    files: dict[str, dict[str, None]] = {}
    for each in found:
        for problem in each.problems:
            said = " ".join(part for part in (spoken(problem).message, spoken(problem).hint) if part)
            files.setdefault(said, {})[each.file] = None
    return {said: tuple(names) for said, names in files.items()}


def _text(role: str, text: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
