"""The streams of one file: read once each, decoded within limits (a small file may unpack to gigabytes)."""

from __future__ import annotations

import base64
import binascii
import zlib
from dataclasses import dataclass
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.reading.fonts import Font, read_font
from leaflet_studio.preflight.reading.kept import Kept
from leaflet_studio.preflight.reading.lexer import Content, read_content
from leaflet_studio.preflight.reading.spaces import DEVICE_CMYK, DEVICE_GREY, DEVICE_RGB, Space, read_space

MAX_DEPTH: Final = 28
_MAX_CONTENT_BYTES: Final = 64_000_000
_MAX_ALL_CONTENT_BYTES: Final = 256_000_000
_MAX_OTHER_FILTER_BYTES: Final = 64_000
_MAX_OPERATORS: Final = 2_000_000
_KEPT_BYTES: Final = 200_000
_DEVICE: Final = {"/DeviceGray": DEVICE_GREY, "/DeviceRGB": DEVICE_RGB, "/DeviceCMYK": DEVICE_CMYK}
_TEXTUAL: Final = {"/ASCII85Decode", "/A85", "/ASCIIHexDecode", "/AHx"}
_FLATE: Final = {"/FlateDecode", "/Fl"}


class TooComplexError(Exception):
    """The file needs more work than a page for print can; the message says of what there is too much."""


@dataclass(slots=True)
class Budget:
    """How much work is left for one file."""

    operators: int = _MAX_OPERATORS
    content_bytes: int = _MAX_ALL_CONTENT_BYTES

    def spend(self, operators: int = 0, content_bytes: int = 0) -> None:
        """Take work away. Raises TooComplexError when there is none left."""
        self.operators -= operators
        self.content_bytes -= content_bytes
        if self.operators < 0:
            raise TooComplexError(f"more than {_MAX_OPERATORS:,} drawing operators")
        if self.content_bytes < 0:
            raise TooComplexError(f"more than {_MAX_ALL_CONTENT_BYTES // 1_000_000} MB of drawing operators")


class Streams:
    """Contents, fonts and colour spaces of one file, each read once; `contents` and `widths` may serve many files."""

    def __init__(
        self, contents: Kept[bytes, Content] | None = None, widths: Kept[bytes, dict[int, float]] | None = None
    ) -> None:
        self.budget = Budget()
        self._kept_contents: Kept[bytes, Content] = Kept() if contents is None else contents
        self._kept_widths: Kept[bytes, dict[int, float]] = Kept() if widths is None else widths
        self._contents: dict[object, Content] = {}
        self._fonts: dict[object, Font] = {}
        self._spaces: dict[object, Space] = {}

    def content(self, stream: Any) -> Content:
        """Return the instructions of a content stream, or of a page's array of them."""
        parts = list(stream) if isinstance(stream, pikepdf.Array) else [stream]
        key = tuple(part.objgen for part in parts)
        if key not in self._contents:
            data = b"\n".join(self._decoded(part) for part in parts)
            self._contents[key] = self._read(data)
        return self._contents[key]

    def font(self, source: Any, key: object) -> Font:
        """Return a font; `key` names it when it is a direct object."""
        key = source.objgen if source.objgen != (0, 0) else key
        if key not in self._fonts:
            self._fonts[key] = read_font(source, self._kept_widths)
        return self._fonts[key]

    def space(self, resources: Any, key: object, name: str) -> Space:
        """Return a colour space by the name that content gives it."""
        if name in _DEVICE:
            return _DEVICE[name]
        if (key, name) not in self._spaces:
            source = resources.get("/ColorSpace", {}).get(name)
            self._spaces[key, name] = read_space(name if source is None else source)
        return self._spaces[key, name]

    def _read(self, data: bytes) -> Content:
        if len(data) > _KEPT_BYTES:
            return read_content(data)
        return self._kept_contents.of(data, lambda: read_content(data))

    def _decoded(self, stream: Any) -> bytes:
        if not isinstance(stream, pikepdf.Stream):
            return b""
        data = decode(stream)
        self.budget.spend(content_bytes=len(data))
        return data


def decode(stream: Any, limit: int = _MAX_CONTENT_BYTES) -> bytes:
    """Decode a stream. Raises TooComplexError beyond `limit` bytes; damaged data is returned as far as it goes."""
    filters = names(stream.get("/Filter"))
    data = bytes(stream.read_raw_bytes())
    if set(filters) <= _TEXTUAL | _FLATE and stream.get("/DecodeParms") is None:
        for name in filters:
            data = _inflate(data, limit) if name in _FLATE else _untext(data, name)
        return data
    if len(data) > _MAX_OTHER_FILTER_BYTES:
        raise TooComplexError(f"a content stream of {len(data):,} bytes packed in an unusual way")
    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:
        return b""


def _inflate(data: bytes, limit: int) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(data, limit)
    except zlib.error:
        return b""
    if unpacker.unconsumed_tail:
        raise TooComplexError(f"a stream of more than {limit // 1_000_000} MB")
    return unpacked


def _untext(data: bytes, name: str) -> bytes:
    try:
        if name in ("/ASCIIHexDecode", "/AHx"):
            digits = b"".join(data.split(b">")[0].split())
            return binascii.unhexlify(digits + b"0" * (len(digits) % 2))
        return base64.a85decode(b"".join(data.split(b"~>")[0].split()))
    except (ValueError, binascii.Error):
        return b""


def names(filters: Any) -> list[str]:
    """Return a stream's filters as names, in order."""
    if filters is None:
        return []
    return [str(name) for name in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
