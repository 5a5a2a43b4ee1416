"""Budgeted income exceeds costs."""

from __future__ import annotations

from samplan.figures.balance import years_ahead
from samplan.rules.balance_gaps import amounts_by_year, find_no_result, find_no_year
from samplan.rules.columns import column_words
from samplan.rules.frame import Context, Judgements, Missing, Problem, Severity, Text, law_reading
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if

DEFICIT = Text(
    sv="kostnaderna är större än intäkterna: resultatet är {results}",
    en="costs are larger than income: the result is {results}",
)
WITH_EQUITY = Text(
    sv="{deficit}; eget kapital vid ingången av {column} är {opening}",
    en="{deficit}; equity at the start of {column} is {opening}",
)
ZERO = Text(
    sv="intäkterna är lika stora som kostnaderna, men ska överstiga dem: resultatet är {results}",
    en="income equals costs, but should exceed them: the result is {results}",
)
FIX = Text(
    sv="budgetera ett överskott, eller ange en avvikelse med styrelsens skäl och vad som täcker underskottet",
    en="budget for a surplus, or declare a deviation with the board's reason and what covers the deficit",
)
ROUGH = Text(
    sv="om resultatet är mindre än noll; det är {results}, och inte exakt",
    en="whether the result is below zero; it is {results}, and not exact",
)


def judge(context: Context) -> Judgements:
    """Look at what each planned year leaves."""
    budget, years = context.plan.budget, years_ahead(context.plan)
    if budget is None:
        return
    if deficits := [year for year in years if year.is_deficit]:
        first, opening = deficits[0], deficits[0].equity.opening
        said = DEFICIT.of(results=amounts_by_year(budget, deficits))
        if opening is not None:
            said = WITH_EQUITY.of(deficit=said, column=column_words(budget, first.column), opening=opening)
        severity = None if any(year.is_decided for year in deficits) else Severity.INFO
        yield Problem(first.result_path, said, FIX.of(), severity=severity)
    if zeros := [year for year in years if year.is_zero]:
        message = ZERO.of(results=amounts_by_year(budget, zeros))
        yield Problem(zeros[0].result_path, message, severity=Severity.INFO)
    for year in years:
        if year.is_decided and year.is_deficit is None:
            unknown = tuple(find_no_result(budget, year))
            yield from unknown or (Missing(("budget",), ROUGH.of(results=amounts_by_year(budget, [year]))),)
    yield from find_no_year(context.plan, years)


RULE = law_reading(
    "income-exceeds-cost", judge, "income-above-costs", over=the_plan_if(has_budget), kinds=OF_BUDGETS
)
