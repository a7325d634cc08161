"""Languages are data: whole, sound, and told when they are missing."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyphen
import pytest
from editions import LANGUAGES

from leaflet_studio.press import Press
from leaflet_studio.problems import LeafletError, Place
from leaflet_studio.resources import assets_folder, fonts_folder
from leaflet_studio.typeset.compose import language_css
from leaflet_studio.typeset.fonts import load_fonts, missing_glyph_problems
from leaflet_studio.typeset.languages import (
    EVERY_SCRIPT,
    find_language,
    list_languages,
    read_language,
    review_problems,
    script_of,
)

FOLDER = assets_folder() / "languages"
KNOWN = [language.tag for language in list_languages(FOLDER)]
OTHERS = (("zh-Hans", "en", "Hans"), ("zh-Hant", "en", "Hant"), ("pt", "en", "Latn"), ("uz", "tr", "Latn"))
ENGLISH_TEXT = (FOLDER / "en.toml").read_text("utf-8")
ENGLISH = read_language(FOLDER / "en.toml")


def test_the_samples_languages_are_known() -> None:
    assert set(LANGUAGES) <= set(KNOWN)


@pytest.mark.parametrize("tag", KNOWN)
def test_a_language_has_every_fixed_word(tag: str) -> None:
    words = dict(read_language(FOLDER / f"{tag}.toml").words)
    assert words.keys() == dict(ENGLISH.words).keys()
    assert all(word.strip() for key, word in words.items() if key != "comma")
    assert words["comma"]


def test_thai_has_a_space_for_a_comma() -> None:
    assert dict(read_language(FOLDER / "th.toml").words)["comma"] == " "


@pytest.mark.parametrize("tag", KNOWN)
def test_a_languages_own_words_and_quotes_have_glyphs(tag: str) -> None:
    language = read_language(FOLDER / f"{tag}.toml")
    fonts = load_fonts(fonts_folder())
    own = "".join((language.native_name, language.digits, *language.quotes, *dict(language.words).values()))
    assert missing_glyph_problems(own, language, fonts, None) == ()


@pytest.mark.parametrize("tag", KNOWN)
def test_a_languages_fonts_are_bundled(tag: str) -> None:
    language = read_language(FOLDER / f"{tag}.toml")
    bundled = {family for family, _ in load_fonts(fonts_folder()).families}
    assert {*language.fonts.serif, *language.fonts.sans, *language.fonts.head} <= bundled


@pytest.mark.parametrize("tag", KNOWN)
def test_names_in_every_script_have_glyphs(tag: str) -> None:
    language = read_language(FOLDER / f"{tag}.toml")
    names = "Улица Ленина, شارع النموذج گچپ, רחוב, सड़क, রাস্তা, ถนน, 路, 거리, プラザ, Οδός, Đường, Küçük"
    assert missing_glyph_problems(names, language, load_fonts(fonts_folder()), Place()) == ()
    (problem,) = missing_glyph_problems("Addis, አ", language, load_fonts(fonts_folder()), Place())
    assert "U+12A0" in problem.message


@pytest.mark.parametrize("tag", KNOWN)
def test_other_scripts_come_after_a_languages_own_families(tag: str) -> None:
    table = tomllib.loads((FOLDER / f"{tag}.toml").read_text("utf-8"))["fonts"]
    css = language_css(read_language(FOLDER / f"{tag}.toml"))
    for role, own in table.items():
        families = css.partition(f"--{role}:")[2].partition(";")[0].replace('"', "").split(",")
        assert families[: len(own)] == own
        assert len(set(families)) == len(families)
        assert set(families) == {*own, *EVERY_SCRIPT}


@pytest.mark.parametrize(
    ("tag", "name", "font"), [("de", "شارع", "Vazirmatn"), ("ko", "Улица", "Noto-Sans"), ("ar", "רחוב", "Hebrew")]
)
def test_a_name_in_another_script_is_printed_in_its_font(
    press: Press, fonts_of: Callable[..., set[str]], tag: str, name: str, font: str
) -> None:
    assert any(font in each for each in fonts_of(name, read_language(FOLDER / f"{tag}.toml")))
    assert press.engine.drain_problems(Place()) == ()


@pytest.mark.parametrize("tag", KNOWN)
def test_words_that_nobody_reviewed_are_told(tag: str) -> None:
    language = read_language(FOLDER / f"{tag}.toml")
    assert bool(review_problems(language)) is not language.reviewed


def test_a_region_takes_its_languages_file() -> None:
    language, problems = find_language("de-AT", FOLDER)
    assert (language.tag, language.name, problems) == ("de-AT", "German", ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with languages that have a file and some that share a language's tag and not its script."""
    for tag in KNOWN:
        shutil.copy(FOLDER / f"{tag}.toml", tmp_path)
    for tag, like, script in OTHERS:
        text = (FOLDER / f"{like}.toml").read_text("utf-8")
        own = re.sub(r'^script = ".*"$', f'script = "{script}"', text, flags=re.MULTILINE)
        (tmp_path / f"{tag}.toml").write_text(own, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("tag", "file"),
    [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("pt-BR", "pt"),
        ("uz", "uz"),
        ("uz-Latn-UZ", "uz"),
        ("de-AT", "de"),
    ],
)
def test_a_tag_finds_its_languages_file(folder: Path, tag: str, file: str) -> None:
    language, problems = find_language(tag, folder)
    assert problems == ()
    assert language == replace(read_language(folder / f"{file}.toml"), tag=tag)


