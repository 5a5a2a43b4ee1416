"""Guards of the repository: what is shown is true, what is generated is fresh, what is shipped works."""

from __future__ import annotations

import ast
import importlib
import os
import pkgutil
import re
import subprocess
import sys
import tarfile
import tomllib
import venv
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import samplan
from samplan.cli.commands import COMMANDS
from samplan.cli.exits import ExitCode
from samplan.loading.faults import FAULTS
from samplan.texts import Text

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)


def test_the_readme_shows_what_its_commands_print(tmp_path: Path) -> None:
    """The README's plan is written to a folder, its commands run there, and their output is what it shows."""
    plan = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert plan is not None
    (tmp_path / "plan.yaml").write_text(plan[1], encoding="utf-8")
    shown = list(SHOWN.finditer(README))
    assert shown
    for match in shown:
        command = match["command"].split()
        assert command[0] == "samplan"
        result = subprocess.run(
            [sys.executable, "-m", "samplan", *command[1:], "--lang", "sv", "--date", "2026-01-15"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        )
        assert match["output"] == result.stdout + result.stderr


def test_the_readme_names_every_command_and_exit_code() -> None:
    assert len(COMMANDS) >= 6
    for name in COMMANDS:
        assert f"`samplan {name}" in README
    for code in ExitCode:
        assert f"| {code.value} |" in README


def test_the_readme_starts_with_the_two_commands() -> None:
    head = README[: README.index("## ")]
    assert head.index("make demo") > 0
    assert "make test" in README
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_links_of_the_documents_lead_somewhere() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    checked = 0
    for page in pages:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if not target.startswith(("http", "figure:", "<figure:", "mailto:")):
                checked += 1
                assert (page.parent / target).exists(), f"{page.name}: {target}"
    assert checked > 5


def test_the_changelog_has_an_unreleased_head() -> None:
    assert "## Unreleased" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_adrs_are_numbered_once_and_have_a_decision() -> None:
    pages = sorted((ROOT / "docs" / "adr").glob("*.md"))
    assert len(pages) >= 10
    numbers = [page.name[:4] for page in pages]
    assert sorted(set(numbers)) == numbers
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.startswith(f"# {page.name[:4]} ")
        assert "## Decision" in text


def test_every_fault_has_both_languages() -> None:
    assert len(FAULTS) > 30
    for fault in FAULTS.values():
        for text in (fault.title, fault.message, fault.remedy):
            if isinstance(text, Text):
                assert text.sv
                assert text.en
                assert fields(text.sv) == fields(text.en), fault.id


def test_every_text_in_the_code_has_the_same_facts_in_both_languages() -> None:
    """Walks every module for texts: none is empty, and both languages name the same facts."""
    checked = 0
    for module in pkgutil.walk_packages(samplan.__path__, "samplan."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Text):
                checked += 1
                assert value.sv.strip(), module.name
                assert value.en.strip(), module.name
                assert fields(value.sv) == fields(value.en), (module.name, value)
    assert checked > 200


SAID_ALIKE = 3
"""A word may stand as a label and in one sentence; a third place is a home for it in `samplan.words`."""


def test_words_that_readers_meet_often_stand_once() -> None:
    places: dict[tuple[str, str], set[str]] = {}
    for path in sorted((ROOT / "samplan").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
                parts = [*node.args, *(keyword.value for keyword in node.keywords)]
                said = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
                if len(said) == 2 and said[0]:
                    by_noun = path.parent.parent.name == "words"
                    place = path.parent.name if by_noun else path.name
                    places.setdefault((said[0], said[1]), set()).add(place)
    assert len(places) > 500
    assert {} == {said: files for said, files in places.items() if len(files) >= SAID_ALIKE}


def test_readers_meet_no_word_of_the_auditors() -> None:
    """A finding is an "iakttagelse": "anmärkning" is the word of auditors (KL 12 kap.)."""
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "samplan").rglob("*.py")]
    assert len(pages) > 100
    for page in pages:
        text = page.read_text(encoding="utf-8").lower()
        assert not re.search("anmärk[en]|godkän[dt]", text), page.relative_to(ROOT)


def fields(text: str) -> set[str]:
    return set(re.findall(r"(?<!\{)\{(\w+)\}", text))


def generate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "tools/generate.py", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )


def test_generated_files_are_fresh() -> None:
    result = generate(ROOT, "--check")
    assert result.returncode == 0, result.stderr


def test_generated_files_are_fresh_after_one_run(tmp_path: Path) -> None:
    """The pages of the rules show an example that the table of ways gives, by way of a module."""
    for name in ("samplan", "tools", "docs", "templates", "tests/cases/format"):
        copytree(ROOT / name, tmp_path / name, ignore=ignore_patterns("__pycache__"))
    table = tmp_path / "tests" / "cases" / "format" / "ways.yaml"
    text = table.read_text(encoding="utf-8")
    assert "1500 kronr" in text
    table.write_text(text.replace("1500 kronr", "1500 kroner"), encoding="utf-8")
    assert "_examples.py is stale" in generate(tmp_path, "--check").stderr
    assert generate(tmp_path).returncode == 0
    assert "1500 kroner" in (tmp_path / "docs" / "faults.md").read_text(encoding="utf-8")
    result = generate(tmp_path, "--check")
    assert result.returncode == 0, result.stderr


def test_constraints_name_no_index_and_cover_the_dependencies() -> None:
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8").lower()
    assert "://" not in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [re.split(r"[<>=]", one)[0] for one in project["project"]["dependencies"]]
    assert len(names) >= 7
    for name in names:
        assert re.search(rf"^{name}==", text, re.MULTILINE), name


@pytest.mark.parametrize("name", ["README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile"])
def test_the_root_has_what_a_newcomer_looks_for(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8").strip()


def test_r13_the_source_distribution_has_all_that_its_tests_need(tmp_path: Path) -> None:
    build = "import sys, hatchling.build; print(hatchling.build.build_sdist(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=ROOT, check=True, capture_output=True)
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    (folder,) = (path for path in tmp_path.iterdir() if path.is_dir())
    for name in ("tools/generate.py", "constraints.txt", "CONTRIBUTING.md", ".ci/run", "samplan/py.typed"):
        assert (folder / name).is_file(), name
    collected = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )
    assert collected.returncode == 0, collected.stdout[-2000:]


def test_the_wheel_renders_and_prints_its_schema(tmp_path: Path) -> None:
    """The wheel, installed away from the checkout, finds its templates and its schema."""
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), str(ROOT)], check=True
    )
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "env", with_pip=False, system_site_packages=False)
    site = next((tmp_path / "env").glob("lib/python*/site-packages"))
    subprocess.run(
        [*pip, "install", "--no-deps", "--no-index", "--target", str(site), str(wheel)], check=True
    )
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    (site / "libraries.pth").write_text(libraries + "\n", encoding="utf-8")
    python = tmp_path / "env" / "bin" / "python"
    plan = ROOT / "tests" / "plans" / "minimal.yaml"
    where = subprocess.run(
        [python, "-c", "import samplan; print(samplan.__file__)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        env={},
    )
    assert str(tmp_path) in where.stdout
    for arguments in (
        ["render", str(plan), "-o", "ut"],
        ["validate", str(plan), "--fail-on", "never"],
        ["schema"],
    ):
        result = subprocess.run(
            [python, "-m", "samplan", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env={},
        )
        assert result.returncode == 0, result.stderr
    assert "<html" in next((tmp_path / "ut").glob("*.html")).read_text(encoding="utf-8")
    assert (site / "samplan" / "_schema" / "plan.schema.json").is_file()
    assert (site / "samplan" / "py.typed").is_file()
