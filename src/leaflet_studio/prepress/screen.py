"""The screen edition's last steps: links that lead anywhere but to the web, a mail or a phone are taken out, fonts
are embedded as every program reads them, and each part says its language."""

from __future__ import annotations

from io import BytesIO
from typing import Final
from urllib.parse import urlsplit

from pikepdf import Array, Name, Object, ObjectStreamMode, Page, Pdf, String

from leaflet_studio.prepress.fonts import embed_bare_fonts
from leaflet_studio.prepress.tagging import document_tag, finish_tags, kids
from leaflet_studio.typeset.tags import Tags

SCHEMES: Final = frozenset({"https", "mailto", "tel"})
INNER_HOST: Final = "pack.invalid"
"""The host of a layout pack's own files while it is typeset: a link to it leads nowhere."""


def finished_for_screens(pdf: bytes, tags: Tags) -> bytes:
    """Return a screen edition without links that run something, open a file or lead nowhere, with fonts that every
    program reads, with the language of each part where there are several, with each paragraph in one tag, and with
    decoration as an artifact. What lacks nothing stays as it is.
    """
    with Pdf.open(BytesIO(pdf)) as document:
        links = sum([_take_out(page) for page in document.pages])
        fonts = embed_bare_fonts(document)
        several = len({language for page in tags.languages for language in page}) > 1
        if several:
            _say_languages(document, tags.languages)
        tagging = finish_tags(document, tags.continued)
        return _saved(document) if links or fonts or several or tagging else pdf


def _say_languages(document: Pdf, parts: tuple[tuple[str, ...], ...]) -> None:
    """Say the language of each part of each page in its tag (ISO 32000-1, 14.9.2).

    WeasyPrint 70 writes the document's only.
    """
    for page, languages in zip(kids(document_tag(document)), parts, strict=True):
        for part, language in zip(kids(page), languages, strict=True):
            part.Lang = String(language)


def _saved(document: Pdf) -> bytes:
    target = BytesIO()
    document.save(target, deterministic_id=True, object_stream_mode=ObjectStreamMode.preserve)
    return target.getvalue()


def is_safe(link: str) -> bool:
    """Tell whether a link leads to the web by https, to a mail or to a phone."""
    try:
        parts = urlsplit(link)
    except ValueError:
        # No address at all, so nothing to lead to.
        return False
    return parts.scheme in SCHEMES and parts.hostname != INNER_HOST


def _take_out(page: Page) -> int:
    """Take the unsafe links off a page; returns how many there were."""
    annotations = list(page.obj.get("/Annots", Array()))
    kept = [each for each in annotations if "/A" not in each or _is_safe_action(each.A)]
    if len(kept) < len(annotations):
        page.obj.Annots = Array(kept)
    return len(annotations) - len(kept)


def _is_safe_action(action: Object) -> bool:
    return action.get("/S") == Name.URI and is_safe(str(action.get("/URI", "")))
