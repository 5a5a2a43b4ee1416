"""The project's action as GitHub runs it: its step in bash, and its commands read from what that prints."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import yaml

from tests.running import ROOT

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
CHECKOUT = f"PYTHONPATH='{ROOT}' exec '{sys.executable}' -m samplan \"$@\""
"""Lines of shell that start samplan of this checkout, with the arguments that they are given."""
NOTHING: Mapping[str, str] = MappingProxyType({})
_EXPRESSION = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")
_COMMAND = re.compile(r"\s*::(?P<name>[\w-]+)(?: (?P<properties>.*?))?::(?P<data>.*)", re.DOTALL)
_OLD_COMMAND = re.compile(r"##\[(?P<name>[\w-]+)(?: (?P<properties>[^\]]*))?\](?P<data>.*)", re.DOTALL)
_KNOWN = {
    "error",
    "warning",
    "notice",
    "debug",
    "group",
    "endgroup",
    "add-mask",
    "set-output",
    "stop-commands",
}


@dataclass(frozen=True)
class Command:
    """What a line of the log tells the runner to do."""

    name: str
    properties: dict[str, str]
    data: str


@dataclass(frozen=True)
class Ran:
    """What came of the action."""

    code: int
    log: str
    commands: list[Command]
    outputs: dict[str, str]
    summary: str

    @property
    def annotations(self) -> list[Command]:
        """What a reader sees beside the lines of the plans."""
        return [one for one in self.commands if one.name in {"error", "warning", "notice"}]


def heard(log: str) -> list[Command]:
    """The commands of a log, as the runner hears them: after `stop-commands` only the token."""
    commands: list[Command] = []
    token = ""
    for line in log.split("\n"):
        match = _COMMAND.match(line)
        name = match["name"] if match else ""
        if token:
            token = "" if name == token else token
            continue
        if name not in _KNOWN:
            match = _OLD_COMMAND.search(line)
        if match is None or match["name"] not in _KNOWN:
            continue
        if match["name"] == "stop-commands":
            token = match["data"]
        else:
            commands.append(
                Command(match["name"], _properties(match["properties"] or ""), _plain(match["data"]))
            )
    assert token == "", "the commands were never started again"
    return commands


def _properties(text: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in text.split(",") if "=" in pair)
    return {name: _plain(value.replace("%3A", ":").replace("%2C", ",")) for name, _, value in pairs}


def _plain(text: str) -> str:
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def run_action(
    workspace: Path, place: Path, inputs: Mapping[str, str] = NOTHING, program: str = CHECKOUT
) -> Ran:
    """Run the step that checks, with a stand-in for the samplan that the step before it installs.

    Args:
        workspace: The checkout that is looked at.
        place: A folder for what the runner keeps elsewhere; it need not be there.
        inputs: What a workflow gives under `with`.
        program: Lines of shell that stand in for samplan; usually those that start the one of this checkout.
    """
    (check,) = (step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
    assert "${{" not in check["run"]
    temporary = place / "runner's %temp"
    stand_in(temporary / "samplan-venv", program)
    given = {name: one["default"] for name, one in ACTION["inputs"].items()} | dict(inputs)
    assert set(ACTION["inputs"]) == set(given)
    environment = {
        name: _EXPRESSION.sub(lambda match: given[match[1]], value) for name, value in check["env"].items()
    }
    script, summary, output = place / "step.sh", place / "summary.md", place / "output"
    script.write_text(check["run"], encoding="utf-8")
    summary.touch()
    output.touch()
    result = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script],
        cwd=workspace,
        env={
            **os.environ,
            **environment,
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary),
            "RUNNER_TEMP": str(temporary),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    log = result.stdout.decode()
    return Ran(
        result.returncode,
        log,
        heard(log),
        _outputs(output.read_text(encoding="utf-8")),
        summary.read_text(encoding="utf-8"),
    )


def stand_in(folder: Path, program: str = CHECKOUT) -> None:
    """A virtual environment in name."""
    (folder / "bin").mkdir(parents=True, exist_ok=True)
    for name, lines in {"python": f"exec '{sys.executable}' \"$@\"", "samplan": program}.items():
        file = folder / "bin" / name
        file.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
        file.chmod(0o755)


def _outputs(text: str) -> dict[str, str]:
    pattern = r"^(?P<name>[\w-]+)(?:=(?P<value>.*)|<<(?P<token>.*)\n(?P<lines>[\s\S]*?)\n(?P=token))$"
    return {
        match["name"]: match["value"] if match["token"] is None else match["lines"]
        for match in re.finditer(pattern, text, re.MULTILINE)
    }
