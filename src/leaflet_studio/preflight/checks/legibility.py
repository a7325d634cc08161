"""Text as a reader sees it: against its ground, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from leaflet_studio.preflight.checks.findings import counted
from leaflet_studio.preflight.evidence import Evidence, Page
from leaflet_studio.preflight.reading.geometry import holds, overlaps
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.preflight.reading.plates import Ground, Plates
from leaflet_studio.preflight.reading.spaces import luminance
from leaflet_studio.problems import Problem, warning

LARGE_PT: Final = 18.0
_CONTRAST: Final = 4.5
_LARGE_CONTRAST: Final = 3.0
_UNSEEN: Final = 1.04
_FLARE: Final = 0.05
_DELETE: Final = "Delete it: programs and people can still read it in the file."


def check_contrast(evidence: Evidence) -> Iterator[Problem]:
    """WCAG 2.2, 1.4.3: text and the mean of its ground differ by 4.5 to 1, text of 18 pt and more by 3 to 1."""
    for page, plates in evidence.painted():
        ratios = [(_ratio(ground), ground.mark) for ground in plates.grounds]
        faint = [(ratio, mark) for ratio, mark in ratios if _UNSEEN < ratio < _least(mark)]
        if faint:
            ratio, mark = min(faint, key=lambda pair: pair[0])
            message = f"Text differs from its ground by {ratio:.1f} to 1 only; {_least(mark):g} to 1 are legible."
            yield warning("text-contrast", message, page.place_of(mark), "Make the text darker or its ground lighter.")


def check_hidden(evidence: Evidence) -> Iterator[Problem]:
    """No text is hidden: invisible, off the page, of its ground's colour, or covered; what is meant is seen."""
    for page, plates in evidence.painted():
        for how, marks in _hidden(page, plates).items():
            if marks:
                message = f"{counted(len(marks), 'text is', 'texts are')} in the file, but {how}."
                yield warning("text-hidden", message, page.place_of(marks[0]), _DELETE)


def _hidden(page: Page, plates: Plates) -> dict[str, list[Mark]]:
    texts = [(at, mark) for at, mark in enumerate(page.walked.marks) if mark.kind is Kind.TEXT and not mark.masking]
    off = [mark for _, mark in texts if mark.box is None or not overlaps(mark.box, page.media)]
    same = [each.mark for each in plates.grounds if _ratio(each) <= _UNSEEN and not each.mark.overprint]
    return {
        "set to be invisible": list(page.walked.unseen),
        "outside of the page": off,
        "in the colour of its ground": same,
        "covered by something": [mark for at, mark in texts if _is_covered(page, at, mark)],
    }


def _is_covered(page: Page, at: int, text: Mark) -> bool:
    """Tell whether something opaque is painted over the whole of a text later."""
    return text.box is not None and any(
        mark.whole
        and mark.opaque
        and not (mark.overprint or mark.clips or mark.masking or mark.tiled)
        and mark.box is not None
        and holds(mark.box, text.box)
        for mark in page.walked.marks[at + 1 :]
    )


def _ratio(ground: Ground) -> float:
    one, other = luminance(ground.below), luminance(ground.above)
    return (max(one, other) + _FLARE) / (min(one, other) + _FLARE)


def _least(mark: Mark) -> float:
    return _LARGE_CONTRAST if mark.size_pt >= LARGE_PT else _CONTRAST
