"""What the audit costs is seen in the budget."""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.figures.sums import money_tables
from samplan.figures.topics import says
from samplan.rules.frame import Context, Judgements, Missing, Problem, Severity, Text, law_rule
from samplan.rules.naming import BUDGET
from samplan.rules.over import OF_BUDGETS, budget_rows, the_plan_if
from samplan.rules.stated_sums import MISSING_ROWS

UNSEEN = Text(
    sv="vad revisionen kostar syns inte i budgeten; förbundet betalar revisorernas arvoden, om inte "
    "förbundsordningen säger annat",
    en="what the audit costs is not seen in the budget; the association pays the auditors' fees, unless the "
    "association agreement says otherwise",
)
FIX = Text(
    sv="ge revisionen en rad (`group: audit`), eller en rad inom den där kostnaden ligger (`of_which`)",
    en="give the audit a row (`group: audit`), or a row within the one that the cost is in (`of_which`)",
)
NAMED = Expression(r"revision|revisor|\baudit", re.IGNORECASE)
"""In the name of a row."""
TOLD = Expression(
    r"\brevision(?:s|en|ens)?(?:kostnad|arvode)|arvoden?\w* (?:till|för|åt) (?:\w+ )?revisor|"
    r"\brevisorsarvode|kostnad\w* för (?:revision|revisor)|\baudit (?:costs?|fees?)\b",
    re.IGNORECASE,
)
"""In a text that lists what the budget is for."""


def is_divided(context: Context) -> bool:
    """Whether the plan has a budget of its own, with costs that are divided or said to be for something."""
    budget, is_own = context.plan.budget, context.plan.extent != "supplement"
    return is_own and budget is not None and (len(budget.costs) > 1 or any(row.group for row in budget.costs))


def judge(context: Context) -> Judgements:
    """Look for a row of the audit, in the budget or a table beside it, or a text that names its cost."""
    budget = context.plan.budget
    beside = (row for _, table in money_tables(context.plan) for row in table.costs)
    rows = (*(row for row, _ in budget_rows("costs")(context)), *beside)
    is_told = any(row.group == "audit" for row in rows) or any(NAMED.search(row.name) for row in rows)
    if is_told or says(context.plan, TOLD):
        return
    if budget is not None and "costs" in budget.incomplete:
        yield Missing(("budget", "incomplete"), MISSING_ROWS["costs"].of(table=BUDGET))
    else:
        yield Problem(("budget", "costs"), UNSEEN.of(), FIX.of(), is_absence=True)


RULE = law_rule(
    "audit-cost-visible",
    judge,
    "audit-fees",
    over=the_plan_if(is_divided),
    kinds=OF_BUDGETS,
    severity=Severity.INFO,
)
