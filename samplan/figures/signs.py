"""Income and costs that a table prints below zero, as accounts often do: which they are, and their sizes.

In the format a cost is what it costs, without a sign. A table that writes a side with a minus sign means
the same; what the amounts are is told by their sizes.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import negated
from samplan.figures.money import cell_at, is_known
from samplan.figures.sums import SIDES, Side, money_tables, stated_cells
from samplan.frozen import frozen
from samplan.schema.notation import opposite
from samplan.schema.part import with_fields
from samplan.schema.values import Amount, Cell

if TYPE_CHECKING:
    from samplan.figures.figure import Figure
    from samplan.schema.budget import Budget, Row
    from samplan.schema.intervention import Intervention
    from samplan.schema.plan import Plan
    from samplan.schema.values import People, Quantity


@frozen
class Turned:
    """A side of a table in a column where it is written below zero."""

    side: Side
    column: int
    rows: bool
    """Whether its rows are."""
    stated: bool
    """Whether its stated sum is."""


def turned(table: Budget) -> Iterator[Turned]:
    """The columns in which a side is written below zero: its stated sum, or each row that is not zero."""
    for side in SIDES:
        rows, stated = getattr(table, side), stated_cells(table, side)
        for column in range(len(table.columns)):
            said = [one for row in rows if not row.sum_of and (one := _value(row.amounts, column))]
            is_stated = _value(stated, column) < 0
            are_rows = bool(said) and (all(one < 0 for one in said) or (is_stated and sum(said) < 0))
            if is_stated or are_rows:
                yield Turned(side, column, are_rows, is_stated)


def costs_below_zero(one: Intervention) -> tuple[str, ...]:
    """Which costs of an intervention are written below zero: of its year, of all its time."""
    costs = {"cost": one.cost, "whole_cost": one.whole_cost}
    return tuple(name for name, cost in costs.items() if cost is not None and cost.value < 0)


def as_told(figure: Figure, plan: Plan) -> People | Quantity | None:
    """The value of a figure as prose has it, where its table writes that side below zero: as its size.

    No text names costs of -7 mkr.
    """
    value, path = figure.value, figure.path
    if not isinstance(value, Amount) or value.value >= 0:
        return value
    found = (one for at, table in money_tables(plan) if path[: len(at)] == at for one in turned(table))
    return negated(value) if any(one.side in path and one.column == path[-1] for one in found) else value


def sides_below_zero(plan: Plan) -> tuple[Side, ...]:
    """Which sides some table of a plan writes below zero."""
    found = {one.side for _, table in money_tables(plan) for one in turned(table)}
    return tuple(side for side in SIDES if side in found)


def _value(cells: tuple[Cell, ...], column: int) -> Decimal:
    """Of the amount in a column; 0 where there is none."""
    cell = cell_at(cells, column)
    return cell.value if is_known(cell) else Decimal(0)


def upright(plan: Plan) -> Plan:
    """The plan with its income and costs as sizes; the same plan where no table writes them below zero."""
    if not sides_below_zero(plan):
        return plan
    changed = {"budget": plan.budget and _upright(plan.budget), "tables": tuple(map(_upright, plan.tables))}
    whole: Plan = with_fields(plan, {name: value for name, value in changed.items() if value})
    return whole


def _upright(table: Budget) -> Budget:
    fields: dict[str, object] = {}
    sums: dict[str, object] = {}
    found = tuple(turned(table))
    for side in SIDES:
        if columns := {one.column for one in found if one.side == side and one.rows}:
            fields[side] = tuple(_rows(table, side, columns))
        if columns := {one.column for one in found if one.side == side and one.stated}:
            sums[side] = _cells(getattr(table.stated, side), columns)
    if sums:
        fields["stated"] = with_fields(table.stated, sums)
    turned_up: Budget = with_fields(table, fields)
    return turned_up


def _rows(table: Budget, side: Side, columns: set[int]) -> Iterator[Row]:
    """The rows of a side, turned; income less costs keeps its sign."""
    from samplan.figures.subtotals import is_net  # noqa: PLC0415 - few tables are turned

    for index, row in enumerate(getattr(table, side)):
        yield row if is_net(table, side, index) else _row(row, columns)


def _row(row: Row, columns: set[int]) -> Row:
    parts = tuple(_row(each, columns) for each in row.of_which)
    fields = {"amounts": _cells(row.amounts, columns), "of_which": parts}
    turned_up: Row = with_fields(row, {name: value for name, value in fields.items() if value})
    return turned_up


def _cells(cells: tuple[Cell, ...], columns: set[int]) -> tuple[Cell, ...]:
    return tuple(
        _size(cell) if column in columns and is_known(cell) else cell for column, cell in enumerate(cells)
    )


def _size(amount: Amount) -> Amount:
    printed = _size(amount.printed) if isinstance(amount.printed, Amount) else amount.printed
    reach = amount.reach and amount.reach[::-1]
    value, high = (amount.value, None) if amount.high is None else (amount.high, -amount.value)
    return Amount(-value, amount.unit, opposite(amount.qualifier), printed, amount.room, reach, high)
