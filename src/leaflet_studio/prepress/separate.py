"""A typeset PDF in RGB to the same PDF in the inks of a printing condition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from typing import Final

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from leaflet_studio.prepress.content import KNOCKOUT, OVERPRINT, Blacks, Colours, rewrite_content
from leaflet_studio.prepress.deflate import write_deflated
from leaflet_studio.prepress.fonts import embed_bare_fonts
from leaflet_studio.prepress.inks import Inks, Separator
from leaflet_studio.prepress.pictures import separate_picture
from leaflet_studio.problems import LeafletError, Room, error

DEPTH_LIMIT: Final = 20
PLAIN: Final = Blacks()
GRADIENT_STEPS: Final = 12
"""Into how many steps of inks a step of light is divided: mixed light is no mixture of inks (measured: 22 % off)."""


def separate(pdf: bytes, separator: Separator, blacks: Blacks = PLAIN) -> bytes:
    """Return a PDF as WeasyPrint wrote it with every colour, gradient and picture in inks, its blacks as asked for.

    Raises LeafletError (rendering) for what has no inks.
    """
    with separated_document(pdf, separator, blacks) as document:
        target = BytesIO()
        document.save(target, static_id=True)
    return target.getvalue()


def separated_document(pdf: bytes, separator: Separator, blacks: Blacks = PLAIN) -> Pdf:
    """Return the same, open, with all that was written anew deflated. Raises LeafletError (rendering)."""
    document = Pdf.open(BytesIO(pdf))
    walk = _Walk(document, separator, blacks)
    for page in document.pages:
        walk.page(page)
    embed_bare_fonts(document)
    return document


@dataclass(frozen=True, slots=True)
class _MaskColours:
    """The colours of a luminosity mask: they are no inks and become grey."""

    def rgb(self, red: float, green: float, blue: float) -> Inks:
        return (0.0, 0.0, 0.0, 1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue))

    def grey(self, lightness: float) -> Inks:
        return (0.0, 0.0, 0.0, 1 - lightness)

    def lab(self, lightness: float, a: float, b: float) -> Inks:
        return (0.0, 0.0, 0.0, 1 - lightness / 100)

    def limited(self, inks: Inks) -> Inks:
        return inks


@dataclass(slots=True)
class _Walk:
    """Goes through all that a page draws, each thing once."""

    document: Pdf
    separator: Separator
    blacks: Blacks
    seen: set[tuple[int, int]] = field(default_factory=set)

    def page(self, page: Page) -> None:
        """Separate a page."""
        resources = page.obj.get("/Resources", Dictionary())
        content = self._rewritten(page.obj, resources, self.separator)
        page.Contents = self.document.make_stream(b"")
        write_deflated(page.Contents, content)
        page.obj.Resources = self._resources(resources, self.separator, 0)
        if "/Group" in page.obj:
            page.obj.Group.CS = Name.DeviceCMYK

    def _rewritten(self, content: Object, resources: Object, colours: Colours) -> bytes:
        blacks = self.blacks if colours is self.separator else PLAIN
        return rewrite_content(content, colours, blacks, _lab_spaces(resources), _veils(resources))

    def _resources(self, resources: Object, colours: Colours, depth: int) -> Object:
        if depth > DEPTH_LIMIT:
            message = "The page nests drawings in drawings too deeply."
            raise LeafletError(Room.RENDERING, error("nested-too-deep", message))
        for _, drawn in _entries(resources, "/XObject"):
            self._drawn(drawn, colours, depth)
        for _, pattern in _entries(resources, "/Pattern"):
            self._pattern(pattern, colours, depth)
        for _, shading in _entries(resources, "/Shading"):
            self._shading(shading, colours)
        for _, state in _entries(resources, "/ExtGState"):
            self._soft_mask(state, depth)
        if "/ColorSpace" in resources:
            self._drop_unused_spaces(resources)
        _add_overprint_states(resources)
        return resources

    def _drawn(self, drawn: Object, colours: Colours, depth: int) -> None:
        if self._is_done(drawn):
            return
        if drawn.get("/Subtype") == Name.Image and isinstance(drawn, Stream):
            if isinstance(colours, Separator):
                separate_picture(drawn, colours)
        elif isinstance(drawn, Stream):
            self._form(drawn, colours, depth)

    def _form(self, form: Stream, colours: Colours, depth: int) -> None:
        resources = form.get("/Resources", Dictionary())
        write_deflated(form, self._rewritten(form, resources, colours))
        form.Resources = self._resources(resources, colours, depth + 1)
        if "/Group" in form and "/CS" in form.Group:
            form.Group.CS = Name.DeviceCMYK

    def _pattern(self, pattern: Object, colours: Colours, depth: int) -> None:
        if self._is_done(pattern):
            return
        if isinstance(pattern, Stream):
            self._form(pattern, colours, depth)
        elif "/Shading" in pattern:
            self._shading(pattern.Shading, colours)

    def _shading(self, shading: Object, colours: Colours) -> None:
        if self._is_done(shading) or shading.get("/ColorSpace") == Name.DeviceGray:
            return
        functions = shading.get("/Function", Dictionary())
        for function in functions if isinstance(functions, Array) else [functions]:
            _separate_function(function, colours)
        shading.ColorSpace = Name.DeviceCMYK

    def _soft_mask(self, state: Object, depth: int) -> None:
        mask = state.get("/SMask")
        if not isinstance(mask, Dictionary) or "/G" not in mask or self._is_done(mask.G):
            return
        group = mask.G
        if isinstance(group, Stream):
            self._mask_group(group, depth)

    def _mask_group(self, group: Stream, depth: int) -> None:
        """Keep a mask's own colours, which are lightness and no inks, in grey or CMYK by its group."""
        resources = group.get("/Resources", Dictionary())
        write_deflated(group, self._rewritten(group, resources, _MaskColours()))
        group.Resources = self._resources(resources, _MaskColours(), depth + 1)
        if "/Group" in group:
            group.Group.CS = Name.DeviceCMYK

    def _drop_unused_spaces(self, resources: Object) -> None:
        """Drop colour spaces that no instruction names any more; WeasyPrint lists Lab on each page."""
        del resources.ColorSpace

    def _is_done(self, item: Object) -> bool:
        if item.objgen == (0, 0):
            return False
        done = item.objgen in self.seen
        self.seen.add(item.objgen)
        return done


