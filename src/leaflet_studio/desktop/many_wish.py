"""What a person wants many leaflets of, and the names that their files will have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.office import USUAL, OfficePrinter
from leaflet_studio.file_names import EDITION_NAME, file_name, names_problem, pattern_problem
from leaflet_studio.manifest import campaign_of, is_begun
from leaflet_studio.messages import SCREEN
from leaflet_studio.problems import Place, Problem, error

LOOKED_AT: Final = 1000
"""So many names are compared while a person types; all of them are before the first file is made."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Layouts with their formats, languages and groups by their ids, for whom, and where to.

    `groups` are empty for leaflets without a group's event. `paper` is the office paper that they are laid out on, too,
    or empty, and `printer` what prints it.
    """

    layouts: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]
    groups: tuple[str, ...]
    shop: str
    folder: Path
    pattern: str = EDITION_NAME
    paper: str = ""
    printer: OfficePrinter = USUAL
    black_plate: bool = False
    jobs: int = 1

    @property
    def count(self) -> int:
        """Return how many files that makes."""
        return len(self.layouts) * len(self.languages) * max(1, len(self.groups))

    @property
    def is_begun(self) -> bool:
        """Tell whether the folder holds files of this kind already."""
        return is_begun(self.folder)

    def names(self, campaign: Campaign) -> Iterator[str]:
        """Return the files' names. Raises ValueError for a pattern with a fault."""
        for layout, format_id in self.layouts:
            for language in self.languages:
                for group in self.groups or ("",):
                    fields = {"campaign": campaign.title, "layout": layout, "format": format_id, "language": language}
                    shop = self.shop or "screen"
                    yield f"{file_name(self.pattern, {**fields, 'group': group, 'shop': shop})}.pdf"

    def problem(self, campaign: Campaign) -> Problem | None:
        """Tell what stands against it, in the words of the batch itself; None when it can begin."""
        named = pattern_problem(self.pattern) or self._name_problem(campaign)
        if named:
            return named
        try:
            return self._folder_problem(campaign)
        except OSError as fault:
            message = f"This cannot be written: {fault.strerror}"
            return error("not-written", message, Place(str(self.folder)), "Choose another folder.")

    def arguments(self, campaign: Path, groups: Path) -> tuple[str, ...]:
        """Return the words of the command for it; `groups` is a file that holds their ids."""
        layouts = ",".join(f"{layout}:{format_id}" for layout, format_id in self.layouts)
        target = ("--screen",) if self.shop == SCREEN else ("--shop", self.shop)
        x, y = self.printer.back_offset_mm
        turned = ("--flip", self.printer.flip, f"--back-offset={x:g},{y:g}")
        paper = ("--n-up", "--sheet", self.paper, *turned) if self.paper else ()
        return (
            "batch", str(campaign), "--layouts", layouts, "--languages", ",".join(self.languages), *target,
            *(("--groups", str(groups)) if self.groups else ()), "-o", str(self.folder), f"--name={self.pattern}",
            "--jobs", str(self.jobs), *paper, *(("--black-plate",) if self.black_plate else ()),
            *(("--resume",) if self.is_begun else ()), "--progress",
        )  # fmt: skip

    def _name_problem(self, campaign: Campaign) -> Problem | None:
        counts = {"layout": len(self.layouts), "language": len(self.languages), "group": len(self.groups)}
        if any(count > 1 and f"{{{name}}}" not in self.pattern for name, count in counts.items()):
            # However long the list is: the first name comes again.
            return names_problem([next(self.names(campaign))] * 2)
        return names_problem(islice(self.names(campaign), LOOKED_AT))

    def _folder_problem(self, campaign: Campaign) -> Problem | None:
        folder, where = self.folder, Place(str(self.folder))
        if not folder.is_absolute():
            return error("not-written", "There is no such file or folder.", where, "Choose another folder.")
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return None
        if not (folder.is_dir() and self.is_begun):
            return error("not-written", "This is no empty folder.", where, "Choose another.")
        other = campaign_of(folder)
        if other in ("", campaign.title):
            return None
        message = f"This folder holds the leaflets of another campaign, “{other}”."
        return error("not-written", message, where, "Choose another folder.")
