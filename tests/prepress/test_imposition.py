"""Which page stands where on a sheet, what fits on it, and what an imposed file is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import Pdf

from leaflet_studio.pipeline import Proof
from leaflet_studio.preflight.run import preflight
from leaflet_studio.prepress.impose import Imposed, Order, impose
from leaflet_studio.prepress.imposition import (
    Flip,
    Grid,
    Piece,
    Scheme,
    Spot,
    back_shift_mm,
    booklet_order,
    creep_mm,
    lay_out,
    make_grid,
    stack_of,
)
from leaflet_studio.problems import LeafletError
from leaflet_studio.shops import Shop

Proofs = Callable[[str, str], Proof]
A4, A5, A6, DL = (210.0, 297.0), (148.0, 210.0), (105.0, 148.0), (99.0, 210.0)
HALF_LETTER, LETTER, TABLOID = (139.7, 215.9), (215.9, 279.4), (279.4, 431.8)
EIGHTH = 3.175


@pytest.mark.parametrize(
    ("size", "bleed", "sheet", "up", "room"),
    [
        (A5, 3, "SRA3", 4, (6.0, 9.0)),
        (A4, 3, "SRA3", 2, (9.0, 8.5)),
        (A6, 3, "SRA3", 8, (3.0, 6.0)),
        (A6, 3, "SRA4", 4, (3.0, 7.5)),
        (HALF_LETTER, EIGHTH, "12x18", 4, (6.35, 6.35)),
        (LETTER, EIGHTH, "12x18", 2, (9.525, 6.35)),
        (TABLOID, EIGHTH, "12x18", 1, (9.525, 9.525)),
        (A6, 0, "A4", 4, (0.0, 0.5)),
        (A5, 0, "A4", 2, (0.5, 0.0)),
        (HALF_LETTER, 0, "letter", 2, (0.0, 0.0)),
    ],
)
def test_as_many_pieces_as_fit_are_laid_out(
    size: tuple[float, float], bleed: float, sheet: str, up: int, room: tuple[float, float]
) -> None:
    grid = make_grid(Piece(*size, bleed), sheet, Scheme.REPEAT)
    assert grid.columns * grid.rows == up
    assert sorted(grid.room_mm) == pytest.approx(sorted(room), abs=0.01)


@pytest.mark.parametrize(
    ("size", "bleed", "sheet", "missing"),
    [
        (A4, 3, "A4", "12.0 mm across and 12.0 mm down"),
        (A5, 3, "A4", "14.0 mm across and 12.0 mm down"),
        (A6, 0, "letter", "16.6 mm down"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_missing_millimetres(
    size: tuple[float, float], bleed: float, sheet: str, missing: str
) -> None:
    up = {A4: 1, A5: 2, A6: 4}[size]
    with pytest.raises(LeafletError, match=missing):
        make_grid(Piece(*size, bleed), sheet, Scheme.REPEAT, up=up)


def test_ten_leaves_at_four_places_stack_in_order() -> None:
    sheets = stack_of(10, 4)
    assert sheets == ((0, 3, 6, 9), (1, 4, 7, None), (2, 5, 8, None))
    piled = [sheet[place] for place in range(4) for sheet in sheets if sheet[place] is not None]
    assert piled == list(range(10))


def test_four_and_eight_pages_make_saddle_stitched_sheets() -> None:
    assert booklet_order(4) == ((3, 0, 1, 2),)
    assert booklet_order(8) == ((7, 0, 1, 6), (5, 2, 3, 4))
    assert booklet_order(5) == booklet_order(8)


def grid_of(columns: int, rows: int, *, upright: bool = True) -> Grid:
    return Grid(Piece(*A6, 3), (320, 450) if upright else (450, 320), columns, rows, 6)


def pages_of(spots: tuple[Spot, ...], grid: Grid) -> list[list[int | None]]:
    at = {(spot.row, spot.column): spot.page for spot in spots}
    return [[at.get((row, column)) for column in range(grid.columns)] for row in range(grid.rows)]


def test_backs_mirror_the_columns_when_a_sheet_turns_like_a_page() -> None:
    grid = grid_of(2, 2)
    front, back, *_ = lay_out(Scheme.CUT_AND_STACK, 8, grid, flip=Flip.LONG)
    assert pages_of(front.spots, grid) == [[0, 2], [4, 6]]
    assert pages_of(back.spots, grid) == [[3, 1], [7, 5]]
    assert not any(spot.turned for spot in back.spots)


def test_backs_mirror_the_rows_on_their_heads_when_a_sheet_turns_over_its_head() -> None:
    for grid, flip in ((grid_of(2, 2), Flip.SHORT), (grid_of(2, 2, upright=False), Flip.LONG)):
        _, back, *_ = lay_out(Scheme.CUT_AND_STACK, 8, grid, flip=flip)
        assert pages_of(back.spots, grid) == [[5, 7], [1, 3]]
        assert all(spot.turned for spot in back.spots)


def test_repeated_pieces_are_one_leaf_on_each_sheet() -> None:
    grid = grid_of(2, 2)
    surfaces = lay_out(Scheme.REPEAT, 4, grid)
    assert [pages_of(each.spots, grid)[0] for each in surfaces] == [[0, 0], [1, 1], [2, 2], [3, 3]]
    assert [each.is_back for each in surfaces] == [False, True, False, True]
    assert len(lay_out(Scheme.REPEAT, 4, grid, sides=1)) == 4


def test_work_and_turn_has_the_backs_on_the_right() -> None:
    grid = grid_of(4, 2)
    (surface,) = lay_out(Scheme.WORK_AND_TURN, 2, grid)
    assert pages_of(surface.spots, grid) == [[0, 0, 1, 1]] * 2
    assert not any(spot.turned for spot in surface.spots)


def test_work_and_tumble_has_the_backs_below_on_their_heads() -> None:
    grid = grid_of(2, 2)
    (surface,) = lay_out(Scheme.WORK_AND_TUMBLE, 2, grid)
    assert pages_of(surface.spots, grid) == [[0, 0], [1, 1]]
    assert [spot.turned for spot in surface.spots] == [False, False, True, True]


def test_a_booklets_inner_sheets_creep_towards_the_spine() -> None:
    grid = Grid(Piece(*A5, 0), (297, 210), 2, 1, 0)
    outer, _, inner, behind = lay_out(Scheme.BOOKLET, 8, grid, flip=Flip.SHORT, paper_gsm=115)
    assert [spot.shift_mm for spot in outer.spots] == [0, 0]
    assert [spot.shift_mm for spot in inner.spots] == pytest.approx([0.13, -0.13])
    assert {spot.column: spot.shift_mm for spot in behind.spots} == pytest.approx({0: 0.13, 1: -0.13})
    assert creep_mm(3, 170) == pytest.approx(3 * 170 / 115 * 0.13)


def test_a_booklet_read_from_the_right_is_bound_there_and_lacks_what_was_padded() -> None:
    grid = Grid(Piece(*A5, 0), (297, 210), 2, 1, 0)
    surfaces = lay_out(Scheme.BOOKLET, 3, grid, flip=Flip.SHORT, right_to_left=True)
    assert [pages_of(each.spots, grid) for each in surfaces] == [[[0, None]], [[2, 1]]]


@pytest.mark.parametrize(
    ("flip", "upright", "shift"),
    [
        (Flip.LONG, True, (1.0, -0.5)),
        (Flip.SHORT, True, (-1.0, 0.5)),
        (Flip.SHORT, False, (1.0, -0.5)),
    ],
)
def test_a_printers_offset_is_made_up_for_by_the_way_it_turns(
    flip: Flip, upright: bool, shift: tuple[float, float]
) -> None:
    assert back_shift_mm((1.0, 0.5), grid_of(2, 2, upright=upright), flip) == shift


@pytest.mark.parametrize(("scheme", "up"), [(Scheme.BOOKLET, 4), (Scheme.WORK_AND_TURN, 3)])
def test_a_number_that_a_scheme_cannot_have_is_told(scheme: Scheme, up: int) -> None:
    with pytest.raises(LeafletError, match="cannot be laid out"):
        make_grid(Piece(*A6, 3), "SRA3", scheme, up=up)


def test_an_odd_page_is_told() -> None:
    with pytest.raises(LeafletError, match="no leaves"):
        lay_out(Scheme.REPEAT, 3, grid_of(2, 2))


def imposed(proof: Proof, sheet: str, scheme: Scheme, **order: object) -> Imposed:
    return impose((("leaflet.pdf", proof.pdf),), Order(sheet, scheme, **order))


@pytest.mark.parametrize("scheme", [Scheme.REPEAT, Scheme.WORK_AND_TURN, Scheme.WORK_AND_TUMBLE, Scheme.CUT_AND_STACK])
def test_an_imposed_file_passes_our_own_preflight_and_is_the_same_twice(
    proof_of: Proofs, coated: Shop, scheme: Scheme
) -> None:
    first = imposed(proof_of("flyer-a5", "en"), "SRA3", scheme)
    assert {problem.code for problem in preflight(first.pdf, coated)} <= {"link-placeholder"}
    assert imposed(proof_of("flyer-a5", "en"), "SRA3", scheme).pdf == first.pdf


def test_a_booklet_passes_and_has_its_pages_in_the_order_of_the_fold(proof_of: Proofs, coated: Shop) -> None:
    made = imposed(proof_of("bifold-a5", "en"), "SRA4", Scheme.BOOKLET, flip=Flip.SHORT)
    assert [pages_of(surface.spots, made.grid) for surface in made.surfaces] == [[[3, 0]], [[1, 2]]]
    assert {problem.code for problem in preflight(made.pdf, coated)} <= {"link-placeholder"}


def test_pieces_without_bleed_fill_office_paper_and_pass(proof_of: Proofs, coated: Shop) -> None:
    made = imposed(proof_of("handbill-a6", "en"), "A4", Scheme.REPEAT, with_bleed=False)
    assert [problem.code for problem in made.problems] == ["edge-unprinted"]
    found = preflight(made.pdf, replace(coated, bleed_mm=0.0, safe_mm=0.0))
    assert {problem.code for problem in found} <= {"link-placeholder"}


def test_pages_are_shared_boxes_are_those_of_the_pieces_and_the_intent_stays(proof_of: Proofs) -> None:
    proof = proof_of("flyer-a5", "en")
    made = imposed(proof, "SRA3", Scheme.REPEAT)
    assert len(made.pdf) < len(proof.pdf) * 1.1
    with Pdf.open(BytesIO(made.pdf)) as document:
        page = document.pages[0].obj
        mm = [[float(edge) / 72 * 25.4 for edge in box] for box in (page.MediaBox, page.TrimBox, page.BleedBox)]
        assert mm[0] == pytest.approx([0, 0, 320, 450], abs=0.01)
        assert mm[1] == pytest.approx([9, 12, 311, 438], abs=0.01)
        assert mm[2] == pytest.approx([6, 9, 314, 441], abs=0.01)
        assert document.Root.OutputIntents[0].OutputConditionIdentifier == "FOGRA39"
        assert page.Contents.read_bytes().count(b" Do Q") == 4
        assert b"PDF/X-4" in document.Root.Metadata.read_bytes()
        with Pdf.open(BytesIO(proof.pdf)) as source:
            assert document.Root.Metadata.read_bytes() != source.Root.Metadata.read_bytes()


def test_files_with_equal_pages_share_them(proof_of: Proofs) -> None:
    pdf = proof_of("flyer-a5", "en").pdf
    order = Order("A4", Scheme.CUT_AND_STACK, with_bleed=False)
    made = impose(tuple((name, pdf) for name in ("a.pdf", "b.pdf", "c.pdf", "d.pdf")), order)
    assert len(made.pdf) < len(pdf) * 1.1
    with Pdf.open(BytesIO(made.pdf)) as document:
        assert len({form.objgen for page in document.pages for _, form in page.obj.Resources.XObject.items()}) == 2


def picture(pdf: bytes, page: int, corner_mm: tuple[float, float], size_mm: tuple[float, float]) -> bytes:
    """Draw a part of a page at a pixel a mm; the corner is the upper left one."""
    image = pypdfium2.PdfDocument(pdf)[page].render(scale=4 * 25.4 / 72).to_pil().convert("L")
    x, y = corner_mm
    box = tuple(round(4 * edge) for edge in (x, y, x + size_mm[0], y + size_mm[1]))
    return image.crop(box).reduce(4).tobytes()


def difference(proof: Proof, made: Imposed, corner_mm: tuple[float, float]) -> float:
    """Return the share of pixels that differ between a page and its place on a sheet."""
    before, after = picture(proof.pdf, 0, (3, 3), A5), picture(made.pdf, 0, corner_mm, A5)
    assert len(before) == len(after)
    return sum(abs(a - b) > 24 for a, b in zip(before, after, strict=True)) / len(before)


def test_a_placed_page_looks_as_it_did(proof_of: Proofs) -> None:
    proof = proof_of("flyer-a5", "en")
    made = imposed(proof, "SRA3", Scheme.REPEAT)
    here, a_millimetre_off = difference(proof, made, (9, 12)), difference(proof, made, (10, 12))
    assert here < 0.03
    assert a_millimetre_off > 3 * here
    assert difference(proof, made, (9 + 148 + 6, 12)) < 0.03


def test_a_printers_offset_moves_the_backs_alone(proof_of: Proofs) -> None:
    made = imposed(proof_of("handbill-a6", "en"), "A4", Scheme.REPEAT, with_bleed=False, back_offset_mm=(2.0, 1.0))
    with Pdf.open(BytesIO(made.pdf)) as document:
        starts = [page.obj.Contents.read_bytes().split(b"\n")[0] for page in document.pages]
    assert starts == [b"q 1 0 0 1 0.0000 0.0000 cm", b"q 1 0 0 1 5.6693 -2.8346 cm"]


def test_pieces_of_two_sizes_and_what_is_no_pdf_are_refused(proof_of: Proofs) -> None:
    a5, a6 = proof_of("flyer-a5", "en").pdf, proof_of("handbill-a6", "en").pdf
    with pytest.raises(LeafletError, match="pieces of one size"):
        impose((("a5.pdf", a5), ("a6.pdf", a6)), Order("SRA3", Scheme.REPEAT))
    with pytest.raises(LeafletError, match="no PDF"):
        impose((("text.pdf", b"hello"),), Order("A4", Scheme.REPEAT))


def test_files_for_two_printing_conditions_name_none(proof_of: Proofs) -> None:
    proof = proof_of("handbill-a6", "en")
    with pikepdf.Pdf.open(BytesIO(proof.pdf)) as document:
        document.Root.OutputIntents[0].OutputConditionIdentifier = pikepdf.String("FOGRA47")
        other = BytesIO()
        document.save(other)
    made = impose((("a.pdf", proof.pdf), ("b.pdf", other.getvalue())), Order("SRA3", Scheme.CUT_AND_STACK))
    assert [problem.code for problem in made.problems] == ["intents-differ"]
    with Pdf.open(BytesIO(made.pdf)) as document:
        assert "/OutputIntents" not in document.Root
        assert "/Metadata" not in document.Root
