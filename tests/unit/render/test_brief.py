"""The document in brief: only what is known and true of the plan, and nothing where there is too little."""

from __future__ import annotations

import pytest

from samplan.loading.load import load_plan
from samplan.render.charts import ShareBar
from samplan.render.views import DocumentView, document_view
from samplan.render.views.blocks import KeyFigure, KeyFigures

HEAD = """\
samplan: 1
id: a
kind: operational_plan
title: Plan
period: 2026
association: {name: Norrbygden}
"""
BUDGET = """\
budget:
  unit: tkr
  columns: [{year: 2025, standing: outcome}, 2026]
  income:
    - {name: Staten, party: state, amounts: [4000, 4100]}
    - {name: Regionen, party: region, amounts: [2000, 2050]}
    - {name: Kommunerna, party: municipalities, amounts: [2000, 2050]}
  costs: [{name: Insatser, group: interventions, amounts: [8100, 8500]}]
"""
EQUITY = "  equity: {opening: [1000, 900], closing: [900, 600]}\n"
LIMIT = "limits: [{measure: equity, moment: closing, at_most: 20 %, of: member_contributions}]\n"


def view(yaml: str, head: str = HEAD) -> DocumentView:
    loaded = load_plan("plan.yaml", f"{head}{yaml}".encode())
    assert loaded.plan is not None, loaded.findings
    return document_view(loaded.plan)


def keys(yaml: str, head: str = HEAD) -> dict[str, tuple[str, ...]]:
    """The key figures by name: the value with its unit, then what stands under it."""
    brief = view(yaml, head).brief
    found = [block for block in brief.blocks if isinstance(block, KeyFigures)] if brief else []
    return {
        one.label.replace("\u00a0", " "): tuple(
            text.replace("\u00a0", " ")
            for text in (f"{one.value} {one.unit}".strip(), *one.notes, one.description)
            if text
        )
        for each in found
        for one in each.items
    }


def lists(yaml: str) -> str:
    brief = view(yaml).brief
    return str(brief.sections).replace("\u00a0", " ") if brief else ""


def test_the_sums_of_the_budget_year_stand_beside_those_of_the_year_before() -> None:
    found = keys(BUDGET)
    assert found["Intäkter 2026"] == ("8 200 tkr", "200 tkr mer än 2025")
    assert found["Kostnader 2026"] == ("8 500 tkr", "400 tkr mer än 2025")
    assert found["Resultat 2026"] == ("−300 tkr",)
    assert found["Medlemmarna betalar 2026"] == (
        "8 200 tkr",
        "staten 50 %, regionen 25 %, kommunerna 25 %",
    )


def test_equity_stands_beside_where_it_began_and_its_limit() -> None:
    found = keys(BUDGET + EQUITY + LIMIT)
    assert found["Eget kapital vid årets slut 2026"] == (
        "600 tkr",
        "900 tkr vid årets början",
        "gräns: högst 1 640 tkr (20 % av 8 200 tkr)",
    )


def test_an_assumed_limit_is_not_told_as_one() -> None:
    assumed = LIMIT.replace("of: member_contributions", "of: member_contributions, assumed: [of]")
    assert len(keys(BUDGET + EQUITY + assumed)["Eget kapital vid årets slut 2026"]) == 2


def test_a_stated_sum_that_its_rows_deny_says_what_they_give() -> None:
    found = keys(BUDGET + "  stated: {costs: [8100, 8950]}\n")
    assert "raderna ger 8 500 tkr" in found["Kostnader 2026"]


@pytest.mark.parametrize(
    "wrong",
    [
        "  stated: {result: [~, 700]}\n",  # income less costs is −300
        "  equity: {opening: [~, 900], closing: [~, 600]}\n  stated: {result: [~, 600]}\n",  # that is equity
    ],
)
def test_what_is_only_called_the_result_is_not_told(wrong: str) -> None:
    assert "Resultat 2026" not in keys(BUDGET + wrong)


def test_a_result_below_its_floor_says_so_and_that_it_is_accepted() -> None:
    floor = "limits: [{measure: result, at_least: 0 tkr}]\n"
    assert keys(BUDGET + floor)["Resultat 2026"] == ("−300 tkr", "gräns: lägst 0 tkr")
    accepted = "deviations: [{rule: policy-result-min, item: budget, reason: Vi sparar inte.}]\n"
    assert keys(BUDGET + floor + accepted)["Resultat 2026"][-1] == "avvikelsen är godtagen"


