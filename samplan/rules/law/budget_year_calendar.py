"""The budget year is a calendar year.

What it checks
An operational plan with a budget covers whole calendar years, and so does each column of the budget that
plans ahead and names a `period` instead of a year. Where the plan begins after 1 January and ends on 31
December of the same year, the association may have been formed that year, and the rule cannot decide.

Why
The budget, the annual report, the state's allotment and the members' budgets follow the calendar year. A
budget from July to June can be compared with none of them.

Example
    period: {from: 2026-07-01, to: 2027-06-30}
    budget:
      unit: tkr
      columns: [{period: {from: 2026-07-01, to: 2027-06-30}}]

How to fix
Divide the amounts by calendar year: `period: 2026`, `columns: [2026, 2027, 2028]`. A column for the whole
life of a project belongs in the `financing` of its intervention, or in a further table.

Source
That the plan's own period must be whole years too, where the plan holds the budget, is samplan's reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.money import AHEAD, planned_columns
from samplan.law.in_force import cite
from samplan.results import Missing, Path, Problem
from samplan.rules.base import OF_BUDGETS, Context, Force, Judgement, Rule, at, manual_of
from samplan.rules.columns import say_undated
from samplan.texts import Text
from samplan.words.phrases import BUDGET_FOR_YEAR

if TYPE_CHECKING:
    from samplan.schema.plan import Plan
    from samplan.schema.time import Period

MANUAL_SV = """Vad regeln kontrollerar
En verksamhetsplan med budget gäller hela kalenderår, och det gör också varje kolumn i budgeten som ser
framåt och anger en `period` i stället för ett år. Om planen börjar efter den 1 januari och slutar den 31
december samma år kan förbundet ha bildats det året, och då kan regeln inte avgöra.

Varför
Budgeten, årsredovisningen, statens tilldelning och medlemmarnas budgetar följer kalenderåret. En budget
från juli till juni går inte att jämföra med någon av dem.

Exempel
    period: {from: 2026-07-01, to: 2027-06-30}
    budget:
      unit: tkr
      columns: [{period: {from: 2026-07-01, to: 2027-06-30}}]

Så rättar du
Dela beloppen på kalenderår: `period: 2026`, `columns: [2026, 2027, 2028]`. En kolumn för ett projekts hela
tid hör hemma i insatsens `financing`, eller i en egen tabell.

Källa
Att också planens egen period ska vara hela år, när planen innehåller budgeten, är samplans läsning.
"""

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


def applies(context: Context) -> bool:
    """Whether the plan has a budget."""
    return context.plan.budget is not None


def check(context: Context) -> Iterator[Judgement]:
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
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    kinds=OF_BUDGETS,
    applies=applies,
    rests_on=("yearly-budget",),
)
