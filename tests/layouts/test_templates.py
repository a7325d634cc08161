"""Templates of strangers may loop and print, and nothing else."""

from __future__ import annotations

import pytest

from leaflet_studio.layouts import templates
from leaflet_studio.layouts.templates import PackEnvironment, check_template, render_template
from leaflet_studio.problems import LeafletError, Room

CONTEXT = {"statement": {"title": "Lift <the> ban"}, "items": ["a", "b"]}


def filled(source: str) -> str:
    return render_template(PackEnvironment({"a": source}), "a", CONTEXT)


def test_what_is_printed_is_escaped() -> None:
    assert filled("{{ statement.title }}") == "Lift &lt;the&gt; ban"


def test_templates_may_loop_choose_and_include() -> None:
    environment = PackEnvironment(
        {"a": "{% for x in items if x != 'b' %}{% include 'b' %}{% endfor %}", "b": "[{{ x }}]"}
    )
    assert render_template(environment, "a", CONTEXT) == "[a]"


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ statement.__init__ }}",
        "{{ statement.title.format(1) }}",
        "{{ items.append('c') }}",
        "{{ lipsum() }}",
        "{{ cycler }}",
        "{{ self.__init__.__globals__ }}",
        "{{ missing }}",
        "{{ statement.missing }}",
        "{% include 'elsewhere' %}",
        "{% for x in range(100000) %}{% endfor %}",
        "{{ 'a'.center(2000000000) }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for a in range(999) %}{% for b in range(999) %}{% for c in range(999) %}{{ a }}{% endfor %}{% endfor %}"
        "{% endfor %}",
    ],
)
def test_an_escape_or_a_bomb_ends_in_one_clear_error(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "OUTPUT_LIMIT", 50_000)
    with pytest.raises(LeafletError) as stop:
        filled(source)
    assert stop.value.room is Room.LAYOUT
    (problem,) = stop.value.problems
    assert problem.code == "template-faulty"


@pytest.mark.parametrize(
    "source",
    [
        "{{ statement.title | safe }}",
        "{{ statement | tojson }}",
        "{{ items | attr('x') }}",
        "{{ 'x' * 9 }}",
        "{{ 9 ** 9 }}",
        "{{ 'a%s' % 'b' }}",
        "{% autoescape false %}x{% endautoescape %}",
    ],
)
def test_what_could_harm_is_refused_before_it_runs(source: str) -> None:
    assert check_template("slots/lead.html.j2", source)


def test_a_fault_names_the_template_and_its_line() -> None:
    (problem,) = check_template("slots/lead.html.j2", "<p>\n{% for %}\n</p>")
    assert (problem.where.file, problem.where.line) == ("slots/lead.html.j2", 2)


def test_a_huge_template_is_refused() -> None:
    assert [problem.code for problem in check_template("a", "x" * 300_000)] == ["template-too-large"]


@pytest.mark.parametrize(
    ("source", "may"),
    [
        ("{{ items[0] }}", False),
        ("{% if event %}x{% endif %}", True),
        ("{{ items }}{% include 'named' %}", True),
        ("{% include 'plain' %}", False),
        ("{% include items[0] %}", True),
        ("{% for event in items %}{{ event }}{% endfor %}", False),
        ("{% include 'elsewhere' %}", True),
        ("{{ event", True),
    ],
)
def test_it_is_known_whether_a_template_may_name_the_event(source: str, may: bool) -> None:
    environment = PackEnvironment({"a": source, "named": "{{ event.title }}{% include 'a' %}", "plain": "{{ items }}"})
    assert environment.may_use("a", "event") is may
