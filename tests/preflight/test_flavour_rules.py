"""The flavours that shops ask for: a good file of each passes, and what each does not allow is found alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from good_pdf import EXPECTED, SHOP, broken, codes, drawn, found, good_pdf, older, rectangle
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from leaflet_studio.preflight.flavours import CMYK, X1A, X3
from leaflet_studio.problems import Severity
from leaflet_studio.shops import Shop

FIELD = rectangle(20, 90, 20, 10) + b"f\n"


def shop(flavour: str) -> Shop:
    return replace(SHOP, flavour=flavour)


def picture(pdf: Pdf) -> Dictionary:
    return pdf.pages[0].Resources.XObject.Fm0.Resources.XObject.Im0


def grey_mask(pdf: Pdf) -> None:
    picture(pdf).SMask = Stream(
        pdf, bytes(1), Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8,
        ColorSpace=Name.DeviceGray,
    )  # fmt: skip


def state(**entries: object) -> Callable[[Pdf], None]:
    def draw(pdf: Pdf) -> None:
        pdf.pages[0].Resources.ExtGState["/X"] = Dictionary(**entries)
        pdf.pages[0].Contents = Stream(pdf, b"q /Fm0 Do Q q /X gs 1 0 0 0 k " + FIELD + b"Q")

    return draw


def group(pdf: Pdf) -> None:
    pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)


def sixteen_bits(pdf: Pdf) -> None:
    picture(pdf).write(bytes(2 * 4 * 240 * 240))
    picture(pdf).BitsPerComponent = 16
    del picture(pdf).Decode


OLD_RULES: dict[str, tuple[Callable[[Pdf], object], set[str]]] = {
    "a transparency group": (group, {"transparency"}),
    "a faded colour": (state(ca=0.5), {"transparency"}),
    "a blend mode": (state(BM=Name.Multiply), {"transparency"}),
    "a picture with a soft edge": (grey_mask, {"transparency"}),
    "layers": (lambda pdf: pdf.Root.__setitem__("/OCProperties", Dictionary(OCGs=Array(), D=Dictionary())),
               {"pdf-too-new"}),
    "a picture of 16 bits": (sixteen_bits, {"pdf-too-new"}),
    "an OpenType font": (
        lambda pdf: pdf.Root.__setitem__("/Held", pdf.make_indirect(Stream(pdf, b"", Subtype=Name.OpenType))),
        {"pdf-too-new"},
    ),
    "no date": (lambda pdf: pdf.trailer.Info.__delitem__("/CreationDate"), {"info-missing"}),
    "no title": (lambda pdf: pdf.trailer.Info.__delitem__("/Title"), {"info-missing"}),
    "a picture packed with JPEG 2000": (
        lambda pdf: pdf.Root.__setitem__("/Held", pdf.make_indirect(Stream(pdf, b"", Filter=Name.JPXDecode))),
        {"stream-filter"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("flavour", [X1A, X3])
def test_a_good_file_of_an_old_flavour_has_no_problems(flavour: str):
    assert found(older(flavour), EXPECTED, shop(flavour)) == ()


@pytest.mark.parametrize("name", OLD_RULES)
@pytest.mark.parametrize("flavour", [X1A, X3])
def test_a_rule_of_an_old_flavour_broken_is_found_alone(flavour: str, name: str):
    break_it, expected = OLD_RULES[name]
    assert codes(older(flavour, break_it), EXPECTED, shop(flavour)) == expected


def test_object_streams_are_newer_than_an_old_flavour():
    problems = found(older(X1A, packed=True), EXPECTED, shop(X1A))
    assert [problem.code for problem in problems] == ["pdf-too-new"]
    assert "object streams" in problems[0].message


def test_a_file_of_pdf_1_6_is_too_new_for_an_old_flavour():
    pdf = older(X1A).replace(b"%PDF-1.4", b"%PDF-1.6", 1)
    assert codes(pdf, EXPECTED, shop(X1A)) == {"pdf-version"}


@pytest.mark.parametrize("flavour", [X1A, X3])
def test_a_file_of_another_flavour_is_told_so(flavour: str):
    assert codes(good_pdf(), EXPECTED, shop(flavour)) == {"pdfx-other", "pdf-version", "transparency"}
    assert codes(older(flavour)) == {"pdfx-other"}


def test_lab_is_allowed_in_pdfx_3_and_not_in_pdfx_1a():
    def draw(pdf: Pdf) -> None:
        space = Array([Name.Lab, Dictionary(WhitePoint=Array([0.96, 1, 0.82]))])
        pdf.pages[0].Resources["/ColorSpace"] = Dictionary(L=space)
        pdf.pages[0].Contents = Stream(pdf, b"q /Fm0 Do Q q /L cs 50 0 0 scn\n" + FIELD + b"Q")

    assert codes(older(X3, draw), EXPECTED, shop(X3)) == set()
    assert codes(older(X1A, draw), EXPECTED, shop(X1A)) == {"colour-lab"}


def test_an_old_flavour_may_name_a_registered_condition_without_its_profile():
    def drop(pdf: Pdf) -> None:
        del pdf.Root.OutputIntents[0].DestOutputProfile

    assert codes(older(X1A, drop), EXPECTED, shop(X1A)) == set()


def test_a_plain_cmyk_shop_asks_for_no_label_but_for_cmyk():
    plain = broken(lambda pdf: pdf.Root.__delitem__("/Metadata"))
    coloured = drawn(b"q 1 0 0 rg\n" + FIELD + b"Q")
    assert found(plain, EXPECTED, shop(CMYK)) == ()
    assert [(each.code, each.severity) for each in found(coloured, EXPECTED, shop(CMYK))] == [
        ("colour-rgb", Severity.ERROR)
    ]


@pytest.mark.parametrize(("flavour", "label"), [(X1A, "PDF/X-1:2001"), (X3, "PDF/X-3:2002")])
def test_the_edition_before_an_old_flavour_is_taken_as_well(flavour: str, label: str):
    def conform(pdf: Pdf) -> None:
        pdf.trailer.Info.GTS_PDFXConformance = String("PDF/X-1a:2001")

    break_it = conform if flavour == X1A else (lambda _: None)
    assert codes(older(label, break_it), EXPECTED, shop(flavour)) == set()
    assert codes(older(label, break_it), EXPECTED, SHOP) == {"pdfx-other"}


def test_a_condition_that_is_described_in_another_entry_is_only_warned_about():
    def describe(pdf: Pdf) -> None:
        intent = pdf.Root.OutputIntents[0]
        intent.OutputConditionIdentifier, intent.OutputCondition = String("Custom"), String("Coated, 300 %")
        del intent.RegistryName
        del intent.Info

    problems = found(broken(describe))
    assert [(problem.code, problem.severity) for problem in problems] == [
        ("intent-other", Severity.WARNING), ("intent-registry", Severity.WARNING),
    ]  # fmt: skip
