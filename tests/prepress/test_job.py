"""The job sheet and its XJDF: what a print shop is told agrees with the files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest

from leaflet_studio.cli import main
from leaflet_studio.commands.jobs import paper_of
from leaflet_studio.layouts.model import Layout
from leaflet_studio.pipeline import Proof
from leaflet_studio.prepress.job import Contact, Job, fold_of_layout, read_job_file
from leaflet_studio.prepress.job_sheet import job_sheet
from leaflet_studio.prepress.press_words import find_words
from leaflet_studio.prepress.xjdf import NAMESPACE, job_xjdf
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import assets_folder

Proofs = Callable[[str, str], Proof]
Layouts = Callable[[str], Layout]
FOLDER = assets_folder() / "press"
SPACES = {"x": NAMESPACE}


@pytest.fixture
def job(proof_of: Proofs, layout_of: Layouts) -> Job:
    return Job(
        "Lift the ban",
        "Some <press> & partners",
        (read_job_file("trifold-a4-en.pdf", proof_of("trifold-a4", "en").pdf),),
        quantity=5000,
        paper="gloss",
        paper_gsm=135,
        ink_limit_percent=300,
        folded=fold_of_layout(layout_of("trifold-a4"), paper_gsm=135),
        contact=Contact("A group", "group@example.org", "+49 30 0"),
    )


def text_of(pdf: bytes) -> tuple[int, str]:
    document = pypdfium2.PdfDocument(pdf)
    return len(document), str(document[0].get_textpage().get_text_range())


def test_a_file_tells_its_sizes_label_intent_and_checksum(proof_of: Proofs) -> None:
    pdf = proof_of("trifold-a4", "en").pdf
    file = read_job_file("a.pdf", pdf)
    assert (file.trim_mm, file.bleed_mm, file.pages) == ((297, 210), 3, 2)
    assert (file.label, file.identifier, file.size_bytes) == ("PDF/X-4", "FOGRA39", len(pdf))
    assert file.sha256 == hashlib.sha256(pdf).hexdigest()
    with pytest.raises(LeafletError, match="no PDF") as stop:
        read_job_file("a.pdf", b"hello")
    assert "object at" not in str(stop.value)


@pytest.mark.parametrize(
    ("layout_id", "fold", "finished"),
    [("trifold-a4", "letter", (100, 210)), ("bifold-a5", "bifold", (148, 210))],
)
def test_the_fold_of_a_layout_is_found(
    layout_of: Layouts, layout_id: str, fold: str, finished: tuple[float, float]
) -> None:
    found = fold_of_layout(layout_of(layout_id))
    assert found is not None
    assert found.fold.id == fold
    assert max(layer.end_mm for layer in found.layers) == pytest.approx(finished[0])
    assert found.height_mm == finished[1]
    assert fold_of_layout(layout_of("flyer-a5")) is None


def test_the_sheet_is_one_page_that_says_all_of_it(press: Press, job: Job) -> None:
    sheet = job_sheet(press.engine, job, find_words("en", FOLDER))
    pages, text = text_of(sheet)
    assert pages == 1
    said = [
        "297 × 210 mm", "100 × 210 mm", "Letter fold", "97 / 100 / 100 mm", "gloss", "135 g/m²", "4/4", "FOGRA39",
        "300 %", "PDF/X-4", "3 mm", "none", "single pages", "trifold-a4-en.pdf", "A group", "group@example.org",
        "+49 30 0", "Some <press> & partners",
    ]  # fmt: skip
    assert [each for each in said if each not in text] == []
    assert job.files[0].sha256 in "".join(text.split())
    assert job_sheet(press.engine, job, find_words("en", FOLDER)) == sheet


@pytest.mark.parametrize(("tag", "word"), [("de", "Druckauftrag"), ("ru", "Заказ на печать"), ("tr", "Baskı siparişi")])
def test_the_sheet_speaks_the_shops_language(press: Press, job: Job, tag: str, word: str) -> None:
    pages, text = text_of(job_sheet(press.engine, job, find_words(tag, FOLDER)))
    assert (pages, word in text) == (1, True)


def test_what_is_not_known_is_asked_and_heavy_paper_is_creased(press: Press, job: Job, layout_of: Layouts) -> None:
    folded = fold_of_layout(layout_of("trifold-a4"), paper_gsm=200)
    _, text = text_of(job_sheet(press.engine, replace(job, quantity=0, folded=folded), find_words("en", FOLDER)))
    assert "please ask" in text
    assert "crease before folding" in text


def test_many_versions_stay_on_one_page_and_tell_the_black_change(press: Press, job: Job) -> None:
    files = tuple(replace(job.files[0], name=f"{number}.pdf") for number in range(40))
    pages, text = text_of(
        job_sheet(press.engine, replace(job, files=files, black_change=True), find_words("en", FOLDER))
    )
    assert pages == 1
    assert "4/4 + black change · Versions: 40" in text
    assert "40 × 5" in text
    assert "+ 34" in text
    assert len(ElementTree.fromstring(job_xjdf(replace(job, files=files))).findall(".//x:Product", SPACES)) == 40


def test_the_xjdf_is_well_formed_in_its_namespace_and_agrees(job: Job) -> None:
    root = ElementTree.fromstring(job_xjdf(job))
    assert root.tag == f"{{{NAMESPACE}}}XJDF"
    product = root.find("x:ProductList/x:Product", SPACES)
    layout = root.find(".//x:LayoutIntent", SPACES)
    media = root.find(".//x:MediaIntent", SPACES)
    fold = root.find(".//x:FoldingIntent", SPACES)
    assert product is not None and layout is not None and media is not None and fold is not None
    assert product.attrib["Amount"] == "5000"
    assert [float(length) for length in layout.attrib["Dimensions"].split()] == pytest.approx([841.89, 595.28])
    assert layout.attrib["FinishedDimensions"] == "283.46 595.28 0"
    assert (layout.attrib["Pages"], layout.attrib["Sides"]) == ("2", "TwoSidedHeadToHead")
    assert (media.attrib["Weight"], media.attrib["MediaQuality"]) == ("135", "gloss")
    assert fold.attrib["FoldCatalog"] == "F6-4"
    checksum = root.find(".//x:GeneralID", SPACES)
    assert checksum is not None
    assert checksum.attrib["IDValue"] == job.files[0].sha256
    parts = {part.attrib["ProductPart"] for part in root.iterfind(".//x:Part[@ProductPart]", SPACES)}
    assert parts == {each.attrib["ID"] for each in root.iterfind(".//x:Product", SPACES)}
    assert job_xjdf(job) == job_xjdf(job)


RULES = {
    "XJDF": ("JobID Types", "Version DescriptiveName", "ProductList ResourceSet"),
    "ProductList": ("", "", "Product"),
    "Product": ("", "ID IsRoot DescriptiveName Amount", "Intent"),
    "Intent": ("Name", "", "ColorIntent FoldingIntent LayoutIntent MediaIntent"),
    "ColorIntent": ("", "", "SurfaceColor"),
    "SurfaceColor": ("Surface", "ColorsUsed", ""),
    "FoldingIntent": ("", "FoldCatalog FoldingDetails", ""),
    "LayoutIntent": ("", "Bleed Dimensions FinishedDimensions Pages Sides SpreadType", ""),
    "MediaIntent": ("MediaType", "MediaQuality Weight", ""),
    "ResourceSet": ("Name", "Usage", "Resource"),
    "Resource": ("", "", "GeneralID Part Contact RunList"),
    "GeneralID": ("IDUsage IDValue", "", ""),
    "Part": ("", "ContactType ProductPart", ""),
    "Contact": ("", "", "ComChannel Company"),
    "ComChannel": ("ChannelType Locator", "", ""),
    "Company": ("OrganizationName", "", ""),
    "RunList": ("", "", "FileSpec"),
    "FileSpec": ("", "URL MimeType", ""),
}
"""What the XJDF schema 2.1 (build 43) says of each element that is written here: its attributes, those that it must
have and those that it may have, and its children in their order."""
TOKENS = {"JobID", "Name", "FoldingDetails", "IDUsage", "ProductPart", "ContactType", "ChannelType", "ID"}


def test_the_xjdf_keeps_the_rules_of_its_schema(job: Job) -> None:
    elements = list(ElementTree.fromstring(job_xjdf(job)).iter())
    assert {each.tag.removeprefix(f"{{{NAMESPACE}}}") for each in elements} == set(RULES)
    for each in elements:
        required, optional, children = (words.split() for words in RULES[each.tag.removeprefix(f"{{{NAMESPACE}}}")])
        assert set(required) <= set(each.attrib) <= {*required, *optional}
        order = [children.index(child.tag.removeprefix(f"{{{NAMESPACE}}}")) for child in each]
        assert order == sorted(order)
        assert all(re.fullmatch(r"[\w.:-]+", each.attrib[name]) for name in TOKENS & set(each.attrib))
    catalog = [each.attrib["FoldCatalog"] for each in elements if "FoldCatalog" in each.attrib]
    assert all(re.fullmatch("F[0-9]+-([0-9]+|X)", name) for name in catalog)


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("135 gsm gloss", ("gloss", 135)),
        ("recycled, 80 g/m²", ("recycled", 80)),
        ("gloss", ("gloss", 0)),
        ("90g offset", ("offset", 90)),
    ],
)
def test_a_papers_weight_is_read_from_its_name(text: str, paper: tuple[str, float]) -> None:
    assert paper_of(text) == paper


def test_the_command_writes_the_sheet_and_the_xjdf_of_finished_files(
    tmp_path: Path, proof_of: Proofs, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.pdf").write_bytes(proof_of("flyer-a5", "en").pdf)
    words = ["job", str(tmp_path / "a.pdf"), "--quantity", "100", "--paper", "135 gsm gloss", "-o", str(tmp_path / "o")]
    assert main(words) == 0
    assert {path.name for path in (tmp_path / "o").iterdir()} == {"job-sheet.pdf", "job.xjdf"}
    assert "100" in text_of((tmp_path / "o" / "job-sheet.pdf").read_bytes())[1]
    assert "Wrote" in capsys.readouterr().out
