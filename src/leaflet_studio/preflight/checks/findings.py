"""From many marks to one problem a page: the worst of them, and how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from leaflet_studio.preflight.evidence import Evidence, Page
from leaflet_studio.preflight.reading.marks import Mark
from leaflet_studio.preflight.reading.spaces import CMYK, Colour, families

SPECIAL_FAMILIES = ("Separation", "DeviceN")


def worst_marks(
    evidence: Evidence, test: Callable[[Mark], bool], number: Callable[[Mark], float]
) -> Iterator[tuple[Page, Mark, int]]:
    """Yield, for each page with visible marks that fail, the one with the smallest number, and their count."""
    for page in evidence.pages:
        failed = [mark for mark in page.seen() if test(mark)]
        if failed:
            yield page, min(failed, key=number), len(failed)


def painted(evidence: Evidence) -> Iterator[tuple[Page, Mark]]:
    """Yield every mark of every page, visible or not, soft masks left out."""
    for page in evidence.pages:
        yield from ((page, mark) for mark in page.walked.marks if not mark.masking)


def counted(count: int, one: str, many: str) -> str:
    """Return a count with its noun: `1 picture`, `3 pictures`."""
    return f"{count} {one if count == 1 else many}"


def listed(names: Iterable[str], most: int = 5) -> str:
    """Return names once each, sorted, joined, with the number of those left out."""
    unique = sorted(set(names))
    rest = len(unique) - most
    return ", ".join(unique[:most]) + (f" and {rest} more" if rest > 0 else "")


def is_device_cmyk(colour: Colour | None) -> bool:
    """Tell whether a colour, or what it is mixed from, is in DeviceCMYK."""
    return colour is not None and CMYK in families(colour.space)


def ink_count(mark: Mark) -> int:
    """Return how many process inks a mark prints with; 0 when that cannot be told."""
    inks = mark.colour.inks if mark.colour else None
    return sum(ink > 0.0005 for ink in inks) if inks else 0
