"""The bundled fonts: their sizes, licences, names and alphabets."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "fonts"
INDEX = json.loads((FONTS / "fonts.json").read_text(encoding="utf-8"))
FAMILIES: dict[str, dict[str, Any]] = {family["name"]: family for family in INDEX["families"]}
FILES = [(family["name"], file) for family in INDEX["families"] for file in family["files"]]
IDS = [file["path"] for _, file in FILES]
BUDGET = 25_000_000

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?()[]/&@%#*+=-'\""
TYPOGRAPHY = "‘’“”„«»‹›–—…•·§°№€£\u00a0\u202f"
RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ALPHABETS = {
    "en": LATIN + TYPOGRAPHY,
    "ru": RUSSIAN + "₽" + TYPOGRAPHY,
    "kk": RUSSIAN + "ӘҒҚҢӨҰҮҺІәғқңөұүһі" + "₸" + TYPOGRAPHY,
    "tr": LATIN + "ÇĞİIÖŞÜçğıiöşüÂÎÛâîû" + "₺" + TYPOGRAPHY,
    "de": LATIN + "ÄÖÜẞäöüß" + TYPOGRAPHY,
    "el": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ·;" + TYPOGRAPHY,
    "vi": (
        LATIN + "ĂÂĐÊÔƠƯăâđêôơưÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ"
        "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ₫"
    ),
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652٠١٢٣٤٥٦٧٨٩،؛؟«»",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤۀ۰۱۲۳۴۵۶۷۸۹،؛؟«»\u200c",
    "ur": "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤۂۓ۰۱۲۳۴۵۶۷۸۹،؛؟۔",
    "he": "אבגדהוזחטיכלמנסעפצקרשתךםןףץ\u05b0\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc\u05c1\u05c2־׳״₪",
    "hi": (
        "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह"
        "\u093e\u093f\u0940\u0941\u0942\u0943\u0947\u0948\u094b\u094c\u0902\u0901\u0903\u094d\u093c।॥₹०१२३४५६७८९\u200c\u200d"
    ),
    "bn": (
        "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎ"
        "\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc\u09cd\u0982\u0983\u0981\u09bc।৳০১২৩৪৫৬৭৮৯\u200c\u200d"
    ),
    "th": "".join(map(chr, [*range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C)])),
    "zh-Hans": "人民权利工会罢工团结斗争国际主义这为们个门龙飞，。、；：？！“”‘’（）《》【】…—·０１ＡＺ",
    "zh-Hant": "人民權利工會罷工團結鬥爭國際主義這為們個門龍飛，。、；：？！「」『』（）《》【】…—·０１ＡＺ",
    "ja": (
        "".join(map(chr, [*range(0x3041, 0x3094), *range(0x30A1, 0x30F7)]))
        + "労働組合権利闘争国際円売発気図駅畑働込、。・「」『』（）！？ー々〆〜…"
    ),
    "ko": "가각간갇값강개노동조합권리투쟁연대국제힘힝民權利鬪爭國際₩，。·「」『』",
}
HEADS_AND_TEXT = ("Noto Serif", "Noto Sans", "Noto Sans Condensed", "Noto Sans ExtraCondensed", "Source Serif 4")
SET_WITH = {
    "en": HEADS_AND_TEXT,
    "ru": HEADS_AND_TEXT,
    "kk": HEADS_AND_TEXT,
    "tr": HEADS_AND_TEXT,
    "de": HEADS_AND_TEXT,
    "el": HEADS_AND_TEXT,
    "vi": HEADS_AND_TEXT,
    "ar": ("Amiri", "Vazirmatn"),
    "fa": ("Amiri", "Vazirmatn"),
    "ur": ("Noto Nastaliq Urdu", "Vazirmatn"),
    "he": ("Frank Ruhl Libre", "Noto Sans Hebrew"),
    "hi": ("Noto Serif Devanagari", "Noto Sans Devanagari"),
    "bn": ("Noto Serif Bengali", "Noto Sans Bengali"),
    "th": ("Noto Sans Thai",),
    "zh-Hans": ("Noto Sans CJK SC",),
    "zh-Hant": ("Noto Sans CJK SC",),
    "ja": ("Noto Sans CJK SC",),
    "ko": ("Noto Sans CJK SC",),
}
SLANTED = {"Noto Sans", "Noto Serif", "Source Serif 4"}
BLACK = {
    "Noto Sans",
    "Noto Sans Condensed",
    "Vazirmatn",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
}


def covered(name: str) -> set[int]:
    return {code for first, last in FAMILIES[name]["coverage"] for code in range(first, last + 1)}


def open_font(file: dict[str, Any]) -> TTFont:
    return TTFont(BytesIO((FONTS / file["path"]).read_bytes()), lazy=True)


def test_the_bundle_keeps_its_budget() -> None:
    assert sum((FONTS / file["path"]).stat().st_size for _, file in FILES) <= BUDGET


def test_each_font_file_here_is_in_the_index() -> None:
    here = {path.relative_to(FONTS).as_posix() for path in FONTS.rglob("*") if path.suffix in (".ttf", ".otf", ".ttc")}
    assert here == set(IDS)


@pytest.mark.parametrize(("family", "file"), FILES, ids=IDS)
def test_a_file_is_what_the_index_says(family: str, file: dict[str, Any]) -> None:
    data = (FONTS / file["path"]).read_bytes()
    assert len(data) == file["bytes"]
    assert hashlib.sha256(data).hexdigest() == file["sha256"]
    font = open_font(file)
    os2, names = font["OS/2"], font["name"]
    assert (names.getDebugName(16) or names.getDebugName(1)) == family
    assert os2.usWeightClass == file["weight"]
    assert bool(os2.fsSelection & 1) == (file["style"] == "italic")
    assert {2: "extra-condensed", 3: "condensed", 5: "normal"}[os2.usWidthClass] == file["stretch"]


@pytest.mark.parametrize(("family", "file"), FILES, ids=IDS)
def test_a_file_is_static_installable_and_under_the_ofl(family: str, file: dict[str, Any]) -> None:
    font = open_font(file)
    assert font["OS/2"].fsType == 0
    assert "fvar" not in font
    assert "SIL Open Font License, Version 1.1" in font["name"].getDebugName(13)


def test_family_weight_style_and_stretch_name_one_file() -> None:
    # WeasyPrint merges two fonts that share family, weight and style, and prints wrong glyphs.
    keys = Counter((family, file["weight"], file["style"], file["stretch"]) for family, file in FILES)
    assert set(keys.values()) == {1}
    assert len({key[:3] for key in keys}) == len(keys)
    assert len(FAMILIES) == len(INDEX["families"])


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_the_weights_css_asks_for(name: str) -> None:
    faces = {(file["weight"], file["style"]) for file in FAMILIES[name]["files"]}
    wanted = {(700, "normal")}
    if name not in ("Noto Sans Condensed", "Noto Sans ExtraCondensed"):
        wanted.add((400, "normal"))
    if name in SLANTED:
        wanted |= {(400, "italic"), (700, "italic")}
    if name in BLACK:
        wanted.add((900, "normal"))
    assert faces == wanted


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_its_licence_and_copyright(name: str) -> None:
    family = FAMILIES[name]
    text = (FONTS / family["licence_file"]).read_text(encoding="utf-8")
    assert family["licence"] == "OFL-1.1"
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "PERMISSION & CONDITIONS" in text
    assert "DISCLAIMER" in text
    assert family["copyright"]
    for line in family["copyright"]:
        assert line.rstrip(".") in text
    assert (FONTS / family["files"][0]["path"]).parent == (FONTS / family["licence_file"]).parent


@pytest.mark.parametrize("name", FAMILIES)
def test_the_coverage_is_what_all_files_have(name: str) -> None:
    family = FAMILIES[name]
    maps = [set(open_font(file).getBestCmap()) for file in family["files"]]
    assert covered(name) == set.intersection(*maps)
    ranges = family["coverage"]
    assert all(first <= last for first, last in ranges)
    assert all(left[1] + 1 < right[0] for left, right in pairwise(ranges))


def test_only_reserved_names_forbid_changes() -> None:
    for family in INDEX["families"]:
        if any("Reserved Font Name" in line for line in family["copyright"]):
            assert family["treatment"] == "unchanged"


@pytest.mark.parametrize(("language", "name"), [(lang, name) for lang, names in SET_WITH.items() for name in names])
def test_an_alphabet_is_covered(language: str, name: str) -> None:
    missing = {char for char in ALPHABETS[language] if ord(char) not in covered(name)}
    assert not missing


def decodable(encoding: str, rows: range, columns: range) -> set[int]:
    text = "".join(bytes((row, column)).decode(encoding, "ignore") for row in rows for column in columns)
    return {ord(char) for char in text}


def test_the_ideographs_and_syllables_of_four_standards_are_covered() -> None:
    wide = range(0xA1, 0xFF)
    wanted = (
        decodable("gb2312", range(0xB0, 0xF8), wide)
        | decodable("euc_jp", range(0xB0, 0xF5), wide)
        | decodable("euc_kr", range(0xB0, 0xFE), wide)
        | decodable("big5", range(0xA4, 0xC7), range(0x40, 0x7F))
        | decodable("big5", range(0xA4, 0xC7), wide)
    )
    wanted = {code for code in wanted if 0x4E00 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7A3}
    assert len(wanted) > 12_000
    assert not wanted - covered("Noto Sans CJK SC")


@pytest.mark.parametrize("file", FAMILIES["Noto Sans CJK SC"]["files"], ids=lambda file: file["path"])
def test_regional_and_vertical_forms_survive_the_subset(file: dict[str, Any]) -> None:
    font = open_font(file)
    substitutions = font["GSUB"].table
    features = {record.FeatureTag for record in substitutions.FeatureList.FeatureRecord}
    positions = {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}
    assert {"locl", "vert"} <= features
    assert {"halt", "palt"} <= positions
    systems = {tag.LangSysTag.strip() for s in substitutions.ScriptList.ScriptRecord for tag in s.Script.LangSysRecord}
    assert {"JAN", "KOR", "ZHT"} <= systems


@pytest.mark.parametrize("file", FAMILIES["Noto Sans CJK SC"]["files"], ids=lambda file: file["path"])
def test_the_katakana_middle_dot_keeps_its_width_in_japanese(file: dict[str, Any]) -> None:
    font = open_font(file)
    dot = font.getBestCmap()[0x30FB]
    assert font["hmtx"][dot][0] == font["head"].unitsPerEm
    assert dot not in local_forms(font, "JAN ")
    assert dot in local_forms(font, "KOR ")
    assert len(local_forms(font, "JAN ")) > 1000


def local_forms(font: TTFont, system: str) -> dict[str, str]:
    """Return what a language's local forms replace a glyph by."""
    table, forms = font["GSUB"].table, {}
    records = [record for s in table.ScriptList.ScriptRecord for record in s.Script.LangSysRecord]
    features = {index for each in records if each.LangSysTag == system for index in each.LangSys.FeatureIndex}
    for feature in (table.FeatureList.FeatureRecord[index] for index in features):
        for lookup in feature.Feature.LookupListIndex if feature.FeatureTag == "locl" else ():
            for subtable in table.LookupList.Lookup[lookup].SubTable:
                forms.update(getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {}))
    return forms


