"""The handbook's table of rules is that of the rules; run this file to write it anew."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from pathlib import Path

import test_drawing_rules
import test_flavour_rules
import test_own_files
import test_privacy_rules
import test_rules
import test_whole_rules

from leaflet_studio.preflight import run
from leaflet_studio.preflight.flavours import OLD, PDFX, PLAIN_COLOUR, X4
from leaflet_studio.preflight.run import CHECKS, Check

DOCS = Path(__file__).parents[2] / "docs" / "preflight.md"
MARK = "<!-- table: made from the rules by tests/preflight/test_preflight_docs.py -->\n"
MAKERS = {"error", "warning", "note"}
PASSED_ON = {"_small", "_thin", "_resolution"}
TABLES: tuple[dict[str, tuple[object, ...]], ...] = (
    test_rules.FILE_RULES, test_rules.BYTE_RULES, test_drawing_rules.DRAWING_RULES, test_flavour_rules.OLD_RULES,
    test_privacy_rules.PRIVACY_RULES, test_whole_rules.WHOLE_RULES, test_own_files.OWN_RULES,
)  # fmt: skip
X4_ALONE = frozenset({X4})
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
SHOPS = {
    None: "every shop",
    PDFX: "PDF/X",
    OLD: "PDF/X-1a, X-3",
    PLAIN_COLOUR: "PDF/X-4, X-1a, CMYK",
    X4_ALONE: "PDF/X-4",
}


def problem_codes(check: Check) -> list[str]:
    """Return the codes that a rule's function makes problems with, in order."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(check.find)))
    found: list[str] = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        literals = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if name in MAKERS or isinstance(call.func, ast.IfExp):
            found += literals[:1]
        elif name in PASSED_ON:
            found += [literal for literal in literals if KEBAB.fullmatch(literal)]
    return list(dict.fromkeys(found))


def shops(check: Check) -> str:
    """Return for which shops a rule is an error, and what it is elsewhere."""
    if check.flavours is None:
        return SHOPS[None]
    labelled = ", labelled so" if check.labelled else ""
    return SHOPS[check.flavours] + (labelled or ("" if check.strict else "; a warning elsewhere"))


def table() -> str:
    rows = ["| codes | for | rule |", "|---|---|---|"]
    for check in CHECKS:
        codes = ", ".join(f"`{code}`" for code in problem_codes(check))
        rows.append(f"| {codes} | {shops(check)} | {inspect.getdoc(check.find)} |")
    return "\n".join(rows) + "\n"


def test_every_rule_makes_problems_and_says_which_rule_it_is():
    for check in CHECKS:
        assert problem_codes(check), check.find.__name__
        assert all(KEBAB.fullmatch(code) or code.isalpha() for code in problem_codes(check)), check.find.__name__
        assert "\n" not in (inspect.getdoc(check.find) or "\n"), check.find.__name__


def test_every_code_is_provoked_by_a_file_that_is_broken_so():
    provoked = {code for table in TABLES for *_, codes in table.values() for code in codes}
    assert {code for check in CHECKS for code in problem_codes(check)} - provoked == set()


def test_no_two_rules_share_a_function():
    functions = [check.find for check in CHECKS]
    assert len(set(functions)) == len(functions)


def test_every_function_of_the_rules_is_registered():
    registered = {check.find for check in CHECKS}
    modules = {inspect.getmodule(find) for find in registered}
    defined = {
        function
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if name.startswith("check_")
    }
    assert defined == registered


def test_the_handbook_lists_the_rules_as_they_are():
    assert DOCS.read_text("utf-8").partition(MARK)[2].strip() == table().strip()


def test_the_handbook_names_the_codes_of_files_that_cannot_be_examined():
    text = DOCS.read_text("utf-8")
    for code in re.findall(r'error\("([a-z-]+)"', inspect.getsource(run)):
        assert f"`{code}`" in text


if __name__ == "__main__":
    DOCS.write_text(DOCS.read_text("utf-8").partition(MARK)[0] + MARK + "\n" + table(), "utf-8")
