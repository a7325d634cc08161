"""QR codes: that they are there, lead to the right place, and can be read off paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from leaflet_studio.campaign.links import tracking_parameters, without_tracking
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.geometry import POINTS_PER_MM, Box, grown, holds, overlaps, union
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.preflight.reading.spaces import GREY, families
from leaflet_studio.preflight.reading.symbols import QUIET_MODULES, Symbol
from leaflet_studio.preflight.reading.wear import COPIES
from leaflet_studio.problems import Fix, Place, Problem, error, warning

_TRIM_MM: Final = 5.0
_FOLD_SLACK_MM: Final = 0.1
_QUIET_DARKEST: Final = 0.70
_QUIET_SPREAD: Final = 0.05
_CONTRAST: Final = 0.70
_MOST_UNREAD: Final = 0.25
_AGREEMENT: Final = 0.03
_EXACT: Final = 0.001
_DRAWN: Final = 0.02
_PLACEHOLDER_HOSTS: Final = ("example.com", "example.org", "example.net")
_PLACEHOLDER_ENDINGS: Final = (".example", ".test", ".invalid", ".localhost")
_BIGGER: Final = "Print the QR code larger, or shorten its link."


def check_present(evidence: Evidence) -> Iterator[Problem]:
    """The leaflet's QR code is on a page and can be found at 150 or 300 dpi."""
    link = evidence.expected.link
    if not link or evidence.undrawable:
        return
    if not evidence.symbols:
        hint = "Look whether it is covered, inverted, or too small."
        yield error("qr-missing", f"No QR code that leads to {link} can be read in the file.", hint=hint)


def check_readable(evidence: Evidence) -> Iterator[Problem]:
    """A QR code reads the same at 150 and at 300 dpi (zxing, light on dark not tried, as phones do not)."""
    for symbol in evidence.symbols:
        if symbol.text != symbol.sharp_text:
            message = "The QR code cannot be read reliably."
            yield error("qr-unreadable", message, _place(evidence, symbol), "Draw it plain, dark on white.")


def check_worn(evidence: Evidence) -> Iterator[Problem]:
    """Copies of the code turned in 7 ways, blurred by up to 0.10 mm, with 3 % grain: all 42 are read (measured)."""
    for symbol in evidence.symbols:
        if symbol.unread:
            message = f"{symbol.unread} of {COPIES} turned, blurred and grained copies of the QR code cannot be read."
            bad = symbol.unread > _MOST_UNREAD * COPIES
            hint = "Leave the code whole and uncovered, and print it larger or darker."
            yield (error if bad else warning)("qr-fragile", message, _place(evidence, symbol), hint)


def check_link(evidence: Evidence) -> Iterator[Problem]:
    """A page with QR codes has one with the leaflet's link, letter by letter."""
    link = evidence.expected.link
    right = {symbol.page for symbol in evidence.symbols if symbol.link == link}
    for symbol in evidence.symbols:
        if link and symbol.page not in right:
            message = f"The QR code leads to {symbol.link}, not to {link}."
            yield error("qr-wrong-link", message, _place(evidence, symbol), "Export the leaflet again.")


def check_placeholder(evidence: Evidence) -> Iterator[Problem]:
    """The QR code leads to a real place, and not to a name that is kept for examples (RFC 2606, RFC 6761)."""
    for symbol in evidence.symbols:
        if is_placeholder(symbol.link):
            message = f"The petition link {symbol.link} is a placeholder and must not go to print."
            yield error("link-placeholder", message, _place(evidence, symbol), "Enter the real link of the petition.")


def check_module(evidence: Evidence) -> Iterator[Problem]:
    """A module is large enough for paper and phones (measured: below 0.40 mm none is read at arm's length)."""
    shop = evidence.shop
    for symbol in evidence.symbols:
        module, slack = _module_mm(evidence, symbol)
        bad = module < shop.qr_module_error_mm * (1 - slack)
        if bad or module < shop.qr_module_warning_mm * (1 - slack):
            message = (
                f"The QR code's modules are {module:.2f} mm; {shop.qr_module_warning_mm:.2f} mm are good, "
                f"{shop.qr_module_error_mm:.2f} mm the least."
            )
            found = (error if bad else warning)("qr-module-size", message, _place(evidence, symbol), _BIGGER)
            yield replace(found, fix=_shorter(symbol.link) if symbol.link == evidence.expected.link else None)


def check_quiet_zone(evidence: Evidence) -> Iterator[Problem]:
    """Four modules around the symbol are plain and light (ISO/IEC 18004)."""
    for symbol in evidence.symbols:
        if symbol.sharp_text and (symbol.quiet_darkest < _QUIET_DARKEST or symbol.quiet_spread > _QUIET_SPREAD):
            zone = QUIET_MODULES * symbol.module_pt / POINTS_PER_MM
            message = f"The QR code's margin is not plain and light; it needs {zone:.1f} mm of white on all sides."
            yield error("qr-quiet-zone", message, _place(evidence, symbol), "Clear the space around the QR code.")


