"""The commands for print shops: list, show, check."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from leaflet_studio.commands.editions import shop_named
from leaflet_studio.commands.telling import DONE, plain, print_json, print_problems, table
from leaflet_studio.problems import Room
from leaflet_studio.resources import shop_folders


def list_shops(options: argparse.Namespace) -> int:
    """List the print shops."""
    from leaflet_studio.shops import list_shops

    rows = [{"id": shop_id, "title": shop_named(shop_id).title} for shop_id in list_shops(shop_folders())]
    return table(options, "shops", rows)


def show_shop(options: argparse.Namespace) -> int:
    """Show what a print shop asks for, and where each number is from."""
    shop = shop_named(options.shop)
    if options.json:
        plain_shop = replace(shop, sources=dict(shop.sources))
        return print_json({"shop": asdict(plain_shop)}, DONE)
    print(f"{shop.title} ({shop.id})")
    for note in shop.notes:
        print(f"  {note}")
    output = shop.output
    print(
        f"  output = {output.condition}, as {output.identifier}, with {output.profile}{_source(shop.sources, 'output')}"
    )
    for name, value in _asked(shop):
        print(f"  {name} = {value}{_source(shop.sources, name)}")
    if "defaults" in shop.sources:
        print(f"  Where nothing is named: {shop.sources['defaults']}")
    print(f"  Own print shops belong in {shop_folders()[0]}")
    return DONE


def check_shop(options: argparse.Namespace) -> int:
    """Check a print shop’s file."""
    from leaflet_studio.shops import check_shop

    _, problems = check_shop(options.file)
    code = int(Room.USAGE) if problems else DONE
    if options.json:
        return print_json({"file": str(options.file), "problems": plain(problems)}, code)
    print_problems(problems)
    print(f"{options.file}: {_verdict(len(problems))}")
    return code


def _verdict(faults: int) -> str:
    if not faults:
        return "this print shop can be used."
    return f"{faults} fault{'s' * (faults != 1)}; correct {'them' if faults > 1 else 'it'} first."


def _asked(shop: Any) -> Iterator[tuple[str, str]]:
    for each in fields(shop):
        if each.name not in ("id", "title", "output", "notes", "sources"):
            yield each.name, _said(getattr(shop, each.name))


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(_said(each) for each in value) or "all"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _source(sources: Mapping[str, str], name: str) -> str:
    return f"   ({sources[name]})" if name in sources else ""
