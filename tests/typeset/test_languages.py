"""Languages are data: whole, sound, and told when they are missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from editions import LANGUAGES

from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import assets_folder, fonts_folder
from leaflet_studio.typeset.fonts import load_fonts, missing_glyph_problems
from leaflet_studio.typeset.languages import find_language, list_languages, read_language, review_problems

FOLDER = assets_folder() / "languages"
KNOWN = [language.tag for language in list_languages(FOLDER)]
ENGLISH = read_language(FOLDER / "en.toml")


def test_the_samples_languages_are_known() -> None:
    assert set(LANGUAGES) <= set(KNOWN)


@pytest.mark.parametrize("tag", KNOWN)
def test_a_language_has_every_fixed_word(tag: str) -> None:
    words = dict(read_language(FOLDER / f"{tag}.toml").words)
    assert words.keys() == dict(ENGLISH.words).keys()
    assert all(word.strip() for word in words.values())


@pytest.mark.parametrize("tag", KNOWN)
def test_a_languages_own_words_and_quotes_have_glyphs(tag: str) -> None:
    language = read_language(FOLDER / f"{tag}.toml")
    fonts = load_fonts(fonts_folder())
    own = "".join((language.native_name, *language.quotes, *dict(language.words).values()))
    assert missing_glyph_problems(own, language, fonts, None) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("tag", KNOWN)
def test_a_languages_fonts_are_bundled(tag: str) -> None:
    language = read_language(FOLDER / f"{tag}.toml")
    bundled = {family for family, _ in load_fonts(fonts_folder()).families}
    assert {*language.fonts.serif, *language.fonts.sans, *language.fonts.head} <= bundled


@pytest.mark.parametrize("tag", KNOWN)
def test_words_that_nobody_reviewed_are_told(tag: str) -> None:
    language = read_language(FOLDER / f"{tag}.toml")
    assert bool(review_problems(language)) is not language.reviewed


def test_a_region_takes_its_languages_file() -> None:
    language, problems = find_language("de-AT", FOLDER)
    assert (language.tag, language.name, problems) == ("de-AT", "German", ())


@pytest.mark.parametrize(("tag", "script"), [("mn", "Cyrl"), ("ug", "Arab"), ("sw", "Latn"), ("uz-Cyrl", "Cyrl")])
def test_an_unknown_language_is_set_in_its_script_and_told(tag: str, script: str) -> None:
    language, (problem,) = find_language(tag, FOLDER)
    assert language.script == script
    assert language.tag == tag
    assert language.hyphenation == ""
    assert problem.code == "language-incomplete"


@pytest.mark.parametrize("text", ["name = ", "name = 'X'", "direction = 5\n[fonts]\n[patterns]\n[words]"])
def test_a_faulty_language_file_is_told_by_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "xx.toml").write_text(text, "utf-8")
    with pytest.raises(LeafletError, match=r"xx\.toml"):
        read_language(tmp_path / "xx.toml")
