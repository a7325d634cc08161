"""The QR code on the finished page, broken in each way."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import qrcode
from good_pdf import EXPECTED, MM, artwork, broken, codes, found, good_pdf, point, qr_path, rectangle, redrawn
from pikepdf import Name, Pdf, Stream

from leaflet_studio.preflight.checks.qr import is_placeholder
from leaflet_studio.preflight.reading.wear import COPIES, unread_copies
from leaflet_studio.problems import Severity

BLACK = b"0 0 0 1 k\n"


def test_a_leaflet_without_its_qr_code_is_found():
    assert codes(redrawn(artwork(b""))) == {"qr-missing"}


def test_a_link_that_differs_by_a_letter_is_found():
    pdf = redrawn(artwork(BLACK + qr_path(60, 110, link="https://campaign.int/sigm")))
    (problem,) = found(pdf)
    assert problem.code == "qr-wrong-link"
    assert "https://campaign.int/sigm" in problem.message


def test_an_inverted_qr_code_is_not_accepted():
    dark_ground = BLACK + rectangle(56, 106, 24, 24) + b"f\n/Plain gs 0 0 0 0 k\n"
    assert codes(redrawn(artwork(dark_ground + qr_path(60, 110)))) == {"qr-missing"}


@pytest.mark.parametrize(("module_mm", "severity"), [(0.35, Severity.ERROR), (0.45, Severity.WARNING)])
def test_small_modules_are_told_with_their_size(module_mm: float, severity: Severity):
    (problem,) = found(redrawn(artwork(BLACK + qr_path(60, 110, module_mm))))
    assert (problem.code, problem.severity) == ("qr-module-size", severity)
    assert f"{module_mm:.2f} mm" in problem.message


def test_small_modules_of_a_link_that_counts_its_readers_can_be_mended():
    link = "https://campaign.int/sign?utm_source=leaflet"
    pdf = redrawn(artwork(BLACK + qr_path(60, 110, 0.45, link)))
    (problem,) = found(pdf, replace(EXPECTED, link=link))
    assert problem.fix is not None
    assert (problem.fix.field, problem.fix.value) == ("petition.url", "https://campaign.int/sign")


@pytest.mark.parametrize("module_mm", [0.50, 0.40])
def test_modules_of_exactly_a_limit_pass_it(module_mm: float):
    severities = {problem.severity for problem in found(redrawn(artwork(BLACK + qr_path(60, 110, module_mm))))}
    assert Severity.ERROR not in severities


def test_modules_too_small_to_be_seen_at_150_dpi_are_told_as_such_and_not_as_missing():
    found_codes = codes(redrawn(artwork(BLACK + qr_path(60, 110, 0.2))))
    assert {"qr-unreadable", "qr-module-size"} <= found_codes
    assert not found_codes & {"qr-missing", "qr-wrong-link"}


def test_a_code_that_only_a_perfect_print_would_show_is_found():
    problems = found(redrawn(artwork(BLACK + qr_path(60, 110, 0.2))))
    (fragile,) = [problem for problem in problems if problem.code == "qr-fragile"]
    assert "of 42" in fragile.message


def test_every_worn_copy_of_a_plain_code_is_read_and_none_of_a_faint_one():
    code = qrcode.QRCode(border=4, box_size=6)
    code.add_data("https://campaign.int/sign")
    plain = code.make_image().get_image().convert("L")
    faint = plain.point(lambda value: 200 + value // 25)
    assert unread_copies(plain, "https://campaign.int/sign", 12, 6) == 0
    assert unread_copies(faint, "https://campaign.int/sign", 12, 6) >= COPIES / 2
    assert unread_copies(plain, "https://campaign.int/other", 12, 6) == COPIES


def test_a_second_code_beside_the_right_one_may_lead_elsewhere():
    second = qr_path(60, 40, link="https://organisation.int")
    assert codes(redrawn(artwork(BLACK + qr_path(60, 110) + second))) == set()


def test_something_in_the_quiet_zone_is_found():
    inside = BLACK + qr_path(60, 110) + rectangle(58, 112, 1, 8) + b"f\n"
    assert codes(redrawn(artwork(inside))) == {"qr-quiet-zone"}


def test_a_tinted_ground_is_found():
    tinted = b"/Plain gs 0 0.5 0.5 0 k\n" + rectangle(50, 102, 36, 36) + b"f\n/Over gs\n" + BLACK + qr_path(60, 110)
    assert {"qr-not-black", "qr-contrast"} <= codes(redrawn(artwork(tinted)))


def test_a_qr_code_near_the_cut_is_found():
    pdf = redrawn(artwork(BLACK + qr_path(89, 110)))
    assert codes(pdf) == {"qr-near-trim"}


@pytest.mark.parametrize("colour", [b"0.75 0.68 0.67 0.9 k\n", b"1 0.8 0 0.6 k\n"])
def test_a_qr_code_of_several_inks_is_found(colour: bytes):
    assert codes(redrawn(artwork(b"/Plain gs\n" + colour + qr_path(60, 110)))) == {"qr-not-black"}


def test_a_qr_code_over_a_colour_that_white_covers_is_fine():
    covered = b"/Plain gs 0 1 1 0 k\n" + rectangle(40, 100, 50, 40) + b"f 0 0 0 0 k\n" + rectangle(56, 106, 24, 24)
    assert codes(redrawn(artwork(covered + b"f\n/Over gs\n" + BLACK + qr_path(60, 110)))) == set()


def test_a_placeholder_link_is_an_error_that_names_it():
    link = "https://example.org/petition"
    problems = found(redrawn(artwork(BLACK + qr_path(60, 110, link=link))), replace(EXPECTED, link=link))
    assert [problem.code for problem in problems] == ["link-placeholder"]
    assert problems[0].message == f"The petition link {link} is a placeholder and must not go to print."


@pytest.mark.parametrize(
    ("link", "placeholder"),
    [
        ("https://example.org/x", True),
        ("https://www.example.com", True),
        ("https://a.test/", True),
        ("http://localhost:8000", True),
        ("https://petition.invalid", True),
        ("https://example.org.uk/", False),
        ("https://myexample.org/", False),
        ("https://campaign.int/example.org", False),
        ("no link", False),
        ("https://[broken", False),
    ],
)
def test_hosts_kept_for_examples_are_placeholders(link: str, placeholder: bool):
    assert is_placeholder(link) is placeholder


def test_the_place_of_a_qr_code_is_told_to_half_a_millimetre():
    (problem,) = found(redrawn(artwork(BLACK + qr_path(89, 110))))
    assert problem.where.box_mm == pytest.approx((89, 110, 12.5, 12.5), abs=0.5)


def test_a_qr_code_on_a_turned_page_is_found_upright():
    assert codes(broken(lambda pdf: pdf.pages[0].obj.__setitem__("/Rotate", 180))) == {"page-rotated"}


def test_a_qr_code_as_a_grey_picture_is_black_and_as_a_colour_picture_not():
    def with_picture(mode: str, space: Name) -> bytes:
        def draw(pdf: Pdf) -> None:
            resources = pdf.pages[0].Resources
            resources.XObject["/Q"] = Stream(
                pdf, jpeg_of_code(mode), Subtype=Name.Image, Width=232, Height=232, BitsPerComponent=8,
                ColorSpace=space, Filter=Name.DCTDecode,
            )  # fmt: skip
            x, y = point(60, 125)
            side = 14.5 * MM
            content = b"q /Fm0 Do Q q %.3f 0 0 %.3f %.3f %.3f cm /Q Do Q" % (side, side, x, y)
            pdf.pages[0].Contents = Stream(pdf, content)
            pdf.pages[0].Resources.XObject.Fm0.write(artwork(b""))

        return broken(draw)

    assert "qr-not-black" not in codes(with_picture("L", Name.DeviceGray), None)
    assert "qr-not-black" in codes(with_picture("RGB", Name.DeviceRGB), None)


def jpeg_of_code(mode: str) -> bytes:
    code = qrcode.QRCode(border=0, box_size=8, version=3)
    code.add_data("https://campaign.int/sign")
    code.make()
    out = io.BytesIO()
    code.make_image().get_image().convert(mode).save(out, "JPEG", quality=95)
    return out.getvalue()


def test_a_file_with_nothing_expected_is_not_asked_for_a_qr_code():
    assert codes(redrawn(artwork(b"")), None) == set()
    assert codes(good_pdf(), None) == set()
