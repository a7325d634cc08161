"""XMP metadata and the document information, as text (ISO 16684-1; ISO 32000-1, 14.3)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, Final
from xml.etree import ElementTree

import pikepdf

from leaflet_studio.preflight.reading.streams import TooComplexError, decode
from leaflet_studio.preflight.reading.structure import information

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP: Final = "{http://ns.adobe.com/xap/1.0/}"
_MM: Final = "{http://ns.adobe.com/xap/1.0/mm/}"
_PDF: Final = "{http://ns.adobe.com/pdf/1.3/}"
PDFX_VERSION: Final = "{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"
TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
CREATE_DATE: Final = f"{_XMP}CreateDate"
MODIFY_DATE: Final = f"{_XMP}ModifyDate"
METADATA_DATE: Final = f"{_XMP}MetadataDate"
CREATOR: Final = f"{_XMP}CreatorTool"
PRODUCER: Final = f"{_PDF}Producer"
TRAPPED: Final = f"{_PDF}Trapped"
DOCUMENT_ID: Final = f"{_MM}DocumentID"
VERSION_ID: Final = f"{_MM}VersionID"
RENDITION: Final = f"{_MM}RenditionClass"
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_MAX_BYTES: Final = 4_000_000
_PDF_DATE: Final = re.compile(
    r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)(?:00'?00'?)?|([+-])(\d\d)'?(\d\d)?'?)?"
)


class XmpError(Exception):
    """The XMP metadata cannot be read; the message says why."""


def read_xmp(pdf: pikepdf.Pdf) -> Mapping[str, str]:
    """Return the file's XMP properties as text, by `{namespace}name`; none without XMP. Raises XmpError."""
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return {}
    try:
        data = decode(stream, _MAX_BYTES)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise XmpError("they define entities of their own")
        root = ElementTree.fromstring(data.strip(b"\0 \r\n\t"))
    except (ElementTree.ParseError, TooComplexError, ValueError) as fault:
        raise XmpError(str(fault)) from fault
    found: dict[str, str] = {}
    for description in root.iter(f"{_RDF}Description"):
        found.update(description.attrib)
        found.update({element.tag: _text(element) for element in description})
    return found


def label(pdf: pikepdf.Pdf) -> str:
    """Return the PDF/X version that the file says it is (XMP first, then the document information), or nothing."""
    try:
        said = read_xmp(pdf).get(PDFX_VERSION, "")
    except XmpError:
        said = ""
    return said or info_text(information(pdf).get("/GTS_PDFXVersion", ""))


def info_text(value: Any) -> str:
    """Return an entry of the document information as text."""
    return str(value)


def moment(text: str) -> dt.datetime | None:
    """Return a PDF or XMP date as a moment (UTC where no zone is given), or None when it is not a date."""
    try:
        if text.startswith("D:"):
            return _pdf_moment(text)
        found = dt.datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=dt.UTC)


def _pdf_moment(text: str) -> dt.datetime | None:
    match = _PDF_DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part) if part else None for part in match.groups()[:6])
    sign, hours, minutes = match[8], int(match[9] or 0), int(match[10] or 0)
    shift = dt.timedelta(hours=hours, minutes=minutes) * (-1 if sign == "-" else 1)
    return dt.datetime(year or 1, month or 1, day or 1, hour or 0, minute or 0, second or 0, tzinfo=dt.timezone(shift))


def _text(element: ElementTree.Element) -> str:
    """Return a property's text; of alternatives in several languages, the default one."""
    items = list(element.iter(f"{_RDF}li"))
    default = next((item for item in items if item.get(_LANGUAGE) == "x-default"), None)
    chosen = default if default is not None else items[0] if items else element
    return (chosen.text or "").strip()
