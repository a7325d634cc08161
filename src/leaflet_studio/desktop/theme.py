"""Gives the application its palette and its style, light or dark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from leaflet_studio.desktop.style_sheet import style_sheet
from leaflet_studio.desktop.tokens import DARK, LIGHT, TEXT_PX, Colours


def is_dark(application: QApplication) -> bool:
    """Tell whether the system asks for dark colours."""
    return application.styleHints().colorScheme() is Qt.ColorScheme.Dark


def apply_theme(application: QApplication, *, dark: bool) -> Colours:
    """Give the application its colours; returns them."""
    colours = DARK if dark else LIGHT
    application.setStyle("Fusion")
    font = application.font()
    font.setPixelSize(TEXT_PX)
    application.setFont(font)
    application.setPalette(_palette(colours))
    application.setStyleSheet(style_sheet(colours))
    return colours


def colours_of(palette: QPalette) -> Colours:
    """Return the colours that a palette was made from."""
    return DARK if palette.color(QPalette.ColorRole.PlaceholderText) == QColor(DARK.quiet) else LIGHT


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.ground,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.ground,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.field,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.field,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return palette
