"""Languages for the tests of rules: such as have a rule, whether they have a file or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest

from leaflet_studio.press import Press
from leaflet_studio.resources import assets_folder
from leaflet_studio.typeset.compose import language_css
from leaflet_studio.typeset.engine import Source
from leaflet_studio.typeset.languages import Language, read_language

Tongues = Callable[[str], Language]
Setter = Callable[..., list[str]]

UPRIGHT: dict[str, object] = {"italics": False, "justify": False, "hyphenation": ""}
GUILLEMETS = ("«", "»", "“", "”")
ORDINALS = {"first_day": "er", "raised": ("er", "re", "e")}
RULES: dict[str, tuple[str, dict[str, object]]] = {
    "fr": ("en", {"quotes": GUILLEMETS, "space_before": ";:!?»", "space_after": "«", **ORDINALS}),
    "it": ("en", {"quotes": GUILLEMETS, "first_day": "º"}),
    "es": ("en", {}),
    "pt-BR": ("en", {"first_day": "º"}),
    "pl": ("en", {"short_words": ("a", "i", "o", "u", "w", "z")}),
    "cs": ("en", {"short_words": ("a", "i", "k", "o", "s", "u", "v", "z")}),
    "uk": ("ru", {"short_words": ("в", "у", "і", "й", "з", "та", "я")}),
    "az": ("tr", {}),
    "el": ("en", {"script": "Grek"}),
    "th": ("en", {"script": "Thai", "year_offset": 543, **UPRIGHT}),
    "hi": ("en", {"script": "Deva", **UPRIGHT}),
    "bn": ("en", {"script": "Beng", "digits": "০১২৩৪৫৬৭৮৯", **UPRIGHT}),
    "ko": ("en", {"script": "Kore", "keep_words": True, **UPRIGHT}),
    "zh-Hans": ("en", {"script": "Hans", **UPRIGHT}),
    "fa": ("ar", {"digits": "۰۱۲۳۴۵۶۷۸۹"}),
    "ur": ("ar", {"leading": 2.2}),
    "he": ("ar", {"script": "Hebr"}),
}
"""Which language's file each begins with, and what is its own."""
FONTS = {"ko": ("Noto Sans CJK SC", "Noto Sans"), "hi": ("Noto Serif Devanagari",), "th": ("Noto Sans Thai",)}


@pytest.fixture(scope="session")
def tongue() -> Tongues:
    """Return a language with the rules that its tests need, its months and days from CLDR."""

    def tongue(tag: str) -> Language:
        like, values = RULES.get(tag, (tag, {}))
        language = read_language(assets_folder() / "languages" / f"{like}.toml")
        if tag not in RULES:
            return language
        locale = tag.replace("-", "_")
        fonts = replace(language.fonts, serif=(*FONTS.get(tag, ()), *language.fonts.serif))
        patterns = replace(language.patterns, locale=locale)
        return replace(language, tag=tag, patterns=patterns, fonts=fonts, **values)

    return tongue


@pytest.fixture
def lines_of(press: Press) -> Setter:
    """Set HTML in a column of some width, and read its lines back from the PDF."""

    def lines(html: str, language: Language, width_mm: float, css: str = "") -> list[str]:
        page = f"@page{{size:{width_mm}mm 250mm;margin:0}}*{{margin:0;padding:0}}body{{font:10pt var(--serif)}}"
        body = f'<html lang="{language.tag}" dir="{language.direction}"><body>{html}</body></html>'
        rendering = press.engine.open(Source(body, (language_css(language), page, css))).render("")
        document = pypdfium2.PdfDocument(BytesIO(rendering.pdf()))
        try:
            text = "".join(page.get_textpage().get_text_range() for page in document)
        finally:
            document.close()
        return [line.strip() for line in text.splitlines()]

    return lines


@pytest.fixture
def fonts_of(press: Press) -> Callable[..., set[str]]:
    """Set a text, and tell the names of the fonts that print it."""

    def fonts(text: str, language: Language) -> set[str]:
        body = f'<html lang="{language.tag}"><body style="font-family:var(--serif)">{text}</body></html>'
        rendering = press.engine.open(Source(body, (language_css(language),))).render("")
        document = pypdfium2.PdfDocument(BytesIO(rendering.pdf()))
        try:
            return {each.get_font().get_base_name() for each in document[0].get_objects(filter=[1])}
        finally:
            document.close()

    return fonts
