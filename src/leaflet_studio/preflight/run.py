"""Preflight: the last look at a file before it goes to print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
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
    metadata,
    overprint,
    qr,
    syntax,
    transparency,
)
from leaflet_studio.preflight.evidence import Evidence, Expectation
from leaflet_studio.preflight.reading.opening import UnreadableError, gather
from leaflet_studio.preflight.reading.streams import TooComplexError
from leaflet_studio.problems import Problem, Severity, error
from leaflet_studio.shops import Shop

__all__ = ["CHECKS", "Check", "Expectation", "Scope", "preflight"]

_FLAVOUR: Final = "PDF/X-4"
_WRONG_KIND: Final = (pikepdf.PdfError, TypeError, ValueError, KeyError, IndexError, AttributeError)
"""What pikepdf raises where an object is not what the standard says: a number for a dictionary, and the like."""
_WEIGHT: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class Scope(Enum):
    """For which files a rule holds.

    ALWAYS: every file. X4: an error where the shop asks for PDF/X-4, elsewhere a warning. LABEL: only where the
    shop asks for PDF/X-4 and the file says that it is; any other file gets one problem about that, not twenty.
    """

    ALWAYS = "always"
    X4 = "x4"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Check:
    """A rule: a function from evidence to problems, and the files that it holds for."""

    find: Callable[[Evidence], Iterator[Problem]]
    scope: Scope = Scope.ALWAYS


CHECKS: Final[tuple[Check, ...]] = (
    Check(metadata.check_label),
    Check(syntax.check_damage),
    Check(syntax.check_end),
    Check(syntax.check_content),
    Check(syntax.check_header, Scope.X4),
    Check(syntax.check_identifier, Scope.LABEL),
    Check(syntax.check_filters, Scope.X4),
    Check(syntax.check_objects, Scope.X4),
    Check(metadata.check_xmp, Scope.LABEL),
    Check(metadata.check_xmp_version, Scope.LABEL),
    Check(metadata.check_xmp_entries, Scope.LABEL),
    Check(metadata.check_trapped, Scope.LABEL),
    Check(metadata.check_info, Scope.LABEL),
    Check(intent.check_intent, Scope.LABEL),
    Check(intent.check_condition, Scope.LABEL),
    Check(intent.check_profile, Scope.LABEL),
    Check(intent.check_intent_space, Scope.LABEL),
    Check(boxes.check_trim),
    Check(boxes.check_nesting),
    Check(boxes.check_trim_size),
    Check(boxes.check_equal_sizes),
    Check(boxes.check_bleed),
    Check(boxes.check_origin),
    Check(boxes.check_crop),
    Check(boxes.check_unit),
    Check(boxes.check_rotation),
    Check(boxes.check_empty),
    Check(boxes.check_count),
    Check(boxes.check_margin),
    Check(bleed.check_bleed_filled),
    Check(drawing.check_drawable),
    Check(interaction.check_annotations, Scope.X4),
    Check(interaction.check_actions, Scope.X4),
    Check(interaction.check_presentations, Scope.X4),
    Check(interaction.check_viewer, Scope.X4),
    Check(interaction.check_layers, Scope.X4),
    Check(fonts.check_embedded),
    Check(fonts.check_fonts),
    Check(fonts.check_widths),
    Check(fonts.check_glyphs),
    Check(fonts.check_extractable),
    Check(fonts.check_text),
    Check(colour.check_rgb),
    Check(colour.check_icc, Scope.X4),
    Check(colour.check_independent, Scope.X4),
    Check(colour.check_spot),
    Check(colour.check_all),
    Check(colour.check_profiles, Scope.X4),
    Check(colour.check_spaces),
    Check(colour.check_spot_definitions, Scope.X4),
    Check(colour.check_gradients),
    Check(transparency.check_groups, Scope.X4),
    Check(transparency.check_page_group, Scope.X4),
    Check(transparency.check_blends, Scope.X4),
    Check(transparency.check_soft_masks, Scope.X4),
    Check(transparency.check_transfer, Scope.X4),
    Check(transparency.check_rendering_intents, Scope.X4),
    Check(images.check_resolution),
    Check(images.check_bitmap_resolution),
    Check(images.check_alternates, Scope.X4),
    Check(images.check_dictionaries),
    Check(overprint.check_white_text),
    Check(overprint.check_white_paths),
    Check(overprint.check_black_text),
    Check(overprint.check_black_lines),
    Check(overprint.check_grey_text),
    Check(overprint.check_grey_lines),
    Check(overprint.check_grey_overprint),
    Check(ink.check_rich_text),
    Check(ink.check_text_size),
    Check(ink.check_white_text_size),
    Check(ink.check_coloured_text_size),
    Check(ink.check_line_width),
    Check(ink.check_ink_sum),
    Check(qr.check_present),
    Check(qr.check_readable),
    Check(qr.check_link),
    Check(qr.check_placeholder),
    Check(qr.check_module),
    Check(qr.check_quiet_zone),
    Check(qr.check_distance),
    Check(qr.check_contrast),
    Check(qr.check_black),
)


def preflight(pdf: bytes, shop: Shop, expected: Expectation | None = None) -> tuple[Problem, ...]:
    """Examine a finished PDF, ours or anyone's, and return what is wrong with it for a shop.

    Errors first, then by page and code; equal ones once a page. A file that cannot be examined gives one
    problem (`pdf-unreadable`, `pdf-too-complex`) and raises nothing.
    """
    try:
        return _examine(gather(pdf, shop, expected or Expectation()))
    except UnreadableError as fault:
        hint = "Export it again, without a password."
        return (error("pdf-unreadable", f"The file cannot be read: {fault}.", hint=hint),)
    except TooComplexError as fault:
        hint = "Simplify the artwork, or flatten it to a picture."
        return (error("pdf-too-complex", f"The file is too complex to be examined: {fault}.", hint=hint),)


def _examine(evidence: Evidence) -> tuple[Problem, ...]:
    with evidence.pdf:
        return _merged(problem for check in CHECKS for problem in _find(check, evidence))


def _find(check: Check, evidence: Evidence) -> Iterator[Problem]:
    strict = evidence.shop.flavour == _FLAVOUR
    if check.scope is Scope.LABEL and not (strict and evidence.labelled):
        return
    try:
        for problem in check.find(evidence):
            softened = check.scope is Scope.X4 and not strict and problem.severity is Severity.ERROR
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
