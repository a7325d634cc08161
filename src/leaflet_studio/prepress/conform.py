"""PDF/X: what a file must say of itself, and what it must not hold.

The rules are those of PDF/X-4:2010, and of PDF/X-1a:2003 and PDF/X-3:2003, as public specifications and conforming
files show them (GWG 2022).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, String

from leaflet_studio.prepress.flatten import flatten
from leaflet_studio.prepress.flavours import FLAVOURS, Flavour, flavour_of
from leaflet_studio.prepress.fonts import font_problems
from leaflet_studio.prepress.geometry import Sheet
from leaflet_studio.prepress.marks import add_marks
from leaflet_studio.prepress.separate import DEPTH_LIMIT
from leaflet_studio.problems import Problem
from leaflet_studio.shops import OutputCondition, Shop

PRODUCER: Final = "Leaflet Studio"
REGISTRY: Final = "http://www.color.org"
REMOVED_FROM_ROOT: Final = ("/Names", "/Outlines", "/Dests", "/AcroForm", "/OpenAction", "/AA", "/OCProperties")
STATIC_IDENTIFIER: Final = b"31415926535897932384626433832795"
"""What qpdf writes for `static_id`."""
IDENTIFIER: Final = re.compile(rb"uuid:[0-9a-f-]{36}")
LABELS: Final = {
    True: "\n   <pdfxid:GTS_PDFXVersion>{}</pdfxid:GTS_PDFXVersion>",
    False: "\n   <pdfx:GTS_PDFXVersion>{}</pdfx:GTS_PDFXVersion>",
}
"""PDF/X-4 has a name space of its own; before it, XMP repeats what the document information says."""


@dataclass(frozen=True, slots=True)
class Imprimatur:
    """What the file says of itself: title, language tag, date (UTC)."""

    title: str
    language: str
    date: dt.datetime

    @classmethod
    def of(cls, title: str, language: str, date: dt.datetime) -> Imprimatur:
        """Take a title without characters that no program shows: they would spoil the XMP."""
        return cls("".join(sign for sign in title if sign.isprintable()), language, date.astimezone(dt.UTC))


@dataclass(frozen=True, slots=True)
class Profile:
    """An ICC profile, deflated once, as it is embedded."""

    deflated: bytes
    components: int = 4


@dataclass(frozen=True, slots=True)
class Finished:
    """A file for a print shop; with a problem that stands against its label it goes without one."""

    pdf: bytes
    problems: tuple[Problem, ...] = ()


def finish(document: Pdf, sheets: tuple[Sheet, ...], shop: Shop, profile: Profile, says: Imprimatur) -> Finished:
    """Make a finished file for a print shop of assembled pages. The bytes depend on nothing but the arguments.

    What keeps it from being of the shop's flavour is told, and the file then says that it is of none.
    """
    asked = flavour_of(shop.flavour)
    problems = () if asked.transparency else (*flatten(document, asked.label), *font_problems(document, asked.label))
    flavour = FLAVOURS["CMYK"] if problems else asked
    for page, sheet in zip(document.pages, sheets, strict=True):
        if flavour.transparency:
            page.obj.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceCMYK, I=True, K=False)
        if "/Annots" in page.obj:
            del page.obj["/Annots"]
        if sheet.has_marks:
            add_marks(document, page, sheet)
            page.contents_coalesce()
    for key in REMOVED_FROM_ROOT:
        if key in document.Root:
            del document.Root[key]
    document.Root.Lang = String(says.language)
    document.Root.OutputIntents = Array([_output_intent(document, shop.output, profile)])
    _describe(document, flavour, says)
    return Finished(_saved(document, flavour.version), problems)


def single_sides(pdf: bytes) -> tuple[bytes, ...]:
    """Return a finished file as one file for each side, each with its own identifier."""
    return tuple(_single_side(pdf, number) for number in range(_side_count(pdf)))


def _side_count(pdf: bytes) -> int:
    with Pdf.open(BytesIO(pdf)) as document:
        return len(document.pages)


def _single_side(pdf: bytes, number: int) -> bytes:
    with Pdf.open(BytesIO(pdf)) as document:
        kept = document.pages[number]
        for page in [page for page in document.pages if page != kept]:
            document.pages.remove(page)
        if "/Metadata" in document.Root:
            identifier = f"uuid:{_content_id(document)}".encode()
            document.Root.Metadata.write(IDENTIFIER.sub(identifier, document.Root.Metadata.read_bytes()))
        return _saved(document, document.pdf_version)


def _output_intent(document: Pdf, output: OutputCondition, profile: Profile) -> Dictionary:
    stream = document.make_stream(b"")
    stream.write(profile.deflated, filter=Name.FlateDecode)
    stream.N = profile.components
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(output.identifier),
        OutputCondition=String(output.condition),
        Info=String(output.identifier if output.registered else output.condition),
        DestOutputProfile=document.make_indirect(stream),
    )
    if output.registered:
        intent.RegistryName = String(REGISTRY)
    return intent


def _describe(document: Pdf, flavour: Flavour, says: Imprimatur) -> None:
    """Write Info and XMP, which must agree."""
    pdf_date = String(says.date.strftime("D:%Y%m%d%H%M%SZ"))
    document.docinfo = document.make_indirect(
        Dictionary(
            Title=String(says.title),
            Creator=String(PRODUCER),
            Producer=String(PRODUCER),
            CreationDate=pdf_date,
            ModDate=pdf_date,
            Trapped=Name("/False"),
        )
    )
    if flavour.label:
        document.docinfo["/GTS_PDFXVersion"] = String(flavour.label)
    metadata = document.make_stream(_xmp(flavour, says, _content_id(document)))
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    document.Root.Metadata = metadata


def _content_id(document: Pdf) -> uuid.UUID:
    """Return an identifier that is made from all that the pages draw."""
    hasher = hashlib.sha256()
    for page in document.pages:
        hasher.update(page.obj.Contents.read_bytes() if "/Contents" in page.obj else b"")
        for part in _drawn(page.obj.Resources):
            hasher.update(part)
    return uuid.UUID(bytes=hasher.digest()[:16], version=4)


def _drawn(resources: Object, depth: int = 0) -> Iterator[bytes]:
    """Go through the names and bytes of all that is drawn by a page's resources."""
    for name, drawn in sorted(resources.get("/XObject", Dictionary()).items()):
        yield name.encode()
        yield drawn.read_raw_bytes()
        if depth < DEPTH_LIMIT and "/Resources" in drawn:
            yield from _drawn(drawn.Resources, depth + 1)


