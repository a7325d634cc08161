"""A print shop's rules in plain words."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaflet_studio.desktop.icons import pixmap
from leaflet_studio.desktop.spoken import catalogue_text
from leaflet_studio.desktop.theme import colours_of
from leaflet_studio.desktop.tokens import SPACE
from leaflet_studio.messages import SCREEN
from leaflet_studio.shops import Shop, find_shop, shop_stamp

SMALL_ICON = 2 * SPACE
translate = QCoreApplication.translate


def shop_of(shop_id: str, folders: tuple[Path, ...]) -> Shop | None:
    """Read a print shop; None for the edition for screens. Raises LeafletError (usage) when it is faulty."""
    return None if shop_id == SCREEN else _shop_in(shop_id, folders, shop_stamp(shop_id, folders))


@lru_cache(maxsize=16)
def _shop_in(shop_id: str, folders: tuple[Path, ...], _stamp: object) -> Shop:
    """Read a shop's file, once as long as it stays."""
    return find_shop(shop_id, folders)


def rules_of(shop: Shop | None) -> tuple[str, ...]:
    """Say what a shop asks of a file, a sentence each."""
    if shop is None:
        return _screen_rules()
    marks = tuple(
        name
        for wanted, name in (
            (shop.crop_marks, translate("Rules", "crop marks")),
            (shop.fold_marks, translate("Rules", "fold marks")),
            (shop.registration_marks, translate("Rules", "registration marks")),
            (shop.colour_bar, translate("Rules", "a colour bar")),
        )
        if wanted
    )
    said = [
        translate("Rules", "A %1 file for %2.")
        .replace("%1", shop.flavour)
        .replace("%2", catalogue_text(shop.output.condition)),
        translate("Rules", "Colour reaches %1 mm beyond the cut (bleed).").replace("%1", f"{shop.bleed_mm:g}"),
        translate("Rules", "Text keeps %1 mm from the cut.").replace("%1", f"{shop.safe_mm:g}"),
        translate("Rules", "With %1.").replace("%1", ", ".join(marks))
        if marks
        else translate("Rules", "No marks outside the page."),
        translate("Rules", "At most %1 % of ink in one place; black text is black alone.").replace(
            "%1", f"{shop.ink_limit_percent:g}"
        ),
        translate("Rules", "Pictures with at least %1 pixels an inch.").replace(
            "%1", f"{shop.resolution_warning_ppi:g}"
        ),
    ]
    if shop.spreads:
        said.append(translate("Rules", "Folded sheets are laid out two pages on a side."))
    if shop.formats:
        said.append(translate("Rules", "It prints %1.").replace("%1", ", ".join(shop.formats)))
    return (*said, *(catalogue_text(note) for note in shop.notes))


def _screen_rules() -> tuple[str, ...]:
    return (
        translate("Rules", "A PDF to send and to read on screens, with links that can be followed."),
        translate("Rules", "Tagged for screen readers, in reading order."),
        translate("Rules", "No bleed and no marks: it can be printed on an office printer, too."),
    )


class RulesList(QWidget):
    """Sentences with a tick before each."""

    def __init__(self) -> None:
        super().__init__()
        self._rules: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)

    def show_rules(self, rules: tuple[str, ...]) -> None:
        """Show these sentences."""
        if rules == self._rules:
            return
        self._rules = rules
        while item := self._column.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for rule in rules:
            self._column.addWidget(self._row(rule))

    def _row(self, rule: str) -> QWidget:
        row = QWidget()
        cells = QHBoxLayout(row)
        cells.setContentsMargins(0, 0, 0, 0)
        sign = QLabel(textFormat=Qt.TextFormat.PlainText)
        sign.setPixmap(pixmap("ok", colours_of(self.palette()).good, SMALL_ICON, self.devicePixelRatioF()))
        cells.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        cells.addWidget(QLabel(rule, wordWrap=True, textFormat=Qt.TextFormat.PlainText), stretch=1)
        return row
