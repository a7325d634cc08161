"""Between the session and the widgets: widgets call the bridge and follow its signals, never each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leaflet_studio.campaign.editing import with_new_group
from leaflet_studio.campaign.format import SUFFIX, read_campaign, write_campaign
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.campaign.new import empty_campaign, sample_campaign
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.messages import Answer, Catalogue, News, Order, Task
from leaflet_studio.problems import Problem, Severity
from leaflet_studio.session import Session
from leaflet_studio.storage import check_target

DEBOUNCE_MS: Final = 120
FIRST_SHOP: Final = "generic-coated"
WEIGHT: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class Bridge(QObject):
    """The open campaign, what is shown of it, and what is wrong with it.

    `proof_ready` carries the new pages' pictures and pixels; `exported` the path that was written.
    """

    campaign_changed = Signal()
    proof_ready = Signal(object, object)
    problems_changed = Signal()
    busy_changed = Signal(bool)
    catalogue_changed = Signal()
    exported = Signal(str)

    def __init__(self, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.catalogue = Catalogue()
        self.group = ""
        self.shop = FIRST_SHOP
        self._page_width_px = 0
        self._found: tuple[Problem, ...] = ()
        self._renderer = renderer
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._debounce.timeout.connect(self._order_preview)
        self._preview = 0
        renderer.answered.connect(self._take)
        renderer.busy_changed.connect(self.busy_changed)
        renderer.order(Order(0, Task.CATALOGUE))

    @property
    def campaign(self) -> Campaign:
        """Return the open campaign; an empty value when none is open."""
        return self.session.campaign if self.session else Campaign()

    @property
    def language(self) -> str:
        """Return the language that is edited and shown."""
        campaign = self.campaign
        chosen = campaign.design.language
        return chosen if campaign.statement(chosen) else campaign.source_language

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong: texts that fields refuse, then what was found in the file, the worst first."""
        refused = self.session.refused.values() if self.session else ()
        found = (*(problem for problems in refused for problem in problems), *self._found)
        return tuple(sorted(found, key=lambda problem: WEIGHT[problem.severity]))

    @property
    def is_busy(self) -> bool:
        """Tell whether a page is being drawn or waits to be."""
        return self._debounce.isActive() or self._renderer.is_busy

    def open(self, path: Path) -> None:
        """Open a campaign's folder or file. Raises LeafletError; the open campaign stays then."""
        self._take_session(Session(read_campaign(path), path))

    def open_sample(self) -> None:
        """Start from the sample; it has no file yet."""
        self._take_session(Session(sample_campaign()))

    def open_empty(self) -> None:
        """Start from an empty campaign; it has no file yet."""
        self._take_session(Session(empty_campaign()))

    def save(self, path: Path) -> None:
        """Write the campaign. Raises LeafletError (output); what stood there before stays then."""
        if self.session is not None:
            named = path if path.suffix == SUFFIX or path.is_dir() else path.with_name(f"{path.name}{SUFFIX}")
            write_campaign(self.session.campaign, named)
            self.session.saved(named)

    def edit(self, field: str, text: str) -> None:
        """Put a text into a field of the campaign."""
        if self.session is not None:
            self.session.edit(field, text)

    def undo(self) -> str:
        """Undo the last step; returns the field that changed."""
        return self.session.undo() if self.session else ""

    def redo(self) -> str:
        """Redo what was undone; returns the field that changed."""
        return self.session.redo() if self.session else ""

    def choose_group(self, group_id: str) -> None:
        """Show a group's event, or none."""
        if group_id != self.group:
            self.group = group_id
            self._changed()

    def add_group(self) -> None:
        """Add a group, and show it."""
        if self.session is not None:
            campaign, self.group = with_new_group(self.session.campaign)
            self.session.change(campaign)

    def choose_shop(self, shop_id: str) -> None:
        """Make the pages for a print shop, or for screens."""
        if shop_id != self.shop:
            self.shop = shop_id
            self._changed()

    def show_at(self, page_width_px: int) -> None:
        """Draw pages so many pixels wide from now on."""
        if page_width_px != self._page_width_px:
            self._page_width_px = page_width_px
            self._debounce.start()

    def export(self, path: Path) -> None:
        """Write the PDF that is shown. Raises LeafletError (output) when it could not be written there."""
        check_target(path)
        self._renderer.order(replace(self._order(Task.EXPORT), output=str(path.absolute())), self.campaign)

    def cancel(self) -> None:
        """Stop drawing or exporting."""
        self._renderer.cancel()

    def close(self) -> None:
        """End the worker."""
        self._debounce.stop()
        self._renderer.close()

    def _take_session(self, session: Session) -> None:
        self.session = session
        groups = session.campaign.groups
        self.group = groups[0].id if groups else ""
        self._found = ()
        session.watch(self._changed)
        self._changed()
        self._order_preview()

    def _changed(self) -> None:
        if self.group and self.campaign.group(self.group) is None:
            self.group = ""
        self._debounce.start()
        self.campaign_changed.emit()
        self.problems_changed.emit()

    def _order(self, task: Task) -> Order:
        layout = self.campaign.design.layout
        return Order(0, task, layout=layout, language=self.language, group=self.group, shop=self.shop)

    def _order_preview(self) -> None:
        self._debounce.stop()
        if self.session is not None and self._page_width_px > 0:
            order = replace(self._order(Task.PREVIEW), width_px=self._page_width_px)
            self._preview = self._renderer.order(order, self.campaign)

    def _take(self, answer: Answer, blobs: tuple[bytes, ...]) -> None:
        if answer.news is News.CATALOGUE and answer.catalogue is not None:
            self.catalogue = answer.catalogue
            self.catalogue_changed.emit()
            return
        if answer.news is News.PAGES:
            self.proof_ready.emit(answer.pages, blobs)
            return
        self._found = answer.problems
        self.problems_changed.emit()
        if answer.news is News.WRITTEN:
            self.exported.emit(answer.output)
