"""What PDF/X-1a:2003 and PDF/X-3:2003 do not know: transparency, and all that came after PDF 1.4."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.checks.findings import listed
from leaflet_studio.preflight.checks.transparency import is_transparent
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.reading.structure import information
from leaflet_studio.preflight.reading.xmp import info_text, moment
from leaflet_studio.problems import Problem, error

_FLATTEN: Final = "Export with the transparency flattened, or ask the printer whether PDF/X-4 will do."
_ENTRIES: Final = ("/Title", "/CreationDate", "/ModDate", "/Trapped", "/GTS_PDFXVersion")
_DATES: Final = ("/CreationDate", "/ModDate")
_PACKED: Final = re.compile(rb"/Type\s*/(ObjStm|XRef)\b")
_TYPES: Final = {b"ObjStm": "object streams", b"XRef": "a cross-reference stream"}


def check_transparency(evidence: Evidence) -> Iterator[Problem]:
    """PDF/X-1a:2003, PDF/X-3:2003: no transparency: no alpha, soft mask, blend mode or transparency group."""
    for page in evidence.pages:
        groups = [page.source.Group] if "/Group" in page.source else []
        groups += [source for kind, source in page.walked.groups if kind == "form"]
        masked = [mark for mark in page.walked.marks if mark.image and _has_soft_mask(mark.image.source)]
        found = [
            "transparency groups" if any(group.get("/S") == "/Transparency" for group in groups) else "",
            "see-through or blended objects" if any(map(is_transparent, page.walked.states)) else "",
            "pictures with a soft edge" if masked else "",
        ]
        if any(found):
            message = f"The page has transparency ({listed(filter(None, found))}); this kind of file allows none."
            place = page.place_of(masked[0]) if masked else page.place()
            yield error("transparency", message, place, _FLATTEN)


def check_features(evidence: Evidence) -> Iterator[Problem]:
    """PDF/X-1a:2003, PDF/X-3:2003: nothing newer than PDF 1.4 (object streams, layers, OpenType, 16 bits)."""
    found = {_TYPES[match[1]] for match in _PACKED.finditer(evidence.data)}
    found |= {_newer(thing) for thing in evidence.pdf.objects if isinstance(thing, pikepdf.Stream)}
    if "/OCProperties" in evidence.pdf.Root:
        found.add("layers")
    if found - {""}:
        message = f"The file holds what PDF 1.4 does not know: {listed(found - {''})}."
        yield error("pdf-too-new", message, hint="Export the file again for this printer.")


def check_information(evidence: Evidence) -> Iterator[Problem]:
    """PDF/X-1a:2003, PDF/X-3:2003: title, dates, Trapped and the label stand in the document information."""
    info = information(evidence.pdf)
    lacking = [key for key in _ENTRIES if key not in info or not info_text(info[key])]
    lacking += [key for key in _DATES if key in info and moment(info_text(info[key])) is None]
    if lacking:
        names = listed(key.lstrip("/") for key in lacking)
        message = f"The document information lacks an entry, or has a wrong one: {names}."
        yield error("info-missing", message, hint="Export the file again for this printer.")


def _has_soft_mask(source: Any) -> bool:
    return source is not None and ("/SMask" in source or bool(source.get("/SMaskInData", 0)))


def _newer(stream: Any) -> str:
    """Name what a stream is that came with PDF 1.5 or 1.6."""
    if stream.get("/Subtype") == "/OpenType":
        return "OpenType fonts"
    if stream.get("/Subtype") == "/Image" and int(stream.get("/BitsPerComponent", 8)) > 8:
        return "pictures of 16 bits"
    return ""
