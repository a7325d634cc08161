"""Layout packs: found on an ordered list of folders, read whole, checked whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leaflet_studio.layouts.declarations import check_declarations
from leaflet_studio.layouts.markup import check_drawing, check_markup
from leaflet_studio.layouts.model import Layout
from leaflet_studio.layouts.schema import parse_layout
from leaflet_studio.layouts.styles import check_style
from leaflet_studio.layouts.templates import check_template
from leaflet_studio.pictures import check_picture
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error, warning
from leaflet_studio.storage import read_folder

BASE: Final = "_base"
DEFINITION: Final = "layout.toml"
SAMPLE: Final = "sample.png"
"""A pack's golden sample, which is no picture of its artwork."""
SLOTS: Final = "slots/"
STYLE: Final = "style.css"
BLACK_PLATE: Final = "black-plate.css"
TEXT: Final = "utf-8-sig"
"""UTF-8, with or without the mark that editors on Windows put before it."""
TEMPLATE: Final = ".html.j2"
LEFT_OUT: Final = "Mend it, or delete its folder: “leaflet-studio layouts check” tells every fault of it."
PICTURE_SUFFIXES: Final = (".png", ".jpg", ".jpeg", ".svg")


@dataclass(frozen=True, slots=True)
class PackFiles:
    """A pack's files as text and bytes, `_base`'s templates beneath its own."""

    definition: str
    templates: tuple[tuple[str, str], ...]
    styles: tuple[str, ...]
    pictures: tuple[tuple[str, bytes], ...]
    own_slots: tuple[str, ...]
    black_styles: tuple[str, ...] = ()
    own_templates: tuple[str, ...] = ()
    own_style: str = ""


