"""Budgeted income exceeds costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.balance import YearOfBalance, years_ahead
from samplan.results import Path
from samplan.rules.base import at
from samplan.rules.columns import column_words, columns_words, say_shares, say_undated
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text, cite
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if
from samplan.rules.signs import find_negative
from samplan.rules.year_words import amounts_by_year
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.schema.budget import Budget


DEFICIT = Text(
    sv="kostnaderna är större än intäkterna: resultatet är {results}; {cover}",
    en="costs are larger than income: the result is {results}; {cover}",
)
ZERO = Text(
    sv="intäkterna är lika stora som kostnaderna, men ska överstiga dem: resultatet är {results}",
    en="income equals costs, but should exceed them: the result is {results}",
)
COVERED = Text(
    sv="eget kapital vid ingången av {column}, {opening}, täcker det årets underskott",
    en="equity at the start of {column}, {opening}, covers the deficit of that year",
)
UNCOVERED = Text(
    sv="eget kapital vid ingången av {column}, {opening}, täcker inte det årets underskott",
    en="equity at the start of {column}, {opening}, does not cover the deficit of that year",
)
COVER_UNSAID = Text(
    sv="planen säger inte vad som täcker underskottet",
    en="the plan does not say what covers the deficit",
)
FIX = Text(
    sv="budgetera ett överskott, eller ange en avvikelse med styrelsens skäl och vad som täcker underskottet",
    en="budget for a surplus, or declare a deviation with the board's reason and what covers the deficit",
)
RESULT = Text(
    sv="resultatet i budgeten för {columns}: intäkter och kostnader",
    en="the result in the budget for {columns}: income and costs",
)
ROUGH = Text(
    sv="om resultatet är mindre än noll; det är {results}, och inte exakt",
    en="whether the result is below zero; it is {results}, and not exact",
)
DENIED = Text(
    sv="om intäkterna överstiger kostnaderna: resultatet anges till {stated}, men intäkter minus kostnader "
    "ger {results}",
    en="whether income exceeds costs: the result is stated as {stated}, but income less costs gives "
    "{results}",
)


def judge(context: Context) -> Judgements:
    """Look at what each planned year leaves."""
    budget, years = context.plan.budget, years_ahead(context.plan)
    if budget is None:
        return
    if deficits := [year for year in years if year.is_deficit]:
        yield _problem(
            deficits, DEFICIT.of(results=_results(budget, deficits), cover=_cover(budget, deficits[0]))
        )
    if zeros := [year for year in years if year.is_zero]:
        message = ZERO.of(results=_results(budget, zeros))
        yield Problem(_path(zeros[0]), message, severity=Severity.INFO)
    yield from _missing(budget, [year for year in years if year.is_decided])
    if not any(year.is_decided for year in years):
        fact = RESULT.of(columns=str(context.plan.period.first_year))
        yield Missing(at("budget", "columns"), say_undated(fact, budget))


def _missing(budget: Budget, years: Sequence[YearOfBalance]) -> Iterator[Missing]:
    """What of the decided years is not known, or not exact enough."""
    yield from find_negative(budget, ("budget",), (year.equity.column_result for year in years))
    unknown = [
        year.column
        for year in years
        if year.result is None and not year.equity.column_result.has_negative_side
    ]
    rough = [year for year in years if year.results and year.is_deficit is None]
    if unknown:
        fact = RESULT.of(columns=columns_words(budget, unknown))
        yield Missing(at("budget"), say_shares(fact, budget, unknown))
    if exact := [year for year in rough if year.denied is None]:
        yield Missing(at("budget"), ROUGH.of(results=_results(budget, exact)))
    for year in rough:
        if year.denied is not None:
            message = DENIED.of(stated=year.denied, results=_results(budget, [year]))
            yield Missing((*at("budget", "stated", "result"), year.column), message)


def _problem(deficits: Sequence[YearOfBalance], message: Message) -> Problem:
    is_decided = any(year.is_decided for year in deficits)
    severity = None if is_decided else Severity.INFO
    return Problem(_path(deficits[0]), message, FIX.of(), severity=severity)


def _results(budget: Budget, years: Sequence[YearOfBalance]) -> tuple[Message, ...]:
    return amounts_by_year(budget, [(year.column, year.result) for year in years])


def _cover(budget: Budget, year: YearOfBalance) -> Message:
    opening = year.equity.opening
    if opening is None or year.is_below_zero is None:
        return COVER_UNSAID.of()
    text = UNCOVERED if year.is_below_zero else COVERED
    return text.of(column=column_words(budget, year.column), opening=opening)


def _path(year: YearOfBalance) -> Path:
    is_stated = year.equity.column_result.stated is not None
    return ("budget", "stated", "result", year.column) if is_stated else ("budget",)


RULE = Rule(
    id="income-exceeds-cost",
    title=Text(
        sv="Intäkterna i budgeten överstiger kostnaderna",
        en="Budgeted income exceeds costs",
    ),
    source=cite("income-above-costs"),
    force=Force.LAW,
    severity=Severity.WARNING,
    over=the_plan_if(has_budget),
    judge=judge,
    kinds=OF_BUDGETS,
    rests_on=("income-above-costs",),
)
