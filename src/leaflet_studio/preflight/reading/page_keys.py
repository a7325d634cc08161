"""The hash of all that a page's problems depend on: the page with its resources, the shop, and what is expected."""

from __future__ import annotations

import hashlib
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.evidence import Expectation
from leaflet_studio.preflight.reading.digests import Digests
from leaflet_studio.preflight.reading.streams import TooComplexError
from leaflet_studio.preflight.reading.structure import inherited, inner
from leaflet_studio.shops import Shop

_FAULTS: Final = (
    pikepdf.PdfError, TypeError, ValueError, KeyError, IndexError, AttributeError, RecursionError, TooComplexError,
)  # fmt: skip
_INHERITED: Final = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_OF_THE_FILE: Final = ("/OutputIntents", "/OCProperties")
"""Entries of the root that a page's rules look at, or that hide a part of what is drawn."""


def page_keys(pdf: pikepdf.Pdf, shop: Shop, expected: Expectation) -> list[bytes]:
    """Return each page's hash, empty for one that is not to be held.

    That is a page that inherits something; where the file's text is examined, every page.
    """
    none = [b""] * len(pdf.pages)
    try:
        return none if expected.text else _keys(pdf, shop, expected)
    except _FAULTS:
        # A file that is not what the standard says: each page is examined, and the rules tell what is wrong.
        return none


def _keys(pdf: pikepdf.Pdf, shop: Shop, expected: Expectation) -> list[bytes]:
    digests = Digests(pdf)
    of_the_file = [digests.of(pdf.Root[name]) for name in _OF_THE_FILE if name in pdf.Root]
    same = hashlib.sha256(b"".join(of_the_file) + repr((shop, expected.link, expected.trim_mm)).encode())
    return [
        b"" if _is_entangled(page.obj) else _key(same.copy(), page.obj, number, expected, digests)
        for number, page in enumerate(pdf.pages, 1)
    ]


def _key(same: Any, page: Any, number: int, expected: Expectation, digests: Digests) -> bytes:
    names = [name.lstrip("/") for name in inner(page.Resources, "/XObject")]
    owners = expected.owners
    if all(name in owners for name in names):
        owners = {name: owners[name] for name in names}
    same.update(digests.of(page))
    same.update(repr((number, expected.folds_of(number), sorted(owners.items()))).encode())
    return bytes(same.digest())


def _is_entangled(page: Any) -> bool:
    return "/Resources" not in page or any(name not in page and inherited(page, name) for name in _INHERITED)
