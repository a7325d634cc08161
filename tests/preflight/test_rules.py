"""Each rule, broken alone: exactly its problem is found."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from good_pdf import (
    EXPECTED,
    LINK,
    MM,
    SHOP,
    XMP,
    broken,
    codes,
    font_program,
    found,
    good_pdf,
)
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from leaflet_studio.problems import Severity

Break = Callable[[Pdf], object]


def test_a_good_page_has_no_problems():
    assert found(good_pdf()) == ()


def test_a_good_page_has_no_problems_for_someone_who_expects_nothing():
    assert found(good_pdf(), None) == ()


def xmp(old: str, new: str) -> Break:
    assert old in XMP
    return lambda pdf: pdf.Root.Metadata.write(XMP.replace(old, new).encode())


def profile(change: Callable[[bytes], bytes], n: int = 4) -> Break:
    def change_profile(pdf: Pdf) -> None:
        stream = pdf.Root.OutputIntents[0].DestOutputProfile
        data = change(stream.read_bytes())
        stream.write(struct.pack(">I", len(data)) + data[4:] if len(data) > 200 else data)
        stream.N = n

    return change_profile


def page_entry(key: str, value: object) -> Break:
    return lambda pdf: pdf.pages[0].obj.__setitem__(key, value)


def root_entry(key: str, value: object) -> Break:
    return lambda pdf: pdf.Root.__setitem__(key, value)


def info_entry(key: str, value: object) -> Break:
    return lambda pdf: pdf.trailer.Info.__setitem__(key, value)


def annotation(pdf: Pdf) -> None:
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([50, 50, 90, 90]))
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


def clicking(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String(LINK))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([5000, 5000, 5090, 5090]), A=action)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


def boxes(**changed: tuple[float, float, float, float]) -> Break:
    def change(pdf: Pdf) -> None:
        for name, box in changed.items():
            pdf.pages[0].obj[f"/{name}"] = Array(box)

    return change


def picture(pdf: Pdf) -> pikepdf.Object:
    return pdf.pages[0].Resources.XObject.Fm0.Resources.XObject.Im0


def font(pdf: Pdf) -> pikepdf.Object:
    return pdf.pages[0].Resources.XObject.Fm0.Resources.Font.F0


WHOLE_WIDTH, WHOLE_HEIGHT = (111 * MM, 154 * MM)
TRIM = (3 * MM, 3 * MM, 108 * MM, 151 * MM)

FILE_RULES: dict[str, tuple[Break, set[str]]] = {
    "a picture packed with LZW": (
        lambda pdf: picture(pdf).__setitem__("/Filter", Name.LZWDecode),
        {"stream-filter", "ink-unexamined"},
    ),
    "a picture in another file": (lambda pdf: picture(pdf).__setitem__("/F", String("other.jpg")), {"stream-external"}),
    "an OPI placeholder": (lambda pdf: picture(pdf).__setitem__("/OPI", Dictionary()), {"opi"}),
    "a drawing in another file": (
        lambda pdf: pdf.pages[0].Resources.XObject.Fm0.__setitem__("/Ref", Dictionary()),
        {"xobject-reference"},
    ),
    "PostScript": (
        lambda pdf: pdf.pages[0].Resources.XObject.__setitem__("/P", Stream(pdf, b"showpage", Subtype=Name.PS)),
        {"postscript"},
    ),
    "a catalog version of 1.7": (root_entry("/Version", Name("/1.7")), {"pdf-version"}),
    "no XMP": (lambda pdf: pdf.Root.__delitem__("/Metadata"), {"xmp-missing"}),
    "a PDF/X-3 label": (xmp("PDF/X-4", "PDF/X-3:2003"), {"pdfx-other"}),
    "no label in XMP": (xmp("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", ""), {"xmp-version"}),
    "an impossible date": (
        xmp("CreateDate>2026-01-02T03:04:05Z<", "CreateDate>2026-01-02T03:04:05+05:1800<"),
        {"xmp-dates", "info-differs"},
    ),
    "no metadata date": (xmp("<xmp:MetadataDate>2026-01-02T03:04:05Z</xmp:MetadataDate>", ""), {"xmp-dates"}),
    "no title": (xmp("A leaflet", ""), {"xmp-title", "info-differs"}),
    "no version id": (xmp("<xmpMM:VersionID>1</xmpMM:VersionID>", ""), {"xmp-identifiers"}),
    "Trapped unknown": (info_entry("/Trapped", Name.Unknown), {"trapped"}),
    "Trapped differs": (xmp('pdf:Trapped="False"', 'pdf:Trapped="True"'), {"trapped"}),
    "another title": (info_entry("/Title", String("Another")), {"info-differs"}),
    "another date": (info_entry("/ModDate", String("D:20250102030405+05'30'")), {"info-differs"}),
    "a conformance key": (info_entry("/GTS_PDFXConformance", String("PDF/X-1a:2001")), {"pdfx-conformance"}),
    "no output intent": (lambda pdf: pdf.Root.__delitem__("/OutputIntents"), {"intent-count"}),
    "two output intents": (lambda pdf: pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0]), {"intent-count"}),
    "an unnamed condition": (
        lambda pdf: pdf.Root.OutputIntents[0].__delitem__("/OutputConditionIdentifier"),
        {"intent-condition"},
    ),
    "a name without registry": (
        lambda pdf: pdf.Root.OutputIntents[0].__delitem__("/RegistryName"),
        {"intent-registry"},
    ),
    "another condition": (
        lambda pdf: pdf.Root.OutputIntents[0].__setitem__("/OutputConditionIdentifier", String("FOGRA47")),
        {"intent-other"},
    ),
    "no profile": (lambda pdf: pdf.Root.OutputIntents[0].__delitem__("/DestOutputProfile"), {"intent-profile-missing"}),
    "a profile elsewhere": (
        lambda pdf: pdf.Root.OutputIntents[0].__setitem__("/DestOutputProfileRef", Dictionary()),
        {"intent-profile-reference"},
    ),
    "no profile at all": (profile(lambda _: b"none"), {"intent-profile-faulty"}),
    "a screen's profile": (profile(lambda data: data[:12] + b"mntr" + data[16:]), {"intent-profile-faulty"}),
    "a wrong number of inks": (profile(lambda data: data, n=3), {"intent-profile-faulty"}),
    "a profile of ICC version 4": (profile(lambda data: data[:8] + b"\4" + data[9:]), {"intent-profile-version"}),
    "an RGB intent": (profile(lambda data: data[:16] + b"RGB " + data[20:], n=3), {"intent-not-cmyk"}),
    "no MediaBox": (lambda pdf: pdf.pages[0].obj.__delitem__("/MediaBox"), {"pdf-damaged"}),
    "no TrimBox": (
        lambda pdf: pdf.pages[0].obj.__delitem__("/TrimBox"),
        {"trimbox-missing", "trim-size", "bleed-size"},
    ),
    "a TrimBox and an ArtBox": (boxes(ArtBox=TRIM), {"trim-and-artbox"}),
    "a BleedBox beyond the MediaBox": (boxes(BleedBox=(-9, -9, 400, 500)), {"boxes-nested", "bleed-size"}),
    "another trim": (boxes(TrimBox=(3 * MM, 3 * MM, 108 * MM, 150.98 * MM)), {"trim-size", "bleed-size"}),
    "no bleed": (lambda pdf: pdf.pages[0].obj.__delitem__("/BleedBox"), {"bleed-missing"}),
    "a bleed of 2 mm": (boxes(BleedBox=(MM, MM, 110 * MM, 153 * MM)), {"bleed-size"}),
    "a shifted origin": (boxes(MediaBox=(-5, -5, WHOLE_WIDTH, WHOLE_HEIGHT)), {"page-origin"}),
    "a CropBox": (boxes(CropBox=(1, 1, WHOLE_WIDTH, WHOLE_HEIGHT)), {"cropbox", "boxes-nested"}),
    "a UserUnit": (page_entry("/UserUnit", 2), {"user-unit"}),
    "a turned page": (page_entry("/Rotate", 90), {"page-rotated"}),
    "a link": (annotation, {"annotation"}),
    "an action outside of the page": (clicking, {"action"}),
    "an action at opening": (
        root_entry("/OpenAction", Dictionary(S=Name.JavaScript, JS=String("app.alert()"))),
        {"action"},
    ),
    "a script": (root_entry("/Names", Dictionary(JavaScript=Dictionary(Names=Array()))), {"script"}),
    "an XFA form": (root_entry("/AcroForm", Dictionary(Fields=Array(), XFA=Array())), {"form"}),
    "an alternate presentation": (
        root_entry("/Names", Dictionary(AlternatePresentations=Dictionary())),
        {"presentation"},
    ),
    "a presentation": (page_entry("/PresSteps", Dictionary()), {"presentation"}),
    "a separation page": (page_entry("/SeparationInfo", Dictionary()), {"page-separation"}),
    "a viewer's print area": (root_entry("/ViewerPreferences", Dictionary(PrintArea=Name.TrimBox)), {"viewer-area"}),
    "layers that switch by themselves": (
        root_entry("/OCProperties", Dictionary(OCGs=Array(), D=Dictionary(AS=Array()))),
        {"layers"},
    ),
    "a font that is not embedded": (
        lambda pdf: font(pdf).DescendantFonts[0].FontDescriptor.__delitem__("/FontFile2"),
        {"font-not-embedded"},
    ),
    "no CIDToGIDMap": (lambda pdf: font(pdf).DescendantFonts[0].__delitem__("/CIDToGIDMap"), {"font-faulty"}),
    "a private character map": (lambda pdf: font(pdf).__setitem__("/Encoding", Name("/Private-H")), {"font-faulty"}),
    "wrong widths": (lambda pdf: font(pdf).DescendantFonts[0].__delitem__("/W"), {"font-widths"}),
    "a damaged font": (
        lambda pdf: font(pdf).DescendantFonts[0].FontDescriptor.FontFile2.write(font_program()[:300]),
        {"font-damaged"},
    ),
    "no ToUnicode": (lambda pdf: font(pdf).__delitem__("/ToUnicode"), {"text-not-extractable", "text-lost"}),
    "an RGB group": (lambda pdf: pdf.pages[0].obj.Group.__setitem__("/CS", Name.DeviceRGB), {"group-space"}),
    "an RGB soft mask": (
        lambda pdf: picture(pdf).__setitem__(
            "/SMask",
            Stream(pdf, bytes(3), Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8, ColorSpace=Name.DeviceRGB),
        ),
        {"soft-mask"},
    ),
    "an alternate picture": (
        lambda pdf: picture(pdf).__setitem__(
            "/Alternates", Array([Dictionary(Image=picture(pdf), DefaultForPrinting=True)])
        ),
        {"image-alternate"},
    ),
    "a picture without colour space": (lambda pdf: picture(pdf).__delitem__("/ColorSpace"), {"image-faulty"}),
}


@pytest.mark.parametrize("name", FILE_RULES)
def test_a_rule_of_the_file_broken_is_found_alone(name: str):
    break_it, expected = FILE_RULES[name]
    assert codes(broken(break_it)) == expected


BYTE_RULES: dict[str, tuple[bytes, bytes, set[str]]] = {
    "broken XMP": (b"</rdf:RDF>", b"</rdf:RDX>", {"xmp-malformed"}),
    "XMP with entities": (
        b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
        {"xmp-malformed"},
    ),
    "XMP of another type": (b"/Subtype /XML", b"/Subtype /XMM", {"xmp-type"}),
}


@pytest.mark.parametrize("name", BYTE_RULES)
def test_a_rule_of_the_metadata_broken_in_the_bytes_is_found_alone(name: str):
    old, new, expected = BYTE_RULES[name]
    data = good_pdf()
    assert data.count(old) == 1
    assert codes(data.replace(old, new.ljust(len(old)))) == expected


def test_a_second_empty_page_of_another_size_is_found():
    def add(pdf: Pdf) -> None:
        pdf.pages.append(pdf.pages[0])
        page = pdf.pages[1].obj
        page.Contents = Stream(pdf, b"")
        page.MediaBox = page.BleedBox = Array([0, 0, 106 * MM, 146 * MM])
        page.TrimBox = Array([3 * MM, 3 * MM, 103 * MM, 143 * MM])

    assert codes(broken(add)) == {"page-count", "page-empty", "trim-size", "trim-sizes-differ"}


def test_another_flavour_does_not_ask_for_labels_and_softens_the_rules_of_pdfx():
    shop = replace(SHOP, flavour="PDF")
    unlabelled = broken(lambda pdf: pdf.Root.__delitem__("/Metadata"))
    linked = found(broken(annotation), EXPECTED, shop)
    assert found(unlabelled, EXPECTED, shop) == ()
    assert [(problem.code, problem.severity) for problem in linked] == [("annotation", Severity.WARNING)]


def test_a_header_of_1_7_is_found():
    assert codes(good_pdf().replace(b"%PDF-1.6", b"%PDF-1.7", 1)) == {"pdf-version"}


def test_words_that_cannot_be_copied_out_are_named():
    problems = found(good_pdf(), replace(EXPECTED, text="Call for justice"))
    assert [problem.code for problem in problems] == ["text-lost"]
    assert "justice" in problems[0].message
