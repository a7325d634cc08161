"""The style sheet of the window, made from the tokens."""

from __future__ import annotations

from leaflet_studio.desktop.tokens import DARK, RADIUS, SECTION_PX, SMALL_PX, SPACE, TITLE_PX, Colours
from leaflet_studio.resources import assets_folder

HALF = SPACE // 2


def style_sheet(colours: Colours) -> str:
    """Return the style sheet of a scheme."""
    parts = (_texts, _fields, _buttons, _navigation, _panels, _menus, _bars)
    return "\n".join(part(colours) for part in parts)


def _texts(c: Colours) -> str:
    return f"""
    QLabel[role="section"] {{ font-size: {SECTION_PX}px; font-weight: 700; }}
    QLabel[role="title"] {{ font-size: {TITLE_PX}px; font-weight: 800; }}
    QLabel[role="label"] {{ font-weight: 600; }}
    QLabel[role="quiet"], QLabel[role="count"] {{ color: {c.quiet}; }}
    QLabel[role="small"] {{ color: {c.quiet}; font-size: {SMALL_PX}px; }}
    QLabel[role="refused"], QLabel[role="error"] {{ color: {c.error}; }}
    QLabel[role="warning"] {{ color: {c.warning}; }}
    QLabel[role="note"] {{ color: {c.quiet}; }}
    QLabel[role="good"] {{ color: {c.good}; font-weight: 600; }}
    QToolTip {{ background: {c.field}; color: {c.text}; border: 1px solid {c.edge}; padding: {HALF}px; }}
    """


def _fields(c: Colours) -> str:
    scheme = "dark" if c is DARK else "light"
    arrow = (assets_folder() / "icons" / f"chevron-down-{scheme}.svg").as_posix()
    check = (assets_folder() / "icons" / f"check-{scheme}.svg").as_posix()
    return f"""
    QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
        background: {c.field}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
        padding: {HALF + 1}px {SPACE}px; selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QComboBox {{ padding-right: {SPACE * 3}px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {c.accent};
        padding: {HALF}px {SPACE - 1}px; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
        background: transparent; border: none; padding: 0; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {c.ground}; color: {c.quiet};
        border-color: {c.line}; }}
    QPlainTextEdit[readOnly="true"], QLineEdit[readOnly="true"] {{ background: {c.ground}; border-color: {c.line}; }}
    QLineEdit[refused="true"], QPlainTextEdit[refused="true"] {{ border: 2px solid {c.error};
        padding: {HALF}px {SPACE - 1}px; }}
    QComboBox::drop-down {{ border: none; width: {SPACE * 3}px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: {SPACE * 2}px; height: {SPACE * 2}px; }}
    QComboBox QAbstractItemView {{ background: {c.field}; color: {c.text}; border: 1px solid {c.edge};
        selection-background-color: {c.tint}; selection-color: {c.text}; padding: {HALF}px; outline: none; }}
    QComboBox QAbstractItemView::item {{ min-height: {SPACE * 3}px; padding: 2px {HALF}px; }}
    QCheckBox, QRadioButton {{ spacing: {SPACE}px; padding: {HALF}px; border: 2px solid transparent;
        border-radius: {RADIUS}px; }}
    QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{ width: {SPACE * 2 - 2}px;
        height: {SPACE * 2 - 2}px; background: {c.field}; border: 1px solid {c.edge}; border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: {SPACE}px; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url("{check}"); }}
    QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: {SPACE - 2}px; height: {SPACE - 2}px;
        background: {c.on_accent}; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QListView::indicator:disabled {{
        background: {c.ground}; border-color: {c.line}; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled {{ background: {c.edge};
        border-color: {c.edge}; }}
    """


