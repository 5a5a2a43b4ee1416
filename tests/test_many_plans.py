"""Runs over many plans: what is kept, what is read again, and that all say the same as alone."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.api import run
from samplan.api.inputs import Input
from samplan.api.plans import loaded_plan
from samplan.api.run import HELD
from samplan.loading.load import Loaded, load_plan
from samplan.results import Report, Severity
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.kept import is_keeping, keeping
from tests.running import ROOT, samplan

TODAY = date(2026, 1, 15)
MORE = 60
PLAN = (ROOT / "plans" / "norrbygden-2025.yaml").read_text(encoding="utf-8")
FOLLOW_UP = (ROOT / "plans" / "norrbygden-2025-follow-up.yaml").read_text(encoding="utf-8")
GOALS = (ROOT / "plans" / "norrbygden-2025-goals.yaml").read_text(encoding="utf-8")
CRASH = """
import samplan.rules.registry as registry
from samplan.frozen import replace
def broken(*_):
    raise ZeroDivisionError("oj")
import samplan.api.rulebook as book
book.ALL = tuple(replace(one, judge=broken) if one.id == "sum-cost" else one for one in book.ALL)
"""
PEAK = """
import resource, sys
from samplan.__main__ import main
import gc
gc.disable()
sys.argv = ["samplan", "validate", sys.argv[1], "-o", sys.argv[2]]
main()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1 / 1024))
"""


def copies(folder: Path, number: int, text: str = PLAN) -> Path:
    """A folder with so many plans under ids of their own."""
    folder.mkdir()
    for at in range(number):
        other = re.sub(r"(?m)^id: .*$", f"id: plan-{at}", text, count=1)
        (folder / f"{at:04}.yaml").write_text(other, encoding="utf-8")
    return folder


def outcomes(report: Report) -> dict[str, list[tuple[str, str]]]:
    return {
        file.plan: [(verdict.rule, verdict.outcome) for verdict in file.verdicts] for file in report.files
    }


def test_r14_of_a_plan_that_is_done_only_its_report_is_kept(tmp_path: Path) -> None:
    """1 000 plans of 60 KB are to be judged in 300 MB, so each may add a quarter of one."""
    pytest.importorskip("resource")
    peaks = []
    for number in (2 * HELD, 2 * HELD + MORE):
        folder = copies(tmp_path / f"{number}", number)
        size = (folder / "0000.yaml").stat().st_size
        assert size > 30_000
        command = [sys.executable, "-c", PEAK, str(folder), str(tmp_path / "report.txt")]
        # Why a shell: what a process has used at most begins with the size of the one that started it.
        line = f"{shlex.join(command)}; exit $?"
        result = subprocess.run(["sh", "-c", line], cwd=ROOT, capture_output=True, text=True, check=True)
        peaks.append(float(result.stdout))
    grown = (peaks[1] - peaks[0]) / MORE
    assert grown < 250_000 * size / 60_000


def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each file is read as a plan."""
    found: Counter[str] = Counter()
    load = loaded_plan

    def loaded(one: Input) -> Loaded:
        found[Path(one.file).name] += 1
        return load(one)

    monkeypatch.setattr(run, "loaded_plan", loaded)
    return found


def test_a_plan_is_read_once_and_again_only_when_a_later_one_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copies(tmp_path / "plans", HELD + 6)
    (folder / "0000.yaml").write_text(GOALS, encoding="utf-8")
    reads = counted(monkeypatch)
    report = api.validate(folder, today=TODAY)
    assert {1} == set(reads.values())
    assert HELD + 6 == len(report.files)


def test_a_plan_that_names_one_outside_the_run_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copies(tmp_path / "plans", HELD + 6)
    reads = counted(monkeypatch)
    api.validate(folder, today=TODAY)
    assert {1} == set(reads.values())


