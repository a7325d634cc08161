"""Whether the pages can be drawn at all."""

from __future__ import annotations

from collections.abc import Iterator

from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.problems import Problem, error


def check_drawable(evidence: Evidence) -> Iterator[Problem]:
    """PDFium can draw every page; what it cannot draw, others may not either, and bleed and QR code stay unseen."""
    if evidence.undrawable:
        message = f"A page cannot be drawn ({evidence.undrawable})."
        yield error("page-undrawable", message, hint="Export the file again.")
