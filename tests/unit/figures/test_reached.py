"""Whether what came of a goal reaches its target, at the bound, with words before the number, and in time."""

from __future__ import annotations

from datetime import date

import pytest

from samplan.figures.reached import is_due, outcome_reaches, size_of
from samplan.figures.systems import is_of_time
from samplan.loading.load import load_plan
from samplan.schema.goal import Target
from samplan.schema.outcome import Outcome
from samplan.schema.plan import Plan

HEAD = "samplan: 1\nid: a\nkind: follow_up\ntitle: R\nperiod: {period}\nassociation: {{name: N}}\n"


def plan_of(yaml: str, period: str = "2026") -> Plan:
    loaded = load_plan("plan.yaml", f"{HEAD.format(period=period)}{yaml}".encode())
    assert loaded.plan is not None, loaded.findings
    return loaded.plan


def facts(target: str, outcome: str, better: str = "") -> tuple[Target, Outcome]:
    plan = plan_of(
        f"goals: [{{id: g, text: G, indicators: [{{name: I, {better}target: {{{target}}}}}]}}]\n"
        f"outcomes: [{{goal: g, {outcome}}}]\n"
    )
    target_of = plan.goals[0].indicators[0].target
    assert target_of is not None
    return target_of, plan.outcomes[0]


@pytest.mark.parametrize(
    ("target", "outcome", "expected"),
    [
        ("at_least: 250", "total: 250", True),
        ("at_least: 250", "total: 249", False),
        ("at_least: 250", "women: 130, men: 120", True),
        ("at_least: 250", "total: drygt 250", True),
        ("at_least: 250", "total: nästan 250", None),
        ("at_least: 250", "total: högst 200", False),
        ("at_least: 250", "total: cirka 400", None),
        ("at_least: 250", "total: 240–260", None),
        ("at_least: 250", "total: 200–240", False),
        ("at_least: 70 %", "total: 70 %", True),
        ("at_most: 20 %", "total: 20 %", True),
        ("at_most: 20 %", "total: 21 %", False),
        ("at_most: 20 %", "total: minst 25 %", False),
        ("at_least: 2 av 3", "total: 67 %", True),
        ("at_least: 2 av 3", "total: 66 %", False),
        ("at_least: 70 %, at_most: 80 %", "total: 75 %", True),
        ("at_least: 70 %, at_most: 80 %", "total: 85 %", False),
        ("at_least: 70 %", "total: 54", None),
        ("at_least: 70 %", "total: 54, share: 72 %", True),
        ("at_least: 70 %", "women: 75 %, men: 60 %", None),
        ("at_least: 70 %", "women: 75 %, men: 72 %", True),
        ("at_least: 300 tkr", "total: 250 000 kr", False),
        ("at_least: 6 veckor", "total: 7 dagar", None),
        ("at_most: 6 veckor", "total: 5 veckor", True),
        ("value: minst 250", "total: 260", True),
        ("value: högst 250", "total: 260", False),
        ("value: 250", "total: 260", None),
    ],
)
def test_a_target_is_reached_or_missed_or_nobody_knows(target: str, outcome: str, expected: object) -> None:
    found, one = facts(target, outcome)
    assert outcome_reaches(one, found, None) is expected


@pytest.mark.parametrize(("better", "expected"), [("higher", True), ("lower", False)])
def test_a_value_without_a_bound_is_one_by_what_is_better(better: str, expected: object) -> None:
    found, one = facts("value: 250", "total: 260")
    assert outcome_reaches(one, found, better) is expected


@pytest.mark.parametrize(
    ("target", "year", "expected"),
    [
        ("at_least: 1", 2026, True),
        ("at_least: 1, counting: cumulative", 2026, False),
        ("at_least: 1, by: 2026", 2025, False),
        ("at_least: 1, by: 2026", 2026, True),
        ("at_least: 1, by: 2026, counting: yearly", 2025, False),
        ("at_least: 1, by: 2026", 2027, True),
    ],
)
def test_a_target_is_due_from_its_year_on(target: str, year: int, expected: object) -> None:
    found, _ = facts(target, "total: 1")
    assert is_due(found, date(year, 6, 30)) is expected


def test_money_of_which_nobody_knows_the_unit_has_no_size() -> None:
    assert size_of("250") is None


@pytest.mark.parametrize(
    ("period", "sus", "finsam"),
    [("2022", True, False), ("2023", True, True), ("2024", False, True), ("2022–2026", True, True)],
)
def test_sus_was_until_2023_and_uppfoljning_finsam_from_then_on(
    period: str, sus: object, finsam: object
) -> None:
    found = plan_of("", period).period
    assert (is_of_time("sus", found), is_of_time("uppfoljning_finsam", found)) == (sus, finsam)