def _separate_function(function: Object, colours: Colours) -> None:
    if "/Functions" in function:
        for part in function.Functions:
            _separate_function(part, colours)
        if "/Range" in function:
            function.Range = Array([0, 1] * 4)
        return
    if "/C0" not in function or "/C1" not in function or len(function.C0) not in (1, 3):
        message = "A gradient of this kind cannot be separated."
        raise LeafletError(Room.RENDERING, error("gradient-unknown", message, hint="Use a plain gradient."))
    first, last = ([float(value) for value in function[key]] for key in ("/C0", "/C1"))
    steps = GRADIENT_STEPS if len(first) == 3 and first != last and float(function.get("/N", 1)) == 1 else 1
    mixtures = ([a + (b - a) * step / steps for a, b in zip(first, last, strict=True)] for step in range(steps + 1))
    inks = [colours.rgb(*each) if len(each) == 3 else colours.grey(each[0]) for each in mixtures]
    stops = [Array([round(ink, 3) for ink in stop]) for stop in inks]
    if steps == 1:
        function.C0, function.C1 = stops
    else:
        _stitch(function, stops)
    if "/Range" in function:
        function.Range = Array([0, 1] * 4)


def _stitch(function: Object, stops: list[Array]) -> None:
    """Make a function run through stops at equal distances (PDF 1.7, 7.10.4)."""
    low, high = (float(edge) for edge in function.Domain)
    count = len(stops) - 1
    for key in ("/C0", "/C1", "/N"):
        if key in function:
            del function[key]
    function.FunctionType = 3
    function.Functions = Array(
        [Dictionary(FunctionType=2, Domain=[0, 1], C0=one, C1=other, N=1) for one, other in pairwise(stops)]
    )
    function.Bounds = Array([round(low + (high - low) * step / count, 6) for step in range(1, count)])
    function.Encode = Array([0, 1] * count)


def _entries(resources: Object, kind: str) -> Iterator[tuple[str, Object]]:
    if kind in resources:
        yield from list(resources[kind].items())


def _lab_spaces(resources: Object) -> frozenset[str]:
    spaces = ((name, space) for name, space in _entries(resources, "/ColorSpace") if isinstance(space, Array))
    return frozenset(name for name, space in spaces if space[0] == Name.Lab)


def _veils(resources: Object) -> dict[str, bool]:
    """Tell of each graphics state that says how soft a fill is whether it is soft at all."""
    states = ((name, state) for name, state in _entries(resources, "/ExtGState") if "/ca" in state or "/SMask" in state)
    return {
        name: float(state.get("/ca", 1)) < 1 or isinstance(state.get("/SMask"), Dictionary) for name, state in states
    }


def _add_overprint_states(resources: Object) -> None:
    if "/ExtGState" not in resources:
        resources.ExtGState = Dictionary()
    resources.ExtGState[OVERPRINT] = Dictionary(OP=True, op=True, OPM=1)
    resources.ExtGState[KNOCKOUT] = Dictionary(OP=False, op=False, OPM=0)
