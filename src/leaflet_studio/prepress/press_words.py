"""Fixed words of what is made for the press room: job sheets, folding dummies, calibration sheets."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, note


@dataclass(frozen=True, slots=True)
class PressWords:
    """The words of a language by their key; `reviewed` tells whether a native reader has checked them."""

    tag: str
    reviewed: bool
    words: tuple[tuple[str, str], ...]

    def __getitem__(self, key: str) -> str:
        """Return a word. Raises KeyError when there is none."""
        return dict(self.words)[key]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Tell that the words are unreviewed."""
        if self.reviewed:
            return ()
        message = f"The fixed words for print shops in “{self.tag}” are unreviewed."
        return (note("words-unreviewed", message, Place(language=self.tag), "Let a native reader check them."),)


def find_words(tag: str, folder: Path) -> PressWords:
    """Read a language's words. Raises LeafletError (usage) with the languages there are."""
    path = folder / f"{tag}.toml"
    known = sorted(each.stem for each in folder.glob("*.toml"))
    if tag not in known:
        message = f"There are no words for print shops in “{tag}”."
        raise LeafletError(Room.USAGE, error("language-unknown", message, hint=f"Known: {', '.join(known)}."))
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        return PressWords(tag, table["reviewed"], tuple(sorted(table["words"].items())))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, AttributeError) as fault:
        problem = error("words-faulty", f"These words cannot be read: {fault}.", Place(str(path)))
        raise LeafletError(Room.USAGE, problem) from fault
