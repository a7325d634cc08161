"""Which encoding a text file is in: marks and UTF-8 first, then the Windows code pages."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO, Final

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CODE_PAGES: Final = ("cp1252", "cp1251", "cp1254")
TURKISH: Final = "ğışİŞĞ"
"""The letters by which Windows-1254 differs from Windows-1252; there stand Icelandic ones in their place."""
ICELANDIC: Final = ("is", "fo")
SAMPLE_BYTES: Final = 64_000
BLOCK: Final = 1 << 20


def find_encoding(path: Path, languages: tuple[str, ...]) -> str:
    """Return a text file's encoding; `languages` are the campaign's, which decide where bytes alone cannot.

    The file is read in blocks. Windows-1251, 1252 and 1254 are told apart by charset-normalizer (tried with 3.5:
    right for single rows of Russian, Kazakh, German, French and Turkish, as long as it chooses among these alone).
    """
    with path.open("rb") as file:
        start = file.read(4)
        marked = next((name for mark, name in MARKS if start.startswith(mark)), "")
        if marked:
            return marked
        if b"\0" in start:
            return "utf-16-le" if start[1:2] == b"\0" else "utf-16-be"
        file.seek(0)
        sample = _no_utf8(file)
    return _code_page(sample, languages) if sample else "utf-8"


def _no_utf8(file: BinaryIO) -> bytes:
    """Return the lines that tell of another encoding; none when the file is UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    sample, is_utf8 = b"", True
    while block := file.read(BLOCK):
        if is_utf8:
            try:
                decoder.decode(block)
            except UnicodeDecodeError:
                # No fault: the file is in another encoding, and this is how it is found out.
                is_utf8 = False
        if len(sample) < SAMPLE_BYTES:
            sample += b"\n".join(line for line in block.split(b"\n") if not line.isascii())
    if is_utf8:
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            # A character cut short at the very end: no UTF-8 either.
            is_utf8 = False
    return b"" if is_utf8 else sample[:SAMPLE_BYTES]


def _code_page(sample: bytes, languages: tuple[str, ...]) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(CODE_PAGES)).best()
    found = best.encoding if best else CODE_PAGES[0]
    if found == "cp1251":
        return found
    turkish = any(letter in sample.decode("cp1254", "replace") for letter in TURKISH)
    icelandic = any(language.partition("-")[0] in ICELANDIC for language in languages)
    return "cp1254" if turkish and not icelandic else "cp1252"
