"""The budget holds an economic plan for three years, with the budget year first."""

from __future__ import annotations

from samplan.figures.columns import year_of
from samplan.figures.money import planned_cell, planned_columns, undated_columns
from samplan.law.in_force import number_on
from samplan.rules.budgets import is_judged_elsewhere, no_budget
from samplan.rules.columns import columns_words, say_share
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_rule
from samplan.rules.in_force import day_of
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.schema.values import Amount

PLAN = Text(sv="en ekonomisk plan för {years}", en="an economic plan for {years}")
AMOUNTS = Text(sv="belopp för {years} i budgeten", en="amounts for {years} in the budget")
LACKS = Text(
    sv="budgeten har inga budgeterade belopp för {lacking}; den ekonomiska planen ska gälla {years}",
    en="the budget has no budgeted amounts for {lacking}; the economic plan should be for {years}",
)
FIX = Text(
    sv="lägg till kolumner för åren som saknas (`standing: budget`, sedan `indicative`); fyll i de tomma",
    en="add columns for the missing years (`standing: budget`, then `indicative`); fill in the empty ones",
)
UNDATED = Text(
    sv="vilket kalenderår {columns} i budgeten gäller; den ekonomiska planen ska gälla {years}",
    en="the calendar year of {columns} in the budget; the economic plan should be for {years}",
)
NOT_FIRST = Text(
    sv="{first} står före budgetåret {year} i budgeten; budgetåret ska vara planens första år",
    en="{first} stands before the budget year {year} in the budget; the budget year should come first",
)
FIX_ORDER = Text(
    sv="flytta budgetårets kolumn före de senare åren", en="move the column of the budget year first"
)


def judge(context: Context) -> Judgements:
    """Look for the budget year and the years after it."""
    plan, budget, first = context.plan, context.plan.budget, context.plan.period.first_year
    years, path = (
        tuple(range(first, first + number_on("economic-plan", day_of(plan, "economic-plan")))),
        ("budget", "columns"),
    )
    if budget is None:
        yield no_budget(context, PLAN.of(years=years))
        return
    said = {year: planned_cell(budget, year) for year in years}
    lacking = tuple(year for year in years if said[year] is None)
    if lacking and (undated := undated_columns(budget)):
        yield Missing(path, UNDATED.of(columns=columns_words(budget, undated), years=years))
    elif lacking:
        yield Problem(path, LACKS.of(lacking=lacking, years=years), FIX.of(), is_absence=True)
    if unclear := tuple(
        year for year, cell in said.items() if cell is not None and not isinstance(cell, Amount)
    ):
        yield Missing(path, say_share(AMOUNTS.of(years=unclear), said[unclear[0]]))
    planned = (year_of(budget.columns[index]) or 0 for index in planned_columns(budget))
    ahead = [year for year in planned if said.get(year) is not None]
    if first in ahead and ahead[0] != first:
        yield Problem(path, NOT_FIRST.of(first=ahead[0], year=first), FIX_ORDER.of())


RULE = law_rule(
    "three-year-plan",
    judge,
    "economic-plan",
    over=the_plan_if(lambda context: not is_judged_elsewhere(context)),
    kinds=OF_BUDGETS,
)
