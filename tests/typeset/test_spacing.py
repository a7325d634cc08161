"""Spaces and line ends as each language sets them: what belongs together stands together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.wording import head_html, set_text, statement_html

Tongues = Callable[[str], Language]
Setter = Callable[..., list[str]]


def shown(text: str) -> str:
    """Make the spaces and joiners of a text visible."""
    return text.replace("\u202f", "_").replace("\u00a0", "~").replace("\u2060", "|")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Non!", "Non_!"),
        ("Non !", "Non_!"),
        ("Non\u00a0!", "Non_!"),
        ("Vraiment?!", "Vraiment_?!"),
        ("Vraiment ? !", "Vraiment_?!"),
        ("dit: oui; non", "dit_: oui_; non"),
        ('Il dit "oui".', "Il dit «_oui_»."),
        ("«Oui!»", "«_Oui_!_»"),
        ("« Oui », dit-il", "«_Oui_», dit-il"),
        ("à 18:30 précises", "à 18:30 précises"),
        ("voir https://a.org/?a=1;b=2 !", "voir https://a.org/?a=1;b=2_!"),
        ("écrire à a.b@example.org: merci", "écrire à a.b@example.org_: merci"),
        ("un choix (!) clair", "un choix (!) clair"),
        ("à 18 h 30", "à 18~h~30"),
    ],
)
def test_french_signs_stand_off_by_a_narrow_space(tongue: Tongues, typed: str, printed: str) -> None:
    once = set_text(typed, tongue("fr"))
    assert shown(once) == printed
    assert set_text(once, tongue("fr")) == once


def test_french_spaces_hold_across_emphasis(tongue: Tongues) -> None:
    html = shown(statement_html('"**Non**"! Et **oui** !', tongue("fr")))
    assert html == "<p>«_<strong>Non</strong>_»_! Et <strong>oui</strong>_!</p>"


def test_no_other_language_stands_signs_off(tongue: Tongues) -> None:
    assert set_text("No! Why?", tongue("es")) == "No! Why?"


@pytest.mark.parametrize(
    ("tag", "text", "kept"),
    [
        ("pl", "Partia i związki w kraju", "Partia i~związki w~kraju"),
        ("pl", "a i o tym", "a~i~o~tym"),
        ("pl", "W Polsce", "W~Polsce"),
        ("cs", "lidé v zemi a k nim", "lidé v~zemi a~k~nim"),
        ("uk", "партія в країні і з нею", "партія в~країні і~з~нею"),
        ("uk", "ім’я та", "ім’я та"),
        ("uk", "та ось", "та~ось"),
        ("ru", "кто-то и я", "кто-то и~я"),
    ],
)
def test_no_line_ends_with_a_short_word(tongue: Tongues, tag: str, text: str, kept: str) -> None:
    assert shown(set_text(text, tongue(tag))) == kept


def test_a_short_word_in_bold_is_kept_too(tongue: Tongues) -> None:
    assert shown(statement_html("жить **в** стране", tongue("ru"))) == "<p>жить <strong>в</strong>~стране</p>"


def test_a_line_never_breaks_after_a_polish_short_word(tongue: Tongues, lines_of: Setter) -> None:
    text = set_text("Żyć i walczyć w Polsce i w Kazachstanie o prawa i o wolność", tongue("pl"))
    for width_mm in range(18, 50):
        lines = lines_of(f"<p>{text}</p>", tongue("pl"), width_mm)
        assert not [line for line in lines[:-1] if line.split()[-1:] in (["i"], ["w"], ["o"])]


def test_spanish_opening_signs_stay_with_their_word(tongue: Tongues, lines_of: Setter) -> None:
    text = set_text("Decimos ¡No! y preguntamos ¿Por qué? y ¿ dónde estamos", tongue("es"))
    for width_mm in range(16, 50):
        assert not [line for line in lines_of(f"<p>{text}</p>", tongue("es"), width_mm) if line[-1:] in "¡¿"]


@pytest.mark.parametrize(("tag", "text"), [("hi", "पार्टी पर रोक हटाओ । मज़दूर एक हों॥ जय"), ("th", "ต่าง ๆ นานา")])
def test_a_sign_that_closes_begins_no_line(tongue: Tongues, lines_of: Setter, tag: str, text: str) -> None:
    printed = set_text(text, tongue(tag))
    for width_mm in range(14, 40):
        assert not [line for line in lines_of(f"<p>{printed}</p>", tongue(tag), width_mm) if line[:1] in tuple("।॥ๆ")]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("공산당 금지", "공|산|당 금|지"),
        ("3월 LG전자", "3|월 LG|전|자"),
        ("당(공산당)은", "당|(공|산|당)|은"),
        ("https://a.org에서 보라", "https://a.org|에|서 보|라"),
        ("남-북", "남-북"),
    ],
)
def test_korean_words_are_kept_whole(tongue: Tongues, typed: str, printed: str) -> None:
    once = set_text(typed, tongue("ko"))
    assert shown(once) == printed
    assert set_text(once, tongue("ko")) == once


def test_korean_particles_stay_with_an_emphasised_word(tongue: Tongues) -> None:
    assert shown(statement_html("**당**은", tongue("ko"))) == "<p><strong>당|</strong>은</p>"


def test_korean_lines_break_at_spaces_and_give_their_words_back(tongue: Tongues, lines_of: Setter) -> None:
    text = "카자흐스탄 공산당에 대한 금지를 해제하라 오늘 모든 노동자에게"
    printed = lines_of(f"<p>{set_text(text, tongue('ko'))}</p>", tongue("ko"), 30)
    assert len(printed) > 2
    assert " ".join(printed).split() == text.split()
    assert lines_of(f"<p>{text}</p>", tongue("ko"), 30) != printed


def test_a_korean_word_wider_than_its_column_breaks_within(tongue: Tongues, lines_of: Setter) -> None:
    text = "노동자에게 카자흐스탄공산당중앙위원회전체회의"
    lines = lines_of(f"<p>{set_text(text, tongue('ko'))}</p>", tongue("ko"), 13, "p{overflow-wrap:anywhere}")
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(map(len, lines)) <= 4


@pytest.mark.parametrize(
    ("tag", "title", "names", "printed"),
    [
        ("zh-Hans", "撤销对哈萨克斯坦的禁令", ("哈萨克斯坦",), "撤销对哈|萨|克|斯|坦的禁令"),
        ("zh-Hans", "撤销对哈萨克斯坦的禁令", (), "撤销对哈萨克斯坦的禁令"),
        ("ja", "カザフスタン共産党", (), "カ|ザ|フ|ス|タ|ン共産党"),
        ("ja", "カザフスタン共産党", ("共産党",), "カ|ザ|フ|ス|タ|ン共|産|党"),
        ("ja", "ソビエトシャカイシュギキョウワコク", (), "ソビエトシャカイシュギキョウワコク"),
        ("en", "Lift the ban", ("the ban",), "Lift the~ban"),
    ],
)
def test_a_head_keeps_names_of_scripts_without_spaces(
    tongue: Tongues, tag: str, title: str, names: tuple[str, ...], printed: str
) -> None:
    assert shown(head_html(title, tongue(tag), names)) == printed


def test_a_kept_name_goes_to_the_next_line_and_breaks_where_it_has_no_room(tongue: Tongues, lines_of: Setter) -> None:
    chinese = tongue("zh-Hans")
    title = f"<h1>{head_html('撤销对哈萨克斯坦的禁令', chinese, ('哈萨克斯坦',))}</h1>"
    rules = "h1{font:10pt var(--head);overflow-wrap:anywhere}"
    assert lines_of(title, chinese, 22, rules)[:2] == ["撤销对", "哈萨克斯坦的"]
    assert "".join(lines_of(title, chinese, 11.5, rules)) == "撤销对哈萨克斯坦的禁令"
    assert max(map(len, lines_of(title, chinese, 11.5, rules))) <= 3
