"""Columns that come of two others: a difference, or one in per cent of the other."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from samplan.figures.arithmetic import in_unit, less
from samplan.figures.columns import year_of
from samplan.figures.money import PLANNED, cell_at, cell_lists
from samplan.figures.money_lookup import find_column
from samplan.frozen import frozen
from samplan.schema.column_words import DIFFERENCE
from samplan.schema.slugs import slug
from samplan.schema.tables import is_derived
from samplan.schema.values import Amount, Cell, Share

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Column
    from samplan.schema.intervention import Financing
    from samplan.schema.terms import Qualifier, Unit

CAME = ("outcome", "forecast")
"""Standings of a column that says what came of a plan."""
TWO = 2
"""How many columns such a one comes of."""


Way = Literal["difference", "percent", "change"]
"""The first less the second; the first in per cent of the second; the difference in per cent of it."""


@frozen
class Derived:
    """A column that its table computes, since no row has a figure in it."""

    column: int
    way: Way
    first: int
    """The column that something is taken from, or that is a part."""
    second: int
    """The column that is taken from it, or that is the whole."""

    def of(self, cells: Sequence[Cell], unit: Unit | None) -> Cell:
        """What the cells of a row, or of a sum, give in this column; None where one of them is no amount."""
        first, second = (cells[at] if at < len(cells) else None for at in (self.first, self.second))
        return derived(self.way, first, second, unit)


def derived(way: Way, first: object, second: object, unit: Unit | None) -> Amount | Share | None:
    """What two amounts give; None where that is not known.

    Nothing is in per cent of nought, nor of what is below it.
    """
    if not (isinstance(first, Amount) and isinstance(second, Amount)):
        return None
    one, other = in_unit(first, unit), in_unit(second, unit)
    gap = less(one, other)
    if way == "difference" or gap is None:
        return gap
    part = gap if way == "change" else one
    if other.value <= 0 or one.value < 0:
        return None
    per_cent = in_unit(part, other.unit).value * 100 / other.value
    approximate: Qualifier | None = "about" if gap.is_approximate else None
    return Share(per_cent.quantize(Decimal("0.1")).normalize() + Decimal(0), qualifier=approximate)


def way_of(column: Column) -> Way:
    """How the figures of a column come of two others: its heading may say that per cents are of a change."""
    if column.standing == "difference":
        return "difference"
    return "change" if column.label and DIFFERENCE.search(column.label) else "percent"


def operands(columns: Sequence[Column], index: int) -> tuple[int, int] | None:
    """The two columns that one comes of: as it names them, else the two before it; None where it is open."""
    if named := columns[index].of:
        found = tuple(find_named(columns, name) for name in named)
        first, second = found if len(found) == TWO else (None, None)
        return None if first is None or second is None else (first, second)
    before = two_before(columns, index)
    return None if before is None else _in_order(columns, way_of(columns[index]), *before)


def two_before(columns: Sequence[Column], index: int) -> tuple[int, int] | None:
    """The two columns before one that come of none; None where there are not two."""
    before = [at for at in range(index) if not is_derived(columns[at])]
    return (before[-TWO], before[-1]) if len(before) >= TWO else None


def _in_order(columns: Sequence[Column], way: Way, left: int, right: int) -> tuple[int, int] | None:
    """Which of two columns comes first: the later year, or what came of a year, beside its budget."""
    years = [year_of(columns[at]) for at in (left, right)]
    if None not in years and years[0] != years[1]:
        later = (left, right) if years[0] > years[1] else (right, left)  # type: ignore[operator]  # both are known
        return None if way == "percent" else later
    if way != "percent" or years[0] != years[1]:
        return None
    for first, second in ((left, right), (right, left)):
        if columns[first].standing in CAME and columns[second].standing in PLANNED:
            return first, second
    return None


def find_named(columns: Sequence[Column], name: str) -> int | None:
    """The column that another one names, as figure links do or by its heading; None where there is none."""
    found = find_column(columns, name)
    return find_column(columns, slug(name)) if found is None else found


def computed_columns(table: Budget | Financing) -> tuple[Derived, ...]:
    """The columns that are computed of others, since nothing in the table gives a figure for them."""
    return tuple(
        Derived(index, way_of(column), *of)
        for index, column in enumerate(table.columns)
        if is_derived(column) and (of := operands(table.columns, index)) and is_left_out(table, index)
    )


def is_left_out(table: Budget | Financing, column: int) -> bool:
    """Whether nothing in the table gives a figure for a column."""
    return all(cell_at(cells, column) is None for *_, cells in cell_lists(table))
