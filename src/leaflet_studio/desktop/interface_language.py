"""The language of the interface: Qt's own words and ours, changed while the program runs, mirrored where read so."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from leaflet_studio.resources import assets_folder, fonts_folder

LANGUAGES: Final = {
    "en": "English", "ru": "Русский", "kk": "Қазақша", "tr": "Türkçe", "de": "Deutsch", "es": "Español",
    "ar": "العربية",
}  # fmt: skip
"""The languages of the interface with their own names."""
SOURCE: Final = "en"
REVIEWED: Final = (SOURCE,)
"""The languages whose words a native speaker has checked; of all others the program says so."""
NAME: Final = "leaflet_studio"
FONTS: Final = ("noto-sans/NotoSans-Regular.ttf", "noto-sans/NotoSans-Bold.ttf", "vazirmatn/Vazirmatn-Regular.ttf",
                "vazirmatn/Vazirmatn-Bold.ttf")  # fmt: skip
"""The bundled fonts that have every letter of these languages, for systems whose own font lacks some."""


class InterfaceLanguage(QObject):
    """Installs the translators of one language. Qt tells every widget with a LanguageChange."""

    def __init__(self, application: QApplication, folder: Path | None = None) -> None:
        super().__init__(application)
        self.tag = SOURCE
        self._application = application
        self._folder = folder or assets_folder() / "translations"
        self._installed: list[QTranslator] = []
        self._families: list[str] = []

    @property
    def offered(self) -> dict[str, str]:
        """Return the languages that there is a translation for, by their tags, with their own names."""
        return {tag: name for tag, name in LANGUAGES.items() if tag == SOURCE or not self._ours(tag).isEmpty()}

    def choose(self, tag: str = "") -> str:
        """Speak a language from now on, empty for the system's; returns the one that is spoken."""
        self.tag = tag if tag in self.offered else self.of_system()
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = [each for each in (self._of_qt(), self._ours(self.tag)) if not each.isEmpty()]
        locale = QLocale(self.tag)
        QLocale.setDefault(locale)
        # The translators come last: their LanguageChange is what has widgets read the other two.
        is_rtl = self.tag != SOURCE and locale.textDirection() is Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
        if self.tag != SOURCE:
            self._have_letters()
        for translator in self._installed:
            self._application.installTranslator(translator)
        return self.tag

    def of_system(self) -> str:
        """Return the first of the system's languages that the interface has, or English."""
        wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
        offered = self.offered
        return next((tag for tag in wanted if tag in offered), SOURCE)

    def _have_letters(self) -> None:
        """Let the bundled fonts stand in for letters that the system's font lacks."""
        if not self._families:
            added = (QFontDatabase.addApplicationFont(str(fonts_folder() / file)) for file in FONTS)
            families = (family for font in added for family in QFontDatabase.applicationFontFamilies(font))
            self._families = list(dict.fromkeys(families))
        font = self._application.font()
        own = [family for family in font.families() if family not in self._families]
        font.setFamilies([*own, *self._families])
        self._application.setFont(font)

    def _ours(self, tag: str) -> QTranslator:
        translator = QTranslator()
        # English has a file, too: its plurals.
        translator.load(str(self._folder / f"{NAME}_{tag}.qm"))
        return translator

    def _of_qt(self) -> QTranslator:
        translator = QTranslator()
        if self.tag != SOURCE:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            translator.load(f"qtbase_{self.tag}", folder)
        return translator