def list_layouts(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """List the ids of all layout packs in the folders, sorted."""
    found = (path.parent.name for folder in folders if folder.is_dir() for path in folder.glob(f"*/{DEFINITION}"))
    return tuple(sorted(set(found) - {BASE}))


def find_layout(layout_id: str, folders: tuple[Path, ...]) -> Layout:
    """Read the layout pack with an id from the first folder that has it.

    Raises LeafletError (layout) when none has it, or when the pack is faulty.
    """
    for folder in folders:
        if layout_id in list_layouts((folder,)):
            return _read_named(folder / layout_id, folders[-1] / BASE)
    known = ", ".join(list_layouts(folders))
    problem = error("layout-unknown", f"There is no layout “{layout_id}”.", hint=f"Known layouts: {known}.")
    raise LeafletError(Room.LAYOUT, problem)


def sound_layouts(folders: tuple[Path, ...]) -> tuple[tuple[Layout, ...], tuple[Problem, ...]]:
    """Read all layout packs in the folders; a faulty one is left out and told, so that it does not bar the others."""
    layouts: list[Layout] = []
    problems: list[Problem] = []
    for layout_id in list_layouts(folders):
        try:
            layouts.append(find_layout(layout_id, folders))
        except LeafletError as stop:
            first = stop.problems[0]
            message = f"The layout “{layout_id}” is faulty and left out: {first.message}"
            problems.append(warning("layout-left-out", message, first.where, LEFT_OUT))
    return tuple(layouts), tuple(problems)


def _read_named(pack: Path, base: Path) -> Layout:
    """Read a pack whose faults are told with its folder, as it is one of many."""
    try:
        return read_layout(pack, base)
    except LeafletError as stop:
        places = (replace(each.where, file=str(pack / each.where.file)) for each in stop.problems)
        named = (replace(each, where=where) for each, where in zip(stop.problems, places, strict=True))
        raise LeafletError(stop.room, *named) from stop


def stamp_of(layout_id: str, folders: tuple[Path, ...]) -> tuple[tuple[str, int, int], ...]:
    """Return the names, times and sizes of the files that a layout is read from: while they stay, so does the layout.

    Reading and checking a pack takes some 100 ms, which is too long between a key and the page.
    """
    packs = (folder / layout_id for folder in folders if (folder / layout_id / DEFINITION).is_file())
    pack = next(packs, None)
    read = [path for root in (pack, folders[-1] / BASE) if root for path in sorted(root.rglob("*"))]
    stats = ((path, path.stat()) for path in read)
    return tuple((str(path), found.st_mtime_ns, found.st_size) for path, found in stats)


def read_layout(pack: Path, base: Path) -> Layout:
    """Read a layout pack over `_base`. Raises LeafletError (layout) with every fault found, file and line."""
    layout, problems = _parsed(pack.name, _read_pack(pack, base))
    if layout is None or problems:
        raise LeafletError(Room.LAYOUT, *problems)
    return layout


def check_pack(pack: Path, base: Path) -> tuple[Problem, ...]:
    """Tell everything that is wrong with a layout pack: its definition, geometry, templates, styles and pictures."""
    try:
        files = _read_pack(pack, base)
    except LeafletError as stop:
        return stop.problems
    layout, problems = _parsed(pack.name, files)
    return (*problems, *_of_style(files, layout), *_of_templates(files), *_of_pictures(files))


def own_texts(pack: Path, suffix: str) -> tuple[tuple[str, str], ...]:
    """Return the files of a pack whose path has an ending, with their text, without those of `_base`."""
    files = read_folder(pack, Room.LAYOUT)
    return tuple((path, data.decode(TEXT)) for path, data in sorted(files.items()) if path.endswith(suffix))


def base_of(folder: Path, folders: tuple[Path, ...]) -> Path:
    """Return the `_base` that a pack inherits from: beside it, or the built-in one."""
    beside = folder.parent / BASE
    return beside if beside.is_dir() else folders[-1] / BASE


def _read_pack(pack: Path, base: Path) -> PackFiles:
    own = read_folder(pack, Room.LAYOUT)
    shared = read_folder(base, Room.LAYOUT)
    problems: list[Problem] = []
    if DEFINITION not in own:
        hint = "Name the folder of a pack, or make one with `layouts new`."
        problems.append(error("layout-missing", f"There is no “{DEFINITION}”.", Place(file=str(pack)), hint))
    own_texts = _texts(own, problems)
    texts = {**_texts(shared, problems), **_templates_of(own_texts)}
    if problems:
        raise LeafletError(Room.LAYOUT, *problems)
    styles = tuple(files[STYLE].decode(TEXT) for files in (shared, own) if STYLE in files)
    pictures = tuple(sorted((path, data) for path, data in own.items() if _is_picture(path)))
    slots = tuple(sorted(path.removeprefix(SLOTS).removesuffix(TEMPLATE) for path in own if path.startswith(SLOTS)))
    black = (own_texts[BLACK_PLATE],) if BLACK_PLATE in own_texts else ()
    templates = tuple(sorted(_templates_of(texts).items()))
    own_style = styles[-1] if STYLE in own else ""
    definition, names = own[DEFINITION].decode(TEXT), tuple(_templates_of(own_texts))
    return PackFiles(definition, templates, styles, pictures, slots, black, names, own_style)


def _parsed(name: str, files: PackFiles) -> tuple[Layout | None, tuple[Problem, ...]]:
    layout, problems = parse_layout(
        name, files.definition, files.templates, files.styles, files.pictures, files.own_slots
    )
    problems += tuple(fault for name, source in files.templates for fault in check_template(name, source))
    problems += tuple(fault for source in files.styles for fault in check_style(STYLE, source))
    problems += tuple(fault for source in files.black_styles for fault in check_style(BLACK_PLATE, source))
    return layout and replace(layout, black_styles=files.black_styles), problems


def _of_style(files: PackFiles, layout: Layout | None) -> Iterator[Problem]:
    pictures = frozenset(path for path, _ in files.pictures)
    widths = frozenset(page.width_mm for page in layout.pages) if layout else frozenset()
    yield from check_declarations(STYLE, files.own_style, pictures, widths)
    for source in files.black_styles:
        yield from check_declarations(BLACK_PLATE, source, pictures, widths)


def _of_templates(files: PackFiles) -> Iterator[Problem]:
    pictures = frozenset(path for path, _ in files.pictures)
    for name, source in files.templates:
        if name in files.own_templates:
            yield from check_markup(name, source, pictures)


def _of_pictures(files: PackFiles) -> Iterator[Problem]:
    for path, data in files.pictures:
        yield from check_drawing(path, data) if path.lower().endswith(".svg") else check_picture(data, path)


def _is_picture(path: str) -> bool:
    return path.lower().endswith(PICTURE_SUFFIXES) and path != SAMPLE


def _templates_of(texts: dict[str, str]) -> dict[str, str]:
    return {path: text for path, text in texts.items() if path.endswith(".j2")}


def _texts(files: dict[str, bytes], problems: list[Problem]) -> dict[str, str]:
    texts = {}
    for path, data in files.items():
        if not path.endswith((".j2", ".css", ".toml")):
            continue
        try:
            texts[path] = data.decode(TEXT)
        except UnicodeDecodeError:
            problems.append(error("not-utf8", "This file is not UTF-8.", Place(file=path), "Save it as UTF-8."))
    return texts