def test_participants_of_different_directions_are_never_added() -> None:
    found = keys(
        BUDGET
        + """\
interventions:
  - {name: A, direction: individual, participants: {women: 10, men: 5, total: 15}}
  - {name: B, direction: individual, participants: {women: 3, men: 4, total: 7}}
  - {name: C, direction: individual}
  - {name: D, direction: structural, participants: {total: 200}}
"""
    )
    assert found["Planerade deltagare, individinriktat"] == (
        "22",
        "13 kvinnor och 9 män",
        "i 2 av 3 insatser",
    )
    assert not any("222" in value for value, *_ in found.values())


def test_a_bound_is_not_added_to_numbers() -> None:
    found = keys(BUDGET + "interventions: [{name: A, participants: {total: högst 10}}]\n")
    assert not any("deltagare" in name for name in found)


def test_a_report_says_how_many_of_its_goals_were_reached() -> None:
    report = """\
goals: [{id: a, text: Ett}, {id: b, text: Två}, {id: c, text: Tre}]
outcomes:
  - {goal: a, total: 5, assessment: reached}
  - {goal: b, total: 5, assessment: partly}
  - {goal: c, total: 5, assessment: not_reached}
"""
    found = keys(BUDGET + report, HEAD.replace("operational_plan", "follow_up"))
    assert found["Nådda mål"] == ("1 av 3", "delvis nådda: 1", "inte nådda: 1")
    assert "Nådda mål" not in keys(BUDGET + report)


def test_the_points_of_the_decision_and_the_lives_of_interventions_stand_beside_each_other() -> None:
    found = lists(
        BUDGET
        + """\
decision: {status: proposal, points: [att anta planen]}
interventions: [{name: Nyaste, life: new}, {name: Sista, life: ends}]
"""
    )
    assert "Det här ska beslutas" in found
    assert "att anta planen" in found
    assert "Nya:" in found
    assert "Avslutas:" in found


@pytest.mark.parametrize(
    "yaml",
    [
        "",
        "budget: {columns: [2026], unit: tkr, costs: [{name: A, amounts: [5]}]}",
        "goals: [{id: x, text: Ett}]",
        "deviations: [{rule: sum-cost, item: budget, reason: R}]",
    ],
)
def test_too_little_is_not_summed_up(yaml: str) -> None:
    assert view(yaml).brief is None


def test_a_section_of_the_same_name_keeps_it() -> None:
    brief = view(BUDGET + "sections: [{heading: Planen i korthet, text: T}]").brief
    assert brief is not None
    assert brief.heading == "Överblick"


def test_a_plan_orders_drops_and_rewords_the_lines() -> None:
    own = "brief: [costs, {line: income, label: Pengar in}, deviations]\n"
    accepted = "deviations: [{rule: sum-cost, item: budget, reason: Avrundat.}]\n"
    brief = view(BUDGET + own + accepted).brief
    assert brief is not None
    assert list(keys(BUDGET + own)) == ["Kostnader 2026", "Pengar in"]
    assert [one.heading for one in brief.sections] == ["En godtagen avvikelse"]


def test_a_plan_has_no_brief_where_it_says_so() -> None:
    assert view(BUDGET + "brief: nothing\n").brief is None


def test_a_line_that_the_plan_asks_for_stands_alone() -> None:
    assert list(keys(BUDGET + "brief: costs\n")) == ["Kostnader 2026"]


def test_one_figure_alone_is_no_overview_beside_lists() -> None:
    yaml = "interventions: [{name: A, life: new, participants: {women: 1, men: 2, total: 3}}]\n"
    assert keys(yaml) == {}
    assert "Nya:" in lists(yaml)


@pytest.mark.parametrize(
    ("plain", "wide", "expected"),
    [
        (3, 1, [4, 4, 4, 6]),
        (4, 2, [3, 3, 3, 3, 6, 6]),
        (5, 0, [4, 4, 4, 6, 6]),
        (5, 1, [3, 3, 3, 3, 6, 6]),
        (7, 1, [3, 3, 3, 3, 4, 4, 4, 6]),
        (1, 1, [6, 6]),
        (2, 0, [6, 6]),
    ],
)
def test_figures_fill_their_lines_and_no_bar_is_wider_than_half(
    plain: int, wide: int, expected: list[int]
) -> None:
    figures = [KeyFigure(str(at), "1") for at in range(plain)]
    bars = [KeyFigure("b", "1", chart=ShareBar(())) for _ in range(wide)]
    assert expected == [span for _, span in KeyFigures((*bars, *figures)).spans]
