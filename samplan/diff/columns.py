"""The columns of two money tables, side by side.

A column is known by how far its year is from the first year of its plan, and by its
standing: so the budget year of one plan stands beside the budget year of the other, and
for one and the same period a year beside the same year. The financing of a project has
years of its own, which are compared as they are (ADR 0009).
"""

from __future__ import annotations

from samplan.changes import ColumnName
from samplan.diff.nodes import Node, column_name
from samplan.figures.money import declared_unit
from samplan.frozen import frozen
from samplan.levels import DiffLevel
from samplan.schema.shape import is_field
from samplan.schema.tables import DERIVED, is_derived
from samplan.schema.terms import Unit

PLANNED = ("budget", "revised", "indicative")
"""Standings of a column that says what is planned."""


FACTS = ("forecast", "outcome")
"""Standings of a column that says what came of it: facts, which nobody decides."""


@frozen
class ColumnPair:
    """A column of the old table and its counterpart in the new one."""

    old: int
    new: int
    old_name: ColumnName
    new_name: ColumnName

    def level(self, declared: DiffLevel) -> DiffLevel:
        """Who must hear of a change in this column, where that is declared for what is planned.

        What two other columns give changes with them.
        """
        if self.new_name.standing in DERIVED:
            return DiffLevel.EDITORIAL
        return DiffLevel.DATA if self.new_name.standing in FACTS else declared


@frozen
class TablePair:
    """Two tables whose cells can be compared."""

    old_unit: Unit | None
    new_unit: Unit | None
    columns: tuple[ColumnPair, ...]
    """The budget year first, then in the order of the new table."""


def offset_key(node: Node) -> tuple[object, ...]:
    """The key of a column across plans: how far it is from the plan's first year, and its standing."""
    return (*_moment(node), column_name(node.part).standing)


def planned_key(node: Node) -> tuple[object, ...] | None:
    """The key of a column that says what is planned, whatever its standing; None for others."""
    return _moment(node) if column_name(node.part).standing in PLANNED else None


def _moment(node: Node) -> tuple[object, ...]:
    name = column_name(node.part)
    if name.year is None:
        return ("period", name.period)
    return ("calendar year", name.year) if _is_of_a_project(node) else ("year of the plan", _offset(node))


def _is_of_a_project(column: Node) -> bool:
    """Whether the column belongs to the financing of a project, which has years of its own."""
    return column.parent is not None and column.parent.shape.name == "Financing"


def _offset(column: Node) -> int | None:
    year = column_name(column.part).year
    first_year: int = column.root.period.first_year  # type: ignore[attr-defined]  # a plan has a period
    return None if year is None else year - first_year


def headline_column(table: Node) -> int | None:
    """The index of the column that a table is first read for: the budget year, else the first."""
    columns = table.inner["columns"]
    return min(range(len(columns)), key=lambda index: (*_weight_of(columns[index]), index), default=None)


def _weight_of(column: Node) -> tuple[int, bool]:
    """How far a column is from what a table is about; one of a part of the association after the whole."""
    return _weight(column), column_name(column.part).scope is not None


def _weight(column: Node) -> int:
    """0 for what a table is about: the plan's first year as planned, the whole of a project."""
    if is_derived(column.part):
        return 3
    if _is_of_a_project(column):
        return 0 if column_name(column.part).year is None else 1
    if _offset(column) != 0:
        return 2
    return 0 if planned_key(column) else 1


def pair_of_tables(old: Node, new: Node, paired: list[tuple[Node, Node]]) -> TablePair:
    """Two tables with the columns of which `paired` says that they belong together."""
    ordered = sorted(paired, key=lambda pair: (*_weight_of(pair[1]), pair[1].path[-1]))
    columns = (
        ColumnPair(_index(left), _index(right), column_name(left.part), column_name(right.part))
        for left, right in ordered
    )
    return TablePair(unit_of(old), unit_of(new), tuple(columns))


def unit_of(table: Node) -> Unit | None:
    """The unit that a table declares for its amounts."""
    if not is_field(table.shape.name, "unit"):
        return None
    return declared_unit(table.part)  # type: ignore[arg-type]  # a Budget or a Financing


def _index(node: Node) -> int:
    return int(node.path[-1])
