"""The budget year is a calendar year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.money import AHEAD, planned_columns
from samplan.rules.columns import say_undated
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_rule
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if
from samplan.words.phrases import BUDGET_FOR_YEAR

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.time import Period

PLAN = Text(sv="planen med budgeten", en="the plan with the budget")
COLUMN = Text(sv="en kolumn i budgeten", en="a column of the budget")
WRONG = Text(
    sv="{what} gäller {period}; budgetåret ska vara ett kalenderår",
    en="{what} covers {period}; the budget year should be a calendar year",
)
FIX = Text(
    sv="dela beloppen på kalenderår, och skriv dem som år: `period: {year}`, `columns: [{year}]`",
    en="divide the amounts by calendar year, and write the years: `period: {year}`, `columns: [{year}]`",
)
ENDS = Text(
    sv="när perioden börjar och slutar; {what} gäller {period}",
    en="when the period begins and ends; {what} covers {period}",
)
FORMED = Text(
    sv="om förbundet bildades {day}; annars ska budgetåret vara hela {year}",
    en="whether the association was formed on {day}; otherwise the budget year should be all of {year}",
)


def judge(context: Context) -> Judgements:
    """Look at the period of the plan and those of its columns, each once."""
    plan, budget = context.plan, context.plan.budget
    places: dict[Period, Path] = {plan.period: ("period",)}
    for index, column in enumerate(budget.columns if budget else ()):
        if column.period is not None and column.standing in AHEAD:
            places.setdefault(column.period, ("budget", "columns", index, "period"))
    odd = {period: path for period, path in places.items() if not period.is_whole_years}
    for period, path in odd.items():
        facts = {"what": PLAN if path == ("period",) else COLUMN, "period": period}
        if period.is_inexact or period.end is None:
            yield Missing(path, ENDS.of(**facts))
        elif period.end == date(period.first_year, 12, 31):  # as the first year of an association ends
            yield Missing(path, FORMED.of(day=period.start, year=period.first_year))
        else:
            yield Problem(path, WRONG.of(**facts), FIX.of(year=period.first_year))
    if budget is not None and not odd and not planned_columns(budget):
        fact = BUDGET_FOR_YEAR.of(year=plan.period.first_year)
        yield Missing(("budget", "columns"), say_undated(fact, budget))


RULE = law_rule(
    "budget-year-calendar", judge, "yearly-budget", over=the_plan_if(has_budget), kinds=OF_BUDGETS
)
