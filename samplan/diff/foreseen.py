"""Last year's plan for this year: what the old budget said of the year that the new one is about.

The budget year stands beside the budget year (ADR 0009). That the old plan has a column for the
new budget year is a further fact: were it left out, nobody would see that the plan was another.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.changes import Change
from samplan.diff.cells import cells_change
from samplan.diff.columns import ColumnPair, TablePair, headline_column, is_earlier, planned_key, unit_of
from samplan.diff.nodes import Node, column_name, within
from samplan.diff.pairing import Pairing
from samplan.diff.sums import closing_change, sum_changes
from samplan.frozen import replace


def foreseen(old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """Rows and sums of the new budget year that the old budget planned otherwise, one change each.

    Rows that are part of another are left out; so is a row that only one of the budgets has.
    """
    pair = _pair(old, new)
    if pair is None or pair in pairing.tables[new].columns:
        return
    tables = TablePair(unit_of(old), unit_of(new), (pair,))
    yield from _rows(new, tables, pairing)
    yield from sum_changes(old, new, tables)
    yield from _of_equity(new, tables, pairing)
    closing = closing_change(old, new, tables)
    if closing:
        yield closing


def is_foreseen(column: Node, table: Node) -> bool:
    """Whether a column of the old budget is set beside the budget year of the new one, by its year."""
    if column.shape.name != "Column" or table.shape.name != "Budget" or column.parent is None:
        return False
    pair = _pair(column.parent, table)
    return pair is not None and pair.old == column.path[-1]


def _pair(old: Node, new: Node) -> ColumnPair | None:
    """The budget year of the new table and the column of that year in an older one."""
    index = headline_column(new)
    if index is None or not is_earlier(old, new):
        return None
    after = new.inner["columns"][index]
    name = column_name(after.part)
    if name.year is None or not planned_key(after):
        return None
    planned = (
        (place, its)
        for place, before in enumerate(old.inner["columns"])
        if planned_key(before)
        and ((its := column_name(before.part)).year, its.scope) == (name.year, name.scope)
    )
    return next((ColumnPair(place, index, its, name) for place, its in planned), None)


def _rows(new: Node, tables: TablePair, pairing: Pairing) -> Iterator[Change]:
    for node in within(new):
        if node.parent is new and node.shape.name == "Row":
            yield from _cells("amounts", node, tables, pairing)


def _of_equity(new: Node, tables: TablePair, pairing: Pairing) -> Iterator[Change]:
    """What equity was planned to begin with, and what was to change or to be set aside of it."""
    for equity in new.inner["equity"]:
        yield from _cells("opening", equity, tables, pairing)
        for name in ("transfers", "earmarks"):
            for node in equity.inner[name]:
                yield from _cells("amounts", node, tables, pairing)


def _cells(name: str, node: Node, tables: TablePair, pairing: Pairing) -> Iterator[Change]:
    group = pairing.group.get(node)
    if group and group.is_pair:
        field = next(field for field in node.shape.fields if field.name == name)
        if change := cells_change(field, group.olds[0], node, tables):
            yield replace(change, details=())
