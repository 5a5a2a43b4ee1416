"""The budget holds an economic plan for three years, with the budget year first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.columns import year_of
from samplan.figures.money import AHEAD, cell_at, planned_columns, undated_columns
from samplan.law.in_force import number_on
from samplan.rules.base import at
from samplan.rules.budgets import is_judged_elsewhere, no_budget
from samplan.rules.columns import columns_words
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Text, cite
from samplan.rules.in_force import day_of
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.schema.tables import DERIVED
from samplan.schema.values import UNKNOWN, Amount, Share, Unknown
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.values import Cell


NO_BUDGET = Text(
    sv="en ekonomisk plan för {years}",
    en="an economic plan for {years}",
)
UNKNOWN_YEARS = Text(
    sv="belopp för {years} i budgeten; alla sägs vara okända",
    en="amounts for {years} in the budget; all of them are said to be unknown",
)
SHARES_OF_YEARS = Text(
    sv="belopp för {years} i budgeten; alla anges i procent",
    en="amounts for {years} in the budget; all of them are given in per cent",
)
YEARS_LACK = Text(
    sv="budgeten har inga belopp för {lacking}; den ekonomiska planen ska gälla {years}",
    en="the budget has no amounts for {lacking}; the economic plan should cover {years}",
)
YEARS_UNPLANNED = Text(
    sv="budgeten har inga budgeterade belopp för {lacking}; den ekonomiska planen ska gälla {years}",
    en="the budget has no budgeted amounts for {lacking}; the economic plan should be for {years}",
)
"""Where the table has something else of such a year: a forecast, an outcome."""
UNDATED = Text(
    sv="vilket kalenderår {columns} i budgeten gäller; den ekonomiska planen ska gälla {years}",
    en="the calendar year of {columns} in the budget; the economic plan should be for {years}",
)
NOT_FIRST = Text(
    sv="{first} står före budgetåret {year} i budgeten; budgetåret ska vara planens första år",
    en="{first} stands before the budget year {year} in the budget; the budget year should come first",
)
FIX = Text(
    sv="lägg till kolumner för åren efter budgetåret, som preliminär budget (`standing: indicative`)",
    en="add columns for the years after the budget year, as an indicative budget (`standing: indicative`)",
)
FIX_FIRST = Text(
    sv="lägg till en kolumn för budgetåret (`standing: budget`), och för de år efter det som saknas "
    "(`standing: indicative`)",
    en="add a column for the budget year (`standing: budget`), and for the years after it that are missing "
    "(`standing: indicative`)",
)
FIX_EMPTY = Text(
    sv="fyll i intäkter och kostnader i kolumnerna för {empty}",
    en="fill in income and costs in the columns for {empty}",
)
FIX_ORDER = Text(
    sv="flytta budgetårets kolumn före de senare åren",
    en="move the column of the budget year before the later years",
)


def is_concerned(context: Context) -> bool:
    """Whether the budget is this plan's to tell, and not that of another plan of the run."""
    return not is_judged_elsewhere(context)


def judge(context: Context) -> Judgements:
    """Look for the budget year and the years after it."""
    plan, budget, first = context.plan, context.plan.budget, context.plan.period.first_year
    years = tuple(range(first, first + number_on("economic-plan", day_of(plan, "economic-plan"))))
    if budget is None:
        yield no_budget(context, NO_BUDGET.of(years=years))
        return
    said = {year: _says(budget, year) for year in years}
    lacking = tuple(year for year in years if said[year] is None)
    if lacking and (undated := undated_columns(budget)):
        columns = columns_words(budget, undated)
        yield Missing(at("budget", "columns"), UNDATED.of(columns=columns, years=years))
    elif lacking:
        has_other = any(
            year_of(column) in lacking
            for column in budget.columns
            if column.standing not in (*AHEAD, *DERIVED)
        )
        message = (YEARS_UNPLANNED if has_other else YEARS_LACK).of(lacking=lacking, years=years)
        yield Problem(at("budget", "columns"), message, _fix(budget, lacking, first), is_absence=True)
    for kind, text in ((Unknown, UNKNOWN_YEARS), (Share, SHARES_OF_YEARS)):
        if unknown := tuple(year for year in years if isinstance(said[year], kind)):
            yield Missing(at("budget", "columns"), text.of(years=unknown))
    ahead = [year for year in _planned_years(budget) if said.get(year) is not None]
    if first in ahead and ahead[0] != first:
        message = NOT_FIRST.of(first=ahead[0], year=first)
        yield Problem(at("budget", "columns"), message, FIX_ORDER.of())


def _planned_years(budget: Budget) -> list[int]:
    """The years of the columns that plan ahead, in their order."""
    years = (year_of(budget.columns[index]) for index in planned_columns(budget))
    return [year for year in years if year is not None]


def _says(budget: Budget, year: int) -> Cell:
    """An amount that the budget has for a year; else a share, else unknown, None where it has nothing."""
    stated = (budget.stated.income, budget.stated.costs) if budget.stated else ()
    lists = (*(row.amounts for row in (*budget.income, *budget.costs)), *stated)
    columns = [index for index in planned_columns(budget) if year_of(budget.columns[index]) == year]
    cells = [cell for column in columns for one in lists if (cell := cell_at(one, column)) is not None]
    for kind in (Amount, Share):
        if found := next((cell for cell in cells if isinstance(cell, kind)), None):
            return found
    return UNKNOWN if cells else None


def _fix(budget: Budget, lacking: tuple[int, ...], first: int) -> Message:
    empty = tuple(year for year in lacking if year in _planned_years(budget))
    if empty == lacking:
        return FIX_EMPTY.of(empty=empty)
    return FIX_FIRST.of() if first in lacking and first not in empty else FIX.of()


RULE = Rule(
    id="three-year-plan",
    title=Text(
        sv="Budgeten innehåller en ekonomisk plan för tre år, med budgetåret först",
        en="The budget holds an economic plan for three years, with the budget year first",
    ),
    source=cite("economic-plan"),
    force=Force.LAW,
    over=the_plan_if(is_concerned),
    judge=judge,
    kinds=OF_BUDGETS,
    rests_on=("economic-plan",),
)
