"""Rows of a money table that are sums of others: of which, and how these agree with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import less
from samplan.figures.money import Total, amount_at, cell_at, is_turned, total_of, unit_of
from samplan.figures.moves import all_rows
from samplan.figures.sums import SIDES, ColumnSum
from samplan.schema.tables import is_derived

if TYPE_CHECKING:
    from samplan.figures.sums import Side
    from samplan.schema.budget import Budget, Row

ABOVE = "above"
"""What stands for the rows before a sum, back to the sum before it."""


def subtotals(rows: Sequence[Row]) -> Iterator[tuple[int, Row]]:
    """The rows that are sums, with their places in the list."""
    return ((index, row) for index, row in enumerate(rows) if row.sum_of)


def rows_summed(table: Budget, side: Side, index: int) -> dict[Side, list[Row]]:
    """The rows that a sum among the rows of a side is made of, by their sides; it is none of them itself."""
    rows = getattr(table, side)
    this: Row = rows[index]
    found: dict[Side, list[Row]] = {one: _named(getattr(table, one), this) for one in SIDES}
    if ABOVE in this.sum_of:
        found[side] = [*_above(rows[:index]), *found[side]]
    return found


def unknown_names(table: Budget, side: Side, index: int) -> tuple[str, ...]:
    """What a sum names that is no other row of income or costs."""
    this: Row = getattr(table, side)[index]
    known = {row.id for one in SIDES for row in all_rows(getattr(table, one)) if row is not this}
    is_empty = ABOVE in this.sum_of and not rows_summed(table, side, index)[side]
    return tuple(name for name in this.sum_of if name not in known and (name != ABOVE or is_empty))


def subtotal_at(table: Budget, side: Side, index: int, column: int) -> ColumnSum:
    """A sum among the rows of a side, beside what its rows give in a column."""
    row, unit, summed = getattr(table, side)[index], unit_of(table), rows_summed(table, side, index)
    income, costs = (total_of(summed[one], column, unit) for one in SIDES)
    cell, stated = cell_at(row.amounts, column), amount_at(row.amounts, column, unit)
    if summed["income"] and summed["costs"]:
        is_below = any(one.said is not None and one.said.value < 0 for one in (income, costs))
        return ColumnSum(column, cell, stated, _net(income, costs), is_below)
    rows, total = (summed["income"], income) if summed["income"] else (summed["costs"], costs)
    return ColumnSum(column, cell, stated, total, is_turned(stated, total, rows, column))


def is_net(table: Budget, side: Side, index: int) -> bool:
    """Whether a row of a side is income less costs, and so has a sign of its own."""
    return bool(getattr(table, side)[index].sum_of) and all(rows_summed(table, side, index).values())


def stated_subtotals(table: Budget, side: Side, index: int) -> list[ColumnSum]:
    """A sum among the rows of a side, in the columns in which it says something."""
    cells = getattr(table, side)[index].amounts
    columns = [at for at, column in enumerate(table.columns) if not is_derived(column)]
    return [subtotal_at(table, side, index, at) for at in columns if cell_at(cells, at) is not None]


def _net(income: Total, costs: Total) -> Total:
    """Income less costs."""
    return Total(
        less(income.said, costs.said),
        (*income.unknown, *costs.unknown),
        (*income.unsaid, *costs.unsaid),
        income.is_empty or costs.is_empty,
        in_shares=(*income.in_shares, *costs.in_shares),
    )


def _named(rows: Iterable[Row], this: Row) -> list[Row]:
    return [row for row in all_rows(rows) if row.id in this.sum_of and row is not this]


def _above(before: Sequence[Row]) -> list[Row]:
    sums = [at for at, row in enumerate(before) if row.sum_of]
    return list(before[sums[-1] + 1 if sums else 0 :])
