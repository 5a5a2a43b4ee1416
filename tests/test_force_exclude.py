"""`--force-exclude`: a program names whatever has changed, and the project says what of it is looked at."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from samplan import api
from samplan.results import Report
from tests.running import ROOT, samplan

SETTINGS = """\
paths = ["plans"]
context = ["goals"]
exclude = ["old"]
"""


@pytest.fixture(name="project")
def made_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for folder in ("plans/old", "goals"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "samplan.toml").write_text(SETTINGS, encoding="utf-8")
    for name, folder in {"2026": "plans", "2027": "plans/old", "2025-goals": "goals"}.items():
        shutil.copy(ROOT / "plans" / f"norrbygden-{name}.yaml", tmp_path / folder / f"{name}.yaml")
    for foreign in ("plans/compose.yml", ".pre-commit-config.yaml"):
        (tmp_path / foreign).write_text("services: {}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(report: Report) -> list[str]:
    return [one.file for one in report.files]


def test_named_files_hold_to_paths_and_exclude(project: Path) -> None:
    named = ["plans/2026.yaml", "plans/old/2027.yaml", "goals/2025-goals.yaml", ".pre-commit-config.yaml"]
    assert named == files(api.validate(named))
    assert ["plans/2026.yaml"] == files(api.validate(named, force_exclude=True))
    absolute = [str(project / one) for one in named]
    assert absolute[:1] == files(api.validate(absolute, force_exclude=True))


def test_named_yaml_that_is_no_plan_is_counted(project: Path) -> None:
    report = api.validate(["plans/compose.yml", "plans/2026.yaml"], force_exclude=True)
    assert (["plans/2026.yaml"], ("plans/compose.yml",)) == (files(report), report.skipped)
    (project / "samplan.toml").unlink()
    assert ("plans/compose.yml",) == api.validate("plans/compose.yml", force_exclude=True).skipped


@pytest.mark.usefixtures("project")
def test_what_lends_to_a_plan_does_so_where_it_is_named_too() -> None:
    alone = api.validate("plans/2026.yaml")
    named = ["goals/2025-goals.yaml", "plans/2026.yaml"]
    assert alone.files == api.validate(named, force_exclude=True).files


def test_nothing_to_look_at_is_nothing_wrong(project: Path) -> None:
    result = samplan(
        "validate", "--force-exclude", ".pre-commit-config.yaml", "plans/compose.yml", cwd=project
    )
    assert 0 == result.returncode, result.stdout


def test_a_file_that_is_not_there_and_a_plan_with_faults_are_told(project: Path) -> None:
    (project / "plans" / "broken.yaml").write_text("samplan: 1\ntitle: [\n", encoding="utf-8")
    report = api.validate(["plans/gone.yaml", "plans/broken.yaml"], force_exclude=True)
    assert ["plans/gone.yaml", "plans/broken.yaml"] == files(report)
    assert "input-missing" == report.findings[0].rule
    assert not report.skipped
