"""The header of an ICC profile (ICC.1, 7.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_HEADER_BYTES: Final = 132
_SPACES: Final = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4, b"Lab ": 3}
_MAX_TAGS: Final = 100


@dataclass(frozen=True, slots=True)
class Profile:
    """What a profile says of itself. `components` is 0 for a space that no PDF uses."""

    version: int
    device: str
    space: str
    components: int
    tags: frozenset[str]
    whole: bool


def read_profile(data: bytes) -> Profile | None:
    """Read a profile's header and tag names; None when it is no ICC profile."""
    if len(data) < _HEADER_BYTES or data[36:40] != b"acsp":
        return None
    count = min(int.from_bytes(data[128:132], "big"), _MAX_TAGS)
    tags = (data[132 + 12 * index : 136 + 12 * index] for index in range(count))
    return Profile(
        version=data[8],
        device=data[12:16].decode("latin-1"),
        space=data[16:20].decode("latin-1").strip(),
        components=_SPACES.get(data[16:20], 0),
        tags=frozenset(tag.decode("latin-1") for tag in tags),
        whole=int.from_bytes(data[:4], "big") == len(data),
    )
