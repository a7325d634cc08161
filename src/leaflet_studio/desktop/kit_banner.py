"""A calm line above the pages that says what a kit is: whose, from whom, and what can be changed in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.kit_words import origin, other_version, permission
from leaflet_studio.desktop.padlock import Sign
from leaflet_studio.desktop.tokens import ICON, SPACE


class KitBanner(QFrame):
    """Shown while a kit is open."""

    def __init__(self, bridge: Bridge, save_return: QAction) -> None:
        super().__init__()
        self._bridge = bridge
        self.setProperty("kind", "banner")
        self.setAccessibleName(self.tr("What this kit is"))
        self.origin = _words("label")
        self.permission = _words("")
        self.warning = _words("warning")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.origin, self.permission):
            words.addWidget(label)
        words.addWidget(self._warning_row())
        button = QToolButton(iconSize=QSize(ICON, ICON))
        button.setDefaultAction(save_return)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("kind", "framed")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        row.setSpacing(SPACE * 3 // 2)
        row.addWidget(Sign("kit", "accent", ICON + 4))
        row.addLayout(words, stretch=1)
        row.addWidget(button)
        bridge.campaign_changed.connect(self.refresh)
        bridge.catalogue_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is open now."""
        campaign = self._bridge.campaign
        self.setVisible(campaign.kit is not None)
        if campaign.kit is None:
            return
        self.origin.setText(origin(campaign))
        self.permission.setText(permission(campaign, self._bridge.catalogue))
        self.warning.setText(other_version(self._bridge.kit.differences))
        self._warning.setVisible(bool(self._bridge.kit.differences))
        said = (self.origin, self.permission, self.warning)
        self.setAccessibleDescription(" ".join(filter(None, (label.text() for label in said))))

    def _warning_row(self) -> QWidget:
        self._warning = QWidget()
        row = QHBoxLayout(self._warning)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(Sign("warning", "warning"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.warning, stretch=1)
        return self._warning


def _words(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
