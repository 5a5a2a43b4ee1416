"""The budget and the further money tables of a plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement
from samplan.figures.sums import SIDES, ColumnResult, ColumnSum, result_at, sum_at
from samplan.render.labels import document as labels
from samplan.render.views.draft import Draft, Line, Lines, make_table
from samplan.render.views.money import (
    PLAIN,
    Money,
    Note,
    as_printed,
    caption,
    money_of,
    sum_notes,
    unit_detail,
)
from samplan.render.views.table import TableView
from samplan.schema.values import Cell

if TYPE_CHECKING:
    from samplan.figures.sums import Side
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.budget import Budget

_NAMES = {"income": labels.INCOME, "costs": labels.COSTS}
_SUMS = {"income": labels.TOTAL_INCOME, "costs": labels.TOTAL_COSTS}


def budget_table(context: Context, budget: Budget, place: Place, title: str = "") -> TableView:
    """A money table: income, costs, their sums as stated, and the result.

    Args:
        context: The plan it stands in.
        budget: The budget, or a further table.
        place: The heading it stands under.
        title: The caption; made of the years where there is none.
    """
    money = money_of(context, budget)
    name = title or caption(context, _name(context, budget), budget.columns)
    return make_table(
        context,
        Draft(
            name,
            (context.say(labels.ITEM), *money.columns),
            tuple(_groups(money, budget)),
            (unit_detail(context, budget.unit, is_printed=budget.unit_is_printed),),
            tuple(_notes(money, budget)),
        ),
        place,
    )


def _name(context: Context, budget: Budget) -> str:
    """What the table is called: a budget, or all that its columns are."""
    standings = dict.fromkeys(column.standing for column in budget.columns)
    if set(standings) <= set(PLAIN):
        return context.say(labels.BUDGET)
    words = context.list([context.say(labels.STANDINGS[standing]) for standing in standings])
    return words[:1].upper() + words[1:]


def _groups(money: Money, budget: Budget) -> Iterator[Lines]:
    for side in SIDES:
        if _has(budget, side):
            lines = tuple(_side(money, budget, side))
            yield Lines(lines, money.context.say(_NAMES[side]))
    if _has_result(budget):
        cells = [as_printed(one) for one in _results(budget)]
        yield Lines((money.line(money.context.say(labels.RESULT), cells, "result"),))


def _has(budget: Budget, side: Side) -> bool:
    return bool(getattr(budget, side)) or _is_stated(budget, side)


def _is_stated(budget: Budget, name: str) -> bool:
    cells: tuple[Cell, ...] = getattr(budget.stated, name) if budget.stated else ()
    return any(cell is not None for cell in cells)


def _has_result(budget: Budget) -> bool:
    return _is_stated(budget, "result") or all(_has(budget, side) for side in SIDES)


def _side(money: Money, budget: Budget, side: Side) -> Iterator[Line]:
    rows = getattr(budget, side)
    yield from money.rows(rows)
    if len(rows) != 1 or _is_stated(budget, side):
        cells = [as_printed(one) for one in _sums(budget, side)]
        yield money.line(money.context.say(_SUMS[side]), cells, "sum")


def _sums(budget: Budget, side: Side) -> list[ColumnSum]:
    return [sum_at(budget, side, column) for column in range(len(budget.columns))]


def _results(budget: Budget) -> list[ColumnResult]:
    return [result_at(budget, column) for column in range(len(budget.columns))]


def _notes(money: Money, budget: Budget) -> Iterator[Note]:
    for side in SIDES:
        yield from money.row_notes(getattr(budget, side))
    if budget.note:
        yield money.context.prose(budget.note)
    yield from _sum_notes(money, budget)
    yield from _result_notes(money, budget)


def _sum_notes(money: Money, budget: Budget) -> Iterator[Note]:
    for side in SIDES:
        name = money.context.say(_SUMS[side])
        if budget.stated:
            yield from money.printed_notes(name, getattr(budget.stated, side))
        yield from sum_notes(money, name, _sums(budget, side))


def _result_notes(money: Money, budget: Budget) -> Iterator[Note]:
    name, results = money.context.say(labels.RESULT), _results(budget)
    if budget.stated:
        yield from money.printed_notes(name, budget.stated.result)
    yield money.note(
        labels.STATED_RESULT, [(one.column, one.computed) for one in results if one.differs], name=name
    )
    rounded = [(one.column, one.computed) for one in results if one.agreement is Agreement.ROUNDED]
    yield money.note(labels.STATED_RESULT_ROUNDED, rounded, name=name)
    used = [
        (one.column, one.of_year) for one in results if one.value is not None and one.of_year != one.value
    ]
    yield money.note(labels.RESULT_WITHOUT_EQUITY, used if _has_result(budget) else ())
