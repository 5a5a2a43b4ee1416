"""Equity from the opening of a year to its close."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.columns import year_of
from samplan.figures.equity import year_of_equity
from samplan.render.labels import document as labels
from samplan.render.views.draft import Draft, Line, Lines, make_table
from samplan.render.views.money import Doubts, Money, Note, caption, money_of, unit_detail
from samplan.render.views.sum_lines import SumLine, asked_for, doubts_of
from samplan.render.views.table import TableView
from samplan.schema.tables import is_derived

if TYPE_CHECKING:
    from samplan.figures.equity import YearOfEquity
    from samplan.render.views.context import Context
    from samplan.schema.budget import Budget, Equity


def equity_table(context: Context, budget: Budget, equity: Equity, title: str = "") -> TableView:
    """Opening equity, the result, other changes and closing equity with its earmarks.

    Args:
        context: The plan it stands in.
        budget: The budget or further table that has the equity.
        equity: Its equity.
        title: The caption; made of the years where there is none.
    """
    money = money_of(context, budget)
    years = [year_of_equity(budget, at) for at in range(len(budget.columns))]
    return make_table(
        context,
        Draft(
            title or caption(context, context.say(labels.EQUITY), budget.columns),
            (context.say(labels.ITEM), *money.columns),
            (Lines(tuple(_lines(money, budget, equity, years))),),
            (unit_detail(context, budget),),
            tuple(_notes(money, budget, equity, years)),
            origin=context.path_of(equity),
        ),
    )


def _lines(money: Money, budget: Budget, equity: Equity, years: list[YearOfEquity]) -> Iterator[Line]:
    opening, result, closing = _sum_lines(budget, years)
    yield from opening.lines(money, "row", money.context.path_of(equity, "opening"))
    yield from result.lines(money, "row")
    yield from money.rows(equity.transfers)
    yield from closing.lines(
        money, "sum", money.context.path_of(equity, "closing"), _doubts(money, closing, years)
    )
    yield from money.rows(equity.earmarks, labels.EARMARKED)


def _sum_lines(budget: Budget, years: list[YearOfEquity]) -> tuple[SumLine, SumLine, SumLine]:
    """Opening equity, the result and closing equity: stated, and computed where the table asks for it.

    What the year before is stated to close with opens the next; that is stated too.
    """
    are_years = all(year_of(column) is not None for column in budget.columns if not is_derived(column))
    equity = budget.equity
    opening = SumLine(
        labels.OPENING_EQUITY,
        tuple(year.opening_cell or year.carried_opening for year in years),
        asked_for(budget, [year.opening for year in years]),
        labels.COMPUTED,
        equity.opening_name if equity else None,
        labels.NAMED_EQUITY,
    )
    result = SumLine(
        labels.RESULT_OF_THE_YEAR if are_years else labels.RESULT,
        tuple(year.stated_result for year in years),
        asked_for(budget, [year.shown_result for year in years]),
        labels.COMPUTED,
        budget.stated.result_name if budget.stated else None,
        labels.NAMED_RESULT,
    )
    closing = SumLine(
        labels.CLOSING_EQUITY,
        tuple(year.closing_cell for year in years),
        asked_for(budget, [year.shown_closing for year in years]),
        labels.COMPUTED,
        equity.closing_name if equity else None,
        labels.NAMED_EQUITY,
    )
    return opening, result, closing


def _doubts(money: Money, closing: SumLine, years: list[YearOfEquity]) -> Doubts:
    given = [(at, one.agreement, one.computed_closing) for at, one in enumerate(years)]
    texts = (labels.STATED_CLOSING, labels.STATED_CLOSING_ROUNDED)
    return doubts_of(money, closing.in_sentence(money), given, texts)


def _notes(money: Money, budget: Budget, equity: Equity, years: list[YearOfEquity]) -> Iterator[Note]:
    lines = _sum_lines(budget, years)
    opening, closing = (line.in_sentence(money) for line in (lines[0], lines[2]))
    yield from money.derived_notes()
    if equity.note:
        yield money.context.prose(equity.note)
    yield from money.row_notes((*equity.transfers, *equity.earmarks))
    yield from money.printed_notes(opening, equity.opening)
    yield from money.printed_notes(closing, equity.closing)
    for line in lines:
        yield from line.notes(money)
