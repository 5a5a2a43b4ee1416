"""The budget says what equity is expected to be at the end of the budget year."""

from __future__ import annotations

from samplan.figures.columns import years_of
from samplan.figures.equity import year_of_equity
from samplan.figures.money import budget_column, cell_at, undated_columns
from samplan.rules.budgets import is_judged_elsewhere, no_budget
from samplan.rules.columns import say_share, say_undated
from samplan.rules.equity_words import say_chain
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_reading
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.schema.values import Amount

EQUITY = Text(sv="det egna kapitalet vid utgången av {year}", en="equity at the end of {year}")
UNSTATED = Text(
    sv="budgeten säger inte vad det egna kapitalet väntas bli vid utgången av {year}",
    en="the budget does not say what equity is expected to be at the end of {year}",
)
COMPUTED = Text(sv="{unstated}; {chain}", en="{unstated}; {chain}")
FIX = Text(
    sv="ange ingående (`opening`) och utgående (`closing`) eget kapital under `equity`",
    en="give opening equity (`opening`) and closing equity (`closing`) under `equity`",
)
FIX_COLUMN = Text(
    sv="lägg till en kolumn för budgetåret (`standing: budget`), och {fix}",
    en="add a column for the budget year (`standing: budget`), and {fix}",
)


def judge(context: Context) -> Judgements:
    """Look for closing equity in the budget year."""
    plan, budget, column = context.plan, context.plan.budget, budget_column(context.plan)
    year, path = plan.period.first_year, ("budget", "equity", "closing")
    if budget is None:
        yield no_budget(context, EQUITY.of(year=year))
    elif column is None and undated_columns(budget):
        yield Missing(("budget", "columns"), say_undated(EQUITY.of(year=year), budget))
    elif column is None:
        fix = FIX_COLUMN.of(fix=FIX.of())
        yield Problem(("budget", "columns"), UNSTATED.of(year=year), fix, is_absence=True)
    elif isinstance(cell := cell_at(budget.equity.closing if budget.equity else (), column), Amount):
        return
    elif cell is not None:
        fact = EQUITY.of(year=years_of(budget.columns[column]))
        yield Missing((*path, column), say_share(fact, cell))
    else:
        equity = year_of_equity(budget, column)
        message = UNSTATED.of(year=years_of(budget.columns[column]))
        if equity.computed_closing is not None:
            message = COMPUTED.of(unstated=message, chain=say_chain(equity))
        yield Problem(path, message, FIX.of(), is_absence=True)


RULE = law_reading(
    "closing-position-stated",
    judge,
    "closing-position",
    over=the_plan_if(lambda context: not is_judged_elsewhere(context)),
    kinds=OF_BUDGETS,
)
