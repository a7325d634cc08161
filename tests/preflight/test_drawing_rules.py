"""Each rule of what is drawn, broken alone: exactly its problem is found."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import pytest
from good_pdf import (
    MM,
    artwork,
    broken,
    codes,
    drawn,
    found,
    glyphs,
    jpeg,
    point,
    qr_path,
    rectangle,
    redrawn,
    words,
)
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from leaflet_studio.problems import Severity

WHOLE_WIDTH, WHOLE_HEIGHT = (111 * MM, 154 * MM)


def gs(**entries: object) -> dict[str, object]:
    return {"/X": Dictionary(**entries)}


def gradient(c0: list[float], space: Name = Name.DeviceCMYK) -> dict[str, object]:
    function = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array(c0), C1=Array(c0), N=1)
    return {"/S": Dictionary(ShadingType=2, ColorSpace=space, Coords=Array([0, 0, 9, 9]), Function=function)}


def spot(name: str, outputs: int = 4) -> Array:
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0] * outputs), C1=Array([1] * outputs), N=1)
    return Array([Name.Separation, Name(f"/{name}"), Name.DeviceCMYK, tint])


def image(mode: str, space: Name, side: int = 60) -> Callable[[Pdf], Stream]:
    return lambda pdf: Stream(
        pdf, jpeg(mode, side), Type=Name.XObject, Subtype=Name.Image, Width=side, Height=side, BitsPerComponent=8,
        ColorSpace=space, Filter=Name.DCTDecode, **({"Decode": Array([1, 0] * 4)} if mode == "CMYK" else {}),
    )  # fmt: skip


def lab(_pdf: Pdf) -> Array:
    return Array([Name.Lab, Dictionary(WhitePoint=Array([0.96, 1, 0.82]))])


def icc(data: bytes, components: int) -> Callable[[Pdf], Array]:
    return lambda pdf: Array([Name.ICCBased, pdf.make_indirect(Stream(pdf, data, N=components))])


def own_profile(pdf: Pdf) -> Array:
    return Array([Name.ICCBased, pdf.Root.OutputIntents[0].DestOutputProfile])


def soft_mask(pdf: Pdf) -> Dictionary:
    form = Stream(pdf, b"", Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Group=Dictionary(S=Name.Transparency))
    return Dictionary(SMask=Dictionary(S=Name.Luminosity, G=pdf.make_indirect(form)))


def spot_with_stream(pdf: Pdf) -> Array:
    code = b"{dup dup dup}"
    tint = Stream(pdf, code, FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1] * 4))
    return Array([Name.Separation, Name("/Gold"), Name.DeviceCMYK, pdf.make_indirect(tint)])


def heavy_picture(pdf: Pdf) -> Stream:
    return picture_of(pdf, zlib.compress(b"\xf0" * (240 * 240 * 4)), Name.FlateDecode)


def broken_picture(pdf: Pdf) -> Stream:
    return picture_of(pdf, jpeg()[:200], Name.DCTDecode)


def picture_of(pdf: Pdf, data: bytes, packed: Name) -> Stream:
    picture = Stream(
        pdf, b"", Type=Name.XObject, Subtype=Name.Image, Width=240, Height=240, BitsPerComponent=8,
        ColorSpace=Name.DeviceCMYK,
    )  # fmt: skip
    picture.write(data, filter=packed)
    return picture


WIDE = rectangle(20, 85, 25, 20) + b"f\n"
FIELD = rectangle(20, 90, 20, 10) + b"f\n"
AT = b"%.2f 0 0 %.2f %.2f %.2f cm" % (20 * MM, 20 * MM, *point(60, 65))

DRAWING_RULES: dict[str, tuple[bytes, dict[str, dict[str, object]], set[str]]] = {
    "q without Q": (b"q\n", {}, {"content-faulty"}),
    "Q without q": (b"Q\n", {}, {"content-faulty"}),
    "an unknown operator": (b"1 2 zz\n", {}, {"content-faulty"}),
    "too few operands": (b"0 0 k\n", {}, {"content-faulty"}),
    "an undefined resource": (b"/Nothing gs\n", {}, {"content-faulty"}),
    "text that does not end": (b"BT\n", {}, {"content-faulty"}),
    "an unfinished string": (b"(abc", {}, {"content-faulty"}),
    "a wrong number of colour values": (b"/DeviceCMYK cs 1 0 0 scn\n" + FIELD, {}, {"content-faulty"}),
    "RGB": (b"1 0 0 rg\n" + FIELD, {}, {"colour-rgb"}),
    "an RGB picture": (
        b"q " + AT + b" /I Do Q",
        {"XObject": {"/I": image("RGB", Name.DeviceRGB, 240)}},
        {"colour-rgb"},
    ),
    "an RGB gradient": (b"q 0 0 9 9 re W n /S sh Q", {"Shading": gradient([0, 0, 0], Name.DeviceRGB)}, {"colour-rgb"}),
    "Lab": (b"/L cs 50 0 0 scn\n" + FIELD, {"ColorSpace": {"/L": lab}}, {"colour-lab"}),
    "a faulty profile": (
        b"/C cs 0 0 0 1 scn\n" + FIELD,
        {"ColorSpace": {"/C": icc(b"nothing", 4)}},
        {"colour-icc", "icc-faulty"},
    ),
    "the intent's profile": (
        b"/C cs 0 0 0 1 scn\n" + FIELD,
        {"ColorSpace": {"/C": own_profile}},
        {"colour-icc", "icc-is-intent"},
    ),
    "a spot colour": (b"/C cs 1 scn\n" + FIELD, {"ColorSpace": {"/C": spot("Gold")}}, {"colour-spot"}),
    "a spot colour defined twice": (
        b"/C cs 1 scn\n" + FIELD + b"/D cs 1 scn\n" + FIELD,
        {"ColorSpace": {"/C": spot_with_stream, "/D": spot_with_stream}},
        {"colour-spot", "spot-definitions"},
    ),
    "a tint with three outputs": (
        b"/C cs 1 scn\n" + FIELD,
        {"ColorSpace": {"/C": spot("Black", 3)}},
        {"colour-faulty"},
    ),
    "registration colour": (b"/C cs .5 scn\n" + FIELD, {"ColorSpace": {"/C": spot("All")}}, {"colour-all"}),
    "a gradient with three values": (
        b"q 0 0 9 9 re W n /S sh Q",
        {"Shading": gradient([0, 0, 0])},
        {"gradient-faulty"},
    ),
    "an unknown blend mode": (b"/X gs", {"ExtGState": gs(BM=Name.Glow)}, {"blend-mode"}),
    "a soft mask without colour space": (b"/X gs", {"ExtGState": {"/X": soft_mask}}, {"soft-mask"}),
    "a transfer function": (b"/X gs", {"ExtGState": gs(TR=Name.Identity)}, {"transfer-function"}),
    "a named halftone": (
        b"/X gs",
        {"ExtGState": gs(HT=Dictionary(HalftoneType=1, HalftoneName=String("a")))},
        {"halftone"},
    ),
    "an unknown rendering intent": (b"/Pretty ri", {}, {"rendering-intent"}),
    "a coarse picture": (
        b"q " + AT + b" /I Do Q",
        {"XObject": {"/I": image("CMYK", Name.DeviceCMYK, 100)}},
        {"image-resolution"},
    ),
    "a coarse bitmap": (
        b"q " + AT + b" BI /W 24 /H 24 /IM true /BPC 1 ID " + bytes(72) + b" EI Q",
        {},
        {"bitmap-resolution"},
    ),
    "white text that overprints": (
        b"/X gs 0 0 0 0 k " + words("peace", 10, 20),
        {"ExtGState": gs(op=True, OP=True, OPM=1)},
        {"white-text-overprint"},
    ),
    "a white shape that overprints": (
        b"/X gs 0 0 0 0 k " + FIELD,
        {"ExtGState": gs(op=True, OP=True, OPM=1)},
        {"white-path-overprint"},
    ),
    "black text that knocks out": (b"0 0 0 1 k " + words("peace", 10, 90), {}, {"black-text-knockout"}),
    "black text that overprints with OPM 0": (
        b"/X gs 0 0 0 1 k " + words("peace", 10, 90),
        {"ExtGState": gs(op=True, OP=True, OPM=0)},
        {"black-text-knockout"},
    ),
    "a black line that knocks out": (
        b"0 0 0 1 K 1 w %.2f %.2f m %.2f %.2f l S" % (*point(10, 90), *point(50, 90)),
        {},
        {"black-line-knockout"},
    ),
    "a thin black bar that knocks out": (
        b"0 0 0 1 k " + rectangle(10, 90, 40, 0.3) + b"f",
        {},
        {"black-line-knockout"},
    ),
    "small grey text": (b"0 g " + words("peace", 10, 90), {}, {"grey-text"}),
    "a thin grey line": (b"0 G 1 w %.2f %.2f m %.2f %.2f l S" % (*point(10, 90), *point(50, 90)), {}, {"grey-line"}),
    "grey that overprints": (b"/X gs 0.5 g " + FIELD, {"ExtGState": gs(op=True)}, {"grey-overprint"}),
    "rich black text": (b"1 .9 .8 1 k " + words("peace", 10, 90), {}, {"text-rich-black", "ink-limit"}),
    "text below 6 pt": (b"/Over gs 0 0 0 1 k " + words("peace", 10, 90, 5.5), {}, {"text-small"}),
    "white text below 8 pt": (b"0 0 0 0 k " + words("peace", 10, 20, 7), {}, {"text-small-white"}),
    "coloured text below 8 pt": (b"0 1 1 0 k " + words("peace", 10, 90, 7), {}, {"text-small-coloured"}),
    "a hairline": (
        b"/Over gs 0 0 0 1 K 0.1 w %.2f %.2f m %.2f %.2f l S" % (*point(10, 90), *point(50, 90)),
        {},
        {"line-thin"},
    ),
    "a white hairline": (
        b"0 0 0 0 K 0.4 w %.2f %.2f m %.2f %.2f l S" % (*point(10, 20), *point(50, 20)),
        {},
        {"line-thin-white"},
    ),
    "much ink on a large area": (
        b"1 1 0 0 k " + WIDE + b"/M gs 0 0 1 1 k " + WIDE,
        {"ExtGState": {"/M": Dictionary(BM=Name.Multiply)}},
        {"ink-coverage"},
    ),
    "much ink by overprinting": (
        b"1 1 0 0 k " + WIDE + b"/M gs 0 0 1 1 k " + WIDE,
        {"ExtGState": {"/M": Dictionary(OP=True, op=True, OPM=1)}},
        {"ink-coverage"},
    ),
    "a picture with too much ink": (
        b"q " + AT + b" /I Do Q",
        {"XObject": {"/I": heavy_picture}},
        {"ink-coverage"},
    ),
    "a picture that cannot be unpacked": (
        b"q " + AT + b" /I Do Q",
        {"XObject": {"/I": broken_picture}},
        {"ink-unexamined"},
    ),
    "pale text": (b"0 0 0 0.3 k " + words("peace", 10, 90), {}, {"text-contrast"}),
    "dark text on a dark ground": (
        b"/Plain gs 1 0.5 0 0.5 k " + FIELD + b"/Over gs 0 0 0 1 k " + words("peace", 22, 97),
        {},
        {"text-contrast"},
    ),
    "text that is set to be invisible": (b"/Over gs 3 Tr " + words("peace", 10, 90), {}, {"text-hidden"}),
    "text outside of the page": (b"/Over gs 0 0 0 1 k " + words("peace", 200, 90), {}, {"text-hidden"}),
    "text that is clipped away": (
        b"/Over gs 0 0 0 1 k 0 0 9 9 re W n " + words("peace", 10, 90),
        {},
        {"text-hidden"},
    ),
    "white text on white": (b"/Plain gs 0 0 0 0 k " + words("peace", 10, 90), {}, {"text-hidden"}),
    "text that is covered": (
        b"/Over gs 0 0 0 1 k " + words("peace", 22, 97) + b"/Plain gs 0 0.3 0 0 k " + FIELD,
        {},
        {"text-hidden"},
    ),
    "too much ink": (b"1 1 1 1 k " + FIELD, {}, {"ink-limit"}),
    "a missing glyph": (
        b"/Over gs 0 0 0 1 k BT /F0 9 Tf %.2f %.2f Td <0000> Tj ET" % point(10, 90),
        {},
        {"glyph-missing"},
    ),
    "text near the cut": (b"/Over gs 0 0 0 1 k " + words("peace", 2, 90), {}, {"text-near-trim"}),
    "artwork that stops at the cut": (b"1 0 0 0 k " + rectangle(95, 40, 10, 30) + b"f", {}, {"bleed-not-filled"}),
    "artwork that stops in the bleed": (b"1 0 0 0 k " + rectangle(95, 40, 11, 30) + b"f", {}, {"bleed-not-filled"}),
}


@pytest.mark.parametrize("name", DRAWING_RULES)
def test_a_rule_of_the_drawing_broken_is_found_alone(name: str):
    extra, resources, expected = DRAWING_RULES[name]
    assert codes(drawn(extra if name in UNBALANCED else b"q\n" + extra + b"\nQ", **resources)) == expected


def test_letters_that_reach_into_the_lines_of_others_are_no_ground():
    line = b"/Over gs 0 0 0 1 k " + words("peace", 10, 90)
    assert codes(drawn(b"q\n" + line * 12 + b"\nQ")) == set()
    assert codes(drawn(b"q\n" + line * 12 + b"0 0 0 0.3 k " + words("peace", 10, 90) + b"\nQ")) == {"text-contrast"}


UNBALANCED = ("q without Q", "Q without q", "text that does not end", "an unfinished string")


def test_artwork_that_slants_through_the_cut_and_the_bleed_is_fine():
    corners = (*point(80, 40), *point(108, 68), *point(108, 78), *point(80, 50))
    assert codes(drawn(b"1 0 0 0 k %.2f %.2f m %.2f %.2f l %.2f %.2f l %.2f %.2f l f" % corners)) == set()


def test_small_text_is_measured_through_forms_and_matrices():
    found_here = found(drawn(b"/Over gs 0 0 0 1 k q 0.5 0 0 0.5 0 0 cm BT /F0 1 Tf 10 0 0 10 200 200 Tm <%04x> Tj ET Q"
                             % glyphs()["a"]))  # fmt: skip
    assert [problem.code for problem in found_here] == ["text-small"]
    assert "5.0 pt" in found_here[0].message


def test_the_place_of_a_problem_is_told_from_the_trims_upper_left_corner():
    (problem,) = found(drawn(b"1 0 0 rg\n" + FIELD))
    assert problem.where.page == 1
    assert problem.where.box_mm == (20, 90, 20, 10)


def test_colours_in_a_pattern_count_where_the_pattern_is_used():
    def cell(pdf: Pdf) -> Stream:
        return Stream(
            pdf, b"1 0 0 rg 0 0 5 5 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
            BBox=Array([0, 0, 10, 10]), XStep=10, YStep=10, Resources=Dictionary(),
        )  # fmt: skip

    used = drawn(b"/Pattern cs /P scn\n" + FIELD, Pattern={"/P": cell})
    unused = drawn(b"", Pattern={"/P": cell})
    assert (codes(used), codes(unused)) == ({"colour-rgb"}, set())


def test_colours_in_the_glyphs_of_a_type_3_font_count():
    def font(pdf: Pdf) -> Dictionary:
        return Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 9, 9]),
            FontMatrix=Array([0.1, 0, 0, 0.1, 0, 0]),
            FirstChar=97,
            LastChar=97,
            Widths=Array([9]),
            CharProcs=Dictionary(a=pdf.make_indirect(Stream(pdf, b"9 0 d0 1 0 0 rg 0 0 9 9 re f"))),
            Encoding=Dictionary(Differences=Array([97, Name.a])),
            Resources=Dictionary(),
        )

    text = b"/Over gs 0 0 0 1 k BT /T 9 Tf %.2f %.2f Td (a) Tj ET" % point(20, 90)
    assert codes(drawn(text, Font={"/T": font})) == {"colour-rgb", "text-not-extractable"}


def test_a_grey_luminosity_mask_is_allowed_and_its_marks_are_not_judged():
    def mask(pdf: Pdf) -> Dictionary:
        group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
        form = Stream(pdf, b"0.5 g 0 0 900 0.1 re f", Subtype=Name.Form, BBox=Array([0, 0, 900, 900]), Group=group)
        return Dictionary(SMask=Dictionary(S=Name.Luminosity, G=pdf.make_indirect(form)))

    allowed = drawn(b"q /X gs 0 0.5 0 0 k " + FIELD + b"Q", ExtGState={"/X": mask})
    assert codes(allowed) == set()


def test_a_coarse_picture_is_an_error_and_a_fair_one_a_warning():
    def severity(side: int) -> Severity:
        (problem,) = found(drawn(b"q " + AT + b" /I Do Q", XObject={"/I": image("CMYK", Name.DeviceCMYK, side)}))
        return problem.severity

    assert (severity(100), severity(150)) == (Severity.ERROR, Severity.WARNING)


def test_tiny_pictures_are_not_judged():
    assert codes(drawn(b"q " + AT + b" /I Do Q", XObject={"/I": image("CMYK", Name.DeviceCMYK, 16)})) == set()


def test_the_same_problem_is_told_once_a_page():
    assert [problem.code for problem in found(drawn(b"1 0 0 rg\n" + FIELD * 30))] == ["colour-rgb"]


def test_artwork_is_examined_within_its_form():
    assert codes(redrawn(artwork().replace(b"0 0.8 0.9 0.1 k", b"1 0 0 rg"))) == {"colour-rgb"}


def test_symbols_of_all_inks_may_stand_outside_of_the_bleed():
    def widen(pdf: Pdf) -> None:
        page = pdf.pages[0]
        page.obj.MediaBox = Array([0, 0, WHOLE_WIDTH + 20 * MM, WHOLE_HEIGHT])
        page.Resources["/ColorSpace"] = Dictionary(C=spot("All"))
        x = WHOLE_WIDTH + 5 * MM
        page.Contents = Stream(pdf, b"q /Fm0 Do Q /C CS 1 SCN 0.25 w %.2f 9 m %.2f 99 l S" % (x, x))

    assert codes(broken(widen)) == set()


def test_qr_path_draws_what_the_good_page_holds():
    assert qr_path(60, 110) in artwork()
