"""Colour spaces: four process inks and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.checks.findings import SPECIAL_FAMILIES, listed, painted
from leaflet_studio.preflight.evidence import Evidence, Page
from leaflet_studio.preflight.reading.functions import output_count
from leaflet_studio.preflight.reading.geometry import overlaps
from leaflet_studio.preflight.reading.icc import read_profile
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.preflight.reading.spaces import RGB, Space, families
from leaflet_studio.preflight.reading.streams import decode
from leaflet_studio.preflight.reading.structure import items
from leaflet_studio.problems import Problem, error, warning

_CONVERT: Final = "Convert it to CMYK with the printer's profile."
_PROCESS: Final = ("Cyan", "Magenta", "Yellow", "Black", "None", "All")
_INDEPENDENT: Final = ("CalRGB", "CalGray", "Lab")


def check_rgb(evidence: Evidence) -> Iterator[Problem]:
    """X60, GWG 2022 R0027: no DeviceRGB, in whatever way it is used (alternates, Indexed, gradients, patterns)."""
    for page, kinds, mark in _using(evidence, lambda space: RGB in families(space)):
        message = f"RGB colour is used ({kinds}); printing needs CMYK."
        yield error("colour-rgb", message, page.place_of(mark), _CONVERT)


def check_icc(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0027: no colour that is defined by an ICC profile (CMYK variant)."""
    for page, kinds, mark in _using(evidence, lambda space: "ICCBased" in families(space)):
        message = f"Colour with a profile of its own is used ({kinds}); the printer asks for plain CMYK."
        yield error("colour-icc", message, page.place_of(mark), _CONVERT)


def check_independent(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0027: no Lab, CalRGB or CalGray."""
    for page, kinds, mark in _using(evidence, lambda space: any(name in _INDEPENDENT for name in families(space))):
        message = f"Lab or calibrated colour is used ({kinds}); printing needs CMYK."
        yield error("colour-lab", message, page.place_of(mark), _CONVERT)


def check_spot(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0020: no spot colours, each of which is a further ink to pay for."""
    for page in evidence.pages:
        spaces = [mark.colour.space for mark in page.walked.marks if mark.colour]
        names = {name for space in spaces for name in _colorants(space) if name not in _PROCESS}
        if names:
            message = f"Spot colours are used: {listed(names)}; four inks are printed."
            yield error("colour-spot", message, page.place(), "Convert them to CMYK.")


def check_all(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0024: the colour of all inks (All) is for marks outside of the bleed."""
    for page in evidence.pages:
        for mark in page.walked.marks:
            used = mark.colour and "All" in _colorants(mark.colour.space)
            if used and mark.box and overlaps(mark.box, page.printed):
                message = "Something within the bleed prints on all inks at once (registration colour)."
                yield warning("colour-all", message, page.place_of(mark), "Use black instead.")
                break


def check_profiles(evidence: Evidence) -> Iterator[Problem]:
    """X62, X63: ICC profiles in use are sound, and none is the output intent's own."""
    seen: set[tuple[int, int]] = set()
    for page, mark in painted(evidence):
        for space in _below(mark.colour.space if mark.colour else None):
            if space.family != "ICCBased" or space.source_id in seen or not isinstance(space.source, pikepdf.Stream):
                continue
            seen.add(space.source_id)
            data = decode(space.source)
            profile = read_profile(data)
            if profile is None or not profile.whole or profile.components != space.components:
                yield error("icc-faulty", "A colour profile in the page is faulty.", page.place_of(mark), _CONVERT)
            elif data in _own_profiles(evidence):
                message = "A colour is defined by the output intent's own profile; plain CMYK is meant."
                yield error("icc-is-intent", message, page.place_of(mark), "Use DeviceCMYK.")


def _own_profiles(evidence: Evidence) -> set[bytes]:
    intents = items(evidence.pdf.Root, "/OutputIntents")
    return {bytes(decode(each.DestOutputProfile)) for each in intents if "/DestOutputProfile" in each}


def check_spaces(evidence: Evidence) -> Iterator[Problem]:
    """X65: each colour space can be read, its tint transform has as many outputs as its alternate space."""
    for page, mark in painted(evidence):
        for space in _below(mark.colour.space if mark.colour else None):
            fault = space.fault or _tint_fault(space)
            if fault:
                message = f"The colour space {space.family} {fault}."
                yield error("colour-faulty", message, page.place_of(mark), "Export the file again.")


def check_spot_definitions(evidence: Evidence) -> Iterator[Problem]:
    """X66: a spot colour has one definition in the whole file."""
    defined: dict[str, tuple[int, int]] = {}
    for page, mark in painted(evidence):
        for space in _below(mark.colour.space if mark.colour else None):
            if space.family != "Separation" or space.names[0] in _PROCESS:
                continue
            if defined.setdefault(space.names[0], space.source_id) != space.source_id:
                message = f"The spot colour {space.names[0]} is defined in two ways."
                yield error("spot-definitions", message, page.place_of(mark), "Convert it to CMYK.")


def check_gradients(evidence: Evidence) -> Iterator[Problem]:
    """X66: a gradient's functions give as many values as its colour space has; others vanish in print."""
    for page in evidence.pages:
        for mark in page.walked.marks:
            if mark.kind is not Kind.SHADING or mark.colour is None or "/Function" not in mark.source:
                continue
            count = output_count(mark.source.Function)
            if count != mark.colour.space.components:
                message = f"A gradient gives {count} values where its colour space has {mark.colour.space.components}."
                yield error("gradient-faulty", message, page.place_of(mark), "Make the gradient in CMYK.")


def _using(evidence: Evidence, test: Any) -> Iterator[tuple[Page, str, Mark]]:
    """Yield, for each page, what sorts of things use such a colour space, and the first of them."""
    for page in evidence.pages:
        marks = [mark for mark in page.walked.marks if mark.colour and test(mark.colour.space)]
        if marks:
            yield page, listed(mark.kind.value for mark in marks), marks[0]


def _below(space: Space | None) -> tuple[Space, ...]:
    return (space, *_below(space.base)) if space else ()


def _colorants(space: Space) -> tuple[str, ...]:
    return tuple(name for each in _below(space) if each.family in SPECIAL_FAMILIES for name in each.names)


def _tint_fault(space: Space) -> str:
    if space.family not in SPECIAL_FAMILIES or space.base is None:
        return ""
    count = output_count(space.source)
    return "" if count == space.base.components else f"mixes {count} values where {space.base.components} belong"
