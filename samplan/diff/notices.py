"""What a reader must know of a comparison before its differences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from samplan.changes import ColumnName, Notice, NoticeKind
from samplan.diff.columns import headline_column
from samplan.diff.nodes import Node, column_name
from samplan.diff.pairing import Pairing
from samplan.diff.values import normal
from samplan.schema.kinship import LINKS


def notices(old: Node, new: Node, pairing: Pairing) -> Iterator[Notice]:
    """What is to be said of two plans as such, the weightiest first."""
    before: Any = old.part
    after: Any = new.part
    yield from _associations(before.association, after.association)
    yield from _documents(before, after)
    yield from _periods(before, after)
    yield from _totals(old, new, pairing)


def is_of_another(old: Any, new: Any) -> bool:  # noqa: ANN401 - a Plan
    """Whether two plans are of two associations, so that no name of one is a change of the other's."""
    kinds = {notice.kind for notice in _associations(old.association, new.association)}
    return bool(kinds & {NoticeKind.OTHER_ASSOCIATION, NoticeKind.OTHER_NAME})


def _associations(old: Any, new: Any) -> Iterator[Notice]:  # noqa: ANN401 - an Association
    """Whether the associations are one, are known to be two, or follow on each other."""
    if (old.id and old.id == new.id) or _names(old) & _names(new) or None in (old.name, new.name):
        return
    for older, newer in ((old, new), (new, old)):
        continued = [each for each in newer.predecessors if _folded(each.name) in _names(older)]
        for each in continued:
            same_way = (one.name for one in newer.predecessors if one.event == each.event and one is not each)
            yield Notice(
                NoticeKind.PREDECESSOR, older.name, newer.name, event=each.event, others=tuple(same_way)
            )
            return
        foreseen = [each for each in older.successors if _folded(each.name) in _names(newer)]
        for each in foreseen:
            yield Notice(NoticeKind.PREDECESSOR, older.name, newer.name, event=each.event)
            return
    kind = NoticeKind.OTHER_ASSOCIATION if old.id and new.id else NoticeKind.OTHER_NAME
    yield Notice(kind, old.name, new.name)


def _names(association: Any) -> frozenset[str]:  # noqa: ANN401 - an Association
    return frozenset(_folded(name) for name in (association.name, *association.aliases) if name)


def _folded(name: str) -> str:
    return str(normal(name)).casefold()


def _documents(old: Any, new: Any) -> Iterator[Notice]:  # noqa: ANN401 - a Plan
    if old.kind != new.kind:
        yield Notice(NoticeKind.OTHER_KIND, old.kind, new.kind)
    elif old.kind == "follow_up":
        yield Notice(NoticeKind.REPORTS)
    before, after = (None if each.extent == "whole" else each.extent for each in (old, new))
    if before or after:
        yield Notice(NoticeKind.PART, before, after)
    if old.id == new.id and old.period == new.period and old != new:
        yield Notice(NoticeKind.SAME_PLAN)


def _periods(old: Any, new: Any) -> Iterator[Notice]:  # noqa: ANN401 - a Plan
    """Whether time runs forwards from the old plan to the new one, and whether they share some of it.

    A document comes after the one that it builds on, whatever their periods. A plan of one kind may lie
    within a plan of another: the goals plan of five years is no rival.
    """
    if old.id != new.id and (link := _link(old, new)):
        yield Notice(NoticeKind.BUILT_ON, old.title, new.title, event=link)
    elif old.id != new.id and _link(new, old):
        return
    elif _is_later(old, new):
        yield Notice(NoticeKind.BACKWARDS, old.period, new.period)
    elif old.kind == new.kind and old.period != new.period and new.period.start <= _ends(old.period)[1]:
        yield Notice(NoticeKind.OVERLAP, old.period, new.period)


def _link(plan: Any, other: Any) -> str:  # noqa: ANN401 - a Plan
    """The key by which a plan says that it builds on another one; empty where it does not."""
    return next((link for link in LINKS if getattr(plan, link) == other.id), "")


def _is_later(old: Any, new: Any) -> bool:  # noqa: ANN401 - a Plan
    """Whether the plan given as the old one is known to be of a later time.

    Of two that begin on one day the longer report is the later one, of plans nobody knows. Documents of
    two kinds that share some time may come in any order.
    """
    before, after = _ends(old.period), _ends(new.period)
    if old.kind != new.kind:
        return after[1] < before[0]
    if before[0] == after[0] and old.kind != "follow_up":
        return False
    return after < before


def _ends(period: Any) -> tuple[date, date]:  # noqa: ANN401 - a Period
    """The first and the last day; one that is not said is later than all."""
    return period.start, period.end or date.max


def _totals(old: Node, new: Node, pairing: Pairing) -> Iterator[Notice]:
    """Why the totals of two budgets stand nowhere side by side, where they do not."""
    before, after = (next(iter(plan.inner["budget"]), None) for plan in (old, new))
    if (before is None and after is None) or "budget" in old.unknown | new.unknown:
        return
    if before and after and (tables := pairing.tables.get(after)):
        first = next(iter(tables.columns), None)
        if tables.came or (first and first.new == headline_column(after)):
            return
    yield Notice(NoticeKind.TOTALS_APART, _first_column(before), _first_column(after))


def _first_column(budget: Node | None) -> ColumnName | None:
    index = headline_column(budget) if budget else None
    return None if budget is None or index is None else column_name(budget.inner["columns"][index].part)
