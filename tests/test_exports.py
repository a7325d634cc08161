"""What an export offers and writes beside the file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leaflet_studio.exports import papers_of
from leaflet_studio.layouts.model import Layout
from leaflet_studio.messages import Paper


@pytest.mark.parametrize(
    ("layout", "format_id", "papers"),
    [
        ("flyer-a5", "", (Paper("A4", 2), Paper("A3", 4, is_lying=False), Paper("tabloid", 2, is_lying=False))),
        ("flyer-a5", "A4", (Paper("A3", 2),)),
        ("bifold-a5", "", (Paper("A4"),)),
        ("bifold-a5", "half-letter", (Paper("letter"),)),
        ("poster-a3", "", ()),
        ("social", "", ()),
    ],
)
def test_office_paper_is_offered_where_it_holds_several_pieces_without_much_waste(
    layout_of: Callable[[str], Layout], layout: str, format_id: str, papers: tuple[Paper, ...]
) -> None:
    assert papers_of(layout_of(layout), format_id) == papers
