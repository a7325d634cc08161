"""`statements/<tag>.md`: YAML front matter and a Markdown body; `<tag>.short.md` holds the short body.

YAML's parser is imported with the first file: the window is on the screen before.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING, Any, Final

from leaflet_studio.campaign.fields import date_field, is_language_tag
from leaflet_studio.campaign.markdown import check_markdown
from leaflet_studio.campaign.model import Statement, Status
from leaflet_studio.problems import Place, Problem, error

if TYPE_CHECKING:
    from ruamel.yaml import YAML

FOLDER: Final = "statements/"
FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
TEXT_FIELDS: Final = ("title", "lead", "call", "place", "translator")


def language_of(path: str) -> str | None:
    """Return the language of a statement's file, or None for another file."""
    return _language(path) if path.startswith(FOLDER) and path.endswith(".md") else None


def statement_path(language: str, *, short: bool = False) -> str:
    """Return the path of a statement's file."""
    return f"{FOLDER}{language}{'.short' if short else ''}.md"


def parse_statements(texts: dict[str, str], problems: list[Problem]) -> tuple[Statement, ...]:
    """Read all statements of a campaign; faults are added to `problems`."""
    paths = sorted(path for path in texts if path.startswith(FOLDER) and path.endswith(".md"))
    languages = [_language(path) for path in paths if not path.endswith(".short.md")]
    for path in paths:
        if path.endswith(".short.md") and _language(path) not in languages:
            message = f"There is no statement {statement_path(_language(path))} to this short one."
            problems.append(error("statement-missing", message, Place(path)))
    return tuple(_statement(language, texts, problems) for language in languages)


def patched_statement(text: str, statement: Statement) -> str:
    """Return a statement's file with its values; comments and unknown keys of the front matter stay."""
    found = FRONT_MATTER.match(text)
    known = _statement_of(statement.language, text)
    if known is not None and replace(known, short_body=statement.short_body) == statement:
        return text
    yaml = _round_trip()
    front = (yaml.load(found[1]) if found else None) or yaml.load("{}\n")
    front.fa.set_block_style()
    for key, value in _front_values(statement).items():
        if value or key in front:
            _set(front, key, value)
    written = StringIO()
    yaml.dump(front, written)
    body = (
        text[found.end() :] if found and known is not None and known.body == statement.body else f"\n{statement.body}\n"
    )
    return f"---\n{written.getvalue()}---\n{body}"


def _statement(language: str, texts: dict[str, str], problems: list[Problem]) -> Statement:
    path = statement_path(language)
    if not is_language_tag(language):
        message = f"“{language}” is no language tag."
        problems.append(error("language-tag", message, Place(path), "Name the file as en.md or zh-Hans.md."))
    text = texts[path]
    found = FRONT_MATTER.match(text)
    front = _front(found[1], path, problems) if found else {}
    if not found:
        message = "The front matter is missing: lines between --- and --- at the top."
        problems.append(error("statement-faulty", message, Place(path, 1)))
    body = text[found.end() :] if found else text
    first_line = text[: found.end()].count("\n") + 1 if found else 1
    short_path = statement_path(language, short=True)
    short = texts.get(short_path, "")
    problems += check_markdown(body, path, first_line) + check_markdown(short, short_path)
    reader = _FrontReader(path, text, front, problems)
    _check_whole(reader, body.strip() or short)
    return Statement(
        language,
        **{name: reader.text(name) for name in TEXT_FIELDS},
        date=reader.date(),
        status=reader.status(),
        body=body.strip(),
        short_body=short.strip(),
        names=reader.texts("names"),
    )


def _statement_of(language: str, text: str) -> Statement | None:
    """Read one statement again, or return None when it is faulty."""
    problems: list[Problem] = []
    path = statement_path(language)
    statement = _statement(language, {path: text}, problems)
    return None if problems else statement


def _check_whole(reader: _FrontReader, body: str) -> None:
    if not body.strip():
        hint = "Write its text below the front matter, or at least a short text."
        reader.fault("body", "The statement is empty.", hint)
    if not reader.text("title").strip():
        reader.fault("title", "The statement has no title.", "Add a line title: … to the front matter.")


def _front(text: str, path: str, problems: list[Problem]) -> dict[str, Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        front = YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as fault:
        line = (fault.problem_mark.line if fault.problem_mark else 0) + 2
        problems.append(error("statement-faulty", f"This is not YAML: {fault.problem}.", Place(path, line)))
        return {}
    except (YAMLError, ValueError) as fault:
        problems.append(error("statement-faulty", f"The front matter is faulty: {fault}.", Place(path, 1)))
        return {}
    if isinstance(front, dict):
        return front
    problems.append(error("statement-faulty", "The front matter must hold lines such as “title: …”.", Place(path, 1)))
    return {}


class _FrontReader:
    """Reads fields of the front matter and notes what is wrong, with the line of its key."""

    def __init__(self, path: str, text: str, front: dict[str, Any], problems: list[Problem]) -> None:
        self._path, self._lines, self._front, self._problems = path, text.splitlines(), front, problems

    def text(self, key: str) -> str:
        """Return a text, empty when there is none."""
        value = self._front.get(key)
        if value is None or isinstance(value, str):
            return (value or "").strip()
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value)
        self.fault(key, f"“{key}” must be a text.", "Put it in quotes.")
        return ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when there is none."""
        value = self._front.get(key) or []
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(each.strip() for each in value if each.strip())
        self.fault(key, f"“{key}” must be a list of texts.", f"Write one to a line: {key}: [“…”, “…”].")
        return ()

    def date(self) -> dt.date | None:
        """Return the date."""
        value = self._front.get("date")
        if isinstance(value, dt.datetime):
            return value.date()
        if isinstance(value, dt.date):
            return value
        return date_field(str(value or ""), self._place("date"), self._problems)

    def status(self) -> Status:
        """Return the status; a translation is unreviewed until somebody says otherwise."""
        value = self._front.get("status", Status.UNREVIEWED.value)
        if value in {status.value for status in Status}:
            return Status(value)
        self.fault("status", f"“{value}” is no status.", f"Write one of {', '.join(Status)}.")
        return Status.UNREVIEWED

    def fault(self, key: str, message: str, hint: str = "") -> None:
        """Note a fault of a key."""
        self._problems.append(error("statement-faulty", message, self._place(key), hint))

    def _place(self, key: str) -> Place:
        lines = (number for number, line in enumerate(self._lines, 1) if line.startswith(f"{key}:"))
        return Place(self._path, next(lines, 1), key)


def _front_values(statement: Statement) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(statement, name) for name in TEXT_FIELDS}
    return {**values, "date": statement.date, "status": statement.status.value}


def _set(front: Any, key: str, value: object) -> None:
    known = front.get(key)
    same = known == value or (isinstance(known, str) and known.strip() == value) or (not known and not value)
    if not same:
        front[key] = value


def _round_trip() -> YAML:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 110
    yaml.allow_unicode = True
    return yaml


def _language(path: str) -> str:
    return path.removeprefix(FOLDER).removesuffix(".md").removesuffix(".short")