@pytest.mark.parametrize("name", ["0000.yaml", "0007.yaml", "9999.yaml"])
def test_a_plan_is_judged_alike_wherever_the_one_that_it_follows_stands(tmp_path: Path, name: str) -> None:
    folder = copies(tmp_path / "plans", 2 * HELD, FOLLOW_UP)
    (folder / name).write_text(GOALS, encoding="utf-8")
    alone = tmp_path / "alone.yaml"
    alone.write_text(FOLLOW_UP, encoding="utf-8")
    expected = outcomes(api.validate([alone, folder / name], today=TODAY))["norrbygden-2025-follow-up"]
    without = outcomes(api.validate(alone, today=TODAY))["norrbygden-2025-follow-up"]
    found = outcomes(api.validate(folder, today=TODAY))
    assert expected != without
    assert all(said == expected for plan, said in found.items() if plan.startswith("plan-"))
    assert sorted(found) == sorted(
        {f"plan-{at}" for at in range(2 * HELD) if f"{at:04}.yaml" != name} | {"norrbygden-2025-goals"}
    )


def test_plans_that_name_each_other_or_themselves_or_none_are_all_judged(tmp_path: Path) -> None:
    for name, follows in (("a", "b"), ("b", "a"), ("c", "c"), ("d", "nowhere")):
        text = re.sub(r"(?m)^id: .*$", f"id: {name}", PLAN, count=1)
        text = re.sub(r"(?m)^follows: .*$", f"follows: {follows}", text, count=1)
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    report = api.validate(tmp_path, today=TODAY)
    assert ["a", "b", "c", "d"] == [file.plan for file in report.files]
    assert all(file.verdicts for file in report.files)


def test_an_id_twice_is_told_however_far_apart_the_plans_are(tmp_path: Path) -> None:
    folder = copies(tmp_path / "plans", HELD + 3)
    (folder / "9999.yaml").write_bytes((folder / "0000.yaml").read_bytes())
    last = api.validate(folder, today=TODAY).files[-1]
    (found,) = [one for one in last.findings if one.rule == "plan-same-id"]
    assert str(folder / "0000.yaml") == found.related[0].span.file


@pytest.mark.parametrize("path", sorted((ROOT / "plans").glob("*.yaml")), ids=lambda path: path.stem)
def test_what_is_kept_of_a_whole_plan_changes_no_verdict(path: Path) -> None:
    loaded = load_plan(path.name, path.read_bytes())
    assert loaded.plan is not None
    assert loaded.is_whole
    one, other = (
        judge(Subject(loaded.plan, loaded.positions, is_whole), ALL, {}, TODAY) for is_whole in (True, False)
    )
    assert other == one


def test_of_a_plan_that_lost_something_nothing_is_kept() -> None:
    for change in ("amounts: [sexton, ", "amounts: [1, ", "kolumn: 1, amounts: ["):
        text = PLAN.replace("amounts: [", change, 1)
        assert not load_plan("plan.yaml", text.encode()).is_whole
    with keeping(is_whole=False):
        assert not is_keeping()
    with keeping(is_whole=True):
        assert is_keeping()
    assert not is_keeping()


