"""The hash of all that a page's problems depend on: the page with its resources, the shop, and what is expected."""

from __future__ import annotations

import hashlib
from operator import itemgetter
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.evidence import Expectation, PageKey
from leaflet_studio.preflight.owners import PHOTO
from leaflet_studio.preflight.reading.digests import Digests
from leaflet_studio.preflight.reading.streams import TooComplexError
from leaflet_studio.preflight.reading.structure import inherited
from leaflet_studio.shops import Shop

_FAULTS: Final = (
    pikepdf.PdfError, TypeError, ValueError, KeyError, IndexError, AttributeError, RecursionError, TooComplexError,
)  # fmt: skip
_INHERITED: Final = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_OF_THE_FILE: Final = ("/OutputIntents", "/OCProperties")
"""Entries of the root that a page's rules look at, or that hide a part of what is drawn."""


def page_keys(pdf: pikepdf.Pdf, shop: Shop, expected: Expectation) -> list[PageKey]:
    """Return each page's hashes, empty for one that is not to be held.

    That is a page that inherits something; where the file's text is examined, every page.
    """
    none = [PageKey()] * len(pdf.pages)
    try:
        return none if expected.text else _keys(pdf, shop, expected)
    except _FAULTS:
        # A file that is not what the standard says: each page is examined, and the rules tell what is wrong.
        return none


def _keys(pdf: pikepdf.Pdf, shop: Shop, expected: Expectation) -> list[PageKey]:
    digests = Digests(pdf)
    of_the_file = [digests.of(pdf.Root[name]) for name in _OF_THE_FILE if name in pdf.Root]
    same = hashlib.sha256(b"".join(of_the_file) + repr((shop, expected.link, expected.trim_mm)).encode())
    return [
        PageKey() if _is_entangled(page.obj) else _key(same.copy(), page.obj, number, expected, digests)
        for number, page in enumerate(pdf.pages, 1)
    ]


def _key(same: Any, page: Any, number: int, expected: Expectation, digests: Digests) -> PageKey:
    things = {name: digests.of(thing) for name, thing in dict(page.Resources.get("/XObject", {})).items()}
    forms = {name: digest for name, digest in things.items() if page.Resources.XObject[name].get("/Subtype") == "/Form"}
    owners = expected.owners
    if all(name.lstrip("/") in owners for name in things):
        drawn = {name.lstrip("/"): owners[name.lstrip("/")] for name in things}
        owners = drawn | {name: owners[name] for name in (PHOTO,) if name in owners}
    same.update(_rest(page, digests))
    same.update(repr((number, expected.folds_of(number), sorted(things.keys() - forms.keys()), sorted(forms))).encode())
    same.update(b"".join(digest for name, digest in sorted(things.items()) if name not in forms))
    whole = same.copy()
    whole.update(b"".join(digest for _, digest in sorted(forms.items())))
    whole.update(repr(sorted(owners.items())).encode())
    return PageKey(whole.digest(), same.digest(), forms)


def _rest(page: Any, digests: Digests) -> bytes:
    """Return the hash of a page without the objects that it names."""
    parts = [(name, value) for name, value in dict(page).items() if name not in ("/Parent", "/Resources")]
    parts += [(f"/Resources{name}", value) for name, value in dict(page.Resources).items() if name != "/XObject"]
    return b"".join(f"{name} ".encode() + _digest(value, digests) for name, value in sorted(parts, key=itemgetter(0)))


def _digest(value: Any, digests: Digests) -> bytes:
    return digests.of(value) if isinstance(value, pikepdf.Object) else repr(value).encode()


def _is_entangled(page: Any) -> bool:
    return "/Resources" not in page or any(name not in page and inherited(page, name) for name in _INHERITED)