@pytest.mark.parametrize(
    ("tag", "script", "words"),
    [
        ("mn", "Cyrl", "Russian"),
        ("be", "Cyrl", "Russian"),
        ("tg", "Cyrl", "Russian"),
        ("uz-Cyrl", "Cyrl", "Russian"),
        ("kk-Latn", "Latn", "English"),
        ("kk-CN", "Arab", "Arabic"),
        ("ug", "Arab", "Arabic"),
        ("ckb", "Arab", "Arabic"),
        ("ps", "Arab", "Arabic"),
        ("sw", "Latn", "English"),
        ("yo", "Latn", "English"),
        ("xx", "Latn", "English"),
    ],
)
def test_an_unknown_language_is_set_in_its_script_and_told(folder: Path, tag: str, script: str, words: str) -> None:
    language, (problem,) = find_language(tag, folder)
    assert (language.tag, language.script, language.name) == (tag, script, words)
    assert (language.hyphenation, language.justify, language.short_words) == ("", False, ())
    assert problem.code == "language-incomplete"
    assert f"no hyphenation, and its fixed words and dates are in {words}" in problem.message


@pytest.mark.parametrize(
    ("tag", "script"),
    [
        ("mr", "Deva"),
        ("as", "Beng"),
        ("yi", "Hebr"),
        ("yue", "Hant"),
        ("ja", "Jpan"),
        ("ko", "Kore"),
        ("el", "Grek"),
        ("th", "Thai"),
        ("pa-PK", "Arab"),
        ("az-IR", "Arab"),
        ("sr", "Cyrl"),
        ("sr-Latn", "Latn"),
        ("tt", "Cyrl"),
        ("am", "Ethi"),
        ("kk-cyrl", "Cyrl"),
    ],
)
def test_a_tag_tells_its_script(tag: str, script: str) -> None:
    assert script_of(tag) == script


@pytest.mark.parametrize(("tag", "script"), [("am", "Ethi"), ("ka", "Geor"), ("hy", "Armn"), ("ta", "Taml")])
def test_a_script_without_fonts_is_told(tag: str, script: str) -> None:
    language, (problem,) = find_language(tag, FOLDER)
    assert (language.script, language.name) == (script, "English")
    assert problem.code == "script-unknown"
    assert f"No font is bundled for its script, {script}." in problem.message


def test_a_borrowed_language_keeps_nothing_that_is_the_others_own(folder: Path) -> None:
    text = (folder / "ar.toml").read_text("utf-8")
    own = 'keep_words = true\nspace_before = "!"\nspace_after = "«"\ndigits = "٠١٢٣٤٥٦٧٨٩"\nyear_offset = 7\n'
    own += 'clipped = ["s"]\nfirst_day = "er"\nraised = ["e"]\n'
    (folder / "ar.toml").write_text(own + text, "utf-8")
    language, _ = find_language("ug", folder)
    assert (language.keep_words, language.digits, language.year_offset) == (False, "", 0)
    assert language.space_before == language.space_after == language.first_day == ""
    assert language.clipped == language.raised == language.regions == ()


def test_a_faulty_file_of_another_language_does_no_harm(folder: Path) -> None:
    (folder / "xx.toml").write_text("name = ", "utf-8")
    assert find_language("tr", folder)[1] == ()


@pytest.mark.parametrize("tag", ["../en", "", "-", "x" * 1000])
def test_a_tag_is_never_a_path(tmp_path: Path, folder: Path, tag: str) -> None:
    assert find_language(tag, folder)[1] != ()


@pytest.mark.parametrize("tag", KNOWN)
def test_a_language_that_is_hyphenated_has_a_dictionary(press: Press, tag: str) -> None:
    assert bool(pyphen.language_fallback(tag)) or not read_language(FOLDER / f"{tag}.toml").hyphenation


@pytest.mark.parametrize("tag", KNOWN)
def test_digits_are_ten_or_none(tag: str) -> None:
    digits = read_language(FOLDER / f"{tag}.toml").digits
    assert [int(digit) for digit in digits] == list(range(len(digits)))
    assert len(digits) in (0, 10)


@pytest.mark.parametrize(
    "text",
    ["name = ", "name = 'X'", ENGLISH_TEXT + "[regions.XX]\nno = 1", "direction = 5\n[fonts]\n[patterns]\n[words]"],
)
def test_a_faulty_language_file_is_told_by_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "xx.toml").write_text(text, "utf-8")
    with pytest.raises(LeafletError, match=r"xx\.toml"):
        read_language(tmp_path / "xx.toml")
