"""What a language demands of the page: emphasis, leading, hyphenation, justification, letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.layouts.model import Layout
from leaflet_studio.press import Press
from leaflet_studio.resources import assets_folder, layout_folders
from leaflet_studio.typeset.compose import Words, language_css
from leaflet_studio.typeset.languages import Language
from leaflet_studio.typeset.themes import find_theme
from leaflet_studio.typeset.threads import Typesetter, compose_on

Tongues = Callable[[str], Language]
Setter = Callable[..., list[str]]
Layouts = Callable[[str], Layout]

WITHOUT_ITALICS = ("ar", "fa", "ur", "he", "hi", "bn", "th", "ko", "zh-Hans")
BASE = layout_folders()[-1] / "_base"


def typesetter(sample: Campaign, press: Press, layout: Layout, language: Language, title: str = "") -> Typesetter:
    statement = sample.statement("ar" if language.direction == "rtl" else "tr")
    assert statement is not None
    said = replace(statement, title=title or statement.title)
    theme = find_theme("", assets_folder() / "themes")
    composition = compose_on(press.shelf, layout, (Words(sample, said, language, None),), theme)
    return Typesetter(composition, press.engine, press.shelf)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("tag", WITHOUT_ITALICS)
def test_a_script_without_italics_has_bold_emphasis_and_nothing_takes_it_apart(tongue: Tongues, tag: str) -> None:
    css = language_css(tongue(tag))
    assert "em{font-weight:bolder}" in css
    for rule in ("font-style:normal", "letter-spacing:normal", "text-transform:none"):
        assert f"{rule}!important" in css


@pytest.mark.parametrize("tag", ["en", "ru", "kk", "tr", "el", "pl"])
def test_a_script_with_italics_keeps_them(tongue: Tongues, tag: str) -> None:
    assert "em{" not in language_css(tongue(tag))
    assert "important" not in language_css(tongue(tag))


def test_emphasis_is_set_in_the_bold_face_even_against_a_packs_rule(
    tongue: Tongues, press: Press, sample: Campaign, layout_of: Layouts
) -> None:
    arabic = tongue("ar")
    base = typesetter(sample, press, layout_of("flyer-a5"), arabic).composition
    own = "em{font-style:italic;letter-spacing:3pt;text-transform:uppercase}"
    source = base.whole_source('<html lang="ar"><body class="slot-statement"><em>kpk حزب</em></body></html>', (own,))
    pdf = press.engine.open(source).render("").pdf()
    page = pypdfium2.PdfDocument(BytesIO(pdf))[0]
    fonts = {each.get_font().get_base_name().partition("+")[2] for each in page.get_objects(filter=[1])}
    assert all("Bold" in font and "Italic" not in font for font in fonts), fonts
    assert "kpk" in text_of(pdf)


@pytest.mark.parametrize(
    ("tag", "align", "hyphens"),
    [("en", "justify", "auto"), ("kk", "justify", "auto"), ("ar", "start", "manual"), ("ko", "start", "manual")],
)
def test_only_a_language_that_may_be_justified_is(tongue: Tongues, tag: str, align: str, hyphens: str) -> None:
    assert f"--text-align:{align};--hyphens:{hyphens}}}" in language_css(tongue(tag))


@pytest.mark.parametrize(("tag", "style"), [("fa", "persian"), ("bn", "bengali"), ("ar", "decimal"), ("en", "decimal")])
def test_lists_are_numbered_in_the_languages_digits(tongue: Tongues, tag: str, style: str) -> None:
    assert f"ol{{list-style-type:{style}}}" in language_css(tongue(tag))


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("tr", "özgürlüklerinin mücadelelerinden arkadaşlarımızın"),
        ("kk", "бостандықтарымызды қорғауға шақырамыз"),
        ("ru", "солидарности предпринимателей"),
        ("de", "Gewerkschaftsversammlung Kundgebungen"),
    ],
)
def test_a_language_with_a_dictionary_is_hyphenated(tongue: Tongues, lines_of: Setter, tag: str, text: str) -> None:
    lines = lines_of(f"<p>{text}</p>", tongue(tag), 24, "p{hyphens:var(--hyphens)}")
    assert any(line.endswith(("‐", "-", "\ufffe")) for line in lines)


def test_a_language_without_a_dictionary_is_not(tongue: Tongues, lines_of: Setter) -> None:
    text = "uhuru wamapambano yawafanyakazi"
    language = replace(tongue("en"), tag="sw", hyphenation="")
    assert " ".join(lines_of(f"<p>{text}</p>", language, 24, "p{hyphens:var(--hyphens)}")) == text


@pytest.mark.parametrize("slot", ["headline", "call", "lead"])
def test_heads_are_never_hyphenated(
    tongue: Tongues, press: Press, sample: Campaign, layout_of: Layouts, slot: str
) -> None:
    layout = layout_of("flyer-a5")
    thread = next(thread for thread in layout.threads if thread.slot == slot)
    text = text_of(typesetter(sample, press, layout, tongue("tr")).thread(thread).pdf)
    assert not {"‐", "\ufffe"} & set(text)
    assert not any(line.endswith("-") for line in text.splitlines())


def test_nastaliq_has_its_leading(tongue: Tongues, press: Press, sample: Campaign, layout_of: Layouts) -> None:
    layout = layout_of("flyer-a5")
    statement = next(thread for thread in layout.threads if thread.slot == "statement")
    typeset = typesetter(sample, press, layout, tongue("ur")).thread(statement)
    assert typeset.fit.setting.leading >= round(2.0 * statement.leading, 4)


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_a_paragraph_begins_with_an_indent_on_its_side(
    tongue: Tongues, press: Press, sample: Campaign, layout_of: Layouts, tag: str
) -> None:
    language = tongue(tag)
    word = "واحد" if tag == "ar" else "one"
    composition = typesetter(sample, press, layout_of("flyer-a5"), language).composition
    body = f'<body class="slot-statement"><p>{word}</p><p>{word}</p></body>'
    source = composition.whole_source(
        f'<html lang="{tag}" dir="{language.direction}">{body}</html>', ("body{font-size:10pt}",)
    )
    page = pypdfium2.PdfDocument(BytesIO(press.engine.open(source).render("").pdf()))[0]
    first, second = (each.get_bounds() for each in page.get_objects(filter=[1]))
    start = 2 if language.direction == "rtl" else 0
    assert abs(first[start] - second[start]) == pytest.approx(12, abs=0.5)


def test_the_time_of_an_event_opens_with_the_languages_leading() -> None:
    style = (BASE / "style.css").read_text("utf-8")
    assert "line-height: calc(var(--leading)" in style.partition(".when {")[2].partition("}")[0]


@pytest.mark.parametrize("family", ["serif", "sans", "head"])
def test_turkish_letters_survive_ligatures(tongue: Tongues, lines_of: Setter, family: str) -> None:
    text = "fikir fırın affı ofis afiş fındık İfşa ILIK"
    css = f"p{{font-family:var(--{family})}}"
    assert " ".join(lines_of(f"<p>{text}</p>", tongue("tr"), 200, css)) == text


def test_a_document_says_its_language(tongue: Tongues, press: Press, sample: Campaign, layout_of: Layouts) -> None:
    layout = layout_of("flyer-a5")
    composition = typesetter(sample, press, layout, tongue("tr")).composition
    for thread in layout.threads:
        assert '<html lang="tr" dir="ltr">' in composition.thread_source(thread, short=False).html


def test_a_packs_template_writes_capitals_in_the_editions_language(
    tongue: Tongues, press: Press, sample: Campaign, layout_of: Layouts
) -> None:
    layout = layout_of("flyer-a5")
    templates = dict(layout.templates) | {"slots/headline.html.j2": "<h1>{{ statement.title | capitals }}</h1>"}
    own = replace(layout, templates=tuple(sorted(templates.items())))
    composition = typesetter(sample, press, own, tongue("tr"), title="Bildiri & <ilke>").composition
    headline = next(thread for thread in own.threads if thread.slot == "headline")
    assert "BİLDİRİ &amp;\u00a0&lt;İLKE&gt;</h1>" in composition.slot_html(headline, short=False).replace("</span>", "")


@pytest.mark.parametrize("path", sorted(path for path in BASE.rglob("*") if path.is_file()), ids=lambda path: path.name)
def test_what_is_shared_has_no_grid_no_column_rule_and_no_left_or_right(path: Path) -> None:
    """Grid ignores the direction, and column rules stand outside (measured with WeasyPrint 70)."""
    rules = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
    assert not re.search(
        r"display:\s*(?:inline-)?grid|grid-|column-rule|(?:margin|padding|border)-(?:left|right)", rules
    )
    assert not re.search(r"(?:text-align|float):\s*(?:left|right)", rules)
