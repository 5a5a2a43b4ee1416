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
        yield from _all(getattr(table, side))
    if table.equity is not None:
        yield from _all((*table.equity.transfers, *table.equity.earmarks))


def row_named(rows: Iterable[Row], wanted: str) -> str:
    """The name of the row with an id; the id itself where there is none."""
    return next((row.name for row in rows if row.id == wanted), wanted)


def _all(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        yield row
        yield from _all(row.of_which)
