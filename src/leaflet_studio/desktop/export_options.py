"""What an export makes beside the file, or of it: for a print shop, and for the printer in the office."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.memory import Memory
from leaflet_studio.desktop.office import LONG, SHORT, OfficePrinter
from leaflet_studio.desktop.steps import button
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import Extras, Imposing, Paper

FARTHEST_MM: Final = 15.0
"""As far as the calibration sheet's rulers reach."""
OFFICE_SHOP: Final = "office-printer"
"""The print shop whose rules are those of an office printer: single pages, no bleed."""


class ShopOptions(QWidget):
    """What a print shop gets with the file."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.job_sheet = QCheckBox(self.tr("A job sheet for the print shop beside it (PDF, one page)"), checked=True)
        self.xjdf = QCheckBox(self.tr("A job ticket for its programs beside it (XJDF)"))
        self.black_plate = QCheckBox(self.tr("A version that differs from the others in black alone"))
        self.black_plate.setVisible(bridge.campaign.design.layout in bridge.catalogue.black_plate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for box in (self.job_sheet, self.xjdf, self.black_plate):
            column.addWidget(box)

    @property
    def extras(self) -> Extras:
        """Return what is chosen."""
        # Not isVisible: nothing is while another target is shown.
        black = self.black_plate.isChecked() and not self.black_plate.isHidden()
        return Extras(self.job_sheet.isChecked(), self.xjdf.isChecked(), black)


class OfficeOptions(QWidget):
    """How the pages stand on the office printer's paper, and how far that prints backs off their fronts.

    `changed` tells that they stand otherwise; `calibration_wanted` asks for the printer's calibration sheet.
    """

    changed = Signal()
    calibration_wanted = Signal()

    def __init__(self, bridge: Bridge, memory: Memory) -> None:
        super().__init__()
        self._bridge = bridge
        self._memory = memory
        self.papers = QComboBox()
        self.papers.addItem(self.tr("Each page by itself, in its own size"), None)
        for paper in self._offered():
            self.papers.addItem(self._title(paper), paper)
        self.flip = QComboBox()
        self.flip.addItem(self.tr("on its long edge"), LONG)
        self.flip.addItem(self.tr("on its short edge"), SHORT)
        printer = OfficePrinter.of(memory)
        self.flip.setCurrentIndex(self.flip.findData(printer.flip))
        x, y = printer.back_offset_mm
        self.right, self.up = self._number(x, self.tr("to the right, in mm")), self._number(y, self.tr("up, in mm"))
        self.calibrate = button(self.tr("Calibration sheet…"), self.calibration_wanted.emit)
        self.calibrate.setToolTip(self.tr("A sheet to print on both sides: it shows the two numbers to enter here."))
        self._arrange()
        self.papers.currentIndexChanged.connect(lambda _: self._follow())
        self.flip.currentIndexChanged.connect(lambda _: self.changed.emit())
        for change in (self.flip.currentIndexChanged, self.right.valueChanged, self.up.valueChanged):
            change.connect(lambda _: self._printer().keep(memory))
        self._follow()

    @property
    def paper(self) -> Paper | None:
        """Return the paper that several pieces stand on; None for each page by itself."""
        return self.papers.currentData()

    @property
    def extras(self) -> Extras:
        """Return how the pages are laid out."""
        if self.paper is None:
            return Extras()
        printer = self._printer()
        return Extras(imposing=Imposing(self.paper, printer.flip, printer.back_offset_mm))

    def rules(self) -> tuple[str, ...]:
        """Say what comes out, and how it is printed."""
        paper = self.paper
        if paper is None:
            return (
                self.tr("A plain PDF in the page's own size, for the printer in the office."),
                self.tr("Print it at 100 %, not fitted to the page. An office printer leaves a white edge."),
            )
        turned = self.flip.currentText()
        return (
            self.tr("%n leaflet(s) on each sheet, with marks where it is cut.", "", paper.up)
            if paper.up
            else self.tr("Two pages on each side, in the order of a booklet: fold it in the middle."),
            self.tr("Print it at 100 %, on both sides, turned %1.").replace("%1", turned),
            self.tr("Made by the rules for office printers: plain paper, no bleed."),
        )

    def _printer(self) -> OfficePrinter:
        return OfficePrinter(str(self.flip.currentData()), (self.right.value(), self.up.value()))

    def _offered(self) -> tuple[Paper, ...]:
        catalogue, design = self._bridge.catalogue, self._bridge.campaign.design
        formats = dict(catalogue.formats).get(design.layout, ("",))
        format_id = design.format if design.format in formats else formats[0]
        return next((papers for *of, papers in catalogue.papers if of == [design.layout, format_id]), ())

    def _title(self, paper: Paper) -> str:
        said = self.tr("%n on a sheet of %1", "", paper.up) if paper.up else self.tr("Booklet on %1")
        return said.replace("%1", paper.name)

    def _number(self, value: float, name: str) -> QDoubleSpinBox:
        number = QDoubleSpinBox(minimum=-FARTHEST_MM, maximum=FARTHEST_MM, singleStep=0.1, decimals=1, value=value)
        number.setAccessibleName(f"{self.tr('Its back is off by')} {name}")
        number.setToolTip(name)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setFixedWidth(9 * SPACE)
        return number

    def _arrange(self) -> None:
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE)
        form.setVerticalSpacing(SPACE)
        form.setColumnStretch(1, 1)
        offset = QWidget()
        cells = QHBoxLayout(offset)
        cells.setContentsMargins(0, 0, 0, 0)
        for sign, number in (("→", self.right), ("↑", self.up)):
            cells.addWidget(QLabel(sign, textFormat=Qt.TextFormat.PlainText))
            cells.addWidget(number)
        cells.addWidget(QLabel(self.tr("mm"), textFormat=Qt.TextFormat.PlainText))
        # The numbers count to the right in every language; the row begins where the others do.
        cells.insertStretch(0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else -1)
        offset.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rows = (
            (self.tr("Paper"), self.papers),
            (self.tr("It turns the sheet"), self.flip),
            (self.tr("Its back is off by"), offset),
            ("", self.calibrate),
        )
        self._imposed: list[QWidget] = []
        for row, (title, field) in enumerate(rows):
            label = QLabel(title, textFormat=Qt.TextFormat.PlainText)
            label.setProperty("role", "label")
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            alone = Qt.AlignmentFlag.AlignLeft if field is self.calibrate else Qt.AlignmentFlag(0)
            form.addWidget(field, row, 1, alone)
            if isinstance(field, QComboBox):
                field.setAccessibleName(title)
            if field is not self.papers:
                self._imposed += [label, field]

    def _follow(self) -> None:
        for widget in self._imposed:
            widget.setVisible(self.paper is not None)
        self.changed.emit()


def with_language(extras: Extras) -> Extras:
    """Return extras in the language of the window, for what stays in the office."""
    return replace(extras, sheet_language=QLocale().name().partition("_")[0])
