"""Print shops as data: the built-in ones are whole, a faulty file is told whole."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from leaflet_studio import cli
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.editions import Edition
from leaflet_studio.layouts.packs import find_layout
from leaflet_studio.pipeline import make
from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import assets_folder, layout_folders, profiles_folder
from leaflet_studio.shop_fields import FLAGS, FLAVOURS, INKS, RANGES, profile_fault
from leaflet_studio.shops import Shop, check_shop, find_shop, list_shops, read_shop

BUILT_IN = (assets_folder() / "shops",)
OWN = """title = "Our print shop"
bleed_mm = 2.5
[output]
identifier = "Condition 7"
condition = "Our press, our paper"
profile = "press.icc"
registered = false
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    shutil.copy(profiles_folder() / "FOGRA47L_uncoated.icc", tmp_path / "press.icc")
    path = tmp_path / "ours.toml"
    path.write_text(OWN, "utf-8")
    return path


def faults(path: Path, text: str) -> list[str]:
    path.write_text(text, "utf-8")
    shop, problems = check_shop(path)
    assert (shop is None) == bool(problems)
    return [str(problem) for problem in problems]


@pytest.mark.parametrize("shop_id", list_shops(BUILT_IN))
def test_a_built_in_shop_says_where_each_of_its_numbers_is_from(shop_id: str) -> None:
    shop = find_shop(shop_id, BUILT_IN)
    written = (BUILT_IN[0] / f"{shop_id}.toml").read_text("utf-8")
    given = [name for name in (*RANGES, *FLAGS, INKS, "flavour", "formats") if re.search(rf"(?m)^{name} =", written)]
    assert set(given) <= set(shop.sources)
    assert {"defaults", "output"} <= set(shop.sources)
    assert shop.notes


def test_the_built_in_shops_cover_what_is_asked_for() -> None:
    shops = [find_shop(shop_id, BUILT_IN) for shop_id in list_shops(BUILT_IN)]
    assert {shop.flavour for shop in shops} == set(FLAVOURS)
    assert {shop.bleed_mm for shop in shops} == {0.0, 2.0, 3.0, 3.175}
    assert {shop.output.identifier for shop in shops} == {"FOGRA39", "FOGRA47", "CGATS TR 006"}
    assert min(shop.ink_limit_percent for shop in shops) == 240


@pytest.mark.parametrize("profile", sorted(path.name for path in profiles_folder().glob("*.icc")))
def test_a_bundled_profile_is_for_a_press(profile: str) -> None:
    assert profile_fault((profiles_folder() / profile).read_bytes()) == ""


def test_a_users_shop_finds_the_profile_beside_it(own: Path) -> None:
    shop = read_shop(own)
    assert shop.id == "ours"
    assert shop.bleed_mm == 2.5
    assert Path(shop.output.profile) == own.parent.resolve() / "press.icc"
    assert not shop.output.registered


def test_a_users_shop_may_name_a_bundled_profile(own: Path) -> None:
    own.write_text(OWN.replace("press.icc", "GRACoL_TR006_coated.icc"), "utf-8")
    assert read_shop(own).output.profile == "GRACoL_TR006_coated.icc"


def test_a_users_shop_goes_before_the_built_in_one(own: Path) -> None:
    folder = own.parent
    own.rename(folder / "generic-coated.toml")
    assert find_shop("generic-coated", (folder, *BUILT_IN)).title == "Our print shop"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("bleed_mm = 12", "12 mm is out of range. It may be 0 to 10 mm."),
        ("bleed_mm = -1", "out of range"),
        ("bleed_mm = nan", "out of range"),
        ("safe_mm = '3'", "“3” is no number"),
        ("safe_mm = true", "is no number"),
        ("crop_marks = 1", "neither true nor false"),
        ("blead_mm = 3", "Perhaps “bleed_mm” is meant."),
        ("flavour = 'PDF/X-5'", "Choose one of PDF/X-4, PDF/X-1a:2003, PDF/X-3:2003, CMYK."),
        ("file_name = '{date}'", "“date”"),
        ("deep_black_percent = [100, 100, 100, 100]", "needs 400 % of ink; the limit is 300 %"),
        ("deep_black_percent = [1, 2, 3]", "four inks"),
        ("notes = 'one'", "no list"),
        ("resolution_error_ppi = 300", "refused, but only 225 is warned of"),
        ("sources = {bleed = 'x'}", "no field “bleed”"),
    ],
)
def test_a_fault_is_told_with_its_file_line_field_and_remedy(own: Path, line: str, told: str) -> None:
    (fault,) = faults(own, f'title = "Ours"\n{line}\n{OWN[OWN.index("[output]") :]}')
    assert fault.startswith(f"{own}:2, ")
    assert told in fault