def _buttons(c: Colours) -> str:
    return f"""
    QPushButton {{
        background: {c.field}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
        padding: {HALF + 2}px {SPACE * 2}px; min-height: {SPACE * 2}px;
    }}
    QToolButton {{ background: transparent; color: {c.text}; border: 2px solid transparent;
        border-radius: {RADIUS}px; padding: {HALF - 1}px {HALF}px; }}
    QPushButton:hover, QToolButton:hover {{ background: {c.tint}; }}
    QToolButton:checked {{ background: {c.tint}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; }}
    QPushButton:focus {{ padding: {HALF + 1}px {SPACE * 2 - 1}px; }}
    QPushButton:disabled {{ color: {c.quiet}; border-color: {c.line}; }}
    QToolButton:disabled {{ color: {c.quiet}; }}
    QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
        border-color: {c.accent}; font-weight: 600; }}
    QToolButton[primary="true"] {{ padding: {HALF}px {SPACE * 3 // 2}px; }}
    QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {{ background: {c.line};
        color: {c.quiet}; border-color: {c.line}; }}
    QPushButton[kind="link"] {{ border: 2px solid transparent; background: transparent; color: {c.accent};
        padding: {HALF}px; text-align: left; }}
    QPushButton[kind="link"]:focus {{ border-color: {c.accent}; }}
    QToolButton[kind="framed"] {{ background: {c.field}; border: 1px solid {c.edge}; padding: {HALF}px {SPACE}px; }}
    QToolButton[kind="framed"]:hover {{ background: {c.tint}; }}
    QToolButton[kind="framed"]:focus {{ border: 2px solid {c.accent}; padding: {HALF - 1}px {SPACE - 1}px; }}
    QToolButton::menu-indicator {{ image: none; }}
    """


def _navigation(c: Colours) -> str:
    return f"""
    QFrame#navigation {{ background: {c.ground}; border: none; border-right: 1px solid {c.line}; }}
    QToolButton[kind="section"] {{ padding: {SPACE}px {HALF}px; font-size: {SMALL_PX}px; min-width: {SPACE * 9}px; }}
    QToolButton[kind="section"]:checked {{ background: {c.tint}; color: {c.accent}; font-weight: 600; }}
    QTabBar::tab {{ background: transparent; color: {c.quiet}; padding: {SPACE}px {SPACE * 2}px;
        border: none; border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.text}; font-weight: 600; border-bottom-color: {c.accent}; }}
    QTabBar::tab:hover {{ color: {c.text}; }}
    QTabBar::tab:focus {{ border: 2px solid {c.accent}; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
    """


