"""The budget says what equity is expected to be at the end of the budget year.

What it checks
The budget of an operational plan states closing equity (`equity.closing`) in the column of the
budget year. If it does not, but opening equity and the result are known, the rule says what
closing equity comes to.

Why
The law asks for the economic position that is expected at the end of the budget year. Without it
nobody can see whether a planned deficit is covered, or whether a limit on equity will hold.

Example
RAR i Sörmland 2021 plans a deficit of 3 600 tkr, and says neither what equity is before it nor after:

    budget:
      unit: tkr
      columns: [2021]
      stated:
        result: [-3600]

How to fix
Give equity at the start and at the end of the year:

    budget:
      equity:
        opening: [4100]
        closing: [500]

Source
Lag (2003:1210) 21 §, which makes kommunallagen (2017:725) 11 kap. 6 § first paragraph apply to the
association. The wording of 21 § has been read as in force from 2024-01-01. Its earlier wording has
not been checked. That the position is given as equity is samplan's reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.equity import year_of_equity
from samplan.figures.money import budget_column, column_name
from samplan.results import Problem, Severity
from samplan.rules.base import Context, Force, Judgement, Rule, at, manual_of
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

MANUAL_SV = """Budgeten säger vad det egna kapitalet väntas bli vid budgetårets slut.

Vad regeln kontrollerar
Budgeten i en verksamhetsplan anger utgående eget kapital (`equity.closing`) i budgetårets kolumn.
Gör den inte det, men ingående eget kapital och resultatet är kända, säger regeln vad utgående eget
kapital blir.

Varför
Lagen frågar efter den ekonomiska ställning som väntas vid budgetårets slut. Utan den ser ingen om
ett planerat underskott är täckt, eller om en gräns för eget kapital kommer att hålla.

Exempel
RAR i Sörmland 2021 planerar ett underskott på 3 600 tkr, men säger varken vad det egna kapitalet är
före eller efter:

    budget:
      unit: tkr
      columns: [2021]
      stated:
        result: [-3600]

Så rättar du
Ange eget kapital vid årets början och slut:

    budget:
      equity:
        opening: [4100]
        closing: [500]

Källa
Lag (2003:1210) 21 §, som gör att kommunallagen (2017:725) 11 kap. 6 § första stycket gäller för
förbundet. 21 § har lästs i den lydelse som gäller från 2024-01-01. Den tidigare lydelsen är inte
kontrollerad. Att ställningen anges som eget kapital är samplans läsning.
"""

NO_BUDGET = Text(
    sv="planen har ingen budget och säger inte vad det egna kapitalet väntas bli vid utgången av {year}",
    en="the plan has no budget and does not say what equity is expected to be at the end of {year}",
)
UNSTATED = Text(
    sv="budgeten säger inte vad det egna kapitalet väntas bli vid utgången av {column}",
    en="the budget does not say what equity is expected to be at the end of {column}",
)
COMPUTED = Text(
    sv="budgeten säger inte vad det egna kapitalet väntas bli vid utgången av {column}; ingående eget "
    "kapital {opening} och resultatet {result} ger {closing}",
    en="the budget does not say what equity is expected to be at the end of {column}; opening equity of "
    "{opening} and the result of {result} give {closing}",
)
COMPUTED_WITH_TRANSFERS = Text(
    sv="budgeten säger inte vad det egna kapitalet väntas bli vid utgången av {column}; ingående eget "
    "kapital {opening}, resultatet {result} och andra förändringar {transfers} ger {closing}",
    en="the budget does not say what equity is expected to be at the end of {column}; opening equity of "
    "{opening}, the result of {result} and other changes of {transfers} give {closing}",
)
FIX = Text(
    sv="ange ingående (`opening`) och utgående (`closing`) eget kapital under `equity`",
    en="give opening equity (`opening`) and closing equity (`closing`) under `equity`",
)
FIX_BUDGET = Text(
    sv="lägg till en budget som anger ingående och utgående eget kapital (equity.opening, equity.closing)",
    en="add a budget that gives opening and closing equity (equity.opening, equity.closing)",
)
FIX_CLOSING = Text(
    sv="ange beloppet som utgående eget kapital (`closing`) under `equity`",
    en="give the amount as closing equity (`closing`) under `equity`",
)


def check(context: Context) -> Iterator[Judgement]:
    """Look for closing equity in the budget year."""
    plan = context.plan
    column = budget_column(plan)
    if plan.budget is None:
        yield Problem(at("period"), NO_BUDGET.of(year=plan.period.first_year), FIX_BUDGET.of())
    elif column is None:
        yield Problem(at("budget", "columns"), UNSTATED.of(column=plan.period.first_year), FIX.of())
    elif year_of_equity(plan.budget, column).stated_closing is None:
        yield _problem(plan.budget, column)


def _problem(budget: Budget, column: int) -> Problem:
    year, path = year_of_equity(budget, column), at("budget", "equity", "closing")
    name = column_name(budget.columns[column])
    if year.computed_closing is None:
        return Problem(path, UNSTATED.of(column=name), FIX.of())
    facts: dict[str, object] = {
        "column": name,
        "opening": year.opening,
        "result": year.result,
        "closing": year.computed_closing,
    }
    text = COMPUTED
    if year.transfers is not None and year.transfers.value:
        text, facts["transfers"] = COMPUTED_WITH_TRANSFERS, year.transfers
    return Problem(path, text.of(**facts), FIX_CLOSING.of())


RULE = Rule(
    id="closing-position-stated",
    title=Text(
        sv="Budgeten säger vad det egna kapitalet väntas bli vid budgetårets slut",
        en="The budget says what equity is expected to be at the end of the budget year",
    ),
    source=Text(
        sv="lag (2003:1210) 21 § och kommunallagen (2017:725) 11 kap. 6 §",
        en="lag (2003:1210) 21 § and kommunallagen (2017:725) 11 kap. 6 §",
    ),
    force=Force.LAW,
    severity=Severity.WARNING,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    needs=("budget", "period"),
    kinds=("operational_plan",),
)
