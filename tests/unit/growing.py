"""What the package does with long text: its expressions, found by themselves, and a measure of growth."""

from __future__ import annotations

import ast
import gc
import importlib
import inspect
import pkgutil
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import TypeVar

import samplan
from samplan.expression import METHODS, Expression

SMALL, LARGE = 10_000, 100_000
"""Characters; ten times as many may take some ten times as long."""
MOST = 25
"""Ten times, with room for memory and noise; what is quadratic takes a hundred times."""
TICK = 0.01
"""Seconds under which the clock says nothing; nothing that is quadratic gets through 100 KB in them."""
GUARD = 10.0
"""Seconds of its own time after which a step is called endless; a busy machine makes no step endless."""


_MAKERS = frozenset({"Expression", *(f"re.{name}" for name in (*METHODS, "compile"))})

SIGNS = (
    *(" ", "\N{NO-BREAK SPACE}", "\t", "\n", "\r", "\r\n", "\N{LINE SEPARATOR}", "\x01", "\ufeff"),
    *("a", "å", "7", "#", "[", "]", "(", "{", "-", "\N{EN DASH}", "\N{MINUS SIGN}", "+", "=", "\N{BULLET}"),
    *('"', "'", "\N{RIGHT DOUBLE QUOTATION MARK}", "`", "~", "%", "*", "_", "|", ">", "<", "\\", "/", "!"),
    *("&", ":", ",", ".", "?", "@", "\N{COMBINING DIAERESIS}", "\N{LATIN CAPITAL LETTER A WITH TILDE}"),
    *(
        "- ",
        "-\N{NO-BREAK SPACE}",
        "a ",
        "7 ",
        "7 777 ",
        "7,5 ",
        "# ",
        "#\r\n",
        ": ",
        "a: ",
        "[a](",
        "](",
        "a[",
        "[a",
        "[[",
    ),
    *(
        "![",
        "* ",
        "** ",
        "*a ",
        "_a",
        "a_",
        "\\\\",
        "\\a",
        "&a ",
        "!a ",
        "<a",
        "<http:",
        "'a' ",
        '"a" ',
        "``a",
    ),
    *(
        "/*",
        " #a",
        "cirka ",
        "tusen ",
        "a.",
        "1.\n",
        "> ",
        "\n\n",
        "\n-",
        "- a\n",
        "x_ _",
        "\N{ACUTE ACCENT}´",
    ),
)
"""One and more of each class of sign that the expressions speak of, to be repeated."""
END = "!"
"""What a long run of signs ends in, so that it is not what an expression wants."""


def repeated(sign: str, size: int) -> str:
    """The sign again and again."""
    return sign * (size // len(sign))


@contextmanager
def guarded() -> Iterator[None]:
    """An error in place of a test run that hangs: an expression lets go when a signal raises."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, GUARD)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


Value = TypeVar("Value")

ATTEMPTS = 12
"""How often a ratio that is too large is measured again: a busy machine slows one of the two down."""
SURE, FEW = 60, 3
"""What is quadratic is further off, and needs no more than a few attempts."""


def growth(run: Callable[[Value], object], small: Value, large: Value) -> float:
    """How many times as long the large input takes as the small one; infinite where it does not end."""
    try:
        with guarded():
            if (first := _best(run, large, 1)) <= TICK:
                return 1
            ratio = first / max(_best(run, small, 3), TICK / MOST)
            for attempt in range(ATTEMPTS):
                if ratio <= MOST or (attempt >= FEW and ratio > SURE):
                    break
                ratio = min(ratio, _best(run, large, 3) / max(_best(run, small, 5), TICK / MOST))
            return ratio
    except TimeoutError:
        return float("inf")


def _best(run: Callable[[Value], object], value: Value, times: int) -> float:
    best = float("inf")
    gc.disable()  # it looks through all that the tests hold, the oftener the more a step makes
    try:
        for _ in range(times):
            start = time.thread_time()
            run(value)
            best = min(best, time.thread_time() - start)
    finally:
        gc.enable()
    return best


@cache
def modules() -> dict[str, ModuleType]:
    """Every module of the package, by name."""
    names = (one.name for one in pkgutil.walk_packages(samplan.__path__, "samplan."))
    return {name: importlib.import_module(name) for name in names if not name.endswith("__main__")}


Ask = Callable[[str], object]


@cache
def expressions() -> dict[str, tuple[Ask, ...]]:
    """How each expression of the package is asked, by module and name.

    Found are the values of modules, and what is written out in a call (`re.sub("a+", …)`).
    """
    found: dict[str, tuple[Ask, ...]] = {}
    for module, content in modules().items():
        for name, value in vars(content).items():
            for inner, pattern in _named(name, value):
                found[f"{module}.{inner}"] = _ways(pattern, methods().get(id(pattern), {"search"}))
        for call in _calls(content):
            method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            if method in {*METHODS, "compile"} and isinstance(call.args[0], ast.Constant):
                pattern = Expression(str(call.args[0].value))
                found[f"{module}: {pattern.pattern}"] = _ways(pattern, {method})
    return found


@cache
def made_while_running() -> set[str]:
    """Functions that put an expression together from parts: module and name."""
    found = set()
    for module, content in modules().items():
        tree = ast.parse(inspect.getsource(content) or "pass")
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for function in functions:
            if any(not isinstance(call.args[0], ast.Constant) for call in _calls_within(function)):
                found.add(f"{module}.{function.name}")
    return found


def _calls(module: ModuleType) -> Iterator[ast.Call]:
    yield from _calls_within(ast.parse(inspect.getsource(module) or "pass"))


def _calls_within(tree: ast.AST) -> Iterator[ast.Call]:
    """What is called of the module `re` with an expression, and what makes one of a pattern."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if ast.unparse(node.func) in _MAKERS:
            yield node


def _named(name: str, value: object) -> Iterator[tuple[str, Expression]]:
    """The expressions that a name of a module stands for."""
    if isinstance(value, Expression):
        yield name, value
    elif isinstance(value, dict | list | tuple):
        for index, item in enumerate(value.values() if isinstance(value, dict) else value):
            yield from _named(f"{name}[{index}]", item)


@cache
def methods() -> dict[int, frozenset[str]]:
    """How the package asks each expression, by its identity: `match` and `search` grow differently."""
    used: dict[int, set[str]] = {}
    for module in modules().values():
        for node in ast.walk(ast.parse(inspect.getsource(module) or "pass")):
            if isinstance(node, ast.Attribute) and node.attr in METHODS:
                owner = node.value
                value = vars(module).get(owner.id) if isinstance(owner, ast.Name) else None
                for _, pattern in _named("", value):
                    used.setdefault(id(pattern), set()).add(node.attr)
    return {key: frozenset(value) for key, value in used.items()}


def _ways(pattern: Expression, used: Iterable[str]) -> tuple[Ask, ...]:
    """The ways in which the package asks an expression."""
    ways: list[Ask] = [getattr(pattern, name) for name in ("match", "fullmatch") if name in used]
    if set(used) - {"match", "fullmatch"}:
        ways.append(lambda text: sum(1 for _ in pattern.finditer(text)))
    return tuple(ways)
