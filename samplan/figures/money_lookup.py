"""Figures of a money table: `costs.total.2021`, `income.state.2021`, `equity.closing.2021`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.arithmetic import negated
from samplan.figures.columns import years_of
from samplan.figures.equity import year_of_equity
from samplan.figures.figure import Figure
from samplan.figures.funding import member_funds
from samplan.figures.money import amount_at, cell_at, unit_of
from samplan.figures.sums import SIDES, ColumnSum, financing_sum, result_at, sum_at
from samplan.results import Path
from samplan.schema.kept import kept
from samplan.schema.shape import unique_names
from samplan.schema.slugs import slug
from samplan.schema.tables import is_derived
from samplan.schema.values import Amount, Cell, Share

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Column, Row
    from samplan.schema.intervention import Financing
    from samplan.schema.terms import Unit


def money_figure(table: Budget | Financing, steps: list[str], path: Path) -> Figure | None:
    """The figure at the steps of a path within a table; None where there is no such place.

    The last step names the column (`find_column`).
    """
    column = find_column(table.columns, steps[-1]) if steps else None
    if column is None:
        return None
    if is_derived(table.columns[column]):
        from samplan.figures.derived_lookup import derived_figure  # noqa: PLC0415 - few tables have such columns

        return derived_figure(table, steps, column, path)
    return figure_in_column(table, steps, column, path)


def figure_in_column(table: Budget | Financing, steps: list[str], column: int, path: Path) -> Figure | None:
    """The figure at the steps of a path, of which the last names a column that is found."""
    name, *rest = steps[:-1] or [""]
    if type(table).__name__ == "Financing":
        return _of_financing(table, name, column, path)  # type: ignore[arg-type]  # told by its name
    return _of_budget(table, name, rest, column, path)  # type: ignore[arg-type]


def find_column(columns: Sequence[Column], wanted: str) -> int | None:
    """The index of the column with this key, or of the only one that it can mean.

    A column may be named by its year or years alone (`2026`, `2024–2027`), by its first and last
    day, and each with its standing; hyphen and dash are the same.
    """
    keys = _keys(columns)
    if wanted in keys:
        return keys.index(wanted)
    plain = _with_hyphens(wanted)
    found = [index for index, column in enumerate(columns) if plain in _names(column)]
    return found[0] if len(found) == 1 else None


def column_step(columns: Sequence[Column], index: int) -> str:
    """The shortest step of a path that names a column: `2026`, else `2026-outcome`."""
    this = columns[index]
    years, name = years_of(this), _keys(columns)[index]
    names = (years, f"{years}-{this.standing}" if years else "", name)
    return next((name for name in names if name and find_column(columns, name) == index), names[-1])


@kept
def _keys(columns: Sequence[Column]) -> tuple[str, ...]:
    """What the columns of a table are told by."""
    return unique_names(columns)


def _names(column: Column) -> set[str]:
    names = {years_of(column)}
    if column.period is not None:
        names.add(f"{column.period.start}–{column.period.end or ''}")
    plain = {_with_hyphens(name) for name in names if name}
    plain |= {f"{name}-{column.standing}" for name in plain}
    words = {slug(word) for word in (column.scope, column.label) if word}
    return plain | words | {f"{name}-{word}" for name in plain for word in words}


def _with_hyphens(name: str) -> str:
    return re.sub("[–—−‐‑]", "-", name)


def _of_budget(budget: Budget, name: str, rest: list[str], column: int, path: Path) -> Figure | None:
    if len(rest) == 1:
        return _within(budget, name, rest[0], column, path)
    if rest:
        return None
    if name == "member_contributions":
        return Figure(member_funds(budget, column).total, (*path, "income"))
    if name in ("result", "deficit"):
        one = result_at(budget, column)
        if isinstance(one.cell, Share) and name == "result":
            return Figure(one.cell, _stated_path(budget, "result", column, path))
        result = one.of_year
        value = negated(result) if name == "deficit" and result else result
        return Figure(value, _stated_path(budget, "result", column, path))
    return None


def _within(budget: Budget, name: str, row: str, column: int, path: Path) -> Figure | None:
    """A row of income, costs or equity, or the sum of one of the first two."""
    if name == "equity" and budget.equity:
        return _of_equity(budget, row, column, path)
    if name not in SIDES:
        return None
    if row == "total":
        return Figure(figure_of_sum(sum_at(budget, name, column)), _stated_path(budget, name, column, path))
    return figure_of_row(getattr(budget, name), row, column, budget, (*path, name))


def _stated_path(budget: Budget, name: str, column: int, path: Path) -> Path:
    if budget.stated and cell_at(getattr(budget.stated, name), column) is not None:
        return (*path, "stated", name, column)
    return (*path, name) if name in ("income", "costs") else path


def _figure_at(cells: tuple[Cell, ...], column: int, unit: Unit | None) -> Amount | Share | None:
    """What a cell gives: an amount in the table's unit, or a share; None where it is missing or unknown."""
    cell = cell_at(cells, column)
    return cell if isinstance(cell, Share) else amount_at(cells, column, unit)


def figure_of_sum(one: ColumnSum) -> Amount | Share | None:
    """What a sum comes to: the share that is stated, else its amount; None where it is not known."""
    return one.cell if isinstance(one.cell, Share) else one.value


def figure_of_row(rows: Sequence[Row], wanted: str, column: int, budget: Any, path: Path) -> Figure | None:  # noqa: ANN401 - a budget or a financing
    """The cell of a row of these, or of one within them; None where it says nothing."""
    for index, row in enumerate(rows):
        here: Path = (*path, index)
        if row.id == wanted:
            if cell_at(row.amounts, column) is None:
                return None
            return Figure(_figure_at(row.amounts, column, unit_of(budget)), (*here, "amounts", column))
        if found := figure_of_row(row.of_which, wanted, column, budget, (*here, "of_which")):
            return found
    return None


def _of_equity(budget: Budget, name: str, column: int, path: Path) -> Figure | None:
    equity = budget.equity
    if equity is None:
        return None
    year = year_of_equity(budget, column)
    if name in ("opening", "closing"):
        is_stated = cell_at(getattr(equity, name), column) is not None
        place: Path = (*path, "equity", name, column) if is_stated else (*path, "equity")
        stated = _figure_at(getattr(equity, name), column, unit_of(budget))
        return Figure(stated or (year.opening if name == "opening" else year.closing), place)
    for rows in ("transfers", "earmarks"):
        if found := figure_of_row(getattr(equity, rows), name, column, budget, (*path, "equity", rows)):
            return found
    return None


def _of_financing(financing: Financing, name: str, column: int, path: Path) -> Figure | None:
    if name == "total":
        return Figure(figure_of_sum(financing_sum(financing, column)), (*path, "rows"))
    return figure_of_row(financing.rows, name, column, financing, (*path, "rows"))
