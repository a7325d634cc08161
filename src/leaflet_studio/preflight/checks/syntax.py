"""The file as a file: header, version, end, identifier, filters, sound content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.checks.findings import listed
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.flavours import limits_of
from leaflet_studio.preflight.reading.streams import names
from leaflet_studio.problems import Problem, error

_HEADER: Final = re.compile(rb"%PDF-(\d)\.(\d)")
_FOREIGN: Final = ("/F", "/FFilter", "/FDecodeParms")
_EXPORT: Final = "Export the file again for this printer."


def check_header(evidence: Evidence) -> Iterator[Problem]:
    """X01, X02: the file begins with %PDF-1.n, and n is 6 at most (PDF/X-4:2010); 4 for PDF/X-1a and X-3 of 2003."""
    header = _HEADER.match(evidence.data)
    if header is None:
        yield error("pdf-header", "The file does not begin with the PDF header.", hint=_EXPORT)
        return
    catalog = re.fullmatch(r"/(\d)\.(\d)", str(evidence.pdf.Root.get("/Version", "")))
    versions = [(int(found[1]), int(found[2])) for found in (header, catalog) if found]
    major, minor = max(versions)
    highest = limits_of(evidence.shop.flavour).version
    if (major, minor) > highest:
        allowed = f"{highest[0]}.{highest[1]}"
        message = f"The file is PDF {major}.{minor}; {evidence.shop.flavour} allows {allowed} at most."
        yield error("pdf-version", message, hint=_EXPORT)


def check_end(evidence: Evidence) -> Iterator[Problem]:
    """X03: the file ends with %%EOF."""
    if not evidence.data.rstrip(b"\r\n\t \0").endswith(b"%%EOF"):
        yield error("pdf-end", "The file does not end as a PDF does; it may be cut short.", hint=_EXPORT)


def check_damage(evidence: Evidence) -> Iterator[Problem]:
    """X01: the file is sound; qpdf had nothing to mend when it was read."""
    if evidence.warnings:
        message = f"The file is damaged and had to be mended to be read ({evidence.warnings[0]})."
        yield error("pdf-damaged", message, hint=_EXPORT)


def check_identifier(evidence: Evidence) -> Iterator[Problem]:
    """X04: the trailer has an ID of two strings that are not empty."""
    identifier = evidence.pdf.trailer.get("/ID")
    parts = [bytes(part) for part in identifier] if isinstance(identifier, pikepdf.Array) else []
    if len(parts) != 2 or not all(parts):
        yield error("pdf-id", "The file has no identifier (ID).", hint=_EXPORT)


def check_filters(evidence: Evidence) -> Iterator[Problem]:
    """X06, X07: no stream lies in another file, none is packed with LZW or Crypt (PDF/X-1a, X-3: JBIG2, JPEG 2000)."""
    bans, foreign = limits_of(evidence.shop.flavour).banned_filters, False
    banned: set[str] = set()
    for stream in _streams(evidence.pdf):
        foreign = foreign or any(key in stream for key in _FOREIGN)
        banned.update(name.lstrip("/") for name in names(stream.get("/Filter")) if name in bans)
    if foreign:
        yield error("stream-external", "A part of the file lies in another file.", hint="Embed everything in the PDF.")
    if banned:
        message = f"A stream is packed with {listed(banned)}, which this kind of file may not be."
        yield error("stream-filter", message, hint=_EXPORT)


def check_objects(evidence: Evidence) -> Iterator[Problem]:
    """X06, X72, X73: no reference XObject, no OPI, no PostScript XObject."""
    for stream in _streams(evidence.pdf):
        if "/Ref" in stream and stream.get("/Subtype") == "/Form":
            yield error("xobject-reference", "A drawing refers to another file.", hint="Embed everything in the PDF.")
        if "/OPI" in stream:
            message = "A picture is a placeholder for one at the printer's (OPI)."
            yield error("opi", message, hint="Embed the picture itself.")
        if stream.get("/Subtype") == "/PS" or stream.get("/Subtype2") == "/PS":
            yield error("postscript", "The file holds PostScript, which PDF/X does not allow.", hint=_EXPORT)


def check_content(evidence: Evidence) -> Iterator[Problem]:
    """X76, X64: known operators with the right operands, q/Q and BT/ET in pairs, every resource defined."""
    for page in evidence.pages:
        for fault in page.walked.faults:
            message = f"The page's drawing instructions are faulty: {fault}."
            yield error("content-faulty", message, page.place(), _EXPORT)


def _streams(pdf: pikepdf.Pdf) -> Iterator[Any]:
    return (thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream))
