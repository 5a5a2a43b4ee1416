"""Equity from the opening of a year to its close."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.equity import year_of_equity
from samplan.figures.money import cell_at
from samplan.render.labels import document as labels
from samplan.render.views.draft import Draft, Line, Lines, make_table
from samplan.render.views.money import Money, Note, caption, money_of, unit_detail
from samplan.render.views.table import TableView
from samplan.schema.values import Cell

if TYPE_CHECKING:
    from samplan.figures.equity import YearOfEquity
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.budget import Budget, Equity


def equity_table(context: Context, budget: Budget, equity: Equity, place: Place) -> TableView:
    """Opening equity, the result, other changes and closing equity with its earmarks."""
    money = money_of(context, budget)
    years = [year_of_equity(budget, at) for at in range(len(budget.columns))]
    return make_table(
        context,
        Draft(
            caption(context, context.say(labels.EQUITY), budget.columns),
            (context.say(labels.ITEM), *money.columns),
            (Lines(tuple(_lines(money, equity, years))),),
            (unit_detail(context, budget.unit, is_printed=budget.unit_is_printed),),
            tuple(_notes(money, equity, years)),
        ),
        place,
    )


def _lines(money: Money, equity: Equity, years: list[YearOfEquity]) -> Iterator[Line]:
    say = money.context.say
    openings = [_stated(equity.opening, at) or year.opening for at, year in enumerate(years)]
    closings = [_stated(equity.closing, at) or year.closing for at, year in enumerate(years)]
    yield money.line(say(labels.OPENING_EQUITY), openings)
    yield money.line(say(labels.RESULT_OF_THE_YEAR), [year.result for year in years])
    yield from money.rows(equity.transfers)
    yield money.line(say(labels.CLOSING_EQUITY), closings, "sum")
    yield from money.rows(equity.earmarks, "part", labels.EARMARKED)


def _stated(cells: tuple[Cell, ...], column: int) -> Cell:
    return cell_at(cells, column)


def _notes(money: Money, equity: Equity, years: list[YearOfEquity]) -> Iterator[Note]:
    opening, closing = money.context.say(labels.OPENING_EQUITY), money.context.say(labels.CLOSING_EQUITY)
    if equity.note:
        yield money.context.prose(equity.note)
    yield from money.row_notes((*equity.transfers, *equity.earmarks))
    yield from money.printed_notes(opening, equity.opening)
    yield from money.printed_notes(closing, equity.closing)
    contradicted = [
        (at, year.computed_closing)
        for at, year in enumerate(years)
        if year.is_contradicted and year.computed_closing
    ]
    yield money.note(labels.STATED_CLOSING, contradicted, name=closing)
