"""Where figures are written: docs/performance.md, in which each benchmark has a section of its own."""

from __future__ import annotations

import re
from pathlib import Path

REPORT = Path(__file__).resolve().parent.parent / "docs" / "performance.md"
SECTION = re.compile(r"^(?=## )", re.MULTILINE)


def put_section(heading: str, text: str) -> None:
    """Write a section in the place of the one that had its heading, or at the end; an empty heading is the opening."""
    opening, *sections = SECTION.split(REPORT.read_text("utf-8"))
    if not heading:
        opening = f"{text.strip()}\n\n"
    titled = {section.partition("\n")[0].removeprefix("## "): section for section in sections}
    if heading:
        titled[heading] = f"## {heading}\n\n{text.strip()}\n\n"
    REPORT.write_text(f"{opening.strip()}\n\n{''.join(titled.values())}".strip() + "\n", "utf-8")
