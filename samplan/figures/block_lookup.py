"""Figures of a table that is no budget: `tables.balance.assets.cash.2025`, `….assets.total.2025`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.figures.figure import Figure
from samplan.figures.money_lookup import figure_of_row, figure_of_sum, find_column
from samplan.figures.sums import ColumnSum, column_sum
from samplan.results import Path
from samplan.schema.kept import kept
from samplan.schema.slugs import slug

if TYPE_CHECKING:
    from samplan.schema.table import Block, Table


@kept
def block_sum(table: Table, block: Block, column: int) -> ColumnSum:
    """The sum of a part of a table that is no budget, in a column; no verdict rests on it."""
    return column_sum(table, block.stated, block.rows, column, is_incomplete=block.incomplete)


def block_figure(table: Table, steps: list[str], path: Path) -> Figure | None:
    """The figure at the steps of a path within a table: part, row or `total`, column."""
    if len(steps) != 3 or (column := find_column(table.columns, steps[2])) is None:  # noqa: PLR2004 - as above
        return None
    for index, block in enumerate(table.blocks):
        here = (*path, "blocks", index)
        if block_step(table.blocks, index) != steps[0]:
            continue
        if steps[1] != "total":
            return figure_of_row(block.rows, steps[1], column, table, (*here, "rows"))
        is_stated = column < len(block.stated) and block.stated[column] is not None
        place = (*here, "stated", column) if is_stated else (*here, "rows")
        return Figure(figure_of_sum(block_sum(table, block, column)), place)
    return None


def block_step(blocks: Sequence[Block], index: int) -> str:
    """The step of a path that names a part: its role where no other part has it, else its name as a slug."""
    this = blocks[index]
    roles = [block.role for block in blocks]
    if this.role is not None and roles.count(this.role) == 1:
        return this.role
    return slug(this.name or this.role or "")
