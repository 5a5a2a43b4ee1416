"""The budget says how the activity is financed."""

from __future__ import annotations

from samplan.figures.columns import years_of
from samplan.figures.money import budget_column, cell_at
from samplan.rules.budgets import is_judged_elsewhere, no_budget
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_reading
from samplan.rules.naming import BUDGET
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.rules.stated_sums import MISSING_ROWS

WHO_PAYS = Text(sv="hur verksamheten {year} finansieras", en="how the activity of {year} is financed")
UNSTATED = Text(
    sv="budgeten säger inte hur verksamheten {year} finansieras: ingen intäktsrad har ett belopp",
    en="the budget does not say how the activity of {year} is financed: no income row has an amount",
)
FIX = Text(
    sv="lägg till intäkterna: en rad för varje part (`party`), och för annat, som sparade medel (`source`)",
    en="add the income: a row for each party (`party`), and for anything else, as saved funds (`source`)",
)


def is_concerned(context: Context) -> bool:
    """Whether there is something to finance, and the budget is not that of another plan of the run."""
    budget = context.plan.budget
    return not is_judged_elsewhere(context) and (budget is None or bool(budget.costs or budget.stated))


def judge(context: Context) -> Judgements:
    """Look for income in the column of the budget year."""
    budget, column, year = context.plan.budget, budget_column(context.plan), context.plan.period.first_year
    if budget is None:
        yield no_budget(context, WHO_PAYS.of(year=year))
    elif column is not None and all(cell_at(row.amounts, column) is None for row in budget.income):
        years = years_of(budget.columns[column])
        if "income" in budget.incomplete:
            yield Missing(("budget", "incomplete"), MISSING_ROWS["income"].of(table=BUDGET))
        else:
            yield Problem(("budget", "income"), UNSTATED.of(year=years), FIX.of(), is_absence=True)


RULE = law_reading(
    "financing-stated", judge, "closing-position", over=the_plan_if(is_concerned), kinds=OF_BUDGETS
)
