"""A separated page set to overprint from its first operator to its last, so that it changes the black plate alone."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from pikepdf import Dictionary, Name, Object, Operator, Page, Pdf, Stream, parse_content_stream, unparse_content_stream

from leaflet_studio.prepress.content import KNOCKOUT, OVERPRINT

BEGINNING: Final = f"{OVERPRINT} gs 0 0 0 1 k 0 0 0 1 K\n".encode()
"""Overprint on, and black as ink: the colour that a page begins with is DeviceGray, which knocks out."""


def all_overprinting(pdf: bytes) -> bytes:
    """Return a separated PDF with everything in it set to overprint (OPM 1), whatever its size and kind.

    Whether it is black alone is not seen to here; white vanishes, and pictures knock out all the same.
    """
    with Pdf.open(BytesIO(pdf)) as document:
        done: set[tuple[int, int]] = set()
        for page in document.pages:
            page.Contents = document.make_stream(BEGINNING + _without_knockout(page.obj))
            _forms(page.obj.Resources, done)
        target = BytesIO()
        document.save(target, static_id=True)
    return target.getvalue()


def _forms(resources: Object, done: set[tuple[int, int]]) -> None:
    for _, drawn in list(resources.get("/XObject", Dictionary()).items()):
        if drawn.objgen not in done and drawn.get("/Subtype") == Name.Form and isinstance(drawn, Stream):
            done.add(drawn.objgen)
            drawn.write(_without_knockout(drawn))
            _forms(drawn.get("/Resources", Dictionary()), done)


def _without_knockout(content: Object | Page) -> bytes:
    kept = [
        instruction
        for instruction in parse_content_stream(content)
        if not (instruction.operator == Operator("gs") and instruction.operands[0] == KNOCKOUT)
    ]
    return unparse_content_stream(kept)
