"""What a reader must know of a comparison before its differences."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.changes import ColumnName, Notice, NoticeKind
from samplan.diff.columns import headline_column
from samplan.diff.nodes import Node, column_name
from samplan.diff.pairing import Pairing


def notices(old: Node, new: Node, pairing: Pairing) -> Iterator[Notice]:
    """What is to be said of two plans as such, the weightiest first."""
    yield from _totals(old, new, pairing)


def _totals(old: Node, new: Node, pairing: Pairing) -> Iterator[Notice]:
    """Why the totals of two budgets stand nowhere side by side, where they do not."""
    before, after = (next(iter(plan.inner["budget"]), None) for plan in (old, new))
    if before is None and after is None:
        return
    if before and after and (tables := pairing.tables.get(after)):
        first = next(iter(tables.columns), None)
        if first and first.new == headline_column(after):
            return
    yield Notice(NoticeKind.TOTALS_APART, _first_column(before), _first_column(after))


def _first_column(budget: Node | None) -> ColumnName | None:
    index = headline_column(budget) if budget else None
    return None if budget is None or index is None else column_name(budget.inner["columns"][index].part)
