"""Plates of a PDF as Ghostscript makes them: an opinion that is not ours."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from PIL import Image

INKS = ("Cyan", "Magenta", "Yellow", "Black")


def plates(pdf: bytes, page: int = 1, dpi: int = 72) -> dict[str, Image.Image]:
    """Separate a page; a plate's pixels are amounts of ink, 0 to 255, by the ink's name."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.pdf"
        source.write_bytes(pdf)
        told = subprocess.run(
            ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", f"-r{dpi}", f"-dFirstPage={page}",
             f"-dLastPage={page}", f"-sOutputFile={folder}/out.tif", str(source)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert told.stderr == ""
        return {ink: _plate(Path(folder) / f"out({ink}).tif") for ink in INKS}


def _plate(path: Path) -> Image.Image:
    with Image.open(path) as plate:
        return plate.convert("L").point([255 - level for level in range(256)])


def mean_ink(plate: Image.Image, box: tuple[int, int, int, int] | None = None) -> float:
    """Return the mean amount of ink in a box of pixels, in percent."""
    part = plate.crop(box) if box else plate
    counts = part.histogram()
    return sum(level * count for level, count in enumerate(counts)) / sum(counts) / 2.55


def largest_difference(one: dict[str, Image.Image], other: dict[str, Image.Image]) -> float:
    """Return the largest difference of mean ink in any 16th of any plate, in percent points."""
    differences = []
    for ink in INKS:
        small = [plate.resize((8, 8), Image.Resampling.BOX).tobytes() for plate in (one[ink], other[ink])]
        differences += [abs(a - b) for a, b in zip(*small, strict=True)]
    return max(differences) / 2.55