@pytest.mark.parametrize("to", ["text", "json"])
def test_r12_a_rule_that_breaks_down_is_a_finding_and_the_run_ends_with_70(tmp_path: Path, to: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(CRASH, encoding="utf-8")
    environment = {"PYTHONPATH": f"{tmp_path}:{ROOT}"}
    plans = ("plans/rar-sormland-2021.yaml", "plans/norrbygden-2025.yaml")
    result = samplan("validate", *plans, "-v", "-f", to, "--fail-on", "never", environment=environment)
    assert (70, "") == (result.returncode, result.stderr)
    assert "rule-crashed" in result.stdout
    assert "sum-income" in result.stdout
    assert "norrbygden-2025" in result.stdout
    debugged = samplan("validate", *plans, "--debug", environment=environment)
    assert 70 == debugged.returncode
    assert "ZeroDivisionError: oj" in debugged.stderr
    assert 0 == samplan("explain", "rule-crashed").returncode


@pytest.mark.parametrize("order", [("plan", "budget"), ("budget", "plan")])
def test_d09_a_budget_of_its_own_is_judged_where_it_stands(tmp_path: Path, order: tuple[str, str]) -> None:
    head = (
        "samplan: 1\nid: {id}\nkind: {kind}\ntitle: {id}\nperiod: 2027\nassociation: {{name: Norrbygden}}\n"
    )
    files = {
        "plan": head.format(id="plan", kind="operational_plan")
        + "documents: [{title: Budget 2027, role: adopted_with, holds: [budget], plan: budget}]\n"
        + "limits: [{id: floor, measure: result, at_least: 50 tkr}]\n",
        "budget": head.format(id="budget", kind="budget")
        + "documents: [{title: Plan 2027, role: adopted_with, plan: plan}]\n"
        + "budget: {unit: tkr, columns: [2027], stated: {income: 100, costs: 90, result: 10}}\n",
    }
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    report = api.validate([tmp_path / f"{name}.yaml" for name in order])
    said = {
        (file.plan, verdict.rule): verdict.outcome.value for file in report.files for verdict in file.verdicts
    }
    for rule in ("three-year-plan", "policy-result-min"):
        assert ("not_applicable", "fail") == (said["plan", rule], said["budget", rule])


@pytest.mark.parametrize("order", [("2025", "2026"), ("2026", "2025")])
def test_f32_last_years_plan_with_other_years_is_told_in_any_order(
    tmp_path: Path, order: tuple[str, str]
) -> None:
    files = last_years_and_this(tmp_path)
    report = api.validate([files[year] for year in order], today=TODAY, select=["last-year-repeated"])
    said = {file.plan: [one.rule for one in file.findings] for file in report.files}
    assert {"norrbygden-2025": [], "norrbygden-2026": ["last-year-repeated"]} == said


def test_f32_last_years_plan_may_lie_beside_the_run(tmp_path: Path) -> None:
    files = last_years_and_this(tmp_path)
    (report,) = api.validate(files["2026"], today=TODAY, beside=files["2025"]).files
    (finding,) = [one for one in report.findings if one.rule == "last-year-repeated"]
    assert (Severity.ERROR, str(files["2025"])) == (finding.severity, finding.related[0].span.file)


def test_f32_far_apart_in_a_run_and_among_others_last_years_plan_is_found(tmp_path: Path) -> None:
    folder = copies(tmp_path / "plans", 2 * HELD)
    (folder / "0000.yaml").write_text(a_year_on(PLAN).replace("norrbygden-2026", "plan"), encoding="utf-8")
    report = api.validate(folder, today=TODAY, select=["last-year-repeated"])
    assert ["last-year-repeated"] == [one.rule for file in report.files for one in file.findings][:1]


def a_year_on(text: str) -> str:
    """A plan with every year raised by one, as somebody does who makes the next one of it."""
    return re.sub(r"\b20(\d\d)\b", lambda year: f"20{int(year[1]) + 1}", text)


def last_years_and_this(folder: Path) -> dict[str, Path]:
    """The plan of 2025, and the same with every year raised by one, by year."""
    files = {"2025": folder / "2025.yaml", "2026": folder / "2026.yaml"}
    files["2025"].write_text(PLAN, encoding="utf-8")
    files["2026"].write_text(a_year_on(PLAN), encoding="utf-8")
    return files


@pytest.mark.parametrize("path", sorted((ROOT / "plans").glob("*.yaml")), ids=lambda path: path.stem)
def test_f32_a_yearly_plan_with_all_years_raised_by_one_does_not_pass(tmp_path: Path, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if not re.search(r"(?m)^kind: (operational_plan|budget|follow_up)$", text):
        return
    copy = tmp_path / "copy.yaml"
    copy.write_text(a_year_on(text), encoding="utf-8")
    (report,) = api.validate(copy, today=TODAY, beside=path).files
    assert "last-year-repeated" in [one.rule for one in report.findings]
