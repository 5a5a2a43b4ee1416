"""The columns of two money tables, side by side.

A column is known by how far its year is from the first year of its plan, and by its
standing: so the budget year of one plan stands beside the budget year of the other, and
for one and the same period a year beside the same year. The financing of a project has
years of its own, which are compared as they are (ADR 0009).
"""

from __future__ import annotations

from collections.abc import Iterator

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
    """The budget year first, then in the order of the new table; a column may stand beside several."""
    came: ColumnPair | None = None
    """Of a report: the year as planned and as it came out, which are no counterparts."""


def offset_key(node: Node) -> tuple[object, ...]:
    """The key of a column across plans: how far it is from the plan's first year, and its standing."""
    standing = column_name(node.part).standing
    return (*_moment(node), standing, *_document(node))


def _document(column: Node) -> tuple[object, ...]:
    """The document of a column of additions: what another one adds is no counterpart of it."""
    is_added = column_name(column.part).standing == "addition"
    return (column.root.id,) if is_added else ()  # type: ignore[attr-defined]  # a plan has an id


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


def _weight_of(column: Node) -> tuple[int, bool, bool]:
    """How far a column is from what a table is about: the whole before a part, a revised budget first.

    What a budget was before it was revised is no longer what is planned.
    """
    name = column_name(column.part)
    return _weight(column), name.scope is not None, name.standing != "revised"


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
    paired = [pair for pair in paired if _document(pair[0]) == _document(pair[1])]
    both = [*_in_force(old, new, paired), *_of_one_year(old, new, paired)]
    ordered = sorted(both, key=lambda pair: (*_weight_of(pair[1]), pair[1].path[-1]))
    return TablePair(unit_of(old), unit_of(new), tuple(map(_pair, ordered)), _came(old, new))


def _pair(nodes: tuple[Node, Node]) -> ColumnPair:
    left, right = nodes
    return ColumnPair(_index(left), _index(right), column_name(left.part), column_name(right.part))


def _in_force(old: Node, new: Node, paired: list[tuple[Node, Node]]) -> Iterator[tuple[Node, Node]]:
    """The pairs, where each year is compared by the budget that is in force in either table: as revised.

    What was decided first is compared too where it is the same year, so that nobody restates it unseen.
    """
    told: set[tuple[Node, Node]] = set()
    for left, right in paired:
        before, after = _valid(left, old), _valid(right, new)
        pairs = [(before, after)]
        if column_name(left.part).year == column_name(right.part).year:
            pairs.append((left, right))
        for pair in pairs:
            if pair not in told:
                told.add(pair)
                yield pair


def _valid(column: Node, table: Node) -> Node:
    """The column that is in force for what a column is about: the revised budget, where the table has one."""
    key, scope = planned_key(column), column_name(column.part).scope
    if key is None:
        return column
    alike = (each for each in table.inner["columns"] if planned_key(each) == key)
    revised = (each for each in alike if column_name(each.part).standing == "revised")
    return next((each for each in revised if column_name(each.part).scope == scope), column)


def _of_one_year(old: Node, new: Node, paired: list[tuple[Node, Node]]) -> Iterator[tuple[Node, Node]]:
    """Columns without counterpart beside those of the same calendar year and standing in the other table."""
    told = {node for pair in paired for node in pair}
    foreseen = headline_column(new) if is_earlier(old, new) else None
    for right in new.inner["columns"]:
        if _index(right) == foreseen:
            continue  # what the old plan said of the year is told for itself
        for left in old.inner["columns"]:
            if not {left, right} <= told and _is_same_year(left, right):
                yield left, right


def _is_same_year(left: Node, right: Node) -> bool:
    before, after = column_name(left.part), column_name(right.part)
    return before.year is not None and before == after and _document(left) == _document(right)


def is_earlier(old: Node, new: Node) -> bool:
    """Whether the plan of one table begins before that of another."""
    before, after = (node.root.period.start for node in (old, new))  # type: ignore[attr-defined]  # a plan has a period
    return bool(before < after)


def _came(old: Node, new: Node) -> ColumnPair | None:
    """Of a report: the year that the old table is about, as planned there and as it came out here."""
    index = headline_column(old)
    if index is None or new.root.kind != "follow_up":  # type: ignore[attr-defined]  # of a plan
        return None
    planned = old.inner["columns"][index]
    name = column_name(planned.part)
    for column in new.inner["columns"]:
        its = column_name(column.part)
        if (
            its.standing in FACTS
            and (its.year, its.scope) == (name.year, name.scope)
            and name.year is not None
        ):
            return _pair((planned, column))
    return None


def unit_of(table: Node) -> Unit | None:
    """The unit that a table declares for its amounts."""
    if not is_field(table.shape.name, "unit"):
        return None
    return declared_unit(table.part)  # type: ignore[arg-type]  # a Budget or a Financing


def _index(node: Node) -> int:
    return int(node.path[-1])
