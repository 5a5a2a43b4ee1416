"""What the rules on income and costs say alike: what planned years leave, and why nobody knows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from samplan.figures.sums import SIDES
from samplan.results import Missing, Path
from samplan.rules.columns import column_words, columns_words, say_shares, say_undated
from samplan.rules.equity_words import say_chain
from samplan.rules.naming import table_name
from samplan.texts import Alike, Message, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.figures.balance import YearOfBalance
    from samplan.figures.sums import ColumnResult
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan

OF_YEARS = Text(sv="{amount} för {columns}", en="{amount} for {columns}")
NEGATIVE = Text(
    sv="{side} för {columns} i {table}, som anges med minustecken ({amounts})",
    en="{side} for {columns} in {table}, written with a minus sign ({amounts})",
)
RESULT = Text(
    sv="resultatet i budgeten för {column}: intäkter och kostnader",
    en="the result in the budget for {column}: income and costs",
)
DENIED = Text(
    sv="om {column} har ett underskott: resultatet anges till {stated}, men intäkter minus kostnader ger "
    "{result}",
    en="whether {column} has a deficit: the result is stated as {stated}, but income less costs gives "
    "{result}",
)

DISPUTED = Text(
    sv="om eget kapital blir mindre än noll vid utgången av {column}: det anges till {closing}, men {chain}",
    en="whether equity goes below zero by the end of {column}: it is stated as {closing}, but {chain}",
)


def amounts_by_year(
    budget: Budget,
    years: Sequence[YearOfBalance],
    field: Literal["result", "closing"] = "result",
    text: Text = OF_YEARS,
) -> tuple[Message, ...]:
    """Each different amount of the years once, with the columns that have it.

    Args:
        budget: The table.
        years: Its planned years.
        field: Which amount of them.
        text: What is said of an `{amount}` and its `{columns}`.
    """
    columns: dict[object, list[int]] = {}
    for year in years:
        if (amount := getattr(year, field)) is not None:
            columns.setdefault(amount, []).append(year.column)
    return tuple(text.of(amount=one, columns=columns_words(budget, at)) for one, at in columns.items())


def find_no_result(budget: Budget, year: YearOfBalance) -> Iterator[Missing]:
    """Why it is not known whether a year has a deficit, other than that its amounts are not exact."""
    column, name = year.column, column_words(budget, year.column)
    if year.equity.column_result.has_negative_side:
        yield from find_negative(budget, ("budget",), [year.equity.column_result])
    elif year.result is None:
        yield Missing(("budget",), say_shares(RESULT.of(column=name), budget, [column]))
    elif year.denied is not None and year.is_deficit is None:
        message = DENIED.of(column=name, stated=year.denied, result=year.result)
        yield Missing(("budget", "stated", "result", column), message)


def find_dispute(budget: Budget, year: YearOfBalance) -> Missing:
    """The gap where equity is below zero by one of its amounts, which the others deny."""
    closing, chain = year.equity.stated_closing, say_chain(year.equity)
    message = DISPUTED.of(column=column_words(budget, year.column), closing=closing, chain=chain)
    return Missing(("budget", "equity", "closing", year.column), message)


def find_no_year(plan: Plan, years: Sequence[YearOfBalance]) -> Iterator[Missing]:
    """The gap where the budget decides no calendar year."""
    if not any(year.is_decided for year in years):
        fact = RESULT.of(column=str(plan.period.first_year))
        yield Missing(("budget", "columns"), say_undated(fact, plan.budget))


def find_negative(table: Budget, path: Path, results: Iterable[ColumnResult]) -> Iterator[Missing]:
    """A gap for each side whose sum is below zero: what it is cannot be told from its sign.

    Args:
        table: The table.
        path: Where it stands in the plan.
        results: The columns to look at.
    """
    columns = tuple(results)
    for side in SIDES:
        sums = [one for result in columns if (one := getattr(result, side)).is_negative]
        if sums:
            yield Missing(
                (*path, side),
                NEGATIVE.of(
                    side=term("Base", side),
                    columns=columns_words(table, (one.column for one in sums)),
                    table=table_name(table),
                    amounts=Alike(one.value for one in sums),
                ),
            )
