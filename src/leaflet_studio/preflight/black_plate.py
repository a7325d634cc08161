"""Whether a form changes the black plate alone: everything in it is black ink, and overprints."""

from __future__ import annotations

from typing import Any, Final

from leaflet_studio.preflight.checks.findings import is_device_cmyk
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.preflight.reading.streams import Streams
from leaflet_studio.preflight.reading.walk import walk_page

INKS: Final = (Kind.TEXT, Kind.FILL, Kind.STROKE)


def black_plate_faults(form: Any, streams: Streams) -> tuple[str, ...]:
    """Tell why a form XObject touches other plates than the black one; empty when it does not.

    Overprint mode 1 leaves the plates alone whose share is 0 in a colour that is given in DeviceCMYK (ISO 32000-1,
    8.6.7), so every mark must be `0 0 0 K`, with OP and OPM 1, and without transparency or pictures. White would
    vanish, so it is a fault as well. Raises TooComplexError.
    """
    walked = walk_page(form, form.get("/Resources", {}), ("form", form.objgen), streams)
    faults = {fault: None for mark in walked.marks for fault in [_fault(mark)] if fault}
    grouped = {"transparency": None} if walked.groups else {}
    return (*faults, *grouped, *(f"faulty drawing ({words})" for words in walked.faults))


def _fault(mark: Mark) -> str:
    if mark.kind not in INKS:
        return f"a {mark.kind}"
    if mark.colour is None or mark.colour.pattern is not None or not is_device_cmyk(mark.colour):
        return "a colour that is not given in inks"
    inks = mark.colour.inks
    if inks is None or any(inks[:3]):
        return f"coloured {_named(mark)}"
    if not inks[3]:
        return f"white {_named(mark)}"
    if not mark.opaque or mark.soft or mark.masking:
        return f"transparent {_named(mark)}"
    return "" if mark.overprint and mark.overprint_mode == 1 else f"{_named(mark)} that does not overprint"


def _named(mark: Mark) -> str:
    return {Kind.TEXT: "text", Kind.STROKE: "lines"}.get(mark.kind, "ground")
