"""What a person can choose about the window itself: its language and its colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from leaflet_studio.desktop.interface_language import LANGUAGES, REVIEWED, InterfaceLanguage
from leaflet_studio.desktop.memory import DARK, LIGHT, SYSTEM
from leaflet_studio.desktop.theme import apply_theme, is_dark
from leaflet_studio.desktop.tokens import SPACE

WIDTH: Final = 56 * SPACE


@dataclass(frozen=True, slots=True)
class Preferences:
    """Whose colours the window has, and its language's tag, empty for the system's."""

    colours: str = SYSTEM
    language: str = ""


class PreferencesDialog(QDialog):
    """Asks for the language and the colours."""

    def __init__(self, chosen: Preferences, spoken: InterfaceLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of_system = spoken.of_system()
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(WIDTH)
        as_system = self.tr("As the system has it")
        languages = {"": f"{as_system} ({LANGUAGES[self._of_system]})", **spoken.offered}
        self.language = _combo(languages, chosen.language)
        self.colours = _combo({SYSTEM: as_system, LIGHT: self.tr("Light"), DARK: self.tr("Dark")}, chosen.colours)
        self.review = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.review.setProperty("role", "small")
        self.language.currentIndexChanged.connect(lambda _: self._say_review())
        form = QFormLayout(self)
        form.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        form.setSpacing(SPACE * 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for title, combo in ((self.tr("Language"), self.language), (self.tr("Colours"), self.colours)):
            combo.setAccessibleName(title)
            form.addRow(title, combo)
            if combo is self.language:
                form.addRow("", self.review)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self._say_review()

    @property
    def chosen(self) -> Preferences:
        """Return what is chosen."""
        return Preferences(str(self.colours.currentData()), str(self.language.currentData()))

    def _say_review(self) -> None:
        text = self.tr("This translation was not yet checked by a native speaker.")
        # Only the words go: nothing moves when another language is looked at.
        self.review.setText("" if (self.chosen.language or self._of_system) in REVIEWED else text)


def dress_application(colours: str) -> None:
    """Give the application the colours that were chosen, or the system's."""
    application = QApplication.instance()
    dark = is_dark(application) if colours == SYSTEM else colours == DARK
    apply_theme(application, dark=dark)


def _combo(titles: Mapping[str, str], chosen: str) -> QComboBox:
    combo = QComboBox()
    for name, title in titles.items():
        combo.addItem(title, name)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    return combo
