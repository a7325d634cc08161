"""The file's label and metadata: PDF/X version, XMP, document information."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from leaflet_studio.preflight.checks.findings import listed
from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.flavours import X1A, is_what_is_asked
from leaflet_studio.preflight.reading.structure import information
from leaflet_studio.preflight.reading.xmp import (
    CREATE_DATE,
    CREATOR,
    DOCUMENT_ID,
    METADATA_DATE,
    MODIFY_DATE,
    PDFX_VERSION,
    PRODUCER,
    RENDITION,
    TITLE,
    TRAPPED,
    VERSION_ID,
    XmpError,
    info_text,
    label,
    moment,
    read_xmp,
)
from leaflet_studio.problems import Problem, error, warning

_EXPORT: Final = "Export the file again for this printer."
_DATES: Final = {CREATE_DATE: "CreateDate", MODIFY_DATE: "ModifyDate", METADATA_DATE: "MetadataDate"}
_IDS: Final = {DOCUMENT_ID: "DocumentID", VERSION_ID: "VersionID", RENDITION: "RenditionClass"}
_SAME_TEXT: Final = {"/Title": TITLE, "/Creator": CREATOR, "/Producer": PRODUCER}
_SAME_MOMENT: Final = {"/CreationDate": CREATE_DATE, "/ModDate": MODIFY_DATE}


def check_label(evidence: Evidence) -> Iterator[Problem]:
    """X11, GWG 2022 R0001: the file says that it is what the shop asks for; another label or none is told once."""
    asked, found = evidence.shop.flavour, label(evidence.pdf)
    hint = f"Export the file again as {asked}."
    if not found:
        yield error("pdfx-missing", f"The file is not {asked}, which the printer asks for.", hint=hint)
    elif not is_what_is_asked(found, asked):
        yield error("pdfx-other", f"The file is {found}; the printer asks for {asked}.", hint=hint)


def check_xmp(evidence: Evidence) -> Iterator[Problem]:
    """X10: an XMP stream in the catalog, with its types, well-formed and not compressed."""
    stream = evidence.pdf.Root.get("/Metadata")
    if stream is None:
        yield error("xmp-missing", "The file has no XMP metadata.", hint=_EXPORT)
        return
    if stream.get("/Type") != "/Metadata" or stream.get("/Subtype") != "/XML":
        yield error("xmp-type", "The XMP metadata are not marked as such.", hint=_EXPORT)
    if "/Filter" in stream:
        yield error("xmp-compressed", "The XMP metadata are compressed, so that other programs cannot find them.",
                    hint=_EXPORT)  # fmt: skip
    try:
        read_xmp(evidence.pdf)
    except XmpError as fault:
        yield error("xmp-malformed", f"The XMP metadata cannot be read: {fault}.", hint=_EXPORT)


def check_xmp_version(evidence: Evidence) -> Iterator[Problem]:
    """X11: XMP holds pdfxid:GTS_PDFXVersion."""
    if _xmp(evidence) and PDFX_VERSION not in _xmp(evidence):
        yield error("xmp-version", "The XMP metadata do not say which PDF/X the file is.", hint=_EXPORT)


def check_xmp_entries(evidence: Evidence) -> Iterator[Problem]:
    """X12 to X14: dates, title and identifiers in XMP."""
    found = _xmp(evidence)
    if not found:
        return
    dates = [name for key, name in _DATES.items() if moment(found.get(key, "")) is None]
    if dates:
        yield error("xmp-dates", f"The XMP metadata lack a date, or have a wrong one: {listed(dates)}.", hint=_EXPORT)
    if not found.get(TITLE):
        yield error("xmp-title", "The file has no title.", hint="Give the document a title and export again.")
    identifiers = [name for key, name in _IDS.items() if not found.get(key)]
    if identifiers:
        yield error("xmp-identifiers", f"The XMP metadata lack {listed(identifiers)}.", hint=_EXPORT)


def check_trapped(evidence: Evidence) -> Iterator[Problem]:
    """X15: Trapped is True or False, as a name in the document information and in XMP, and equal."""
    value = str(information(evidence.pdf).get("/Trapped", "")).lstrip("/")
    if value not in ("True", "False") or (_xmp(evidence) and _xmp(evidence).get(TRAPPED) != value):
        message = "The file does not say whether it is trapped, or says it in two ways."
        yield error("trapped", message, hint=_EXPORT)


def check_info(evidence: Evidence) -> Iterator[Problem]:
    """X16, X17: the document information agrees with XMP; no GTS_PDFXConformance, which is PDF/X-1a:2001."""
    info, xmp = information(evidence.pdf), _xmp(evidence)
    if not xmp:
        return
    differing = [key for key, name in _SAME_TEXT.items() if key in info and info_text(info[key]) != xmp.get(name, "")]
    differing += [key for key, name in _SAME_MOMENT.items() if _differ(info, key, xmp.get(name, ""))]
    if differing:
        names = listed(key.lstrip("/") for key in differing)
        yield warning("info-differs", f"The document information and XMP disagree: {names}.", hint=_EXPORT)
    if "/GTS_PDFXConformance" in info and evidence.shop.flavour != X1A:
        yield error("pdfx-conformance", "The file carries a PDF/X-1a entry (GTS_PDFXConformance).", hint=_EXPORT)


def _differ(info: Any, key: str, other: str) -> bool:
    return key in info and (moment(info_text(info[key])) is None or moment(info_text(info[key])) != moment(other))


def _xmp(evidence: Evidence) -> Mapping[str, str]:
    """Return the XMP properties; none when they cannot be read, which is told by its own rule."""
    try:
        return read_xmp(evidence.pdf)
    except XmpError:
        return {}
