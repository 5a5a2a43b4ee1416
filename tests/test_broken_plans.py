"""Broken plans: every fault found in one run, each at its place, with the words that help.

A file in `tests/plans/broken` marks the lines where findings are expected:

    kidn: operational_plan  # <- schema-unknown-key: kidn | kind

the id of the finding, words of its message, and after the bar words of its remedy. Several
on a line are parted by a semicolon. All other findings of errors are a failure.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.loading.faults import FAULTS
from samplan.render.findings_text import findings_text
from samplan.render.look import Look
from samplan.render.words import say
from samplan.results import Finding, Outcome, Severity

FOLDER = Path(__file__).parent / "plans" / "broken"
MARKED = sorted(path for path in FOLDER.glob("schema-*.yaml"))
MARK = re.compile(r"# <- (.*)$")


def expected(path: Path) -> list[tuple[int, str, str, str]]:
    """Line, id, words of the message, words of the remedy."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for mark in match[1].split(";") if (match := MARK.search(line)) else ():
            name, _, words = mark.partition(":")
            message, _, remedy = words.partition("|")
            found.append((number, name.strip(), message.strip(), remedy.strip()))
    return found


def findings(path: Path) -> list[Finding]:
    report = api.validate([str(path)], today=date(2021, 1, 1))
    return [one for one in report.findings if one.severity is Severity.ERROR]


def test_there_are_marked_files() -> None:
    assert len(MARKED) >= 9


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_each_fault_is_found_at_its_line(path: Path) -> None:
    wanted = [(line, name) for line, name, _, _ in expected(path)]
    assert wanted
    assert sorted(wanted) == sorted((one.span.line, one.rule) for one in findings(path))


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_each_message_says_what_is_and_what_to_do(path: Path) -> None:
    found = findings(path)
    for line, name, message, remedy in expected(path):
        said = [
            (say(one.message, "sv"), say(one.remedy, "sv") if one.remedy else "")
            for one in found
            if (one.span.line, one.rule) == (line, name)
        ]
        assert any(message in a.replace("\N{NO-BREAK SPACE}", " ") and remedy in b for a, b in said), said


def test_ten_faults_are_ten_findings() -> None:
    path = FOLDER / "schema-ten-faults.yaml"
    assert len({(one.span.line, one.span.column) for one in findings(path)}) == len(findings(path)) >= 10


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_broken_file_can_be_reported_on(path: Path, language: str) -> None:
    report = api.validate([str(path)], today=date(2021, 1, 1))
    assert report.findings
    text = findings_text(report, Look(language))  # type: ignore[arg-type]
    for finding in report.findings:
        assert f"[{finding.rule}]" in text


def test_a_broken_item_does_not_take_its_siblings_with_it() -> None:
    path = FOLDER / "schema-ten-faults.yaml"
    (file,) = api.validate([str(path)], today=date(2021, 1, 1)).files
    outcomes = {verdict.rule: verdict.outcome for verdict in file.verdicts}
    assert outcomes["sum-cost"] is Outcome.FAIL
    assert outcomes["ref-resolves"] is Outcome.UNDECIDABLE


def test_a_rule_is_silent_about_what_was_not_read() -> None:
    path = FOLDER / "schema-required-values.yaml"
    (file,) = api.validate([str(path)], today=date(2021, 1, 1)).files
    outcomes = {verdict.rule: verdict.outcome for verdict in file.verdicts}
    assert outcomes["three-year-plan"] is Outcome.UNDECIDABLE
    assert outcomes["sum-cost"] is not Outcome.PASS
    assert outcomes["sex-sum"] is Outcome.FAIL


def test_every_fault_of_the_schema_has_a_broken_plan() -> None:
    used = {name for path in MARKED for _, name, _, _ in expected(path)}
    rare = {"schema-too-long"}
    known = {name for name in FAULTS if name.startswith("schema-")}
    assert len(known) > 15
    assert set() == known - used - rare


def test_a_fault_keeps_only_the_rules_that_read_it_from_deciding(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(
        """samplan: 1
id: broken
kind: operational_plan
title: Verksamhetsplan 2021
period: 2021
association: {name: Norrbygden}
interventions:
  - {id: one, name: Ett, direction: individuell}
budget:
  unit: tkr
  columns: [2021, {year: 2022, standing: indicative}, {year: 2023, standing: indicative}]
  income: [{id: state, name: Staten, party: stat, amounts: [100, 100, 100]}]
  costs: [{id: a, name: A, amounts: [100, 100, 100]}]
  stated: {costs: [200, 100, 100]}
statistics:
  - {id: people, rows: [{name: Inskrivna, women: 5, men: 3, total: 99}]}
""",
        encoding="utf-8",
    )
    (file,) = api.validate([str(plan)], today=date(2021, 1, 1)).files
    found = {one.rule for one in file.findings if one.severity is Severity.ERROR}
    assert {"schema-unknown-word", "sum-cost", "sex-sum"} == found
    waiting = {verdict.rule for verdict in file.verdicts if verdict.is_waiting}
    assert "share-state-half" in waiting
    assert not waiting & {"sum-cost", "sex-sum", "three-year-plan"}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("apiVersion: v1\nkind: Pod\nmetadata: {name: x}\n", "plan-unrecognised"),
        ("samplan: 2\nid: x\nkind: goals_plan\n", "plan-version"),
    ],
)
def test_a_file_that_is_no_plan_of_this_version_is_one_finding(tmp_path: Path, text: str, rule: str) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(text, encoding="utf-8")
    (file,) = api.validate([str(plan)], today=date(2021, 1, 1)).files
    assert [rule] == [one.rule for one in file.findings]
    assert not file.is_usable
    assert not file.verdicts
