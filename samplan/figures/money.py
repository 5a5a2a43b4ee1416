"""The cells, rows and columns of a money table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeGuard

from samplan.figures.arithmetic import added, in_unit
from samplan.figures.columns import is_main, year_of
from samplan.frozen import frozen
from samplan.schema.kept import kept
from samplan.schema.shape import parts, shape_of
from samplan.schema.tables import is_derived
from samplan.schema.values import UNKNOWN, Amount, Cell, Share

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.intervention import Financing
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Unit

PLANNED = ("budget", "revised")
"""Standings of a column that holds the decided figures of its year."""
AHEAD = (*PLANNED, "indicative")
"""Standings of a column that plans ahead."""


@frozen
class Total:
    """What the rows of one column give together, and which of them do not say."""

    said: Amount | None
    """The sum of the rows that give an amount; None where no row does, or only some have a unit."""
    unknown: tuple[str, ...] = ()
    """Names of the rows whose cell is said to be unknown, or could not be read."""
    unsaid: tuple[str, ...] = ()
    """Names of the rows that say nothing in this column, where others do."""
    is_empty: bool = True
    """Whether no row says anything in this column."""
    is_incomplete: bool = False
    """Whether the source has further rows, which the plan cannot list."""
    in_shares: tuple[str, ...] = ()
    """Names of the rows whose cell is a share: it adds to nothing, and nobody can say how much it is."""

    @property
    def unclear(self) -> tuple[str, ...]:
        """Names of the rows that say something which is no amount."""
        return (*self.unknown, *self.in_shares)

    @property
    def lacking(self) -> tuple[str, ...]:
        """Names of the rows without which the sum is not known."""
        return (*self.unclear, *self.unsaid)

    @property
    def known(self) -> Amount | None:
        """The sum of all rows; None where one is missing or does not say its amount, or none says any."""
        return None if self.lacking or self.is_incomplete else self.said


def is_known(cell: Cell) -> TypeGuard[Amount]:
    """Whether a cell gives an amount: it says something, and that can be read and is not unknown."""
    return isinstance(cell, Amount)


def is_turned(stated: Amount | None, total: Total, rows: Iterable[Row], column: int) -> bool:
    """Whether a stated sum is below zero and its rows are not, or all of its rows are and the sum is not."""
    if stated is None or total.said is None or stated.value * total.said.value >= 0:
        return False
    cells = [cell for row in rows if is_known(cell := cell_at(row.amounts, column))]
    return stated.value < 0 or all(cell.value <= 0 for cell in cells)


def as_per_cent(value: object) -> object:
    """What stands in a column of per cents: a number there is a share, though no sign says it."""
    return Share(value.value, qualifier=value.qualifier) if isinstance(value, Amount) else value


def cell_at(cells: tuple[Cell, ...], column: int) -> Cell:
    """The cell in a column; None where the list is too short."""
    return cells[column] if column < len(cells) else None


def amount_at(cells: tuple[Cell, ...], column: int, unit: Unit | None) -> Amount | None:
    """The amount in a column, in the table's unit; None where it is missing or unknown."""
    cell = cell_at(cells, column)
    return in_unit(cell, unit) if is_known(cell) else None


def declared_unit(table: Budget | Financing) -> Unit | None:
    """The unit that a table declares for its amounts; None where it names none, or `unknown`."""
    return None if table.unit == "unknown" else table.unit


@kept
def unit_of(table: Budget | Financing) -> Unit | None:
    """The unit of a table: the declared one, else the first cell's where every cell has one of its own.

    None where nothing tells the unit of some amount; it is not guessed from the others.
    """
    if (declared := declared_unit(table)) is not None:
        return declared
    units = [amount.unit for *_, cells in cell_lists(table) for amount in own_amounts(table, cells)]
    return units[0] if units and None not in units else None


def cell_lists(table: Budget | Financing) -> Iterator[tuple[Any, str, tuple[Cell, ...]]]:
    """Each list of cells of a table: the part that has it, its field, and its cells."""
    for _, part in parts(table):
        for field in shape_of(part).fields:
            if field.kind == "cells":
                yield part, field.name, getattr(part, field.name)


