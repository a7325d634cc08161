"""What commands say: problems, tables, sentences, JSON, and how far long work has come."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from leaflet_studio.problems import Problem, Severity, has_errors

if TYPE_CHECKING:
    from leaflet_studio.pipeline import Proof

DONE: Final = 0
ERRORS_FOUND: Final = 1
INTERRUPTED: Final = 130
SIGNS: Final = {Severity.ERROR: "ERROR  ", Severity.WARNING: "warning", Severity.NOTE: "note   "}


def told(problems: Iterable[Problem], code: int, *, as_json: bool) -> int:
    """Tell what stopped a command, on standard error or as JSON; returns its exit code."""
    if as_json:
        return print_json({"problems": plain(problems)}, code)
    warn(problems)
    return code


def warn(problems: Iterable[Problem]) -> None:
    """Tell on standard error what does not stop a command."""
    for problem in problems:
        print(f"{SIGNS[problem.severity].strip()}: {problem}", file=sys.stderr)


def report(options: argparse.Namespace, proofs: dict[Path, Proof]) -> int:
    """Say which files were made and what was found in them."""
    found = tuple(problem for proof in proofs.values() for problem in proof.problems)
    code = ERRORS_FOUND if has_errors(found) else DONE
    if options.json:
        files = [{"file": str(path), "problems": plain(proof.problems)} for path, proof in proofs.items()]
        return print_json({"files": files}, code)
    for path, proof in proofs.items():
        print_problems(proof.problems)
        print(f"Wrote {path}: {count(proof.problems)}")
    return code


def print_problems(problems: Iterable[Problem]) -> None:
    """Print problems, a line each."""
    for problem in problems:
        print(f"  {SIGNS[problem.severity]} {problem.code}: {problem}")


def count(problems: Sequence[Problem]) -> str:
    """Say in a sentence how many errors and warnings there are."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = sum(problem.severity is Severity.WARNING for problem in problems)
    if not errors and not warnings:
        return "nothing stands against printing it."
    parts = [f"{errors} error{'s' * (errors != 1)}"] * bool(errors)
    parts += [f"{warnings} warning{'s' * (warnings != 1)}"] * bool(warnings)
    return f"{' and '.join(parts)}{'; do not print it yet.' if errors else '.'}"


def plain(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Return problems as plain values for JSON."""
    return [asdict(problem) for problem in problems]


def table(options: argparse.Namespace, name: str, rows: list[dict[str, str]]) -> int:
    """Print rows as columns, or as JSON."""
    if options.json:
        return print_json({name: rows}, DONE)
    widths = {key: max(len(row[key]) for row in rows) for key in rows[0]} if rows else {}
    for row in rows:
        print("  ".join(row[key].ljust(widths[key]) for key in row).rstrip())
    return DONE


def say(options: argparse.Namespace, result: dict[str, str], sentence: str) -> int:
    """Print a sentence, or its result as JSON."""
    if options.json:
        return print_json(dict(result), DONE)
    print(sentence)
    return DONE


def print_json(value: dict[str, Any], code: int) -> int:
    """Print JSON; returns the exit code given."""
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))
    return code


@contextmanager
def progress(what: str) -> Iterator[None]:
    """Say on a terminal what is being done, and take it back when it is done."""
    on_terminal = sys.stderr.isatty()
    if on_terminal:
        print(f"{what} …", end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if on_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
