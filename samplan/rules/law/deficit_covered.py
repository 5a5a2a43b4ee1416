"""Equity covers what the budget lacks, and does not go below zero."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.balance import YearOfBalance, years_ahead
from samplan.rules.balance_gaps import amounts_by_year, find_dispute, find_no_result, find_no_year
from samplan.rules.columns import column_words, say_shares
from samplan.rules.frame import Context, Judgements, Missing, Problem, Severity, Text, law_rule
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

BELOW = Text(
    sv="eget kapital väntas bli mindre än noll: {closings}",
    en="equity is expected to be below zero: {closings}",
)
BY_DEFICIT = Text(
    sv="{below}; ingående {opening} täcker inte underskottet för {column}, {result}",
    en="{below}; the opening {opening} does not cover the deficit of {column}, {result}",
)
AT_END = Text(sv="{amount} vid utgången av {columns}", en="{amount} at the end of {columns}")
FIX = Text(
    sv="sänk kostnaderna så att eget kapital räcker, eller rätta beloppen om de är fel",
    en="lower the costs so that equity is enough, or correct the amounts if they are wrong",
)
OPENING = Text(
    sv="eget kapital vid ingången av {column}, som ska täcka ett underskott; resultatet är {result}",
    en="equity at the start of {column}, which should cover a deficit; the result is {result}",
)
TRANSFERS = Text(
    sv="andra förändringar av eget kapital för {column}", en="other changes of equity for {column}"
)
ROUGH = Text(
    sv="om eget kapital blir mindre än noll; det är {closings}, och inte exakt",
    en="whether equity goes below zero; it is {closings}, and not exact",
)


def judge(context: Context) -> Judgements:
    """Look at what each planned year leaves of equity."""
    budget, years = context.plan.budget, years_ahead(context.plan)
    if budget is None:
        return
    if below := [year for year in years if year.is_below_zero]:
        severity = None if any(year.is_decided for year in below) else Severity.WARNING
        is_stated = below[0].equity.stated_closing is not None
        path = ("budget", "equity", *(("closing", below[0].column) if is_stated else ()))
        yield Problem(path, _message(budget, below), FIX.of(), severity=severity)
    for year in years:
        is_open = year.is_deficit or year.is_disputed or (year.is_decided and year.is_deficit is None)
        if year.is_below_zero is None and is_open:
            yield from _missing(budget, year)
    yield from find_no_year(context.plan, years)


def _message(budget: Budget, below: Sequence[YearOfBalance]) -> Message:
    first, opening = below[0], below[0].equity.opening
    said = BELOW.of(closings=amounts_by_year(budget, below, "closing", AT_END))
    if opening is None or not first.is_deficit or opening.value < 0:
        return said
    column = column_words(budget, first.column)
    return BY_DEFICIT.of(below=said, opening=opening, column=column, result=first.result)


def _missing(budget: Budget, year: YearOfBalance) -> Iterator[Missing]:
    facts, equity = {"column": column_words(budget, year.column), "result": year.result}, ("budget", "equity")
    if year.is_disputed:
        yield find_dispute(budget, year)
    elif year.closings:
        yield Missing(equity, ROUGH.of(closings=amounts_by_year(budget, [year], "closing", AT_END)))
    elif unknown := tuple(find_no_result(budget, year)):
        yield from unknown
    else:
        place, text = ("opening", OPENING) if year.equity.opening is None else ("transfers", TRANSFERS)
        yield Missing((*equity, place), say_shares(text.of(**facts), budget, [year.column]))


RULE = law_rule(
    "deficit-covered",
    judge,
    "income-above-costs",
    "closing-position",
    "members-cover-debt",
    over=the_plan_if(has_budget),
    kinds=OF_BUDGETS,
)
