"""Streams deflated once, before they are copied to many files: qpdf deflates what is not in each file anew."""

from __future__ import annotations

import zlib

from pikepdf import Name, Object


def write_deflated(stream: Object, data: bytes) -> None:
    """Write a stream's data, deflated."""
    stream.write(zlib.compress(data), filter=Name.FlateDecode)
