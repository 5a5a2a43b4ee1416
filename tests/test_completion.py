"""What a shell offers for a call of samplan: by its own script where it is here, else by what that asks."""

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
from samplan.cli.offers import SHELLS, VALUES, VARIABLE, offers
from samplan.cli.settings import Settings
from samplan.cli.terminal import Terminal
from samplan.render.formats import CHANGES, FINDINGS
from tests.running import ROOT

SWEDISH = Terminal(Settings("sv"))


def words(*written: str) -> list[str]:
    """The words that are offered for a call whose last word is not finished."""
    return [word for word, _ in offers(written[:-1], written[-1], SWEDISH)]


def asked(shell: str, **environment: str) -> tuple[int, str]:
    """What samplan answers to the script of a shell."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, f"complete_{shell}")
        patch.setenv("SAMPLAN_LANG", "sv")
        for name, value in environment.items():
            patch.setenv(name, value)
        patch.setattr(sys, "stdout", printed := StringIO())
        code = run([])
        return code, printed.getvalue()


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        (("va",), ["validate"]),
        (("--ve",), ["--version"]),
        (("--lang", ""), ["sv", "en"]),
        (("--lang", "en", "ru"), ["rules"]),
        (("validate", "-f", ""), list(FINDINGS)),
        (
            (
                "validate",
                "--format=js",
            ),
            ["json"],
        ),
        (("validate", "--format", "=", "js"), ["json"]),
        (("diff", "a.yaml", "b.yaml", "--format", ""), list(CHANGES)),
        (("validate", "--fail-on", "err"), ["error"]),
        (("validate", "--select", "sum-c"), ["sum-cost"]),
        (("validate", "--select", "yaml-"), []),
        (("explain", "yaml-ta"), ["yaml-tab", "yaml-tag"]),
        (("rules", "--family", "la"), ["law"]),
        (("templates", ""), ["list", "show", "eject"]),
        (("completion", ""), list(SHELLS)),
        (("validate", "--deb"), ["--debug"]),
        (("validate", "plans/"), []),
        (("validate", "-o", ""), []),
        (("validate", "-v", ""), []),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_what_may_stand_next_is_offered(written: tuple[str, ...], offered: list[str]) -> None:
    assert offered == words(*written)


def test_every_command_and_every_flag_is_offered_with_what_it_is_for() -> None:
    assert list(COMMANDS) == words("")
    for name in COMMANDS:
        flags = {flag for one in built(name, SWEDISH).params for flag in one.opts if flag.startswith("-")}
        found = dict(offers([name], "-", SWEDISH))
        assert flags | {"-h", "--help", "--lang", "--color", "--debug"} == set(found)
        assert all(found.values())


def test_values_are_those_of_flags_that_there_are() -> None:
    flags = {name: {flag for one in built(name, SWEDISH).params for flag in one.opts} for name in COMMANDS}
    for name, flag in VALUES:
        of = [flags[name]] if name else list(flags.values())
        assert not flag or any(flag in one for one in of), (name, flag)


def test_bash_offers_by_the_script_that_samplan_prints(tmp_path: Path) -> None:
    if not shutil.which("bash"):
        pytest.skip("no bash here")
    (tmp_path / "samplan").write_text(
        f"#!/bin/sh\nexec '{sys.executable}' -m samplan \"$@\"\n", encoding="utf-8"
    )
    (tmp_path / "samplan").chmod(0o755)
    script = (
        'eval "$(samplan completion bash)"; complete -p samplan\n'
        "COMP_WORDS=(samplan explain sum-); COMP_CWORD=2; _samplan_completion samplan\n"
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    result = subprocess.run(
        ["bash", "--norc", "-c", script],
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    sums = [one.id for one in stored_entries() if one.id.startswith("sum-")]
    assert result.stdout.splitlines() == ["complete -o default -F _samplan_completion samplan", *sums]
    assert "" == result.stderr


def test_zsh_fish_and_powershell_are_answered_as_their_scripts_ask() -> None:
    code, zsh = asked("zsh", _TYPER_COMPLETE_ARGS="samplan templates l")
    assert (0, "_arguments '*: :((\"list\"))'\n") == (code, zsh)
    assert '"validate":"Kontrollera planer"' in asked("zsh", _TYPER_COMPLETE_ARGS="samplan va")[1]
    assert "_files\n" == asked("zsh", _TYPER_COMPLETE_ARGS="samplan validate pl")[1]
    fish = {"_TYPER_COMPLETE_FISH_ACTION": "get-args", "_TYPER_COMPLETE_ARGS": "samplan va"}
    assert "validate\tKontrollera planer\n" == asked("fish", **fish)[1]
    power = {"_TYPER_COMPLETE_WORD_TO_COMPLETE": "va", "_TYPER_COMPLETE_ARGS": "samplan va"}
    assert "validate:::Kontrollera planer\n" == asked("powershell", **power)[1]
    assert 2 == asked("tcsh")[0]


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_has_a_script_that_asks_samplan(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run(["completion", shell])
    script = capsys.readouterr().out
    assert VARIABLE in script
    assert f"complete_{shell}" in script


def test_a_run_that_no_shell_asks_for_loads_nothing_of_it() -> None:
    program = (
        "import json, sys\nfrom samplan.cli import run\nrun(['rules', '-f', 'json'])\n"
        "print(json.dumps('samplan.cli.offers' in sys.modules))"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert json.loads(result.stdout.splitlines()[-1]) is False
