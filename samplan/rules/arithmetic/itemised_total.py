"""What interventions cost is what the budget rows that pay for them hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.itemised import Itemised, itemised
from samplan.figures.money import budget_column
from samplan.rules.columns import column_words
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import quoted
from samplan.rules.over import OF_BUDGETS
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
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


def items(context: Context) -> Iterator[tuple[Plan, Itemised]]:
    """The rows that pay for interventions, with what these cost."""
    for one in itemised(context.plan):
        if one.costs is not None and one.paid is not None:
            yield context.plan, one


def judge(plan: Plan, one: Itemised) -> Judgements:
    """Compare rows of the budget with what the interventions that they pay for cost."""
    column, budget = budget_column(plan), plan.budget
    if not one.differs or column is None or budget is None:
        return
    facts = {
        "rows": quoted(one.rows),
        "names": quoted(one.interventions),
        "paid": one.paid,
        "costs": one.costs,
        "column": column_words(budget, column),
        "gap": one.gap,
    }
    path = ("budget", "costs", one.index)
    if one.is_part_unknown:
        yield Missing(path, SHARED.of(**facts))
    else:
        is_less = one.gap is not None and one.gap.value > 0
        text = NAMED if one.is_named else LEFT if is_less else OVER
        yield Problem(path, text.of(**facts), FIX.of())


RULE = Rule(
    id="itemised-total",
    title=Text(
        sv="Det som insatserna kostar är vad budgeten har för dem",
        en="What the interventions cost is what the budget has for them",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    severity=Severity.WARNING,
    over=items,
    judge=judge,
    kinds=OF_BUDGETS,
)