def test_the_configuration_knows_this_folder_alone() -> None:
    root = ElementTree.parse(FONTS / "fonts.conf").getroot()
    assert root.find("include") is None
    (folder,) = root.findall("dir")
    assert (folder.get("prefix"), folder.text) == ("relative", ".")
    (cache,) = root.findall("cachedir")
    assert (cache.get("prefix"), cache.text) == ("xdg", "leaflet-studio/fontconfig")


def test_the_configuration_names_only_bundled_families() -> None:
    root = ElementTree.parse(FONTS / "fonts.conf").getroot()
    named = {node.text for node in root.iterfind(".//prefer/family")} | {n.text for n in root.iterfind(".//string")}
    assert named <= set(FAMILIES)
    aliases = {alias.findtext("family"): alias.findtext("prefer/family") for alias in root.iterfind("alias")}
    assert aliases == {"serif": "Noto Serif", "sans-serif": "Noto Sans", "monospace": "Noto Sans"}


def ask_fontconfig(folder: Path, cache: Path, *patterns: str) -> list[tuple[str, str]]:
    """Return the file and the family that fontconfig gives for each pattern, or all that it knows."""
    environment = {**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf"), "XDG_CACHE_HOME": str(cache)}
    command = [sys.executable, str(Path(__file__).with_name("fontconfig.py")), *patterns]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, encoding="utf-8")
    return [(file, family) for file, _, family in (line.partition("\t") for line in done.stdout.splitlines())]


def test_fontconfig_finds_the_bundle_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "Мои шрифты"
    shutil.copytree(FONTS, folder)
    found = ask_fontconfig(folder, tmp_path / "cache")
    assert sorted(file for file, _ in found) == sorted(str(folder / path) for path in IDS)
    assert (tmp_path / "cache" / "leaflet-studio" / "fontconfig").is_dir()


def test_fontconfig_reaches_each_file_by_family_weight_and_style(tmp_path: Path) -> None:
    weights = {400: "regular", 700: "bold", 900: "black"}
    slants = {"normal": "roman", "italic": "italic"}
    patterns = [f"{family}:weight={weights[file['weight']]}:slant={slants[file['style']]}" for family, file in FILES]
    found = ask_fontconfig(FONTS, tmp_path, *patterns)
    assert [Path(file) for file, _ in found] == [FONTS / path for path in IDS]


def test_generic_and_unknown_families_fall_to_noto(tmp_path: Path) -> None:
    found = ask_fontconfig(FONTS, tmp_path, "serif", "sans-serif", "monospace", "NoSuchFamily")
    assert [family for _, family in found] == ["Noto Serif", "Noto Sans", "Noto Sans", "Noto Sans"]
