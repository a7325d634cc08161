"""Asks the fontconfig library for fonts: `python fontconfig.py PATTERN ...` prints `file<Tab>family` for each pattern.

Runs as a process of its own, as fontconfig reads its configuration once. Without a pattern it lists all fonts.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator

FC = ctypes.CDLL("libfontconfig.so.1" if sys.platform == "linux" else "libfontconfig.1.dylib")
FC.FcPatternGetString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_char_p)]
for name in ("FcNameParse", "FcFontMatch", "FcConfigGetFonts"):
    getattr(FC, name).restype = ctypes.c_void_p
FC.FcNameParse.argtypes = [ctypes.c_char_p]
FC.FcConfigSubstitute.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
FC.FcDefaultSubstitute.argtypes = [ctypes.c_void_p]
FC.FcFontMatch.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_int)]
FC.FcConfigGetFonts.argtypes = [ctypes.c_void_p, ctypes.c_int]


class FontSet(ctypes.Structure):
    _fields_ = (("count", ctypes.c_int), ("room", ctypes.c_int), ("fonts", ctypes.POINTER(ctypes.c_void_p)))


def text(pattern: int, key: bytes) -> str:
    value = ctypes.c_char_p()
    FC.FcPatternGetString(pattern, key, 0, ctypes.byref(value))
    return (value.value or b"").decode()


def match(name: str) -> int:
    pattern = FC.FcNameParse(name.encode())
    FC.FcConfigSubstitute(None, pattern, 0)
    FC.FcDefaultSubstitute(pattern)
    return int(FC.FcFontMatch(None, pattern, ctypes.byref(ctypes.c_int())))


def every_font() -> Iterator[int]:
    found = ctypes.cast(FC.FcConfigGetFonts(None, 0), ctypes.POINTER(FontSet)).contents
    yield from (found.fonts[number] for number in range(found.count))


if __name__ == "__main__":
    FC.FcInit()
    for font in [match(name) for name in sys.argv[1:]] or every_font():
        sys.stdout.buffer.write(f"{text(font, b'file')}\t{text(font, b'family')}\n".encode())
