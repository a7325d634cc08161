"""Preflight: the last look at a file before it goes to print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Final

import pikepdf

from leaflet_studio.preflight.checks import (
    bleed,
    boxes,
    colour,
    drawing,
    fonts,
    images,
    ink,
    intent,
    interaction,
    legibility,
    metadata,
    older,
    overprint,
    privacy,
    qr,
    syntax,
    transparency,
)
from leaflet_studio.preflight.evidence import Evidence, Expectation
from leaflet_studio.preflight.flavours import OLD, PDFX, PLAIN_COLOUR, X4
from leaflet_studio.preflight.known import Known, PageFacts
from leaflet_studio.preflight.reading.opening import Pause, UnreadableError, gather, may_be_held, no_pause
from leaflet_studio.preflight.reading.streams import TooComplexError
from leaflet_studio.problems import Problem, Severity, error
from leaflet_studio.shops import Shop

__all__ = ["CHECKS", "Check", "Expectation", "preflight"]

_WRONG_KIND: Final = (pikepdf.PdfError, TypeError, ValueError, KeyError, IndexError, AttributeError)
"""What pikepdf raises where an object is not what the standard says: a number for a dictionary, and the like."""
_WEIGHT: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True)
class Check:
    """A rule: a function from evidence to problems, and the files that it holds for.

    It is applied as it stands where the shop asks for one of the `flavours` (None: whatever it asks for). Elsewhere
    its errors are softened to warnings, or, if it is `strict`, it is not applied. `labelled` rules are applied only
    to a file that says it is what the shop asks for; any other gets one problem about that, not twenty. What a `paged`
    rule finds on a page depends on that page alone, and on what `page_keys` counts in.
    """

    find: Callable[[Evidence], Iterator[Problem]]
    flavours: frozenset[str] | None = None
    strict: bool = False
    labelled: bool = False
    paged: bool = False

    def holds_for(self, flavour: str) -> bool:
        """Tell whether its errors are errors for a shop that asks for a flavour."""
        return self.flavours is None or flavour in self.flavours


_X4: Final = frozenset({X4})


CHECKS: Final[tuple[Check, ...]] = (
    Check(metadata.check_label, PDFX, strict=True),
    Check(syntax.check_damage),
    Check(syntax.check_end),
    Check(syntax.check_content, paged=True),
    Check(syntax.check_header, PDFX, strict=True),
    Check(syntax.check_identifier, PDFX, labelled=True),
    Check(syntax.check_filters, PDFX),
    Check(syntax.check_objects, PDFX),
    Check(metadata.check_xmp, _X4, labelled=True),
    Check(metadata.check_xmp_version, _X4, labelled=True),
    Check(metadata.check_xmp_entries, _X4, labelled=True),
    Check(metadata.check_trapped, PDFX, labelled=True),
    Check(metadata.check_info, PDFX, labelled=True),
    Check(privacy.check_author),
    Check(privacy.check_folders),
    Check(privacy.check_earlier),
    Check(privacy.check_picture_places, paged=True),
    Check(privacy.check_picture_makers, paged=True),
    Check(intent.check_intent, PDFX, labelled=True),
    Check(intent.check_condition, PDFX, labelled=True),
    Check(intent.check_profile, PDFX, labelled=True),
    Check(intent.check_intent_space, PDFX, labelled=True),
    Check(boxes.check_trim, paged=True),
    Check(boxes.check_nesting, paged=True),
    Check(boxes.check_trim_size, paged=True),
    Check(boxes.check_equal_sizes),
    Check(boxes.check_bleed, paged=True),
    Check(boxes.check_origin, paged=True),
    Check(boxes.check_crop, paged=True),
    Check(boxes.check_unit, paged=True),
    Check(boxes.check_rotation, paged=True),
    Check(boxes.check_empty, paged=True),
    Check(boxes.check_count),
    Check(boxes.check_margin, paged=True),
    Check(boxes.check_folds, paged=True),
    Check(bleed.check_bleed_filled, paged=True),
    Check(drawing.check_drawable),
    Check(interaction.check_annotations, PDFX, paged=True),
    Check(interaction.check_actions, PDFX),
    Check(interaction.check_presentations, PDFX),
    Check(interaction.check_viewer, PDFX),
    Check(interaction.check_layers, PDFX),
    Check(fonts.check_embedded, paged=True),
    Check(fonts.check_fonts, paged=True),
    Check(fonts.check_widths, paged=True),
    Check(fonts.check_glyphs, paged=True),
    Check(fonts.check_extractable, paged=True),
    Check(fonts.check_text),
    Check(colour.check_rgb, paged=True),
    Check(colour.check_icc, PLAIN_COLOUR, strict=True, paged=True),
    Check(colour.check_independent, PLAIN_COLOUR, strict=True, paged=True),
    Check(colour.check_spot, paged=True),
    Check(colour.check_all, paged=True),
    Check(colour.check_profiles, PDFX, paged=True),
    Check(colour.check_spaces, paged=True),
    Check(colour.check_spot_definitions, PDFX),
    Check(colour.check_gradients, paged=True),
    Check(transparency.check_groups, _X4, paged=True),
    Check(transparency.check_page_group, _X4, strict=True, paged=True),
    Check(transparency.check_blends, PDFX, paged=True),
    Check(transparency.check_soft_masks, PDFX, paged=True),
    Check(transparency.check_transfer, PDFX, paged=True),
    Check(older.check_transparency, OLD, strict=True, paged=True),
    Check(older.check_features, OLD, strict=True),
    Check(older.check_information, OLD, labelled=True),
    Check(transparency.check_rendering_intents, PDFX, paged=True),
    Check(images.check_resolution, paged=True),
    Check(images.check_bitmap_resolution, paged=True),
    Check(images.check_alternates, PDFX, paged=True),
    Check(images.check_dictionaries, paged=True),
    Check(overprint.check_white_text, paged=True),
    Check(overprint.check_white_paths, paged=True),
    Check(overprint.check_black_text, paged=True),
    Check(overprint.check_black_lines, paged=True),
    Check(overprint.check_grey_text, paged=True),
    Check(overprint.check_grey_lines, paged=True),
    Check(overprint.check_grey_overprint, paged=True),
    Check(ink.check_rich_text, paged=True),
    Check(ink.check_text_size, paged=True),
    Check(ink.check_white_text_size, paged=True),
    Check(ink.check_coloured_text_size, paged=True),
    Check(ink.check_line_width, paged=True),
    Check(ink.check_white_line_width, paged=True),
    Check(ink.check_ink_sum, paged=True),
    Check(ink.check_coverage, paged=True),
    Check(ink.check_examined, paged=True),
    Check(legibility.check_contrast, paged=True),
    Check(legibility.check_hidden, paged=True),
    Check(legibility.check_logo, paged=True),
    Check(qr.check_present),
    Check(qr.check_readable, paged=True),
    Check(qr.check_worn, paged=True),
    Check(qr.check_link, paged=True),
    Check(qr.check_placeholder, paged=True),
    Check(qr.check_module, paged=True),
    Check(qr.check_quiet_zone, paged=True),
    Check(qr.check_distance, paged=True),
    Check(qr.check_fold_distance, paged=True),
    Check(qr.check_contrast, paged=True),
    Check(qr.check_black, paged=True),
)


def preflight(
    pdf: bytes,
    shop: Shop,
    expected: Expectation | None = None,
    known: Known | None = None,
    pause: Pause = no_pause,
) -> tuple[Problem, ...]:
    """Examine a finished PDF, ours or anyone's, and return what is wrong with it for a shop.

    With `known`, pages that are equal to those of earlier files are not looked at again; the problems are the same.

    Errors first, then by page and code; equal ones once a page. A file that cannot be examined gives one
    problem (`pdf-unreadable`, `pdf-too-complex`) and raises nothing but what `pause` raises, which is called often.
    """
    try:
        return _examine(gather(pdf, shop, expected or Expectation(), known, pause), pause)
    except UnreadableError as fault:
        hint = "Export it again, without a password."
        return (error("pdf-unreadable", f"The file cannot be read: {fault}.", hint=hint),)
    except TooComplexError as fault:
        hint = "Simplify the artwork, or flatten it to a picture."
        return (error("pdf-too-complex", f"The file is too complex to be examined: {fault}.", hint=hint),)


def _examine(evidence: Evidence, pause: Pause) -> tuple[Problem, ...]:
    with evidence.pdf if not evidence.is_held else nullcontext():
        facts = {page.number: page.facts or _examined(evidence.alone(page), pause) for page in evidence.pages}
        found: list[Problem] = []
        for at, check in enumerate(CHECKS):
            pause()
            of_pages = (problem for each in facts.values() for problem in each.problems[at])
            found += of_pages if check.paged else _find(check, evidence)
        return _merged(found)


def _examined(alone: Evidence, pause: Pause) -> PageFacts:
    """Apply the rules for single pages to one, and hold what was found where that may be."""
    pause()
    (page,) = alone.pages
    facts = PageFacts(alone.symbols, tuple(tuple(_find(check, alone)) if check.paged else () for check in CHECKS))
    if page.key.whole and may_be_held(alone):
        alone.known.pages.put(page.key.whole, facts)
    return facts


def _find(check: Check, evidence: Evidence) -> Iterator[Problem]:
    holds = check.holds_for(evidence.shop.flavour)
    if (not holds and (check.strict or check.labelled)) or (check.labelled and not evidence.labelled):
        return
    try:
        for problem in check.find(evidence):
            softened = not holds and problem.severity is Severity.ERROR
            yield replace(problem, severity=Severity.WARNING) if softened else problem
    except _WRONG_KIND:
        message = "A part of the file is not of the kind that it should be, so that a rule could not be applied."
        yield error("pdf-structure", message, hint="Export the file again.")


def _merged(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems in order, each once a page."""
    first: dict[tuple[str, str, int], Problem] = {}
    for problem in problems:
        first.setdefault((problem.code, problem.message, problem.where.page), problem)
    return tuple(
        sorted(first.values(), key=lambda each: (_WEIGHT[each.severity], each.where.page, each.code, each.message))
    )
