"""Design tokens of the window: spacing, type and colours, light and dark, all in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

SPACE: Final = 8
"""The unit of all distances, in device-independent pixels."""
PAGE_GAP: Final = 24


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a scheme, as #rrggbb; texts on their grounds have a contrast of 4.5 or more (WCAG 2.2, 1.4.3)."""

    ground: str
    field: str
    desk: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    error: str
    warning: str


LIGHT: Final = Colours(
    "#f6f6f4", "#ffffff", "#d9dad6", "#1d1f21", "#5b5f63", "#c4c6c2", "#a3161b", "#ffffff", "#b3131a", "#8a5a00"
)
DARK: Final = Colours(
    "#232527", "#2d3033", "#17181a", "#ececea", "#a9adb1", "#4a4e52", "#ff8f8a", "#1d1f21", "#ff8f8a", "#f0c060"
)


def is_dark(application: QApplication) -> bool:
    """Tell whether the system asks for dark colours."""
    return application.styleHints().colorScheme() is Qt.ColorScheme.Dark


def apply_theme(application: QApplication, *, dark: bool) -> Colours:
    """Give the application its colours; returns them."""
    colours = DARK if dark else LIGHT
    application.setStyle("Fusion")
    application.setPalette(_palette(colours))
    application.setStyleSheet(_style_sheet(colours))
    return colours


def colours_of(palette: QPalette) -> Colours:
    """Return the colours that a palette was made from."""
    return DARK if palette.color(QPalette.ColorRole.Window) == QColor(DARK.ground) else LIGHT


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


def _style_sheet(colours: Colours) -> str:
    return f"""
    QLineEdit, QPlainTextEdit, QComboBox {{
        background: {colours.field}; color: {colours.text}; border: 1px solid {colours.line}; border-radius: 4px;
        padding: {SPACE // 2}px {SPACE * 3 // 4}px; selection-background-color: {colours.accent};
        selection-color: {colours.on_accent};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {colours.accent}; }}
    QLineEdit[refused="true"], QPlainTextEdit[refused="true"] {{ border: 2px solid {colours.error}; }}
    QPushButton, QToolButton {{
        background: {colours.field}; color: {colours.text}; border: 1px solid {colours.line}; border-radius: 4px;
        padding: {SPACE * 3 // 4}px {SPACE * 2}px;
    }}
    QToolButton {{ padding: {SPACE // 2}px {SPACE}px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {colours.quiet}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {colours.accent}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {colours.quiet}; background: {colours.ground}; }}
    QPushButton[primary="true"], QToolButton[primary="true"] {{
        background: {colours.accent}; color: {colours.on_accent}; border-color: {colours.accent}; font-weight: 600;
    }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {colours.text}; }}
    QLabel[role="section"] {{ font-size: 15px; font-weight: 700; }}
    QLabel[role="title"] {{ font-size: 28px; font-weight: 800; }}
    QLabel[role="quiet"] {{ color: {colours.quiet}; }}
    QLabel[role="refused"] {{ color: {colours.error}; }}
    QToolBar {{ background: {colours.ground}; border: none; border-bottom: 1px solid {colours.line};
        spacing: {SPACE}px; padding: {SPACE * 3 // 4}px; }}
    QScrollArea {{ border: none; }}
    QScrollArea#preview, QScrollArea#preview > QWidget > QWidget {{ background: {colours.desk}; }}
    QListWidget {{ background: {colours.ground}; border: none; outline: none; }}
    QListWidget::item {{ padding: {SPACE}px; border-bottom: 1px solid {colours.line}; color: {colours.text}; }}
    QListWidget::item:selected {{ background: {colours.field}; color: {colours.text};
        border-left: 3px solid {colours.accent}; }}
    QScrollBar {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: {SPACE * 3 // 2}px; }}
    QScrollBar:horizontal {{ height: {SPACE * 3 // 2}px; }}
    QScrollBar::handle {{ background: {colours.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: {SPACE * 4}px; }}
    QScrollBar::handle:horizontal {{ min-width: {SPACE * 4}px; }}
    QScrollBar::handle:hover {{ background: {colours.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; width: 0; height: 0;
    }}
    QSplitter::handle {{ background: {colours.line}; width: 1px; }}
    QStatusBar {{ background: {colours.ground}; color: {colours.text}; border-top: 1px solid {colours.line}; }}
    """
