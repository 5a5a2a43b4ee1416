"""Income and costs that a table prints below zero, as accounts often do: which they are, and their sizes.

In the format a cost is what it costs, without a sign. A table that writes a side with a minus sign means
the same; what the amounts are is told by their sizes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from samplan.figures.sums import SIDES, Side
from samplan.frozen import frozen
from samplan.schema.notation import opposite
from samplan.schema.part import given_fields, lost_of, make_part, peek
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


@frozen
class Turned:
    """A side of a table in a column where it is written below zero."""

    side: Side
    column: int
    rows: bool
    """Whether its rows are."""
    stated: bool
    """Whether its stated sum is."""


def turned(table: Any) -> Iterator[Turned]:  # noqa: ANN401 - a Budget or a Table
    """The columns in which a side is written below zero: its stated sum, or each row that is not zero."""
    for side in SIDES:
        rows = [peek(row, "amounts", ()) for row in peek(table, side, ())]
        stated = peek(peek(table, "stated"), side, ())
        for column in range(len(peek(table, "columns", ()))):
            said = [one for cells in rows if (one := _value(cells, column))]
            is_stated = (_value(stated, column) or 0) < 0
            are_rows = bool(said) and (all(one < 0 for one in said) or (is_stated and sum(said) < 0))
            if is_stated or are_rows:
                yield Turned(side, column, are_rows, is_stated)


def sides_below_zero(plan: Plan) -> tuple[Side, ...]:
    """Which sides some table of a plan writes below zero."""
    tables = (table for table in (peek(plan, "budget"), *peek(plan, "tables", ())) if table is not None)
    found = {one.side for table in tables for one in turned(table)}
    return tuple(side for side in SIDES if side in found)


def _value(cells: Any, column: int) -> Any:  # noqa: ANN401 - of an amount; None for what is none
    cell = tuple.__getitem__(cells, column) if isinstance(cells, tuple) and column < len(cells) else None
    return cell.value if isinstance(cell, Amount) else None


def upright(plan: Plan) -> Plan:
    """The plan with its income and costs as sizes; the same plan where no table writes them below zero."""
    fields: dict[str, object] = {}
    budget, tables = peek(plan, "budget"), peek(plan, "tables", ())
    if budget is not None and (changed := _upright(budget)) is not budget:
        fields["budget"] = changed
    others = tuple(map(_upright, tables))
    if any(one is not other for one, other in zip(tables, others, strict=True)):
        fields["tables"] = others
    return _with(plan, fields) if fields else plan


def _upright(table: Any) -> Any:  # noqa: ANN401 - a Budget or a Table
    fields: dict[str, object] = {}
    found = tuple(turned(table))
    for side in SIDES:
        rows = {one.column for one in found if one.side == side and one.rows}
        sums = {one.column for one in found if one.side == side and one.stated}
        if rows:
            fields[side] = tuple(_row(row, rows) for row in peek(table, side, ()))
        if sums:
            stated = fields.get("stated", peek(table, "stated"))
            fields["stated"] = _with(stated, {side: _cells(peek(stated, side, ()), sums)})
    return _with(table, fields) if fields else table


def _row(row: Any, columns: set[int]) -> Any:  # noqa: ANN401 - a Row
    parts = tuple(_row(each, columns) for each in peek(row, "of_which", ()))
    return _with(row, {"amounts": _cells(peek(row, "amounts", ()), columns), "of_which": parts})


def _cells(cells: Any, columns: set[int]) -> tuple[object, ...]:  # noqa: ANN401 - cells of a row or a sum
    return tuple(_size(cell) if column in columns else cell for column, cell in enumerate(cells))


def _size(cell: Any) -> Any:  # noqa: ANN401 - a cell
    if not isinstance(cell, Amount):
        return cell
    printed = _size(cell.printed) if isinstance(cell.printed, Amount) else cell.printed
    reach = cell.reach and cell.reach[::-1]
    return Amount(-cell.value, cell.unit, opposite(cell.qualifier), printed, cell.room, reach)


def _with(part: Any, fields: dict[str, object]) -> Any:  # noqa: ANN401 - a part, seen as a model
    return make_part(type(part), part.__dict__ | fields, given_fields(part), lost_of(part))
