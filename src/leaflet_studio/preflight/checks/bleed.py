"""The bleed as it is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.problems import Problem, error


def check_bleed_filled(evidence: Evidence) -> Iterator[Problem]:
    """Artwork that reaches the cut runs on through the whole bleed (seen at 150 dpi; 1 mm and more)."""
    asked = evidence.shop.bleed_mm
    for page in evidence.pages:
        for side in ("left", "right", "top", "bottom"):
            gaps = [gap for gap in evidence.gaps if gap.page == page.number and gap.side == side]
            if gaps:
                length, filled = sum(gap.length_mm for gap in gaps), min(gap.filled_mm for gap in gaps)
                message = (
                    f"The artwork stops {filled:g} mm beyond the cut at the {side} edge, along {length:.0f} mm; "
                    f"it must run on for {asked:g} mm, or a white line may show after cutting."
                )
                yield error("bleed-not-filled", message, page.place(), "Extend the colour or picture into the bleed.")
