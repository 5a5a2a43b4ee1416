"""A repository set up by the page about CI alone: what a commit with a fault says, and one that mends it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.github_runner import CHECKOUT, Ran, run_action, stand_in
from tests.running import ROOT
from tests.snippets import commands, write_files

PAGES = {"ci.md": "en", "kontroll-i-ci.md": "sv"}
NO_COMMIT = "0" * 40
SMALL = """\
samplan: 1
id: ort-{number}-2026
kind: operational_plan
title: Verksamhetsplan 2026
period: 2026
association: {{name: Samordningsförbundet Ort {number}}}
goals: [{{id: work, text: Fler deltagare ska gå vidare till arbete eller studier.}}]
interventions: [{{id: team, name: Samordningsteamet, cost: 1 500 tkr}}]
budget:
  unit: tkr
  columns: [2026, {{year: 2027, standing: indicative}}, {{year: 2028, standing: indicative}}]
  income: [{{id: members, name: Medlemsbidrag, source: members, amounts: [1700, 1700, 1700]}}]
  costs:
    - {{id: team, name: Samordningsteamet, intervention: team, amounts: [1500, 1500, 1500]}}
    - {{id: office, name: Kansli, amounts: [100, 100, 100]}}
  stated: {{costs: [{stated}, 1600, 1600]}}