def check_distance(evidence: Evidence) -> Iterator[Problem]:
    """The symbol stands 5 mm from the cut at least."""
    for symbol in evidence.symbols:
        cut = evidence.page(symbol.page).cut
        if not holds(cut, grown(symbol.box, _TRIM_MM * POINTS_PER_MM), 0.3):
            message = f"The QR code stands less than {_TRIM_MM:g} mm from the cut."
            yield error("qr-near-trim", message, _place(evidence, symbol), "Move the QR code inwards.")


def check_fold_distance(evidence: Evidence) -> Iterator[Problem]:
    """The symbol stands 5 mm from a fold at least, and never across one."""
    for symbol in evidence.symbols:
        found = evidence.page(symbol.page).fold_distance_mm(symbol.box)
        if found is not None and found < _TRIM_MM - _FOLD_SLACK_MM:
            stands = f"stands {found:.1f} mm from a fold" if found else "lies across a fold"
            message = f"The QR code {stands}; {_TRIM_MM:g} mm are needed."
            yield error("qr-near-fold", message, _place(evidence, symbol), "Move the QR code away from the fold.")


def check_contrast(evidence: Evidence) -> Iterator[Problem]:
    """Dark and light modules differ by 70 % of white at least (measured: 30 % suffice without paper and phone)."""
    for symbol in evidence.symbols:
        if symbol.sharp_text and symbol.contrast < _CONTRAST:
            message = f"The QR code's contrast is {max(symbol.contrast, 0):.0%}; {_CONTRAST:.0%} are needed."
            yield error("qr-contrast", message, _place(evidence, symbol), "Print it black on white.")


def check_black(evidence: Evidence) -> Iterator[Problem]:
    """The symbol is on the black plate alone: inks that do not meet exactly make it unreadable (measured)."""
    for symbol in evidence.symbols:
        if any(not _is_black_or_white(mark) for mark in _marks(evidence, symbol)):
            message = "The QR code is not printed with black alone."
            yield error("qr-not-black", message, _place(evidence, symbol), "Draw it in CMYK 0 0 0 100 on white.")


def is_placeholder(link: str) -> bool:
    """Tell whether a link leads to a host that is kept for examples and can never be real."""
    try:
        host = (urlsplit(link).hostname or "").rstrip(".").lower()
    except ValueError:
        return False
    return (
        host == "localhost"
        or host.endswith(_PLACEHOLDER_ENDINGS)
        or any(host == name or host.endswith(f".{name}") for name in _PLACEHOLDER_HOSTS)
    )


def _marks(evidence: Evidence, symbol: Symbol) -> list[Mark]:
    """Return the marks that make up a symbol: those upon it since something plain white covered its ground."""
    core = grown(symbol.box, -symbol.module_pt / 2)
    found: list[Mark] = []
    for mark in evidence.page(symbol.page).walked.marks:
        if mark.box is None or mark.masking or not overlaps(mark.box, core):
            continue
        if _covers(mark, core):
            found.clear()
        found.append(mark)
    return found


def _covers(mark: Mark, core: Box) -> bool:
    plain = mark.kind is Kind.FILL and mark.colour is not None and mark.colour.is_white
    return plain and mark.whole and mark.opaque and mark.box is not None and holds(mark.box, core)


def _is_black_or_white(mark: Mark) -> bool:
    colour = mark.colour
    if colour is None:
        return False
    if mark.image is not None and not mark.image.mask:
        return families(colour.space) in ((GREY,), ("Indexed", GREY))
    inks = colour.inks
    return inks is not None and max(inks[:3]) <= _EXACT and (inks[3] >= 1 - _EXACT or inks[3] <= _EXACT)


def _module_mm(evidence: Evidence, symbol: Symbol) -> tuple[float, float]:
    """Return the module's size and how far it may be off: exact from the drawing, else as seen."""
    dark = [mark.box for mark in _marks(evidence, symbol) if mark.box and mark.colour and mark.colour.is_black]
    if dark:
        box = union(dark)
        drawn = (box[2] - box[0] + box[3] - box[1]) / 2 / symbol.modules
        if abs(drawn / symbol.module_pt - 1) < _AGREEMENT:
            return drawn / POINTS_PER_MM, _EXACT
    return symbol.module_pt / POINTS_PER_MM, _DRAWN


def _shorter(link: str) -> Fix | None:
    """Offer the link without what only counts its readers, which makes a smaller symbol."""
    return (
        Fix("Remove the tracking parameters", "petition.url", without_tracking(link))
        if (tracking_parameters(link))
        else None
    )


def _place(evidence: Evidence, symbol: Symbol) -> Place:
    """Return where a symbol is, and what it is drawn in."""
    page, marks = evidence.page(symbol.page), _marks(evidence, symbol)
    place = page.place_of(marks[-1]) if marks else page.place()
    return replace(place, box_mm=page.place(symbol.box).box_mm)
