"""What others take for their CI: the action, the template for GitLab, the hook, the container file."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.browser.tools import missing
from tests.github_runner import ACTION, Command, heard, run_action, stand_in
from tests.running import ROOT
from tests.snippets import write_files

TELL = """
[ "$1" = validate ] || exit 70
for argument in "$@"; do printf '%s\\0' "$argument"; done > arguments
"""
"""A stand-in for samplan that writes down its arguments."""
SCHEMA = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
HOSTILE = [
    "::error file=a::från en plans titel",
    "  ::set-output name=status::0",
    '12 |     text: "##[error]mitt i en rad"',
    "::stop-commands::x",
    "utan radslut",
]


def program(name: str) -> str:
    """A program of the development group: of this environment, or of the path."""
    own = Path(sys.executable).parent / name
    return str(own) if own.is_file() else shutil.which(name) or missing(name)


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """What a command prints; it must go well."""
    result = subprocess.run(
        [str(one) for one in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert 0 == result.returncode, result.stdout + result.stderr
    return result.stdout


def told(workspace: Path) -> list[str]:
    return (workspace / "arguments").read_text(encoding="utf-8").split("\0")[:-1]


def after(flag: str, arguments: list[str]) -> str:
    return arguments[arguments.index(flag) + 1]


def test_each_path_of_the_action_is_one_argument(tmp_path: Path) -> None:
    paths = ["plans/*.yaml", "mina planer/100 % klar.yaml", '$(touch no) "; `ls`', "-x, ’å’ & a=b", "a::b,c"]
    given = {
        "paths": "\n".join(["", *paths, "  ", ""]),
        "fail-on": "warning",
        "language": "en",
        "baseline": "gamla fel.json",
        "sarif": "ut/a b=%.sarif",
    }
    ran = run_action(tmp_path, tmp_path / "made", given, TELL)
    arguments = told(tmp_path)
    assert paths == arguments[arguments.index("--") + 1 :]
    assert "warning" == after("--fail-on", arguments)
    assert "en" == after("--lang", arguments)
    assert "gamla fel.json" == after("--baseline", arguments)
    assert "sarif-findings=ut/a b=%.sarif" in arguments
    assert {"status": "0", "sarif": "ut/a b=%.sarif"} == ran.outputs
    assert not (tmp_path / "no").exists()


def test_what_is_not_given_to_the_action_is_left_to_samplan_toml(tmp_path: Path) -> None:
    ran = run_action(tmp_path, tmp_path / "made", program=TELL)
    arguments = told(tmp_path)
    assert "--" == arguments[-1]
    assert ["validate", "-f", "text"] == arguments[:3]
    assert {"-f", "--"} == {one for one in arguments if one.startswith("-")}
    assert f"sarif-findings={ran.outputs['sarif']}" in arguments


def test_what_a_plan_says_is_no_command_to_the_runner(tmp_path: Path) -> None:
    lines = "\n".join(HOSTILE)
    assert 3 <= len(heard("\n".join(HOSTILE[:3])))
    ran = run_action(tmp_path, tmp_path / "made", program=f"cat <<'END' | head -c -1\n{lines}\nEND\nexit 1")
    assert lines in ran.log
    assert [] == ran.commands
    assert (1, "1") == (ran.code, ran.outputs["status"])


@pytest.mark.parametrize("page", ["ci.md", "kontroll-i-ci.md"])
def test_the_files_that_the_pages_show_are_what_their_readers_take(page: str, tmp_path: Path) -> None:
    write_files((ROOT / "docs" / page).read_text(encoding="utf-8"), tmp_path)
    (workflow,) = (tmp_path / ".github" / "workflows").iterdir()
    run(program("zizmor"), "--offline", "--quiet", workflow)
    run(*SCHEMA, "vendor.github-workflows", workflow)
    run(*SCHEMA, "vendor.gitlab-ci", "--data-transform", "gitlab-ci", tmp_path / ".gitlab-ci.yml")
    run(program("pre-commit"), "validate-config", tmp_path / ".pre-commit-config.yaml")


@pytest.mark.parametrize("code", [2, 3, 4, 70])
def test_a_run_that_fails_before_its_findings_says_so_beside_the_plans(code: int, tmp_path: Path) -> None:
    ran = run_action(tmp_path, tmp_path / "made", program=f"echo '100 %0A:: <fel>\nrad två' >&2; exit {code}")
    assert [Command("error", {"title": "samplan"}, "100 %0A:: <fel>\nrad två")] == ran.annotations
    assert "    100 %0A:: <fel>\n    rad två\n" == ran.summary
    assert (code, str(code)) == (ran.code, ran.outputs["status"])


def test_a_summary_that_is_larger_than_github_takes_is_cut(tmp_path: Path) -> None:
    long = 'markdown=*) yes åäö | head -n 300000 > "${one#markdown=}";;'
    many = f'for one in "$@"; do case $one in {long} esac; done'
    ran = run_action(tmp_path, tmp_path / "made", program=many)
    assert 900_000 < len(ran.summary.encode()) < 1_048_576
    assert ran.summary.endswith("åäö\n\n…\n")


def test_inputs_of_the_action_reach_its_steps_as_environment_alone() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert "uses" not in step
    (check,) = (step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
    assert [f"${{{{ inputs.{name} }}}}" for name in ACTION["inputs"]] == list(check["env"].values())


def test_zizmor_finds_nothing_in_the_action() -> None:
    run(program("zizmor"), "--offline", "--persona", "pedantic", "--quiet", "action.yml")


def test_the_files_are_what_their_readers_take() -> None:
    run(*SCHEMA, "vendor.github-actions", "action.yml")
    run(*SCHEMA, "vendor.gitlab-ci", "--data-transform", "gitlab-ci", "ci/gitlab.yml")
    run(program("pre-commit"), "validate-manifest", ".pre-commit-hooks.yaml")


def test_the_hook_is_one_process_and_needs_no_files_of_the_users_own() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert "samplan validate --force-exclude" == hook["entry"]
    assert "python" == hook["language"]
    assert ["yaml"] == hook["types"]
    assert hook["require_serial"] is True


def test_the_gitlab_template_clones_installs_and_checks(tmp_path: Path) -> None:
    source, workspace = tmp_path / "samplan", tmp_path / "work"
    (source / "ci").mkdir(parents=True)
    workspace.mkdir()
    stand_in(source / "like", TELL)
    (source / "ci" / "install.sh").write_text('cp -r "$(dirname "$0")/../like" "$1"\n', encoding="utf-8")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "a"]):
        run(*git, *command, cwd=source)
    job = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))["samplan"]
    revision = run("git", "rev-parse", "HEAD", cwd=source).strip()
    result = subprocess.run(
        ["bash", "-e", "-c", "\n".join(job["script"])],
        cwd=workspace,
        env={**os.environ, "SAMPLAN_ADDRESS": str(source), "SAMPLAN_REVISION": revision},
        check=False,
    )
    assert 0 == result.returncode
    reports = job["artifacts"]["reports"]
    arguments = told(workspace)
    assert ["validate", "-f", "text"] == arguments[:3]
    assert f"gitlab={reports['codequality']}" in arguments
    assert f"junit={reports['junit']}" in arguments
    assert "always" == job["artifacts"]["when"]


def test_hadolint_finds_nothing_in_the_container_file() -> None:
    assert "" == run(program("hadolint"), "Containerfile")


def test_the_container_file_copies_what_an_installation_needs(tmp_path: Path) -> None:
    """Of the files that it copies, and of no others, `ci/install.sh` makes a samplan that works."""
    text = (ROOT / "Containerfile").read_text(encoding="utf-8")
    source = tmp_path / "a source"
    for line in re.findall(r"^COPY (?!--from)(.*)$", text, re.MULTILINE):
        *names, target = line.split()
        for name in names:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, source / target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                (source / target).mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, source / target)
    site = next(path for path in sys.path if path.endswith("site-packages"))
    python = tmp_path / "python3"  # its environments take pip from here, which is fast
    python.write_text(
        f'#!/bin/sh\n[ $2 = venv ] && set -- -m venv --without-pip $3 "$4"\nexec \'{sys.executable}\' "$@"\n'
    )
    python.chmod(0o755)
    (source / "constraints.txt").write_text("# what is there will do\n", encoding="utf-8")
    offline = {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PYTHONPATH": site}
    offline["PATH"] = f"{tmp_path}:{os.environ['PATH']}"
    result = subprocess.run(
        ["sh", source / "ci" / "install.sh", tmp_path / "an environment", "--no-compile"],
        env={**os.environ, **offline},
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == result.returncode, result.stderr
    printed = subprocess.run(
        [tmp_path / "an environment" / "bin" / "samplan", "schema"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": site},
        capture_output=True,
        check=True,
    )
    assert (ROOT / "docs" / "plan.schema.json").read_bytes() == printed.stdout


def test_the_container_is_samplan_and_its_user_is_not_root() -> None:
    text = (ROOT / "Containerfile").read_text(encoding="utf-8")
    assert re.search(r"^USER [1-9]\d+$", text, re.MULTILINE)
    assert re.search(r'^ENTRYPOINT \["samplan"\]$', text, re.MULTILINE)
    assert re.search(r"^FROM \S+-slim$", text, re.MULTILINE)
