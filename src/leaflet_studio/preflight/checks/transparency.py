"""Transparency, blending, soft masks, and what a graphics state may not hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.checks.findings import listed
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.structure import inner
from leaflet_studio.problems import Problem, error, warning

_EXPORT: Final = "Export the file again for this printer, with CMYK as the transparency's colour space."
_SEPARABLE: Final = (
    "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
    "HardLight", "SoftLight", "Difference", "Exclusion",
)  # fmt: skip
_BLENDS: Final = frozenset((*_SEPARABLE, "Hue", "Saturation", "Color", "Luminosity"))
_INTENTS: Final = ("AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual")


def check_groups(evidence: Evidence) -> Iterator[Problem]:
    """X67, GWG 2022 R0030: every transparency group is DeviceCMYK; a luminosity mask may be DeviceGray."""
    for page in evidence.pages:
        groups = [("form", page.source.Group)] if "/Group" in page.source else []
        wrong = {name for kind, source in [*groups, *page.walked.groups] for name in _group_fault(kind, source)}
        if wrong:
            message = f"Transparency is mixed in {listed(wrong)}; the printer needs CMYK."
            yield error("group-space", message, page.place(), _EXPORT)


def check_page_group(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0030: a page with transparency says in which colour space it is mixed."""
    for page in evidence.pages:
        if "/Group" not in page.source and any(not mark.opaque for mark in page.walked.marks if not mark.image):
            if not any(is_transparent(state) for state in page.walked.states):
                continue
            message = "The page has transparency, but does not say that it is mixed in CMYK."
            yield warning("page-group", message, page.place(), _EXPORT)


def check_blends(evidence: Evidence) -> Iterator[Problem]:
    """X68: only the blend modes of PDF 1.6."""
    for page in evidence.pages:
        used = {name for state in page.walked.states for name in _blend_names(state)}
        if used - _BLENDS:
            yield error(
                "blend-mode", f"An unknown blend mode is used: {listed(used - _BLENDS)}.", page.place(), _EXPORT
            )


def check_soft_masks(evidence: Evidence) -> Iterator[Problem]:
    """X69: a soft mask's group has a colour space; a picture's soft mask is grey."""
    for page in evidence.pages:
        for kind, source in page.walked.groups:
            group = inner(inner(source, "/G"), "/Group") if kind == "soft mask" else None
            if group is not None and source.get("/S") == "/Luminosity" and "/CS" not in group:
                yield error("soft-mask", "A soft mask has no colour space.", page.place(), _EXPORT)
        for mark in page.walked.marks:
            mask = mark.image.source.get("/SMask") if mark.image and mark.image.source is not None else None
            if mask is not None and mask.get("/ColorSpace") != "/DeviceGray":
                yield error("soft-mask", "A picture's soft mask is not grey.", page.place_of(mark), _EXPORT)


def check_transfer(evidence: Evidence) -> Iterator[Problem]:
    """X70: no transfer functions, no halftone phase, halftones of type 1 or 5 without a name."""
    for page in evidence.pages:
        for state in page.walked.states:
            if "/TR" in state or str(state.get("/TR2", "/Default")) != "/Default":
                message = "The page changes the printer's tone curves (transfer function)."
                yield error("transfer-function", message, page.place(), "Export without transfer functions.")
            if "/HTP" in state or not _is_plain_halftone(state.get("/HT")):
                message = "The page sets its own halftone screen."
                yield error("halftone", message, page.place(), "Export without halftone settings.")


def check_rendering_intents(evidence: Evidence) -> Iterator[Problem]:
    """X71: only the four rendering intents."""
    for page in evidence.pages:
        unknown = set(page.walked.intents) - set(_INTENTS)
        if unknown:
            yield error("rendering-intent", f"An unknown rendering intent is used: {listed(unknown)}.", page.place(),
                        _EXPORT)  # fmt: skip


def _group_fault(kind: str, source: Any) -> list[str]:
    """Return the name of a group's colour space when it is not the right one."""
    mask = kind == "soft mask"
    if mask and source.get("/S") != "/Luminosity":
        return []
    group = inner(inner(source, "/G"), "/Group") if mask else source
    space = group.get("/CS")
    if space is None:
        return []
    allowed = ("/DeviceCMYK", "/DeviceGray") if mask else ("/DeviceCMYK",)
    name = str(space[0]) if isinstance(space, pikepdf.Array) else str(space)
    return [] if name in allowed else [name.lstrip("/")]


def _blend_names(state: Any) -> list[str]:
    source = state.get("/BM")
    if source is None:
        return []
    return [str(name).lstrip("/") for name in (source if isinstance(source, pikepdf.Array) else [source])]


def is_transparent(state: Any) -> bool:
    """Tell whether a graphics state lets anything shine through: alpha, a soft mask, a blend mode."""
    faint = any(float(state.get(key, 1)) < 1 for key in ("/ca", "/CA"))
    masked = isinstance(state.get("/SMask"), pikepdf.Dictionary)
    return faint or masked or any(name not in ("Normal", "Compatible") for name in _blend_names(state))


def _is_plain_halftone(source: Any) -> bool:
    if source is None or str(source) == "/Default":
        return True
    return int(source.get("/HalftoneType", 0)) in (1, 5) and "/HalftoneName" not in source