def _xmp(flavour: Flavour, says: Imprimatur, document_id: uuid.UUID) -> bytes:
    date = says.date.strftime("%Y-%m-%dT%H:%M:%SZ")
    title = escape(says.title)
    label = LABELS[flavour.transparency].format(flavour.label) if flavour.label else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/"
    xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
   <xmpMM:DocumentID>uuid:{document_id}</xmpMM:DocumentID>
   <xmpMM:InstanceID>uuid:{document_id}</xmpMM:InstanceID>
   <xmpMM:VersionID>1</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <pdf:Producer>{PRODUCER}</pdf:Producer>
   <pdf:Trapped>False</pdf:Trapped>{label}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _saved(document: Pdf, version: str) -> bytes:
    target = BytesIO()
    document.save(
        target,
        force_version=version,
        static_id=True,
        object_stream_mode=ObjectStreamMode.disable,
        compress_streams=True,
        fix_metadata_version=False,
    )
    return _identified(target.getvalue())


def _identified(pdf: bytes) -> bytes:
    """Give a file an identifier made from its bytes (PDF 1.7, 14.4), in less time than qpdf takes."""
    trailer = pdf.rindex(b"trailer")
    identifier = hashlib.sha256(pdf).hexdigest()[: len(STATIC_IDENTIFIER)].encode()
    return pdf[:trailer] + pdf[trailer:].replace(STATIC_IDENTIFIER, identifier)
