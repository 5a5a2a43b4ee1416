"""Rules that are data: what they compare, when they cannot decide, and what they say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from samplan.api.case_differences import in_words
from samplan.api.own_rules import own_rules_in
from samplan.api.rule_cases import Case, verdict_on
from samplan.loading.tree import read_tree
from samplan.results import Outcome, Verdict
from samplan.rules.base import Rule

BUDGET = """
budget:
  unit: tkr
  columns: [2021, 2022]
  income: [{name: Intäkter, amounts: [7500, 7500]}]
  costs: [{name: Kansli, amounts: [2100, 2200]}, {name: Insatser, amounts: [5600, unknown]}]
  equity: {opening: [2000, ~], closing: [1800, ~]}
"""
ITEMS = """
limits: [{id: eq, measure: equity, at_most: 25 %, of: costs, moment: closing}]
facts: [{id: f, name: Kö, value: 6 veckor}, {id: g, name: Andel, value: 3 av 10}]
goals: [{id: g, text: Mål, indicators: [{id: i, name: andel, target: 50 %}]}]
interventions:
  - {id: a, name: Steget, participants: {women: 3, men: 7, total: 10}, cost: cirka 800 tkr}
  - {id: b, name: Vägen, participants: 12, cost: 1 000 tkr}
  - {id: c, name: Bron}
