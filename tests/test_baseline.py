"""A baseline of old faults: counted, not shown, not failing; new ones fail, those that are gone are told."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from samplan import api
from samplan.api.baseline import with_baseline, write_baseline
from tests.running import ROOT, samplan

PLAN = (ROOT / "plans" / "rar-sormland-2021.yaml").read_text(encoding="utf-8")
DAY = ("--date", "2026-01-15")


def project(folder: Path) -> Path:
    """A folder with a plan that has faults, and their baseline."""
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    result = samplan("validate", "plan.yaml", *DAY, "--write-baseline", "b.json", cwd=folder)
    assert 0 == result.returncode, result.stdout
    assert "skrev 13 iakttagelser till b.json" in result.stderr
    return folder


def entries(folder: Path) -> list[dict[str, Any]]:
    content: dict[str, Any] = json.loads((folder / "b.json").read_text(encoding="utf-8"))
    assert 1 == content["samplan_baseline"]
    found: list[dict[str, Any]] = content["findings"]
    return found


def test_old_faults_are_counted_and_neither_shown_nor_failing(tmp_path: Path) -> None:
    project(tmp_path)
    result = samplan("validate", "plan.yaml", *DAY, "--baseline", "b.json", cwd=tmp_path)
    assert (0, "") == (result.returncode, result.stderr)
    assert "[sum-cost]" not in result.stdout
    assert "inga nya fel funna och 13 iakttagelser i baslinjen" in result.stdout
    assert 1 == samplan("validate", "plan.yaml", *DAY, cwd=tmp_path).returncode


def test_the_file_is_sorted_and_says_what_and_where(tmp_path: Path) -> None:
    found = entries(project(tmp_path))
    assert [(one["plan"], one["rule"]) for one in found] == sorted(
        (one["plan"], one["rule"]) for one in found
    )
    [one] = [one for one in found if one["rule"] == "sum-cost"]
    assert "budget.stated.costs" == one["place"]
    assert one["message"].startswith("summa kostnader i budgeten anges till 22\u00a0300\u00a0tkr")
    before = (tmp_path / "b.json").read_bytes()
    assert before == (project(tmp_path) / "b.json").read_bytes()


def test_a_new_fault_fails_at_its_line_alone_even_when_lines_have_moved(tmp_path: Path) -> None:
    project(tmp_path)
    text = "# flyttad\n\n" + PLAN.replace("period: 2021", "period: 2021\nperiods: 1", 1)
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    result = samplan("validate", "plan.yaml", *DAY, "--baseline", "b.json", "-f", "github", cwd=tmp_path)
    assert 1 == result.returncode
    [line] = result.stdout.splitlines()
    assert line.startswith("::error file=plan.yaml,line=")


def test_a_second_fault_of_the_same_kind_at_the_same_place_is_new(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    report = api.validate(plan, today=date(2026, 1, 15))
    file = str(tmp_path / "b.json")
    write_baseline(report, file, "sv")
    twice = report.files[0].findings[0]
    more = type(report)((type(report.files[0])(plan.name, report.files[0].plan, "", (twice, twice)),))
    again = with_baseline(more, file)
    assert (1, 1) == (len(again.files[0].known), len(again.files[0].findings))


def test_what_is_gone_is_told(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "plan.yaml").write_text(PLAN.replace("22,6 mkr", "22,3 mkr"), encoding="utf-8")
    result = samplan("validate", "plan.yaml", *DAY, "--baseline", "b.json", cwd=tmp_path)
    assert 0 == result.returncode
    assert "text-table-agree" in result.stderr
    assert "samplan validate --write-baseline b.json" in result.stderr


def test_gone_is_only_what_the_run_looked_for(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "other.yaml").write_bytes((ROOT / "tests" / "plans" / "minimal.yaml").read_bytes())
    one = samplan("validate", "plan.yaml", *DAY, "--baseline", "b.json", "--select", "sum-cost", cwd=tmp_path)
    other = samplan("validate", "other.yaml", *DAY, "--baseline", "b.json", cwd=tmp_path)
    assert ("", "") == (one.stderr, other.stderr)


def test_the_project_names_a_baseline_and_writing_one_does_not_read_it(tmp_path: Path) -> None:
    (tmp_path / "samplan.toml").write_text('baseline = "b.json"\n', encoding="utf-8")
    project(tmp_path)
    assert 13 == len(entries(project(tmp_path)))
    assert 0 == samplan("validate", "plan.yaml", *DAY, cwd=tmp_path).returncode
    (tmp_path / "b.json").unlink()
    result = samplan("validate", "plan.yaml", *DAY, cwd=tmp_path)
    assert (3, "") == (result.returncode, result.stdout)
    assert "b.json” kan inte läsas: " in result.stderr


def test_what_a_board_has_accepted_and_what_is_no_plan_is_in_no_baseline(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes((ROOT / "plans" / "norrbygden-2026.yaml").read_bytes())
    (tmp_path / "tom.yaml").write_bytes(b"")
    result = samplan("validate", "plan.yaml", "tom.yaml", *DAY, "--write-baseline", "b.json", cwd=tmp_path)
    assert 3 == result.returncode
    report = api.validate([tmp_path / "plan.yaml"], today=date(2026, 1, 15))
    assert any(one.accepted for one in report.findings)
    assert len([one for one in report.findings if one.accepted is None]) == len(entries(tmp_path))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "rad 1 är inte JSON"),
        (b"{\n<<<<<<< HEAD\n", "rad 2 är inte JSON"),
        ("{å}".encode("latin-1"), "den är inte text i UTF-8"),
        (b"[]", "den börjar inte med ”samplan_baseline”"),
        (b'{"samplan_baseline": 2, "findings": []}', "(samplan_baseline är inte 1)"),
        (
            b'{"samplan_baseline": 1, "findings": [{"rule": "a"}]}',
            "iakttagelse 1 saknar någon av fingerprint",
        ),
    ],
)
def test_a_file_that_is_no_baseline_is_a_clear_error(content: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "b.json").write_bytes(content)
    result = samplan("validate", "plan.yaml", "--baseline", "b.json", cwd=tmp_path)
    assert (3, "") == (result.returncode, result.stdout)
    assert said in result.stderr
    assert "samplan validate --write-baseline b.json skriver en ny" in result.stderr


def test_a_baseline_is_not_written_over_a_plan_nor_read_while_it_is_written(tmp_path: Path) -> None:
    project(tmp_path)
    over = samplan("validate", "plan.yaml", "--write-baseline", "plan.yaml", cwd=tmp_path)
    assert 4 == over.returncode
    assert PLAN == (tmp_path / "plan.yaml").read_text(encoding="utf-8")
    both = samplan(
        "validate", "plan.yaml", "--baseline", "b.json", "--write-baseline", "b.json", cwd=tmp_path
    )
    assert 2 == both.returncode
    assert "--write-baseline" in both.stderr
