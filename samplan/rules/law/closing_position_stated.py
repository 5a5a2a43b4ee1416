"""The budget says what equity is expected to be at the end of the budget year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.columns import years_of
from samplan.figures.equity import YearOfEquity, year_of_equity
from samplan.figures.money import budget_column, cell_at, undated_columns
from samplan.rules.base import Judgement, at
from samplan.rules.budgets import is_judged_elsewhere, no_budget
from samplan.rules.columns import in_per_cent, say_undated
from samplan.rules.equity_words import say_chain
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text, cite
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.schema.values import Amount, Cell, Share

if TYPE_CHECKING:
    from samplan.schema.budget import Budget


NO_BUDGET = Text(
    sv="vad det egna kapitalet väntas bli vid utgången av {year}",
    en="what equity is expected to be at the end of {year}",
)
NO_COLUMN = Text(
    sv="budgeten har ingen kolumn med budget för {column}, och därmed inget budgeterat eget kapital vid "
    "utgången av {column}",
    en="the budget has no column with a budget for {column}, and so no budgeted equity at the end of "
    "{column}",
)
EQUITY_OF = Text(sv="det egna kapitalet vid utgången av {column}", en="equity at the end of {column}")
UNKNOWN_CLOSING = Text(
    sv="det egna kapitalet vid utgången av {column}; budgeten anger det som okänt",
    en="equity at the end of {column}; the budget states it as unknown",
)
UNSTATED = Text(
    sv="budgeten säger inte vad det egna kapitalet väntas bli vid utgången av {column}",
    en="the budget does not say what equity is expected to be at the end of {column}",
)
COMPUTED = Text(
    sv="{unstated}; {chain}",
    en="{unstated}; {chain}",
)
FIX_COLUMN = Text(
    sv="lägg till en kolumn för budgetåret (`standing: budget`), och ange ingående och utgående eget "
    "kapital där",
    en="add a column for the budget year (`standing: budget`), and give opening and closing equity there",
)
FIX = Text(
    sv="ange ingående (`opening`) och utgående (`closing`) eget kapital under `equity`",
    en="give opening equity (`opening`) and closing equity (`closing`) under `equity`",
)
FIX_CLOSING = Text(
    sv="ange beloppet som utgående eget kapital (`closing`) under `equity`",
    en="give the amount as closing equity (`closing`) under `equity`",
)


def is_concerned(context: Context) -> bool:
    """Whether the budget is this plan's to tell, and not that of another plan of the run."""
    return not is_judged_elsewhere(context)


def judge(context: Context) -> Judgements:
    """Look for closing equity in the budget year."""
    plan = context.plan
    column = budget_column(plan)
    if plan.budget is None:
        yield no_budget(context, NO_BUDGET.of(year=plan.period.first_year))
    elif column is None and undated_columns(plan.budget):
        fact = EQUITY_OF.of(column=plan.period.first_year)
        yield Missing(at("budget", "columns"), say_undated(fact, plan.budget))
    elif column is None:
        yield Problem(
            at("budget", "columns"),
            NO_COLUMN.of(column=plan.period.first_year),
            FIX_COLUMN.of(),
            is_absence=True,
        )
    elif not isinstance(_closing(plan.budget, column), Amount):
        yield _judge(plan.budget, column, year_of_equity(plan.budget, column))


def _closing(budget: Budget, column: int) -> Cell:
    """Closing equity as it stands, without a look at what it should come to."""
    return cell_at(budget.equity.closing if budget.equity else (), column)


def _judge(budget: Budget, column: int, year: YearOfEquity) -> Judgement:
    path, name = at("budget", "equity", "closing"), years_of(budget.columns[column])
    if isinstance(year.closing_cell, Share):
        return Missing((*path, column), in_per_cent(EQUITY_OF.of(column=name)))
    if year.closing_cell is not None:
        return Missing((*path, column), UNKNOWN_CLOSING.of(column=name))
    if year.computed_closing is None:
        return Problem(path, UNSTATED.of(column=name), FIX.of(), is_absence=True)
    message = COMPUTED.of(unstated=UNSTATED.of(column=name), chain=say_chain(year))
    return Problem(path, message, FIX_CLOSING.of(), is_absence=True)


RULE = Rule(
    id="closing-position-stated",
    title=Text(
        sv="Budgeten säger vad det egna kapitalet väntas bli vid budgetårets slut",
        en="The budget says what equity is expected to be at the end of the budget year",
    ),
    source=cite("closing-position"),
    force=Force.LAW,
    severity=Severity.WARNING,
    over=the_plan_if(is_concerned),
    judge=judge,
    kinds=OF_BUDGETS,
    rests_on=("closing-position",),
)
