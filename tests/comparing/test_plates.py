"""Black-plate versions change the black plate alone: by their bytes, and as Ghostscript separates them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops

from leaflet_studio.campaign.model import Campaign, File
from leaflet_studio.cli import main
from leaflet_studio.comparing.plates import black_change, compare_plates
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.black_plate import for_black_plate
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import Proof, build, make, typesetter_of
from leaflet_studio.press import Press
from leaflet_studio.shops import Shop

VERSIONS = (("en", "london"), ("ru", "almaty"), ("ar", "beirut"))
OTHERS = {"handbill-a6": VERSIONS[2], "bilingual-a4": VERSIONS[2], "trifold-a4": VERSIONS[1]}
"""The other version of each layout; folded ones share their plates among languages of one direction."""
Version = Callable[[str, str, str], Proof]


@pytest.fixture(scope="module")
def version(sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]) -> Version:
    """Make black-plate versions of the sample, each once."""
    known: dict[tuple[str, str, str], Proof] = {}

    def proof(layout: str, language: str, group: str) -> Proof:
        key = (layout, language, group)
        if key not in known:
            known[key] = build(Edition(sample, layout_of(layout), language, group, black_plate=True), coated, press)
        return known[key]

    return proof


def versions(version: Version, layout: str) -> list[tuple[str, bytes]]:
    return [(f"{language}.pdf", version(layout, language, group).pdf) for language, group in VERSIONS]


@pytest.mark.parametrize("layout", ["flyer-a5", "sheet-a4"])
def test_versions_in_three_languages_change_the_black_plate_alone(version: Version, layout: str) -> None:
    comparisons = compare_plates(versions(version, layout))
    assert [each.exceptions for each in comparisons] == [(), (), ()]
    for each in comparisons:
        frames = {difference.frame for difference in each.differences}
        assert {"headline", "event", "call"} <= frames
        assert not frames & {"Artwork", "qr"}


@pytest.mark.parametrize("layout", ["flyer-a5", "sheet-a4"])
def test_black_plate_versions_are_fit_for_print(version: Version, layout: str) -> None:
    for language, group in VERSIONS:
        found = version(layout, language, group).problems
        assert {each.code for each in found if each.severity == "error"} == {"link-placeholder"}


@pytest.fixture(scope="module")
def with_logo(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> Callable[[str, str, str], Proof]:
    """Make black-plate versions of a campaign that has a coloured logo, each once; they are not preflighted."""
    logo = File("images/logo.png", coloured_logo())
    organisation = replace(sample.organisation, logo=logo.path)

    @cache
    def made(layout: str, language: str, group: str) -> Proof:
        design = replace(sample.design, second_language="de" if layout == "bilingual-a4" else "")
        campaign = replace(sample, design=design, organisation=organisation, files=(*sample.files, logo))
        return make(Edition(campaign, layout_of(layout), language, group, black_plate=True), coated, press)

    return made


def coloured_logo() -> bytes:
    target = BytesIO()
    Image.new("RGB", (300, 100), (20, 90, 200)).save(target, "PNG")
    return target.getvalue()


@pytest.mark.parametrize("layout", ["card-dl", "poster-a3", "bifold-a5", *OTHERS])
def test_every_layout_keeps_what_its_versions_say_on_the_black_plate(
    with_logo: Callable[[str, str, str], Proof], layout: str
) -> None:
    found = with_logo(layout, *VERSIONS[0]).problems
    assert {each.code for each in found if each.severity == "error"} == {"link-placeholder"}


@pytest.mark.parametrize("layout", OTHERS)
def test_versions_with_a_coloured_logo_change_the_black_plate_alone(
    with_logo: Callable[[str, str, str], Proof], layout: str
) -> None:
    one, other = with_logo(layout, *VERSIONS[0]), with_logo(layout, *OTHERS[layout])
    comparisons = compare_plates([("one.pdf", one.pdf), ("other.pdf", other.pdf)])
    assert [each.exceptions for each in comparisons] == [(), ()]
    frames = {difference.frame for each in comparisons for difference in each.differences}
    assert "headline" in frames
    assert not frames & {"Artwork", "qr", "logo"}


def test_ghostscript_finds_the_coloured_plates_of_a_folded_leaflet_the_same(
    with_logo: Callable[[str, str, str], Proof], tmp_path: Path
) -> None:
    proofs = [with_logo("trifold-a4", language, group) for language, group in VERSIONS[:2]]
    plates = [_separated(proof.pdf, tmp_path / str(number)) for number, proof in enumerate(proofs)]
    changed = {plate for plate in plates[0] if not _is_same(plates[0][plate], plates[1][plate])}
    assert changed == {plate for plate in plates[0] if "Black" in plate}


def test_ghostscript_separates_the_versions_into_the_same_coloured_plates(version: Version, tmp_path: Path) -> None:
    plates = [_separated(pdf, tmp_path / name) for name, pdf in versions(version, "flyer-a5")]
    for plate in plates[0]:
        same = all(_is_same(plates[0][plate], other[plate]) for other in plates[1:])
        assert same == ("Black" not in plate), plate
    inked = [plate for plate, picture in plates[0].items() if picture.getextrema() != (255, 255)]
    assert any("Magenta" in plate for plate in inked) and any("Yellow" in plate for plate in inked)


def _separated(pdf: bytes, folder: Path) -> dict[str, Image.Image]:
    folder.mkdir()
    (folder / "in.pdf").write_bytes(pdf)
    command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", "-r60", "-o", "p%d.tif", "in.pdf"]
    subprocess.run(command, cwd=folder, check=True, timeout=100)
    names = [path.name for path in sorted(folder.glob("*(*).tif"))]
    assert len(names) == 8
    return {name: Image.open(folder / name).convert("L") for name in names}


def _is_same(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is None


def test_versions_that_were_made_without_it_are_not_proved(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    files = [
        (group, make(Edition(sample, layout_of("handbill-a6"), "en", group), coated, press).pdf)
        for group in ("london", "berlin")
    ]
    found = [str(each) for each in compare_plates(files)[1].exceptions]
    assert any("“event” is not on the black plate alone" in each for each in found)


@pytest.mark.parametrize(
    ("drawn", "words"),
    [
        (b"0 1 0 1 k 0 0 9 9 re f", "coloured ground"),
        (b"0 0 0 0 k 0 0 9 9 re f", "white ground"),
        (b"/OverprintOff gs 0 0 0 1 k 0 0 9 9 re f", "does not overprint"),
        (b"0 g 0 0 9 9 re f", "not given in inks"),
        (b"1 0 0 RG 0 0 m 9 9 l S", "not given in inks"),
    ],
)
def test_whatever_touches_another_plate_is_found(version: Version, drawn: bytes, words: str) -> None:
    def draw(document: pikepdf.Pdf) -> None:
        form = document.pages[0].Resources.XObject["/event"]
        form.Resources.ExtGState["/OverprintOff"] = pikepdf.Dictionary(OP=False, op=False, OPM=0)
        form.write(form.read_bytes() + b"\nq " + drawn + b" Q")

    first = versions(version, "flyer-a5")[0]
    with pikepdf.open(BytesIO(first[1])) as document:
        draw(document)
        target = BytesIO()
        document.save(target)
    found = [str(each) for each in compare_plates([first, ("changed", target.getvalue())])[1].exceptions]
    assert any(words in each for each in found), found


def test_a_frame_that_cannot_be_black_is_told_with_its_name(
    sample: Campaign, press: Press, coated: Shop, layout_of: Callable[[str], Layout]
) -> None:
    layout = replace(layout_of("handbill-a6"), black_styles=())
    edition = Edition(sample, layout, "en", "london", black_plate=True)
    found = [each for each in make(edition, coated, press).problems if each.code == "black-plate-frame"]
    assert "headline" in {each.where.frame for each in found}
    assert all("white text" in each.message for each in found)


def test_a_folded_leaflet_from_right_to_left_cannot_share_plates(
    sample: Campaign, press: Press, layout_of: Callable[[str], Layout]
) -> None:
    edition = Edition(sample, layout_of("trifold-a4"), "ar", "beirut", black_plate=True)
    _, problems = typesetter_of(edition, press)
    assert "black-plate-direction" in {each.code for each in problems}


def test_columns_are_read_from_the_right_and_the_code_stays(layout_of: Callable[[str], Layout]) -> None:
    layout = layout_of("sheet-a4")
    turned = for_black_plate(layout, frozenset({1}))
    first, last = layout.frame("statement-1")[1], layout.frame("statement-3")[1]
    assert turned.frame("statement-1")[1].x_mm == last.x_mm
    assert turned.frame("statement-3")[1].x_mm == first.x_mm
    lead = turned.frame("lead")[1]
    assert lead.x_mm + lead.width_mm == 195
    for frame in ("qr", "event", "statement-2", "headline"):
        assert turned.frame(frame)[1].x_mm == layout.frame(frame)[1].x_mm


def test_the_shop_reads_how_many_versions_there_are() -> None:
    assert black_change(6) == "4/4 + black change, 6 versions"
    assert black_change(3, sides=1) == "4/0 + black change, 3 versions"
    assert black_change(1) == "4/4"


def test_the_command_proves_it(version: Version, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, pdf in versions(version, "flyer-a5"):
        (tmp_path / name).write_bytes(pdf)
    files = [str(tmp_path / name) for name, _ in versions(version, "flyer-a5")]
    assert main(["compare", "--plates", *files]) == 0
    assert "4/4 + black change, 3 versions" in capsys.readouterr().out
    (tmp_path / "ru.pdf").write_bytes(b"%PDF-1.6\n")
    assert main(["compare", "--plates", *files]) == 1