def _panels(c: Colours) -> str:
    return f"""
    QScrollArea {{ border: none; background: {c.ground}; }}
    QScrollArea > QWidget > QWidget {{ background: {c.ground}; }}
    QScrollArea#preview, QScrollArea#preview > QWidget > QWidget {{ background: {c.desk}; }}
    QScrollArea#preview:focus {{ border: 2px solid {c.accent}; }}
    QFrame[kind="card"] {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
    QFrame[kind="card"]:hover {{ border-color: {c.edge}; }}
    QFrame[kind="card"]:focus {{ border: 2px solid {c.accent}; }}
    QLabel[kind="picture"] {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
        color: {c.quiet}; font-size: {SMALL_PX}px; }}
    QFrame[kind="banner"] {{ background: {c.field}; border: none; border-bottom: 1px solid {c.line}; }}
    QFrame[kind="bar"] {{ background: {c.ground}; border: none; border-bottom: 1px solid {c.line}; }}
    QListWidget {{ background: {c.ground}; border: none; outline: none; }}
    QListWidget[kind="framed"] {{ background: {c.field}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
        padding: 1px; }}
    QListWidget[kind="framed"]:focus {{ border: 2px solid {c.accent}; padding: 0; }}
    QListWidget[kind="framed"]:disabled {{ background: {c.ground}; border-color: {c.line}; }}
    QListWidget[kind="framed"]::item {{ padding: {HALF}px {SPACE}px; }}
    QListWidget::item {{ padding: {SPACE}px; color: {c.text}; border-radius: {RADIUS}px;
        border: 2px solid transparent; }}
    QListWidget::item:hover {{ background: {c.tint}; }}
    QListWidget::item:selected {{ background: {c.tint}; color: {c.text}; }}
    QListWidget::item:selected:focus {{ border-color: {c.accent}; }}
    QTreeWidget {{ background: {c.field}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
        outline: none; padding: {HALF}px; }}
    QTreeWidget:focus {{ border: 2px solid {c.accent}; padding: {HALF - 1}px; }}
    QTreeWidget::item {{ padding: {HALF}px; border-radius: {RADIUS}px; }}
    QTreeWidget::item:selected {{ background: {c.tint}; }}
    QTableView {{ background: {c.field}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
        alternate-background-color: {c.ground}; selection-background-color: {c.tint}; selection-color: {c.text};
        outline: none; }}
    QTableView::item {{ padding: 0 {HALF}px; }}
    QTableView#differences::item {{ padding: {HALF}px; border-bottom: 1px solid {c.line}; }}
    QTableView:focus {{ border: 2px solid {c.accent}; }}
    QHeaderView {{ background: {c.field}; border: none; }}
    QHeaderView::section {{ background: {c.field}; color: {c.quiet}; border: none; border-bottom: 1px solid {c.line};
        padding: {HALF}px {SPACE}px; font-weight: 600; }}
    QListView[kind="checks"], QScrollArea[kind="checks"] {{ background: {c.field}; border: 1px solid {c.edge};
        border-radius: {RADIUS}px; outline: none; }}
    QScrollArea[kind="checks"] > QWidget > QWidget {{ background: {c.field}; }}
    QListView[kind="checks"]:focus {{ border: 2px solid {c.accent}; }}
    QListView[kind="checks"]:disabled {{ background: {c.ground}; border-color: {c.line}; }}
    QListView[kind="checks"]::item {{ padding: {HALF}px; color: {c.text}; border-radius: {RADIUS}px; }}
    QListView[kind="checks"]::item:hover, QListView[kind="checks"]::item:selected {{ background: {c.tint}; }}
    QListView[kind="checks"]::item:disabled {{ color: {c.quiet}; }}
    QDialog {{ background: {c.ground}; }}
    QProgressBar {{ background: {c.line}; border: none; border-radius: {HALF}px; max-height: {SPACE}px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: {HALF}px; }}
    """


def _menus(c: Colours) -> str:
    return f"""
    QMenuBar {{ background: {c.ground}; color: {c.text}; padding: 2px {HALF}px; }}
    QMenuBar::item {{ padding: {HALF}px {SPACE}px; border-radius: {RADIUS}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.tint}; }}
    QMenu {{ background: {c.field}; color: {c.text}; border: 1px solid {c.edge}; padding: {HALF}px; }}
    QMenu::item {{ padding: {HALF + 2}px {SPACE * 3}px {HALF + 2}px {SPACE}px; border-radius: {RADIUS}px; }}
    QMenu::item:selected {{ background: {c.tint}; color: {c.text}; }}
    QMenu::item:disabled {{ color: {c.quiet}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: {HALF}px {SPACE}px; }}
    QMenu::icon {{ padding-left: {SPACE}px; }}
    """


def _bars(c: Colours) -> str:
    return f"""
    QToolBar {{ background: {c.ground}; border: none; border-bottom: 1px solid {c.line};
        spacing: {HALF}px; padding: {HALF}px {SPACE}px; }}
    QToolBar::separator {{ background: {c.line}; width: 1px; margin: {HALF}px {HALF}px; }}
    QScrollBar {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: {SPACE * 3 // 2}px; }}
    QScrollBar:horizontal {{ height: {SPACE * 3 // 2}px; }}
    QScrollBar::handle {{ background: {c.edge}; border-radius: {HALF}px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: {SPACE * 4}px; }}
    QScrollBar::handle:horizontal {{ min-width: {SPACE * 4}px; }}
    QScrollBar::handle:hover {{ background: {c.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; width: 0; height: 0; }}
    QSplitter::handle {{ background: {c.line}; width: 1px; }}
    QStatusBar {{ background: {c.ground}; color: {c.text}; border-top: 1px solid {c.line}; }}
    QStatusBar::item {{ border: none; }}
    """