"""


def data_of(text: str) -> dict[str, Any]:
    """A change to a plan, as a case has it."""
    read = read_tree("plan.yaml", text.encode())
    assert read.tree is not None, read.findings
    return dict(read.tree.data)


def rule(folder: Path, figure: str, comparison: str, bound: str, base: str = "") -> Rule:
    """A rule that says all that it can."""
    file = folder / "samplan.toml"
    of_base = "; {share} av {base_name}, {base}" if base else ""
    file.write_text(
        f'[[rules]]\nid = "own"\ntitle = "Egen"\nsource = "S"\nfigure = "{figure}"\n'
        f'comparison = "{comparison}"\nbound = {bound}\n'
        f'message = "{{name}}: {{figure}} mot {{bound}}, {{limit}}: {{difference}}{of_base}"\n'
        f'remedy = "{{year}}"\n' + (f'base = "{base}"\n' if base else ""),
        encoding="utf-8",
    )
    return own_rules_in(str(file))[0].rule


def verdict(folder: Path, plan: str, *told: str, others: tuple[str, ...] = ()) -> Verdict:
    """What such a rule says of a plan."""
    case = Case("", Outcome.PASS, plan=data_of(plan), others=tuple(map(data_of, others)))
    return verdict_on(case, rule(folder, *told))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            ("costs.total.{year}", "at_most", '"7 mkr"'),
            "summa kostnader 2021: 7 700 tkr mot 7 mkr, 7 mkr: 700 tkr",
        ),
        (
            ("costs.total.{year}", "at_least", '"8 mkr"'),
            "summa kostnader 2021: 7 700 tkr mot 8 mkr, 8 mkr: 300 tkr",
        ),
        (("costs.total.{year}", "equals", '"7 705 tkr"'), "7 700 tkr mot 7 705 tkr, 7 705 tkr: 5 tkr"),
        (("costs.total.{year}", "between", '["8 mkr", "9 mkr"]'), "mot 8 mkr och 9 mkr, 8 mkr: 300 tkr"),
        (("costs.total.{year}", "between", '["6 mkr", "7 mkr"]'), "mot 6 mkr och 7 mkr, 7 mkr: 700 tkr"),
        (
            ("costs.kansli.{year}", "above", '"costs.kansli.{year+1}"'),
            "”Kansli” 2021: 2 100 tkr mot 2 200 tkr",
        ),
        (("costs.kansli.2022", "below", '"costs.kansli.{year}"'), "”Kansli” 2022: 2 200 tkr mot 2 100 tkr"),
        (
            ("costs.kansli.{year}", "at_most", '"25 %"', "costs.total.{year}"),
            "2 100 tkr mot 25 %, 1 925 tkr: 175 tkr; 27,3 % av summa kostnader 2021, 7 700 tkr",
        ),
        (
            ("costs.kansli.{year}", "at_most", '"1/7"', "costs.kansli.2022"),
            "mot 1 av 7, 314,29 tkr: 1 785,71 tkr; 95,5 % av ”Kansli” 2022, 2 200 tkr",
        ),
        (
            ("costs.*.{year}", "at_most", '"70 %"', "costs.total.{year}"),
            "”Insatser” 2021: 5 600 tkr mot 70 %, 5 390 tkr",
        ),
        (("equity.closing.{year}", "at_most", '"limits.eq"', "income.total.{year}"), ""),
        (
            ("equity.closing.{year}", "at_least", '"limits.eq"', "income.total.{year}"),
            "mot 25 %, 1 875 tkr: 75 tkr",
        ),
        (("limits.eq", "at_most", '"20 %"'), "gränsen: 25 % mot 20 %, 20 %: 5 procentenheter"),
        (
            ("goals.g.i.target", "at_least", '"60 %"'),
            "målvärdet för ”andel”: 50 % mot 60 %, 60 %: 10 procentenheter",
        ),
        (("facts.g", "equals", '"1/3"'), "”Andel”: 3 av 10 mot 1 av 3, 1 av 3: 3,3 procentenheter"),
        (("facts.f", "at_most", '"5 veckor"'), "”Kö”: 6 veckor mot 5 veckor, 5 veckor: 1 vecka"),
        (("facts.f", "at_most", "5"), "”Kö”: 6 veckor mot 5, 5: 1 vecka"),
        (("interventions.count", "at_least", "5"), "antalet insatser: 3 mot 5, 5: 2"),
        (("interventions.*.participants", "at_least", "12"), "deltagarna i ”Steget”: 10 mot 12, 12: 2"),
        (
            ("interventions.*.participants.women", "at_least", '"40 %"', "interventions.*.participants"),
            "deltagarna i ”Steget”: 3 mot 40 %, 4: 1; 30 % av deltagarna i ”Steget”, 10",
        ),
        (
            ("interventions.*.cost", "at_most", '"400 tkr"'),
            "kostnaden för ”Steget”: cirka 800 tkr mot 400 tkr",
        ),
    ],
)
def test_a_rule_says_what_it_compared(tmp_path: Path, told: tuple[str, ...], said: str) -> None:
    found = verdict(tmp_path, BUDGET + ITEMS, *told)
    messages = [in_words(one.message) for one in found.findings]
    assert said in "".join(messages[:1])
    assert (Outcome.FAIL if said else Outcome.PASS) is found.outcome
    assert ["2021"] * len(messages) == [in_words(one.remedy) for one in found.findings]


@pytest.mark.parametrize(
    ("comparison", "outcome"),
    [
        ("at_least", Outcome.PASS),
        ("at_most", Outcome.PASS),
        ("equals", Outcome.PASS),
        ("above", Outcome.FAIL),
        ("below", Outcome.FAIL),
    ],
)
def test_what_is_just_the_bound_is_neither_above_nor_below(
    tmp_path: Path, comparison: str, outcome: Outcome
) -> None:
    for figure, bound in (
        ("interventions.count", "3"),
        ("facts.g", '"3 av 10"'),
        ("costs.kansli.2021", '"2 100 tkr"'),
    ):
        assert outcome is verdict(tmp_path, BUDGET + ITEMS, figure, comparison, bound).outcome


def test_a_bound_is_exact_as_somebody_has_decided_it(tmp_path: Path) -> None:
    """As printed, 2 mkr may be anything from 1,5 to 2,5 mkr."""
    plan = BUDGET + "limits: [{id: eq, measure: result, at_least: 2 mkr}]"
    for bound in ('"2 mkr"', '"limits.eq"'):
        assert Outcome.FAIL is verdict(tmp_path, plan, "costs.kansli.2021", "at_most", bound).outcome


@pytest.mark.parametrize(
    ("told", "lacks"),
    [
        (("costs.insatser.2022", "at_most", '"7 mkr"'), "”Insatser” 2022"),
        (("costs.kansli.2022", "at_most", '"7 %"', "costs.total.2022"), "summa kostnader 2022"),
        (("costs.kansli.2022", "at_most", '"7 %"', "costs.hyra.2022"), "siffran `costs.hyra.2022`"),
        (("costs.kansli.2022", "at_most", '"result.2029"'), "siffran `result.2029`"),
        (
            ("costs.kansli.2022", "at_most", '"facts.f"'),
            "”Kansli” 2022 är 2 200 tkr, och gränsen är 6 veckor",
        ),
        (("facts.f", "at_most", '"3 månader"'), "”Kö” är 6 veckor, och gränsen är 3 månader"),
        (("facts.g", "at_most", "3"), "”Andel” är 3 av 10, och gränsen är 3"),
        (
            ("interventions.a.cost", "at_most", '"900 tkr"'),
            "exakta siffror: kostnaden för ”Steget” är cirka 800 tkr",
        ),
        (
            ("costs.kansli.2022", "at_most", '"10 %"', "result.2021"),
            "−200 tkr, som gränsen 10 % inte kan vara en andel av",
        ),
        (("costs.kansli.2022", "at_most", '"limits.eq"'), "och gränsen är 25 %"),
    ],
)
def test_what_is_not_known_cannot_be_decided(tmp_path: Path, told: tuple[str, ...], lacks: str) -> None:
    found = verdict(tmp_path, BUDGET + ITEMS, *told)
    assert Outcome.UNDECIDABLE is found.outcome
    assert lacks.replace("−", "-") in "\n".join(in_words(gap.fact) for gap in found.gaps)


@pytest.mark.parametrize(
    "figure",
    [
        *(
            "costs.hyra.{year}",
            "costs.total.2030",
            "tables.x.result.2021",
            "interventions.z.cost",
            "members.count",
        ),
        *("follows/costs.total.{year}", "interventions.*.financing", "interventions.*.financing.total.2021"),
        *("statistics.*.total", "outcomes.g.total", "limits.nosuch", "goals.g.j.target"),
    ],
)
def test_a_plan_without_the_figure_is_not_what_the_rule_is_about(tmp_path: Path, figure: str) -> None:
    assert (
        Outcome.NOT_APPLICABLE is verdict(tmp_path, BUDGET + ITEMS, figure, "at_most", '"limits.eq"').outcome
    )


def test_costs_with_a_minus_sign_are_taken_by_their_size(tmp_path: Path) -> None:
    plan = BUDGET.replace("[2100, 2200]", "[-2100, -2200]").replace("[5600, unknown]", "[-5600, unknown]")
    (finding,) = verdict(tmp_path, plan, "costs.kansli.{year}", "at_most", '"2 mkr"').findings
    assert "2 100 tkr mot 2 mkr" in in_words(finding.message)


def test_what_could_not_be_read_keeps_the_rule_from_no_other_item(tmp_path: Path) -> None:
    text = ITEMS.replace("participants: 12", "participants: {women: 1 kr, total: 12}")
    case = data_of(BUDGET + text)
    own = rule(tmp_path, "interventions.*.participants", "at_least", "11")
    from samplan.api.rule_cases import MINIMAL, PlaceLocator, merged  # noqa: PLC0415
    from samplan.rules.engine import Subject, judge  # noqa: PLC0415
    from samplan.schema.reader import read_plan  # noqa: PLC0415

    plan = read_plan(merged(MINIMAL, case)).plan
    today = Case("", Outcome.PASS).today
    (found,) = judge(Subject(plan, PlaceLocator(plan)), (own,), {}, today)
    assert ["interventions[a].participants.total"] == [one.place for one in found.findings]


def test_a_figure_of_the_plan_that_is_answered_is_compared_with(tmp_path: Path) -> None:
    report = f"kind: follow_up\nid: report\nanswers: plan-2021\n{BUDGET}"
    before = "id: plan-2021\n" + BUDGET.replace("[2100, 2200]", "[2000, 2200]")
    told = ("costs.kansli.{year}", "at_most", '"answers/costs.kansli.{year}"')
    found = verdict(tmp_path, report, *told, others=(before,))
    assert Outcome.FAIL is found.outcome
    assert "”Kansli” 2021: 2 100 tkr mot 2 000 tkr" in in_words(found.findings[0].message)
    assert ["plan-2021: budget.costs[kansli].amounts[2021]"] == [
        one.span.file for one in found.findings[0].related
    ]
    alone = verdict(tmp_path, report, *told)
    assert Outcome.UNDECIDABLE is alone.outcome
    assert "”plan-2021”" in "".join(in_words(gap.fact) for gap in alone.gaps)


def test_a_limit_of_the_goals_plan_is_the_plans(tmp_path: Path) -> None:
    goals = "id: goals\nkind: goals_plan\n" + ITEMS
    told = ("equity.closing.{year}", "at_least", '"limits.eq"', "income.total.{year}")
    found = verdict(tmp_path, f"follows: goals\n{BUDGET}", *told, others=(goals,))
    assert "1 800 tkr mot 25 %, 1 875 tkr" in in_words(found.findings[0].message)
    found = verdict(tmp_path, f"follows: goals\n{BUDGET}", "limits.*", "at_most", '"20 %"', others=(goals,))
    assert ["follows"] == [one.place for one in found.findings]


def test_a_share_beside_a_number_has_a_name(tmp_path: Path) -> None:
    plan = "statistics: [{id: s, title: T, rows: [{name: Arbete, women: 5, share: {women: 10 %}}]}]"
    found = verdict(tmp_path, plan, "statistics.s.arbete.share.women", "at_least", '"20 %"')
    assert "”Arbete” i statistiken: 10 % mot 20 %" in in_words(found.findings[0].message)
