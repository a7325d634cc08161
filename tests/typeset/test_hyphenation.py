"""The project's own dictionaries break words at syllables."""

from __future__ import annotations

from pathlib import Path

import pyphen
import pytest

from leaflet_studio.resources import assets_folder
from leaflet_studio.typeset.hyphenation import register_dictionaries

FOLDER = assets_folder() / "hyphenation"


@pytest.mark.parametrize(
    ("tag", "word"),
    [
        ("kk", "аль-бом"),
        ("kk", "объ-ект"),
        ("kk", "субъ-ект"),
        ("kk", "маль-чик"),
        ("kk", "па-виль-он"),
        ("kk", "роль"),
        ("kk", "Қа-зақ-стан-ның"),
        ("kk", "Өз-бек-стан"),
        ("kk", "Қыр-ғыз-стан"),
        ("kk", "Тү-рік-мен-стан"),
        ("kk", "қа-зақ-тан"),
        ("kk", "бас-тан"),
        ("kk", "қа-уым-дас-тық"),
        ("kk", "бос-тан-дық-та-ры-мыз-ды"),
        ("ky", "аль-бом"),
        ("ky", "Ка-зак-стан"),
    ],
)
def test_a_word_breaks_at_its_syllables(tag: str, word: str) -> None:
    register_dictionaries(FOLDER)
    assert pyphen.Pyphen(lang=tag).inserted(word.replace("-", "")) == word


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.dic")), ids=lambda path: path.stem)
def test_a_dictionary_has_each_pattern_once(path: Path) -> None:
    patterns = path.read_text("utf-8").splitlines()[3:]
    letters = ["".join(sign for sign in pattern if not sign.isdigit()) for pattern in patterns]
    assert len(set(letters)) == len(letters)
