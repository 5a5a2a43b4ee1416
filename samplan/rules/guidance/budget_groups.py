"""The budget groups its costs as the national guidance does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import BUDGET, quoted
from samplan.rules.over import OF_BUDGETS, budget_rows, the_plan_if
from samplan.rules.stated_sums import MISSING_ROWS
from samplan.words.phrases import GUIDE_TO_BUDGETS
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.terms import CostGroup

GROUPS: tuple[CostGroup, ...] = ("board", "administration", "interventions")
"""The groups of the guidance; of the fourth, audit, `audit-cost-visible` tells."""
ALSO: dict[CostGroup, CostGroup] = {"projects": "interventions"}
"""Groups of the format that are one of the guidance."""
LACKING = Text(
    sv="budgetens kostnader är inte delade som vägledningen föreslår: det finns ingen rad för {groups}",
    en="the costs of the budget are not divided as the guidance suggests: there is no row for {groups}",
)
FIX = Text(
    sv="dela kostnaderna på styrelse, administration, revision och insatser, och ange `group` på raderna",
    en="divide the costs into board, administration, audit and interventions, and give the rows a `group`",
)
WHICH = Text(sv="vad {rows} gäller (`group`)", en="what {rows} pay for (`group`)")


def has_costs(context: Context) -> bool:
    """Whether the plan has a budget with costs, and one of its own: no supplement to another."""
    budget = context.plan.budget
    return budget is not None and bool(budget.costs) and context.plan.extent != "supplement"


def judge(context: Context) -> Judgements:
    """Look for the groups among the cost rows and the rows within them."""
    budget = context.plan.budget
    if budget is None:
        return
    rows = [(row, path[2]) for row, path in budget_rows("costs")(context) if not row.sum_of]
    groups = {ALSO.get(row.group, row.group) for row, _ in rows if row.group}
    lacking = tuple(term("CostGroup", one) for one in GROUPS if one not in groups)
    told = {top for row, top in rows if row.group}
    bare = [row.name for at, row in enumerate(budget.costs) if at not in told and not row.sum_of]
    if lacking and bare:
        yield Missing(("budget", "costs"), WHICH.of(rows=quoted(bare)))
    elif lacking and "costs" in budget.incomplete:
        yield Missing(("budget", "incomplete"), MISSING_ROWS["costs"].of(table=BUDGET))
    elif lacking:
        yield Problem(("budget", "costs"), LACKING.of(groups=lacking), FIX.of(), is_absence=True)


RULE = Rule(
    "budget-groups",
    GUIDE_TO_BUDGETS,
    Force.RECOMMENDATION,
    judge,
    over=the_plan_if(has_costs),
    kinds=OF_BUDGETS,
    severity=Severity.INFO,
)
