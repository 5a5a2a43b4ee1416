"""The budget holds an economic plan for three years, with the budget year first.

What it checks
The budget of an operational plan has amounts for the plan's first year and the two years after it,
in columns of budget, revised or indicative figures, and the budget year stands before the later
ones. A column of an earlier year, for comparison, is no part of the three years. A column without
any amount does not count.

Why
An association that decides on one year at a time ties up money in interventions that run longer,
without showing what is left for them.

Example
Västra Skaraborg 2020 has interventions that run to the end of 2021, and figures for 2020 only:

    period: 2020
    budget:
      columns: [{year: 2019, standing: forecast}, 2020]

RAR i Sörmland 2021 has all three years:

    period: 2021
    budget:
      columns: [2021, {year: 2022, standing: indicative}, {year: 2023, standing: indicative}]

How to fix
Add columns for the two years after the budget year, with `standing: indicative`, and what income
and costs the board counts on in them.

Source
Lag (2003:1210) 21 §, which makes kommunallagen (2017:725) 11 kap. 6 § third paragraph apply to the
association. The wording of 21 § has been read as in force from 2024-01-01. Its earlier wording has
not been checked, so for older plans the finding is a question rather than an answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.money import is_filled, planned_columns
from samplan.results import Problem
from samplan.rules.base import Context, Force, Judgement, Rule, at, manual_of
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

MANUAL_SV = """Budgeten innehåller en ekonomisk plan för tre år, med budgetåret först.

Vad regeln kontrollerar
Budgeten i en verksamhetsplan har belopp för planens första år och de två följande åren, i kolumner
med budget, reviderad budget eller preliminära belopp, och budgetåret står före de senare åren. En
kolumn för ett tidigare år, till jämförelse, hör inte till de tre åren. En kolumn utan något belopp
räknas inte.

Varför
Ett förbund som beslutar om ett år i taget binder pengar i insatser som pågår längre, utan att visa
vad som finns kvar till dem.

Exempel
Västra Skaraborg 2020 har insatser som pågår till slutet av 2021, men siffror bara för 2020:

    period: 2020
    budget:
      columns: [{year: 2019, standing: forecast}, 2020]

RAR i Sörmland 2021 har alla tre åren:

    period: 2021
    budget:
      columns: [2021, {year: 2022, standing: indicative}, {year: 2023, standing: indicative}]

Så rättar du
Lägg till kolumner för de två åren efter budgetåret, med `standing: indicative`, och de intäkter och
kostnader som styrelsen räknar med då.

Källa
Lag (2003:1210) 21 §, som gör att kommunallagen (2017:725) 11 kap. 6 § tredje stycket gäller för
förbundet. 21 § har lästs i den lydelse som gäller från 2024-01-01. Den tidigare lydelsen är inte
kontrollerad, så för äldre planer är anmärkningen snarare en fråga än ett svar.
"""

YEARS = 3

NO_BUDGET = Text(
    sv="planen har ingen budget; den ska ha en med en ekonomisk plan för {years}",
    en="the plan has no budget; it should have one with an economic plan for {years}",
)
YEARS_LACK = Text(
    sv="budgeten har inga belopp för {lacking}; den ekonomiska planen ska gälla {years}",
    en="the budget has no amounts for {lacking}; the economic plan should be for {years}",
)
NOT_FIRST = Text(
    sv="{first} står före budgetåret {year} i budgeten; budgetåret ska vara planens första år",
    en="{first} stands before the budget year {year} in the budget; the budget year should come first",
)
FIX = Text(
    sv="lägg till kolumner för åren efter budgetåret, som preliminär budget (`standing: indicative`)",
    en="add columns for the years after the budget year, as an indicative budget (`standing: indicative`)",
)
FIX_BUDGET = Text(
    sv="lägg till en `budget` med en kolumn för varje år",
    en="add a `budget` with a column for each year",
)
FIX_ORDER = Text(
    sv="flytta budgetårets kolumn före de senare åren",
    en="move the column of the budget year before the later years",
)


def check(context: Context) -> Iterator[Judgement]:
    """Look for the budget year and the two years after it."""
    budget, first = context.plan.budget, context.plan.period.first_year
    years = tuple(range(first, first + YEARS))
    if budget is None:
        yield Problem(at("period"), NO_BUDGET.of(years=years), FIX_BUDGET.of())
        return
    planned = _years_ahead(budget, first)
    if lacking := tuple(year for year in years if year not in planned):
        yield Problem(at("budget", "columns"), YEARS_LACK.of(lacking=lacking, years=years), FIX.of())
    if first in planned and planned[0] != first:
        message = NOT_FIRST.of(first=planned[0], year=first)
        yield Problem(at("budget", "columns"), message, FIX_ORDER.of())


def _years_ahead(budget: Budget, first: int) -> list[int]:
    """The years from the first on that the budget has amounts for, in the order of its columns."""
    years = [(index, budget.columns[index].year) for index in planned_columns(budget)]
    return [year for index, year in years if year is not None and year >= first and is_filled(budget, index)]


RULE = Rule(
    id="three-year-plan",
    title=Text(
        sv="Budgeten innehåller en ekonomisk plan för tre år, med budgetåret först",
        en="The budget holds an economic plan for three years, with the budget year first",
    ),
    source=Text(
        sv="lag (2003:1210) 21 § och kommunallagen (2017:725) 11 kap. 6 §",
        en="lag (2003:1210) 21 § and kommunallagen (2017:725) 11 kap. 6 §",
    ),
    force=Force.LAW,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    needs=("budget", "period"),
    kinds=("operational_plan",),
)
