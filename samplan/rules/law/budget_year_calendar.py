"""The budget year is a calendar year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.money import AHEAD, planned_columns
from samplan.results import Path
from samplan.rules.base import at
from samplan.rules.columns import say_undated
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Text, cite
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if
from samplan.words.phrases import BUDGET_FOR_YEAR

if TYPE_CHECKING:
    from samplan.schema.plan import Plan
    from samplan.schema.time import Period


WRONG = Text(
    sv="planen med budgeten gäller {period}; budgetåret ska vara ett kalenderår",
    en="the plan with the budget covers {period}; the budget year should be a calendar year",
)
WRONG_COLUMN = Text(
    sv="en kolumn i budgeten gäller {period}; budgetåret ska vara ett kalenderår",
    en="a column of the budget covers {period}; the budget year should be a calendar year",
)
FIX = Text(
    sv="dela beloppen på kalenderår, och skriv dem som år: `period: {year}`, `columns: [{year}]`",
    en="divide the amounts by calendar year, and write the years: `period: {year}`, `columns: [{year}]`",
)
ENDS = Text(
    sv="när perioden börjar och slutar; planen med budgeten gäller {period}",
    en="when the period begins and ends; the plan with the budget covers {period}",
)
FORMED = Text(
    sv="om förbundet bildades {day}; annars ska budgetåret vara hela {year}",
    en="whether the association was formed on {day}; otherwise the budget year should be all of {year}",
)


def judge(context: Context) -> Judgements:
    """Look at the period of the plan and those of its columns."""
    said: set[Period] = set()
    for path, period in _periods(context.plan):
        if period.is_whole_years or period in said:
            continue
        said.add(period)
        if period.is_inexact or period.end is None:
            yield Missing(path, ENDS.of(period=period))
        elif _may_be_first(period):
            yield Missing(path, FORMED.of(day=period.start, year=period.first_year))
        else:
            text = WRONG if path == ("period",) else WRONG_COLUMN
            yield Problem(path, text.of(period=period), FIX.of(year=period.first_year))
    budget = context.plan.budget
    if budget is not None and not said and not planned_columns(budget):
        fact = BUDGET_FOR_YEAR.of(year=context.plan.period.first_year)
        yield Missing(at("budget", "columns"), say_undated(fact, budget))


def _periods(plan: Plan) -> Iterator[tuple[Path, Period]]:
    yield at("period"), plan.period
    for index, column in enumerate(plan.budget.columns if plan.budget else ()):
        if column.period is not None and column.standing in AHEAD:
            yield at("budget", "columns", index, "period"), column.period


def _may_be_first(period: Period) -> bool:
    """Whether it is the rest of a calendar year, as the first one of an association is."""
    return period.end == date(period.first_year, 12, 31)


RULE = Rule(
    id="budget-year-calendar",
    title=Text(sv="Budgetåret är ett kalenderår", en="The budget year is a calendar year"),
    source=cite("yearly-budget"),
    force=Force.LAW,
    over=the_plan_if(has_budget),
    judge=judge,
    kinds=OF_BUDGETS,
    rests_on=("yearly-budget",),
)
