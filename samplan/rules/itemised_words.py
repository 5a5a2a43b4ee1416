"""What is said of budget rows that are another amount than what the interventions they pay for cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.money import budget_column
from samplan.results import Missing, Problem
from samplan.rules.columns import column_words
from samplan.rules.naming import quoted
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.itemised import Itemised
    from samplan.schema.plan import Plan

NAMED = Text(
    sv="{rows} i budgeten är {paid} för {column}, men {names}, som betalas därifrån, kostar {costs}",
    en="{rows} in the budget is {paid} for {column}, but {names}, paid from there, costs {costs}",
)
LEFT = Text(
    sv="{rows} i budgeten är {paid} för {column}, men insatserna i planen kostar {costs}: {gap} är inte "
    "fördelat på någon insats",
    en="{rows} in the budget is {paid} for {column}, but the interventions of the plan cost {costs}: {gap} "
    "is for none of them",
)
OVER = Text(
    sv="{rows} i budgeten är {paid} för {column}, men insatserna i planen kostar {costs}",
    en="{rows} in the budget is {paid} for {column}, but the interventions of the plan cost {costs}",
)
FIX = Text(
    sv="rätta kostnaden eller raden; ange pengar som ingen insats har fått än i en egen rad "
    "(`unallocated: true`)",
    en="correct the cost or the row; give money that no intervention has got yet a row of its own "
    "(`unallocated: true`)",
)
SHARED = Text(
    sv="hur mycket av kostnaden för {names}, {costs}, som förbundet betalar; {rows} i budgeten är {paid}",
    en="how much of the cost of {names}, {costs}, the association pays; {rows} in the budget is {paid}",
)


def say(plan: Plan, one: Itemised) -> Problem | Missing:
    """That they differ; or how much of the cost the association pays, where others may pay the rest."""
    column, budget = budget_column(plan), plan.budget
    facts = {
        "rows": quoted(one.rows),
        "names": quoted(one.interventions),
        "paid": one.paid,
        "costs": one.costs,
        "column": "" if budget is None or column is None else column_words(budget, column),
        "gap": one.gap,
    }
    path = ("budget", "costs", one.index)
    if one.is_part_unknown:
        return Missing(path, SHARED.of(**facts))
    is_less = one.gap is not None and one.gap.value > 0
    text = NAMED if one.is_named else LEFT if is_less else OVER
    return Problem(path, text.of(**facts), FIX.of())
