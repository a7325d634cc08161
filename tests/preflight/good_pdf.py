"""A small page that keeps every rule, made with pikepdf alone, to be broken in one way at a time."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache

import pikepdf
import qrcode
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image

from leaflet_studio.preflight.evidence import Expectation
from leaflet_studio.preflight.run import preflight
from leaflet_studio.problems import Problem
from leaflet_studio.resources import assets_folder, fonts_folder
from leaflet_studio.shops import OutputCondition, Shop

MM = 72 / 25.4
WIDTH_MM, HEIGHT_MM, BLEED_MM = 105.0, 148.0, 3.0
LINK = "https://campaign.int/sign"
TEXT = "Call for peace"
SHOP = Shop("test", "Test printer", OutputCondition("FOGRA39", "Offset, coated paper", "FOGRA39L_coated.icc"))
EXPECTED = Expectation(link=LINK, trim_mm=(WIDTH_MM, HEIGHT_MM), page_count=1, text=TEXT)
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="Test" pdf:Trapped="False">
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A leaflet</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate><xmp:ModifyDate>2026-01-02T03:04:05Z</xmp:ModifyDate>
<xmp:MetadataDate>2026-01-02T03:04:05Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def point(x_mm: float, y_mm: float) -> tuple[float, float]:
    """Return a place in mm from the trim's upper left corner, in points."""
    return (x_mm + BLEED_MM) * MM, (HEIGHT_MM + BLEED_MM - y_mm) * MM


def rectangle(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> bytes:
    """Return a rectangle operator; the place is its upper left corner."""
    x, y = point(x_mm, y_mm + height_mm)
    return b"%.4f %.4f %.4f %.4f re\n" % (x, y, width_mm * MM, height_mm * MM)


def words(text: str, x_mm: float, y_mm: float, size_pt: float = 9.0) -> bytes:
    """Return a text object in the embedded font."""
    x, y = point(x_mm, y_mm)
    codes = "".join(f"{glyphs()[letter]:04x}" for letter in text)
    return b"BT /F0 %.2f Tf %.3f %.3f Td <%s> Tj ET\n" % (size_pt, x, y, codes.encode())


def qr_path(x_mm: float, y_mm: float, module_mm: float = 0.5, link: str = LINK) -> bytes:
    """Return a QR code's path, without its quiet zone."""
    code = qrcode.QRCode(border=0)
    code.add_data(link)
    code.make(fit=True)
    cells = [(x, y) for y, row in enumerate(code.get_matrix()) for x, dark in enumerate(row) if dark]
    return (
        b"".join(rectangle(x_mm + x * module_mm, y_mm + y * module_mm, module_mm, module_mm) for x, y in cells) + b"f\n"
    )


def artwork(qr: bytes = b"0 0 0 1 k\n" + qr_path(60, 110)) -> bytes:
    """Return the page's drawing: a colour field into the bleed, a picture, a line, text and a QR code."""
    x, y = point(10, 60)
    return b"".join(
        (
            b"0 0.8 0.9 0.1 k\n",
            rectangle(-BLEED_MM, -BLEED_MM, WIDTH_MM + 2 * BLEED_MM, 30 + BLEED_MM),
            b"f\n",
            b"q %.3f 0 0 %.3f %.3f %.3f cm /Im0 Do Q\n" % (20 * MM, 20 * MM, x, y),
            b"/Over gs\n0 0 0 1 k\n0 0 0 1 K\n1 w\n%.2f %.2f m %.2f %.2f l S\n" % (*point(10, 70), *point(90, 70)),
            words(TEXT, 10, 80),
            b"/Plain gs\n0 0 0 0 k\n",
            rectangle(56, 106, 24, 24),
            b"f\n",
            b"/Over gs\n",
            qr,
        )
    )


@cache
def font_program() -> bytes:
    """Return a subset of the bundled text face, glyph numbers kept."""
    options = subset.Options(retain_gids=True, notdef_outline=True, layout_features=[], hinting=False)
    face = TTFont(fonts_folder() / "noto-sans" / "NotoSans-Regular.ttf")
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ")
    subsetter.subset(face)
    out = io.BytesIO()
    face.save(out)
    return out.getvalue()


@cache
def glyphs() -> dict[str, int]:
    """Return the glyph number of each letter."""
    face = TTFont(io.BytesIO(font_program()))
    return {chr(letter): face.getGlyphID(name) for letter, name in face.getBestCmap().items()}


def jpeg(mode: str = "CMYK", side: int = 240) -> bytes:
    """Return a picture: 240 px on 20 mm are 305 ppi."""
    out = io.BytesIO()
    Image.linear_gradient("L").resize((side, side)).convert(mode).save(out, "JPEG", quality=90)
    return out.getvalue()


@cache
def good_pdf() -> bytes:
    """Return the page that keeps every rule."""
    pdf = Pdf.new()
    resources = _resources(pdf)
    media = [0, 0, (WIDTH_MM + 2 * BLEED_MM) * MM, (HEIGHT_MM + 2 * BLEED_MM) * MM]
    trim = [BLEED_MM * MM, BLEED_MM * MM, (WIDTH_MM + BLEED_MM) * MM, (HEIGHT_MM + BLEED_MM) * MM]
    form = Stream(pdf, artwork(), Type=Name.XObject, Subtype=Name.Form, BBox=Array(media), Resources=resources)
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array(media),
        BleedBox=Array(media),
        TrimBox=Array(trim),
        Group=Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK, I=True, K=False),
        Resources=Dictionary({**dict(resources), "/XObject": Dictionary(Fm0=pdf.make_indirect(form))}),
        Contents=Stream(pdf, b"q /Fm0 Do Q\n"),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    _describe(pdf)
    return saved(pdf)


