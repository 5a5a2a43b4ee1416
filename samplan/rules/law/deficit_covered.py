"""Equity covers what the budget lacks, and does not go below zero."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.balance import YearOfBalance, years_ahead
from samplan.results import Path
from samplan.rules.base import at
from samplan.rules.columns import column_words, columns_words, say_shares, say_undated
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Severity, Text, cite
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if
from samplan.rules.signs import find_negative
from samplan.rules.year_words import amounts_by_year
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.schema.budget import Budget


BELOW = Text(
    sv="eget kapital väntas bli mindre än noll: {closings}",
    en="equity is expected to be below zero: {closings}",
)
BELOW_BY_DEFICIT = Text(
    sv="eget kapital väntas bli mindre än noll: {closings}; ingående {opening} täcker inte underskottet för "
    "{column}, {result}",
    en="equity is expected to be below zero: {closings}; the opening {opening} does not cover the deficit of "
    "{column}, {result}",
)
AT_END = Text(sv="{amount} vid utgången av {columns}", en="{amount} at the end of {columns}")
FIX = Text(
    sv="sänk kostnaderna så att eget kapital räcker, eller rätta beloppen om de är fel",
    en="lower the costs so that equity is enough, or correct the amounts if they are wrong",
)
OPENING = Text(
    sv="eget kapital vid ingången av {columns}, som ska täcka underskottet {result}",
    en="equity at the start of {columns}, which should cover the deficit of {result}",
)
IF_DEFICIT = Text(
    sv="eget kapital vid ingången av {columns}; resultatet är {result}, och kan vara ett underskott",
    en="equity at the start of {columns}; the result is {result}, and may be a deficit",
)
DENIED = Text(
    sv="om {columns} har ett underskott: resultatet anges till {stated}, men intäkter minus kostnader ger "
    "{result}",
    en="whether {columns} has a deficit: the result is stated as {stated}, but income less costs gives "
    "{result}",
)
TRANSFERS = Text(
    sv="andra förändringar av eget kapital för {columns}",
    en="other changes of equity for {columns}",
)
RESULT = Text(
    sv="resultatet eller utgående eget kapital för {columns} i budgeten",
    en="the result or closing equity of {columns} in the budget",
)
ROUGH = Text(
    sv="om eget kapital blir mindre än noll; det är {closings}, och inte exakt",
    en="whether equity goes below zero; it is {closings}, and not exact",
)
NO_DEFICIT = Text(sv="inget underskott för {columns}", en="no deficit for {columns}")


def judge(context: Context) -> Judgements:
    """Look at what each planned year leaves of equity."""
    budget, years = context.plan.budget, years_ahead(context.plan)
    if budget is None:
        return
    if below := [year for year in years if year.is_below_zero]:
        severity = None if any(year.is_decided for year in below) else Severity.WARNING
        yield Problem(_path(budget, below[0]), _message(budget, below), FIX.of(), severity=severity)
    for year in years:
        if year.is_below_zero is None and (year.is_deficit or (year.is_decided and year.is_deficit is None)):
            yield from _missing(budget, year)
    if not any(year.is_decided for year in years):
        fact = RESULT.of(columns=str(context.plan.period.first_year))
        yield Missing(at("budget", "columns"), say_undated(fact, budget))
    if sound := [year.column for year in years if year.is_deficit is False]:
        yield Note(NO_DEFICIT.of(columns=columns_words(budget, sound)))


def _message(budget: Budget, below: Sequence[YearOfBalance]) -> Message:
    closings = amounts_by_year(budget, [(year.column, year.closing) for year in below], AT_END)
    first, opening = below[0], below[0].equity.opening
    if opening is None or not first.is_deficit or opening.value < 0:
        return BELOW.of(closings=closings)
    return BELOW_BY_DEFICIT.of(
        closings=closings,
        opening=opening,
        column=column_words(budget, first.column),
        result=first.result,
    )


def _missing(budget: Budget, year: YearOfBalance) -> Iterator[Missing]:
    name = column_words(budget, year.column)
    if year.closings:
        closings = amounts_by_year(budget, [(year.column, year.closing)], AT_END)
        yield Missing(at("budget", "equity"), ROUGH.of(closings=closings))
    elif year.equity.column_result.has_negative_side:
        yield from find_negative(budget, ("budget",), [year.equity.column_result])
    elif year.result is None:
        yield Missing(at("budget"), say_shares(RESULT.of(columns=name), budget, [year.column]))
    elif year.denied is not None and not year.is_deficit:
        message = DENIED.of(columns=name, stated=year.denied, result=year.result)
        yield Missing((*at("budget", "stated", "result"), year.column), message)
    elif year.equity.opening is None:
        text = OPENING if year.is_deficit else IF_DEFICIT
        fact = say_shares(text.of(columns=name, result=year.result), budget, [year.column])
        yield Missing(at("budget", "equity", "opening"), fact)
    else:
        fact = say_shares(TRANSFERS.of(columns=name), budget, [year.column])
        yield Missing(at("budget", "equity", "transfers"), fact)


def _path(budget: Budget, year: YearOfBalance) -> Path:
    if year.equity.stated_closing is not None:
        return ("budget", "equity", "closing", year.column)
    return ("budget", "equity") if budget.equity else ("budget",)


RULE = Rule(
    id="deficit-covered",
    title=Text(
        sv="Eget kapital täcker det som fattas i budgeten, och går inte under noll",
        en="Equity covers what the budget lacks, and does not go below zero",
    ),
    source=cite("income-above-costs", "closing-position", "members-cover-debt"),
    force=Force.LAW,
    over=the_plan_if(has_budget),
    judge=judge,
    kinds=OF_BUDGETS,
    rests_on=("income-above-costs", "closing-position", "members-cover-debt"),
)
