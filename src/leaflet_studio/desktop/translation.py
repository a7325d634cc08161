"""A translation beside its source, field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from leaflet_studio.campaign.editing import TRANSLATED, field_kind, field_text, untranslated_fields
from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.editors import Editor, make_editor
from leaflet_studio.desktop.fields import label_of
from leaflet_studio.desktop.markdown_box import TextBox
from leaflet_studio.desktop.tokens import SPACE

LINES = {"title": 2, "lead": 4, "call": 2, "body": 18, "short_body": 10}


class Translation(QScrollArea):
    """The source's texts, which cannot be changed here, and beside each its translation."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.editors: dict[str, Editor] = {}
        self._sources: dict[str, TextBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._heading.setProperty("role", "section")
        self._state = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._state.setProperty("role", "quiet")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE * 3, SPACE * 5 // 2, SPACE * 3, SPACE * 3)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._heading)
        column.addWidget(self._state)
        column.addLayout(self._grid())
        column.addStretch()
        self.setWidget(inner)
        bridge.campaign_changed.connect(self.refresh)
        bridge.problems_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show both texts as they are now."""
        session = self._bridge.session
        if session is None or not self.isVisibleTo(self.parentWidget()):
            return
        campaign, language = self._bridge.campaign, self._bridge.language
        names = {choice.id: choice.title for choice in self._bridge.catalogue.languages}
        source = campaign.source_language
        self._heading.setText(f"{names.get(source, source)} → {names.get(language, language)}")
        missing = len(untranslated_fields(campaign, language))
        same = self.tr("This is the source itself: choose the language to translate into.")
        todo = self.tr("%n text(s) to translate", "", missing) if missing else self.tr("Every text is translated.")
        self._state.setText(same if language == source else todo)
        for name, editor in self.editors.items():
            self._sources[name].put(field_text(campaign, f"statements.{source}.{name}"))
            self._sources[name].set_direction(self._bridge.is_right_to_left(source))
            self._show(editor, f"statements.{language}.{name}", enabled=language != source)

    def _show(self, editor: Editor, path: str, *, enabled: bool) -> None:
        session = self._bridge.session
        editor.setEnabled(enabled)
        editor.set_locked(is_locked(session.campaign, path))
        editor.set_direction(self._bridge.is_right_to_left(self._bridge.language))
        editor.show_problems(self._bridge.problems_of(path), refused=path in session.refused)
        text = field_text(session.campaign, path)
        if path not in session.refused and (not editor.hasFocus() or editor.text().strip() != text.strip()):
            editor.set_text(text)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE * 3)
        grid.setVerticalSpacing(SPACE * 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(TRANSLATED):
            label = label_of("statement", name)
            grid.addWidget(self._source(name, label), row, 0, alignment=Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._editor(name, label), row, 1, alignment=Qt.AlignmentFlag.AlignTop)
        return grid

    def _source(self, name: str, label: str) -> QWidget:
        box = TextBox(LINES[name])
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Source: %1").replace("%1", label))
        caption = QLabel(label, textFormat=Qt.TextFormat.PlainText)
        caption.setProperty("role", "label")
        self._sources[name] = box
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(caption)
        column.addWidget(box)
        return cell

    def _editor(self, name: str, label: str) -> Editor:
        editor = make_editor(label, field_kind(name))
        editor.edited.connect(lambda text: self._bridge.edit(f"statements.{self._bridge.language}.{name}", text))
        editor.fix_wanted.connect(lambda fix: self._bridge.edit(fix.field, fix.value))
        self.editors[name] = editor
        return editor
