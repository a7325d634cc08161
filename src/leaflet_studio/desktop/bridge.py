"""Between the session and the widgets: widgets call the bridge and follow its signals, never each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from leaflet_studio.campaign.dates import event_problems
from leaflet_studio.campaign.editing import field_path, field_text, with_new_group, with_new_statement
from leaflet_studio.campaign.format import read_campaign
from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.campaign.model import Campaign, Group
from leaflet_studio.campaign.new import empty_campaign, sample_campaign
from leaflet_studio.desktop.opened_kit import OpenedKit, for_group, laid_out, no_kit
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.messages import (
    EVERYTHING,
    SCREEN,
    Answer,
    Catalogue,
    Code,
    Extras,
    FrameGuide,
    News,
    Order,
    PageGuide,
    PagePicture,
    Task,
)
from leaflet_studio.problems import Place, Problem, Severity
from leaflet_studio.session import Session
from leaflet_studio.shops import list_shops

NO_EXTRAS: Final = Extras()
DEBOUNCE_MS: Final = 60
FIRST_SHOP: Final = "generic-coated"
WEIGHT: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class Bridge(QObject):
    """The open campaign, what is shown of it, and what is wrong with it.

    `proof_ready` carries the new pages' pictures and pixels; `exported` the path that was written. `field_wanted`
    asks for a field by its path, `place_wanted` for a place on the pages, `fitting_layouts_wanted` for the layouts that
    have room for the whole text, whoever shows them; `picture_wanted` for a picture's file for a field. `sheet_written`
    carries the path of a calibration sheet or a folding dummy.
    """

    campaign_changed = Signal()
    proof_ready = Signal(object, object)
    problems_changed = Signal()
    busy_changed = Signal(bool)
    catalogue_changed = Signal()
    field_wanted = Signal(str)
    place_wanted = Signal(object)
    fitting_layouts_wanted = Signal()
    picture_wanted = Signal(str)
    exported = Signal(str)
    export_staged = Signal(str)
    export_held = Signal(object)
    export_failed = Signal(object)
    sheet_written = Signal(str)

    def __init__(self, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.today: Callable[[], dt.date] = dt.date.today
        self.catalogue = Catalogue()
        self.kit = no_kit()
        self.group = ""
        self.shop = FIRST_SHOP
        self.guides: tuple[PageGuide, ...] = ()
        self.code: Code | None = None
        self._pixels: dict[str, bytes] = {}
        self._page_width_px = 0
        self._with_bleed = False
        self._found: tuple[Problem, ...] = ()
        self._left_out: tuple[Problem, ...] = ()
        self._renderer = renderer
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._debounce.timeout.connect(self._order_preview)
        self._export = 0
        self._sheet = 0
        self._printing = ""
        self._is_seen = True
        self._is_closed = False
        renderer.answered.connect(self._take)
        renderer.busy_changed.connect(self._tell_busy)
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
        """Return what is wrong: texts that fields refuse, what the calendar says of the event, then what was found in
        the file, and layouts that are left out; the worst first.
        """
        refused = self.session.refused.values() if self.session else ()
        in_calendar = event_problems(self.campaign, self.group, self.today())
        found = (
            *(problem for problems in refused for problem in problems),
            *in_calendar,
            *self._found,
            *self._left_out,
        )
        if self.campaign.kit is not None:
            found = tuple(for_group(each, self.campaign, self.field_of(each.where)) for each in found)
        return tuple(sorted(found, key=lambda problem: WEIGHT[problem.severity]))

    @property
    def is_busy(self) -> bool:
        """Tell whether a page is being drawn or waits to be."""
        return self._debounce.isActive() or self._renderer.is_busy

    def is_right_to_left(self, language: str) -> bool:
        """Tell whether a language is written from right to left."""
        return language in self.catalogue.right_to_left

    def problems_of(self, path: str) -> tuple[Problem, ...]:
        """Return what is wrong with a field."""
        return self.problems_by_field().get(path, ())

    def problems_by_field(self) -> dict[str, tuple[Problem, ...]]:
        """Return what is wrong with each field, by the field's path; what belongs to none stands at the empty path."""
        found: dict[str, tuple[Problem, ...]] = {}
        for problem in self.problems:
            path = self.field_of(problem.where)
            found[path] = (*found.get(path, ()), problem)
        return found

    def field_of(self, place: Place) -> str:
        """Return the path of the field that a place belongs to: its own, or that of its frame; or nothing."""
        if path := field_path(place):
            return path
        frame = self.frame(place.frame)
        return frame.field if frame else ""

    def frame(self, frame_id: str) -> FrameGuide | None:
        """Return a frame of the pages that are shown, or None."""
        frames = (frame for guide in self.guides for frame in guide.frames)
        return next((frame for frame in frames if frame.id == frame_id and frame_id), None)

    def is_unused(self, path: str) -> bool:
        """Tell whether a field that says something has no frame in the pages that are shown."""
        frames = [frame.field for guide in self.guides for frame in guide.frames]
        owner, _, name = path.rpartition(".")
        if (
            not path
            or not frames
            or path in frames
            or owner == "petition"
            or (owner.startswith("groups.") and name == "url")
        ):
            return False
        return bool(field_text(self.campaign, path))

    def overset_words(self, path: str) -> int:
        """Return how many of a field's words do not fit the pages that are shown."""
        frames = (frame for guide in self.guides for frame in guide.frames)
        return max((frame.overset_words for frame in frames if frame.field == path), default=0)

    def open(self, path: Path) -> None:
        """Open a campaign's folder or file. Raises LeafletError; the open campaign stays then."""
        campaign = read_campaign(path)
        self._take_session(Session(campaign, path), laid_out(campaign))

    def open_sample(self) -> None:
        """Start from the sample; it has no file yet."""
        self._take_session(Session(sample_campaign()))

    def open_empty(self) -> None:
        """Start from an empty campaign; it has no file yet."""
        self._take_session(Session(empty_campaign()))

    def edit(self, field: str, text: str) -> None:
        """Put a text into a field of the campaign."""
        if self.session is not None:
            self.session.edit(field, text)

    def put_picture(self, field: str, data: bytes) -> None:
        """Put a picture into a field of the campaign; none takes it out."""
        if self.session is not None:
            self.session.put_picture(field, data)

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

    def take_groups(self, groups: tuple[Group, ...]) -> None:
        """Take these in the place of the campaign's groups, as one step; the first is shown where none was."""
        if self.session is not None:
            ids = {group.id for group in groups}
            self.group = self.group if self.group in ids else next((group.id for group in groups), "")
            self.session.change(replace(self.session.campaign, groups=groups))

    def add_language(self, language: str) -> None:
        """Add a statement in a language with the original's texts, and show it."""
        if self.session is not None and self.campaign.statement(language) is None:
            campaign = with_new_statement(self.session.campaign, language)
            self.session.change(replace(campaign, design=replace(campaign.design, language=language)))

    def choose_shop(self, shop_id: str) -> None:
        """Make the pages for a print shop, or for screens. A locked choice stays, and another is shown all the same."""
        if shop_id != self.shop:
            self.shop = shop_id
            if self.session is not None and shop_id != SCREEN and not is_locked(self.campaign, "print.shop"):
                self.session.edit("print.shop", shop_id)
            self._changed()

    def choose_layout(self, layout: str, format_id: str) -> None:
        """Take a layout in a format, as one step."""
        if self.session is not None:
            formats = dict(self.catalogue.formats).get(layout, ())
            own = format_id if formats and format_id != formats[0] else ""
            design = replace(self.campaign.design, layout=layout, format=own)
            if design != self.campaign.design:
                self.session.change(replace(self.session.campaign, design=design))

    def show_at(self, page_width_px: int, *, with_bleed: bool = False) -> None:
        """Draw pages so many pixels wide from now on, with what lies beyond the cut or without."""
        if (page_width_px, with_bleed) != (self._page_width_px, self._with_bleed):
            self._page_width_px, self._with_bleed = page_width_px, with_bleed
            self._debounce.start()

    def see(self, is_seen: bool) -> None:
        """Draw pages only while somebody can see them."""
        if is_seen and not self._is_seen and self.session is not None:
            self._debounce.start()
        self._is_seen = is_seen

    def export(
        self,
        path: Path,
        shop: str | None = None,
        acknowledged: tuple[str, ...] = (),
        extras: Extras = NO_EXTRAS,
    ) -> None:
        """Write the file for a shop, the shown one by default; errors hold it up that nobody has acknowledged."""
        order = self._order(Task.EXPORT, self.shop if shop is None else shop)
        order = replace(order, output=str(path.absolute()), acknowledged=acknowledged, extras=extras)
        self._export = self._renderer.order(order, self.campaign)

    def write_sheet(self, task: Task, path: Path, extras: Extras) -> None:
        """Write a calibration sheet or a folding dummy."""
        order = replace(self._order(task, self.shop), output=str(path.absolute()), extras=extras)
        self._sheet = self._renderer.order(order, self.campaign)

    def print_to(self, path: Path) -> None:
        """Make the edition for screens to be printed in the office, whatever is wrong with it."""
        self._printing = str(path)
        order = replace(self._order(Task.EXPORT, SCREEN), output=self._printing, acknowledged=(EVERYTHING,))
        self._export = self._renderer.order(order, self.campaign)

    def is_print(self, path: str) -> bool:
        """Tell whether a file that was written is to be printed in the office."""
        return path == self._printing

    def cancel(self) -> None:
        """Stop drawing or exporting."""
        self._export = 0
        self._renderer.cancel()
        self._debounce.start()

    def close(self) -> None:
        """End the worker; whatever it still says goes nowhere."""
        if not self._is_closed:
            self._is_closed = True
            self._debounce.stop()
            self._renderer.answered.disconnect(self._take)
            self._renderer.busy_changed.disconnect(self._tell_busy)
            self._renderer.close()

    def order_of(self, layout: str) -> Order:
        """Return the order for a small picture of the campaign in a layout."""
        return replace(self._order(Task.THUMBNAIL, self.shop), layout=layout)

    def _tell_busy(self, busy: bool) -> None:
        self.busy_changed.emit(busy)

    def _take_session(self, session: Session, kit: OpenedKit | None = None) -> None:
        kit = kit or no_kit()
        if kit.carries or self.kit.carries:
            # What there is to choose from is another with the layouts and shops that a kit carries.
            self._renderer.order(Order(0, Task.CATALOGUE, Campaign(kit=session.campaign.kit)))
        self.session, self.kit = session, kit
        groups = session.campaign.groups
        self.group = groups[0].id if groups else ""
        known = list_shops(kit.shop_folders)
        if session.campaign.print.shop in known:
            self.shop = session.campaign.print.shop
        elif self.shop != SCREEN and self.shop not in known:
            self.shop = FIRST_SHOP
        self._found, self.guides, self.code = (), (), None
        session.watch(self._changed)
        self._changed()
        self._order_preview()

    def _changed(self) -> None:
        if self.group and self.campaign.group(self.group) is None:
            self.group = ""
        self._debounce.start()
        self.campaign_changed.emit()
        self.problems_changed.emit()

    def _order(self, task: Task, shop: str) -> Order:
        layout = self.campaign.design.layout
        return Order(0, task, layout=layout, language=self.language, group=self.group, shop=shop)

    def _order_preview(self) -> None:
        self._debounce.stop()
        if self.session is not None and self._page_width_px > 0 and self._is_seen and not self._is_closed:
            order = self._order(Task.PREVIEW, self.shop)
            held = tuple(self._pixels)
            order = replace(order, width_px=self._page_width_px, with_bleed=self._with_bleed, held=held)
            self._renderer.order(order, self.campaign)

    def _take(self, answer: Answer, blobs: tuple[bytes, ...]) -> None:
        if answer.news is News.CATALOGUE and answer.catalogue is not None:
            self.catalogue, self._left_out = answer.catalogue, answer.problems
            self.catalogue_changed.emit()
            self.problems_changed.emit()
        elif answer.news is News.PAGES:
            self.guides, self.code = answer.guides, answer.code
            self.proof_ready.emit(answer.pages, self._whole(answer.pages, blobs))
        elif answer.number == self._export and self._export:
            self._take_export(answer)
        elif answer.number == self._sheet and self._sheet:
            self._take_sheet(answer)
        else:
            self._found = answer.problems
            self.problems_changed.emit()

    def _whole(self, pages: tuple[PagePicture, ...], blobs: tuple[bytes, ...]) -> tuple[bytes, ...]:
        """Return the pages' pixels, those of unchanged pages from before."""
        pixels = tuple(blob or self._pixels[page.name] for page, blob in zip(pages, blobs, strict=True))
        self._pixels = {page.name: data for page, data in zip(pages, pixels, strict=True)}
        return pixels

    def _take_sheet(self, answer: Answer) -> None:
        self._sheet = 0
        if answer.news is News.WRITTEN:
            self.sheet_written.emit(answer.output)
        else:
            self.export_failed.emit(answer.problems)

    def _take_export(self, answer: Answer) -> None:
        if answer.news is News.STAGE:
            self.export_staged.emit(answer.stage)
            return
        self._export = 0
        if answer.news is News.WRITTEN:
            self.exported.emit(answer.output)
        elif answer.news is News.HELD:
            self.export_held.emit(answer.problems)
        else:
            self.export_failed.emit(answer.problems)
