"""Arithmetic with the cells of a money table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.schema.shape import key_text, parts, shape_of
from samplan.schema.values import KRONOR, UNKNOWN, Amount, Cell

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Column, Row
    from samplan.schema.intervention import Financing
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Unit

PLANNED = ("budget", "revised")
"""Standings of a column that holds the decided figures of its year."""


@frozen
class Total:
    """A sum over rows of one column, in the table's unit."""

    amount: Amount
    """The sum of what is known."""
    unknown: tuple[str, ...] = ()
    """Names of the rows whose cell is said to be unknown: with any, the sum is not known either."""
    is_empty: bool = False
    """Whether no row says anything in this column."""

    @property
    def known(self) -> Amount | None:
        """The sum, or None where a row is unknown or no row says anything."""
        return None if self.unknown or self.is_empty else self.amount


def cell_at(cells: tuple[Cell, ...], column: int) -> Cell:
    """The cell in a column; None where the list is too short."""
    return cells[column] if column < len(cells) else None


def amount_at(cells: tuple[Cell, ...], column: int, unit: Unit | None) -> Amount | None:
    """The amount in a column, in the table's unit; None where it is missing or unknown."""
    cell = cell_at(cells, column)
    return in_unit(cell, unit) if isinstance(cell, Amount) else None


def in_unit(amount: Amount, unit: Unit | None) -> Amount:
    """The amount in the unit of its table; in its own where the table declares none."""
    if amount.unit == unit:
        return amount
    if amount.unit is None:
        return Amount(amount.value, unit, amount.qualifier, amount.printed)
    if unit is None:
        return amount
    value = _without_idle_zeros(amount.kronor() / KRONOR[unit])
    return Amount(value, unit, amount.qualifier, amount.printed)


def _without_idle_zeros(value: Decimal) -> Decimal:
    """The same number, so that 22,6 mkr is 22 600 tkr and not 22 600,0."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def unit_of(table: Budget | Financing) -> Unit | None:
    """The unit of a table: the declared one, else that of its first cell that has one of its own."""
    if table.unit is not None:
        return table.unit
    cells = (cell for _, part in parts(table) for cell in _cells_of(part))
    return next((cell.unit for cell in cells if isinstance(cell, Amount) and cell.unit), None)


def _cells_of(part: object) -> Iterator[Cell]:
    for field in shape_of(part).fields:
        if field.kind == "cells":
            yield from getattr(part, field.name)


def total(rows: Iterable[Row], column: int, unit: Unit | None) -> Total:
    """The sum of the rows in a column. Rows within a row are part of it and are not added."""
    value, unknown, said = Decimal(0), [], False
    for row in rows:
        cell = cell_at(row.amounts, column)
        if cell is UNKNOWN:
            unknown.append(row.name)
        elif isinstance(cell, Amount):
            value += cell.value if cell.unit in (None, unit) else in_unit(cell, unit).value
            said = True
    return Total(Amount(value, unit), tuple(unknown), not said and not unknown)


def plus(left: Amount, right: Amount) -> Amount:
    """The sum of two amounts, in the first one's unit."""
    return Amount(left.value + _beside(left, right), left.unit or right.unit)


def minus(left: Amount, right: Amount) -> Amount:
    """The difference of two amounts, in the first one's unit."""
    return Amount(left.value - _beside(left, right), left.unit or right.unit)


def _beside(left: Amount, right: Amount) -> Decimal:
    """The value of an amount in the unit of another; a number without unit is in the same."""
    return in_unit(right, left.unit).value


def apart(left: Amount, right: Amount) -> Amount:
    """How far apart two amounts are, whichever is larger, in the first one's unit."""
    difference = minus(left, right)
    return Amount(abs(difference.value), difference.unit)


def column_name(column: Column) -> str:
    """The name of a column for messages: its year, or the years of its period."""
    if column.year is not None:
        return str(column.year)
    period = column.period
    return f"{period.first_year}–{period.last_year}" if period else ""


def distinct_name(budget: Budget, column: int) -> str:
    """The name of a column among those of its table: by label or key where two are of the same year."""
    this = budget.columns[column]
    name = column_name(this)
    if sum(column_name(other) == name for other in budget.columns) == 1:
        return name
    return this.label or key_text(this)


def planned_columns(budget: Budget) -> list[int]:
    """The columns that plan ahead: budget, revised budget and indicative years, in the table's order."""
    return [
        index
        for index, column in enumerate(budget.columns)
        if column.standing in (*PLANNED, "indicative") and column.year is not None
    ]


def is_filled(budget: Budget, column: int) -> bool:
    """Whether the budget says anything of its income or costs in a column, if only that it is unknown."""
    stated = (budget.stated.income, budget.stated.costs) if budget.stated else ()
    lists = (*(row.amounts for row in (*budget.income, *budget.costs)), *stated)
    return any(cell_at(cells, column) is not None for cells in lists)


def budget_column(plan: Plan) -> int | None:
    """The column of the budget year: the plan's first year, else that of the first decided column.

    Where the year has both a budget and a revised budget, the revised one is in force.
    """
    if plan.budget is None:
        return None
    columns, first = plan.budget.columns, plan.period.first_year
    decided = [index for index, column in enumerate(columns) if column.standing in PLANNED]
    of_year = [index for index in decided if columns[index].year == first]
    if not of_year:
        of_year = [
            index for index in decided if column_name(columns[index]) == column_name(columns[decided[0]])
        ]
    return min(of_year, key=lambda index: columns[index].standing != "revised", default=None)


def sum_of(budget: Budget, side: str, column: int) -> Amount | None:
    """Total `income` or `costs` of a column: as stated, else as the rows give it; None if unknown."""
    stated = stated_at(budget, side, column)
    rows: tuple[Row, ...] = getattr(budget, side)
    return stated or total(rows, column, unit_of(budget)).known


def stated_at(budget: Budget, name: str, column: int) -> Amount | None:
    """The stated `income`, `costs` or `result` of a column; None where nothing is stated."""
    if budget.stated is None:
        return None
    return amount_at(getattr(budget.stated, name), column, unit_of(budget))


def table_result(budget: Budget, column: int) -> Amount | None:
    """Income less costs as the table has them; None if either is unknown."""
    income, costs = sum_of(budget, "income", column), sum_of(budget, "costs", column)
    return None if income is None or costs is None else minus(income, costs)


def result_of(budget: Budget, column: int) -> Amount | None:
    """The result of the year: as stated, else computed; None if unknown.

    Equity that the table counts as income is no income of the year, and is taken off.
    """
    result = stated_at(budget, "result", column) or table_result(budget, column)
    if result is None:
        return None
    used = total([row for row in budget.income if row.source == "equity"], column, unit_of(budget))
    if used.unknown:
        return None
    return minus(result, used.amount) if used.amount.value else result
