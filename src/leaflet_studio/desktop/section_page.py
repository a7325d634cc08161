"""One section of the form: its heading, and an editor for each of its fields."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from leaflet_studio.campaign.editing import Kind, field_kind, field_text
from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.editors import ChoiceEditor, Editor, MarkdownEditor, make_editor
from leaflet_studio.desktop.fields import Section, label_of, text_of
from leaflet_studio.desktop.padlock import LockLine
from leaflet_studio.desktop.picture_editor import PictureEditor
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import Choice
from leaflet_studio.problems import Fix, Problem

PLACED = ("title", "lead", "call", "body", "short_body", "url", "imprint")
"""Fields that have frames of their own in a layout, or none."""


class SectionPage(QScrollArea):
    """The fields of a section. What else it shows stands above (`head`) or below (`foot`)."""

    def __init__(self, bridge: Bridge, section: Section) -> None:
        super().__init__()
        self.bridge = bridge
        self.section = section
        self.editors: dict[str, Editor] = {}
        self.setWidgetResizable(True)
        # Tab goes from field to field; a stop on the page itself would do nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(SPACE * 3, SPACE * 5 // 2, SPACE * 3, SPACE * 4)
        self._column.setSpacing(SPACE * 2)
        self._add_heading()
        for widget in self.head():
            self._column.addWidget(widget)
        self._lock_line = LockLine(
            self.tr("The organizers have locked these fields: they are the same for every group.")
        )
        self._column.addWidget(self._lock_line)
        for name in section.names:
            self._column.addWidget(self._make(name))
        for widget in self.foot():
            self._column.addWidget(widget)
        self._column.addStretch()
        self.setWidget(page)
        bridge.campaign_changed.connect(self.refresh)
        bridge.catalogue_changed.connect(self.refresh)
        bridge.problems_changed.connect(self.show_problems)
        bridge.proof_ready.connect(self._take_pages)

    def head(self) -> Iterator[QWidget]:
        """Make what stands above the fields."""
        yield from ()

    def foot(self) -> Iterator[QWidget]:
        """Make what stands below the fields."""
        yield from ()

    def choices(self) -> dict[str, tuple[Choice, ...]]:
        """Return what there is to choose from, by the field."""
        return {}

    def told(self, problem: Problem) -> Problem:
        """Return a problem as it is said at its field."""
        return problem

    @property
    def is_locked(self) -> bool:
        """Tell whether every field of the section is locked, as in the kit of a local group."""
        paths = [self.path(name) for name in self.section.names]
        return all(path and is_locked(self.bridge.campaign, path) for path in paths)

    def path(self, name: str) -> str:
        """Return the path of a field in the campaign; empty when there is nothing to be edited."""
        owner = self.section.owner(self.bridge)
        return f"{owner}.{name}" if owner else ""

    def editor(self, path: str) -> Editor | None:
        """Return the editor of a campaign's field, or None when it is not here."""
        return next((editor for name, editor in self.editors.items() if self.path(name) == path), None)

    def focus_field(self, path: str) -> bool:
        """Bring a field into sight and put the cursor there; tells whether it is here."""
        editor = self.editor(path)
        if editor is None:
            return False
        self.ensureWidgetVisible(editor)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def refresh(self) -> None:
        """Show the campaign as it is now."""
        session = self.bridge.session
        if session is None:
            return
        self._lock_line.setVisible(self.is_locked)
        choices = self.choices()
        right_to_left = self.bridge.is_right_to_left(self.bridge.language)
        for name, editor in self.editors.items():
            if isinstance(editor, ChoiceEditor):
                editor.set_choices(choices.get(name, ()))
            elif self.section.id == "statement":
                editor.set_direction(right_to_left)
            path = self.path(name)
            editor.setEnabled(bool(path))
            editor.set_locked(bool(path) and is_locked(session.campaign, path))
            text = field_text(session.campaign, path) if path else ""
            if isinstance(editor, PictureEditor):
                editor.show_picture(text, session.campaign.file(text) or b"")
                continue
            self._show(editor, session.refused_texts.get(path, text))
        self.show_problems()

    def show_problems(self) -> None:
        """Say at each field what is wrong with it, and mark in its text what does not fit."""
        session = self.bridge.session
        if session is None:
            return
        found = self.bridge.problems_by_field()
        for name, editor in self.editors.items():
            path = self.path(name)
            problems = tuple(map(self.told, found.get(path, ()))) if path else ()
            editor.show_problems(problems, refused=path in session.refused)
            editor.say_unused(name in PLACED and self.bridge.is_unused(path))
            if isinstance(editor, MarkdownEditor):
                editor.mark_overset(self.bridge.overset_words(path))

    def _take_pages(self, *_pages: object) -> None:
        self.show_problems()

    def _show(self, editor: Editor, text: str) -> None:
        # Whitespace around a text is no part of what a campaign keeps, but a person may be about to go on typing.
        if not editor.hasFocus() or editor.text().strip() != text.strip():
            editor.set_text(text)

    def _add_heading(self) -> None:
        heading = QLabel(text_of("Sections", self.section.title), textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("role", "section")
        text = text_of("Sections", self.section.help)
        explanation = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        explanation.setProperty("role", "quiet")
        for label in (heading, explanation):
            self._column.addWidget(label)
        self._column.setSpacing(SPACE * 2)

    def _make(self, name: str) -> Editor:
        label, kind = label_of(self.section.id, name), field_kind(name)
        editor = PictureEditor(label) if kind is Kind.PICTURE else make_editor(label, kind)
        if isinstance(editor, PictureEditor):
            editor.wanted.connect(lambda: self.bridge.picture_wanted.emit(self.path(name)))
            editor.unwanted.connect(lambda: self.bridge.put_picture(self.path(name), b""))
        editor.edited.connect(lambda text: self._edit(name, text))
        editor.fix_wanted.connect(self._fix)
        self.editors[name] = editor
        return editor

    def _edit(self, name: str, text: str) -> None:
        path = self.path(name)
        if path:
            self.bridge.edit(path, text)

    def _fix(self, fix: Fix) -> None:
        self.bridge.edit(fix.field, fix.value)
