"""Numbers of people in columns: one change a row, however many of its columns and sexes differ."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.changes import Change, ChangeKind
from samplan.diff.cells import with_details
from samplan.diff.fields import COUNTS
from samplan.diff.nodes import Node, column_name
from samplan.diff.pairing import Pairing
from samplan.diff.values import delta_of, is_same
from samplan.schema.shape import Field

MODEL = "StatisticRow"
"""The row, which a number in one of its columns belongs to."""


def counts_changes(field: Field, old: Node, new: Node, pairing: Pairing) -> Change | None:
    """What differs in the columns that both tables have; the total of the first speaks."""
    found: list[Change] = []
    for column in _columns(new):
        group = pairing.group.get(column)
        if group is None or not group.is_pair:
            continue
        before, after = group.olds[0], column
        found += (change for name in COUNTS if (change := _change(field, name, (old, before), (new, after))))
    return with_details(found)


def _change(field: Field, name: str, old: tuple[Node, Node], new: tuple[Node, Node]) -> Change | None:
    before, after = (_number(row, column, name) for row, column in (old, new))
    if is_same(before, after):
        return None
    sides = (
        (row.side(field.name, _index(column), name, column=column_name(column.part)),)
        for row, column in (old, new)
    )
    old_sides, new_sides = sides
    return Change(
        ChangeKind.CHANGED,
        MODEL,
        name,
        field.level,
        before,
        after,
        delta_of(before, after),
        old_sides=old_sides,
        new_sides=new_sides,
    )


def counts_said(field: Field, row: Node, kind: ChangeKind, *, is_new: bool) -> Iterator[Change]:
    """What a row that only one of the plans has counts in each column."""
    for column in _columns(row):
        yield from _said(field, row, column, kind, is_new=is_new)


def counts_in_column(column: Node, kind: ChangeKind, pairing: Pairing, *, is_new: bool) -> Iterator[Change]:
    """What a table counts in a column that the other does not have, in rows that both have."""
    table = column.parent
    for row in table.inner["rows"] if table else ():
        if row in pairing.group:
            field = next(field for field in row.shape.fields if field.name == "counts")
            yield from _said(field, row, column, kind, is_new=is_new)


def _said(field: Field, row: Node, column: Node, kind: ChangeKind, *, is_new: bool) -> Iterator[Change]:
    for name in COUNTS:
        if (value := _number(row, column, name)) is None:
            continue
        sides = (row.side(field.name, _index(column), name, column=column_name(column.part)),)
        if is_new:
            yield Change(kind, MODEL, name, field.level, new=value, new_sides=sides)
        else:
            yield Change(kind, MODEL, name, field.level, old=value, old_sides=sides)


def _columns(row: Node) -> tuple[Node, ...]:
    return row.parent.inner.get("columns", ()) if row.parent else ()


def _number(row: Node, column: Node, name: str) -> object:
    counts = row.part.counts  # type: ignore[attr-defined]  # a row of a statistic
    index = _index(column)
    value: object = getattr(counts[index], name) if index < len(counts) else None
    return value


def _index(column: Node) -> int:
    return int(column.path[-1])
