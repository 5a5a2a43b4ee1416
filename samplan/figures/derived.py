"""Columns that come of two others: a difference, or one in per cent of the other."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import in_unit, less
from samplan.figures.money_lookup import find_column
from samplan.frozen import frozen
from samplan.schema.shape import parts, shape_of
from samplan.schema.slugs import slug
from samplan.schema.tables import is_derived
from samplan.schema.values import Amount, Cell, Share

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Column
    from samplan.schema.intervention import Financing
    from samplan.schema.terms import Qualifier, Unit

TWO = 2
"""How many columns such a one comes of."""


@frozen
class Derived:
    """A column that its table computes, since no row has a figure in it."""

    column: int
    standing: str
    first: int
    """The column that something is taken from, or that is a part."""
    second: int
    """The column that is taken from it, or that is the whole."""

    def of(self, cells: Sequence[Cell], unit: Unit | None) -> Cell:
        """What the cells of a row, or of a sum, give in this column; None where one of them is no amount."""
        first, second = (cells[at] if at < len(cells) else None for at in (self.first, self.second))
        return derived(self.standing, first, second, unit)


def derived(standing: str, first: object, second: object, unit: Unit | None) -> Amount | Share | None:
    """The difference of two amounts, or the first in per cent of the second; None where that is not known.

    Nothing is in per cent of nought, nor where one of the two is below it.
    """
    if not (isinstance(first, Amount) and isinstance(second, Amount)):
        return None
    one, other = in_unit(first, unit), in_unit(second, unit)
    if standing == "difference":
        return less(one, other)
    if other.value <= 0 or one.value < 0 or (one.unit is None) != (other.unit is None):
        return None
    per_cent = in_unit(one, other.unit).value * 100 / other.value
    approximate: Qualifier | None = "about" if one.is_approximate or other.is_approximate else None
    return Share(per_cent.quantize(Decimal("0.1")).normalize() + Decimal(0), qualifier=approximate)


def operands(columns: Sequence[Column], index: int) -> tuple[int, int] | None:
    """The two columns that one comes of: as it names them, else the two before it that come of none."""
    if named := columns[index].of:
        found = [find_named(columns, name) for name in named]
    else:
        before = [at for at in range(index) if not is_derived(columns[at])]
        found = list(before[-TWO:])
    first, second = (*found, None, None)[:TWO]
    return None if first is None or second is None or len(found) != TWO else (first, second)


def find_named(columns: Sequence[Column], name: str) -> int | None:
    """The column that another one names, as figure links do or by its heading; None where there is none."""
    found = find_column(columns, name)
    return find_column(columns, slug(name)) if found is None else found


def computed_columns(table: Budget | Financing) -> tuple[Derived, ...]:
    """The columns that are computed of others, since nothing in the table gives a figure for them."""
    return tuple(
        Derived(index, column.standing, *of)
        for index, column in enumerate(table.columns)
        if is_derived(column) and (of := operands(table.columns, index)) and is_left_out(table, index)
    )


def is_left_out(table: Budget | Financing, column: int) -> bool:
    """Whether nothing in the table gives a figure for a column."""
    lists = (
        getattr(part, field.name)
        for _, part in parts(table)
        for field in shape_of(part).fields
        if field.kind == "cells"
    )
    return all(column >= len(cells) or cells[column] is None for cells in lists)