def is_without_amounts(table: Budget | Financing) -> bool:
    """Whether a table says something, and only shares or words: no unit of money is meant in it."""
    cells = [cell for *_, some in cell_lists(table) for cell in some if cell is not None]
    return bool(cells) and not any(is_known(cell) for cell in cells)


def own_amounts(table: Budget | Financing, cells: tuple[Cell, ...]) -> list[Amount]:
    """The amounts of a list of cells, without those of columns that come of others.

    What is in per cent there needs no unit.
    """
    derived = {at for at, column in enumerate(table.columns) if is_derived(column)}
    return [cell for at in range(len(cells)) if at not in derived and is_known(cell := cells[at])]


def total(rows: Iterable[Row], column: int, unit: Unit | None, *, is_incomplete: bool = False) -> Total:
    """The sum of the rows in a column. Rows within a row are part of it; rows that are sums add nothing."""
    return total_of((row for row in rows if not row.sum_of), column, unit, is_incomplete=is_incomplete)


def total_of(rows: Iterable[Row], column: int, unit: Unit | None, *, is_incomplete: bool = False) -> Total:
    """The sum of just these rows in a column, sums among them too."""
    amounts: list[Amount] = []
    unknown: list[str] = []
    unsaid: list[str] = []
    in_shares: list[str] = []
    for row in rows:
        cell = cell_at(row.amounts, column)
        if is_known(cell):
            amounts.append(in_unit(cell, unit))
        elif isinstance(cell, Share):
            in_shares.append(row.name)
        else:
            (unsaid if cell is None else unknown).append(row.name)
    is_empty = not (amounts or unknown or in_shares)
    said = () if is_empty else tuple(unsaid)
    is_incomplete = is_incomplete and not is_empty
    return Total(added(amounts), tuple(unknown), said, is_empty, is_incomplete, tuple(in_shares))


def columns_ahead(budget: Budget) -> list[int]:
    """The columns that plan ahead for all of the association, whatever time they are of, in their order."""
    columns = budget.columns
    return [i for i, column in enumerate(columns) if column.standing in AHEAD and is_main(columns, i)]


def partial_columns(budget: Budget) -> list[int]:
    """The columns that plan ahead and of which none is told to be the whole: each is of a part."""
    columns, ahead = budget.columns, columns_ahead(budget)
    times = [(columns[index].year, columns[index].period) for index in ahead]
    return [
        index
        for index, column in enumerate(columns)
        if column.standing in AHEAD and index not in ahead and (column.year, column.period) not in times
    ]


def planned_columns(budget: Budget) -> list[int]:
    """The columns that plan a calendar year ahead: budget, revised budget and indicative years."""
    return [index for index in columns_ahead(budget) if year_of(budget.columns[index]) is not None]


def planned_cell(budget: Budget, year: int) -> Cell:
    """An amount that the budget plans for a year; else a share, else unknown, None where it has nothing."""
    stated = (budget.stated.income, budget.stated.costs) if budget.stated else ()
    lists = (*(row.amounts for row in (*budget.income, *budget.costs)), *stated)
    columns = [index for index in planned_columns(budget) if year_of(budget.columns[index]) == year]
    cells = [cell for column in columns for one in lists if (cell := cell_at(one, column)) is not None]
    for kind in (Amount, Share):
        if found := next((cell for cell in cells if isinstance(cell, kind)), None):
            return found
    return UNKNOWN if cells else None


def undated_columns(budget: Budget) -> list[int]:
    """The columns that plan ahead, but not one calendar year: several years, a part of one, or no time."""
    return [index for index in columns_ahead(budget) if year_of(budget.columns[index]) is None]


@kept
def budget_column(plan: Plan) -> int | None:
    """The column of the budget year: the plan's first year, else that of the first decided one.

    Where the year has both a budget and a revised budget, the revised one is in force.
    """
    if plan.budget is None:
        return None
    columns, first = plan.budget.columns, plan.period.first_year
    decided = [index for index in planned_columns(plan.budget) if columns[index].standing in PLANNED]
    of_year = [index for index in decided if year_of(columns[index]) == first]
    if not of_year:
        of_year = [index for index in decided if year_of(columns[index]) == year_of(columns[decided[0]])]
    return min(of_year, key=lambda index: columns[index].standing != "revised", default=None)
