"""Transparency taken out of a document in inks, where that changes nothing that is seen.

On a ground of one colour, a transparent element looks as an opaque one in the mixture of its colour and the ground's:
type, areas, gradients, pictures and groups are recoloured so. A picture that is cut out with hard edges gets a stencil.
Everything else (a soft edge on artwork, a gradient that fades out) is refused, and named.
"""

from __future__ import annotations

from typing import Final

from pikepdf import Dictionary, Name, Object, Page, Pdf, Stream

from leaflet_studio.prepress.geometry import POINTS_PER_MM
from leaflet_studio.prepress.ground import Ground
from leaflet_studio.prepress.opaque import NORMAL, Drawing, State
from leaflet_studio.prepress.plane import Box
from leaflet_studio.problems import Place, Problem, error

HINT: Final = "Make it opaque, put it on a ground of one colour, or choose a print shop that takes PDF/X-4."
NONE: Final = Name("/None")


def flatten(document: Pdf, flavour: str) -> tuple[Problem, ...]:
    """Take all transparency out of a document; returns what cannot be taken out, and then changes nothing.

    Groups go too, for a group whose parts are opaque looks the same without. Elements are named by the frame that they
    stand in (the name of its form on the page), with their box.
    """
    if not any(_is_soft(item) for item in document.objects):
        for item in [*document.objects, *(page.obj for page in document.pages)]:
            _drop_group(item)
        return ()
    pages = [_Page(document, page, number, flavour) for number, page in enumerate(document.pages, 1)]
    flat = [page.flat() for page in pages]
    problems = tuple(dict.fromkeys(problem for page in pages for problem in page.problems))
    if not problems:
        for page, (content, resources) in zip(document.pages, flat, strict=True):
            page.Contents = document.make_stream(content)
            page.obj.Resources = resources
            _drop_group(page.obj)
    return problems


def _is_soft(item: Object) -> bool:
    """Tell whether an object, or a graphics state that it holds, asks for transparency; a group alone does not."""
    if not isinstance(item, (Dictionary, Stream)):
        return False
    states = item.Resources.get("/ExtGState", Dictionary()) if "/Resources" in item else Dictionary()
    return _softens(item) or any(_softens(state) for _, state in states.items())


def _softens(state: Object) -> bool:
    faint = any(key in state and float(state[key]) < 1 for key in ("/ca", "/CA"))
    return faint or state.get("/SMask", NONE) != NONE or state.get("/BM", Name.Normal) not in NORMAL


def _drop_group(item: Object) -> None:
    if isinstance(item, (Dictionary, Stream)) and "/Group" in item:
        del item["/Group"]


class _Page:
    """A page while it is flattened."""

    def __init__(self, document: Pdf, page: Page, number: int, flavour: str) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self._page = page
        self._number = number
        self._flavour = flavour
        self._frame = ""

    def flat(self) -> tuple[bytes, Object]:
        """Return the page's content and resources without transparency."""
        drawing = Drawing(self, self._page.obj.Resources, Ground(), None, State())
        return drawing.flat(self._page.obj), drawing.resources

    def enter(self, name: str) -> str:
        """Remember the frame whose drawing is followed, unless one is already; returns the one before."""
        before = self._frame
        self._frame = before or name.removeprefix("/")
        return before

    def leave(self, before: str) -> None:
        """Go back to the frame before."""
        self._frame = before

    def refuse(self, what: str, box: Box) -> None:
        """Note what cannot be made opaque."""
        left, _, _, top = (float(edge) for edge in self._page.trimbox)
        x, y = (box[0] - left) / POINTS_PER_MM, (top - box[3]) / POINTS_PER_MM
        width, height = (box[2] - box[0]) / POINTS_PER_MM, (box[3] - box[1]) / POINTS_PER_MM
        rounded = (round(x, 1), round(y, 1), round(width, 1), round(height, 1))
        place = Place(page=self._number, frame=self._frame, box_mm=rounded)
        message = f"{what}, and {self._flavour} allows no transparency, so the file is not called {self._flavour}."
        self.problems.append(error("transparency-refused", message, place, HINT))
