"""What a command may import: the deterministic side of start-up time."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from samplan.render.formats import FINDINGS

ROOT = Path(__file__).parent.parent
CLEAN = "plans/norrbygden-2025.yaml"
BESIDE = ("--with", "plans/norrbygden-2025-goals.yaml")
"""The goals plan, which says whose the clean plan is: without it rules cannot decide, and say so."""
HEAVY = (
    "rich",
    "jinja2",
    "babel",
    "pydantic",
    "pydantic_core",
    "markdown_it",
    "importlib.metadata",
    "email",
    "asyncio",
    "typing_extensions",
    "dataclasses",
    "inspect",
)
LOOK = """
import sys
from samplan.__main__ import main
sys.argv = ["samplan", *{arguments!r}]
code = main()
print("MODULES", *sorted(sys.modules))
sys.exit(code)
"""


TYPER = """
import sys
from typing import Annotated
import typer, typer._click.exceptions
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
@app.command()
def command(
    paths: Annotated[list[str], typer.Argument()],
    word: Annotated[str, typer.Option("--word")] = "",
    words: Annotated[list[str], typer.Option("--words")] = [],
    switch: Annotated[bool, typer.Option("--switch")] = False,
) -> None:
    print(*sys.modules)
app(["path"], standalone_mode=False)
"""


COMPILED = """
import sys, re, re._compiler
compiled, compile_ = [], re._compiler.compile
def counting(pattern, flags=0):
    frame = sys._getframe(1)
    while frame.f_globals["__name__"] in ("re", "samplan.expression"):
        frame = frame.f_back
    compiled.append(frame.f_globals["__name__"])
    return compile_(pattern, flags)
re._compiler.compile = counting
from samplan.__main__ import main
sys.argv = ["samplan", *{arguments!r}]
code = main()
print("COMPILED", *compiled)
sys.exit(code)
"""
LOADED = """
import sys
from types import ModuleType
from samplan.__main__ import main
from samplan.cli.imports import SELDOM
sys.argv = ["samplan", *{arguments!r}]
code = main()
print("LOADED", *(name for name in SELDOM if type(sys.modules.get(name)) is ModuleType))
sys.exit(code)
"""


@cache
def modules_of_typer() -> set[str]:
    """What the command line's own library imports, which differs from release to release (ADR 0007)."""
    result = subprocess.run([sys.executable, "-c", TYPER], capture_output=True, text=True, check=True)
    return set(result.stdout.split()) - {"typer"}


@cache
def modules_of(*arguments: str) -> set[str]:
    """The modules that a run of the command has imported in a fresh interpreter, beside those of Typer."""
    program = LOOK.format(arguments=list(arguments))
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return set(result.stdout.rpartition("MODULES ")[2].split()) - modules_of_typer()


def beside_rules(modules: set[str]) -> set[str]:
    """The modules without those of one rule each: there is one more for each rule."""
    return {name for name in modules if not re.fullmatch(r"samplan\.rules\.\w+\.\w+", name)}


def without_links(folder: Path) -> Path:
    """A clean plan whose texts carry no figures."""
    plan = folder / "plan.yaml"
    text = (ROOT / CLEAN).read_text(encoding="utf-8")
    plan.write_text(re.sub(r"\[([^\[\]]*)\]\(figure:[^()]*\)", r"\1", text), encoding="utf-8")
    return plan


def test_validate_of_a_clean_plan_imports_nothing_heavy(tmp_path: Path) -> None:
    modules = modules_of("validate", str(without_links(tmp_path)), *BESIDE)
    assert "samplan.schema.reader" in modules
    assert not modules & set(HEAVY)
    assert len(beside_rules(modules)) < 230  # as many as there are: another one has to be needed


def test_validate_of_a_clean_plan_with_figure_links_imports_what_reads_them_and_nothing_else() -> None:
    modules = modules_of("validate", CLEAN, *BESIDE)
    assert {"markdown_it"} <= modules & set(HEAVY) <= {"markdown_it", "dataclasses"}  # markdown-it has some
    assert len(beside_rules(modules)) < 304


def printed_after(word: str, program: str, folder: Path) -> list[str]:
    """What a program prints last, after a word, when it has checked a clean plan."""
    program = program.format(arguments=["validate", str(without_links(folder)), *BESIDE])
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout.rpartition(word)[2].split()


def test_a_clean_plan_compiles_few_expressions(tmp_path: Path) -> None:
    """What Typer brings along, and what only odd values need, waits: a fifth of the run was compiling."""
    asked_by = printed_after("COMPILED", COMPILED, tmp_path)
    assert len([name for name in asked_by if name.startswith("samplan.")]) <= 34  # another has to be needed
    assert not {"platform", "tokenize", "gettext", "locale"} & set(asked_by)  # Typer brings them along


def test_what_typer_brings_along_for_shells_and_archives_is_not_loaded(tmp_path: Path) -> None:
    assert [] == printed_after("LOADED", LOADED, tmp_path)


@pytest.mark.parametrize("name", FINDINGS)
def test_a_format_that_is_not_asked_for_is_not_imported(name: str) -> None:
    own = {
        one: {module for module in modules_of("validate", CLEAN, *BESIDE, "-f", one) if _is_of_format(module)}
        for one in {"text", name}
    }
    assert own["text"] <= {"samplan.render.findings_text", "samplan.render.findings_frame"}
    assert name in ("text", "json") or own[name] - own["text"]
    others = {f"samplan.render.ci.{one}" for one in FINDINGS if one != name.partition("-")[0]}
    assert not own[name] & others


def _is_of_format(module: str) -> bool:
    return module.startswith(("samplan.render.ci", "samplan.render.report", "samplan.render.findings"))


@pytest.mark.parametrize(
    "arguments", [("rules",), ("explain", "sum-cost"), ("explain", "yaml-tab", "-f", "json")], ids=" ".join
)
def test_rules_and_explain_load_neither_plans_nor_rules(arguments: tuple[str, ...]) -> None:
    modules = modules_of(*arguments)
    assert "typer" in modules
    assert not modules & {*HEAVY, "yaml", "pydantic_core", "samplan.rules", "samplan.loading"}


def test_version_imports_nothing() -> None:
    modules = modules_of("--version")
    assert "samplan" in modules
    assert not modules & {*HEAVY, "typer", "yaml", "pydantic_core", "samplan.api", "samplan.cli"}


@pytest.mark.parametrize("arguments", [("render", CLEAN, "-o", "-"), ("diff", CLEAN, CLEAN)], ids=" ".join)
def test_render_and_diff_do_without_the_models(arguments: tuple[str, ...]) -> None:
    modules = modules_of(*arguments)
    assert "samplan.schema.part" in modules
    assert not modules & {"pydantic", "rich"}
    assert not [name for name in modules if name.startswith(("typst", "samplan.render.typst"))]
