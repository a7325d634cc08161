"""What the window draws over a page: its frames with their fields, its folds, how far text keeps from the cut."""

from __future__ import annotations

import re
from typing import Final

from leaflet_studio.editions import Edition
from leaflet_studio.layouts.model import Layout, Thread
from leaflet_studio.messages import Badge, Code, FrameGuide, PageGuide
from leaflet_studio.pipeline import Proof
from leaflet_studio.prepress.sides import Side, sides_of
from leaflet_studio.press import Press
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.threads import Fit

FIELDS: Final = {
    "headline": "statement.title", "title": "statement.title", "lead": "statement.lead",
    "standfirst": "statement.lead", "call": "statement.call", "statement": "statement.body",
    "brief": "statement.body", "short": "statement.short_body", "statement-head": "statement.place",
    "brief-head": "statement.place", "event": "event.title", "event-when": "event.date",
    "event-where": "event.venue", "qr": "petition.url", "link": "petition.url", "sign-online": "petition.url",
    "kicker": "organisation.name", "logo": "organisation.name", "contact": "organisation.website",
    "imprint": "organisation.imprint",
}  # fmt: skip
"""The field that a slot is written from; others have fixed words."""
OTHER_PLACE: Final = re.compile(r"-(2|inside)$")
"""Slots that say the same in a second language, or again inside a folded leaflet."""
SCREEN_SAFE_MM: Final = 0.0


def guides_of(edition: Edition, shop: Shop | None, proof: Proof, press: Press) -> tuple[PageGuide, ...]:
    """Return what there is to draw over each page of a proof; a screen edition has neither bleed nor folds."""
    layout = proof.layout
    if layout is None:
        return ()
    if shop is None:
        return tuple(
            PageGuide(0.0, SCREEN_SAFE_MM, (), _frames(edition, layout, proof, ((number, 0.0),)))
            for number in range(len(layout.pages))
        )
    language, _ = press.languages[edition.language]
    sides = sides_of(layout, shop, right_to_left=language.direction == "rtl")
    return tuple(_guide(edition, layout, proof, side, shop) for side in sides)


def code_of(edition: Edition, proof: Proof, press: Press) -> Code | None:
    """Return the QR code as it stands in the layout, or None where it has none."""
    link, layout = edition.campaign.petition.url, proof.layout
    thread = next((each for each in layout.threads if each.slot == "qr"), None) if layout else None
    if layout is None or thread is None or link not in press.shelf.codes:
        return None
    _, frame = layout.frame(thread.frames[0])
    code = press.shelf.codes[link]
    return Code(code.path, code.modules, min(frame.width_mm, frame.height_mm))


def badge_of(fits: tuple[Fit, ...]) -> Badge:
    """Return how a text fits: the size of its statement (or of the first thread), and all words too many."""
    main = next((fit for fit in fits if fit.slot in ("statement", "short")), fits[0])
    return Badge(main.setting.size_pt, main.short, sum(fit.overset_words for fit in fits))


def field_of(edition: Edition, layout: Layout, thread: Thread, *, short: bool) -> str:
    """Return the path of the campaign's field that a thread is written from; empty where it is from none."""
    field = FIELDS.get(OTHER_PLACE.sub("", thread.slot), "")
    section, _, name = field.partition(".")
    if section == "statement":
        second = edition.campaign.design.second_language
        language = second if layout.language_of(thread) == 2 and second else edition.language
        return f"statements.{language}.{'short_body' if short else name}"
    if section == "event":
        return f"groups.{edition.group}.{name}" if edition.group else "organisation.name"
    return field


def _guide(edition: Edition, layout: Layout, proof: Proof, side: Side, shop: Shop) -> PageGuide:
    frames = _frames(edition, layout, proof, side.pages)
    return PageGuide(shop.bleed_mm, shop.safe_mm, side.sheet.folds_mm, frames)


def _frames(
    edition: Edition, layout: Layout, proof: Proof, pages: tuple[tuple[int, float], ...]
) -> tuple[FrameGuide, ...]:
    offsets = dict(pages)
    order = [frame.id for page, _ in pages for frame in layout.pages[page].frames]
    fits = {fit.slot: fit for fit in proof.fits}
    found: list[FrameGuide] = []
    for thread in layout.threads:
        fit = fits.get(thread.slot)
        placed = layout.frames_of(thread, short=bool(fit and fit.short))
        field = field_of(edition, layout, thread, short=bool(fit and fit.short))
        for page, frame in placed:
            if page in offsets:
                overset = fit.overset_words if fit and frame is placed[-1][1] else 0
                box = (frame.x_mm + offsets[page], frame.y_mm, frame.width_mm, frame.height_mm)
                found.append(FrameGuide(frame.id, thread.slot, field, box, overset))
    return tuple(sorted(found, key=lambda guide: order.index(guide.id)))
