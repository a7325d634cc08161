"""Jinja2 as a sandbox: templates of strangers may loop and print, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from jinja2 import DictLoader, StrictUndefined, TemplateError, meta, nodes, pass_context
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from leaflet_studio.problems import LeafletError, Place, Problem, Room, error

FILTERS: Final = frozenset({
    "abs", "batch", "capitalize", "capitals", "count", "default", "dictsort", "escape", "e", "first", "float",
    "groupby", "int", "items", "join", "last", "length", "list", "lower", "map", "max", "min", "reject",
    "rejectattr", "replace", "round", "select", "selectattr", "slice", "sort", "string", "sum", "title", "trim",
    "truncate", "unique", "upper", "urlencode", "wordcount",
})  # fmt: skip
SOURCE_LIMIT: Final = 256_000
OUTPUT_LIMIT: Final = 5_000_000
RANGE_LIMIT: Final = 1000
INCLUDE_DEPTH: Final = 10
REFUSED: Final = (nodes.Pow, nodes.Mul, nodes.Mod, nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)
METHODS: Final = frozenset({"items", "keys", "values", "get", "startswith", "endswith", "strip", "split"})


class PackEnvironment(ImmutableSandboxedEnvironment):
    """The environment of a layout pack: strict, escaping, with a short list of filters and methods."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        super().__init__(
            loader=DictLoader(dict(templates)),
            autoescape=True,
            undefined=StrictUndefined,
            optimized=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.filters["capitals"] = _capitals
        self.filters = {name: function for name, function in self.filters.items() if name in FILTERS}
        self.globals.clear()
        self.globals["range"] = _bounded_range
        self.globals["namespace"] = _namespace()
        self._named: dict[str, frozenset[str] | None] = {}

    def may_use(self, template: str, name: str) -> bool:
        """Tell whether a template, or one that it includes, takes a value of this name; a faulty one may."""
        named = self._names_in(template)
        return named is None or name in named

    def _names_in(self, template: str) -> frozenset[str] | None:
        """Return the names that a template takes from its context; None where nobody can tell."""
        if template not in self._named:
            self._named[template] = frozenset()
            self._named[template] = self._found_in(template)
        return self._named[template]

    def _found_in(self, template: str) -> frozenset[str] | None:
        try:
            assert self.loader is not None
            tree = self.parse(self.loader.get_source(self, template)[0])
            found = meta.find_undeclared_variables(tree)
        except TemplateError:
            return None
        for other in meta.find_referenced_templates(tree):
            named = self._names_in(other) if other else None
            if named is None:
                return None
            found |= named
        return frozenset(found)

    def wrap_str_format(self, value: Any) -> None:
        """Offer no safe stand-in for `str.format`: it is not allowed at all."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Allow the items of plain values and a few harmless methods."""
        if callable(value):
            return attr in METHODS and isinstance(obj, (str, dict))
        return super().is_safe_attribute(obj, attr, value)


def check_template(name: str, source: str) -> tuple[Problem, ...]:
    """Tell what is wrong with a template before it is rendered, with its line."""
    where = Place(file=name)
    if len(source.encode()) > SOURCE_LIMIT:
        return (error("template-too-large", f"The template is larger than {SOURCE_LIMIT // 1000} kB.", where),)
    environment = PackEnvironment({})
    try:
        tree = environment.parse(source, name)
        # Jinja2 reckons constants out when it compiles: 'a' * 1000000000 must not come so far.
        refused = (*_refused_nodes(name, tree), *_refused_filters(name, tree))
        if not refused:
            environment.compile(tree, name)
    except TemplateSyntaxError as fault:
        return (error("template-faulty", f"The template is faulty: {fault.message}.", Place(name, fault.lineno)),)
    except (TemplateError, RecursionError) as fault:
        return (error("template-faulty", f"The template is faulty: {fault}.", where),)
    return refused


def render_template(environment: PackEnvironment, name: str, context: Mapping[str, object]) -> str:
    """Fill a template. Raises LeafletError (layout) with the template's name and line."""
    try:
        pieces: list[str] = []
        length = 0
        for piece in environment.get_template(name).generate(dict(context)):
            pieces.append(piece)
            length += len(piece)
            if length > OUTPUT_LIMIT:
                raise SecurityError("its output is larger than 5 MB")
        return "".join(pieces)
    except TemplateSyntaxError as fault:
        raise _faulty(fault.name or name, fault.lineno, fault.message or "syntax error") from fault
    except UndefinedError as fault:
        raise _faulty(name, 0, f"it uses a value that there is not: {fault.message}") from fault
    except (TemplateError, ArithmeticError, LookupError, ValueError, TypeError, RecursionError, MemoryError) as fault:
        raise _faulty(name, 0, str(fault)) from fault


def _faulty(name: str, line: int, message: str) -> LeafletError:
    problem = error("template-faulty", f"The template cannot be filled: {message}.", Place(name, line))
    return LeafletError(Room.LAYOUT, problem)


def _refused_nodes(name: str, tree: nodes.Template) -> tuple[Problem, ...]:
    return tuple(
        error("template-refused", "This construct of Jinja2 is not allowed in a layout pack.", Place(name, node.lineno))
        for node in tree.find_all(REFUSED)
    )


def _refused_filters(name: str, tree: nodes.Template) -> tuple[Problem, ...]:
    return tuple(
        error("template-refused", f"The filter “{node.name}” is not allowed.", Place(name, node.lineno))
        for node in tree.find_all(nodes.Filter)
        if node.name not in FILTERS
    )


@pass_context
def _capitals(context: Context, text: str) -> str:
    """Write a text in capitals as its language does: the context brings the function."""
    capitals: Callable[[str], str] = context["capitals"]
    return capitals(text)


def _bounded_range(*bounds: int) -> range:
    numbers = range(*bounds)
    if len(numbers) > RANGE_LIMIT:
        raise SecurityError(f"a range of more than {RANGE_LIMIT} numbers")
    return numbers


def _namespace() -> type:
    from jinja2.utils import Namespace

    return Namespace
