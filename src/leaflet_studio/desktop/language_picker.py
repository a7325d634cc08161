"""The campaign's languages by their own names, each with a mark for what is still to be done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from leaflet_studio.campaign.editing import untranslated_fields
from leaflet_studio.campaign.model import Status
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.icons import icon, with_icon
from leaflet_studio.desktop.padlock import locked_text
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE

MARKED_SIZE: Final = QSize(SPACE * 2, SPACE * 2)


class _Combo(QComboBox):
    """A combo box that says when its list is opened."""

    opened = Signal()

    def showPopup(self) -> None:
        self.opened.emit()
        super().showPopup()


class LanguageLines(QObject):
    """What stands in a list of the campaign's languages."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def line(self, language: str, overset: int = 0) -> tuple[str, str, str]:
        """Return a language's tag, its name with what is to be done, and the icon of its mark.

        `overset` is how many of its words do not fit, as far as that is known.
        """
        campaign = self._bridge.campaign
        names = {choice.id: choice.title for choice in self._bridge.catalogue.languages}
        name = names.get(language, language)
        statement = campaign.statement(language)
        if overset:
            said, sign = self.tr("%n word(s) too many", "", overset), "error"
        elif missing := len(untranslated_fields(campaign, language)):
            said, sign = self.tr("%n text(s) to translate", "", missing), "warning"
        elif statement is not None and statement.status is Status.UNREVIEWED:
            said, sign = self.tr("not reviewed"), "warning"
        else:
            said, sign = "", "ok"
        return language, f"{name} – {said}" if said else name, sign


class LanguagePicker(QWidget):
    """Chooses the language that is edited and shown, and adds one.

    `asked` carries the languages of which it is to be found out whether their text fits: when the list is opened.
    """

    asked = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._lines = LanguageLines(bridge, self)
        self._overset: dict[str, int] = {}
        self._fitted_in = ("", "")
        self._shown: list[tuple[str, str, str]] = []
        self.combo = _Combo(iconSize=MARKED_SIZE)
        self.combo.opened.connect(self._ask)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setAccessibleName(self.tr("Language"))
        self.combo.setMaxVisibleItems(16)
        self.combo.activated.connect(lambda _: bridge.edit("design.language", str(self.combo.currentData())))
        label = QLabel(self.tr("Language"), textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", "label")
        label.setBuddy(self.combo)
        self.add_button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        with_icon(self.add_button, "add")
        self.add_button.setAccessibleName(self.tr("Add a language"))
        self.add_button.setToolTip(self.tr("Add a language"))
        self._menu = QMenu(self.add_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add_button.setMenu(self._menu)
        row = QHBoxLayout()
        row.setSpacing(SPACE // 2)
        row.addWidget(self.combo, stretch=1)
        row.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(label)
        column.addLayout(row)
        bridge.campaign_changed.connect(self.refresh)
        bridge.catalogue_changed.connect(self.refresh)
        bridge.problems_changed.connect(self.refresh)

    def say_fit(self, language: str, overset_words: int) -> None:
        """Note how many words of a language do not fit the layout that is chosen."""
        self._overset[language] = overset_words
        self.refresh()

    def refresh(self) -> None:
        """Show the languages as they are now."""
        if self._bridge.session is None:
            return
        is_kit = self._bridge.campaign.kit is not None
        self.add_button.setEnabled(not is_kit)
        self.add_button.setToolTip(locked_text() if is_kit else self.tr("Add a language"))
        design = self._bridge.campaign.design
        if self._fitted_in != (design.layout, design.format):
            self._fitted_in = (design.layout, design.format)
            self._overset.clear()
        languages = [statement.language for statement in self._bridge.campaign.statements]
        shown = [self._lines.line(language, self._overset.get(language, 0)) for language in languages]
        if shown != self._shown:
            self._shown = shown
            self._fill(shown)
        self.combo.setCurrentIndex(self.combo.findData(self._bridge.language))

    def _ask(self) -> None:
        self.asked.emit(tuple(statement.language for statement in self._bridge.campaign.statements))

    def _fill(self, shown: list[tuple[str, str, str]]) -> None:
        self.combo.clear()
        colours = colours_of(self.palette())
        for language, text, sign in shown:
            colour = {"error": colours.error, "warning": colours.warning, "ok": colours.good}[sign]
            self.combo.addItem(icon(sign, colour), text, language)

    def _fill_menu(self) -> None:
        self._menu.clear()
        known = {statement.language for statement in self._bridge.campaign.statements}
        for choice in self._bridge.catalogue.languages:
            if choice.id not in known:
                action = self._menu.addAction(f"{choice.title} ({choice.detail})")
                action.triggered.connect(lambda _=False, tag=choice.id: self._bridge.add_language(tag))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("All languages are there")).setEnabled(False)
        self._menu.setToolTipsVisible(False)
