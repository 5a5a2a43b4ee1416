"""The sums of a money table: as stated, else as its rows give them; one change each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from samplan.changes import Change, ChangeKind, ColumnName, Side
from samplan.diff.cells import with_details
from samplan.diff.columns import ColumnPair, TablePair, headline_column, unit_of
from samplan.diff.nodes import Node
from samplan.diff.values import delta_of, is_same
from samplan.figures.block_lookup import block_sum
from samplan.figures.equity import year_of_equity
from samplan.figures.money import as_per_cent, cell_at
from samplan.figures.sums import ColumnSum, financing_sum, result_at, sum_at
from samplan.figures.sums import Side as SideOfTable
from samplan.figures.supplement import as_supplement
from samplan.frozen import frozen, replace
from samplan.levels import DiffLevel
from samplan.results import Path
from samplan.schema.values import Amount, Cell

LEVEL = DiffLevel.DECISION
"""Totals, result and equity belong to the budget that the board adopts."""


@frozen
class _Sum:
    """One sum of a table."""

    name: str
    stated_in: str
    """The model of the part that states it."""
    stated_at: Path
    """Where it is stated, within the table."""
    rows_at: Path
    """What it is computed from, within the table; empty for the table as a whole."""
    value: Callable[[Node, int], Cell]
    """The sum in a column, from the table or the part that has it: as stated, else computed; or unknown."""
    contradiction: Callable[[Node, int], Amount | None]
    """What the sum is made of gives in a column, where that is another amount than is stated."""


def _side(name: SideOfTable) -> Callable[[Node, int], Cell]:
    return lambda table, column: sum_at(_part(table), name, column).shown


def _rows(name: SideOfTable) -> Callable[[Node, int], Amount | None]:
    return lambda table, column: _otherwise(sum_at(_part(table), name, column))


def _part(node: Node) -> Any:  # noqa: ANN401 - a Budget, a Financing or a Block
    """The part; of a supplement the budget as one that does not list all rows."""
    plan: Any = node.root
    return as_supplement(plan).budget if node.part is plan.budget else node.part


def _otherwise(one: ColumnSum) -> Amount | None:
    return one.rows.said if one.differs else None


def _other_result(table: Node, column: int) -> Amount | None:
    one = result_at(_part(table), column)
    return one.computed if one.differs else None


def _other_closing(table: Node, column: int) -> Amount | None:
    year = year_of_equity(_part(table), column)
    return year.computed_closing if year.is_contradicted else None


def _other_financing(table: Node, column: int) -> Amount | None:
    return _otherwise(financing_sum(_part(table), column))


def _result(table: Node, column: int) -> Cell:
    return result_at(_part(table), column).shown


def _financed(table: Node, column: int) -> Cell:
    return financing_sum(_part(table), column).shown


def _closing(table: Node, column: int) -> Cell:
    return year_of_equity(_part(table), column).shown_closing


def _of_block(block: Node, column: int) -> ColumnSum:
    table = block.table
    return block_sum(_part(block if table is None else table), _part(block), column)


def _blocked(block: Node, column: int) -> Cell:
    return _of_block(block, column).shown


def _other_block(block: Node, column: int) -> Amount | None:
    return _otherwise(_of_block(block, column))


_OF_BUDGETS = (
    _Sum("income", "Stated", ("stated", "income"), ("income",), _side("income"), _rows("income")),
    _Sum("costs", "Stated", ("stated", "costs"), ("costs",), _side("costs"), _rows("costs")),
    _Sum("result", "Stated", ("stated", "result"), (), _result, _other_result),
)
_OF_FINANCING = _Sum("stated", "Financing", ("stated",), ("rows",), _financed, _other_financing)
_OF_BLOCK = _Sum("stated", "Block", ("stated",), ("rows",), _blocked, _other_block)
_OF_EQUITY = _Sum("closing", "Equity", ("equity", "closing"), ("equity",), _closing, _other_closing)


def sum_changes(old: Node, new: Node, tables: TablePair) -> Iterator[Change]:
    """What differs in total income, total costs and result of two budgets or tables."""
    for each in _OF_BUDGETS:
        if change := _sum_change(each, old, new, tables):
            yield change


def closing_change(old: Node, new: Node, tables: TablePair) -> Change | None:
    """What differs in the closing equity of two budgets."""
    return _sum_change(_OF_EQUITY, old, new, tables)


def financing_change(old: Node, new: Node, tables: TablePair) -> Change | None:
    """What differs in the total of two financing tables."""
    return _sum_change(_OF_FINANCING, old, new, tables)


def block_change(old: Node, new: Node, tables: TablePair) -> Change | None:
    """What differs in the sum of two parts of tables that are no budget."""
    return _sum_change(_OF_BLOCK, old, new, tables)


def totals(old: Node, new: Node, tables: TablePair) -> Iterator[Change]:
    """Income, costs, result and closing equity of the budget year, whether they differ or not.

    Of a report that says what came of the year, as planned and as it came out; what was planned is then told
    only where the report has another plan.
    """
    came = tuple(_totals(old, new, tables.came)) if tables.came else ()
    pair = next(iter(tables.columns), None)
    if pair is not None and pair.new == headline_column(new):
        yield from (each for each in _totals(old, new, pair) if not (came and is_same(each.old, each.new)))
    yield from came


def _totals(old: Node, new: Node, pair: ColumnPair) -> Iterator[Change]:
    for each in (*_OF_BUDGETS, _OF_EQUITY):
        before, after = _value(each, old, pair.old), _value(each, new, pair.new)
        if not (before is None and after is None):
            yield _from_to(each, (old, before), (new, after), pair)


def _sum_change(each: _Sum, old: Node, new: Node, tables: TablePair) -> Change | None:
    found = [_in_column(each, old, new, pair) for pair in tables.columns]
    return with_details([change for change in found if change])


def _in_column(each: _Sum, old: Node, new: Node, pair: ColumnPair) -> Change | None:
    before, after = _value(each, old, pair.old), _value(each, new, pair.new)
    if pair.new_name.standing == "percent":
        before, after = as_per_cent(before), as_per_cent(after)
    if not is_same(before, after):
        return _from_to(each, (old, before), (new, after), pair)
    before, after = _stated(each, old, pair.old), _stated(each, new, pair.new)
    if (before is None) == (after is None):
        return None
    same = _from_to(each, (old, before), (new, after), pair)
    return replace(same, level=DiffLevel.EDITORIAL)  # the same sum, which one of the plans does not print


def _from_to(each: _Sum, before: tuple[Node, object], after: tuple[Node, object], pair: ColumnPair) -> Change:
    """A sum of two tables, each with its value there."""
    (old, value_before), (new, value_after) = before, after
    stated_before, stated_after = _stated(each, old, pair.old), _stated(each, new, pair.new)
    is_stated = stated_before is not None or stated_after is not None
    return Change(
        ChangeKind.CHANGED,
        new.shape.name if each.stated_in == "Stated" and not is_stated else each.stated_in,
        each.name,
        pair.level(LEVEL),
        value_before,
        value_after,
        delta_of(value_before, value_after),
        old_sides=(_place(each, old, pair.old, pair.old_name, is_stated=stated_before is not None),),
        new_sides=(_place(each, new, pair.new, pair.new_name, is_stated=stated_after is not None),),
    )


def _value(each: _Sum, table: Node, column: int) -> object:
    return each.value(table, column)


def _stated(each: _Sum, table: Node, column: int) -> object:
    part: object = table.part
    for step in each.stated_at:
        part = getattr(part, str(step), None)
    cell = cell_at(part, column) if isinstance(part, tuple) else None
    unit = unit_of(table.table or table)
    return cell.within(unit) if isinstance(cell, Amount) and unit else cell


def _place(each: _Sum, table: Node, column: int, name: ColumnName, *, is_stated: bool) -> Side:
    side = table.side(*((*each.stated_at, column) if is_stated else each.rows_at), column=name)
    return replace(side, computed=each.contradiction(table, column))
