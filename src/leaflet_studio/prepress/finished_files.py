"""Finished PDFs that come back from a person's disk, to be imposed or listed on a job sheet."""

from __future__ import annotations

from io import BytesIO

from pikepdf import Pdf, PdfError

from leaflet_studio.problems import LeafletError, Place, Room, error


def open_finished(name: str, data: bytes) -> Pdf:
    """Open a finished PDF; the caller closes it. Raises LeafletError (usage) for what is no PDF, or has no pages."""
    try:
        document = Pdf.open(BytesIO(data))
    except PdfError as fault:
        hint = "Give a PDF without a password; export it again if it is damaged."
        problem = error("pdf-unreadable", "This is no PDF that can be read.", Place(name), hint)
        raise LeafletError(Room.USAGE, problem) from fault
    if not len(document.pages):
        document.close()
        raise LeafletError(Room.USAGE, error("pdf-empty", "This PDF has no pages.", Place(name), "Export it again."))
    return document
