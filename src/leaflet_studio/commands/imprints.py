"""The commands for imprints: what the law of a country wants."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from leaflet_studio.commands.telling import DONE, print_json, table
from leaflet_studio.resources import assets_folder


def list_imprints(options: argparse.Namespace) -> int:
    """List the countries whose rules are known."""
    from leaflet_studio.campaign.imprints import list_rules

    rules = list_rules(assets_folder() / "imprints")
    rows = [
        {
            "id": rule.country,
            "country": rule.title,
            "wants": ", ".join(want.name for want in rule.wants) or "nothing known",
        }
        for rule in rules
    ]
    return table(options, "imprints", rows)


def show_imprint(options: argparse.Namespace) -> int:
    """Say a country’s rule. Raises LeafletError (usage) where none is known."""
    from leaflet_studio.campaign.imprints import NO_ADVICE, find_rule, list_rules
    from leaflet_studio.problems import LeafletError, Room, error

    rule = find_rule(options.country, assets_folder() / "imprints")
    if rule is None:
        known = ", ".join(each.country for each in list_rules(assets_folder() / "imprints"))
        message = f"No rule for imprints is known for “{options.country}”."
        raise LeafletError(Room.USAGE, error("imprint-rule-unknown", message, hint=f"Known: {known}."))
    if options.json:
        return print_json({"imprint": asdict(rule), "advice": NO_ADVICE}, DONE)
    print("\n".join(rule.lines()))
    return DONE
