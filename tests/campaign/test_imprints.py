"""What a country's law wants in an imprint is told where it is missing, and what is filled in is printed."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from leaflet_studio.campaign.checks import check_campaign
from leaflet_studio.campaign.imprints import NO_ADVICE, find_rule, list_rules
from leaflet_studio.campaign.model import IMPRINT_FIELDS, Campaign, Organisation
from leaflet_studio.problems import LeafletError, Problem, Severity
from leaflet_studio.resources import assets_folder
from leaflet_studio.typeset.compose import imprint_text
from leaflet_studio.typeset.languages import find_language

FOLDER = assets_folder() / "imprints"
RULES = list_rules(FOLDER)
COUNTRIES = ["AT", "AU", "CA", "CH", "DE", "FR", "GB", "IE", "IN", "KZ", "RU", "TR", "US", "ZA"]


def told(sample: Campaign, **organisation: str) -> tuple[Problem, ...]:
    campaign = replace(sample, organisation=replace(sample.organisation, **organisation))
    return tuple(each for each in check_campaign(campaign, "en", None) if each.code.startswith("imprint"))


def test_the_countries_are_those_of_the_readme() -> None:
    assert [rule.country for rule in RULES] == COUNTRIES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.country)
def test_a_rule_has_sources_a_known_scope_and_fields_that_there_are(rule) -> None:
    assert rule.sources
    assert all(source.law and source.section and source.read for source in rule.sources)
    assert (rule.scope == "none") is not bool(rule.wants)
    assert rule.confidence in ("high", "medium")
    assert {want.name for want in rule.wants} <= {field.name for field in fields(Organisation)}
    assert rule.lines()[-1] == NO_ADVICE


def test_without_a_country_nothing_is_asked_for(sample: Campaign) -> None:
    assert told(sample) == ()


def test_what_germany_wants_and_lacks_is_told_at_its_field(sample: Campaign) -> None:
    problems = told(sample, country="DE")
    assert {problem.where.field for problem in problems} == {"organisation.printer", "organisation.publisher"}
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    assert told(sample, country="DE", printer="Press, Town", publisher="We, Town") == ()


def test_what_is_not_asked_of_everybody_is_a_note(sample: Campaign) -> None:
    (problem,) = told(sample, country="GB", printer="Press, Town", promoter="We, Town")
    assert (problem.severity, problem.where.field) == (Severity.NOTE, "organisation.on_behalf_of")


def test_a_country_without_a_known_rule_is_told(sample: Campaign) -> None:
    assert [problem.code for problem in told(sample, country="XX")] == ["imprint-rule-unknown"]


def test_parts_alone_are_an_imprint(sample: Campaign) -> None:
    assert told(sample, imprint="", publisher="We, Town") == ()
    assert [problem.code for problem in told(sample, imprint=" ")] == ["imprint-missing"]


@pytest.mark.parametrize(
    ("tag", "line"),
    [
        ("en", "Free text · Published by: We · Printed by: Press"),
        ("de", "Free text · Herausgeber: We · Druck: Press"),
        ("ru", "Free text · Издатель: We · Изготовитель: Press"),
    ],
)
def test_the_parts_stand_after_the_free_text_with_their_labels(tag: str, line: str) -> None:
    language, _ = find_language(tag, assets_folder() / "languages")
    organisation = Organisation(imprint="Free text ", publisher="We", printer=" Press")
    assert imprint_text(organisation, language) == line


def test_every_part_of_an_imprint_is_printed_in_order() -> None:
    language, _ = find_language("en", assets_folder() / "languages")
    text = imprint_text(Organisation(**{name: name.upper() for name in IMPRINT_FIELDS}), language)
    assert [part.partition(": ")[2] for part in text.split(" · ")] == [name.upper() for name in IMPRINT_FIELDS]


def test_a_faulty_rule_is_told_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "DE.toml").write_text("title = 3\nwrong")
    with pytest.raises(LeafletError, match=r"DE\.toml"):
        find_rule("de", tmp_path)
