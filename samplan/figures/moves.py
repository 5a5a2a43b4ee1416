"""The rows of a money table that money can be moved between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from samplan.figures.sums import SIDES

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row


def rows_of(table: Budget) -> Iterator[Row]:
    """Every row of income, of costs and of equity, and those within them."""
    for side in SIDES:
        yield from all_rows(getattr(table, side))
    if table.equity is not None:
        yield from all_rows((*table.equity.transfers, *table.equity.earmarks))


def row_named(rows: Iterable[Row], wanted: str) -> str:
    """The name of the row with an id; the id itself where there is none."""
    return next((row.name for row in rows if row.id == wanted), wanted)


def all_rows(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, each followed by those within it."""
    for row in rows:
        yield row
        yield from all_rows(row.of_which)
