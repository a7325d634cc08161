"""What a screen does and paper cannot: annotations, actions, scripts, forms, presentations, layers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.geometry import overlaps, read_box
from leaflet_studio.preflight.reading.structure import inner, items
from leaflet_studio.problems import Problem, error

_REMOVE: Final = "Export the file for print, without links, forms and scripts."
_AREAS: Final = ("/ViewArea", "/ViewClip", "/PrintArea", "/PrintClip")
_WHOLE: Final = ("/MediaBox", "/BleedBox")
_KINDS: Final = {"/Link": "a link", "/Widget": "a form field", "/Text": "a comment", "/TrapNet": "a trap network"}


def check_annotations(evidence: Evidence) -> Iterator[Problem]:
    """X40: annotations lie wholly outside of the bleed (printer's marks: outside of the trim)."""
    for page in evidence.pages:
        for annotation in items(page.source, "/Annots"):
            box, subtype = read_box(annotation.get("/Rect")), str(annotation.get("/Subtype", ""))
            inner = page.cut if subtype == "/PrinterMark" else page.printed
            if subtype == "/TrapNet" or (box and overlaps(box, inner)):
                kind = _KINDS.get(subtype, f"an annotation ({subtype.lstrip('/')})")
                yield error("annotation", f"The page holds {kind}.", page.place(box), _REMOVE)


def check_actions(evidence: Evidence) -> Iterator[Problem]:
    """X41: no actions, no scripts, no XFA form."""
    root = evidence.pdf.Root
    if "/AA" in root or isinstance(root.get("/OpenAction"), pikepdf.Dictionary):
        yield error("action", "The file does something when it is opened.", hint=_REMOVE)
    if "/JavaScript" in inner(root, "/Names"):
        yield error("script", "The file holds JavaScript.", hint=_REMOVE)
    if "/XFA" in inner(root, "/AcroForm"):
        yield error("form", "The file holds an XFA form.", hint=_REMOVE)
    for page in evidence.pages:
        annotations = items(page.source, "/Annots")
        if "/AA" in page.source or any("/A" in each or "/AA" in each for each in annotations):
            yield error("action", "Something on the page reacts to clicks.", page.place(), _REMOVE)


def check_presentations(evidence: Evidence) -> Iterator[Problem]:
    """X42, X33: no alternate presentations, no pages that are single colour separations."""
    if "/AlternatePresentations" in inner(evidence.pdf.Root, "/Names"):
        yield error("presentation", "The file holds an alternate presentation.", hint=_REMOVE)
    for page in evidence.pages:
        if "/PresSteps" in page.source:
            yield error("presentation", "The page holds a presentation.", page.place(), _REMOVE)
        if "/SeparationInfo" in page.source:
            yield error("page-separation", "The page is a single colour separation.", page.place(),
                        "Export the file as a composite.")  # fmt: skip


def check_viewer(evidence: Evidence) -> Iterator[Problem]:
    """X34: the viewer preferences name no areas but MediaBox and BleedBox."""
    preferences = inner(evidence.pdf.Root, "/ViewerPreferences")
    named = [key.lstrip("/") for key in _AREAS if str(preferences.get(key, "/MediaBox")) not in _WHOLE]
    if named:
        yield error("viewer-area", f"The file asks to be shown or printed cropped ({', '.join(named)}).",
                    hint="Remove the viewer preferences.")  # fmt: skip


def check_layers(evidence: Evidence) -> Iterator[Problem]:
    """X80: layers without automatic states, each of them in the order, configurations with names of their own."""
    properties = evidence.pdf.Root.get("/OCProperties")
    if properties is None:
        return
    groups = {group.objgen for group in items(properties, "/OCGs")}
    configurations = [inner(properties, "/D"), *items(properties, "/Configs")]
    names = [str(each.get("/Name", "")) for each in configurations]
    faults = [
        "states that change by themselves" if any("/AS" in each for each in configurations) else "",
        "configurations with the same name" if len(set(names)) < len(names) else "",
        "layers that are in no order" if any(_disordered(each, groups) for each in configurations) else "",
    ]
    for fault in filter(None, faults):
        yield error("layers", f"The file has layers with faults: {fault}.", hint="Export the file without layers.")


def _disordered(configuration: Any, groups: set[Any]) -> bool:
    return "/Order" in configuration and not groups <= _ordered(configuration.Order, 0)


def _ordered(order: Any, depth: int) -> set[Any]:
    found: set[Any] = set()
    for item in order:
        if isinstance(item, pikepdf.Array) and depth < 20:
            found |= _ordered(item, depth + 1)
        elif isinstance(item, pikepdf.Dictionary):
            found.add(item.objgen)
    return found
