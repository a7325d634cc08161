"""The proof of a black change: versions whose cyan, magenta and yellow plates are the same to the last byte.

A form that is alike in all versions may print on every plate. One that is not must be black alone and overprint, so
that it leaves the other plates as if it were not there. All else on the pages must be equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leaflet_studio.comparing.compare import Comparison, Difference, page_differences
from leaflet_studio.comparing.parts import FAULTS, FileParts, PageParts, take_apart
from leaflet_studio.preflight.black_plate import black_plate_faults

OUTPUT_INTENTS = "Root /OutputIntents"


def compare_plates(files: Sequence[tuple[str, bytes]]) -> tuple[Comparison, ...]:
    """Prove for files (the first is what the others are held against) that they differ in the black plate alone.

    What differs in black is listed as permitted; whatever else differs, or cannot be proved, is an exception.
    """
    taken = [_taken(data) for _, data in files]
    first = taken[0]
    varying = _varying([parts for parts in taken if isinstance(parts, FileParts)])
    return tuple(
        Comparison(name, tuple(_found(first, parts, varying)), len(parts.pages) if isinstance(parts, FileParts) else 0)
        for (name, _), parts in zip(files, taken, strict=True)
    )


def black_change(versions: int, sides: int = 2) -> str:
    """Return a print shop's words for versions that change the black plate: “4/4 + black change, 6 versions”.

    `sides` is how many sides of the sheet are printed; a single version changes nothing.
    """
    colours = "4/4" if sides > 1 else "4/0"
    return f"{colours} + black change, {versions} versions" if versions > 1 else colours


def _taken(data: bytes) -> FileParts | str:
    try:
        return take_apart(data)
    except FAULTS as fault:
        return str(fault)


def _varying(files: list[FileParts]) -> set[tuple[int, str]]:
    """Return the forms, by page and name, that are not the same in all files."""
    prints: dict[tuple[int, str], set[str]] = {}
    for parts in files:
        for number, page in enumerate(parts.pages, 1):
            for form in page.forms.values():
                prints.setdefault((number, form.name), set()).add(f"{form.print} {form.places}")
    everywhere = {
        key
        for key in prints
        if all(len(parts.pages) >= key[0] and key[1] in parts.pages[key[0] - 1].forms for parts in files)
    }
    return {key for key, found in prints.items() if len(found) > 1 or key not in everywhere}


def _found(first: FileParts | str, parts: FileParts | str, varying: set[tuple[int, str]]) -> Iterator[Difference]:
    if isinstance(parts, str) or isinstance(first, str):
        yield Difference(
            0, f"it cannot be read: {parts}" if isinstance(parts, str) else "the first file cannot be read"
        )
        return
    if len(first.pages) != len(parts.pages):
        yield Difference(0, f"it has {len(parts.pages)} pages, the first file {len(first.pages)}")
    if first.facts.get(OUTPUT_INTENTS) != parts.facts.get(OUTPUT_INTENTS):
        yield Difference(0, "it is made for another printing condition")
    for number, (one, other) in enumerate(zip(first.pages, parts.pages, strict=False), 1):
        yield from page_differences(number, one, other)
        if any(operator == "gs" for operator, _ in other.rest):
            yield Difference(number, "the page sets a graphics state around its frames, so nothing can be proved")
        yield from _shared_order(number, one, other, varying)
        yield from _black_frames(number, other, parts, varying)


def _shared_order(number: int, one: PageParts, other: PageParts, varying: set[tuple[int, str]]) -> Iterator[Difference]:
    orders = [[name for name in page.order if (number, name) not in varying] for page in (one, other)]
    if orders[0] != orders[1]:
        yield Difference(number, "the shared frames are drawn in another order")


def _black_frames(
    number: int, page: PageParts, parts: FileParts, varying: set[tuple[int, str]]
) -> Iterator[Difference]:
    for name, form in page.forms.items():
        if (number, name) not in varying:
            continue
        faults = black_plate_faults(form.xobject, parts.streams)
        for fault in faults:
            yield Difference(number, f"the frame “{name}” is not on the black plate alone: it has {fault}", False, name)
        if not faults:
            yield Difference(number, f"the frame “{name}” changes the black plate alone", True, name)
