"""Amounts of money tables: one change a row, however many of its years differ."""

from __future__ import annotations

from samplan.changes import Change, ChangeKind, ColumnName
from samplan.diff.columns import ColumnPair, TablePair, headline_column, unit_of
from samplan.diff.nodes import Node, column_name
from samplan.diff.values import delta_of, is_same
from samplan.figures.money import as_per_cent, cell_at
from samplan.frozen import replace
from samplan.schema.shape import Field
from samplan.schema.terms import Unit
from samplan.schema.values import Amount


def cells_change(field: Field, old: Node, new: Node, tables: TablePair) -> Change | None:
    """What differs in the cells of two rows; the budget year speaks, the others are its details."""
    found = [_cell_change(field, old, new, pair, tables) for pair in tables.columns]
    return with_details([change for change in found if change])


def with_details(changes: list[Change]) -> Change | None:
    """The first change with the others as its details; None where there is none."""
    return replace(changes[0], details=(*changes[0].details, *changes[1:])) if changes else None


def _cell_change(field: Field, old: Node, new: Node, pair: ColumnPair, tables: TablePair) -> Change | None:
    standing = pair.new_name.standing
    before = cell_of(old, field.name, pair.old, tables.old_unit, standing)
    after = cell_of(new, field.name, pair.new, tables.new_unit, standing)
    if is_same(before, after):
        return None
    return Change(
        ChangeKind.CHANGED,
        new.shape.name,
        field.name,
        pair.level(field.level),
        before,
        after,
        delta_of(before, after),
        old_sides=(old.side(field.name, pair.old, column=pair.old_name),),
        new_sides=(new.side(field.name, pair.new, column=pair.new_name),),
    )


def cell_of(node: Node, field: str, column: int, unit: Unit | None, standing: str = "budget") -> object:
    """A cell with the unit of its table written out; a bare number in a column of per cents is a share."""
    cell = cell_at(getattr(node.part, field), column)
    if standing == "percent":
        return as_per_cent(cell)
    return cell.within(unit) if isinstance(cell, Amount) and unit else cell


def named_cells(node: Node, field: str) -> list[tuple[int, ColumnName, object]]:
    """The cells of a row that say something, each with its column."""
    table = node.table
    if table is None:
        return []
    columns = [column_name(column.part) for column in table.inner["columns"]]
    cells = (
        (index, name, cell_of(node, field, index, unit_of(table), name.standing))
        for index, name in enumerate(columns)
    )
    return [cell for cell in cells if cell[2] is not None]


def amount_of(node: Node) -> object:
    """The amount or share that an item stands for, None where it stands for none.

    A row stands for its amount in the budget year, an intervention for its cost, a class of
    an allocation for its share.
    """
    match node.shape.name:
        case "Row":
            return _headline(node)
        case "Intervention":
            return getattr(node.part, "cost", None)
        case "AllocationClass":
            return getattr(node.part, "share", None)
        case _:
            return None


def _headline(row: Node) -> object:
    table = row.table
    column = headline_column(table) if table else None
    return None if table is None or column is None else cell_of(row, "amounts", column, unit_of(table))
