"""A campaign on disk: a folder, or one `.leaflet` file that holds it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from leaflet_studio.campaign.groups import FILE as GROUPS
from leaflet_studio.campaign.groups import parse_groups, patched_groups
from leaflet_studio.campaign.kit import STATE, State, encoded, with_kit
from leaflet_studio.campaign.model import Campaign, File, Group
from leaflet_studio.campaign.settings import FILE as SETTINGS
from leaflet_studio.campaign.settings import Settings, parse_settings, patched_settings
from leaflet_studio.campaign.statements import language_of, parse_statements, patched_statement, statement_path
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error
from leaflet_studio.storage import (
    ARCHIVE_LIMIT,
    pack_archive,
    read_archive,
    read_file,
    read_folder,
    write_folder,
    write_whole,
)

SUFFIX: Final = ".leaflet"
TEXT_SUFFIXES: Final = (".md", ".toml", ".csv")
IMAGES: Final = "images/"


def read_campaign(path: Path) -> Campaign:
    """Read a campaign from its folder or its `.leaflet` file.

    Raises LeafletError (campaign) with every fault found, each with its file, line and field.
    """
    if path.is_dir():
        return parse_campaign(read_folder(path))
    return parse_campaign(read_archive(read_file(path, limit=ARCHIVE_LIMIT), path.name))


def parse_campaign(files: Mapping[str, bytes]) -> Campaign:
    """Read a campaign from its files in memory. Raises LeafletError as `read_campaign` does."""
    problems: list[Problem] = []
    texts = _texts(files, problems)
    if SETTINGS not in files:
        message = "This is no campaign: it has no campaign.toml."
        problems.append(error("campaign-missing", message, Place(SETTINGS), "Choose the folder that holds it."))
        raise LeafletError(Room.CAMPAIGN, *problems)
    settings = parse_settings(texts[SETTINGS], problems) if SETTINGS in texts else Settings()
    statements = parse_statements(texts, problems)
    if not statements:
        message = "The campaign has no statement."
        problems.append(error("statement-missing", message, Place("statements/"), "Add one, such as statements/en.md."))
    groups = parse_groups(texts.get(GROUPS, ""), problems)
    _check_pictures(settings, groups, files, problems)
    if problems:
        raise LeafletError(Room.CAMPAIGN, *problems)
    kept = tuple(File(path, files[path]) for path in sorted(files))
    campaign = Campaign(
        settings.title,
        settings.source_language,
        settings.petition,
        settings.organisation,
        settings.design,
        settings.print,
        statements,
        groups,
        kept,
    )
    return with_kit(campaign, files)


def campaign_files(campaign: Campaign) -> dict[str, bytes]:
    """Return a campaign's files with its values written into them; what did not change stays byte for byte.

    The files of a statement that was removed are none of them.
    """
    spoken = {statement.language for statement in campaign.statements}
    files = {file.path: file.data for file in campaign.files if language_of(file.path) in (None, *spoken)}
    _write(files, SETTINGS, patched_settings(_text(files, SETTINGS), campaign))
    for statement in campaign.statements:
        path, short = statement_path(statement.language), statement_path(statement.language, short=True)
        _write(files, path, patched_statement(_text(files, path), statement))
        if _text(files, short).strip() != statement.short_body:
            _write(files, short, f"{statement.short_body}\n")
    if campaign.groups or GROUPS in files:
        _write(files, GROUPS, patched_groups(_text(files, GROUPS), campaign.groups))
    if campaign.kit is not None and campaign.kit.edits:
        files[STATE] = encoded(State(campaign.kit.edits))
    return dict(sorted(files.items()))


def write_campaign(campaign: Campaign, path: Path) -> None:
    """Write a campaign: one file when the path ends in `.leaflet`, a folder otherwise.

    Of a folder that is there already only changed files are written, each whole, and statements that the campaign has
    no more are taken away. Raises LeafletError (output).
    """
    files = campaign_files(campaign)
    if path.suffix == SUFFIX:
        write_whole(path, pack_archive(files))
    elif not path.is_dir():
        write_folder(path, files)
    else:
        for name, data in files.items():
            _update(path / name, data)
        for name in {file.path for file in campaign.files} - files.keys():
            _remove(path / name)


def _update(path: Path, data: bytes) -> None:
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as fault:
        hint = "Take it away yourself, or save in another place."
        problem = error("not-removed", f"A file cannot be taken away: {fault.strerror}.", Place(str(path)), hint)
        raise LeafletError(Room.OUTPUT, problem) from fault


def _texts(files: Mapping[str, bytes], problems: list[Problem]) -> dict[str, str]:
    texts = {}
    for path, data in files.items():
        if not path.endswith(TEXT_SUFFIXES):
            continue
        try:
            texts[path] = data.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            line = data[: fault.start].count(b"\n") + 1
            problems.append(error("not-utf8", "This file is not UTF-8.", Place(path, line), "Save it as UTF-8."))
    return texts


def _check_pictures(
    settings: Settings, groups: tuple[Group, ...], files: Mapping[str, bytes], problems: list[Problem]
) -> None:
    named = [
        (Place(SETTINGS, field="organisation.logo"), settings.organisation.logo),
        (Place(SETTINGS, field="design.photo"), settings.design.photo),
        *((Place(GROUPS, field="photo", group=group.id), group.photo) for group in groups if group.photo),
    ]
    for where, path in named:
        if path and (path not in files or not path.startswith(IMAGES)):
            problems.append(error("picture-missing", f"There is no picture “{path}” under images/.", where))
        elif path:
            problems += _picture_problems(path, files[path])


def _picture_problems(path: str, data: bytes) -> tuple[Problem, ...]:
    # Pillow is imported only where there is a picture: the window starts without it.
    from leaflet_studio.pictures import check_picture

    return check_picture(data, path)


def _text(files: Mapping[str, bytes], path: str) -> str:
    return files.get(path, b"").decode("utf-8-sig")


def _write(files: dict[str, bytes], path: str, text: str) -> None:
    """Put a text in its place, unless it says the same already, byte order mark and all."""
    if path not in files or _text(files, path) != text:
        files[path] = text.encode()