def older(flavour: str, break_it: Callable[[Pdf], object] = lambda _: None, *, packed: bool = False) -> bytes:
    """Return the good page as a PDF 1.4 without transparency, labelled so, after something was done to it."""
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    with pikepdf.open(io.BytesIO(good_pdf())) as pdf:
        del pdf.pages[0].obj.Group
        pdf.Root.Metadata.write(XMP.replace("PDF/X-4", flavour).encode())
        pdf.trailer.Info.GTS_PDFXVersion = String(flavour)
        break_it(pdf)
        out = io.BytesIO()
        pdf.save(out, force_version="1.5" if packed else "1.4", deterministic_id=True, object_stream_mode=mode)
    return out.getvalue().replace(b"%PDF-1.5", b"%PDF-1.4", 1)


def saved(pdf: Pdf) -> bytes:
    """Return a PDF's bytes as PDF 1.6, unchanged otherwise."""
    out = io.BytesIO()
    pdf.save(out, force_version="1.6", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def broken(break_it: Callable[[Pdf], object]) -> bytes:
    """Return the good page after something was done to it."""
    with pikepdf.open(io.BytesIO(good_pdf())) as pdf:
        break_it(pdf)
        return saved(pdf)


def drawn(extra: bytes, **resources: dict[str, object]) -> bytes:
    """Return the good page with more drawn upon it, and more resources: `ExtGState={"/X": ...}`."""

    def draw(pdf: Pdf) -> None:
        page = pdf.pages[0]
        for category, entries in resources.items():
            table = _table(page, category)
            for name, value in entries.items():
                table[name] = pdf.make_indirect(value(pdf)) if callable(value) else value
        page.Contents = Stream(pdf, b"q /Fm0 Do Q\n" + extra)

    return broken(draw)


def redrawn(content: bytes) -> bytes:
    """Return the good page with other artwork."""
    return broken(lambda pdf: pdf.pages[0].Resources.XObject.Fm0.write(content))


def found(pdf: bytes, expected: Expectation | None = EXPECTED, shop: Shop = SHOP) -> tuple[Problem, ...]:
    """Return what preflight finds in a file."""
    return preflight(pdf, shop, expected)


def codes(pdf: bytes, expected: Expectation | None = EXPECTED, shop: Shop = SHOP) -> set[str]:
    """Return the codes of what preflight finds in a file."""
    return {problem.code for problem in found(pdf, expected, shop)}


def _table(page: pikepdf.Page, category: str) -> Dictionary:
    name = Name(f"/{category}")
    if name not in page.Resources:
        page.Resources[name] = Dictionary()
    return page.Resources[name]


def _resources(pdf: Pdf) -> Dictionary:
    over = Dictionary(Type=Name.ExtGState, OP=True, op=True, OPM=1)
    plain = Dictionary(Type=Name.ExtGState, OP=False, op=False, OPM=0)
    picture = Stream(
        pdf,
        jpeg(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=240,
        Height=240,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceCMYK,
        Filter=Name.DCTDecode,
        Decode=Array([1, 0, 1, 0, 1, 0, 1, 0]),
    )
    return Dictionary(
        Font=Dictionary(F0=_font(pdf)),
        ExtGState=Dictionary(Over=pdf.make_indirect(over), Plain=pdf.make_indirect(plain)),
        XObject=Dictionary(Im0=pdf.make_indirect(picture)),
    )


def _font(pdf: Pdf) -> pikepdf.Object:
    face = TTFont(io.BytesIO(font_program()))
    scale = 1000 / face["head"].unitsPerEm
    widths = Array()
    for glyph in sorted(glyphs().values()):
        widths.extend([glyph, Array([round(face["hmtx"][face.getGlyphName(glyph)][0] * scale)])])
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/AAAAAA+NotoSans"),
        Flags=4,
        FontBBox=Array([0, -300, 1000, 1000]),
        ItalicAngle=0,
        Ascent=1000,
        Descent=-300,
        CapHeight=700,
        StemV=80,
        FontFile2=Stream(pdf, font_program()),
    )
    below = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name("/AAAAAA+NotoSans"),
        DW=600,
        W=widths,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        CIDToGIDMap=Name.Identity,
        FontDescriptor=pdf.make_indirect(descriptor),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name("/AAAAAA+NotoSans"),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(below)]),
            ToUnicode=Stream(pdf, _meanings()),
        )
    )


def _meanings() -> bytes:
    lines = "".join(f"<{glyph:04x}> <{ord(letter):04x}>\n" for letter, glyph in sorted(glyphs().items()))
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{len(glyphs())} beginbfchar\n{lines}endbfchar\n"
        "endcmap end end"
    ).encode()


def _describe(pdf: Pdf) -> None:
    profile = Stream(pdf, (assets_folder() / "icc" / "FOGRA39L_coated.icc").read_bytes(), N=4)
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFX,
                OutputConditionIdentifier=String("FOGRA39"),
                RegistryName=String("http://www.color.org"),
                Info=String("FOGRA39"),
                DestOutputProfile=profile,
            )
        ]
    )
    pdf.Root.Metadata = Stream(pdf, XMP.encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String("A leaflet"),
            Producer=String("Test"),
            Trapped=Name("/False"),
            CreationDate=String("D:20260102030405Z"),
            ModDate=String("D:20260102030405Z"),
            GTS_PDFXVersion=String("PDF/X-4"),
        )
    )
