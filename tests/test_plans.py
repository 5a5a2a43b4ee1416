"""The plans in `plans/`, judged whole: the answer key of the real documents, and the invented ones."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from samplan import api
from samplan.loading.tree import read_tree
from samplan.render.words import say
from samplan.results import FileReport, Outcome, Severity
from samplan.rules.registry import ALL

ROOT = Path(__file__).parent.parent
KEY = ROOT / "tests" / "cases" / "plans" / "seeds.yaml"
MARKS = {Outcome.PASS: "pass", Outcome.FAIL: "fail", Outcome.UNDECIDABLE: "?"}
INVENTED = (
    "norrbygden-2025-goals",
    "norrbygden-2025",
    "norrbygden-2025-annual-report",
    "norrbygden-2025-follow-up",
    "norrbygden-2025-repayment",
    "norrbygden-2026",
    "norrbygden-2026-supplement",
    "norrbygden-2027",
    "norrbygden-2027-budget",
)


@cache
def reports() -> dict[str, FileReport]:
    report = api.validate([str(ROOT / "plans")], today=date(2026, 1, 15))
    return {file.plan: file for file in report.files}


@cache
def answer_key() -> dict[str, Any]:
    tree = read_tree(KEY.name, KEY.read_bytes()).tree
    assert tree is not None
    assert len(tree.data) == 5
    return tree.data  # type: ignore[no-any-return]


def normalised(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{MINUS SIGN}", "-")


@pytest.mark.parametrize("plan", answer_key())
def test_every_rule_answers_as_the_audit_says(plan: str) -> None:
    expected = answer_key()[plan]["outcomes"]
    verdicts = {
        verdict.rule: MARKS[verdict.outcome]
        for verdict in reports()[plan].verdicts
        if verdict.outcome in MARKS
    }
    assert expected == verdicts


@pytest.mark.parametrize(
    ("plan", "rule"), [(plan, rule) for plan, key in answer_key().items() for rule in key.get("findings", {})]
)
def test_the_findings_name_the_numbers(plan: str, rule: str) -> None:
    said = [normalised(say(one.message, "sv")) for one in reports()[plan].findings if one.rule == rule]
    for words in answer_key()[plan]["findings"][rule]:
        assert any(words in sentence for sentence in said), (words, said)


@pytest.mark.parametrize(
    ("plan", "rule"), [(plan, rule) for plan, key in answer_key().items() for rule in key.get("gaps", {})]
)
def test_what_cannot_be_decided_names_the_missing_fact(plan: str, rule: str) -> None:
    (verdict,) = [one for one in reports()[plan].verdicts if one.rule == rule]
    said = [normalised(say(gap.fact, "sv")) for gap in verdict.gaps]
    for words in answer_key()[plan]["gaps"][rule]:
        assert any(words in sentence for sentence in said), (words, said)


def test_the_sum_of_costs_is_pointed_at_by_line_and_column() -> None:
    source = (ROOT / "plans" / "rar-sormland-2021.yaml").read_text(encoding="utf-8").splitlines()
    (finding,) = [one for one in reports()["rar-sormland-2021"].findings if one.rule == "sum-cost"]
    line = source[finding.span.line - 1]
    assert line[finding.span.column - 1 :].startswith(("[22300", "costs"))
    assert line.strip().startswith("costs:")


def test_the_words_that_disagree_are_pointed_at_within_the_text() -> None:
    source = (ROOT / "plans" / "rar-sormland-2021.yaml").read_text(encoding="utf-8").splitlines()
    (finding,) = [one for one in reports()["rar-sormland-2021"].findings if one.rule == "text-table-agree"]
    assert source[finding.span.line - 1][finding.span.column - 1 :].startswith("[22,6 mkr]")


def test_f45_equity_on_an_assumed_base_is_said_once_in_each_rule() -> None:
    report = reports()["vastra-skaraborg-2020"]
    (verdict,) = [one for one in report.verdicts if one.rule == "policy-equity-max"]
    (finding,) = [one for one in report.findings if one.rule == "equity-limit-unquantified"]
    assert () == verdict.notes
    said = normalised(say(finding.message, "sv"))
    for words in ("18,4 %", "26,7 %", "9 974 000 kr", "6 888 000 kr"):
        assert words in said


@pytest.mark.parametrize("plan", INVENTED)
def test_the_invented_association_keeps_its_promises(plan: str) -> None:
    loud = [
        one for one in reports()[plan].findings if one.accepted is None and one.severity is not Severity.INFO
    ]
    assert [] == [(one.rule, one.place) for one in loud]


def test_an_accepted_deviation_is_reported_as_accepted() -> None:
    accepted = [one for one in reports()["norrbygden-2026"].findings if one.accepted]
    assert {"income-exceeds-cost", "policy-result-min"} == {one.rule for one in accepted}
    late = api.validate([str(ROOT / "plans")], today=date(2027, 1, 15))
    (report,) = [file for file in late.files if file.plan == "norrbygden-2026"]
    assert {"income-exceeds-cost", "policy-result-min", "deviation-in-force"} == {
        one.rule for one in report.findings if not one.accepted
    }


OFF = tuple(one for one in ALL if one.is_off)
"""The rules about wording, which run only where they are named."""
FOUND = {
    "acronym-expanded": [("norra-vastmanland-2021", "SUS skrivs ut som"), ("rar-sormland-2021", "TRIS")],
}
"""All that they find in the plans, real and invented: each is right by the audit."""


def test_a_rule_that_is_off_runs_only_where_it_is_named_and_is_listed_as_off() -> None:
    assert OFF
    names = {one.id for one in OFF}
    assert not names & {verdict.rule for report in reports().values() for verdict in report.verdicts}
    assert names == {one.id for one in api.entries() if one.is_off}
    assert names == set(FOUND)


@pytest.mark.parametrize("rule", FOUND)
def test_the_precision_of_a_rule_about_wording_is_shown_on_the_plans(rule: str) -> None:
    files = api.validate([str(ROOT / "plans")], today=date(2026, 1, 15), select=[rule]).files
    said = [(file.plan, say(one.message, "sv")) for file in files for one in file.findings]
    assert len(FOUND[rule]) == len(said)
    assert all(
        plan == at and words in text for (plan, words), (at, text) in zip(FOUND[rule], said, strict=True)
    )
