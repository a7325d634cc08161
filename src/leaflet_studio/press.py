"""What a process keeps warm: the engine, fonts and profiles, and typeset parts in the inks of a shop."""

from __future__ import annotations

import gc
import zlib
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

from leaflet_studio.campaign.model import Organisation, Statement
from leaflet_studio.layouts.black_plate import is_shared
from leaflet_studio.preflight.known import Known
from leaflet_studio.prepress.assemble import Forms, forms_of, open_forms
from leaflet_studio.prepress.black_plate import all_overprinting
from leaflet_studio.prepress.conform import Profile
from leaflet_studio.prepress.content import Blacks
from leaflet_studio.prepress.inks import Separator
from leaflet_studio.prepress.separate import separate, separated_document
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error
from leaflet_studio.resources import assets_folder, fonts_folder, profiles_folder
from leaflet_studio.shops import Shop
from leaflet_studio.typeset.engine import Engine
from leaflet_studio.typeset.fonts import FontSet, load_fonts
from leaflet_studio.typeset.glyphs import OVERHANG_MM
from leaflet_studio.typeset.hyphenation import register_dictionaries
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.themes import Theme, find_theme
from leaflet_studio.typeset.threads import Shelf, Typesetter, TypesetThread, keep

COLLECT_AFTER: Final = (50_000, 20, 20)
"""Typesetting makes and drops trees of objects all the time; looking for cycles more often costs 8 % (measured)."""


@dataclass(slots=True)
class Press:
    """What a process keeps warm: the engine, the fonts, profiles, and typeset threads by their hash.

    `separated` holds typeset pages in the inks of a profile, by the profile's name, the PDF and the overhang in mm.
    `unprintable` is what was found of characters that no font has, by what all groups say.
    """

    engine: Engine
    fonts: FontSet
    shelf: Shelf = field(default_factory=Shelf)
    separated: OrderedDict[tuple[str, bytes, float], Forms] = field(default_factory=OrderedDict)
    separators: dict[str, tuple[Separator, Profile]] = field(default_factory=dict)
    languages: dict[str, tuple[Language, tuple[Problem, ...]]] = field(default_factory=dict)
    themes: dict[str, Theme] = field(default_factory=dict)
    unprintable: OrderedDict[tuple[Statement, Organisation, Language], tuple[Problem, ...]] = field(
        default_factory=OrderedDict
    )
    known: Known = field(default_factory=Known)


def open_press() -> Press:
    """Start the engine with the bundled fonts, and collect less often; takes some 0.4 s, once a process."""
    gc.set_threshold(*COLLECT_AFTER)
    engine = Engine(fonts_folder())
    register_dictionaries(assets_folder() / "hyphenation")
    return Press(engine, load_fonts(fonts_folder()))


def thread_forms(thread: TypesetThread, shop: Shop, press: Press, *, black_plate: bool) -> Forms:
    """Separate a thread; in a black-plate version all but the shared ones overprint."""
    overprints = black_plate and not is_shared(thread.thread)
    return separated(thread.pdf, OVERHANG_MM, shop, press, overprints=overprints)


def separated(pdf: bytes, overhang_mm: float, shop: Shop, press: Press, *, overprints: bool = False) -> Forms:
    """Separate a typeset PDF for a shop, once; what stands further out of its pages than the overhang is cut."""
    blacks = _blacks(shop, shared=not overprints)
    key = (f"{_condition(shop)} {blacks}{' overprinting' * overprints}", pdf, overhang_mm)
    if key not in press.separated:
        inks, _ = separator(shop, press)
        if overprints:
            forms = open_forms(all_overprinting(separate(pdf, inks, blacks)), overhang_mm)
        else:
            forms = forms_of(separated_document(pdf, inks, blacks), overhang_mm)
        keep(press.separated, key, forms)
    press.separated.move_to_end(key)
    return press.separated[key]


def clear_away(typesetter: Typesetter, press: Press) -> None:
    """Drop the threads that one edition of a batch alone has: nobody asks for them again."""
    for pdf in typesetter.drop_own():
        for key in [key for key in press.separated if key[1] == pdf]:
            del press.separated[key]


def theme_of(theme_id: str, press: Press) -> Theme:
    """Return a type theme, read once. Raises LeafletError (campaign) when there is none of this id."""
    if theme_id not in press.themes:
        press.themes[theme_id] = find_theme(theme_id, assets_folder() / "themes")
    return press.themes[theme_id]


def separator(shop: Shop, press: Press) -> tuple[Separator, Profile]:
    """Return what parts colours into the inks of a shop, and its profile as it is embedded."""
    name = _condition(shop)
    if name not in press.separators:
        data = _profile_bytes(shop.output.profile)
        limit = shop.ink_limit_percent / 100
        press.separators[name] = (Separator(data, shop.output.profile, limit), Profile(zlib.compress(data)))
    return press.separators[name]


def _blacks(shop: Shop, *, shared: bool) -> Blacks:
    """Return what a shop wants of black; what differs between black-plate versions has no other ink."""
    cyan, magenta, yellow, black = (share / 100 for share in shop.deep_black_percent)
    return Blacks(shop.black_overprints, (cyan, magenta, yellow, black) if shared else None)


def _condition(shop: Shop) -> str:
    """Name what a separation depends on: the profile and the ink limit."""
    return f"{shop.output.profile} {shop.ink_limit_percent:g}"


def _profile_bytes(name: str) -> bytes:
    path = profiles_folder() / name
    try:
        return path.read_bytes()
    except OSError as fault:
        problem = error("profile-missing", f"The colour profile cannot be read: {fault.strerror}.", Place(str(path)))
        raise LeafletError(Room.RENDERING, problem) from fault