def test_everything_wrong_is_told_at_once_in_the_files_order(own: Path) -> None:
    found = faults(own, "bleed_mm = 99\nsafe_mm = 'x'\n[output]\nidentifier = ''\nprofile = 'none.icc'\n")
    assert [re.search(r"toml(?::\d+)?, ([a-z_.]+):", fault)[1] for fault in found] == [
        "bleed_mm", "safe_mm", "output.identifier", "output.profile", "title", "output.condition",
    ]  # fmt: skip


def test_a_file_that_is_no_toml_is_told_with_its_line(own: Path) -> None:
    (fault,) = faults(own, 'title = "x"\nbleed_mm 3\n')
    assert f"{own}:2" in fault


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no ICC profile"),
        (b"x" * 4000, "no ICC profile"),
        ("cut", "cut off"),
        ("monitor", "not for a printing press"),
        ("rgb", "RGB, not CMYK"),
        ("newer", "version 9"),
    ],
)
def test_a_profile_that_no_press_uses_is_refused(own: Path, data: bytes | str, told: str) -> None:
    whole = bytearray((own.parent / "press.icc").read_bytes())
    changes = {"monitor": (12, b"mntr"), "rgb": (16, b"RGB "), "newer": (8, b"\x09")}
    if isinstance(data, bytes):
        whole = bytearray(data)
    elif data == "cut":
        del whole[5000:]
    else:
        at, value = changes[data]
        whole[at : at + len(value)] = value
    (own.parent / "press.icc").write_bytes(whole)
    (fault,) = faults(own, OWN)
    assert told in fault
    assert "Ask the shop for its CMYK output profile" in fault


@pytest.mark.parametrize(("content", "told"), [(b"\xff\xfe\0", "UTF-8"), (None, "no such file")])
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, content: bytes | None, told: str) -> None:
    path = tmp_path / "a.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LeafletError, match=told):
        find_shop(str(path), BUILT_IN)


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def test_the_commands_show_and_check_a_shop(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("shops", "show", own) == 0
    assert run("shops", "check", own) == 0
    assert run("shops", "show", "newspaper", "--json") == 0
    told = capsys.readouterr().out
    assert "bleed_mm = 2.5" in told
    assert "can be used" in told
    assert json.loads(told[told.index("{\n") :])["shop"]["ink_limit_percent"] == 240
    own.write_text("bleed_mm = 99\n", "utf-8")
    assert run("shops", "check", own) == 2
    assert "3 faults; correct them first." in capsys.readouterr().out


def test_render_takes_a_shop_from_disk_and_names_the_file_by_its_pattern(own: Path, tmp_path: Path) -> None:
    own.write_text(f'file_per_page = true\nfile_name = "{{group}}_{{layout}} {{language}}"\n{OWN}', "utf-8")
    folder = tmp_path / "out"
    folder.mkdir()
    options = ("--layout", "card-dl", "--language", "en", "--group", "london", "--shop", own)
    assert run("render", assets_folder() / "sample", *options, "-o", folder) == 1
    assert sorted(path.name for path in folder.iterdir()) == ["london_card-dl en-1.pdf", "london_card-dl en-2.pdf"]
    identifiers = set()
    for path in folder.iterdir():
        with pikepdf.open(path) as document:
            (page,) = document.pages
            assert float(page.trimbox[0]) == pytest.approx(2.5 * 72 / 25.4, abs=0.01)
            intent = document.Root.OutputIntents[0]
            assert "/RegistryName" not in intent
            assert str(intent.Info) == "Our press, our paper"
            identifiers.add(re.search(rb"DocumentID>(.*)<", document.Root.Metadata.read_bytes())[1])
        assert run("preflight", path, "--shop", own) in (0, 1)
    assert len(identifiers) == 2


def test_a_size_that_the_shop_does_not_sell_is_told(sample: Campaign, press: Press) -> None:
    shop: Shop = find_shop("north-america", BUILT_IN)
    layout = find_layout("handbill-a6", layout_folders())
    problems = make(Edition(sample, layout, "en"), shop, press).problems
    assert "format-not-sold" in {problem.code for problem in problems}
    letter = replace(sample, design=replace(sample.design, format="half-letter"))
    problems = make(Edition(letter, layout, "en"), shop, press).problems
    assert "format-not-sold" not in {problem.code for problem in problems}
