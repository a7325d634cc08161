"""English sentences with the right plural: “%n word(s)” is one source for every language, and no English."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

ENDING = "(s)"


class EnglishPlurals(QTranslator):
    """Translates sources with a number from English into English."""

    def isEmpty(self) -> bool:
        """Say that there is something in it."""
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence for a number; None leaves it to others."""
        if n < 0 or ENDING not in source:
            return None
        return source.replace(ENDING, "" if n == 1 else "s")