"""
"""A plan of few lines; its stated sum of costs is right where it is 1600."""
FOREIGN = "services:\n  db: {image: postgres}\n"


@dataclass(frozen=True)
class Repository:
    """Twenty plans in a git repository, with the snippets of a page."""

    folder: Path
    plans: str
    """The folder of the plans."""
    kept: Path
    """A folder for what is kept elsewhere: programs, and the runner's files."""
    hooks: Path
    """The home of pre-commit."""

    def git(self, *arguments: str, expect: int = 0) -> str:
        """What git prints; a commit runs the hook."""
        result = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert expect == result.returncode, result.stdout + result.stderr
        return result.stdout + result.stderr

    def environment(self) -> dict[str, str]:
        """What a shell has here: git with a name, samplan, and pre-commit, which needs no index."""
        site = next(path for path in sys.path if path.endswith("site-packages"))
        names = {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        offline = {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0", "PYTHONPATH": site}
        path = f"{self.kept / 'desk' / 'bin'}:{Path(sys.executable).parent}:{os.environ['PATH']}"
        own = {"PATH": path, "PRE_COMMIT_HOME": str(self.hooks), "SAMPLAN_LANG": ""}
        return {**os.environ, **names, **offline, **own}

    def change(self, name: str, old: str, new: str) -> None:
        """Change a plan."""
        file = self.folder / self.plans / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def check(self) -> Ran:
        """What the workflow of the page says of the checkout."""
        (file,) = (self.folder / ".github" / "workflows").iterdir()
        workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
        (job,) = workflow["jobs"].values()
        checkout, samplan = job["steps"]
        assert checkout["uses"].startswith("actions/checkout@")
        assert samplan["uses"].startswith("OWNER/samplan@")
        return run_action(self.folder, self.kept / "runner", samplan.get("with", {}))

    def report(self, *paths: str) -> dict[str, object]:
        """What samplan says as JSON, by file."""
        command = [sys.executable, "-m", "samplan", "validate", "-f", "json", *paths]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        result = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, check=False)
        assert result.returncode in {0, 1}, result.stderr.decode()
        return {one["file"]: one for one in json.loads(result.stdout)["files"]}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Where samplan is cloned from, and which commit of it: what its package is made of."""
    folder = tmp_path_factory.mktemp("samplan")
    kept = ("samplan", "templates", "docs/plan.schema.json", "pyproject.toml", "README.md", "LICENSE")
    for name in (*kept, ".pre-commit-hooks.yaml"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (folder / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b"]
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "samplan"]):
        subprocess.run([*git, *arguments], cwd=folder, check=True)
    head = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=folder, check=True, capture_output=True, text=True
    )
    return str(folder), head.stdout.strip()


@pytest.fixture(scope="module", params=PAGES)
def repository(
    request: pytest.FixtureRequest, address: tuple[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Repository:
    """The repository, set up by the files and the commands of the page, with one commit."""
    page = (ROOT / "docs" / request.param).read_text(encoding="utf-8")
    folder, kept = tmp_path_factory.mktemp("plans"), tmp_path_factory.mktemp("kept")
    write_files(page.replace("ADDRESS", address[0]).replace(NO_COMMIT, address[1]), folder)
    settings = tomllib.loads((folder / "samplan.toml").read_text(encoding="utf-8"))
    (plans,), (context,) = settings["paths"], settings["context"]
    write_plans(folder / plans, folder / context)
    stand_in(kept / "desk", CHECKOUT)
    made = Repository(folder, plans, kept, Path(f"{address[0]}-hooks"))
    made.git("init", "-q")
    for line, _ in commands(page):
        if line[0] in {"samplan", "pre-commit"}:
            done = subprocess.run(
                line, cwd=folder, env=made.environment(), capture_output=True, text=True, check=False
            )
            assert 0 == done.returncode, done.stdout + done.stderr
    made.git("add", "-A")
    made.git("commit", "-qm", "plans, as they are")
    return made


def write_plans(plans: Path, context: Path) -> None:
    """Twenty plans, three with faults, and YAML that is none; the goals plan of eight is elsewhere."""
    plans.mkdir(parents=True)
    context.mkdir(parents=True)
    for file in sorted((ROOT / "plans").glob("norrbygden-*.yaml")):
        shutil.copy(file, context if file.name.endswith("goals.yaml") else plans)
    for number in range(20 - len(list(plans.iterdir()))):
        stated = 1650 if number < 3 else 1600
        text = SMALL.format(number=number, stated=stated)
        (plans / f"ort-{number}.yaml").write_text(text, encoding="utf-8")
    assert 20 == len(list(plans.iterdir()))
    (plans / "compose.yml").write_text(FOREIGN, encoding="utf-8")


def line_of(file: Path, text: str) -> int:
    (number,) = (
        number
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if text in line
    )
    return number


def test_what_was_there_before_stops_nobody(repository: Repository) -> None:
    ran = repository.check()
    assert 0 == ran.code, ran.log
    assert [] == ran.annotations
    assert re.search(r"20 (files|filer)", ran.log)


def test_one_commit_with_a_fault_is_one_annotation_and_the_next_mends_it(repository: Repository) -> None:
    name = f"{repository.plans}/ort-7.yaml"
    repository.change("ort-7.yaml", "name: Kansli, amounts: [100,", "name: Kansli, amounts: [150,")
    refused = repository.git("commit", "-am", "a fault", expect=1)
    assert "sum-cost" in refused
    assert f"{name}:" in refused
    repository.git("commit", "-qnam", "a fault")
    ran = repository.check()
    assert 1 == ran.code
    (said,) = ran.annotations
    assert "error" == said.name
    assert name == said.properties["file"]
    assert str(line_of(repository.folder / name, "stated")) == said.properties["line"]
    assert "1 650" in said.data.replace("\u00a0", " ").replace(",", " ")
    assert "sum-cost" in ran.summary
    assert repository.report()[name] == repository.report("--force-exclude", name)[name]
    repository.change("ort-7.yaml", "name: Kansli, amounts: [150,", "name: Kansli, amounts: [100,")
    assert "Passed" in repository.git("commit", "-am", "mended")
    ran = repository.check()
    assert (0, []) == (ran.code, ran.annotations)


def test_a_changed_plan_alone_gets_the_same_verdicts_as_in_a_run_over_all(repository: Repository) -> None:
    everything = repository.report()
    assert 20 == len(everything)
    for plan in ("2026-supplement", "2025-annual-report"):
        name = f"{repository.plans}/norrbygden-{plan}.yaml"
        assert everything[name] == repository.report("--force-exclude", name)[name], name


def test_the_hook_passes_over_what_the_configuration_does_not_name(repository: Repository) -> None:
    (repository.folder / "other.yaml").write_text("samplan: 1\ntitle: [\n", encoding="utf-8")
    (repository.folder / repository.plans / "compose.yml").write_text(f"{FOREIGN}x: 1\n", encoding="utf-8")
    repository.git("add", "-A")
    assert "Passed" in repository.git("commit", "-m", "no plans")


def test_both_pages_show_the_same() -> None:
    english, swedish = ((ROOT / "docs" / page).read_text(encoding="utf-8") for page in PAGES)
    for pattern in (r"^#+ ", r"^```\w+$", r"^\| ", r"^ +[\w-]+:|^ +- "):
        assert re.findall(pattern, english, re.MULTILINE) == re.findall(pattern, swedish, re.MULTILINE)
    assert [line[:3] for line, _ in commands(english)] == [line[:3] for line, _ in commands(swedish)]
