"""What was understood of a spreadsheet, before anything is taken: its form, its columns, how its dates are read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.importing.columns import FIELDS, guess_columns
from leaflet_studio.campaign.importing.groups import Understanding, date_columns, read_cell, understood_as
from leaflet_studio.campaign.importing.habits import Order, read_date
from leaflet_studio.campaign.importing.sheets import Dates, Sheet
from leaflet_studio.campaign.importing.tables import Form, text_form
from leaflet_studio.desktop.fields import label_of, text_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.resources import assets_folder

ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "cp1254": "Windows-1254",
}
VARIANTS: Final = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
"""Encodings that a person need not tell from others."""
DELIMITERS: Final = {
    ",": QT_TRANSLATE_NOOP("ColumnsPage", "Commas"),
    ";": QT_TRANSLATE_NOOP("ColumnsPage", "Semicolons"),
    "\t": QT_TRANSLATE_NOOP("ColumnsPage", "Tabs"),
    "|": QT_TRANSLATE_NOOP("ColumnsPage", "Bars"),
}
KINDS: Final = {
    "xlsx": QT_TRANSLATE_NOOP("ColumnsPage", "An Excel workbook; its first sheet is read."),
    "ods": QT_TRANSLATE_NOOP("ColumnsPage", "An OpenDocument spreadsheet; its first sheet is read."),
}
ORDERS: Final = {
    Order.DMY: QT_TRANSLATE_NOOP("ColumnsPage", "Day first: %1"),
    Order.MDY: QT_TRANSLATE_NOOP("ColumnsPage", "Month first: %1"),
}
ID: Final = QT_TRANSLATE_NOOP("ColumnsPage", "Short name (id)")
COMBO_PX: Final = 24 * SPACE
NAME_PX: Final = 20 * SPACE


class ColumnsPage(QWidget):
    """Shows what was understood, and takes what a person says of it.

    `changed` is emitted when something else is understood, `form_chosen` carries another Form to read the file in.
    """

    changed = Signal()
    form_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._folder = assets_folder() / "spreadsheets"
        self._sheet: Sheet | None = None
        self._fields: dict[int, str] = {}
        self._order: Order | None = None
        self.combos: list[QComboBox] = []
        self._readings: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3 // 2)
        column.addWidget(self._form_line())
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._area, stretch=1)
        column.addWidget(self._date_card())
        self._hint = _words("", "quiet")
        column.addWidget(self._hint)

    @property
    def understood(self) -> Understanding | None:
        """Return what is understood; None while something must be said first."""
        if self._sheet is None or self._missing():
            return None
        return understood_as(self._sheet, self._fields, self._read_in, self._months)

    def show_sheet(self, sheet: Sheet, months: Mapping[str, int]) -> None:
        """Show a sheet, with the names of months in it; what was said of the same columns before stays."""
        if self._sheet is None or sheet.header != self._sheet.header:
            self._fields = guess_columns(sheet.header, self._folder)
            self._order = None
        self._sheet = sheet
        self._months = months
        self._show_form(sheet.form)
        self._show_columns(sheet)
        self._understand()

    def choose(self, column: int, field: str) -> None:
        """Take a column for a field, and no other one; an empty field leaves the column out."""
        for other, taken in list(self._fields.items()):
            if other != column and taken == field:
                del self._fields[other]
        self._fields[column] = field
        if not field:
            del self._fields[column]
        self._order = None if field == "date" else self._order
        self._understand()

    def _form_line(self) -> QWidget:
        self._kind = _words("", "quiet")
        self.encoding, self.delimiter = QComboBox(), QComboBox()
        self._form_parts: list[QWidget] = []
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._kind, stretch=1)
        for combo, name in ((self.encoding, self.tr("Encoding")), (self.delimiter, self.tr("Cells are parted by"))):
            label = QLabel(name, textFormat=Qt.TextFormat.PlainText)
            label.setBuddy(combo)
            combo.setAccessibleName(name)
            combo.activated.connect(self._choose_form)
            row.addWidget(label)
            row.addWidget(combo)
            self._form_parts += [label, combo]
        for encoding, name in ENCODINGS.items():
            self.encoding.addItem(name, encoding)
        for delimiter, name in DELIMITERS.items():
            self.delimiter.addItem(text_of("ColumnsPage", name), delimiter)
        return line

    def _date_card(self) -> QWidget:
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._question = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._question.setProperty("role", "label")
        self.orders = {order: QRadioButton() for order in ORDERS}
        self._order_group = QButtonGroup(self)
        column = QVBoxLayout(self._card)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._question)
        for order, radio in self.orders.items():
            self._order_group.addButton(radio)
            radio.clicked.connect(lambda _=False, chosen=order: self._choose_order(chosen))
            column.addWidget(radio)
        return self._card

    def _show_form(self, form: Form) -> None:
        is_text = form.kind == "text"
        for part in self._form_parts:
            part.setVisible(is_text)
        rows = self.tr("%n row(s) below the first, which names the columns.", "", self._sheet.rows)
        kind = text_of("ColumnsPage", KINDS[form.kind]) if form.kind in KINDS else ""
        self._kind.setText(f"{kind} {rows}".strip())
        self.encoding.setCurrentIndex(self.encoding.findData(VARIANTS.get(form.encoding, form.encoding)))
        self.delimiter.setCurrentIndex(self.delimiter.findData(form.delimiter))

    def _choose_form(self) -> None:
        form = self._sheet.form
        encoding = self.encoding.currentData()
        if encoding == VARIANTS.get(form.encoding, form.encoding):
            encoding = form.encoding
        chosen = text_form(encoding, self.delimiter.currentData(), form.skipped)
        if chosen != form:
            self.form_chosen.emit(chosen)

    def _show_columns(self, sheet: Sheet) -> None:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setHorizontalSpacing(SPACE * 2)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnMinimumWidth(0, NAME_PX)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        titles = (self.tr("Column"), self.tr("Its first cells"), self.tr("What it is"), self.tr("Read as"))
        for place, title in enumerate(titles):
            grid.addWidget(_words(title, "small", wrapped=False), 0, place)
        self.combos, self._readings = [], []
        for index, name in enumerate(sheet.header):
            shown = name or self.tr("Column %1, without a name").replace("%1", str(index + 1))
            head = ElidedLabel(shown)
            head.setProperty("role", "label")
            combo, reading = self._combo(index, shown), ElidedLabel("")
            head.setBuddy(combo)
            self.combos.append(combo)
            self._readings.append(reading)
            cells = " · ".join(_shown(cell) for cell in sheet.examples[index])
            first = ElidedLabel(cells or self.tr("empty"))
            first.setProperty("role", "quiet")
            for place, part in enumerate((head, first, combo, reading)):
                grid.addWidget(part, index + 1, place)
        grid.setRowStretch(len(sheet.header) + 1, 1)
        self._area.setWidget(table)

    def _combo(self, index: int, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setFixedWidth(COMBO_PX)
        combo.addItem(self.tr("Leave it out"), "")
        for field in FIELDS:
            combo.addItem(_title(field), field)
        combo.setMaxVisibleItems(combo.count())
        combo.setAccessibleName(self.tr("What the column “%1” is").replace("%1", name))
        combo.activated.connect(lambda _: self.choose(index, str(combo.currentData())))
        return combo

    def _understand(self) -> None:
        self._show_dates()
        for index, (combo, reading) in enumerate(zip(self.combos, self._readings, strict=True)):
            field = self._fields.get(index, "")
            with QSignalBlocker(combo):
                combo.setCurrentIndex(combo.findData(field))
            self._show_reading(reading, index, field)
        self._hint.setText(self._missing() or self._remark())
        self._hint.setVisible(bool(self._hint.text()))
        self.changed.emit()

    def _show_reading(self, label: ElidedLabel, index: int, field: str) -> None:
        cells = self._sheet.examples[index]
        if not field and (likely := self._guessed(index)):
            label.say(self.tr("looks like this, too: %1").replace("%1", _title(likely)), "warning")
            return
        if field not in ("date", "start", "end") or not cells:
            label.say("", "quiet")
            return
        value = read_cell(field, cells[0], self._read_in, self._months)
        if value is not None:
            label.say(_said(value), "quiet")
        elif field == "date" and self._dates.must_be_asked:
            label.say(self.tr("to be said below"), "warning")
        else:
            label.say(self.tr("no date") if field == "date" else self.tr("no time of day"), "error")

    def _guessed(self, index: int) -> str:
        """Return the field that a column is left out of only because another one holds it."""
        field = guess_columns(self._sheet.header[index : index + 1], self._folder).get(0, "")
        return field if field in self._fields.values() else ""

    @property
    def _dates(self) -> Dates:
        return next(iter(date_columns(self._sheet, self._fields)), Dates())

    @property
    def _read_in(self) -> Order | None:
        return self._dates.order or self._order

    def _show_dates(self) -> None:
        dates = self._dates
        self._card.setVisible(dates.must_be_asked)
        self._order_group.setExclusive(False)
        for order, radio in self.orders.items():
            radio.setChecked(order is self._order)
        self._order_group.setExclusive(True)
        if not dates.must_be_asked:
            return
        line, text = dates.ambiguous[0]
        question = self.tr("“%1” in row %2 can be two different days, and no other date of the column says which.")
        if not dates.orders:
            question = self.tr("“%1” in row %2 can be two different days, and the column's other dates contradict.")
        self._question.setText(question.replace("%2", str(line)).replace("%1", text))
        for order, radio in self.orders.items():
            day = read_date(text, order, self._months)
            said = text_of("ColumnsPage", ORDERS[order]).replace("%1", _said(day) if day else "–")
            radio.setText(said.replace("&", "&&"))

    def _choose_order(self, order: Order) -> None:
        self._order = order
        self._understand()

    def _missing(self) -> str:
        """Say what must be said before the groups can be taken."""
        if not self._fields:
            return self.tr("None of the columns is known: say what they are.")
        if self._dates.must_be_asked and self._order is None:
            return self.tr("Say first how the dates are to be read.")
        return ""

    def _remark(self) -> str:
        remarks = []
        if "id" not in self._fields.values():
            remarks.append(self.tr("No column is the id, so each group's name, or else its city, makes one."))
        dates = self._dates
        if dates.ambiguous and not dates.must_be_asked:
            said = {
                Order.DMY: self.tr("Dates such as %1 are read day first, as the column's other dates show."),
                Order.MDY: self.tr("Dates such as %1 are read month first, as the column's other dates show."),
            }
            remarks.append(said[dates.order].replace("%1", dates.ambiguous[0][1]))
        return " ".join(remarks)


class ElidedLabel(QLabel):
    """A line of plain text that ends with dots where its room does; screen readers get all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if self.isRightToLeft():
            # Its column begins on the right, whatever it is written in.
            self.setAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )
        self._show()

    def say(self, text: str, role: str) -> None:
        """Show another text in the colour of its role."""
        self._text = text
        self.setProperty("role", role)
        self.style().polish(self)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        self.setAccessibleName(self._text)
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, max(self.width(), 1)))


def _words(text: str, role: str, *, wrapped: bool = True) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=wrapped)
    label.setProperty("role", role)
    return label


def _title(field: str) -> str:
    """Name a field of a group."""
    return text_of("ColumnsPage", ID) if field == "id" else label_of("event", field)


def _shown(cell: object) -> str:
    return _said(cell) if isinstance(cell, (dt.date, dt.time)) else str(cell)


def _said(value: dt.date | dt.time) -> str:
    """Say a day or a time in the language that is spoken now."""
    if isinstance(value, dt.date):
        return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)
    return QLocale().toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)
