"""The pages about own rules: their files and commands give what the pages show."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.running import ROOT, samplan
from tests.snippets import commands, files, write_files

PAGES = {"own-rules.md": "en", "egna-regler.md": "sv"}


def parts(page: str) -> tuple[str, str]:
    """What the page says of rules as data, and of those in Python."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    data, heading, python = re.split(r"^(## .* Python)$", text, flags=re.MULTILINE)
    assert heading
    return data, python


def printed(result: subprocess.CompletedProcess[str]) -> str:
    """What a command printed, with plain blanks."""
    assert "" == result.stderr
    return result.stdout.replace("\u00a0", " ")


@pytest.mark.parametrize("page", PAGES)
def test_a_rule_as_data_is_as_the_page_shows_it(page: str, tmp_path: Path) -> None:
    text, _ = parts(page)
    assert ["samplan.toml", "plan.yaml"] == write_files(text, tmp_path)[:2]
    environment = {"SAMPLAN_LANG": PAGES[page]}
    for command, shown in commands(text):
        assert shown == printed(samplan(*command[1:], cwd=tmp_path, environment=environment))


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
    assert tried == printed(samplan(*test[1:], cwd=source, environment=environment))


def test_both_pages_show_the_same_kinds_of_files_and_commands() -> None:
    for english, swedish in zip(*map(parts, PAGES), strict=True):
        assert len(files(english)) == len(files(swedish)) == 3
        assert commands(english)[-1][0][:3] == commands(swedish)[-1][0][:3]
