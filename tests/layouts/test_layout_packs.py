"""Layout packs: the shipped ones are sound, and a faulty one is told whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leaflet_studio.layouts.formats import in_format
from leaflet_studio.layouts.new import new_pack
from leaflet_studio.layouts.packs import check_pack, find_layout, list_layouts, sound_layouts
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import layout_folders

BUILT_IN = layout_folders()[-1]
BASE = BUILT_IN / "_base"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    new_pack(tmp_path / "mine")
    return tmp_path / "mine"


def definition(pack: Path) -> Path:
    return pack / "layout.toml"


def edit(pack: Path, old: str, new: str) -> None:
    text = definition(pack).read_text("utf-8")
    assert old in text
    definition(pack).write_text(text.replace(old, new, 1), "utf-8")


def codes(pack: Path) -> set[str]:
    return {problem.code for problem in check_pack(pack, BASE)}


@pytest.mark.parametrize("layout_id", list_layouts((BUILT_IN,)))
def test_the_shipped_packs_are_sound(layout_id: str) -> None:
    assert check_pack(BUILT_IN / layout_id, BASE) == ()


def test_adding_a_folder_adds_a_layout(pack: Path) -> None:
    folders = (pack.parent, BUILT_IN)
    assert set(list_layouts(folders)) == {"mine", *list_layouts((BUILT_IN,))}
    assert find_layout("mine", folders).pages[0].id == "front"


def test_the_users_own_folder_comes_first(pack: Path) -> None:
    own = Path(shutil.copytree(pack, pack.parent / "flyer-a5"))
    edit(own, 'en = "Mine"', 'en = "My flyer"')
    assert dict(find_layout("flyer-a5", (pack.parent, BUILT_IN)).titles)["en"] == "My flyer"


def test_a_pack_inherits_the_templates_of_the_base_and_may_replace_them(pack: Path) -> None:
    (pack / "slots").mkdir()
    (pack / "slots" / "event.html.j2").write_text("<p>mine</p>", "utf-8")
    layout = find_layout("mine", (pack.parent, BUILT_IN))
    assert layout.template("slots/event.html.j2") == "<p>mine</p>"
    assert "statement.title" in str(layout.template("slots/headline.html.j2"))


def test_an_unknown_layout_names_those_there_are() -> None:
    with pytest.raises(LeafletError, match=r"no layout “poster”.*flyer-a5.*sheet-a4"):
        find_layout("poster", layout_folders())


def test_a_faulty_pack_is_left_out_and_told_and_the_others_are_there(pack: Path) -> None:
    edit(pack, 'format = "A5"', 'format = "A5')
    layouts, (problem,) = sound_layouts((pack.parent, BUILT_IN))
    assert [layout.id for layout in layouts] == list(list_layouts((BUILT_IN,)))
    assert problem.code == "layout-left-out"
    assert (problem.where.file, problem.where.line) == (str(definition(pack)), 3)
    assert "“mine”" in problem.message
    assert "layouts check" in problem.hint


def test_a_faulty_pack_that_is_asked_for_is_told_with_its_folder(pack: Path) -> None:
    edit(pack, 'format = "A5"', 'format = "A5')
    with pytest.raises(LeafletError, match=str(definition(pack))):
        find_layout("mine", (pack.parent, BUILT_IN))


def test_broken_toml_is_told_with_its_line(pack: Path) -> None:
    edit(pack, 'format = "A5"', 'format = "A5')
    (problem,) = check_pack(pack, BASE)
    assert problem.code == "layout-faulty"
    assert problem.where.file == "layout.toml"
    assert problem.where.line == 3


def test_every_fault_is_told_at_once(pack: Path) -> None:
    edit(pack, 'en = "Mine"', 'en = "Mine"\n\n[colours]\nred = 1')
    edit(pack, "size_pt = [14, 40]", "size_pt = [40, 14]")
    edit(pack, 'slot = "event"', 'slot = "poem"')
    assert {"layout-faulty", "slot-missing"} <= codes(pack)
    assert len(check_pack(pack, BASE)) >= 3


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("x_mm = 10, y_mm = 45, width_mm = 128", "x_mm = 30, y_mm = 45, width_mm = 128", "frame-outside"),
        ("y_mm = 45, width_mm = 128, height_mm = 35", "y_mm = 45, width_mm = 128, height_mm = 70", "frames-overlap"),
        ('id = "qr"', 'id = "event"', "layout-id"),
        ('id = "qr"', 'id = "QR code"', "layout-id"),
        ('frames = ["event"]', "frames = []", "thread-frames"),
        ('frames = ["event"]', 'frames = ["evnt"]', "thread-frames"),
        ("leading_max = 1.15", 'overset = "cut"', "layout-faulty"),
        ('frames = ["event"]', "frames = 7", "layout-faulty"),
        ("width_mm = 148.0", "width_mm = 0", "page-size"),
        ("width_mm = 148.0", "width_mm = nan", "layout-faulty"),
        ('format = "A5"', 'format = "A5"\nbinding = "yes"', "layout-faulty"),
        ('format = "A5"', 'format = "A5"\nmedium = "tv"', "layout-faulty"),
        ('format = "A5"', 'format = "A5"\nvariants = "A6"', "layout-faulty"),
        ('format = "A5"', 'format = "A5"\nvariants = {A6 = 5}', "layout-faulty"),
        ('format = "A5"', 'format = "A5"\nvariants = {A6 = {pages = 5}}', "layout-faulty"),
        ('formats = ["A4", "half-letter"]', "formats = [1]", "layout-faulty"),
        ('id = "front"', 'id = "front"\nfolds_mm = ["a"]', "layout-faulty"),
        ("width_mm = 148.0", 'width_mm = "wide"', "layout-faulty"),
        ("balanced = true", "balanced = 7", "layout-faulty"),
        ('[titles]\nen = "Mine"', '[titles2]\nen = "Mine"', "layout-faulty"),
    ],
)
def test_a_fault_of_geometry_or_kind_is_found(pack: Path, old: str, new: str, code: str) -> None:
    edit(pack, old, new)
    problems = [problem for problem in check_pack(pack, BASE) if problem.code == code]
    assert problems
    assert all(problem.where.file == "layout.toml" for problem in problems)


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('id = "short", x_mm = 10, y_mm = 91', 'id = "short", x_mm = 10, y_mm = 75', "short", "5.0 mm down"),
        ('id = "qr", x_mm = 100', 'id = "qr", x_mm = 120', "qr", "10.0 mm beyond the right edge"),
        ('id = "headline", x_mm = 10', 'id = "headline", x_mm = 2', "headline", "2.0 mm from the trim"),
        ("height_mm = 210.0", "height_mm = 210.0\nfolds_mm = [96]", "x_mm", "the fold at 96 mm"),
        ('id = "headline", x_mm = 10', 'id = "headline", x_mm = "10"', "headline", "a number, not"),
        ("size_pt = [7.5, 14]", "size_pt = [14, 7.5]", "size_pt = [14", "is [14, 7.5]"),
        ("leading_max = 1.15", "leading_max = 115", "leading_max", "not 1 to 2.5"),
        ("leading_max = 1.15", "leading_min = 1.15", "leading_min", "not 0.5 to 1"),
        ("leading_max = 1.15", "lead = 1.15", "lead = ", "Did you mean “leading”?"),
        ('format = "A5"', 'format = "A3"', "width_mm = 148.0", "297 × 420 mm"),
        ('slot = "link"', 'slot = "event"', 'slot = "event"', "Two threads"),
        ('frames = ["qr"]', 'frames = ["qr"]\nframe = "qr"', 'frame = "qr"', "Did you mean “frames”?"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_to_do(pack: Path, old: str, new: str, line: str, words: str) -> None:
    edit(pack, old, new)
    lines = definition(pack).read_text("utf-8").splitlines()
    told = [problem for problem in check_pack(pack, BASE) if words in str(problem)]
    assert told
    assert all(line in lines[problem.where.line - 1] for problem in told)
    assert all(problem.hint for problem in told)


def test_a_fault_in_a_variant_names_its_line_and_its_format(pack: Path) -> None:
    text = definition(pack).read_text("utf-8")
    page = text[text.index("[[pages]]") : text.index("# A thread")]
    smaller = page.replace("[[pages]]", "[[variants.letter.pages]]").replace("y_mm = 91", "y_mm = 70")
    definition(pack).write_text(text.replace("# A thread", f"{smaller}# A thread"), "utf-8")
    (problem,) = [each for each in check_pack(pack, BASE) if each.code == "frames-overlap"]
    assert problem.where.line == (text[: text.index("# A thread")] + smaller).count("\n", 0, None) - 6
    assert "in the format letter" in problem.message


def test_a_file_that_begins_with_a_byte_order_mark_is_read(pack: Path) -> None:
    definition(pack).write_bytes(b"\xef\xbb\xbf" + definition(pack).read_bytes())
    assert check_pack(pack, BASE) == ()


@pytest.mark.parametrize(
    ("template", "code"),
    [
        ("{% for %}", "template-faulty"),
        ("{{ statement.title|safe }}", "template-refused"),
        ("{{ 'a' * 1000000000 }}", "template-refused"),
        ("{{ 2 ** 90 }}", "template-refused"),
        ("{% autoescape false %}{{ statement.title }}{% endautoescape %}", "template-refused"),
        ("{{ '%s' % statement.title }}", "template-refused"),
    ],
)
def test_a_template_that_could_harm_or_fail_is_refused(pack: Path, template: str, code: str) -> None:
    (pack / "slots").mkdir()
    (pack / "slots" / "event.html.j2").write_text(template, "utf-8")
    assert code in codes(pack)


def test_a_template_that_is_not_utf_8_is_told(pack: Path) -> None:
    (pack / "page.html.j2").write_bytes("Ünï".encode("utf-16"))
    assert "not-utf8" in codes(pack)


def test_a_style_sheet_must_not_load_anything(pack: Path) -> None:
    (pack / "style.css").write_text('@import "https://example.org/x.css";', "utf-8")
    assert "style-refused" in codes(pack)


@pytest.mark.parametrize(
    "value",
    [
        "linear-gradient(#fff, device-cmyk(0 1 1 0))",
        "repeating-radial-gradient(device-cmyk(0 1 1 0 / 50%), #fff)",
        "conic-gradient(red, blue)",
        "none, repeating-conic-gradient(red, blue 30deg)",
    ],
)
def test_a_gradient_that_cannot_be_drawn_is_told_with_its_line_and_what_to_do(pack: Path, value: str) -> None:
    (pack / "style.css").write_text(
        f"h1 {{ color: device-cmyk(0 0 0 1) }}\n.artwork {{ background: {value} }}", "utf-8"
    )
    (problem,) = check_pack(pack, BASE)
    assert problem.code == "style-refused"
    assert (problem.where.file, problem.where.line) == ("style.css", 2)
    assert problem.hint


def test_a_gradient_in_srgb_is_fine(pack: Path) -> None:
    (pack / "style.css").write_text(".artwork { background: linear-gradient(#fff, var(--accent)) }", "utf-8")
    assert check_pack(pack, BASE) == ()


def test_a_pack_without_a_definition_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (problem,) = check_pack(tmp_path / "empty", BASE)
    assert problem.code == "layout-missing"


def test_a_short_text_has_one_measure_across_frames_that_stand_level() -> None:
    flyer = find_layout("flyer-a5", layout_folders())
    thread = next(each for each in flyer.threads if each.slot == "statement")
    for layout in (flyer, flyer.mirrored()):
        pair = [frame for _, frame in layout.frames_of(thread, short=False)]
        ((page, wide),) = layout.frames_of(thread, short=True)
        assert [frame.id for frame in pair] == ["statement-1", "statement-2"]
        assert (page, wide.id, wide.x_mm, wide.width_mm, wide.y_mm) == (1, "statement-1", 8.0, 132.0, pair[0].y_mm)


def test_a_short_text_keeps_to_frames_that_do_not_stand_level() -> None:
    a6 = in_format(find_layout("flyer-a5", layout_folders()), "A6")
    thread = next(each for each in a6.threads if each.slot == "statement")
    assert a6.frames_of(thread, short=True) == a6.frames_of(thread, short=False)
