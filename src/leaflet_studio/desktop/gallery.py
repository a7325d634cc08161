"""Every layout with this campaign in it: a small picture, how the text fits, chosen by a click."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QIcon, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.icons import pixmap
from leaflet_studio.desktop.padlock import LockLine
from leaflet_studio.desktop.pixels import image_of
from leaflet_studio.desktop.spoken import spoken_title
from leaflet_studio.desktop.thumbnails import Key, Thumbnails
from leaflet_studio.desktop.tokens import LIGHT, SPACE
from leaflet_studio.messages import Answer, Badge, Choice

PICTURE: Final = QSize(15 * SPACE, 17 * SPACE)
CELL: Final = PICTURE + QSize(3 * SPACE, 10 * SPACE)
KEY: Final = Qt.ItemDataRole.UserRole
NOT_DRAWN: Final = (None, "…", "note")
"""The picture, the badge and the sign of a layout that nobody has seen yet."""
FITTING: Final = ("ok", "note")
"""The signs of layouts with room for the whole text, or of which that is not known."""


class Gallery(QWidget):
    """The layouts, filtered by format and by sides."""

    def __init__(self, bridge: Bridge, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._bridge = bridge
        self._thumbnails = thumbnails
        self._drawn: dict[Key, tuple[QPixmap | None, str, str]] = {}
        self.formats = self._filter(self.tr("Format"))
        self.sides = self._filter(self.tr("Sides"))
        self.fitting = QCheckBox(self.tr("Only where the text fits"))
        self.fitting.toggled.connect(self._filter_fitting)
        self.list = QListWidget()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setWordWrap(True)
        self.list.setIconSize(PICTURE)
        self.list.setGridSize(CELL)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Layouts"))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._lay_out()
        bridge.campaign_changed.connect(self.refresh)
        bridge.catalogue_changed.connect(self.refresh)
        bridge.fitting_layouts_wanted.connect(lambda: self.fitting.setChecked(True))
        thumbnails.drawn.connect(self._take)

    def refresh(self) -> None:
        """Show the layouts that the filters leave, the chosen one marked."""
        self._show_lock()
        self._offer_filters()
        keys = self._keys()
        if keys != [self.list.item(row).data(KEY) for row in range(self.list.count())]:
            self.list.clear()
            for key in keys:
                self.list.addItem(self._item(key))
        design = self._bridge.campaign.design
        for row in range(self.list.count()):
            layout, format_id = self.list.item(row).data(KEY)
            if layout == design.layout and format_id in (design.format, self._own_format(layout)):
                self.list.setCurrentRow(row)
        self._filter_fitting()
        self._want()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to draw."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no more."""
        super().hideEvent(event)
        self._thumbnails.want(())

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(SPACE)
        filters.addWidget(self.formats, stretch=1)
        filters.addWidget(self.sides, stretch=1)
        self._lock_line = LockLine(self.tr("The organizers have locked the layout: it is the same for every group."))
        self._none = QLabel(self.tr("No layout is like that."), textFormat=Qt.TextFormat.PlainText, visible=False)
        self._none.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._lock_line)
        column.addLayout(filters)
        column.addWidget(self.fitting)
        column.addWidget(self._none)
        column.addWidget(self.list, stretch=1)

    def _filter(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.activated.connect(lambda _: self.refresh())
        return combo

    def _show_lock(self) -> None:
        """Where the layout is locked, there is nothing to filter and to choose."""
        locked = self._is_locked
        self._lock_line.setVisible(locked)
        for part in (self.formats, self.sides):
            part.setHidden(locked)

    @property
    def _is_locked(self) -> bool:
        return is_locked(self._bridge.campaign, "design.layout")

    def _offer_filters(self) -> None:
        catalogue = self._bridge.catalogue
        formats = list(dict.fromkeys(each for _, known in catalogue.formats for each in known))
        sides = sorted({number for _, number in catalogue.sides})
        _offer(self.formats, [Choice("", self.tr("All formats")), *(Choice(each, each) for each in formats)])
        titles = (Choice(str(number), self.tr("%n page(s)", "", number)) for number in sides)
        _offer(self.sides, [Choice("", self.tr("All pages")), *titles])

    def _keys(self) -> list[Key]:
        catalogue = self._bridge.catalogue
        formats, sides = dict(catalogue.formats), dict(catalogue.sides)
        if self._is_locked:
            own = self._bridge.campaign.design.layout
            return [(layout.id, self._own_format(own)) for layout in catalogue.layouts if layout.id == own]
        wanted, number = self.formats.currentData() or "", self.sides.currentData() or ""
        return [
            (layout.id, wanted or self._own_format(layout.id))
            for layout in catalogue.layouts
            if (not wanted or wanted in formats.get(layout.id, ())) and number in ("", str(sides.get(layout.id, 0)))
        ]

    def _filter_fitting(self) -> None:
        """Leave out what is known to cut the text, or to take the short one; what is not drawn yet stays."""
        shown = 0
        for row in range(self.list.count()):
            _, _, sign = self._drawn.get(self.list.item(row).data(KEY), NOT_DRAWN)
            is_shown = not self.fitting.isChecked() or sign in FITTING
            self.list.setRowHidden(row, not is_shown)
            shown += is_shown
        self._none.setVisible(bool(self._bridge.catalogue.layouts) and not shown)

    def _own_format(self, layout: str) -> str:
        """Return the format that a layout is shown in: the campaign's for the chosen one, else its own."""
        design = self._bridge.campaign.design
        formats = dict(self._bridge.catalogue.formats).get(layout, ("",))
        return design.format if design.layout == layout and design.format else formats[0]

    def _item(self, key: Key) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setData(KEY, key)
        item.setSizeHint(CELL - QSize(SPACE, SPACE))
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._show(item)
        return item

    def _show(self, item: QListWidgetItem) -> None:
        layout, format_id = key = item.data(KEY)
        title = next((spoken_title(each) for each in self._bridge.catalogue.layouts if each.id == layout), layout)
        picture, badge, sign = self._drawn.get(key, NOT_DRAWN)
        shown = title if format_id in title else f"{title}, {format_id}"
        item.setText(f"{shown}\n{badge}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{shown}: {badge}")
        framed = self._framed(picture, sign)
        shown_icon = QIcon(framed)
        # Chosen pictures keep their colours.
        shown_icon.addPixmap(framed, QIcon.Mode.Selected)
        item.setIcon(shown_icon)

    def _framed(self, picture: QPixmap | None, sign: str) -> QPixmap:
        """Return a picture as paper in its place, with the sign of its fit in the corner."""
        scale = self.devicePixelRatioF()
        canvas = QPixmap(PICTURE * scale)
        canvas.setDevicePixelRatio(scale)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = (picture.size() if picture else QSize(105, 148)).scaled(
            PICTURE - QSize(8, 10), Qt.AspectRatioMode.KeepAspectRatio
        )
        x, y = (PICTURE.width() - size.width()) // 2, PICTURE.height() - size.height() - 5
        painter.fillRect(x - 1, y, size.width() + 2, size.height() + 3, QColor(0, 0, 0, 45))
        painter.fillRect(x, y, size.width(), size.height(), QColor("white"))
        if picture:
            painter.drawPixmap(x, y, size.width(), size.height(), picture)
        if sign in ("error", "warning"):
            colour = LIGHT.error if sign == "error" else LIGHT.warning
            painter.setBrush(QColor("white"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(x + size.width() - 14, y - 4, 20, 20)
            painter.drawPixmap(x + size.width() - 12, y - 2, pixmap(sign, colour, 16, scale))
        painter.end()
        return canvas

    def _take(self, key: Key, answer: Answer, blobs: tuple[bytes, ...]) -> None:
        self._drawn[key] = (_picture(answer, blobs), *self._badge(answer.badge))
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == key:
                self._show(self.list.item(row))
        self._filter_fitting()

    def _badge(self, badge: Badge | None) -> tuple[str, str]:
        """Say how the text fits, and name the sign for it."""
        if badge is None:
            return self.tr("cannot be made"), "error"
        if badge.overset_words:
            return self.tr("%n word(s) too many", "", badge.overset_words), "error"
        size = self.tr("%1 pt").replace("%1", f"{badge.size_pt:g}")
        return (self.tr("short text, %1").replace("%1", size), "warning") if badge.short else (size, "ok")

    def _want(self) -> None:
        if self.isVisible():
            self._thumbnails.want(tuple(self._keys()))

    def _choose(self, item: QListWidgetItem) -> None:
        if self._is_locked:
            return
        self._bridge.choose_layout(*item.data(KEY))


def _offer(combo: QComboBox, choices: list[Choice]) -> None:
    if [combo.itemData(row) for row in range(combo.count())] == [choice.id for choice in choices]:
        return
    chosen = combo.currentData()
    combo.clear()
    for choice in choices:
        combo.addItem(choice.title, choice.id)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))


def _picture(answer: Answer, blobs: tuple[bytes, ...]) -> QPixmap | None:
    return QPixmap.fromImage(image_of(answer.pages[0], blobs[0])) if answer.pages and blobs else None
