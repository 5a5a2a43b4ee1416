"""A plan that breaks the law in every way that a plan can, and adds up: each breach is one finding."""

from __future__ import annotations

from datetime import date

import pytest

from samplan.loading.load import load_plan
from samplan.results import Severity, Verdict
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL

PLAN = """\
samplan: 1
id: provbygden-2026
kind: operational_plan
title: Verksamhetsplan med budget 2026
period: 2026
association:
  name: Samordningsförbundet Provbygden
  members: [Försäkringskassan, Vågby kommun, Ekhults kommun]
decision: {status: adopted, by: Förbundschefen, body: director, on: 2025-11-20, registry_number: PB 2025-4}
budget:
  unit: tkr
  columns: [2026, {year: 2027, standing: indicative}, {year: 2028, standing: indicative}]
  income:
    - {name: Banklån, source: loan, amounts: [3000, 3000, 3000]}
  costs:
    - {name: Insatser, group: interventions, amounts: [8000, 8000, 8000]}
  stated:
    result: [-5000, -5000, -5000]
  equity:
    opening: [1000, -4000, -9000]
    closing: [-4000, -9000, -14000]
statistics:
  - title: Deltagare
    population: enrolled
    period: 2025
    publish: public
    rows:
      - {name: Bron, women: 1, men: 2, total: 3}
"""


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    """What every rule says of the plan."""
    loaded = load_plan("plan.yaml", PLAN.encode())
    assert loaded.plan is not None, loaded.findings
    subject = Subject(loaded.plan, loaded.positions, loaded.is_whole)
    return {one.rule: one for one in judge(subject, ALL, {}, date(2026, 1, 15))}


BREACHES = [
    ("income-exceeds-cost", "warning", "budget.stated.result"),
    ("deficit-covered", "error", "budget.equity.closing"),
    ("no-debt-no-guarantee", "error", "budget.income[banklan]"),
    ("parties-complete", "error", "association.members"),
    ("decided-by-board", "error", "decision.by"),
    ("small-cell", "error", "statistics[deltagare]"),
]


@pytest.mark.parametrize(("rule", "severity", "place"), BREACHES)
def test_each_breach_is_one_finding(
    rule: str, severity: str, place: str, verdicts: dict[str, Verdict]
) -> None:
    findings = verdicts[rule].findings
    assert [Severity(severity)] == [one.severity for one in findings]
    assert findings[0].place.startswith(place)


def test_nothing_else_is_an_error(verdicts: dict[str, Verdict]) -> None:
    errors = {
        one.rule for one in verdicts.values() for found in one.findings if found.severity is Severity.ERROR
    }
    assert {rule for rule, severity, _ in BREACHES if severity == "error"} == errors
