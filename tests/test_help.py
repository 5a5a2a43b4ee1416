"""Help that teaches: what it lists, that its examples run, that a slip is answered with what was meant."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from samplan.api.manuals import stored_entries
from samplan.cli import run
from samplan.cli.app import built
from samplan.cli.commands import COMMANDS
from samplan.cli.exits import ExitCode
from samplan.cli.settings import Settings
from samplan.cli.terminal import Terminal
from samplan.render.words import say
from samplan.texts import Language
from tests.running import ROOT, samplan

LANGUAGES: tuple[Language, ...] = ("sv", "en")
OWN_RULE = """\
[[rules]]
id = "nb-costs"
title = "Högst tio miljoner"
figure = "costs.total.{year}"
comparison = "at_most"
bound = "10 mkr"
message = "{figure}"
source = "styrelsen"
cases = "nb-costs.yaml"
"""
CASE = """\
- pass: Fem miljoner
  plan: {budget: {unit: mkr, columns: [2021], costs: [{name: Insatser, amounts: [5]}]}}
- fail: Elva miljoner
  plan: {budget: {unit: mkr, columns: [2021], costs: [{name: Insatser, amounts: [11]}]}}
  says: {budget.costs: 11}
"""
EXAMPLES = [(name, line) for name, one in COMMANDS.items() for line in one.examples.splitlines()]


def said(*arguments: str, language: Language = "sv", columns: int = 80) -> tuple[int, str, str]:
    """The exit code of a call, what it prints, and what it says on the other stream."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(columns))
        patch.setattr(sys, "stdout", printed := StringIO())
        patch.setattr(sys, "stderr", told := StringIO())
        code = run([*arguments, "--lang", language])
        return code, printed.getvalue(), told.getvalue()


def help_of(*command: str, language: Language = "sv", columns: int = 80) -> str:
    """A page of help."""
    code, page, told = said(*command, "--help", language=language, columns=columns)
    assert (0, "") == (code, told)
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_of_samplan_lists_commands_flags_and_exit_codes(language: Language) -> None:
    page = help_of(language=language)
    for name in COMMANDS:
        assert f"\n  {name} " in page
    for flag in ("-h, --help", "-V, --version", "--lang sv|en", "--color auto|always|never", "--debug"):
        assert f"\n  {flag} " in page
    _, _, codes = page.partition("Avslutskoder:\n" if language == "sv" else "Exit codes:\n")
    assert [f"{code.value}" for code in ExitCode] == [
        line.split()[0] for line in codes.splitlines() if line[:2] == "  " and line[2:3].isdigit()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_each_command_says_defaults_and_exit_codes(name: str, language: Language) -> None:
    words = " ".join(help_of(name, language=language).split())
    for option in built(name, Terminal(Settings(language))).params:
        if option.param_type_name == "option" and not option.is_flag and option.default not in ("", []):
            _, _, after = words.partition(f" {max(option.opts, key=len)} {option.metavar} ")
            without = "Utan flaggan: " if language == "sv" else "Without it: "
            assert without in after.partition(" --")[0], option.opts
    for code in COMMANDS[name].codes:
        assert f" {code.value} " in words
    assert ExitCode.FINE in COMMANDS[name].codes


@pytest.mark.parametrize(("name", "line"), EXAMPLES, ids=[line for _, line in EXAMPLES])
def test_an_example_runs_as_it_stands(name: str, line: str, tmp_path: Path) -> None:
    """In a folder with the files that it names, with a browser that opens nothing."""
    folder, tools = tmp_path / "förbundet", tmp_path / "bin"
    (folder / "plans").mkdir(parents=True)
    tools.mkdir()
    for file, plan in (
        ("min-plan.yaml", "tests/plans/minimal.yaml"),
        ("plan-2025.yaml", "plans/norrbygden-2025.yaml"),
        ("plan-2026.yaml", "plans/norrbygden-2026.yaml"),
        ("plans/norrbygden-2025-goals.yaml", "plans/norrbygden-2025-goals.yaml"),
    ):
        (folder / file).write_bytes((ROOT / plan).read_bytes())
    (folder / "samplan.toml").write_text(OWN_RULE, encoding="utf-8")
    (folder / "nb-costs.yaml").write_text(CASE, encoding="utf-8")
    for tool, does in (("samplan", f"exec '{sys.executable}' -m samplan \"$@\""), ("xdg-open", "exit 0")):
        (tools / tool).write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        (tools / tool).chmod(0o755)
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [shutil.which("bash") or "sh", "-c", line],  # as completion is set up
        cwd=folder,
        env={**environment, "SAMPLAN_LANG": "sv"},
        capture_output=True,
        text=True,
        check=False,
    )
    may = {0, 1} if name == "validate" else {0}  # its findings are what it was asked for
    assert result.returncode in may, result.stderr
    assert "samplan: " not in result.stderr
    assert f"samplan {name}" in line


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)], ids=" ".join)
def test_help_fits_the_terminal(command: tuple[str, ...], columns: int) -> None:
    for language in LANGUAGES:
        lines = help_of(*command, language=language, columns=columns).splitlines()
        examples = [line for _, line in EXAMPLES]
        assert [] == [line for line in lines if len(line) > columns and line.strip() not in examples]


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("valdiate", "plans"), "validate"),
        (("exlpain", "sum-cost"), "explain"),
        (("jämför", "a", "b"), "diff"),
        (("check", "plans"), "validate"),
        (("plans",), "validate plans"),
        (("help",), "--help"),
        (("validate", "plans", "--formt", "json"), "--format"),
        (("validate", "plans", "--välj", "sum-cost"), "--select"),
        (("validate", "plans", "--sprak", "sv"), "--lang"),
        (("render", "plans", "--format", "md"), "--to"),
        (("validate", "plans", "-f", "jsn"), "json"),
        (("validate", "plans", "--fail-on", "eror"), "error"),
        (("validate", "plans", "--fail-on", "varning"), "warning"),
        (("render", "plans", "-t", "word"), "docx"),
        (("render", "plans", "-t", "htm"), "html"),
        (("render", "plans", "--notes", "findngs"), "findings"),
        (("diff", "a.yaml", "b.yaml", "-f", "markdwon"), "markdown"),
        (("templates", "lst"), "list"),
        (("rules", "--family", "lag och rätt"), ""),
        (("rules", "--family", "structur"), "structure"),
        (("explain", "schema-unknown-kye"), "schema-unknown-key"),
        (("explain", "yaml-tabb"), "yaml-tab"),
        (("explain", "helt-fel"), ""),
        (("xyz",), ""),
        (("validate", "plans", "-x"), ""),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_a_slip_is_answered_with_the_nearest_in_both_languages(
    arguments: tuple[str, ...], meant: str
) -> None:
    for language, asks in zip(LANGUAGES, ("menade du ", "did you mean "), strict=True):
        code, printed, told = said(*arguments, language=language)
        assert (2, "") == (code, printed)
        assert meant == told.partition(asks)[2].partition("?")[0].strip("”“"), told


