"""Text as a reader sees it: against its ground, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Any, Final

from PIL import Image

from leaflet_studio.preflight.checks.findings import counted
from leaflet_studio.preflight.evidence import Evidence, Page
from leaflet_studio.preflight.reading.canvas import Canvas
from leaflet_studio.preflight.reading.geometry import Box, holds, overlaps
from leaflet_studio.preflight.reading.marks import Kind, Mark
from leaflet_studio.preflight.reading.plates import Ground, Plates
from leaflet_studio.preflight.reading.spaces import luminance
from leaflet_studio.problems import Problem, warning

LARGE_PT: Final = 18.0
_CONTRAST: Final = 4.5
_LARGE_CONTRAST: Final = 3.0
_UNSEEN: Final = 1.04
_FLARE: Final = 0.05
LOGO: Final = "organisation.logo"
_LOGO_CONTRAST: Final = 1.5
_MIDDLE: Final = 0.4
_FOR_LIGHT: Final = "Take its version for light grounds, or one that has a ground of its own."
_FOR_DARK: Final = "Take its version for dark grounds, or one that has a ground of its own."
_AROUND_PT: Final = 2.0
_ODD: Final = 0.005
"""The share of pixels that may be lighter or darker by chance."""
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


def check_logo(evidence: Evidence) -> Iterator[Problem]:
    """A logo stands out from its ground: they differ by 1.5 to 1 somewhere (our own; WCAG 2.2 exempts logos)."""
    for page, plates in evidence.painted():
        for mark in page.seen():
            if mark.image is None or mark.box is None or page.place_of(mark).field != LOGO:
                continue
            darkest, lightest = _luminances(plates.canvas, mark.box)
            ratio = (lightest + _FLARE) / (darkest + _FLARE)
            if ratio < _LOGO_CONTRAST:
                message = f"The logo differs from its ground by {ratio:.1f} to 1 only, so that it is hardly seen."
                hint = _FOR_LIGHT if lightest > _MIDDLE else _FOR_DARK
                yield warning("logo-contrast", message, page.place_of(mark), hint)


def _luminances(canvas: Canvas, box: Box) -> tuple[float, float]:
    """Return the lowest and highest luminance in a box and closely around it, odd pixels left out."""
    around = (box[0] - _AROUND_PT, box[1] - _AROUND_PT, box[2] + _AROUND_PT, box[3] + _AROUND_PT)
    region = canvas.region(around)
    if region is None:
        return 0.0, 1.0
    inks = Image.merge("CMYK", [plate.crop(region) for plate in canvas.plates])
    counts = inks.getcolors(inks.width * inks.height) or []
    by_light = sorted((_luminance(colour), count) for count, colour in counts)
    least = _ODD * inks.width * inks.height
    return _from_end(by_light, least), _from_end(by_light[::-1], least)


def _luminance(colour: Any) -> float:
    cyan, magenta, yellow, black = (level / 255 for level in colour)
    return luminance((cyan, magenta, yellow, black))


def _from_end(by_light: list[tuple[float, int]], least: float) -> float:
    """Return the luminance at which as many pixels as `least` have been counted."""
    counted_so_far = accumulate(count for _, count in by_light)
    lights = (light for light, _ in by_light)
    return next(light for light, seen in zip(lights, counted_so_far, strict=True) if seen >= least)


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
