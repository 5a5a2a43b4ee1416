"""The pages about own rules: their files and commands give what the pages show."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.running import ROOT, samplan

PAGES = {"own-rules.md": "en", "egna-regler.md": "sv"}
_FILE = re.compile(
    r"`(?P<name>[\w./-]+)`:\n\n```(?:toml|yaml|python)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_COMMAND = re.compile(
    r"^```console\n\$ samplan (?P<line>[^\n]*)\n(?P<shown>.*?)^```$", re.MULTILINE | re.DOTALL
)


def parts(page: str) -> tuple[str, str]:
    """What the page says of rules as data, and of those in Python."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    data, heading, python = re.split(r"^(## .* Python)$", text, flags=re.MULTILINE)
    assert heading
    return data, python


def write_files(text: str, folder: Path) -> list[str]:
    """Put the files that a text shows into a folder."""
    names = []
    for match in _FILE.finditer(text):
        file = folder / match["name"]
        file.parent.mkdir(exist_ok=True)
        file.write_text(match["text"], encoding="utf-8")
        names.append(match["name"])
    return names


def commands(text: str) -> list[tuple[list[str], str]]:
    """The commands of a text, each with what it prints."""
    return [(match["line"].split(), match["shown"]) for match in _COMMAND.finditer(text)]


def printed(result: subprocess.CompletedProcess[str]) -> str:
    """What a command printed, with plain blanks."""
    assert "" == result.stderr
    return result.stdout.replace("\u00a0", " ")


@pytest.mark.parametrize("page", PAGES)
def test_a_rule_as_data_is_as_the_page_shows_it(page: str, tmp_path: Path) -> None:
    text, _ = parts(page)
    assert ["samplan.toml", "plan.yaml"] == write_files(text, tmp_path)[:2]
    environment = {"SAMPLAN_LANG": PAGES[page]}
    (validate, shown), (test, tried) = commands(text)
    assert shown == printed(samplan(*validate, cwd=tmp_path, environment=environment))
    assert tried == printed(samplan(*test, cwd=tmp_path, environment=environment))


@pytest.mark.parametrize("page", PAGES)
def test_a_package_of_rules_is_as_the_page_shows_it(page: str, tmp_path: Path) -> None:
    _, text = parts(page)
    source, site = tmp_path / "source", tmp_path / "site"
    source.mkdir()
    assert ["nb_rules.py", "pyproject.toml"] == write_files(text, source)[:2]
    build = "import sys, hatchling.build; print(hatchling.build.build_wheel(sys.argv[1]))"
    made = subprocess.run(
        [sys.executable, "-c", build, str(tmp_path)], cwd=source, capture_output=True, text=True, check=True
    )
    zipfile.ZipFile(tmp_path / made.stdout.strip()).extractall(site)
    environment = {"SAMPLAN_LANG": PAGES[page], "PYTHONPATH": f"{ROOT}:{site}"}
    ((test, tried),) = commands(text)
    assert tried == printed(samplan(*test, cwd=source, environment=environment))


def test_both_pages_show_the_same_kinds_of_files_and_commands() -> None:
    for english, swedish in zip(*map(parts, PAGES), strict=True):
        assert len(_FILE.findall(english)) == len(_FILE.findall(swedish)) == 3
        assert [line for line, _ in commands(english)][-1][:2] == [line for line, _ in commands(swedish)][-1][
            :2
        ]