def test_a_wrong_setting_gets_a_suggestion() -> None:
    for arguments, meant in (
        (("--lang", "svenska"), "menade du sv?"),
        (("--color", "alwyas"), "menade du always?"),
    ):
        result = samplan("rules", *arguments)
        assert 2 == result.returncode
        assert meant in result.stderr


def test_a_flag_before_the_command_is_told_where_to_stand() -> None:
    assert "som i samplan validate -f" in said("-f", "json", "plans")[2]
    assert "samplan 0" in said("--version", "validate")[1]


def test_what_no_rule_is_near_is_told_where_the_rules_are_listed() -> None:
    assert "samplan rules visar alla" in said("explain", "helt-fel")[2]
    assert "samplan rules lists all" in said("explain", "helt-fel", language="en")[2]


def test_the_list_of_commands_and_a_wrong_one_load_no_command() -> None:
    program = (
        "import sys\nfrom samplan.cli import run\nrun(sys.argv[1:])\n"
        "print([one for one in ('typer', 'samplan.api.run', 'samplan.cli.validate') if one in sys.modules])"
    )
    for argument in ("--help", "valdiate"):
        result = subprocess.run(
            [sys.executable, "-c", program, argument], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert result.stdout.endswith("[]\n")


def test_the_rules_of_a_family_are_listed_for_programs_with_all_that_there_is() -> None:
    code, printed, told = said("rules", "--family", "Lag", "-f", "json")
    assert (0, "") == (code, told)
    listed = json.loads(printed)["rules"]
    law = [one for one in stored_entries() if one.family == "law"]
    assert [one.id for one in law] == [one["id"] for one in listed]
    assert len(law) > 20
    for entry, one in zip(law, listed, strict=True):
        assert entry.source is not None
        facts = {"family": "law", "severity": entry.severity.value, "off": entry.is_off}
        assert facts.items() <= one.items()
        assert (entry.title.sv, say(entry.source, "sv")) == (one["title"], one["source"])


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_refusal_is_broken_at_words_on_a_terminal(columns: int) -> None:
    pty, termios = pytest.importorskip("pty"), pytest.importorskip("termios")
    main, end = pty.openpty()
    termios.tcsetwinsize(end, (24, columns))
    try:
        command = [sys.executable, "-m", "samplan", "rules", "tests/cases", "--lang", "sv"]
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=end, check=False)
        lines = os.read(main, 4096).decode().splitlines()
    finally:
        os.close(main)
        os.close(end)
    assert all(len(line) <= columns for line in lines)
    whole = (
        "samplan: ”tests/cases” är en sökväg till fall, och de prövas med --test; utan den listas reglerna"
    )
    assert whole.split() == " ".join(lines).split()
    assert columns >= len(whole) or len(lines) > 1
